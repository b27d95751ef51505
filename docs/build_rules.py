"""Writes docs/rules.md: the template, with what the packs and the rule language say of themselves filled in.

python docs/build_rules.py
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from plan_assessor.data import shipped_packs
from plan_assessor.errors import PackError
from plan_assessor.messages.catalogue import keys, text
from plan_assessor.rules.checks.registry import kinds
from plan_assessor.rules.explain import SYMBOLS, explain
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack
from plan_assessor.rules.starter import new_pack
from plan_assessor.yaml_files.problems import problems_of

HERE = Path(__file__).parent
TEMPLATE = HERE / "rules.template.md"
PAGE = HERE / "rules.md"


def page() -> str:
    """The whole page."""
    pack = load_pack("integration")
    made = TEMPLATE.read_text(encoding="utf-8")
    for name, lines in {
        "checks": checks(),
        "statements": statements(),
        "packs": packs(),
        "criteria": criteria(pack),
        "remarks": remarks(pack),
        "themes": themes(pack),
        "problem": problem(),
    }.items():
        made = made.replace("{{" + name + "}}", "\n".join(lines))
    return made


def checks() -> Iterator[str]:
    """The kinds of checks, with their keys and placeholders."""
    yield "| kind | holds when | keys | placeholders |"
    yield "|---|---|---|---|"
    for name, kind in kinds().items():
        fields = ", ".join(f"`{field.alias or key}`" for key, field in kind.model_fields.items())
        values = ", ".join(f"`{value}`" for value in sorted(kind.numbers) + sorted(kind.words_filled))
        yield f"| `{name}` | {' '.join((kind.__doc__ or '').split())} | {fields} | {values} |"


def statements() -> Iterator[str]:
    """The topics and kinds of statements."""
    yield "| topic | kind | |"
    yield "|---|---|---|"
    for key in keys("rule.statement."):
        *_, topic, kind = key.split(".")
        yield f"| `{topic}` | `{kind}` | {text(key, 'en')} |"


def packs() -> Iterator[str]:
    """The shipped packs, each with its criteria and themes."""
    yield "| pack | | subject | themes |"
    yield "|---|---|---|---|"
    for name in shipped_packs():
        pack = load_pack(name)
        titles = ", ".join(theme.title.text["en"] for theme in pack.themes)
        yield f"| `{name}` | {pack.title['en']} | {f'`{pack.subject}`' if pack.subject else 'any'} | {titles} |"


def criteria(pack: Pack) -> Iterator[str]:
    """Every criterion: what earns its levels, by the rules and by the codebook."""
    for name in pack.criteria:
        explained = explain(pack, name, "en")
        yield f"### `{name}` · {explained.title}\n\n{explained.purpose}\n"
        yield "| | earned by | codebook |"
        yield "|---|---|---|"
        for level in explained.levels:
            rules = "<br>".join(line.replace("  ", "&emsp;") for line in level.earned_by)
            yield f"| **{SYMBOLS[level.verdict]}** | {rules} | {level.codebook} |"
        yield ""


def remarks(pack: Pack) -> Iterator[str]:
    """Every remark with its checks."""
    yield "| id | checks | text |"
    yield "|---|---|---|"
    for remark in pack.remarks:
        asked = "<br>".join(f"`{name}`: {_short(check.kind.describe()['en'])}" for name, check in remark.checks.items())
        said = "<br>".join(say.text["en"] for say in remark.text)
        yield f"| `{remark.id}` | {asked} | {said.replace('|', chr(92) + '|')} |"


def themes(pack: Pack) -> Iterator[str]:
    """Every theme with some of its words."""
    yield "| id | theme | words, among others |"
    yield "|---|---|---|"
    for theme in pack.themes:
        yield f"| `{theme.id}` | {theme.title.text['en']} | {_short(', '.join(theme.any[0].words))} |"


def problem() -> Iterator[str]:
    """What a mistake looks like."""
    with tempfile.TemporaryDirectory() as folder:
        new_pack(Path(folder) / "ours")
        path = Path(folder) / "ours" / "monitoring.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("purpose:", "purpos:"), encoding="utf-8")
        try:
            load_pack(path.parent)
        except PackError as error:
            yield from problems_of(error)[0].text("en").replace(f"{folder}/", "").splitlines()


def _short(words: str, limit: int = 160) -> str:
    return words if len(words) <= limit else words[:limit].rsplit(", ", 1)[0] + " …"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
