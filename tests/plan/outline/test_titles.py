"""Where the title of a plan ends, and that of another document begins."""

from tests.plan.reading import kinds, understood

PLAN = "UTENOS RAJONO SAVIVALDYBĖS UŽSIENIEČIŲ INTEGRACIJOS PLANAS"


def test_a_heading_under_the_title_is_no_part_of_it() -> None:
    plan = understood("# SITUACIJOS APŽVALGA", "Rajone gyvena 300 užsieniečių.", title=PLAN)
    assert (plan.title, plan.is_plan) == (PLAN, True)


def test_entries_of_the_contents_without_leaders_are_none_of_the_text() -> None:
    entries = ("# TURINYS", "LAIŠKAS BENDRUOMENEI 3", "PRIEMONIŲ PLANO ATASKAITA 10")
    assert understood(*entries, "# PRIEMONĖS", "1. Rengti kursus.", title=PLAN).is_plan
    told = understood("# TURINYS", "Pagalbos tinklas", "# PRIEMONĖS", "1. Rengti kursus.", title=PLAN)
    assert "TURINYS" in [passage.place.section for passage in told.passages]


def test_a_source_in_bold_under_text_in_bold_begins_no_document() -> None:
    quoted = "# Ateitį galime kurti patys, ir tai darome visi kartu kaimynų kaimynams."
    source = "# Pasaulio komisijos 1987 metų ataskaita, Utenos rajono savivaldybės leidinys"
    lines = (quoted, quoted, source, "PRIEMONĖS", "1. Rengti kursus.", "2. Steigti klubą.", "3. Versti aprašymus.")
    assert len(understood(*lines).measures) == 3


def test_the_years_under_a_title_are_its_period() -> None:
    period = understood("# 2024–2026 METAMS", "Tekstas.", title=PLAN).period
    assert period is not None
    assert (period.first, period.last) == (2024, 2026)


def test_years_in_plain_letters_under_a_title_belong_to_it() -> None:
    period = understood("2024–2026 metai", "Plano tikslas – padėti užsieniečiams.", title=PLAN).period
    assert period is not None
    assert (period.first, period.last) == (2024, 2026)


def test_a_sentence_in_bold_on_whom_it_is_for_is_no_part_of_the_title() -> None:
    plan = understood("# Programa skirta trečiųjų šalių piliečiams", "Rengti kursus.", title=PLAN)
    assert plan.title == PLAN
    assert "specific" in kinds(plan, "target_groups")


def test_the_lines_of_a_cover_are_no_document_of_their_own() -> None:
    cover = ("# Darbinė redakcija", "# Utena", "# 2024 m. gegužė", "# Kodėl rašomas šis planas")
    plan = understood(*cover, "Plano tikslas – padėti užsieniečiams įsikurti.", "Rengiama 2024 m. gegužę.")
    assert "stated" in kinds(plan, "goal")


def test_the_label_of_the_goal_under_an_approval_mark_is_no_title() -> None:
    mark = "Patvirtinta Utenos rajono savivaldybės mero 2026 m. sausio 19 d. potvarkiu Nr. M-27"
    plan = understood(f"# {PLAN}", mark, "# TIKSLAS", "Pasiekti, kad užsieniečiai čia jaustųsi priimti.", title="")
    assert "stated" in kinds(plan, "goal")
