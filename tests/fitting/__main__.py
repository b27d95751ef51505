"""python -m tests.fitting FOLDER...: fits the weights of roles on labelled plans, a folder for each hand.

With --leave-out each hand is read by weights that were fitted on the others: the honest estimate of the unseen.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

from plan_assessor.plan.records import weights
from tests.fitting.documents import Hand, hand
from tests.fitting.examples import Example, examples
from tests.fitting.fit import Table, fit, printed
from tests.variety.score import Score, score, total

HEADER = "| hand | files | columns named | verdicts | kappa | flips | silent | measure F1 | fields | ? | ? vain |"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fitting", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="labelled plans of one hand each")
    parser.add_argument("--leave-out", action="store_true", help="read each hand by the weights of the others")
    asked = parser.parse_args()
    hands = [hand(folder) for folder in asked.folders]
    seen = [[example for plan in one.plans for example in examples(plan)] for one in hands]
    if asked.leave_out:
        print(HEADER, "|---" * HEADER.count(" | ") + "|---|", sep="\n")
        for number, one in enumerate(hands):
            print(_row(one, seen[number], fit(_joined([*seen[:number], *seen[number + 1 :]]))), flush=True)
    else:
        print(printed(fit(_joined(seen))), end="")


def _joined(seen: Sequence[Sequence[Example]]) -> list[Example]:
    return [example for one in seen for example in one]


def _row(one: Hand, seen: Sequence[Example], table: Table) -> str:
    """The figures of a hand, read by a table of weights."""
    with patch.object(weights, "_table", lambda: table):
        reached = total(score(plan.name, plan.labels, plan.assessed()) for plan in one.plans)
        named = [max(chances := weights.likelihoods(example.features), key=chances.__getitem__) for example in seen]
    right = sum(role == example.role for role, example in zip(named, seen, strict=True))
    return f"| {one.name} | {len(one.plans)} | {right} of {len(seen)} | {_figures(reached)} |"


def _figures(reached: Score) -> str:
    shares = (reached.measure_f1, reached.field_accuracy, reached.marked, reached.marked_in_vain)
    counted = f"{reached.accuracy:.3f} | {reached.kappa:.3f} | {reached.flips} | {reached.silent_flips}"
    return " | ".join([counted, *(f"{share:.3f}" for share in shares)])


if __name__ == "__main__":
    main()
