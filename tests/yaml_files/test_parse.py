from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.data import data_folder
from plan_assessor.errors import PackError
from plan_assessor.yaml_files import parse as strict_yaml
from plan_assessor.yaml_files.problems import Mark, suggest


def codes(text: str) -> list[str]:
    return [problem.code for problem in strict_yaml.parse(text).problems]


def test_reads_the_subset() -> None:
    source = strict_yaml.parse('a: text\nb: [1, -2, true, "true", 80%, 1.1.]\nc: {d: "x"}\ne: |\n  yes\n  no\n')
    assert source.problems == []
    assert source.data == {"a": "text", "b": [1, -2, True, "true", "80%", "1.1."], "c": {"d": "x"}, "e": "yes\nno\n"}


def test_knows_where_keys_and_values_stand() -> None:
    source = strict_yaml.parse("a:\n  - b: žodis\n")
    assert source.keys["a", 0, "b"] == Mark(2, 5, 1)
    assert source.values["a", 0, "b"] == Mark(2, 8, 5)


@pytest.mark.parametrize(
    "value",
    ["yes", "No", "ON", "off", "y", "null", "~", "True", "1.0", "1e3", ".5", "010", "0x1F", "0o7", "1_000", "+1",
     "2022-02-10", "2022-02-10 10:00", "12:30", ".inf", "1234567890"],
)  # fmt: skip
def test_what_yaml_would_turn_into_something_else_asks_for_quotes(value: str) -> None:
    assert codes(f"a: {value}") == ["surprise"]
    assert codes(f'a: "{value}"') == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_file"),
        ("# only a comment", "empty_file"),
        ("just words", "not_a_mapping"),
        ("- a\n- b", "not_a_mapping"),
        ("a: 1\n---\nb: 2", "second_document"),
        ("a: 1\na: 2", "duplicate_key"),
        ("a: &x 1", "anchor"),
        ("a: *x", "anchor"),
        ("a: !!str 1", "tag"),
        ("<<: 1", "merge_key"),
        ("? [a]\n: 1", "key_not_text"),
        ("yes: 1", "surprise"),
        ("a:", "empty_value"),
        ("a: {b, c: 1}", "empty_value"),
        ("a: b: c", "stray_colon"),
        ("a:\n\t- b", "stray_start"),
        ("a: @b", "stray_start"),
        ("a: [1", "syntax"),
        ("a: \0", "syntax"),
        ("a: " + "[" * 5000 + "]" * 5000, "too_deep"),
    ],
)
def test_every_slip_has_its_message(text: str, code: str) -> None:
    assert codes(text) == [code]
    problem = strict_yaml.parse(text, "f.yaml").problems[0]
    for lang in ("lt", "en"):
        assert problem.text(lang).startswith("f.yaml:")


def test_all_problems_at_once_with_line_and_caret(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("first: yes\nsecond: 1.5\nfirst: 2\n", encoding="utf-8")
    with pytest.raises(PackError) as error:
        strict_yaml.read(path)
    lines = str(error.value.values["problems"]).splitlines()
    assert [line.split(": ")[0] for line in lines if not line.startswith(" ")] == [
        f"{path}:1:8", f"{path}:2:9", f"{path}:3:1"
    ]  # fmt: skip
    assert lines[-3].endswith("raktas „first“ jau yra 1 eilutėje")
    assert lines[1:3] == ["    first: yes", "           ^^^"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("a: šalis".encode("cp1257"), "not_utf8"),
        ("a: šalis".encode("utf-16"), "not_utf8"),
        (bytes(range(256)), "not_utf8"),
        (b"a: " + b"x" * 1_000_001, "too_big"),
        (b"PK\x03\x04\x14\x00", "syntax"),
    ],
)
def test_bytes_that_are_no_yaml(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(content)
    assert [problem.code for problem in strict_yaml.read_source(path).problems] == [code]


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: 1", encoding="utf-8-sig")
    assert strict_yaml.read(path) == {"a": 1}


def test_what_is_no_file(tmp_path: Path) -> None:
    assert [p.code for p in strict_yaml.read_source(tmp_path / "none.yaml").problems] == ["missing_file"]
    assert [p.code for p in strict_yaml.read_source(tmp_path).problems] == ["unreadable_file"]


@given(st.text(max_size=200))
def test_any_text_ends_in_data_or_problems(text: str) -> None:
    source = strict_yaml.parse(text)
    assert isinstance(source.data, dict)
    assert all(problem.text("en") for problem in source.problems)


@given(st.text(alphabet="ab:- \n[]{}#&*!|>'\"%@`?,0.~", max_size=60))
def test_any_punctuation_ends_in_data_or_problems(text: str) -> None:
    source = strict_yaml.parse(text)
    assert source.data or source.problems or "{}" in text


def test_the_lexicon_is_in_the_subset() -> None:
    assert strict_yaml.read(data_folder("rules") / "lexicon.lt.yaml")["language"] == "lt"


def test_suggests_only_what_is_near() -> None:
    assert suggest("severty", ["severity", "title"]) == "severity"
    assert suggest("xyz", ["severity", "title"]) is None
