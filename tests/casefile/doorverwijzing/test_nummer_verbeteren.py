"""The wrong number is never sent: a new one replaces it at any moment before, and is said back."""

from __future__ import annotations

from tests.casefile.doorverwijzing.conftest import WGZ, vertelt
from tests.casefile.doorverwijzing.huurder import Huurder


def test_at_the_preview_a_new_number_makes_a_new_preview(huurder: Huurder) -> None:
    vertelt(huurder).zegt("oeps, mijn nummer is 06 11223344")
    assert huurder.sleutels[0] == "utter_dv_verandering"
    assert huurder.tekst().count("06 11223344") == 1, "said back, and not the whole block again"
    huurder.tikt("Ja, stuur")
    package = huurder.doorverwijzingen()[WGZ].pakket
    assert package is not None
    assert "06 11223344" in [part["tekst"] for part in package["onderdelen"]]


def test_an_old_yes_does_not_send_the_old_number(huurder: Huurder) -> None:
    vertelt(huurder)
    button, bubble = huurder.knoppen()[0], huurder.onder
    huurder.zegt("niet dat nummer, 0611223344 is het goede", "nlu_fallback")
    huurder.payload(button.payload, onder=bubble)
    assert WGZ not in huurder.doorverwijzingen()


def test_at_a_question_about_something_else(huurder: Huurder) -> None:
    huurder.zegt("ik wil iemand spreken", "mens").zegt("0655887766")
    asked = huurder.sleutels[-1]
    huurder.zegt("sorry verkeerde nummer, 0611223344")
    assert huurder.sleutels == ["utter_veld_veranderd", asked]
    assert "0611223344" in huurder.tekst()


def test_the_number_of_another_is_left_alone(huurder: Huurder) -> None:
    vertelt(huurder).zegt("het nummer van de deurwaarder is 0201234567", "nlu_fallback")
    assert "utter_veld_veranderd" not in huurder.sleutels
