"""Sentences after the name of a point, or below it, that tell its fields without a label."""

from tests.plan.reading import HOST, understood

CHAPTER = (
    "# SVETINGUMAS",
    "1. Prieš trejus metus apie atvykusius užsieniečius rajone niekas nekalbėjo. Šiandien jų šimtas.",
    "2. Gimnazijoje bus rengiamos pamokų ruošos popietės užsieniečių vaikams. Jų imsis gimnazijos mokytojai ir visi jų "
    "padėjėjai iš aplinkinių kaimų nuo 2025 m. rugsėjo; atsilygins savivaldybės biudžetas. Rodiklis – 12 vaikų.",
    "3. Įmonėse užsieniečiams bus dėstoma lietuvių kalba. Pamokas kiekvieną antrą savaitę po darbo ves Utenos muziejus "
    "2026 m.; atsilygins savivaldybės biudžetas. Rodiklis – 40 lankytojų.",
    "4. Į tarybą bus pakviestas užsieniečių atstovas. Rinkimus visose seniūnijose iš eilės sušauks Socialinės paramos "
    "skyrius iki 2025 m. lapkričio; lėšų nereikia. Rodiklis – 4 posėdžiai.",
)


def test_points_in_the_future_with_sentences_on_who_when_and_for_what_money() -> None:
    plan = understood(*CHAPTER, title=HOST)
    told = [measure for measure in plan.measures if measure.title.split()[0] in ("Gimnazijoje", "Įmonėse", "Į")]
    assert len(told) == 3
    assert all(measure.responsible and measure.timeline and measure.funding for measure in told)


def test_short_sentences_below_names_that_are_no_actions() -> None:
    plan = understood(
        "# Darbai",
        "1. Kalbos klubas bibliotekoje\nVes Utenos viešoji biblioteka. Kiekvieną mėnesį. Rodiklis: 40 porų.",
        "2. Psichologės valandos ukrainietiškai\nPriims Utenos sveikatos biuras. Nuolat. Rodiklis: 150 konsultacijų.",
        "3. Bendra vakarienė aikštėje\nKviečia Utenos kultūros centras. Kasmet. Rodiklis: 400 žmonių.",
    )
    assert plan.measures[0].title == "Kalbos klubas bibliotekoje"
    assert all(measure.responsible and measure.timeline for measure in plan.measures)


def test_what_holds_for_all_is_no_field_of_a_point_over_them() -> None:
    plan = understood(
        "Numatyti trys darbai. Už visus sumokama iš savivaldybės biudžeto, iš Švietimo skyriui skiriamų asignavimų.",
        "1 darbas. Apklausti rajone gyvenančius užsieniečius.",
        "2 darbas. Suskaičiuoti užsieniečių vaikus.",
        "3 darbas. Išnagrinėti kaimynų patirtį.",
    )
    assert not any(measure.responsible for measure in plan.measures)


def test_measures_in_headings_are_no_fields_of_a_host() -> None:
    works = ("# 1. Padėsime ieškoti būsto", "# 2. Rengsime kalbos vakarus", "# 3. Mokysime mokytojus")
    goal = "Norime, kad iš kitos šalies atvažiavęs žmogus rastų darbą ir kaimynų."
    said = ("Kas: Utenos globos centras.", "Kada: kasmet.", "Kam: ukrainiečiams.")
    blocks = [block for work in works for block in (work, *said)]
    plan = understood("# Ko norime", goal, "# Ką darysime", *blocks, title="KAIMYNAI IŠ KITUR: RAJONO PLANAS")
    assert not plan.hosted


def test_a_name_stays_before_fields_that_follow_its_full_stop() -> None:
    plan = understood(
        "# Priemonės",
        "1. Mankštos parke užsieniečiams. Utenos sveikatos biuras, 2024 m., 3 000 Eur.",
        "2. Kalbos vakarai užsieniečiams. Utenos biblioteka, 2025 m., 1 000 Eur.",
        "3. Bendros išvykos į mišką. Utenos kultūros centras, 2025 m., 500 Eur.",
    )
    assert [measure.title for measure in plan.measures] == [
        "Mankštos parke užsieniečiams",
        "Kalbos vakarai užsieniečiams",
        "Bendros išvykos į mišką",
    ]
    assert all(measure.responsible and measure.timeline and measure.funding for measure in plan.measures)
