"""Which text fits an emergency, where not the ordinary one does.

A wish to die after which something happened already is first for 112; a body in danger may have to
go out of the house first, or need a medicine that is gone. Pure; the families that say so have a
`tekst` of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from casefile.noodpoort.families import lees_tabellen
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import Poort

BUITEN, MEDICIJN, GEBEURD, GEWOON = "buiten", "medicijn", "gebeurd", ""
NIETS: Mapping[Nood, str] = MappingProxyType({})
_MET_EIGEN_TEKST = Poort(
    tuple(tabel for tabel in lees_tabellen() if any(one.tekst for one in tabel.zegt))
)


def welke_kaart(tekst: str, vandaag: date) -> Mapping[Nood, str]:
    """The ending of the key of the card, of each emergency that gets another than the ordinary one.
    Gas, smoke and fire go before all; a medicine only where nothing is said of the body itself.

    >>> welke_kaart("de co-melder piept en ze is suf", date(2026, 11, 23))[Nood.LICHAAM]
    'buiten'
    """
    found: dict[Nood, set[str]] = {}
    for treffer in _MET_EIGEN_TEKST.treffers(tekst, vandaag, alle=True):
        if treffer.familie is not None:
            found.setdefault(treffer.nood, set()).add(treffer.familie.tekst)
    endings = {nood: _ending(texts) for nood, texts in found.items()}
    return {nood: ending for nood, ending in endings.items() if ending}


def _ending(texts: set[str]) -> str:
    first = next((one for one in (BUITEN, GEBEURD) if one in texts), GEWOON)
    return first or (MEDICIJN if texts == {MEDICIJN} else GEWOON)
