"""What stands over measures and under them: rows that are bodies, lines under headings, sentences that begin alike."""

import pytest

from plan_assessor.plan.records.chained import chained
from plan_assessor.plan.records.vocabulary import Labels
from tests.plan.reading import LEXICON, marks, table, understood

HEADER = "Nr. | Darbas | Kada | Kiek tikimės"
KURSAI, KNYGA = (
    "1. | Rengti kalbos kursus | 2025 m. | 40 baigusiųjų",
    "2. | Išleisti vadovą | 2026 m. | 500 egzempliorių",
)


def test_rows_that_are_bodies_say_who_carries_out_what_is_under_them() -> None:
    over = ("Atitenka Utenos kultūros centrui | < | < | <", "Atitenka Utenos švietimo tarnybai | < | < | <")
    plan = understood("# Darbai", table(HEADER, over[0], KURSAI, over[1], KNYGA))
    assert [str(measure.responsible and measure.responsible.quote) for measure in plan.measures] == [
        "Atitenka Utenos kultūros centrui",
        "Atitenka Utenos švietimo tarnybai",
    ]


def test_rows_that_name_areas_are_no_bodies() -> None:
    over = ("Pagalba mokyklai | < | < | <", "Parama bendruomenei | < | < | <")
    plan = understood("# Darbai", table(HEADER, over[0], KURSAI, over[1], KNYGA))
    assert marks(plan) == ["Rengti kalbos kursus IT", "Išleisti vadovą IT"]


AREAS = (
    "# Kalba",
    "Čia triūsia Utenos švietimo tarnyba. Sumoka valstybės biudžetas.",
    "1. Rengti kalbos kursus suaugusiems",
    "Nusisekė, jeigu ateis 40 žmonių.",
    "2. Rengti kalbos kursus vaikams",
    "Nusisekė, jeigu ateis 20 vaikų.",
    "# Būstas",
    "Čia triūsia Utenos paramos centras. Sumoka savivaldybės biudžetas.",
    "3. Kompensuoti nuomą karo pabėgėliams",
    "Nusisekė, jeigu būstą ras 15 šeimų.",
    "4. Įrengti laikiną būstą",
)


def test_lines_under_headings_and_sentences_under_measures_that_repeat() -> None:
    plan = understood("# PRIEMONĖS", *AREAS)
    assert marks(plan) == [
        "Rengti kalbos kursus suaugusiems IRF",
        "Rengti kalbos kursus vaikams IRF",
        "Kompensuoti nuomą karo pabėgėliams IRF",
        "Įrengti laikiną būstą RF",
    ]
    assert plan.measures[2].responsible is not None
    assert plan.measures[2].responsible.quote == "Čia triūsia Utenos paramos centras."


def test_lines_after_the_measures_of_each_heading() -> None:
    first, second = [AREAS[0], *AREAS[2:6:2], AREAS[1]], [AREAS[6], *AREAS[8::2], AREAS[7]]
    assert [mark[-3:] for mark in marks(understood("# PRIEMONĖS", *first, *second))] == [" RF"] * 4


def test_one_heading_with_a_line_speaks_of_the_plan() -> None:
    plan = understood("# PRIEMONĖS", *(line for line in AREAS[1:] if not line.startswith("#")))
    assert "R" not in marks(plan)[0].rpartition(" ")[2]


def test_a_long_paragraph_under_a_heading_says_nothing_of_its_measures() -> None:
    long = (
        "Kalbos mokosi kas trečias žmogus. Būsto ieško beveik visos šeimos. Darbo yra visiems norintiems. "
        "Vaikus priima Utenos švietimo centras."
    )
    areas = [long if line.startswith("Čia") else line for line in AREAS]
    assert all("R" not in mark.rpartition(" ")[2] for mark in marks(understood("# PRIEMONĖS", *areas)))


LISTS = (
    ["1. Rengti kalbos kursus suaugusiems.", "2. Rengti stovyklas vaikams."],
    ["3. Samdyti vertėją.", "4. Leisti vadovą."],
)


@pytest.mark.parametrize(
    ("first", "second", "fields"),
    [
        ("# Utenos švietimo centro darbai", "# Utenos kultūros centro darbai", "R"),
        ("Utenos švietimo centras:", "Utenos kultūros centras:", "R"),
        ("# Darbai iš savivaldybės biudžeto", "# Darbai iš Europos Sąjungos fondų", "F"),
        ("# Pagalba šeimai", "# Parama bendruomenei", ""),
    ],
)
def test_what_headings_over_lists_name(first: str, second: str, fields: str) -> None:
    plan = understood("PRIEMONĖS", first, *LISTS[0], second, *LISTS[1])
    assert [mark.rpartition(" ")[2] for mark in marks(plan)] == (
        [fields] * 4 if fields else ["suaugusiems", "vaikams", "vertėją", "vadovą"]
    )


def test_rows_that_name_who_pays() -> None:
    over = ("Iš savivaldybės biudžeto | < | < | <", "Iš Europos Sąjungos fondų | < | < | <")
    plan = understood("# Darbai", table(HEADER, over[0], KURSAI, over[1], KNYGA))
    assert marks(plan) == ["Rengti kalbos kursus ITF", "Išleisti vadovą ITF"]


@pytest.mark.parametrize("mark", [" / ", " · "])
def test_numbered_lines_that_are_cut_by_marks(mark: str) -> None:
    lines = (
        ("1) Kalbos kursai", "Švietimo centras", "2025 m.", "5 000 Eur"),
        ("2) Vertėjas", "Utenos poliklinika", "2026 m.", "3 000 Eur"),
        ("3) Tautų vakaras", "Kultūros centras", "kasmet", "800 Eur"),
    )
    plan = understood("# Darbai", *map(mark.join, lines))
    assert marks(plan) == ["Kalbos kursai RTF", "Vertėjas RTF", "Tautų vakaras RTF"]


def test_sentences_that_begin_with_the_same_verb() -> None:
    plan = understood(
        "# Darbai",
        "1. Kalbos kursai suaugusiems",
        "Triūsia Švietimo centras.",
        "2. Vertėjas poliklinikoje",
        "Triūsia Utenos poliklinika.",
        "3. Tautų vakaras",
        "Triūsia Kultūros centras.",
    )
    assert [mark[-2:] for mark in marks(plan)] == [" R"] * 3


def test_a_time_in_a_header_names_months_that_stand_under_it() -> None:
    plan = understood(
        "# Kalendorius",
        table(
            "Mėnuo | Kas dedasi | Kas pasirūpina",
            "2025 m. sausis | Kalbos kursai suaugusiems | Švietimo centras",
            "2025 m. kovas | Vertėjo pamaina ligoninėje | Utenos ligoninė",
            "2025 m. gegužė | Kaimynų vakarienė prie ežero | Kultūros namai",
        ),
    )
    assert [mark[-3:] for mark in marks(plan)] == [" RT"] * 3


@pytest.mark.parametrize(
    "lines",
    [
        ("1. Žadame mokyti kalbos.", "2. Žadame samdyti vertėją.", "3. Žadame vakarienę kaimynams."),
        (
            *("Švietimo centras:", "• veda kursus suaugusiems;", "• globoja stovyklas;"),
            *("Utenos ligoninė:", "• samdo vertėją;", "• verčia lapelius."),
        ),
    ],
)
def test_lists_that_nothing_announces_are_looked_at_by_somebody(lines: tuple[str, ...]) -> None:
    plan = understood("# Ko tikėtis", *lines)
    assert plan.measures or plan.otherwise


def test_headings_that_are_measures_themselves_keep_their_own_lines() -> None:
    works = {"Atidaryti kambarį": "savaitę", "Suburti grupę": "pusmetį", "Siūlyti pokalbius": "metus"}
    lines = [line for name, time in works.items() for line in (f"# {name}", f"Kodėl: eilė tęsiasi {time}.")]
    assert [mark[-2:] for mark in marks(understood("ŽINGSNIAI", *lines))].count(" T") == 0


def test_groups_are_told_by_their_letters_elsewhere() -> None:
    plan = understood(
        "# Veiklos",
        table(
            "Nr. | Veikla | Siekiamas dydis",
            "A grupė. KALBA. Veiklas atlieka Švietimo skyrius su mokyklomis | < | <",
            "A1 | Vasaros grupė būsimiems pirmokams | 14 vaikų",
            "B grupė. KASDIENYBĖ. Veiklas atlieka Utenos paramos centras | < | <",
            "B1 | Vertėja, atvykstanti į seniūniją | 200 išvykų",
            "C grupė. KAIMYNYSTĖ. Veiklas atlieka Kultūros centras | < | <",
            "C1 | Mugė, kurioje prekiauja atvykusieji | 20 prekiautojų",
        ),
        "# Paaiškinimai",
        "1. Laikas: A grupės veiklos vyksta 2025 m., B grupės – nuo 2025 m. kovo, C grupės – 2026 m. vasarą.",
        "2. Pinigai: A grupei skiriamos valstybės biudžeto lėšos, B grupei – savivaldybės biudžetas. Iš kur C grupei, neaišku.",
    )
    assert [mark[-4:].strip() for mark in marks(plan)] == ["IRTF", "IRTF", "IRT"]
    funding = [measure.funding.quote for measure in plan.measures if measure.funding]
    assert funding == ["skiriamos valstybės biudžeto lėšos", "savivaldybės biudžetas. Iš kur"]
    assert not [said for said in plan.statements if said.topic == "funding"]


def test_rows_of_groups_name_the_executors_of_the_numbers_below_them() -> None:
    plan = understood(
        "# Darbai",
        table(
            "Nr. | Priemonė | Vykdytojas | Terminas",
            "1. | Energija | Kultūros skyrius |",
            "1.1. | Įsigyti autobusą mokiniams | | 2028 m.",
            "1.2. | Valyti parko tvenkinį | | nuolat",
            "2. | Judumas | Statybos skyrius |",
            "2.1. | Keisti gatvių šviestuvus | | kasmet",
        ),
        subject=None,
    )
    executors = [str(measure.responsible and measure.responsible.quote) for measure in plan.measures]
    assert executors == ["Kultūros skyrius", "Kultūros skyrius", "Statybos skyrius"]


def test_a_row_whose_steps_have_executors_of_their_own_is_a_measure() -> None:
    rows = ("1. | Rengti kursus | Švietimo skyrius", "1.1. | Rengti kursus vaikams | Mokykla")
    assert len(understood("# Darbai", table("Nr. | Priemonė | Vykdytojas", *rows), subject=None).measures) == 2


def test_fields_in_brackets_make_measures_of_points_that_nothing_announces() -> None:
    points = (
        "1. Migrantų atstovai savivaldybės komisijose (Švyturys – -; Prie vairo – Viešoji biblioteka).",
        "2. Svetainės skiltis užsieniečiams (Švyturys – -; Prie vairo – Kultūros ir turizmo skyrius).",
        "3. Vienkartinės pašalpos pabėgėliams (Švyturys – -; Prie vairo – Užimtumo tarnyba).",
    )
    assert [mark.rpartition(" ")[2] for mark in marks(understood("# YRIAI", *points))] == ["R"] * 3


def test_points_under_headings_that_state_tasks_are_measures_perhaps() -> None:
    blocks = (
        "# PADAROME",
        "# SPRENDŽIAME 1. GERINTI PASLAUGŲ PRIEINAMUMĄ UŽSIENIEČIAMS",
        "1.1. Duomenų apie užsieniečius bazė;",
        "1.2. Atmintinė ukrainiečių kalba;",
        "# SPRENDŽIAME 2. STIPRINTI ĮSTAIGŲ GEBĖJIMUS DIRBTI SU UŽSIENIEČIAIS",
        "2.1. Seminaras seniūnijoms;",
    )
    plan = understood(*blocks)
    assert len(plan.measures) == 3
    assert [len(other.plan.measures) for other in plan.otherwise] == [0]


def test_a_line_below_a_point_chains_fields_with_and_without_labels() -> None:
    plan = understood(
        "# Darbai pagal tai, kas juos atlieka",
        "# Utenos švietimo centro darbai",
        "1. Mokyti lietuvių kalbos ukrainietes.",
        "2026 m. kovo mėn.; 3 000 Eur (Kaimynų įmonė; fondas); rodiklis – 30 moterų.",
        "2. Supažindinti mokytojus su kitakalbiais mokiniais.",
        "be papildomų lėšų, rodiklis – 12 mokytojų.",
        "# Utenos kultūros centro darbai",
        "3. Surengti kaimynų šventę.",
        "rodiklis – 200 dalyvių; 900 Eur (savivaldybės biudžetas).",
    )
    assert marks(plan) == [
        "Mokyti lietuvių kalbos ukrainietes IRTF",
        "Supažindinti mokytojus su kitakalbiais mokiniais IRF",
        "Surengti kaimynų šventę IRF",
    ]
    assert [m.indicator and m.indicator.quote for m in plan.measures] == ["30 moterų", "12 mokytojų", "200 dalyvių"]


@pytest.mark.parametrize(
    "line",
    [
        "2024 m. sausį atvyko 40 žmonių. Jiems padėjo seniūnija; 2025 m. atvyko dar 12.",
        "Ataskaita teikiama savivaldybės tarybai kasmet; 2026 m. kovą ji svarstoma.",
        "Rengti kursus Švietimo centre; iki gegužės 1 d.",
    ],
)
def test_sentences_chain_no_fields(line: str) -> None:
    assert chained(line, Labels([], LEXICON)) == ()


def test_sub_points_tell_the_fields_of_their_point() -> None:
    points = [
        (f"{n}. {name}.", f"{n}.1. Vykdo Utenos švietimo skyrius.", f"{n}.2. {when}.")
        for n, name, when in (
            (5, "Sudaryti sutartį su vertėjais", "Įvykdoma iki 2025 m. birželio 30 d"),
            (6, "Organizuoti kalbos užsiėmimus", "Įvykdoma iki 2025 m. gruodžio 15 d"),
            (7, "Teikti paramą būstui", "Vykdoma visus 2025 metus"),
        )
    ]
    plan = understood("# PRIEMONĖS", *(line for point in points for line in point))
    assert [mark.rsplit(" ", 1)[-1] for mark in marks(plan)] == ["RT"] * 3


def test_a_heading_with_its_time_in_brackets() -> None:
    first, second = "# Etapas „Startas“ (2025 m. I–IV ketv.)", "# Etapas „Augimas“ (2026 m.)"
    one, other = (table("Žingsnis | Matas", row) for row in ("Sukurti tašką | 1 taškas", "Atidaryti mokyklą | 1 klasė"))
    assert [mark[-1] for mark in marks(understood(first, one, second, other))] == ["T", "T"]


def test_the_word_of_a_chapter_is_no_department() -> None:
    facts = ("4. Utenoje 2021 m. užfiksuoti trys konfliktai.", "5. Policija primena įstatymą.")
    plan = understood("# II SKYRIUS. PRIEMONĖS", table(HEADER, KURSAI, KNYGA), "# III SKYRIUS. FAKTAI", *facts)
    assert len(plan.measures) == 2
