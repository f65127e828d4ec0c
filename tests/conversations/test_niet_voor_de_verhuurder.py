"""Health, violence, addiction and other people are nobody's business who lets the house, unless the
huurder adds it for them in so many words; who helps gets it."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_bespreken import sleutels, woorden
from tests.conversations.test_voorbeeld_typen import TV, WGZ


def met_wens(
    gesprek: Gesprek, wens: str, gedaan: str = "de verhuurder een mail gestuurd"
) -> Gesprek:
    gesprek.huurder("ik wil aangemeld worden").tikt("WoonGoed Zeist").huurder("Ilse")
    gesprek.huurder("0623456781").huurder("nee").huurder("overdag").huurder("nee")
    gesprek.huurder(wens).huurder(gedaan)
    return gesprek


@pytest.mark.parametrize(
    "gezegd",
    [
        "ik lig half nachten wakker van de hartkloppingen",
        "mijn ex loopt nog steeds te schelden op straat",
        "hij vergokte alles",
        "mijn broer zit vast",
    ],
)
def test_what_is_private_goes_to_who_helps_only(gesprek: Gesprek, gezegd: str) -> None:
    met_wens(gesprek, f"hier blijven wonen. {gezegd}")
    gesprek.uit("utter_dv_blijft_hier", "utter_dv_toestemming_corporatie")
    gesprek.bot("hier blijven wonen").bot_niet(gezegd)
    gesprek.huurder("ja, stuur maar", na=60).bot("Dit gaat naar WoonGoed")
    assert gezegd not in woorden(gesprek, WGZ)
    gesprek.huurder("ja graag", na=60)
    assert gezegd in [*woorden(gesprek, TV), *woorden(gesprek, TV, "verhaal")]


def test_what_was_tried_besides_an_illness_stays(gesprek: Gesprek) -> None:
    met_wens(gesprek, "een regeling", "drie keer gemaild. ik heb copd en kan niet ver lopen")
    gesprek.uit("utter_dv_blijft_hier").bot("drie keer gemaild").bot_niet("copd")


def test_who_adds_it_in_so_many_words_has_it_sent(gesprek: Gesprek) -> None:
    met_wens(gesprek, "hier blijven wonen. ik ben herstellende van een burn-out")
    gesprek.bot_niet("herstellende van").huurder("zet dat er wel bij").bot("Erbij", "burn-out")
    gesprek.huurder("ja, stuur maar", na=60).bot("Dit gaat naar WoonGoed")
    assert "ik ben herstellende van een burn-out" in woorden(gesprek, WGZ, "verhaal")


def test_what_follows_an_addition_is_asked_about_first(gesprek: Gesprek) -> None:
    met_wens(gesprek, "hier blijven wonen")
    gesprek.huurder("zet erbij dat ik vrijdag betaal. Therapie is ook weer begonnen")
    gesprek.bot("Erbij: Mijn verhaal: ik vrijdag betaal").bot_niet("Erbij: Mijn verhaal: Therapie")
    gesprek.huurder("laat maar").huurder("ja, stuur maar", na=60)
    assert "Therapie" not in " ".join(woorden(gesprek, WGZ, "verhaal"))


def test_what_is_about_the_house_and_money_is_no_secret(gesprek: Gesprek) -> None:
    met_wens(gesprek, "de ziektekosten zijn zo hoog dus graag betalen in delen")
    gesprek.bot("betalen in delen")
    assert "utter_dv_blijft_hier" not in [k for r in gesprek.replies for k in r.keys]
    gesprek.huurder("ja, stuur maar", na=60)
    assert "vraag" in sleutels(gesprek, WGZ)
