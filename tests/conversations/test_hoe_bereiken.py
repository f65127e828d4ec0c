"""How somebody wants to be reached, in words of their own: whom to call, when, on whose number."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import PUNT, belverzoek, deel, zaken


@pytest.mark.parametrize(
    "zegt, regel",
    [
        ("bel mij maar niet mijn zoon", "niet mijn zoon"),
        ("mij graag opbellen, niet hem", "niet hem"),
        ("jullie moeten mij bellen en niet mijn vrouw", "niet mijn vrouw"),
    ],
)
def test_a_call_to_me_and_not_to_another_is_a_call(gesprek: Gesprek, zegt: str, regel: str) -> None:
    gesprek.huurder(zegt).uit("utter_mens_bereik").bot_niet("Niemand hoeft jou te bellen")
    gesprek.huurder("06 23 45 67 81").huurder("nee niemand").bot("Bel mij. Ik wil een mens")
    gesprek.bot_niet("Bel mij niet.").huurder("ja stuur maar").bot("verstuurd")
    assert regel in (deel(gesprek, PUNT, "hoe") or "")


def test_who_cannot_call_is_called_with_name_number_and_time(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "zelf bellen durf ik niet zo. is er geen mens die mij even belt? 06 23456781 truus. "
        "savonds na het eten. en zeg niks tegen mijn zoon"
    )
    gesprek.uit("utter_mens_meelezen").bot_niet("Niemand hoeft jou te bellen")
    gesprek.huurder("nee leest niemand").huurder("ja stuur maar").bot("verstuurd")
    assert deel(gesprek, PUNT, "naam") == "truus"
    assert deel(gesprek, PUNT, "wanneer") == "savonds na het eten"
    assert "zoon" in (deel(gesprek, PUNT, "niet_naar") or "")


@pytest.mark.parametrize("zegt", ["bel mij liever niet", "ik wil niet gebeld worden, mail maar"])
def test_who_wants_no_call_gets_none(gesprek: Gesprek, zegt: str) -> None:
    gesprek.huurder("ik wil een mens spreken").huurder(zegt).bot("Niemand hoeft jou te bellen")


def test_until_when_somebody_works_is_not_when_to_call(gesprek: Gesprek) -> None:
    gesprek.huurder("kan iemand mij bellen? ik werken tot 4 uur dus bel na 4 uur. 06 23456781")
    gesprek.huurder("nee niemand leest mee").huurder("ja stuur maar").bot("verstuurd")
    assert deel(gesprek, PUNT, "wanneer") == "na 4 uur"
    gesprek.huurder("bellen ze mij dan ook echt na vier uur? op werk kan ik niet opnemen")
    gesprek.bot("gaf ik door", "na 4 uur").bot_niet("Op welk nummer")


def test_a_time_beside_a_wage_is_kept_for_the_call(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil mijn geld op een rij zetten").huurder("ik woon alleen")
    gesprek.huurder("1410 loon. ik heb dienst tot 5 dus bel daarna")
    gesprek.bot("dienst tot 5, bel daarna", "loon € 1.410")
    gesprek.huurder("wat weet je van mij").bot("Bellen: ik heb dienst tot 5, bel daarna")


def test_no_time_was_passed_on(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja stuur maar").bot("verstuurd")
    gesprek.huurder("weten ze wel dat ik overdag werk?").bot_niet("Op welk nummer")
    assert list(zaken(gesprek)) == [PUNT]


def test_a_call_by_way_of_somebody_else(gesprek: Gesprek) -> None:
    gesprek.huurder("kan een mens mij bellen?").uit("utter_mens_bereik")
    gesprek.huurder(
        "06 23456789 is van mijn buurvrouw ans. ik heet bep. zeg daar niet waarom jullie bellen"
    )
    gesprek.bot("bep", "nummer van ans, mijn buurvrouw").bot_niet("Ik haal het weg")
    gesprek.huurder("nee niemand").bot("Naam: bep", "Vraag naar ans", "niet waarom")
    gesprek.huurder("ja stuur maar").bot("verstuurd")
    assert "ans, mijn buurvrouw" in (deel(gesprek, PUNT, "bereik_van") or "")
    assert "niet waarom" in (deel(gesprek, PUNT, "hoe") or "")


def test_her_number_is_kept_beside_an_alarm(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een mens spreken").uit("utter_mens_bereik")
    gesprek.huurder(
        "liever via mijn broer, hij heet Omar 06 23456789, want mijn vriend slaat me. ik ben Lina"
    )
    gesprek.bot("112").huurder("ik wil een mens spreken").bot_niet("Op welk nummer")
    gesprek.huurder("in de ochtend").bot("Naam: Lina", "06 23456789", "Vraag naar Omar")


def test_a_number_that_turns_out_to_be_anothers_still_goes(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("nee wacht, 06 23 45 67 81 dat is van mijn zus, haal dat weg")
    gesprek.bot_niet("Vraag naar")
