"""Mail to organisations: nothing of the huurder without TLS, nothing lost, nothing sent twice."""

from __future__ import annotations

import dataclasses
import io
import json
from datetime import timedelta

import pytest
from pypdf import PdfReader

from bot.channels.mail.deliverer import MailMetLink, MailMetPakket
from bot.channels.mail.smtp import Smtp
from bot.keeper import Keeper
from bot.sender import Sender
from casefile.organisaties import CONTACTPUNT, van_soort
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.bot.channels.afleveren import (
    aflevering,
    alles_versturen,
    fouten,
    free_port,
    laat_tijd_verstrijken,
    toestand,
    verstuur,
)
from tests.bot.channels.mail.conftest import Certificates, Postbus, Server, serve
from tests.conftest import Clock

LINK, PAKKET = "mail_met_link", "mail_met_pakket"


def sender(store: Store, settings: Settings, port: int, tls: Certificates | None = None,
           implicit: bool | None = None) -> Sender:  # fmt: skip
    settings = dataclasses.replace(settings, smtp_port=port)
    smtp = Smtp(settings, tls.trusting, implicit) if tls else Smtp(settings)
    return Sender(store, (MailMetLink(settings, smtp), MailMetPakket(settings, smtp)))


def test_the_default_mail_has_a_number_and_a_link_and_nothing_of_the_huurder(
    store: Store, settings: Settings, plain: Server
) -> None:
    referral = verstuur(store, LINK)
    alles_versturen(sender(store, settings, plain.port))
    (mail,) = plain.postbus.mails
    assert mail["To"] == "aanmelding@tussenvoorziening.example"
    assert referral.nummer in mail["Subject"]
    whole = mail.as_string()
    assert f"/doorverwijzing/{referral.id}" in mail.get_content()
    assert "Fatima" not in whole and "06 12345678" not in whole and "blijven" not in whole
    assert not list(mail.iter_attachments())


def test_an_answer_to_a_mail_reaches_people_and_a_machine_gives_none(
    store: Store, settings: Settings, plain: Server
) -> None:
    verstuur(store, LINK)
    alles_versturen(sender(store, settings, plain.port))
    (mail,) = plain.postbus.mails
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Reply-To"] == van_soort(CONTACTPUNT)[0].aflevering.adres != mail["From"]
    assert "leest het contactpunt dat, niet de huurder" in mail.get_content()


def test_the_package_goes_over_tls_only_as_paper_and_json(
    store: Store, settings: Settings, starttls: Server, certificates: Certificates
) -> None:
    with aflevering(PAKKET, "zaken@tussenvoorziening.example"):
        referral = verstuur(store, PAKKET)
        alles_versturen(sender(store, settings, starttls.port, certificates))
    (mail,) = starttls.postbus.mails
    assert starttls.postbus.encrypted == [True]
    files = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
    assert set(files) == {f"{referral.nummer}.pdf", f"{referral.nummer}.json"}
    assert json.loads(files[f"{referral.nummer}.json"])["pakket"] == referral.pakket
    paper = PdfReader(io.BytesIO(files[f"{referral.nummer}.pdf"])).pages[0].extract_text()
    assert "Fatima" in paper
    body = mail.get_body(("plain",))
    assert body is not None and "Fatima" not in body.get_content()


def test_implicit_tls_is_good_too(
    store: Store, settings: Settings, postbus: Postbus, certificates: Certificates
) -> None:
    import asyncio
    import threading

    from aiosmtpd.smtp import SMTP

    port, loop = free_port(), asyncio.new_event_loop()

    async def run() -> None:
        server = await loop.create_server(
            lambda: SMTP(postbus, loop=loop), "127.0.0.1", port, ssl=certificates.server
        )
        started.set()
        async with server:
            await server.serve_forever()

    started = threading.Event()
    thread = threading.Thread(target=lambda: loop.run_until_complete(run()), daemon=True)
    thread.start()
    started.wait(5)
    verstuur(store, PAKKET)
    alles_versturen(sender(store, settings, port, certificates, implicit=True))
    assert len(postbus.mails) == 1 and postbus.encrypted == [True]


def test_without_tls_the_package_does_not_leave(
    store: Store, settings: Settings, plain: Server
) -> None:
    referral = verstuur(store, PAKKET)
    alles_versturen(sender(store, settings, plain.port))
    assert plain.postbus.mails == []
    assert fouten(store, referral) == [("new", "no tls offered")]


def test_with_a_certificate_that_nobody_vouches_for_it_does_not_leave(
    store: Store, settings: Settings, starttls: Server
) -> None:
    referral = verstuur(store, PAKKET)
    alles_versturen(sender(store, settings, starttls.port))
    assert starttls.postbus.mails == []
    assert fouten(store, referral) == [("new", "tls not trusted")]


def test_a_server_that_is_down_for_two_days_gets_it_once_when_it_is_back(
    store: Store, settings: Settings, clock: Clock, postbus: Postbus
) -> None:
    port = free_port()
    referral = verstuur(store, LINK)
    out = sender(store, settings, port)
    tries = laat_tijd_verstrijken(out, clock, timedelta(hours=47))
    assert 40 < tries < 80, "often enough, and not a storm"
    assert toestand(store, referral) == "gevraagd"
    for _ in serve(postbus, port):
        laat_tijd_verstrijken(out, clock, timedelta(hours=2))
    assert len(postbus.mails) == 1
    assert fouten(store, referral)[0][0] == "sent"


def test_a_server_that_stays_away_makes_it_failed_seen_and_told(
    store: Store, settings: Settings, clock: Clock, postbus: Postbus
) -> None:
    port = free_port()
    referral = verstuur(store, LINK)
    out = sender(store, settings, port)
    laat_tijd_verstrijken(out, clock, timedelta(hours=49))
    assert toestand(store, referral) == "mislukt"
    Keeper(store, Teksten.standaard()).run_once()
    with store.read() as unit:
        lines = unit.transcript.lines(referral.conversation_id or "")
        assert "is niet aangekomen" in lines[-1].body["text"]
    for _ in serve(postbus, port):
        alles_versturen(out)
    assert [mail["To"] for mail in postbus.mails] == ["teamleider@tussenvoorziening.example"]


def test_the_second_contact_hears_of_it_while_the_first_mail_still_waits(
    store: Store, settings: Settings, clock: Clock, postbus: Postbus, certificates: Certificates
) -> None:
    """The mail with the package is stuck on TLS; the notice without content must pass it."""
    referral = verstuur(store, PAKKET)
    port = free_port()
    out = sender(store, settings, port)
    laat_tijd_verstrijken(out, clock, timedelta(hours=1))
    with store.unit() as unit:
        unit.outbox.add_delivery(referral.id, LINK, {"soort": "escalatie"}, lane="escalatie")
    for _ in serve(postbus, port):
        laat_tijd_verstrijken(out, clock, timedelta(hours=1))
    assert [mail["To"] for mail in postbus.mails] == ["teamleider@tussenvoorziening.example"]


@pytest.mark.parametrize(
    ("answer", "state", "arrived"),
    [("451 later", "gevraagd", 1), ("554 no", "mislukt", 0)],
)
def test_later_is_tried_again_and_never_is_not(
    store: Store, settings: Settings, clock: Clock, plain: Server,
    answer: str, state: str, arrived: int,
) -> None:  # fmt: skip
    plain.postbus.answers.append(answer)
    referral = verstuur(store, LINK)
    laat_tijd_verstrijken(sender(store, settings, plain.port), clock, timedelta(hours=1))
    assert toestand(store, referral) == state
    assert len(plain.postbus.mails) == arrived


def test_a_try_that_is_repeated_can_be_recognised(
    store: Store, settings: Settings, clock: Clock, plain: Server
) -> None:
    """The sender dies after the server accepted: the mail comes twice, with one and the same id."""
    verstuur(store, LINK)
    out = sender(store, settings, plain.port)
    with store.unit() as unit:
        row = unit.outbox.lease((LINK,))
        assert row is not None
        prepared = out.deliverers[0].prepare(unit, row)
        assert prepared is not None
    out.deliverers[0].send(row, prepared)  # and no commit follows
    clock.forward(minutes=2)
    alles_versturen(out)
    first, second = plain.postbus.mails
    assert first["Message-ID"] == second["Message-ID"]


def test_what_was_withdrawn_before_it_left_never_leaves(
    store: Store, settings: Settings, plain: Server
) -> None:
    referral = verstuur(store, LINK)
    with store.unit() as unit:
        unit.doorverwijzingen.trek_in(referral.id)
        unit.outbox.add_delivery(referral.id, LINK, {"soort": "ingetrokken"})
    alles_versturen(sender(store, settings, plain.port))
    (mail,) = plain.postbus.mails
    assert "is gestopt" in mail["Subject"] and "Fatima" not in mail.as_string()


def test_a_notice_that_fails_does_not_make_the_doorverwijzing_failed(
    store: Store, settings: Settings, plain: Server
) -> None:
    referral = verstuur(store, LINK)
    out = sender(store, settings, plain.port)
    alles_versturen(out)
    plain.postbus.answers.append("554 no")
    with store.unit() as unit:
        unit.outbox.add_delivery(referral.id, LINK, {"soort": "escalatie"}, lane="escalatie")
    alles_versturen(out)
    assert toestand(store, referral) == "gevraagd"
    with store.read() as unit:
        assert "mail_escalatie_mislukt" in [line.what for line in unit.audit.of(referral.id)]


def test_a_withdrawal_that_cannot_be_told_by_mail_is_brought_to_people_who_call(
    store: Store, settings: Settings, clock: Clock, plain: Server
) -> None:
    referral = verstuur(store, LINK)
    out = sender(store, settings, plain.port)
    alles_versturen(out)
    with store.unit() as unit:
        unit.doorverwijzingen.trek_in(referral.id)
        unit.outbox.add_delivery(referral.id, LINK, {"soort": "ingetrokken"})
    plain.postbus.answers.append("554 no such mailbox")
    alles_versturen(out)
    _, notice = plain.postbus.mails
    assert notice["To"] == "contact@woonkans.example" and referral.nummer in notice["Subject"]
    assert "trok de toestemming in" in notice.get_content()
    assert "Bel De Tussenvoorziening" in notice.get_content()
    assert "Fatima" not in notice.as_string()
    with store.read() as unit:
        assert "mail_ingetrokken_mislukt" in [line.what for line in unit.audit.of(referral.id)]
    alles_versturen(out)
    assert len(plain.postbus.mails) == 2, "once"
