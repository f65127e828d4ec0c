"""How urgent a doorverwijzing is, from what the huurder told. Pure; it never closes a door.

Rule: urgent with a date within 14 days, a vonnis, children at home, or utilities cut off. The pilot
took families first because theirs were the most urgent situations (report, Evaluatie).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.nood import Nood
from casefile.overzicht.bekend_geld import Overzicht
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee

NABIJE_DAGEN = 14


class Reden(str, Enum):
    DATUM = "datum"
    VONNIS = "vonnis"
    KINDEREN = "kinderen"
    AFGESLOTEN = "afgesloten"


_DATE_IS_NEAR = {
    Nood.UITZETTING_NU,
    Nood.ZITTING_NU,
    Nood.SLOT_VERVANGEN,
    Nood.GEEN_SLAAPPLEK,
}


@dataclass(frozen=True)
class Aanleiding:
    """What the dossier knows that makes it urgent. None: not known."""

    datum: date | None = None
    vonnis: bool | None = None
    kinderen: bool | None = None
    noden: frozenset[Nood] = frozenset()

    @property
    def geweld(self) -> bool:
        """Then nothing of ours may show who or what this is about."""
        return Nood.GEWELD in self.noden


def lees_aanleiding(dossier: Dossier) -> Aanleiding:
    situatie, stand = dossier.deel(Situatie), dossier.deel(Gespreksstand)
    children = dossier.deel(Overzicht).huishouden.kinderen
    return Aanleiding(
        datum=situatie.datum_vroegst or situatie.datum,
        vonnis=_yes(situatie.bekend_vonnis),
        kinderen=True if children else _yes(situatie.kinderen),
        noden=frozenset(
            Nood(name)
            for name in stand.noden
            # Said in plain words, violence keeps us careful also after a no.
            if name not in stand.ontkend or (name == Nood.GEWELD.value and name in stand.gezegd)
        ),
    )


def moet_voorzichtig(dossier: Dossier) -> bool:
    """Somebody may read along, or there was violence: no names and no nudges."""
    return dossier.deel(Concept).leest_iemand_mee or lees_aanleiding(dossier).geweld


def redenen(aanleiding: Aanleiding, vandaag: date) -> tuple[Reden, ...]:
    """Why it is urgent; empty when it is not. A date that is past tells nothing any more."""
    near = (
        aanleiding.datum is not None and 0 <= (aanleiding.datum - vandaag).days <= NABIJE_DAGEN
    ) or bool(aanleiding.noden & _DATE_IS_NEAR)
    found = {
        Reden.DATUM: near,
        Reden.VONNIS: bool(aanleiding.vonnis),
        Reden.KINDEREN: bool(aanleiding.kinderen),
        Reden.AFGESLOTEN: Nood.AFGESLOTEN in aanleiding.noden,
    }
    return tuple(reden for reden, holds in found.items() if holds)


def _yes(answer: JaNee | None) -> bool | None:
    return {JaNee.JA: True, JaNee.NEE: False}.get(answer) if answer else None
