"""Who receives a doorverwijzing in a storm: a webhook and a mail server that hang, refuse and forget
to answer when told to, and keep everything that they took."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.webhook.signature import IDEMPOTENCY, SIGNATURE, TIMESTAMP, sign
from standins.faults import Faults

SECRET = "een gedeeld geheim van genoeg tekens"


@dataclass
class Webhook:
    """`taken`: how often each message was taken, by its idempotency key; `forged`: badly signed."""

    faults: Faults = field(default_factory=Faults)
    taken: Counter[str] = field(default_factory=Counter)
    forged: int = 0

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/in", self._receive, methods=["POST"])])

    async def _receive(self, request: Request) -> Response:
        body = await request.body()
        fault = self.faults.next()
        if fault and fault.kind == "hang":
            await self.faults.sleep(fault)
            return Response(status_code=503)
        if fault and fault.kind == "http":
            return Response(status_code=fault.status)
        # The clock may have jumped between signing and now: the signature counts, not the minute.
        stamp = int(request.headers[TIMESTAMP])
        if request.headers[SIGNATURE] != sign(SECRET, stamp, body):
            self.forged += 1
            return Response(status_code=401)
        json.loads(body)
        self.taken[request.headers[IDEMPOTENCY]] += 1
        if fault and fault.kind == "lost":
            await self.faults.sleep(fault)
        return Response(status_code=200)


@dataclass
class Postbus:
    """`mails`: the text of every mail that was taken."""

    faults: Faults = field(default_factory=Faults)
    mails: list[str] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        fault = self.faults.next()
        if fault and fault.kind == "http":
            return "451 try again later"
        if fault and fault.kind == "hang":
            await asyncio.sleep(fault.seconds)
            return "451 try again later"
        self.mails.append(bytes(envelope.content or b"").decode("utf-8", "replace"))
        if fault and fault.kind == "lost":
            await asyncio.sleep(fault.seconds)
        return "250 OK"

    def open(self, port: int) -> Controller:
        controller = Controller(self, hostname="127.0.0.1", port=port)
        controller.start()
        return controller
