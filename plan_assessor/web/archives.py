"""Archives that come in: their files are kept one by one, so that a visitor may say which of them make one plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plan_assessor.document.containers.unfold import ARCHIVES, unfold
from plan_assessor.document.kinds import kind_of
from plan_assessor.document.reading import Progress
from plan_assessor.errors import UnreadableError
from plan_assessor.web.batches import Upload
from plan_assessor.web.uploads import shown_as


def archives_of(uploads: Sequence[Upload]) -> list[Upload]:
    """Those of the uploads that are archives."""
    return [upload for upload in uploads if kind_of(upload.path.read_bytes()) in ARCHIVES]


def unpacked(archives: Sequence[Upload], room: int, _: Progress) -> list[list[Upload]]:
    """The files of each archive, of at most so many bytes as there is `room` for. Runs in a child process."""
    found = []
    for upload in archives:
        files = _unpacked(upload, room)
        room += upload.size - sum(file.size for file in files)
        found.append(files)
    return found


def _unpacked(upload: Upload, room: int) -> list[Upload]:
    """The files of an archive, in its place, the first with what is not read of it.

    The archive itself where it cannot be opened, or holds nothing to read or more than there is room for.
    """
    try:
        archive = unfold(upload.path.read_bytes(), upload.name, ARCHIVES)
    except UnreadableError:
        return [upload]
    if not archive.parts or sum(len(part.data) for part in archive.parts) > room:
        return [upload]
    files = []
    for number, part in enumerate(archive.parts):
        path = upload.path.with_name(f"{upload.path.name}-{number:04d}")
        path.write_bytes(part.data)
        files.append(Upload(path, shown_as(part.name), len(part.data)))
    upload.path.unlink()
    return [replace(files[0], skipped=archive.skipped), *files[1:]]
