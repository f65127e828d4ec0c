"""Two machines do not talk for ever, on any channel; a cry for help is always answered."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conversations.gesprek import Gesprek

AUTOMATIC = "Bedankt voor uw bericht. Dit nummer wordt niet gelezen."


@pytest.mark.parametrize("kanaal", ["web", "telegram", "whatsapp"])
def test_an_automatic_answer_is_answered_once(nog_een: Callable[..., Gesprek], kanaal: str) -> None:
    gesprek = nog_een("robot", kanaal)
    gesprek.huurder("hallo")
    assert gesprek.huurder(AUTOMATIC, na=2).replies
    assert not gesprek.huurder(AUTOMATIC, na=2).replies
    assert not gesprek.huurder(AUTOMATIC, na=2).replies
    gesprek.huurder("ik wil niet meer leven", na=2).bot("113")


def test_a_person_who_says_it_again_later_is_answered(gesprek: Gesprek) -> None:
    for _ in range(3):
        assert gesprek.huurder("wat staat er nou in een vonnis", na=60).replies
