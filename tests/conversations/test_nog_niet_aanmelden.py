"""Not to be referred, or not now, is a no: nothing begins, and questions that are asked stop."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.concept import Concept
from casefile.gespreksstand import Gespreksstand
from tests.conversations.gesprek import Gesprek


def _open_vraag(gesprek: Gesprek) -> str | None:
    with gesprek.store.read() as unit:
        dossier = unit.documents.dossier(gesprek.id)
    assert not dossier.deel(Concept).is_onderweg
    return dossier.deel(Gespreksstand).vraag


@pytest.mark.parametrize(
    "said",
    [
        "liever nu nog niet aanmelden, ik wou eerst weten waar mijn gegevens heen gaan",
        "nee meld me maar even niet aan. bij wie komt het dan terecht",
        "een aanmelding wil ik voorlopig niet",
    ],
)
def test_not_now_begins_nothing_and_tells_who_would_get_it(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder("ik huur van woongoed zeist").huurder(said)
    gesprek.bot("Ik meld je niet aan", "WoonGoed Zeist, De Tussenvoorziening")
    gesprek.bot_niet("Hoe heet je")
    assert _open_vraag(gesprek) is None


@pytest.mark.parametrize(
    "said",
    [
        "kunt u hier nu mee stoppen alstublieft",
        "ik zei toch dat ik niet aangemeld hoef te worden",
        "hou eens op met al die vragen",
    ],
)
def test_the_questions_stop(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder("meld mij maar aan").tikt("WoonGoed Zeist").bot("Hoe heet je")
    gesprek.huurder(said).bot("Ik meld je niet aan").bot_niet("Hoe heet je")
    assert _open_vraag(gesprek) is None


def test_what_is_asked_beside_it_is_answered(gesprek: Gesprek) -> None:
    gesprek.huurder("meld mij maar aan").tikt("WoonGoed Zeist")
    gesprek.huurder("stopt u hiermee, geen aanmelding graag. wat is een vonnis?")
    gesprek.bot("besluit van de rechter", "Ik meld je niet aan")


def test_what_is_told_of_a_referral_that_is_there_refuses_none(gesprek: Gesprek) -> None:
    gesprek.huurder("ik ben door de gemeente niet aangemeld bij schuldhulp")
    gesprek.bot_niet("Ik meld je niet aan")
