"""How the value of a field is said back, in as few words as it can. Knows no dossier."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from casefile import organisaties
from casefile.overzicht.bekend_geld import Huishouden
from casefile.overzicht.weergave import Weergave, euro
from casefile.situatie.papieren import DatumVoor
from casefile.taal.bedrag import Bedrag
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_dag
from casefile.velden.veldopslag import Betaaldag, OudeSchuld

Woord = Callable[[Any, Teksten], str]


def zoals_het_is(value: Any, teksten: Teksten) -> str:
    return str(value)


def zeg_zinnen(value: list[str], teksten: Teksten) -> str:
    return " ".join(value)


def zeg_oude_schuld(value: OudeSchuld, teksten: Teksten) -> str:
    key = "utter_veld_oude_schuld" + ("_in_hulp" if value.in_hulp else "")
    return teksten.tekst(key, waarde=value.waarde)


def zeg_betaaldag(value: Betaaldag, teksten: Teksten) -> str:
    day, key = schrijf_dag(value.dag), "utter_veld_betalen_voor"
    if value.bedrag is None:
        return teksten.tekst(key, waarde=day)
    return teksten.tekst(f"{key}_bedrag", waarde=day, bedrag=value.bedrag)


def zeg_datum_voor(value: DatumVoor, teksten: Teksten) -> str:
    return teksten.tekst(f"utter_veld_datum_voor_{value.value}")


def zeg_schuld(value: Bedrag, teksten: Teksten) -> str:
    words = Weergave(teksten).bedrag(value.met_periode(None))
    return teksten.tekst("utter_veld_huurschuld", waarde=words)


def zeg_aanbod(value: Decimal, teksten: Teksten) -> str:
    return teksten.tekst("utter_veld_aanbod", waarde=euro(value))


def zeg_huishouden(value: Huishouden, teksten: Teksten) -> str:
    return Weergave(teksten).huishouden(value).rstrip(".")


def zeg_geldhulp(value: str, teksten: Teksten) -> str:
    return teksten.tekst(f"utter_veld_geldhulp_{value}")


def zeg_namen(naam: str) -> Woord:
    return lambda value, teksten: teksten.tekst(f"utter_veld_{naam}", waarde=", ".join(value))


def zeg_ontvangers(naam: str) -> Woord:
    """All corporations together are "de corporatie": whoever it is that somebody rents from."""

    def say(value: tuple[str, ...], teksten: Teksten) -> str:
        profiles = organisaties.laad()
        landlords = [o.id for o in organisaties.van_soort(organisaties.CORPORATIE)]
        together = len(landlords) > 1 and set(landlords) <= set(value)
        names = [profiles[one].naam for one in value if not (together and one in landlords)]
        if together:
            names.insert(0, teksten.tekst("utter_woord_de_corporatie"))
        return teksten.tekst(f"utter_veld_{naam}", waarde=", ".join(names))

    return say


def zeg_ja_nee(naam: str) -> Woord:
    return lambda value, teksten: teksten.tekst(f"utter_veld_{naam}_{'ja' if value else 'nee'}")


def zeg_zonder_waarde(naam: str) -> Woord:
    return lambda value, teksten: teksten.tekst(f"utter_veld_{naam}")


def zeg_met(naam: str) -> Woord:
    return lambda value, teksten: teksten.tekst(f"utter_veld_{naam}", waarde=str(value))


def zeg_datum(value: date, teksten: Teksten) -> str:
    return schrijf_dag(value)


def zeg_dag_met(naam: str) -> Woord:
    return lambda value, teksten: teksten.tekst(f"utter_veld_{naam}", waarde=schrijf_dag(value))


def zeg_aantal_kinderen(value: int, teksten: Teksten) -> str:
    key = "utter_veld_een_kind" if value == 1 else "utter_veld_aantal_kinderen"
    return teksten.tekst(key, waarde=str(value))


def zeg_leeftijden(value: list[int], teksten: Teksten) -> str:
    return teksten.tekst("utter_veld_leeftijden", waarde=", ".join(map(str, value)))


tekst_van_corporatie: Woord = lambda value, teksten: getattr(value, "naam", str(value))  # noqa: E731
