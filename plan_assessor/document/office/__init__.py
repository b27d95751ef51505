"""Old formats, through LibreOffice."""
