"""Letters as they are written: ligatures spelt out, symbol fonts read, controls gone."""

from __future__ import annotations

import re
import unicodedata

from plan_assessor.signs import UNSEEN, composed, visible

ODD = re.compile(f"[{UNSEEN}\x85\u0300-\u036f\u2010\u2011\ud800-\uf8ff\ufb00-\ufb06]")
_BULLETS = "\uf0b7\uf0a7\uf0d8\uf06c\uf06e\uf071\uf075\uf076\uf0a8\uf0fc"
_REPAIRS = {
    **dict.fromkeys([*range(0x20), 0x85]),
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
    text = composed(visible(text.translate(_REPAIRS)))
    return text + _SOFT_HYPHEN if ends_soft and text else text
