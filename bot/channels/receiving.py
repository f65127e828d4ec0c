"""Stores what a platform told, in one transaction; the same for every platform.

Looks up what a tapped button meant, follows links, and notes what became of our own messages.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import IntegrityError

from bot.channels.adapter import Batch, Received, Status, parse_button_reference
from casefile.koppelingen.link import tokens_in
from casefile.messages import Incoming, Kind
from casefile.storage.conversations import Conversation
from casefile.storage.unit_of_work import Store, UnitOfWork

SETTLE = timedelta(seconds=0.5)
"""How long a message from a webhook waits for an earlier one that it overtook on the way."""


@dataclass(frozen=True)
class Stored:
    """`new`: messages that were not here yet; `stale`: taps on a button that means nothing now."""

    new: tuple[Received, ...] = ()
    stale: tuple[Received, ...] = ()


_CHANGED_TOKEN = re.compile(r"(?=\S*\d)[\w-]{10,30}")  # letters with a digit: no Dutch word
StatusRules = Callable[[UnitOfWork, tuple[Status, ...]], None]


def store_batch(
    store: Store,
    channel: str,
    batch: Batch,
    greeting: str,
    settle: timedelta,
    statuses: StatusRules | None = None,
) -> Stored:
    """Everything in one unit of work. Raises SQLAlchemyError: then the platform delivers again.

    `greeting`: the ready-made first message of a link; who sends only that has not said anything.
    `statuses`: what this platform's statuses mean.
    """

    def everything() -> Stored:
        with store.unit() as unit:
            if statuses is not None:
                statuses(unit, batch.statuses)
            return store_in(unit, channel, batch, greeting, settle)

    try:
        return everything()
    except IntegrityError:  # two deliveries made the same new conversation: now it is there
        return everything()


def store_in(
    unit: UnitOfWork, channel: str, batch: Batch, greeting: str, settle: timedelta
) -> Stored:
    new, stale = [], []
    for received in batch.received:
        conversation = unit.addresses.conversation(channel, received.addresses)
        meant = _meaning(unit, conversation, received, greeting)
        if meant is None:
            stale.append(received)
        elif _add(unit, channel, conversation, meant, settle):
            new.append(meant)
    for address in batch.left:
        known = unit.addresses.find(channel, address)
        if known:
            unit.conversations.set_stopped(known.id, True)
    return Stored(tuple(new), tuple(stale))


def _add(
    unit: UnitOfWork,
    channel: str,
    conversation: Conversation,
    received: Received,
    settle: timedelta,
) -> bool:
    message = received.message
    if received.replaces is not None:
        deleted = message.kind is Kind.DELETED
        text = None if deleted else message.text
        if unit.inbox.rewrite(conversation.id, channel, received.replaces, text) or deleted:
            return False
    added = unit.inbox.add(conversation.id, channel, message, received.order, settle)
    if added:
        unit.deliveries.wake(conversation.id)
        if message.link_token:
            unit.links.follow(conversation, message.link_token)
    return added


def _meaning(
    unit: UnitOfWork, conversation: Conversation, received: Received, greeting: str
) -> Received | None:
    """With the payload of a tapped button, and without a link's token in the text."""
    message = received.message
    if received.tapped is not None:
        payload = _payload(unit, conversation, received.tapped)
        if payload is not None:
            changed = dataclasses.replace(message, payload=payload)
        elif message.text:  # the title says what was meant, though it is no command any more
            changed = dataclasses.replace(message, kind=Kind.TEXT)
        else:
            return None
        return dataclasses.replace(received, message=changed)
    if message.kind is Kind.TEXT:
        return dataclasses.replace(received, message=_without_token(unit, message, greeting))
    return received


def _payload(unit: UnitOfWork, conversation: Conversation, reference: str) -> str | None:
    """What the button meant in our own reply to this very person; never what the button says."""
    parsed = parse_button_reference(reference)
    row = unit.deliveries.by_token(parsed[0]) if parsed else None
    if parsed is None or row is None or row.conversation_id != conversation.id:
        return None
    buttons = row.reply.buttons
    return buttons[parsed[1]].payload if parsed[1] < len(buttons) else None


def _without_token(unit: UnitOfWork, message: Incoming, greeting: str) -> Incoming:
    """A draft from a link page is a start; words of the person's own are kept as they are."""
    token = next((t for t in tokens_in(message.text) if unit.links.by_token(t)), None)
    text = message.text.replace(token, " ") if token else message.text
    said, ready = _words(text), _words(greeting)
    rest = said.removeprefix(ready).strip()
    if ready and said.startswith(ready) and (not rest or _CHANGED_TOKEN.fullmatch(rest)):
        # Only the draft: with a good token, without one, or with one that was changed.
        return dataclasses.replace(message, kind=Kind.START, text="", link_token=token)
    if token is None:
        return message
    return dataclasses.replace(message, text=re.sub(r" {2,}", " ", text).strip(), link_token=token)


def _words(text: str) -> str:
    return " ".join(text.casefold().split())
