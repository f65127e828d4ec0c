"""The first people of an installation and of an organisation: a link, never a printed password."""

from __future__ import annotations

from casefile import organisaties
from casefile.medewerkers.post import link_naar, stuur_link
from casefile.organisaties import CONTACTPUNT
from casefile.rechten import Rol
from casefile.storage.staff import StaffMember
from casefile.storage.staff_entry import UITNODIGING
from casefile.storage.unit_of_work import UnitOfWork

PLAATSHOUDER = "beheerder@invalid"  # the address of who still has to say their own


def link_voor_beheerder(unit: UnitOfWork, desk_url: str) -> str:
    """A one-time link that makes somebody administrator; an older one stops working."""
    waiting = unit.staff.by_email(PLAATSHOUDER)
    home = organisaties.van_soort(CONTACTPUNT)[0].id
    member = waiting or unit.staff.create(home, PLAATSHOUDER, "Beheerder", None, Rol.BEHEERDER)
    unit.audit.add("systeem", "link_beheerder", member.id)
    return link_naar(desk_url, unit.staff_entry.link(member.id, UITNODIGING))


def is_plaatshouder(member: StaffMember) -> bool:
    return member.email == PLAATSHOUDER


def nodig_organisaties_uit(unit: UnitOfWork, desk_url: str) -> int:
    """A profile without any account: its first team lead is invited by mail. Run it as often as
    you like."""
    invited = 0
    for profile in organisaties.laad().values():
        address = profile.aflevering.adres
        if "@" not in address or unit.staff.has_any(profile.id) or unit.staff.by_email(address):
            continue
        name = f"Teamleider {profile.korte_naam}"
        member = unit.staff.create(profile.id, address, name, None, Rol.TEAMLEIDER)
        stuur_link(unit, member, UITNODIGING, desk_url)
        invited += 1
    return invited
