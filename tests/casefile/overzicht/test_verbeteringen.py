"""Protects: several amounts and corrections in one message end up in the overview as meant."""

from __future__ import annotations

from .verbeteringen import TABEL_2, fout, rijen

GOED = 0.95  # share of the table that must be right
NU_GOED = 0.69  # of the second table: 0.41 at first, and it must not get worse


def test_de_tabel_komt_in_het_overzicht_zoals_bedoeld() -> None:
    table = rijen()
    wrong = [found for rij in table if (found := fout(rij))]
    assert len(table) >= 150
    assert len(wrong) <= len(table) * (1 - GOED), "\n".join(wrong)


def test_de_tweede_tabel_wordt_niet_slechter() -> None:
    table = rijen(TABEL_2)
    wrong = [found for rij in table if (found := fout(rij))]
    assert len(wrong) <= len(table) * (1 - NU_GOED), "\n".join(wrong)
