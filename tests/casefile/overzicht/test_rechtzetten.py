"""Protects: what is said of a noted amount ends up as it was meant, or is asked; nothing else moves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.gespreksstand import Gespreksstand
from casefile.overzicht import waarvoor
from casefile.overzicht.bekend_geld import Overzicht, VanWie
from casefile.overzicht.categorieen import Categorie, groep_van
from casefile.overzicht.geldbericht import lees
from casefile.overzicht.rechtzetten import overweeg
from casefile.overzicht.soort import Groep
from casefile.overzicht.terloops import neem_geld_op
from casefile.overzicht.toepassen import Uitkomst
from casefile.overzicht.weergave import Weergave
from casefile.taal.bedrag import Periode
from casefile.taal.bedragen import lees_bedragen
from casefile.teksten.lezer import Teksten

from .rechtzetten import TABEL, TABEL_2, fout, rijen

VANDAAG = date(2026, 11, 30)


@pytest.mark.parametrize(("tabel", "goed"), [(TABEL, 50), (TABEL_2, 28)])
def test_the_dialogues_do_not_get_worse(tabel: object, goed: int) -> None:
    table = rijen(tabel)  # type: ignore[arg-type]
    wrong = [found for rij in table if (found := fout(rij))]
    assert len(table) - len(wrong) >= goed, "\n".join(wrong)


def met(bekend: str) -> Dossier:
    """`bekend`: "loon=1490 huur=640"."""
    dossier = Dossier()
    for part in bekend.split():
        kind, _, amount = part.partition("=")
        soort = Categorie(kind)
        bedrag = lees_bedragen(f"{amount} euro").bedragen[0].bedrag
        per = None if groep_van(soort) is Groep.SCHULDEN else Periode.MAAND
        dossier.deel(Overzicht).voeg_toe(soort, bedrag.met_periode(per), VanWie.HUURDER)
    return dossier


def zeg(dossier: Dossier, zin: str, rustig: bool = True, stand: str | None = None) -> Uitkomst:
    open_now = Gespreksstand(verloop="situatie" if stand else None, vraag=stand)
    return neem_geld_op(dossier, lees_feiten(zin, VANDAAG), open_now, "nlu_fallback", rustig=rustig)


def posten(dossier: Dossier) -> str:
    kept = dossier.deel(Overzicht).posten
    return " ".join(f"{p.categorie.value}={int(p.bedrag.van or 0)}" for p in kept)


@pytest.mark.parametrize(
    ("bekend", "zin"),
    [
        ("energie=150 loon=1400", "ik heb geen stroom meer"),
        ("huur=640 huurschuld=900", "ik heb de huur van november betaald"),
        ("huur=640 loon=1400", "ik betaal de huur niet meer"),
        ("huur=640 loon=1400", "hij is weg en ik ben bang"),
        ("huur=640 loon=1400", "ik heb geen huur betaald in juni"),
        ("energie=150 loon=1400", "zorg is ook 150"),
        ("loon=1400 huurschuld=900", "die 900 moet ik betalen, kan dat in delen?"),
    ],
)
def test_what_says_nothing_of_it_takes_nothing_away(bekend: str, zin: str) -> None:
    dossier = met(bekend)
    zeg(dossier, zin)
    assert set(bekend.split()) <= set(posten(dossier).split())


def test_a_loose_no_beside_a_range_takes_no_income_away() -> None:
    dossier = met("loon=1300 inkomen=1750 huur=610")
    zeg(dossier, "het is 1300 of 1750, ik ben oproepkracht dus geen loon")
    (income,) = dossier.deel(Overzicht).van_groep(Groep.INKOMEN)
    assert (income.bedrag.van, income.bedrag.tot) == (1300, 1750)


def test_what_it_was_is_said_with_what_it_is() -> None:
    dossier = met("huur=640 vervoer=85")
    done = zeg(dossier, "die 85 is geen benzine maar een lening")
    (new,) = done.gewijzigd
    words = Weergave(Teksten.standaard()).veranderd(new, done.vorige[new.id])
    assert "afbetaling" in words and "was auto" in words


def test_two_that_it_could_be_are_asked_once() -> None:
    dossier = met("water=30 abonnementen=30")
    assert len(zeg(dossier, "haal die 30 weg").welke) == 2
    kept = Overzicht.from_json(dossier.deel(Overzicht).to_json())
    assert kept.twijfel == dossier.deel(Overzicht).twijfel
    zeg(dossier, "de sportschool")
    assert posten(dossier) == "water=30"
    assert dossier.deel(Overzicht).twijfel is None


def test_another_subject_closes_that_question() -> None:
    dossier = met("water=30 abonnementen=30 loon=1400")
    zeg(dossier, "haal die 30 weg")
    zeg(dossier, "mijn loon is nu 1450")
    zeg(dossier, "abonnementen")
    assert posten(dossier) == "water=30 abonnementen=30 loon=1450"


ONDUIDELIJK = "ik ben elke maand 140 euro kwijt"


def test_what_an_amount_is_for_is_asked_once() -> None:
    dossier = Dossier()
    assert zeg(dossier, ONDUIDELIJK).waarvoor is not None
    assert zeg(dossier, ONDUIDELIJK).waarvoor is None
    assert posten(dossier) == ""


@pytest.mark.parametrize(("rustig", "vraag"), [(False, None), (True, "situatie_datum")])
def test_not_beside_an_emergency_nor_an_open_question(rustig: bool, vraag: str | None) -> None:
    assert zeg(Dossier(), ONDUIDELIJK, rustig, vraag).waarvoor is None


@pytest.mark.parametrize(
    ("antwoord", "verwacht"),
    [
        ("aan stroom", "energie=140"),
        ("dat is voor de oppas", "kinderen=140"),
        ("mijn lening", "afbetaling=140"),
        ("weet ik niet", ""),
        ("wanneer komt de deurwaarder?", ""),
    ],
)
def test_the_next_words_say_what_it_is_for(antwoord: str, verwacht: str) -> None:
    dossier = Dossier()
    zeg(dossier, ONDUIDELIJK)
    zeg(dossier, antwoord)
    assert posten(dossier) == verwacht
    assert dossier.deel(Overzicht).waarvoor is None


@pytest.mark.parametrize(
    ("waarde", "verwacht"),
    [("waarvoor:huur", "huur=140"), ("waarvoor:niets", ""), ("waarvoor:onzin", "")],
)
def test_a_button_says_it_too(waarde: str, verwacht: str) -> None:
    dossier = Dossier()
    zeg(dossier, ONDUIDELIJK)
    overzicht = Overzicht.from_json(dossier.deel(Overzicht).to_json())
    waarvoor.uit_knop(overzicht, waarde)
    assert " ".join(f"{p.categorie.value}={p.bedrag.van}" for p in overzicht.posten) == verwacht
    assert waarvoor.uit_knop(overzicht, waarde) is None


def test_an_overview_of_before_is_read() -> None:
    old = {k: v for k, v in Overzicht().to_json().items() if not k.startswith(("twijfel", "waarv"))}
    assert Overzicht.from_json(old) == Overzicht()


@given(st.text(alphabet="dat die 150is geen huur,maar lening niet.", max_size=120))
def test_thinking_it_over_changes_nothing_and_never_fails(tekst: str) -> None:
    overzicht = met("huur=640 vervoer=150 lening=150").deel(Overzicht)
    before = overzicht.to_json()
    overweeg(overzicht, lees(tekst, None).uitspraken)
    assert overzicht.to_json() == before


def test_no_text_is_slow() -> None:
    for piece in ("a", "dat is ", "niet ", "die 5 ", "betaal ", "woont bij "):
        lees(piece * 1000, None)
