"""Which text fits a body in danger: out of the house first, a medicine that is gone, or the
ordinary one. Pure; the families that say so are in `families/lichaam.yml`.
"""

from __future__ import annotations

from datetime import date

from casefile.noodpoort.families import lees_tabellen
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import Poort

BUITEN, MEDICIJN, GEWOON = "buiten", "medicijn", ""
_LICHAAM = Poort(tuple(tabel for tabel in lees_tabellen() if tabel.nood is Nood.LICHAAM))


def welke_kaart(tekst: str, vandaag: date) -> str:
    """The ending of the key of the card. Gas, smoke and fire go before all; a medicine only where
    nothing is said of the body itself.

    >>> welke_kaart("de co-melder piept en ze is suf", date(2026, 11, 23))
    'buiten'
    """
    found = {
        treffer.familie.tekst
        for treffer in _LICHAAM.treffers(tekst, vandaag, alle=True)
        if treffer.familie is not None
    }
    if BUITEN in found:
        return BUITEN
    return MEDICIJN if found == {MEDICIJN} else GEWOON
