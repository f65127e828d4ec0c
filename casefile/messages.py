"""What goes in and out of a conversation, the same for every channel.

Channels translate to and from these; nothing here knows a platform's limits.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from casefile.als_json import als_json


class Kind(str, Enum):
    """What a person sent. Only TAP carries a payload that may act as a command."""

    TEXT = "text"
    TAP = "tap"
    START = "start"  # the conversation was opened, possibly through a link
    MEDIA = "media"  # voice, picture, sticker, contact: never an error
    LETTER = "letter"  # a letter that was photographed earlier is read; nobody says it
    DELETED = "deleted"


def _whole_characters(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@dataclass(frozen=True)
class Incoming:
    """One message of a tenant. `external_id` is the platform's own id of it.

    `onder`: our own token of the reply under which the tapped button stood, or which the message
    quotes, where it is known. `doorgestuurd`: the words were somebody else's before.
    `file`: how the platform names a picture or document that may be a letter. `letter`: what was
    read, for LETTER.
    """

    external_id: str
    kind: Kind
    text: str = ""
    payload: str | None = None
    media: str | None = None  # "voice", "image", "sticker", "document", "contact", "location"
    link_token: str | None = None
    onder: str | None = None
    doorgestuurd: bool = False
    file: str | None = None
    letter: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        """Half of a character (a lone surrogate) can come in as JSON, and be stored nowhere."""
        for name in ("external_id", "text", "payload", "onder"):
            value = getattr(self, name)
            if value is not None:
                object.__setattr__(self, name, _whole_characters(value))

    def to_json(self) -> dict[str, Any]:
        return {**als_json(self), "kind": self.kind.value}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Incoming:
        return cls(**{**data, "kind": Kind(data["kind"])})


@dataclass(frozen=True)
class Button:
    """`payload`: what a tap says to Rasa (`/intent` or `/intent{"waarde": "x"}`)."""

    title: str
    payload: str


@dataclass(frozen=True)
class Attachment:
    """A picture or PDF in the `attachment` table; `alt` is its text alternative."""

    id: str
    media_type: str
    alt: str
    filename: str = ""


@dataclass(frozen=True)
class Reply:
    """One bubble. `keys` are the content keys it was made of, in order."""

    text: str
    buttons: tuple[Button, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    keys: tuple[str, ...] = ()
    author: str = "bot"
    urgent: bool = False
    extra: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return als_json(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Reply:
        return cls(
            text=data["text"],
            buttons=tuple(Button(**b) for b in data.get("buttons", ())),
            attachments=tuple(Attachment(**a) for a in data.get("attachments", ())),
            keys=tuple(data.get("keys", ())),
            author=data.get("author", "bot"),
            urgent=data.get("urgent", False),
            extra=data.get("extra", {}),
        )


HUURDER = "huurder"


@dataclass(frozen=True)
class Line:
    """One line of the whole conversation as it was said.

    `author` is "huurder", "bot" or a staff id; `body` has at least "text".
    """

    id: int
    author: str
    body: dict[str, Any]
    created_at: datetime
