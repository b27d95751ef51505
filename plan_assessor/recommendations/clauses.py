"""A recommendation in its clauses: what is to be done weighs, why it is to be done hardly does.

„Kadangi svetainėje rašoma tik lietuviškai, rekomenduojama …“ recommends no website in Lithuanian.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.language.letters import LOWER
from plan_assessor.recommendations.meanings import Meanings

SENTENCE = re.compile(rf"(?<=[.!?])\s+(?=[^\W\d_{LOWER}]|[„“])")
TOLD = 1.0
REASON = 0.3
# a clause from this weight on says what is to be done
MAIN = 0.5


def clauses(text: str, meanings: Meanings) -> list[tuple[str, float]]:
    """The clauses of a recommendation with their weights."""
    sentences = SENTENCE.split(text)
    told = [bool(meanings.speech(sentence).get("directive")) for sentence in sentences]
    found: list[tuple[str, float]] = []
    for sentence, is_told in zip(sentences, told, strict=True):
        if is_told or not any(told):
            found += _split(sentence, meanings)
        else:
            # what follows the recommendation are its details, what precedes it is its reason
            found.append((sentence, MAIN if any(weight == TOLD for _, weight in found) else REASON))
    return found


def _split(sentence: str, meanings: Meanings) -> Iterator[tuple[str, float]]:
    """The sentence without the reason that it begins or ends with."""
    places = meanings.speech(sentence)
    begin, end = 0, len(sentence)
    if 0 in places.get("reason", ()) and places.get("directive"):
        # the object may stand before its verb: „…, informaciją siūlytina skleisti“
        begin = sentence.rfind(",", 0, places["directive"][0]) + 1
    reasons = [at for at in places.get("because", ()) if at > begin]
    if reasons:
        end = reasons[0]
    yield sentence[begin:end], TOLD
    if begin:
        yield sentence[:begin], REASON
    if end < len(sentence):
        yield sentence[end:], REASON
