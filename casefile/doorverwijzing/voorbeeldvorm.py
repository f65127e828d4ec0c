"""What every preview can do, whoever it is for: the package now, what was shown of it, striking out
and adding. The callback and the doorverwijzing each have one. Pure.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any

from casefile import organisaties
from casefile.dialogue import Bericht, Stap
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.onderdeel import EIGEN, GESPREK, Onderdeel, Pakket
from casefile.doorverwijzing.verschil import verschil
from casefile.doorverwijzing.voorbeeldstand import Voorbeeldstand
from casefile.dossier import Dossier
from casefile.teksten.lezer import Teksten

WAT, REGEL, RECHT = "dv_toestemming_wat", "dv_toestemming_regel", "dv_toestemming_recht"
"""What must be done with these words; which line is wrong; how that line should be."""
LEESTEKENS = ".,;:!?()'\""
TUSSENVRAGEN = (WAT, REGEL, RECHT)


class Voorbeeld(ABC):
    """`heel`, `zo`, `klaar`: the names of the question beneath the whole of it, beneath what was
    changed, and where nothing is shown: it is ready and not sent."""

    heel: str
    zo: str
    klaar: str

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier

    @property
    def stand(self) -> Voorbeeldstand:
        return self.dossier.deel(Voorbeeldstand)

    @property
    @abstractmethod
    def pakket(self) -> Pakket:
        """As it would be sent now."""

    @property
    @abstractmethod
    def getoond(self) -> dict[str, Any] | None:
        """The package that was shown last; only this may be sent."""

    @abstractmethod
    def onthoud_getoond(self, pakket: Pakket) -> None: ...

    @abstractmethod
    def laat_weg(self, sleutels: Iterable[str]) -> None:
        """These parts stay out of what goes to this recipient."""

    @abstractmethod
    def haal_zin_weg(self, zin: str) -> None:
        """This sentence of their own goes, wherever it would be sent."""

    @abstractmethod
    def eigen_lijsten(self) -> list[list[str]]:
        """Every list in which an own sentence may stand."""

    def haal_woord_weg(self, regel: Onderdeel, woord: str) -> None:
        """Out of this own sentence, as the huurder asks it; the rest stays as it was typed."""
        gone = woord.casefold()
        kept = [w for w in regel.tekst.split() if w.strip(LEESTEKENS).casefold() != gone]
        for words in self.eigen_lijsten():
            words[:] = [" ".join(kept) if one == regel.tekst else one for one in words]

    @abstractmethod
    def zet_erbij(self, zinnen: Sequence[str]) -> bool:
        """False where it is too much to come along."""

    @abstractmethod
    def mag_vanzelf_erbij(self) -> bool:
        """Whether what is told here comes along without being asked."""

    def regels(self) -> tuple[Onderdeel, ...]:
        """The lines by the numbers on the screen; what came since has the next ones. A line that
        went keeps its number, so that no other line gets it unseen."""
        now, shown = self.pakket, self.getoond
        if self.stand.van != self._naam:
            return Pakket.from_json(shown).onderdelen if shown else now.onderdelen
        current = {p.sleutel: p for p in now.onderdelen if p.sleutel not in EIGEN}
        known = [current.get(p.sleutel, p) for p in self.stand.lijst]
        return (*known, *(p for p in now.onderdelen if p not in known))

    def streep(self, regel: Onderdeel, *, fout: bool) -> bool:
        """Take a line out, a wrong one for everybody. False where it is not there any more."""
        if regel not in self.pakket.onderdelen:
            return False
        if regel.sleutel == GESPREK:
            may = self.dossier.deel(Concept).chat_lezen
            self.dossier.deel(Concept).chat_lezen = [o for o in may if o != self.pakket.ontvanger]
        elif regel.sleutel in EIGEN:
            self.haal_zin_weg(regel.tekst)
        elif fout:
            wrong = self.dossier.deel(Concept).klopt_niet
            self.dossier.deel(Concept).klopt_niet = [*dict.fromkeys([*wrong, regel.sleutel])]
        else:
            self.laat_weg([regel.sleutel])
        return True

    def meld_chat(self) -> tuple[Bericht, ...]:
        """Whether they read this chat, where that is not shown as a change."""
        shown, now = self.getoond, self.pakket
        before = bool(shown) and Pakket.from_json(shown or {}).heeft(GESPREK)
        if before != now.heeft(GESPREK):
            return ()
        return (Bericht(f"utter_dv_chat_{self._chat(now)}"),)

    def toon(self, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """The whole of it, numbered, with the question."""
        stand = self.stand
        stand.lijst, stand.van = list(self.pakket.onderdelen), self._naam
        return Stap(berichten, self.heel, self.waarden())

    def opnieuw(self, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """What is different since it was shown, and the question; the whole the first time."""
        shown, now = self.getoond, self.pakket
        if shown is None or shown.get("ontvanger") != now.ontvanger:
            return self.toon(berichten)
        changed = verschil(shown, now, Teksten.standaard())
        return Stap((*berichten, *changed), self.zo, self.waarden())

    def staat_klaar(self, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """After something else was said: ready and not sent; what changed meanwhile is shown."""
        shown = self.getoond
        if shown is None or shown.get("kenmerk") != self.pakket.kenmerk:
            return self.opnieuw(berichten)
        return Stap(berichten, self.klaar, self.waarden())

    def vraag_regel(self, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """Which line: the numbered list."""
        stand, now = self.stand, self.pakket
        stand.lijst, stand.van = list(now.onderdelen), self._naam
        return Stap((*berichten, *self._verandering()), REGEL, self.waarden())

    def vraag_recht(self, regel: Onderdeel, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """How this line should be."""
        self.stand.regel = regel
        changed = self._verandering()
        self.onthoud_getoond(self.pakket)
        return Stap((*berichten, *changed), RECHT, self._waarden_recht())

    def vraag_wat(self, zinnen: Sequence[str], berichten: tuple[Bericht, ...] = ()) -> Stap:
        """What must be done with these sentences."""
        self.stand.wacht = list(zinnen)
        changed = self._verandering()
        self.onthoud_getoond(self.pakket)
        return Stap((*berichten, *changed), WAT, self._waarden_wat())

    def herhaal(self, vraag: str) -> Stap:
        """The open question as it is, after it was asked for."""
        if vraag == WAT and self.stand.wacht:
            return Stap((), WAT, self._waarden_wat())
        if vraag == RECHT and self.stand.regel:
            return Stap((), RECHT, self._waarden_recht())
        return self.vraag_regel() if vraag == REGEL else self.toon()

    def kort(self, vraag: str) -> Stap:
        """The open question after something else was said."""
        if vraag == WAT and self.stand.wacht:
            return Stap((), WAT, self._waarden_wat())
        return self.staat_klaar()

    def waarden(self) -> dict[str, str]:
        """Showing it remembers it."""
        package = self.pakket
        self.onthoud_getoond(package)
        name = organisaties.laad()[package.ontvanger].naam
        return {"ontvanger": name, "voorbeeld": package.tekst, "chat": self._over_de_chat(package)}

    def _over_de_chat(self, pakket: Pakket) -> str:
        """Whether they read this chat, and how to say otherwise where that can be."""
        return Teksten.standaard().tekst(f"utter_dv_chat_{self._chat(pakket)}")

    def _chat(self, pakket: Pakket) -> str:
        may = organisaties.laad()[pakket.ontvanger].leest_transcript
        refused = not may or self.dossier.deel(Concept).chat_nooit
        return "open" if pakket.heeft(GESPREK) else "niet" if refused else "dicht"

    def _waarden_wat(self) -> dict[str, str]:
        return {"tekst": "\n".join(self.stand.wacht)}

    def _waarden_recht(self) -> dict[str, str]:
        line = self.stand.regel
        assert line is not None  # both callers have just looked
        return {"kop": line.kop, "tekst": line.tekst}

    def _verandering(self) -> tuple[Bericht, ...]:
        shown = self.getoond
        return verschil(shown, self.pakket, Teksten.standaard()) if shown else ()

    @property
    def _naam(self) -> str:
        return f"{self.heel} {self.pakket.ontvanger}"
