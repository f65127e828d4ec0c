"""A letter in front of the phone, or its words copied: what we read is said, and used after a yes."""

from __future__ import annotations

import re
import shutil
import time
from datetime import date

import pytest
from starlette.testclient import TestClient

from bot.channels.web import app as web
from bot.ocr.limits import Refusal, Refused
from bot.reader import Reader
from bot.worker import Worker
from casefile.brief.brieftekst import Brieftekst, van_tekst
from casefile.settings import Settings
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor
from casefile.storage.unit_of_work import Store
from casefile.tijd import schrijf_datum
from tests.bot.ocr.test_hostile_files import pdf, pdf_with, png_of, zip_bomb
from tests.brieven.verzameling import fotografeer_brief
from tests.brieven.vullen import SJABLONEN, maak
from tests.conftest import Clock
from tests.conversations.gesprek import Gesprek

DAGVAARDING = """Vandaag, negentien november tweeduizend zesentwintig, heb ik, mr. J. Kuiper,
gerechtsdeurwaarder, op verzoek van Stichting Wonen Langs De Vecht, de heer B. Tak gedagvaard om op
dinsdag 15 december 2026 om 10.00 uur te verschijnen voor de kantonrechter, in het gerechtsgebouw te
Utrecht. U kunt ook schriftelijk antwoorden. Eiseres vraagt de kantonrechter de huurovereenkomst te
ontbinden en gedaagde te veroordelen de woning te ontruimen. De huurachterstand is € 1.870,35."""
AANZEGGING = """Op 18 november 2026 heb ik, gerechtsdeurwaarder, uit kracht van het vonnis van de
kantonrechter van 6 oktober 2026 aan de heer B. Tak AANGEZEGD dat ik op maandag 30 november 2026 om
9.30 uur zal overgaan tot gedwongen ontruiming van zijn woning, met behulp van de sterke arm. De
inboedel die achterblijft wordt op zijn kosten afgevoerd. Kosten van dit exploot: € 120,10."""


def reader_of(store: Store, text: str) -> Reader:
    """A reader whose recogniser sees these words, whatever is photographed."""
    return Reader(store, recognise=lambda files: van_tekst(text))


def situatie(gesprek: Gesprek) -> Situatie:
    with gesprek.store.unit() as unit:
        return unit.documents.dossier(gesprek.id).deel(Situatie)


def test_a_copied_dagvaarding_is_no_vonnis_and_no_eviction_tomorrow(gesprek: Gesprek) -> None:
    gesprek.huurder("hallo")
    gesprek.huurder(DAGVAARDING).bot(
        "een dagvaarding", "15 december 2026", "10.00", "Utrecht", "€ 1.870,35", "Klopt dat?"
    )
    gesprek.bot_niet("112", "vonnis", "119")
    assert situatie(gesprek).papier is None  # nothing is used before the yes
    gesprek.tikt("Ja, dat klopt")
    known = situatie(gesprek)
    assert (known.papier, known.datum) == ("dagvaarding", date(2026, 12, 15))
    assert known.datum_voor is DatumVoor.ZITTING
    gesprek.tikt("Nee").bot("15 december 2026")  # no children; then the outcome


def test_a_no_asks_what_is_wrong_and_the_day_is_asked(gesprek: Gesprek) -> None:
    gesprek.huurder(DAGVAARDING).tikt("Nee").uit("utter_brief_wat_niet").tikt("De dag")
    gesprek.uit("utter_situatie_datum_zitting")
    known = situatie(gesprek)
    assert (known.papier, known.datum) == ("dagvaarding", None)


def test_another_letter_than_we_read_starts_the_questions(gesprek: Gesprek) -> None:
    gesprek.huurder(DAGVAARDING).tikt("Nee").tikt("Andere brief").uit("utter_situatie_papier")
    assert situatie(gesprek).papier is None


def test_who_does_not_know_has_nothing_used(gesprek: Gesprek) -> None:
    gesprek.huurder(DAGVAARDING).tikt("Weet ik niet").uit("utter_brief_niet_gebruikt")
    assert situatie(gesprek).papier is None


def test_a_near_day_in_a_copied_letter_has_its_numbers_first(gesprek: Gesprek) -> None:
    gesprek.huurder(AANZEGGING).bot("bel", "Juridisch Loket", "30 november 2026", "Klopt dat?")
    gesprek.tikt("Ja, dat klopt").bot("Juridisch Loket")


def test_a_cry_of_ones_own_under_a_copied_letter_comes_first(gesprek: Gesprek) -> None:
    gesprek.huurder(DAGVAARDING + "\n\nik wil niet meer leven").bot("113")
    gesprek.huurder(AANZEGGING + "\n\nik sta morgen op straat met mijn kinderen").bot("bel")
    assert gesprek.replies[0].urgent


@pytest.mark.parametrize("letter", [DAGVAARDING, AANZEGGING], ids=["dagvaarding", "aanzegging"])
@pytest.mark.parametrize(
    "around",
    [
        "ik maak er een einde aan\n\n{letter}",
        "{letter}\nmijn man slaat mij en ik durf niet weg",
        "dit kreeg ik vandaag\n{letter}\nwat moet ik doen, ik wil dood",
        "{letter} ik spring van het dak",
    ],
)
def test_a_cry_around_a_copied_letter_is_heard_wherever_it_stands(
    gesprek: Gesprek, letter: str, around: str
) -> None:
    gesprek.huurder(around.format(letter=letter))
    assert gesprek.replies[0].urgent
    assert any(key.startswith("utter_nood_") for key in gesprek.replies[0].keys)


@pytest.mark.parametrize("name", ["vonnis_1.txt", "verstek_1.txt", "betekening_1.txt"])
def test_what_a_copied_letter_threatens_with_is_no_cry(gesprek: Gesprek, name: str) -> None:
    gesprek.huurder(maak(SJABLONEN / name, 2).platte_tekst).bot("Klopt dat?")
    assert not any(key.startswith("utter_nood_") for r in gesprek.replies for key in r.keys)


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not here")
@pytest.mark.parametrize(
    ("body", "why"),
    [
        (png_of(10_000, 10_000), Refusal.TOO_LARGE),
        (pdf(pages=500), Refusal.TOO_MANY_PAGES),
        (pdf(password="geheim"), Refusal.PASSWORD),
        (pdf_with(b"<</S/JavaScript/JS(app.alert\\(1\\))>>"), Refusal.UNSAFE),
        (zip_bomb(), Refusal.WRONG_KIND),
        (b"MZ a program", Refusal.WRONG_KIND),
    ],
    ids=["100 megapixels", "500 pages", "password", "script", "zip bomb", "wrong type"],
)
def test_a_hostile_file_costs_ten_seconds_and_one_kind_sentence(
    gesprek: Gesprek, store: Store, body: bytes, why: Refusal
) -> None:
    gesprek.huurder("hallo").fotografeert(body)
    began = time.monotonic()
    gesprek.wordt_gelezen(Reader(store))
    assert time.monotonic() - began < 10
    assert [key for reply in gesprek.replies for key in reply.keys] == [
        f"utter_brief_geweigerd_{why.value}"
    ]
    gesprek.huurder("wat is een vonnis").bot("besluit van de rechter")


def test_own_words_about_a_letter_are_no_letter(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "ik kreeg een brief van de deurwaarder en daar staat dagvaarding op, ik moet naar de rechter "
        "op 15 december maar ik kan dan niet want mijn dochter heeft die dag een operatie, wat nu"
    ).bot_niet("Klopt dat?")


def test_a_photograph_is_read_later_and_a_question_meanwhile_is_answered(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder("hallo")
    gesprek.fotografeert(b"first", b"second").uit("utter_brief_bezig")
    assert len(gesprek.replies) == 1  # once for the whole album
    gesprek.huurder("wat is een vonnis").bot("besluit van de rechter")
    gesprek.wordt_gelezen(reader_of(store, DAGVAARDING)).bot("een dagvaarding", "Klopt dat?")
    gesprek.huurder("ja dat klopt")
    assert situatie(gesprek).datum == date(2026, 12, 15)


def test_a_cry_while_a_photograph_is_read_is_heard_and_stays_first(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.fotografeert(b"x")
    gesprek.huurder("ik wil niet meer leven").bot("113")
    gesprek.wordt_gelezen(reader_of(store, DAGVAARDING))
    assert gesprek.replies == []  # the letter waits for the person


@pytest.mark.parametrize("why", list(Refusal))
def test_what_cannot_be_read_gets_one_kind_sentence_and_a_human(
    gesprek: Gesprek, store: Store, why: Refusal
) -> None:
    def refuse(files: list[bytes]) -> Brieftekst:
        raise Refused(why)

    gesprek.fotografeert(b"x").wordt_gelezen(Reader(store, recognise=refuse))
    gesprek.uit(f"utter_brief_geweigerd_{why.value}")
    assert "Bel mij" in [button.title for button in gesprek.knoppen_nu()]


def test_a_letter_of_something_else_is_named_and_the_open_question_goes_on(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder("ik kreeg een brief").tikt("Rechter of deurwaarder")
    gesprek.fotografeert(b"x").wordt_gelezen(
        reader_of(store, "Geachte klant, uw energierekening voor stroom en gas is niet betaald.")
    )
    gesprek.uit("utter_brief_over_energie", "utter_situatie_woord")


def test_who_asked_for_silence_hears_nothing_of_a_letter(gesprek: Gesprek, store: Store) -> None:
    gesprek.fotografeert(b"x")
    gesprek.huurder("stop")
    gesprek.wordt_gelezen(reader_of(store, DAGVAARDING))
    assert gesprek.replies == []


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not here")
@pytest.mark.parametrize("schade", ["schaduw", "ondersteboven"])
def test_a_real_photograph_from_the_page_to_the_situation(
    gesprek: Gesprek, store: Store, schade: str
) -> None:
    brief = maak(SJABLONEN / "dagvaarding_4.txt", 1)
    taken = fotografeer_brief(brief, schade)
    gesprek.fotografeert(*taken.fotos).wordt_gelezen(Reader(store))
    gesprek.bot("een dagvaarding", brief.waarheid.zittingsplaats or "", "Klopt dat?")
    gesprek.tikt("Ja, dat klopt")
    assert situatie(gesprek).datum == brief.waarheid.zitting


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not here")
def test_on_the_web_page_from_the_button_to_what_is_read(
    store: Store, worker: Worker, settings: Settings, clock: Clock
) -> None:
    brief = maak(SJABLONEN / "aanzegging_2.txt", 0)
    taken = fotografeer_brief(brief, "jpeg")
    with TestClient(web.create_app(store, settings), follow_redirects=False) as client:
        assert "Foto van mijn brief" in client.get("/").text
        client.headers["accept"] = "application/json"
        files = [("foto", (f"{n}.jpg", body)) for n, body in enumerate(taken.fotos)]
        assert client.post("/brief", data={"nonce": "n"}, files=files).status_code == 202
        assert worker.handle_next()
        assert "Ik lees je brief" in client.get("/").text
        clock.forward(seconds=10)
        assert Reader(store).read_next() and worker.handle_next()
        page = client.get("/").text
    assert "de dag van de huisuitzetting" in page and "Ja, dat klopt" in page
    assert brief.waarheid.ontruiming_dag and schrijf_datum(brief.waarheid.ontruiming_dag) in page


def test_on_the_web_page_a_copied_letter(
    store: Store, worker: Worker, settings: Settings, clock: Clock
) -> None:
    with TestClient(web.create_app(store, settings), follow_redirects=True) as client:
        client.post("/bericht", data={"tekst": DAGVAARDING, "nonce": "a"})
        clock.forward(seconds=5)
        assert worker.handle_next()
        page = client.get("/").text
        assert "een dagvaarding" in page and "15 december 2026" in page
        under = re.findall(r'name="onder" value="([^"]+)"', page)[-1]
        clock.forward(seconds=30)
        yes = {"payload": '/geef_antwoord{"waarde":"ja"}', "onder": under, "nonce": "b"}
        client.post("/bericht", data=yes)
        clock.forward(seconds=5)
        assert worker.handle_next()
        with store.read() as unit:
            mine = unit.conversations.find("web", client.cookies["gesprek"])
            assert mine is not None
            known = unit.documents.dossier(mine.id).deel(Situatie)
    assert (known.papier, known.datum) == ("dagvaarding", date(2026, 12, 15))
