"""The encoder gets text it can read, and the end of a long message too."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.begin_en_eind import MOST, begin_en_eind
from casefile.taal.persoonsgegevens import maskeer


def test_an_ordinary_message_stays_as_it_is() -> None:
    assert begin_en_eind("Wat is een vonnis?") == "Wat is een vonnis?"


def test_of_a_long_message_the_begin_and_the_end_are_kept() -> None:
    read = begin_en_eind("Hallo. " + "bla " * 1000 + "Mag ik blijven?")
    assert read.startswith("Hallo.")
    assert read.endswith("Mag ik blijven?")


def test_capitals_and_hidden_characters_do_not_hide_a_word() -> None:
    assert begin_en_eind("WAT IS EEN VONNIS") == "wat is een vonnis"
    assert begin_en_eind("von\u200bnis\x00 uitleg") == "vonnis  uitleg"


def test_where_a_secret_was_stands_a_number() -> None:
    masked = maskeer("dit is mijn rekening NL91ABNA0417164300 en mijn pin is 9034")
    assert begin_en_eind(masked) == "dit is mijn rekening 1234 en mijn pin is 1234"


@given(st.text(max_size=2 * MOST).map(lambda text: text + "\ud83d\x00"))
def test_whatever_is_typed_can_be_encoded(text: str) -> None:
    read = begin_en_eind(text)
    assert len(read) <= 3 * MOST
    assert b"\x00" not in read.encode("utf-8")
