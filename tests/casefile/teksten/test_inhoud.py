"""The real content: no text that a huurder can read breaks a rule."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from casefile.teksten.controle import controleer
from casefile.teksten.inventaris import lees_inventaris
from casefile.teksten.naslag import lees_naslag
from casefile.teksten.taalregels.bevinding import Ernst

INHOUD = Path(__file__).resolve().parents[3] / "content"
NAGEKEKEN_OP = date(2026, 11, 29)
"""The day of the last review: `make check` uses the real day, a test must not go red by itself."""


def test_alle_teksten_houden_zich_aan_de_regels() -> None:
    naslag = lees_naslag(INHOUD, NAGEKEKEN_OP)
    bevindingen = controleer(lees_inventaris(INHOUD), naslag)
    assert [str(b) for b in bevindingen if b.ernst is Ernst.FOUT] == []


def test_alle_claims_hebben_een_bron() -> None:
    claims = lees_naslag(INHOUD, NAGEKEKEN_OP).claims
    assert [claim.id for claim in claims.values() if not claim.bron] == []
    assert {"S01", "S72", "F01", "F129", "X01", "X09", "W001"} <= set(claims)
    assert [c.id for c in claims.values() if len(c.parafrase.split()) > 12] == []
