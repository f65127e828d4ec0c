"""The preview for one recipient of a doorverwijzing, and the lists of what may go or be added.

What is on the screen is kept in the concept, and only that may be sent. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.eigen_zinnen import past, samen
from casefile.doorverwijzing.onderdeel import VERHAAL, Pakket
from casefile.doorverwijzing.pakket import (
    EXTRA,
    NIET_VOOR_CORPORATIE,
    PARTNER,
    blijft_hier,
    stel_samen,
)
from casefile.doorverwijzing.relaas import Relaas
from casefile.doorverwijzing.voorbeeldvorm import Voorbeeld
from casefile.dossier import Dossier
from casefile.organisaties import Organisatie
from casefile.overzicht.bekend_geld import Overzicht, VanWie
from casefile.teksten.lezer import Teksten

VRAAG = "dv_toestemming_"
ZO, KLAAR = VRAAG + "zo_", VRAAG + "klaar_"
"""The question about a whole preview, beneath what was changed in it, and beneath nothing."""
WEGLATEN, TOEVOEGEN, TOEVOEGEN_TEKST = "dv_weglaten", "dv_toevoegen", "dv_toevoegen_tekst"


class Aanmeldvoorbeeld(Voorbeeld):
    """For the recipient that is asked now; see `voorbeeld_van`."""

    def __init__(self, dossier: Dossier, ontvanger: Organisatie) -> None:
        super().__init__(dossier)
        self.ontvanger = ontvanger
        kind = ontvanger.soort
        self.heel, self.zo, self.klaar = VRAAG + kind, ZO + kind, KLAAR + kind

    @property
    def _concept(self) -> Concept:
        return self.dossier.deel(Concept)

    @property
    def pakket(self) -> Pakket:
        return stel_samen(self.dossier, self.ontvanger, Teksten.standaard())

    @property
    def getoond(self) -> dict[str, Any] | None:
        return self._concept.getoond.get(self.ontvanger.id)

    def onthoud_getoond(self, pakket: Pakket) -> None:
        self._concept.getoond[self.ontvanger.id] = pakket.to_json()

    def laat_weg(self, sleutels: Iterable[str]) -> None:
        """Here and for who comes after."""
        gone, concept = list(sleutels), self._concept
        for one in self._waiting():
            struck = concept.weggelaten.get(one, [])
            concept.weggelaten[one] = samen(struck, gone)

    def haal_zin_weg(self, zin: str) -> None:
        for words in self.eigen_lijsten():
            words[:] = [one for one in words if one != zin]

    def eigen_lijsten(self) -> list[list[str]]:
        concept = self._concept
        added = [words for one in self._waiting() for words in self._added(one).values()]
        return [concept.vraag, concept.geprobeerd, *added, self.dossier.deel(Relaas).zinnen]

    def zet_erbij(self, zinnen: Sequence[str]) -> bool:
        """Here, and for everybody after it who helps."""
        known = self._added(self.ontvanger.id).get(VERHAAL, [])
        if not past(known, zinnen):
            return False
        concept = self._concept
        for one in self._waiting():
            if one == self.ontvanger.id or not organisaties.laad()[one].is_tegenpartij:
                added = self._added(one)
                added[VERHAAL] = samen(added.get(VERHAAL, []), zinnen)
                struck = concept.weggelaten.get(one, [])
                concept.weggelaten[one] = [key for key in struck if key != VERHAAL]
        return True

    def meld_wat_blijft(self) -> tuple[Bericht, ...]:
        """Own sentences that are not the landlord's business: they wait for a "zet het erbij"."""
        self.stand.wacht = blijft_hier(self.dossier, self.ontvanger)
        return (Bericht("utter_dv_blijft_hier"),) if self.stand.wacht else ()

    def mag_vanzelf_erbij(self) -> bool:
        """What is told goes to who helps; to the corporation only what was asked for."""
        return not self.ontvanger.is_tegenpartij

    def _added(self, recipient: str) -> dict[str, list[str]]:
        return self._concept.toegevoegd.setdefault(recipient, {})

    def _waiting(self) -> list[str]:
        return [o for o in self._concept.ontvangers if o not in self._concept.antwoorden]


def is_van_mij(vraag: str) -> bool:
    return vraag.startswith(VRAAG) or vraag in (WEGLATEN, TOEVOEGEN, TOEVOEGEN_TEKST)


def voorbeeld_van(dossier: Dossier) -> Aanmeldvoorbeeld | None:
    """None when every recipient was answered, or may have nothing any more."""
    current = dossier.deel(Concept).huidige_ontvanger
    return Aanmeldvoorbeeld(dossier, organisaties.laad()[current]) if current else None


def waarden(voorbeeld: Aanmeldvoorbeeld, vraag: str) -> dict[str, str]:
    """The values of a list of what may go or be added."""
    concept = voorbeeld.dossier.deel(Concept)
    if vraag == TOEVOEGEN:
        return {"onderdelen": _genummerd([_kop(key) for key in nog_toe_te_voegen(voorbeeld)])}
    if vraag == TOEVOEGEN_TEKST:
        return {"onderdeel": _kop(concept.bezig_met or EXTRA[0])}
    return {"onderdelen": voorbeeld.pakket.tekst}


def koppen(voorbeeld: Aanmeldvoorbeeld, vraag: str) -> list[str]:
    """The headings of the numbered list that this question shows; empty when it shows none."""
    if vraag == WEGLATEN:
        return [part.kop for part in voorbeeld.pakket.onderdelen]
    if vraag == TOEVOEGEN:
        return [_kop(key) for key in nog_toe_te_voegen(voorbeeld)]
    return []


def nog_toe_te_voegen(voorbeeld: Aanmeldvoorbeeld) -> list[str]:
    """What is not in the package yet; of the overview only what there is."""
    package, posts = voorbeeld.pakket, voorbeeld.dossier.deel(Overzicht).posten
    there = {post.groep.value for post in posts}
    if any(post.van_wie is VanWie.PARTNER for post in posts):
        there.add(PARTNER)
    other = NIET_VOOR_CORPORATIE if voorbeeld.ontvanger.is_tegenpartij else ()
    from_overview = (PARTNER, *NIET_VOOR_CORPORATIE)
    return [
        k
        for k in (*EXTRA, *other)
        if not package.heeft(k) and (k not in from_overview or k in there)
    ]


def _kop(sleutel: str) -> str:
    return Teksten.standaard().tekst(f"utter_dv_kop_{sleutel}")


def _genummerd(koppen: list[str]) -> str:
    return "\n".join(f"{number}. {kop}" for number, kop in enumerate(koppen, start=1))
