"""A yes in so many words is one, also with a question behind it; nothing less is."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.voorbeeldwens import lees_voorbeeldwens


@pytest.mark.parametrize(
    "zin",
    [
        "Ja, dat is prima, u mag het zo versturen, en wanneer bellen ze dan?",
        "ja goed, verstuur het maar, hoe laat belt iemand mij",
        "u kunt dit bericht zo verzenden",
        "je mag het versturen",
        "ja verstuur dat dan in godsnaam maar",
    ],
)
def test_it_may_be_sent(zin: str) -> None:
    assert lees_voorbeeldwens(zin).ja


@pytest.mark.parametrize(
    "zin",
    [
        "ja, en wanneer bellen ze dan?",
        "ja maar u mag het niet versturen",
        "u mag het niet versturen",
        "mag u dit versturen naar mijn ex?",
        "ja goed, u mag het versturen, maar zonder mijn naam",
        "u mag het versturen als mijn zus het goed vindt, ja?",
    ],
)
def test_nothing_less_is_a_yes(zin: str) -> None:
    assert not lees_voorbeeldwens(zin).ja
