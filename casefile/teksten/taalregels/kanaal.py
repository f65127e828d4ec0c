"""What a channel can show: lengths and number of buttons (K01-K04; WhatsApp is the narrowest).

Lengths are characters as stored; placeholders count with a fixed allowance.
"""

from __future__ import annotations

from collections.abc import Iterator

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels.bevinding import ALLES, Ernst, Melding, Regel
from casefile.teksten.taalregels.zinnen import PLAATSHOUDER
from casefile.teksten.tekst import Tekst

TEKST_MET_KNOPPEN = 1024
TEKST_ZONDER_KNOPPEN = 4096
KNOP = 20
LIJSTREGEL = 24
KNOPPEN = 3
LIJST = 10
_INVULLING = "x" * 20
"""A filled-in placeholder is taken to be this long."""


def tekstlengte(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """K01: 1024 characters under buttons, 4096 without."""
    lengte = len(PLAATSHOUDER.sub(_INVULLING, tekst.tekst))
    grens = TEKST_MET_KNOPPEN if tekst.knoppen else TEKST_ZONDER_KNOPPEN
    if lengte > grens:
        yield Melding(tekst.tekst, f"{lengte} tekens; hoogstens {grens}")


def knoplengte(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """K02: a button has at most 20 characters, a row of a list (4 buttons or more) at most 24."""
    grens = KNOP if len(tekst.knoppen) <= KNOPPEN else LIJSTREGEL
    titels: set[str] = set()
    for knop in tekst.knoppen:
        verschuiving = knop.regel - tekst.regel_van(0) if tekst.is_blok else 0
        if len(knop.titel) > grens:
            advies = f"{len(knop.titel)} tekens; hoogstens {grens}"
            yield Melding(knop.titel, advies, Ernst.FOUT, verschuiving)
        if knop.titel.strip().lower() in titels:
            yield Melding(knop.titel, "2 knoppen met dezelfde naam", Ernst.FOUT, verschuiving)
        titels.add(knop.titel.strip().lower())


def knoppental(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """K03: at most 3 buttons; 4 to 10 become a list (a warning from 6), more is an error (C02)."""
    aantal = len(tekst.knoppen)
    if aantal > LIJST:
        yield Melding(f"{aantal} knoppen", f"hoogstens {LIJST}")
    elif aantal > 5:
        yield Melding(f"{aantal} knoppen", "liever 3, hoogstens 5 keuzes", Ernst.WAARSCHUWING)


def naamlengte(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """K04: the name of a subject (`utter_naam_...`) becomes a button: at most 20 characters."""
    if tekst.sleutel.startswith("utter_naam_") and len(tekst.tekst) > KNOP:
        yield Melding(
            tekst.tekst, f"{len(tekst.tekst)} tekens; dit wordt een knop, hoogstens {KNOP}"
        )


REGELS = (
    Regel("K01", "Lengte van de tekst", tekstlengte, elke_taal=True),
    Regel("K02", "Lengte van de knop", knoplengte, elke_taal=True),
    Regel("K03", "Aantal knoppen", knoppental, elke_taal=True),
    Regel("K04", "Lengte van een naam", naamlengte, ALLES),
)
