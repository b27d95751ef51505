"""The letters of Lithuanian, small and capital, which patterns cannot name otherwise."""

from __future__ import annotations

from typing import Final

ACCENTED: Final = "ąčęėįšųūž"
LOWER: Final = f"a-z{ACCENTED}"
"""Small letters, as they stand in a character class."""
UPPER: Final = f"A-Z{ACCENTED.upper()}"
"""Capitals, as they stand in a character class."""
VOWELS: Final = frozenset("aąeęėiįyouųū")
