"""Fills a letter template with made people, days and amounts; tells what the letter then says.

A value is marked word by word (see `MERK`), so that whoever draws the page knows where it stands.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.brieven import schrijfwijzen as wijze
from tests.brieven.waarheid import VELDEN, Waarheid

VANDAAG = date(2026, 11, 30)
SJABLONEN = Path(__file__).with_name("sjablonen")
MERK = 0xE000
"""A word of field n of `VELDEN` begins with the private character MERK + n."""

_CORPORATIES = ("Woonstichting De Linde", "Wonen Rijnoever", "De Alliantie", "WoonGoed Zeist",
                "Stichting Huis en Haard", "Woningbouwvereniging Ons Belang", "Veldzicht Wonen",
                "Woonwaard Oost", "Trefpunt Wonen")  # fmt: skip
_PLAATSEN = ("Zeist", "Utrecht", "Amersfoort", "Deventer", "Roermond", "Almere", "Dordrecht")
_RECHTBANKEN = (("Midden-Nederland", "Utrecht"), ("Midden-Nederland", "Amersfoort"),
                ("Gelderland", "Arnhem"), ("Overijssel", "Zwolle"), ("Limburg", "Roermond"),
                ("Rotterdam", "Dordrecht"), ("Noord-Holland", "Haarlem"),
                ("Oost-Brabant", "'s-Hertogenbosch"), ("Den Haag", "Den Haag"))  # fmt: skip
_NAMEN = (("A. Yilmaz", "mevrouw Yilmaz"), ("J.W. Scholten", "heer Scholten"),
          ("F. El Amrani", "mevrouw El Amrani"), ("P. van Vliet", "heer/mevrouw Van Vliet"),
          ("S. Kowalska", "mevrouw Kowalska"), ("D. Martina", "heer Martina"))  # fmt: skip
_STRATEN = ("Lindelaan 14", "Prins Mauritsstraat 203-II", "Achterweg 7 a", "Kerkebosch 88",
            "de Genestetlaan 31", "Vogelplein 5")  # fmt: skip
_DEURWAARDERS = ("Van den Akker & Smit", "Kantoor Merwede", "Bos Lammers", "Hollander en Vis")
_INCASSO = ("Recht & Regel Incasso", "Incassobureau Noorderlicht", "Factum Inning")
_UREN = (
    time(9),
    time(9, 30),
    time(10),
    time(10, 15),
    time(11),
    time(13, 30),
    time(14),
    time(15, 45),
)
_DAGWIJZEN = ("vol", "cijf", "punt", "streep", "kort", "vol", "dagvol")


@dataclass(frozen=True)
class Brief:
    """A letter: pages of marked template text, and what it says. `achtergehouden`: never tuned on."""

    naam: str
    bladen: tuple[str, ...]
    waarheid: Waarheid
    achtergehouden: bool

    @property
    def platte_tekst(self) -> str:
        """As somebody would copy it: no signs of the layout."""
        lines = re.sub(r"[\ue000-\ue0ff]", "", "\n".join(self.bladen)).split("\n")
        return "\n".join(
            re.sub(r"^[*^#>] ?|^\| ?| ?\|$", "", s).replace(" | ", "   ") for s in lines
        )


def maak(sjabloon: Path, nummer: int) -> Brief:
    """The same template and number always give the same letter."""
    head, body = sjabloon.read_text(encoding="utf-8").split("---\n", 1)
    meta = dict(line.split(":", 1) for line in head.strip().split("\n"))
    kans = random.Random(f"{sjabloon.stem}/{nummer}")
    waarden, feiten = _waarden(kans)
    tags = meta["waar"].split()

    def put(match: re.Match[str]) -> str:
        name, _, style = match.group(1).partition(":")
        text = waarden[name](style)
        key = {"ontruiming": "ontruiming_dag"}.get(name, name)
        if key in VELDEN and key in tags:
            mark = chr(MERK + VELDEN.index(key))
            text = " ".join(mark + word for word in text.split(" "))
        return text

    filled = re.sub(r"\{([a-zA-Z0-9]+(?::[a-z]+)?)\}", put, body)
    stated: dict[str, Any] = {tag: feiten.get(tag, True) for tag in tags}
    if "ontruiming_tijd" in stated:
        stated["ontruiming_tijd"] = feiten["tijd"]
    waarheid = Waarheid(
        soort=meta["soort"].strip(),
        afzender=meta["afzender"].strip(),
        corporatie=feiten["corporatie"]
        if "{corporatie}" in body or "{CORPORATIE}" in body
        else None,
        brief=feiten["brief"] if "{brief" in body else None,
        **stated,
    )
    bladen = tuple(part.strip("\n") for part in filled.split("===\n"))
    return Brief(f"{sjabloon.stem}/{nummer}", bladen, waarheid, int(sjabloon.stem[-1], 36) % 2 == 0)


def _waarden(kans: random.Random) -> tuple[dict[str, Callable[[str], str]], dict[str, Any]]:
    brief = VANDAAG - timedelta(days=kans.randint(1, 16))
    rechtbank, zittingsplaats = kans.choice(_RECHTBANKEN)
    naam, aanhef = kans.choice(_NAMEN)
    zitting = _werkdag(brief + timedelta(days=kans.randint(17, 45)))
    huur = Decimal(kans.randint(52000, 98000)) / 100
    maanden = kans.randint(1, 2) + kans.random() * 3
    schuld = (huur * Decimal(round(maanden, 2))).quantize(Decimal("0.01"))
    if kans.random() < 0.2:
        schuld = schuld.quantize(Decimal(1)).quantize(Decimal("0.01"))
    kosten = Decimal(kans.choice((4840, 11258, 18174, 24019, 30300, 52250))) / 100
    rente = Decimal(kans.randint(300, 2100)) / 100
    exploot = Decimal(kans.choice((11272, 13397, 12108))) / 100
    feiten: dict[str, Any] = {
        "brief": brief,
        "corporatie": kans.choice(_CORPORATIES),
        "zitting": zitting,
        "tijd": kans.choice(_UREN),
        "zittingsplaats": zittingsplaats,
        "ontruiming_dag": _werkdag(brief + timedelta(days=kans.randint(9, 24))),
        "uiterlijk": brief + timedelta(days=kans.randint(8, 16)),
        "huurschuld": schuld,
        "kosten": kosten,
    }
    dagwijze, uurwijze = kans.choice(_DAGWIJZEN), kans.choice(("punt", "dubbel"))
    geldwijze = kans.choice(("teken", "teken", "streep", "eur", "kaal", "woord"))

    def dag(d: date) -> Callable[[str], str]:
        return lambda style: wijze.dag(d, style or dagwijze)

    def geld(b: Decimal) -> Callable[[str], str]:
        return lambda style: wijze.euro(b, geldwijze)

    def vast(text: str) -> Callable[[str], str]:
        return lambda style: text

    maand = (brief.month - 2) % 12
    nummer = str(kans.randint(10**6, 10**8))
    eerder = brief - timedelta(days=kans.randint(15, 60))
    deel1 = (schuld / 2).quantize(Decimal("0.01"))
    waarden: dict[str, Callable[[str], str]] = {
        "brief": dag(brief),
        "eerder": dag(eerder),
        "midden": dag(brief - timedelta(days=kans.randint(5, 14))),
        "later": dag(brief + timedelta(days=kans.randint(10, 30))),
        "bezoek": dag(_werkdag(brief + timedelta(days=kans.randint(4, 12)))),
        "contract": dag(date(kans.randint(2004, 2023), kans.randint(1, 12), 1)),
        "peil": dag(brief.replace(day=1)),
        "zitting": dag(zitting),
        "ontruiming": dag(feiten["ontruiming_dag"]),
        "uiterlijk": dag(feiten["uiterlijk"]),
        "tijd": lambda style: wijze.uur(feiten["tijd"], "oud" if style == "oud" else uurwijze),
        "corporatie": vast(feiten["corporatie"]),
        "CORPORATIE": vast(feiten["corporatie"].upper()),
        "rechtbank": vast(rechtbank),
        "RECHTBANK": vast(rechtbank.upper()),
        "zittingsplaats": vast(zittingsplaats),
        "plaats": vast(kans.choice(_PLAATSEN)),
        "straat": vast(kans.choice(_STRATEN)),
        "postcode": vast(f"{kans.randint(1000, 9999)} {kans.choice(('AB', 'XK', 'GE'))}"),
        "naam": vast(naam),
        "aanhef": vast(aanhef),
        "deurwaarder": vast(kans.choice(_DEURWAARDERS)),
        "deurwaarderpersoon": vast(kans.choice(("mr. K. Hollander", "J.A. de Vis", "mr. L. Bos"))),
        "incasso": vast(kans.choice(_INCASSO)),
        "nummer": vast(nummer),
        "zaaknummer": vast(f"{nummer[:7]} UC EXPL 26-{nummer[-4:]}"),
        "maand": vast(f"{wijze.MAANDEN[maand]} 2026"),
        "maand2": vast(f"{wijze.MAANDEN[maand - 1]} 2026"),
        "huurschuld": geld(schuld),
        "kosten": geld(kosten),
        "totaal": geld(schuld + kosten),
        "totaal3": geld(schuld + kosten + exploot),
        "rente": geld(rente),
        "exploot": geld(exploot),
        "deel1": geld(deel1),
        "deel2": geld(schuld - deel1),
        "maandhuur": geld(huur),
        "signaalbedrag": geld(schuld),
        "inkomen": geld(Decimal("1534.20")),
        "leefgeld": geld(Decimal("65.00")),
        "energieschuld": geld(Decimal(kans.randint(9000, 60000)) / 100),
        "zorgschuld": geld(Decimal(kans.randint(13000, 80000)) / 100),
        "toeslagschuld": geld(Decimal(kans.randint(8000, 90000)) / 100),
        "lening": geld(Decimal(kans.choice((250, 5000, 7500)))),
    }  # fmt: skip
    return waarden, feiten


def _werkdag(d: date) -> date:
    return d + timedelta(days=max(0, 7 - d.weekday()) if d.weekday() > 4 else 0)


def alle_brieven(per_sjabloon: int = 3) -> list[Brief]:
    return [maak(path, n) for path in sorted(SJABLONEN.glob("*.txt")) for n in range(per_sjabloon)]
