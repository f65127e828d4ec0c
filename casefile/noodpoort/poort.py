"""The emergency gate: which emergencies a message speaks of. Deterministic; the last word on it.

Pure: the rules are tables in the modules beside this one, today comes in as an argument. Never
raises, whatever is typed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path

from casefile.noodpoort.andere_talen import vind_in_andere_talen
from casefile.noodpoort.nood import VOORRANG, Nood
from casefile.noodpoort.normaliseer import LANGST, Normaliseerder, Woord
from casefile.noodpoort.patroon import Boodschap, Patroon, Woordenschat
from casefile.noodpoort.regels_gezin import KIND_ZELF
from casefile.noodpoort.soorten import soorten_van
from casefile.noodpoort.tabel import LANG_GELEDEN, Tabel
from casefile.noodpoort.wie_dreigt import voor_wie
from casefile.noodpoort.woordgroepen import GROEPEN

RULES = "regels_"


def _tabellen() -> tuple[Tabel, ...]:
    """The table of each emergency, from the files of rules beside this one."""
    here = Path(__file__).parent
    names = sorted(path.stem for path in here.glob(f"{RULES}*.py"))
    modules = [import_module(f"{__package__}.{name}") for name in names]
    tables = {id(t): t for module in modules for t in vars(module).values() if isinstance(t, Tabel)}
    found = sorted(tables.values(), key=lambda tabel: VOORRANG.index(tabel.nood))
    if [tabel.nood for tabel in found] != list(VOORRANG):
        raise ImportError("every emergency has one table of rules, in one file regels_*.py")
    return tuple(found)


TABELLEN = _tabellen()


@dataclass(frozen=True)
class Treffer:
    """Why the gate opened: the rule as it stands in its table, and the words it matched."""

    nood: Nood
    regel: str
    woorden: tuple[str, ...]


class Poort:
    """The compiled rules. One instance serves every message."""

    def __init__(self, tabellen: tuple[Tabel, ...]) -> None:
        self._words = Woordenschat(GROEPEN)
        self._alarms: dict[Nood, list[Patroon]] = {}
        self._look_alikes: dict[Nood, list[Patroon]] = {}
        for tabel in tabellen:
            self._alarms[tabel.nood] = self._words.lees(tabel.alarm)
            self._look_alikes[tabel.nood] = self._words.lees(tabel.lijkt_op)
        self._only_now = {tabel.nood for tabel in tabellen if tabel.alleen_nu}
        self._past = self._words.lees(LANG_GELEDEN)
        self._child_speaks = {patroon.bron for patroon in self._words.lees(KIND_ZELF)}
        self._reader = Normaliseerder(self._words.kent)

    def treffers(self, tekst: str, vandaag: date, alle: bool = False) -> list[Treffer]:
        """The first rule of each emergency that matches (`alle`: every rule), by precedence."""
        plain, woorden = self._reader.lees(tekst)
        kinds = soorten_van(plain, woorden, vandaag)
        bits = [
            self._words.elementen(woord.klank, kind)
            for woord, kind in zip(woorden, kinds, strict=True)
        ]
        message = Boodschap(woorden, bits)
        found = []
        for nood in VOORRANG:
            candidates = message.mogelijk(self._alarms.get(nood, ()))
            free = self._not_taken(nood, message) if candidates else None
            past = self._long_ago(nood, message) if candidates else []
            for patroon in candidates:
                places = message.vind(patroon, free)
                places = [chain for chain in places if not message.dichtbij(chain, past)]
                if places:
                    words = tuple(plain[woorden[i].begin : woorden[i].eind] for i in places[0])
                    found.append(Treffer(nood, patroon.bron, words))
                    if not alle:
                        break
        elsewhere = vind_in_andere_talen(tekst[: 2 * LANGST])
        missed = elsewhere.keys() - {treffer.nood for treffer in found}
        found += [Treffer(nood, "andere talen", (elsewhere[nood],)) for nood in missed]
        found.sort(key=lambda treffer: VOORRANG.index(treffer.nood))
        if any(treffer.regel in self._child_speaks for treffer in found):
            # Violence at the home of a child that types itself: its text names the same numbers.
            found = [treffer for treffer in found if treffer.nood is not Nood.GEWELD]
        return found

    def kind_spreekt(self, tekst: str, vandaag: date) -> bool:
        """True when the one who types seems to be a child."""
        return any(t.regel in self._child_speaks for t in self.treffers(tekst, vandaag, alle=True))

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

    def _long_ago(self, nood: Nood, message: Boodschap) -> list[tuple[int, ...]]:
        """Words for long ago, for an emergency that must be of today."""
        if nood not in self._only_now:
            return []
        return [c for patroon in message.mogelijk(self._past) for c in message.vind(patroon)]

    def lees(self, tekst: str) -> list[Woord]:
        """The words as the rules see them (for tests and for writing rules)."""
        return self._reader.lees(tekst)[1]


_POORT = Poort(TABELLEN)
_ZEKERE_NODEN = frozenset(tabel.nood for tabel in TABELLEN if tabel.zeker)
_ZEKER = frozenset(
    tuple(line.split("\t", 1))
    for line in (Path(__file__).parent / "zekere_regels.tsv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
)


def vind_noden(tekst: str, vandaag: date) -> tuple[Nood, ...]:
    """The emergencies in a message, the most urgent first; empty when there is none."""
    return voor_wie([treffer.nood for treffer in _POORT.treffers(tekst, vandaag)], tekst)


def vind_met_zekerheid(tekst: str, vandaag: date) -> tuple[tuple[Nood, ...], tuple[Nood, ...]]:
    """(all emergencies that a rule fires for, those for which a certain rule does)."""
    found = _POORT.treffers(tekst, vandaag, alle=True)
    certain = [
        one.nood
        for one in found
        if one.nood in _ZEKERE_NODEN or (one.nood.value, one.regel) in _ZEKER
    ]
    return voor_wie(_unique([one.nood for one in found]), tekst), voor_wie(_unique(certain), tekst)


def _unique(noden: list[Nood]) -> list[Nood]:
    return list(dict.fromkeys(noden))


def kind_spreekt(tekst: str, vandaag: date) -> bool:
    """True when the one who types seems to be a child (for the words of the answer)."""
    return _POORT.kind_spreekt(tekst, vandaag)


def waarom(tekst: str, vandaag: date) -> list[Treffer]:
    """The rules behind `vind_noden`, every one that matches."""
    return _POORT.treffers(tekst, vandaag, alle=True)
