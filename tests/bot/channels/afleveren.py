"""A doorverwijzing on its way to a real server on this machine: what every delivery test needs."""

from __future__ import annotations

import dataclasses
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from bot.sender import Sender
from casefile import organisaties
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.termijn import reactie_voor
from casefile.organisaties import Aflevering
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.casefile.doorverwijzing.voorbeelden import pakket
from tests.conftest import Clock

ONTVANGER = "tussenvoorziening"


def send_next(sender: Sender) -> bool:
    """Take and deliver one row; False when nothing may go now."""
    with sender.store.read() as looking:
        due = looking.outbox.next_try(sender.channels)
        if due is None or due > looking.now:
            return False
    taken = sender.take()
    if taken is None:
        return False
    sender.deliver(taken)
    return True


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def aflevering(soort: str, adres: str) -> Iterator[None]:
    """As if the profile of the recipient said so."""
    real = organisaties.laad()
    profile = dataclasses.replace(
        real[ONTVANGER], aflevering=Aflevering(soort, adres, "teamleider@voorbeeld.example")
    )
    patch = pytest.MonkeyPatch()
    patch.setattr(organisaties, "laad", lambda *_: {**real, ONTVANGER: profile})
    try:
        yield
    finally:
        patch.undo()


def verstuur(store: Store, soort: str) -> Doorverwijzing:
    """A yes was given: the doorverwijzing is there and its delivery waits in the outbox."""
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("telegram", "jan")
        referral = unit.doorverwijzingen.maak(
            conversation.id,
            ONTVANGER,
            pakket(
                "Fatima", "06 12345678", "in de ochtend", "Ik wil graag blijven wonen."
            ).to_json(),
            spoed=False,
            reactie_voor=reactie_voor(unit.now, spoed=False),
        )
        unit.toestemmingen.leg_vast(conversation.id, ONTVANGER, "ja", {"tekst": "x"}, referral.id)
        unit.outbox.add_delivery(referral.id, soort, {"soort": "nieuw"})
        return referral


def alles_versturen(sender: Sender) -> None:
    while send_next(sender):
        pass


def laat_tijd_verstrijken(sender: Sender, clock: Clock, duur: timedelta) -> int:
    """Time passes in steps of ten minutes; the sender works on. How often it tried."""
    end, tries = clock.now + duur, 0
    while clock.now < end:
        while send_next(sender):
            tries += 1
        clock.now = min(clock.now + timedelta(minutes=10), end)
    while send_next(sender):
        tries += 1
    return tries


def toestand(store: Store, referral: Doorverwijzing) -> str:
    with store.read() as unit:
        found = unit.doorverwijzingen.get(referral.id)
        assert found is not None
        return found.toestand.value


def fouten(store: Store, referral: Doorverwijzing) -> list[tuple[str, str | None]]:
    """(status, last error) of what was queued for it, in order."""
    table = schema.outbox
    with store.read() as unit:
        rows = unit.connection.execute(
            table.select().where(table.c.doorverwijzing_id == referral.id).order_by(table.c.id)
        ).all()
        return [(row.status, row.last_error) for row in rows]
