"""The main dialogue as a phone sees it: through each stand-in, both webhooks, the worker, the senders."""

from __future__ import annotations

import asyncio
import dataclasses
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

import httpx
import pytest

from bot.channels.telegram.api import make_bot
from bot.channels.telegram.deliverer import TelegramDeliverer
from bot.channels.telegram.polling import Poller
from bot.channels.whatsapp.deliverer import WhatsAppDeliverer
from bot.reader import Reader, downloads
from bot.sender import Sender
from bot.worker import Worker
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from standins.phone import standin_settings
from standins.telegram import TelegramStandIn
from standins.whatsapp import VERSION, WhatsAppStandIn
from tests.bot.channels.afleveren import send_next
from tests.bot.channels.conftest import client, served
from tests.brieven.verzameling import fotografeer_brief
from tests.brieven.vullen import SJABLONEN, maak
from tests.conftest import Clock
from tests.conversations.test_hele_weg import tell_about_money

PHONE = "31612345678"
PREFERRED = ("WoonGoed Zeist", "Ochtend", "Nee")
TYPED = {"heet": "Samira", "nummer": "06 12345678"}


@dataclass(frozen=True)
class Bubble:
    text: str
    titles: tuple[str, ...]


class App(Protocol):
    """A chat app on the phone, connected to the product."""

    def say(self, text: str) -> None: ...
    def tap(self, title: str) -> None: ...
    def send(self, media: str, body: bytes = b"") -> None: ...
    def deliver(self) -> None: ...
    def bubbles(self) -> list[Bubble]: ...


@dataclass
class Toestel:
    """Somebody with a phone. Reads like `tests.conversations.gesprek`, but through the platform."""

    app: App
    worker: Worker
    sender: Sender
    reader: Reader
    clock: Clock
    answer: list[Bubble] = field(default_factory=list)

    def huurder(self, text: str) -> Toestel:
        return self._turn(lambda: self.app.say(text))

    def tikt(self, title: str) -> Toestel:
        return self._turn(lambda: self.app.tap(title))

    def stuurt(self, media: str, body: bytes = b"") -> Toestel:
        return self._turn(lambda: self.app.send(media, body))

    def wordt_gelezen(self) -> Toestel:
        """The reader fetches from the platform what waits, and its answer reaches the phone."""

        def read() -> None:
            self.clock.forward(seconds=10)
            assert self.reader.read_next()

        return self._turn(read)

    def bot(self, *fragments: str) -> Toestel:
        said = "\n\n".join(bubble.text for bubble in self.answer)
        for fragment in fragments:
            assert fragment.casefold() in said.casefold(), f"not said: {fragment!r}\n---\n{said}"
        return self

    def knoppen(self, *titles: str) -> Toestel:
        assert self.answer[-1].titles == titles
        return self

    def antwoord_tot(self, *fragments: str) -> Toestel:
        """Answer what is asked about the referral until all of this is on the screen."""
        for _ in range(20):
            shown = "\n".join("\n".join((b.text, *b.titles)) for b in self.answer)
            if all(fragment in shown for fragment in fragments):
                return self
            title = next((t for t in PREFERRED if t in self.answer[-1].titles), None)
            typed = next((a for q, a in TYPED.items() if q in shown.casefold()), None)
            if title or not typed:
                self.tikt(title or "Overslaan")
            else:
                self.huurder(typed)
        raise AssertionError(f"never came: {fragments}")

    def _turn(self, act: Callable[[], None]) -> Toestel:
        before = len(self.app.bubbles())
        act()
        self.app.deliver()
        self.clock.forward(seconds=1)
        while self.worker.handle_next():
            pass
        for _ in range(12):
            while send_next(self.sender):
                pass
            self.clock.forward(seconds=1)
        self.app.deliver()  # the statuses
        self.answer = self.app.bubbles()[before:]
        return self


class TelegramApp:
    def __init__(self, store: Store, settings: Settings, standin: TelegramStandIn) -> None:
        self._standin = standin
        self._loop = asyncio.new_event_loop()
        self._poller = Poller(store, make_bot(settings), Teksten.standaard())

    def say(self, text: str) -> None:
        self._standin.say(int(PHONE), text)

    def tap(self, title: str) -> None:
        self._standin.tap(int(PHONE), title)

    def send(self, media: str, body: bytes = b"") -> None:
        self._standin.send_media(int(PHONE), media, body=body)

    def deliver(self) -> None:
        self._loop.run_until_complete(self._poller.poll_once(seconds=0))

    def bubbles(self) -> list[Bubble]:
        return [
            Bubble(s.text, tuple(b["text"] for row in s.keyboard for b in row))
            for s in self._standin.shown(int(PHONE))
        ]


class WhatsAppApp:
    def __init__(self, store: Store, settings: Settings, standin: WhatsAppStandIn) -> None:
        self._standin, self._store, self._settings = standin, store, settings

    def say(self, text: str) -> None:
        self._standin.say(PHONE, text)

    def tap(self, title: str) -> None:
        self._standin.tap(PHONE, title)

    def send(self, media: str, body: bytes = b"") -> None:
        kind = {"voice": "audio", "photo": "image"}.get(media, media)
        self._standin.send_media(PHONE, kind, body=body)

    def deliver(self) -> None:
        asyncio.run(self._deliver())

    async def _deliver(self) -> None:
        """One call with everything in it, and once more for good measure."""
        async with client(self._store, self._settings) as webhooks:
            events, self._standin.events = self._standin.events, []
            call = self._standin.call(self._standin.body(*events))
            for _ in range(2):
                response = await webhooks.post("/whatsapp", content=call.body, headers=call.headers)
                assert response.status_code == httpx.codes.OK

    def bubbles(self) -> list[Bubble]:
        return [
            Bubble(s.text, tuple(c["title"] for c in s.choices)) for s in self._standin.shown(PHONE)
        ]


@pytest.fixture(params=["telegram", "whatsapp"])
def toestel(
    request: pytest.FixtureRequest, store: Store, worker: Worker, settings: Settings, clock: Clock
) -> Iterator[Toestel]:
    telegram, whatsapp = TelegramStandIn(strict_pace=False), WhatsAppStandIn()
    texts, standin = Teksten.standaard(), telegram if request.param == "telegram" else whatsapp
    for url in served(standin.app()):
        connected = dataclasses.replace(
            standin_settings(settings), telegram_api=url, whatsapp_api=f"{url}/{VERSION}"
        )
        if request.param == "telegram":
            sender = Sender(store, (TelegramDeliverer(make_bot(connected), texts),))
            reader = Reader(store, downloads(connected))
            yield Toestel(TelegramApp(store, connected, telegram), worker, sender, reader, clock)
        else:
            sender = Sender(store, (WhatsAppDeliverer(connected, texts),))
            reader = Reader(store, downloads(connected))
            yield Toestel(WhatsAppApp(store, connected, whatsapp), worker, sender, reader, clock)


def test_from_a_first_question_to_two_organisations_that_have_it(
    toestel: Toestel, store: Store
) -> None:
    toestel.huurder("hallo").bot("computer", "gratis").knoppen(
        "Ik kreeg een brief", "Mijn geld", "Mens"
    )
    toestel.huurder("wat is een vonnis").bot("besluit van de rechter")
    tell_about_money(toestel).bot("€")
    toestel.tikt("Doorsturen")
    toestel.antwoord_tot("06 12345678", "1.450", "Ja, stuur")
    toestel.bot("WoonGoed Zeist", "rechter", "Samira")
    toestel.tikt("Ja, stuur").bot("De Tussenvoorziening")
    toestel.tikt("Ja, stuur").bot("wijkteam")
    toestel.tikt("Nee").bot("WK-")
    numbers = re.findall(r"WK-[A-Z0-9]{6}", toestel.answer[-1].text)
    with store.read() as unit:
        sent = [
            *unit.doorverwijzingen.of_organisation("woongoed_zeist"),
            *unit.doorverwijzingen.of_organisation("tussenvoorziening"),
        ]
        assert sorted(referral.nummer for referral in sent) == sorted(numbers)
        assert unit.doorverwijzingen.of_organisation("wijkteam_zeist") == []


def test_two_yeses_before_the_next_preview_is_there_are_one_yes(
    toestel: Toestel, store: Store
) -> None:
    toestel.huurder("meld mij aan bij de tussenvoorziening").antwoord_tot("Ja, stuur")
    for said in (toestel.app.say, toestel.app.say):
        said("ja")
    toestel.huurder("ja").bot("voordat je dit kon lezen", "De Tussenvoorziening")
    assert len(store_of(store, "woongoed_zeist")) == 1
    assert store_of(store, "tussenvoorziening") == []
    toestel.huurder("ja").bot("wijkteam")
    assert len(store_of(store, "tussenvoorziening")) == 1


def store_of(store: Store, organisation: str) -> list[object]:
    with store.read() as unit:
        return list(unit.doorverwijzingen.of_organisation(organisation))


def test_a_turn_is_one_bubble(toestel: Toestel) -> None:
    for text in ("hallo", "wat is een vonnis", "wat is budgetbeheer", "asdf qwer"):
        assert len(toestel.huurder(text).answer) == 1


def test_voice_pictures_and_stickers_get_a_kind_answer_and_the_offer_of_a_call(
    toestel: Toestel,
) -> None:
    for media in ("voice", "sticker"):
        toestel.huurder("hallo")
        toestel.stuurt(media).bot("bel")
        assert any("bel mij" in title.casefold() for title in toestel.answer[-1].titles)


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not here")
def test_a_photographed_letter_is_fetched_read_and_confirmed(toestel: Toestel) -> None:
    letter = maak(SJABLONEN / "aanmaning_1.txt", 0)
    photo = fotografeer_brief(letter, "hoek").fotos[0]
    toestel.huurder("hallo")
    toestel.stuurt("photo", photo).bot("ik lees je brief")
    toestel.wordt_gelezen().bot("een aanmaning", "klopt dat?").knoppen(
        "Ja, dat klopt", "Nee", "Weet ik niet"
    )
    toestel.tikt("Ja, dat klopt").bot("aanmaning")


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not here")
def test_the_pages_of_one_letter_sent_after_each_other_are_one_answer(toestel: Toestel) -> None:
    pages = fotografeer_brief(maak(SJABLONEN / "dagvaarding_2.txt", 1), "scan").fotos
    toestel.huurder("hallo")
    for page in pages[:-1]:
        toestel.app.send("photo", page)
    toestel.stuurt("photo", pages[-1])
    assert len(pages) > 1 and len(toestel.answer) == 1
    toestel.bot("ik lees je brief").wordt_gelezen().bot("een dagvaarding", "klopt dat?")
    assert not toestel.reader.read_next()


def test_a_file_that_is_no_letter_gets_one_kind_sentence(toestel: Toestel) -> None:
    toestel.huurder("hallo")
    toestel.stuurt("photo", b"PK no picture").bot("ik lees je brief")
    toestel.wordt_gelezen().bot("bel")


def test_a_copied_letter(toestel: Toestel) -> None:
    toestel.huurder(maak(SJABLONEN / "dagvaarding_4.txt", 1).platte_tekst)
    toestel.bot("een dagvaarding", "klopt dat?")


def test_who_cannot_read_gets_a_human(toestel: Toestel) -> None:
    toestel.huurder("hallo")
    toestel.huurder("ik kan niet lezen").bot("terugbellen", "welk nummer")


def test_who_erases_everything_hears_that_it_is_done(toestel: Toestel) -> None:
    toestel.huurder("hallo")
    toestel.huurder("wis alles").bot("wissen")
    toestel.tikt("Ja, wis alles").bot("gewist")
    assert len(toestel.answer) == 1


def test_an_emergency_comes_first_in_the_middle_of_the_overview(toestel: Toestel) -> None:
    toestel.huurder("zet mijn inkomsten en uitgaven op een rij")
    toestel.huurder("ik wil niet meer leven").bot("113")
    assert "113" in toestel.answer[0].text


def test_a_button_of_an_older_question_does_not_answer_the_new_one(toestel: Toestel) -> None:
    toestel.huurder("hallo")
    first = toestel.answer[-1].titles
    toestel.huurder("wat is een vonnis")
    if isinstance(toestel.app, TelegramApp):
        assert toestel.app.bubbles()[0].titles == ()
    else:
        assert toestel.app.bubbles()[0].titles == first  # WhatsApp keeps them; the bot copes
        toestel.tikt("Mijn geld").bot("Wie wonen er")
