"""Coming in with the account that somebody has at their organisation: who that is here, and in
which role. The provider's word is checked before it comes here; what it means is decided here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from casefile import organisaties
from casefile.medewerkers.beheren import LANGSTE_NAAM, is_mailadres
from casefile.organisaties import Organisatie
from casefile.rechten import VAN_DE_INSTALLATIE, Rol
from casefile.storage.staff import StaffMember
from casefile.storage.staff_entry import LOGGED_IN
from casefile.storage.staff_sessions import VOLLEDIG
from casefile.storage.unit_of_work import UnitOfWork

VIA_ORGANISATIE = "via_organisatie"  # in the audit trail: no password and no code of ours


class Geweigerd(ValueError):
    """The sentence is for who tried; `waarom` is a fixed word for the audit trail."""

    def __init__(self, waarom: str, zin: str) -> None:
        super().__init__(zin)
        self.waarom = waarom


@dataclass(frozen=True)
class Beweerd:
    """What a provider says of somebody. `onderwerp`: who that is there, for ever; `organisatie` and
    `rollen` as the provider calls them; `email` None: it gives no address that it stands for."""

    uitgever: str
    onderwerp: str
    organisatie: str
    rollen: tuple[str, ...]
    naam: str
    email: str | None


def plaats_en_rol(beweerd: Beweerd, profielen: Iterable[Organisatie]) -> tuple[Organisatie, Rol]:
    """Where somebody belongs, and the first role in that profile that the provider names."""
    here = [
        (profile, profile.inloggen)
        for profile in profielen
        if profile.inloggen and profile.inloggen.organisatie == beweerd.organisatie
    ]
    if not here:
        raise Geweigerd("organisatie_onbekend", "Jouw organisatie doet niet mee met Woonkans.")
    found = [
        (profile, rol)
        for profile, door in here
        for rol in [next((r for said, r in door.rollen.items() if said in beweerd.rollen), None)]
        if rol is not None
    ]
    if not found:
        raise Geweigerd(
            "geen_rol",
            "Jouw account heeft bij je organisatie nog geen rol voor Woonkans. "
            "Vraag je eigen beheerder om die rol.",
        )
    if len(found) > 1:
        raise Geweigerd(
            "rol_bij_meer_organisaties",
            "Jouw account heeft een rol bij meer dan 1 organisatie. "
            "Vraag je eigen beheerder welke rol weg mag.",
        )
    return found[0]


def kom_binnen(unit: UnitOfWork, beweerd: Beweerd, toestel: str) -> str:
    """The token of a whole session. Name and role are as the organisation has them today; the first
    time makes an account. Raises `Geweigerd`; then nothing was written."""
    place, rol = plaats_en_rol(beweerd, organisaties.laad().values())
    who = _wie(unit, beweerd, place, rol)
    name = " ".join(beweerd.naam.split())[:LANGSTE_NAAM] or who.name
    if (name, rol) != (who.name, who.rol):
        unit.staff.rename(who.id, name, who.email, rol)
        unit.audit.add(who.id, "account_gewijzigd", who.id, place.id, VIA_ORGANISATIE)
    if rol is not who.rol:
        unit.staff_sessions.end_all(who.id)
    unit.audit.add(who.id, LOGGED_IN, who.id, place.id, VIA_ORGANISATIE)
    return unit.staff_sessions.begin(who.id, VOLLEDIG, toestel)


def _wie(unit: UnitOfWork, beweerd: Beweerd, place: Organisatie, rol: Rol) -> StaffMember:
    key = unit.staff.extern_index(beweerd.uitgever, beweerd.onderwerp)
    known = unit.staff.by_extern(key)
    if known is not None and known.vertrokken_op is None:
        _past(known, place, rol)
        return known
    email = beweerd.email or ""
    if not is_mailadres(email):
        raise Geweigerd(
            "geen_adres", "Je organisatie geeft geen e-mailadres van jou door aan Woonkans."
        )
    invited = unit.staff.by_email(email)
    if invited is None:
        if known is not None or unit.staff.has_left(email):
            raise Geweigerd(
                "vertrokken", "Dit account is gesloten. Vraag je teamleider om een uitnodiging."
            )
        made = unit.staff.create(place.id, email, beweerd.naam[:LANGSTE_NAAM] or email, None, rol)
        unit.audit.add(made.id, "account_gemaakt", made.id, place.id, VIA_ORGANISATIE)
    else:
        # The same address may be of a successor: it is somebody else once an account is theirs.
        if invited.via_organisatie:
            raise Geweigerd("ander_account", "Dit e-mailadres hoort bij het account van een ander.")
        _past(invited, place, rol)
        made = invited
        unit.audit.add(made.id, "account_gekoppeld", made.id, place.id, VIA_ORGANISATIE)
    unit.staff.set_extern(made.id, key)
    return made


def _past(who: StaffMember, place: Organisatie, rol: Rol) -> None:
    """An account stays with its organisation, and none becomes one of the installation."""
    if who.organisation != place.id:
        raise Geweigerd(
            "andere_organisatie", "Jouw account bij Woonkans is van een andere organisatie."
        )
    if (who.rol in VAN_DE_INSTALLATIE) != (rol in VAN_DE_INSTALLATIE):
        raise Geweigerd(
            "andere_soort_rol", "Deze rol hoort bij een ander account. Vraag de beheerder."
        )
