"""Assessments kept from earlier runs, in the user's cache folder, so that unchanged files are not read again.

An entry is a file of its own, named by everything that decides the result: the bytes and shown names of the files,
the package of recommendations, the rule pack, this program with the libraries that it reads by, and the year. It is
written beside and renamed in, so runs may share the folder; on the way back it is checked like any input.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import zlib
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from plan_assessor.document.files import is_readable
from plan_assessor.document.model import UNREAD
from plan_assessor.private import drop, read_private, stamps, write_private
from plan_assessor.regular import open_regular
from plan_assessor.rules.assessment import Assessment
from plan_assessor.running.dossiers import Dossier

MIB = 1024 * 1024
LIMIT = 256 * MIB
# no assessment comes near; a larger entry is not one of ours
LARGEST_ENTRY = 64 * MIB
# an entry, or one that a run was killed over
OURS_NAMED = re.compile(r"[0-9a-f]{64}(?:\.\w+)?")
# code, and the texts that an assessment holds
OURS = (".py", ".yaml")
LIBRARIES = ("lxml", "olefile", "openpyxl", "pdfminer.six", "pillow", "pydantic", "pypdfium2", "rapidfuzz")


class Cache:
    """The assessments by one pack; `limit` in bytes of all files in the folder."""

    def __init__(self, pack_sha256: str, as_of: date | None, folder: Path, limit: int = LIMIT) -> None:
        self._folder = folder
        self._limit = limit
        self._written = False
        # remarks ask whether the years of a plan are over; nothing else asks for the date
        self._common = f"{pack_sha256} {as_of.year if as_of else None} {_reader()}"

    def key(self, dossier: Dossier) -> str | None:
        """The name of the entry for a dossier as its files are now; None where one cannot be read."""
        package = dossier.package.model_dump_json() if dossier.package else ""
        parts = [self._common, dossier.name, package, *(skipped.model_dump_json() for skipped in dossier.skipped)]
        for path, shown in dossier.files:
            if not is_readable(path):
                # a pipe would be waited for, and a huge file hashed, for nothing
                return None
            try:
                with open_regular(path) as stream:
                    parts += [shown, hashlib.file_digest(stream, "sha256").hexdigest()]
            except OSError:
                return None
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()

    def get(self, key: str) -> Assessment | None:
        """The assessment kept under the key; an entry that is damaged in any way is dropped."""
        path = self._folder / key
        try:
            packed = read_private(path, LARGEST_ENTRY)
            os.utime(path)
            return Assessment.model_validate_json(_unpack(packed, key))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, zlib.error):
            drop(path)
            return None

    def put(self, key: str, assessment: Assessment) -> None:
        """Keeps the assessment, unless text was left unread: with OCR installed another run may read it."""
        if any(notice.code in UNREAD for notice in assessment.plan.notices):
            return
        # a cache that cannot be written is no cache, and no error
        with contextlib.suppress(OSError):
            packed = zlib.compress(f"{key}\n{assessment.model_dump_json(exclude_defaults=True)}".encode(), level=1)
            write_private(self._folder / key, packed)
            self._written = True

    def trim(self) -> None:
        """Deletes the entries not used for longest until the rest is within the limit; nothing else in the folder."""
        if not self._written:
            return
        with contextlib.suppress(OSError):
            ours = [entry for entry in os.scandir(self._folder) if OURS_NAMED.fullmatch(entry.name)]
            found = ((entry.stat(follow_symlinks=False), entry.path) for entry in ours)
            size = 0
            for status, path in sorted(found, key=_used, reverse=True):
                size += status.st_size
                if size > self._limit:
                    drop(Path(path))


def _used(entry: tuple[os.stat_result, str]) -> tuple[int, str]:
    return entry[0].st_mtime_ns, entry[1]


def _unpack(packed: bytes, key: str) -> bytes:
    """What an entry holds under the key; raises ValueError or zlib.error where it is cut, too large or another's."""
    stream = zlib.decompressobj()
    name, _, content = stream.decompress(packed, LARGEST_ENTRY).partition(b"\n")
    if not stream.eof or name != key.encode():
        raise ValueError(key)
    return content


def _reader() -> str:
    """What reads: our own files, as they are on disk, and the libraries."""
    ours = stamps(Path(__file__).parent.parent, *OURS)
    return " ".join([*ours, *(f"{name} {_version(name)}" for name in LIBRARIES)])


def _version(library: str) -> str | None:
    try:
        return version(library)
    except PackageNotFoundError:
        return None
