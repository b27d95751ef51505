"""Letters that were put in a file wrongly: they are put right, or it is said that they make no words."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from plan_assessor.document.letters.known import familiarity, words_of
from plan_assessor.document.letters.mending import is_garbled, is_suspicious, mend
from tests.document.pdf.builder import paragraphs, put, read

LINES = [
    "Savivaldybės tarybos sprendimu patvirtintas užsieniečių integracijos veiksmų planas.",
    "Plano tikslas – sudaryti sąlygas savivaldybėje gyvenantiems užsieniečiams įsitraukti",
    "į bendruomenės gyvenimą ir darbo rinką, mokytis lietuvių kalbos ir gauti paslaugas.",
    "1.1. Organizuoti lietuvių kalbos kursus atvykusiems gyventojams ir jų šeimoms.",
    "Atsakingi vykdytojai: Švietimo skyrius, Socialinės paramos skyrius, seniūnijos.",
    "Vertinimo kriterijus – kursus baigusių asmenų skaičius per metus: 60, vėliau 80.",
    "Lėšos: savivaldybės biudžeto lėšos, Europos Sąjungos fondų lėšos, 12,5 tūkst. Eur.",
    "Informuoti užsieniečius apie sveikatos priežiūros ir socialines paslaugas jų kalba.",
    "Rengti bendrus renginius su vietos bendruomenėmis, bibliotekomis ir muziejais.",
    "Įgyvendinimo laikotarpis – 2024–2026 metai, ataskaita tarybai teikiama kasmet.",
] * 3
BALTIC = "cp1257"
LIGATURES = {"ti": "Ɵ", "tt": "Ʃ", "ft": "Ō", "fi": "ﬁ", "ff": "Ƿ"}


def as_page(name: str) -> Callable[[str], str]:
    """The Baltic code page taken for another one."""
    return lambda text: text.encode(BALTIC, "replace").decode(name, "replace")


def shifted(by: int) -> Callable[[str], str]:
    """Glyph numbers in place of codes; letters that are no ASCII are lost, as they are there."""
    return lambda text: "".join(chr(ord(sign) - by) if " " <= sign < "\x7f" else sign for sign in text)


def ligatures(text: str) -> str:
    for letters, sign in LIGATURES.items():
        text = text.replace(letters, sign)
    return text


def jumbled(seed: int) -> Callable[[str], str]:
    """Each letter stands for another one, as in fonts whose glyphs are numbered by their first use."""
    letters = list("abcdefghijklmnopqrstuvyząčęėįšųūž")
    others = list(letters)
    Random(seed).shuffle(others)
    return lambda text: text.lower().translate(str.maketrans(dict(zip(letters, others, strict=True))))


MENDED = {
    "cp1252": as_page("cp1252"),
    "cp1250": as_page("cp1250"),
    "cp1251": as_page("cp1251"),
    "glyph numbers": shifted(29),
    "glyph numbers the other way": shifted(-29),
    "ligatures": ligatures,
}
NOT_MENDED = {f"jumbled {seed}": jumbled(seed) for seed in range(30)} | {
    "controls": lambda text: "".join(chr(1 + ord(sign) % 8 if ord(sign) % 8 > 1 else 3) for sign in text),
    "private signs": lambda text: "".join(chr(0xE000 + ord(sign) % 256) for sign in text),
    "lone halves": lambda text: "".join(chr(0xD800 + ord(sign) % 256) if sign.isalpha() else sign for sign in text),
}
SHARES = [0.1, 0.2, 0.5, 1.0]


def damaged(damage: Callable[[str], str], share: float) -> tuple[str, list[int]]:
    """A page of which so much is damaged, and the font of each of its characters."""
    lines = [(damage(line), 2) if i < share * len(LINES) else (line, 1) for i, line in enumerate(LINES)]
    return "".join(f"{line}\n" for line, _ in lines), [font for line, font in lines for _ in f"{line}\n"]


def read_as(text: str, fonts: list[int]) -> str:
    mended = mend(text, fonts)
    return mended.text.translate(mended.letters)


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("name", MENDED)
def test_what_can_be_undone_is(name: str, share: float) -> None:
    text, fonts = damaged(MENDED[name], share)
    assert is_suspicious(text)
    words, wanted = words_of(read_as(text, fonts)), words_of("\n".join(LINES))
    assert sum(word in words for word in wanted) >= 0.97 * len(wanted)
    assert familiarity(words) > 0.9
    assert not is_garbled(read_as(text, fonts))


def test_a_rare_word_alone_in_its_font_is_no_damage() -> None:
    text = "Weight\nWgrad 数\nWeight"
    assert read_as(text, [1 if sign in "Weight\n" else 2 for sign in text]) == text


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("name", NOT_MENDED)
def test_what_cannot_be_undone_is_told(name: str, share: float) -> None:
    text, fonts = damaged(NOT_MENDED[name], share)
    assert is_garbled(read_as(text, fonts))


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(LINES),
        "Die Stadt fördert die Integration der Zugewanderten und unterstützt ihre Familien. " * 9,
        "Le plan directeur vise à être intégré à la démarche municipale, très complète, de la collectivité. " * 9,
        "Program wspierania cudzoziemców, którzy mieszkają w gminie, obejmuje również naukę języka. " * 9,
        "Програма підтримки українців у громаді, мовні курси та допомога сім'ям. " * 9,
        "SB VB ES PMIF VBD NVŠ SADM VRM ŠMSM ŪM VVG BĮ VšĮ UAB Nr. Eur vnt. proc. " * 9,
        "Łódź, Wałęsa, Café Père, Øresund, Ærø – partneriai užsienyje. " * 9,
    ],
    ids=["plan", "German", "French", "Polish", "Ukrainian", "abbreviations", "names"],
)
def test_what_is_as_it_should_be_stays(text: str) -> None:
    assert read_as(text, [1] * len(text)) == text
    assert not is_garbled(text)


def test_letters_of_a_page_are_put_right() -> None:
    wrong = [as_page("cp1252")(line) for line in LINES[:6]]
    document = read(
        lambda c: [put(c, 60, 100 + 30 * i, line, size=9, font="Helvetica") for i, line in enumerate(wrong)]
    )
    assert paragraphs(document) == LINES[:6]
    assert document.notices == ()


def test_a_page_whose_letters_make_no_words_is_named() -> None:
    wrong = [jumbled(1)(line).translate(str.maketrans("ąčęėįšųūž", "aceeisuuz")) for line in LINES[:6]]
    document = read(
        lambda c: [put(c, 60, 100 + 30 * i, line, size=9, font="Helvetica") for i, line in enumerate(wrong)]
    )
    assert [notice.code for notice in document.notices] == ["garbled_text"]
