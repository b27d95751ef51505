"""Words of a pack's own: added, taken out, instead; each mistake with its place and what was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from plan_assessor.errors import PackError
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack
from tests.rules.test_user_pack import HEAD, PLAN, TEXTS, assess, write

SUBJECT = HEAD + "extends: general\nsubject: young\n" + TEXTS


def ours(folder: Path, more: str = "", **files: str) -> Pack:
    return load_pack(write(folder / "ours", pack=HEAD + "extends: integration\n" + more, **files))


def problems(folder: Path, more: str, **files: str) -> list[str]:
    with pytest.raises(PackError) as error:
        ours(folder, more, **files)
    return [problem.text("en").removeprefix(f"{folder}/ours/") for problem in error.value.values["problems"]]


def test_a_word_is_added_and_the_rest_of_the_lexicon_stays(tmp_path: Path) -> None:
    pack = ours(tmp_path, "words: {foreigners: [marsietis]}\n")
    shipped = load_pack("integration").lexicon.concepts
    assert pack.lexicon.concepts["foreigners"].words == (*shipped["foreigners"].words, "marsietis")
    assert pack.lexicon.concepts["goal"] == shipped["goal"]
    assert "foreigners" in pack.lexicon.matcher.concepts("Pasitikti marsiečius")
    assert "foreigners" in pack.recognised.lexicon.matcher.concepts("Pasitikti marsiecius")


def test_words_are_taken_out_or_replaced(tmp_path: Path) -> None:
    pack = ours(
        tmp_path, "words:\n  foreigners: {without: [naujakurys]}\n  task: {only: [darbelis], not: [mano darbelis]}\n"
    )
    assert "foreigners" not in pack.lexicon.matcher.concepts("naujakuriams")
    assert "task" in pack.lexicon.matcher.concepts("darbeliai")
    assert "task" not in pack.lexicon.matcher.concepts("mano darbeliai") | pack.lexicon.matcher.concepts("uždavinys")


def test_a_file_of_words_and_a_subject_of_ones_own(tmp_path: Path) -> None:
    words = "words:\n  young: {words: [jaunas žmogus], forms: {žmogus: [žmogus, žmonės, žmonių, žmonėms]}}\n"
    pack = load_pack(write(tmp_path / "ours", pack=SUBJECT, words=words))
    assert pack.subject == "young"
    said = assess(pack, "> JAUNIMO PLANAS\n\nKursai jauniems žmonėms.").verdicts["goal"].comment
    assert said["en"] == "The document has no goal, task or vision here."


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("words: {foreigner: {without: [x]}}", "pack.yaml:5:9: the lexicon has no concept “foreigner” → foreigners?"),
        ("words: {forainers: [x]}", "pack.yaml:5:9: the lexicon has no concept “forainers”, and nothing in the pack"),
        ("words: {foreigners: [a-b]}", "pack.yaml:5:22: the word “a-b” can never match"),
        ("words: {goal: {only: [… a]}}", "pack.yaml:5:23: “…” stands only between two words"),
        ("words: {foreigners: {without: [migrantai]}}", "pack.yaml:5:32: the concept “foreigners” has no word “migr"),
        ("words: {goal: {words: [x], forms: {vyt: [vytis]}}}", "pack.yaml:5:36: the word “vyt” is not in the list"),
        ("words: {goal: {forms: {vyt: [vytis]}}}", "at least one of these is expected here: words, without, only, not"),
        ("subject: young\nwords: {young: [x]}", "write texts.subject_field, or else the comments speak of the other"),
        ("plan_language: lv", "there is no lexicon for the language “lv” (there are: "),
    ],
)
def test_mistakes(tmp_path: Path, more: str, said: str) -> None:
    assert any(said in problem for problem in problems(tmp_path, more + "\n")), problems(tmp_path, more + "\n")


def test_words_stand_in_one_place(tmp_path: Path) -> None:
    found = problems(tmp_path, "words: {goal: [x]}\n", words="words:\n  goal: [taikinys]\n")
    assert found[0].startswith("words.yaml:2:3: words for the concept “goal” already stand in pack.yaml")


def test_one_word_more_for_a_theme(tmp_path: Path) -> None:
    pack = ours(tmp_path, themes="themes:\n  - {id: health, add: [{words: [mentorius]}]}\n")
    theme, given = (next(t for t in p.themes if t.id == "health") for p in (pack, load_pack("integration")))
    assert (theme.title, theme.any[:-1]) == (given.title, given.any)
    assert "health" in {theme.id for theme in assess(pack).themes}
    found = problems(tmp_path, "", themes="themes:\n  - {id: helth, add: [{words: [x]}]}\n")
    assert found[0].startswith("themes.yaml:2:10: the pack that is extended has no theme “helth”")


def test_one_check_of_a_remark(tmp_path: Path) -> None:
    pack = ours(
        tmp_path, remarks="remarks:\n  - {id: few_measures, checks: {few: {count: {of: measures, below: 3}}}}\n"
    )
    assert "few_measures" in {remark.id for remark in assess(load_pack("integration")).remarks}
    assert "few_measures" not in {remark.id for remark in assess(pack).remarks}
    found = problems(tmp_path, "", remarks="remarks:\n  - {id: few_mesures, when: any}\n")
    assert "the pack that is extended has no remark “few_mesures”" in found[0]


def test_no_comment_of_another_subject_speaks_of_foreigners(tmp_path: Path) -> None:
    pack = load_pack(write(tmp_path / "ours", pack=SUBJECT + "words: {young: [jaunimas]}\n"))
    for text in ("> JAUNIMO PLANAS\n\nJaunimas.", PLAN.replace("UŽSIENIEČIŲ", "JAUNIMO"), "> RAŠTAS\n\nPlano nėra."):
        assessment = assess(pack, text)
        told = [j.comment for j in assessment.verdicts.values()] + [j.to_improve for j in assessment.verdicts.values()]
        told += [remark.text for remark in assessment.remarks] + list(assessment.narrative)
        words = " ".join(f"{each['lt']} {each['en']}" for each in told if each)
        assert not pack.lexicon.matcher.concepts(words) & {"foreigners"}, words
        assert "foreign" not in words and "integra" not in words


def test_the_hash_knows_the_words(tmp_path: Path) -> None:
    assert ours(tmp_path).sha256 != ours(tmp_path, words="words:\n  goal: [taikinys]\n").sha256
