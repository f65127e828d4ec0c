"""Protects: quitting at any question and coming back the next day loses nothing."""

from __future__ import annotations

import pytest

from casefile.overzicht.geldvragen import NAMEN

from .gesprek import Gesprek, speel
from .gezinnen import GEZINNEN

# Answers that also lead past every question about one post.
VERVOLG = {
    "overzicht_huishouden": "met z'n vieren",
    "overzicht_kinderen_thuis": "2",
    "overzicht_inkomen": "loon wisselt en uitkering per week en zorgtoeslag 131",
    "overzicht_wisselt": "300 en 900",
    "overzicht_bedrag": "120",
    "overzicht_toeslagen_meer": "huurtoeslag 100 en energie 150",
    "overzicht_huur": "6",
    "overzicht_controle": "612",
    "overzicht_vaste_lasten_meer": "water 60",
    "overzicht_periode": "per kwartaal",
    "overzicht_leefgeld": "85",
}


def volgens(antwoorden: dict[str, str], slapen_na: int | None) -> Gesprek:
    """Short way, then the long way; sleep a night before answer number `slapen_na`."""
    gesprek = Gesprek().begin()
    beurt = 0
    for ronde in ("kort", "lang"):
        while gesprek.vraag != "overzicht_klaar":
            vraag = gesprek.vraag
            if beurt == slapen_na:
                voor = gesprek.opgeslagen["overzicht"]["posten"]
                gesprek.later(days=1)
                assert gesprek.vraag == vraag, "another question came back"
                assert gesprek.gezegd == ["utter_overzicht_welkom_terug"]
                assert gesprek.opgeslagen["overzicht"]["posten"] == voor
            assert vraag
            gesprek.zegt(antwoorden.get(vraag, "overslaan"))
            beurt += 1
            assert beurt < 90
        if ronde == "kort":
            gesprek.tikt("meer")
    gesprek.opgeslagen["aantal"] = {"beurten": beurt}
    return gesprek


def uitkomst(gesprek: Gesprek) -> dict[str, object]:
    return {k: v for k, v in gesprek.opgeslagen["overzicht"].items() if k != "gezien_op"}


@pytest.mark.parametrize(
    "antwoorden",
    [*(gezin.lang for gezin in GEZINNEN), VERVOLG],
    ids=[*(gezin.naam[0] for gezin in GEZINNEN), "vervolg"],
)
def test_stoppen_bij_elke_vraag(antwoorden: dict[str, str]) -> None:
    heel = volgens(antwoorden, slapen_na=None)
    beurten = heel.opgeslagen["aantal"]["beurten"]
    assert beurten > 10
    for beurt in range(beurten):
        assert uitkomst(volgens(antwoorden, slapen_na=beurt)) == uitkomst(heel)


def test_elke_vraag_komt_hierin_voor() -> None:
    """So that the test above really is about every question."""
    gesteld: set[str] = set()
    for antwoorden in (*(g.lang for g in GEZINNEN), VERVOLG):
        gesteld |= set(volgens(antwoorden, slapen_na=None).gesteld)
    zonder = {  # asked only when the huurder starts it; tested below
        "overzicht_wijzigen",
        "overzicht_wijzig_post",
        "overzicht_aflosbedrag",
        "overzicht_verder",
        "overzicht_welke",
    }
    assert gesteld == set(NAMEN) - zonder


@pytest.mark.parametrize(
    ("gezegd", "vraag"),
    [
        ("mijn loon klopt niet", "overzicht_wijzig_post"),
        ("wijzigen", "overzicht_wijzigen"),
        ("afbetalen", "overzicht_aflosbedrag"),
        ("klopt", "overzicht_verder"),
    ],
)
def test_ook_na_de_samenvatting(gezegd: str, vraag: str) -> None:
    gesprek = speel(GEZINNEN[4].kort).zegt(gezegd)
    assert gesprek.vraag == vraag
    posten = gesprek.opgeslagen["overzicht"]["posten"]
    gesprek.later(days=3)
    assert gesprek.vraag == vraag
    assert "utter_overzicht_welkom_terug" in gesprek.gezegd
    assert gesprek.opgeslagen["overzicht"]["posten"] == posten


def test_een_vraag_tussendoor_verandert_niets() -> None:
    gesprek = Gesprek().begin().zegt("ik en 2 kinderen")
    voor = gesprek.opgeslagen
    stap = gesprek.verloop.herhaal(gesprek.dossier, "overzicht_inkomen")
    assert stap.vraag == "overzicht_inkomen"
    assert gesprek.opgeslagen == voor


def test_later_verder_gaan_met_een_woord() -> None:
    gesprek = Gesprek().begin().zegt("ik woon alleen").zegt("morgen verder")
    assert gesprek.vraag is None
    assert gesprek.later(days=1).vraag == "overzicht_inkomen"


def test_wie_meteen_terug_is_wordt_niet_welkom_geheten() -> None:
    gesprek = Gesprek().begin().later(minutes=10)
    assert gesprek.gezegd == []
