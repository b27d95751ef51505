"""ZIP files, and the signed containers that are ZIP files: ADOC, ASiC-E (.asice, .sce), BDOC."""

from __future__ import annotations

import zipfile
from typing import Final

from lxml import etree

from plan_assessor.document.containers.inner import Budget, Inner, Opened
from plan_assessor.document.containers.registration import registrations
from plan_assessor.document.xml import parse
from plan_assessor.document.zips import open_zip, part_name, unpack
from plan_assessor.errors import UnreadableError

_OF_THE_CONTAINER: Final = ("meta-inf/", "metadata/")
_RELATIONS: Final = "meta-inf/relations.xml"
_SIGNABLE: Final = "metadata/signable"
# the roles of ADOC-V1.0 in reading order: the document, its annexes, what is sent with it
_ROLES: Final = ("content/main", "content/appendix", "content/attachment")
_LITTER: Final = ("__macosx/", "thumbs.db", "desktop.ini", ".ds_store")


def open_package(data: bytes, budget: Budget) -> Opened:
    """The files of a ZIP file, in its order."""
    package = open_zip(data)
    return _taken(package, [entry for entry in package.infolist() if not _is_litter(entry)], budget)


def open_signed(data: bytes, budget: Budget) -> Opened:
    """The documents of a signed container, the main one first, and its registration; signatures are not verified."""
    package = open_zip(data)
    own: dict[str, zipfile.ZipInfo] = {}
    documents = []
    for entry in package.infolist():
        name = part_name(entry.filename)
        if name.startswith(_OF_THE_CONTAINER):
            own[name] = entry
        elif name != "mimetype" and not _is_litter(entry):
            documents.append(entry)
    roles = _roles(_tree(package, own.get(_RELATIONS), budget))
    documents.sort(key=lambda entry: roles.get(part_name(entry.filename), len(_ROLES)))
    opened = _taken(package, documents, budget)
    for name, entry in own.items():
        if name.startswith(_SIGNABLE) and (tree := _tree(package, entry, budget)) is not None:
            opened.registrations += registrations(tree)
    return opened


def _taken(package: zipfile.ZipFile, entries: list[zipfile.ZipInfo], budget: Budget) -> Opened:
    """The entries unpacked; one that cannot be is skipped with its reason, and a limit ends the taking."""
    opened = Opened()
    for entry in entries:
        name = _shown(entry)
        try:
            data = unpack(package, entry, budget.unpacked)
            budget.take(len(data))
        except UnreadableError as error:
            opened.skip(name, error)
            if budget.files < 0:
                break
            continue
        opened.files.append(Inner(name, data))
    return opened


def _shown(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/").strip("/")


def _is_litter(entry: zipfile.ZipInfo) -> bool:
    """Folders, and what the systems of those who packed the file have left in it."""
    name = part_name(entry.filename)
    return entry.is_dir() or name.startswith(_LITTER[0]) or name.rpartition("/")[2] in _LITTER


def _tree(package: zipfile.ZipFile, entry: zipfile.ZipInfo | None, budget: Budget) -> etree._Element | None:
    """The XML of an entry of the container itself; one that is damaged says nothing."""
    if entry is None:
        return None
    try:
        return parse(unpack(package, entry, budget.unpacked))
    except UnreadableError:
        return None


def _roles(relations: etree._Element | None) -> dict[str, int]:
    """The place in reading order of each file that ADOC's relations give a role."""
    found: dict[str, int] = {}
    for relation in () if relations is None else relations.iter("{*}Relationship"):
        role = next((i for i, role in enumerate(_ROLES) if relation.get("type", "").endswith(role)), None)
        if role is not None:
            found[part_name(relation.get("full-path", ""))] = role
    return found
