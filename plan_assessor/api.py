"""The library's front door: what the command line does, for one plan or many."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from plan_assessor.data import shipped_packs
from plan_assessor.document.model import Document
from plan_assessor.document.open import read as read_file
from plan_assessor.report.model import Report
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.rules.pack import Pack
from plan_assessor.running import pipeline
from plan_assessor.running.dossiers import collect


def read(path: str | Path) -> Document:
    """What a file says that is one document. Raises UnreadableError."""
    return read_file(Path(path))


def assess(
    path: str | Path,
    rules: str | Path | Pack = "integration",
    as_of: date | None = None,
    recommendations: str | Path | None = None,
    plan_lang: str | None = None,
) -> Assessment:
    """What a plan earns: a file, or a folder whose files are one plan, as of a day (None: today).

    `rules` is the name of a shipped pack, the folder of one, or a loaded one; `recommendations` the file of the package
    that the municipality was given; `plan_lang` the language of the plan (None: told from its text). The plan is read
    in this process, which a hostile one can end or fill; `assess_many` reads each in a process of its own. Raises
    UnreadableError, NothingToAssessError, UsageError (where the package is none) or PackError.
    """
    pack = rules if isinstance(rules, Pack) else _pack(str(rules))
    dossier = collect([Path(path)], dossier=True).dossiers[0]
    if recommendations:
        # who gives none is spared the import of what reads them
        from plan_assessor.running.packages import load_package

        dossier = dossier._replace(package=load_package(Path(recommendations)))
    return pipeline.assess(dossier, pack, as_of or date.today(), plan_lang=plan_lang)


def _pack(rules: str) -> Pack:
    """A pack that ships, loaded once; one of a folder is read anew each time, as somebody may be working on it."""
    if rules in shipped_packs():
        return cached_pack(rules)
    from plan_assessor.rules.loading.load import load_pack

    return load_pack(rules)


def assess_many(
    paths: Iterable[str | Path],
    rules: str | Path = "integration",
    as_of: date | None = None,
    dossier: bool = False,
    jobs: int | None = None,
    recommendations: str | Path | None = None,
) -> Report:
    """What `assess PATH...` does: plans and folders of plans in, a report out that can be written in any format.

    With `dossier`, a folder is one plan; else each file in it is one, and each sub-folder is one of several files.
    `jobs` is how many plans are read at once (None: as many as there are processors), each in a process of its own.
    `recommendations` is the file of the package that the municipality was given. A plan that cannot be read is a row of
    the report. Raises NothingToAssessError, UsageError or PackError.
    """
    # one plan needs no processes
    from plan_assessor.running.run import Request, run

    return run(
        Request(
            paths=tuple(map(Path, paths)),
            rules=str(rules),
            as_of=as_of or date.today(),
            dossier=dossier,
            jobs=jobs,
            recommendations=Path(recommendations) if recommendations else None,
        )
    )
