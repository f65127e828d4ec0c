"""A body in danger is for 112, also in the middle of questions about a letter or money."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek


@pytest.mark.parametrize(
    "said",
    ["me moeder ligt bewusteloos in de keuken", "mn vriendin heeft weeën en het is veel te vroeg"],
)
def test_a_body_in_danger_is_for_112_and_the_flow_waits(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder("ik durf mijn post niet meer te openen").tikt("Deurwaarder")
    gesprek.huurder(said).uit("utter_nood_lichaam").bot("112", "huisarts").bot_niet("Is hij open")
    gesprek.huurder("verder").bot("Is hij open")
    gesprek.huurder("ja hij is open").bot("woord")


def test_who_smells_gas_goes_out_before_anything(gesprek: Gesprek) -> None:
    gesprek.huurder("wat kost een advocaat. het stinkt hier zo naar gas trouwens")
    gesprek.uit("utter_nood_lichaam_buiten").bot("naar buiten", "112")
    assert gesprek.replies[0].urgent


def test_insulin_that_is_gone_is_for_today_and_money_is_no_reason_to_wait(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb geen insuline meer, de apotheek wil eerst geld zien")
    gesprek.uit("utter_nood_lichaam_medicijn").bot("112", "huisartsenpost", "geld")


def test_what_is_not_understood_afterwards_may_be_more_of_it(gesprek: Gesprek) -> None:
    gesprek.huurder("ik krijg mijn vader niet wakker").uit("utter_nood_lichaam")
    gesprek.huurder("???")
    gesprek.uit("utter_veilig_terug").bot_niet("snap")


def test_a_no_ends_it(gesprek: Gesprek) -> None:
    gesprek.huurder("haar lippen zijn blauw").uit("utter_nood_lichaam")
    gesprek.huurder("nee, loos alarm, het was verf").bot_niet("112")


def test_who_took_too_much_hears_both_numbers(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb alle pillen ingenomen, ik wil dood en nu krijg ik geen lucht")
    gesprek.uit("utter_nood_zelfdoding_gebeurd", "utter_nood_lichaam").bot("113", "112")


def test_a_child_hears_that_it_may_call(gesprek: Gesprek) -> None:
    gesprek.huurder("ik ben 11 en ik wil wat vragen over een brief")
    gesprek.huurder("mama ligt bewusteloos in de gang").uit("utter_nood_lichaam_kind").bot("112")


def test_a_body_that_gets_worse_is_heard_after_a_denial(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn client krijgt weinig lucht").bot("112")
    gesprek.huurder("nee er is niks aan de hand")
    gesprek.huurder("hij krijgt nu toch weer slecht lucht").bot("112")
