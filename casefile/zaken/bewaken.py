"""What must happen by itself: escalate, remind, look back, nudge once, give a chat back to the bot.

Each function does one kind of thing in the unit of work it is given, and is safe to run again.
Knows the storage and the texts' keys; no platform, no clock but the unit's.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.aanmeldverloop import BERICHTEN
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.doorverwijzing import HERINNERING, OPVOLGING, Afspraak, Doorverwijzing
from casefile.doorverwijzing.prioriteit import lees_aanleiding, moet_voorzichtig
from casefile.doorverwijzing.stand import telefoon_van
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.doorverwijzing.toestand import Toestand
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.herinnering.momenten import is_overdag
from casefile.messages import HUURDER
from casefile.noodpoort.nood import Nood
from casefile.storage import schema
from casefile.storage.conversations import BOT
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_moment
from casefile.zaken.melden import Melder

STIL = timedelta(days=3)  # then one nudge
TE_LANG_STIL = timedelta(days=14)  # after this a nudge would come out of nowhere
DUWTJE = "duwtje"  # the document that says when we looked, and whether one was sent
STILLE_MEDEWERKER = timedelta(hours=24)  # then the bot answers again
GEEN_DUWTJE_NA = {nood for nood in Nood if nood.kenmerk.stil}
HALF_AF = ("overzicht", "situatie", "doorverwijzing", "mens", "kans")


def escaleer(unit: UnitOfWork, teksten: Teksten) -> int:
    """Nobody picked it up in time, or it never arrived: a second contact hears of it by mail, and
    the huurder honestly, once for all who are late, with numbers that work."""
    late = [r for r in unit.doorverwijzingen.over_tijd() if unit.doorverwijzingen.escaleer(r.id)]
    told: dict[tuple[str | None, str], list[Doorverwijzing]] = {}
    for referral in late:
        unit.outbox.add_delivery(
            referral.id, "mail_met_link", {"soort": "escalatie"}, lane="escalatie"
        )
        failed = referral.toestand is Toestand.MISLUKT
        key = "utter_dv_niet_aangekomen" if failed else "utter_dv_te_laat"
        told.setdefault((referral.conversation_id, key), []).append(referral)
    for (_, key), referrals in told.items():
        values = {
            "ontvanger": " en ".join(
                sorted(organisaties.laad()[r.ontvanger].naam for r in referrals)
            ),
            "telefoon": telefoon_van(referrals[0].ontvanger, teksten),
        }
        Melder(unit, teksten).nieuws(referrals[0], Bericht(key, values))
    return len(late)


def herinner(unit: UnitOfWork, teksten: Teksten) -> int:
    """What is due today: a meeting of tomorrow for the huurder, a look back for staff."""
    due = [
        afspraak for afspraak in unit.afspraken.verschenen() if unit.afspraken.gedaan(afspraak.id)
    ]
    for afspraak in due:
        referral = unit.doorverwijzingen.get(afspraak.doorverwijzing_id)
        if referral is not None and afspraak.soort == HERINNERING:
            _herinner_huurder(unit, teksten, referral)
        elif referral is not None and afspraak.soort == OPVOLGING:
            _vraag_terug_te_kijken(unit, referral, afspraak)
    return len(due)


def geef_duwtje(unit: UnitOfWork, teksten: Teksten, hoogstens: int = 50) -> int:
    """One friendly line after three silent days with something half done; never a second one."""
    if not is_overdag(unit.now):
        return 0
    sent = 0
    for row in _stille_gesprekken(unit, hoogstens):
        known = unit.documents.load(row.id, DUWTJE) or {}
        dossier = unit.documents.dossier(row.id)
        wanted = mag_duwtje(dossier) and is_half_af(dossier) and not _mens_sprak(unit, row.id)
        if wanted and not known.get("verstuurd"):
            known["verstuurd"] = Melder(unit, teksten).zeg(row.id, (Bericht("utter_dv_duwtje"),))
            sent += known["verstuurd"]
        unit.documents.put(row.id, DUWTJE, known)
    return sent


def geef_terug(unit: UnitOfWork, teksten: Teksten) -> int:
    """A staff member who took over and went silent for a day: the bot answers again."""
    table = schema.conversation
    rows = unit.connection.execute(
        sa.select(table.c.id, table.c.owner).where(table.c.owner != BOT)
    ).all()
    given_back = 0
    for row in rows:
        last = _laatst_van(unit, row.id, row.owner)
        if last is not None and unit.now - last > STILLE_MEDEWERKER:
            unit.conversations.set_owner(row.id, BOT)
            unit.audit.add("systeem", "gesprek_teruggegeven", row.id)
            Melder(unit, teksten).zeg(row.id, (Bericht("utter_medewerker_weg"),))
            given_back += 1
    return given_back


def mag_duwtje(dossier: Dossier) -> bool:
    """Not where somebody reads along, nor to somebody whose life was in danger here."""
    noden = lees_aanleiding(dossier).noden
    return not moet_voorzichtig(dossier) and not noden & GEEN_DUWTJE_NA


def is_half_af(dossier: Dossier) -> bool:
    """A question is open, or a doorverwijzing or call-back was begun and not sent."""
    stand = dossier.deel(Gespreksstand)
    return (
        (stand.verloop in HALF_AF and stand.vraag not in (None, BERICHTEN))
        or dossier.deel(Concept).is_onderweg
        or dossier.deel(Terugbelverzoek).begonnen_op is not None
    )


def _herinner_huurder(unit: UnitOfWork, teksten: Teksten, referral: Doorverwijzing) -> None:
    """Only with a yes to messages, and never after "stop" (which then counts for good)."""
    if referral.conversation_id is None or not referral.gesprek or not referral.is_open:
        return
    dossier = unit.documents.dossier(referral.conversation_id)
    concept = dossier.deel(Concept)
    conversation = unit.conversations.get(referral.conversation_id)
    if conversation is not None and conversation.stopped and concept.berichten == JA:
        concept.berichten = NEE
        unit.documents.save(referral.conversation_id, dossier)
    if concept.berichten != JA:
        return
    values = {
        "naam": (referral.behandelaar or {}).get("naam", ""),
        "moment": schrijf_moment(datetime.fromisoformat(referral.gesprek["moment"])),
        "plek": referral.gesprek["plek"],
    }
    if Melder(unit, teksten).nieuws(referral, Bericht("utter_dv_herinnering", values)):
        unit.audit.add("systeem", "huurder_herinnerd", referral.id, referral.ontvanger)


def _vraag_terug_te_kijken(unit: UnitOfWork, referral: Doorverwijzing, afspraak: Afspraak) -> None:
    """One mail without content; the case stays marked until somebody looked (no task system)."""
    unit.outbox.add_delivery(
        referral.id, "mail_met_link", {"soort": "opvolging"}, lane=f"opv{afspraak.id}"
    )
    unit.audit.add("systeem", "opvolging_gemeld", referral.id, referral.ontvanger)


def _stille_gesprekken(unit: UnitOfWork, hoogstens: int) -> list[Any]:
    """Silent for three days, with the bot, and not looked at since the last message."""
    table, document = schema.conversation, schema.document
    looked = sa.exists().where(
        document.c.conversation_id == table.c.id,
        document.c.soort == DUWTJE,
        document.c.updated_at > table.c.last_message_at,
    )
    query = (
        sa.select(table.c.id)
        .where(
            table.c.owner == BOT,
            table.c.stopped.is_(False),
            table.c.last_message_at <= unit.now - STIL,
            table.c.last_message_at > unit.now - TE_LANG_STIL,
            ~looked,
        )
        .order_by(table.c.last_message_at)
        .limit(hoogstens)
        .with_for_update(skip_locked=True)
    )
    return list(unit.connection.execute(query).all())


def _mens_sprak(unit: UnitOfWork, conversation_id: str) -> bool:
    """A staff member said something after the huurder did: it is not for the bot to go on."""
    for line in unit.transcript.newest_first(conversation_id):
        if line.author == HUURDER:
            return False
        if line.author != BOT or line.body.get("extra", {}).get("door"):
            return True
    return False


def _laatst_van(unit: UnitOfWork, conversation_id: str, author: str) -> datetime | None:
    """When this person last did something in the chat: took over, or answered."""
    spoken = [
        line.created_at
        for line in unit.transcript.lines(conversation_id)
        if line.author == author or line.body.get("extra", {}).get("door") == author
    ]
    return max(spoken, default=None)
