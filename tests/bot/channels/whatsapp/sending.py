"""A person on WhatsApp, replies to them, and a sender that brings them to the stand-in."""

from __future__ import annotations

from bot.channels.whatsapp import statuses
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from bot.channels.whatsapp.api import GraphApi
from bot.channels.whatsapp.deliverer import WhatsAppDeliverer
from bot.sender import Sender
from casefile.messages import Incoming, Kind, Reply
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.afleveren import send_next

PHONE, USER = "31612345678", "NL.13491208655302741918"


def make_sender(store: Store, settings: Settings) -> Sender:
    api = GraphApi(settings, read=0.5)
    return Sender(store, (WhatsAppDeliverer(settings, Teksten.standaard(), api),))


def hear(store: Store, text: str = "hallo", addresses: tuple[str, ...] = (PHONE,)) -> str:
    """The person writes: the window is open."""
    with store.unit() as unit:
        conversation = unit.addresses.conversation("whatsapp", addresses)
        message = Incoming(unit.new_id(), Kind.TEXT, text=text)
        unit.inbox.add(conversation.id, "whatsapp", message)
        unit.deliveries.wake(conversation.id)
        return conversation.id


def say(store: Store, conversation_id: str, reply: Reply) -> None:
    with store.unit() as unit:
        unit.outbox.add_reply(conversation_id, "whatsapp", reply, reply.author)


def run(sender: Sender) -> None:
    while send_next(sender):
        pass


def tell(store: Store, whatsapp: WhatsAppStandIn) -> None:
    """Bring the statuses that wait, in the wrong order and twice."""
    events, whatsapp.events = whatsapp.events, []
    bodies = [whatsapp.body(event) for event in events][::-1]
    with store.unit() as unit:
        for body in bodies + bodies:
            statuses.apply(unit, WhatsAppAdapter("Kies hier").read(body).statuses)
