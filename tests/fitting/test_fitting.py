"""The weights are fitted on columns that their labels explain, and what is fitted tells such columns again."""

import json
from pathlib import Path
from unittest.mock import patch

import pytest

from plan_assessor.plan.records import weights
from plan_assessor.rules.loading.load import load_pack
from tests.fitting.documents import Labelled, hand
from tests.fitting.examples import Example, examples
from tests.fitting.fit import fit, printed
from tests.plan.reading import document, table
from tests.variety.labels import Labels

ROWS = (
    ("1.", "Rengti lietuvių kalbos kursus", "Kultūros centras", "2025 m."),
    ("2.", "Mokyti darbuotojus dirbti su užsieniečiais", "Socialinės paramos skyrius", "2026 m."),
    ("3.", "Surengti tautų šventę miesto aikštėje", "Viešoji biblioteka", "2025–2026 m."),
)
ROLES = ["number", "title", "responsible", "timeline"]


@pytest.fixture
def labelled() -> Labelled:
    rows = table("Nr. | Priemonė | Vykdytojas | Terminas", *(" | ".join(row) for row in ROWS))
    measures = tuple({"title": title} for _, title, _, _ in ROWS)
    pack = load_pack("integration")
    return Labelled("plan.docx", (document(rows),), Labels("integration", {}, measures, None, None), pack)


def test_columns_with_labels_are_examples(labelled: Labelled) -> None:
    found = list(examples(labelled))
    assert [one.role for one in found] == ROLES
    assert found[2].features["body"] == 1.0


def test_tables_that_hold_no_labelled_measure_are_none(labelled: Labelled) -> None:
    other = Labels("integration", {}, ({"title": "Pasodinti medžių"},), None, None)
    assert not list(examples(Labelled("plan.docx", labelled.documents, other, labelled.pack)))


def test_what_is_fitted_tells_the_columns_again(labelled: Labelled) -> None:
    seen = list(examples(labelled))
    fitted = json.loads(printed(fit(seen)))
    with patch.object(weights, "_table", lambda: fitted):
        assert [_likeliest(example) for example in seen] == ROLES


def test_the_shipped_weights_tell_most_columns_of_the_corpus() -> None:
    corpus = hand(Path(__file__).parents[1] / "corpus" / "hand-h")
    seen = [one for plan in corpus.plans for one in examples(plan)]
    right = sum(_likeliest(example) == example.role for example in seen)
    assert right >= 0.85 * len(seen) > 0


def _likeliest(example: Example) -> str:
    chances = weights.likelihoods(example.features)
    return max(chances, key=chances.__getitem__)
