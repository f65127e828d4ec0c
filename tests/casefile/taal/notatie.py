"""How the tables write an amount: "~50..60/week", "?/kwartaal", "612.50"."""

from __future__ import annotations

from decimal import Decimal

from casefile.taal.bedrag import Bedrag, Zekerheid


def schrijf(bedrag: Bedrag) -> str:
    periode = f"/{bedrag.periode.value}" if bedrag.periode else ""
    if bedrag.van is None or bedrag.tot is None:
        return f"?{periode}"
    tekst = _getal(bedrag.van)
    if bedrag.van != bedrag.tot:
        tekst += f"..{_getal(bedrag.tot)}"
    ongeveer = "~" if bedrag.zekerheid is Zekerheid.ONGEVEER else ""
    return f"{ongeveer}{tekst}{periode}"


def _getal(bedrag: Decimal) -> str:
    heel = bedrag == bedrag.to_integral_value()
    return f"{bedrag:.0f}" if heel else f"{bedrag:.2f}"
