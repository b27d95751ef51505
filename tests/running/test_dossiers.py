"""What a folder holds: plans in the order of people, our own output left out, and whatever is not assessed named."""

import shutil
from datetime import date
from pathlib import Path

from plan_assessor import assess, assess_many
from plan_assessor.running.dossiers import collect, skipped_in

SAMPLES = Path(__file__).parents[2] / "samples"
DAY = date(2022, 7, 15)


def folder_of(tmp_path: Path, *names: str) -> Path:
    for name in names:
        shutil.copy(SAMPLES / "kaunas.docx", tmp_path / name)
    return tmp_path


def test_plans_stand_in_the_order_of_people(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "planas10.docx", "planas2.docx", "Planas1.docx")
    assert [dossier.name for dossier in collect([folder])] == ["Planas1", "planas2", "planas10"]


def test_what_is_not_assessed_is_named_with_its_reason(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "planas.docx", "~$planas.docx", ".slaptas.docx")
    (folder / "pastabos.txt").write_text("-", encoding="utf-8")
    (folder / "2022").mkdir()
    (folder / "2022" / "foto.jpg").write_bytes(b"\xff\xd8")
    shutil.copytree(SAMPLES / "project", folder / "projektas")
    skipped = {each.path: each.reason for each in skipped_in([folder])}
    assert skipped == {"pastabos.txt": "kind", "2022/foto.jpg": "kind", "projektas": "project"}
    assert assess_many([folder], as_of=DAY).skipped == tuple(skipped_in([folder]))


def test_our_own_output_is_no_plan_of_the_next_run(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "planas.docx")
    report = assess_many([folder], as_of=DAY)
    for suffix in (".docx", ".html", ".csv", ".json"):
        report.write(folder / f"ataskaita{suffix}")
    again = assess_many([folder], as_of=DAY)
    assert [each.plan.name for each in again.assessments] == ["planas"]
    assert [each.path for each in again.skipped if each.reason != "own"] == []
    assert "ataskaita.docx" in {each.path for each in again.skipped}


def test_the_library_does_what_the_command_does(tmp_path: Path) -> None:
    plans = [SAMPLES / "akmene.docx", SAMPLES / "siauliai"]
    report = assess_many(plans, as_of=DAY, dossier=True)
    assert [each.plan.name for each in report.assessments] == ["akmene", "siauliai"]
    assert report.assessments[0] == assess(plans[0], as_of=DAY)
    report.write(tmp_path / "ataskaita.md", lang="en")
    assert "# Report on the progress of municipalities" in (tmp_path / "ataskaita.md").read_text(encoding="utf-8")
