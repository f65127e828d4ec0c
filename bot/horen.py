"""Makes the one reading of a message: what the Rasa pipeline hears, and every fact in the words.

The only place where a message is listened to. Writes nothing; if the model fails, the rules of the
emergency gate and the facts stand in, and the reading says so.
"""

from __future__ import annotations

import json
import logging
import re
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Protocol

from actions.van_rasa import PREFIX, lees_betekenissen, lees_rasa, lees_tik
from casefile.gesprek.citaat import zonder_ons_citaat
from casefile.gesprek.duim import zonder_huidskleur
from casefile.gesprek.feiten import Context, lees_feiten
from casefile.gesprek.gehoord import Betekenis, Bron, Gehoord, Oor
from casefile.gesprek.opening import zonder_opening
from casefile.messages import Incoming, Kind
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import vind_noden
from casefile.taal.persoonsgegevens import maskeer
from casefile.tijd import today
from casefile.velden.clausules import zonder_vragen

logger = logging.getLogger(__name__)
_PAYLOAD = re.compile(r"/([a-z_]{2,40})(\{.{0,200}\})?", re.DOTALL)
_BRON = {Kind.TAP: Bron.TIK, Kind.START: Bron.BEGIN, Kind.MEDIA: Bron.BIJSCHRIFT}
EDITED = "edited"  # the kind of media of a message that was changed after it was sent


class Ear(Protocol):
    """What `Brain` offers to those who only listen."""

    intents: frozenset[str]

    def understand(self, text: str, day: date) -> dict[str, Any]: ...


def lees_payload(payload: str, intents: frozenset[str]) -> tuple[str, dict[str, str]] | None:
    """Label and values of a button of ours; None for anything that came from no button of ours."""
    match = _PAYLOAD.fullmatch(payload)
    if match is None or match.group(1) not in intents:
        return None
    if match.group(2) is None:
        return match.group(1), {}
    try:
        values = json.loads(match.group(2))
    except json.JSONDecodeError:
        return None
    if not isinstance(values, dict):
        return None
    if not all(isinstance(value, str) and len(value) <= 80 for value in values.values()):
        return None
    return match.group(1), values


def hoor(message: Incoming, ear: Ear, context: Context, op: datetime) -> Gehoord:
    """The reading of a message, in the light of the open question (`context`). `op`: when it came
    in; "morgen" is the day after that, whenever it is handled."""
    if message.kind is Kind.TAP:
        button = lees_payload(message.payload or "", ear.intents)
        if button is not None:
            return replace(lees_tik(*button, context, op), aangehaald=message.onder)
    if message.kind is Kind.START:
        return replace(lees_tik("groet", {}, context, op), bron=Bron.BEGIN)
    if message.kind is Kind.LETTER:
        letter = lees_tik("start_situatie", {"verloop": "brief"}, context, op)
        return replace(letter, bron=Bron.BRIEF)
    bron = Bron.BEWERKT if message.media == EDITED else _BRON.get(message.kind, Bron.GETYPT)
    text = zonder_huidskleur(_words(message))
    masked = maskeer(text)  # before anything is heard, kept or acted on
    heard = replace(luister(zonder_ons_citaat(masked), ear, context, op), tekst=masked)
    pasted = heard.feiten.brief
    beside = pasted.ernaast if pasted else ()
    noden = (*beside, *(nood for nood in heard.noden if nood not in beside))
    if message.doorgestuurd and noden:
        heard, noden = _van_een_ander(heard, noden), ()
    return replace(
        heard,
        geheim=masked != text,
        noden=noden,
        bron=bron,
        media=message.media,
        aangehaald=message.onder,
        doorgestuurd=message.doorgestuurd,
    )


def woorden_voor_het_model(message: Incoming, intents: frozenset[str]) -> tuple[str, ...]:
    """What `hoor` will let the model read of a message, in order; empty when it needs no model."""
    if message.kind in (Kind.START, Kind.LETTER, Kind.DELETED):
        return ()
    if message.kind is Kind.TAP and lees_payload(message.payload or "", intents):
        return ()
    text = zonder_ons_citaat(maskeer(zonder_huidskleur(_words(message))))
    return tuple(dict.fromkeys((text, zonder_opening(text) or text)))


def _words(message: Incoming) -> str:
    text = message.text.strip()
    if message.kind is not Kind.MEDIA:
        text = text.lstrip("/").strip()  # typed text never becomes a command: only a tap can
    return text


def _van_een_ander(heard: Gehoord, noden: tuple[Nood, ...]) -> Gehoord:
    """Forwarded words are somebody else's: a cry in them is a question about who forwards it."""
    others = tuple(b for b in heard.betekenissen if not b.label.startswith(PREFIX))
    return replace(heard, misschien=noden, betekenissen=others)


def luister(text: str, ear: Ear, context: Context, op: datetime) -> Gehoord:
    """The reading of words; never fails, whatever is typed and whatever breaks."""
    day = today(op)
    try:
        heard = lees_rasa(ear.understand(text, day), context, op)
        stated = zonder_vragen(text) if context.vraag is not None else text
        if stated.strip() and stated != text:
            heard = replace(heard, gesteld=lees_feiten(stated, heard.op, context))
        rest = zonder_opening(text)
        if not rest:
            return heard
        begin = lees_feiten(text[: -len(rest)], heard.op, context)
        return replace(
            heard, na_opening=lees_betekenissen(ear.understand(rest, day)), opening=begin
        )
    except Exception as error:
        # The type only: a message may hold what a tenant said.
        logger.error("the model failed, the rules listen alone: %s", type(error).__name__)
    noden, facts = vind_noden(text, day), lees_feiten(text, day, context)
    label = PREFIX + noden[0].value if noden else "nlu_fallback"
    return Gehoord(
        tekst=text,
        op=day,
        betekenissen=(Betekenis(label, 1.0),),
        noden=noden,
        oor=Oor.ALLEEN_REGELS,
        feiten=facts,
        relaas=facts.relaas,
    )
