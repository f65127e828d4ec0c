"""A sign to one staff member that a huurder wrote in a chat that they have: a mail without content.

One for each time that the huurder waits, and only to who wants it. Knows no text.
"""

from __future__ import annotations

from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten

BERICHT = "bericht"


def mail_medewerker(unit: UnitOfWork, referral_id: str, staff_id: str, soort: str) -> None:
    """With a link to the case. A lane of its own: a wrong address must not hold up a colleague."""
    body = {"soort": soort, "medewerker": staff_id}
    unit.outbox.add_delivery(referral_id, "mail_met_link", body, lane=f"mw{staff_id[:12]}")


def geef_seintje(unit: UnitOfWork, teksten: Teksten) -> int:
    """Every chat in which a huurder waits for a person, once."""
    sent = 0
    for waiting in unit.merktekens.wachtende_chats():
        if waiting.gemaild:
            continue
        unit.conversations.set_mailed(waiting.conversation_id, waiting.line_id)
        member = unit.staff.get(waiting.owner)
        if member is not None and member.mail_bij_bericht:
            mail_medewerker(unit, waiting.referral_id, member.id, BERICHT)
            sent += 1
    return sent
