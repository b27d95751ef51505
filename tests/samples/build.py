r"""Build the sample documents from their Markdown sources: `python tests/samples/build.py`.

One line of a source is one paragraph. Besides headings, `- ` lists and pipe tables a source knows:
`+ ` and `++ ` (points numbered by Word itself), `{look} text` (a paragraph in one of LOOKS),
`{table widths=1.2,8 align=cl header=1 size=10 grid=yes}` before a table, and the lines `{page}`,
`{landscape}`, `{portrait}`.
In a table cell `<` joins the cell to its left, `^` to the one above, `<br>` starts a new paragraph.
Inside a line: `**bold**`, `*italic*`, `~letter-spaced~`, `\\` (line break), `\t` (tab).
A front matter between `---` lines names the output and the document's properties.
"""

import hashlib
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell
from docx.text.paragraph import Paragraph

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parents[1] / "samples"
CLOCK = (2022, 7, 15, 0, 0, 0)  # every date that a writer would otherwise take from the clock
MARKS = {"# ": "title", "## ": "chapter", "### ": "section", "+ ": "point", "++ ": "subpoint", "- ": "bullet"}
WORD_HEADINGS = {"title": "Title", "chapter": "Heading 1", "section": "Heading 2"}
INLINE = re.compile(r"(\*\*.+?\*\*|\*[^*]+?\*|~[^~]+?~)", re.DOTALL)
THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
COLUMN_ALIGN = {"l": ALIGN.LEFT, "c": ALIGN.CENTER}


@dataclass(frozen=True)
class Look:
    """How a paragraph style looks: indents in cm, sizes and spaces in points."""

    align: ALIGN = ALIGN.LEFT
    left: float = 0
    first: float = 0
    size: float = 12
    bold: bool = False
    before: float = 0
    after: float = 0
    keep: bool = False


LOOKS = {
    "text": Look(ALIGN.JUSTIFY, first=1.25),
    "title": Look(ALIGN.CENTER, bold=True, before=12, after=10),
    "chapter": Look(ALIGN.CENTER, bold=True, keep=True),
    "section": Look(bold=True, before=8, after=4, keep=True),
    "point": Look(ALIGN.JUSTIFY, first=1.25),
    "subpoint": Look(ALIGN.JUSTIFY, first=1.25),
    "bullet": Look(ALIGN.JUSTIFY, first=1.25),
    "approval": Look(left=9.5),
    "right": Look(ALIGN.RIGHT),
    "center": Look(ALIGN.CENTER),
    "left": Look(),
    "letterhead": Look(ALIGN.CENTER, size=9),
    "caption": Look(size=11, before=8, after=3, keep=True),
    "note": Look(size=10, before=3, after=8),
    "tree": Look(bold=True, before=8, after=4, keep=True),
    "sign": Look(before=30),
    "gap": Look(),
    "cell": Look(size=10),
}
LEVEL = (
    '<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:suff w:val="space"/>'
    '<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="0" w:firstLine="709"/></w:pPr></w:lvl>'
)
POINTS = LEVEL.format(depth=0, kind="decimal", text="%1.") + LEVEL.format(depth=1, kind="decimal", text="%1.%2.")
LISTS = {90: POINTS, 91: LEVEL.format(depth=0, kind="bullet", text="–")}
LIST_LEVELS = {"point": (90, 0), "subpoint": (90, 1), "bullet": (91, 0)}


def xml(text: str) -> BaseOxmlElement:
    """Parse a WordprocessingML fragment."""
    return parse_xml(re.sub(r"^<([\w:]+)", rf"<\1 {nsdecls('w')}", text))


def style_name(look: str, meta: dict[str, str]) -> str:
    """Name the Word style of a look; headings are Word's own where the source asks for them."""
    return WORD_HEADINGS.get(look, f"Plan {look}") if meta.get("headings") == "word" else f"Plan {look}"


def dress(style: ParagraphStyle, look: Look) -> None:
    """Give a style its look, replacing theme fonts, colours and borders."""
    run, paragraph = style.element.get_or_add_rPr(), style.element.get_or_add_pPr()
    for old in [*run.xpath("w:rFonts|w:spacing|w:kern"), *paragraph.xpath("w:pBdr|w:contextualSpacing")]:
        old.getparent().remove(old)
    font = "Times New Roman"
    run.insert(0, xml(f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}" w:eastAsia="{font}"/>'))
    style.font.size, style.font.bold, style.font.color.rgb = Pt(look.size), look.bold, RGBColor(0, 0, 0)
    shape = style.paragraph_format
    shape.alignment, shape.keep_with_next, shape.line_spacing = look.align, look.keep, 1.0
    shape.left_indent, shape.first_line_indent = Cm(look.left), Cm(look.first)
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)


def add_styles(doc: Doc, meta: dict[str, str]) -> None:
    """Create the paragraph styles and the two kinds of automatic lists."""
    dress(cast("ParagraphStyle", doc.styles["Normal"]), Look())
    for look, value in LOOKS.items():
        name = style_name(look, meta)
        style = doc.styles[name] if name in doc.styles else doc.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        dress(cast("ParagraphStyle", style), value)
    for language in doc.styles.element.xpath("//w:lang/@w:val/.."):
        language.attrib.update({key: "lt-LT" for key in language.attrib if key.endswith("}val")})
    numbering = doc.part.numbering_part.element
    for number, levels in LISTS.items():
        numbering.insert(0, xml(f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>'))
        numbering.append(xml(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def write(paragraph: Paragraph, text: str, *, bold: bool = False, size: float | None = None) -> None:
    """Write a line with its inline marks."""
    text = THOUSANDS.sub("\u00a0", text).replace(r" \\ ", "\n").replace(r"\t", "\t")
    for piece in filter(None, INLINE.split(text)):
        run = paragraph.add_run()
        mark = next((m for m in ("**", "*", "~") if piece.startswith(m) and piece.endswith(m)), "")
        run.text = piece.strip(mark or "\0")
        run.bold = True if bold or mark == "**" else None
        run.italic = True if mark == "*" else None
        run.font.size = Pt(size) if size else None
        if mark == "~":
            run._r.get_or_add_rPr().append(xml('<w:spacing w:val="60"/>'))


def add_paragraph(doc: Doc, look: str, text: str, meta: dict[str, str]) -> None:
    """Add one paragraph in the look of that name."""
    paragraph = doc.add_paragraph(style=style_name(look, meta))
    if look in LIST_LEVELS:
        number, depth = LIST_LEVELS[look]
        place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        paragraph._p.get_or_add_pPr().append(xml(place))
    if look == "sign":
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)
    write(paragraph, text)


def fill(cell: _Cell, text: str, align: ALIGN, size: float, *, header: bool) -> None:
    """Fill a cell; the first paragraph is already there."""
    cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER if header else WD_ALIGN_VERTICAL.TOP
    for position, part in enumerate(text.split("<br>")):
        paragraph = cell.add_paragraph() if position else cell.paragraphs[0]
        paragraph.style = "Plan cell"
        paragraph.alignment = ALIGN.CENTER if header else align
        write(paragraph, part.strip(), bold=header, size=size)


def spans(rows: list[list[str]]) -> Iterator[tuple[int, int, int, int, str]]:
    """Yield each cell as row, column, last row, last column and text."""
    for top, row in enumerate(rows):
        for left, text in enumerate(row):
            if text in ("<", "^"):
                continue
            right, bottom = left, top
            while right + 1 < len(row) and row[right + 1] == "<":
                right += 1
            while bottom + 1 < len(rows) and rows[bottom + 1][left] == "^":
                bottom += 1
            yield top, left, bottom, right, text


def add_table(doc: Doc, rows: list[list[str]], options: dict[str, str]) -> None:
    """Add a table with its merged cells, repeated header rows and column widths."""
    table = doc.add_table(len(rows), len(rows[0]))
    table.style = "Normal Table" if options.get("grid") == "no" else "Table Grid"
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    heads, size = int(options["header"]), float(options.get("size", "10"))
    for column, width in zip(table.columns, options["widths"].split(","), strict=True):
        column.width = Cm(float(width))
        for cell in column.cells:
            cell.width = Cm(float(width))
    for top, left, bottom, right, text in spans(rows):
        cell = table.cell(top, left)
        if (bottom, right) != (top, left):
            cell = cell.merge(table.cell(bottom, right))
        align = ALIGN.LEFT if right - left + 1 == len(rows[0]) else COLUMN_ALIGN[options["align"][left]]
        fill(cell, text, align, size, header=top < heads)
    for position, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(xml("<w:cantSplit/>"))
        if position < heads:
            properties.append(xml("<w:tblHeader/>"))


def turn(doc: Doc, *, landscape: bool) -> None:
    """Start a section in the other orientation."""
    section = doc.add_section()
    section.different_first_page_header_footer = False
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    section.left_margin, section.right_margin = (Cm(2), Cm(2)) if landscape else (Cm(3), Cm(1))


def set_up(doc: Doc, meta: dict[str, str]) -> None:
    """Set A4 with the usual margins, the page number from page two, the footer and fixed properties."""
    page = doc.sections[0]
    page.page_width, page.page_height, page.left_margin, page.right_margin = Cm(21), Cm(29.7), Cm(3), Cm(1)
    page.top_margin = page.bottom_margin = Cm(2)
    page.header_distance = page.footer_distance = Cm(1)
    page.different_first_page_header_footer = True
    header = page.header.paragraphs[0]
    header.style, header.alignment = "Plan note", ALIGN.CENTER
    header._p.append(xml('<w:fldSimple w:instr="PAGE"/>'))
    for footer in (page.footer, page.first_page_footer):
        write(footer.paragraphs[0], meta.get("footer", ""), size=9)
    core = doc.core_properties
    core.title, core.author, core.last_modified_by = meta["title"], meta["author"], meta["author"]
    core.created = core.modified = datetime.fromisoformat(meta["date"])
    core.comments, core.language, core.revision = "", "lt-LT", 1


def render(meta: dict[str, str], lines: list[str]) -> Doc:
    """Turn the lines of a source into a document."""
    doc, rows, options = Document(), list[list[str]](), dict[str, str]()
    add_styles(doc, meta)
    set_up(doc, meta)
    for line in [*lines, ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line[1:-1].split("|")])
            continue
        if rows:
            add_table(doc, rows, options)
            rows = []
        if line.startswith("{table"):
            options = dict(item.split("=", 1) for item in line.strip("{}").split()[1:])
        elif line == "{page}":
            doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif line in ("{landscape}", "{portrait}"):
            turn(doc, landscape=line == "{landscape}")
        elif line.startswith("{"):
            look, text = line[1:].split("}", 1)
            add_paragraph(doc, look, text.strip(), meta)
        elif line:
            mark = next((mark for mark in MARKS if line.startswith(mark)), "")
            add_paragraph(doc, MARKS.get(mark, "text"), line.removeprefix(mark), meta)
    return doc


def save(doc: Doc, path: Path) -> None:
    """Save a DOCX whose bytes do not depend on the clock."""
    with tempfile.TemporaryFile() as loose:
        doc.save(loose)
        with zipfile.ZipFile(loose) as old, zipfile.ZipFile(path, "w") as new:
            for name in old.namelist():
                new.writestr(zipfile.ZipInfo(name, CLOCK), old.read(name), zipfile.ZIP_DEFLATED)


def to_pdf(docx: Path, target: Path, work: Path) -> None:
    """Export a DOCX with a LibreOffice profile of its own; take date and identifiers from the DOCX, not the clock."""
    profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(work), str(docx)]
    subprocess.run(command, check=True, capture_output=True)
    body, mark, trailer = docx.with_suffix(".pdf").read_bytes().rpartition(b"trailer")
    body = re.sub(rb"(?<=/CreationDate\(D:)\d{14}", f"{datetime(*CLOCK):%Y%m%d%H%M%S}".encode(), body)
    digest = hashlib.md5(docx.read_bytes(), usedforsecurity=False).hexdigest().upper()
    target.write_bytes(body + mark + re.sub(rb"[0-9A-F]{32}", digest.encode(), trailer))


def build(source: Path, work: Path) -> Path:
    """Build the document of one source and return its path."""
    _, front, body = source.read_text(encoding="utf-8").split("---\n", 2)
    meta = dict(line.split(": ", 1) for line in front.splitlines())
    target = SAMPLES / meta["output"]
    target.parent.mkdir(parents=True, exist_ok=True)
    docx = target if target.suffix == ".docx" else work / f"{source.stem}.docx"
    save(render(meta, [line.strip() for line in body.splitlines() if line.strip()]), docx)
    if docx != target:
        to_pdf(docx, target, work)
    return target


def main() -> None:
    """Build every source."""
    with tempfile.TemporaryDirectory() as work:
        for source in sorted((HERE / "sources").glob("*.md")):
            print(build(source, Path(work)).relative_to(SAMPLES))


if __name__ == "__main__":
    main()
