"""What a message means here and now: a tap, a typed button title, going on with what was left, an
answer to the open question, or what the classifier says. The emergency gate is above all of these.

Pure apart from the brain it is given; must not write anything.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any, Protocol

from actions.verlopen import BEGINNEN, VERLOPEN
from bot.brain import tap
from casefile.doorverwijzing.lezen import trekt_toestemming_in
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.hervatten import verderwens
from casefile.messages import Button, Incoming, Kind
from casefile.noodpoort.verloop import MAG_VERDER, TERUG, gaat_over_leven
from casefile.taal.klank import kale_woorden
from casefile.taal.niveau import vraagt_gewone_tekst
from casefile.wat_nu import gaat_verder_met

MAX_TEXT = 4000
UNSURE = 0.45  # probability below which we ask what was meant instead of guessing
UNSURE_OF_A_LIFE = 0.8  # the same while somebody may not be safe from themselves
MIN_QUESTION_WORDS = 3
MAX_QUESTIONS = 4
CLEAR = 0.6  # probability from which a part of a message counts as a question of its own
_BETWEEN_QUESTIONS = re.compile(r"[?!.\n]+|,? \ben (?:ook|dan|verder|nog iets)\b", re.I)
_PAYLOAD = re.compile(r"/([a-z_]{2,40})(\{.{0,200}\})?", re.DOTALL)


class Understander(Protocol):
    """What `Brain` offers to those who only need its understanding."""

    intents: set[str]

    def understand(self, text: str) -> dict[str, Any]: ...


def is_safe_payload(payload: str, intents: set[str]) -> bool:
    """A known intent with at most a few short values; anything else came from no button of ours."""
    match = _PAYLOAD.fullmatch(payload)
    if match is None or match.group(1) not in intents:
        return False
    if match.group(2) is None:
        return True
    try:
        values = json.loads(match.group(2))
    except json.JSONDecodeError:
        return False
    return isinstance(values, dict) and all(
        isinstance(value, str) and len(value) <= 80 for value in values.values()
    )


def typed_button(text: str, offered: tuple[Button, ...]) -> Button | None:
    """The offered button whose title was typed, whatever the capitals, accents and signs."""
    said = kale_woorden(text)
    return next((b for b in offered if said and said == kale_woorden(b.title)), None)


def gone_on_with(text: str, dossier: Dossier) -> str | None:
    """The tap that goes on with the flow that was left, when that is what was typed.

    Only with a flow that began and is not done. After an emergency it is the "verder" that was
    offered; while we ask whether somebody means their life it is never an answer.
    """
    wish, stand = verderwens(text), dossier.deel(Gespreksstand)
    if wish is None:
        return None
    in_need = stand.verloop == "veiligheid"
    if (in_need and stand.vraag not in MAG_VERDER) or (wish.kaal and stand.vraag and not in_need):
        return None
    if in_need and wish.verloop is None:
        return '/geef_antwoord{"waarde": "verder"}'
    left = [name for name in reversed(stand.gestart) if name in BEGINNEN]
    if wish.verloop is None and stand.onderbroken:
        left = [stand.onderbroken[0], *left]
    for name in left:
        if wish.verloop in (None, name) and not VERLOPEN[name].is_klaar(dossier):
            return BEGINNEN[name]
    return None


def offered_with_ja(offered: tuple[Button, ...], stand: Gespreksstand) -> Button | None:
    """What "ja" takes up: the one thing we offered, or after an emergency the "Ja, ..." button."""
    if len(offered) == 1:
        return offered[0]
    if stand.verloop == "veiligheid" and stand.vraag == TERUG:
        return next((button for button in offered if button.title.startswith("Ja,")), None)
    return None


def separate_questions(text: str, brain: Understander) -> list[dict[str, Any]]:
    """Parse data of the first two clear questions about different things, in order.

    Only for a message of several sentences: the first is answered, the second offered.
    """
    parts = [part.strip() for part in _BETWEEN_QUESTIONS.split(text)]
    parts = [part for part in parts if len(part.split()) >= MIN_QUESTION_WORDS]
    if not 2 <= len(parts) <= MAX_QUESTIONS:
        return []
    clear: dict[str, dict[str, Any]] = {}
    for part in parts:
        parsed = brain.understand(part)
        intent = parsed["intent"]
        if intent["name"].startswith("vraag_") and intent["confidence"] >= CLEAR:
            clear.setdefault(intent["name"], parsed)
    return list(clear.values())[:2]


def understand(
    message: Incoming,
    brain: Understander,
    dossier: Dossier,
    offered: tuple[Button, ...],
    now: datetime,
) -> dict[str, Any]:
    """Rasa parse data for this message. Typed text never becomes a command: only a tap can."""
    payload = message.payload if message.kind is Kind.TAP else None
    if payload and is_safe_payload(payload, brain.intents):
        return tap(payload)
    text = message.text.strip()[:MAX_TEXT].lstrip("/").strip()
    button = typed_button(text, offered)
    parsed = brain.understand(text)
    if parsed.get("noden"):
        return parsed
    if button and is_safe_payload(button.payload, brain.intents):
        return {**tap(button.payload), "getypt": text}
    if vraagt_gewone_tekst(text):
        return {**tap('/makkelijker{"waarde":"gewoon"}'), "getypt": text}
    if trekt_toestemming_in(text):  # a right that must not depend on a guess
        return {**parsed, "intent": {"name": "verwijder_gegevens", "confidence": 1.0}}
    onward = gone_on_with(text, dossier)
    if onward:
        return {**tap(onward), "getypt": text}
    stand = dossier.deel(Gespreksstand)
    if (
        stand.verloop
        and stand.vraag
        and VERLOPEN[stand.verloop].begrijpt(dossier, stand.vraag, text, now)
    ):
        return {**parsed, "intent": {"name": "geef_antwoord", "confidence": 1.0}}
    if parsed["intent"]["name"] == "ja":
        accepted = offered_with_ja(offered, stand)
        if accepted and is_safe_payload(accepted.payload, brain.intents):
            return {**tap(accepted.payload), "getypt": text}
    what_now = None if stand.vraag else gaat_verder_met(text, stand.laatst_gezegd)
    if what_now:
        return {**parsed, "intent": {"name": what_now, "confidence": 1.0}}
    questions = separate_questions(text, brain)
    if len(questions) > 1:
        first, second = questions[0], questions[1]
        return {**parsed, "intent": first["intent"], "tweede_vraag": second["intent"]["name"]}
    limit = UNSURE_OF_A_LIFE if gaat_over_leven(stand) else UNSURE
    if not text or parsed["intent"]["confidence"] < limit:
        return {**parsed, "intent": {"name": "nlu_fallback", "confidence": 1.0}}
    return parsed
