"""Protects: picture and paper can be made of every overview, and show the right figures."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import given, settings
from PIL import Image
from pypdf import PdfReader

from casefile.overzicht.bekend_geld import MEESTE_POSTEN, Overzicht, VanWie
from casefile.overzicht.berekening import bereken
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.gesprekspapier import maak_papier
from casefile.overzicht.patronen import Patroon, vul
from casefile.overzicht.plaatje import BREED, alt_tekst, maak_plaatje
from casefile.overzicht.weergave import Weergave
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid

from .gesprek import TEKSTEN, speel
from .gezinnen import D_, GEZINNEN, A, B, C
from .test_bekend_geld import overzichten

WEERGAVE = Weergave(TEKSTEN)
VANDAAG = date(2026, 11, 23)


def beeld(overzicht: Overzicht) -> Image.Image:
    inhoud = maak_plaatje(bereken(overzicht), WEERGAVE)
    assert len(inhoud) < 300_000
    return Image.open(BytesIO(inhoud))


def papier(overzicht: Overzicht) -> str:
    """The text of the paper; it must be one A4 page."""
    lezer = PdfReader(BytesIO(maak_papier(overzicht, WEERGAVE, VANDAAG)))
    (blad,) = lezer.pages
    assert (round(blad.mediabox.width), round(blad.mediabox.height)) == (595, 842)
    return " ".join(blad.extract_text().split())


def alleen_onbekend() -> Overzicht:
    overzicht = Overzicht()
    for soort in (Categorie.LOON, Categorie.HUUR, Categorie.ENERGIE):
        overzicht.voeg_toe(soort, Bedrag.onbekend(), VanWie.HUURDER)
    return overzicht


def heel_veel() -> Overzicht:
    overzicht = Overzicht()
    soorten = list(Categorie)
    for i in range(MEESTE_POSTEN):
        bedrag = Bedrag(
            Decimal("999999.99"), Decimal("1999999.99"), Periode.WEEK, Zekerheid.ONGEVEER
        )
        overzicht.voeg_toe(soorten[i % len(soorten)], bedrag, VanWie.PARTNER)
    return overzicht


BIJZONDER = {
    "leeg": Overzicht(),
    "alleen onbekend": alleen_onbekend(),
    "heel veel": heel_veel(),
    "tekort": speel(C.lang).overzicht,
    "soms tekort": speel(D_.kort).overzicht,
}


@pytest.mark.parametrize("gezin", GEZINNEN, ids=lambda g: g.naam[0])
def test_plaatje_van_elk_gezin(gezin: object) -> None:
    plaatje = beeld(speel(gezin.kort).overzicht)  # type: ignore[attr-defined]
    assert plaatje.size[0] == BREED
    assert 500 <= plaatje.size[1] <= 1400
    kleuren = plaatje.convert("RGB").getcolors(1_000_000)
    assert kleuren is not None and len(kleuren) > 50, "an empty picture"


@pytest.mark.parametrize("soort", BIJZONDER)
def test_bijzondere_overzichten(soort: str) -> None:
    overzicht = BIJZONDER[soort]
    assert beeld(overzicht).size[0] == BREED
    assert papier(overzicht)
    assert alt_tekst(bereken(overzicht), WEERGAVE)


def test_alt_tekst_heeft_de_cijfers() -> None:
    resultaat = speel(A.kort).resultaat
    alt = alt_tekst(resultaat, WEERGAVE)
    for cijfer in ("€ 1.623 tot € 1.923", "€ 1.273", "€ 587", "€ 350 tot € 650"):
        assert cijfer in alt


def test_alt_tekst_van_een_tekort() -> None:
    alt = alt_tekst(speel(D_.kort).resultaat, WEERGAVE)
    assert "Soms kom je € 232 te kort. Soms houd je € 168 over." in alt


def test_papier_heeft_cijfers_voorstel_en_volgorde() -> None:
    gesprek = speel(B.kort).tikt("klopt").tikt("afbetalen").zegt("50")
    tekst = papier(gesprek.overzicht)
    for stuk in (
        "23-11-2026",
        "1 volwassene en 2 kinderen",
        "Bijstand € 1.180",
        "Huur ongeveer € 600",
        "Huurschuld € 3.000",
        "€ 50 per maand betalen, naast de huur",
        "Je houdt € 764 tot € 945 per maand over",
    ):
        assert stuk in tekst
    assert tekst.index("1. Huur") < tekst.index("2. Gas en stroom") < tekst.index("4. Zorg")


def test_papier_zonder_gekozen_bedrag_laat_een_plek_open() -> None:
    tekst = papier(speel(A.kort).overzicht)
    assert re.search(r"Ik kan € \.{5,} per maand betalen", tekst)


def test_delen_van_een_totaal_staan_er_als_deel() -> None:
    overzicht = Overzicht()
    for soort, bedrag in ((Categorie.VASTE_LASTEN, 350), (Categorie.ENERGIE, 150)):
        euro = Bedrag(Decimal(bedrag), Decimal(bedrag), Periode.MAAND)
        overzicht.voeg_toe(soort, euro, VanWie.HUURDER)
    assert "Waarvan gas en stroom € 150" in papier(overzicht)


def test_delen_zijn_zonder_kleur_te_onderscheiden() -> None:
    """Each pattern is another one in shades of grey, too."""
    tegels = set()
    for patroon in Patroon:
        blad = Image.new("RGB", (96, 96))
        vul(blad, (0, 0, 96, 96), patroon)
        zwart_wit = blad.convert("L").point(lambda grijs: 255 * (grijs > 60))
        tegels.add(zwart_wit.tobytes())
    assert len(tegels) == len(Patroon)


@settings(max_examples=25, deadline=None)
@given(overzichten)
def test_van_elk_overzicht_kan_een_plaatje_en_papier(overzicht: Overzicht) -> None:
    beeld(overzicht)
    papier(overzicht)
