"""A refusal reaches who has a package at once; what may be about something else is only offered."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from casefile.gesprek.feiten import lees_feiten
from casefile.velden import namen as n
from casefile.velden.lijst import VAN_NAAM
from casefile.velden.meteen_door import gaat_meteen
from casefile.velden.opnemen import Wijziging

DAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("said", "veld", "oud", "nieuw", "meteen"),
    [
        ("bel me liever op dinsdag", n.WANNEER, "maandag", "dinsdag", True),
        ("het is geloof ik de zondag na sinterklaas", n.WANNEER, "maandag", "zondag", False),
        ("er mag niks naar woongoed zeist", n.NIET_NAAR, (), ("woongoed_zeist",), True),
        ("ik wil wel bericht krijgen", n.NIET_NAAR, ("woongoed_zeist",), (), False),
        ("woongoed zeist mag het wel weten", n.NIET_NAAR, ("woongoed_zeist",), (), True),
        ("bep is er ook bij", n.NAAM, "Corrie", "Bep", False),
        ("mijn naam is Bep", n.NAAM, "Corrie", "Bep", True),
        ("er leest hier iemand mee", n.MEELEZEN, False, True, True),
    ],
)
def test_only_what_is_plain_goes_at_once(
    said: str, veld: str, oud: Any, nieuw: Any, meteen: bool
) -> None:
    change = Wijziging(VAN_NAAM[veld], oud, nieuw)
    assert gaat_meteen(change, lees_feiten(said, DAY)) is meteen
