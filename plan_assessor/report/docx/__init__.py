"""The annex as a DOCX."""
