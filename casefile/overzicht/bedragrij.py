"""The amounts of one message that are left, with the words around each. No meaning of them yet."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedragen import Vondst

_GRENS = re.compile(r"[,;:\n!]|\.(?=\s|$)|\b(?:en|maar|dus|want|plus)\b")


class Rij:
    """The amounts that are left, with the words around each of them."""

    def __init__(self, tekst: str, bedragen: Sequence[Vondst], namen: Sequence[Woordvondst]):
        self.tekst, self.namen = tekst, namen
        self.alle = list(bedragen)
        self.over = list(bedragen)
        self.deels_betaald = False  # of what is left a part was paid: it is owed

    def gat(self, i: int) -> tuple[int, int]:
        begin = self.alle[i - 1].einde if i else 0
        return begin, self.alle[i].begin if i < len(self.alle) else len(self.tekst)

    def voor(self, vondst: Vondst) -> str:
        """The words that lead to this amount."""
        i = self._plek(vondst)
        begin, einde = self.gat(i)
        gat = self.tekst[begin:einde]
        grens = _GRENS.search(gat) if i else None
        return gat[grens.end() :] if grens else gat

    def ervoor(self, vondst: Vondst) -> str:
        """All between the amount before and this one."""
        begin, einde = self.gat(self._plek(vondst))
        return self.tekst[begin:einde]

    def na(self, vondst: Vondst) -> str:
        """The words that belong to this amount and come after it."""
        i = self._plek(vondst) + 1
        begin, einde = self.gat(i)
        gat = self.tekst[begin:einde]
        grens = _GRENS.search(gat)
        if grens is None:
            return gat if i == len(self.alle) else ""
        return gat[: grens.start()]

    def erna(self, vondst: Vondst) -> str:
        begin, einde = self.gat(self._plek(vondst) + 1)
        return self.tekst[begin:einde]

    def namen_bij(self, vondst: Vondst) -> list[Categorie]:
        """The names in the words that lead to it, or that follow it."""
        start = vondst.begin - len(self.voor(vondst))
        stop = vondst.einde + len(self.na(vondst))
        return [n.categorie for n in self.namen if start <= n.begin < stop]

    def _plek(self, vondst: Vondst) -> int:
        return next(i for i, v in enumerate(self.alle) if v.begin == vondst.begin)

    def laat_weg(self, welke: Callable[[Vondst], bool]) -> None:
        """Leave these out, unless nothing would be left."""
        keep = [v for v in self.over if not welke(v)]
        if keep:
            self.over = keep
