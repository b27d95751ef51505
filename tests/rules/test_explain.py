from __future__ import annotations

import pytest

from plan_assessor.document.markdown import read_markdown
from plan_assessor.errors import PackError
from plan_assessor.messages.catalogue import has
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import KINDS
from plan_assessor.rules.explain import explain, explain_plan
from plan_assessor.rules.judge import judge


@pytest.mark.parametrize("lang", ["lt", "en"])
def test_every_criterion(integration, general, lang) -> None:
    for pack in (integration, general):
        for name in pack.criteria:
            explained = explain(pack, name, lang)
            assert [level.verdict for level in explained.levels] == ["+", "partial", "-"]
            assert all(level.example and level.codebook and level.earned_by for level in explained.levels)
            assert explained.words
            assert "{" not in "\n".join(explained.lines())


def test_the_real_thresholds(integration) -> None:
    met = explain(integration, "indicators").levels[0]
    assert met.earned_by == ("rodiklį turi bent 80 % priemonių",)
    assert explain(integration, "measures", "en").levels[0].earned_by == ("measures: at least 3",)
    assert explain(integration, "target_groups").levels[0].earned_by == (
        "bent viena iš:",
        "  – įvardyta bent viena konkreti grupė, kuriai dokumentas skirtas",
        "  – visa tai:",
        "    – tikslinę grupę turi bent 80 % priemonių",
        "    – ne: dokumentas skirtas visiems gyventojams apskritai",
    )


def test_on_a_plan(integration, make_plan, make_measure) -> None:
    measures = tuple(make_measure(n, **({"indicator": "x"} if n < 4 else {})) for n in range(1, 6))
    assessment = judge(make_plan({"goal.host": "gerinti kelius"}, measures), integration)
    assert explain_plan(assessment, integration, "indicators").lines() == [
        "±  Priemonių įgyvendinimo rodikliai",
        "  Rodikliai nurodyti prie 3 iš 5 priemonių; nenurodyti prie: 4, 5.",
        "",
        "✗ covered: rodiklį turi bent 80 % priemonių – 3 iš 5 (60 %)",
        "✗ complete: rodiklį turi bent 100 % priemonių – 3 iš 5 (60 %)",
        "✓ some: rodiklį turi bent 1 priemonė – 3 iš 5 (60 %)",
        "✗ of_the_plan: tikslo, uždavinio ar viso plano rodiklis – nerasta",
        "✓ measures: priemonių – bent 1 – 5",
        "",
        "Ką patikslinti: Papildykite rodikliu dar bent 1 priemonę.",
        "  rodiklį turi bent 80 % priemonių",
    ]
    goal = explain_plan(assessment, integration, "goal", "en")
    assert goal.nearest is not None
    assert "Nearest: “gerinti kelius”" in goal.lines()


def test_of_what_is_no_plan(integration) -> None:
    plan = interpret([read_markdown("> RAŠTAS\n\nGerbiamieji, plano neturime.")], integration.lexicon, "foreigners")
    lines = explain_plan(judge(plan, integration), integration, "goal").lines()
    assert "Patikros neatliktos: strateginio dokumento nėra." in lines


def test_an_unknown_criterion(integration) -> None:
    with pytest.raises(PackError) as error:
        explain(integration, "gaol")
    assert "→ goal?" in str(error.value.values["problems"])


def test_every_kind_of_statement_has_words() -> None:
    for topic, kinds in KINDS.items():
        for kind in kinds:
            assert has(f"rule.statement.{topic}.{kind}")
