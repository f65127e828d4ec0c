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
    gesprek.huurder(said).bot("112", "huisarts").bot_niet("Is hij open")
    gesprek.huurder("ja hij is open").bot("woord")
