"""Who is threatened never gets the text for people who threaten."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.poort import vind_noden
from casefile.noodpoort.wie_dreigt import voor_wie, wordt_bedreigd

VANDAAG = date(2026, 11, 23)


@pytest.mark.parametrize(
    "tekst",
    [
        "mijn onderbuurman appt dat hij mijn auto in brand zet",
        "de verhuurder zei: ik sla je de deur uit",
        "mijn ex dreigt mijn nieuwe vriend neer te steken en mij ook",
        "die jongens gaan ons huis in de fik steken",
        "mijn broer heeft geroepen dat hij mij en mijn moeder doodsteekt",
        "ik ben doodsbang, hij gaat iemand vermoorden",
    ],
)
def test_who_is_threatened(tekst: str) -> None:
    assert wordt_bedreigd(tekst)
    assert Nood.DREIGING_ANDER not in vind_noden(tekst, VANDAAG)
    assert voor_wie((Nood.DREIGING_ANDER,), tekst) == (Nood.GEWELD,)


@pytest.mark.parametrize(
    "tekst",
    [
        "ik ga mijn huisbaas neersteken",
        "als die vent aan de deur komt sla ik hem dood",
        "dan schiet ik die ambtenaar overhoop",
        "ik maak mijn buurman af als hij mij weer wakker maakt",
    ],
)
def test_who_threatens(tekst: str) -> None:
    assert not wordt_bedreigd(tekst)
    assert voor_wie((Nood.DREIGING_ANDER,), tekst) == (Nood.DREIGING_ANDER,)


def test_violence_that_is_done_to_somebody_leaves_no_text_for_who_threatens() -> None:
    assert voor_wie((Nood.GEWELD, Nood.DREIGING_ANDER), "hoe dan ook") == (Nood.GEWELD,)
    assert voor_wie((Nood.ZELFDODING, Nood.KIND), "iets") == (Nood.ZELFDODING, Nood.KIND)
