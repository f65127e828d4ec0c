"""A human answers in the same chat: take over, answer, give back. One owner at a time.

Only helpers that may read the chat, with a yes that still counts; never a corporation. The huurder
always knows who is talking: a name and an organisation, or the computer.
"""

from __future__ import annotations

from datetime import timedelta

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.onderdeel import GESPREK, Pakket
from casefile.doorverwijzing.prioriteit import moet_voorzichtig
from casefile.doorverwijzing.toestand import waarom_gesloten
from casefile.messages import Reply
from casefile.storage.conversations import BOT, Conversation
from casefile.storage.staff import StaffMember
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.melden import Melder

MEESTE_TEKENS = 2000
TWEE_KEER = timedelta(minutes=2)  # in which the same words of the same person are one answer


class KanNiet(ValueError):
    """The sentence is for the staff member."""


def mag_lezen(unit: UnitOfWork, referral: Doorverwijzing) -> bool:
    """May this recipient read the chat: by its profile, by what was said yes to, and still: a no to
    reading counts at once."""
    return (
        organisaties.laad()[referral.ontvanger].leest_transcript
        and referral.conversation_id is not None
        and referral.is_open
        and referral.pakket is not None
        and Pakket.from_json(referral.pakket).heeft(GESPREK)
        and unit.toestemmingen.geldt(referral.id)
        and not unit.documents.dossier(referral.conversation_id).deel(Concept).chat_nooit
    )


def neem_over(
    unit: UnitOfWork,
    teksten: Teksten,
    referral: Doorverwijzing,
    wie: StaffMember,
    van: str = BOT,
) -> None:
    """From now on this person answers. A colleague may take over from a colleague, knowingly: `van`
    is who had the chat on the screen; of two at the same time one wins, the other is told."""
    conversation = _gesprek(unit, referral)
    if conversation.owner == wie.id:
        return
    if conversation.owner != van:
        raise KanNiet(_wie_heeft(unit, conversation, wie))
    owner = unit.staff.get(conversation.owner)
    if owner is not None and owner.organisation != wie.organisation:
        raise KanNiet("Een andere organisatie heeft deze chat. Vraag erom.")
    if conversation.stopped:
        raise KanNiet("De huurder wil geen berichten in de chat. Bel liever.")
    unit.conversations.set_owner(conversation.id, wie.id)
    unit.doorverwijzingen.zet_onbeantwoord(referral.id, None)
    meld_wie_antwoordt(unit, teksten, conversation.id, wie)
    unit.audit.add(wie.id, "gesprek_overgenomen", referral.id, wie.organisation)


def meld_wie_antwoordt(
    unit: UnitOfWork, teksten: Teksten, conversation_id: str, wie: StaffMember
) -> None:
    """The huurder hears the name; where another may read along only that a human answers."""
    careful = moet_voorzichtig(unit.documents.dossier(conversation_id))
    organisation = organisaties.laad()[wie.organisation]
    notice = (
        Bericht("utter_dv_mens_antwoordt")
        if careful
        else Bericht("utter_medewerker_komt", {"naam": wie.name, "organisatie": organisation.naam})
    )
    Melder(unit, teksten).zeg(conversation_id, (notice,), written_by=wie.id)


def antwoord(unit: UnitOfWork, referral: Doorverwijzing, wie: StaffMember, tekst: str) -> None:
    conversation = _gesprek(unit, referral)
    if conversation.owner != wie.id:
        raise KanNiet("Neem het gesprek eerst over. Anders praten er twee tegelijk.")
    if conversation.stopped:
        raise KanNiet("De huurder wil geen berichten in de chat. Bel liever.")
    text = tekst.strip()[:MEESTE_TEKENS]
    if not text:
        raise KanNiet("Typ eerst een antwoord.")
    last = next(iter(unit.transcript.newest_first(conversation.id)), None)
    said = last and (last.author, last.body["text"]) == (wie.id, text)
    if last and said and unit.now - last.created_at < TWEE_KEER:
        return  # a double click, or the page loaded again: the huurder has it
    careful = moet_voorzichtig(unit.documents.dossier(conversation.id))
    reply = Reply(text=text, author=wie.id, extra={} if careful else {"naam": wie.name})
    unit.transcript.add(conversation.id, wie.id, reply.to_json())
    unit.outbox.add_reply(conversation.id, conversation.channel, reply, written_by=wie.id)
    unit.audit.add(wie.id, "gesprek_antwoord", referral.id, wie.organisation)


def geef_terug(
    unit: UnitOfWork, teksten: Teksten, referral: Doorverwijzing, wie: StaffMember
) -> None:
    """The bot answers again, and says so."""
    conversation = _gesprek(unit, referral)
    if conversation.owner != wie.id:
        raise KanNiet("Dit gesprek is niet van jou.")
    unit.conversations.set_owner(conversation.id, BOT)
    Melder(unit, teksten).zeg(conversation.id, (Bericht("utter_medewerker_weg"),))
    unit.audit.add(wie.id, "gesprek_teruggegeven", referral.id, wie.organisation)


def laat_los(
    unit: UnitOfWork, teksten: Teksten, referral: Doorverwijzing, wie: StaffMember
) -> None:
    """The case is closed, so its organisation may no longer read: the bot answers again, unless
    another running case lets the same organisation go on."""
    conversation = unit.conversations.get(referral.conversation_id or "")
    owner = unit.staff.get(conversation.owner) if conversation else None
    if conversation is None or owner is None or owner.organisation != referral.ontvanger:
        return
    others = unit.doorverwijzingen.of_conversation(conversation.id)
    if any(r.ontvanger == referral.ontvanger and mag_lezen(unit, r) for r in others):
        return
    unit.conversations.set_owner(conversation.id, BOT)
    Melder(unit, teksten).zeg(conversation.id, (Bericht("utter_medewerker_weg"),))
    unit.audit.add(wie.id, "gesprek_teruggegeven", referral.id, wie.organisation)


def _wie_heeft(unit: UnitOfWork, conversation: Conversation, wie: StaffMember) -> str:
    """For the one who came second."""
    other = unit.staff.get(conversation.owner)
    if other is None:
        return "De chat is intussen teruggegeven. Kijk eerst wat er is gezegd."
    own = other.organisation == wie.organisation
    name = other.name if own else organisaties.laad()[other.organisation].naam
    return f"{name} heeft de chat net overgenomen. Er is niets veranderd. Kijk eerst wat er staat."


def _gesprek(unit: UnitOfWork, referral: Doorverwijzing) -> Conversation:
    conversation = unit.conversations.get(referral.conversation_id or "")
    if conversation is None or not mag_lezen(unit, referral):
        raise KanNiet(waarom_gesloten(referral.toestand) or "Je mag dit gesprek niet lezen.")
    return conversation
