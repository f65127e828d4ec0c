"""Sends replies to WhatsApp: within its limits, inside the 24 hours, each with our own id.

After an ambiguous time-out the row waits for the status that tells whether Meta has it; only
without one it goes again.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import httpx

from bot.channels.rendering import render
from bot.channels.speaking import VOICE, spoken, to_say, with_voice, words
from bot.channels.whatsapp.adapter import CHANNEL, WhatsAppAdapter, is_user_id
from bot.channels.whatsapp.api import CallFailed, GraphApi
from bot.channels.whatsapp.errors import Verdict, judge
from bot.channels.whatsapp.statuses import WAIT_FOR_PERSON, WITHOUT_PICTURE
from bot.channels.whatsapp.window import is_open
from bot.sender import NotYet, PartSent, PermanentFailure, TemporaryFailure
from bot.voice import MEDIA_TYPE, NoVoice, opus
from casefile.messages import Reply
from casefile.settings import Settings
from casefile.storage.deliveries import WAITS_FOR_PERSON, Reference, notice_lane
from casefile.storage.outbox import OutboxRow
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum
from casefile.zaken.herinneren import SJABLOON

PER_SECOND, BURST = 50, 20  # the platform's limit is 80 a second, in and out together
PER_PERSON, PERSON_WINDOW = 10, timedelta(seconds=60)  # one in 6 seconds, with room for a burst
BETWEEN_PARTS = timedelta(seconds=1)
WAIT_FOR_STATUS = timedelta(seconds=60)
NOTICE = "notice"
_MAYBE_ACCEPTED = (httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError, httpx.WriteError)
_GATEWAY = (502, 504)
_TAKEN_AS = {"text/calendar": "text/plain"}
"""Meta takes no calendar type; a phone opens the file by its name (.ics)."""


@dataclass(frozen=True)
class Prepared:
    """One message. `say`: what is to be said aloud, in place of a file."""

    message: dict[str, Any]
    file: tuple[str, str, bytes] | None  # media type, name, bytes
    part: int
    parts: int
    say: str | None = None


class WhatsAppDeliverer:
    channels: tuple[str, ...] = (CHANNEL,)

    def __init__(self, settings: Settings, texts: Teksten, api: GraphApi | None = None) -> None:
        self._settings, self._texts = settings, texts
        self._adapter = WhatsAppAdapter(texts.tekst("utter_kanaal_lijst"))
        self._api = api or GraphApi(settings)

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> Prepared | None:
        conversation_id, reply = row.conversation_id or "", row.reply
        notice = bool(reply.extra.get(NOTICE))
        approved = None if notice else self._approved_text(unit, row)
        if not notice and not approved:
            self._check_window(unit, row)
        self._keep_pace(unit, row)
        file, say, parts = None, None, 1
        if approved:
            body = approved
        elif notice:
            body = self._adapter.template(self._settings.whatsapp_template or "")
        else:
            rendered = with_voice(
                reply, render(spoken(reply, self._texts), self._adapter.limits, words(self._texts))
            )
            if row.parts_sent >= len(rendered):
                return None
            part, parts = rendered[row.parts_sent], len(rendered)
            aloud = part.attachment is not None and part.attachment.id == VOICE
            if row.last_error == WITHOUT_PICTURE and aloud:
                return None
            if row.last_error == WITHOUT_PICTURE:
                part = dataclasses.replace(part, attachment=None)
            body = self._adapter.message(part, row.token)
            if aloud:
                say = to_say(reply)
            elif part.attachment is not None:
                found = unit.attachments.read(conversation_id, part.attachment.id)
                if found is None:
                    return None
                media_type = _TAKEN_AS.get(found[0], found[0])
                file = (media_type, part.attachment.filename or "bestand", found[1])
        reference = Reference(row.token, row.parts_sent, parts)
        message = {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            **_addressee(unit.addresses.of(conversation_id)),
            **body,
            "biz_opaque_callback_data": str(reference),
        }
        return Prepared(message, file, row.parts_sent, parts, say)

    def send(self, row: OutboxRow, prepared: object) -> str | PartSent | None:
        assert isinstance(prepared, Prepared)
        aloud = prepared.say is not None
        try:
            if prepared.say is not None:
                made = (MEDIA_TYPE, "voorgelezen.ogg", opus(prepared.say))
                prepared = dataclasses.replace(prepared, say=None, file=made)
        except NoVoice:
            return None  # the text is there
        try:
            if prepared.file is not None:
                media_id = self._api.upload(*prepared.file)
                _media_of(prepared.message)["id"] = media_id
        except httpx.HTTPError as error:
            raise TemporaryFailure(type(error).__name__) from None
        except CallFailed as error:
            failure = _failure(error, row.attempts)
            if isinstance(failure, PermanentFailure):
                if aloud:
                    return None
                return self.send(row, _without_picture(prepared))
            raise failure from None
        try:
            external_id = self._api.send(prepared.message)
        except _MAYBE_ACCEPTED as error:
            raise TemporaryFailure(f"unsure: {type(error).__name__}", WAIT_FOR_STATUS) from None
        except httpx.HTTPError as error:
            raise TemporaryFailure(type(error).__name__) from None
        except CallFailed as error:
            failure = _failure(error, row.attempts)
            refused = isinstance(failure, PermanentFailure) and not failure.stopped
            if refused and aloud:
                return None
            if refused and prepared.file is not None:
                return self.send(row, _without_picture(prepared))
            raise failure from None
        if prepared.part + 1 < prepared.parts:
            return PartSent(prepared.part + 1, BETWEEN_PARTS)
        return external_id

    def _approved_text(self, unit: UnitOfWork, row: OutboxRow) -> dict[str, Any] | None:
        """Outside the 24 hours, for what has an approved text of its own: that, with its day."""
        meant = row.reply.extra.get(SJABLOON)
        name = self._settings.whatsapp_template_reminder
        if not (meant and name) or is_open(_last_heard(unit, row.conversation_id or ""), unit.now):
            return None
        day = date.fromisoformat(meant["dag"])
        return self._adapter.template(name, (schrijf_datum(day),))

    def _check_window(self, unit: UnitOfWork, row: OutboxRow) -> None:
        """Outside the 24 hours: ask the person to write, once, and keep what waits."""
        conversation_id = row.conversation_id or ""
        last = _last_heard(unit, conversation_id)
        if is_open(last, unit.now):
            return
        asked = unit.deliveries.notified_since(conversation_id, last or row.created_at)
        if self._settings.whatsapp_template and not asked:
            notice = Reply("", keys=("template",), extra={NOTICE: True})
            unit.outbox.add_notice(conversation_id, CHANNEL, notice_lane(conversation_id), notice)
        raise NotYet(WAITS_FOR_PERSON, WAIT_FOR_PERSON)

    def _keep_pace(self, unit: UnitOfWork, row: OutboxRow) -> None:
        since = unit.now - PERSON_WINDOW
        count, last = unit.deliveries.pace(row.conversation_id or "", since)
        pause = PERSON_WINDOW / PER_PERSON
        if count >= PER_PERSON and last and not row.reply.urgent and unit.now - last < pause:
            raise NotYet("pace", pause - (unit.now - last))
        wait = unit.channel_states.take_turn(CHANNEL, PER_SECOND, BURST)
        if wait is not None:
            raise NotYet("pace", wait)


def _last_heard(unit: UnitOfWork, conversation_id: str) -> datetime | None:
    """When the person last wrote. A conversation begins with that, also one whose messages are
    gone: after "wis alles" a fresh one carries the goodbye."""
    conversation = unit.conversations.get(conversation_id)
    begun = conversation.created_at if conversation else None
    return unit.inbox.last_received(conversation_id, CHANNEL) or begun


def _addressee(addresses: list[str]) -> dict[str, str]:
    """The number where we know it, else the business-scoped id."""
    numbers = [address for address in addresses if not is_user_id(address)]
    return {"to": numbers[0]} if numbers else {"recipient": addresses[0]}


def _without_picture(prepared: Prepared) -> Prepared:
    """The words and the buttons of a message whose picture is refused: those matter most."""
    message = dict(prepared.message)
    if "interactive" in message:
        kept = {k: v for k, v in message["interactive"].items() if k != "header"}
        message["interactive"] = kept
    else:
        text = message.pop(message["type"]).get("caption") or "-"
        message |= {"type": "text", "text": {"body": text, "preview_url": False}}
    return dataclasses.replace(prepared, message=message, file=None)


def _media_of(message: dict[str, Any]) -> dict[str, Any]:
    holder = message["interactive"]["header"] if "interactive" in message else message
    media: dict[str, Any] = holder[holder["type"]]
    return media


def _failure(error: CallFailed, attempts: int) -> Exception:
    if error.code is None:
        if error.status == 429:
            return NotYet("429", timedelta(seconds=2), whole_channel=True)
        if error.status >= 500:
            unsure = error.status in _GATEWAY  # somebody in between gave up, perhaps not Meta
            return TemporaryFailure(str(error.status), WAIT_FOR_STATUS if unsure else None)
        return PermanentFailure(str(error.status))
    judgement = judge(error.code, attempts)
    if judgement.verdict is Verdict.WINDOW:
        return NotYet(WAITS_FOR_PERSON, WAIT_FOR_PERSON)
    if judgement.verdict in (Verdict.WAIT_ALL, Verdict.MEND):
        assert judgement.wait is not None
        mend = judgement.verdict is Verdict.MEND
        return NotYet(str(error.code), judgement.wait, whole_channel=True, mend=mend)
    if judgement.verdict is Verdict.AGAIN:
        return TemporaryFailure(str(error.code), judgement.wait)
    return PermanentFailure(str(error.code), stopped=judgement.stopped)
