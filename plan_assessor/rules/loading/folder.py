"""The files of a pack folder as written, and of the packs that it extends."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from plan_assessor.data import data_folder
from plan_assessor.errors import PackError
from plan_assessor.rules.grade import Rule
from plan_assessor.rules.narrative import NarrativeFile
from plan_assessor.rules.pack import Criterion, MoreTests, PackFile, PackTest, Remark, RemarksFile, Theme, ThemesFile
from plan_assessor.rules.words import WordsNear
from plan_assessor.yaml_files.bind import bind
from plan_assessor.yaml_files.parse import Source, read_source
from plan_assessor.yaml_files.problems import Problem, Problems, problems_of, suggest

Model = TypeVar("Model", bound=Rule)

NOT_CRITERIA = ("pack", "themes", "remarks", "narrative", "tests")


@dataclass
class Folder:
    """A pack folder: its files, what is written in them, and the folder that it extends."""

    path: Path
    sources: dict[str, Source] = field(default_factory=dict)
    head: PackFile | None = None
    parent: Folder | None = None
    criteria: dict[str, Criterion] = field(default_factory=dict)
    themes: tuple[Theme, ...] = ()
    no_theme: WordsNear | None = None
    remarks: tuple[Remark, ...] = ()
    narrative: NarrativeFile | None = None
    tests: dict[str, tuple[PackTest, ...]] = field(default_factory=dict)

    @property
    def lexicon(self) -> Path | None:
        """The file of words that the folder brings along."""
        return self.path / self.head.lexicon if self.head and self.head.lexicon else None

    @property
    def chain(self) -> list[Folder]:
        """The folder that is extended first, this one last."""
        return [*(self.parent.chain if self.parent else []), self]

    @property
    def files(self) -> list[str]:
        """The criteria that have a file, right or wrong."""
        return [name for name in self.sources if name not in NOT_CRITERIA]

    @property
    def inherited(self) -> list[str]:
        """Whatever can be dropped: the criteria, themes and remarks of the packs that are extended."""
        items = [(*each.files, *(t.id for t in each.themes), *(r.id for r in each.remarks)) for each in self.chain[:-1]]
        return [name for names in items for name in names]

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the files as such, here and in the packs that are extended."""
        return [problem for each in self.chain for source in each.sources.values() for problem in source.problems]


def shipped_packs() -> list[str]:
    """The names of the packs that ship with the program."""
    return sorted(path.parent.name for path in data_folder("rules").glob("*/pack.yaml"))


def find_folder(name: str, base: Path = Path()) -> Path:
    """The folder that a name means: a shipped pack, or a path from `base`; raises PackError where there is none."""
    known = shipped_packs()
    if name in known:
        return data_folder("rules") / name
    path = base / name
    code = "no_pack"
    if path.is_dir():
        if (path / "pack.yaml").is_file():
            return path
        code = "empty_folder"
    elif path.exists():
        code = "not_a_folder"
    problem = Problem(name, code, {"known": ", ".join(known)}, suggestion=suggest(name, known))
    raise PackError("pack_invalid", problems=Problems([problem]))


def read_folder(path: Path, heirs: tuple[Path, ...] = ()) -> Folder:
    """All files of the folder, and of those that it extends; what is wrong stands in `problems`."""
    folder = Folder(path)
    folder.head = _read(folder, "pack", PackFile)
    if folder.head and folder.head.extends:
        folder.parent = _extended(folder, folder.head.extends, (*heirs, path.resolve()))
    for file in sorted(path.glob("*.yaml")):
        if (
            file.stem not in NOT_CRITERIA
            and file != folder.lexicon
            and (criterion := _read(folder, file.stem, Criterion))
        ):
            folder.criteria[file.stem] = criterion
    if themes := _read(folder, "themes", ThemesFile):
        folder.themes, folder.no_theme = themes.themes, themes.none
    if remarks := _read(folder, "remarks", RemarksFile):
        folder.remarks = remarks.remarks
    folder.narrative = _read(folder, "narrative", NarrativeFile)
    if tests := _read(folder, "tests", MoreTests):
        folder.tests = tests.tests
    return folder


def _read(folder: Folder, name: str, model: type[Model]) -> Model | None:
    path = folder.path / f"{name}.yaml"
    if not path.exists() and not path.is_symlink():
        return None
    source = folder.sources[name] = read_source(path, folder.path)
    return bind(model, source)


def _extended(folder: Folder, name: str, heirs: tuple[Path, ...]) -> Folder | None:
    source = folder.sources["pack"]
    try:
        path = find_folder(name, folder.path)
    except PackError as error:
        found = problems_of(error)[0]
        problem = source.problem(("extends",), found.code, suggestion=found.suggestion)
        source.problems.append(replace(problem, values=found.values))
        return None
    if path.resolve() in heirs:
        source.problems.append(source.problem(("extends",), "extends_itself"))
        return None
    return read_folder(path, heirs)
