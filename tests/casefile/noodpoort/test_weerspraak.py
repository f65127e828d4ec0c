"""An alarm denied by its name is denied, however formal; a cry beside it, or doubt, wins."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.gesprek.citaat import zonder_ons_citaat
from casefile.gesprek.gehoord import Betekenis, Zinsdeel
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.misschien import blijven_over, ontkende, te_erkennen, weersproken
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.ontkenning import Ontkenning, lees_ontkenning
from casefile.noodpoort.roep_ernaast import naast
from casefile.noodpoort.weerspraak import LEVEN, Weerspraak, lees_weerspraak

DAG = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("zin", "nood"),
    [
        ("Dit klopt niet. Ik denk helemaal niet aan zelfmoord. Mijn vraag ging over de kosten.",
         Nood.ZELFDODING),
        ("Over de dood heb ik het niet gehad, ik heb niets over de dood gezegd", Nood.ZELFDODING),
        ("Ik citeerde uw eigen tekst", Nood.WANHOOP),
        ("waarom 113, ik vroeg naar de zitting", Nood.ZELFDODING),
        ("met mijn zoon is alles prima! waarom moet ik veilig thuis bellen?", Nood.KIND),
        ("het gaat gewoon goed met Daan", Nood.KIND),
        ("er is hier geen geweld hoor", Nood.GEWELD),
        ("wij hebben gewoon eten. en wat staat er nu bij mij?", Nood.GEEN_ETEN),
        ("ik heb helemaal geen zitting, haal dat weg", Nood.ZITTING_NU),
        ("ik moet niet naar de rechter, het is een gesprek", Nood.ZITTING_NU),
        ("ik heb helemaal geen zitting en geen oproep van de rechtbank. bel mij dinsdag om 9 uur",
         Nood.ZITTING_NU),
        ("Dat is onjuist.", Nood.GEEN_SLAAPPLEK),
    ],
)  # fmt: skip
def test_it_is_denied_by_its_name(zin: str, nood: Nood) -> None:
    said = lees_weerspraak(zin, DAG)
    assert nood in said.genoemd | said.algemeen


@pytest.mark.parametrize(
    "zin",
    [
        "ik denk niet alleen aan de dood, ik heb de pillen al",
        "Ik heb niets over de dood geschreven. Ik wil niet meer leven.",
        "ik denk niet aan de dood maar ik wil niet meer wakker worden",
        "Ik denk niet aan de dood. Soms hoeft het van mij niet.",
        "Dat is onjuist.",
        "denk jij nooit aan de dood?",
        "ik wil dood",
    ],
)
def test_about_a_life_a_cry_or_doubt_wins(zin: str) -> None:
    said = lees_weerspraak(zin, DAG)
    assert not LEVEN & (said.genoemd | said.algemeen)


@pytest.mark.parametrize(
    ("zin", "nood"),
    [
        ("ik heb eten nodig voor de kinderen", Nood.GEEN_ETEN),
        ("ik heb wel eten, maar niets voor morgen", Nood.GEEN_ETEN),
        ("ik heb geen eten", Nood.GEEN_ETEN),
        ("met mijn zoon gaat het goed, mijn man slaat mij", Nood.GEWELD),
        ("ik heb geen dagvaarding. morgen word ik uit mijn huis gezet", Nood.UITZETTING_NU),
    ],
)
def test_another_cry_beside_it_wins(zin: str, nood: Nood) -> None:
    said = lees_weerspraak(zin, DAG)
    assert nood not in said.genoemd | said.algemeen


def test_a_clause_that_only_the_model_hears_wins_too() -> None:
    denial = Ontkenning(weerspraak=Weerspraak(genoemd=LEVEN | {Nood.KIND}))
    loud = Zinsdeel("ik heb alles klaargelegd voor straks", (Betekenis("nood_wanhoop", 0.8),))
    assert naast(denial, (loud,), DAG).weerspraak.genoemd == {Nood.KIND}
    own = Zinsdeel("ik denk niet aan de dood", (Betekenis("nood_zelfdoding", 0.9),))
    assert naast(denial, (own,), DAG) == denial


def test_it_takes_away_what_was_spoken_of_even_when_it_sounds_strong() -> None:
    stand = Gespreksstand(noden={"zelfdoding": 1})
    said = lees_ontkenning("Ik denk niet aan de dood. Ik wil verder met mijn vraag.", DAG)
    assert weersproken(stand, said) == (Nood.ZELFDODING,)
    assert blijven_over(stand, said, [Nood.ZELFDODING], [Nood.ZELFDODING]) == ()
    assert ontkende(Gespreksstand(), said) == ()


def test_a_plain_dat_is_onjuist_is_about_what_was_said_just_now() -> None:
    said = lees_ontkenning("Dat is onjuist. Verbeter het bedrag.", DAG)
    assert weersproken(Gespreksstand(regels={"kind": 1}), said) == ()
    assert weersproken(Gespreksstand(misschien="kind"), said) == (Nood.KIND,)


def test_what_was_denied_before_is_owned_once() -> None:
    said = lees_ontkenning("ik heb gewoon eten", DAG)
    before = Gespreksstand(noden={"geen_eten": 1}, ontkend=["geen_eten"])
    assert weersproken(before, said) == (Nood.GEEN_ETEN,) and te_erkennen(before, said) == ()
    assert te_erkennen(Gespreksstand(noden={"geen_eten": 1}), said) == (Nood.GEEN_ETEN,)


@pytest.mark.parametrize(
    ("zin", "over"),
    [
        ('U schrijft: "Bel 113 als je aan de dood denkt." Daar ging het niet over.',
         "Daar ging het niet over."),
        ("je zei 'Ik onthoud: loon € 22', dat is fout", "dat is fout"),
        ("U schreef zojuist: “Er is geen vonnis.” Er is er een.", "Er is er een."),
    ],
)  # fmt: skip
def test_our_own_words_are_not_heard(zin: str, over: str) -> None:
    assert zonder_ons_citaat(zin) == over


@pytest.mark.parametrize(
    "zin",
    [
        'u schrijft "als je aan de dood denkt" en ja dat doe ik',
        'mijn vader schrijft "ik wil niet meer leven"',
        'in de brief staat "u moet 3 december uit huis"',
        'u vraagt "Denk je aan de dood?"',
        "mijn zoon 'Daan' is 4",
    ],
)
def test_words_of_others_and_what_is_agreed_with_are_heard(zin: str) -> None:
    assert zonder_ons_citaat(zin) == zin
