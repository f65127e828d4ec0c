"""A possible emergency in a conversation: a line before the answer, a word of its own, no consent."""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek

MISSCHIEN = "waar doe ik het nog voor met al die post"


def test_the_line_comes_first_and_the_ordinary_answer_after_it(gesprek: Gesprek) -> None:
    gesprek.huurder(MISSCHIEN)
    first, *rest = gesprek.replies
    assert first.keys[0].startswith("utter_misschien_") and len(first.keys) == 1
    assert rest and "113" in first.text and first.buttons[0].title == "Hulp nu"


def test_the_word_of_the_line_opens_the_emergency(gesprek: Gesprek) -> None:
    gesprek.huurder(MISSCHIEN).huurder("hulp nu")
    assert gesprek.replies[0].keys[0].startswith("utter_nood_")


def test_a_ja_beside_the_line_is_a_yes_to_nothing(gesprek: Gesprek) -> None:
    gesprek.huurder(MISSCHIEN).huurder("ja")
    assert not any(key.startswith("utter_nood_") for r in gesprek.replies for key in r.keys)


def test_after_a_clear_denial_the_same_line_is_not_said_again(gesprek: Gesprek) -> None:
    gesprek.huurder(MISSCHIEN).huurder("nee gewoon moe").huurder(MISSCHIEN)
    assert not any(key.startswith("utter_misschien_") for r in gesprek.replies for key in r.keys)
