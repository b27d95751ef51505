"""The texts of a file of the catalogue as they were read, kept from one run to the next.

To read the YAML takes as long as everything that `assess --help` does beside it, and its reader is not imported for
anything else in most runs. An entry is named by a hash of what the file says, and believed as private.py has it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path

from plan_assessor.messages.language import Text
from plan_assessor.private import keep_entry, kept_entry, read_private

PREFIX = "texts-"
MIB = 1024 * 1024
# no file of the catalogue comes near; a larger entry is not one of ours
LARGEST_ENTRY = 4 * MIB

Texts = dict[str, Text]


def texts_of(path: Path) -> Texts:
    """The texts in a YAML file by their keys, taken from an earlier run where one has kept them."""
    written = path.read_bytes()
    entry = kept_entry(f"{PREFIX}{path.stem}", hashlib.sha256(written).hexdigest())
    if entry is None:
        return _read(written)
    with contextlib.suppress(OSError, ValueError):
        kept: Texts = json.loads(read_private(entry, LARGEST_ENTRY))
        return kept
    texts = _read(written)
    keep_entry(entry, json.dumps(texts, ensure_ascii=False).encode())
    return texts


def _read(written: bytes) -> Texts:
    import yaml

    # Every scalar is a text here: the base loaders make no numbers, dates or booleans of them.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    found: Texts = yaml.load(written, Loader=loader)
    return found
