"""When to ring is asked only of who will be rung."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.aanmeldvragen import volgende
from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.velden.verteld import Verteld


@pytest.mark.parametrize(
    ("bereik", "hoe", "gevraagd"),
    [
        ("06 12345678", None, True),
        ("06 12345678", "bel mij niet, stuur een bericht", False),
        ("jan@voorbeeld.nl", "liever mailen", False),
        ("jan@voorbeeld.nl", None, False),
    ],
)
def test_when_is_asked_of_who_is_rung(bereik: str, hoe: str | None, gevraagd: bool) -> None:
    dossier = Dossier()
    dossier.vervang(Concept(bereik=bereik))
    dossier.vervang(Verteld(hoe=hoe))
    asked = []
    while (question := volgende(dossier)) is not None:
        asked.append(question)
        dossier.deel(Concept).overgeslagen.append(question)
        if question == "dv_verhuurder" or len(asked) > 12:
            break
    assert ("dv_wanneer" in asked) is gevraagd
