"""A text that tells people to ring somebody today names its contacts in `belt` (N02), so that the
chat can say at night and at the weekend who is closed.

Reads words and metadata; the hours are on the phone card and are not looked at here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels.bevinding import Ernst, Melding, Regel
from casefile.teksten.taalregels.zinnen import zinnen_van, zonder_citaten
from casefile.teksten.tekst import Tekst

_BEL = r"\bbel(?:t|len)?\b"
_NU = r"\b(?:vandaag|nu|meteen|snel)\b"
_BELT_NU = re.compile(rf"{_BEL}[^.!?]*{_NU}|{_NU}[^.!?]*{_BEL}", re.IGNORECASE)
_NUMMER = re.compile(r"\{tel_(\w+)\}")


def belt(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """N02: who is to be rung now is in `belt`, by a name of the phone card."""
    if not naslag.sluit:
        return
    genoemd = tekst.metadata.belt
    for naam in genoemd or ():
        if naam not in naslag.sluit:
            yield Melding(naam, "dit contact staat niet in telefoonkaart.yml", Ernst.FOUT)
    if genoemd == ():
        return  # it says itself when to ring
    zinnen = zinnen_van(zonder_citaten(tekst.tekst))
    if genoemd is None:
        for zin in zinnen:
            nummers = _NUMMER.findall(zin.tekst)
            dicht = [naam for naam in nummers if naslag.sluit.get(naam)]
            if _BELT_NU.search(zin.tekst) and (dicht or not nummers):
                advies = "zet in metadata bij belt wie hier moet opnemen, zoals [juridisch_loket]"
                yield Melding(zin.tekst, advies, Ernst.FOUT, zin.regel)
        return
    zelfde = {naslag.zelfde_nummer.get(naam, naam) for naam in genoemd}
    for zin in zinnen:
        for naam in _NUMMER.findall(zin.tekst):
            if naslag.sluit.get(naam) and naam not in zelfde and _BELT_NU.search(zin.tekst):
                yield Melding(naam, "dit contact staat niet in belt", Ernst.FOUT, zin.regel)


REGELS = (Regel("N02", "Wie moet opnemen", belt),)
