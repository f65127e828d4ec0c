"""One message as the models see it: its amounts, its words, the posts that it names. No judgement.

Positions are those of the tidied text (`casefile.taal.bedragen.Gelezen`).
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from casefile.geldrol.rollen import rol_van_soort
from casefile.geldrol.signaalwoorden import KLASSE
from casefile.overzicht.soort import Groep
from casefile.overzicht.woorden import Woordvondst, vind_per_groep
from casefile.taal.bedragen import Vondst

_STUK = re.compile(r"[a-zà-öø-ÿ]+(?:'[a-z]+)?|\d[\d.,:/-]*|[^\w\s]|\n")
GRENZEN = frozenset({",", ";", ".", ":", "!", "?", "\n", "+", "(", ")", "/", "-", "="})
VOEGWOORDEN = frozenset({"en", "maar", "dus", "want", "plus", "terwijl"})
_SNEDE = re.compile(
    r"[,;\n+!]|\b(?:en|plus|maar|dus)\b|(?<=[a-z]{2})\.(?=\s)|(?<=\d\d)\.(?=\s+[a-z])"
)
_BUITEN = re.compile(r"\b(?:zonder|behalve|exclusief|excl|buiten)\.? (?:de |mijn )?\Z")
BEDRAG, GETAL = "<b>", "<n>"
_ALLE_VRAGEN: tuple[Groep | None, ...] = (
    None,
    Groep.TOESLAGEN,
    Groep.VASTE_LASTEN,
    Groep.SCHULDEN,
)


@dataclass(frozen=True)
class Geldzin:
    """`groep`: of the open question; None: it is not about money."""

    tekst: str
    bedragen: tuple[Vondst, ...]
    groep: Groep | None

    @cached_property
    def woorden(self) -> tuple[list[str], list[int]]:
        """The words and where they begin; an amount is one of them."""
        found: list[tuple[int, str]] = [(v.begin, BEDRAG) for v in self.bedragen]
        spans = [(v.begin, v.einde) for v in self.bedragen]
        for match in _STUK.finditer(self.tekst):
            if not any(a <= match.start() < b for a, b in spans):
                found.append((match.start(), GETAL if match[0][0].isdigit() else match[0]))
        found.sort()
        return [word for _, word in found], [begin for begin, _ in found]

    @cached_property
    def soorten(self) -> list[str | None]:
        """Of each word what it says of an amount: a post by what such money is, or a class."""
        words, begins = self.woorden
        kinds = [KLASSE.get(word) for word in words]
        for name in self.namen(None):
            for at in range(self.plek(name.begin), len(words)):
                if begins[at] >= name.einde:
                    break
                kinds[at] = "#" + rol_van_soort(name.categorie).value
        return kinds

    @cached_property
    def op_beurt(self) -> dict[int, int]:
        """Of each amount where the name begins that it has by turns, clause by clause: each has the
        one before it, or else the one after it ("80 eten en 20 sigaretten")."""
        cuts = [0, *(m.start() for m in _SNEDE.finditer(self.tekst)), len(self.tekst)]
        out: dict[int, int] = {}
        for begin, end in itertools.pairwise(cuts):
            names = [n.begin for n in self.namen(None) if begin <= n.begin < end]
            amounts = [i for i, v in enumerate(self.bedragen) if begin <= v.begin < end]
            free: int | None = None
            waits: int | None = None
            things = [(n, None) for n in names] + [(self.bedragen[i].begin, i) for i in amounts]
            for place, i in sorted(things, key=lambda one: one[0]):
                if i is None and waits is not None:
                    out[waits], waits = place, None
                elif i is None:
                    free = place
                elif free is not None:
                    out[i], free = free, None
                else:
                    waits = i
        return out

    @cached_property
    def dichtst(self) -> set[tuple[int, int]]:
        """Amounts and names that are nearest to each other, with a clause or an amount between them
        further off."""
        far = {
            (i, n.begin): self._afstand(v.begin, n.begin)
            for i, v in enumerate(self.bedragen)
            for n in self.namen(None)
        }
        return {
            (i, n)
            for (i, n), d in far.items()
            if d == min(x for (j, _), x in far.items() if j == i)
            and d == min(x for (_, m), x in far.items() if m == n)
        }

    def _afstand(self, een: int, twee: int) -> int:
        a, b = sorted((self.plek(een), self.plek(twee)))
        between = self.woorden[0][a + 1 : b]
        marks = sum(w in GRENZEN or w in VOEGWOORDEN or w == BEDRAG for w in between)
        return len(between) + 3 * marks

    def plek(self, positie: int) -> int:
        """Which word begins at or after this position."""
        return bisect_left(self.woorden[1], positie)

    def namen(self, groep: Groep | None) -> Sequence[Woordvondst]:
        """The posts that are named, as they are meant where one speaks of such money."""
        return self._namen[groep]

    @cached_property
    def _namen(self) -> dict[Groep | None, list[Woordvondst]]:
        found = vind_per_groep(self.tekst, _ALLE_VRAGEN)
        return {
            groep: [n for n in names if not _BUITEN.search(self.tekst, 0, n.begin)]
            for groep, names in found.items()
        }
