"""The plans that are timed: made on the spot, the same on every run."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import docx
import pypdfium2
from docx.enum.section import WD_ORIENT
from docx.shared import Pt
from docx.table import Table as WordTable
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, LongTable, PageBreak, Paragraph, SimpleDocTemplate

SIZES = (10, 60, 300)  # pages
BATCH = 60  # plans
ROWS_A_PAGE = 15
SCANNED = 200  # dots per inch
PAGES_A_PART = 5  # one of text, the others of table
TITLE = "UŽSIENIEČIŲ INTEGRACIJOS {name} RAJONO SAVIVALDYBĖJE 2023–2025 METŲ PLANAS"
HEADER = (
    (
        "Eil. Nr.",
        "Priemonė",
        "Vertinimo rodiklis",
        "Rodiklio reikšmė",
        "Vykdytojas",
        "Terminas",
        "Lėšos, tūkst. Eur",
        "",
    ),
    ("", "", "", "", "", "", "Savivaldybės biudžetas", "Europos Sąjungos lėšos"),
)
SPANS = [*((column, 0, column, 1) for column in range(6)), (6, 0, 7, 0)]  # left, top, right, bottom
WIDTHS = (40, 170, 130, 55, 140, 65, 75, 75)  # points
DEEDS = (
    "Organizuoti lietuvių kalbos kursus užsieniečiams",
    "Teikti konsultacijas užsieniečiams įsidarbinimo klausimais",
    "Rengti kultūrinius renginius, kuriuose dalyvautų užsieniečiai ir vietos bendruomenė",
    "Teikti vertimo paslaugas užsieniečiams sveikatos priežiūros įstaigose",
    "Skirti socialinės paramos specialistą užsieniečių šeimoms",
)
# no two measures of a plan are alike, or they would be taken for one that is told twice
PLACES = (
    "Bijūnų", "Gervėnų", "Drąsučių", "Vilkaviečių", "Karklynės", "Pušaloto", "Rimšonių", "Stulgaičių", "Ąžuolijos",
    "Ežerūnų", "Kvietkalnio", "Mikališkių", "Naujosios Lankos", "Obelupių", "Žvirgždaičių", "Senamiesčio", "Tytuvos",
)  # fmt: skip
AUDIENCES = (
    "dirbantiems pamainomis", "mamoms su mažais vaikais", "gimnazistams", "naujai atvykusiems vairuotojams",
    "statybininkams ir jų šeimoms", "vyresniems kaip 60 metų žmonėms", "profesinių mokyklų mokiniams",
    "maisto pramonės įmonėse", "laikinąją apsaugą gavusiems", "globėjams", "studentams iš Vidurinės Azijos",
    "darbo ieškantiems asmenims", "socialinio būsto gyventojams",
)  # fmt: skip
INDICATORS = ("Surengtų kursų skaičius, vnt.", "Konsultuotų asmenų skaičius", "Dalyvių skaičius, asm.")
HOSTS = ("Socialinės paramos skyrius", "Švietimo ir kultūros skyrius, seniūnijos", "Socialinių paslaugų centras")
SENTENCES = (
    "Plano tikslas – sudaryti sąlygas užsieniečiams integruotis į savivaldybės bendruomenę.",
    "Tikslinė grupė – savivaldybėje gyvenantys trečiųjų šalių piliečiai ir Europos Sąjungos piliečiai.",
    "Savivaldybėje kasmet daugėja gyventojų, kurie atvyksta dirbti, mokytis ar gyventi su šeima.",
    "Analizuojant paslaugų poreikį nustatyta, kad labiausiai trūksta informacijos suprantama kalba.",
    "Plano įgyvendinimą koordinuoja savivaldybės administracijos Socialinės paramos skyrius.",
)


class Part(NamedTuple):
    """A part of a plan: its heading, paragraphs and the rows of its table."""

    heading: str
    paragraphs: Sequence[str]
    rows: Sequence[Sequence[str]]


def parts(pages: int) -> Iterator[Part]:
    """The parts that fill about so many pages."""
    for number in range(1, pages // PAGES_A_PART + 1):
        text = [" ".join(SENTENCES[(number + at + k) % len(SENTENCES)] for k in range(4)) for at in range(8)]
        count = ROWS_A_PAGE * (PAGES_A_PART - 1)
        yield Part(
            f"{number} SKYRIUS. UŽSIENIEČIŲ INTEGRACIJOS PRIEMONĖS", text, [_row(number, at) for at in range(count)]
        )


def _row(part: int, at: int) -> tuple[str, ...]:
    year = 2023 + at % 3
    return (
        f"{part}.{at + 1}.",
        _deed(part * ROWS_A_PAGE * (PAGES_A_PART - 1) + at),
        INDICATORS[at % len(INDICATORS)],
        str(2 + at % 40),
        HOSTS[at % len(HOSTS)],
        f"{year} m. {'I' * (1 + at % 3)} ketv.",
        f"{1 + at % 9},{at % 10}",
        "" if at % 4 else f"{10 + at % 90}",
    )


def _deed(number: int) -> str:
    """What is to be done: each time something else, to somebody else or elsewhere."""
    rest, deed = divmod(number, len(DEEDS))
    rest, place = divmod(rest, len(PLACES))
    turn, first = divmod(rest, len(AUDIENCES))
    second = (first + turn + 1) % len(AUDIENCES)
    return f"{DEEDS[deed]} {AUDIENCES[first]} ir {AUDIENCES[second]} {PLACES[place]} seniūnijoje"


def pdf(pages: int, name: str = "PAVYZDŽIO") -> bytes:
    """A PDF of `pages` pages, landscape, its tables ruled and their header repeated on every page."""
    size = landscape(A4)
    text = ParagraphStyle("text", fontName=_font(""), fontSize=11, leading=14, spaceAfter=6)
    small = ParagraphStyle("small", fontName=_font(""), fontSize=8, leading=9.5)
    head = ParagraphStyle("head", fontName=_font(":bold"), fontSize=12, leading=16, spaceAfter=8, alignment=1)
    story: list[Flowable] = [Paragraph(TITLE.format(name=name), head)]
    for part in parts(pages):
        story += [Paragraph(part.heading, head), *(Paragraph(line, text) for line in part.paragraphs)]
        cells = [[Paragraph(cell, small) for cell in row] for row in (*HEADER, *part.rows)]
        table = LongTable(cells, colWidths=WIDTHS, repeatRows=2)
        spans = [("SPAN", (left, top), (right, bottom)) for left, top, right, bottom in SPANS]
        table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"), *spans])
        story += [table, PageBreak()]
    target = BytesIO()
    SimpleDocTemplate(target, pagesize=size, invariant=1, topMargin=45, bottomMargin=45).build(story)
    return target.getvalue()


def _font(weight: str) -> str:
    """A font of this machine with Lithuanian letters."""
    name = f"Plan{weight}"
    if name not in pdfmetrics.getRegisteredFontNames():
        command = ["fc-match", "-f", "%{file}", f"Liberation Serif{weight}"]
        path = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        pdfmetrics.registerFont(TTFont(name, path))
    return name


def word(pages: int, name: str = "PAVYZDŽIO") -> bytes:
    """A DOCX of about `pages` pages with the same words."""
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.styles["Normal"].font.size = Pt(10)  # type: ignore[attr-defined]
    document.add_paragraph(TITLE.format(name=name), style="Title")
    for part in parts(pages):
        document.add_paragraph(part.heading, style="Heading 1")
        for line in part.paragraphs:
            document.add_paragraph(line)
        table = document.add_table(rows=0, cols=len(WIDTHS), style="Table Grid")
        _fill(table, (*HEADER, *part.rows))
        document.add_page_break()
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _fill(table: WordTable, rows: Sequence[Sequence[str]]) -> None:
    """Writes the rows; row by row, as `table.cell` for each would take minutes."""
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    for left, top, right, bottom in SPANS:
        table.cell(top, left).merge(table.cell(bottom, right))


def scan(pages: int) -> bytes:
    """A PDF of `pages` pages that are pictures."""
    drawn = pypdfium2.PdfDocument(pdf(pages))
    first, *others = [page.render(scale=SCANNED / 72).to_pil().convert("L") for page in drawn][:pages]
    target = BytesIO()
    first.save(target, "PDF", resolution=SCANNED, save_all=True, append_images=others)
    return target.getvalue()


def make(folder: Path) -> None:
    """Writes all inputs.

    These are {pages}.pdf and {pages}.docx, scan.pdf of ten pages, and the folder `batch` of mixed plans of 5 to 30
    pages.
    """
    batch = folder / "batch"
    batch.mkdir(parents=True, exist_ok=True)
    for pages in SIZES:
        (folder / f"{pages}.pdf").write_bytes(pdf(pages))
        (folder / f"{pages}.docx").write_bytes(word(pages))
    (folder / "scan.pdf").write_bytes(scan(SIZES[0]))
    for number in range(BATCH):
        make_one, suffix = ((pdf, "pdf"), (word, "docx"))[number % 2]
        content = make_one(5 + number * 7 % 26, f"{number + 1}-OJO")
        (batch / f"plan{number + 1:02}.{suffix}").write_bytes(content)
