"""The walk along the points of a laatste kans as a flow: one stop at a time, resumable.

It explains and asks to tell back; it never advises to accept or refuse (D06).
"""

from __future__ import annotations

from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.kans.haltes import ARTIKELEN, EIGEN_VRAAG, ROUTE, VERDER, VONNIS, is_terugvertelvraag
from casefile.kans.kansstand import Kans
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee

_WORDS_OF_ANSWER = 25


class KansVerloop(Verloop):
    naam = "kans"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        """From the first stop, or on where it was left."""
        kans = dossier.deel(Kans)
        if kans.klaar:
            dossier.vervang(Kans())
            kans = dossier.deel(Kans)
        intro = (Bericht("utter_kans_hervat"),) if kans.plek else ()
        return self._stop(dossier, intro)

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(Kans).klaar

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        if feiten.vorm.vraagt:
            return False
        if feiten.kans.wens is not None:
            return True
        if vraag in (VONNIS, ARTIKELEN):
            return feiten.vorm.ja_nee is not None
        told_back = feiten.kans.terugverteld is not None
        return told_back and feiten.vorm.kan_antwoord_zijn(_WORDS_OF_ANSWER)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        kans = dossier.deel(Kans)
        wish = _wens(antwoord)
        if wish == "later":
            return Stap((Bericht("utter_kans_later"),))
        if vraag == VONNIS:
            return self._vonnis(dossier, antwoord)
        if vraag == ARTIKELEN:
            return self._artikelen(dossier, antwoord)
        if is_terugvertelvraag(vraag):
            kans.plek += 1
            return Stap((Bericht(f"utter_{vraag}_{_keuze(antwoord)}"),), VERDER)
        if vraag not in (VERDER, EIGEN_VRAAG):
            kans.plek += 1  # a point that was shown counts as seen, whatever is said
        if wish == "vraag":
            return Stap(vraag=EIGEN_VRAAG)
        if wish == "volgende":
            return self._stop(dossier)
        if vraag == EIGEN_VRAAG:
            return Stap((Bericht("utter_kans_eigen_vraag_anders"),), EIGEN_VRAAG)
        return Stap(vraag=VERDER)

    def _stop(self, dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """The stop where somebody is; the vonnis is not asked when it is known."""
        kans = dossier.deel(Kans)
        if kans.plek >= len(ROUTE):
            return self._klaar(dossier, berichten)
        stop = ROUTE[kans.plek]
        if stop == VONNIS and dossier.deel(Situatie).bekend_vonnis in (JaNee.JA, JaNee.NEE):
            return self._na_vonnisvraag(dossier, berichten)
        return Stap(berichten, stop)

    def _vonnis(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        """Keep what is said: the situation check needs it too."""
        said = antwoord.ja_nee
        if said is None and _wens(antwoord) != "volgende":
            return Stap(vraag=VONNIS)
        dossier.deel(Situatie).vonnis = said or JaNee.ONBEKEND
        return self._na_vonnisvraag(dossier)

    def _na_vonnisvraag(self, dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """Point 1: what is different before and after the vonnis (F37-F39)."""
        dossier.deel(Kans).plek += 1
        key = {
            JaNee.JA: "utter_kans_na_vonnis",
            JaNee.NEE: "utter_kans_voor_vonnis",
        }.get(dossier.deel(Situatie).bekend_vonnis or JaNee.ONBEKEND, "utter_kans_vonnis_onbekend")
        return Stap((*berichten, Bericht(key)), VERDER)

    def _artikelen(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        said = antwoord.ja_nee
        if said is JaNee.JA or _wens(antwoord) == "volgende":
            kans = dossier.deel(Kans)
            kans.artikelen = True
            kans.plek += 1
            return self._stop(dossier)
        if said is None:
            return Stap(vraag=ARTIKELEN)
        return self._klaar(dossier)

    @staticmethod
    def _klaar(dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
        dossier.deel(Kans).klaar = True
        return Stap((*berichten, Bericht("utter_kans_klaar")))


def _wens(antwoord: Antwoord) -> str | None:
    if antwoord.waarde in ("volgende", "later", "vraag"):
        return antwoord.waarde
    if antwoord.waarde == "stoppen":
        return "later"
    if antwoord.waarde is not None:
        return None
    return antwoord.feiten.kans.wens or {"ja": "volgende", "sla_over": "volgende"}.get(
        antwoord.intent
    )


def _keuze(antwoord: Antwoord) -> str:
    """Which reaction fits: a, b or c, or "anders" for words that we cannot place."""
    if antwoord.waarde in ("a", "b", "c"):
        return antwoord.waarde
    if antwoord.intent in ("weet_niet", "sla_over") or antwoord.waarde is not None:
        return "c"
    return antwoord.feiten.kans.terugverteld or "anders"
