"""What a letter is and says: a dagvaarding is never told as a vonnis, and no day is a guess."""

from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.brief.brief_lezen import lees_brief
from casefile.brief.brief_zeggen import wat_ik_lees
from casefile.brief.brieftekst import Woord, van_tekst, van_woorden
from casefile.brief.gelezen_brief import Afzender, Brief, Briefsoort, Gelezen, Grens, Zwaarwoord
from tests.brieven.meting import DAGEN, Lezing, tel
from tests.brieven.vullen import VANDAAG, alle_brieven

DAGVAARDING = """
D A G V A A R D I N G
Heden, de achttiende november tweeduizend zesentwintig, heb ik, mr. O. Pol, gerechtsdeurwaarder te
Assen, op verzoek van de stichting Wonen Aan De Plas, gevestigd te Assen,
GEDAGVAARD: R. de Boer, om op donderdag 10 december 2026 om 13.30 uur te verschijnen op de zitting
van de kantonrechter in Assen, met de eis de huurovereenkomst te ontbinden en u te veroordelen tot
ontruiming. De huurachterstand is € 2.310,40. De kosten van dit exploot zijn € 115,22.
"""
VONNIS = """
Rechtbank Noord-Nederland, locatie Assen
Vonnis van 24 november 2026 in de zaak van Wonen Aan De Plas tegen R. de Boer.
Gedaagde is bij dagvaarding van 3 oktober 2026 opgeroepen voor de zitting van 5 november 2026.
De beslissing: de kantonrechter ontbindt de huurovereenkomst, veroordeelt gedaagde tot ontruiming
binnen veertien dagen na betekening en verklaart dit vonnis uitvoerbaar bij voorraad.
"""


def lees(tekst: str, vandaag: date = VANDAAG):
    return lees_brief(van_tekst(tekst), vandaag)


def test_a_dagvaarding_with_its_hearing_and_not_its_own_day():
    brief = lees(DAGVAARDING)
    assert brief.soort and brief.soort.waarde is Briefsoort.DAGVAARDING
    assert brief.zitting == Gelezen(date(2026, 12, 10))
    assert brief.tijd == Gelezen(time(13, 30))
    assert brief.zittingsplaats == Gelezen("Assen")
    assert brief.brief == Gelezen(date(2026, 11, 18))
    assert brief.huurschuld == Gelezen(Decimal("2310.40"))
    assert brief.ontruiming is None
    assert {Zwaarwoord.ONTBINDING, Zwaarwoord.ONTRUIMING} <= brief.woorden
    assert brief.afzender and brief.afzender.waarde is Afzender.DEURWAARDER


def test_a_vonnis_that_tells_of_its_dagvaarding_and_its_zitting():
    brief = lees(VONNIS)
    assert brief.soort and brief.soort.waarde is Briefsoort.VONNIS
    assert brief.zitting is None
    assert brief.brief == Gelezen(date(2026, 11, 24))
    assert Zwaarwoord.UITVOERBAAR in brief.woorden and Zwaarwoord.VERSTEK not in brief.woorden


def test_a_weekday_that_does_not_fit_the_day_is_doubt():
    brief = lees(DAGVAARDING.replace("donderdag 10", "maandag 10"))
    assert brief.zitting and not brief.zitting.zeker


def test_a_day_without_a_year_is_doubt():
    brief = lees(DAGVAARDING.replace("donderdag 10 december 2026", "10 december"))
    assert brief.zitting and not brief.zitting.zeker


def test_a_town_with_any_kind_of_apostrophe():
    for town in ("'s-Hertogenbosch", "‘s-Hertogenbosch", "’s-Hertogenbosch"):
        brief = lees(DAGVAARDING.replace("kantonrechter in Assen", f"kantonrechter in {town}"))
        assert brief.zittingsplaats == Gelezen("'s-Hertogenbosch")


def test_two_hearings_are_doubt():
    brief = lees(
        DAGVAARDING + "\nU moet op vrijdag 18 december 2026 om 9.30 uur ter zitting verschijnen."
    )
    assert brief.zitting is None or not brief.zitting.zeker


def test_a_day_that_was_hard_to_read_is_doubt():
    lines = [
        [Woord(w, 0.4 if w == "10" else 0.95) for w in line.split()]
        for line in DAGVAARDING.split("\n")
    ]
    brief = lees_brief(van_woorden(lines), VANDAAG)
    assert brief.zitting and not brief.zitting.zeker
    assert brief.brief and brief.brief.zeker


def test_a_word_broken_at_the_end_of_a_line():
    brief = lees(DAGVAARDING.replace("donderdag 10 december", "donderdag 10 decem-\nber"))
    assert brief.zitting == Gelezen(date(2026, 12, 10))


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("Stroom en gas. Uw energierekening van 240,10 euro is niet betaald. Betaal voor 9 december 2026.", Briefsoort.ENERGIE),
        ("Uw zorgverzekering: u heeft drie maanden premie niet betaald. U gaat naar het CAK.", Briefsoort.ZORGPREMIE),
        ("Dienst Toeslagen. U moet 300 euro zorgtoeslag terugbetalen.", Briefsoort.TOESLAG),
        ("Alleen deze week: 40% korting op alle keukens! Profiteer nu.", Briefsoort.RECLAME),
    ],
)  # fmt: skip
def test_a_debt_of_something_else_is_no_rent_owed(tekst: str, soort: Briefsoort):
    brief = lees(tekst)
    assert brief.soort and brief.soort.waarde is soort
    assert brief.huurschuld is None and brief.zitting is None and brief.ontruiming is None


@pytest.mark.parametrize(
    ("woorden", "grens", "sleutel"),
    [
        ("vóór 15 december 2026", Grens.VOOR, "utter_brief_lees_uiterlijk_voor"),
        ("voor dinsdag 15 december 2026", Grens.VOOR, "utter_brief_lees_uiterlijk_voor"),
        ("uiterlijk op 15 december 2026", Grens.UITERLIJK, "utter_brief_lees_uiterlijk"),
        ("voor of op 15 december 2026", Grens.UITERLIJK, "utter_brief_lees_uiterlijk"),
        ("niet later dan 15 december 2026", Grens.UITERLIJK, "utter_brief_lees_uiterlijk"),
    ],
)
def test_before_a_day_is_a_day_earlier_than_on_it(woorden: str, grens: Grens, sleutel: str):
    brief = lees(f"Aanmaning. U heeft een huurschuld van 900 euro. Betaal deze {woorden}.")
    assert brief.uiterlijk == Gelezen(date(2026, 12, 15))
    assert brief.uiterlijk_grens == Gelezen(grens)
    assert Brief.from_json(json.loads(json.dumps(brief.to_json()))) == brief
    assert sleutel in [bericht.sleutel for bericht in wat_ik_lees(brief, "b1")]


@pytest.mark.parametrize(
    ("woorden", "sleutel"),
    [
        ("vóór 15 december 2026", "utter_brief_lees_uitzetting_voor"),
        ("uiterlijk 15 december 2026", "utter_brief_lees_uitzetting_uiterlijk"),
        ("op 15 december 2026", "utter_brief_lees_uitzetting"),
    ],
)
def test_leaving_before_a_day_is_not_leaving_on_it(woorden: str, sleutel: str):
    brief = lees(
        "VONNIS van de kantonrechter, uitgesproken. De kantonrechter ontbindt de huurovereenkomst en "
        f"veroordeelt gedaagde om de woning {woorden} te ontruimen."
    )
    assert brief.ontruiming == Gelezen(date(2026, 12, 15))
    assert sleutel in [bericht.sleutel for bericht in wat_ik_lees(brief, "b1")]


def test_words_that_are_no_letter_tell_nothing():
    brief = lees("hoi ik heb een vraag over mijn kat, die is al drie dagen weg")
    assert brief.soort is None and brief.zitting is None and brief.huurschuld is None


@given(st.text(max_size=400))
def test_any_text_at_all_is_read_without_a_fall(tekst: str):
    lees(tekst)


@given(st.lists(st.sampled_from(DAGVAARDING.split()), max_size=80))
def test_words_in_any_order_never_give_a_day_that_is_not_among_them(words: list[str]):
    brief = lees(" ".join(words))
    allowed = {date(2026, 12, 10), date(2026, 11, 18), date(2026, 11, 10), date(2026, 12, 18)}
    for one in (brief.zitting, brief.ontruiming, brief.uiterlijk):
        assert one is None or not one.zeker or one.waarde in allowed


def test_the_letters_we_measure_with_stay_read():
    read = [
        Lezing(
            b.naam,
            "geplakt",
            b.achtergehouden,
            b.waarheid,
            lees_brief(van_tekst(b.platte_tekst), VANDAAG),
        )
        for b in alle_brieven()
    ]
    told = tel(read)
    assert told.soort_goed >= 0.95 * told.brieven
    right, stated = told.deel(DAGEN)
    assert right >= 0.95 * stated
    assert told.zeker_fout(DAGEN)[0] == 0
