"""What of a document counts: all of a plan on its subject, of a general one what is on the subject."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from plan_assessor.language.lexicon import Lexicon

PEOPLE = "people"
OF_PEOPLE = 1 / 4  # of the words of a subject: the others say where they came from
LEXICONS = 16  # of packs, remembered by whether their subject is people


class Scope(NamedTuple):
    """What of the document counts.

    `subject` names a concept of the lexicon, None when the plan is read on its own subject. `hosted` is set for a
    general document in which only the part on the subject counts; `chapters` are the headings of that part that do not
    name the subject themselves.
    """

    lexicon: Lexicon
    subject: str | None
    hosted: bool = False
    chapters: frozenset[str] = frozenset()

    def about(self, *texts: str) -> bool:
        """True where a text names the subject (always, when there is none to name)."""
        return self.subject is None or any(self.subject in self.lexicon.matcher.concepts(text) for text in texts)

    @property
    def group(self) -> frozenset[str]:
        """The subject where it is a group of people („jaunimas“), not a field of life („klimatas“)."""
        return frozenset((self.subject,)) if self.subject and _names_people(self.lexicon, self.subject) else frozenset()

    @property
    def people(self) -> frozenset[str]:
        """The concepts of those whom a plan may serve."""
        return self.group | {PEOPLE, "generic_group"}

    def covers(self, *texts: str) -> bool:
        """True where what the texts say counts: all of a plan on the subject, else what concerns the subject."""
        return not self.hosted or not self.chapters.isdisjoint(texts) or self.about(*texts)


@lru_cache(LEXICONS)
def _names_people(lexicon: Lexicon, subject: str) -> bool:
    """Whether enough of the words of a subject name people; what they do to one another names a field („smurtas“)."""
    phrases = [phrase.replace("=", "").replace("*", "") for phrase in lexicon.concepts[subject].words]
    return sum(PEOPLE in lexicon.matcher.concepts(phrase) for phrase in phrases) >= OF_PEOPLE * len(phrases)
