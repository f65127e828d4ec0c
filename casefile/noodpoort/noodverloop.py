"""What comes after an emergency text: asking back, and going on when the person wants to. Pure.

After words of suicide nothing leads anywhere else than to 113, the huisarts and 112, until the
person says that they want to go on.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Stap, Tussenvraag
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.nood import Nood

WANHOOP, TERUG = "nood_wanhoop", "veilig_terug"
LEVEN, LEVEN_KORT, LEVEN_NOG = "leven_terug", "leven_terug_kort", "leven_terug_nog"
LEVENSVRAGEN = (LEVEN, LEVEN_KORT, LEVEN_NOG)
"""After a card about a life: the numbers whole, and after that in short with a way on; never the
same block twice in a row."""
MAG_VERDER = (TERUG, *LEVENSVRAGEN)
"""The questions after which a typed "verder" goes on with what was open."""
TOON = "toon"
"""On with what was open, which is shown whole."""
_HERVAT = (("hervat",),)
_HERVAT_HEEL = (("hervat", "heel"),)


def gaat_over_leven(stand: Gespreksstand) -> bool:
    """True while we do not know that somebody is safe from themselves."""
    return stand.verloop == VeiligheidVerloop.naam and stand.vraag in (WANHOOP, *LEVENSVRAGEN)


def eerst_die_hulp(stand: Gespreksstand) -> str | None:
    """The text for who asks for a human while a card is what was spoken of last: the people who are
    there now."""
    spoken_of = next((nood for nood in Nood if nood.label == stand.onderwerp), None)
    return spoken_of.kenmerk.mens if spoken_of else None


def noden_na(stand: Gespreksstand, noden: Sequence[Nood]) -> tuple[Nood, ...]:
    """While it is about a life, another emergency comes beside 113 and never in its place; despair
    once more counts as a yes."""
    if not gaat_over_leven(stand):
        return tuple(noden)
    return (Nood.ZELFDODING, *(n for n in noden if n not in (Nood.ZELFDODING, Nood.WANHOOP)))


def vraag_na(noden: Sequence[Nood]) -> str:
    """What is asked after these emergencies; only despair by itself is asked back."""
    if Nood.ZELFDODING in noden:
        return LEVEN
    return WANHOOP if tuple(noden) == (Nood.WANHOOP,) else TERUG


def volgende_levensvraag(stand: Gespreksstand) -> str:
    """Which of these is said now; noted as said."""
    stand.leven += 1
    if stand.leven == 1:
        return LEVEN
    return LEVEN_KORT if stand.leven % 2 == 0 else LEVEN_NOG


def _is_geen_gevaar(dossier: Dossier, feiten: Feiten) -> bool:
    """A no after we asked whether there is danger now. The first no may be to the number."""
    return dossier.deel(Gespreksstand).leven > 0 and feiten.ontkenning.iets


class VeiligheidVerloop(Tussenvraag):
    naam = "veiligheid"
    vraag = TERUG

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        return False

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        if vraag in LEVENSVRAGEN:
            return Stap(vraag=volgende_levensvraag(dossier.deel(Gespreksstand)))
        return super().herhaal(dossier, vraag)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        """Doubt counts as yes: only a clear no ends the asking back."""
        said = antwoord.waarde or antwoord.intent
        if said == TOON and vraag in MAG_VERDER:
            short = (Bericht("utter_leven_kort"),) if vraag in LEVENSVRAGEN else ()
            return Stap(short, opdrachten=_HERVAT_HEEL)
        if vraag == WANHOOP:
            if said == "nee":
                return Stap((Bericht("utter_veilig_moe"),), opdrachten=_HERVAT)
            return Stap((Bericht("utter_nood_zelfdoding"),), LEVEN)
        if vraag in LEVENSVRAGEN:
            if said == "verder" or (said == "nee" and _is_geen_gevaar(dossier, antwoord.feiten)):
                return Stap((Bericht("utter_leven_kort"),), opdrachten=_HERVAT)
            danger = (Bericht("utter_nood_zelfdoding"),) if said == "ja" else ()
            return Stap(danger, volgende_levensvraag(dossier.deel(Gespreksstand)))
        if said in ("verder", "ja", "nee"):  # a no is to the emergency, or to a human
            return Stap(opdrachten=_HERVAT)
        return Stap(vraag=TERUG)
