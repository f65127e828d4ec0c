"""Who has taken something already, or is hurt, or says so of another, hears 112 before 113."""

from __future__ import annotations

import pytest
import yaml

from casefile.noodpoort.antwoord import stel_op
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import vind_noden
from casefile.noodpoort.welke_kaart import GEBEURD, welke_kaart
from casefile.settings import ROOT
from tests.casefile.noodpoort.tabellen import VANDAAG


@pytest.mark.parametrize(
    "zin",
    [
        "ik heb 40 paracetamol ingenomen",
        "ik heb net een hele strip pillen geslikt",
        "heb alle tabletten doorgeslikt",
        "mn zus heb een pot medicijne leeg geslikt",
        "ik heb mijn polsen doorgesneden",
        "me man heeft ze polse opengesneden",
        "mijn zoon heeft een overdosis genomen",
        "een client van mij nam vanochtend te veel slaappillen",
        "mijn vriendin heeft vannacht een poging gedaan",
        "hij heeft zichzelf net in de buik gestoken",
        "dag meneer. ik krijg geen huis meer. ik heb mijn medicijnen allemaal tegelijk ingenomen",
    ],
)
def test_what_has_happened_is_for_112_first(zin: str) -> None:
    assert vind_noden(zin, VANDAAG)[0] is Nood.ZELFDODING
    assert welke_kaart(zin, VANDAAG)[Nood.ZELFDODING] == GEBEURD


@pytest.mark.parametrize(
    "zin",
    [
        "ik wil dood",
        "ik neem straks alle pillen in",
        "ik ga mijn polsen doorsnijden",
        "ik ga vanavond een overdosis nemen",
        "ik heb pillen klaarliggen",
        "ik heb de pillen niet genomen",
        "ik heb alle pillen verzameld maar nog niks ingenomen",
    ],
)
def test_what_is_only_thought_of_is_for_113(zin: str) -> None:
    assert welke_kaart(zin, VANDAAG) == {}


@pytest.mark.parametrize(
    "zin",
    [
        "ik heb een lening genomen",
        "we hebben te veel betaald aan medicijnen",
        "ik heb mijn vinger gesneden met koken",
        "de huur is niet ingenomen door de bank",
        "mijn pillen neem ik op tijd",
    ],
)
def test_what_only_looks_like_it_raises_nothing(zin: str) -> None:
    assert vind_noden(zin, VANDAAG) == () and welke_kaart(zin, VANDAAG) == {}


def test_it_is_never_said_in_short() -> None:
    said = stel_op((Nood.ZELFDODING,), {Nood.ZELFDODING: 5}, {Nood.ZELFDODING: GEBEURD})
    assert [card.sleutel for card in said] == ["utter_nood_zelfdoding_gebeurd"]


def test_its_texts_begin_with_112_and_every_other_one_asks_whether_it_happened() -> None:
    texts = {}
    for file in ("nood", "voor_wie", "misschien"):
        texts |= yaml.safe_load((ROOT / "content" / f"{file}.yml").read_text("utf-8"))["responses"]
    about = [key for key in texts if "nood_zelfdoding" in key or "misschien_zelfdoding" in key]
    again = [key for key in texts if key.startswith(("utter_leven_terug", "utter_leven_mens"))]
    assert len(about) >= 7 and len(again) >= 4
    for said in (one["text"] for key in about + again for one in texts[key]):
        assert len(said.split()) <= 45 and said.count("?") <= 1 and "{tel_112}" in said
    for key in about:
        for said in (one["text"] for one in texts[key]):
            if GEBEURD in key:
                assert said.startswith("Bel nu {tel_112}")
                assert said.index("{tel_112}") < said.index("{tel_113}")
            else:
                assert "iets gebeurd" in said
