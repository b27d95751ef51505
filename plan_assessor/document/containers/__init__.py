"""Files inside files: signed containers, ZIP files, mail, attachments of a PDF."""
