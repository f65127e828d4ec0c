"""A conversation goes on in another channel: what the worker does with "code" and "code BCDF 2346".

Runs before the dialogue, because a code says nothing about huurschuld; the rules are in
`casefile.koppelingen.code`.
"""

from __future__ import annotations

from dataclasses import dataclass

from casefile.gesprek.gehoord import Bron, Gehoord
from casefile.helper import Helper
from casefile.koppelingen.code import GELDIG, MaakCode, schrijf
from casefile.messages import Reply
from casefile.storage.conversations import Conversation
from casefile.storage.move_codes import Uitkomst
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.teksten.stem import Stem, bubbel


@dataclass(frozen=True)
class Answer:
    """What to say, and in which conversation: after a move it is another one than before."""

    conversation: Conversation
    reply: Reply


def answer(
    unit: UnitOfWork, conversation: Conversation, gehoord: Gehoord, texts: Teksten
) -> Answer | None:
    """None for every message that is not about codes, and for every emergency."""
    order = gehoord.feiten.wensen.code if gehoord.bron is Bron.GETYPT else None
    if order is None or gehoord.noden:
        return None  # "code ik spring": the gate has the last word here too
    if isinstance(order, MaakCode):
        return Answer(conversation, _fresh_code(unit, conversation, texts))
    result = unit.move_codes.redeem(order.code, conversation)
    key = f"utter_code_{result.uitkomst.value}"
    reply = _say(texts, key)
    if result.uitkomst is Uitkomst.VERHUISD:
        reply = _huurder_neemt_over(unit, result.gesprek, reply, texts)
        reply = _with_what_was_asked(unit, result.gesprek, reply)
    return Answer(result.gesprek, reply)


def _fresh_code(unit: UnitOfWork, conversation: Conversation, texts: Teksten) -> Reply:
    code = unit.move_codes.make(conversation.id)
    if code is None:
        return _say(texts, "utter_code_te_vaak")
    minutes = int(GELDIG.total_seconds() // 60)
    return _say(texts, "utter_code_gemaakt", code=schrijf(code), minuten=minutes)


def _say(texts: Teksten, key: str, **values: object) -> Reply:
    stem = Stem(texts)
    return bubbel(stem.zeg(key, waarden=values))


def _with_what_was_asked(unit: UnitOfWork, conversation: Conversation, reply: Reply) -> Reply:
    """On the new screen the last question is not to be seen: say it again, with its buttons."""
    offered = set(unit.conversations.offered(conversation.id))
    if not offered:
        return reply
    for line in unit.transcript.newest_first(conversation.id):
        said = Reply.from_json({"text": "", **line.body}) if line.author == "bot" else None
        if said and set(said.buttons) == offered:
            text = f"{reply.text}\n\n{said.text}"
            return Reply(text, said.buttons, keys=(*reply.keys, *said.keys))
    return reply


def _huurder_neemt_over(
    unit: UnitOfWork, conversation: Conversation, reply: Reply, texts: Teksten
) -> Reply:
    """A helper gave this code to the huurder: who types it is the huurder, addressed as such."""
    dossier = unit.documents.dossier(conversation.id)
    helper = dossier.deel(Helper)
    if not helper.code:
        return reply
    helper.huurder_neemt_over()
    unit.documents.save(conversation.id, dossier)
    hello = _say(texts, "utter_helper_zelf")
    return Reply(f"{reply.text}\n\n{hello.text}", keys=(*reply.keys, *hello.keys))
