"""The languages that the program speaks."""

from typing import Literal

Language = Literal["lt", "en"]
LANGUAGES: tuple[Language, ...] = ("lt", "en")
