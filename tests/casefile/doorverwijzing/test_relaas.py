"""What was told on the way arrives in the words of who told it, and nothing that is not theirs."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.doorverwijzing.relaas import Relaas, Relaaszin, lees_relaas, zonder_wensen
from casefile.noodpoort.nood import Nood


@pytest.mark.parametrize(
    "zin",
    [
        "Mijn bewindvoerder betaalt de huur al sinds augustus niet.",
        "de deurwaarder heeft een briefje in de bus gedaan toen wij er niet waren",
        "Vorige week is de verwarming uitgevallen en ik heb een baby van vier maanden.",
        "wij kregen in mei minder loon, 900 in plaats van 1600, en sinds die tijd kom ik de maand "
        "gewoon niet meer rond",
        "hoi ik ben twee maanden ziek geweest toen ging het mis met de huur en nu ligt er een brief "
        "van de rechter weet jij wat ik moet doen",
    ],
)
def test_a_story_is_kept_whole(zin: str) -> None:
    assert [one.zin for one in lees_relaas(zin)] == [zin]


@pytest.mark.parametrize(
    "zin",
    [
        "wat is een vonnis?",
        "ja",
        "ik wil een mens spreken",
        "stuur het maar naar het wijkteam",
        "mijn nummer is 06 12 34 56 78",
        "ik verdien 1450 euro bij de bakker",
        "ik wil niet meer leven",
        "kun je dat nog eens uitleggen",
        "ik heb 3 kinderen van 4, 7 en 12",
    ],
)
def test_what_is_no_story_is_not(zin: str) -> None:
    assert lees_relaas(zin) == ()


def test_every_sentence_by_itself() -> None:
    told = lees_relaas("Ik heb mijn baan verloren in juni. Wat moet ik nu? Mijn zus leest mee.")
    assert told == (Relaaszin("Ik heb mijn baan verloren in juni."),)


@pytest.mark.parametrize("nood", [Nood.ZELFDODING, Nood.GEWELD, Nood.KIND])
def test_words_beside_a_cry_stay_here(nood: Nood) -> None:
    relaas = Relaas()
    relaas.neem_op((Relaaszin("Mijn man heeft de sleutels afgepakt."),), (nood,))
    assert relaas.zinnen == []


def test_a_house_at_stake_is_what_it_is_about() -> None:
    relaas = Relaas()
    relaas.neem_op((Relaaszin("Ze komen donderdag al om negen uur."),), (Nood.UITZETTING_NU,))
    assert relaas.zinnen == ["Ze komen donderdag al om negen uur."]


def test_what_was_put_right_is_not_told_the_old_way_too() -> None:
    relaas = Relaas(["De zitting is op 8 december.", "Ik heb de brief pas gisteren gezien."])
    relaas.vergeet(date(2026, 12, 8))
    assert relaas.zinnen == ["Ik heb de brief pas gisteren gezien."]


def test_a_wish_to_this_chat_is_no_story() -> None:
    wish, story = "ik wil graag aangemeld worden", "mijn man is in maart overleden"
    right = "ik verdien geen vijf mille"
    labels = {wish: "start_doorverwijzing", story: "gevoel", right: "wijzig"}
    told = [Relaaszin(one) for one in (wish, story, right)]
    assert zonder_wensen(told, labels) == (Relaaszin(story),)


def test_what_tells_more_than_what_was_put_right_stays() -> None:
    story = "Ik kan 8 december niet naar de rechter want mijn zoon ligt in het ziekenhuis."
    relaas = Relaas([story])
    relaas.vergeet(date(2026, 12, 8))
    assert relaas.zinnen == [story]


@pytest.mark.parametrize(
    "zin",
    [
        "nee zoals ik net al vertelde woon ik hier sinds mijn scheiding gewoon in mijn eentje",
        "dat is fout ik heb helemaal geen auto meer die heb ik vorig jaar al verkocht aan mijn broer",
        "ik zei toch dat mijn dochter het huis uit is en dat ik de brief van de rechter kwijt ben",
        "wat heeft u nu van mij opgeschreven ik wil dat graag lezen voor ik iets van mij laat sturen",
    ],
)
def test_what_puts_us_right_is_no_story_again(zin: str) -> None:
    assert lees_relaas(zin) == ()


def test_a_question_is_kept_of_the_first_words_only() -> None:
    first = "Ik loop sinds mei achter met de huur en kreeg een dagvaarding, wat moet ik daarmee?"
    later = "Als ik nu alles in een keer aan de verhuurder betaal, moet ik dan nog naar de rechter?"
    relaas = Relaas()
    relaas.neem_op(lees_relaas(first), ())
    asked, told = lees_relaas(later), lees_relaas("Mijn vrouw is in maart overleden.")
    assert asked and told
    relaas.neem_op((*asked, *told), ())
    assert relaas.zinnen == [first, "Mijn vrouw is in maart overleden."]
