"""A package as YAML: what is written can be read, and every mistake of those who correct it is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from plan_assessor.errors import UsageError
from plan_assessor.recommendations.model import Package, Recommendation
from plan_assessor.recommendations.reading.file import read_file, to_yaml

SOUND = Package(
    municipality="Molėtų rajono savivaldybė",
    recommendations=(
        Recommendation(id="1", area="Kalba: pradžia", text="Rengti „kursus“ – vakarais; A1–A2."),
        Recommendation(id="1.10", text="Paskirti koordinatorių.", like=("Turėti kontaktinį asmenį.",)),
        Recommendation(id="2022-01", text="no"),
    ),
)


def written(folder: Path, text: str) -> Path:
    path = folder / "paketas.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def problems(folder: Path, text: str) -> str:
    with pytest.raises(UsageError) as error:
        read_file(written(folder, text))
    return str(error.value.values["problems"])


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    assert read_file(written(tmp_path, to_yaml(SOUND))) == SOUND


def test_a_number_needs_no_quotes(tmp_path: Path) -> None:
    (found,) = read_file(written(tmp_path, "recommendations:\n  - {id: 7, text: Rengti kursus.}\n")).recommendations
    assert found.id == "7"


def test_mistakes_are_told_with_their_places(tmp_path: Path) -> None:
    assert "3:" in problems(tmp_path, "recommendations:\n  - {id: 1, text: a}\n  - {id: 1, text: b}\n")
    assert "→ area?" in problems(tmp_path, "recommendations:\n  - {id: 1, aera: x, text: a}\n")
    assert "2:" in problems(tmp_path, 'recommendations:\n  - {id: 1, text: " "}\n')
    assert "recommendations" in problems(tmp_path, "recommendations: []\n")
    assert "recommendations" in problems(tmp_path, "municipality: Molėtai\n")
