"""What is to be read of a file: the files in it, and those in them, within limits."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.document.containers import inner
from plan_assessor.document.containers.unfold import Unfolded, unfold
from plan_assessor.document.kinds import kind_of
from plan_assessor.document.model import Registration
from plan_assessor.errors import UnreadableError
from tests.document.containers.builder import ASICE, PAGE, letter, metadata, signed, zipped
from tests.document.containers.compound import letter as attached
from tests.document.containers.compound import outlook


def names(unfolded: Unfolded) -> list[str]:
    return [part.name for part in unfolded.parts]


def skipped(unfolded: Unfolded) -> dict[str, str]:
    return {item.file: item.error.code for item in unfolded.skipped}


def test_a_plain_document_is_the_only_part() -> None:
    assert names(unfold(PAGE, "planas.html")) == ["planas.html"]


@pytest.mark.parametrize("data", [signed({"planas.html": PAGE}), signed({"planas.html": PAGE}, kind=ASICE)])
def test_a_signed_container_holds_its_documents_alone(data: bytes) -> None:
    assert names(unfold(data, "p.adoc")) == ["p.adoc/planas.html"]


def test_the_main_document_of_an_adoc_comes_first() -> None:
    found = unfold(signed({"priedas.html": PAGE, "sprendimas.html": PAGE}, main="sprendimas.html"), "p.adoc")
    assert names(found) == ["p.adoc/sprendimas.html", "p.adoc/priedas.html"]


def test_how_an_adoc_is_registered() -> None:
    assert unfold(signed({"planas.html": PAGE}, metadata()), "p.adoc").registrations == (
        Registration(
            author="Gojaus rajono savivaldybės taryba",
            sort="Sprendimas",
            title="Dėl veiksmų plano patvirtinimo",
            date="2024-02-22",
            number="T-31",
        ),
    )


@pytest.mark.parametrize("about", [metadata(number=""), b"<metadata>", b"", b"<!DOCTYPE a><metadata/>"])
def test_metadata_without_a_registration_say_nothing(about: bytes) -> None:
    assert unfold(signed({"planas.html": PAGE}, about), "p.adoc").registrations == ()


def test_how_a_pdf_lt_is_registered() -> None:
    described = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:LTUd="http://archyvai.lt/pdf-ltud/2013/metadata/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:LTUdReg="http://archyvai.lt/pdf-ltud/2013/metadata/Registration/"
        xmlns:LTUdEnt="http://archyvai.lt/pdf-ltud/2013/metadata/Entity/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Dėl plano patvirtinimo</rdf:li></rdf:Alt></dc:title>
        <LTUd:authors><rdf:Seq><rdf:li rdf:parseType="Resource"><LTUdEnt:name>Gojaus taryba</LTUdEnt:name></rdf:li></rdf:Seq>
        </LTUd:authors>
        <LTUd:registrations><rdf:Seq><rdf:li LTUdReg:date="2024-02-22" LTUdReg:number="T-31"/></rdf:Seq></LTUd:registrations>
      </rdf:Description></rdf:RDF></x:xmpmeta>"""
    (found,) = unfold(b"%PDF-1.7\n" + described.encode(), "p.pdf").registrations
    assert (found.author, found.title, found.date, found.number) == (
        "Gojaus taryba",
        "Dėl plano patvirtinimo",
        "2024-02-22",
        "T-31",
    )


def test_a_letter_gives_what_is_attached_and_not_what_it_says_of_it() -> None:
    found = unfold(letter({"Gojaus planas.html": PAGE}), "p.eml")
    assert names(found) == ["p.eml/Gojaus planas.html"]


def test_a_letter_alone_may_be_the_plan() -> None:
    (part,) = unfold(letter({"logo.svg": b"<svg/>"}, html="<p>Planas</p>"), "p.eml").parts
    assert (part.name, part.kind) == ("p.eml", "html")
    assert b"<p>Planas</p>" in part.data


def test_containers_in_one_another_are_opened_so_deep() -> None:
    inside = zipped({"planas.html": PAGE})
    found = unfold(letter({"a.zip": zipped({"b.zip": inside, "c.html": PAGE})}), "p.eml")
    assert names(found) == ["p.eml/a.zip/c.html"]
    assert skipped(found) == {"p.eml/a.zip/b.zip": "too_deep"}


def test_what_is_no_document_is_named_with_its_reason() -> None:
    files = {"a.rar": b"Rar!", "b.mp3": b"ID3", "c.html": PAGE, "d": b"", "e.xyz": b"?", "__MACOSX/._c.html": b"x"}
    found = unfold(zipped(files), "p.zip")
    assert skipped(found) == {
        "p.zip/a.rar": "archive",
        "p.zip/b.mp3": "no_document",
        "p.zip/d": "empty",
        "p.zip/e.xyz": "wrong_type",
    }
    assert [item.may_hold_plan for item in found.skipped] == [True, False, True, True]


def test_too_many_files_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inner, "MOST_FILES", 2)
    monkeypatch.setattr(inner.Budget, "__init__", lambda self: vars(self).update(files=2, unpacked=10_000))
    found = unfold(zipped({f"{number}.html": PAGE for number in range(5)}), "p.zip")
    assert names(found) == ["p.zip/0.html", "p.zip/1.html"]
    assert skipped(found) == {"p.zip/2.html": "too_many_files"}


def test_what_unpacks_to_too_much_is_not_taken() -> None:
    bomb = zipped({"bomba.html": bytes(80 * 2**20), "planas.html": PAGE})
    found = unfold(bomb, "p.zip")
    assert names(found) == ["p.zip/planas.html"]
    assert skipped(found) == {"p.zip/bomba.html": "too_large"}


def test_a_locked_file_in_a_zip_is_named() -> None:
    data = bytearray(zipped({"planas.html": PAGE}))
    for mark, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(mark) + flags] |= 1
    assert skipped(unfold(bytes(data), "p.zip")) == {"p.zip/planas.html": "encrypted"}


def test_names_are_shown_and_never_paths() -> None:
    found = unfold(zipped({"../../etc/planas.html": PAGE, "C:\\a\\b.html": PAGE, "/c.html": PAGE}), "p.zip")
    assert names(found) == ["p.zip/../../etc/planas.html", "p.zip/C:/a/b.html", "p.zip/c.html"]


def test_files_attached_to_a_pdf_come_after_it() -> None:
    pdf = pdfium.PdfDocument.new()
    pdf.new_page(200, 200)
    pdf.new_attachment("priedas.html").set_data(PAGE)
    buffer = io.BytesIO()
    pdf.save(buffer)
    assert names(unfold(buffer.getvalue(), "p.pdf")) == ["p.pdf", "p.pdf/priedas.html"]


def test_a_damaged_zip_is_refused() -> None:
    with pytest.raises(UnreadableError) as error:
        unfold(zipped({"planas.html": PAGE * 50})[:100], "p.zip")
    assert error.value.code == "broken"


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.7\n", b"MIME-Version: 1.0\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]),
)
def test_any_bytes_are_unfolded_or_refused(data: bytes, start: bytes) -> None:
    kind_of(start + data)
    with suppress(UnreadableError):
        unfold(start + data, "p")


@given(st.lists(st.tuples(st.text(max_size=20), st.binary(max_size=40)), max_size=4), st.randoms())
def test_letters_damaged_in_any_way_are_unfolded_or_refused(files: list[tuple[str, bytes]], random) -> None:
    data = bytearray(
        letter({f"f{number}": content for number, (_, content) in enumerate(files)}, "\n".join(n for n, _ in files))
    )
    for _ in range(10):
        data[random.randrange(len(data))] = random.randrange(256)
    with suppress(UnreadableError):
        unfold(bytes(data), "p.eml")


def test_a_zip_of_a_word_folder_is_still_a_zip() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("word/planas.html", PAGE)
    assert kind_of(buffer.getvalue()) == "zip"


def test_a_letter_of_outlook_gives_what_is_attached() -> None:
    found = unfold(outlook({"planas.html": PAGE, "logo.svg": b"<svg/>"}), "p.msg")
    assert names(found) == ["p.msg/planas.html"]
    assert found.parts[0].data.rstrip(b"\0") == PAGE
    assert skipped(found) == {"p.msg/logo.svg": "no_document"}


def test_a_letter_of_outlook_alone_may_be_the_plan() -> None:
    (part,) = unfold(outlook({}, "Plano tikslas – padėti.\nPriemonės:"), "p.msg").parts
    assert "<p>Plano tikslas – padėti.</p><p>Priemonės:" in part.data.decode()


def test_letters_in_a_letter_of_outlook_give_what_they_bring() -> None:
    deepest = attached({"planas.html": PAGE})
    files = {
        "priedas.html": PAGE,
        "Fwd": attached({"planas.html": PAGE, "Re": attached({"kitas.html": PAGE, "Re": deepest})}),
    }
    found = unfold(outlook(files), "p.msg")
    assert names(found) == ["p.msg/priedas.html", "p.msg/Fwd/planas.html", "p.msg/Fwd/Re/kitas.html"]
    assert skipped(found) == {"p.msg/Fwd/Re/Re": "too_deep"}


def test_a_letter_in_a_letter_of_outlook_may_be_the_plan() -> None:
    found = unfold(outlook({"Fwd": attached({}, "Plano tikslas – padėti.")}), "p.msg")
    assert names(found) == ["p.msg/Fwd"]
    assert "<p>Plano tikslas – padėti." in found.parts[0].data.decode()


@given(st.randoms())
def test_a_damaged_letter_of_outlook_is_unfolded_or_refused(random) -> None:
    data = bytearray(outlook({"planas.html": PAGE}))
    for _ in range(20):
        data[random.randrange(len(data))] = random.randrange(256)
    with suppress(UnreadableError):
        unfold(bytes(data), "p.msg")
