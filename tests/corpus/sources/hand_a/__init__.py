"""The documents of the first writer."""

from sources.hand_a import general, hosts, layouts, lists, lookalikes, tables

MODULES = (tables, lists, layouts, hosts, general, lookalikes)
