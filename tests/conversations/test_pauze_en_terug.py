"""Stopping for a while keeps all; being back picks up; closed post is heard wherever it is said."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek


@pytest.mark.parametrize("said", ["ff pauze hoor", "later weer verder", "ik kap er even mee, eten"])
def test_a_pause_keeps_the_question(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder("ik kreeg een brief").huurder("er staat dagvaarding op, 9 december")
    gesprek.bot("kinderen").huurder(said)
    gesprek.bot("neem de tijd", "bewaar ik", "verder").bot_niet("kinderen", "Dat begrijp ik")
    gesprek.huurder("verder").bot("kinderen")


def test_being_back_picks_up_with_what_is_known(gesprek: Gesprek) -> None:
    gesprek.huurder("ik kreeg een brief").huurder("er staat dagvaarding op, 9 december")
    gesprek.huurder("straks verder").huurder("daar ben ik weer, die envelop met dat wapen erop")
    gesprek.bot("weer bent", "9 december", "kinderen")


def test_being_back_with_a_question_is_answered(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn zitting bij de rechter is 9 december, ik woon alleen")
    gesprek.huurder("ik ga eerst slapen, morgen verder")
    gesprek.huurder("hallo ik ben er weer. moet ik nou naar de rechter?").bot("weer bent", "Ja: ga")


def test_verder_where_all_was_said_goes_on_kindly(gesprek: Gesprek) -> None:
    gesprek.huurder("ik kreeg een brief").huurder("er staat dagvaarding op, 9 december")
    gesprek.tikt("Nee").huurder("morgen weer verder").bot("neem de tijd")
    gesprek.huurder("verder").bot("bellen").bot_niet("Gaat het over")


@pytest.mark.parametrize(
    "said",
    [
        "la vol joh. alles zit nog dicht",
        "ik doe ze nooit open",
        "twee dozen vol, niks open gemaakt",
    ],
)
def test_closed_post_is_heard_at_any_question(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder("ik kreeg een brief").uit("utter_situatie_papier")
    gesprek.huurder(said).uit("utter_stapel_begin")


def test_closed_post_after_the_question_for_a_letter(gesprek: Gesprek) -> None:
    gesprek.huurder("het gaat al een tijdje niet zo lekker met mij en het huis hier")
    gesprek.huurder("schoenendoos vol, allemaal dichtgeplakt nog").uit("utter_stapel_begin")


def test_the_same_text_does_not_come_again_to_who_says_it_does_not_fit(gesprek: Gesprek) -> None:
    gesprek.huurder("ik huur van woongoed zeist, wat is een laatste kans").bot("laatste kans")
    gesprek.huurder("dat bedoel ik helemaal niet, ik vroeg wat een laatste kans is")
    gesprek.bot("paste niet", "WoonGoed Zeist").bot_niet("Kort gezegd")
    titles = [button.title for button in gesprek.knoppen_nu()]
    assert len(titles) == 3 and "Mens spreken" in titles and "Wat is de laatste kans" not in titles


@pytest.mark.parametrize("said", ["ik stelde je twee vragen", "hoezo ik heb geen man"])
def test_it_is_owned_with_others_and_a_human(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder("wat is een laatste kans").huurder(said).bot("Sorry", "paste niet")
    assert "Mens spreken" in [button.title for button in gesprek.knoppen_nu()]
