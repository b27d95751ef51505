from __future__ import annotations

import ctypes
import io
import zipfile
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.model import Place
from plan_assessor.errors import UsageError
from plan_assessor.report.annotate.copy import annotate
from plan_assessor.report.annotate.notes import notes_for
from plan_assessor.rules.assessment import Assessment
from tests.report import examples

TITLE = "Integration plan of Jonava"
GOAL = "The goal is to help foreigners live as equals"
MEASURE = "3.2.2 Hold language courses"
TERM = "2022–2024 m."
INSERTED = "The council follows the plan every year"


def assessment(file: str, page: int | None) -> Assessment:
    """A plan whose goal and monitoring are quoted, and whose one measure lacks an indicator."""
    example = examples.assessment("Jonavos rajono savivaldybė", "+-p-----p", count=2)
    quotes = {"goal": GOAL, "measures": "equals", "timeline": TERM, "adoption": INSERTED}
    verdicts = {
        name: judgement.model_copy(update={"evidence": _evidence(quotes.get(name), file, page)})
        for name, judgement in example.verdicts.items()
    }
    place = Place(file=file, page=page, table=1, row=2, quote=MEASURE)
    measure = example.plan.measures[1].model_copy(update={"title": "Hold language courses", "place": place})
    source = example.plan.sources[0].model_copy(update={"path": file})
    plan = example.plan.model_copy(update={"title": TITLE, "measures": (measure,), "sources": (source,)})
    return example.model_copy(update={"plan": plan, "verdicts": verdicts})


def _evidence(quote: str | None, file: str, page: int | None) -> tuple[Place, ...]:
    row = {"table": 1, "row": 2} if quote == TERM else {}
    return (Place(file=file, page=page, quote=quote, **row),) if quote else ()


def docx_plan() -> bytes:
    document = Document()
    document.add_paragraph(TITLE, "Title")
    paragraph = document.add_paragraph("1. ")
    paragraph.add_run("The goal is to ").bold = True
    paragraph.add_run("help foreigners live as equals; more words follow.")
    table = document.add_table(rows=2, cols=3)
    for row, cells in enumerate((("3.2.1", "Print leaflets", TERM), ("3.2.2", "Hold language courses", TERM))):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words
    tracked = document.add_paragraph()
    tracked._p.append(
        parse_xml(
            f'<w:ins {nsdecls("w")} w:id="7" w:author="A"><w:r><w:t>{INSERTED}</w:t></w:r></w:ins>',
        )
    )
    tracked._p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="8" w:author="A"><w:r><w:delText>{GOAL}</w:delText></w:r></w:del>')
    )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pdf_plan() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.drawString(72, 780, TITLE)
    canvas.showPage()
    canvas.drawString(72, 700, "The goal is to help")
    canvas.drawString(72, 686, "foreigners live as equals; more words follow.")
    canvas.drawString(72, 620, "3.2.1 Print leaflets")
    canvas.drawString(300, 620, TERM)
    canvas.drawString(300, 600, TERM)
    canvas.drawString(72, 600, MEASURE)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def commented(data: bytes) -> dict[str, str]:
    """The words that each comment stands at, by the text of the comment."""
    document = Document(io.BytesIO(data))
    texts = {str(comment.comment_id): comment.text for comment in document.comments}
    found = dict.fromkeys(texts, "")
    inside: set[str] = set()
    for element in document.element.body.iter():
        if element.tag == qn("w:commentRangeStart"):
            inside.add(element.get(qn("w:id")))
        elif element.tag == qn("w:commentRangeEnd"):
            inside.remove(element.get(qn("w:id")))
        elif element.tag == qn("w:t"):
            for number in inside:
                found[number] += element.text
    assert not inside
    return {texts[number]: words for number, words in found.items()}


def at(words: dict[str, str], beginning: str) -> str:
    return next(place for text, place in words.items() if text.startswith(beginning))


def test_comments_stand_at_the_exact_words() -> None:
    words = commented(annotate(docx_plan(), assessment("planas.docx", None), "planas.docx", "0.1.0", "lt"))
    assert at(words, "Dokumentą įvertino plan-assessor 0.1.0") == TITLE
    assert at(words, "+ Strateginio dokumento tikslas: įtraukta") == GOAL
    assert at(words, "± Priemonės") == "equals"
    assert at(words, "± Strateginio dokumento (jo dalies) priėmimas") == INSERTED
    assert at(words, "Prie šios priemonės trūksta: rodiklio.") == "3.2.2"


def test_words_of_many_rows_are_found_in_their_own() -> None:
    data = annotate(docx_plan(), assessment("planas.docx", None), "planas.docx", "0.1.0", "lt")
    first, second = Document(io.BytesIO(data)).tables[0].rows
    assert not first._tr.findall(f".//{qn('w:commentRangeStart')}")
    assert len(second._tr.findall(f".//{qn('w:commentRangeStart')}")) == 2


def test_the_comment_says_what_would_earn_plus() -> None:
    words = commented(annotate(docx_plan(), assessment("planas.docx", None), "planas.docx", "0.1.0", "en"))
    assert any("What to add: add an indicator to 2 measures." in text for text in words)


def test_the_document_itself_is_unchanged() -> None:
    before, after = docx_plan(), annotate(docx_plan(), assessment("planas.docx", None), "planas.docx", "0.1.0", "lt")
    assert list(look(before)) == list(look(after))
    for part in ("word/styles.xml", "word/settings.xml"):
        assert zipfile.ZipFile(io.BytesIO(before)).read(part) == zipfile.ZipFile(io.BytesIO(after)).read(part)


def look(data: bytes) -> Iterator[tuple[str, ...]]:
    """Every character with its paragraph style, its run's properties but for the paper, and whether it is tracked."""
    for paragraph in Document(io.BytesIO(data)).element.body.iter(qn("w:p")):
        style = paragraph.style or ""
        for run in paragraph.iter(qn("w:r")):
            properties = run.find(qn("w:rPr"))
            around = run.getparent().tag
            for child in run:
                if child.tag in (qn("w:t"), qn("w:delText")):
                    described = (
                        "" if properties is None else "".join(sorted(p.tag for p in properties if p.tag != qn("w:shd")))
                    )
                    yield from ((character, style, described, around) for character in child.text)


def notes_in(data: bytes) -> list[tuple[int, int, str, str]]:
    """Page, kind, author and text of every annotation."""
    document = pdfium.PdfDocument(data)
    found = []
    for number, page in enumerate(document, start=1):
        for index in range(raw.FPDFPage_GetAnnotCount(page)):
            annotation = raw.FPDFPage_GetAnnot(page, index)
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            found.append((number, kind, value(annotation, b"T"), value(annotation, b"Contents")))
            raw.FPDFPage_CloseAnnot(annotation)
    return found


def boxes(data: bytes, page: int) -> dict[str, tuple[float, float]]:
    """The bottom left corner of every annotation of a page, by the first two words of its text."""
    document = pdfium.PdfDocument(data)
    found = {}
    for index in range(raw.FPDFPage_GetAnnotCount(document[page - 1])):
        annotation = raw.FPDFPage_GetAnnot(document[page - 1], index)
        box = raw.FS_RECTF()
        raw.FPDFAnnot_GetRect(annotation, box)
        found[" ".join(value(annotation, b"Contents").split()[:2])] = (box.left, box.bottom)
    return found


def value(annotation: raw.FPDF_ANNOTATION, key: bytes) -> str:
    length = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length)
    return buffer.raw[:-2].decode("utf-16-le")


def test_highlights_lie_over_the_words() -> None:
    data = annotate(pdf_plan(), assessment("planas.pdf", 2), "planas.pdf", "0.1.0", "lt")
    found = notes_in(data)
    assert {author for _, _, author, _ in found} == {"plan-assessor"}
    summary = next(text for page, kind, _, text in found if kind == raw.FPDF_ANNOT_TEXT and page == 1)
    assert summary.startswith("Dokumentą įvertino plan-assessor 0.1.0")
    highlights = [text for page, kind, _, text in found if kind == raw.FPDF_ANNOT_HIGHLIGHT and page == 2]
    assert highlights[0].startswith("+ Strateginio dokumento tikslas: įtraukta")
    assert "Prie šios priemonės trūksta: rodiklio." in highlights
    assert boxes(data, 2)["− Numatytas"] == pytest.approx((300, 600), abs=5)


def test_a_highlight_has_a_box_for_each_line() -> None:
    document = pdfium.PdfDocument(annotate(pdf_plan(), assessment("planas.pdf", 2), "planas.pdf", "0.1.0", "lt"))
    annotation = raw.FPDFPage_GetAnnot(document[1], 0)
    assert raw.FPDFAnnot_CountAttachmentPoints(annotation) == 2
    corners = raw.FS_QUADPOINTSF()
    raw.FPDFAnnot_GetAttachmentPoints(annotation, 1, corners)
    assert corners.x1 == pytest.approx(72, abs=2)
    assert corners.y3 < 686 + 2 < corners.y1 + 2


def test_the_bytes_of_the_pdf_stay_in_front() -> None:
    original = pdf_plan()
    assert annotate(original, assessment("planas.pdf", 2), "planas.pdf", "0.1.0", "lt").startswith(original)


@pytest.mark.parametrize(
    ("data", "code"), [(b"tekstas", "annotate_kind"), (b"PK\3\4", "annotate_failed"), (b"%PDF-1.7", "annotate_failed")]
)
def test_what_takes_no_notes_is_said(data: bytes, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        annotate(data, assessment("planas.pdf", 2), "planas.pdf", "0.1.0", "lt")
    assert caught.value.code == code


def test_the_words_are_marked_in_the_colour_of_the_verdict() -> None:
    data = annotate(docx_plan(), assessment("planas.docx", None), "planas.docx", "0.1.0", "lt")
    papers = {}
    for run in Document(io.BytesIO(data)).element.body.iter(qn("w:r")):
        for shading in run.iterfind(f"{qn('w:rPr')}/{qn('w:shd')}"):
            papers["".join(text.text for text in run.iter(qn("w:t")))] = shading.get(qn("w:fill"))
    assert papers["equals"] == "FFF1CC"
    assert papers["The goal is to "] == "E3F4E8"
    assert "more words follow" not in "".join(papers)


def test_only_gaps_leaves_out_what_is_met() -> None:
    judged = assessment("planas.docx", None)
    words = commented(annotate(docx_plan(), judged, "planas.docx", "0.1.0", "lt", only_gaps=True))
    assert not any(text.startswith("+ Strateginio") for text in words)
    assert at(words, "± Priemonės") == "equals"


def test_few_notes_are_left_of_many_places() -> None:
    judged = examples.assessment("Akmenės rajono savivaldybė", "+++++++++", count=30)
    notes = notes_for(judged, "planas.pdf", "0.1.0", "lt")
    # all criteria quote the same words, and a field that many measures lack is said once
    assert len(notes.notes) == 1
    assert notes.notes[0].words.count("įtraukta") == 9
