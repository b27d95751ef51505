"""The package of recommendations that a municipality was given, and which of its measures take them up."""
