"""The page behind a link: only open doors, no trace of a person, and never a dead end."""

from __future__ import annotations

import dataclasses
import re
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from bot.channels.adapter import Batch, Received
from bot.channels.receiving import Platform, store_batch
from bot.channels.web import app as web
from bot.channels.web.app import create_app
from casefile.koppelingen.link import Koppeling
from casefile.messages import Incoming, Kind
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from tests.conftest import Clock


@pytest.fixture(autouse=True)
def nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "WAIT_WITHOUT_JAVASCRIPT", 0.0)


@pytest.fixture
def link(store: Store) -> Koppeling:
    with store.unit() as unit:
        unit.channel_states.set_public_name("telegram", "WoonkansBot")
        unit.channel_states.set_public_name("whatsapp", "31850000000")
        return unit.links.make(
            "wijkteam_zeist",
            None,
            "Dag <b>jij</b>.",
            "030 123 45 67",
            None,
            unit.now + timedelta(days=30),
            "s1",
        )


def open_page(store: Store, settings: Settings) -> TestClient:
    return TestClient(
        create_app(store, settings), base_url="http://127.0.0.1:8000", follow_redirects=False
    )


def all_open(settings: Settings) -> Settings:
    return dataclasses.replace(
        settings,
        telegram_token="1:x",
        whatsapp_token="x",
        whatsapp_secret="x",
        whatsapp_verify_token="x",
        whatsapp_phone_id="1",
    )


def hrefs(page: str) -> list[str]:
    return [
        href.replace("&amp;", "&") for href in re.findall(r'class="door \w+" href="([^"]+)"', page)
    ]


def opened(store: Store, link: Koppeling) -> int:
    with store.read() as unit:
        found = unit.links.get(link.id)
        assert found is not None
        return found.geopend


def test_all_doors_carry_the_token(store: Store, settings: Settings, link: Koppeling) -> None:
    page = open_page(store, all_open(settings)).get(f"/k/{link.token}").text
    whatsapp, telegram = hrefs(page)
    draft = parse_qs(urlsplit(whatsapp).query)["text"][0]
    assert whatsapp.startswith("https://wa.me/31850000000?") and draft.endswith(f" {link.token}")
    assert telegram == f"https://t.me/WoonkansBot?start={link.token}"
    assert f'action="/k/{link.token}/hier"' in page
    assert "Sociaal team Zeist" in page and 'href="tel:0301234567"' in page
    assert "&lt;b&gt;" in page and "<b>jij" not in page


def test_without_tokens_there_is_only_this_page(
    store: Store, settings: Settings, link: Koppeling
) -> None:
    page = open_page(store, settings).get(f"/k/{link.token}").text
    assert hrefs(page) == [] and "WhatsApp" not in page and "Telegram" not in page


@pytest.mark.parametrize("how", ["unknown", "expired", "revoked", "edited"])
def test_a_link_that_does_not_work_is_no_dead_end(
    store: Store, settings: Settings, link: Koppeling, clock: Clock, how: str
) -> None:
    token = {"unknown": "x" * 22, "edited": link.token[:-1]}.get(how, link.token)
    if how == "expired":
        clock.forward(days=31)
    if how == "revoked":
        with store.unit() as unit:
            unit.links.revoke(link.id, "s1")
    response = open_page(store, all_open(settings)).get(f"/k/{token}")
    assert response.status_code == 200 and "werkt niet meer" in response.text
    whatsapp, telegram = hrefs(response.text)
    assert token not in whatsapp + telegram and telegram == "https://t.me/WoonkansBot"
    assert 'action="/"' in response.text
    assert "Sociaal team" not in response.text


def test_looking_counts_but_a_preview_of_an_app_does_not(
    store: Store, settings: Settings, link: Koppeling
) -> None:
    client = open_page(store, settings)
    client.get(f"/k/{link.token}")
    client.get(f"/k/{link.token}", headers={"user-agent": "WhatsApp/2.23.20.0"})
    client.get(f"/k/{link.token}", headers={"user-agent": "TelegramBot (like TwitterBot)"})
    assert opened(store, link) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"user-agent": "Mozilla/5.0 (Windows NT 10.0) BingPreview/1.0b"},
        {"user-agent": "Mozilla/5.0 (compatible; Proofpoint URL Defense)"},
        {"user-agent": "python-requests/2.32"},
        {"user-agent": "Mozilla/5.0 HeadlessChrome/140.0"},
        {"sec-purpose": "prefetch;prerender"},
        {"purpose": "prefetch"},
        {"x-moz": "prefetch"},
    ],
)
def test_a_scanner_of_mail_and_a_page_fetched_ahead_do_not_count(
    store: Store, settings: Settings, link: Koppeling, headers: dict[str, str]
) -> None:
    client = open_page(store, settings)
    assert client.get(f"/k/{link.token}", headers=headers).status_code == 200
    assert client.head(f"/k/{link.token}").status_code == 200
    assert opened(store, link) == 0
    client.get(f"/k/{link.token}", headers={"user-agent": "Mozilla/5.0 (Android 15) Firefox/140"})
    assert opened(store, link) == 1


def begun(store: Store, link: Koppeling) -> int:
    with store.read() as unit:
        found = unit.links.get(link.id)
        assert found is not None
        return found.begonnen


def test_who_chooses_this_page_has_begun_with_the_first_message(
    store: Store, settings: Settings, link: Koppeling
) -> None:
    client = open_page(store, settings)
    for _ in range(2):  # somebody who only looks around has not begun
        response = client.post(f"/k/{link.token}/hier")
        assert (response.status_code, response.headers["location"]) == (303, "/")
        client.get("/")
    cookie = response.headers["set-cookie"]
    assert "HttpOnly" in cookie and "samesite=lax" in cookie.casefold()
    assert begun(store, link) == 0
    with store.read() as unit:
        assert unit.conversations.find("web", client.cookies.get("gesprek", "")) is None
    for nonce in ("a", "a", "b"):
        client.post("/bericht", data={"tekst": "hoi", "nonce": nonce})
    with store.read() as unit:
        conversation = unit.conversations.find("web", client.cookies["gesprek"])
        assert conversation is not None and conversation.link_id == link.id
    assert begun(store, link) == 1 and "link" not in client.cookies


def test_a_link_for_one_household_is_used_up_by_a_message_and_not_by_a_click(
    store: Store, settings: Settings
) -> None:
    with store.unit() as unit:
        until = unit.now + timedelta(days=30)
        once = unit.links.make("wijkteam_zeist", None, "", "14 030", 1, until, "s1")
    first, second = open_page(store, settings), open_page(store, settings)
    for client in (first, second):
        client.post(f"/k/{once.token}/hier")
    for client in (second, first):
        client.post("/bericht", data={"tekst": "hoi"})
    assert begun(store, once) == 1
    with store.read() as unit:
        conversations = [
            unit.conversations.find("web", client.cookies["gesprek"]) for client in (first, second)
        ]
        assert [c.link_id for c in conversations if c] == [None, once.id]


def test_a_link_that_is_over_is_not_remembered(
    store: Store, settings: Settings, link: Koppeling, clock: Clock
) -> None:
    clock.forward(days=31)
    client = open_page(store, settings)
    response = client.post(f"/k/{link.token}/hier")
    assert response.status_code == 303 and "set-cookie" not in response.headers


def test_the_chat_page_leads_to_the_code_when_there_is_somewhere_else_to_talk(
    store: Store, settings: Settings, link: Koppeling
) -> None:
    assert "/verder" not in open_page(store, settings).get("/").text
    page = open_page(store, all_open(settings)).get("/").text
    assert '<a href="/verder">Verder op WhatsApp of Telegram</a>' in page
    only = dataclasses.replace(settings, telegram_token="1:x")
    assert ">Verder op Telegram</a>" in open_page(store, only).get("/").text
    nowhere = open_page(store, settings).get("/verder").text
    assert "WhatsApp" not in nowhere and "alleen op deze pagina" in nowhere


def test_a_code_is_made_only_in_a_conversation_and_by_a_post(
    store: Store, settings: Settings, link: Koppeling
) -> None:
    client = open_page(store, all_open(settings))
    assert "Begin eerst" in client.get("/verder").text
    assert "Begin eerst" in client.post("/verder").text
    client.post("/bericht", data={"tekst": "hoi"})
    assert 'class="code"' not in client.get("/verder").text
    page = client.post("/verder").text
    found = re.search(r"<strong>([A-Z0-9]{4}) ([A-Z0-9]{4})</strong>", page)
    assert found
    code = "".join(found.groups())
    whatsapp, telegram = hrefs(page)
    assert parse_qs(urlsplit(whatsapp).query)["text"] == [f"code {' '.join(found.groups())}"]
    assert telegram == f"https://t.me/WoonkansBot?start=c_{code}"
    for _ in range(5):
        page = client.post("/verder").text
    assert "te vaak" in page


def test_pages_have_the_strict_headers_and_no_script(
    store: Store, settings: Settings, link: Koppeling
) -> None:
    for path in (f"/k/{link.token}", "/verder"):
        response = open_page(store, settings).get(path)
        assert response.headers["referrer-policy"] == "no-referrer"
        assert "default-src 'none'" in response.headers["content-security-policy"]
        assert "<script" not in response.text and "style=" not in response.text


def test_the_draft_of_a_link_starts_a_conversation_that_knows_it(
    store: Store, link: Koppeling
) -> None:
    greeting = "Hallo Woonkans. Ik wil graag uitleg."
    said = {
        "1": f"{greeting} {link.token}",
        "2": f"{greeting} {link.token} ik moet mijn huis uit",
        "3": greeting,
        "4": f"{greeting} {link.token[:-2]}",
        "5": f"{greeting} betalingsregeling",
        "6": "x" * 22,
    }
    received = tuple(
        Received((who,), Incoming(who, Kind.TEXT, text=text), int(who))
        for who, text in said.items()
    )
    store_batch(store, Platform("whatsapp", greeting, timedelta(0)), Batch(received))
    with store.unit() as unit:
        found = {}
        while row := unit.inbox.claim():
            unit.inbox.done(row.id)
            conversation = unit.conversations.get(row.conversation_id)
            assert conversation is not None
            found[row.message.external_id] = (
                row.message.kind,
                row.message.text,
                conversation.link_id,
            )
    assert found["1"] == (Kind.START, "", link.id)
    assert found["2"] == (
        Kind.TEXT,
        f"{greeting} ik moet mijn huis uit",
        link.id,
    )
    assert found["3"] == (Kind.START, "", None)
    assert found["4"][0] in (Kind.START, Kind.TEXT) and found["4"][2] is None
    assert found["5"] == (Kind.TEXT, f"{greeting} betalingsregeling", None)
    assert found["6"] == (Kind.TEXT, "x" * 22, None)
