"""Files that come in: counted while they come, kept under numbers, their names never paths."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path, PurePosixPath

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import Request

from plan_assessor.document.containers.inner import NAMELESS
from plan_assessor.document.files import is_hidden, shown_name
from plan_assessor.recommendations.reading.file import SUFFIXES as YAML_SUFFIXES
from plan_assessor.web.batches import Upload
from plan_assessor.web.settings import MIB, Settings

BAD_REQUEST, TOO_SLOW, TOO_LARGE = 400, 408, 413
LONGEST_NAME = 200
OTHER_FIELDS = 50
LARGEST_FIELD = 64 * 1024
LARGEST_TEXT = 256 * 1024  # bytes of a form without files
PLANS, RECOMMENDATIONS = "files", "recommendations"
"""The fields of the form that bring files."""
SUB_FOLDER = 2
"""Folders deep: the folder that was given holds plans, a folder in it is one."""


class TooMuchError(HTTPException):
    """More than is taken; `key` is the text of the catalogue that says so, `limit` what is taken at the most."""

    def __init__(self, key: str, limit: int) -> None:
        super().__init__(TOO_LARGE)
        self.key = key
        self.limit = limit


async def form_of(request: Request, settings: Settings, room: int) -> FormData:
    """The form that was sent, of at most so many bytes as there is `room` for. Raises TooMuchError, HTTPException."""
    parser = MultiPartParser(
        request.headers,
        _counted(request, room, settings.patience),
        max_files=settings.most_files,
        max_fields=settings.most_files + OTHER_FIELDS,
        max_part_size=LARGEST_FIELD,
    )
    try:
        form = await parser.parse()
    except MultiPartException as error:
        if "Too many files" in error.message:
            raise TooMuchError("web.error.too_many", settings.most_files) from None
        raise HTTPException(BAD_REQUEST) from None
    sizes = [file.size or 0 for file in (*files_of(form), *files_of(form, RECOMMENDATIONS))]
    if max(sizes, default=0) > settings.largest_file:
        raise TooMuchError("web.error.too_large", settings.largest_file // MIB)
    return form


async def text_of(request: Request, settings: Settings) -> FormData:
    """A form without files. Raises TooMuchError, HTTPException."""
    return await FormParser(request.headers, _counted(request, LARGEST_TEXT, settings.patience)).parse()


async def _counted(request: Request, room: int, patience: float) -> AsyncGenerator[bytes, None]:
    """The body as it comes, ended where it is more than there is room for, or stops coming for so many seconds."""
    too_much = TooMuchError("web.error.session_full", room // MIB)
    said = request.headers.get("content-length", "")
    if said.isdecimal() and int(said) > room:
        raise too_much
    body, taken = request.stream(), 0
    while (chunk := await _next(body, patience)) is not None:
        taken += len(chunk)
        if taken > room:
            raise too_much
        yield chunk


async def _next(body: AsyncGenerator[bytes, None], patience: float) -> bytes | None:
    try:
        async with asyncio.timeout(patience):
            return await anext(body, None)
    except TimeoutError:
        raise HTTPException(TOO_SLOW) from None


def files_of(form: FormData, field: str = PLANS) -> list[UploadFile]:
    """The files in a field of the form; an empty choice of files is none, and so is what is hidden in a folder."""
    files = [item for item in form.getlist(field) if isinstance(item, UploadFile) and (item.filename or item.size)]
    return [file for file in files if not is_hidden(PurePosixPath(file.filename or "").name)]


def kept(files: Sequence[UploadFile], folder: Path) -> list[Upload]:
    """The files on disk, under numbers in the folder, with the names that they are shown by."""
    uploads = []
    for number, file in enumerate(files):
        path = folder / f"{number:04d}"
        with path.open("wb") as stream:
            shutil.copyfileobj(file.file, stream)
        uploads.append(Upload(path, name_of(file), path.stat().st_size))
    return uploads


def kept_package(files: Sequence[UploadFile], folder: Path) -> Upload | None:
    """The package of recommendations on disk, under a name that tells YAML from documents, if one was given."""
    if not files:
        return None
    apart = folder / RECOMMENDATIONS
    apart.mkdir()
    (upload,) = kept(files[:1], apart)
    suffix = Path(upload.name).suffix.lower()
    path = upload.path.rename(apart / f"{RECOMMENDATIONS}{suffix if suffix in YAML_SUFFIXES else ''}")
    return replace(upload, path=path)


def told_apart(uploads: Sequence[Upload]) -> list[Upload]:
    """The files, those of one name told apart: „planas.docx“, „planas (2).docx“."""
    names: set[str] = set()
    apart = []
    for upload in uploads:
        name = next(name for times in count(1) if (name := _numbered(upload.name, times)) not in names)
        names.add(name)
        apart.append(replace(upload, name=name))
    return apart


def _numbered(name: str, times: int) -> str:
    stem, dot, suffix = name.rpartition(".")
    number = f" ({times})" if times > 1 else ""
    return f"{stem}{number}{dot}{suffix}" if stem else f"{name}{number}"


def groups_of(uploads: Sequence[Upload]) -> list[list[Upload]]:
    """The files as plans, as on the command line: each is one, and those of a sub-folder of a folder are one."""
    groups: dict[object, list[Upload]] = {}
    for at, upload in enumerate(uploads):
        folders = PurePosixPath(upload.name).parts[:-1]
        groups.setdefault(folders[:SUB_FOLDER] if len(folders) >= SUB_FOLDER else at, []).append(upload)
    return list(groups.values())


def name_of(file: UploadFile) -> str:
    """The name by which a file is shown."""
    return shown_as((file.filename or "").replace("\\", "/").strip("/"))


def shown_as(name: str) -> str:
    """A name as it is shown: its last parts, without what is no letter or sign."""
    shown = "".join(sign for sign in shown_name(Path(name)) if sign.isprintable())
    return shown[-LONGEST_NAME:] or NAMELESS
