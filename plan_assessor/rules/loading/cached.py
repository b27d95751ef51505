"""The packs of a run: each is loaded once, and a shipped one comes compiled from an earlier run where one has kept it.

What reads a pack from its files (load.py) is imported only where that is to be done.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from plan_assessor.data import shipped_packs
from plan_assessor.rules.loading.compiled import compiled
from plan_assessor.rules.pack import Pack


@cache
def cached_pack(rules: str) -> Pack:
    """The pack of that name or folder, loaded at its first use; a shipped one with its words compiled."""
    if rules in shipped_packs():
        return compiled(rules, lambda: ready(_load(rules)))
    return _load(rules)


def reading(pack: Pack, language: str) -> Pack:
    """The pack for plans in one of its languages; raises PackError with every problem in its words for it."""
    if language == pack.lexicon.language:
        return pack
    return pack.readers.get(language) or _cached(pack.folder, language)


@cache
def _cached(folder: Path, language: str) -> Pack:
    return _load(folder, language)


def with_readers(pack: Pack) -> Pack:
    """The pack with what it has for plans in every language, for a machine on which its folder does not lie."""
    others = {each: _load(pack.folder, each) for each in pack.languages if each != pack.lexicon.language}
    return replace(pack, readers=others)


def ready(pack: Pack) -> Pack:
    """The pack with its words compiled: once for all children that are forked, not in each."""
    assert pack.lexicon.matcher and pack.matcher and pack.info
    return pack


def _load(rules: str | Path, language: str | None = None) -> Pack:
    from plan_assessor.rules.loading.load import load_pack

    return load_pack(rules, language)
