"""A cry for help in a chat of which people have a case: the case is urgent, and they hear of it.

By mail and without content: its address, whoever of it is present, and the contact point; never the
corporation. Knows the storage, no text.
"""

from __future__ import annotations

from collections.abc import Iterable

from casefile import organisaties
from casefile.cijfers import Wat
from casefile.noodpoort.nood import Nood
from casefile.rechten import Recht
from casefile.storage.conversations import Conversation
from casefile.storage.unit_of_work import UnitOfWork
from casefile.zaken.seintje import mail_medewerker

NOOD, NOOD_CONTACTPUNT = "nood", "nood_contactpunt"


def tel_nood(unit: UnitOfWork, conversation_id: str, noden: Iterable[Nood]) -> None:
    """That these were answered: in the audit, and in the figures that are of nobody."""
    for nood in noden:
        unit.audit.add("bot", "nood", conversation_id, detail=nood.value)
        unit.cijfers.tel(Wat.NOOD, nood.value)


def meld_nood(unit: UnitOfWork, conversation: Conversation) -> int:
    """Every open case of this chat that is not the corporation's; how many there are."""
    cases = [
        referral
        for referral in unit.doorverwijzingen.of_conversation(conversation.id)
        if referral.is_open and not organisaties.laad()[referral.ontvanger].is_tegenpartij
    ]
    for referral in cases:
        unit.doorverwijzingen.zet_spoed(referral.id)
        for kind in (NOOD, NOOD_CONTACTPUNT):
            unit.outbox.add_delivery(referral.id, "mail_met_link", {"soort": kind}, lane="nood")
        for member in unit.staff.at_work(referral.ontvanger):
            if member.aanwezig and member.mag(Recht.ZAKEN):
                mail_medewerker(unit, referral.id, member.id, NOOD)
    return len(cases)
