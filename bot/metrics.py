"""What an installation tells about itself, for Prometheus: counts and ages, never a person.

Everything comes from the database when it is asked, so one program tells for all of them and
remembers nothing: `python -m bot.program metrics`, which belongs behind the firewall.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from casefile.storage import schema
from casefile.storage.heartbeats import NO_PROGRAM
from casefile.storage.unit_of_work import Store, UnitOfWork

RECENT = timedelta(minutes=5)
SILENT = timedelta(minutes=3)  # a program that has not been heard for so long is not at work
NEEDED = ("worker", "sender", "reader", "keeper")
Sample = tuple[str, dict[str, str], float]  # name, labels, value
_HELP = {
    "woonkans_inbox_waiting": "Messages of tenants that are not handled yet",
    "woonkans_inbox_oldest_seconds": "How long the oldest of them waits",
    "woonkans_inbox_failed": "Messages that failed three times",
    "woonkans_turn_seconds": "From received to answered, of the last five minutes",
    "woonkans_turns_recent": "Messages handled in the last five minutes",
    "woonkans_outbox_waiting": "Messages of ours that have not left",
    "woonkans_outbox_oldest_seconds": "How long the oldest of them waits",
    "woonkans_outbox_dead": "Messages of ours that will never arrive",
    "woonkans_channel_trouble": "1 when our account on a channel needs somebody's attention",
    "woonkans_heartbeat_age_seconds": "How long ago a program said that it runs",
}


def samples(unit: UnitOfWork) -> Iterator[Sample]:
    """Each metric with its labels; the web page's own replies wait for nobody and are left out."""
    inbox, outbox, now = schema.inbox, schema.outbox, unit.now
    run = unit.connection.execute
    waiting, oldest = run(
        sa.select(sa.func.count(), sa.func.min(inbox.c.received_at)).where(inbox.c.status == "new")
    ).one()
    yield "woonkans_inbox_waiting", {}, waiting
    yield "woonkans_inbox_oldest_seconds", {}, (now - oldest).total_seconds() if oldest else 0
    failed = run(
        sa.select(sa.func.count()).select_from(inbox).where(inbox.c.status == "failed")
    ).scalar_one()
    yield "woonkans_inbox_failed", {}, failed
    times = sorted(
        (row.handled_at - row.received_at).total_seconds()
        for row in run(
            sa.select(inbox.c.handled_at, inbox.c.received_at).where(
                inbox.c.status == "done", inbox.c.handled_at > now - RECENT
            )
        )
    )
    yield "woonkans_turns_recent", {}, len(times)
    for part in (0.5, 0.95, 0.99):
        value = times[min(len(times) - 1, int(len(times) * part))] if times else 0.0
        yield "woonkans_turn_seconds", {"quantile": str(part)}, value
    for channel, status, count, first in run(
        sa.select(
            outbox.c.channel, outbox.c.status, sa.func.count(), sa.func.min(outbox.c.created_at)
        )
        .where(outbox.c.status.in_(("new", "dead")), outbox.c.channel != "web")
        .group_by(outbox.c.channel, outbox.c.status)
    ):
        label = {"channel": channel}
        if status == "dead":
            yield "woonkans_outbox_dead", label, count
        else:
            yield "woonkans_outbox_waiting", label, count
            yield "woonkans_outbox_oldest_seconds", label, (now - first).total_seconds()
    for trouble in unit.channel_states.troubles():
        label = {"channel": trouble.channel, "code": trouble.code}
        yield "woonkans_channel_trouble", label, 1
    for name, at in unit.heartbeats.all().items():
        if name in NO_PROGRAM:
            continue
        yield "woonkans_heartbeat_age_seconds", {"program": name}, (now - at).total_seconds()


class FromTheDatabase(Collector):
    """Asked anew at each scrape. Nothing of Python or of this process is told with it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def collect(self) -> Iterator[GaugeMetricFamily]:
        with self._store.read() as unit:
            found = list(samples(unit))
        for name, meaning in _HELP.items():
            mine = [(labels, value) for metric, labels, value in found if metric == name]
            if mine:
                family = GaugeMetricFamily(name, f"{meaning}.", labels=tuple(mine[0][0]))
                for labels, value in mine:
                    family.add_metric(tuple(labels.values()), value)
                yield family


def create_app(store: Store) -> Starlette:
    registry = CollectorRegistry()
    registry.register(FromTheDatabase(store))

    def silent() -> list[str]:
        with store.read() as unit:
            beats = unit.heartbeats.all()
            return [n for n in NEEDED if n not in beats or unit.now - beats[n] > SILENT]

    async def metrics(request: Request) -> Response:
        try:
            text = await run_in_threadpool(generate_latest, registry)
        except SQLAlchemyError:
            return PlainTextResponse("database", status_code=503)
        return Response(text, headers={"content-type": CONTENT_TYPE_LATEST})

    async def ready(request: Request) -> Response:
        """Whether the programs without an address of their own are at work."""
        try:
            missing = await run_in_threadpool(silent)
        except SQLAlchemyError:
            return PlainTextResponse("database", status_code=503)
        if missing:
            return PlainTextResponse(f"silent: {', '.join(missing)}", status_code=503)
        return PlainTextResponse("ok")

    async def alive(request: Request) -> Response:
        return PlainTextResponse("ok")

    return Starlette(
        routes=[Route("/metrics", metrics), Route("/gezond", ready), Route("/levend", alive)]
    )
