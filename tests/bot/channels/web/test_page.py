"""The page works with plain forms, keeps a message once, and shows nobody else's conversation."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from bot.channels.web import app as web
from casefile.dialogue import Bijlage
from casefile.messages import Button, Reply
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store


@pytest.fixture
def client(
    store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TestClient]:
    monkeypatch.setattr(web, "WAIT_WITHOUT_JAVASCRIPT", 0.0)  # nobody answers in these tests
    with TestClient(web.create_app(store, settings), follow_redirects=False) as client:
        yield client


def inbox_rows(store: Store) -> int:
    with store.read() as unit:
        count: int = unit.connection.execute(
            sa.select(sa.func.count()).select_from(schema.inbox)
        ).scalar()
        return count


def test_the_page_speaks_to_a_screen_reader_and_runs_no_inline_script(client: TestClient) -> None:
    page = client.get("/")
    assert 'role="log"' in page.text and '<label for="tekst">' in page.text
    assert 'lang="nl"' in page.text
    assert not re.search(r"<script(?![^>]*src=)", page.text)
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"


def test_looking_at_the_page_makes_no_conversation(client: TestClient, store: Store) -> None:
    client.get("/")
    with store.read() as unit:
        assert unit.connection.exec_driver_sql("SELECT count(*) FROM conversation").scalar() == 0


def test_a_form_post_is_kept_once_even_when_it_is_sent_twice(
    client: TestClient, store: Store
) -> None:
    form = {"tekst": "wat is een vonnis", "nonce": "abc"}
    first = client.post("/bericht", data=form)
    assert first.status_code == 303
    client.post("/bericht", data=form)
    assert inbox_rows(store) == 1
    client.post("/bericht", data={**form, "nonce": "def"})
    assert inbox_rows(store) == 2


def test_a_tap_tells_under_which_bubble_the_button_stood(client: TestClient, store: Store) -> None:
    client.post("/bericht", data={"tekst": "hoi"})
    with store.unit() as unit:
        mine = unit.conversations.find("web", client.cookies["gesprek"])
        assert mine is not None
        unit.inbox.done(unit.inbox.claim().id)  # type: ignore[union-attr]
        reply = Reply("Mag het?", (Button("Ja", "/ja"),))
        token = unit.outbox.token(unit.outbox.add_reply(mine.id, "web", reply, "bot"))
        unit.transcript.add(mine.id, "bot", {**reply.to_json(), "token": token})
    form = re.search(r'name="onder" value="([^"]+)"', client.get("/").text)
    assert form and form.group(1) == token
    client.post("/bericht", data={"payload": "/ja", "onder": token, "nonce": "n"})
    with store.unit() as unit:
        row = unit.inbox.claim()
    assert row is not None and row.message.onder == token


def test_the_cookie_cannot_be_read_by_scripts_or_sent_by_other_sites(client: TestClient) -> None:
    cookie = client.post("/bericht", data={"tekst": "hoi"}).headers["set-cookie"].casefold()
    assert "httponly" in cookie and "samesite=lax" in cookie


def test_over_https_the_cookie_is_a_host_cookie(store: Store, settings: Settings) -> None:
    secure = Settings(settings.data_dir, settings.database_url, web_url="https://chat.example.nl")
    with TestClient(
        web.create_app(store, secure), base_url="https://chat.example.nl", follow_redirects=False
    ) as client:
        response = client.post(
            "/bericht", data={"tekst": "hoi"}, headers={"accept": "application/json"}
        )
        assert response.headers["set-cookie"].startswith("__Host-gesprek=")
        assert "Secure" in response.headers["set-cookie"]
        assert "max-age=31536000" in response.headers["strict-transport-security"]


def test_quick_exit_forgets_the_conversation_on_this_device(
    client: TestClient, settings: Settings
) -> None:
    client.post("/bericht", data={"tekst": "hoi"})
    gone = client.get("/sluit-snel")
    assert gone.headers["location"] == settings.quick_exit_url
    assert "cookies" in gone.headers["clear-site-data"]
    assert not client.cookies.get("gesprek")


def test_a_picture_is_only_for_its_own_conversation(client: TestClient, store: Store) -> None:
    client.post("/bericht", data={"tekst": "hoi"})
    with store.unit() as unit:
        mine = unit.conversations.find("web", client.cookies["gesprek"])
        other = unit.conversations.find_or_create("web", "iemand anders")
        assert mine is not None
        made = [
            unit.attachments.add(who, Bijlage("image/png", b"png", "alt", "x.png")).id
            for who in (mine.id, other.id)
        ]
    assert client.get(f"/bijlage/{made[0]}").content == b"png"
    assert client.get(f"/bijlage/{made[1]}").status_code == 404


def test_a_database_that_is_away_gives_503_and_loses_nothing(
    client: TestClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise OperationalError("", {}, Exception())

    monkeypatch.setattr(web.WebConversations, "receive", away)
    assert client.post("/bericht", data={"tekst": "hoi"}).status_code == 503


def test_a_very_long_message_is_shortened_and_kept(client: TestClient, store: Store) -> None:
    client.post("/bericht", data={"tekst": "a" * 9000})
    assert inbox_rows(store) == 1


def test_health_fails_when_nothing_can_be_written_though_it_can_be_read(
    store: Store, settings: Settings
) -> None:
    with TestClient(web.create_app(store, settings)) as client:
        with store.engine.begin() as connection:
            connection.execute(
                sa.text(
                    "CREATE TRIGGER full BEFORE INSERT ON heartbeat "
                    "BEGIN SELECT RAISE(ABORT, 'full'); END"
                )
            )
        assert (client.get("/gezond").status_code, client.get("/levend").status_code) == (503, 200)
        with store.engine.begin() as connection:
            connection.execute(sa.text("DROP TRIGGER full"))
        assert client.get("/gezond").status_code == 200


def test_leaving_waits_for_no_cache_because_nothing_is_kept(client: TestClient) -> None:
    client.post("/bericht", data={"tekst": "hoi", "nonce": "a"})
    assert '"cache"' not in client.get("/sluit-snel").headers["clear-site-data"]
    for address in ("/", "/bijlage/x", "/stroom?na=0"):
        assert client.get(address).headers["cache-control"] == "no-store", address


def test_photographs_of_a_letter_wait_sealed_and_whole(client: TestClient, store: Store) -> None:
    pages = [("foto", (f"{n}.jpg", b"\xff\xd8" + bytes([n]) * 2_000_000)) for n in (1, 2)]
    assert client.post("/brief", data={"nonce": "n1"}, files=pages).status_code == 303
    with store.unit() as unit:
        rows = unit.connection.execute(sa.select(schema.brieffoto)).all()
        cipher = unit.cipher(rows[0].conversation_id)
        bodies = [cipher.open_bytes("brieffoto|inhoud", row.body_enc) for row in rows]
    assert bodies == [file[1][1] for file in pages]
    assert inbox_rows(store) == 1


def test_the_same_photograph_twice_is_one_letter(client: TestClient, store: Store) -> None:
    for _ in range(2):
        client.post("/brief", data={"nonce": "n1"}, files={"foto": ("a.jpg", b"x")})
    with store.read() as unit:
        assert len(unit.connection.execute(sa.select(schema.brieffoto)).all()) == 1


@pytest.mark.parametrize("body", [b"x" * 30_000_000])
def test_an_upload_without_end_is_refused(client: TestClient, store: Store, body: bytes) -> None:
    assert client.post("/brief", files={"foto": ("a.jpg", body)}).status_code == 413
    assert client.post("/brief", content=b"no form at all").status_code == 413
    many = [("foto", (f"{n}", b"x")) for n in range(30)]
    assert client.post("/brief", files=many).status_code == 413
    assert inbox_rows(store) == 0


def test_a_proxy_passes_every_bubble_on_at_once(client: TestClient) -> None:
    client.cookies.set("gesprek", "onbekend")  # a stream that ends at once: nothing to wait for
    with client.stream("GET", "/stroom") as answer:
        assert answer.headers["x-accel-buffering"] == "no"
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] == "no-store"
