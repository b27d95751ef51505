"""The second set (``u01`` …), by another author: other municipalities, words, layouts and habits than the first."""

from sources.hand_b import general, hosts, lookalikes, pdfs, prose, tables

MODULES = (tables, prose, pdfs, hosts, general, lookalikes)
