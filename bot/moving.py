"""A conversation goes on in another channel: what the worker does with "code" and "code BCDF 2346".

Runs before the dialogue, because a code says nothing about huurschuld; the rules are in
`casefile.koppelingen.code`.
"""

from __future__ import annotations

from dataclasses import dataclass

from casefile.dialogue import Bericht
from casefile.dossier import Dossier
from casefile.gesprek.gehoord import Bron, Gehoord
from casefile.helper import Helper
from casefile.koppelingen.code import GELDIG, MaakCode, schrijf
from casefile.messages import Reply
from casefile.storage.conversations import Conversation
from casefile.storage.move_codes import Uitkomst
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.teksten.stem import bubbel
from casefile.voor_wie import zeg_aan


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
        dossier = unit.documents.dossier(conversation.id)
        return Answer(
            conversation, bubbel(zeg_aan(_fresh_code(unit, conversation), dossier, texts))
        )
    result = unit.move_codes.redeem(order.code, conversation)
    dossier = unit.documents.dossier(result.gesprek.id)  # of a move: of who comes along
    told = [Bericht(f"utter_code_{result.uitkomst.value}")]
    moved = result.uitkomst is Uitkomst.VERHUISD
    if moved and _huurder_neemt_over(dossier):
        unit.documents.save(result.gesprek.id, dossier)
        told.append(Bericht("utter_helper_zelf"))
    reply = bubbel(*(zeg_aan(one, dossier, texts) for one in told))
    return Answer(
        result.gesprek, _with_what_was_asked(unit, result.gesprek, reply) if moved else reply
    )


def _fresh_code(unit: UnitOfWork, conversation: Conversation) -> Bericht:
    code = unit.move_codes.make(conversation.id)
    if code is None:
        return Bericht("utter_code_te_vaak")
    minutes = int(GELDIG.total_seconds() // 60)
    return Bericht("utter_code_gemaakt", {"code": schrijf(code), "minuten": minutes})


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


def _huurder_neemt_over(dossier: Dossier) -> bool:
    """A helper gave this code to the huurder: who types it is the huurder, addressed as such."""
    helper = dossier.deel(Helper)
    if not helper.code:
        return False
    helper.huurder_neemt_over()
    return True
