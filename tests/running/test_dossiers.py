"""What a folder holds: plans in the order of people, our own output left out, and whatever is not assessed named."""

import shutil
from datetime import date
from pathlib import Path

from plan_assessor import assess, assess_many
from plan_assessor.running.dossiers import collect

SAMPLES = Path(__file__).parents[2] / "samples"
DAY = date(2022, 7, 15)


def folder_of(tmp_path: Path, *names: str) -> Path:
    for name in names:
        shutil.copy(SAMPLES / "kaunas.docx", tmp_path / name)
    return tmp_path


def test_plans_stand_in_the_order_of_people(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "planas10.docx", "planas2.docx", "Planas1.docx")
    assert [dossier.name for dossier in collect([folder]).dossiers] == ["Planas1", "planas2", "planas10"]


def test_what_is_not_assessed_is_named_with_its_reason(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "planas.docx", "~$planas.docx", ".slaptas.docx")
    (folder / "pastabos.txt").write_text("-", encoding="utf-8")
    (folder / "2022").mkdir()
    (folder / "2022" / "foto.jpg").write_bytes(b"\xff\xd8")
    shutil.copytree(SAMPLES / "project", folder / "projektas")
    (folder / "garsas.wav").write_bytes(b"RIFF")
    skipped = {each.file: each.error.code for each in collect([folder]).skipped}
    assert skipped == {
        "pastabos.txt": "plain_text",
        "2022/foto.jpg": "no_document",
        "garsas.wav": "no_document",
        "projektas": "project_folder",
    }
    assert assess_many([folder], as_of=DAY).skipped == tuple(collect([folder]).skipped)


def test_what_may_hold_a_part_of_the_plan_is_told_of_it(tmp_path: Path) -> None:
    (tmp_path / "gojus").mkdir()
    folder = folder_of(tmp_path / "gojus", "planas.docx")
    (folder / "priemones.rar").write_bytes(b"Rar!")
    (folder / "sugadintas.xlsx").write_bytes(b"PK")
    report = assess_many([tmp_path], as_of=DAY)
    (assessment,) = report.assessments
    assert {each.file: each.error.code for each in report.skipped} == {
        "gojus/priemones.rar": "archive",
        "gojus/sugadintas.xlsx": "broken",
    }
    assert {each.needs_review for each in assessment.verdicts.values()} == {True}


def test_a_folder_of_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "planas.rar").write_bytes(b"Rar!")
    report = assess_many([tmp_path], as_of=DAY)
    assert (report.assessments, [each.error.code for each in report.skipped]) == ((), ["archive"])


def test_our_own_output_is_no_plan_of_the_next_run(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "planas.docx")
    report = assess_many([folder], as_of=DAY)
    for suffix in (".docx", ".html", ".csv", ".json"):
        report.write(folder / f"ataskaita{suffix}")
    again = assess_many([folder], as_of=DAY)
    assert [each.plan.name for each in again.assessments] == ["planas"]
    assert {each.error.code for each in again.skipped} == {"own_report"}
    assert "ataskaita.docx" in {each.file for each in again.skipped}


def test_the_library_does_what_the_command_does(tmp_path: Path) -> None:
    plans = [SAMPLES / "akmene.docx", SAMPLES / "siauliai"]
    report = assess_many(plans, as_of=DAY, dossier=True)
    assert [each.plan.name for each in report.assessments] == ["akmene", "siauliai"]
    assert report.assessments[0] == assess(plans[0], as_of=DAY)
    report.write(tmp_path / "ataskaita.md", lang="en")
    assert "# Report on the progress of municipalities" in (tmp_path / "ataskaita.md").read_text(encoding="utf-8")
