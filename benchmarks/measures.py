"""What is measured, against what, and how good it should be."""

from __future__ import annotations

import math
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import NamedTuple

import docx
import pdfplumber
import pypdfium2
from docx.table import Table as WordTable
from inputs import BATCH, SIZES
from timing import assess, cpu, first_row, process, ratio, rounds

from plan_assessor.data import data_folder
from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.model import Document, Table
from plan_assessor.document.open import read
from plan_assessor.document.scan.tesseract import can_recognise
from plan_assessor.plan.interpret import interpret
from plan_assessor.recommendations.match import take_up
from plan_assessor.recommendations.meanings import meanings
from plan_assessor.recommendations.model import Package
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.cached import ready
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.testing import run_tests
from plan_assessor.running.packages import load_package

CORES = 2
MEASURES = 100
RECOMMENDATIONS, MATCHED = 20, 300
SAMPLES = data_folder("samples")
PLANS = ("akmene.docx", "jonava.pdf", "klaipeda.docx", "vilnius.pdf")


class Figure(NamedTuple):
    """A measured figure and its target: `at_least` or, where that is False, at most."""

    name: str
    value: float
    unit: str
    target: float | None = None
    at_least: bool = False
    detail: str = ""

    @property
    def is_met(self) -> bool:
        """Whether the target, if there is one, is reached."""
        return self.target is None or (self.value >= self.target if self.at_least else self.value <= self.target)


def plumber(path: Path) -> list[list[list[str | None]]]:
    """The tables of a PDF by pdfplumber, its text extracted, too; pages are closed, or memory would run out."""
    tables = []
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_text()
            tables += page.extract_tables()
            page.close()
    return tables


def pdfium_text(path: Path) -> int:
    """All text of a PDF by pypdfium2, nothing else: the floor."""
    document = pypdfium2.PdfDocument(path)
    return sum(len(page.get_textpage().get_text_range()) for page in document)


def python_docx(path: Path) -> int:
    """All paragraphs and cells of a DOCX by python-docx."""
    length = 0
    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, WordTable):
            length += sum(len(cell.text) for row in block.rows for cell in row.cells)
        else:
            length += len(block.text)
    return length


def reading(folder: Path, repeat: int) -> Iterator[Figure]:
    """Reading a file, in one process, everything imported."""
    path = folder / "60.pdf"
    times = rounds(
        {
            "ours": cpu(lambda: read(path)),
            "text": cpu(lambda: pdfium_text(path)),
            "plumber": cpu(lambda: plumber(path)),
        },
        repeat,
    )
    seconds = f"{median(times['ours']):.2f} s"
    yield Figure(
        "60-page PDF, against pdfplumber", ratio(times["plumber"], times["ours"]), "× faster", 15, True, seconds
    )
    yield Figure("60-page PDF, against text by pypdfium2", ratio(times["ours"], times["text"]), "× the time", 4.5)
    yield Figure("60-page PDF, cells of pdfplumber found", 100 * _same_cells(path), "%", 99, True)
    path = folder / "300.docx"
    times = rounds({"ours": cpu(lambda: read(path)), "python-docx": cpu(lambda: python_docx(path))}, repeat)
    faster, seconds = ratio(times["python-docx"], times["ours"]), f"{median(times['ours']):.2f} s"
    yield Figure("300-page DOCX, against python-docx", faster, "× faster", 2.3, True, seconds)


def _same_cells(path: Path) -> float:
    theirs = Counter(_key(cell) for table in plumber(path) for row in table for cell in row if _key(cell))
    tables = [block for block in read(path).blocks if isinstance(block, Table)]
    # a table that goes on over pages is one to us, and its header is not repeated
    ours = {_key(cell.text) for table in tables for row in table.grid for cell in row}
    return sum(count for cell, count in theirs.items() if cell in ours) / theirs.total()


def _key(cell: str | None) -> str:
    return "".join((cell or "").split())


def understanding(folder: Path, repeat: int) -> Iterator[Figure]:
    """Understanding and judging, against reading; and how both grow."""
    for suffix in ("pdf", "docx"):
        spent: dict[int, tuple[float, float]] = {}
        for pages in SIZES:
            path = folder / f"{pages}.{suffix}"
            document = read(path)
            actions = {"read": cpu(lambda p=path: read(p)), "judge": lambda d=document: _judged(d)}
            times = rounds(actions, repeat)
            spent[pages] = median(times["read"]), median(times["judge"])
            share, detail = ratio(times["judge"], times["read"]), f"{spent[pages][1]:.2f} of {spent[pages][0]:.2f} s"
            name = f"{pages}-page {suffix.upper()}, understanding and judging"
            yield Figure(name, 100 * share, "% of reading", 40 if suffix == "pdf" else None, detail=detail)
        small, large = SIZES[0], SIZES[-1]
        for at, what in enumerate(("reading", "understanding and judging")):
            exponent = math.log(spent[large][at] / spent[small][at]) / math.log(large / small)
            yield Figure(f"{suffix.upper()}, {what}, {small} to {large} pages", exponent, "(exponent)", 1.05)


def _judged(document: Document) -> float:
    """The time with a pack that remembers no text of an earlier round."""
    pack = ready(load_pack("integration"))
    return cpu(lambda: judge(interpret([document], pack.lexicon, pack.subject), pack))()


def whole_runs(folder: Path, repeat: int) -> Iterator[Figure]:
    """Whole processes, their children included; seconds are of processor time."""
    path, peaks = folder / "300.pdf", []

    def ours() -> float:
        usage = assess(path, "--format", "json")
        peaks.append(usage.peak)
        return usage.cpu

    times = rounds({"ours": ours, "plumber": cpu(lambda: plumber(path))}, max(1, repeat // 2))
    faster, seconds = ratio(times["plumber"], times["ours"]), f"{median(times['ours']):.2f} s"
    name = "assess 300-pages.pdf --format json"
    yield Figure(f"{name}, against reading by pdfplumber", faster, "× faster", 15, True, seconds)
    yield Figure(f"{name}, largest process", max(peaks), "MiB", 200)
    for arguments, target in (((folder / "10.docx",), 0.25), (("--help",), 0.06), (("--version",), 0.2)):
        times = rounds({"ours": lambda a=arguments: assess(*a).cpu}, 2 * repeat)
        shown = "plan.docx of 10 pages" if isinstance(arguments[0], Path) else arguments[0]
        yield Figure(f"assess {shown}", median(times["ours"]), "s", target)


# what only extracts: pdf_oxide makes Markdown (in Rust, tables as text), kreuzberg plain text (no tables)
EXTRACTORS = {
    "Markdown by pdf_oxide": (
        "pdf_oxide", "import sys, pdf_oxide; print(pdf_oxide.PdfDocument(sys.argv[1]).to_markdown_all())", 1.2
    ),
    "text by kreuzberg": (
        "kreuzberg", "import sys, kreuzberg; print(kreuzberg.extract_file_sync(sys.argv[1]).content)", 1.8
    ),
}  # fmt: skip


def extractors(folder: Path, repeat: int) -> Iterator[Figure]:
    """A whole run against whole processes that only extract; those that `pip install '.[bench]'` brings along."""
    path = folder / "60.pdf"
    there = {name: one for name, one in EXTRACTORS.items() if find_spec(one[0])}
    actions = {name: lambda code=code: process("-c", code, path).cpu for name, (_, code, _) in there.items()}
    times = rounds({"ours": lambda: assess(path, "--format", "json").cpu, **actions}, repeat)
    for name, (_, _, target) in there.items():
        share = ratio(times["ours"], times[name])
        yield Figure(f"assess 60-pages.pdf --format json, against {name}", share, "× the time", target)


def batches(folder: Path, repeat: int) -> Iterator[Figure]:
    """A batch: on two workers and on one, and a second time; seconds are those of the clock."""
    plans = folder / "batch"
    with tempfile.TemporaryDirectory() as name:
        cache = Path(name)

        def fresh() -> float:
            shutil.rmtree(cache)
            return assess(plans, "--jobs", str(CORES), cache=cache).wall

        times = rounds(
            {
                "one": lambda: assess(plans, "--jobs", "1").wall,
                "two": lambda: assess(plans, "--jobs", str(CORES)).wall,
                "first": fresh,
                "second": lambda: assess(plans, "--jobs", str(CORES), cache=cache).wall,
                "row": lambda: first_row(plans),
            },
            repeat,
        )
    seconds = f"{median(times['two']):.1f} s"
    yield Figure(f"{BATCH} plans on {CORES} cores", ratio(times["one"], times["two"]), "× faster", 1.85, True, seconds)
    yield Figure(f"{BATCH} plans, first row shown", median(times["row"]), "s", 0.4)
    seconds = f"{median(times['second']):.1f} s"
    yield Figure(f"{BATCH} plans, second run", ratio(times["first"], times["second"]), "× faster", 10, True, seconds)


def scans(folder: Path, repeat: int) -> Iterator[Figure]:
    """A scan of ten pages, by the clock; without tesseract and its Lithuanian data there is nothing to measure."""
    path = folder / "scan.pdf"
    if not can_recognise():
        return
    times = rounds(
        {"one": lambda: assess(path, "--jobs", "1").wall, "two": lambda: assess(path, "--jobs", str(CORES)).wall},
        max(1, repeat // 2),
    )
    yield Figure("a page of a scan", median(times["one"]) / SIZES[0], "s")
    yield Figure(
        f"a scan on {CORES} cores",
        ratio(times["one"], times["two"]),
        "× faster",
        detail=f"{median(times['two']):.1f} s",
    )


def rules(_: Path, repeat: int) -> Iterator[Figure]:
    """The rule pack."""
    pack = load_pack("integration")
    rows = "".join(f"| {n}. | Rengti lietuvių kalbos kursus Nr. {n} | {n} kursai |\n" for n in range(MEASURES))
    table = f"> UŽSIENIEČIŲ INTEGRACIJOS PLANAS\n\n| Nr. | Priemonė | Rodiklis |\n|---|---|---|\n{rows}"
    plan = interpret([read_markdown(table)], pack.lexicon, pack.subject)
    assert len(plan.measures) == MEASURES
    actions = {
        "load the pack and the lexicon": (lambda: load_pack("integration"), 50),
        "compile their words": (lambda: load_pack("integration").lexicon.matcher, None),
        f"judge {MEASURES} measures": (lambda: judge(plan, pack), 10),
        "run the tests of the pack": (lambda: run_tests(pack), 2000),
    }
    times = rounds({name: cpu(action) for name, (action, _) in actions.items()}, 3 * repeat)
    for name, (_, target) in actions.items():
        yield Figure(name, 1000 * median(times[name]), "ms", target)


def recommendations(_: Path, repeat: int) -> Iterator[Figure]:
    """A package of recommendations, matched with measures of the samples, each of them told apart by a number."""
    pack = ready(load_pack("integration"))
    words = meanings(pack.lexicon)
    packages = [
        load_package(SAMPLES / "project" / "recommendations" / name) for name in ("akmene.docx", "siauliai.docx")
    ]
    package = Package(recommendations=[each for one in packages for each in one.recommendations][:RECOMMENDATIONS])
    plans = (interpret([read(SAMPLES / name)], pack.lexicon, pack.subject) for name in PLANS)
    known = [measure for plan in plans for measure in plan.measures]
    many = [
        measure.model_copy(update={"title": f"{measure.title} Nr. {number}"})
        for number, measure in enumerate(islice(cycle(known), MATCHED))
    ]
    name = f"match {len(package.recommendations)} recommendations with {len(many)} measures"
    times = rounds({name: cpu(lambda: take_up(package, many, words))}, 3 * repeat)
    yield Figure(name, 1000 * median(times[name]), "ms", 50)


GROUPS = (reading, understanding, whole_runs, extractors, batches, scans, rules, recommendations)
