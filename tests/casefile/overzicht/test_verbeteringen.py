"""Protects: several amounts and corrections in one message end up in the overview as meant."""

from __future__ import annotations

from .verbeteringen import fout, rijen

GOED = 0.95  # share of the table that must be right


def test_de_tabel_komt_in_het_overzicht_zoals_bedoeld() -> None:
    table = rijen()
    wrong = [found for rij in table if (found := fout(rij))]
    assert len(table) >= 150
    assert len(wrong) <= len(table) * (1 - GOED), "\n".join(wrong)
