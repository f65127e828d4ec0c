"""The dialogue worker: one message, one transaction.

Takes the oldest message, listens, decides, lets Rasa answer and commits tracker, dossier, replies
and "done" together. A program that dies in between leaves the message as it was.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import OperationalError

from actions.beurt import begin_turn
from actions.verlopen import context_van
from bot import moving
from bot.ahead import AT_ONCE, Ahead, Said
from bot.beslissen import beslis
from bot.brain import Brain
from bot.channels.registered import writes_first
from bot.herkennen.stand import Beslissing, Stand
from bot.herkennen.wat_openstaat import beantwoordt
from bot.horen import hoor, woorden_voor_het_model
from bot.replies import bubbels, compose
from casefile.cijfers import Wat
from casefile.dialogue import Bericht
from casefile.doorverwijzing.bereikbaar import met_openingstijd
from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.gesprek.automaat import Herhaling, zwijgt
from casefile.gesprek.duim import REACTIE, vraagt_ja_of_nee
from casefile.gesprek.gehoord import Gehoord
from casefile.gesprek.samenvatting import samenvatting
from casefile.gespreksstand import Gespreksstand
from casefile.messages import HUURDER, Button, Incoming, Kind, Reply
from casefile.noodpoort.antwoord import stel_op
from casefile.noodpoort.beantwoorden import (
    beantwoord,
    mogelijke_nood,
    noden_van,
    onthoud_ontkende,
    ontkende_bij_een_mens,
)
from casefile.noodpoort.gezien_de_stand import gezien_de_stand
from casefile.noodpoort.misschien import regel
from casefile.noodpoort.nood import Nood
from casefile.storage.conversations import BOT, Conversation
from casefile.storage.inbox import MAX_ATTEMPTS, InboxRow
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.taal.persoonsgegevens import maskeer
from casefile.teksten.lezer import Teksten
from casefile.teksten.stem import Stem, bubbel
from casefile.tijd import today
from casefile.voor_wie import zeg_aan
from casefile.zaken import herinneren
from casefile.zaken.melden import SYSTEEM
from casefile.zaken.nood_melden import meld_nood, tel_nood
from casefile.zaken.tellen import tel_beurt

logger = logging.getLogger(__name__)
PATIENCE = timedelta(hours=1)  # with a database that cannot write
AGAIN = timedelta(seconds=5)
CODE = "code"  # who decided where a code moves the conversation


@dataclass
class Worker:
    """One of any number on the same database. `reads_aloud`: where a platform plays voice."""

    store: Store
    brain: Brain
    texts: Teksten
    reads_aloud: bool = False

    def __post_init__(self) -> None:
        self._ear = Ahead(self.brain)

    def handle_next(self) -> bool:
        """Handle one message; False when there is none. A message that fails never stops us."""
        row: InboxRow | None = None
        if self.store.one_writer and not self._listen_ahead():
            return False
        try:
            with self.store.unit() as unit:
                row = unit.inbox.claim()
                if row is None:
                    return False
                self._handle(unit, row)
        except Exception as error:
            if row is None:
                raise
            # The type only: a message may hold what a tenant said.
            logger.error("message %s failed: %s", row.id, type(error).__name__)
            self._after_failure(row, isinstance(error, OperationalError))
        return True

    def _listen_ahead(self) -> bool:
        """Reading words takes longer than all the rest: where nobody else can write during a turn
        that happens before it, so that a message that comes in need not wait for it. False when
        there is nothing to do."""
        with self.store.read() as unit:
            messages = unit.inbox.look_ahead(AT_ONCE)
        if messages:
            self._ear.listen([self._to_read(message, at) for message, at in messages])
        return bool(messages)

    def _to_read(self, message: Incoming, received_at: datetime) -> list[Said]:
        words, day = woorden_voor_het_model(message, self.brain.intents), today(received_at)
        return [(text, day) for text in words]

    def _handle(self, unit: UnitOfWork, row: InboxRow) -> None:
        conversation = unit.conversations.get(row.conversation_id)
        if conversation is None:  # deleted while this message was on its way
            unit.inbox.done(row.id)
            return
        if row.message.kind is not Kind.DELETED:
            self._answer(unit, conversation, row)
        unit.inbox.done(row.id)  # also after a move or "wis alles": the row may be there still

    def _answer(self, unit: UnitOfWork, conversation: Conversation, row: InboxRow) -> None:
        if self._means_nothing(unit, conversation, row.message):
            return
        dossier = unit.documents.dossier(conversation.id)
        gehoord = hoor(row.message, self._ear, context_van(dossier), row.received_at)
        line, heard = None, {}
        if row.message.kind is Kind.LETTER:
            if conversation.stopped or not conversation.bot_owns:
                return  # asked for silence since, or a person has the chat
        else:
            heard = self._line(unit, row, gehoord)
            if not dossier.deel(Gespreksstand).laatste:
                unit.cijfers.tel(Wat.GESPREK, conversation.channel)
            tap = row.message.kind is Kind.TAP
            line = unit.transcript.add(conversation.id, HUURDER, heard, tik=tap)
            unit.conversations.touch(conversation.id)
        if gehoord.geheim:
            unit.inbox.overschrijf(row, maskeer(row.message.text))
        if conversation.stopped:
            unit.conversations.set_stopped(conversation.id, False)
        moved = moving.answer(unit, conversation, gehoord, self.texts)
        if moved:
            if line is not None and moved.conversation.id == conversation.id:
                heard["beslist"] = Beslissing(CODE, door=CODE).voor_de_regel()
                unit.transcript.rewrite(conversation.id, line, heard)
            self._say(unit, moved.conversation, [moved.reply])
            return
        if not conversation.bot_owns:
            if gehoord.feiten.wensen.einde:
                # "Stop", "wis alles" and a withdrawn consent work whoever has the chat.
                unit.conversations.set_owner(conversation.id, BOT)
                unit.audit.add("huurder", "gesprek_teruggegeven", conversation.id)
                if noden_van(dossier, gehoord):
                    meld_nood(unit, conversation)  # who had the chat hears it all the same
            elif gehoord.noden or not gehoord.is_tik:
                noden = noden_van(dossier, gehoord)
                if line is not None and noden:
                    heard["beslist"] = Beslissing(noden[0].label, door="nood").voor_de_regel()
                    unit.transcript.rewrite(conversation.id, line, heard)
                self._emergencies_only(unit, conversation, dossier, gehoord)
                return
        repeats = dossier.deel(Herhaling)
        typed = row.message.kind is Kind.TEXT and not (gehoord.noden or gehoord.misschien)
        if typed and zwijgt(repeats, gehoord.tekst, row.received_at):
            unit.documents.save(conversation.id, dossier)
            return
        repeats.antwoordde(unit.now)
        offered = unit.conversations.offered(conversation.id)
        answers = beantwoordt(gehoord, dossier, unit.now)
        titles = [button.title for button in offered]
        gehoord = gezien_de_stand(gehoord, dossier.deel(Gespreksstand), answers, titles)
        decided = beslis(Stand(gehoord, dossier, offered, unit.now, self.brain.intents))
        if line is not None:
            tel_beurt(unit, decided.label, row.message.kind is Kind.TEXT, self.texts)
        first = writes_first(conversation.channel)
        aloud = self.reads_aloud and first
        with begin_turn(unit, conversation, row, dossier, gehoord, first, aloud) as turn:
            said = self.brain.respond(turn, decided.parse_data(gehoord))
        if line is not None and not turn.deleted:
            heard["beslist"] = decided.voor_de_regel(turn.anders)
            unit.transcript.rewrite(conversation.id, line, heard)
        if turn.goodbye_to:
            fresh = unit.conversations.find_or_create(*turn.goodbye_to)
            nobody = Dossier(niveau=turn.dossier.niveau)
            self._say(unit, fresh, [self._spoken(Bericht("utter_verwijderd"), nobody)])
        else:
            # A button is answered by who made it, also while a person has the chat.
            by = BOT if conversation.bot_owns or not gehoord.is_tik else SYSTEEM
            replies = compose(said)
            if by == SYSTEEM and turn.stand.vraag:  # typed words go to the person, not to this
                replies.append(self._spoken(Bericht("utter_medewerker_leest_typen"), turn.dossier))
            self._say(unit, conversation, replies, by)

    @staticmethod
    def _means_nothing(unit: UnitOfWork, conversation: Conversation, message: Incoming) -> bool:
        """A thumb under what asks for no yes or no; staff who have the chat see every one."""
        if message.media != REACTIE or not conversation.bot_owns:
            return False
        offered = unit.conversations.offered(conversation.id)
        return conversation.stopped or not vraagt_ja_of_nee(offered)

    def _say(
        self,
        unit: UnitOfWork,
        conversation: Conversation,
        replies: list[Reply],
        written_by: str = BOT,
    ) -> None:
        for reply in replies:
            token = unit.new_id()
            unit.outbox.add_reply(conversation.id, conversation.channel, reply, written_by, token)
            unit.transcript.add(conversation.id, BOT, {**reply.to_json(), "token": token})
        if replies:
            offered = (reply.buttons for reply in reversed(replies) if reply.buttons)
            unit.conversations.offer(conversation.id, next(offered, ()))

    def _emergencies_only(
        self, unit: UnitOfWork, conversation: Conversation, dossier: Dossier, gehoord: Gehoord
    ) -> bool:
        """A human answers here, or our own answer failed: a cry for help is answered all the same,
        and the people who have this case hear of it. A possible one gets its line, and no more."""
        noden = noden_van(dossier, gehoord)
        if not noden:
            denied = ontkende_bij_een_mens(dossier, gehoord)
            onthoud_ontkende(dossier.deel(Gespreksstand), denied)
            possible = mogelijke_nood(dossier, gehoord)
            unit.documents.save(conversation.id, dossier)
            if possible:
                self._say(unit, conversation, [self._spoken(regel(possible), dossier)])
                unit.audit.add("bot", "misschien_nood", conversation.id, detail=possible.value)
            return False
        answered, said = self._cards(dossier, gehoord, noden, unit.now)
        self._say(unit, conversation, said)
        tel_nood(unit, conversation.id, answered)
        herinneren.bewaar(unit, conversation.id, dossier)
        meld_nood(unit, conversation)
        return True

    def _cards(
        self, dossier: Dossier, gehoord: Gehoord, noden: tuple[Nood, ...], now: datetime
    ) -> tuple[tuple[Nood, ...], list[Reply]]:
        """The emergencies that are answered, and the bubbles. What broke our turn may break this
        too: then the ordinary cards, which need nothing that is known."""
        try:
            answer = beantwoord(dossier, gehoord, noden)
            concept, level = dossier.deel(Concept), dossier.niveau
            told = met_openingstijd(answer.kaarten, concept, now, level, self.texts)
            return answer.noden, bubbels(zeg_aan(one, dossier, self.texts) for one in told)
        except Exception as error:
            # The type only: a message may hold what a tenant said.
            logger.error("an emergency gets its plain card: %s", type(error).__name__)
        stem = Stem(self.texts)
        return noden, bubbels(stem.zeg(card.sleutel) for card in stel_op(noden, {}))

    def _spoken(self, bericht: Bericht, dossier: Dossier) -> Reply:
        return bubbel(zeg_aan(bericht, dossier, self.texts))

    def _after_failure(self, row: InboxRow, of_the_database: bool) -> None:
        """Try again later; when that is over, or in an emergency, say what is the matter. A full
        disk or a database that is away is nobody's message: that is waited out."""
        with self.store.unit() as unit:
            conversation = unit.conversations.get(row.conversation_id)
            if conversation is None:
                return
            passing = of_the_database and unit.now - row.received_at < PATIENCE
            attempts = row.attempts + (not passing)
            dossier = unit.documents.dossier(conversation.id)
            gehoord = hoor(row.message, self._ear, context_van(dossier), row.received_at)
            cry = noden_van(dossier, gehoord)
            if (passing or attempts < MAX_ATTEMPTS) and not cry:
                unit.inbox.retry(row.id, attempts, AGAIN if passing else None)
                return
            if row.message.kind is not Kind.LETTER:
                unit.transcript.add(conversation.id, HUURDER, self._line(unit, row, gehoord))
            if gehoord.geheim:
                unit.inbox.overschrijf(row, maskeer(row.message.text))
            if not self._emergencies_only(unit, conversation, dossier, gehoord):
                self._say(unit, conversation, [self._spoken(Bericht("utter_fout"), dossier)])
            unit.audit.add("bot", "bericht_mislukt", conversation.id)
            unit.inbox.give_up(row.id)

    def _line(self, unit: UnitOfWork, row: InboxRow, gehoord: Gehoord) -> dict[str, Any]:
        """What the transcript shows of a message: for a tap the title of its button; and for staff
        and the evaluation what was heard."""
        message = row.message
        return {
            "text": maskeer(message.text) or self._title(unit, row),
            "kind": message.kind.value,
            "media": message.media,
            "gehoord": samenvatting(gehoord),
        }

    def _title(self, unit: UnitOfWork, row: InboxRow) -> str:
        """What stood on the tapped button; the page's own introduction was never offered by us."""
        if row.message.payload is None:
            return ""
        first = (Button(b["title"], b["payload"]) for b in self.texts.knoppen("utter_begin"))
        buttons = (*unit.conversations.offered(row.conversation_id), *first)
        return next((b.title for b in buttons if b.payload == row.message.payload), "")
