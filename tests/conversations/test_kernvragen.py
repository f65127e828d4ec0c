"""Short questions that nearly everybody asks get their own answer, wherever they are asked."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek

VRAGEN = (
    ("wanneer moet dat geld uiterlijk betaald zijn", "betaaldag"),
    ("ik snap de brief niet, hoe lang heb ik nog om te betalen?", "betaaldag"),
    ("naar wie moet ik het geld overmaken, naar de woningbouw of naar de deurwaarder", "aan_wie"),
    ("aan welke rekening moet ik dat bedrag betalen", "aan_wie"),
    ("die rente en al die kosten, moeten wij die er ook nog bij betalen?", "rente_en_kosten"),
    ("kan mijn bewindvoerder zien wat ik hier typ", "leest_bewindvoerder"),
    ("krijgt mijn ex man dit ook te lezen?", "leest_ander"),
    ("en als er nou niemand terugbelt", "niet_teruggebeld"),
    ("mag ik gewoon een foto van die brief maken en die sturen", "foto_sturen"),
    ("hoe haal ik dit gesprek weg van mijn telefoon", "telefoon_wissen"),
    ("hoe haal ik deze chat weg", "telefoon_wissen"),
)


@pytest.mark.parametrize(("vraag", "onderwerp"), VRAGEN)
def test_it_is_answered(gesprek: Gesprek, vraag: str, onderwerp: str) -> None:
    gesprek.huurder(vraag)
    assert any(f"utter_onderwerp_{onderwerp}" in key for r in gesprek.replies for key in r.keys)


def test_how_to_take_it_off_the_phone_does_not_ask_whether_to_wipe(gesprek: Gesprek) -> None:
    gesprek.huurder("kan ik dit gesprek van mijn telefoon wissen?").bot("lang op dit gesprek")
    assert not any("verwijder" in key for key in gesprek.replies[-1].keys)
    gesprek.huurder("wis dan alles maar").bot("wis")
    assert any("verwijder" in key for key in gesprek.replies[-1].keys)


def test_in_the_second_half_of_a_message(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "gisteren kwam er een aanmaning van de alliantie van 611 euro, ik schrok me kapot. "
        "Tot wanneer mag ik dat betalen?"
    )
    gesprek.bot("Alliantie", 'Zoek naar "vóór", "uiterlijk" of "binnen"')


def test_beside_an_answer_in_the_middle_of_a_flow(gesprek: Gesprek) -> None:
    gesprek.huurder("kunnen jullie mij bellen").bot("Op welk nummer")
    gesprek.huurder("0623456781. Leest mijn bewindvoerder dit dan ook?")
    gesprek.bot("bewindvoerder leest deze chat niet", "Leest iemand mee")


def test_in_the_middle_of_a_flow_the_open_question_stays(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    asked = gesprek.replies[-1].keys[-1]
    gesprek.huurder("moet ik het aan de corporatie betalen of aan die deurwaarder?")
    gesprek.uit("utter_onderwerp_aan_wie_betalen", asked)


def test_two_of_them_are_both_answered(gesprek: Gesprek) -> None:
    gesprek.huurder("Tot welke datum kan ik betalen? En op welke rekening moet het geld betaald?")
    gesprek.bot("vóór", "laatste brief")


def test_two_in_one_sentence(gesprek: Gesprek) -> None:
    gesprek.huurder("hoe lang kan ik nog betalen en naar wie moet ik het overmaken")
    gesprek.bot("laatste brief", "vóór")


def test_a_question_who_reads_notes_nothing(gesprek: Gesprek) -> None:
    gesprek.huurder("leest mijn bewindvoerder hier ook mee").bot_niet("Ik onthoud")


def test_the_day_that_was_told_is_named(gesprek: Gesprek) -> None:
    gesprek.huurder("er is een vonnis. ik moet alles betalen voor 18 december, dat is 912 euro")
    gesprek.huurder("wat was ook weer de laatste dag dat ik kan betalen?")
    gesprek.bot("volgens jou", "18 december")


def test_paying_before_the_hearing(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een dagvaarding van woongoed zeist, zitting 29 december")
    gesprek.huurder("als ik nou alles overmaak, gaat die zitting dan nog door?")
    gesprek.uit("utter_onderwerp_voor_zitting_betalen").bot_niet("De rechter heeft al ja")
    gesprek.huurder("ik heb dat geld nu liggen en betaal het hele bedrag. Stopt de zaak dan?")
    gesprek.bot("Betalen stopt de zaak alleen soms", "ga altijd").bot_niet("vonnis")


@pytest.mark.parametrize(
    "gezegd",
    [
        "mijn ex leest mee op mijn telefoon",
        "ik betaal elke maand aan de deurwaarder",
        "wanneer wordt mijn uitkering betaald",
        "als ik niet bel wat dan",
    ],
)
def test_what_only_sounds_like_one_is_none(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(gezegd)
    names = {f"utter_onderwerp_{name}" for _, name in VRAGEN} | {"utter_onderwerp_aan_wie_betalen"}
    assert not names & {key for reply in gesprek.replies for key in reply.keys}
