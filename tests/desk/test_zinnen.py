"""A wrong answer is marked, masked, checked by a person, and becomes a proposal: never more."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa
import yaml

from actions.beurt import Anders
from bot.beslissen import HERKENNERS
from casefile.rechten import Rol
from casefile.settings import ROOT, Settings
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from casefile.taal.onherkenbaar import maak_onherkenbaar
from desk.app import create_app
from desk.woorden import in_woorden
from tests.casefile.doorverwijzing.conftest import TV, WGZ, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.desk.conftest import Balie, Bezoeker, ingelogd

SAID = "Fatima hier, die Kees van de Dorpsstraat 12 wil 340 euro voor de borg, bel 06 12345678"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("ik heet Samira en ik snap het niet", "ik heet [naam] en ik snap het niet"),
        ("mijn man Ahmed is weg", "mijn man [naam] is weg"),
        ("mijn man is weg", "mijn man is weg"),
        (
            "Kan Joost mij bellen op 0612345678",
            "Kan [naam] mij bellen op [telefoonnummer weggelaten]",
        ),
        ("ik woon op Slotlaan 20 bis", "ik woon op [adres] bis"),
        ("1250 euro op 3-12-2026", "[getal] euro op [getal]"),
        (
            "stuur maar naar a.b@c.nl of www.iets.nl",
            "stuur maar naar [e-mail weggelaten] of [link]",
        ),
        ("Hoe lang duurt dat? Weet jij dat?", "Hoe lang duurt dat? Weet jij dat?"),
        ("Wat doet een deurwaarder", "Wat doet een deurwaarder"),
    ],
)
def test_names_numbers_and_addresses_are_masked(said: str, kept: str) -> None:
    assert maak_onherkenbaar(said) == kept


def test_every_way_to_decide_has_plain_words_for_staff() -> None:
    nameless = [name for name, _ in HERKENNERS if in_woorden(f"door_{name}").startswith("door ")]
    assert nameless == []
    after_all = [one.value for one in Anders if in_woorden(f"anders_{one.value}")[:6] == "anders"]
    assert after_all == []


def test_what_was_given_as_a_name_is_masked_in_small_letters_too() -> None:
    assert (
        maak_onherkenbaar("met fatima jansen weer", ["Fatima Jansen"]) == "met [naam] [naam] weer"
    )


def marked(huurder: Huurder, desk: Bezoeker) -> None:
    """The huurder is helped by TV, says something, and a colleague marks it."""
    meldt_aan(huurder).tikt("Nee").zegt(SAID, "vraag_deurwaarder")
    where = f"/doorverwijzing/{huurder.doorverwijzingen()[TV].id}"
    page = desk.leest(where)
    line = next(part for part in page.split("<li ") if "Dorpsstraat" in part)
    number = re.search(r'name="regel" value="(\d+)"', line)
    assert number and "Begrepen als" in line
    _, page = desk.vult_in(where, where + "/gesprek/fout", regel=number.group(1))
    assert "Gemeld." in page


@pytest.fixture
def leider(store: Store, settings: Settings) -> Bezoeker:
    with store.unit() as unit:
        member = unit.staff.create(TV, "lead@tv.example", "Ria", "geheim123", Rol.TEAMLEIDER)
    return ingelogd(create_app(store, settings), store, member)


def sentences(store: Store) -> list[object]:
    with store.read() as unit:
        return list(unit.connection.execute(sa.select(schema.nakijkzin)).all())


def test_a_marked_sentence_becomes_a_proposal_only_after_somebody_looked(
    store: Store, huurder: Huurder, balie: Balie, leider: Bezoeker
) -> None:
    marked(huurder, balie(TV))
    page = leider.leest("/zinnen")
    assert "[adres]" in page and "[naam]" in page
    for word in ("Fatima", "Kees", "Dorpsstraat", "12345678", "340"):
        assert word not in page, word
    assert yaml.safe_load(leider.leest("/zinnen.yml"))["nlu"] == []
    which = re.search(r'name="zin" value="(\d+)"', page)
    assert which
    fields = {"zin": which.group(1), "tekst": "wat is de borg", "label": "vraag_huurschuld"}
    status, _ = leider.vult_in("/zinnen", "/zinnen", wat="keur", **fields)
    assert status == 400, "without saying that nobody is in it"
    leider.vult_in("/zinnen", "/zinnen", wat="keur", niemand="ja", **fields)
    (found,) = yaml.safe_load(leider.leest("/zinnen.yml"))["nlu"]
    assert found == {"intent": "vraag_huurschuld", "examples": "- wat is de borg\n"}
    training = "".join(p.read_text("utf-8") for p in (ROOT / "nlu_data").rglob("*.yml"))
    assert "- wat is de borg\n" not in training
    huurder.zegt("Wis alles", "verwijder_gegevens").zegt("wis alles", "verwijder_gegevens")
    assert "wat is de borg" in leider.leest("/zinnen.yml"), "of nobody, so it stays"


def test_a_sentence_that_waits_goes_with_the_consent(
    store: Store, huurder: Huurder, balie: Balie
) -> None:
    marked(huurder, balie(TV))
    assert len(sentences(store)) == 1
    huurder.zegt("ik trek mijn toestemming in", "verwijder_gegevens")
    assert sentences(store) == []


def test_a_sentence_that_waits_goes_with_the_chat(
    store: Store, huurder: Huurder, balie: Balie
) -> None:
    marked(huurder, balie(TV))
    huurder.zegt("Wis alles", "verwijder_gegevens").zegt("wis alles", "verwijder_gegevens")
    assert sentences(store) == []


def test_only_what_may_be_read_can_be_marked(store: Store, huurder: Huurder, balie: Balie) -> None:
    meldt_aan(huurder).tikt("Nee").zegt(SAID, "vraag_deurwaarder")
    cases = huurder.doorverwijzingen()
    with store.read() as unit:
        lines = unit.transcript.lines(huurder.id)
    for who, case in ((WGZ, cases[WGZ]), (TV, cases[TV])):
        where = f"/doorverwijzing/{case.id}"
        line = lines[-2] if who == WGZ else lines[-1]  # the bot's own last line is nobody's
        status, _ = balie(who).vult_in(where, where + "/gesprek/fout", regel=str(line.id))
        assert status == 404
    assert sentences(store) == []


def test_another_organisation_sees_none_of_it(
    store: Store, settings: Settings, huurder: Huurder, balie: Balie
) -> None:
    marked(huurder, balie(TV))
    with store.unit() as unit:
        member = unit.staff.create(WGZ, "lead@wgz.example", "Bo", "geheim123", Rol.TEAMLEIDER)
    other = ingelogd(create_app(store, settings), store, member)
    assert "[adres]" not in other.leest("/zinnen")
    which = str(sentences(store)[0].id)  # type: ignore[attr-defined]
    assert other.vult_in("/zinnen", "/zinnen", zin=which, wat="weg")[0] == 404
    assert len(sentences(store)) == 1
