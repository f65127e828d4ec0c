"""A ban goes by plain words: by name, by "zij", or by the line on the screen; and by nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.teksten.lezer import Teksten
from casefile.velden.opnemen import neem_op
from casefile.velden.zeggen import regels

VANDAAG = date(2026, 11, 30)
EERST = "er mag niets naar mevrouw Bakir"
OPGEHEVEN = [
    "bij nader inzien: mevrouw Bakir mag het wel lezen",
    "zij mag het toch weten",
    "ze mag het gewoon weten hoor",
    "mevrouw Bakir mag alles weten",
    "stuur haar juist wel een kopie",
    "juist wel een afschrift sturen",
    "stuur mevrouw Bakir toch maar een kopie",
    "haal weg: deel niets met Bakir",
    "verwijder de regel deel niets met mevrouw Bakir",
    "dat 'niet delen' moet weg",
    "er staat nog deel niets met mevrouw Bakir. dat moet eruit",
    "nee wacht, ik heb nagedacht: Bakir mag het best zien, zij moet het horen voor ons gesprek",
    "niet delen kan eruit",
]
BLIJFT = [
    "ik wel bericht willen",
    "en ik krijg zelf wel graag een mail",
    "mag mevrouw Bakir het weten?",
    "er staat deel niets met mevrouw Bakir",
    "mevrouw Bakir mag niks weten",
    "zij mag het echt niet lezen",
    "mijn zus mag het wel weten",
    "mijn zus leest mee, zij mag het wel weten",
    "mijn nummer moet weg",
    "zij mag mij wel bellen",
    "ik mag wel blijven van de rechter",
    "Bos mag het wel weten",
    "ik wil wel een kopie van mijn contract",
]


def vertel(*berichten: str) -> tuple[Dossier, list[str]]:
    dossier, said = Dossier(), []
    for bericht in berichten:
        taken = neem_op(dossier, lees_feiten(bericht, VANDAAG), VANDAAG)
        lines = regels(taken.wijzigingen, Teksten.standaard())
        said = [Teksten.standaard().tekst(b.sleutel, **b.waarden) for b in lines]
    return dossier, said


@pytest.mark.parametrize("woorden", OPGEHEVEN)
def test_plain_words_take_it_back_and_one_line_says_so(woorden: str) -> None:
    dossier, said = vertel(EERST, woorden)
    assert dossier.deel(Concept).niet_naar_ander == []
    assert len(said) == 1 and "Bakir" in said[0]


@pytest.mark.parametrize("woorden", BLIJFT)
def test_other_words_leave_it(woorden: str) -> None:
    dossier, _ = vertel(EERST, woorden)
    assert dossier.deel(Concept).niet_naar_ander == ["mevrouw Bakir"]


def test_zij_is_nobody_where_two_are_refused() -> None:
    dossier, _ = vertel("niks naar mevrouw Bakir en niks naar mijn werk", "zij mag het wel weten")
    assert dossier.deel(Concept).niet_naar_ander == ["mevrouw Bakir", "mijn werk"]


def test_an_organisation_goes_from_the_line_too() -> None:
    dossier, _ = vertel("niks naar woongoed", "de regel niet delen moet weg")
    assert dossier.deel(Concept).niet_naar == []
