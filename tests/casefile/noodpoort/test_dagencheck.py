"""The classifier cannot count days; the named day decides whether a hearing or eviction is near."""

from __future__ import annotations

import pytest

from casefile.noodpoort.dagencheck import met_dagen
from tests.casefile.noodpoort.tabellen import VANDAAG


@pytest.mark.parametrize(
    ("tekst", "nood"),
    [
        ("morgen moet ik voorkomen", 0.9),
        ("over 3 weken is de zitting", 0.0),
        ("gisteren kreeg ik de brief", 0.6),
        ("wat zeg ik tegen de rechter", 0.6),
        ("gisteren kreeg ik de brief, over 2 dagen is het", 0.9),
    ],
)
def test_a_day_to_come_is_near_or_not(tekst: str, nood: float) -> None:
    counted = met_dagen({"nood_zitting_nu": 0.6, "vraag_zitting": 0.3}, tekst, VANDAAG)
    assert counted["nood_zitting_nu"] == pytest.approx(nood)


def test_the_named_day_chooses_between_the_twins() -> None:
    chances = {"nood_zitting_nu": 0.6, "vraag_zitting": 0.3, "groet": 0.1}
    far = met_dagen(chances, "over 3 weken is de zitting", VANDAAG)
    assert far == pytest.approx({"nood_zitting_nu": 0, "vraag_zitting": 0.9, "groet": 0.1})
    near = met_dagen(chances, "overmorgen is het zover", VANDAAG)
    assert near == pytest.approx({"nood_zitting_nu": 0.9, "vraag_zitting": 0, "groet": 0.1})
    assert met_dagen(chances, "moet ik naar de rechter", VANDAAG) == chances


def test_a_model_without_these_labels_is_left_alone() -> None:
    assert met_dagen({"groet": 1.0}, "morgen", VANDAAG) == {"groet": 1.0}
