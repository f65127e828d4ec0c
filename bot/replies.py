"""From what Rasa said in a turn to bubbles: one per turn, and one of its own for every emergency.

Platforms bill and limit per message, so Rasa's separate utterances become one text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from actions.gesprek import VOORLEZEN
from casefile.messages import Attachment, Button, Reply
from casefile.teksten.stem import Uiting, bubbel, is_urgent


def compose(said: list[dict[str, Any]]) -> list[Reply]:
    """Bubbles in order, urgent ones first."""
    urgent = [_bubble([part]) for part in said if is_urgent(str(part["utter_action"]))]
    rest = [part for part in said if not is_urgent(str(part["utter_action"]))]
    return urgent + ([_bubble(rest)] if rest else [])


def bubbels(uitingen: Iterable[Uiting]) -> list[Reply]:
    """The same of what was said where Rasa does not run."""
    said = list(uitingen)
    rest = [one for one in said if not one.urgent]
    return [*(bubbel(one) for one in said if one.urgent), *([bubbel(*rest)] if rest else [])]


def _bubble(parts: list[dict[str, Any]]) -> Reply:
    pictures = tuple(
        Attachment(**part["custom"]["attachment"])
        for part in parts
        if part["custom"].get("attachment")
    )
    aloud = {VOORLEZEN: True} if any(part["custom"].get(VOORLEZEN) for part in parts) else {}
    return replace(bubbel(*map(_uiting, parts), extra=aloud), attachments=pictures)


def _uiting(part: dict[str, Any]) -> Uiting:
    key = str(part["utter_action"])
    buttons = tuple(Button(b["title"], b["payload"]) for b in part["buttons"])
    return Uiting(key, part["text"], buttons, is_urgent(key))
