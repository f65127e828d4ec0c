"""What leaves is exactly what the preview showed: on the screen, on paper, as JSON, in every form."""

from __future__ import annotations

import io
import json
from datetime import date

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.channels.mail import mails
from casefile.doorverwijzing.contactgegevens import MEESTE_TEKENS
from casefile.doorverwijzing.onderdeel import Onderdeel, Pakket
from casefile.doorverwijzing.uitwisseling import INGETROKKEN, NIEUW, bericht
from casefile.doorverwijzing.zaakpapier import maak_pdf
from casefile.settings import ROOT, Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM, delivery_rows, vertelt
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.casefile.doorverwijzing.voorbeelden import overzicht_met_partner, pakket

SCHEMA = json.loads((ROOT / "docs/doorverwijzing/doorverwijzing-1.schema.json").read_text())
DAY = date(2026, 11, 23)
_PART = SCHEMA["definitions"]["pakket"]["properties"]["onderdelen"]["items"]
KEYS = _PART["properties"]["sleutel"]["enum"]
SUMS = ("inkomen", "toeslagen", "vaste_lasten", "leefgeld", "schulden")


def words_on(pdf: bytes) -> str:
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == 1
    return squeezed(reader.pages[0].extract_text())


def squeezed(text: str) -> str:
    """Without white space: a PDF breaks lines where it likes."""
    return "".join(text.split())


def make(package: Pakket) -> bytes:
    return maak_pdf(package, "WK-ABC234", "De Tussenvoorziening", DAY, Teksten.standaard())


def test_screen_paper_and_json_hold_the_same_parts(
    huurder: Huurder, store: Store, settings: Settings
) -> None:
    huurder.payload("/groet")
    with store.unit() as unit:
        unit.documents.put(huurder.id, "overzicht", overzicht_met_partner().to_json())
        unit.documents.put(
            huurder.id,
            "situatie",
            {"papier": "vonnis", "vonnis": "ja", "datum": "2026-12-04", "datum_voor": "uitzetting",
             "kinderen": "ja", "stap": 8},
        )  # fmt: skip
    vertelt(huurder)
    screens = {}
    for organisation in (WGZ, TV, WIJKTEAM):
        screens[organisation] = huurder.tekst()
        huurder.tikt("Ja, stuur")
    for organisation, referral in huurder.doorverwijzingen().items():
        package = Pakket.from_json(referral.pakket or {})
        assert package.tekst in screens[organisation], "the screen"
        with store.unit() as unit:
            row = delivery_rows(store, referral.id)[0]
            mail = mails.met_pakket(
                mails.maak_mail(settings, row, referral), settings, row, referral
            )
            assert unit.doorverwijzingen.get(referral.id) is not None
        attached = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
        sent = json.loads(attached[f"{referral.nummer}.json"])
        jsonschema.validate(sent, SCHEMA)
        assert Pakket.from_json(sent["pakket"]) == package, "the JSON"
        paper = words_on(attached[f"{referral.nummer}.pdf"])
        expected = "".join(squeezed(p.kop) + squeezed(p.tekst) for p in package.onderdelen)
        assert expected in paper, "the paper holds every part, in order"
        texts = Teksten.standaard()
        around = (
            texts.tekst("utter_dv_pdf_titel", nummer=referral.nummer),
            texts.tekst(
                "utter_dv_pdf_kop",
                ontvanger=mail_name(organisation),
                datum="maandag 23 november 2026",
            ),
            texts.tekst("utter_dv_pdf_voet"),
        )
        assert len(paper) == len(expected) + sum(len(squeezed(t)) for t in around), "and no more"


def mail_name(organisation: str) -> str:
    from casefile import organisaties

    return organisaties.laad()[organisation].naam


def test_the_situation_is_in_it_and_makes_it_urgent(huurder: Huurder, store: Store) -> None:
    huurder.payload("/groet")
    with store.unit() as unit:
        unit.documents.put(
            huurder.id,
            "situatie",
            {"vonnis": "ja", "datum": "2026-12-04", "datum_voor": "uitzetting"},
        )
    vertelt(huurder)
    assert "Er is een vonnis (besluit van de rechter)." in huurder.tekst()
    assert "Op vrijdag 4 december 2026 moet ik mijn huis uit." in huurder.tekst()
    assert "Haast: Ja. Reageer graag snel." in huurder.tekst()
    huurder.tikt("Ja, stuur")
    huurder.tikt("Iets weglaten").zegt("haast").tikt("Ja, stuur")
    sent = huurder.doorverwijzingen()
    assert sent[WGZ].spoed and not sent[TV].spoed, "who strikes it out does not tell it"


def test_withdrawn_news_holds_no_package(huurder: Huurder) -> None:
    vertelt(huurder).tikt("Ja, stuur")
    referral = huurder.doorverwijzingen()[WGZ]
    news = bericht(referral, INGETROKKEN, "http://x/1", "a" * 22, referral.created_at)
    jsonschema.validate(news, SCHEMA)
    assert news["pakket"] is None
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**news, "gebeurtenis": NIEUW}, SCHEMA)


def test_the_schema_is_a_valid_schema() -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)


def test_names_from_everywhere_can_be_read_on_paper() -> None:
    paper = words_on(make(pakket("Ayşe Đorđević", "06 12345678", "€ 85,- “é” ś ő ț")))
    assert "AyşeĐorđević" in paper and "€85,-“é”śőț" in paper


def test_a_very_long_package_stays_on_one_page_and_loses_nothing() -> None:
    long = " ".join(f"woord{n}" for n in range(120))
    paper = words_on(make(pakket("Fatima", "06 12345678", long, long, long, long)))
    assert paper.count("woord119") == 4


def test_more_than_one_page_holds_comes_on_the_next_in_letters_that_can_be_read() -> None:
    lines = tuple(
        Onderdeel("vraag", "In mijn eigen woorden", f"zin{n} " + "en toen ging het mis " * 12)
        for n in range(120)
    )
    paper = make(Pakket("tussenvoorziening", lines))
    assert len(PdfReader(io.BytesIO(paper)).pages) > 1
    found = "".join(page.extract_text() for page in PdfReader(io.BytesIO(paper)).pages)
    assert all(f"zin{n} en" in found for n in range(120))


def test_everything_that_can_be_told_at_its_longest_can_still_be_read_on_one_page() -> None:
    story = "Ik werd ziek, mijn man ging weg en toen kwam de huur steeds te laat. " * 6
    sums = "\n".join(f"iets: € {n}00" for n in range(1, 5))
    texts, keys = Teksten.standaard(), KEYS
    own = ("verhaal", "vraag", "geprobeerd", "gezondheid", "veiligheid", "nood")
    package = Pakket(
        "tussenvoorziening",
        tuple(
            Onderdeel(
                key,
                texts.tekst(f"utter_dv_kop_{key}"),
                story[:MEESTE_TEKENS].strip() if key in own else sums if key in SUMS else "Zeist",
            )
            for key in keys
        ),
    )
    (page,) = PdfReader(io.BytesIO(make(package))).pages
    found: dict[str, float] = {}
    page.extract_text(
        visitor_text=lambda text, matrix, state, font, size: found.setdefault(text.strip(), size)
    )
    assert found["Naam"] >= 6.0, "the size of the letters, in points"


def test_every_part_that_there_is_has_a_place_in_the_published_schema() -> None:
    named = {
        k.removeprefix("utter_dv_kop_") for k in Teksten.standaard().sleutels() if "dv_kop_" in k
    }
    assert named == set(KEYS)


def test_a_call_back_is_also_what_the_schema_says(huurder: Huurder) -> None:
    huurder.payload("/mens").zegt("Fatima 06 12345678").tikt("Ja").tikt("Ochtend")
    screen = huurder.tekst()
    huurder.tikt("Ja, stuur")
    referral = huurder.doorverwijzingen()["contactpunt"]
    sent = bericht(referral, NIEUW, "http://x/1", "a" * 22, referral.created_at)
    jsonschema.validate(sent, SCHEMA, format_checker=jsonschema.FormatChecker())
    package = Pakket.from_json(sent["pakket"])
    assert package.tekst in screen
    assert squeezed(package.onderdelen[0].tekst) in words_on(make(package))


def test_what_a_tenant_types_is_no_markup() -> None:
    paper = words_on(make(pakket("<b>Jan</b> & co", "06 <12>", "a < b > c &amp; d")))
    assert "<b>Jan</b>&co" in paper and "a<b>c&amp;d" in paper


@settings(max_examples=40, deadline=None)
@given(
    st.text(st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=300)
)
def test_no_text_breaks_the_paper(text: str) -> None:
    reader = PdfReader(io.BytesIO(make(Pakket("x", (Onderdeel("vraag", "Vraag", text),)))))
    assert len(reader.pages) == 1
