"""What every chat platform's adapter offers, and the neutral shape of what a platform told us.

An adapter is pure: JSON in, these objects out, and a neutral reply in, platform messages out. What
it cannot read it counts; it never raises because of what a person sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.channels.rendering import Limits, Part
from casefile.messages import Incoming


@dataclass(frozen=True)
class Received:
    """One message of a person.

    `addresses`: how the platform names the person, best first. `order`: grows in the order in which
    the person sent them. `tapped`: our own reference to a button (`button_reference`). `replaces`:
    the platform's id of the message that this one edits or deletes, `quotes`: of the message of
    ours under which it was typed. `courtesy`: what is needed to show that it was seen.
    """

    addresses: tuple[str, ...]
    message: Incoming
    order: int
    tapped: str | None = None
    replaces: str | None = None
    quotes: str | None = None
    courtesy: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Status:
    """What became of a message of ours. `reference`: our own id of it; `code` of a failure."""

    reference: str
    status: str
    external_id: str
    code: int | None = None


@dataclass(frozen=True)
class Renamed:
    """A person whom the platform names differently from now on (a new phone number)."""

    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True)
class Batch:
    """Everything that one call of a platform told.

    `left`: addresses that don't want us any more; `groups`: group chats where we do not belong;
    `errors`: codes of faults of our account; `unread`: how many parts we can't read.
    """

    received: tuple[Received, ...] = ()
    statuses: tuple[Status, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    left: tuple[str, ...] = ()
    groups: tuple[int, ...] = ()
    errors: tuple[int, ...] = ()
    unread: int = 0


class Adapter(Protocol):
    """One platform."""

    channel: str
    limits: Limits

    def read(self, body: dict[str, Any]) -> Batch:
        """What this call says."""

    def message(self, part: Part, token: str) -> dict[str, Any]:
        """The platform's own form of one message; `token` names the reply it is part of."""


def button_reference(token: str, number: int) -> str:
    """What stands in a button: which reply, which of its buttons. At most 26 bytes."""
    return f"{token}:{number}"


def parse_button_reference(text: str) -> tuple[str, int] | None:
    token, _, number = text.rpartition(":")
    return (token, int(number)) if token and number.isdecimal() and len(number) < 4 else None
