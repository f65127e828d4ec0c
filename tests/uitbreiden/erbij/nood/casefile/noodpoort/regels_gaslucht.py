"""Rules: gas that is smelled at home."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.tabel import Tabel

GASLUCHT = Tabel(
    Nood.GASLUCHT,
    alarm="""
gaslucht
ruik* .. gas
""",
    zeker=True,
)
