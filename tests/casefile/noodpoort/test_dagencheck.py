"""The classifier cannot count days; the named day decides whether a hearing or eviction is near."""

from __future__ import annotations

import pytest

from casefile.noodpoort.dagencheck import met_dagen, noemt_dag_binnen
from tests.casefile.noodpoort.tabellen import VANDAAG


@pytest.mark.parametrize(
    ("tekst", "binnen"),
    [
        ("morgen moet ik voorkomen", True),
        ("over 3 weken is de zitting", False),
        ("gisteren kreeg ik de brief", None),
        ("wat zeg ik tegen de rechter", None),
        ("gisteren kreeg ik de brief, over 2 dagen is het", True),
    ],
)
def test_a_day_to_come_is_near_or_not(tekst: str, binnen: bool | None) -> None:
    assert noemt_dag_binnen(tekst, VANDAAG, 7) is binnen


def test_the_named_day_chooses_between_the_twins() -> None:
    chances = {"nood_zitting_nu": 0.6, "vraag_zitting": 0.3, "groet": 0.1}
    far = met_dagen(chances, "over 3 weken is de zitting", VANDAAG)
    assert far == pytest.approx({"nood_zitting_nu": 0, "vraag_zitting": 0.9, "groet": 0.1})
    near = met_dagen(chances, "overmorgen is het zover", VANDAAG)
    assert near == pytest.approx({"nood_zitting_nu": 0.9, "vraag_zitting": 0, "groet": 0.1})
    assert met_dagen(chances, "moet ik naar de rechter", VANDAAG) == chances


def test_a_model_without_these_labels_is_left_alone() -> None:
    assert met_dagen({"groet": 1.0}, "morgen", VANDAAG) == {"groet": 1.0}
