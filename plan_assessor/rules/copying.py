"""Rules to begin with, written into a pack of one's own: a criterion, or a word list, of the pack that it extends."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import wrap

from plan_assessor.errors import PackError
from plan_assessor.rules.loading.folder import find_folder, read_folder
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.yaml_files.parse import parse
from plan_assessor.yaml_files.problems import Problem, Problems, suggest

SCHEMA_LINE = re.compile(r"(# yaml-language-server: \$schema=).*")
WIDTH = 110
"""Characters of a line of words."""
GLUE = "\N{NO-BREAK SPACE}"
HEAD = """\
# yaml-language-server: $schema=schema.json
# Words of this pack. A list adds its words to the list of that name; `without` takes words out, `only` stands in the
# place of the whole list.

words:
"""


def copy_criterion(name: str, folder: Path) -> Path:
    """Writes the file of a criterion into the folder of the pack that takes it over, and gives its path.

    Raises PackError where the pack is wrong or has no such criterion, or a file of that name is there already.
    """
    pack = load_pack(str(folder))
    pack.criterion(name)
    target = folder / f"{name}.yaml"
    extended = reversed(read_folder(find_folder(str(folder))).chain)
    source = next(each.path / f"{name}.yaml" for each in extended if name in each.files)
    text = SCHEMA_LINE.sub(r"\1schema.json", source.read_text(encoding="utf-8"), count=1)
    return _written(target, text, "x")


def copy_words(name: str, folder: Path) -> Path:
    """Adds a word list of the lexicon to words.yaml in the folder of a pack, to be edited, and gives the path.

    Raises PackError where the pack is wrong or its lexicon has no such list, or the pack has words of its own for it.
    """
    pack = load_pack(str(folder))
    if name not in pack.lexicon.concepts:
        meant = suggest(name, pack.lexicon.concepts)
        raise _refused(folder, "unknown_concept", suggestion=meant, name=name)
    if name in read_folder(find_folder(str(folder))).words:
        raise _refused(folder, "words_there", name=name)
    listed = pack.lexicon.concepts[name]
    lines = [f"  {name}:", *_list("only", listed.words), *_list("not", listed.excluded)]
    if listed.forms:
        lines += ["    forms:", *(f"      {_quoted(word)}: [{_joined(forms)}]" for word, forms in listed.forms.items())]
    target = folder / "words.yaml"
    before = target.read_text(encoding="utf-8").rstrip("\n") + "\n" if target.exists() else HEAD
    text = before + "\n".join(lines) + "\n"
    if parse(text).problems or name not in parse(text).data.get("words", {}):
        raise _refused(target, "words_not_added")
    return _written(target, text, "w")


def _list(key: str, words: object) -> list[str]:
    """The words under a key, on as many lines as it takes."""
    assert isinstance(words, list | tuple)
    if not words:
        return []
    # a phrase stays on its line
    glued = f"[{_joined([word.replace(' ', GLUE) for word in words])}]"
    lines = wrap(glued, WIDTH, initial_indent=" " * 6, subsequent_indent=" " * 7, break_long_words=False)
    return [f"    {key}:", *(line.replace(GLUE, " ") for line in lines)]


def _joined(words: object) -> str:
    assert isinstance(words, list | tuple)
    return ", ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    """The word, in quotes where YAML would read it as something else."""
    return word if parse(f"a: [{word}]").data == {"a": [word]} and not parse(f"a: [{word}]").problems else f'"{word}"'


def _written(path: Path, text: str, mode: str) -> Path:
    try:
        with path.open(mode, encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError as error:
        raise _refused(path, "file_there") from error
    except OSError as error:
        raise _refused(path, "not_written", reason=error.strerror or type(error).__name__) from error
    return path


def _refused(path: Path, code: str, suggestion: str | None = None, **values: object) -> PackError:
    return PackError("pack_unusable", problems=Problems([Problem(str(path), code, values, suggestion=suggestion)]))
