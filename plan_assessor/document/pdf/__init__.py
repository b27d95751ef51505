"""PDF pages through pdfium: words, rulings, pictures."""
