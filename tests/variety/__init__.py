"""A generator of labelled plans: one content, many layouts, vocabularies and typographies."""
