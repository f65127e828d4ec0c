"""A question about a subject without a label is known by its words, and has a text."""

from __future__ import annotations

import pytest

from casefile.onderwerpen import ONDERWERPEN, onderwerp
from casefile.teksten.lezer import Teksten


@pytest.mark.parametrize(
    ("zin", "naam"),
    [
        ("mag onze poes mee naar de opvang?", "huisdieren"),
        ("Is die deurwaarder wel echt, hij wil contant geld", "nep_deurwaarder"),
        ("kan ik huurtoeslag nog krijgen over vorig jaar", "huurtoeslag_terug"),
        ("mijn tijdelijke huurcontract is bijna voorbij", "tijdelijk_contract"),
        ("ze hebben me uitgeschreven bij de gemeente", "uitgeschreven"),
        ("mag de huurverhoging als je achterloopt", "huurverhoging"),
        ("ik leef van aow en red het niet", "aow"),
        ("ik heb een koopwoning, helpen jullie ook", "koophuis"),
        ("is mijn schuld niet al verjaard?", "verjaring"),
        ("ik ben onderhuurder van iemand", "onderhuur"),
    ],
)
def test_a_subject_is_known(zin: str, naam: str) -> None:
    found = onderwerp(zin)
    assert found is not None and found.naam == naam


@pytest.mark.parametrize(
    "zin",
    [
        "mijn verjaardag is morgen",
        "hypothetisch gesproken",
        "ik heb huurschuld",
        "",
        "ja " * 60,
    ],
)
def test_a_word_that_looks_like_it_is_none(zin: str) -> None:
    assert onderwerp(zin) is None


def test_every_subject_has_its_text() -> None:
    texts = Teksten.standaard()
    assert [o.naam for o in ONDERWERPEN if not texts.heeft(f"utter_onderwerp_{o.naam}")] == []
