"""What a plan says in words of its own: what it calls itself and its goal, whom it is for, when it will have succeeded."""

import pytest

from tests.plan.reading import kinds, table, understood, written

TITLE = "> **UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE VEIKSMŲ PLANAS**\n\n"


def doubts(text: str, topic: str = "goal") -> set[str | None]:
    statements = understood(text).statements
    return {one.doubt.code if one.doubt else None for one in statements if one.topic == topic and one.kind == "stated"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kelionės tikslas – kad užsienietis rastų darbą ir namus.", {"goal_owner_unknown"}),
        ("Kelionės tikslas – bus įrašytas vėliau.", set()),
        ("Fondo tikslas – kad užsienietis rastų darbą ir namus.", set()),
        ("Plano tikslas – kad užsienietis rastų darbą ir namus.", {None}),
    ],
)
def test_a_goal_whose_owner_no_list_holds_is_in_doubt(text: str, said: set[str | None]) -> None:
    assert doubts(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Susirinkusieji plano tikslą suformulavo taip: užsienietis rajone randa darbą ir namus.",
        "Siekdama Nacionalinės darbotvarkės tikslų, savivaldybė užsibrėžia savo tikslą: kad užsieniečiai rastų darbą.",
        "Tikslas, į kurį savivaldybė šiuo planu eina ir pagal kurį aiškinamos visos kitos jo nuostatos, yra toks: "
        "užsienietis rajone randa namus.",
        "Viršutinis plano tikslas yra padėti užsieniečiams įsikurti rajone.",
    ],
)
def test_goals_are_set_in_many_ways(text: str) -> None:
    assert kinds(understood(text), "goal") == {"stated"}


def test_a_glossary_says_what_the_goal_is_called() -> None:
    glossary = table(
        "Žodis | Ką jis reiškia", "Vardan | tai, dėl ko planas rašomas (plano tikslas)", "Ranka | kas vykdo"
    )
    plan = understood(glossary, "# Vardan", "Užsieniečių šeimos rajone randa draugų ir darbą.")
    assert "stated" in kinds(plan, "goal")
    assert "stated" not in kinds(understood("# Vardan", "Užsieniečių šeimos rajone randa draugų ir darbą."), "goal")


PEOPLE = "- nuo karo pasitraukusiems ukrainiečiams;\n- iš trečiųjų šalių atvykusiems darbuotojams.\n"


@pytest.mark.parametrize(
    ("over", "said"),
    [
        ("# Kam tiesiame ranką\n\nRanką tiesiame šiems broliams ir seserims:\n\n", "specific"),
        ("Planu naudosis šie rajono gyventojai:\n\n", "specific"),
        ("# Kam skirtas planas\n\n", "specific"),
        ("# Kas buvo pernai\n\nPadėta šiems broliams ir seserims:\n\n", "passing"),
    ],
)
def test_a_list_answers_for_whom(over: str, said: str) -> None:
    found = kinds(written(f"{TITLE}{over}{PEOPLE}"), "target_groups")
    assert ("specific" in found) is (said == "specific")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Dėl ukrainiečių, gavusių laikinąją apsaugą; dėl baltarusių. Turistai į jas neįeina.", "specific"),
        ("Rajone gyvena 125 ukrainiečiai. Jiems padeda biblioteka.", "passing"),
    ],
)
def test_the_first_sentence_answers_a_counted_question(answer: str, said: str) -> None:
    text = (
        f"{TITLE}# 5 klausimas. Kur dirbsime?\n\nRajone.\n\n# 6 klausimas. Dėl kurių žmonių stengsitės?\n\n{answer}\n"
    )
    assert ("specific" in kinds(written(text), "target_groups")) is (said == "specific")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Asmenys, kuriems teikiamos plano paslaugos: laikinąją apsaugą gavę ukrainiečiai ir jų šeimos.", {"specific"}),
        ("Asmenys, kurių labui planas priimtas: laikinąją apsaugą gavę ukrainiečiai.", {"specific"}),
        ("Planą rašė Utenos ukrainiečiai ir mokytojai.", set()),
    ],
)
def test_people_whom_a_label_asks_for(text: str, said: set[str]) -> None:
    assert kinds(understood(text), "target_groups") - {"passing"} == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Planą laikysime pavykusiu, jei iš 125 užsieniečių rajone po metų gyvens bent 80.", {"plan_level"}),
        ("Ar planas pavyko, pasakys užsieniečių, radusių darbą, dalis: bent 40 proc.", {"plan_level"}),
        ("Lietuviškai susikalbančių užsieniečių dalis pakyla iki 55 proc.; tai plano rodiklis.", {"plan_level"}),
        ("Planą laikysime pavykusiu, jei užsieniečiai bus patenkinti.", set()),
    ],
)
def test_when_a_plan_will_have_succeeded(text: str, said: set[str]) -> None:
    assert kinds(understood(text), "indicators") == said


@pytest.mark.parametrize(
    ("head", "said"), [("Parametras | Siektina reikšmė", {"plan_level"}), ("Lėšų kilmė | Suma, Eur", set())]
)
def test_a_table_of_what_will_be_reached_is_none_of_money(head: str, said: set[str]) -> None:
    rows = table(head, "Apmokamų užsieniečių kursų dalis | 40")
    assert kinds(understood("# Viso plano siektini rodikliai" if said else "# Pinigai", rows), "indicators") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kas patvirtino planą? Utenos rajono savivaldybės taryba, 2025 m. kovo 27 d. sprendimas Nr. TS-45", "adopted"),
        ("Projektas, teikiamas savivaldybės tarybos 2026 m. sausio    d. posėdžiui", "draft"),
    ],
)
def test_first_lines_say_how_far_a_plan_is(text: str, said: str) -> None:
    assert said in kinds(written(f"{text}\n\n{TITLE}Planas skirtas užsieniečiams."), "adoption")


def test_a_plan_that_was_told_apart_is_another() -> None:
    own = "Programa patvirtinta Utenos rajono savivaldybės tarybos 2025 m. kovo 27 d. sprendimu Nr. TS-45."
    title = "UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE PROGRAMA"
    assert "adopted" in kinds(understood(own, title=title), "adoption")
    other = "Panašią programą Molėtų rajono savivaldybės taryba patvirtino 2025 m. kovo 27 d. sprendimu Nr. TS-45."
    assert "adopted" not in kinds(understood(other, title=title), "adoption")


def test_a_plan_that_calls_itself_otherwise_from_here_on() -> None:
    called = "Šis planas (toliau – Aktas) parengtas administracijoje."
    assert kinds(understood(called, "Aktas skirtas užsieniečiams, gavusiems apsaugą."), "target_groups") == {"specific"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Šiame plane priemonių nėra, jos surašytos priede.", False),
        ("Užsieniečiams bus rengiami lietuvių kalbos kursai.", True),
        ("Užsieniečiams kursai nebus rengiami.", False),
    ],
)
def test_what_is_denied_is_no_activity(text: str, said: bool) -> None:
    assert bool(kinds(understood(text), "measures")) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Priemonės vykdomos pagal savivaldybės finansines galimybes.", set()),
        ("Priemones vykdo Socialinės paramos skyrius pagal savivaldybės finansines galimybes.", {"named"}),
    ],
)
def test_whose_money_it_is_says_not_who_carries_out(text: str, said: set[str]) -> None:
    assert kinds(understood(text), "responsible") == said


def test_who_prepared_the_plan_carries_nothing_out() -> None:
    signed = ("Parengė", "Socialinės paramos skyriaus vyr. specialistė Vardenė Pavardenė")
    plan = understood("# Priemonės", "1. Rengti kalbos kursus.", "2. Steigti klubą.", *signed)
    assert len(plan.measures) == 2
    assert not kinds(plan, "responsible")


def test_own_plan_and_the_letters_of_columns() -> None:
    own = "Savo planą skiriame viešbučiuose dirbantiems užsieniečiams."
    assert kinds(understood(own), "target_groups") == {"specific"}
    legend = "A – priemonė\nB – tikslinė grupė užsieniečių\nC – kas vykdo"
    assert not kinds(understood(legend), "target_groups") - {"passing"}


def test_works_to_be_named_later_are_no_activity() -> None:
    assert not kinds(understood("# Pabaiga", "Konkretūs darbai užsieniečiams bus nurodyti vėliau."), "measures")
    elsewhere = "Priemonių užsieniečiams specifikacija bus sudaryta atskiru dokumentu."
    assert not kinds(understood("# Priemonės", elsewhere), "measures")


def test_control_under_a_heading_of_responsibility_names_no_executor() -> None:
    plan = understood("# Atsakomybė", "Plano įgyvendinimo kontrolę atlieka administracijos direktorius.")
    assert kinds(plan, "responsible") <= {"coordination", "control"}


def test_a_division_of_works_is_a_plan() -> None:
    assert understood(title="Utenos rajono užsieniečių integracijos darbų pasidalijimas 2025–2026 m.").is_plan


def test_a_goal_named_again_behind_a_colon() -> None:
    own = "Paklaustas, koks šito plano tikslas, atsakyčiau: tikslas yra tas, kad užsieniečiai čia susikalbėtų."
    assert kinds(understood(own), "goal") == {"stated"}
    other = "Paklaustas, koks fondo tikslas, atsakyčiau: tikslas yra tas, kad užsieniečiai čia susikalbėtų."
    assert kinds(understood(other), "goal") == {"cited"}


def test_whom_it_is_for_is_no_goal() -> None:
    over = "# Kam šitie puslapiai turi pasitarnauti\n\nRūpintis imamės dviem žmonių būreliais:\n\n"
    assert not kinds(written(f"{TITLE}{over}{PEOPLE}"), "goal")
