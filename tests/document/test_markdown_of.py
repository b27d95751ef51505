"""A document as Markdown says the same again."""

from __future__ import annotations

import pytest

from plan_assessor.data import data_folder
from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.markdown_of import markdown_of
from plan_assessor.document.open import read
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack

TEXT = """# ANTRAŠTĖ

> **PLANAS<br>2022–2024 M.**

Pastraipa.

- punktas

| A | B | C |
| --- | --- | --- |
| x | < | y |
| ^ | < | a<br>b |
"""


def test_what_was_read_from_markdown_is_written_as_it_was() -> None:
    assert markdown_of(read_markdown(TEXT)) == TEXT


@pytest.mark.parametrize("name", ["akmene.docx", "klaipeda.docx", "kaunas.docx"])
def test_a_plan_earns_the_same_from_its_text_alone(name: str) -> None:
    pack = load_pack("integration")
    document = read(data_folder("samples") / name)
    again = read_markdown(markdown_of(document), name)
    verdicts = [judge(interpret([each], pack.lexicon, pack.subject), pack).verdicts for each in (document, again)]
    assert {key: found.verdict for key, found in verdicts[0].items()} == {k: f.verdict for k, f in verdicts[1].items()}
