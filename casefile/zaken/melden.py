"""Tells the huurder news that was not asked for: in the chat, through the outbox, with care.

Where somebody reads along, or after violence, only a neutral line goes out: no names, no reason.
After "stop" nothing goes out. Knows the storage; decides no rule of a doorverwijzing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from casefile.dialogue import Bericht
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.prioriteit import moet_voorzichtig
from casefile.messages import Button
from casefile.storage.conversations import BOT
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.teksten.stem import Stem, bubbel
from casefile.voor_wie import gewone_waarden

SYSTEEM = "systeem"
NEUTRAAL = Bericht("utter_dv_nieuws_neutraal")


@dataclass(frozen=True)
class Melder:
    unit: UnitOfWork
    teksten: Teksten

    def nieuws(self, referral: Doorverwijzing, *berichten: Bericht) -> bool:
        """News about a doorverwijzing; neutral where that is safer. False when nothing went out.

        It goes out also while a human has the chat: that may be somebody of another organisation.
        """
        if referral.conversation_id is None:
            return False
        careful = moet_voorzichtig(self.unit.documents.dossier(referral.conversation_id))
        said = (NEUTRAAL,) if careful else berichten
        return self.zeg(referral.conversation_id, said, written_by=SYSTEEM)

    def zeg(
        self,
        conversation_id: str,
        berichten: tuple[Bericht, ...],
        written_by: str = BOT,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """One bubble of these texts, in the huurder's own language level, after all that waits.

        `written_by` a staff id or `SYSTEEM`: it goes out also while a human has the conversation.
        `extra`: what a channel may want to know besides.
        """
        conversation = self.unit.conversations.get(conversation_id)
        if conversation is None or conversation.stopped:
            return False
        if written_by == BOT and not conversation.bot_owns:
            return False  # a human is talking here: the bot keeps silent
        is_staff = written_by not in (BOT, SYSTEEM)
        dossier, stem = self.unit.documents.dossier(conversation_id), Stem(self.teksten)
        level, values = dossier.niveau, gewone_waarden(dossier, self.teksten)
        by = {"door": written_by} if is_staff else {}
        reply = bubbel(
            *(stem.zeg(b.sleutel, level, {**values, **b.waarden}) for b in berichten),
            extra={**by, **(extra or {})},
        )
        token = self.unit.new_id()
        self.unit.outbox.add_reply(conversation_id, conversation.channel, reply, written_by, token)
        self.unit.transcript.add(conversation_id, BOT, {**reply.to_json(), "token": token})
        if (
            reply.buttons
        ):  # what is on the screen now may also be typed; an open question stays open
            offered = self.unit.conversations.offered(conversation_id)
            self.unit.conversations.offer(conversation_id, _joined(reply.buttons, offered))
        return True


def _joined(new: tuple[Button, ...], old: tuple[Button, ...]) -> tuple[Button, ...]:
    titles = {button.title for button in new}
    return new + tuple(button for button in old if button.title not in titles)
