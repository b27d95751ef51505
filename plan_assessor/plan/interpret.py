"""Document → Plan: what the files of a dossier mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plan_assessor.document.model import (
    CELL,
    PICTURES_UNREAD,
    UNREAD,
    Document,
    Notice,
    Paragraph,
    Skipped,
    Table,
    each_once,
)
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.entries import gathered
from plan_assessor.plan.model import KINDS, Otherwise, Passage, Plan, Source, Statement
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.outline import outline
from plan_assessor.plan.outline.parts import only_plans
from plan_assessor.plan.outline.zones import hides_a_plan
from plan_assessor.plan.passes import statements
from plan_assessor.plan.plan_or_not import nature
from plan_assessor.plan.records.find import find_measures
from plan_assessor.plan.scope import Scope
from plan_assessor.plan.sentences import sentences_of
from plan_assessor.plan.statements.adoption import adoption_act
from plan_assessor.plan.statements.identity import Identity, identify
from plan_assessor.plan.statements.periods import title_period
from plan_assessor.plan.statements.refusal import refusals
from plan_assessor.plan.statements.scope import has_motto, is_hosted, opens_with_subject, subject_chapters
from plan_assessor.plan.statements.self_names import names_of_itself
from plan_assessor.plan.unclear import unclear


def interpret(
    documents: Sequence[Document],
    lexicon: Lexicon,
    subject: str | None,
    name: str = "",
    skipped: Sequence[Skipped] = (),
    noticed: Sequence[Notice] = (),
) -> Plan:
    """The plan that the documents of one dossier make up.

    `subject` names the lexicon concept that the plan must concern (None: any); `name` is the plan's name in results;
    `skipped` are the files of the dossier that were not read; `noticed` is what else is known of its files.
    """
    notices = (*noticed, *_not_read(skipped), *(notice for document in documents for notice in document.notices))
    items = _plan_items([only_plans(outline(document, lexicon), lexicon, subject) for document in documents], lexicon)
    margins = [item for document in documents for item in _margins(document, lexicon)]
    identity = identify(items, lexicon, margins)
    plan = Plan(
        name=name,
        title=identity.title,
        municipality=identity.municipality,
        language=lexicon.language,
        sources=tuple(Source(path=d.file, sha256=d.sha256, reader=d.reader, pages=d.pages) for d in documents),
        notices=notices,
        skipped=tuple(skipped),
    )
    context = _context(items, margins, identity, lexicon, subject, documents)
    said = tuple(statements(context))
    found = nature(identity, context, said)
    unnamed = found.doubt if identity.kind is None and not found.is_plan else None
    doubts = _doubts(notices, context, unnamed)
    meant = plan.model_copy(
        update={**_understood(context, said), "doubts": {**_decision_apart(documents, said), **doubts}}
    )
    none = plan.model_copy(
        update={
            "is_plan": False,
            "look_alike": identity.kind,
            "statements": tuple(refusals(items, lexicon)),
            "doubts": doubts,
        }
    )
    right, wrong = (meant, none) if found.is_plan else (none, meant)
    otherwise = [Otherwise(why=found.doubt, plan=wrong)] if found.doubt else []
    if found.is_plan:
        otherwise += _readings(meant, context)
        otherwise += _on_its_own_subject(meant, context)
    return right.model_copy(update={"otherwise": tuple(otherwise)})


def _on_its_own_subject(plan: Plan, context: Context) -> Iterator[Otherwise]:
    """A plan whose title names no field, or whose first words are on the subject, read as if all of it were on that: it
    may not be a general one.
    """
    if context.scope.hosted and (has_motto(context) or opens_with_subject(context)):
        of_all = _with_records(replace(context, scope=context.scope._replace(hosted=False, chapters=frozenset())))
        understood = _understood(of_all, tuple(statements(of_all)))
        yield Otherwise(why=Notice(code="scope_unclear"), plan=plan.model_copy(update=understood))


def _readings(plan: Plan, context: Context) -> Iterator[Otherwise]:
    """The plan with what may be measures, or without what may be none."""
    for why, measures in context.findings.otherwise:
        targeted = plan.has_target_column or any(measure.target_group for measure in measures)
        yield Otherwise(why=why, plan=plan.model_copy(update={"measures": measures, "has_target_column": targeted}))


def _understood(context: Context, said: tuple[Statement, ...]) -> dict[str, object]:
    """What the context and what was said tell of a plan, by the names of its fields."""
    return {
        "statements": said,
        "unclear": unclear(context, said),
        "hosted": context.scope.hosted,
        "measures": context.findings.measures,
        "has_target_column": context.findings.has_target_column,
        "adoption": adoption_act(context),
        "period": title_period(context),
        "passages": tuple(_passages(context, concern=True)),
        "elsewhere": tuple(_passages(context, concern=False)),
        "unsure": dict(context.findings.unsure),
        "accounts": context.findings.accounts,
    }


def _not_read(skipped: Sequence[Skipped]) -> Iterator[Notice]:
    """That files of the dossier were not read in which a part of the plan may be."""
    files = [item.file for item in skipped if item.may_hold_plan]
    if files:
        yield Notice(code="files_unread", values={"count": len(files), "files": ", ".join(files)})


def is_plan(identity: Identity) -> bool:
    """False for what is named a report, a procedure, a contract or a letter (codebook, „Not a plan“)."""
    return identity.kind in ("plan", None)


def _plan_items(outlines: Sequence[list[Item]], lexicon: Lexicon) -> list[Item]:
    """The items of the files of a dossier; a report or letter beside the plan is not the plan."""
    kept = [items for items in outlines if is_plan(identify(items, lexicon))]
    return [item for items in kept or outlines for item in items]


def _context(
    items: Sequence[Item],
    margins: Sequence[Item],
    identity: Identity,
    lexicon: Lexicon,
    subject: str | None,
    documents: Sequence[Document],
) -> Context:
    """The context with its scope, which is known before any measure is read, and then with its records."""
    own_names = names_of_itself(identity.title, items, lexicon)
    context = Context(
        items,
        identity.title,
        lexicon,
        Scope(lexicon, subject),
        tuple(sentences_of(items, lexicon, own_names)),
        own_names=own_names,
        registrations=[(document.file, entry) for document in documents for entry in document.registrations],
        margins=margins,
    )
    if is_hosted(context):
        context = replace(context, scope=context.scope._replace(hosted=True, chapters=subject_chapters(context)))
    return _with_records(context)


def _with_records(context: Context) -> Context:
    context = replace(context, findings=find_measures(context))
    return context.having(gathered(context))


def _margins(document: Document, lexicon: Lexicon) -> list[Item]:
    """What stands in the headers of pages; a mark that stands in the text, too, is one."""
    texts = {block.text for block in document.blocks if isinstance(block, Paragraph)}
    margins = tuple(paragraph for paragraph in document.margins if paragraph.text not in texts)
    return outline(document.model_copy(update={"blocks": margins}), lexicon) if margins else []


def _passages(context: Context, concern: bool) -> Iterator[Passage]:
    """The paragraphs that concern the subject, or those that do not, and the rows of tables that hold no measures."""
    for index, item in enumerate(context.items):
        if item.zone != "plan":
            continue
        if isinstance(item.block, Table):
            rows = () if context.holds_measures(index) else item.block.grid
            told = (CELL.join(flat(cell.text) for cell in each_once(row) if cell.text.strip()) for row in rows)
            for number, text in enumerate(told):
                if text and context.counts(item, text) == concern:
                    yield Passage(place=item.row_place(number, None, text))
        elif item.text and context.counts(item) == concern:
            yield Passage(place=item.place())


def _decision_apart(documents: Sequence[Document], said: Sequence[Statement]) -> dict[str, Notice]:
    """That a sheet is the annex of a decision which was not given, where nothing is said of any."""
    if any(document.reader != "sheets" for document in documents) or any(s.topic == "adoption" for s in said):
        return {}
    return {"adoption": Notice(code="decision_apart")}


def _doubts(notices: Sequence[Notice], context: Context, unnamed: Notice | None) -> dict[str, Notice]:
    """What could not be read, by the topics that it may concern: unread pages hide anything.

    So does what may be a plan and was read as none, of which `unnamed` tells. A large picture in a plan that has its
    measures as text is taken for a photograph.
    """
    understood = {PICTURES_UNREAD} if context.findings.measures else set()
    unread = [notice for notice in notices if notice.code in UNREAD - understood]
    if hides_a_plan(context.items, context.lexicon):
        unread.append(Notice(code="plan_not_found"))
    unread += [unnamed] if unnamed else []
    return dict.fromkeys(KINDS, unread[0]) if unread else {}
