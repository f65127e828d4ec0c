"""Amounts told in one breath, and put right in plain words: with old and new, and nothing lost."""

from __future__ import annotations

import pytest

from casefile.overzicht.bekend_geld import Overzicht
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import PUNT, belverzoek, deel


def _posten(gesprek: Gesprek) -> dict[str, str]:
    with gesprek.store.read() as unit:
        known = unit.documents.dossier(gesprek.id).deel(Overzicht).posten
        return {post.categorie.value: str(post.bedrag.van) for post in known}


def _overzicht(gesprek: Gesprek, inkomen: str) -> Gesprek:
    gesprek.huurder("ik wil mijn geld bekijken").huurder("ik en mijn twee kinderen")
    gesprek.huurder(inkomen).huurder("690 huur").huurder("stroom 120")
    return gesprek.huurder("85").huurder("huurschuld 2100").uit("utter_overzicht_klaar")


def test_two_allowances_in_one_breath_are_two(gesprek: Gesprek) -> None:
    _overzicht(gesprek, "1290 loon. toeslag 280 en kinderbijslag 540 maar dat is 3 maanden")
    gesprek.bot("kinderbijslag € 540 per 3 maanden", "binnen: € 1.750").bot_niet("waarvan")


def test_a_whole_with_a_part_stays_one(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil mijn geld bekijken").huurder("ik woon alleen").huurder("loon 1290")
    gesprek.huurder("toeslagen samen 400").huurder("de zorgtoeslag van 120 zit daarin")
    gesprek.huurder("690 huur").huurder("stroom 120").huurder("85").huurder("geen schulden")
    gesprek.bot("waarvan zorgtoeslag € 120", "binnen: € 1.690")


def test_the_same_amount_is_not_there_twice(gesprek: Gesprek) -> None:
    _overzicht(gesprek, "loon 1290, toeslagen 280")
    gesprek.huurder("de huurtoeslag is 280").huurder("wat weet je van mij")
    gesprek.bot("huurtoeslag € 280").bot_niet("toeslagen samen")


def test_what_is_extra_and_what_was_forgotten_is_done(gesprek: Gesprek) -> None:
    _overzicht(gesprek, "loon 1290, toeslagen 400")
    gesprek.huurder(
        "nee klopt niet. de toeslag voor zorg 90 komt er nog bij. en bellen 22 ben je vergeten"
    )
    gesprek.bot("€ 90", "€ 22").bot_niet("Kijk of je alle toeslagen krijgt")
    assert _posten(gesprek)["telefoon_internet"] == "22"


def test_several_posts_and_a_correction_in_one_answer(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil mijn geld bekijken").huurder("ik woon alleen").huurder("loon 1290")
    gesprek.huurder("geen toeslagen").huurder("650 huur")
    gesprek.huurder("gas 95 bellen 18. wacht de huur is niet 650 dat was oud, nu 671")
    found = _posten(gesprek)
    assert (found["energie"], found["telefoon_internet"], found["huur"]) == ("95", "18", "671")


@pytest.mark.parametrize(
    "zegt",
    [
        "het bedrag klopt niet: de achterstand is 2.510 en niet 2.150, cijfers verwisseld",
        "de huurachterstand is niet € 2.150 maar € 2.510",
        "sorry, 2510 en niet 2150",
    ],
)
def test_not_this_but_that_in_any_order(gesprek: Gesprek, zegt: str) -> None:
    gesprek.huurder("de huurachterstand is 2150 euro").huurder(zegt)
    gesprek.bot("€ 2.510", "was € 2.150").bot_niet("Weg:")
    assert _posten(gesprek) == {"huurschuld": "2510"}


@pytest.mark.parametrize(
    "vraagt",
    [
        "klopt. kan ik dan 400 per maand aan de verhuurder betalen?",
        "wat moet ik de rechter aanbieden, 350 of minder?",
        "wat is dan een verstandig voorstel per maand?",
    ],
)
def test_what_to_promise_is_answered_with_the_own_figure(gesprek: Gesprek, vraagt: str) -> None:
    _overzicht(gesprek, "loon 1290, toeslagen 280").huurder(vraagt)
    gesprek.bot("jouw overzicht", "per maand over", "liever minder", "Juridisch Loket")
    gesprek.bot_niet("Schrijf het met een bedrag")


def test_without_figures_the_overview_is_offered(gesprek: Gesprek) -> None:
    gesprek.huurder("welk bedrag kan ik het beste aan de rechter voorstellen?")
    gesprek.uit("utter_onderwerp_wat_aanbieden").bot_niet("jouw overzicht:")
    gesprek.tikt("Wat kan ik missen?").uit("utter_overzicht_begin")


def test_the_end_names_the_toeslagen_that_fit(gesprek: Gesprek) -> None:
    _overzicht(gesprek, "loon 1290, huurtoeslag 280, kinderbijslag 540 per kwartaal")
    gesprek.tikt("Klopt").bot("Kijk of je", "zorgtoeslag", "kindgebonden budget")
    gesprek.bot_niet("dit al krijgt: huurtoeslag")


def test_what_somebody_offers_to_pay_goes_along(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn huurschuld is 2100 euro. ik kan 75 extra per maand missen")
    gesprek.bot("kan € 75 per maand betalen")
    belverzoek(gesprek).bot("Achterstand: ", "kan € 75 per maand betalen")
    gesprek.huurder("ja stuur maar").bot("verstuurd")
    assert "€ 75" in (deel(gesprek, PUNT, "huurschuld") or "")


def test_that_it_is_too_little_is_no_other_post(gesprek: Gesprek) -> None:
    gesprek.huurder("ik krijg 85 euro pensioen in de maand")
    gesprek.huurder("van 85 euro kan mijn hond niet eens eten haha").bot_niet("huisdieren")
    assert _posten(gesprek) == {"pensioen": "85"}
