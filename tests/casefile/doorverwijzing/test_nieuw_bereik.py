"""The number that is sent is the one that was given last, whenever it was typed."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.contactgegevens import alleen_cijfers, lees_bereik
from casefile.doorverwijzing.nieuw_bereik import lees_gezegd_bereik, nieuw_bereik

OUD = "06 87654321"


@pytest.mark.parametrize(
    ("tekst", "nieuw"),
    [
        ("oh wacht, mijn nummer is 06-11223344", "06-11223344"),
        ("niet 0687654321 maar 0611223344", "0611223344"),
        ("0687654321 klopt niet, het is 06 11 22 33 44", "06 11 22 33 44"),
        ("06 99999999 werkt niet, 06 11223344 wel", "06 11223344"),
        ("bel liever op +31 6 11223344", "+31 6 11223344"),
        ("niet dat nummer, 06 11223344 is het goede", "06 11223344"),
        ("mail mij beter: an@voorbeeld.nl", "an@voorbeeld.nl"),
        ("ik ben bereikbaar op 030-2345678 na vijven", "030-2345678"),
    ],
)
def test_a_new_number_is_heard(tekst: str, nieuw: str) -> None:
    assert nieuw_bereik(lees_gezegd_bereik(tekst), OUD) == nieuw


@pytest.mark.parametrize(
    "tekst",
    [
        "ja 0687654321 klopt",
        "mijn nummer is +31 6 87654321",
        "het nummer van de deurwaarder is 0201234567",
        "mijn begeleider heeft 0611223344",
        "ik werd gebeld door 0611223344",
        "0611223344 of 0655667788",
        "op 12-10-2026 om 14.30 uur",
        "1450 euro en 380 huurtoeslag",
        "kenmerk 20261234",
        "0800-8020",
    ],
)
def test_what_is_no_new_number(tekst: str) -> None:
    assert nieuw_bereik(lees_gezegd_bereik(tekst), OUD) is None


@pytest.mark.parametrize(
    ("tekst", "alleen"),
    [
        ("sorry, verkeerde nummer: 06 11223344", True),
        ("mijn nieuwe nummer is 0611223344", True),
        ("na zes uur, dan op 0611223344", False),
        ("ik heb hulp nodig met mijn post, bel 0611223344", False),
    ],
)
def test_whether_it_says_anything_else(tekst: str, alleen: bool) -> None:
    assert lees_gezegd_bereik(tekst).alleen is alleen


def test_a_date_with_a_time_is_no_number() -> None:
    assert lees_bereik("12-10-2026 14.30") is None
    assert lees_bereik("2026-10-12 1430") is None


@pytest.mark.parametrize(
    "nummer", ["+31 6 11223344", "0031611223344", "06-1122 3344", "31611223344"]
)
def test_ways_to_write_one_number(nummer: str) -> None:
    assert alleen_cijfers(nummer) == "0611223344"
