"""A made-up platform: a call brings one message, and what we send is kept in a list."""

from __future__ import annotations

from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.adapter import Batch, Received
from bot.channels.channel import Channel, Door, Download
from bot.channels.receiving import Platform, store_batch
from bot.channels.rendering import Limits, render
from bot.channels.speaking import spoken, words
from bot.sender import Deliverer
from casefile.messages import Incoming, Kind
from casefile.settings import Settings
from casefile.storage.outbox import OutboxRow
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten

SENT: list[str] = []
LIMITS = Limits(text=1000, text_with_choices=1000, caption=200, buttons=3, button_title=20)


class SeinDeliverer:
    channels = ("sein",)

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> object:
        texts = Teksten.standaard()
        return [part.text for part in render(spoken(row.reply, texts), LIMITS, words(texts))]

    def send(self, row: OutboxRow, prepared: Any) -> str:
        SENT.extend(prepared)
        return f"sein-{row.id}"


class Sein(Channel):
    name = "sein"
    title = "Sein"
    variable = "WOONKANS_SEIN_TOKEN"

    def is_open(self, settings: Settings) -> bool:
        return "SEIN_TOKEN" in settings.extra

    def how(self, settings: Settings) -> str:
        return "webhook"

    def check(self, settings: Settings) -> None:
        """Its token is all that it needs."""

    def routes(self, store: Store, settings: Settings) -> list[BaseRoute]:
        async def receive(request: Request) -> Response:
            said = await request.json()
            message = Incoming(said["id"], Kind.TEXT, said["tekst"])
            batch = Batch(received=(Received((said["van"],), message, order=1),))
            await run_in_threadpool(store_batch, store, Platform("sein"), batch)
            return PlainTextResponse("")

        return [Route("/sein", receive, methods=["POST"])]

    def deliverer(self, settings: Settings, texts: Teksten) -> Deliverer:
        return SeinDeliverer()

    def download(self, settings: Settings) -> Download:
        raise NotImplementedError("nobody can send a picture there")

    def door(self, settings: Settings, public_name: str | None) -> Door | None:
        base = "https://sein.example/woonkans"
        return Door(lambda token, words: f"{base}?{token or ''}", lambda code: f"{base}?c={code}")
