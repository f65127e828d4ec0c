"""What nearly everybody asks, read from the words alone."""

from __future__ import annotations

import pytest

from casefile.gesprek.kernvragen import lees_kernvragen
from casefile.gesprek.wissen import wil_alles_wissen


@pytest.mark.parametrize(
    "said",
    [
        "hoe haal ik dit gesprek weg",
        "hoe haal ik dit gesprek weg van mijn telefoon",
        "kan ik deze chat wissen?",
        "hoe krijg ik die berichten van me telefoon af",
        "hoe verwijder ik deze app",
        "mijn man kijkt soms mee, hoe kan ik dit gesprek verbergen",
        "ik wil dit gesprek van mijn telefoon weg hebben",
    ],
)
def test_off_the_phone_is_explained_and_nothing_is_wiped(said: str) -> None:
    assert "telefoon_wissen" in lees_kernvragen(said)


@pytest.mark.parametrize("said", ["ik wil dit gesprek van mijn telefoon weg hebben",
                                  "haal deze chat van mijn mobiel weg"])  # fmt: skip
def test_off_the_phone_is_no_wish_that_we_wipe_all(said: str) -> None:
    assert not wil_alles_wissen(said)


@pytest.mark.parametrize(
    "said",
    [
        "wis alles",
        "verwijder dit gesprek",
        "ik wil dat jullie mijn gegevens wissen",
        "hoe verwijder ik mijn gegevens bij jullie",
        "hij zit op mijn telefoon, hoe kom ik hier weg",
        "mijn telefoon is weg, hoe bel ik jullie",
        "hoe krijg ik die schuld weg",
        "ik heb dit gesprek van mijn telefoon gewist",
        "hoe krijg ik de deurwaarder van mijn telefoon af",
    ],
)
def test_what_only_sounds_like_it_is_none(said: str) -> None:
    assert "telefoon_wissen" not in lees_kernvragen(said)


def test_no_long_message_takes_long() -> None:
    for piece in ("a" * 4000, "doe " * 1000, "hoe haal ik " * 400, "van mijn " * 500):
        lees_kernvragen(piece)
