"""Which heading stands over which."""

from collections.abc import Iterator

from plan_assessor.document.model import Document, Paragraph
from plan_assessor.plan.outline.outline import outline
from tests.plan.reading import LEXICON


def sections(*headings: tuple[str, float]) -> Iterator[tuple[str, ...]]:
    """The headings over a text under each of the headings, which are in bold and of so many points."""
    blocks = [Paragraph(text="UŽSIENIEČIŲ INTEGRACIJOS PLANAS", bold=True, centered=True)]
    for text, size in headings:
        blocks += [Paragraph(text=text, bold=True, size=size), Paragraph(text="Tekstas.")]
    items = outline(Document(file="plan.docx", sha256="", reader="docx", blocks=tuple(blocks)), LEXICON)
    return (item.section for item in items if item.text == "Tekstas.")


def test_larger_letters_stand_over_smaller_ones() -> None:
    assert list(sections(("Darbai", 12), ("Kai atvyksta", 11), ("Kai mokosi", 11), ("Kas prižiūri", 12))) == [
        ("Darbai",),
        ("Darbai", "Kai atvyksta"),
        ("Darbai", "Kai mokosi"),
        ("Kas prižiūri",),
    ]


def test_what_goes_on_counting_stands_beside_it_in_whatever_letters() -> None:
    assert list(sections(("A. Padėtis", 12), ("B. Darbai", 11), ("C. Priežiūra", 11))) == [
        ("A. Padėtis",),
        ("B. Darbai",),
        ("C. Priežiūra",),
    ]
