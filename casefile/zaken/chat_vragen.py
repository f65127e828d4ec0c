"""The chat that somebody of another organisation has: only by asking, and they say yes or no.

Both must be allowed to read it; a corporation never is. Asked, given and refused are in the audit
trail of both cases.
"""

from __future__ import annotations

from casefile import organisaties
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.toestand import waarom_gesloten
from casefile.storage.conversations import Conversation
from casefile.storage.staff import StaffMember
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.chat_overnemen import KanNiet, mag_lezen, meld_wie_antwoordt
from casefile.zaken.seintje import mail_medewerker

GEVRAAGD = "gesprek_gevraagd"


def vraag_chat(unit: UnitOfWork, referral: Doorverwijzing, wie: StaffMember) -> None:
    """Ask who has it now; they get a mail without content."""
    conversation, owner = _van_een_ander(unit, referral, wie)
    theirs = _zaak_van(unit, conversation, owner.organisation)
    if conversation.gevraagd_door == wie.id:
        return
    if conversation.gevraagd_door is not None:
        raise KanNiet("Een collega vroeg deze chat net ook al. Wacht op het antwoord.")
    unit.conversations.set_asked(conversation.id, wie.id)
    unit.audit.add(wie.id, GEVRAAGD, referral.id, wie.organisation)
    if theirs is not None:
        unit.audit.add(wie.id, GEVRAAGD, theirs.id, owner.organisation)
        mail_medewerker(unit, theirs.id, owner.id, GEVRAAGD)


def geef_chat(
    unit: UnitOfWork, teksten: Teksten, referral: Doorverwijzing, wie: StaffMember, aan: str
) -> None:
    """Who has it gives it to who asked (`aan`); the huurder hears who answers from now on."""
    conversation = _van_mij(unit, referral, wie, aan)
    other = unit.staff.get(aan)
    theirs = _zaak_van(unit, conversation, other.organisation) if other else None
    if other is None or other.vertrokken_op or theirs is None or not mag_lezen(unit, theirs):
        unit.conversations.set_asked(conversation.id, None)
        return  # they may no longer read it: the question falls away
    unit.conversations.set_owner(conversation.id, other.id)
    unit.audit.add(wie.id, "gesprek_gegeven", referral.id, wie.organisation)
    unit.audit.add(wie.id, "gesprek_gegeven", theirs.id, other.organisation)
    meld_wie_antwoordt(unit, teksten, conversation.id, other)


def weiger_chat(unit: UnitOfWork, referral: Doorverwijzing, wie: StaffMember, aan: str) -> None:
    conversation = _van_mij(unit, referral, wie, aan)
    other = unit.staff.get(aan)
    unit.conversations.set_asked(conversation.id, None)
    unit.audit.add(wie.id, "gesprek_geweigerd", referral.id, wie.organisation)
    theirs = _zaak_van(unit, conversation, other.organisation) if other else None
    if other is not None and theirs is not None:
        unit.audit.add(wie.id, "gesprek_geweigerd", theirs.id, other.organisation)


def _van_een_ander(
    unit: UnitOfWork, referral: Doorverwijzing, wie: StaffMember
) -> tuple[Conversation, StaffMember]:
    conversation = unit.conversations.get(referral.conversation_id or "")
    if conversation is None or not mag_lezen(unit, referral):
        raise KanNiet(waarom_gesloten(referral.toestand) or "Je mag dit gesprek niet lezen.")
    owner = unit.staff.get(conversation.owner)
    if owner is None or owner.organisation == wie.organisation:
        raise KanNiet("Deze chat hoef je niet te vragen. Open de zaak opnieuw.")
    return conversation, owner


def _van_mij(
    unit: UnitOfWork, referral: Doorverwijzing, wie: StaffMember, aan: str
) -> Conversation:
    conversation = unit.conversations.get(referral.conversation_id or "")
    if conversation is None or conversation.owner != wie.id:
        raise KanNiet("Jij hebt deze chat niet meer.")
    if not aan or conversation.gevraagd_door != aan:
        raise KanNiet("Deze vraag is al voorbij.")
    return conversation


def _zaak_van(
    unit: UnitOfWork, conversation: Conversation, organisatie: str
) -> Doorverwijzing | None:
    """The running case of this organisation in this chat; a corporation has no part in it."""
    if organisaties.laad()[organisatie].is_tegenpartij:
        return None
    cases = unit.doorverwijzingen.of_conversation(conversation.id)
    return next((c for c in cases if c.ontvanger == organisatie and c.is_open), None)
