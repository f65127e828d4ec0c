"""Scores a table of fields (see `tabel`): what is in the dossier after the messages."""

from __future__ import annotations

from datetime import date
from typing import Any

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.contactgegevens import alleen_cijfers
from casefile.helper import Helper
from casefile.organisatienamen import zoek
from casefile.organisaties import Organisatie
from casefile.overzicht.bekend_geld import Huishouden
from casefile.taal.bedrag import Bedrag
from casefile.taal.klank import kale_woorden
from casefile.velden.lijst import VAN_NAAM, VELDEN
from casefile.velden.veldopslag import Betaaldag

from .speler import Speler
from .tabel import Rij

_VOLGT = {
    "kinderen": ("aantal_kinderen", "leeftijden"),
    "vonnis": ("papier",),
    "papier": ("vonnis",),
    "datum_voor": ("datum",),
}
"""Fields that follow from others: they need no line of their own."""


def fout(rij: Rij) -> str | None:
    """What is wrong after the messages; None when all of it is right."""
    speler = _stel_op(rij)
    before = _nu(speler)
    for bericht in rij.berichten:
        speler.zegt(bericht)
    is_now, wrong = _nu(speler), []
    named = set()
    for part in rij.verwacht:
        may, part = part.startswith("("), part.strip("()")
        name = part.split("~")[0].split("=")[0]
        named.add(name)
        value = is_now.get(name, "")
        if not (may and value == before.get(name, "")) and not _past(part, value):
            wrong.append(f"{name}={value or '-'}, niet {part}")
    for name in sorted({*before, *is_now} - named):
        follows = any(one in named for one in _VOLGT.get(name, ()))
        if is_now.get(name, "") != before.get(name, "") and not follows:
            wrong.append(f"{name}={is_now.get(name) or '-'} erbij")
    if not wrong:
        return None
    return f"{rij.nr} {rij.sleutel} | {' || '.join(rij.berichten)} -> {'; '.join(wrong)}"


def _stel_op(rij: Rij) -> Speler:
    speler = Speler()
    for part in rij.bekend:
        name, _, text = part.partition("=")
        if name == "helper":
            speler.dossier.deel(Helper).voor_ander = True
        else:
            VAN_NAAM[name].zet(speler.dossier, _waarde(name, text))
    verloop, _, vraag = rij.sleutel.partition(":")
    if vraag:
        speler.verloop, speler.vraag = verloop, vraag
    return speler


def _waarde(naam: str, tekst: str) -> Any:
    if tekst in ("ja", "nee") and naam in ("kinderen", "vonnis", "meelezen"):
        return tekst == "ja"
    if naam == "datum":
        return date.fromisoformat(tekst)
    if naam == "leeftijden":
        return [int(one) for one in tekst.split(",")]
    if naam in ("aantal_kinderen", "maanden_achter"):
        return int(tekst)
    return zoek(tekst) or tekst if naam == "corporatie" else tekst


def _nu(speler: Speler) -> dict[str, str]:
    values = {veld.naam: _tekst(veld.naam, veld.haal(speler.dossier)) for veld in VELDEN}
    concept = speler.dossier.deel(Concept)
    if concept.verhuurder:  # waits to be confirmed
        values["corporatie"] = concept.verhuurder
    values["helper"] = "ja" if speler.dossier.deel(Helper).voor_ander else ""
    values["wis"] = "alles" if speler.wist_alles else ""
    return {name: value for name, value in values.items() if value}


def _tekst(naam: str, waarde: Any) -> str:
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Organisatie):
        return waarde.naam
    if isinstance(waarde, Huishouden):
        adults = (waarde.volwassenen or 1) + (waarde.kinderen or 0)
        return str(waarde.personen or adults)
    if isinstance(waarde, Betaaldag):
        return " ".join(filter(None, (str(waarde.dag), waarde.bedrag)))
    if isinstance(waarde, Bedrag):
        return "" if waarde.van is None else f"{waarde.van:g}"
    if isinstance(waarde, list):
        return ",".join(map(str, waarde))
    return alleen_cijfers(str(waarde)) if naam == "telefoon" else str(waarde)


def _past(part: str, value: str) -> bool:
    name, equal, wanted = part.partition("=")
    if equal and "~" not in name:
        if name == "leeftijden":
            return sorted(wanted.split(",")) == sorted(value.split(","))
        return (wanted or "") == value or kale_woorden(wanted) == kale_woorden(value) != ""
    _, _, pieces = part.partition("~")
    text = kale_woorden(value)
    return bool(value) and all(
        (kale_woorden(one[1:]) not in text) if one.startswith("!") else kale_woorden(one) in text
        for one in pieces.split("+")
    )
