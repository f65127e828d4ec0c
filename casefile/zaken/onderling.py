"""What staff do with a case among themselves: acknowledge a cry, note, log a try, assign, put back.

Nothing here is read by the huurder, but that a case is back on the list. What may still be done
with a closed case is decided here, not on a page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.termijn import reactie_voor
from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND, waarom_gesloten
from casefile.rechten import Recht
from casefile.storage.aantekeningen import NOTITIE, POGING
from casefile.storage.staff import StaffMember
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.bezwaren import NietGoed
from casefile.zaken.melden import Melder

_GENOEMD = re.compile(r"(?<!\w)@([\w'’-]+)")
POGINGEN = ("niet_opgenomen", "niet_thuis", "bericht_ingesproken", "gesproken")


@dataclass(frozen=True)
class Onderling:
    """One staff member at one case, in one unit of work. Raises `NietGoed`."""

    unit: UnitOfWork
    zaak: Doorverwijzing
    wie: StaffMember

    def erken_nood(self, tot: int) -> None:
        """By name: red until somebody says that they saw it. `tot`: the last that was on their
        screen; a page that stayed open says nothing of a later cry."""
        if not self.unit.werkvoorraad.erken_nood(self.zaak.id, tot):
            raise NietGoed("Een collega zag deze noodmelding al.")
        self._noteer("nood_erkend")

    def pak_bericht_op(self) -> None:
        """A message that came back to the team: somebody sees to it, in the chat or by phone."""
        self._nog_open()
        self.unit.doorverwijzingen.zet_onbeantwoord(self.zaak.id, None)
        self._noteer("bericht_opgepakt")

    def schrijf_notitie(self, tekst: str, voor: str) -> None:
        """`voor`: the id of a colleague who is asked to look, or empty. A closed case takes notes
        too, but nothing about who withdrew."""
        if self.zaak.pakket is None:
            raise NietGoed("De huurder is gestopt. Bewaar hier niets meer over.")
        if not tekst.strip():
            raise NietGoed("Typ eerst je notitie.")
        asked = self._collega(voor) if voor else self._genoemd(tekst)
        self._aantekening(tekst.strip(), asked)
        self._noteer("notitie")

    def schrijf_poging(self, hoe: str) -> None:
        self._nog_open()
        if hoe not in POGINGEN:
            raise NietGoed("Kies hoe het ging.")
        self.unit.aantekeningen.schrijf(self.zaak.id, POGING, self.wie.id, hoe)
        self._noteer("poging", hoe)

    def wijs_toe(self, aan: str, tekst: str) -> None:
        """To a colleague, who finds it with their own and still says to the huurder when they
        call."""
        self._nog_open()
        if not self.wie.mag(Recht.TOEWIJZEN):
            raise NietGoed("Een zaak toewijzen doet de teamleider.")
        other = self._collega(aan)
        self.unit.doorverwijzingen.wijs_toe(self.zaak.id, other.id)
        self._aantekening(tekst.strip() or "Deze zaak is voor jou.", other)
        self._noteer("toegewezen", other.id)

    def leg_terug(self, teksten: Teksten) -> None:
        """Nobody has it: the clock starts again, and the huurder hears it."""
        self._nog_open()
        if self.zaak.toestand in WACHT_OP_IEMAND:
            raise NietGoed("Deze zaak staat al in de lijst.")
        due = reactie_voor(self.unit.now, self.zaak.spoed)
        self.unit.doorverwijzingen.leg_terug(self.zaak.id, self.wie.id, due)
        name = organisaties.laad()[self.zaak.ontvanger].naam
        told = Bericht("utter_dv_terug_in_de_lijst", {"ontvanger": name})
        Melder(self.unit, teksten).nieuws(self.zaak, told)

    def _nog_open(self) -> None:
        reason = waarom_gesloten(self.zaak.toestand)
        if reason:
            raise NietGoed(reason)

    def _genoemd(self, tekst: str) -> StaffMember | None:
        """ "@Marja" in a note; None where no colleague, or more than one, is called so."""
        said = {name.casefold() for name in _GENOEMD.findall(tekst)}
        found = [
            member
            for member in self.unit.staff.at_work(self.wie.organisation)
            if member.mag(Recht.ZAKEN) and member.name.split()[0].casefold() in said
        ]
        return found[0] if len(found) == 1 else None

    def _collega(self, wie: str) -> StaffMember:
        found = next(
            (m for m in self.unit.staff.at_work(self.wie.organisation) if m.id == wie), None
        )
        if found is None or not found.mag(Recht.ZAKEN):
            raise NietGoed("Kies een collega uit de lijst.")
        return found

    def _aantekening(self, tekst: str, voor: StaffMember | None) -> None:
        asked = (voor.id, voor.name) if voor else (None, None)
        self.unit.aantekeningen.schrijf(self.zaak.id, NOTITIE, self.wie.id, tekst, *asked)

    def _noteer(self, what: str, detail: str | None = None) -> None:
        self.unit.audit.add(self.wie.id, what, self.zaak.id, self.wie.organisation, detail)
