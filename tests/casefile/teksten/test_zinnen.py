"""Sentences and words are counted the way a reader would, whatever an editor types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.teksten.taalregels.zinnen import opsommingen, woorden_van, zinnen_van


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [
        ("Bel nu. Ga dan.", 2),
        ("Kom om 10.00 uur.", 1),
        ("Neem papieren mee, bijv. je brief.", 1),
        ("Lees art. 7 van je papier.", 1),
        ("Kijk op 113.nl. Daar kun je chatten.", 2),
        ('Vraag: "mag ik blijven?" en schrijf het op.', 1),
        ("Bel, lees, schrijf enz. Ga daarna.", 2),
        ("Eerste regel\nTweede regel", 2),
        ("Bel {tel_112}. {naam} helpt je.", 2),
        ("Zeg: 'Ik moet mijn huis uit.' Wacht dan.", 2),
        ("- je pas\n- je brief", 2),
    ],
)
def test_zinnen(tekst: str, aantal: int) -> None:
    assert len(zinnen_van(tekst)) == aantal


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [
        ("Bel {tel_juridisch_loket} nu", 3),
        ("Bel 088 0767 000", 2),
        ("Bel 0800-8020", 2),
        ("Dat kost € 50", 3),
        ("Dat kost € {bedrag} per maand", 5),
        ("zo'n foto's e-mail", 3),
        ("op 1 januari 2027", 4),
        ("👍 goed - dan", 2),
    ],
)
def test_woorden(tekst: str, aantal: int) -> None:
    assert len(woorden_van(tekst)) == aantal


def test_opsommingen_tellen_hun_punten() -> None:
    assert opsommingen("Neem:\n- pas\n- brief\n\nLees:\n1. dit") == [(1, 2), (5, 1)]
    assert opsommingen("Geen lijst.") == []


@given(st.text(max_size=300))
def test_elke_invoer_geeft_zinnen_met_woorden_op_een_bestaande_regel(tekst: str) -> None:
    aantal_regels = tekst.count("\n") + 1
    for zin in zinnen_van(tekst):
        assert zin.woorden
        assert 0 <= zin.regel < aantal_regels


@given(
    st.lists(st.sampled_from(["Bel nu", "Lees je brief", "Ga naar huis"]), min_size=1, max_size=6)
)
def test_losse_zinnen_blijven_los(zinnen: list[str]) -> None:
    assert len(zinnen_van(". ".join(zinnen) + ".")) == len(zinnen)
