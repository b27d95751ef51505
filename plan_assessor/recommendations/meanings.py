"""What words mean where recommendations and measures are compared (rules/meanings.lt.yaml).

They name people, actions, things and settings. A thing is what is given or done, with all words for it; a setting is
where, when, how or for whom. The words are data of a language; the names that they are listed under are those of all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from plan_assessor.data import data_folder
from plan_assessor.language.lexicon import Lexicon, phrases

KINDS = ("people", "actions", "things", "settings", "speech")
WORD = re.compile(r"[^\W\d_]{4,}")
STEM = 6  # letters that the forms of a word share


class Mention(NamedTuple):
    """A meaning as a text has it: how much that part of the text weighs, and the words."""

    weight: float
    words: str


Mentions = dict[str, Mention]


class Found(NamedTuple):
    """All that a text mentions, by kind, and its other words by their beginnings."""

    people: Mentions
    actions: Mentions
    things: Mentions
    settings: Mentions
    stems: Mentions


class Meanings:
    """The words of one language, compiled."""

    def __init__(self, data: Mapping[str, Mapping[str, object]], empty: Iterable[str], lexicon: Lexicon) -> None:
        """`data` has the concepts of each kind; `empty` are words that tell nothing."""
        self._empty = frozenset(word[:STEM] for word in empty)
        # one pass finds the words of all kinds
        self._kinds = {f"{kind}.{name}": (kind, name) for kind in KINDS for name in data[kind]}
        self._matcher = lexicon.compile(
            {f"{kind}.{name}": phrases(entry) for kind in KINDS for name, entry in data[kind].items()}  # type: ignore[arg-type]
        )

    def find(self, text: str, weight: float = 1.0) -> Found:
        """What a text of that weight mentions."""
        found = Found({}, {}, {}, {}, {})
        for hit in self._matcher.find(text):
            kind, name = self._kinds[hit.concept]
            if kind != "speech":
                mentions: Mentions = getattr(found, kind)
                mentions.setdefault(name, Mention(weight, text[hit.start : hit.end]))
        for word in WORD.findall(text):
            stem = word.casefold()[:STEM]
            if stem not in self._empty:
                found.stems.setdefault(stem, Mention(weight, word))
        return found

    def speech(self, text: str) -> dict[str, list[int]]:
        """Where words stand that tell how a recommendation is put: „rekomenduojama“, „kadangi“, „nes“."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for hit in self._matcher.find(text):
            kind, name = self._kinds[hit.concept]
            if kind == "speech":
                found[name].append(hit.start)
        return found


def together(parts: Iterable[Found]) -> Found:
    """What the parts of a text mention; of what is mentioned twice, the heavier."""
    whole = Found({}, {}, {}, {}, {})
    for part in parts:
        for kept, mentions in zip(whole, part, strict=True):
            for name, mention in mentions.items():
                if name not in kept or kept[name].weight < mention.weight:
                    kept[name] = mention
    return whole


@cache
def meanings(lexicon: Lexicon) -> Meanings:
    """The meanings in the language of the lexicon. Raises PackError where the file is broken."""
    return load(data_folder("rules") / f"meanings.{lexicon.language}.yaml", lexicon)


def has_meanings(lexicon: Lexicon) -> bool:
    """Whether recommendations can be matched in the language of the lexicon."""
    return (data_folder("rules") / f"meanings.{lexicon.language}.yaml").is_file()


def load(path: Path, lexicon: Lexicon) -> Meanings:
    """The meanings in a file."""
    # only a plan with a package needs them
    from plan_assessor.yaml_files import parse as strict_yaml

    data = strict_yaml.read(path)
    return Meanings(data, data["empty"], lexicon)
