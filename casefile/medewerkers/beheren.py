"""Who may do what with whose account, and doing it: invite, change, send a link again, let go.

Rules of accounts only; a page asks here and shows what comes back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy.exc import IntegrityError

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.termijn import reactie_voor
from casefile.medewerkers.post import stuur_link
from casefile.organisaties import CONTACTPUNT
from casefile.rechten import VAN_DE_INSTALLATIE, Recht, Rol, mag_geven
from casefile.storage.conversations import BOT
from casefile.storage.staff import StaffMember
from casefile.storage.staff_entry import HERSTEL, UITNODIGING
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.melden import Melder

KORTSTE_WACHTWOORD = 12  # characters
LANGSTE_WACHTWOORD = 200
LANGSTE_NAAM = 80
_MAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+\.[a-z]{2,}", re.I)


class MagNiet(ValueError):
    """The sentence is for the staff member."""


@dataclass(frozen=True)
class Beheer:
    """One team lead or administrator at work on accounts, in one unit of work."""

    unit: UnitOfWork
    wie: StaffMember
    desk_url: str

    def zichtbaar(self) -> list[StaffMember]:
        """The accounts that this person sees."""
        everybody = self.wie.mag(Recht.IEDEREEN)
        return self.unit.staff.of_organisation(None if everybody else self.wie.organisation)

    def organisaties(self) -> list[str]:
        """For whom this person may invite."""
        everybody = self.wie.mag(Recht.IEDEREEN)
        return list(organisaties.laad()) if everybody else [self.wie.organisation]

    def nodig_uit(self, organisatie: str, email: str, naam: str, rol: str) -> StaffMember:
        """A new account and the mail with its link."""
        if organisatie not in self.organisaties():
            raise MagNiet("Kies een organisatie uit de lijst.")
        name, address, role = _naam(naam), _mail(email), self._rol(rol)
        home = organisaties.van_soort(CONTACTPUNT)[0].id
        where = home if role in VAN_DE_INSTALLATIE else organisatie
        try:
            with self.unit.savepoint():
                made = self.unit.staff.create(where, address, name, None, role)
        except IntegrityError:
            raise MagNiet("Dit e-mailadres heeft al een account.") from None
        self._noteer(made, "uitgenodigd")
        stuur_link(self.unit, made, UITNODIGING, self.desk_url)
        return made

    def wijzig(self, staff_id: str, naam: str, email: str, rol: str) -> None:
        other = self._ander(staff_id)
        role = self._rol(rol)
        if (role in VAN_DE_INSTALLATIE) != (other.rol in VAN_DE_INSTALLATIE):
            raise MagNiet("Deze rol hoort bij een ander account. Nodig de persoon opnieuw uit.")
        if other.id == self.wie.id and role is not self.wie.rol:
            raise MagNiet("Je eigen rol verandert een ander voor je.")
        try:
            with self.unit.savepoint():
                self.unit.staff.rename(other.id, _naam(naam), _mail(email), role)
        except IntegrityError:
            raise MagNiet("Dit e-mailadres heeft al een account.") from None
        if role is not other.rol:
            self.unit.staff_sessions.end_all(other.id)
        self._noteer(other, "account_gewijzigd")

    def stuur_opnieuw(self, staff_id: str) -> None:
        """A fresh invitation: also for who lost phone and codes. Until it is used the present
        password goes on working, so that nobody is shut out by a link that does not arrive."""
        other = self._ander(staff_id)
        if other.id == self.wie.id:
            raise MagNiet("Vraag een collega dit voor jou te doen.")
        self._noteer(other, "opnieuw_uitgenodigd")
        stuur_link(self.unit, other, UITNODIGING, self.desk_url)

    def laat_gaan(self, staff_id: str, teksten: Teksten) -> None:
        """Somebody leaves: out at once, chats go back to the bot, cases back to the list."""
        other = self._ander(staff_id)
        if other.id == self.wie.id:
            raise MagNiet("Je eigen account sluit een ander voor je.")
        for waiting in self.unit.merktekens.wachtende_chats():
            if waiting.owner == other.id:  # what they did not answer is the team's
                self.unit.doorverwijzingen.zet_onbeantwoord(waiting.referral_id, waiting.sinds)
        self.unit.staff.leave(other.id)
        for conversation in self.unit.conversations.owned_by(other.id):
            self.unit.conversations.set_owner(conversation.id, BOT)
            self.unit.audit.add(other.id, "gesprek_teruggegeven", conversation.id)
            Melder(self.unit, teksten).zeg(conversation.id, (Bericht("utter_medewerker_weg"),))
        for referral in self.unit.doorverwijzingen.of_behandelaar(other.id):
            due = reactie_voor(self.unit.now, referral.spoed)
            self.unit.doorverwijzingen.leg_terug(referral.id, self.wie.id, due)
            told = Bericht(
                "utter_dv_terug_in_de_lijst",
                {"ontvanger": organisaties.laad()[referral.ontvanger].naam},
            )
            Melder(self.unit, teksten).nieuws(referral, told)
        self._noteer(other, "vertrokken")

    def _ander(self, staff_id: str) -> StaffMember:
        other = next((m for m in self.zichtbaar() if m.id == staff_id), None)
        if other is None or other.vertrokken_op:
            raise MagNiet("Dit account is er niet, of is niet van jouw organisatie.")
        if other.rol not in mag_geven(self.wie.rol):
            raise MagNiet("Dit account beheert de beheerder.")
        return other

    def _rol(self, rol: str) -> Rol:
        may = {role.value: role for role in mag_geven(self.wie.rol)}
        if rol not in may:
            raise MagNiet("Kies een rol uit de lijst.")
        return may[rol]

    def _noteer(self, other: StaffMember, what: str) -> None:
        self.unit.audit.add(self.wie.id, what, other.id, other.organisation)


def vergeten(unit: UnitOfWork, email: str, desk_url: str) -> None:
    """Somebody says that they forgot their password; whether there is an account stays unsaid."""
    member = unit.staff.by_email(email)
    if member and member.has_password and not unit.staff_entry.open_links([member.id]):
        stuur_link(unit, member, HERSTEL, desk_url)


def bezwaar_wachtwoord(wachtwoord: str, wie: StaffMember) -> str | None:
    """Why this is no good password; None when it is."""
    low = wachtwoord.lower()
    if not KORTSTE_WACHTWOORD <= len(wachtwoord) <= LANGSTE_WACHTWOORD:
        return f"Neem minstens {KORTSTE_WACHTWOORD} tekens. Een paar losse woorden is goed."
    own = [part for part in re.split(r"\W+", f"{wie.name} {wie.email}".lower()) if len(part) > 2]
    bare = low
    for part in (*own, "woonkans", "wachtwoord", "welkom"):
        bare = bare.replace(part, "")
    if len(set(bare)) < 5:
        return "Dit is te makkelijk te raden. Neem andere woorden."
    return None


def is_mailadres(tekst: str) -> bool:
    return bool(_MAIL.fullmatch(tekst)) and len(tekst) <= 120


def _naam(tekst: str) -> str:
    name = " ".join(tekst.split())[:LANGSTE_NAAM]
    if not name:
        raise MagNiet("Vul een naam in.")
    return name


def _mail(tekst: str) -> str:
    address = tekst.strip()
    if not is_mailadres(address):
        raise MagNiet("Vul een e-mailadres in.")
    return address
