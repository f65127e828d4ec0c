"""Stand-ins behind real HTTP, the web application with both webhooks, and senders to them."""

from __future__ import annotations

import dataclasses
import socket
import threading
import time
from collections.abc import Iterator

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from bot.channels.telegram import endpoint as telegram_endpoint
from bot.channels.whatsapp import endpoint as whatsapp_endpoint
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from standins.phone import standin_settings
from standins.telegram import TelegramStandIn
from standins.whatsapp import VERSION, WhatsAppStandIn

SECRET = "webhook-secret_1"


def serve(app: Starlette) -> tuple[uvicorn.Server, threading.Thread, str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = uvicorn.Config(app, "127.0.0.1", port, log_level="critical", ws="none", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    return server, thread, f"http://127.0.0.1:{port}"


def served(app: Starlette) -> Iterator[str]:
    server, thread, url = serve(app)
    yield url
    server.should_exit = server.force_exit = True
    thread.join(5)


@pytest.fixture
def telegram() -> TelegramStandIn:
    return TelegramStandIn()


@pytest.fixture
def whatsapp() -> WhatsAppStandIn:
    return WhatsAppStandIn()


@pytest.fixture
def telegram_url(telegram: TelegramStandIn) -> Iterator[str]:
    yield from served(telegram.app())


@pytest.fixture
def whatsapp_url(whatsapp: WhatsAppStandIn) -> Iterator[str]:
    yield from served(whatsapp.app())


@pytest.fixture
def connected(settings: Settings, telegram_url: str, whatsapp_url: str) -> Settings:
    """Both channels configured, with the stand-ins behind them."""
    return dataclasses.replace(
        standin_settings(settings),
        telegram_secret=SECRET,
        telegram_api=telegram_url,
        whatsapp_api=f"{whatsapp_url}/{VERSION}",
    )


def webhook_app(store: Store, settings: Settings) -> Starlette:
    """The application with both webhooks and nothing else."""
    return Starlette(
        routes=[
            *telegram_endpoint.routes(store, settings),
            *whatsapp_endpoint.routes(store, settings),
        ]
    )


def client(store: Store, settings: Settings) -> httpx.AsyncClient:
    """A client of the application's webhooks."""
    transport = httpx.ASGITransport(webhook_app(store, settings))
    return httpx.AsyncClient(transport=transport, base_url="http://woonkans")


@pytest.fixture
def webhooks(store: Store, connected: Settings) -> httpx.AsyncClient:
    return client(store, connected)
