"""A cry for help is seen, under its right name, and other messages are left alone."""

from __future__ import annotations

from collections import Counter

import pytest

from casefile.noodpoort.poort import vind_noden
from tests.casefile.noodpoort.tabellen import VANDAAG, geen_noden, noden

EIGEN = ("eigen_zinnen.tsv", "eigen_zinnen_2.tsv", "eigen_zinnen_3.tsv")
STEEKPROEF = "steekproef.tsv"


def found(zin: str) -> list[str]:
    return [nood.value for nood in vind_noden(zin, VANDAAG)]


@pytest.mark.parametrize(("nood", "zin"), noden("veelgezegd.tsv"))
def test_the_plain_ways_to_say_it(nood: str, zin: str) -> None:
    assert found(zin)[:1] == [nood]


@pytest.mark.parametrize("namen", [EIGEN, (STEEKPROEF,)])
def test_the_rules_alone_hear_most_emergencies(namen: tuple[str, ...]) -> None:
    """They stand in when the model fails, and are no more than that: on voices that nobody wrote
    rules for they hear half (docs/evaluatie)."""
    rows = noden(*namen)
    answers = [(nood, found(zin)) for nood, zin in rows]
    assert sum(bool(answer) for _, answer in answers) / len(rows) >= 0.6
    assert sum(answer[:1] == [nood] for nood, answer in answers) / len(rows) >= 0.58


def test_few_false_alarms() -> None:
    rows = geen_noden(*EIGEN, STEEKPROEF)
    false = Counter(zin for zin in rows if found(zin))
    assert len(false) / len(rows) <= 0.02, false


@pytest.mark.parametrize(
    "zin",
    [
        "ik ben doodmoe", "ik schaam me dood", "ik lach me dood", "ik schrok me dood",
        "ik ga dood aan die rente", "die brief is dodelijk saai", "ik werk me kapot",
        "mijn telefoon is bijna dood", "ik wil een eind aan mijn schulden maken",
        "ik moet ophangen, doei", "ik spring zo op de fiets", "nee hoor ik wil niet dood",
        "ik denk niet aan zelfmoord", "ik zit hier met mijn handen in het haar",
        "hij slaat de plank mis", "mijn hart slaat over", "ik voel me murw geslagen",
        "ze slaan me om de oren met brieven", "het mes op de keel", "ik ontplof bijna",
        "ik maak het formulier af", "kinderen komen niks tekort", "ik ben 15 jaar getrouwd",
        "ik slaap slecht van die brieven", "ik kan niet meer inloggen", "ik kan niet meer betalen",
        "mag ik een energiecontract afsluiten", "hoe werkt de voedselbank",
        "kan niet eten van de zenuwen", "wat is een deurwaarder", "moet ik opendoen",
        "wat als de deurwaarder voor de deur staat", "kan ik de ontruiming nog stoppen",
        "mijn slot is kapot", "mijn ex heeft het slot vervangen", "ik heb mezelf buitengesloten",
        "waar ga ik heen na de uitzetting", "eneco dreigt met afsluiten", "gisteren was de zitting",
        "de rechter doet vrijdag uitspraak", "ik heb de zitting gemist", "mijn printer is stuk",
        "als ik nou alles betaal, dan is het toch klaar?", "is alles dan klaar als ik nu betaal",
    ],
)  # fmt: skip
def test_what_only_looks_like_it(zin: str) -> None:
    assert found(zin) == []


@pytest.mark.parametrize(
    "zin",
    [
        "zelfmort", "Z E L F M O O R D", "z.e.l.f.m.o.o.r.d", "zelf moord", "zelfm0ord", "zelfmóórd",
        "ikwildood", "ik wil niemeer leefe", "kwil nie meer leve", "IK WIL DOOD", "ik wil doooood",
        "ik w\u200bil do\u200bod", "ik wil dооd", "ik wil ... dood", "ik\nwil\ndood", "ik wil d00d",
        "k wil dood ofzo", "ik wil gewoon echt heel eerlijk dood", "ik wil 😭 dood", "wil dood ik",
    ],
)  # fmt: skip
def test_spelling_never_hides_it(zin: str) -> None:
    assert found(zin)[:1] == ["zelfdoding"]
