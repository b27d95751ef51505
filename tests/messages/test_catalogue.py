from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from plan_assessor.document.model import Notice
from plan_assessor.errors import AssessError, UnreadableError
from plan_assessor.messages import catalogue
from plan_assessor.messages.fill import UNKNOWN_VALUE, placeholders
from plan_assessor.messages.language import FORMS, LANGUAGES

SOURCES = sorted(Path(catalogue.__file__).parents[1].rglob("*.py"))


FILES = ("program.yaml", "rules.yaml", "problems.yaml", "web.yaml")


def _entries() -> list[tuple[str, dict[str, str]]]:
    return [(f"{file}: {key}", texts) for file in FILES for key, texts in catalogue._read(file).items()]


def test_every_text_has_both_languages_and_the_same_placeholders() -> None:
    for key, languages in _entries():
        assert set(languages) == {"lt", "en"}, key
        lt, en = ({p.name for p in placeholders(languages[lang])} for lang in ("lt", "en"))
        assert lt == en, key


@pytest.mark.parametrize("file", FILES)
def test_no_key_stands_twice(file: str) -> None:
    source = Path(catalogue.__file__).with_name(file).read_text(encoding="utf-8")
    keys = re.findall(r"^([^\s#]\S*):", source, re.MULTILINE)
    assert len(keys) == len(set(keys)) == len(catalogue._read(file))


def test_words_have_a_form_for_every_number() -> None:
    for key, languages in _entries():
        for lang in LANGUAGES:
            for placeholder in placeholders(languages[lang]):
                assert len(placeholder.forms) in (0, len(FORMS[lang])), key


# what stands between words, and what is laid out in lines
LAID_OUT = {"rules.yaml: or", "rules.yaml: and", "program.yaml: cli.short", "program.yaml: cli.assess"}


def test_texts_are_one_tidy_line() -> None:
    for key, languages in _entries():
        if key in LAID_OUT:
            continue
        for words in languages.values():
            assert all(line == line.strip() and "  " not in line for line in words.split("\n")), key


def test_lithuanian_has_its_own_quotation_marks_and_dashes() -> None:
    for key, languages in _entries():
        words = languages["lt"]
        assert words.count("„") == words.count("“"), key
        assert " - " not in words, key


def test_every_text_asked_for_exists() -> None:
    asked = re.compile(r'(?<!\w)texts?\(\s*"([a-z_.]+)"')
    for path in SOURCES:
        for key in asked.findall(path.read_text(encoding="utf-8")):
            assert catalogue.has(key), f"{path.name}: {key}"


def test_every_error_and_notice_has_its_text() -> None:
    error = re.compile(r'(?:AssessError|UnreadableError|NothingToAssessError|UsageError|PackError)\(\s*"([a-z_]+)"')
    notice = re.compile(r'Notice\(\s*(?:code=)?"([a-z_]+)"')
    for path in SOURCES:
        source = path.read_text(encoding="utf-8")
        keys = [f"error.{code}" for code in error.findall(source)]
        keys += [f"notice.{code}" for code in notice.findall(source)]
        missing = [key for key in keys if not catalogue.has(key)]
        assert not missing, f"{path.name}: {missing}"


def test_every_code_that_a_reader_declares_has_its_text() -> None:
    # readers say in their docstrings which codes they give: some are made elsewhere, or chosen from a table
    declared = re.compile(r"(Notices|Raises(?: UnreadableError)?):(.*?)(?:\n\n|\"\"\"|\Z)", re.DOTALL)
    for path in SOURCES:
        for kind, codes in declared.findall(path.read_text(encoding="utf-8")):
            prefix = "notice." if kind == "Notices" else "error."
            missing = [code for code in re.findall(r'"([a-z_]+)"', codes) if not catalogue.has(prefix + code)]
            assert not missing, f"{path.name}: {missing}"


def test_what_is_said_of_an_error_is_one_line_that_cannot_act() -> None:
    name = "a\nb\x1b[31m\u202e\udcff.docx"
    for key in catalogue.keys("error."):
        line = catalogue.error_line(UnreadableError(key.removeprefix("error."), file=name, reason=name), "lt")
        assert line.startswith("a�b�[31m��.docx: ")
        several_lines = {"pack_invalid", "project_invalid", "recommendations_invalid", "reviews_invalid", "usage"}
        assert key.removeprefix("error.") in several_lines or line.isprintable(), key


def test_every_text_is_used() -> None:
    templates = Path(catalogue.__file__).parents[1].rglob("*.html")
    sources = "".join(path.read_text(encoding="utf-8") for path in (*SOURCES, *templates))
    quoted = set(re.findall(r"""["']([a-z_.+-]+)["']""", sources))
    # Keys whose end is computed: their beginning stands before a brace or a quotation mark.
    composed = set(re.findall(r"""["']([a-z_.]+\.)[{"']""", sources)) - {"error."}
    for key in catalogue._read("program.yaml"):
        assert {key, key.removeprefix("error.")} & quoted or key[: key.rfind(".") + 1] in composed, key


def test_an_unknown_code_is_answered() -> None:
    assert "kvailybė" in catalogue.error_text("kvailybė", {}, "lt")
    assert "kvailybė" in catalogue.notice_text(Notice(code="kvailybė"), "en")


def test_a_lacking_value_is_no_error() -> None:
    assert UNKNOWN_VALUE in catalogue.error_text("output_failed", {}, "lt")


def test_a_value_is_never_read_as_a_template() -> None:
    assert "{detail}" in catalogue.error_text("output_failed", {"detail": "{detail}"}, "lt")


def test_an_error_line_begins_with_its_path() -> None:
    assert catalogue.error_line(UnreadableError("broken", path="a/b.docx"), "en").startswith("a/b.docx: the file is")
    assert not catalogue.error_line(AssessError("pack_invalid"), "lt").startswith(":")


def test_importing_the_catalogue_reads_nothing() -> None:
    code = "import sys, plan_assessor.messages.catalogue; print('yaml' in sys.modules, 'pydantic' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]
