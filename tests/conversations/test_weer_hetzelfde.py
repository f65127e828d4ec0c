"""The same emergency, said again beside what is asked: the number stays, and the rest is done."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek

SLAAT = "mijn vriend heeft me vannacht weer geslagen en de huur is op"


def _sleutels(gesprek: Gesprek) -> list[str]:
    return [key for reply in gesprek.replies for key in reply.keys]


def _voorbeeld(gesprek: Gesprek) -> Gesprek:
    """A callback that waits for a yes, after a card about violence."""
    gesprek.huurder(SLAAT).bot("Veilig Thuis")
    gesprek.huurder("kan iemand van het wijkteam mij bellen op 06 12345678, ik ben Nadia")
    for said in ("nee", "nee"):
        if "_toestemming" in " ".join(_sleutels(gesprek)):
            break
        gesprek.huurder(said)
    return gesprek.bot("Mag ik dit sturen")


@pytest.mark.parametrize(
    "gezegd",
    [
        "zet erbij dat mijn vriend mij slaat en dat ik bang ben",
        "zet er nog bij: hij mept mij als hij dronken is",
    ],
)
def test_words_for_a_preview_get_in_at_once(gesprek: Gesprek, gezegd: str) -> None:
    _voorbeeld(gesprek).huurder(gezegd)
    gesprek.bot("112", "Mag ik dit sturen")
    assert not any(key.startswith("utter_nood_") for key in _sleutels(gesprek))
    gesprek.huurder("laat alles zien").bot(gezegd.split()[-1])


def test_a_line_that_is_put_right_needs_no_way_back(gesprek: Gesprek) -> None:
    _voorbeeld(gesprek).huurder("zet erbij dat ik in de kelder slaap")
    gesprek.huurder("haal regel 4 weg, als hij dat ziet slaat hij me")
    gesprek.bot("112", "Mag ik dit sturen")
    gesprek.huurder("laat alles zien")
    assert "kelder" not in gesprek.tekst()


def test_a_question_beside_a_day_that_was_answered_is_answered(gesprek: Gesprek) -> None:
    gesprek.huurder("morgen om tien uur komt de deurwaarder mij eruit zetten").bot("advocaat")
    gesprek.huurder("morgen moet ik eruit. waar laat ik mijn spullen dan?")
    gesprek.uit("utter_misschien_uitzetting_nu", "utter_vraag_spullen")


@pytest.mark.parametrize(
    "gezegd",
    ["hij staat nu voor de deur en hij gaat me slaan", "ik wil niet meer leven", "hij slaat me"],
)
def test_what_is_new_or_only_a_cry_gets_its_card(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(SLAAT).huurder("dank je").huurder(gezegd)
    assert any(key.startswith("utter_nood_") for key in _sleutels(gesprek))


def test_a_life_gets_its_card_also_beside_a_question(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil dood").bot("113")
    gesprek.huurder("ik wil echt dood. wat is een vonnis?").bot("113")
    assert any(key.startswith("utter_nood_zelfdoding") for key in _sleutels(gesprek))
