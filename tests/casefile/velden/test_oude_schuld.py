"""An old debt in schuldhulp and new arrears are two things, and the package says both."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from casefile.doorverwijzing.concept import SCHULDHULP, Concept
from casefile.doorverwijzing.pakket import alles_wat_bekend_is, stel_terugbellen_samen
from casefile.doorverwijzing.route import contactpunt
from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.gespreksstand import Gespreksstand
from casefile.overzicht.terloops import neem_geld_op
from casefile.teksten.lezer import Teksten
from casefile.velden.lijst import VAN_NAAM
from casefile.velden.opnemen import neem_op
from casefile.voor_wie import voor_wie

VANDAAG = date(2026, 11, 30)


def vertel(*berichten: str) -> Dossier:
    dossier = Dossier()
    for bericht in berichten:
        facts = lees_feiten(bericht, VANDAAG)
        neem_op(dossier, facts, VANDAAG)
        neem_geld_op(dossier, facts, Gespreksstand(), "nlu_fallback")
    return dossier


def pakket(dossier: Dossier) -> str:
    point = contactpunt()
    assert point is not None
    return stel_terugbellen_samen(dossier, [], [], point, Teksten.standaard()).tekst


@pytest.mark.parametrize(
    "woorden",
    [
        "die 1.840 is oud, dat zit in de schuldhulp. nieuw is 512,40",
        "1840 zit al in schuldhulp, de nieuwe achterstand is 512,40",
        "nieuwe schuld is 512,40, de 1840 is oude in schuldhulp",
        "de oude schuld is 1840 en zit in schuldregeling, nieuw is 512,40",
    ],
)
def test_both_are_kept_apart_and_passed_on(woorden: str) -> None:
    dossier = vertel("ik heb een achterstand van 1840 bij Mitros", woorden)
    assert VAN_NAAM["huurschuld"].haal(dossier).van == Decimal("512.40")
    assert dossier.deel(Concept).geldhulp == SCHULDHULP
    for text in (pakket(dossier), alles_wat_bekend_is(dossier, Teksten.standaard()).tekst):
        assert "512,40" in text and "€ 1.840, al in schuldhulp" in text
        assert "samen" not in text


def test_only_the_old_one_is_no_arrears() -> None:
    dossier = vertel("ik heb een huurschuld van 1840", "die 1840 is oud, die zit in schuldhulp")
    assert VAN_NAAM["huurschuld"].haal(dossier) is None
    assert "oude schuld € 1.840" in pakket(dossier).casefold()


@pytest.mark.parametrize(
    "woorden",
    [
        "de huur was 580, de nieuwe huur is 612",
        "mijn huurschuld is 1840 en mijn huis is oud",
        "ik heb een nieuwe schuld van 512 euro",
    ],
)
def test_other_words_make_no_old_debt(woorden: str) -> None:
    assert VAN_NAAM["oude_schuld"].haal(vertel(woorden)) is None


def test_arrears_that_are_put_right_leave_as_they_are_now() -> None:
    dossier = vertel("ik heb een huurschuld van 1840", "de achterstand moet 512,40 zijn")
    assert "512,40" in pakket(dossier) and "1.840" not in pakket(dossier)


def test_who_has_schuldhulp_is_not_sent_to_ask_for_it() -> None:
    texts, key = Teksten.standaard(), "utter_vraag_schuldhulp"
    dossier = vertel("ik heb al schuldhulp, en nu een nieuwe schuld")
    said = texts.tekst(voor_wie(key, dossier, texts.heeft), **texts.vaste_waarden())
    assert "schuldhulpverlener" in said.split("\n")[0] and "vraag om schuldhulp" not in said
    assert voor_wie(key, Dossier(), texts.heeft) == key
