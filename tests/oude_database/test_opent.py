"""A database that the first version wrote opens, and everybody in it goes on where they were."""

from __future__ import annotations

import base64
import gzip
import secrets
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.toestand import Toestand
from casefile.gespreksstand import Gespreksstand
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.categorieen import Categorie
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from casefile.storage.database import create_engine, migrate
from casefile.storage.encryption import KeyRing
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import B1, MAKKELIJK
from casefile.zaken.versturen import met_toestemming
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock

HERE = Path(__file__).resolve().parent
KEYS = f"k1:{base64.urlsafe_b64encode(b'only for the tests of old data!!').decode()}"
LATER = datetime(2026, 11, 23, 9, 15, tzinfo=timezone.utc)  # minutes after the last message
SAMIRA, MAN, ELS = (
    ("samira-van-vroeger", "web"),
    ("31600000001", "telegram"),
    ("31600000002", "whatsapp"),
)


def opened(url: str) -> Store:
    migrate(url)
    return Store(create_engine(url), KeyRing.parse(KEYS), Clock(LATER))


@pytest.fixture(params=["sqlite", "postgres"])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "sqlite":
        file = tmp_path / "woonkans.sqlite"
        file.write_bytes(gzip.decompress((HERE / "versie_0004.sqlite.gz").read_bytes()))
        store = opened(f"sqlite:///{file}")
        yield store
        store.engine.dispose()
        return
    admin_url = request.getfixturevalue("postgres_admin")
    admin = sa.create_engine(admin_url, isolation_level="AUTOCOMMIT")
    url = f"{admin_url.rsplit('/', 1)[0]}/woonkans_oud_{secrets.token_hex(6)}"
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {url.rsplit('/', 1)[1]}")
    dump = gzip.decompress((HERE / "versie_0004.postgres.sql.gz").read_bytes()).decode()
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(dump.replace("%", "%%"))
    engine.dispose()
    store = opened(url)
    yield store
    store.engine.dispose()
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {url.rsplit('/', 1)[1]} WITH (FORCE)")
    admin.dispose()


def person(store: Store, who: tuple[str, str]) -> Huurder:
    huurder = Huurder(store, *who)
    with store.read() as unit:
        huurder._count = 100 + len(unit.transcript.lines(huurder.id))
    return huurder


def test_every_line_that_was_said_is_there(old: Store) -> None:
    said = {who: person(old, who).alles() for who in (SAMIRA, MAN, ELS)}
    assert [len(lines) for lines in said.values()] == [26, 8, 18]
    assert said[SAMIRA][0] == "ik heb een vonnis gekregen"
    assert "Mag ik dit sturen" in said[ELS][-1] and all(any(lines) for lines in said.values())


def test_what_was_known_of_them_is_still_known(old: Store) -> None:
    with old.read() as unit:
        samira = unit.documents.dossier(person(old, SAMIRA).id)
        man = unit.documents.dossier(person(old, MAN).id)
        assert samira.deel(Situatie).bekend_vonnis is JaNee.JA
        concept = samira.deel(Concept)
        assert (concept.naam, concept.bereik) == ("Samira", "0612345678")
        (income,) = man.deel(Overzicht).van_categorie(Categorie.INKOMEN)
        (benefit,) = man.deel(Overzicht).van_categorie(Categorie.HUURTOESLAG)
        assert (income.bedrag.van, benefit.bedrag.van) == (1450, 210)


def test_the_version_of_the_texts_that_somebody_chose_stays(old: Store) -> None:
    with old.read() as unit:
        levels = [unit.documents.taalniveau(person(old, who).id) for who in (SAMIRA, MAN, ELS)]
        assert levels == [MAKKELIJK, MAKKELIJK, B1]
    easier = person(old, MAN).zegt("600 per maand")
    with old.read() as unit:
        assert unit.documents.dossier(easier.id).niveau == MAKKELIJK


def test_an_open_question_takes_its_answer(old: Store) -> None:
    man = person(old, MAN)
    with old.read() as unit:
        assert unit.documents.dossier(man.id).deel(Gespreksstand).vraag == "overzicht_huur"
    man.zegt("612 per maand")
    with old.read() as unit:
        (rent,) = unit.documents.dossier(man.id).deel(Overzicht).van_categorie(Categorie.HUUR)
    assert rent.bedrag.van == 612 and "utter_overzicht_vaste_lasten" in man.sleutels[-1]


def test_a_consent_holds_with_its_proof_and_can_be_withdrawn(old: Store) -> None:
    samira = person(old, SAMIRA)
    with old.read() as unit:
        running = met_toestemming(unit, samira.id)
        assert {r.ontvanger for r in running} == {"woongoed_zeist", "tussenvoorziening"}
        for referral in running:
            (proof,) = unit.toestemmingen.van_doorverwijzing(referral.id)
            assert proof.antwoord == "ja" and "Samira" in proof.bewijs["tekst"]
            assert referral.toestand is Toestand.GEVRAAGD and referral.nummer.startswith("WK-")
    samira.zegt("ik trek mijn toestemming in", "verwijder_gegevens")
    with old.read() as unit:
        assert met_toestemming(unit, samira.id) == []


def test_a_preview_that_was_on_the_screen_can_be_said_yes_to(old: Store) -> None:
    els = person(old, ELS)
    assert els.doorverwijzingen() == {}
    els.payload('/geef_antwoord{"waarde": "ja_corporatie"}')
    if not els.doorverwijzingen():  # the words of the package are newer: shown and asked once more
        assert "utter_dv_veranderd" in els.sleutels
        els.tikt("Ja, stuur")
    assert set(els.doorverwijzingen()) == {"woongoed_zeist"}
