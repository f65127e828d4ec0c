"""A vonnis is what somebody said of it: with its days, never lost, and never denied by another word."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.doorverwijzing.pakket import alles_wat_bekend_is
from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from casefile.situatie.verhaal import lees_situatie, lees_vonnis
from casefile.situatie.verhaal_opnemen import neem_bericht_op
from casefile.teksten.lezer import Teksten
from casefile.velden.opnemen import neem_op

VANDAAG = date(2026, 11, 30)
A, B = date(2026, 11, 12), date(2026, 11, 20)


@pytest.mark.parametrize(
    ("said", "van", "betekend"),
    [
        ("de kantonrechter heeft vonnis gewezen op 12 november", A, None),
        ("Op donderdag 12 november 2026 heeft de rechter vonnis gewezen tegen mij", A, None),
        ("het vonnis is betekend op 20 november", None, B),
        ("op 20 november is het vonnis betekend", None, B),
        ("vonnis van 12 november, betekend op 20 november", A, B),
        ("op 12 november gewezen en op 20 november betekend, het vonnis", A, B),
        ("1. Vonnis: 12 november 2026. 2. Betekend: 20 november 2026. 3. Betalen voor: 18 december",
         A, B),
        ("het exploot is niet van 18 november maar van 20 november", None, B),
        ("het vonnis komt op 14 december", None, None),
        ("ik heb een zitting gehad op 12 november over een vonnis", None, None),
        ("er is nog geen vonnis, de brief is van 12 november", None, None),
        ("is het vonnis van 12 november?", None, None),
    ],
)  # fmt: skip
def test_the_days_of_a_vonnis_are_read_where_they_are_told(
    said: str, van: date | None, betekend: date | None
) -> None:
    told = lees_situatie(said, VANDAAG)
    assert (told.vonnis_van, told.betekend_op) == (van, betekend)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ('Er staat: "Er is nog geen vonnis." Dat is onwaar.', JaNee.JA),
        ("er staat dat er geen vonnis is. dat klopt niet, er is een vonnis", JaNee.JA),
        ("in mijn vonnis staat dat ik een maand heb", JaNee.JA),
        ("er staat geen ontruimingsdatum in het exploot", None),
        ("ik moet niet naar de rechter, het is een gesprek", None),
        ("er is toch geen rechter", None),
        ("over de huur heb ik niks gehoord", None),
        ("de rechter heb ik nog niet gebeld", None),
        ("de rechter heeft nog niks gezegd", JaNee.NEE),
    ],
)
def test_no_vonnis_is_only_what_somebody_says_themselves(said: str, answer: JaNee | None) -> None:
    assert lees_vonnis(said) is answer


def vertel(*berichten: str) -> Dossier:
    dossier = Dossier()
    for bericht in berichten:
        neem_op(dossier, lees_feiten(bericht, VANDAAG), VANDAAG)
    return dossier


@pytest.mark.parametrize(
    "later",
    [
        "nee, ik heb geen afbetaling",
        "dat is fout, het is de tweede herinnering",
        "nee geen betalingsregeling van 100",
        "de rechter heeft nog niks gezegd over een pauze",
        "nee, ik heb geen datum voor de ontruiming gekregen",
    ],
)
def test_another_word_never_says_that_there_is_no_vonnis(later: str) -> None:
    dossier = vertel("de deurwaarder heeft het vonnis betekend op 20 november", later)
    assert dossier.deel(Situatie).verteld_vonnis is JaNee.JA
    assert "nog geen vonnis" not in alles_wat_bekend_is(dossier, Teksten.standaard()).tekst


def test_it_is_passed_on_with_its_days_and_put_right() -> None:
    dossier = vertel(
        "de kantonrechter heeft op 12 november vonnis gewezen. Het is betekend op 18 november",
        "correctie: het exploot is niet van 18 november maar van 20 november",
    )
    text = alles_wat_bekend_is(dossier, Teksten.standaard()).tekst
    assert "Er is een vonnis" in text and "12 november 2026" in text
    assert "20 november 2026" in text and "18 november" not in text


def test_a_denied_line_on_the_screen_is_put_right() -> None:
    dossier = vertel("er is nog geen vonnis", "dat is onwaar, er is een vonnis van 12 november")
    assert dossier.deel(Situatie).verteld_vonnis is JaNee.JA
    assert dossier.deel(Situatie).vonnis_van == A


def test_a_new_check_keeps_the_vonnis() -> None:
    dossier = vertel("er is een vonnis van 12 november")
    dossier.deel(Situatie).op_welke_dag = VANDAAG
    told = lees_feiten("ik heb een brief van het incassobureau", VANDAAG)
    neem_bericht_op(dossier, told.verteld)
    situatie = dossier.deel(Situatie)
    assert (situatie.papier, situatie.verteld_vonnis) == ("incasso", JaNee.JA)
    assert situatie.vonnis_van == A


def test_a_summons_instead_leaves_it_unknown() -> None:
    dossier = vertel("er is een vonnis", "nee sorry, het is de dagvaarding")
    assert dossier.deel(Situatie).verteld_vonnis is None
    assert dossier.deel(Situatie).papier == "dagvaarding"


@pytest.mark.parametrize(
    ("papier", "verteld"),
    [("vonnis", JaNee.JA), ("aanzegging", None), ("aanmaning", None), ("dagvaarding", None)],
)
def test_only_a_paper_that_is_a_vonnis_tells_of_one(papier: str, verteld: JaNee | None) -> None:
    assert Situatie(papier=papier).verteld_vonnis is verteld
