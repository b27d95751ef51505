"""Whom the plan designates as its target groups (field notes, 2.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.document.model import Notice, Place, Table
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import DASHES, flat
from plan_assessor.plan.content import OF_A_SENTENCE, Content, counts_people, kind_of_content
from plan_assessor.plan.context import Context
from plan_assessor.plan.entries import entries_of, nameless_entries, told_by_content
from plan_assessor.plan.field_labels import asks_for_whom
from plan_assessor.plan.findings import Entry
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.headings import is_caption
from plan_assessor.plan.outline.numbering import plain_number
from plan_assessor.plan.records.labels import group_level
from plan_assessor.plan.sentences import (
    CITING,
    LOOKS_BACK,
    OF_THE_DOCUMENT,
    Sentence,
    content_after,
    label_of,
    sentences,
    shown,
)
from plan_assessor.plan.statements.dedications import BEFORE_ITSELF, dedicated, names_whom
from plan_assessor.plan.statements.groups import designation
from plan_assessor.plan.statements.ownership import is_own

# what a sentence with the plan and people in it may say besides whom it is for
SAYS_ELSE = (
    LOOKS_BACK
    | CITING
    | {
        "goal", "goal_noun", "aim", "task", "vision", "infinitive", "so_that", "considered", "recommendation",
        "execute_verb", "body_name", "funding_noun", "intention", "self_definition", "measures_intro", "analysis",
        "indicator_word", "caption", "negated",
    }
)  # fmt: skip
LONGEST = 18  # words
OWNER_WITHIN = 2
END_WORDS = 4  # of a sentence that a page cut
LABEL_START = 90  # characters
# „B – tikslinė grupė“: what a column is
OF_A_LEGEND = re.compile(rf"(?:^|[\s;])[^\W\d_]\s[={DASHES}]\s$")
REPEATED = 2  # words


def target_groups(context: Context) -> Iterator[Statement]:
    """Designations by a label, a heading or „Planas skirtas …“."""
    designated = False
    for sentence in context.sayings:
        readers = (_are_groups, _labelled, _made_up_of, dedicated)
        found = next(filter(None, ([*read(context, sentence)] for read in readers)), [])
        designated |= bool(found)
        yield from found
        if not found and not context.scope.group.isdisjoint(sentence.concepts):
            yield Statement(topic="target_groups", kind="passing", place=sentence.place)
    for entry in () if designated else _labelled_entries(context):
        people = _are_named(context, _answer(context, entry)) or _tells_whom(context, entry)
        if people or _repeats_question(context, entry.label, entry.content):
            designated = True
            yield from designation(context, entry.content, entry.place)
    yield from () if designated else ([*_by_content(context)] or _of_the_plan(context))


def _labelled_entries(context: Context) -> Iterator[Entry]:
    """What stands under the label of the field, or under a question whom the document itself is for."""
    yield from entries_of(context, "target")
    for entry in context.entries:
        asked = context.concepts(entry.label)
        whose = "asks_whom" in asked and not asked.isdisjoint(OF_THE_DOCUMENT) and asks_for_whom(context, entry.label)
        # „Asmenys, kurių labui Aktas priimtas“
        if whose or asked >= {"for_the_good", "people"}:
            yield entry


def _answer(context: Context, entry: Entry) -> str:
    """The first sentence where it begins as the question does („Dėl kurių žmonių stengsitės?“ – „Dėl ukrainiečių, …“):
    what follows may say more of it.
    """
    asked, said = (text.split(maxsplit=1)[0].casefold() for text in (entry.label, entry.content))
    return sentences(entry.content, context.lexicon)[0] if asked == said else entry.content


def _are_named(context: Context, text: str) -> bool:
    """People, in whatever words, and nothing that is done („sanatorijų ir parko darbuotojai iš trečiųjų šalių“)."""
    found = context.concepts(text)
    named = bool(found & context.scope.people) and found.isdisjoint(OF_A_SENTENCE) and not counts_people(context, text)
    if kind_of_content(context, text) is Content.PEOPLE or (named and len(sentences(text, context.lexicon)) == 1):
        return True
    return named and _are_groups_of_people(context, text)


def _are_groups_of_people(context: Context, text: str) -> bool:
    """A list of groups, whatever else stands in its points and in a line that announces it."""
    announced, _, points = text.partition(":\n")
    lines = [context.concepts(line) for line in (points or announced).split("\n")]
    return len(lines) > 1 and all(line & (context.scope.people | {"people"}) for line in lines)


def _by_content(context: Context) -> Iterator[Statement]:
    """People under a label that no list holds; sure where it asks whom, or stands alone before the measures."""
    found = told_by_content(context, Content.PEOPLE, headings=True)
    # „Kas buvo pernai“ asks for others
    named = (entry for entry in found if context.concepts(entry.label).isdisjoint(LOOKS_BACK))
    # „Rajonas – atvykėliams atviras kraštas“ under the heading of the goal, „Uždavinys – teikti paslaugas …“
    told = [entry for entry in named if not _tells_an_aim(context, entry)] or [*_answers(context)]
    for entry in told:
        sure = _asks_whom(context, entry) or (len(told) == 1 and context.is_before_measures(entry.position))
        for statement in designation(context, entry.content, entry.place):
            yield statement if sure else statement.model_copy(update={"doubt": entry.doubt})


def _tells_an_aim(context: Context, entry: Entry) -> bool:
    labelled = context.concepts(label_of(entry.content)) & {"goal", "task", "vision"}
    return bool(labelled) or "goal" in context.heading_over(context.items[entry.position])


def _answers(context: Context) -> Iterator[Entry]:
    """Several sentences under a question whose first one names people: „O kam visa tai? Ukrainiečiams, kurie …“."""
    for entry, _ in nameless_entries(context):
        if _asks_whom(context, entry):
            first = sentences(entry.content, context.lexicon)[0]
            people = kind_of_content(context, first) is Content.PEOPLE
            people = people or _are_groups_of_people(context, entry.content)
            if people or _repeats_question(context, entry.label, first) or _tells_whom(context, entry):
                yield entry


def _tells_whom(context: Context, entry: Entry) -> bool:
    """„Žmonės, kuriems planas skirtas“, „Kam skirtas šis planas?“ – „Tiems, kurie pabėgo nuo karo, …“.

    Where the label asks for whom the plan itself is („Kam jis skirtas?“), what names people anywhere answers it;
    without the verb that says so („Kam sudarytas planas“) those in the dative do.
    """
    asked = context.concepts(entry.label)
    if "asks_whom" not in asked or asked.isdisjoint(OF_THE_DOCUMENT):
        return False
    given = "dative" in context.concepts(entry.content.split(maxsplit=1)[0])
    given = given or names_whom(context, entry.content) or _are_groups_of_people(context, entry.content)
    return (given or "target_verb" in asked) and not context.scope.people.isdisjoint(context.concepts(entry.content))


def _repeats_question(context: Context, label: str, answer: str) -> bool:
    """„Kieno naudai jis rašytas – Jis rašytas … naudai“: the answer begins with words of the question."""
    asked = {token.folded for token in context.lexicon.tokens(label)}
    begun = [token.folded for token in context.lexicon.tokens(answer)][:REPEATED]
    named = context.concepts(answer) & context.scope.people
    return bool(named) and len(begun) == REPEATED and asked.issuperset(begun)


def _of_the_plan(context: Context) -> Iterator[Statement]:
    """„Planas apglėbia ukrainiečius“: the plan with people and any verb; sure where they stand in the dative."""
    for sentence in context.sayings_of_all:
        itself = sentence.first("plan_itself") or sentence.first("executed_object")
        # „2 kryptis. Užsieniečiai tarp mūsų“ names a part of it
        if itself is None or group_level(sentence.text, context.lexicon) or _says_else(context, sentence):
            continue
        if len(sentence.text[: itself.start].split()) > BEFORE_ITSELF:
            continue
        # „Veiklos keisis, kai jas perims žmonės“: who is named behind a comma has a verb of their own
        lead, colon, listed = sentence.text[itself.end :].partition(":")
        after, _, clause = (listed, "", "") if colon else lead.partition(",")
        if "those" in context.concepts(" ".join(after.split()[-1:])):
            # „tuos, kas atvyko iš Ukrainos“
            after = f"{after},{clause}"
        # a list behind a colon may be of anything: those whom it is for stand in the dative
        named = names_whom(context, after) if colon else context.concepts(after) & context.scope.people
        if not named or not is_own(context, sentence, Hit("plan", itself.start, itself.start)):
            continue
        unsure = Notice(code="read_by_naming", values={"words": shown(sentence.text)})
        doubt = None if names_whom(context, after) else unsure
        for statement in designation(context, after, sentence.place):
            yield statement.model_copy(update={"doubt": doubt})
            return


def _says_else(context: Context, sentence: Sentence) -> bool:
    """True for a sentence on what is done, aimed at, leant on or was, and for one that goes on and on; of one that
    announces a list the words before it.
    """
    lead, colon, _ = sentence.text.partition(":")
    main, _, clause = lead.partition(",")
    # „…, turintys leidimą gyventi“ says more of the people before it
    qualifies = context.concepts("".join(clause.split(maxsplit=1)[:1])) & {"which", "relative", "group_qualifier"}
    qualifies |= context.concepts("".join(main.split()[-1:])) & {"those"}
    if not colon and qualifies:
        lead = main
    said = context.concepts(lead) if lead != sentence.text else sentence.concepts
    return not said.isdisjoint(SAYS_ELSE) or len(lead.split()) > LONGEST


def _asks_whom(context: Context, entry: Entry) -> bool:
    return "asks_whom" in context.concepts(entry.label)


def _labelled(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """„Tikslinė grupė – …“, „Tikslinės grupės:“ with a list, or a heading with text under it."""
    hit = sentence.first("target_group")
    if hit is None or hit.start > LABEL_START or is_caption(sentence.text, context.lexicon):
        return
    item = context.items[sentence.position]
    before = sentence.text[: hit.start]
    if _is_of_another(context, before) or _ends_a_sentence(sentence.text) or OF_A_LEGEND.search(before):
        return
    content = content_after(sentence.text, hit.end, context.lexicon)
    heads = context.stands_over(sentence.position)
    if content is None and not heads:
        listed = context.listed(sentence.position) if sentence.text.endswith(":") else []
        if not listed:
            return
    if content:
        yield from designation(context, content, sentence.place)
        return
    announced = context.listed(sentence.position) if sentence.text.endswith(":") or not heads else []
    below = announced or (context.body_after(sentence.position) if heads else [])
    texts = [(i.text, i.place()) for i in below] or ([*_tabled(context, sentence.position)] if heads else [])
    # „TIKSLAS, UŽDAVINIAI IR TIKSLINĖS GRUPĖS“ stands over paragraphs on other things, too
    first = texts if sentence.concepts & {"goal", "task"} else texts[:1]
    if heads and any(_speaks_for_itself(context, text) for text, _ in first):
        return
    if not texts:
        yield Statement(topic="target_groups", kind="empty", place=sentence.place)
    elif context.scope.hosted:
        for text, place in texts:
            yield from designation(context, text, place)
    else:
        words = " ".join(text for text, _ in texts)
        yield from designation(context, words, item.place_of([sentence.text, *(text for text, _ in texts)]))


def _ends_a_sentence(text: str) -> bool:
    """“beneficiaries.”: the last words of a sentence that a page or list cut."""
    return text[0].islower() and text.endswith(".") and len(text.split()) <= END_WORDS


def _is_of_another(context: Context, before: str) -> bool:
    """„Projekto tikslinė grupė“, „kurio pagrindinė tikslinė grupė“: whose it is stands right before it."""
    owner = " ".join(before.split()[-OWNER_WITHIN:])
    if "past_verb" in context.concepts(before) and "of_it" in context.concepts(before.split(maxsplit=1)[0]):
        # „Jo tikslas buvo …, o tikslinė grupė – studentai“
        return True
    return "foreign_owner" in context.concepts(before) or "whose" in context.concepts(owner)


def _tabled(context: Context, index: int) -> Iterator[tuple[str, Place]]:
    """The groups that the first column of a table under the heading names („Grupė | Skaičius“)."""
    table = context.table_after(index)
    for number, row in enumerate(table.grid[1:] if table else (), 1):
        words = next((cell.text for cell in row if not plain_number(cell.text) and cell.text.strip()), "")
        if context.concepts(words) & {"people", *context.scope.group}:
            yield flat(words), context.items[index + 1].row_place(number, None, flat(words))


def _made_up_of(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """„Tikslinę grupę sudaro …“, „Tikslinėmis grupėmis laikomi …“: people after the verb, or in the list below."""
    hit = sentence.first("target_group_verb")
    if hit is None or _is_of_another(context, sentence.text[: hit.start]):
        return
    listed = [item.text for item in context.listed(sentence.position)] if sentence.text.endswith(":") else []
    content = " ".join([sentence.text[hit.end :].strip(" :–-"), *listed])
    if context.concepts(content) & context.scope.people:
        place = context.items[sentence.position].place_of([sentence.text, *listed]) if listed else sentence.place
        yield from designation(context, content, place)


def _are_groups(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """„Šeimos, studentai – tai dvi plano grupės“, „Šie trys yra plano tikslinės grupės“: people before „yra“ or „tai“,
    be it in the sentences before.
    """
    joints = [hit for hit in sentence.hits if hit.concept in ("that_is", "copula")]
    named = sentence.first("target_group") or sentence.first("group_noun")
    if not joints or named is None or named.start < joints[0].end or "plan_itself" not in sentence.concepts:
        return
    item = context.items[sentence.position]
    before = item.text.partition(sentence.text)[0] if not isinstance(item.block, Table) else ""
    people = f"{before} {sentence.text[: joints[0].start]}"
    if context.concepts(people) & context.scope.people and "," not in sentence.text[joints[0].end : named.start]:
        yield from designation(context, people.strip(), item.place_of([f"{before}{sentence.text}"]))


def _speaks_for_itself(context: Context, text: str) -> bool:
    """True for a paragraph with a label of its own, or one that says for whom the plan is."""
    concepts = context.concepts(text[:LABEL_START])
    return "target_group" in concepts or concepts >= {"plan_itself", "target_verb"}
