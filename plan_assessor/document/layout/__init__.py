"""Words and rulings of a page in, paragraphs in reading order out."""
