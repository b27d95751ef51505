"""Shipped packs with their words compiled, kept from one run to the next as Python keeps compiled code.

An entry is named by a hash of all that makes it: what every file of the rules says, the code that loads and compiles
them, and the versions of Python and pydantic. So it is what loading would give again, and loading takes six times as
long. What is wrong with an entry in any way is as if there were none.

It is a pickle, and a pickle can run what it names. Two walls stand before that. It is read from a folder of the user's
own cache that nobody else may write, as a file that is the user's own and that nobody else may write (private.py):
whoever could put an entry there could put a program into the user's home. And only classes of the rooms `language` and
`rules` are named in it, and of other modules the few constructors below: nothing that opens, imports or starts a thing.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import pickle
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydantic

from plan_assessor.data import data_folder
from plan_assessor.private import keep_entry, kept_entry, read_private, stamps
from plan_assessor.rules.pack import Pack

PREFIX = "rules-"
MIB = 1024 * 1024
# no pack comes near; a larger entry is not one of ours
LARGEST_ENTRY = 64 * MIB
PACKAGE = Path(__file__).parents[2]
# whose classes a pack is made of, and whose code decides what is in them
ROOMS = ("language", "rules", "yaml_files")
OF_OTHERS = {("collections", "defaultdict"), ("pathlib", "PosixPath"), ("pathlib", "WindowsPath"), ("re", "_compile")}
OF_PYTHON = {("builtins", "set"), ("builtins", "frozenset"), ("builtins", "list"), ("builtins", "str")}


def compiled(name: str, load: Callable[[], Pack]) -> Pack:
    """The pack that `load` gives for a shipped pack of that name, taken from an earlier run where one has kept it."""
    entry = kept_entry(f"{PREFIX}{name}", _content(name))
    if entry is None:
        return load()
    # a pickle that is damaged raises whatever it likes
    with contextlib.suppress(Exception):
        return _unpacked(read_private(entry, LARGEST_ENTRY))
    pack = load()
    with contextlib.suppress(pickle.PicklingError):
        data = pickle.dumps(pack, pickle.HIGHEST_PROTOCOL)
        keep_entry(entry, hashlib.sha256(data).digest() + data)
    return pack


def _unpacked(entry: bytes) -> Pack:
    """The pack of an entry; raises where it is none, or not as it was written."""
    size = hashlib.sha256().digest_size
    digest, data = entry[:size], entry[size:]
    if hashlib.sha256(data).digest() != digest:
        raise ValueError
    pack = _Unpickler(io.BytesIO(data)).load()
    if not isinstance(pack, Pack):
        raise TypeError
    return pack


class _Unpickler(pickle.Unpickler):
    """Makes what a pack is made of, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """The class of that name. Raises pickle.UnpicklingError for anything that no pack is made of."""
        if (module, name) == ("builtins", "getattr"):
            # a method of str is pickled so: `str.casefold`
            return _method
        if (module, name) in OF_OTHERS | OF_PYTHON:
            return super().find_class(module, name)
        if module.startswith(tuple(f"plan_assessor.{room}." for room in ROOMS)) and name.isidentifier():
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")


def _method(owner: object, name: str) -> Any:
    if owner is not str:
        raise pickle.UnpicklingError(name)
    return getattr(str, name)


def _content(name: str) -> str:
    """The hash of what makes a pack of that name."""
    digest = hashlib.sha256(f"{name} {sys.version} {pydantic.VERSION}".encode())
    for part in _parts():
        digest.update(part)
    return digest.hexdigest()


def _parts() -> Iterator[bytes]:
    """The rules as they are written, each with its name and length, and what tells the code that loads them."""
    rules = data_folder("rules")
    for path in sorted(rules.rglob("*.yaml")):
        content = path.read_bytes()
        yield f"{path} {len(content)}\n".encode() + content
    for room in ROOMS:
        yield from (f"{stamp}\n".encode() for stamp in stamps(PACKAGE / room, ".py"))
