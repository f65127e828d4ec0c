"""What we say of a letter that was read: only what is in it, and what could not be read well. Pure.

Names content keys; a text of its own for each thing, so that a missing one is simply left out.
"""

from __future__ import annotations

from decimal import Decimal

from casefile.brief.gelezen_brief import (
    NAAR_DE_RECHTER,
    Brief,
    Briefsoort,
    Grens,
    Zwaarwoord,
)
from casefile.dialogue import Bericht
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum

NIET_HERKEND = "utter_brief_niet_herkend"
_UITZETTING = {
    None: "utter_brief_lees_uitzetting",
    Grens.VOOR: "utter_brief_lees_uitzetting_voor",
    Grens.UITERLIJK: "utter_brief_lees_uitzetting_uiterlijk",
}
_UITERLIJK = {
    None: "utter_brief_lees_uiterlijk",
    Grens.VOOR: "utter_brief_lees_uiterlijk_voor",
    Grens.UITERLIJK: "utter_brief_lees_uiterlijk",
}
"""By how the letter names the day: "vóór" it and "uiterlijk op" it differ a day."""


def papier(soort: Briefsoort, niveau: str) -> str:
    """In the words of the texts: "een dagvaarding"."""
    return Teksten.standaard().tekst(f"utter_woord_brief_{soort.value}", niveau)


def wat_ik_lees(brief: Brief, niveau: str) -> tuple[Bericht, ...]:
    """For a letter on the road from rent debt; `brief.soort` is known."""
    assert brief.soort is not None
    soort = brief.soort.waarde
    said = [Bericht("utter_brief_lees", {"papier": papier(soort, niveau)})]
    if not brief.soort.zeker:
        said = [Bericht("utter_brief_lees_misschien", {"papier": papier(soort, niveau)})]
    if brief.corporatie and brief.corporatie.zeker:
        said.append(Bericht("utter_brief_lees_corporatie", {"naam": brief.corporatie.waarde}))
    said += _dagen(brief, soort)
    if brief.huurschuld and brief.huurschuld.zeker:
        amount = {"bedrag": schrijf_euro(brief.huurschuld.waarde)}
        said.append(Bericht("utter_brief_lees_bedrag", amount))
    return tuple(said)


def _dagen(brief: Brief, soort: Briefsoort) -> list[Bericht]:
    said = []
    if brief.zitting and brief.zitting.zeker:
        said.append(_zitting(brief, schrijf_datum(brief.zitting.waarde)))
        if Zwaarwoord.SCHRIFTELIJK in brief.woorden:
            said.append(Bericht("utter_brief_lees_schriftelijk"))
    elif soort in NAAR_DE_RECHTER or brief.zitting:
        said.append(Bericht("utter_brief_dag_niet_gelezen"))
    if brief.ontruiming and brief.ontruiming.zeker:
        limit = brief.ontruiming_grens.waarde if brief.ontruiming_grens else None
        day = {"datum": schrijf_datum(brief.ontruiming.waarde)}
        said.append(Bericht(_UITZETTING[limit], day))
    elif soort is Briefsoort.AANZEGGING or brief.ontruiming:
        said.append(Bericht("utter_brief_dag_niet_gelezen"))
    if brief.uiterlijk and brief.uiterlijk.zeker:
        limit = brief.uiterlijk_grens.waarde if brief.uiterlijk_grens else None
        day = {"datum": schrijf_datum(brief.uiterlijk.waarde)}
        said.append(Bericht(_UITERLIJK[limit], day))
    return said


def _zitting(brief: Brief, dag: str) -> Bericht:
    """With the hour and the town where both were read well, else with what there is."""
    hour = brief.tijd.waarde.strftime("%H.%M") if brief.tijd and brief.tijd.zeker else None
    town = brief.zittingsplaats
    place = town.waarde if town and town.zeker else None
    if hour and place:
        values = {"datum": dag, "tijd": hour, "plaats": place}
        return Bericht("utter_brief_lees_zitting_tijd_plaats", values)
    if hour:
        return Bericht("utter_brief_lees_zitting_tijd", {"datum": dag, "tijd": hour})
    if place:
        return Bericht("utter_brief_lees_zitting_plaats", {"datum": dag, "plaats": place})
    return Bericht("utter_brief_lees_zitting", {"datum": dag})


def schrijf_euro(bedrag: Decimal) -> str:
    """€ 1.234,50, as it stands in the letter: not rounded."""
    whole, cents = f"{bedrag:.2f}".split(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"€ {grouped}" if cents == "00" else f"€ {grouped},{cents}"
