"""Reads the tables of sentences: what somebody wrote, and which emergency it is ("-" for none)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

VANDAAG = date(2026, 11, 23)  # a Monday


def zinnen(naam: str) -> list[tuple[str, str]]:
    lines = (Path(__file__).parent / naam).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(nood, zin) for nood, zin in rows]


def noden(*namen: str) -> list[tuple[str, str]]:
    return [row for naam in namen for row in zinnen(naam) if row[0] != "-"]


def geen_noden(*namen: str) -> list[str]:
    return [zin for naam in namen for nood, zin in zinnen(naam) if nood == "-"]
