"""Own words are whole sentences as they were typed: never cut, glued or shortened."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.eigen_zinnen import LANGST, samen, zinnen_uit
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.taal.persoonsgegevens import maskeer

ROND = str.maketrans("{}[]<>", "()()()")


def squeezed(text: str) -> str:
    return " ".join(maskeer(text).translate(ROND).split())


@given(st.text(max_size=2000))
def test_every_line_is_a_piece_of_what_was_typed(text: str) -> None:
    for line in zinnen_uit(text):
        assert line in squeezed(text) and 0 < len(line) <= LANGST


@given(st.text(max_size=1500))
def test_no_word_gets_lost(text: str) -> None:
    kept = "".join("".join(zinnen_uit(text)).split())
    letters = [c for c in squeezed(text) if c.isalnum()]
    assert [c for c in kept if c.isalnum()] == letters


def test_a_numbered_list_an_amount_and_an_abbreviation_are_not_cut() -> None:
    said = "1. Het vonnis is van 18 november. 2. Ik betaal 4.102,37 euro aan dhr. De Wit, nr. 12."
    assert zinnen_uit(said) == [
        "1. Het vonnis is van 18 november.",
        "2. Ik betaal 4.102,37 euro aan dhr. De Wit, nr. 12.",
    ]


def test_commas_and_dots_of_a_pause_stay_inside() -> None:
    assert zinnen_uit("sorry dat... nou ja, niet bellen, liever mail") == [
        "sorry dat... nou ja, niet bellen, liever mail"
    ]


def test_a_secret_is_masked_and_a_repeat_adds_nothing() -> None:
    assert "111222333" not in zinnen_uit("mijn bsn is 111222333")[0]
    assert samen(["a b"], ["c d", "a b"]) == ["a b", "c d"]


def test_what_was_stored_as_one_string_still_opens() -> None:
    old = Concept.from_json(
        {
            "vraag": "ik wil blijven. geen voicemail",
            "geprobeerd": None,
            "laatst": "geen voicemail",
            "toegevoegd": {"wijkteam_zeist": {"verhaal": "ik ben ziek"}},
        }
    )
    assert old.vraag == ["ik wil blijven. geen voicemail"] and old.geprobeerd == []
    assert old.toegevoegd == {"wijkteam_zeist": {"verhaal": ["ik ben ziek"]}}
    assert Terugbelverzoek.from_json({"vraag": "bel zacht", "laatst": None}).vraag == ["bel zacht"]
    assert Concept.from_json(old.to_json()) == old
