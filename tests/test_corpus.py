"""The labelled corpus of tests/corpus/: every verdict, measure, theme and adoption as labelled."""

import json
from pathlib import Path

import pytest

from plan_assessor.document.model import Document, Paragraph, Table
from plan_assessor.document.open import Contents, read
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.running import pipeline
from plan_assessor.running.dossiers import collect

CORPUS = Path(__file__).parent / "corpus"
# plans of writers who had not seen the program: held to a share, not to every cell (tests/plan/test_strangers.py)
STRANGERS = CORPUS / "strangers"
FIELDS = ("indicator", "responsible", "timeline", "funding")
PACKS = {name: load_pack(name) for name in ("integration", "general")}

# each letter as recognition without Lithuanian takes it most often
MISREAD = str.maketrans("ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "aceéiSyuzACEEISUUZ")


def variants() -> list[Path]:
    """Every file or folder of the corpus that has labels."""
    found = []
    for labels in sorted(CORPUS.rglob("*.labels.json")):
        if labels.is_relative_to(STRANGERS):
            continue
        stem = labels.name.removesuffix(".labels.json")
        beside = labels.parent
        found += [path for path in (beside / f"{stem}.docx", beside / f"{stem}.pdf", beside / stem) if path.exists()]
    return found


def assess(path: Path) -> tuple[dict, Assessment]:
    stem = path.name if path.is_dir() else path.stem
    labels = json.loads((path.parent / f"{stem}.labels.json").read_text(encoding="utf-8"))
    (dossier,) = collect([path], dossier=True).dossiers
    return labels, pipeline.assess(dossier, PACKS[labels["pack"]])


@pytest.mark.parametrize("path", variants(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_plan_is_understood_as_labelled(path: Path) -> None:
    labels, assessment = assess(path)
    wanted = {key: verdict for key, verdict in labels["verdicts"].items() if verdict is not None}
    assert {key: found.verdict for key, found in assessment.verdicts.items() if key in wanted} == wanted
    measures = assessment.plan.measures
    assert [m.title.casefold() for m in measures] == [m["title"].casefold() for m in labels["measures"]]
    for measure, label in zip(measures, labels["measures"], strict=True):
        assert {name: bool(getattr(measure, name)) for name in FIELDS} == {name: label[name] for name in FIELDS}, label
    record = assessment.plan.adoption
    found = {"body": record.body, "date": record.date, "number": record.number} if record else None
    assert found == labels["adoption"]


def recognised(path: Path) -> Document:
    """The document as if it had been scanned, and the letters peculiar to Lithuanian misread."""
    document = read(path)
    return document.model_copy(update={"blocks": tuple(map(misread, document.blocks)), "reader": "scan"})


def misread(block: Paragraph | Table) -> Paragraph | Table:
    if isinstance(block, Paragraph):
        return block.model_copy(update={"text": block.text.translate(MISREAD)})
    grid = (tuple(cell.model_copy(update={"text": cell.text.translate(MISREAD)}) for cell in row) for row in block.grid)
    return block.model_copy(update={"grid": tuple(grid)})


@pytest.mark.parametrize("path", [path for path in variants() if path.suffix == ".docx"], ids=lambda path: path.name)
def test_misread_letters_change_no_verdict(path: Path) -> None:
    labels, printed = assess(path)
    (dossier,) = collect([path]).dossiers
    scanned = pipeline.assess(dossier, PACKS[labels["pack"]], reader=lambda path, *_: Contents((recognised(path),)))
    assert {name: it.verdict for name, it in scanned.verdicts.items()} == {
        name: it.verdict for name, it in printed.verdicts.items()
    }


@pytest.mark.parametrize("path", [path for path in variants() if path.is_file()], ids=lambda path: path.name)
def test_a_document_written_as_json_and_read_back_is_understood_the_same(path: Path) -> None:
    pack = PACKS["integration"]
    document = read(path)
    again = Document.model_validate_json(document.model_dump_json())
    understood, repeated = (interpret([each], pack.lexicon, pack.subject, path.stem) for each in (document, again))
    assert repeated == understood
