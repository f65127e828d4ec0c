"""A message in a chat that a person has, and that nobody answered in time: back to the team.

The huurder hears honestly that nobody reads now. The case stays marked until somebody takes it up.
"""

from __future__ import annotations

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.termijn import KANTOORTIJD, na_werkuren
from casefile.rechten import Recht
from casefile.storage.conversations import BOT
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.melden import Melder
from casefile.zaken.seintje import mail_medewerker

ONBEANTWOORD = "onbeantwoord"


def geef_terug_aan_team(unit: UnitOfWork, teksten: Teksten) -> int:
    """Every chat whose first unanswered message waits longer than that organisation chose."""
    given_back = 0
    for waiting in unit.merktekens.wachtende_chats():
        owner = unit.staff.get(waiting.owner)
        if owner is None:
            continue
        hours = unit.instellingen.van(owner.organisation).antwoord_uren
        profile = organisaties.laad().get(owner.organisation)
        times = (profile.werktijden if profile else None) or KANTOORTIJD
        if unit.now < na_werkuren(waiting.sinds, hours, times):
            continue
        unit.conversations.set_owner(waiting.conversation_id, BOT)
        unit.doorverwijzingen.zet_onbeantwoord(waiting.referral_id, waiting.sinds)
        unit.audit.add("systeem", "chat_terug_naar_team", waiting.referral_id, owner.organisation)
        said = Bericht("utter_medewerker_antwoordt_niet")
        Melder(unit, teksten).zeg(waiting.conversation_id, (said,))
        _mail_team(unit, waiting.referral_id, owner.organisation)
        given_back += 1
    return given_back


def _mail_team(unit: UnitOfWork, referral_id: str, organisatie: str) -> None:
    """Who is present; with nobody there the organisation's own address."""
    present = [
        member
        for member in unit.staff.at_work(organisatie)
        if member.aanwezig and member.mag(Recht.ZAKEN)
    ]
    for member in present:
        mail_medewerker(unit, referral_id, member.id, ONBEANTWOORD)
    if not present:
        unit.outbox.add_delivery(
            referral_id, "mail_met_link", {"soort": ONBEANTWOORD}, lane=ONBEANTWOORD
        )
