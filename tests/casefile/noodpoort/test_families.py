"""Every family hears what it says it hears and leaves alone what it must; every look-alike earns
its place; the files stay a few hundred families."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from casefile.noodpoort.families import FOLDER, Familie, Gelijkenis, lees_tabel, lees_tabellen
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import Poort, vind_met_zekerheid, waarom
from tests.casefile.noodpoort.tabellen import VANDAAG, noden

TABELLEN = lees_tabellen()
FAMILIES = [familie for tabel in TABELLEN for familie in tabel.zegt]
GELIJKENISSEN = [one for tabel in TABELLEN for one in tabel.lijkt_op]
ZONDER = {
    tabel.nood: Poort((type(tabel)(tabel.nood, tabel.zegt),)) for tabel in TABELLEN
}  # per emergency: the gate without its look-alikes


def heard(zin: str, nood: Nood) -> list[str]:
    return [found.regel for found in waarom(zin, VANDAAG) if found.nood is nood]


@pytest.mark.parametrize("familie", FAMILIES, ids=lambda f: f"{f.nood.value}: {f.regel}")
def test_a_family_hears_two_sentences_and_leaves_one_alone(familie: Familie) -> None:
    assert len(familie.hoort) >= 2 and familie.niet
    for zin in familie.hoort:
        assert familie.regel in heard(zin, familie.nood), zin
    for zin in familie.niet:
        assert heard(zin, familie.nood) == [], zin


@pytest.mark.parametrize("one", GELIJKENISSEN, ids=lambda g: f"{g.nood.value}: {g.regel}")
def test_a_look_alike_silences_what_would_be_an_alarm_without_it(one: Gelijkenis) -> None:
    assert one.stilt
    for zin in one.stilt:
        assert heard(zin, one.nood) == []
        assert ZONDER[one.nood].treffers(zin, VANDAAG)


def test_there_are_a_few_hundred_and_none_stands_there_twice() -> None:
    assert 200 <= len(FAMILIES) <= 380
    for rules in ([f.regel for f in FAMILIES], [(g.nood, g.regel) for g in GELIJKENISSEN]):
        assert len(rules) == len(set(rules))


def test_every_emergency_has_its_file_and_no_file_is_left_over() -> None:
    assert {file.stem for file in Path(FOLDER).glob("*.yml")} == {nood.value for nood in Nood}


def test_a_certain_family_hears_one_of_the_plain_ways_to_say_it() -> None:
    caught = {found.regel for _, said in noden("veelgezegd.tsv") for found in waarom(said, VANDAAG)}
    assert [f.regel for f in FAMILIES if f.zeker and f.regel not in caught] == []


@pytest.mark.parametrize(
    "zin",
    [
        "mijn huurschuld is een doodlopende weg",
        "ik moet zo ophangen, mijn bus komt",
        "de stroom was gister een uurtje weg",
        "mijn zoon zoekt een kamer",
    ],
)
def test_what_only_looks_like_it_is_never_certain(zin: str) -> None:
    assert vind_met_zekerheid(zin, VANDAAG)[1] == ()


def test_a_word_that_no_family_has_is_a_mistake() -> None:
    wrong = "nood: kind\nzegt:\n- {regel: zoek, hoort: [a, b], niet: [c], zekr: true}\nlijkt_op: []"
    with pytest.raises(TypeError, match="zekr"):
        lees_tabel(yaml.safe_load(wrong))
