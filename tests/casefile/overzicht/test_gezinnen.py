"""Protects: the overview of each of the five households comes out right, the short and the long way."""

from __future__ import annotations

import pytest

from casefile.overzicht.bekend_geld import VanWie
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.geldvragen import MEESTE_KORT
from casefile.overzicht.marges import Bereik

from .gesprek import Gesprek, speel
from .gezinnen import D_, GEZINNEN, A, B, C, Gezin


def lange_weg(gezin: Gezin) -> Gesprek:
    """The short questions first, then everything else one kind at a time."""
    gesprek = speel(gezin.lang)
    return speel(gezin.lang, gesprek=gesprek.tikt("meer"))


@pytest.mark.parametrize("gezin", GEZINNEN, ids=lambda g: g.naam[0])
def test_korte_weg(gezin: Gezin) -> None:
    gesprek = speel(gezin.kort)
    resultaat = gesprek.resultaat
    assert resultaat.inkomen == Bereik(*gezin.inkomen)
    assert resultaat.uit == Bereik(*gezin.uit)
    assert resultaat.over == Bereik(*gezin.over)
    assert resultaat.schuld == Bereik(gezin.schuld, gezin.schuld)
    vragen = gesprek.gesteld[:-1]  # without the summary
    assert len(vragen) == len(set(vragen)) <= MEESTE_KORT


@pytest.mark.parametrize("gezin", GEZINNEN, ids=lambda g: g.naam[0])
def test_lange_weg(gezin: Gezin) -> None:
    gesprek = lange_weg(gezin)
    resultaat = gesprek.resultaat
    assert resultaat.inkomen == Bereik(*gezin.inkomen_lang)
    assert resultaat.uit == Bereik(*gezin.uit_lang)
    assert resultaat.over == Bereik(*gezin.over_lang)
    assert resultaat.schuld == Bereik(gezin.schuld, gezin.schuld)
    vragen = [v for v in gesprek.gesteld if v != "overzicht_klaar"]
    assert len(vragen) == len(set(vragen)), "a question was asked twice"


def test_kinderen_ouder_dan_18_zijn_volwassenen() -> None:
    thuis = speel(D_.kort).overzicht.huishouden
    assert (thuis.volwassenen, thuis.kinderen, thuis.partner) == (4, 1, True)


def test_inkomen_van_de_partner_blijft_apart() -> None:
    overzicht = speel(D_.kort).overzicht
    van_partner = [p.categorie for p in overzicht.posten if p.van_wie is VanWie.PARTNER]
    assert van_partner == [Categorie.UITKERING]
    zonder = overzicht.zonder(VanWie.PARTNER)
    assert len(zonder.posten) == len(overzicht.posten) - 1
    assert [p.categorie for p in zonder.van_groep(Groep.INKOMEN)] == [Categorie.INKOMEN]


def test_afbetaling_is_geen_schuld_en_telt_bij_wat_eruit_gaat() -> None:
    gesprek = speel(B.kort)
    assert gesprek.resultaat.afbetalingen == Bereik(B.over[0] * 0 + 50, B.over[0] * 0 + 50)
    assert [p.categorie for p in gesprek.overzicht.van_groep(Groep.SCHULDEN)] == [
        Categorie.HUURSCHULD
    ]


def test_wat_niet_bekend_is_staat_erbij() -> None:
    resultaat = speel(C.kort).resultaat
    assert set(resultaat.gaten) == {Groep.TOESLAGEN, Groep.LEEFGELD}
    assert not resultaat.zeker


def test_wisselend_inkomen_vraagt_laagste_en_gewone_maand() -> None:
    gesprek = speel(A.kort)
    assert "overzicht_wisselt" in gesprek.gesteld
    loon = gesprek.post(Categorie.LOON)
    assert (loon.bedrag.van, loon.bedrag.tot) == (150, 450)
