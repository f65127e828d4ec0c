"""Whether a value has the shape that its field keeps; what it can be is for `keuren`. Pure."""

from __future__ import annotations

from typing import Any

from casefile import organisaties
from casefile.taal.bedrag import Bedrag
from casefile.taal.woordenlijst import woorden
from casefile.velden import keuren

_KANALEN = woorden("mail mailadres e-mail appen app sms whatsapp bellen telefoon nummer")
_HOOGSTE_SCHULD = 100_000  # euro


def zijn_zinnen(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(is_tekst(one) for one in value)


def is_nummer(reach: str) -> bool:
    return "@" not in reach


def is_adres(reach: str) -> bool:
    return "@" in reach


def is_corporatie(value: Any) -> bool:
    if isinstance(value, organisaties.Organisatie):
        return value.soort == organisaties.CORPORATIE
    return isinstance(value, str) and keuren.is_verhuurder(value)


def is_schuld(value: Any) -> bool:
    known = isinstance(value, Bedrag) and value.van is not None and value.tot is not None
    return known and 0 < value.van <= value.tot <= _HOOGSTE_SCHULD


def zijn_ontvangers(value: Any) -> bool:
    return isinstance(value, tuple) and set(value) <= set(organisaties.laad())


def zijn_namen(value: Any) -> bool:
    """Of people or bodies; a way to reach somebody is none."""
    return isinstance(value, tuple) and all(
        is_tekst(one) and not _KANALEN & set(one.casefold().split()) for one in value
    )


def is_tekst(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def is_janee(value: Any) -> bool:
    return isinstance(value, bool)
