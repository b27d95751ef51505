"""DOCX packages: parts, styles, numbers, text and tables."""
