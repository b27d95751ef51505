"""The files of a pack folder as written, and of the packs that it extends."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from plan_assessor.data import data_folder, known_languages, shipped_packs
from plan_assessor.errors import PackError
from plan_assessor.rules.grade import Rule
from plan_assessor.rules.loading.files import MoreTests, PackFile, RemarkEntry, RemarksFile, ThemeEntry, ThemesFile
from plan_assessor.rules.narrative import NarrativeFile
from plan_assessor.rules.own_words import OwnWords, WordsFile
from plan_assessor.rules.pack import Criterion, PackTest
from plan_assessor.rules.words import WordsNear
from plan_assessor.yaml_files.bind import bind
from plan_assessor.yaml_files.parse import Source, read_source
from plan_assessor.yaml_files.problems import Problem, Problems, problems_of, suggest

Model = TypeVar("Model", bound=Rule)

NOT_CRITERIA = ("pack", "words", "themes", "remarks", "narrative", "tests")
LANGUAGE = "lt"
"""The language of the plans that the words of a pack are for, where it does not say so."""


@dataclass
class Folder:
    """A pack folder: its files, what is written in them, and the folder that it extends.

    `language` is that of the plans which its words are for, `reads` that of the plans which it is now read for. A
    folder in it that is named by another language than its own has the words for plans in that one: its `layer`.
    """

    path: Path
    sources: dict[str, Source] = field(default_factory=dict)
    head: PackFile | None = None
    language: str = LANGUAGE
    reads: str = LANGUAGE
    parent: Folder | None = None
    layer: Folder | None = None
    words: dict[str, OwnWords] = field(default_factory=dict)
    criteria: dict[str, Criterion] = field(default_factory=dict)
    themes: tuple[ThemeEntry, ...] = ()
    no_theme: WordsNear | None = None
    remarks: tuple[RemarkEntry, ...] = ()
    narrative: NarrativeFile | None = None
    tests: dict[str, tuple[PackTest, ...]] = field(default_factory=dict)

    @property
    def lexicon(self) -> Path | None:
        """The file of words that the folder brings along."""
        return self.path / self.head.lexicon if self.head and self.head.lexicon else None

    @property
    def chain(self) -> list[Folder]:
        """The folder that is extended first, this one last, each followed by its layer."""
        return [*(self.parent.chain if self.parent else []), self, *([self.layer] if self.layer else [])]

    @property
    def own(self) -> list[Folder]:
        """This folder and its layer."""
        return [self, *([self.layer] if self.layer else [])]

    @property
    def languages(self) -> list[str]:
        """The languages of the plans that the pack has words for, its own first."""
        layers = (path.name for path in sorted(self.path.iterdir()) if path.is_dir() and path.name in known_languages())
        return list(dict.fromkeys([self.language, *layers]))

    @property
    def files(self) -> list[str]:
        """The criteria that have a file, right or wrong."""
        return [name for name in self.sources if name not in NOT_CRITERIA]

    @property
    def inherited(self) -> list[str]:
        """Whatever can be dropped: the criteria, themes and remarks of the packs that are extended."""
        extended = self.parent.chain if self.parent else []
        items = [(*each.files, *(t.id for t in each.themes), *(r.id for r in each.remarks)) for each in extended]
        return [name for names in items for name in names]

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the files as such, here and in the packs that are extended."""
        return [problem for each in self.chain for source in each.sources.values() for problem in source.problems]


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
    raise PackError("pack_unusable", problems=Problems([problem]))


def read_folder(path: Path, language: str | None = None, heirs: tuple[Path, ...] = ()) -> Folder:
    """All files of the folder, and of those that it extends, for plans in the language (None: that of the pack).

    What is wrong stands in `problems`.
    """
    folder = Folder(path)
    folder.head = _read(folder, "pack", PackFile)
    if folder.head and folder.head.plan_language:
        folder.language = _language(folder, folder.head.plan_language)
    language = folder.reads = language or folder.language
    if folder.head and folder.head.extends:
        folder.parent = _extended(folder, folder.head.extends, language, (*heirs, path.resolve()))
    _read_rules(folder)
    if folder.head and language != folder.language and (path / language).is_dir():
        folder.layer = _layer(folder.head, path / language, language)
    return folder


def _language(folder: Folder, name: str) -> str:
    """The language of that name, where there is a lexicon for it."""
    if folder.lexicon or name in known_languages():
        return name
    source, known = folder.sources["pack"], ", ".join(known_languages())
    source.problems.append(source.problem(("plan_language",), "unknown_language", name=name, known=known))
    return LANGUAGE


def _layer(head: PackFile, path: Path, language: str) -> Folder:
    """What a pack has for plans in another language: files like its own, but no pack.yaml."""
    layer = Folder(path, language=language, reads=language)
    layer.head = PackFile(id=head.id, version=head.version, title=head.title, languages=head.languages)
    _read_rules(layer)
    return layer


def _read_rules(folder: Folder) -> None:
    """All files but pack.yaml."""
    for file in sorted(folder.path.glob("*.yaml")):
        if (
            file.stem not in NOT_CRITERIA
            and file != folder.lexicon
            and (criterion := _read(folder, file.stem, Criterion))
        ):
            folder.criteria[file.stem] = criterion
    folder.words = dict(folder.head.words) if folder.head else {}
    if more := _read(folder, "words", WordsFile):
        source = folder.sources["words"]
        twice = [name for name in more.words if name in folder.words]
        source.problems.extend(source.problem(("words", name), "words_twice", key=True, name=name) for name in twice)
        folder.words |= more.words
    if themes := _read(folder, "themes", ThemesFile):
        folder.themes, folder.no_theme = themes.themes, themes.none
    if remarks := _read(folder, "remarks", RemarksFile):
        folder.remarks = remarks.remarks
    folder.narrative = _read(folder, "narrative", NarrativeFile)
    if tests := _read(folder, "tests", MoreTests):
        folder.tests = tests.tests


def _read(folder: Folder, name: str, model: type[Model]) -> Model | None:
    path = folder.path / f"{name}.yaml"
    if (not path.exists() and not path.is_symlink()) or path == folder.lexicon:
        return None
    source = folder.sources[name] = read_source(path, folder.path)
    return bind(model, source)


def _extended(folder: Folder, name: str, language: str, heirs: tuple[Path, ...]) -> Folder | None:
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
    return read_folder(path, language, heirs)
