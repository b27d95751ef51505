"""Letters as they are written: ligatures spelt out, symbol fonts read, controls gone."""

from __future__ import annotations

import re
import unicodedata

ODD = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u0300-\u036f\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060-\u206f"
                  r"\ud800-\uf8ff\ufb00-\ufb06\ufe00-\ufe0f\ufeff\ufffe\uffff]")  # fmt: skip
_BULLETS = "\uf0b7\uf0a7\uf0d8\uf06c\uf06e\uf071\uf075\uf076\uf0a8\uf0fc"
_REPAIRS = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0x200B, 0x2010), 0xFEFF, 0xFFFF]),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)]),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys([0x02, 0xFFFE, 0x2010, 0x2011], "-"),
    **dict.fromkeys(map(ord, _BULLETS), "•"),
    **{0xF000 + code: chr(code) for code in range(0x21, 0x3F)},
    **{ord(ligature): unicodedata.normalize("NFKC", ligature) for ligature in "ﬀﬁﬂﬃﬄﬅﬆ"},
    0xF02D: "–",
    0xF020: " ",
}
_SOFT_HYPHEN = "\xad"


def repair(text: str) -> str:
    """`text` composed (NFC), with ligatures spelt out, symbol fonts read, hyphens made plain, and no controls.

    A soft hyphen stays only as the last character, where it says that the word goes on in the next line.
    """
    ends_soft = text.endswith(_SOFT_HYPHEN)
    text = unicodedata.normalize("NFC", text.translate(_REPAIRS).replace(_SOFT_HYPHEN, ""))
    return text + _SOFT_HYPHEN if ends_soft and text else text
