"""Junk never becomes a value of any field, whatever question is open: judged apart from the readers.

What a field may hold is said here once more, in its own words, so that a check that became too
lenient does not pass itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.overzicht.bekend_geld import Overzicht
from casefile.taal.woordenlijst import woorden
from casefile.velden import keuren
from casefile.velden import namen as n
from casefile.velden.lijst import VELDEN
from tests.casefile.vreemden.speler import Speler

from .test_rommel import ZINNEN, rommel

VRAGEN = (
    "",
    *(f"doorverwijzing:{vraag}" for veld in VELDEN for vraag in veld.vragen if vraag[:2] == "dv"),
    *(f"mens:{vraag}" for veld in VELDEN for vraag in veld.vragen if vraag[:4] == "mens"),
    "situatie:situatie_papier",
    "situatie:situatie_vonnis",
    "situatie:situatie_datum",
    "situatie:situatie_kinderen",
    "overzicht:overzicht_huishouden",
    "overzicht:overzicht_inkomen",
)
EIGEN_WOORDEN = {n.EIGEN_WOORDEN, n.GEPROBEERD, n.WANNEER, n.HOE, n.AFSPRAAK, n.ADRES}
GEEN_NAAM = woorden("ik niet nee ja goed help mens bel nummer huis naam dood klopt wil woon")


def _zijn_regels(value: str | list[str]) -> bool:
    """One line, or own sentences that are one line each."""
    lines = value if isinstance(value, list) else [value]
    return all(one == " ".join(one.split()) and 0 < len(one) <= 400 for one in lines)


MOOGT: dict[str, Callable[[Any], bool]] = {
    n.NAAM: lambda v: (
        not any(c.isdigit() for c in v) and len(v.split()) <= 6 and not (set(v.split()) & GEEN_NAAM)
    ),
    n.TELEFOON: lambda v: 8 <= sum(c.isdigit() for c in v) <= 15,
    n.MAIL: lambda v: re.fullmatch(r"[^\s@]+@[^\s@]+\.[a-zA-Z]{2,}", v) is not None,
    n.DATUM: lambda v: date(2026, 1, 1) <= v <= date(2030, 1, 1),
    n.CORPORATIE: lambda v: sum(c.isalpha() for c in getattr(v, "naam", v)) > 1,
    n.PLAATS: lambda v: v in keuren.plaatsen().values(),
    n.AANTAL_KINDEREN: lambda v: v in range(1, 16),
    n.LEEFTIJDEN: lambda v: all(age in range(30) for age in v) and len(v) <= 12,
    n.BETAALD: lambda v: re.fullmatch(r"\d{1,6}(?:[.,]\d\d)?", v) is not None,
    n.TOLK: lambda v: v.isalpha() and len(v) < 20,
    n.SCHULD: lambda v: 0 < v.van <= v.tot <= 100_000,
    n.HUURDERSNUMMER: lambda v: any(c.isdigit() for c in v) and len(v) <= 20,
    n.MAANDEN: lambda v: v in range(1, 61),
    n.HUISHOUDEN: lambda v: 1 <= (v.personen or v.volwassenen) <= 20,
    **dict.fromkeys(EIGEN_WOORDEN, _zijn_regels),
}
"""Yes or no, a choice from a list and organisation ids can hold nothing else."""


def _speler(vraag: str) -> Speler:
    verloop, _, open_now = vraag.partition(":")
    return Speler(verloop=verloop or None, vraag=open_now or None)


def _waarden(speler: Speler) -> dict[str, Any]:
    values = {veld.naam: veld.haal(speler.dossier) for veld in VELDEN}
    return {name: value for name, value in values.items() if value is not None}


@pytest.mark.parametrize("vraag", VRAGEN)
@given(berichten=st.lists(rommel, min_size=1, max_size=3))
@settings(max_examples=25, deadline=None)
def test_junk_at_every_question_leaves_only_what_a_field_may_hold(
    vraag: str, berichten: list[str]
) -> None:
    speler = _speler(vraag)
    for bericht in berichten:
        speler.zegt(bericht)
    for name, value in _waarden(speler).items():
        assert MOOGT.get(name, lambda v: True)(value), (name, value, berichten)
    for post in speler.dossier.deel(Overzicht).posten:
        amount = post.bedrag
        assert amount.van is None or (0 <= amount.van <= (amount.tot or 0) < 10_000_000)


@pytest.mark.parametrize("vraag", VRAGEN)
@given(zin=ZINNEN)
@settings(max_examples=12, deadline=None)
def test_a_wish_or_a_cry_fills_no_field(vraag: str, zin: str) -> None:
    """In answer to what somebody wants it is kept in their own words, and nowhere else."""
    speler = _speler(vraag)
    speler.zegt(zin)
    says_yes = {n.VONNIS, n.KINDEREN, n.MEELEZEN} if zin.startswith("ja ") else set()
    assert not set(_waarden(speler)) - {n.EIGEN_WOORDEN, n.GEPROBEERD} - says_yes
    assert not speler.dossier.deel(Overzicht).posten


@given(cijfers=st.text(alphabet="0123456789", min_size=1, max_size=7))
@settings(max_examples=60, deadline=None)
def test_a_few_digits_are_no_phone_number(cijfers: str) -> None:
    speler = _speler("doorverwijzing:dv_bereik")
    speler.zegt(f"mijn nummer is {cijfers}")
    assert n.TELEFOON not in _waarden(speler)


def test_every_field_that_holds_more_than_a_choice_is_judged_here() -> None:
    chosen = {n.VONNIS, n.KINDEREN, n.MEELEZEN, n.PAPIER, n.GELDHULP, n.NIET_NAAR, n.ALLEEN_NAAR}
    chosen |= {n.VONNIS_VAN, n.BETEKEND_OP, n.OUDE_SCHULD}  # days, and an amount
    chosen |= {n.DATUM_VOOR, n.BETALEN_VOOR, n.ERUIT_OP, n.UITSPRAAK_OP, n.GEEN_DAG}
    chosen |= {n.AANBOD}  # an amount
    chosen |= {n.NIET_NAAR_ANDER, n.BEREIK_VAN}  # names as they were typed
    assert {veld.naam for veld in VELDEN} == {*MOOGT, *chosen}
