"""The ways in which letters write days, hours and amounts. Pure."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

MAANDEN = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
           "september", "oktober", "november", "december")  # fmt: skip
KORT = (
    "jan.",
    "feb.",
    "mrt.",
    "apr.",
    "mei",
    "juni",
    "juli",
    "aug.",
    "sept.",
    "okt.",
    "nov.",
    "dec.",
)
DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_ONES = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
         "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
         "negentien")  # fmt: skip
_TENS = {2: "twintig", 3: "dertig", 4: "veertig", 5: "vijftig"}
_ORDINAL = {1: "eerste", 3: "derde", 8: "achtste"}


def getal(n: int) -> str:
    """1 up to and including 59 in words."""
    if n < 20:
        return _ONES[n]
    ones = _ONES[n % 10]
    return (
        f"{ones}{'ë' if ones.endswith('e') else 'e'}n{_TENS[n // 10]}" if ones else _TENS[n // 10]
    )


def rang(n: int) -> str:
    if n in _ORDINAL:
        return _ORDINAL[n]
    return getal(n) + ("ste" if n >= 20 else "de")


def dag(d: date, wijze: str) -> str:
    month, year = MAANDEN[d.month - 1], f"tweeduizend{getal(d.year - 2000)}"
    return {
        "vol": f"{d.day} {month} {d.year}",
        "dagvol": f"{DAGEN[d.weekday()]} {d.day} {month} {d.year}",
        "cijf": f"{d.day:02}-{d.month:02}-{d.year}",
        "punt": f"{d.day}.{d.month}.{d.year}",
        "streep": f"{d.day}/{d.month}/{d.year}",
        "kort": f"{d.day} {KORT[d.month - 1]} {d.year}",
        "woord": f"{getal(d.day)} {month} {year.replace('tweeduizend', 'tweeduizend ')}",
        "woordde": f"de {rang(d.day)} {month} {year}",
        "woorddag": f"{DAGEN[d.weekday()]} de {rang(d.day)} {month} {year.replace('tweeduizend', 'tweeduizend en ')}",
    }[wijze]


def uur(t: time, wijze: str) -> str:
    if wijze == "oud":
        part = "voormiddags" if t.hour < 12 else "namiddags"
        hour = getal(t.hour if t.hour <= 12 else t.hour - 12)
        return (
            f"{part} te {hour} uur"
            if t.minute == 0
            else f"{part} te {t.hour if t.hour <= 12 else t.hour - 12}.{t.minute:02} uur"
        )
    sign = {"punt": ".", "dubbel": ":"}[wijze]
    return f"{t.hour:02}{sign}{t.minute:02} uur"


def euro(bedrag: Decimal, wijze: str) -> str:
    whole, cents = f"{bedrag:.2f}".split(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    if wijze == "streep" and cents == "00":
        return f"€ {grouped},-"
    return {"teken": f"€ {grouped},{cents}", "streep": f"€ {grouped},{cents}",
            "eur": f"EUR {grouped},{cents}", "kaal": f"€{whole},{cents}",
            "woord": f"{grouped},{cents} euro"}[wijze]  # fmt: skip
