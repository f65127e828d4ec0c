"""What has happened already is for 112 first, whoever it is about and whoever types."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek


@pytest.mark.parametrize(
    "said", ["ik heb net een hele strip pillen geslikt", "mijn zoon heeft een overdosis genomen"]
)
def test_112_is_the_first_number_and_stays_there(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder(said).uit("utter_nood_zelfdoding_gebeurd").bot("112", "113")
    gesprek.huurder("oke").bot("113", "gebeurd", "112")


def test_a_helper_hears_it_as_a_helper(gesprek: Gesprek) -> None:
    gesprek.huurder("ik ben begeleider van iemand met huurschuld")
    gesprek.huurder("mijn client heeft al haar pillen ingenomen")
    gesprek.uit("utter_nood_zelfdoding_gebeurd_helper").bot("112")


def test_a_wish_is_for_113_and_asks_whether_something_happened(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil dood").uit("utter_nood_zelfdoding").bot("113", "gebeurd", "112")
