"""Who may have nothing and is nobody of whom we have a profile: kept as it was typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.pakket import alles_wat_bekend_is, stel_terugbellen_samen
from casefile.doorverwijzing.route import contactpunt
from casefile.doorverwijzing.verbod import bijgewerkt, lees_verbod
from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.teksten.lezer import Teksten
from casefile.velden.opnemen import neem_op
from casefile.velden.zeggen import regels

VANDAAG = date(2026, 11, 30)
VERBODEN = [
    ("er mag niets naar Kantoor Smit en ook niet naar mijn baas", ("Kantoor Smit", "mijn baas")),
    ("Jansen Bewind mag niks krijgen", ("Jansen Bewind",)),
    ("de gemeente en mijn zus mogen wel, Smit niet", ("Smit",)),
    ("zeg niks tegen mijn vader", ("mijn vader",)),
    ("ik wil niet dat mijn man dit te weten komt", ("mijn man",)),
    ("stuur niks naar me werkgever", ("mijn werkgever",)),
    ("laat mijn school niks weten", ("mijn school",)),
    ("geen kopie naar Van der Berg graag", ("Van der Berg",)),
]
GEEN_VERBOD = [
    "ik heb geen corporatie",
    "ik ga niet naar mijn werk",
    "ik durf niks tegen mijn man te zeggen",
    "ze geven niks aan mij",
    "mag er niks naar mijn baas?",
    "ik kan niet naar de zitting",
    "de deurwaarder mag niet zomaar binnenkomen",
    "ik betaal niks aan de bank",
    "woensdag niet",
    "mijn baas mag wel, oktober niet",
]


@pytest.mark.parametrize("tekst, wie", VERBODEN)
def test_who_is_refused_is_named_as_it_was_typed(tekst: str, wie: tuple[str, ...]) -> None:
    assert lees_verbod(tekst).niet == wie


@pytest.mark.parametrize("tekst", GEEN_VERBOD)
def test_other_words_forbid_nothing(tekst: str) -> None:
    assert lees_verbod(tekst).niet == ()


def vertel(*berichten: str) -> tuple[Dossier, list[str]]:
    dossier, said = Dossier(), []
    for bericht in berichten:
        taken = neem_op(dossier, lees_feiten(bericht, VANDAAG), VANDAAG)
        lines = regels(taken.wijzigingen, Teksten.standaard())
        said += [Teksten.standaard().tekst(b.sleutel, **b.waarden) for b in lines]
    return dossier, said


def test_it_is_said_back_kept_shown_and_passed_on_as_a_request() -> None:
    dossier, said = vertel("mijn bewindvoerder is Bos en Co. er mag niks naar Bos en mijn werk")
    assert any("niets naar Bos, mijn werk" in line for line in said)
    teksten, point = Teksten.standaard(), contactpunt()
    assert point is not None
    for package in (
        alles_wat_bekend_is(dossier, teksten),
        stel_terugbellen_samen(dossier, [], [], point, teksten),
    ):
        assert "Deel niets met Bos, mijn werk." in package.tekst


def test_who_may_after_all_is_out_again_and_the_others_stay() -> None:
    dossier, _ = vertel("niks naar Bos en niks naar mijn werk", "Bos mag het toch wel weten")
    assert dossier.deel(Concept).niet_naar_ander == ["mijn werk"]


def test_the_gemeente_is_the_wijkteam_too() -> None:
    dossier, _ = vertel("er mag niks naar de gemeente")
    concept = dossier.deel(Concept)
    assert not concept.mag_naar("wijkteam_zeist") and concept.mag_naar("tussenvoorziening")


@given(st.text(max_size=200))
def test_junk_is_read_without_falling_over_and_never_twice_the_same(tekst: str) -> None:
    found = lees_verbod(tekst)
    assert len(bijgewerkt(list(found.niet), found)) <= len(found.niet)
