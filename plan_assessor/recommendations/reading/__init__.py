"""A package of recommendations from a file: YAML as it is corrected by people, or the document that was sent."""
