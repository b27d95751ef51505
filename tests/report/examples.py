"""Assessments made by hand: six municipalities as in Annex 1, with words that try to break every format."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from plan_assessor.document.model import Notice, Place
from plan_assessor.messages.language import Language
from plan_assessor.plan.model import Adoption, Measure, Plan, Source
from plan_assessor.report.formats import Options, of_name
from plan_assessor.report.model import Report, Unreadable
from plan_assessor.rules.assessment import (
    Assessment,
    Criterion,
    Judgement,
    PackInfo,
    Remark,
    Row,
    Theme,
    Verdict,
)

TITLES = {
    "goal": ("Strateginio dokumento tikslas", "Goal of the strategic document"),
    "target_groups": ("Tikslinės grupės", "Target groups"),
    "measures": ("Priemonės", "Measures"),
    "indicators": ("Priemonių įgyvendinimo rodikliai", "Indicators of the measures"),
    "responsible": ("Atsakingi priemonių vykdytojai", "Those responsible for the measures"),
    "timeline": ("Numatytas priemonių įgyvendinimo laikotarpis", "Term of the measures"),
    "funding": ("Finansavimas", "Funding"),
    "recommendations": ("Planuojant priemones atsižvelgta į rekomendacijas", "Recommendations taken into account"),
    "adoption": (
        "Strateginio dokumento (jo dalies) priėmimas savivaldybės Taryboje",
        "Adoption of the strategic document (or its part) by the municipal council",
    ),
}
JOINED = ("Priemonės ir jų įgyvendinimo rodikliai", "Measures and their indicators")

# Markup of rich, HTML, Markdown and spreadsheets; control, direction and zero-width characters.
HOSTILE = (
    '=HYPERLINK("http://x") [/] [bold]x[/bold] <script>alert(1)</script> | a *b* _c_ `d` \x1b[31m\u202e\u200b\x07 & "q"'
)


def pack() -> PackInfo:
    rows = []
    for name, (lt, en) in TITLES.items():
        if name == "measures":
            rows.append(Row(title={"lt": JOINED[0], "en": JOINED[1]}, criteria=("measures", "indicators")))
        elif name != "indicators":
            rows.append(Row(title={"lt": lt, "en": en}, criteria=(name,)))
    return PackInfo(
        id="integration",
        version="1.0",
        sha256="ab" * 32,
        title={"lt": "Užsieniečių integracija", "en": "Integration of foreigners"},
        criteria=tuple(Criterion(id=name, title={"lt": lt, "en": en}) for name, (lt, en) in TITLES.items()),
        rows=tuple(rows),
    )


def place(quote: str, page: int | None = 9, file: str = "planas.pdf") -> Place:
    section = "III SKYRIUS TIKSLAI, UŽDAVINIAI IR PRIEMONĖS › PRIEMONIŲ PLANAS"
    return Place(file=file, page=page, section=section, table=3, row=4, column="Vykdytojai", quote=quote)


def measures(count: int) -> tuple[Measure, ...]:
    """Measures of which every second has no indicator, and every third no funds."""
    return tuple(
        Measure(
            number=f"3.2.{i}",
            title=f"Organizuoti lietuvių kalbos kursus užsieniečiams ir jų šeimų nariams ({i})",
            indicator=place(f"Suorganizuotų kursų skaičius, vnt. – {i}") if i % 2 else None,
            responsible=place("Socialinių paslaugų centras"),
            timeline=place("2022–2024 m."),
            funding=place("SB – 1,5 tūkst. Eur") if i % 3 else None,
            place=place(f"3.2.{i} Organizuoti lietuvių kalbos kursus"),
        )
        for i in range(1, count + 1)
    )


def judgement(
    criterion: str, verdict: Verdict, words: str = "Pavyzdinė plano citata apie užsieniečių integraciją"
) -> Judgement:
    title = TITLES[criterion][0].lower()
    comment = {
        "+": f"Nurodyta visoms priemonėms: {title}.",
        "partial": "Turi 2 iš 4 priemonių; trūksta: 3.2.2, 3.2.4.",
        "-": f"Nerasta: {title}. Ieškota žodžių „tikslas“, „siekiama“.",
    }[verdict]
    english = {"+": "Given for all measures.", "partial": "2 of 4 measures have it.", "-": "Not found."}[verdict]
    to_improve = {"lt": "papildykite 2 priemones rodikliu.", "en": "add an indicator to 2 measures."}
    return Judgement(
        criterion=criterion,
        verdict=verdict,
        comment={"lt": comment, "en": english},
        to_improve=None if verdict == "+" else to_improve,
        evidence=(place(words), place("Antroji citata", page=None)) if verdict != "-" else (),
    )


def assessment(municipality: str, levels: str, name: str = "planas", count: int = 4, words: str = "") -> Assessment:
    """A plan with the given verdicts, a letter for each criterion: `+`, `p` or `-`."""
    verdicts = {
        criterion: judgement(criterion, "partial" if level == "p" else level, *([words] if words else []))  # type: ignore[arg-type]
        for criterion, level in zip(TITLES, levels, strict=True)
    }
    plan = Plan(
        name=name,
        title="Strateginis plėtros planas 2022–2024 m., integracijos dalis",
        municipality=municipality,
        sources=(Source(path=f"samples/{name}.pdf", sha256="cd" * 32, reader="pdf", pages=14),),
        measures=measures(count),
        adoption=Adoption(body="council", date="2022-02-10", number="T-12", place=place("Nr. T-12")),
        notices=(Notice(code="picture_pages", values={"pages": "3, 4", "count": 2}),),
    )
    themes = (
        Theme(
            id="education", title={"lt": "Švietimas ir kalbos mokymas", "en": "Education"}, evidence=(place("kursai"),)
        ),
    )
    remark = {
        "lt": "Visas priemones vykdo viena įstaiga – ar planas pasieks tuos, kurie į ją nesikreipia?",
        "en": "One body carries out all measures: does the plan reach those who never come to it?",
    }
    return Assessment(
        plan=plan,
        pack=pack(),
        verdicts=verdicts,
        themes=themes,
        remarks=(Remark(id="single_responsible", text=remark),),
    )


def single(words: str = "") -> Report:
    report = assessment("Jonavos rajono savivaldybė", "-p+p++-p+", "jonava", words=words)
    return Report(pack=pack(), assessments=(report,), version="0.1.0")


def whole() -> Report:
    """A plan of which there is everything to say."""
    report = single()
    (judged,) = report.assessments
    looked = {"lt": "Ieškota priemonėse.", "en": "The measures were searched."}
    remark = judged.remarks[0].model_copy(update={"looked": looked, "evidence": (place("nearest thing"),)})
    narrative = ({"lt": "A narrative.", "en": "A narrative."},)
    judged = judged.model_copy(update={"remarks": (remark,), "narrative": narrative})
    by = {"assessor": {"lt": "Ona Onaitė", "en": "Ona Onaitė"}, "assessed": date(2022, 7, 18)}
    return replace(report, assessments=(judged,), as_of=date(2022, 7, 15), **by)


def batch() -> Report:
    """The six municipalities of Annex 1, one of them with a doubt, and a file that could not be read."""
    six = (
        assessment("Akmenės rajono savivaldybė", "+++++++++", "akmene"),
        assessment("Jonavos rajono savivaldybė", "-p+p++-p+", "jonava"),
        assessment("Kauno miesto savivaldybė", "---------", "kaunas", count=0),
        assessment("Klaipėdos miesto savivaldybė", "++++p+pp-", "klaipeda"),
        assessment("Šiaulių miesto savivaldybė", "+++++-++p", "siauliai"),
        assessment("Vilniaus miesto savivaldybė", "+p+++++++", "vilnius"),
    )
    doubtful = six[4].model_copy(
        update={
            "verdicts": {
                **six[4].verdicts,
                "funding": judgement("funding", "partial").model_copy(
                    update={"doubt": Notice(code="unnamed_columns", values={"table": 2})}
                ),
            }
        }
    )
    unreadable = Unreadable(path="samples/[red]bloga.pdf", error=Notice(code="broken", values={"path": "bloga.pdf"}))
    return Report(
        pack=pack(),
        assessments=(*six[:4], doubtful, six[5]),
        unreadable=(unreadable,),
        version="0.1.0",
        source="samples/",
    )


def tables(report: Report, lang: Language, delimiter: str | None = None) -> dict[str, str]:
    """The CSV of the report, a text for each of its files."""
    files = of_name("csv").files(report, lang, Options(delimiter))
    return {name: str(table) for name, table in files.items()}


def to_csv(report: Report, lang: Language, delimiter: str | None = None) -> str:
    return tables(report, lang, delimiter)[""]
