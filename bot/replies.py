"""From what Rasa said in a turn to bubbles: one per turn, and one of its own for every emergency.

Platforms bill and limit per message, so Rasa's separate utterances become one text.
"""

from __future__ import annotations

from typing import Any

from casefile.messages import Attachment, Button, Reply

URGENT_PREFIX = "utter_nood_"


def compose(said: list[dict[str, Any]]) -> list[Reply]:
    """Bubbles in order, urgent ones first. The buttons are those of the last utterance with any:
    older ones would answer a question that is no longer open."""
    urgent = [_bubble([part], urgent=True) for part in said if _is_urgent(part)]
    rest = [part for part in said if not _is_urgent(part)]
    return urgent + ([_bubble(rest, urgent=False)] if rest else [])


def _is_urgent(part: dict[str, Any]) -> bool:
    return str(part["utter_action"]).startswith(URGENT_PREFIX)


def _bubble(parts: list[dict[str, Any]], urgent: bool) -> Reply:
    buttons: list[dict[str, str]] = []
    attachments = []
    for part in parts:
        buttons = part["buttons"] or buttons
        if part["custom"].get("attachment"):
            attachments.append(Attachment(**part["custom"]["attachment"]))
    return Reply(
        text="\n\n".join(part["text"].strip() for part in parts if part["text"].strip()),
        buttons=tuple(Button(b["title"], b["payload"]) for b in buttons),
        attachments=tuple(attachments),
        keys=tuple(part["utter_action"] for part in parts if part["utter_action"]),
        urgent=urgent,
    )
