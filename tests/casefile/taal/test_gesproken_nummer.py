"""Dictated numbers are written out; words that make no whole number stay."""

from __future__ import annotations

import pytest

from casefile.taal.gesproken_nummer import uitgeschreven


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("nul zes twee keer vier, drieëntwintig zes zeven acht negen", "0644236789"),
        ("nul zes een twee drie vier vijf zes zeven acht", "0612345678"),
        ("ik ben te bereiken op nul zes twaalf dertig veertig vijftig", "0612304050"),
    ],
)
def test_a_phone_number(said: str, written: str) -> None:
    assert written in uitgeschreven(said)


def test_a_mail_address() -> None:
    assert uitgeschreven("mail naar piet punt jan at voorbeeld punt nl") == (
        "mail naar piet.jan@voorbeeld.nl"
    )


@pytest.mark.parametrize("said", ["ik heb een nul uren contract", "punt.", "nul komma vijf"])
def test_other_words_stay(said: str) -> None:
    assert uitgeschreven(said) == said
