"""Protects: an amount that was noted as one thing and is another goes there, and nothing else moves."""

from __future__ import annotations

import pytest

from casefile.overzicht.bekend_geld import Overzicht, VanWie
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.geldbericht import lees
from casefile.overzicht.terloops import neem_terloops
from casefile.taal.bedrag import Periode
from casefile.taal.bedragen import lees_bedragen


def na(bekend: str, zin: str) -> str:
    """`bekend`: "loon=1490 huur=640"; the last one was noted just now."""
    overzicht = Overzicht()
    for part in bekend.split():
        kind, _, amount = part.partition("=")
        soort = Categorie(kind)
        bedrag = lees_bedragen(f"{amount} euro").bedragen[0].bedrag
        per = None if groep_van(soort) is Groep.SCHULDEN else Periode.MAAND
        post = overzicht.voeg_toe(soort, bedrag.met_periode(per), VanWie.HUURDER)
        assert post
        overzicht.laatst = [post.id]
    neem_terloops(overzicht, lees(zin, None))
    return " ".join(f"{p.categorie.value}={int(p.bedrag.van or 0)}" for p in overzicht.posten)


@pytest.mark.parametrize(
    ("bekend", "zin", "verwacht"),
    [
        ("huur=640 inkomen=1700", "nee dat is geen loon, dat heb ik gespaard", "huur=640"),
        ("loon=1490 schuld=900", "die 900 is geen schuld, dat is spaargeld", "loon=1490"),
        ("loon=1490 huurschuld=250", "dat was niet voor de huur", "loon=1490"),
        (
            "huur=640 energie=150",
            "die 150 is niet voor stroom maar voor water",
            "huur=640 water=150",
        ),
        ("loon=1490 huur=640 vervoer=80", "haal dat weg", "loon=1490 huur=640"),
        ("huur=640 loon=2019", "2019 is een jaar", "huur=640"),
        ("huur=640 boetes=95", "die boete heb ik allang betaald", "huur=640"),
        ("huur=640 loon=1490", "dat is geen geld", "huur=640 loon=1490"),
        ("huur=640 loon=1490", "dat is niet eerlijk, de huur is te hoog", "huur=640 loon=1490"),
    ],
)
def test_what_it_was_not_for(bekend: str, zin: str, verwacht: str) -> None:
    assert na(bekend, zin) == verwacht
