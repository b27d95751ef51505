"""Plans and packs for the tests of the rules."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from plan_assessor.data import data_folder
from plan_assessor.document.model import Place
from plan_assessor.errors import PackError
from plan_assessor.plan.model import Measure, Plan, Statement
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack

MakePlan = Callable[..., Plan]
Edit = Callable[..., list[str]]

TITLES = (
    "Parengti lankstinuką ukrainiečių kalba", "Rengti lietuvių kalbos kursus", "Surengti darbo mugę užsieniečiams",
    "Skirti mentorius atvykusioms šeimoms", "Teikti psichologo konsultacijas", "Surengti tautų dieną rajono centre",
)  # fmt: skip


@pytest.fixture(scope="session")
def integration() -> Pack:
    return load_pack("integration")


@pytest.fixture(scope="session")
def general() -> Pack:
    return load_pack("general")


@pytest.fixture(scope="session")
def make_measure() -> Callable[..., Measure]:
    """A measure; a field is given by the words that fill it."""

    def make(number: int, title: str = "", **fields: str | bool) -> Measure:
        title = title or TITLES[(number - 1) % len(TITLES)]
        filled = {
            name: Place(table=1, row=number, column=name, quote=value) if isinstance(value, str) else value
            for name, value in fields.items()
        }
        return Measure(number=f"{number}.", title=title, place=Place(table=1, row=number, quote=title), **filled)

    return make


@pytest.fixture(scope="session")
def make_plan() -> MakePlan:
    """A plan of statements („goal.stated“: its words) and measures."""

    def make(statements: dict[str, str] | None = None, measures: tuple[Measure, ...] = (), **more: object) -> Plan:
        said = tuple(
            Statement(topic=key.split(".")[0], kind=key.split(".")[1], place=Place(quote=quote))
            for key, quote in (statements or {}).items()
        )
        plan = Plan(name="akmene", title="Planas", municipality="Akmenės rajono savivaldybė", sources=())
        return plan.model_copy(update={"statements": said, "measures": measures, **more})

    return make


@pytest.fixture
def pack_copy(tmp_path: Path) -> Path:
    """A copy of the pack `integration` that a test can spoil."""
    shutil.copytree(data_folder("rules") / "integration", tmp_path / "pack")
    return tmp_path / "pack"


@pytest.fixture
def problems_after(pack_copy: Path) -> Edit:
    """What is wrong with the pack once words in one of its files were replaced."""

    def edit(file: str, old: str, new: str) -> list[str]:
        path = pack_copy / file
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        assert old in text
        path.write_text(text.replace(old, new, 1) if old else new, encoding="utf-8")
        try:
            load_pack(pack_copy)
        except PackError as error:
            return [problem.text("en").replace(f"{pack_copy}/", "") for problem in error.values["problems"]]
        return []

    return edit
