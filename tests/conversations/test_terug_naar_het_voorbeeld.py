"""After a card of an emergency the preview that it pushed aside comes back on request."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import belverzoek, zaken


@pytest.mark.parametrize(
    "vraagt",
    [
        "mag ik het bericht nog een keer zien",
        "laat dat bericht nog es zien",
        "ik was bezig met dat belverzoek",
        "waar was ik gebleven met dat bericht",
        "ja maar ik was nog bezig",
    ],
)
def test_the_preview_comes_back_after_a_card(gesprek: Gesprek, vraagt: str) -> None:
    belverzoek(gesprek).huurder("mijn zus is gevallen en ze bloedt heel erg").bot("112")
    gesprek.huurder(vraagt, na=60).bot("Nummer of e-mail: 06 23 45 67 81", "Mag ik dit sturen?")
    assert zaken(gesprek) == {}


def test_it_comes_back_also_after_the_card_was_closed(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("mijn zus is gevallen en ze bloedt heel erg").bot("112")
    gesprek.huurder("wat is een dagvaarding", na=60).bot("dagvaarding")
    gesprek.huurder("toon het bericht weer", na=60).bot("Mag ik dit sturen?")


def test_while_it_may_be_about_a_life_it_waits(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ik weet niet of ik nog verder wil leven").bot("113")
    gesprek.huurder("laat het bericht zien", na=60)
    assert zaken(gesprek) == {}


def test_without_a_preview_no_other_flow_is_begun(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    gesprek.huurder("mijn zus is gevallen en ze bloedt heel erg").bot("112")
    gesprek.huurder("laat dat bericht zien", na=60).bot_niet("Mag ik dit sturen?")
