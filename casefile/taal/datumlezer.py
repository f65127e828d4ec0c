"""Reads a date at one place in a text: the recognisers behind `lees_datums`.

Every recogniser looks at a bounded number of words, so a text is read in linear time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from casefile.taal import datumwoorden as w
from casefile.taal import kalender
from casefile.taal.datumtekens import Tekens
from casefile.taal.klank import klank

_NOT_A_DAY = {
    "uur",
    "euro",
    "procent",
    "jaar",
    "keer",
    "x",
    "kinderen",
    "personen",
    "kamer",
    "%",
    "liter",
    "deel",
}


class Soort(str, Enum):
    """DAG: one day. TIJDSTIP: a part of a day or an hour. TERMIJN: from a first to a last day."""

    DAG = "dag"
    TIJDSTIP = "tijdstip"
    TERMIJN = "termijn"


@dataclass(frozen=True)
class Lezing:
    """What a recogniser made of the words, and how many it used. No days: it does not exist."""

    lengte: int
    van: date | None
    tot: date | None
    soort: Soort = Soort.DAG
    zeker: bool = True
    jaar_aangenomen: bool = False


def _dag(lengte: int, dag: date | None, soort: Soort = Soort.DAG, zeker: bool = True,
         jaar_aangenomen: bool = False) -> Lezing:  # fmt: skip
    return Lezing(lengte, dag, dag, soort, zeker and dag is not None, jaar_aangenomen)


class Lezer(Tekens):
    """The ways to read a date at a given word."""

    def __init__(self, tekst: str, vandaag: date) -> None:
        super().__init__(tekst, vandaag)
        self._readers: tuple[Callable[[int], Lezing | None], ...] = (
            self._cijfers, self._dag_en_maand, self._weekdag, self._dagwoord,
            self._over, self._week_of_maand, self._maand_alleen,
            self._feestdag, self._losse_dag,
        )  # fmt: skip

    def lees(self, i: int) -> Lezing | None:
        """The date that begins at word i, if any."""
        if not self._text(i)[:1].isalnum():
            return None
        for reader in self._readers:
            lezing = reader(i)
            if lezing is not None:
                return lezing
        return None

    def _cijfers(self, i: int) -> Lezing | None:
        """3-12, 3/12/2026, 03.12.2026, 2026-12-03."""
        if not self._text(i).isdigit() or (
            self._glued(i) and self._text(i - 1) in "0123456789€,.-/"
        ):
            return None
        parts, end = [self._text(i)], i + 1
        sep = self._text(end)
        while sep in ("-", "/", ".") and len(parts) < 4 and self._text(end) == sep:
            if not (self._glued(end) and self._glued(end + 1) and self._text(end + 1).isdigit()):
                break
            parts.append(self._text(end + 1))
            end += 2
        lengths = [len(part) for part in parts]
        numbers = [int(part[:4]) for part in parts]
        if len(parts) == 3 and lengths[0] == 4 and max(lengths[1:]) <= 2:
            return _dag(5, kalender.dag(*numbers))
        if len(parts) == 3 and max(lengths[:2]) <= 2 and lengths[2] in (2, 4):
            year = numbers[2] + (2000 if lengths[2] == 2 else 0)
            if numbers[0] > 31 and numbers[1] > 12:
                return None
            return _dag(5, kalender.dag(year, numbers[1], numbers[0]))
        if len(parts) != 2 or sep == "." or max(lengths) > 2 or parts == ["24", "7"]:
            return None
        if not (1 <= numbers[0] <= 31 and 1 <= numbers[1] <= 12):
            return None
        if self._key(end) in w.EENHEDEN or self._text(end) in _NOT_A_DAY:
            return None
        day = kalender.zonder_jaar(self._today, numbers[1], numbers[0])
        return _dag(3, day, jaar_aangenomen=True)

    def _dag_en_maand(self, i: int) -> Lezing | None:
        """3 december, de 12e dec 2026, drie december."""
        number = self._dag_getal(i)
        month = self._maand(i + number[1]) if number else None
        if number is None or month is None:
            return None
        length = number[1] + 1
        if self._text(i + length) == "." and self._glued(i + length):  # "12 dec. 2026"
            length += self._jaar(i + length + 1)[0] is not None
        year, used = self._jaar(i + length)
        length += used
        if year is None:
            return _dag(
                length, kalender.zonder_jaar(self._today, month, number[0]), jaar_aangenomen=True
            )
        return _dag(length, kalender.dag(year, month, number[0]))

    def _weekdag(self, i: int) -> Lezing | None:
        """vrijdag, aanstaande vrijdag, vrijdag over een week, dinsdag volgende week, wo 2 dec."""
        lead = self._key(i) if self._key(i) in w.KOMEND | w.VORIG | w.VOLGEND else ""
        at = i + bool(lead)
        weekday, evening = w.weekdag(self._key(at))
        if weekday is None or self._key(i - 1) in w.TERUGKEREND:
            return None
        at += 1 + (self._key(at + 1) in w.KOMEND)
        if self._key(at) in w.DAGDELEN:
            at, evening = at + 1, True
        soort = Soort.TIJDSTIP if evening else Soort.DAG
        after = at + (self._text(at) in ("op", ","))
        exact = self._dag_en_maand(after) or self._cijfers(after) or self._losse_dag(after)
        if exact:  # "woensdag 2 december", "woensdag de 2e"
            fits = exact.van is not None and exact.van.weekday() == weekday
            return replace(exact, lengte=after - i + exact.lengte, zeker=exact.zeker and fits)
        if lead in w.VORIG:
            return _dag(at - i, kalender.vorige_weekdag(self._today, weekday), soort)
        day = kalender.volgende_weekdag(self._today, weekday)
        later = self._over(at) if self._key(at) in w.OVER else None
        if later and later.van:
            weeks = (later.van - self._today).days // 7 * 7
            return _dag(at - i + later.lengte, kalender.plus(day, weeks), soort)
        if self._key(at) in w.VOLGEND and w.PERIODES.get(self._key(at + 1)) == "week":
            day = kalender.plus(kalender.maandag(self._today, 1), weekday)
            return _dag(at + 2 - i, day, soort)
        if lead in w.VOLGEND:  # the coming one, or the one after it?
            return _dag(at - i, kalender.plus(day, 7), soort, zeker=False)
        # Unclear: today or in a week, and "vrijdag was ik er niet".
        clear = self._today.weekday() != weekday and self._key(at) not in w.VOORBIJ
        return _dag(at - i, day, soort, zeker=clear)

    def _dagwoord(self, i: int) -> Lezing | None:
        """vandaag, vanavond, morgen, morgen om 9 uur, overmorgen, gisteren."""
        found = w.dagwoord(self._key(i))
        if found is None or self._key(i - 1) in w.GROET:
            return None
        days, part = found
        length = 1
        if self._key(i + 1) in w.DAGDELEN:
            part, length = True, 2
        if self._key(i + length) == klank("over") and self._key(i + length + 2) == klank("week"):
            days, length = days + 7 * (self._getal(i + length + 1) or 1), length + 3
        return _dag(length, kalender.plus(self._today, days), Soort.TIJDSTIP if part else Soort.DAG)

    def _over(self, i: int) -> Lezing | None:
        """over 3 dagen, over een week of twee, binnen 14 dagen, nog 4 nachten, komende 3 dagen."""
        key = self._key(i)
        if key not in w.OVER and key not in w.BINNEN and key not in w.KOMEND:
            return None
        at = i + 1
        while at < i + 4 and self._key(at) in w.ONGEVEER and self._getal(at) is None:
            at += 1
        sure, number = at == i + 1, self._getal(at)
        if number is not None:
            at += 1
            if self._key(at) in ("a", "of", "tot") or self._text(at) == "-":  # "2 of 3 weken"
                number, sure, at = self._getal(at + 1) or number, False, at + 2
        elif self._key(at) in w.EEN_PAAR:
            number, sure, at = 3, False, at + 1
        elif self._key(at) in w.ANDERHALF:
            number, sure, at = -1, False, at + 1
        elif key in w.KOMEND:
            return None
        unit = w.EENHEDEN.get(self._key(at))
        if unit is None:
            return None
        if number is None:  # "over week"
            number, sure = 1, False
        if number == 1 and self._key(at + 1) == "of" and self._getal(at + 2):
            number, sure, at = self._getal(at + 2) or 1, False, at + 2
        if self._key(at + 1) == klank("geleden"):
            return None
        day = kalender.over(self._today, number, unit)
        if day is None:
            return None
        if key in w.OVER:
            soort = Soort.TIJDSTIP if unit in ("uur", "minuut") else Soort.DAG
            return _dag(at - i + 1, day, soort, sure and unit != "maand")
        return Lezing(at - i + 1, self._today, day, Soort.TERMIJN, sure)

    def _deel(self, i: int) -> tuple[str | None, int]:
        """begin, half, eind (van, in de loop van) and how many words that took."""
        part = w.DELEN.get(self._key(i))
        if part is None:
            return None, i
        i += 1
        while self._key(i) in w.VAN:
            i += 1
        return part, i

    def _week_of_maand(self, i: int) -> Lezing | None:
        """deze week, eind van de week, begin volgende maand, volgende week dinsdag, het weekend."""
        deel, at = self._deel(i)
        which = w.WELKE.get(self._key(at))
        if which is None and deel is None:
            three = (self._key(i - 1), self._key(i), self._key(i + 1))
            if three not in w.DEZE_WEEK and three[1:] not in w.DEZE_WEEK:
                return None  # only "van de week" and "het weekend"
            at = i + 1
        elif which is not None:
            at += 1
        unit = w.PERIODES.get(self._key(at))
        if unit is None:
            return None
        if unit == "week":
            weekday, evening = w.weekdag(self._key(at + 1))
            if weekday is not None:
                day = kalender.plus(kalender.maandag(self._today, which or 0), weekday)
                return _dag(at + 2 - i, day, Soort.TIJDSTIP if evening else Soort.DAG)
        van, tot = kalender.periode(self._today, unit, which or 0, deel)
        if van is None or tot is None:
            return None
        if unit == "weekend" and "na" in (self._key(i - 1), self._key(i - 2)):
            van = tot = kalender.plus(tot, 1)
        sure = self._key(at - 1) not in w.KOMEND or which == 0  # "komende week": this or next?
        return Lezing(at - i + 1, van, tot, Soort.TERMIJN, sure)

    def _maand_alleen(self, i: int) -> Lezing | None:
        """in maart, eind januari 2027, december."""
        deel, at = self._deel(i)
        used = at - i + (at == i and self._key(i) in w.VOOR_EEN_MAAND)
        month = self._maand(i + used)
        if month is None or (used == 0 and len(self._text(i)) < 6):
            return None
        year, years = self._jaar(i + used + 1)
        first = kalender.dag(year, month, 1) if year else None
        if first is None:
            first = kalender.zonder_jaar(self._today.replace(day=1), month, 1)
        if first is None:
            return None
        van, tot = kalender.deel_van_maand(first, deel)
        return Lezing(used + 1 + years, van, tot, Soort.TERMIJN, year is not None, year is None)

    def _losse_dag(self, i: int) -> Lezing | None:
        """de 12e, op de twaalfde: the next such day, so the month is assumed."""
        at = i + (self._key(i) in w.LIDWOORD)
        number = self._dag_getal(at)
        if number is None or not 1 <= number[0] <= 31:
            return None
        day, used = number
        spelled = not self._text(at).isdigit()
        if (spelled and self._key(at) not in w.RANGTELWOORDEN) or (not spelled and used == 1):
            return None
        before, after = self._key(i - 1), self._key(at + used)
        if after in w.TELT_DINGEN or (at == i and before not in w.VOOR_EEN_DAG):
            return None
        if self._maand(at + used):  # "de 12e december"
            exact = self._dag_en_maand(at)
            return replace(exact, lengte=exact.lengte + at - i) if exact else None
        clear = before in w.VOOR_EEN_DAG or after in w.NA_EEN_DAG or not after.isalpha()
        if (spelled or day <= 5) and not clear:  # "de eerste brief"
            return None
        found = kalender.eerstvolgende(self._today, day)
        return _dag(at + used - i, found, zeker=False, jaar_aangenomen=True)

    def _feestdag(self, i: int) -> Lezing | None:
        """eerste kerstdag, kerst, nieuwjaar."""
        ordinal = self._dag_getal(i)
        used = ordinal[1] if ordinal else 0
        found = w.FEESTDAGEN.get(self._key(i + used))
        if found is None:
            return None
        month, day = found
        day += 1 if ordinal and ordinal[0] == 2 else 0
        sure = self._key(i - 1) != "na" and self._key(i - 2) != "na"
        return _dag(
            used + 1,
            kalender.zonder_jaar(self._today, month, day),
            zeker=sure,
            jaar_aangenomen=True,
        )
