"""The third set (``v01`` …): plans as municipalities, their consultants and NGOs write them, without set traps."""

from sources.hand_c import general, hosts, pdfs, plans, prose

MODULES = (plans, hosts, pdfs, prose, general)
