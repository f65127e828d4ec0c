"""An address from the configuration never leads into our own network, by whatever name or form."""

from __future__ import annotations

import dataclasses
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network

import httpx
import pytest

from bot.channels.webhook.deliverer import Webhook, reach
from bot.sender import TemporaryFailure
from casefile import organisaties
from casefile.settings import Settings, SettingsError
from webserver.outgoing import Inside, Outgoing, Reach

INSIDE = (
    "127.0.0.1", "10.0.0.8", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
    "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::5", "ff02::1",
    "::ffff:10.0.0.8", "64:ff9b::a9fe:a9fe", "2002:a00:8::1",
)  # fmt: skip
OUTSIDE = ("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:93.184.215.14")


class Names:
    """What a name is told to be, each time that it is asked; the last answer stays."""

    def __init__(self, *answers: tuple[str, ...]) -> None:
        self.answers, self.asked = list(answers), 0

    def __call__(self, host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        self.asked += 1
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return [(0, 0, 0, "", (address, port)) for address in found]


@pytest.fixture
def called() -> list[httpx.Request]:
    return []


def client(reach: Reach, called: list[httpx.Request]) -> httpx.Client:
    def answer(request: httpx.Request) -> httpx.Response:
        called.append(request)
        return httpx.Response(200)

    return httpx.Client(transport=Outgoing(reach, httpx.MockTransport(answer)))


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_inside_is_not_called(
    monkeypatch: pytest.MonkeyPatch, called: list[httpx.Request], address: str
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", Names((address,)))
    with pytest.raises(Inside):
        client(Reach(), called).post("https://koppeling.example.nl/zaak")
    assert not called


@pytest.mark.parametrize("address", OUTSIDE)
def test_an_address_of_the_internet_is_called_and_its_certificate_is_of_the_name(
    monkeypatch: pytest.MonkeyPatch, called: list[httpx.Request], address: str
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", Names((address,)))
    client(Reach(), called).post("https://koppeling.example.nl/zaak")
    (request,) = called
    assert request.url.host == address and request.headers["host"] == "koppeling.example.nl"
    assert request.extensions["sni_hostname"] == "koppeling.example.nl"


def test_one_address_inside_among_others_is_enough_to_refuse(
    monkeypatch: pytest.MonkeyPatch, called: list[httpx.Request]
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", Names((OUTSIDE[0], "10.0.0.8")))
    with pytest.raises(Inside):
        client(Reach(), called).get("https://koppeling.example.nl/")


def test_a_name_that_changes_after_the_judgement_leads_nowhere_else(
    monkeypatch: pytest.MonkeyPatch, called: list[httpx.Request]
) -> None:
    names = Names((OUTSIDE[0],), ("169.254.169.254",))
    monkeypatch.setattr(socket, "getaddrinfo", names)
    client(Reach(), called).get("https://koppeling.example.nl/")
    assert names.asked == 1 and called[0].url.host == OUTSIDE[0]


def test_other_spellings_of_our_own_machine_are_judged_too(called: list[httpx.Request]) -> None:
    for host in ("localhost", "2130706433", "0x7f.1", "127.1"):
        with pytest.raises((Inside, httpx.ConnectError)):
            client(Reach(), called).get(f"http://{host}:9/")
    assert not called


def test_what_is_allowed_in_the_configuration_may_be_called(
    monkeypatch: pytest.MonkeyPatch, called: list[httpx.Request]
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", Names(("10.20.3.4",)))
    asked = Settings.from_env({"WOONKANS_PRIVATE_NETWORKS": "10.20.0.0/16, fd00:1::/64"})
    assert asked.private_networks == (ip_network("10.20.0.0/16"), ip_network("fd00:1::/64"))
    earnest = dataclasses.replace(asked, environment="productie")
    client(reach(earnest), called).get("https://binnen.example.nl/")
    assert called
    monkeypatch.setattr(socket, "getaddrinfo", Names(("10.21.0.1",)))
    with pytest.raises(Inside):
        client(reach(earnest), called).get("https://binnen.example.nl/")


def test_a_network_of_the_wrong_form_is_refused_in_one_sentence() -> None:
    with pytest.raises(SettingsError, match="WOONKANS_PRIVATE_NETWORKS"):
        Settings.from_env({"WOONKANS_PRIVATE_NETWORKS": "10.20.0.0/8"})


@pytest.fixture
def receiver() -> Iterator[tuple[str, list[str]]]:
    """A real server on this machine, and what it was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            asked.append(self.headers["host"])
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}/in", asked
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("environment", "arrives"), [("local", True), ("productie", False)])
def test_the_webhook_of_an_organisation(
    settings: Settings,
    receiver: tuple[str, list[str]],
    environment: str,
    arrives: bool,
) -> None:
    from types import SimpleNamespace

    from bot.channels.webhook.deliverer import Call

    url, asked = receiver
    webhook = Webhook(dataclasses.replace(settings, environment=environment), {"x": "geheim"})
    row = SimpleNamespace(token="t1")
    call = Call(url, "geheim", 1, b"{}")
    if arrives:
        assert webhook.send(row, call) == "t1"  # type: ignore[arg-type]
        assert asked == [url.split("/")[2]]
    else:
        with pytest.raises(TemporaryFailure, match="inside our network"):
            webhook.send(row, call)  # type: ignore[arg-type]
        assert not asked


def test_a_start_in_earnest_names_a_webhook_that_leads_inside(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = organisaties.laad()["woongoed_zeist"]
    inside = organisaties.Aflevering("webhook", "https://binnen.woongoed.nl/in")
    changed = {"woongoed_zeist": dataclasses.replace(profile, aflevering=inside)}
    monkeypatch.setattr(organisaties, "laad", lambda: changed)
    monkeypatch.setattr(socket, "getaddrinfo", Names(("10.0.0.8",)))
    from bot import check_deploy

    told = list(check_deploy._webhooks(dataclasses.replace(settings, environment="productie")))
    assert any("cannot be called" in line for line in told)
    assert any("WOONKANS_WEBHOOK_SECRET_WOONGOED_ZEIST" in line for line in told)
