"""WhatsApp's JSON to and from our neutral shapes. Pure; must not know storage or network.

`entry`, `changes`, `messages` and `statuses` are arrays and Meta does send several in one call.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from bot.channels.adapter import Batch, Received, Renamed, Status, button_reference
from bot.channels.rendering import Layout, Limits, Part
from casefile.gesprek.duim import REACTIE, als_duim
from casefile.messages import Incoming, Kind

CHANNEL = "whatsapp"
LIMITS = Limits(
    text=4096,
    text_with_choices=1024,
    caption=1024,
    buttons=3,
    button_title=20,
    rows=10,
    row_title=24,
    row_description=72,
)
MICROSECONDS = 1_000_000
_BUSINESS_SCOPED_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}")
_MEDIA = {
    "audio": "voice",
    "voice": "voice",
    "image": "image",
    "sticker": "sticker",
    "video": "video",
    "document": "document",
    "contacts": "contact",
    "location": "location",
}
_CAPTIONED = ("image", "video", "document")
_MAY_BE_A_LETTER = ("image", "document")
_NOT_SAID = ("system", "ephemeral")  # nobody said anything to us
_UNSUPPORTED_NOT_SAID = ("pin", "keep_in_chat", "reaction", "poll_update")
_RENAMING = ("user_changed_number", "user_changed_user_id", "customer_changed_number")
_ODD = (KeyError, TypeError, ValueError, AttributeError)
_PICTURES = ("image/png", "image/jpeg")


def is_user_id(address: str) -> bool:
    """A business-scoped user id ("NL.1349…"), not a phone number."""
    return _BUSINESS_SCOPED_ID.fullmatch(address) is not None


def two_people(known: Sequence[str], told: Sequence[str]) -> bool:
    """True when both have an id and share none: their number has a new owner."""
    known_ids, told_ids = set(filter(is_user_id, known)), set(filter(is_user_id, told))
    return bool(known_ids and told_ids) and not known_ids & told_ids


class WhatsAppAdapter:
    channel = CHANNEL
    limits = LIMITS

    def __init__(self, list_button: str, phone_id: str | None = None) -> None:
        """`list_button`: what stands on the button that opens a list (at most 20 characters)."""
        self._list_button, self._phone_id = list_button, phone_id

    def read(self, body: dict[str, Any]) -> Batch:
        received: list[Received] = []
        statuses: list[Status] = []
        renamed: list[Renamed] = []
        errors: list[int] = []
        unread = 0
        for value in self._values(body):
            errors += _codes(value.get("errors"))
            for position, message in enumerate(_dicts(value.get("messages"))):
                try:
                    renamed += _renamed(message)
                    received += _received(message, value, position)
                except _ODD:
                    unread += 1
            for status in _dicts(value.get("statuses")):
                try:
                    statuses.append(_status(status))
                except _ODD:
                    unread += 1
        return Batch(
            tuple(received), tuple(statuses), tuple(renamed), errors=tuple(errors), unread=unread
        )

    def message(self, part: Part, token: str) -> dict[str, Any]:
        """The body of one message, without its addressee; a file's id is added when it is sent."""
        if part.choices:
            return {"type": "interactive", "interactive": self._interactive(part, token)}
        if part.attachment is None:
            return {"type": "text", "text": {"body": part.text, "preview_url": False}}
        kind, media = _media(part)
        if part.text:
            media["caption"] = part.text
        return {"type": kind, kind: media}

    def template(self, name: str, values: Sequence[str] = ()) -> dict[str, Any]:
        """An approved template, `name` or `name:language`; `values` for its {{1}}, {{2}} …"""
        name, _, language = name.partition(":")
        template: dict[str, Any] = {"name": name, "language": {"code": language or "nl"}}
        if values:
            words = [{"type": "text", "text": value} for value in values]
            template["components"] = [{"type": "body", "parameters": words}]
        return {"type": "template", "template": template}

    def _values(self, body: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for entry in _dicts(body.get("entry")):
            for change in _dicts(entry.get("changes")):
                value = change.get("value")
                if change.get("field") == "messages" and isinstance(value, dict):
                    metadata = value.get("metadata")
                    number = metadata.get("phone_number_id") if isinstance(metadata, dict) else None
                    if self._phone_id in (None, number):
                        yield value

    def _interactive(self, part: Part, token: str) -> dict[str, Any]:
        rows = [
            {"id": button_reference(token, choice.number), "title": choice.title}
            | ({"description": choice.description} if choice.description else {})
            for choice in part.choices
        ]
        content: dict[str, Any] = {"body": {"text": part.text}}
        if part.attachment is not None:
            kind, media = _media(part)
            content["header"] = {"type": kind, kind: media}
        if part.layout is Layout.LIST:
            action = {"button": self._list_button, "sections": [{"rows": rows}]}
            return {"type": "list", **content, "action": action}
        buttons = [{"type": "reply", "reply": row} for row in rows]
        return {"type": "button", **content, "action": {"buttons": buttons}}


def _media(part: Part) -> tuple[str, dict[str, Any]]:
    assert part.attachment is not None
    if part.attachment.media_type in _PICTURES:
        return "image", {}
    if part.attachment.media_type == "audio/ogg":
        return "audio", {"voice": True}
    return "document", {"filename": part.attachment.filename or "bestand"}


def _received(message: dict[str, Any], value: dict[str, Any], position: int) -> list[Received]:
    """Nothing for what is no message of one person to us."""
    if message.get("group_id") or _nobody_spoke(message):
        return []
    addresses = _addresses(message, value)
    if not addresses:
        raise ValueError("a message without a sender")
    try:
        incoming, tapped, replaces = _incoming(message)
    except _ODD:  # somebody said something to us that we cannot read: they get an answer
        unknown = Incoming(str(message["id"]), Kind.MEDIA, media="unknown")
        incoming, tapped, replaces = unknown, None, None
    found = message.get("context")
    context: dict[str, Any] = found if isinstance(found, dict) else {}
    forwarded = bool(context.get("forwarded") or context.get("frequently_forwarded"))
    quotes = str(context["id"]) if context.get("id") and tapped is None else None
    return [
        Received(
            addresses=addresses,
            message=replace(incoming, doorgestuurd=forwarded),
            order=int(message["timestamp"]) * MICROSECONDS + position,
            tapped=tapped,
            replaces=replaces,
            quotes=quotes,
            courtesy={"message": incoming.external_id},
        )
    ]


def _nobody_spoke(message: dict[str, Any]) -> bool:
    kind = message.get("type")
    if kind == "reaction":  # only a thumb can be meant as an answer
        return als_duim(str((message.get("reaction") or {}).get("emoji", ""))) is None
    return kind in _NOT_SAID or (
        kind == "unsupported" and _unsupported_type(message) in _UNSUPPORTED_NOT_SAID
    )


def _unsupported_type(message: dict[str, Any]) -> str:
    """What Meta calls a message that it does not pass on: "edit", "pin", "poll_creation" …"""
    return str((message.get("unsupported") or {}).get("type", ""))


def _renamed(message: dict[str, Any]) -> list[Renamed]:
    """A new number comes with a new business-scoped id; either may be withheld."""
    system = message["system"] if message.get("type") == "system" else {}
    if system.get("type") not in _RENAMING:
        return []
    old = _best_first((system.get("previous_user_id"), message.get("from")))
    new = _best_first((system.get("user_id"), system.get("wa_id") or system.get("new_wa_id")))
    return [Renamed(old, new)] if old and new else []


def _addresses(message: dict[str, Any], value: dict[str, Any]) -> tuple[str, ...]:
    """The business-scoped id first, then the number; either may be missing."""
    names = {str(message[key]) for key in ("from", "from_user_id") if message.get(key)}
    for contact in _dicts(value.get("contacts")):
        theirs = {str(contact[key]) for key in ("wa_id", "user_id") if contact.get(key)}
        if theirs & names:
            names |= theirs
    return _best_first(names)


def _best_first(names: Iterable[object]) -> tuple[str, ...]:
    different = {str(name) for name in names if name}
    return tuple(sorted(different, key=lambda name: (not is_user_id(name), name)))


def _incoming(message: dict[str, Any]) -> tuple[Incoming, str | None, str | None]:
    """(message, our reference in a tapped button, id of the message that it replaces)"""
    external_id, kind = str(message["id"]), str(message["type"])
    if kind == "text":
        return Incoming(external_id, Kind.TEXT, text=str(message["text"]["body"])), None, None
    if kind == "interactive":
        chosen = message["interactive"]
        reply = chosen.get("button_reply") or chosen.get("list_reply")
        if reply:
            tap = Incoming(external_id, Kind.TAP, text=str(reply.get("title", "")))
            return tap, str(reply["id"]), None
    if kind == "button":  # a quick reply under a template
        return Incoming(external_id, Kind.TEXT, text=str(message["button"]["text"])), None, None
    if kind == "request_welcome":
        return Incoming(external_id, Kind.START), None, None
    if kind == "edit":
        text = _text_or_caption(message["edit"].get("message") or {})
        edited = Incoming(external_id, Kind.MEDIA, text=text, media="edited")
        # Without the new text the old one stays: better an old question than none.
        return edited, None, str(message["edit"]["original_message_id"]) if text else None
    if kind == "reaction":
        thumb = als_duim(str(message["reaction"]["emoji"])) or ""
        return Incoming(external_id, Kind.MEDIA, text=thumb, media=REACTIE), None, None
    if kind == "revoke":
        deleted = Incoming(external_id, Kind.DELETED)
        return deleted, None, str(message["revoke"]["original_message_id"])
    media = _MEDIA.get(kind, "unknown")
    if kind == "unsupported" and _unsupported_type(message) == "edit":
        media = "edited"  # most numbers hear only that something was edited
    caption = _text_or_caption(message)
    incoming = Incoming(external_id, Kind.MEDIA, text=caption, media=media, file=_file(message))
    return incoming, None, None


def _file(message: dict[str, Any]) -> str | None:
    """Meta's id of a picture or document: what may be a letter."""
    kind = str(message.get("type", ""))
    content = message.get(kind) if kind in _MAY_BE_A_LETTER else None
    return str(content["id"]) if isinstance(content, dict) and content.get("id") else None


def _text_or_caption(message: dict[str, Any]) -> str:
    kind = str(message.get("type", ""))
    content = message.get(kind) or {}
    if kind == "text":
        return str(content.get("body", ""))
    return str(content.get("caption", "")) if kind in _CAPTIONED else ""


def _status(status: dict[str, Any]) -> Status:
    return Status(
        reference=str(status.get("biz_opaque_callback_data", "")),
        status=str(status["status"]),
        external_id=str(status["id"]),
        code=next(iter(_codes(status.get("errors"))), None),
    )


def _codes(errors: Any) -> list[int]:
    return [int(error["code"]) for error in _dicts(errors) if str(error.get("code")).isdecimal()]


def _dicts(value: Any) -> list[dict[str, Any]]:
    """The dictionaries of what should be a list of them."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
