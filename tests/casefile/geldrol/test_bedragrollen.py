"""Protects: what an amount is, is heard from the words around it, and what is unsure is no post."""

from __future__ import annotations

import pytest

from bot.leer_geldrollen import leer_rollen, rijen
from casefile.geldrol.bedragrol import Bedragrol
from casefile.geldrol.bedragrollen import lees_rollen
from casefile.geldrol.rolgewichten import modellen
from casefile.geldrol.rollen import Rol
from casefile.geldrol.voorbeelden import voorbeelden
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.geldbericht import lees
from casefile.overzicht.terloops import neem_terloops
from casefile.overzicht.woorden import is_postwoord
from casefile.taal.bedragen import lees_bedragen


def rollen(tekst: str, groep: Groep | None = None) -> list[Bedragrol]:
    read = lees_bedragen(tekst, is_postwoord)
    return list(lees_rollen(read.tekst, read.bedragen, groep))


def posten(*zinnen: str) -> dict[str, int]:
    overzicht = Overzicht()
    for zin in zinnen:
        neem_terloops(overzicht, lees(zin, None))
    return {p.categorie.value: int(p.bedrag.van or 0) for p in overzicht.posten}


@pytest.mark.parametrize(
    ("zin", "wat"),
    [
        ("mijn uitkering is van 1390 naar 1245 gegaan", [Rol.OUD, Rol.IN]),
        ("salaris bruto 2480, op de bank komt 2010", [Rol.BRUTO, Rol.IN]),
        ("vorige week 350 overgemaakt aan de deurwaarder", [Rol.BETAALD]),
        ("hooguit 45 per maand kan ik missen", [Rol.KAN]),
        ("die 1190 bestaat helemaal niet", [Rol.WEG]),
        ("mijn zus verdient 2600", [Rol.ANDER]),
        ("stroom 95 internet 42 dus 137 samen", [Rol.UIT, Rol.UIT, Rol.SOM]),
    ],
)
def test_the_role_of_each_amount(zin: str, wat: list[Rol]) -> None:
    assert [one.rol for one in rollen(zin)] == wat


def test_one_word_is_for_one_amount_and_means_what_the_money_is() -> None:
    gas, owed = rollen("gas 131 per maand, achterstand gas 402", Groep.VASTE_LASTEN)
    assert (gas.soort, owed.soort) == (Categorie.ENERGIE, Categorie.ENERGIESCHULD)


@pytest.mark.parametrize("zin", ["455", "het bedrag is 1610", "plus 85 nog", "er staat 731,20 op"])
def test_an_amount_that_is_not_said_to_be_anything_is_kept_nowhere(zin: str) -> None:
    assert posten("mijn loon is 1490", zin) == {"loon": 1490}


@pytest.mark.parametrize(
    ("zin", "wat"),
    [
        ("mijn vriend is overleden 2019. mijn loon is 1490", {"loon": 1490}),
        ("ik verdien 2010 en woon hier sinds 2004", {"loon": 2010}),
        ("er staat 2100 op mijn spaarrekening. de huur is 640", {"huur": 640}),
        ("een nieuwe koelkast was 320 euro. toen lukte de huur niet", {}),
        ("ik zei tegen die man, 85 per maand lukt me. meer niet", {}),
        ("we zitten hier met 6 man, de huur is 715", {"huur": 715}),
    ],
)
def test_in_a_story_only_what_comes_in_goes_out_or_is_owed(zin: str, wat: dict[str, int]) -> None:
    assert posten(zin) == wat


def test_a_debt_never_takes_the_place_of_the_wage() -> None:
    assert posten("ik verdien 1490", "schuld 1284,36") == {"loon": 1490, "schuld": 1284}


def test_what_does_not_exist_goes_and_nothing_else() -> None:
    said = ("loon 1490 en huur 640", "een regeling van 280 per maand", "nee, die 280 bestaat niet")
    assert posten(*said) == {"loon": 1490, "huur": 640}


def test_the_weights_are_those_of_the_messages() -> None:
    """Who changes the messages, the words or the features must learn again."""
    roles, _ = rijen(voorbeelden())
    kept = modellen()[0]
    learned = leer_rollen(roles, "rol")
    assert list(learned.rij) == list(kept.rij)
    assert abs(learned.gewichten - kept.gewichten).max() < 0.05


def test_every_amount_of_a_message_is_one_the_reader_can_find() -> None:
    missed = [one for example in voorbeelden() for one in example.gemist]
    assert len(missed) <= 40, missed
