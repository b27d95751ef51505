"""The order of a document: zones, headings, numbers, items."""
