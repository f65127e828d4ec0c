"""Whatever a stranger or a member of staff sends to any address of ours: an answer, never a fault of
ours. Every route of every app is walked; what is sent is what breaks parsers."""

from __future__ import annotations

import dataclasses
import json
import random
import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route
from starlette.testclient import TestClient

from bot.channels.web import app as web
from bot.mailbox import Mailbox
from bot.mailbox import create_app as mailbox_app
from bot.metrics import NEEDED
from bot.metrics import create_app as metrics_app
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.staff_sessions import VOLLEDIG
from casefile.storage.unit_of_work import Store
from desk.app import create_app as desk_app
from standins.courier import Call
from standins.telegram import TelegramStandIn
from standins.whatsapp import WhatsAppStandIn
from tests.bot.channels.conftest import SECRET
from tests.casefile.doorverwijzing.conftest import WGZ, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder

NASTY = (
    b"", b"0", b"-1", b"9" * 40, b"1e309", b"NaN", b"true", b"null", b"[]", b"{}", b'{"a":',
    b"\x00", b"a\x00b", b"\xff\xfe", b"\xed\xa0\x80", "٣".encode(), "１２".encode(), b"%", b"%00",
    b"' OR 1=1 --", b"../../../etc/passwd", b"<script>alert(1)</script>", b"{{ 7*7 }}", b"\r\nX: y",
    b"2026-02-31", b"24:61", b"/nood_geweld", b'/start_situatie{"verloop": 5}', b'/groet{"a":"b"',
    ("é" * 5000).encode(), b"(" * 3000, b"x" * 60_000, "👩‍👩‍👧".encode(), "\u202e\u2066".encode(),
)  # fmt: skip
FIELDS = [
    "tekst",
    "payload",
    "nonce",
    "onder",
    "token",
    "code",
    "naam",
    "email",
    "wachtwoord",
    "versie",
    "csrf",
    "actie",
    "reden",
    "datum",
    "tijd",
    "organisatie",
    "rol",
    "id",
    "zoek",
    "pagina",
    "na",
    "vorm",
    "titel",
    "antwoord",
    "label",
    "dag",
    "oude",
    "nieuwe",
    "wie",
]
nasty = st.one_of(st.sampled_from(NASTY), st.binary(max_size=200))
CALM = examples(
    max_examples=4,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def walk(routes: Sequence[BaseRoute]) -> Iterator[tuple[str, str]]:
    for route in routes:
        if isinstance(route, Route):
            for method in sorted(route.methods or ()):
                yield method, route.path


def attack(
    client: TestClient, app: Starlette, data: st.DataObject, ids: Sequence[str] = ()
) -> None:
    """One hostile request to every route; `ids`: what exists, so that it comes past the door."""
    dice = random.Random(data.draw(st.integers(0, 2**32)))
    choose = lambda: data.draw(nasty) if dice.random() < 0.2 else dice.choice(NASTY)  # noqa: E731
    for method, path in walk(app.routes):
        address = re.sub(
            r"{[^}]+}",
            lambda _: dice.choice(ids) if ids and dice.random() < 0.7 else quote(choose()[:300]),
            path,
        )
        query = "&".join(f"{field}={quote(choose()[:300])}" for field in dice.sample(FIELDS, 3))
        form = "&".join(f"{field}={quote(choose())}" for field in dice.sample(FIELDS, 8))
        headers = {
            "content-type": dice.choice(
                (
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "application/json",
                    "multipart/form-data; boundary=x",
                    "text/plain; charset=utf-99",
                    "",
                )
            ),
            "accept": dice.choice(("application/json", "text/html", b"\xff")),
            "last-event-id": re.sub(rb"[\x00-\x1f\x7f]", b"", choose()[:300]),
            "accept-language": dice.choice(("nl", "", ";q=x,,;")),
            "range": dice.choice(("bytes=0-", "bytes=9-1", "bytes=x")),
        }
        body = dice.choice(
            (form.encode(), choose(), b"--x\r\nContent-Disposition: form-data\r\n\r\n")
        )
        if data.draw(st.booleans()):
            headers["content-type"], body = "application/x-www-form-urlencoded", form.encode()
        response = client.request(method, f"{address}?{query}", headers=headers, content=body)
        assert response.status_code < 500, (method, path)
        assert b"Traceback" not in response.content


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "STREAM_SECONDS", 0.0)
    monkeypatch.setattr(web, "WAIT_WITHOUT_JAVASCRIPT", 0.0)


def calm_client(app: Starlette, **cookies: str) -> TestClient:
    return TestClient(
        app, base_url="http://127.0.0.1:8001", cookies=cookies, raise_server_exceptions=False,
        follow_redirects=False,
    )  # fmt: skip


@CALM
@given(data=st.data())
def test_the_chat_page(
    data: st.DataObject, store: Store, settings: Settings, no_waiting: None
) -> None:
    app = web.create_app(store, dataclasses.replace(settings, limits=False))
    with store.unit() as unit:
        unit.conversations.find_or_create("web", "wie-er-is")
    attack(calm_client(app, gesprek="wie-er-is"), app, data)
    attack(calm_client(app), app, data)


@pytest.mark.parametrize("where", ["9" * 40, "9" * 5000, "-1", "٣", "", "x", "%00"])
def test_a_stream_from_anywhere(
    where: str, store: Store, settings: Settings, no_waiting: None
) -> None:
    """It has begun when this is read, so a fault would be a stream that breaks off, for ever."""
    with store.unit() as unit:
        unit.conversations.find_or_create("web", "wie-er-is")
    app = web.create_app(store, settings)
    client = TestClient(app, base_url="http://127.0.0.1", cookies={"gesprek": "wie-er-is"})
    assert client.get(f"/stroom?na={where}").text.startswith("retry:")
    assert client.get("/stroom", headers={"last-event-id": where.encode()}).status_code == 200


@CALM
@given(data=st.data())
def test_programs_for_those_who_run_it(
    data: st.DataObject, store: Store, settings: Settings
) -> None:
    with store.unit() as unit:
        for name in NEEDED:
            unit.heartbeats.beat(name)
    for app in (metrics_app(store), mailbox_app(Mailbox(settings.data_dir / "mailbox"))):
        attack(calm_client(app), app, data)


@CALM
@given(data=st.data())
def test_the_staff_pages_for_a_stranger(
    data: st.DataObject, store: Store, settings: Settings
) -> None:
    app = desk_app(store, settings)
    attack(calm_client(app), app, data)


@pytest.mark.parametrize("rol", [Rol.MEDEWERKER, Rol.TEAMLEIDER, Rol.BEHEERDER])
def test_the_staff_pages_for_staff(rol: Rol, store: Store, settings: Settings) -> None:
    app = desk_app(store, settings)
    huurder = Huurder(store)
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[WGZ].id
    with store.unit() as unit:
        member = unit.staff.create(WGZ, f"{rol.value}@x.example", "Els", "geheim123", rol)

    @CALM
    @given(data=st.data())
    def any_request(data: st.DataObject) -> None:
        with store.unit() as unit:  # a request may have logged us out
            token = unit.staff_sessions.begin(member.id, VOLLEDIG, "Firefox")
        client = calm_client(app, desk=token)
        page = client.get("/mij").text
        csrf = re.search(r'name="csrf" value="([^"]*)"', page)
        assert csrf
        original = client.request

        def with_csrf(method: str, url: str, **rest: object) -> object:
            if method == "POST" and b"=" in rest.get("content", b""):  # type: ignore[operator]
                rest["content"] += f"&csrf={csrf.group(1)}".encode()  # type: ignore[operator]
            return original(method, url, **rest)  # type: ignore[arg-type]

        client.request = with_csrf  # type: ignore[method-assign, assignment]
        attack(client, app, data, (case, member.id))

    any_request()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from(["\ud800", "\x00", "9" * 40, "/groet"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


def changed(value: object, dice: random.Random, replacement: object) -> object:
    """The same with one thing in it that is something else, or gone."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        key = dice.choice(list(value))
        if dice.random() < 0.15:
            return {k: v for k, v in value.items() if k != key}
        return {**value, key: changed(value[key], dice, replacement)}
    if isinstance(value, list) and value and dice.random() < 0.85:
        at = dice.randrange(len(value))
        return [changed(v, dice, replacement) if i == at else v for i, v in enumerate(value)]
    return replacement


@examples(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32), replacement=json_values)
def test_what_a_platform_brings_that_is_not_as_agreed(
    seed: int, replacement: object, store: Store, settings: Settings
) -> None:
    """Signed, so it comes past the door; a 500 would make a platform bring it for seven days."""
    telegram, whatsapp = TelegramStandIn(strict_pace=False), WhatsAppStandIn()
    connected = dataclasses.replace(
        settings, limits=False, web_url="https://x.nl", telegram_token="1:x", telegram_secret=SECRET,
        telegram_api="http://127.0.0.1:1", whatsapp_token="x", whatsapp_phone_id="1",
        whatsapp_secret=SECRET, whatsapp_verify_token="v", whatsapp_api="http://127.0.0.1:1/v1",
    )  # fmt: skip
    client = calm_client(web.create_app(store, connected))
    dice = random.Random(seed)
    good = json.loads(json.dumps(whatsapp.body(whatsapp.say("31612345678", "hallo"))))
    body = json.dumps(changed(good, dice, replacement)).encode()
    calls = [("/whatsapp", Call(body, whatsapp_headers(body)))]
    telegram.say(1001, "hallo")
    update = json.loads(json.dumps(telegram.updates[0], default=str))
    body = json.dumps(changed(update, dice, replacement)).encode()
    calls.append(("/telegram", Call(body, {"x-telegram-bot-api-secret-token": SECRET})))
    for path, call in calls:
        response = client.post(path, content=call.body, headers=call.headers)
        assert response.status_code < 500, (path, call.body)


def whatsapp_headers(body: bytes) -> dict[str, str]:
    import hashlib
    import hmac

    digest = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    return {"x-hub-signature-256": f"sha256={digest}"}
