"""Sources of the labelled corpus: one function per document, each returning a :class:`~sources.model.Case`."""
