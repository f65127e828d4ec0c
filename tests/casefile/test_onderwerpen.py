"""A question about a subject without a label is known by its words, and has a text."""

from __future__ import annotations

import pytest

from casefile.onderwerpen import ONDERWERPEN, is_lichaam, onderwerp
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
        ("me zus ligt bewusteloos op de bank", "medische_nood"),
        ("de co-melder gaat al tien minuten af en ze is suf", "naar_buiten"),
        ("we ruiken gas in de gang", "naar_buiten"),
        ("hij krijgt geen lucht help", "medische_nood"),
        ("mijn insuline ligt nog in dat huis en ik kan er niet bij", "medische_nood"),
        ("i cannot breathe well", "medische_nood"),
        ("oma ligt in de gang en komt niet meer overeind", "medische_nood"),
        ("ze heeft weeën en de brief moet nog weg " + "en nog iets " * 20, "medische_nood"),
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
        "mijn man had vorig jaar een beroerte",
        "mn hart bloedt ervan",
        "ik heb huurschuld",
        "ik word er benauwd van, al die brieven",
        "mijn medicijnen zijn duur",
        "",
        "ja " * 60,
    ],
)
def test_a_word_that_looks_like_it_is_none(zin: str) -> None:
    assert onderwerp(zin) is None


@pytest.mark.parametrize(
    ("zin", "is_het"),
    [
        ("mijn zus is erg benauwd, haar puffer ligt binnen", True),
        ("ik heb al mijn insuline ingenomen, ze is op, ik wil dood", False),
        ("mijn insuline is op en van mij mag het einde komen", False),
        ("ik wil dood", False),
    ],
)
def test_a_body_in_danger_is_no_wish_to_die_and_a_wish_to_die_stays_one(
    zin: str, is_het: bool
) -> None:
    assert is_lichaam(zin) is is_het


def test_every_subject_has_its_text() -> None:
    texts = Teksten.standaard()
    assert [o.naam for o in ONDERWERPEN if not texts.heeft(f"utter_onderwerp_{o.naam}")] == []
