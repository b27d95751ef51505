"""Whole runs of `assess` on real files."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from plan_assessor.messages.catalogue import error_text

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"


def assess(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plan_assessor", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, cwd=cwd)


@pytest.fixture(scope="module")
def samples() -> dict[str, dict]:
    done = assess(SAMPLES, "--format", "json")
    assert done.returncode == 0, done.stderr
    return {plan["name"]: plan for plan in json.loads(done.stdout)["plans"]}


EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_gets_the_verdicts_of_annex_1(samples: dict[str, dict], name: str) -> None:
    expected = EXPECTED[name]
    plan = samples[name]
    assert {key: found["verdict"] for key, found in plan["verdicts"].items()} == expected["verdicts"]
    assert [m["title"] for m in plan["measures"]] == [m["title"] for m in expected["measures"]]
    assert plan["themes"] == sorted(expected["themes"], key=plan["themes"].index)
    assert plan["adoption"] == expected["adoption"]


@pytest.mark.parametrize("name", EXPECTED)
def test_every_plus_and_partial_quotes_its_evidence(samples: dict[str, dict], name: str) -> None:
    for criterion, found in samples[name]["verdicts"].items():
        if found["verdict"] != "-":
            assert found["evidence"], criterion
            assert all(place["quote"].strip() for place in found["evidence"]), criterion


def test_the_same_input_gives_the_same_bytes() -> None:
    first, second = (assess(SAMPLES / "akmene.docx", "--format", "json").stdout for _ in range(2))
    assert first == second


def test_a_folder_without_plans_is_nothing_to_assess(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a plan", encoding="utf-8")
    done = assess(tmp_path)
    assert done.returncode == 4
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "command", [("",), ("explain", "goal", ""), ("annotate", ""), ("-o", "", "planas.docx"), ("rules", "new", "")]
)
def test_an_empty_path_is_not_the_current_folder(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "planas.docx").write_bytes((SAMPLES / "akmene.docx").read_bytes())
    done = assess(*command, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == error_text("no_path", {}, "lt") + "\n"


def test_an_annotated_copy_is_of_the_kind_of_the_plan(tmp_path: Path) -> None:
    done = assess("annotate", SAMPLES / "akmene.docx", "-o", tmp_path / "a.pdf")
    assert (done.returncode, done.stdout) == (2, "")
    assert "„.docx“" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_plan_of_any_name_is_annotated(tmp_path: Path) -> None:
    (tmp_path / "planas").write_bytes((SAMPLES / "akmene.docx").read_bytes())
    assert assess("annotate", "planas", "-o", "pastabos.docx", cwd=tmp_path).returncode == 0
    assert (tmp_path / "pastabos.docx").read_bytes().startswith(b"PK")


def broken_files(folder: Path) -> None:
    (folder / "empty.docx").write_bytes(b"")
    (folder / "text.pdf").write_text("This is no PDF.", encoding="utf-8")
    (folder / "cut.docx").write_bytes((SAMPLES / "akmene.docx").read_bytes()[:3000])
    (folder / "cut.pdf").write_bytes((SAMPLES / "vilnius.pdf").read_bytes()[:300])


def test_bad_files_are_rows_of_the_batch_and_the_rest_goes_on(tmp_path: Path) -> None:
    broken_files(tmp_path)
    (tmp_path / "plan.docx").write_bytes((SAMPLES / "akmene.docx").read_bytes())
    done = assess(tmp_path, "--format", "json")
    assert done.returncode == 3
    result = json.loads(done.stdout)
    assert [plan["name"] for plan in result["plans"]] == ["plan"]
    assert {entry["path"] for entry in result["unreadable"]} == {"empty.docx", "text.pdf", "cut.docx", "cut.pdf"}
    assert all(entry["error"] and "\n" not in entry["error"] for entry in result["unreadable"])
    assert "Traceback" not in done.stderr


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    done = assess(tmp_path / "nowhere.docx")
    assert done.returncode == 3
    assert "nowhere.docx" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--details",), "Komandos klaida: trūksta KELIAS. Pagalba – „assess --help“."),
        ((SAMPLES, "--frmat"), "Komandos klaida: „--frmat“ nežinoma. Pagalba – „assess --help“."),
        ((SAMPLES, "--jobs"), "Komandos klaida: po --jobs trūksta reikšmės. Pagalba – „assess --help“."),
        (
            (SAMPLES, "--jobs", "0"),
            "Komandos klaida: --jobs: „0“ netinka, reikia sveikojo skaičiaus (1 ar daugiau). "
            "Pagalba – „assess --help“.",
        ),
        (
            (SAMPLES, "--fail-under", "101"),
            "Komandos klaida: --fail-under: „101“ netinka, reikia sveikojo skaičiaus (0–100). "
            "Pagalba – „assess --help“.",
        ),
        (
            (SAMPLES, "--color", "red"),
            "Komandos klaida: „red“ netinka prie --color; galima rinktis iš: auto, always, never. "
            "Pagalba – „assess --help“.",
        ),
        (
            ("rules", "check", "--lang", "en", "--all"),
            "Usage error: `--all` is not known. For help: `assess rules --help`.",
        ),
        ((SAMPLES, "--rules", ""), "Kelias tuščias. Nurodykite failą arba aplanką; dabartinis aplankas – „.“."),
    ],
)
def test_a_mistake_in_the_command_is_one_line_that_says_what_to_do(arguments: tuple[str, ...], said: str) -> None:
    done = assess(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"{said}\n")


def test_commands_of_commands_take_the_language_too() -> None:
    done = assess("rules", "check", "general", "--lang", "en")
    assert (done.returncode, done.stdout) == (0, "general 1.0: no mistakes (8 criteria).\n")


def test_help_is_lithuanian_from_its_first_word() -> None:
    said = assess("rules", "test", "--help").stdout
    assert said.startswith("Naudojimas: assess rules test")
    assert "Parinktys:" in said


def test_fail_under_decides_the_exit_status() -> None:
    assert assess(SAMPLES / "akmene.docx", "--fail-under", "10").returncode == 0
    assert assess(SAMPLES / "akmene.docx", "--fail-under", "100").returncode == 1


def test_a_dossier_is_one_plan() -> None:
    done = assess(SAMPLES / "siauliai", "--dossier", "--format", "json")
    (plan,) = json.loads(done.stdout)["plans"]
    assert [entry["path"] for entry in plan["files"]] == ["siauliai/planas.pdf", "siauliai/sprendimas.docx"]
    assert plan["verdicts"]["adoption"]["verdict"] == "+"


def test_english_is_spoken_throughout() -> None:
    done = assess(SAMPLES / "kaunas.docx", "--lang", "en")
    assert "There is no strategic document" in done.stdout
    assert "Strateginio dokumento tikslas" not in done.stdout


def test_without_arguments_there_is_a_short_help() -> None:
    done = assess()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("assess PLANAS …")
    assert "assess --help" in done.stderr


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("anotate", SAMPLES), "Komandos ar failo „anotate“ nėra. Komandos: "),
        (("explain", "finansvimas"), "Kriterijaus „finansvimas“ rinkinyje nėra. Yra: funding, goal, "),
    ],
)
def test_a_word_that_is_not_known_is_answered_with_those_that_are(command: tuple[str, ...], said: str) -> None:
    done = assess(*command)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(said)


def test_a_criterion_is_explained_by_the_title_that_reports_show() -> None:
    assert assess("explain", "Finansavimas").stdout == assess("explain", "funding").stdout


def test_a_bare_word_that_is_a_file_is_a_path(tmp_path: Path) -> None:
    (tmp_path / "planas").write_bytes((SAMPLES / "akmene.docx").read_bytes())
    assert assess("planas", "--format", "json", cwd=tmp_path).returncode == 0


def test_a_score_that_is_too_low_is_said() -> None:
    done = assess(SAMPLES / "akmene.docx", "--fail-under", "100", "--quiet", "--format", "json")
    assert re.fullmatch(r"akmene: \d+ % – mažiau nei 100 %\n", done.stderr)


def test_the_day_that_a_report_speaks_of_can_be_given() -> None:
    then, later = (
        json.loads(assess(SAMPLES / "akmene.docx", "--as-of", day, "--format", "json").stdout)
        for day in ("2022-07-15", "2026-01-01")
    )
    assert (then["as_of"], later["as_of"]) == ("2022-07-15", "2026-01-01")
    over = [[remark["id"] for remark in result["plans"][0]["remarks"]].count("period_over") for result in (then, later)]
    assert over == [0, 1]
    assert "ne data" in assess(SAMPLES / "akmene.docx", "--as-of", "vakar").stderr


def test_a_plan_is_annotated_with_the_decision_beside_it(tmp_path: Path) -> None:
    for path in (SAMPLES / "siauliai").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    done = assess("annotate", tmp_path / "planas.pdf")
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "Vertinta kartu: sprendimas.docx")
    assert (tmp_path / "planas.checked.pdf").read_bytes().startswith(b"%PDF-")
    assert assess("annotate", tmp_path, "--only-gaps", "-o", tmp_path / "dar.pdf").returncode == 0


def test_a_decision_and_its_plan_in_a_batch_are_asked_about(tmp_path: Path) -> None:
    for path in (SAMPLES / "siauliai").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    done = assess(tmp_path, "--format", "json", "--quiet")
    assert done.stderr.startswith("planas.pdf ir sprendimas.docx – ar tai vieno plano dokumentai?")
    assert len(done.stderr.splitlines()) == 1


def test_the_options_of_every_day_stand_in_a_file(tmp_path: Path) -> None:
    settings = tmp_path / "assess.toml"
    settings.write_text('format = "json"\nlang = "en"\nas-of = 2022-07-15\nquiet = true\ndetails = false\n', "utf-8")
    plan = SAMPLES / "kaunas.docx"
    result = json.loads(assess(plan, cwd=tmp_path).stdout)
    assert result["as_of"] == "2022-07-15"
    assert "There is no strategic document" in result["plans"][0]["verdicts"]["goal"]["comment"]
    assert json.loads(assess(plan, "--as-of", "2023-01-01", cwd=tmp_path).stdout)["as_of"] == "2023-01-01"
    settings.write_text("format: json", "utf-8")
    done = assess(plan, cwd=tmp_path)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert done.stderr.startswith("assess.toml: nesuprantamas (")
    settings.write_text("colour = 1", "utf-8")
    assert "„--colour=1“ nežinoma" in assess(plan, cwd=tmp_path).stderr
