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


@pytest.mark.parametrize(
    ("vraag", "onderwerp"),
    [
        ("binnen hoeveel tijd moet zo'n verzet de deur uit zijn?", "verzet_termijn"),
        ("moet er bij verzet altijd een advocaat mee?", "verzet_advocaat"),
        ("welke stukken moeten er mee naar de rechtbank?", "zitting_meenemen"),
    ],
)
def test_in_words_that_nobody_wrote_a_pattern_for(
    gesprek: Gesprek, vraag: str, onderwerp: str
) -> None:
    gesprek.huurder(vraag).uit(f"utter_onderwerp_{onderwerp}")


def test_of_three_questions_two_are_answered_and_the_third_is_a_button(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "Leest mijn bewindvoerder hier mee? Kan ik een foto van mijn brief opsturen? "
        "En aan wie moet ik die achterstand betalen?"
    )
    gesprek.uit("utter_onderwerp_leest_bewindvoerder", "utter_tussendoor", "utter_ook_gevraagd")
    assert any("aan_wie_betalen" in button.payload for button in gesprek.knoppen_nu())


@pytest.mark.parametrize("vraag", ["en wat gaat dat geintje mij kosten?", "en is zoiets duur"])
def test_what_it_costs_is_of_what_was_explained_last(gesprek: Gesprek, vraag: str) -> None:
    gesprek.huurder("wat gebeurt er op de zitting bij de rechter?").uit("utter_vraag_zitting")
    gesprek.huurder(vraag).uit("utter_onderwerp_kosten_rechter").bot_niet("chat is gratis")


def test_the_same_kernvraag_is_not_answered_with_the_same_block_three_times(
    gesprek: Gesprek,
) -> None:
    for vraag in ("leest mijn ex hier mee?", "kan mijn ex dit zien?", "ziet mijn ex dit dan niet?"):
        gesprek.huurder(vraag)
    gesprek.uit("utter_anders").bot_niet("Ik stuur niets naar je familie")


def test_a_learned_one_beside_an_answer_is_answered_and_the_question_goes_on(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("kunnen jullie mij bellen").bot("Op welk nummer")
    gesprek.huurder("0623456781. Moet er trouwens een advocaat bij als ik in verzet ga?")
    gesprek.uit("utter_tussendoor").bot("advocaat", "Leest iemand mee")


def test_what_that_costs_is_of_what_was_asked_in_the_same_breath(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "Vorige week kreeg ik een vonnis. Wanneer gaat de termijn van verzet in, en wat kost dat mij?"
    )
    gesprek.uit("utter_onderwerp_verzet_termijn", "utter_tussendoor").bot_niet("chat is gratis")
