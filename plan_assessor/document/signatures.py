"""How files of the kinds that are told apart begin, and what they say of themselves."""

from typing import Final

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP: Final = b"PK"
RTF: Final = b"{\\rtf"
ODF_TEXT: Final = b"application/vnd.oasis.opendocument.text"
