"""DOCX packages with words in other parts than the main one, for tests."""

from __future__ import annotations

from tests.document.docx.builder import OFFICE, p, packed, parts, r, root, tbl, tr

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DGM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
SPACES = f'xmlns:a="{A}" xmlns:c="{C}" xmlns:dgm="{DGM}" xmlns:r="{OFFICE}"'


def package(body: str, section: str = "", **related: str) -> bytes:
    """A package whose main part names `related` parts of any kind by their name as the id of the relationship."""
    files = parts(body)
    files["word/document.xml"] = root("document", f"<w:body>{body}<w:sectPr>{section}</w:sectPr></w:body>")
    relations = "".join(f'<Relationship Id="{n}" Type="{OFFICE}/{n}" Target="{n}.xml"/>' for n in related)
    empty = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{}</Relationships>"
    files["word/_rels/document.xml.rels"] = empty.format(relations)
    return packed({**files, **{f"word/{name}.xml": content for name, content in related.items()}})


def drawing(content: str) -> str:
    return f"<w:r><w:drawing><a:graphic {SPACES}><a:graphicData>{content}</a:graphicData></a:graphic></w:drawing></w:r>"


def line(text: str) -> str:
    return f"<a:p><a:r><a:t>{text[:2]}</a:t></a:r><a:r><a:t>{text[2:]}</a:t></a:r></a:p>"


def names(*words: str) -> str:
    points = "".join(f"<c:pt><c:v>{word}</c:v></c:pt>" for word in words)
    return f"<c:strRef><c:f>A1</c:f><c:strCache>{points}</c:strCache></c:strRef>"


NUMBERS = "<c:val><c:numRef><c:numCache><c:pt><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val>"
CHART = (
    f"<c:chartSpace {SPACES}><c:title><c:tx><c:rich>{line('Dalyviai')}</c:rich></c:tx></c:title>"
    f"<c:ser><c:tx>{names('Kursai')}</c:tx><c:cat>{names('Kaunas', 'Kursai')}</c:cat>{NUMBERS}</c:ser></c:chartSpace>"
)
POINT = f"<dgm:pt><dgm:t>{line('Taryba')}</dgm:t></dgm:pt>"
DIAGRAM = f"<dgm:dataModel {SPACES}><dgm:ptLst><dgm:pt/>{POINT}{POINT.replace('Ta', 'Be')}</dgm:ptLst></dgm:dataModel>"

LETTERHEAD = root("hdr", p("PATVIRTINTA") + tbl(tr("herbas")))
REFERENCE = f'<w:headerReference xmlns:r="{OFFICE}" w:type="{{}}" r:id="header"/>'
FIRST = REFERENCE.format("first") + "<w:titlePg/>"


def drop_down(settings: str) -> str:
    """A form field from which a word may be chosen."""
    entries = '<w:listEntry w:val="pirmas"/><w:listEntry w:val="antras"/>'
    data = f"<w:ffData><w:ddList>{settings}{entries}</w:ddList></w:ffData>"
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def drawn() -> bytes:
    """A package with all of this."""
    art = '<w:pict><v:shape><v:textpath on="t" string="PROJEKTAS"/></v:shape></w:pict>'
    pictures = '<c:chart r:id="chart"/>', '<dgm:relIds r:dm="diagramData"/>'
    rows = tbl(tr(p(r("Tipas: ") + drop_down("")), p(f"<w:r>{art}</w:r>")))
    body = "".join(p(drawing(picture)) for picture in pictures) + rows
    return package(body, FIRST, header=LETTERHEAD, chart=CHART, diagramData=DIAGRAM)
