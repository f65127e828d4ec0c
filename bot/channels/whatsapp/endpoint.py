"""WhatsApp's webhook: verification, signature over the raw body, store everything, 200."""

from __future__ import annotations

import hashlib
import hmac
import json

from sqlalchemy.exc import SQLAlchemyError
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.channels.body import TooLarge, read_body
from bot.channels.receiving import Platform, Stored, store_batch
from bot.channels.whatsapp import statuses
from bot.channels.whatsapp.adapter import CHANNEL, WhatsAppAdapter, two_people
from bot.channels.whatsapp.courtesies import Courtesies
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten

PATH = "/whatsapp"
SIGNATURE_HEADER = "x-hub-signature-256"
MAX_BYTES = 3_500_000  # Meta sends up to 3 MB


def signature(secret: str, body: bytes) -> str:
    """What Meta puts in the header: HMAC-SHA256 of the raw body under the app's secret."""
    return f"sha256={hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}"


class WhatsAppWebhook:
    def __init__(
        self, store: Store, settings: Settings, texts: Teksten, courtesies: Courtesies
    ) -> None:
        assert settings.whatsapp_secret and settings.whatsapp_verify_token
        self._store, self._courtesies = store, courtesies
        self._secret = settings.whatsapp_secret
        self._verify_token = settings.whatsapp_verify_token.encode()
        self._platform = Platform(
            CHANNEL,
            greeting=texts.tekst("utter_kanaal_eerste_bericht"),
            statuses=statuses.apply,
            two_people=two_people,
        )
        self._adapter = WhatsAppAdapter(
            texts.tekst("utter_kanaal_lijst"), settings.whatsapp_phone_id
        )

    async def verify(self, request: Request) -> Response:
        """Meta asks once whether this address is ours."""
        asked = request.query_params
        given = asked.get("hub.verify_token", "").encode()
        right = hmac.compare_digest(given, self._verify_token)
        if asked.get("hub.mode") != "subscribe" or not right:
            return PlainTextResponse("", status_code=403)
        return PlainTextResponse(asked.get("hub.challenge", ""))

    async def receive(self, request: Request) -> Response:
        try:
            body = await read_body(request, MAX_BYTES)
        except TooLarge:
            return PlainTextResponse("", status_code=413)
        # Headers are bytes: a comparison of text would fail on what is not ASCII.
        given = request.headers.get(SIGNATURE_HEADER, "").encode("latin-1", "replace")
        if not hmac.compare_digest(given, signature(self._secret, body).encode()):
            return PlainTextResponse("", status_code=401)
        try:
            told = json.loads(body)
        except ValueError:
            return PlainTextResponse("", status_code=400)
        batch = self._adapter.read(told if isinstance(told, dict) else {})
        try:
            stored: Stored = await run_in_threadpool(
                store_batch, self._store, self._platform, batch
            )
        except SQLAlchemyError:
            return PlainTextResponse("", status_code=503)
        return PlainTextResponse("", background=BackgroundTask(self._courtesies.show, stored))


def routes(store: Store, settings: Settings) -> list[Route]:
    if not settings.whatsapp_token:
        return []
    texts = Teksten.standaard()
    webhook = WhatsAppWebhook(store, settings, texts, Courtesies(settings))
    return [
        Route(PATH, webhook.verify, methods=["GET"]),
        Route(PATH, webhook.receive, methods=["POST"]),
    ]
