"""A pack folder → a sound Pack, or every mistake in it at once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache, reduce
from pathlib import Path
from typing import TypeVar

from plan_assessor.data import LEXICON, data_folder, known_languages
from plan_assessor.errors import PackError
from plan_assessor.language.lexicon import Lexicon, load_lexicon
from plan_assessor.rules.loading.files import PackFile
from plan_assessor.rules.loading.folder import Folder, find_folder, read_folder
from plan_assessor.rules.loading.lexicon_file import read_lexicon
from plan_assessor.rules.loading.validate import validate
from plan_assessor.rules.narrative import NarrativeFile
from plan_assessor.rules.own_words import with_words
from plan_assessor.rules.pack import NO_SUBJECT, Criterion, NoPlan, Pack, PackTest, Remark, Row, Theme
from plan_assessor.yaml_files.problems import Problems, problems_of

Item = TypeVar("Item")


def load_pack(name_or_dir: str | Path, language: str | None = None) -> Pack:
    """The shipped pack of that name, or the pack in that folder, for plans in a language (None: its own).

    Raises PackError with every problem in it.
    """
    folder = read_folder(find_folder(str(name_or_dir)), language)
    problems = folder.problems
    # Without its heads nothing can be said of the whole; a broken file otherwise hides no problem of the others.
    if all(each.head and bool(each.head.extends) == bool(each.parent) for each in folder.chain):
        try:
            pack = _assemble(folder)
        except PackError as error:
            problems += problems_of(error)
        else:
            before = lexicon_of([each for each in folder.chain if each not in folder.own], folder.reads)
            problems += validate(folder, pack, before.concepts)
            if not problems:
                return pack
    raise PackError("pack_invalid", problems=Problems(problems))


def _assemble(folder: Folder) -> Pack:
    """The pack that the folders of the chain make: what is nearer replaces what is farther."""
    heads = [each.head for each in folder.chain if each.head]
    order: list[str] = []
    criteria: dict[str, Criterion] = {}
    themes: dict[str, Theme] = {}
    remarks: dict[str, Remark] = {}
    for each, head in zip(folder.chain, heads, strict=True):
        order = [name for name in order if name not in (*head.criteria, *head.drop)] + list(head.criteria)
        criteria |= each.criteria
        themes = _without(themes, head.drop)
        themes |= {e.id: theme for e in each.themes if (theme := e.theme(themes.get(e.id)))}
        remarks = _without(remarks, head.drop)
        remarks |= {e.id: remark for e in each.remarks if (remark := e.remark(remarks.get(e.id)))}
    kept = {name: criteria[name] for name in order if name in criteria}
    tests = _tests(folder, heads)
    head = heads[-1]
    lexicon = lexicon_of(folder.chain, folder.reads)
    return Pack(
        id=head.id,
        version=head.version,
        title=head.title.text,
        folder=folder.path,
        sha256="" if folder.problems else _hash(folder),
        lexicon=lexicon,
        lexicon_path=_lexicon_path(folder.chain, folder.reads),
        languages=tuple(folder.languages),
        own=frozenset(folder.criteria),
        subject=_subject(heads),
        texts={name: say.text for each in heads for name, say in each.texts.items()},
        no_plan=next((each.no_plan for each in reversed(heads) if each.no_plan), None) or NoPlan.default(),
        criteria=kept,
        rows=_rows([row for each in reversed(heads) for row in each.rows], kept),
        themes=tuple(themes.values()),
        no_theme=next((each.no_theme for each in reversed(folder.chain) if each.no_theme), None),
        remarks=tuple(remarks.values()),
        narrative=next((each.narrative for each in reversed(folder.chain) if each.narrative), NarrativeFile()),
        tests={name: tests.get(name, ()) for name in kept},
    )


def lexicon_of(chain: Sequence[Folder], language: str) -> Lexicon:
    """The words of a language, with what each of the folders changes of them; raises PackError."""
    for_it = [each for each in chain if each.language == language]
    own = next((each for each in reversed(for_it) if each.lexicon), None)
    path = _lexicon_path(chain, language)
    lexicon = read_lexicon(path, own.path) if own else _shipped(path)
    own_words = [each.words for each in for_it if each.words]
    concepts = reduce(with_words, own_words, lexicon.concepts)
    return lexicon.having(concepts) if own_words else lexicon


def lexicon_of_language(language: str) -> Lexicon:
    """The lexicon that ships for a language."""
    return _shipped(data_folder("rules") / LEXICON.format(language))


def _lexicon_path(chain: Sequence[Folder], language: str) -> Path:
    own = next((each.lexicon for each in reversed(chain) if each.lexicon and each.language == language), None)
    return own or data_folder("rules") / LEXICON.format(language)


_shipped = cache(load_lexicon)


def _without(items: dict[str, Item], dropped: Sequence[str]) -> dict[str, Item]:
    return {name: item for name, item in items.items() if name not in dropped}


def _tests(pack: Folder, heads: list[PackFile]) -> dict[str, tuple[PackTest, ...]]:
    """The tests of each criterion; a pack on another subject or in another language takes none over."""
    tests: dict[str, tuple[PackTest, ...]] = {}
    for folder, head in zip(pack.chain, heads, strict=True):
        if head.lexicon or head.subject not in (None, NO_SUBJECT):
            tests = {}
        if folder.language != pack.reads:
            continue
        tests |= {name: criterion.tests for name, criterion in folder.criteria.items()}
        for name, more in folder.tests.items():
            tests[name] = (*tests.get(name, ()), *more)
    return tests


def _subject(heads: list[PackFile]) -> str | None:
    subject = next((head.subject for head in reversed(heads) if head.subject), NO_SUBJECT)
    return None if subject == NO_SUBJECT else subject


def _rows(rows: Sequence[Row], criteria: dict[str, Criterion]) -> tuple[Row, ...]:
    """The rows without the criteria that were dropped; what one row has joined, a later one does not."""
    joined: set[str] = set()
    kept: list[Row] = []
    for row in rows:
        names = tuple(name for name in row.criteria if name in criteria and name not in joined)
        joined.update(names)
        if len(names) > 1:
            kept.append(row.model_copy(update={"criteria": names}))
    return tuple(kept)


def _hash(folder: Folder) -> str:
    """The hash of all files that make the pack, in every language; the name and length of each keep them apart."""
    digest = hashlib.sha256()
    paths = [path for each in _extended(folder) for path in _files(each)]
    paths += [data_folder("rules") / LEXICON.format(language) for language in known_languages()]
    for path in paths:
        content = path.read_bytes()
        digest.update(f"{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _extended(folder: Folder) -> list[Folder]:
    """The folder and those that it extends, without their layers."""
    return [*(_extended(folder.parent) if folder.parent else []), folder]


def _files(folder: Folder) -> list[Path]:
    """The files of the folder and of its layers, read or not."""
    layers = [folder.path / language for language in folder.languages if language != folder.language]
    return [path for each in (folder.path, *layers) for path in sorted(each.glob("*.yaml"))]
