"""Rules: packs of criteria, written as data, and the judge that applies them to a plan."""
