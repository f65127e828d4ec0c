"""Stores what a platform told, in one transaction; the same for every platform.

Looks up what a tapped button meant, follows links, and notes what became of our own messages.
"""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from bot.channels.adapter import Batch, Received, Status, parse_button_reference
from casefile.koppelingen.link import tokens_in
from casefile.messages import Incoming, Kind
from casefile.storage.addresses import TwoPeople, no_other_people
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
logger = logging.getLogger(__name__)


def _no_statuses(unit: UnitOfWork, statuses: tuple[Status, ...]) -> None:
    """For a platform that tells nothing about our messages afterwards."""


@dataclass(frozen=True)
class Platform:
    """What differs per platform when its news is stored.

    `greeting`: the ready-made first message of a link; who sends only that has not said anything.
    `settle`: how long a message waits for one that it overtook. `statuses`: what these mean.
    `two_people`: how its own ids tell people apart.
    """

    channel: str
    greeting: str = ""
    settle: timedelta = SETTLE
    statuses: Callable[[UnitOfWork, tuple[Status, ...]], None] = _no_statuses
    two_people: TwoPeople = no_other_people


def store_batch(store: Store, platform: Platform, batch: Batch) -> Stored:
    """Everything in one unit of work. Raises SQLAlchemyError: then the platform delivers again."""

    def everything() -> Stored:
        with store.unit() as unit:
            return store_in(unit, platform, batch)

    try:
        return everything()
    except IntegrityError:  # two deliveries made the same new conversation: now it is there
        return everything()


def store_in(unit: UnitOfWork, platform: Platform, batch: Batch) -> Stored:
    if batch.unread or batch.errors:  # numbers only: never what somebody wrote
        logger.warning("%s: unread %d, errors %s", platform.channel, batch.unread, batch.errors)
    platform.statuses(unit, batch.statuses)
    new, stale = [], []
    for received in batch.received:
        with _alone(unit, platform.channel):
            conversation = unit.addresses.conversation(
                platform.channel, received.addresses, platform.two_people
            )
            meant = _meaning(unit, conversation, received, platform.greeting)
            if meant is None:
                stale.append(received)
            elif _add(unit, platform, conversation, meant):
                new.append(meant)
    for renamed in batch.renamed:
        unit.addresses.rename(platform.channel, renamed.old, renamed.new, platform.two_people)
    for address in batch.left:
        known = unit.addresses.find(platform.channel, address)
        if known:
            unit.conversations.set_stopped(known.id, True)
    return Stored(tuple(new), tuple(stale))


@contextlib.contextmanager
def _alone(unit: UnitOfWork, channel: str) -> Iterator[None]:
    """What cannot be stored leaves no trace and holds up nothing that came with it."""
    try:
        with unit.savepoint():
            yield
    except SQLAlchemyError:
        raise
    except Exception as error:
        logger.error("%s: a message could not be stored: %s", channel, type(error).__name__)


def _add(
    unit: UnitOfWork, platform: Platform, conversation: Conversation, received: Received
) -> bool:
    """True when it is a new message for the worker."""
    message, channel = received.message, platform.channel
    if received.replaces is not None:
        if unit.inbox.knows(channel, message.external_id):
            return False
        deleted = message.kind is Kind.DELETED
        if deleted:
            unit.brieffotos.wis_van(conversation.id)
        text = None if deleted else message.text
        if unit.inbox.rewrite(conversation.id, channel, received.replaces, text):
            unit.inbox.note(conversation.id, channel, message.external_id)
            return False
        before = unit.inbox.earlier_text(conversation.id, channel, received.replaces)
        if deleted:  # handled already; or still on its way, and then it is not handled
            unit.transcript.take_back(conversation.id, before or "")
            unit.inbox.note(conversation.id, channel, received.replaces)
            return False
        if before is not None and before == message.text:
            # Telegram calls it an edit when a link gets its preview: nobody said anything new.
            unit.inbox.note(conversation.id, channel, message.external_id)
            return False
    added = unit.inbox.add(conversation.id, channel, message, received.order, platform.settle)
    if added:
        if message.file:
            order = received.order
            unit.brieffotos.add(conversation.id, channel, order, verwijzing=message.file)
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
        parsed = parse_button_reference(received.tapped)
        message = dataclasses.replace(message, onder=parsed[0] if parsed else None)
        if payload is not None:
            changed = dataclasses.replace(message, payload=payload)
        elif message.text:  # the title says what was meant, though it is no command any more
            changed = dataclasses.replace(message, kind=Kind.TEXT)
        else:
            return None
        return dataclasses.replace(received, message=changed)
    if received.quotes is not None:
        under = unit.deliveries.token_of(conversation.id, received.quotes)
        message = dataclasses.replace(message, onder=under)
    if message.kind is Kind.TEXT:
        message = _without_token(unit, message, greeting)
    return dataclasses.replace(received, message=message)


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
