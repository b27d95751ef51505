"""Small documents for the tests of understanding."""

from plan_assessor.data import data_folder
from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.model import Cell, Document, Paragraph, Table
from plan_assessor.language.lexicon import load_lexicon
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import Plan

LEXICON = load_lexicon(data_folder("rules") / "lexicon.lt.yaml")
TITLE = "UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE VEIKSMŲ PLANAS"
HOST = "UTENOS RAJONO SAVIVALDYBĖS STRATEGINIS PLĖTROS PLANAS"


def table(*rows: str) -> Table:
    """A table of rows written „a | b | c“; „<“ joins a cell to the one before it, „^“ to the one above."""
    texts = [[text.strip() for text in row.split("|")] for row in rows]
    grid: list[list[Cell]] = []
    for i, row in enumerate(texts):
        grid.append([])
        for j, text in enumerate(row):
            if text == "<":
                grid[i].append(grid[i][j - 1])
            elif text == "^":
                grid[i].append(grid[i - 1][j])
            else:
                grid[i].append(
                    Cell(text=text.replace("/", "\n"), row=i, column=j, columns=_run(row, j), rows=_fall(texts, i, j))
                )
    return Table(grid=tuple(map(tuple, grid)), pages=(None,) * len(rows))


def _run(row: list[str], j: int) -> int:
    length = 1
    while j + length < len(row) and row[j + length] == "<":
        length += 1
    return length


def _fall(rows: list[list[str]], i: int, j: int) -> int:
    length = 1
    while i + length < len(rows) and rows[i + length][j] == "^":
        length += 1
    return length


def document(*blocks: str | Table, title: str = TITLE) -> Document:
    """A document with a title; a text is a paragraph, „# …“ a heading in bold."""
    parts: list[Paragraph | Table] = [Paragraph(text=title, bold=True, centered=True)]
    for block in blocks:
        if isinstance(block, Table):
            parts.append(block)
        else:
            parts.append(Paragraph(text=block.removeprefix("# "), bold=block.startswith("# ")))
    return Document(file="plan.docx", sha256="", reader="docx", blocks=tuple(parts))


def understood(*blocks: str | Table, title: str = TITLE, subject: str | None = "foreigners") -> Plan:
    """The plan that the blocks make up."""
    return interpret([document(*blocks, title=title)], LEXICON, subject)


def written(text: str, subject: str | None = "foreigners") -> Plan:
    """The plan in a document written in the Markdown of the pack tests."""
    return interpret([read_markdown(text, "plan.md")], LEXICON, subject)


def kinds(plan: Plan, topic: str) -> set[str]:
    """What was said of a topic."""
    return {statement.kind for statement in plan.statements if statement.topic == topic}


def marks(plan: Plan) -> list[str]:
    """The measures with the first letters of their filled fields: „Kursai IRTF“."""
    fields = (("I", "indicator"), ("R", "responsible"), ("T", "timeline"), ("F", "funding"))
    return [
        f"{measure.title} {''.join(letter for letter, name in fields if getattr(measure, name))}".strip()
        for measure in plan.measures
    ]
