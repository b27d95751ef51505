"""What one visitor gave to be assessed: the files, the plans that they make up, and what has come of each."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Literal

from plan_assessor.document.model import Skipped
from plan_assessor.messages.language import Language
from plan_assessor.recommendations.model import Package
from plan_assessor.report.model import Report, Unreadable
from plan_assessor.report.write import save
from plan_assessor.review.overrides.append import appended
from plan_assessor.review.overrides.apply import apply
from plan_assessor.review.overrides.file import NAME as REVIEWS
from plan_assessor.review.overrides.file import Entry as Opinion
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.rules.tell import retold
from plan_assessor.running.dossiers import Dossier, Failure, Result, not_read
from plan_assessor.version import VERSION

State = Literal["waiting", "reading", "done", "failed", "gone"]
ID_BYTES = 12
PROGRESS = "progress"


@dataclass(frozen=True)
class Upload:
    """A file as it came: where it lies (never under its own name), the name it is shown by, its size in bytes.

    `skipped` is what came with it and is not read.
    """

    path: Path
    name: str
    size: int
    skipped: tuple[Skipped, ...] = field(default=(), compare=False)


@dataclass
class Entry:
    """A plan of a batch: its files, and how far it is. `folder` is where its progress is told by whoever reads it.

    `known` is what is read where more is known of it than its files: that of a project.
    """

    files: tuple[Upload, ...]
    folder: Path
    known: Dossier | None = None
    state: State = "waiting"
    result: Result | None = None

    @property
    def name(self) -> str:
        """The name of the plan: that of its file, or of the folder of its files, or the one that the project knows."""
        if self.known:
            return self.known.name
        shared = PurePosixPath(os.path.commonpath([f"/{upload.name}" for upload in self.files]).strip("/"))
        is_folder = len(self.files) > 1 and shared.name and shared.suffix.lower() != ".zip"
        return shared.name if is_folder else shared.stem or Path(self.files[0].name).stem

    def dossier(self, package: Package | None) -> Dossier:
        """What is read, held against the package of the batch, if it has one."""
        if self.known:
            return self.known
        files = tuple((upload.path, upload.name) for upload in self.files)
        skipped = tuple(each for upload in self.files for each in upload.skipped)
        return Dossier(self.name, files, skipped, package)

    @property
    def pages(self) -> tuple[int, int] | None:
        """The pages that are read, and those that there are, once that is known."""
        try:
            done, total = (self.folder / PROGRESS).read_text(encoding="ascii").split()
        except (OSError, ValueError):
            return None
        return int(done), int(total)

    def finish(self, result: Result) -> None:
        """Keeps what came of it."""
        self.result = result
        self.state = "failed" if isinstance(result, Failure) else "done"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.state in ("done", "failed", "gone")


@dataclass
class Batch:
    """Files that were given at once, and how they are to be assessed.

    `recommendations` is the file of the package that their municipality was given, `package` what stands in it, once it
    was read. Second opinions are kept in the file `kept_in`, where there is one.
    """

    folder: Path
    rules: str
    lang: Language
    as_of: date
    recommendations: Upload | None = None
    package: Package | None = None
    kept_in: Path | None = None
    uploads: list[Upload] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    opinions: list[Opinion] = field(default_factory=list)
    id: str = field(default_factory=lambda: secrets.token_urlsafe(ID_BYTES))

    @property
    def size(self) -> int:
        """The bytes of all that was uploaded."""
        return sum(upload.size for upload in filter(None, (*self.uploads, self.recommendations)))

    @property
    def names(self) -> str:
        """The names of its files."""
        return ", ".join(upload.name for entry in self.entries for upload in entry.files)

    def group(self, groups: Sequence[Sequence[Upload]]) -> None:
        """Makes plans of the files: those of one group are one plan. What has been read in these groups is kept."""
        known = {entry.files: entry for entry in self.entries}
        wanted = [tuple(files) for files in groups if files]
        for files in known.keys() - set(wanted):
            known[files].state = "gone"
        self.entries = [known.get(files) or self._entry(files) for files in wanted]

    def hold(self, dossiers: Iterable[Dossier]) -> None:
        """Makes plans of what a project knows: their files stay where they lie."""
        for dossier in dossiers:
            files = (Upload(path, shown, path.stat().st_size if path.exists() else 0) for path, shown in dossier.files)
            self.entries.append(self._entry(tuple(files), dossier))

    def _entry(self, files: tuple[Upload, ...], known: Dossier | None = None) -> Entry:
        folder = self.folder / secrets.token_hex(ID_BYTES)
        folder.mkdir()
        return Entry(files, folder, known)

    def cancel(self) -> None:
        """Lets nothing of it be read any more."""
        for entry in self.entries:
            if not entry.is_over:
                entry.state = "gone"

    @property
    def is_over(self) -> bool:
        """Whether every plan is done or failed."""
        return all(entry.is_over for entry in self.entries)

    def assessed(self) -> Iterator[tuple[int, Entry, Assessment]]:
        """The plans that were assessed, with their places in the batch."""
        for at, entry in enumerate(self.entries):
            if isinstance(entry.result, Assessment):
                yield at, entry, entry.result

    def report(self, entries: Sequence[Entry] | None = None) -> Report:
        """The report on what is there already, of all entries or of these."""
        chosen = self.entries if entries is None else entries
        results = [entry.result for entry in chosen if entry.result]
        pack = cached_pack(self.rules)
        reviewed = apply([r for r in results if isinstance(r, Assessment)], self.opinions)
        return Report(
            pack=pack.info,
            as_of=self.as_of,
            assessed=date.today(),
            assessments=tuple(retold(each, pack, self.as_of) for each in reviewed.assessments),
            unreadable=tuple(Unreadable.of(r.path, r.error) for r in results if isinstance(r, Failure)),
            skipped=tuple(each for e in chosen if e.result for each in not_read(e.dossier(None), e.result)),
            version=VERSION,
            source=", ".join(upload.name for entry in chosen for upload in entry.files),
        )

    def give(self, opinion: Opinion) -> None:
        """Keeps a second opinion, in place of what was said before of the same verdict.

        Where it is kept in a file, it goes to its end, and the last one decides. Raises UsageError and OSError where
        the file cannot take it.
        """
        if self.kept_in:
            before = self.kept_in.read_text(encoding="utf-8") if self.kept_in.exists() else ""
            save(appended(before, opinion, self.kept_in.name).encode(), self.kept_in)
        self.withdraw(opinion.content, opinion.criterion)
        self.opinions.append(opinion)

    def withdraw(self, content: str, criterion: str) -> bool:
        """Takes back what was said of a verdict on the plan of this content; whether anything was."""
        before = len(self.opinions)
        self.opinions = [each for each in self.opinions if (each.content, each.criterion) != (content, criterion)]
        return len(self.opinions) < before

    @property
    def reviews(self) -> str:
        """The second opinions as reviews.yaml, which `assess --reviews` reads."""
        written = ""
        for opinion in self.opinions:
            written = appended(written, opinion, REVIEWS)
        return written
