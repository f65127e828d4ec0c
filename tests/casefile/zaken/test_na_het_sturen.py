"""A correction after sending reaches who has the old words; a yes in words counts as it was meant."""

from __future__ import annotations

import sqlalchemy as sa

from casefile.doorverwijzing.concept import Concept
from casefile.storage import schema
from tests.casefile.doorverwijzing.conftest import WGZ, vertelt
from tests.casefile.doorverwijzing.huurder import Huurder


def deel(huurder: Huurder, ontvanger: str, sleutel: str) -> str:
    package = huurder.doorverwijzingen()[ontvanger].pakket
    assert package is not None
    return next(str(p["tekst"]) for p in package["onderdelen"] if p["sleutel"] == sleutel)


def test_who_has_the_wrong_number_gets_the_right_one(huurder: Huurder) -> None:
    vertelt(huurder).tikt("Ja, stuur").zegt("dat nummer is fout, 06 44556677 moet het zijn")
    assert "utter_veld_doorgegeven" in huurder.sleutels
    assert deel(huurder, WGZ, "bereik") == "06 44556677"


def test_the_recipient_is_told_once(huurder: Huurder) -> None:
    vertelt(huurder).tikt("Ja, stuur").zegt("dat nummer is fout, 06 44556677 moet het zijn")
    huurder.zegt("06 44556677 dus")
    referral = huurder.doorverwijzingen()[WGZ]
    with huurder.store.read() as unit:
        table = schema.outbox
        rows = unit.connection.execute(
            sa.select(table.c.body_enc).where(table.c.doorverwijzing_id == referral.id)
        )
        kinds = [unit.cipher(referral.id).open("outbox|body", r.body_enc)["soort"] for r in rows]
    assert kinds == ["nieuw", "gewijzigd"]


def test_only_one_by_name_sends_to_one(huurder: Huurder) -> None:
    vertelt(huurder).zegt("ja maar alleen woongoed")
    assert set(huurder.doorverwijzingen()) == {WGZ}


def test_on_is_no_yes(huurder: Huurder) -> None:
    vertelt(huurder).zegt("verder", "sla_over")
    assert huurder.doorverwijzingen() == {}


def test_a_yes_that_says_which(huurder: Huurder) -> None:
    vertelt(huurder).zegt("ja die wel")
    assert set(huurder.doorverwijzingen()) == {WGZ}


def test_a_sentence_is_no_landlord(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").zegt("ja dat mag gewoon hoor van mij", "ja")
    assert "utter_dv_corporatie_onduidelijk" in huurder.sleutels
    with huurder.store.read() as unit:
        assert unit.documents.dossier(huurder.id).deel(Concept).corporatie_naam is None
