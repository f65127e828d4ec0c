"""A body in danger is heard by its words, gets the text that fits, and is no wish to die."""

from __future__ import annotations

import pytest

from casefile.noodpoort.antwoord import stel_op
from casefile.noodpoort.doodswens import zonder_doodswens
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import vind_met_zekerheid, vind_noden
from casefile.noodpoort.welke_kaart import BUITEN, GEWOON, MEDICIJN, welke_kaart
from tests.casefile.noodpoort.tabellen import VANDAAG

BEIDE = (Nood.ZELFDODING, Nood.LICHAAM)


@pytest.mark.parametrize(
    ("zin", "kaart"),
    [
        ("me zus ligt bewusteloos op de bank", GEWOON),
        ("de co-melder gaat al tien minuten af en ze is suf", BUITEN),
        ("we ruiken gas in de gang", BUITEN),
        ("hij krijgt geen lucht help", GEWOON),
        ("mijn insuline ligt nog in dat huis en ik kan er niet bij", MEDICIJN),
        ("i cannot breathe well", GEWOON),
        ("oma ligt in de gang en komt niet meer overeind", GEWOON),
        ("ze heeft weeën en de brief moet nog weg " + "en nog iets " * 20, GEWOON),
        ("de pillen voor mijn hart zijn op en mijn arm is ineens slap", GEWOON),
        ("de gordijnen staan in brand en mijn man ligt bewusteloos", BUITEN),
    ],
)
def test_a_body_in_danger_is_heard_and_gets_its_text(zin: str, kaart: str) -> None:
    assert vind_noden(zin, VANDAAG)[0] is Nood.LICHAAM
    assert welke_kaart(zin, VANDAAG).get(Nood.LICHAAM, GEWOON) == kaart


@pytest.mark.parametrize(
    "zin",
    [
        "mijn man had vorig jaar een beroerte",
        "mn hart bloedt ervan",
        "ik word er benauwd van, al die brieven",
        "mijn medicijnen zijn duur",
        "er was in 2019 brand bij de buren",
        "van die rekening krijg ik nog eens een hartaanval",
        "de gasrekening is hoog",
        "ik ben zwanger en alles is goed",
        "mijn pillen neem ik op tijd",
    ],
)
def test_a_word_that_looks_like_it_is_none(zin: str) -> None:
    assert vind_noden(zin, VANDAAG) == ()


@pytest.mark.parametrize(
    ("zin", "left"),
    [
        ("mijn zus is erg benauwd, zij krijgt geen lucht", (Nood.LICHAAM,)),
        ("mijn broer krijgt geen lucht, hij heeft al zijn pillen ingenomen", BEIDE),
        ("ik heb geen insuline meer en van mij mag het einde komen", BEIDE),
        ("haar medicijnen zijn weg en ze geeft geen antwoord", BEIDE),
    ],
)
def test_no_breath_is_no_wish_to_die_and_a_wish_to_die_stays_one(
    zin: str, left: tuple[Nood, ...]
) -> None:
    assert zonder_doodswens(BEIDE, zin, *vind_met_zekerheid(zin, VANDAAG)) == left


def test_what_a_rule_hears_as_a_wish_to_die_is_never_taken_away() -> None:
    rules = (BEIDE, (Nood.LICHAAM,))
    assert zonder_doodswens(BEIDE, "ik krijg geen lucht", *rules) == BEIDE


def test_the_text_that_fits_until_it_was_said_twice() -> None:
    def key(times: int, kaart: str) -> str:
        return stel_op((Nood.LICHAAM,), {Nood.LICHAAM: times}, {Nood.LICHAAM: kaart})[0].sleutel

    assert key(0, BUITEN) == "utter_nood_lichaam_buiten"
    assert key(1, GEWOON) == "utter_nood_lichaam"
    assert key(2, MEDICIJN) == "utter_nood_lichaam_kort"


def test_another_emergency_has_no_such_text() -> None:
    said = stel_op((Nood.LICHAAM, Nood.GEEN_ETEN), {}, {Nood.LICHAAM: MEDICIJN})
    assert [b.sleutel for b in said] == ["utter_nood_lichaam_medicijn", "utter_nood_geen_eten"]


def test_who_asks_for_a_human_in_turkish_does_not_wish_to_die() -> None:
    both = (Nood.ZELFDODING, Nood.WANHOOP)
    assert zonder_doodswens(both, "İnsan istiyorum lütfen", (), ()) == ()
    for said in ("ölmek istiyorum", "insan istiyorum, ölmek istiyorum", "insan istemiyorum"):
        assert zonder_doodswens(both, said, (), ()) == both
    ruled = (Nood.ZELFDODING,)
    assert zonder_doodswens(both, "insan istiyorum", ruled, ()) == both
