"""Meta takes a PNG only with 8 bits in three or four channels: each picture for a phone is one."""

from __future__ import annotations

import pytest

from casefile.beeld.platen import PLATEN, plaat_bij
from casefile.belbriefje import kaart
from casefile.belbriefje.briefje import Briefje
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.berekening import bereken
from casefile.overzicht.plaatje import maak_plaatje
from casefile.overzicht.weergave import Weergave
from casefile.situatie.stappen import STAPPEN
from casefile.situatie.weg import plaatje
from casefile.teksten.lezer import Teksten

TEKSTEN = Teksten.standaard()
RGB, RGBA = 2, 6


def pictures() -> dict[str, bytes]:
    road = {f"weg {s.naam}": plaatje(s, TEKSTEN).inhoud for s in STAPPEN[::6]}
    boards = {key: found.inhoud for key in PLATEN if (found := plaat_bij(key, TEKSTEN))}
    overview = {"overzicht": maak_plaatje(bereken(Overzicht()), Weergave(TEKSTEN))}
    note = Briefje("Bel je gemeente", ("Ik moet mijn huis uit.",), "Vraag om een afspraak.")
    notes = {"belbriefje": kaart._png(note, "Zeg", "Naam", "Afspraak")}
    return {**road, **boards, **overview, **notes}


@pytest.mark.parametrize(("name", "png"), pictures().items(), ids=str)
def test_eight_bits_and_no_palette(name: str, png: bytes) -> None:
    assert png[12:16] == b"IHDR"
    bits, kind = png[24], png[25]
    assert bits == 8 and kind in (RGB, RGBA)
