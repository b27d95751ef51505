"""Small DOCX packages out of XML, for tests."""

from __future__ import annotations

import io
import zipfile

from plan_assessor.document.docx.reader import read_docx
from plan_assessor.document.model import Document, Paragraph, Table

SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
DECLARATIONS = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = ("styles", "numbering", "footnotes", "endnotes")


def root(name: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {DECLARATIONS}>{content}</w:{name}>'


def relationships(*targets: tuple[str, str]) -> str:
    items = "".join(
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{RELATIONSHIPS}">{items}</Relationships>'


def parts(body: str, **related: str) -> dict[str, str | bytes]:
    """The parts of a package; `related` holds the content of styles, numbering, footnotes, endnotes."""
    return {
        "_rels/.rels": relationships(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relationships(*((kind, f"{kind}.xml") for kind in KINDS)),
        "word/document.xml": root("document", f"<w:body>{body}<w:sectPr/></w:body>"),
        **{f"word/{kind}.xml": root(kind, content) for kind, content in related.items()},
    }


def packed(files: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return buffer.getvalue()


def read(body: str, **related: str) -> Document:
    return read_docx(packed(parts(body, **related)), "planas.docx")


def paragraphs(body: str, **related: str) -> list[Paragraph]:
    return [block for block in read(body, **related).blocks if isinstance(block, Paragraph)]


def texts(body: str, **related: str) -> list[str]:
    """What a document says: the texts of its paragraphs and of its cells, with their numbers, in order."""
    found = []
    for block in read(body, **related).blocks:
        if isinstance(block, Table):
            found += [" | ".join(cell.text for cell in row) for row in block.grid]
        else:
            found.append(f"{block.number or ''} {block.text}".strip())
    return found


def table_of(body: str, **related: str) -> Table:
    (table,) = (block for block in read(body, **related).blocks if isinstance(block, Table))
    return table


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str = "", properties: str = "") -> str:
    """A paragraph; content without tags is its text."""
    runs = content if content.startswith("<") or not content else r(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def tc(content: str = "", properties: str = "") -> str:
    """A cell; content without tags is its only paragraph."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content if content.startswith('<') else p(content)}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """A row; cells without tags are their text."""
    filled = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{filled}</w:tr>"


def tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def style(style_id: str, content: str = "", *, name: str = "", kind: str = "paragraph", based_on: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    label = f'<w:name w:val="{name or style_id}"/>'
    return f'<w:style w:type="{kind}" w:styleId="{style_id}">{label}{base}{content}</w:style>'


def styled(style_id: str) -> str:
    return f'<w:pStyle w:val="{style_id}"/>'


def listed(level: int = 0, num_id: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>'


def lvl(level: int, text: str, style: str = "decimal", more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(*levels: str, number: int = 0, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{more}{"".join(levels)}</w:abstractNum>'


def num(num_id: int = 1, abstract_id: int = 0, overrides: str = "") -> str:
    return f'<w:num w:numId="{num_id}"><w:abstractNumId w:val="{abstract_id}"/>{overrides}</w:num>'
