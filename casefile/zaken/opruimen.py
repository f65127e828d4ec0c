"""By itself: closed cases, silent chats and old lines of the audit trail go when their time is up.

Each is noted in the audit trail by its opaque id. Safe to run again; knows no page.
"""

from __future__ import annotations

from datetime import timedelta

from casefile import bewaren
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten

PER_RONDE = 100
LOGBOEK_STAP = timedelta(days=1)  # the audit trail is shortened by whole days


def ruim_zaken_op(unit: UnitOfWork, teksten: Teksten) -> int:
    gone = 0
    for organisation in unit.opruimen.ontvangers():
        days = unit.instellingen.van(organisation).bewaar_dagen
        for case in unit.opruimen.vervallend(organisation, days, unit.now)[: PER_RONDE - gone]:
            unit.opruimen.verwijder_zaak(case.id)
            unit.audit.add("systeem", "bewaartermijn_voorbij", case.id, organisation, str(days))
            gone += 1
    return gone


def ruim_chats_op(unit: UnitOfWork, teksten: Teksten) -> int:
    """Nobody is told: who wrote nothing for a year is not reminded of what it was about."""
    silent = unit.opruimen.stille_chats(unit.now - bewaren.STILLE_CHAT, PER_RONDE)
    for conversation_id in silent:
        unit.conversations.delete(conversation_id)
        unit.audit.add("systeem", "bewaartermijn_voorbij", conversation_id)
    return len(silent)


def ruim_links_op(unit: UnitOfWork, teksten: Teksten) -> int:
    gone = unit.opruimen.verlopen_links(unit.now - bewaren.LINK)
    for link_id, organisation in gone:
        unit.opruimen.verwijder_link(link_id)
        unit.audit.add("systeem", "bewaartermijn_voorbij", link_id, organisation)
    return len(gone)


def ruim_accounts_op(unit: UnitOfWork, teksten: Teksten) -> int:
    """Who left goes with the last line of the audit trail that can be about them."""
    gone = unit.opruimen.vertrokken_medewerkers(unit.now - bewaren.LOGBOEK)
    for staff_id in gone:
        unit.opruimen.verwijder_medewerker(staff_id)
        unit.audit.add("systeem", "bewaartermijn_voorbij", staff_id)
    return len(gone)


def ruim_logboek_op(unit: UnitOfWork, teksten: Teksten) -> int:
    limit = unit.now - bewaren.LOGBOEK
    oldest = unit.audit.oudste()
    if oldest is None or oldest > limit - LOGBOEK_STAP:
        return 0
    return unit.audit.forget_before(limit)
