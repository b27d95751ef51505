"""What a document says: paragraphs and tables in reading order, each with its place.

These types are all that the later rooms see of a file; no DOCX or PDF object leaves `document/`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict

from plan_assessor.errors import AssessError
from plan_assessor.signs import visible

Text = Annotated[str, AfterValidator(visible)]
"""Words of a file, whatever reader they come from: only what is seen, and every sign of it whole."""
ReaderName = Literal["docx", "pdf", "scan", "office", "html", "sheets", "markdown"]


class Frozen(BaseModel):
    """The base of every model: immutable, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


# between words of a quotation that stand in neighbouring lines, or in cells of one row
LINE, CELL = "\n", "\t"
POINT = "•"  # the number of a point that a bullet stands before


class Place(Frozen):
    """Where words stand, with the words themselves; the evidence of the result JSON.

    `quote` is verbatim; where words of several lines or cells belong together, a LINE or CELL stands between them.

    Pages, tables and rows count from 1. `page` is None where the format has no pages (DOCX), `section` is the
    nearest headings joined by „ › “, `column` the header over a table cell.
    """

    file: str = ""
    page: int | None = None
    section: str | None = None
    table: int | None = None
    row: int | None = None
    column: str | None = None
    quote: str = ""


class Paragraph(Frozen):
    """One paragraph as a reader would see it.

    `text` has its white space folded; a line break inside the paragraph is "\\n". `number` is the list number or
    bullet that the program draws and that is not part of the text ("2.1.", "•"). `level` is the heading level
    (1–9) that the file itself declares; headings that only look like headings are recognised later, from
    `centered`, `bold`, `size` and the words. `size` is that of the letters of a paragraph in bold, in points, where
    the file tells it. `left` is how far from the margin it begins, in points. `columns` are the words between its
    tabs, blanks among them, where the file tells these. `boxed` marks text of a text box.
    Headers of every page, footers, comments and hidden text are no paragraphs at all: they are not evidence.
    """

    text: Text
    page: int | None = None
    number: str | None = None
    level: int | None = None
    bold: bool = False
    centered: bool = False
    boxed: bool = False
    size: float | None = None
    left: float = 0
    columns: tuple[str, ...] = ()


class Cell(Frozen):
    """One cell; `row` and `column` (from 0) are its top left corner, `rows` and `columns` how far it is merged.

    `shade` is the colour of its ground as RRGGBB; None for none, and for white.
    """

    text: Text
    row: int
    column: int
    rows: int = 1
    columns: int = 1
    shade: str | None = None

    @property
    def corner(self) -> tuple[int, int]:
        """The row and column of the top left corner: cells with the same corner are one cell of a table."""
        return self.row, self.column


def each_once(cells: Iterable[Cell]) -> list[Cell]:
    """Cells of one table, a merged one once, where it comes first."""
    return list({(cell.row, cell.column): cell for cell in cells}.values())


class Table(Frozen):
    """A rectangular grid; a merged cell stands at every place that it covers, and is told by its corner.

    `pages` holds the page of each row (from 1; None where the format has no pages). `ruled` is False for a table
    that was recognised by its white space alone.
    """

    grid: tuple[tuple[Cell, ...], ...]
    pages: tuple[int | None, ...]
    ruled: bool = True

    @property
    def width(self) -> int:
        """The number of grid columns."""
        return len(self.grid[0]) if self.grid else 0

    @property
    def cells(self) -> list[Cell]:
        """The cells in reading order, each once."""
        return each_once(cell for row in self.grid for cell in row)


class Notice(Frozen):
    """Something that the user should know of the reading; `code` names a text of the catalogue, `values` fill it.

    A value is words, a number, or words in every language of the program.
    """

    code: str
    values: dict[str, str | int | dict[str, str]] = {}

    @classmethod
    def of(cls, error: AssessError) -> Notice:
        """What an error says, as a value that can be kept."""
        values = {key: value if isinstance(value, int) else str(value) for key, value in error.values.items()}
        return cls(code=error.code, values=values)


PICTURES_UNREAD = "pictures_unread"
# notices of text that is there but was not read
UNREAD = frozenset(
    {
        "picture_pages",
        "illegible_pages",
        "pages_too_late",
        "hardly_legible",
        "garbled_text",
        "pages_cut",
        "text_cut",
        "words_lost",
        "last_table_lost",
        "parts_unread",
        "files_unread",
        PICTURES_UNREAD,
        "formulas_unread",
        "other_language",
    }
)


class Skipped(Frozen):
    """A file that was handed in, but not read; `error` names an error text of the catalogue, with its values.

    `may_hold_plan` is False for what holds no part of a plan, such as music or the settings of a program.
    """

    file: Text
    error: Notice
    may_hold_plan: bool = True

    @classmethod
    def of(cls, file: str, error: AssessError, may_hold_plan: bool = True) -> Skipped:
        """A file whose reading ended in `error`, or would."""
        return cls(file=file, error=Notice.of(error), may_hold_plan=may_hold_plan)

    def inside(self, container: str) -> Skipped:
        """The same, named as what is in a container."""
        return self.model_copy(update={"file": f"{container}/{self.file}"})


class Registration(Frozen):
    """What a signed file says of the registration of its document: the metadata of an ADOC or PDF-LT file.

    The words are those of the file: `author` is who made the document, `sort` its kind. Signatures are not verified.
    """

    author: Text
    sort: Text
    title: Text
    date: Text
    number: Text


class ScannedWord(NamedTuple):
    """A recognised word with its box on the level page, in points from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float
    text: Text


class ScannedPage(Frozen):
    """Where the words of a page stand that were recognised in its picture, in reading order.

    `width` and `height` are those of the level page, in points: the page as it is shown, turned about its middle by so
    many degrees counter-clockwise (`turned`) that its lines lie level.
    """

    number: int
    width: float
    height: float
    turned: float
    words: tuple[ScannedWord, ...]


class Document(Frozen):
    """One file, read. `file` is its name as shown to the user, `sha256` of the bytes, in hexadecimal.

    `margins` is what stands in the headers of its pages, each line once; `registrations` those of a signed file;
    `scanned` are the pages of a PDF whose words were recognised.
    """

    file: str
    sha256: str
    reader: ReaderName
    blocks: tuple[Paragraph | Table, ...]
    pages: int | None = None
    notices: tuple[Notice, ...] = ()
    margins: tuple[Paragraph, ...] = ()
    registrations: tuple[Registration, ...] = ()
    scanned: tuple[ScannedPage, ...] = ()
