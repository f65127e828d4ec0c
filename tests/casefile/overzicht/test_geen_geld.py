"""What is no money is not noted as money, and goes when that is said; "verwijder dit" says what."""

from __future__ import annotations

from decimal import Decimal

import pytest

from casefile.overzicht.begrip import begrijpt
from casefile.overzicht.bekend_geld import Huishouden, Overzicht
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.geldbericht import lees
from casefile.overzicht.geldvragen import HUISHOUDEN
from casefile.overzicht.terloops import neem_terloops


def noted(*zinnen: str) -> Overzicht:
    overzicht = Overzicht()
    for zin in zinnen:
        neem_terloops(overzicht, lees(zin, None))
    return overzicht


@pytest.mark.parametrize(
    "zin",
    [
        "Volgens artikel 7:231 BW mag dat, zegt de afbetaling",
        "mijn schuld, dat is art. 6:74 lid 1 BW",
        "mijn loon is minder, ik ging van 40 naar 24 uur",
        "mijn uren bij mijn werk gingen van 32 naar 16",
        "het zaaknummer van mijn schuld eindigt op 8842",
        "loon: 36 is uren",
    ],
)
def test_no_amount_is_heard(zin: str) -> None:
    assert not [o for o in lees(zin, None).opgaven if o.bedrag.bekend]


def test_money_from_one_amount_to_another_is_still_money() -> None:
    (told,) = lees("mijn loon ging van 1900 naar 1400", None).opgaven
    assert (told.categorie, told.bedrag.van) == (Categorie.LOON, Decimal(1400))


def test_a_number_before_a_full_stop_is_not_for_the_name_in_the_next_sentence() -> None:
    told = {
        o.categorie: o.bedrag.van for o in lees("mijn loon is nu 1310. huur 588,20", None).opgaven
    }
    assert told == {Categorie.LOON: Decimal(1310), Categorie.HUUR: Decimal("588.20")}


@pytest.mark.parametrize(
    "zin", ["24 is uren, geen euro!", "die 24 is geen bedrag", "ik verdien geen 24 euro"]
)
def test_what_is_said_to_be_no_money_goes(zin: str) -> None:
    overzicht = noted("mijn loon is 24 per week")
    assert len(overzicht.posten) == 1
    done = neem_terloops(overzicht, lees(zin, None))
    assert [p.categorie for p in done.verwijderd] == [Categorie.LOON] and not overzicht.posten


def test_beside_it_the_right_amount_is_noted() -> None:
    overzicht = noted("mijn loon is 24 per week")
    neem_terloops(overzicht, lees("24 is uren geen euro. mijn loon is 1310", None))
    assert [p.bedrag.van for p in overzicht.posten] == [Decimal(1310)]


@pytest.mark.parametrize("zin", ["Dat klopt niet. Verwijder dit.", "haal dat weg", "dit moet weg"])
def test_verwijder_dit_takes_what_was_noted_last(zin: str) -> None:
    overzicht = noted("mijn huur is 588", "zorgpremie 145")
    done = neem_terloops(overzicht, lees(zin, None))
    assert [p.categorie for p in done.verwijderd] == [Categorie.ZORGPREMIE]
    assert [p.categorie for p in overzicht.posten] == [Categorie.HUUR]


@pytest.mark.parametrize(
    ("zin", "thuis"),
    [
        ("ik", (1, 0)),
        ("alleen ik", (1, 0)),
        ("Mijn antwoord is: ik. Dit heeft niets met het vonnis te maken. Wat nu?", (1, 0)),
        ("ik en mijn zoon van 9. zijn vader betaalt niks. krijg ik nu meer toeslag?", (1, 1)),
        ("ik en mijn man. en 2 kinderen. hoezo vraag je dat?", (2, 2)),
    ],
)  # fmt: skip
def test_who_lives_there_is_heard_beside_a_question(zin: str, thuis: tuple[int, int]) -> None:
    read = lees(zin, None)
    assert begrijpt(Overzicht(), HUISHOUDEN, read)
    assert read.thuis is not None and (read.thuis.volwassenen, read.thuis.kinderen) == thuis


@pytest.mark.parametrize("zin", ["mijn man slaat me", "wie woont er? ik?", "ik weet het niet hoor"])
def test_what_is_no_household_is_no_answer_to_it(zin: str) -> None:
    read = lees(zin, None)
    assert not (read.thuis_in_een_zin and isinstance(read.thuis, Huishouden))
