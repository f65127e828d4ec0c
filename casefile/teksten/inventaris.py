"""Every text a huurder can read, with file and line: what the checks and the catalogue read.

Knows the YAML of `content/` (Rasa's response format) and nothing of the rules; the bot itself reads
its texts elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from casefile.teksten.tekst import Knop, Metadata, Niveau, Soort, Tekst

_LADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class FoutInInhoud(ValueError):
    """A content file that cannot be read as texts. The message names file and line."""


@dataclass(frozen=True)
class Inventaris:
    """All texts, and the places in `content/` that say `nagekeken: null` ("file:line: what")."""

    teksten: tuple[Tekst, ...]
    niet_nagekeken: tuple[str, ...] = ()


def lees_inventaris(inhoud: Path, bestanden: list[Path] | None = None) -> Inventaris:
    """Read all texts under the folder `inhoud`, or only those of `bestanden`.

    Raises FoutInInhoud when a file is not valid YAML or not in the response format.
    """
    teksten: list[Tekst] = []
    open_posten: list[str] = []
    for pad in sorted(bestanden if bestanden is not None else inhoud.rglob("*.yml")):
        naam = _naam(pad, inhoud)
        wortel = _ontleed(pad, naam)
        if wortel is None:
            continue
        if pad.stem != "sjabloon":
            open_posten.extend(_niet_nagekeken(wortel, naam, ""))
        for sleutel, varianten in _antwoorden(wortel, naam):
            for variant in _reeks(varianten, naam):
                tekst = _tekst(sleutel, variant, naam)
                if tekst is not None:
                    teksten.append(tekst)
    return Inventaris(tuple(teksten), tuple(open_posten))


def _naam(pad: Path, inhoud: Path) -> str:
    try:
        return str(Path(inhoud.name) / pad.resolve().relative_to(inhoud.resolve()))
    except ValueError:
        return str(pad)


def _ontleed(pad: Path, naam: str) -> yaml.Node | None:
    try:
        return yaml.compose(pad.read_text(encoding="utf-8"), Loader=_LADER)
    except yaml.MarkedYAMLError as fout:
        regel = fout.problem_mark.line + 1 if fout.problem_mark else 1
        raise FoutInInhoud(f"{naam}:{regel}: dit is geen geldige YAML: {fout.problem}") from fout


def _paren(node: yaml.Node) -> list[tuple[str, yaml.Node]]:
    if not isinstance(node, yaml.MappingNode):
        return []
    return [(str(naam.value), waarde) for naam, waarde in node.value]


def _antwoorden(wortel: yaml.Node, naam: str) -> list[tuple[str, yaml.Node]]:
    for kop, waarde in _paren(wortel):
        if kop == "responses":
            return _paren(waarde)
    return []


def _reeks(node: yaml.Node, naam: str) -> list[yaml.Node]:
    if not isinstance(node, yaml.SequenceNode):
        regel = node.start_mark.line + 1
        raise FoutInInhoud(f"{naam}:{regel}: onder een sleutel horen versies, elk met een streepje")
    return list(node.value)


def _waarde(node: yaml.Node) -> Any:
    """The plain Python value of a node (strings, lists, dates)."""
    laden = yaml.SafeLoader("")
    try:
        return laden.construct_object(node, deep=True)
    finally:
        laden.dispose()


def _tekst(sleutel: str, variant: yaml.Node, naam: str) -> Tekst | None:
    delen = dict(_paren(variant))
    metadata = _metadata(delen.get("metadata"), naam)
    makkelijk = _is_makkelijk(delen.get("condition"))
    node = delen.get("text")
    if not isinstance(node, yaml.ScalarNode):
        return None
    is_blok = node.style in ("|", ">")
    tekst = str(node.value).rstrip("\n")
    knoppen = _knoppen(delen.get("buttons"), naam)
    return Tekst(
        sleutel=sleutel,
        niveau=Niveau.A2 if makkelijk or metadata.niveau == "A2" else Niveau.B1,
        tekst=tekst,
        knoppen=knoppen,
        metadata=metadata,
        bestand=naam,
        regel=variant.start_mark.line + 1,
        tekstregel=node.start_mark.line + (2 if is_blok else 1),
        soort=_soort(tekst, knoppen),
        is_blok=node.style == "|",
        heeft_voorwaarde=makkelijk,
    )


def _soort(tekst: str, knoppen: tuple[Knop, ...]) -> Soort:
    kort = len(tekst.split()) <= 5 and not knoppen and not tekst.endswith((".", "?", "!"))
    return Soort.LABEL if kort else Soort.BERICHT


def _is_makkelijk(node: yaml.Node | None) -> bool:
    voorwaarden = _waarde(node) if node is not None else []
    return any(
        voorwaarde.get("name") == "taalniveau" and voorwaarde.get("value") == "makkelijk"
        for voorwaarde in voorwaarden or []
    )


def _knoppen(node: yaml.Node | None, naam: str) -> tuple[Knop, ...]:
    if node is None or not isinstance(node, yaml.SequenceNode):
        return ()
    knoppen = []
    for knop in node.value:
        waarde = _waarde(knop)
        regel = knop.start_mark.line + 1
        if not isinstance(waarde, dict) or "title" not in waarde:
            raise FoutInInhoud(f"{naam}:{regel}: een knop heeft een title en een payload nodig")
        knoppen.append(Knop(str(waarde["title"]), str(waarde.get("payload", "")), regel))
    return tuple(knoppen)


def _metadata(node: yaml.Node | None, naam: str) -> Metadata:
    waarde = _waarde(node) if node is not None else None
    if not isinstance(waarde, dict):
        return Metadata()
    claims = waarde.get("claims")
    try:
        return Metadata(
            niveau=_tekst_of_niets(waarde.get("niveau")),
            claims=None if claims is None else _lijst(claims),
            bron=_lijst(waarde.get("bron")),
            nagekeken=_datum(waarde.get("nagekeken")),
            geldig_tot=_datum(waarde.get("geldig_tot")),
            zekerheid=_tekst_of_niets(waarde.get("zekerheid")),
            soort=_tekst_of_niets(waarde.get("soort")),
            legt_uit=_lijst(waarde.get("legt_uit")),
            taal=str(waarde.get("taal", "nl")),
            belt=_lijst(waarde["belt"]) if "belt" in waarde else None,
        )
    except ValueError as fout:
        regel = node.start_mark.line + 1 if node is not None else 1
        raise FoutInInhoud(f"{naam}:{regel}: {fout}") from fout


def _tekst_of_niets(waarde: Any) -> str | None:
    return None if waarde is None else str(waarde)


def _lijst(waarde: Any) -> tuple[str, ...]:
    if waarde is None:
        return ()
    return tuple(str(deel) for deel in (waarde if isinstance(waarde, list) else [waarde]))


def _datum(waarde: Any) -> date | None:
    if waarde is None or isinstance(waarde, date):
        return waarde
    try:
        return date.fromisoformat(str(waarde))
    except ValueError:
        raise ValueError(f"dit is geen datum: {waarde!r} (schrijf 2027-05-23)") from None


def _niet_nagekeken(node: yaml.Node, naam: str, pad: str) -> list[str]:
    gevonden: list[str] = []
    if isinstance(node, yaml.SequenceNode):
        for nummer, deel in enumerate(node.value, start=1):
            gevonden.extend(_niet_nagekeken(deel, naam, f"{pad}[{nummer}]"))
    for sleutel, waarde in _paren(node):
        hier = f"{pad}.{sleutel}" if pad else sleutel
        if sleutel.startswith("nagekeken") and waarde.tag.endswith(":null"):
            waar = pad.removeprefix("responses.") or "het hele bestand"
            gevonden.append(f"{naam}:{waarde.start_mark.line + 1}: {waar} ({sleutel})")
        gevonden.extend(_niet_nagekeken(waarde, naam, hier))
    return gevonden
