"""A check that was finished, and a day that is past: asked whether it is still so, never guessed."""

from __future__ import annotations

import pytest

from casefile.situatie import situatievragen
from casefile.situatie.papieren import JaNee
from casefile.situatie.verhaal import lees_situatie
from casefile.situatie.verhaal_opnemen import neem_bericht_op
from casefile.tijd import today
from tests.casefile.situatie.controle import check, situatie


def test_a_past_zitting_is_asked_back_and_then_the_vonnis() -> None:
    talk = check("dagvaarding").zegt("12 november")
    assert talk.stap.vraag == situatievragen.DATUM_GEWEEST
    assert talk.tikt("ja").stap.vraag == situatievragen.VONNIS
    talk.tikt("weet_niet", "nee")
    assert talk.sleutels == ["utter_situatie_zitting_geweest"]


def test_a_past_zitting_with_a_vonnis_asks_for_the_day_of_the_eviction() -> None:
    talk = check("dagvaarding").zegt("12 november").tikt("ja", "ja")
    assert talk.stap.vraag == situatievragen.DATUM_UITZETTING
    talk.zegt("4 december")
    assert talk.sleutels[0] == "utter_situatie_spoed_uitzetting"


def test_another_day_instead_of_a_yes_is_taken() -> None:
    talk = check("dagvaarding").zegt("volgende week vrijdag").zegt("nee 10 december")
    assert situatie(talk).datum is not None
    assert situatie(talk).datum.day == 10  # type: ignore[union-attr]


def test_a_finished_check_asks_whether_it_is_still_so() -> None:
    talk = check("dagvaarding").zegt("3 december").tikt("nee")
    talk.later(days=1)
    assert talk.stap.vraag == situatievragen.NOG_ZO
    assert "naar de rechter" in talk.bubbel()
    assert "utter_situatie_stap_6" in talk.tikt("ja").sleutels
    talk.later(days=5)
    talk.tikt("ja")  # time went by: the same day is near now
    assert talk.sleutels[0] == "utter_situatie_spoed_zitting"


def test_something_new_starts_afresh_but_keeps_the_children() -> None:
    talk = check("dagvaarding").zegt("3 december").tikt("ja")
    talk.later(days=20)
    talk.tikt("nee")
    assert talk.stap.vraag == situatievragen.PAPIER
    assert situatie(talk).kinderen is JaNee.JA
    assert situatie(talk).datum is None


def test_another_letter_starts_afresh_by_itself() -> None:
    talk = check("dagvaarding").zegt("3 december").tikt("nee")
    neem_bericht_op(talk.dossier, lees_situatie("ik heb nu een aanzegging", today(talk.nu)))
    talk.begin()
    assert situatie(talk).papier == "aanzegging"
    assert talk.stap.vraag == situatievragen.DATUM_UITZETTING


@pytest.mark.parametrize("paper", ["vonnis", "het is betekend", "aanzegging"])
def test_a_past_day_on_a_late_letter_is_no_eviction_that_happened(paper: str) -> None:
    talk = check(paper).zegt("9 oktober")
    assert talk.stap.vraag == situatievragen.WOONT_NOG
    talk.keur_bubbel()
    talk.zegt("nee joh ik zit hier nog gewoon")
    assert talk.sleutels == ["utter_situatie_dag_van_brief", "utter_situatie_datum_uitzetting"]
    talk.keur_bubbel()
    talk.zegt("9 oktober")  # the same day once more: there is no other one
    while talk.stap.vraag:
        talk.tikt("nee")
    assert "utter_situatie_stap_13" not in talk.sleutels
    assert situatie(talk).datum is None


def test_who_lives_there_still_is_asked_the_real_day() -> None:
    talk = check("exploot").tikt("ja").zegt("1 november").tikt("ja").zegt("1 december")
    assert talk.sleutels[0] == "utter_situatie_spoed_uitzetting"


def test_only_who_says_to_have_left_comes_after_the_eviction() -> None:
    talk = check("vonnis").zegt("9 oktober").zegt("we slapen nu bij mijn zus")
    assert talk.stap.vraag is None
    assert talk.sleutels == ["utter_situatie_stap_13"]


def test_unsure_of_living_there_is_not_told_to_fetch_belongings() -> None:
    talk = check("vonnis").zegt("9 oktober")
    while talk.stap.vraag:
        talk.tikt("weet_niet")
    assert "utter_situatie_stap_8" in talk.sleutels


def test_a_day_that_passed_since_asks_whether_it_happened() -> None:
    talk = check("aanzegging").zegt("20 december").tikt("nee")
    assert talk.stap.vraag is None
    talk.later(days=40).tikt("ja")
    assert talk.stap.vraag == situatievragen.WOONT_NOG
    assert "zondag 20 december 2026" in talk.bubbel()
