"""The signed webhook against a real HTTP server that is down, slow, broken, forgetful or sly."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import jsonschema
import pytest

from bot.channels.webhook.deliverer import Webhook
from bot.channels.webhook.signature import secrets_from, sign
from bot.sender import Sender
from casefile.settings import ROOT, Settings
from casefile.storage.unit_of_work import Store
from tests.bot.channels.afleveren import (
    ONTVANGER,
    aflevering,
    alles_versturen,
    fouten,
    free_port,
    laat_tijd_verstrijken,
    toestand,
    verstuur,
)
from tests.bot.channels.webhook.ontvanger import is_valid
from tests.conftest import Clock

SECRET = "een gedeeld geheim van genoeg tekens"
SCHEMA = json.loads((ROOT / "docs/doorverwijzing/doorverwijzing-1.schema.json").read_text())
QUICK = httpx.Timeout(0.4)


@dataclass
class Ontvanger:
    """A receiver after the contract: checks the signature, keeps each idempotency key once.

    `script`: what to do with the next calls: a status, or "close" (accept and hang up), or "slow".
    """

    port: int = 0
    clock: Callable[[], float] = time.time
    script: list[int | str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    calls: list[dict[str, str]] = field(default_factory=list)
    accepted: dict[str, dict[str, object]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/doorverwijzingen"

    def receive(self, headers: dict[str, str], body: bytes) -> int:
        self.calls.append(headers)
        if not is_valid(SECRET, headers, body, int(self.clock())):
            return 401
        message = json.loads(body)
        jsonschema.validate(message, SCHEMA)
        self.accepted.setdefault(headers["idempotency-key"], message)
        return 200


def handler_for(receiver: Ontvanger) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            step = receiver.script.pop(0) if receiver.script else 200
            if step == "slow":
                time.sleep(1)
            if isinstance(step, int) and step != 200:
                receiver.calls.append(headers)
                status = step
            else:
                status = receiver.receive(headers, body)
            if step == "close":
                self.close_connection = True
                self.connection.close()
                return
            self.send_response(status)
            for name, value in receiver.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Quiet."""

    return Handler


def serve(receiver: Ontvanger) -> Iterator[Ontvanger]:
    server = ThreadingHTTPServer(("127.0.0.1", receiver.port), handler_for(receiver))
    receiver.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield receiver
    server.shutdown()
    server.server_close()


@pytest.fixture
def ontvanger(clock: Clock) -> Iterator[Ontvanger]:
    yield from serve(Ontvanger(clock=lambda: clock.now.timestamp()))


@pytest.fixture
def out(store: Store, settings: Settings) -> Sender:
    return Sender(store, (Webhook(settings, {ONTVANGER: SECRET}, timeout=QUICK),))


def test_a_signed_call_with_exactly_the_package(
    store: Store, out: Sender, ontvanger: Ontvanger
) -> None:
    with aflevering("webhook", ontvanger.url):
        referral = verstuur(store, "webhook")
        alles_versturen(out)
    (message,) = ontvanger.accepted.values()
    assert message["pakket"] == referral.pakket
    assert (message["gebeurtenis"], message["toestand"]) == ("nieuw", "requested")
    assert fouten(store, referral) == [("sent", None)]


def test_withdrawn_is_told_without_the_package(
    store: Store, out: Sender, ontvanger: Ontvanger
) -> None:
    with aflevering("webhook", ontvanger.url):
        referral = verstuur(store, "webhook")
        alles_versturen(out)
        with store.unit() as unit:
            unit.doorverwijzingen.trek_in(referral.id)
            unit.outbox.add_delivery(referral.id, "webhook", {"soort": "ingetrokken"})
        alles_versturen(out)
    last = list(ontvanger.accepted.values())[-1]
    assert (last["gebeurtenis"], last["toestand"], last["pakket"]) == (
        "ingetrokken",
        "cancelled",
        None,
    )


@pytest.mark.parametrize("trouble", [500, 503, 429, 404, 401, "close", "slow", 302, 307])
def test_trouble_loses_nothing_and_duplicates_nothing(
    store: Store, out: Sender, ontvanger: Ontvanger, clock: Clock, trouble: int | str
) -> None:
    ontvanger.script += [trouble, trouble]
    if trouble in (302, 307):
        ontvanger.headers["location"] = "http://127.0.0.1:9/elders"
    with aflevering("webhook", ontvanger.url):
        referral = verstuur(store, "webhook")
        laat_tijd_verstrijken(out, clock, timedelta(minutes=30))
    if trouble == "slow":
        time.sleep(1.5)  # the slow answers come when nobody waits for them any more
    assert len(ontvanger.calls) == 3
    assert len({call["idempotency-key"] for call in ontvanger.calls}) == 1
    assert len(ontvanger.accepted) == 1, "the receiver has it once"
    assert fouten(store, referral)[0][0] == "sent"


def test_a_redirect_elsewhere_is_never_followed(
    store: Store, out: Sender, ontvanger: Ontvanger, clock: Clock
) -> None:
    for elsewhere in serve(Ontvanger(clock=lambda: clock.now.timestamp())):
        for status in (301, 302, 303, 307, 308):
            ontvanger.script.append(status)
        ontvanger.headers["location"] = elsewhere.url
        with aflevering("webhook", ontvanger.url):
            referral = verstuur(store, "webhook")
            alles_versturen(out)
            assert fouten(store, referral) == [("new", "redirect 301")]
            laat_tijd_verstrijken(out, clock, timedelta(minutes=1))
        assert elsewhere.calls == []


def test_a_receiver_that_says_yes_twice_has_it_once(
    store: Store, out: Sender, ontvanger: Ontvanger, clock: Clock
) -> None:
    """It accepts and hangs up before its 200 reaches us; then it says 200 again."""
    ontvanger.script += ["close"]
    with aflevering("webhook", ontvanger.url):
        verstuur(store, "webhook")
        laat_tijd_verstrijken(out, clock, timedelta(minutes=10))
        laat_tijd_verstrijken(out, clock, timedelta(hours=3))
    assert len(ontvanger.calls) == 2 and len(ontvanger.accepted) == 1


def test_409_means_that_it_is_there_already(
    store: Store, out: Sender, ontvanger: Ontvanger
) -> None:
    ontvanger.script += [409]
    with aflevering("webhook", ontvanger.url):
        referral = verstuur(store, "webhook")
        alles_versturen(out)
    assert fouten(store, referral) == [("sent", None)]


def test_a_receiver_that_is_down_for_two_days_gets_it_once_when_it_is_back(
    store: Store, out: Sender, clock: Clock
) -> None:
    receiver = Ontvanger(port=free_port(), clock=lambda: clock.now.timestamp())
    with aflevering("webhook", receiver.url):
        referral = verstuur(store, "webhook")
        laat_tijd_verstrijken(out, clock, timedelta(hours=47))
        assert toestand(store, referral) == "gevraagd"
        for _ in serve(receiver):
            laat_tijd_verstrijken(out, clock, timedelta(hours=2))
    assert len(receiver.accepted) == 1 and fouten(store, referral)[0][0] == "sent"


def test_after_two_days_of_nothing_it_is_failed(store: Store, out: Sender, clock: Clock) -> None:
    with aflevering("webhook", f"http://127.0.0.1:{free_port()}/x"):
        referral = verstuur(store, "webhook")
        laat_tijd_verstrijken(out, clock, timedelta(hours=50))
    assert toestand(store, referral) == "mislukt"
    assert fouten(store, referral)[0][0] == "dead"
    with store.read() as unit:
        assert unit.doorverwijzingen.over_tijd()[0].id == referral.id, "and it is escalated next"


def test_gone_is_given_up_at_once(store: Store, out: Sender, ontvanger: Ontvanger) -> None:
    ontvanger.script += [410]
    with aflevering("webhook", ontvanger.url):
        referral = verstuur(store, "webhook")
        alles_versturen(out)
    assert toestand(store, referral) == "mislukt"


def test_a_wish_to_wait_is_honoured(
    store: Store, out: Sender, ontvanger: Ontvanger, clock: Clock
) -> None:
    ontvanger.script += [503]
    ontvanger.headers["retry-after"] = "1500"
    with aflevering("webhook", ontvanger.url):
        verstuur(store, "webhook")
        laat_tijd_verstrijken(out, clock, timedelta(minutes=20))
        assert len(ontvanger.calls) == 1
        laat_tijd_verstrijken(out, clock, timedelta(minutes=20))
    assert len(ontvanger.accepted) == 1


def test_nothing_goes_over_plain_http_to_another_machine(store: Store, out: Sender) -> None:
    with aflevering("webhook", "http://systeem.voorbeeld.example/x"):
        referral = verstuur(store, "webhook")
        alles_versturen(out)
    assert fouten(store, referral) == [("dead", "no https")]
    assert toestand(store, referral) == "mislukt"


def test_without_a_secret_nothing_goes(
    store: Store, settings: Settings, ontvanger: Ontvanger
) -> None:
    with aflevering("webhook", ontvanger.url):
        referral = verstuur(store, "webhook")
        alles_versturen(Sender(store, (Webhook(settings, {}),)))
    assert ontvanger.calls == [] and fouten(store, referral) == [("new", "no secret configured")]


def test_every_try_has_a_fresh_timestamp_and_a_signature_that_fits(
    store: Store, out: Sender, ontvanger: Ontvanger, clock: Clock
) -> None:
    ontvanger.script += [500]
    with aflevering("webhook", ontvanger.url):
        verstuur(store, "webhook")
        laat_tijd_verstrijken(out, clock, timedelta(minutes=30))
    first, second = ontvanger.calls
    assert int(second["woonkans-timestamp"]) > int(first["woonkans-timestamp"])
    assert len(ontvanger.accepted) == 1


@pytest.mark.parametrize(
    ("change", "good"),
    [("", True), ("body", False), ("timestamp", False), ("old", False), ("none", False)],
)
def test_a_receiver_can_tell_what_is_ours(change: str, good: bool) -> None:
    body, now = b'{"a": 1}', 1_800_000_000
    headers = {"Woonkans-Timestamp": str(now), "Woonkans-Signature": sign(SECRET, now, body)}
    if change == "timestamp":
        headers["Woonkans-Timestamp"] = str(now + 1)
    if change == "none":
        headers = {}
    late = 301 if change == "old" else 0
    assert is_valid(SECRET, headers, b"{}" if change == "body" else body, now + late) is good


def test_secrets_come_from_the_environment_by_organisation() -> None:
    found = secrets_from({"WOONKANS_WEBHOOK_SECRET_WOONGOED_ZEIST": " x ", "ANDERS": "y"})
    assert found == {"woongoed_zeist": "x"}
