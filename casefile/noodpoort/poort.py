"""The emergency gate: which emergencies a message speaks of. Deterministic; the last word on it.

Pure: the rules are the `families` beside this, today comes in as an argument. Never
raises, whatever is typed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from casefile.noodpoort.andere_talen import vind_in_andere_talen
from casefile.noodpoort.boodschap import Boodschap
from casefile.noodpoort.families import NIET_NU, VERZONNEN, Familie, Tabel, lees_tabellen
from casefile.noodpoort.nood import VOORRANG, Nood
from casefile.noodpoort.normaliseer import LANGST, Normaliseerder, Woord
from casefile.noodpoort.patroon import Patroon, Woordenschat
from casefile.noodpoort.soorten import soorten_van
from casefile.noodpoort.wie_dreigt import voor_wie
from casefile.noodpoort.woordgroepen import GROEPEN

ANDERE_TALEN = "andere talen"


@dataclass(frozen=True)
class Treffer:
    """Why the gate opened: the rule as it stands in its file, and the words it matched.

    `familie` is None for the fixed words of another language."""

    nood: Nood
    regel: str
    woorden: tuple[str, ...]
    familie: Familie | None = None

    @property
    def kind_spreekt(self) -> bool:
        return self.familie is not None and self.familie.kind_spreekt


class Poort:
    """The compiled rules. One instance serves every message."""

    def __init__(self, tabellen: tuple[Tabel, ...]) -> None:
        self._words = Woordenschat(GROEPEN)
        self._alarms = {t.nood: [*map(self._rules, t.zegt)] for t in tabellen}
        self._look_alikes = {
            t.nood: [p for one in t.lijkt_op for p in self._words.lees(one.regel)] for t in tabellen
        }
        self._past = self._words.lees(NIET_NU)
        self._story = self._words.lees(VERZONNEN)
        self._reader = Normaliseerder(self._words.kent)

    def _rules(self, familie: Familie) -> tuple[Familie, list[Patroon]]:
        return familie, self._words.lees(familie.regel)

    def treffers(self, tekst: str, vandaag: date, alle: bool = False) -> list[Treffer]:
        """The first rule of each emergency that matches (`alle`: every rule), by precedence."""
        plain, woorden = self._reader.lees(tekst)
        kinds = soorten_van(plain, woorden, vandaag)
        bits = [
            self._words.elementen(woord.klank, kind)
            for woord, kind in zip(woorden, kinds, strict=True)
        ]
        message = Boodschap(woorden, bits)
        found: list[Treffer] = []
        for nood in VOORRANG:
            free, elsewhen = None, None
            for familie, patronen in self._alarms.get(nood, ()):
                for patroon in message.mogelijk(patronen):
                    free = free or self._not_taken(nood, message)
                    elsewhen = self._elsewhen(nood, message) if elsewhen is None else elsewhen
                    places = message.vind(patroon, free)
                    places = [chain for chain in places if not message.dichtbij(chain, elsewhen)]
                    if places:
                        words = tuple(plain[woorden[i].begin : woorden[i].eind] for i in places[0])
                        found.append(Treffer(nood, familie.regel, words, familie))
                        break
                if found and found[-1].nood is nood and not alle:
                    break
        elsewhere = vind_in_andere_talen(tekst[: 2 * LANGST])
        missed = elsewhere.keys() - {treffer.nood for treffer in found}
        found += [Treffer(nood, ANDERE_TALEN, (elsewhere[nood],)) for nood in missed]
        found.sort(key=lambda treffer: VOORRANG.index(treffer.nood))
        if any(treffer.kind_spreekt for treffer in found):
            # Violence at the home of a child that types itself: its text names the same numbers.
            found = [treffer for treffer in found if treffer.nood is not Nood.GEWELD]
        return found

    def kind_spreekt(self, tekst: str, vandaag: date) -> bool:
        """True when the one who types seems to be a child."""
        return any(t.kind_spreekt for t in self.treffers(tekst, vandaag, alle=True))

    def _not_taken(self, nood: Nood, message: Boodschap) -> Callable[[int], bool]:
        """Which places are free for the rules of this emergency: not part of a look-alike.

        What another sentence says silences nothing.
        """
        taken: set[int] = set()
        for patroon in message.mogelijk(self._look_alikes.get(nood, ())):
            for chain in message.vind(patroon):
                if message.in_een_zin(chain):
                    taken.update(chain)
        return lambda place: place not in taken

    def _elsewhen(self, nood: Nood, message: Boodschap) -> list[tuple[int, ...]]:
        """Words for long ago, for an emergency that must be of today, and for what is only told."""
        rules = self._past if nood.kenmerk.alleen_nu else []
        rules = rules if nood.kenmerk.over_het_leven else [*rules, *self._story]
        return [chain for patroon in message.mogelijk(rules) for chain in message.vind(patroon)]

    def lees(self, tekst: str) -> list[Woord]:
        """The words as the rules see them (for tests and for writing rules)."""
        return self._reader.lees(tekst)[1]


_POORT = Poort(lees_tabellen())


def vind_noden(tekst: str, vandaag: date) -> tuple[Nood, ...]:
    """The emergencies in a message, the most urgent first; empty when there is none."""
    return voor_wie([treffer.nood for treffer in _POORT.treffers(tekst, vandaag)], tekst)


def vind_met_zekerheid(tekst: str, vandaag: date) -> tuple[tuple[Nood, ...], tuple[Nood, ...]]:
    """(all emergencies that a rule fires for, those for which a certain rule does)."""
    found = _POORT.treffers(tekst, vandaag, alle=True)
    certain = [one.nood for one in found if one.familie and one.familie.zeker]
    return voor_wie(_unique([one.nood for one in found]), tekst), voor_wie(_unique(certain), tekst)


def _unique(noden: list[Nood]) -> list[Nood]:
    return list(dict.fromkeys(noden))


def kind_spreekt(tekst: str, vandaag: date) -> bool:
    """True when the one who types seems to be a child (for the words of the answer)."""
    return _POORT.kind_spreekt(tekst, vandaag)


def waarom(tekst: str, vandaag: date) -> list[Treffer]:
    """The rules behind `vind_noden`, every one that matches."""
    return _POORT.treffers(tekst, vandaag, alle=True)
