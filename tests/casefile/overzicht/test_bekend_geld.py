"""Protects: nothing of the overview gets lost or changed on its way to storage and back."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from casefile.dossier import Dossier
from casefile.overzicht.bekend_geld import (
    MEESTE_POSTEN,
    Huishouden,
    Manier,
    Overzicht,
    Post,
    VanWie,
)
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid

bedragen = st.builds(
    Bedrag,
    st.none() | st.decimals(0, 10**6, places=2),
    st.none() | st.decimals(0, 10**6, places=2),
    st.none() | st.sampled_from(Periode),
    st.sampled_from(Zekerheid),
)
posten = st.builds(
    Post,
    id=st.integers(1, 99),
    categorie=st.sampled_from(Categorie),
    bedrag=bedragen,
    van_wie=st.sampled_from(VanWie),
    wisselt=st.booleans(),
    gecontroleerd=st.booleans(),
    aangenomen=st.booleans(),
)
aantallen = st.none() | st.integers(0, 12)
namen = st.lists(st.text(max_size=20), max_size=5)
overzichten = st.builds(
    Overzicht,
    huishouden=st.builds(Huishouden, aantallen, aantallen, st.none() | st.booleans(), aantallen),
    posten=st.lists(posten, max_size=6),
    manier=st.sampled_from(Manier),
    gesteld=namen,
    beantwoord=namen,
    overgeslagen=namen,
    klaar=st.booleans(),
    bevestigd=st.booleans(),
    modus=st.none() | st.sampled_from(["wijzigen", "wijzig_post", "aflosbedrag"]),
    wijzigt=st.none() | st.integers(1, 99),
    laatst=st.lists(st.integers(1, 99), max_size=3),
    aflosbedrag=st.none() | st.decimals(1, 500, places=2),
    gezien_op=st.none() | st.just(datetime(2026, 11, 23, 10, tzinfo=timezone.utc)),
)


@given(overzichten)
def test_heen_en_terug(overzicht: Overzicht) -> None:
    opgeslagen = json.loads(json.dumps(overzicht.to_json()))
    assert Overzicht.from_json(opgeslagen) == overzicht


def test_elke_soort_hoort_bij_een_groep_en_elke_groep_heeft_soorten() -> None:
    """A new kind without a group would fail in the middle of somebody's conversation."""
    assert {groep_van(soort) for soort in Categorie} == set(Groep)


def test_leeg_dossier_geeft_leeg_overzicht() -> None:
    assert Dossier().deel(Overzicht) == Overzicht()
    assert not Overzicht().begonnen


def test_een_vol_overzicht_groeit_niet_verder() -> None:
    overzicht = Overzicht()
    for _ in range(MEESTE_POSTEN + 10):
        overzicht.voeg_toe(Categorie.LENING, Bedrag.nul(), VanWie.HUURDER)
    assert len(overzicht.posten) == MEESTE_POSTEN


def test_zonder_partner_laat_het_origineel_staan() -> None:
    overzicht = Overzicht()
    overzicht.voeg_toe(Categorie.LOON, Bedrag(Decimal(900), Decimal(900)), VanWie.PARTNER)
    assert overzicht.zonder(VanWie.PARTNER).posten == []
    assert len(overzicht.posten) == 1
