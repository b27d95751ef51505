"""How officials word one and the same thing: each line is a paragraph of a plan and what it says of a topic."""

import pytest

from plan_assessor.plan.sentences import is_empty
from tests.plan.reading import HOST, LEXICON, kinds, table, understood

GOALS = [
    ("ŠAKNYS (TIKSLAS). Padėti užsieniečiams įsikurti rajone.", "stated"),
    ("Savivaldybė, tvirtindama šią programą, kelia sau tikslą: kad užsieniečiai rastų darbą.", "stated"),
    ("Rajonas kelia sau vieną tikslą: per metus atvykęs užsienietis turi rasti darbą.", "stated"),
    ("Planu keliame tokį tikslą: užsieniečiai kalba lietuviškai.", "stated"),
    ("Plano tikslas: [įrašys darbo grupė kovo 14 d.]", "empty"),
    ("Jo siekis ir tikslas – padėti užsieniečiams įsikurti rajone.", "stated"),
    ("Ko šia programa siekiame: kad užsienietis norėtų čia gyventi.", "stated"),
    ("MARIOS – siekis, į kurį suteka visos upės: užsieniečiai susilieja su vietos gyventojais.", "stated"),
    ("Tikslas: padėti užsieniečiams įsitvirtinti rajone.", "stated"),
    ("Bendras mūsų tikslas. Padaryti, kad užsienietis norėtų čia likti.", "stated"),
    ("Metams išsikėlėme tris uždavinius: 1) išmokyti bendrauti lietuviškai; 2) suvesti kaimynus.", "task"),
    ("Pagrindinis Plano siekis – kad atvykę žmonės jaustųsi namie.", "stated"),
    ("Šio dokumento tikslas yra sudaryti sąlygas užsieniečiams dirbti ir mokytis.", "stated"),
    ("Ko siekiame: kad nė viena šeima neliktų be pagalbos.", "stated"),
    ("Ko siekiame? Kad nė viena šeima neliktų be pagalbos.", "stated"),
    ("Siekiame, kad kiekvienas atvykęs vaikas lankytų mokyklą.", "stated"),
    ("Planu siekiama užtikrinti darnią užsieniečių integraciją.", "stated"),
    ("Programa siekiama, kad užsieniečiai taptų savarankiški.", "stated"),
    ("Siekiama, kad kalbos kursus baigtų 40 užsieniečių.", None),
    ("Planu keliamas tikslas – stiprinti užsieniečių savarankiškumą.", "stated"),
    ("Veiksmų plano strateginis tikslas – įtraukti užsieniečius į bendruomenės gyvenimą.", "stated"),
    ("Plano paskirtis – sutelkti įstaigas padėti užsieniečiams.", "stated"),
    ("Tikslas – [įrašyti plano tikslą]", "empty"),
    ("Plano tikslas: …", "empty"),
    ("Plano tikslas bus įrašytas po aptarimo.", "empty"),
    ("Tikslas: bus suformuluotas vėliau.", "empty"),
    ("Tikslas (nurodykite, ko siekiate šiuo planu):", "empty"),
    ("Uždaviniai: teikti informaciją; mokyti kalbos.", "task"),
    ("Plano uždavinys – mokyti užsieniečius lietuvių kalbos.", "task"),
    ("Vizija – rajonas, kuriame gera visiems.", "vision"),
    ("Savivaldybė kelia tikslą – sukurti užsieniečiams palankią aplinką.", "stated"),
    ("Utenos rajono tikslas integracijos srityje – kad užsieniečiai gyventų savarankiškai.", "stated"),
    ("Strateginis tikslas 1. Užtikrinti užsieniečiams prieinamas paslaugas.", "stated"),
    ("1 tikslas „Atviras ir svetingas rajonas užsieniečiams“", "stated"),
    ("Savivaldybės strateginio plano tikslas – gerinti užsieniečių gyvenimą.", "cited"),
    ("Įgyvendinant planą siekiama šio tikslo: gerinti užsieniečių gyvenimo kokybę.", "stated"),
    ("Planas parengtas siekiant užtikrinti sklandžią užsieniečių integraciją.", "stated"),
    ("Plane keliami trys uždaviniai: informuoti, mokyti, įdarbinti užsieniečius.", "task"),
    ("Plane laikomasi trijų principų: rūšiuoti turi būti lengviau; teršėjas moka.", None),
    ("Projekto tikslas – išbandyti mokymo metodus.", "cited"),
    ("Įstatymo tikslas – reglamentuoti užsieniečių teisinę padėtį.", "cited"),
    ("Fondo tikslas – remti priėmimą.", "cited"),
    ("Siekis, kuriuo vadovaujamės, – kad užsieniečiai rajone jaustųsi saugūs.", "stated"),
    ("Plano tikslu pasirinkome tai, kad užsieniečių vaikai lankytų darželį.", "stated"),
    ("Planas sumanytas tam, kad užsieniečiai lengviau įsikurtų.", "stated"),
    ("Planas peržiūrimas tam, kad taryba žinotų, kas padaryta.", None),
    ("Fondo tikslu laikoma tai, kad užsieniečiai rastų darbo.", "cited"),
    ("Viską, kas čia rašoma, jungia šio plano tikslas – išmokyti užsieniečius kalbos.", "stated"),
    ("Viską, kas čia rašoma, jungia šios strategijos tikslas – išmokyti užsieniečius kalbos.", "cited"),
]
TARGETS = [
    ("Planu tarnaujama užsieniečiams, gavusiems laikinąją apsaugą.", "specific"),
    ("Programa rūpinamasi nuo karo pabėgusiais žmonėmis.", "specific"),
    ("KAM ŠIS MEDIS SODINAMAS. Karo pabėgėliams; mišrioms šeimoms.", "specific"),
    ("Tikslinė grupė – užsieniečiai, atvykę dirbti.", "specific"),
    ("Tikslinės grupės: prieglobsčio gavėjai; Ukrainos karo pabėgėliai.", "specific"),
    ("Planas skirtas rajone gyvenantiems trečiųjų šalių piliečiams ir jų šeimų nariams.", "specific"),
    ("Kam skirtas planas: laikinąją apsaugą gavusiems asmenims.", "specific"),
    ("Kam skirtas šis planas? Laikinąją apsaugą gavusiems asmenims.", "specific"),
    ("Šis planas rengiamas užsieniečiams, kurie rajone gyvena trumpiau nei trejus metus.", "specific"),
    ("Programos naudos gavėjai – užsieniečiai ir juos priimančios bendruomenės.", "specific"),
    ("Planas orientuotas į užsieniečių šeimas, auginančias mažamečius vaikus.", "specific"),
    ("Priemonės taikomos ukrainiečiams ir baltarusiams.", "specific"),
    ("Tikslinė grupė – 65 metų ir vyresni rajono gyventojai.", "specific"),
    ("Tikslinė grupė – negalią turintys ir vieniši gyventojai.", "specific"),
    ("Planas skirtas socialiai pažeidžiamiems gyventojams.", "specific"),
    ("Tikslinė grupė – kitakalbiai rajono gyventojai.", "specific"),
    ("Plano tikslinę grupę sudaro trečiųjų šalių piliečiai.", "specific"),
    ("Tikslinę Plano grupę sudaro prieglobsčio prašytojai.", "specific"),
    ("Prie tikslinių grupių priskiriami: darbo migrantai; studentai; pabėgėliai.", "specific"),
    ("Tikslinėmis grupėmis laikomi užsieniečiai, kuriems suteiktas prieglobstis.", "specific"),
    ("Plano adresatai: prieglobsčio gavėjai ir jų šeimos.", "specific"),
    ("Kam padėsime: ukrainiečiams, pasitraukusiems nuo karo.", "specific"),
    ("Žmonės, dėl kurių rašytas šis planas: prieglobstį gavę užsieniečiai.", "specific"),
    ("Šis planas parengtas užsieniečiams, norintiems įsikurti rajone.", "specific"),
    ("Planas skirtas visiems miesto gyventojams – tiek atvykusiems, tiek vietos žmonėms.", "generic"),
    ("Tikslinė grupė – visi, kas gyvena rajone.", "generic"),
    ("Planas taikytinas visiems rajone gyvenantiems trečiųjų šalių piliečiams.", "specific"),
    ("Planas skirtas visiems uteniškiams.", "generic"),
    ("Rengiant planą kalbėtasi su tikslinių grupių atstovais.", None),
    ("Tikslinė grupė – visi rajono gyventojai.", "generic"),
    ("Planas skirtas visiems Utenos rajono gyventojams.", "generic"),
    ("Planas skirtas visai miesto visuomenei.", "generic"),
    ("Planas skirtas visiems Utenos rajono gyventojams ir bendruomenei.", "generic"),
    ("Tikslinė grupė: visuomenė.", "generic"),
    ("Planas skirtas visiems savivaldybėje gyvenantiems žmonėms, nepriklausomai nuo amžiaus ir kilmės.", "generic"),
    ("Tikslinė grupė: –", "empty"),
    ("Tikslinė grupė – benamiai šunys ir katės.", None),
    ("Tikslinė grupė – gatvių apšvietimo tinklai.", None),
    ("Projekto tikslinė grupė – mokytojai.", None),
    ("Planas skirtas tikslams pasiekti.", None),
    ("Planas sudarytas galvojant apie dvi grupes, kurioms jis ir skirtas: ukrainiečius ir baltarusius.", "specific"),
    ("Siekiama padėti šioms žmonių grupėms – jos yra plano tikslinės grupės: užsieniečiai, jų vaikai.", "specific"),
    ("Kurso, kurio tikslinė grupė – mokytojai, pernai nebuvo.", None),
    ("Planas sumanytas trečiųjų šalių piliečių, atvykusių dirbti, labui.", "specific"),
    ("Planas trumpas. Jis skirtas užsieniečiams, kurie čia gyvena trumpiau nei metus.", "specific"),
    ("Knygynas nedidelis. Jis skirtas užsieniečiams.", None),
    ("Planas apglėbia ukrainiečius ir baltarusius, kurie čia apsistojo.", "specific"),
    ("Programa atvira visiems rajono gyventojams.", "generic"),
    ("Planą ukrainiečiams pristatė biblioteka.", None),
    ("Planas numato, kad ukrainiečiai bus mokomi kalbos.", None),
    ("Planas taps geresnis, kai jį perims patys ukrainiečiai.", None),
    (
        "Didžiausios spragos: nėra žmogaus, kuris matytų visumą; išseko čiužinių ir antklodžių atsargos; "
        "klasėse nebėra laisvų suolų; vairuotojams trūksta laiko.",
        None,
    ),
    ("Plano rodiklis – kursų dalyvių skaičius – 40.", None),
    ("Lentelė. Veiklos su imigrantais", None),
]
EXECUTORS = [
    ("Darbų imasi kompetentingi specialistai ir atsakingos įstaigos.", "nameless"),
    ("Planu įgyvendinama Utenos savivaldybės tarybos patvirtinto strateginio veiklos plano 05 programa.", None),
    ("Sudarė: Utenos socialinių reikalų skyrius", None),
    ("Plano priemones vykdo Socialinės paramos skyrius ir seniūnijos.", "named"),
    ("Už priemonių įgyvendinimą atsako savivaldybės administracijos Švietimo skyrius.", "named"),
    ("Už priemonių įgyvendinimą atsakingas Socialinių paslaugų centras.", "named"),
    ("Priemonių įgyvendinimas pavedamas Utenos socialinių paslaugų centrui.", "named"),
    ("Plano vykdytojai: Utenos kultūros centras, Utenos viešoji biblioteka.", "named"),
    ("Visas plano priemones įgyvendins Utenos rajono švietimo pagalbos tarnyba.", "named"),
    ("Planą įgyvendina savivaldybės administracija, jai padeda seniūnijos ir Caritas.", "named"),
    ("Kas vykdo planą: Socialinės paramos skyrius.", "named"),
    ("Darbų imasi Utenos globos centras.", "named"),
    ("Plane numatytą pagalbą teikia Utenos socialinių paslaugų centras ir seniūnijos.", "named"),
    ("Atsakinga institucija – Utenos rajono savivaldybės administracija.", "named"),
    ("Atsakingi vykdytojai: Švietimo skyrius; Kultūros centras.", "named"),
    ("Plano vykdymas pavestas Utenos socialinių paslaugų centrui.", "named"),
    ("Plano įgyvendinimu rūpinasi Utenos socialinių paslaugų centras.", "named"),
    ("Plano darbus nudirbs Utenos socialinių paslaugų centras.", "named"),
    ("Visa tai imasi daryti atsakingos institucijos pagal savo kompetenciją.", "nameless"),
    ("Aptarime nesutarta, ar priemones patikėti vienai įstaigai, ar keletui.", None),
    ("Plano eigą prižiūri vicemerė.", "coordination"),
    ("Rengėjas – UAB „Strategija“.", None),
    ("Plane numatoma, ką savivaldybė darys, kad jaunimas liktų.", None),
    ("Planas įgyvendinamas; vykdomi visi III skyriuje nurodyti veiksmai.", None),
    ("Priemones vykdo atsakingos institucijos pagal kompetenciją.", "nameless"),
    ("Plano vykdytojai – atsakingi padaliniai.", "nameless"),
    ("Darbai patikėti Socialinės paramos skyriui.", "named"),
    ("Šaltinius tikslinsime, kai paaiškės, kokių darbų imsis Socialinės paramos skyrius.", None),
    ("Veiksmus atlieka kompetentingi Savivaldybės padaliniai ir įstaigos.", "nameless"),
    ("Valstybė per ministeriją moka išmokas ir įgyvendina savo programą.", None),
    ("Darbus rengė Socialinės paramos skyriaus komanda.", None),
    ("Plano įgyvendinimą koordinuoja Socialinės paramos skyrius.", "coordination"),
    ("Plano vykdymo priežiūrą atlieka Strateginio planavimo skyrius.", "coordination"),
    ("Programos koordinatorius – Socialinės paramos skyrius.", "coordination"),
    ("Sprendimo vykdymo kontrolę pavesti administracijos direktoriui.", "control"),
    ("Programą sudaro dvi dalys. Pirmoji atsako už tai, kad įstaigos būtų suprantamos.", None),
]
PERIODS = [
    ("Programa vykdoma 2024 m. birželio 1 d. – 2026 m. gruodžio 31 d.", "stated"),
    ("Šiame skyriuje aprašytos veiklos vykdomos 2024–2027 metais.", "stated"),
    ("Svetingumo metas: nuo 2025 m. rugsėjo 1 d. iki 2028 m. rugpjūčio 31 d.", "stated"),
    ("Planas įgyvendinamas 2024–2026 metais.", "stated"),
    ("Priemonės vykdomos nuo 2024 m. sausio 1 d. iki 2026 m. gruodžio 31 d.", "stated"),
    ("Įgyvendinimo laikotarpis: 2024–2026 m.", "stated"),
    ("Plano trukmė – treji metai (2024–2026 m.).", "stated"),
    ("Visos priemonės bus įgyvendintos iki 2026 m. pabaigos.", "stated"),
    ("Plano galiojimas – iki 2026 m. gruodžio 31 d.", "stated"),
    ("Planas apima 2024–2026 metus.", "stated"),
    ("Darbai pradedami 2024 m. kovą ir baigiami 2025 m. gruodį.", "stated"),
    ("Kada vykdysime: 2024–2026 m.", "stated"),
    ("Pagalba pagal Planą teikiama nuo 2024 m. balandžio 1 d. iki 2025 m. kovo 31 d.", "stated"),
    ("Planas įgyvendinamas nuo 2025 m. liepos 1 d. iki 2029 m. gruodžio 31 d.; vykdomi visi veiksmai.", "stated"),
    ("Visus darbus atliksime nuo 2025 m. rugsėjo 1 d. iki 2026 m. gruodžio 31 d.", "stated"),
    ("Visos priemonės turi būti įvykdytos iki 2026 m. gruodžio 31 d.", "stated"),
    ("Priemonių įgyvendinimo terminas – iki 2026 m. pabaigos.", "stated"),
    ("Veiksmai suplanuoti 2025–2026 metams.", "stated"),
    ("Terminas: 2025–2027 m.", "stated"),
    ("Vykdymo laikas: 2025 m. I–IV ketv.", "stated"),
    ("Ankstesnis planas buvo vykdomas 2021–2023 metais.", None),
    ("Lietuvos migracijos politikos gairės galioja iki 2030 m.", None),
    ("Po 2018 m. vėtros nebuvo atlikta jokių darbų.", None),
    ("Planas parengtas pagal 2021–2030 metų nacionalinį pažangos planą.", None),
    ("2023 metais rajone gyveno 300 užsieniečių.", None),
]
FUNDS = [
    ("Papildomų pinigų neprireiks.", "sources"),
    ("Pradedama nuo darbų, kurie nieko nekainuoja.", None),
    ("Darbus apmokės rajono iždas.", "sources"),
    ("Už visas jas sumokama iš savivaldybės biudžeto ir Europos socialinio fondo.", "sources"),
    ("Už darbus moka Utenos rajono savivaldybė ir Užimtumo tarnyba.", "sources"),
    ("Kiek tai kainuos, sužinosime rudenį.", "vague"),
    ("Papildomų pinigų priemonėms nereikia.", "sources"),
    ("Pinigų paieška dar laukia.", "vague"),
    ("Plano priemonės finansuojamos iš savivaldybės biudžeto.", "sources"),
    ("Lėšų šaltiniai: savivaldybės biudžetas, ES fondų lėšos.", "sources"),
    ("Priemonėms įgyvendinti naudojamos savivaldybės ir valstybės biudžetų lėšos.", "sources"),
    ("Planui įgyvendinti skiriama savivaldybės biudžeto lėšų.", "sources"),
    ("Išlaidas padengs savivaldybės biudžetas ir rėmėjai.", "sources"),
    ("Už priemones bus mokama iš savivaldybės biudžeto.", "sources"),
    ("Pinigai priemonėms ateina iš Prieglobsčio, migracijos ir integracijos fondo.", "sources"),
    ("Iš kokių lėšų: savivaldybės biudžeto ir PMIF.", "sources"),
    ("Priemones remia Prieglobsčio, migracijos ir integracijos fondas.", "sources"),
    ("Priemonėms vykdyti papildomų lėšų nereikia.", "sources"),
    ("Priemonės vykdomos iš asignavimų, skirtų įstaigoms, ir savivaldybės biudžeto lėšų.", "sources"),
    ("Priemonės vykdomos iš įstaigoms skirtų asignavimų.", "sources"),
    ("Planui vykdyti 2025 m. savivaldybės biudžete numatyta 45 000 Eur.", "sources"),
    ("Plane numatytas priemones finansuoja savivaldybė ir Užimtumo tarnyba.", "sources"),
    ("Finansavimas: savivaldybės ir valstybės biudžetai.", "sources"),
    ("Planui vykdyti lėšų neprireiks.", "sources"),
    ("Plano finansavimas priklausys nuo savivaldybės galimybių.", "vague"),
    ("Planas vykdomas, jei bus skirtas finansavimas.", "vague"),
    ("Lėšų planui dar ieškoma.", "vague"),
    ("Plano lėšų klausimas dar neišspręstas.", "vague"),
    ("Santrumpos: SB – savivaldybės biudžetas, VB – valstybės biudžetas.", None),
    ("Priemonės įgyvendinamos pagal finansines galimybes.", "vague"),
    ("Finansavimo šaltiniai bus tikslinami.", "vague"),
    ("Lėšų poreikis bus nustatytas rengiant biudžetą.", "vague"),
    ("Kiek tai kainuos ir kas mokės, paaiškės patvirtinus biudžetą.", "vague"),
    ("2023 metais kursams panaudota 20 tūkst. Eur savivaldybės biudžeto lėšų.", None),
]


def said(topic: str, text: str) -> set[str]:
    return kinds(understood(text), topic) - {"passing", "title"}


@pytest.mark.parametrize(("text", "kind"), GOALS)
def test_goal(text: str, kind: str | None) -> None:
    assert said("goal", text) == {kind} - {None}


@pytest.mark.parametrize(("text", "kind"), TARGETS)
def test_target_groups(text: str, kind: str | None) -> None:
    assert said("target_groups", text) == {kind} - {None}


def test_a_point_of_a_decision_tells_in_a_list_whom_its_measures_are_for() -> None:
    plan = understood("2. Nustatyti, kad tvirtinamos priemonės skirtos:", "2.1. užsieniečiams;", "2.2. jų vaikams.")
    assert "specific" in kinds(plan, "target_groups")


def test_laws_are_nobody_whom_a_plan_is_for() -> None:
    said_before = "Programa parengta įgyvendinant strateginį planą, patvirtintą 2020 metais, ir vadovaujantis:"
    law = "Lietuvos Respublikos įstatymu „Dėl užsieniečių teisinės padėties“."
    assert kinds(understood(said_before, law), "target_groups") <= {"passing", "title"}


@pytest.mark.parametrize(("text", "kind"), EXECUTORS)
def test_executors(text: str, kind: str | None) -> None:
    assert said("responsible", text) == {kind} - {None}


@pytest.mark.parametrize(("text", "kind"), PERIODS)
def test_periods(text: str, kind: str | None) -> None:
    assert said("timeline", text) == {kind} - {None}


@pytest.mark.parametrize(("text", "kind"), FUNDS)
def test_funds(text: str, kind: str | None) -> None:
    assert said("funding", text) == {kind} - {None}


def test_the_card_of_the_plan_itself_is_no_measure() -> None:
    plan = understood(
        "# Trumpai apie planą",
        table(
            "Rengėjas | Socialinės paramos skyrius",
            "Ko siekiama (plano tikslas) | Padėti užsieniečiams gyventi savarankiškai",
            "Tikslinės grupės | Trečiųjų šalių piliečiai; karo pabėgėliai iš Ukrainos",
            "Įgyvendinimo laikotarpis | 2026–2028 m.",
        ),
    )
    assert plan.measures == ()
    assert "stated" in kinds(plan, "goal")
    assert "specific" in kinds(plan, "target_groups")


@pytest.mark.parametrize(
    ("text", "topic", "kind"),
    [
        ("Bendrasis Plano tikslas – padėti užsieniečiams įsikurti.", "goal", "stated"),
        ("Nustatyti, kad savivaldybės veiklos tikslas – padėti užsieniečiams įsikurti.", "goal", "stated"),
        ("Planu siekiama padėti šiai tikslinei grupei: trečiųjų šalių piliečiams.", "target_groups", "specific"),
    ],
)
def test_labels_within_a_sentence(text: str, topic: str, kind: str) -> None:
    assert kind in kinds(understood(text), topic)


def test_several_sentences_answer_for_whom_the_plan_is() -> None:
    plan = understood(
        "# O kam visa tai?",
        "Ukrainiečiams, kurie pas mus laukia karo pabaigos. Darbininkams iš trečiųjų šalių. Jų šeimoms.",
    )
    assert "specific" in kinds(plan, "target_groups")


@pytest.mark.parametrize(
    ("blocks", "kind"),
    [
        (("# Kam jis skirtas?", "Šeimoms, gavusioms prieglobstį rajone.", "Pernai atvyko trys šeimos."), {"specific"}),
        (("# Kam to reikia?", "Užsieniečiai pasimeta įstaigose.", "Pernai atvyko trys šeimos."), set()),
        (("# Kam planas rašomas", "a) pabėgėliai;", "b) darbo migrantai."), {"specific"}),
    ],
)
def test_what_stands_first_under_a_question_on_the_plan_answers_it(blocks: tuple[str, ...], kind: set[str]) -> None:
    assert kinds(understood(*blocks), "target_groups") - {"passing"} == kind


def test_a_question_for_the_goal_stands_over_it() -> None:
    plan = understood("# Koks mūsų tikslas?", "Kad kiekvienas užsienietis žinotų, kur kreiptis.")
    assert "stated" in kinds(plan, "goal")


@pytest.mark.parametrize(
    ("below", "kind"), [("Išmokyti kiekvieną užsienietį kalbos.", {"stated"}), ("Jį kėlė darbo grupė.", set())]
)
def test_a_heading_that_begins_with_the_label_stands_over_the_goal(below: str, kind: set[str]) -> None:
    assert kinds(understood("# Tikslas, kurį turime galvoje", below), "goal") == kind


@pytest.mark.parametrize(
    ("intro", "kind"),
    [("Esame sau užsibrėžę šitokius uždavinius:", {"task"}), ("Įstatymas kelia šitokius uždavinius:", set())],
)
def test_tasks_are_announced_in_any_case(intro: str, kind: set[str]) -> None:
    assert kinds(understood(intro, "• mokyti užsieniečius kalbos;", "• rasti jiems darbo."), "goal") == kind


@pytest.mark.parametrize(
    ("owner", "kind"), [("Bloko", {"task"}), ("Ministerijos", set()), ("Šių dienų didžiausias", set())]
)
def test_a_part_of_a_host_opens_with_its_task(owner: str, kind: set[str]) -> None:
    task = f"{owner} uždavinys – mokyti užsieniečius kalbos."
    assert kinds(understood("# II. UŽSIENIEČIAI", task, title=HOST), "goal") == kind


@pytest.mark.parametrize(
    ("asked", "kind"), [("Kam šitas planas skirtas?", {"specific"}), ("Kam šitas pastatas skirtas?", set())]
)
def test_relative_clauses_answer_for_whom_the_plan_is(asked: str, kind: set[str]) -> None:
    told = "Tiems, kurie pabėgo nuo karo ir prašo prieglobsčio; kurie atvyko dirbti."
    plan = understood("Prie plano dirbta visą žiemą.", f"# {asked}", told)
    assert kinds(plan, "target_groups") - {"passing"} == kind


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Pasitraukusiems iš savo šalies ir likusiems čia; atvykusiems dirbti.", {"specific"}),
        ("Viskas, ką rajone darys tie, kam rūpi čia atvykę žmonės, surašyta po vieną eilutę.", set()),
    ],
)
def test_who_is_asked_for_answers_in_the_dative(told: str, kind: set[str]) -> None:
    plan = understood("Prie plano dirbta visą žiemą.", table(f"Kam surašytas planas | {told}", "Kas rašė | Skyrius"))
    assert kinds(plan, "target_groups") - {"passing"} == kind


def test_the_groups_of_a_host_are_listed_under_a_label_with_its_name_in_it() -> None:
    listed = ("• vieniši senjorai;", "• prieglobstį gavę užsieniečiai.")
    assert "specific" in kinds(understood("Tikslinės programos grupės:", *listed, title=HOST), "target_groups")


QUESTION = "# Kieno naudai šis susitarimas rašytas"
ANSWER = "Šis susitarimas rašytas dviejų grupių naudai: pabėgusių nuo karo; pasilikusių dirbti trečiųjų šalių žmonių."


def test_an_answer_in_the_words_of_the_question_tells_whom_the_plan_is_for() -> None:
    assert "specific" in kinds(understood(QUESTION, ANSWER), "target_groups")
    told = "Rajone karo pabėgėliams trūksta būsto. Jų daugėja."
    assert "specific" not in kinds(understood(QUESTION, told), "target_groups")


def test_what_stands_under_a_question_answers_it() -> None:
    plan = understood(
        "# Kas triūs ir už kiek",
        "Viską, kas sumanyta, nuveikia savivaldybės Paramos skyrius kartu su Utenos švietimo centru.",
        "Sumos aiškės kasmet, atsižvelgiant į finansines galimybes.",
        "# Kaip žinosime, ar pavyko",
        "Lietuviškai kalbančių atvykėlių bus ne 10, o 40 procentų.",
    )
    assert kinds(plan, "responsible") == {"named"}
    assert kinds(plan, "funding") == {"vague"}
    assert kinds(plan, "indicators") == {"plan_level"}


def test_a_vision_in_brackets_is_no_goal() -> None:
    plan = understood("# Kur norime atsidurti (vizija)", "Po kelerių metų niekas neklausia, iš kur žmogus.")
    assert kinds(plan, "goal") == {"vision"}


def test_tasks_are_counted_by_letters_too() -> None:
    assert kinds(understood("# Uždavinys A. Padėti užsieniečiams suprasti ir būti suprastiems"), "goal") == {"task"}


def test_the_label_of_a_goal_beside_which_nothing_stands_is_empty() -> None:
    plan = understood(table("1. Kas pildo | Paramos skyrius", "2. Plano tikslas | ", "3. Pildymo data | 2025-10-06"))
    assert kinds(plan, "goal") == {"empty"}


def test_an_answer_with_a_reference_behind_it() -> None:
    goal = "Padėti atvykusiems užsieniečiams greičiau pradėti dirbti"
    plan = understood(table("Klausimas | Atsakymas | Plačiau", f"Programos tikslas | {goal} | 3 dalis"))
    assert kinds(plan, "goal") == {"stated"}


def test_whom_a_plan_is_for_under_a_question_without_a_verb() -> None:
    plan = understood(
        "# Kam šis planas", "• vairuotojų iš Azerbaidžano šeimoms;", "• nuo karo pasitraukusiems ukrainiečiams."
    )
    assert "specific" in kinds(plan, "target_groups")


def test_definitions_are_no_measures() -> None:
    plan = understood(
        "2. Plane vartojamos sąvokos:",
        "2.1. veiksmas – poelgis, kuriuo savivaldybė keičia padėtį;",
        "2.2. vykdytojas – subjektas, kuriam pavesta atlikti veiksmą;",
        "2.3. terminas – laiko tarpas, per kurį veiksmas atliekamas.",
    )
    assert not plan.measures


def test_the_metadata_of_a_signed_document_are_none_of_the_plan() -> None:
    plan = understood(
        "# Priemonės",
        "1. Surengti kalbos kursus.",
        "# DETALŪS METADUOMENYS",
        table("Dokumento registracijos data ir numeris | 2024-09-27 Nr. TS-211", "Pridedamų dokumentų skaičius | 0"),
    )
    assert not kinds(plan, "indicators")


@pytest.mark.parametrize(
    "text",
    [
        "Dėl pinigų grupė nekalbėjo: paaiškės, kokių darbų imsis Socialinės paramos skyrius.",
        "Kasmet Strateginio planavimo skyrius tarybai teikia pranešimą apie atliktas veiklas.",
    ],
)
def test_what_is_not_known_yet_or_only_reported_is_carried_out_by_nobody(text: str) -> None:
    assert "named" not in kinds(understood("# Įgyvendinimas", text), "responsible")


def test_people_before_a_list_of_them() -> None:
    text = "Planas skirtas užsieniečiams, kurie savivaldybėje gyvena ilgiau kaip tris mėnesius:"
    assert "specific" in kinds(understood(text, "• darbuotojams;", "• jų šeimoms."), "target_groups")


def test_inhabitants_and_the_community_are_everybody() -> None:
    plan = understood("Planas skirtas visiems rajono gyventojams ir bendruomenei.")
    assert "generic" in kinds(plan, "target_groups")


def test_indicators_of_tasks_under_each_of_them() -> None:
    tasks = [
        text
        for task, share in (("mokyti kalbos", 70), ("atverti duris", 50), ("švęsti drauge", 30))
        for text in (f"Uždavinys: {task}", f"Uždavinio rodiklis – drauge yra {share} proc. atvykusiųjų.")
    ]
    assert kinds(understood(*tasks), "indicators") == {"plan_level"}


def test_a_clause_on_the_plan_that_was_just_named_states_its_goal() -> None:
    text = "Šį žmonių įsikūrimo planą (toliau – Planas), kurio tikslas – padėti užsieniečiui gyventi savarankiškai, surašė grupė."
    assert kinds(understood(text), "goal") == {"stated"}
    other = "Rajone galioja kultūros planas, kurio tikslas – puoselėti tarmę užsieniečių šeimose."
    assert kinds(understood(other), "goal") == {"cited"}


def test_indicators_told_in_words_and_in_the_sentences_after_them() -> None:
    said = "Viso plano rodikliai tokie: bent pusė užsieniečių susikalba lietuviškai."
    assert kinds(understood(said), "indicators") == {"plan_level"}
    after = "Visų gairių rodikliai yra trys. Pirmasis: 40 procentų užsieniečių turi vietinių draugų."
    assert kinds(understood(after), "indicators") == {"plan_level"}


def test_indicators_of_tasks_come_again_and_again() -> None:
    told = [f"Uždavinio rodiklis: {n} proc. užsieniečių vaikų lanko būrelį." for n in (40, 60, 80)]
    assert kinds(understood(*told), "indicators") == {"plan_level"}


def test_a_plan_by_the_name_that_stands_under_its_motto() -> None:
    plan = understood(
        "Veiksmų žemėlapis: užsieniečiai mūsų rajone",
        "Šis žemėlapis skirtas visiems rajono gyventojams.",
        "Tikslas – padėti užsieniečiams įsikurti.",
        "# Priemonės",
        "1. Surengti kalbos kursus užsieniečiams.",
        title="UTENA PRIIMA",
    )
    assert "generic" in kinds(plan, "target_groups")


def test_whom_a_plan_is_for_behind_a_question_without_its_mark() -> None:
    plan = understood("Kam planas skirtas. Trečiųjų šalių piliečiams, dirbantiems rajone, jų sutuoktiniams ir vaikams.")
    assert "specific" in kinds(plan, "target_groups")


def test_a_goal_may_be_asked_for_in_the_accusative_or_set_in_other_words() -> None:
    plan = understood("# Kokį tikslą turime prieš akis?", "Kad užsienietis per dvejus metus prakalbtų lietuviškai.")
    assert kinds(plan, "goal") == {"stated"}
    assert kinds(understood("Planu keliame kuklų tikslą: sužinoti, ko reikia užsieniečiams."), "goal") == {"stated"}


@pytest.mark.parametrize(
    ("before", "stated"),
    [
        ("Visus šio skyriaus darbus atlieka Utenos socialinis centras.", True),
        ("Projektą „Tiltas“ vykdo Utenos bendruomenė.", False),
    ],
)
def test_what_is_begun_and_ended_is_what_was_named_before(before: str, *, stated: bool) -> None:
    plan = understood("# Ką darome", f"{before} Pradedama 2024 m. sausį, baigiama 2025 m. gruodį.")
    assert ("stated" in kinds(plan, "timeline")) is stated


@pytest.mark.parametrize(
    ("words", "empty"),
    [("dar svarstoma", True), ("kol kas neaišku", True), ("dar 500 Eur iš rėmėjų", False), ("Dar nakvynė", False)],
)
def test_what_is_still_to_be_settled_is_no_content(words: str, *, empty: bool) -> None:
    assert is_empty(words, LEXICON) is empty
