"""The indicatie: the gemeente's decision that the help of the hulporganisatie needs (S09).

It was the pilot's bottleneck, so the case shows where it is, and the wijkteam is asked to arrange
it. The status is the same on every doorverwijzing of one huurder that has to do with it.
"""

from __future__ import annotations

from enum import Enum

from casefile import organisaties
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.organisaties import WIJKTEAM
from casefile.storage.unit_of_work import UnitOfWork
from casefile.zaken.seintje import mail_medewerker

MAIL = "indicatie"


class Indicatie(str, Enum):
    NODIG = "nodig"  # nobody was asked yet
    GEVRAAGD = "gevraagd"  # the wijkteam was
    AANWEZIG = "aanwezig"
    AFGEWEZEN = "afgewezen"


def bij_het_sturen(unit: UnitOfWork, referral: Doorverwijzing) -> None:
    """Set it on a new doorverwijzing: needed, or asked for once the wijkteam has one too."""
    profiles = organisaties.laad()
    recipient = profiles[referral.ontvanger]
    if recipient.indicatie_nodig:
        unit.doorverwijzingen.zet_indicatie(referral.id, Indicatie.NODIG.value, "systeem")
    elif recipient.soort == WIJKTEAM:
        others = _van_dezelfde_huurder(unit, referral)
        if any(profiles[other.ontvanger].indicatie_nodig for other in others):
            for one in (*others, referral):
                unit.doorverwijzingen.zet_indicatie(one.id, Indicatie.GEVRAAGD.value, "systeem")


def zet(unit: UnitOfWork, referral: Doorverwijzing, status: Indicatie, wie: str) -> None:
    """Staff know it: it shows on every running doorverwijzing of this huurder that has one, and the
    people of the others hear of it by a mail without content."""
    for one in (*_van_dezelfde_huurder(unit, referral), referral):
        if one.indicatie is None or one.indicatie == status.value:
            continue
        unit.doorverwijzingen.zet_indicatie(one.id, status.value, wie)
        if one.id != referral.id:
            _meld_anderen(unit, one)


def vraag_niet_meer(unit: UnitOfWork, referral: Doorverwijzing) -> None:
    """A case is over. Where it was the wijkteam's that was asked, nobody is asked any more: it is
    needed again, and who waits for it hears that by a mail without content."""
    if organisaties.laad()[referral.ontvanger].soort != WIJKTEAM:
        return
    for one in _van_dezelfde_huurder(unit, referral):
        if one.indicatie == Indicatie.GEVRAAGD.value:
            unit.doorverwijzingen.zet_indicatie(one.id, Indicatie.NODIG.value, "systeem")
            _meld_anderen(unit, one)


def _meld_anderen(unit: UnitOfWork, referral: Doorverwijzing) -> None:
    """Who has that case; without such a person the organisation's own address."""
    member = unit.staff.get(referral.behandelaar_id or "")
    if member is not None and member.vertrokken_op is None:
        mail_medewerker(unit, referral.id, member.id, MAIL)
    else:
        unit.outbox.add_delivery(referral.id, "mail_met_link", {"soort": MAIL}, lane=MAIL)


def _van_dezelfde_huurder(unit: UnitOfWork, referral: Doorverwijzing) -> list[Doorverwijzing]:
    """The other running ones, of helpers only: a corporation has no part in it."""
    if referral.conversation_id is None:
        return []
    return [
        other
        for other in unit.doorverwijzingen.of_conversation(referral.conversation_id)
        if other.id != referral.id
        and other.is_open
        and other.soort == referral.soort
        and not organisaties.laad()[other.ontvanger].is_tegenpartij
    ]
