"""A folder of hostile and odd files through the real command: each is read or named, in time and within memory."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plan_assessor.messages.catalogue import error_text
from tests.hostile import packages, pdfs
from tests.hostile.run import Run, assess

MEMORY = 700
TIMEOUT = 15
READ = "read"

# The name of a file, how it is made, and what comes of it: that it is read, or one of these reasons.
Hostile = dict[str, tuple[Callable[[], bytes], tuple[str, ...]]]

PDFS: Hostile = {
    "flate-bomb.pdf": (pdfs.flate_bomb, ("crashed", "no_text")),
    "draws-itself.pdf": (pdfs.self_drawing_form, ("crashed", READ)),
    "forms-in-forms.pdf": (pdfs.forms_in_forms, ("crashed", READ)),
    "line-grid.pdf": (pdfs.line_grid, (READ,)),
    "many-words.pdf": (pdfs.many_words, (READ,)),
    "huge-words.pdf": (pdfs.huge_words, (READ,)),
    "xref-loop.pdf": (pdfs.reference_loop, (READ,)),
    "page-tree-loop.pdf": (pdfs.page_tree_loop, ("no_text", "broken")),
    "page-chain.pdf": (pdfs.long_reference_chain, ("no_text", "broken")),
    "claims-pages.pdf": (pdfs.claims_pages, ("too_large",)),
    "nested-arrays.pdf": (pdfs.nested_arrays, (READ,)),
    "huge-box.pdf": (lambda: pdfs.page(box="0 0 1000000000 1000000000"), (READ,)),
    "empty-box.pdf": (lambda: pdfs.page(box="0 0 0 0"), (READ,)),
    "swapped-box.pdf": (lambda: pdfs.page(box="595 842 0 0"), (READ,)),
    "no-number-box.pdf": (lambda: pdfs.page(box="nan nan 5 5"), (READ,)),
    "crop-off-paper.pdf": (lambda: pdfs.page(more="/CropBox [5000 5000 6000 6000]"), (READ,)),
    "empty-password.pdf": (lambda: pdfs.encrypted(""), (READ,)),
    "empty-password-40.pdf": (lambda: pdfs.encrypted("", strength=40), (READ,)),
    "password.pdf": (lambda: pdfs.encrypted("slaptas"), ("encrypted",)),
    "cut.pdf": (lambda: pdfs.page()[:300], ("broken", "no_text")),
    "cut-end.pdf": (lambda: pdfs.page()[:-20], (READ,)),
    "cut-trailer.pdf": (lambda: pdfs.page()[:-60], (READ, "broken")),
    "garbage-before.pdf": (pdfs.with_garbage_before, (READ,)),
    "header-damaged.pdf": (lambda: pdfs.page().replace(b"%PDF", b"%\0DF"), (READ, "broken")),
    "header-only.pdf": (lambda: b"%PDF-1.7", ("broken",)),
    "active.pdf": (pdfs.active, (READ,)),
    "picture.pdf": (pdfs.without_text, ("scan", "illegible", "no_text")),
    "blank.pdf": (lambda: pdfs.page(b""), ("no_text",)),
    "garbled.pdf": (pdfs.garbled, (READ,)),
    "many-notes.pdf": (lambda: pdfs.annotated(*(["/Subtype /Text /Contents (a)"] * 30_000)), (READ,)),
    "many-fields.pdf": (lambda: pdfs.annotated(*([f"{pdfs.FIELD} /FT /Tx /V (a)"] * 30_000)), (READ,)),
    "halves.pdf": (pdfs.halves_of_characters, (READ,)),
    "halves-damaged.pdf": (lambda: pdfs.halves_of_characters().replace(b"%PDF", b"%\0DF"), (READ,)),
    "really.docx.pdf": (packages.plain, (READ,)),
}
DOCX: Hostile = {
    "really.pdf.docx": (pdfs.page, (READ,)),
    "billion-laughs.docx": (packages.billion_laughs, ("broken",)),
    "external-entity.docx": (lambda: packages.external_entity(Path("/etc/hostname")), ("broken",)),
    "external-targets.docx": (packages.external_targets, (READ,)),
    "strict.docx": (packages.strict, (READ,)),
    "macros.docm": (lambda: packages.with_kind("vnd.ms-word.document.macroEnabled"), (READ,)),
    "template.dotx": (lambda: packages.with_kind("vnd.ms-word.template"), (READ,)),
    "template-macros.dotm": (lambda: packages.with_kind("vnd.ms-word.template.macroEnabledTemplate"), (READ,)),
    "utf-16.docx": (packages.in_utf_16, (READ,)),
    "elsewhere.docx": (packages.elsewhere, (READ,)),
    "empty-body.docx": (lambda: packages.packed(packages.parts("")), ("no_text",)),
    "deep.docx": (lambda: packages.deep(200), (READ,)),
    "too-deep.docx": (lambda: packages.deep(100_000), ("too_large",)),
    "deep-paragraphs.docx": (lambda: packages.deep(3_000, "w:p"), ("too_large",)),
    "wide-table.docx": (lambda: packages.wide_table(100), (READ,)),
    "spans.docx": (packages.spans, ("too_large",)),
    "long-word.docx": (packages.one_long_word, ("too_large",)),
    "ratio-bomb.docx": (packages.ratio_bomb, ("too_large",)),
    "understated-bomb.docx": (packages.understated_bomb, ("broken", "too_large", "crashed")),
    "unused-part.docx": (packages.big_unused_part, (READ,)),
    "nested-bombs.docx": (packages.nested, (READ,)),
    "many-elements.docx": (packages.many_elements, ("too_large",)),
    "many-entries.docx": (packages.many_entries, ("too_large",)),
    "names-outside.docx": (lambda: packages.odd_names(Path("/tmp/outside.txt")), (READ,)),
    "twice.docx": (packages.twice, (READ,)),
    "locked-entries.docx": (packages.locked_entries, ("encrypted",)),
    "sizes-too-small.docx": (lambda: packages.bogus_sizes(0), ("broken",)),
    "sizes-too-large.docx": (lambda: packages.bogus_sizes(2**32 - 2), ("too_large",)),
    "locked.docx": (lambda: packages.ENCRYPTED_OLE, ("encrypted",)),
    "cut.docx": (lambda: packages.plain()[:500], ("broken",)),
    "text.docx": (lambda: b"Plano tikslas", ("wrong_type",)),
    "page.doc": (lambda: packages.HTML, ("read",)),
    "picture.docx": (lambda: packages.PNG, ("wrong_type",)),
    "empty.docx": (lambda: b"", ("empty",)),
    "sheet.docx": (lambda: packages.packed({"[Content_Types].xml": "<Types/>", "xl/a.xml": ""}), ("broken",)),
    "zip.docx": (lambda: packages.packed({"a.txt": "a"}), ("nothing_inside",)),
}
ALL = PDFS | DOCX


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """All of them in one folder, with a sound plan among them."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "planai").mkdir()
    for name, (make, _) in ALL.items():
        (folder / "planai" / name).write_bytes(make())
    return assess(folder, "planai", "--format", "json", "--jobs", "2", f"--memory={MEMORY}", f"--timeout={TIMEOUT}")


def test_the_batch_is_finished_and_says_that_some_could_not_be_read(batch: Run) -> None:
    assert batch.status == 3
    assert batch.err == ""
    assert batch.memory < MEMORY
    assert len(batch.result["plans"]) + len(batch.reasons) == len(ALL)


def test_nothing_is_left_behind(batch: Run) -> None:
    assert batch.left == []
    assert not Path("/tmp/outside.txt").exists()


@pytest.mark.parametrize("name", ALL)
def test_a_file_is_read_or_named_in_one_line(batch: Run, name: str) -> None:
    expected = ALL[name][1]
    reason = batch.reasons.get(name)
    if reason is None:
        assert READ in expected
    else:
        assert "\n" not in reason
        assert reason in [error_text(code, {}, "lt") for code in expected]


@pytest.mark.parametrize("make", [pdfs.self_drawing_form, pdfs.forms_in_forms])
def test_forms_that_draw_one_another_end_before_they_fill_the_memory(tmp_path: Path, make: Callable[[], bytes]) -> None:
    (tmp_path / "planas.pdf").write_bytes(make())
    run = assess(tmp_path, "planas.pdf", "--format", "json")
    assert run.reasons == {"planas.pdf": error_text("crashed", {}, "lt")}
    assert run.memory < 800


def warnings(batch: Run, name: str) -> str:
    (plan,) = (plan for plan in batch.result["plans"] if plan["files"][0]["path"] == name)
    return " ".join(plan["warnings"])


def test_text_that_is_no_text_is_noticed(batch: Run) -> None:
    told = warnings(batch, "garbled.pdf")
    assert "iškraipyta" in told or "atpažintas iš" in told


def test_fields_that_are_too_many_are_told(batch: Run) -> None:
    assert "tik dalis teksto" in warnings(batch, "many-fields.pdf")


def test_columns_that_are_too_many_are_told(batch: Run) -> None:
    assert "63" in warnings(batch, "wide-table.docx")


# ── What is no file ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one sound plan."""
    (tmp_path / "planai").mkdir()
    (tmp_path / "planai" / "planas.docx").write_bytes(packages.plain())
    return tmp_path


def test_pipes_devices_and_sockets_in_a_folder_are_never_opened(folder: Path) -> None:
    os.mkfifo(folder / "planai" / "kanalas.docx")
    os.mkfifo(folder / "planai" / "kanalas")
    (folder / "planai" / "atsitiktinis.pdf").symlink_to("/dev/urandom")
    here = os.getcwd()
    os.chdir(folder / "planai")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("lizdas.pdf")
        os.chdir(here)
        run = assess(folder, "planai", "--format", "json")
    assert run.status == 0
    assert [plan["name"] for plan in run.result["plans"]] == ["planas"]


@pytest.mark.parametrize("command", [("{}",), ("explain", "goal", "{}"), ("annotate", "{}", "-o", "a.docx")])
def test_a_pipe_that_is_named_is_refused(folder: Path, command: tuple[str, ...]) -> None:
    os.mkfifo(folder / "kanalas.docx")
    run = assess(folder, *(word.format("kanalas.docx") for word in command))
    assert run.status == 3
    assert "kanalas.docx: tai ne failas" in run.out + run.err


@pytest.mark.skipif(not Path("/proc/kmsg").exists(), reason="this system has no such file")
def test_a_file_of_no_size_is_never_opened(tmp_path: Path) -> None:
    """Reading this one waits for the system to say something."""
    run = assess(tmp_path, "/proc/kmsg", "--format", "json")
    assert run.reasons == {"kmsg": error_text("empty", {}, "lt")}


def test_links_are_read_and_those_that_lead_nowhere_are_named(folder: Path) -> None:
    plans = folder / "planai"
    (plans / "nuoroda.docx").symlink_to("planas.docx")
    (plans / "niekur.docx").symlink_to("nera.docx")
    (plans / "ratas.docx").symlink_to("ratas.docx")
    (plans / "atgal").symlink_to("..")
    (plans / "planas").mkdir()
    (plans / "planas" / "gilyn").symlink_to("..")
    (plans / "planas" / "a.docx").symlink_to("../planas.docx")
    run = assess(folder, "planai", "--format", "json")
    assert run.status == 3
    assert {plan["name"] for plan in run.result["plans"]} == {"planas", "nuoroda"}
    assert set(run.reasons) == {"niekur.docx", "ratas.docx"}


def test_a_folder_named_like_a_file_is_a_dossier(folder: Path) -> None:
    (folder / "planai" / "kitas.docx").mkdir()
    (folder / "planai" / "kitas.docx" / "planas.docx").write_bytes(packages.plain())
    run = assess(folder, "planai", "--format", "json")
    assert [plan["files"][0]["path"] for plan in run.result["plans"]] == ["kitas.docx/planas.docx", "planas.docx"]


def test_locks_and_hidden_files_are_left_out(folder: Path) -> None:
    for name in ("~$planas.docx", ".planas.docx", "._planas.docx", ".git/planas.docx", "a/.b/planas.docx", "a/~$c.doc"):
        path = folder / "planai" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(packages.plain())
    run = assess(folder, "planai", "--format", "json")
    assert [plan["name"] for plan in run.result["plans"]] == ["planas"]


def test_a_file_without_a_suffix_is_known_by_its_content(folder: Path) -> None:
    for name, content in {
        "planas": packages.plain(), "elsewhere.bak": packages.odt(), "b.tmp": pdfs.page(),
        "knyga.xlsx": packages.packed({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "a.txt": b"a", "b": b"PK",
    }.items():  # fmt: skip
        (folder / "planai" / name).write_bytes(content)
    run = assess(folder, "planai", "--format", "json")
    found = [plan["files"][0]["path"] for plan in run.result["plans"]] + list(run.reasons)
    assert sorted(found) == ["b.tmp", "elsewhere.bak", "knyga.xlsx", "planas", "planas.docx"]


def test_a_file_larger_than_any_plan_is_not_read(folder: Path) -> None:
    with (folder / "planai" / "didelis.pdf").open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(3 * 2**30)
    run = assess(folder, "planai", "--format", "json")
    assert run.reasons == {"didelis.pdf": error_text("too_large", {}, "lt")}
    assert run.memory < 300


# as root everything may be read, unless that right is given up
WITHOUT_RIGHTS = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()


@pytest.fixture
def closed(folder: Path) -> Iterator[Path]:
    """A file and two folders that may not be read."""
    (folder / "planai" / "a").mkdir()
    (folder / "planai" / "b" / "c").mkdir(parents=True)
    (folder / "planai" / "uzdarytas.docx").write_bytes(packages.plain())
    paths = [folder / "planai" / name for name in ("a", "b/c", "uzdarytas.docx")]
    for path in paths:
        path.chmod(0)
    yield folder
    for path in paths:
        path.chmod(0o700)


def test_what_may_not_be_read_is_named(closed: Path) -> None:
    run = assess(closed, "planai", "--format", "json", wrapper=WITHOUT_RIGHTS)
    assert run.status == 3
    assert [plan["name"] for plan in run.result["plans"]] == ["planas"]
    assert set(run.reasons) == {"a/.", "b/c", "uzdarytas.docx"}
    assert all("Permission denied" in reason for reason in run.reasons.values())


# ── Names ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

NAMES = (b"\xff\xfe\x80.docx", "du\nžodžiai.docx".encode(), b"\x1b[31mraudonas\x07.docx", "\u202excod.docx".encode(),
         b"[bold].docx", b"=1+1.docx", b"-o.docx", "ąčę".encode() * 40 + b".docx", b" .docx", b"a\\b.docx", b"%s{0}.docx")  # fmt: skip
ACTING = set(map(chr, (*range(10), *range(11, 32), 127, 0x202E, 0xDCFF)))


@pytest.mark.parametrize("form", ["terminal", "json", "md", "csv"])
def test_names_of_files_are_shown_without_acting(tmp_path: Path, form: str) -> None:
    plans = tmp_path / "planai"
    plans.mkdir()
    for name in NAMES:
        (plans / os.fsdecode(name)).write_bytes(packages.plain())
        (plans / os.fsdecode(b"x" + name)).write_bytes(b"")
    run = assess(tmp_path, "planai", "--format", form, "--jobs=2", environment={"COLUMNS": "300"})
    assert run.status == 3
    shown = run.out.replace("\r\n", "\n")
    if form != "json":
        assert not ACTING & set(shown)
    assert shown.count(error_text("empty", {}, "lt")[:12]) == len(NAMES)


def test_missing_files_of_any_name_are_one_line_each(tmp_path: Path) -> None:
    names = [*NAMES, b"x" * 300 + b".docx", b"a/" * 3000]
    run = assess(tmp_path, "--format=csv", "--", *names)
    assert run.status == 3
    assert len(run.out.splitlines()) == 1 + len(names)


def test_recognition_ends_with_its_time_however_many_pages_there_are(tmp_path: Path) -> None:
    (tmp_path / "planas.pdf").write_bytes(pdfs.one_scan_many_times())
    run = assess(tmp_path, "planas.pdf", "--format", "json", "--ocr-time=1")
    if run.result["plans"]:
        assert "--ocr-time" in " ".join(run.result["plans"][0]["warnings"])
        assert all(verdict["needs_review"] for verdict in run.result["plans"][0]["verdicts"].values())
    else:
        assert run.reasons["planas.pdf"] in [error_text(code, {}, "lt") for code in ("pages_too_late", "scan")]
