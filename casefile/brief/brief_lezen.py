"""A letter's words -> `Brief`: the way in. Pure; the day and the known names come in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from casefile.brief.briefbedragen import lees_posten
from casefile.brief.brieftekst import Brieftekst, patroon
from casefile.brief.dagen import lees_dagen
from casefile.brief.gelezen_brief import (
    NA_DE_UITSPRAAK,
    NIET_OVER_HUUR,
    UITSPRAKEN,
    Afzender,
    Brief,
    Briefsoort,
    Gelezen,
    Zwaarwoord,
)
from casefile.brief.partijen import welke_corporatie, welke_zittingsplaats
from casefile.brief.welke import welke_soort, wie_stuurde

_WOORDEN = {
    Zwaarwoord.ONTBINDING: patroon(r"ontbind|ontbonden"),
    Zwaarwoord.ONTRUIMING: patroon(r"ontruim|woning leeg achter"),
    Zwaarwoord.UITVOERBAAR: patroon(r"uitvoerbaar bij voorraad"),
    Zwaarwoord.VERSTEK: patroon(
        r"verstekvonnis|bij verstek:|verstek is verleend|rechtdoende bij verstek"
    ),
    Zwaarwoord.SCHRIFTELIJK: patroon(
        r"(?:mag|kunt|kan)\b[^.]{0,60}schriftelijk"
        r"|schriftelijk (?:worden )?(?:ingediend|reageren|antwoorden)"
        r"|schriftelijke (?:rolzitting|reactie)|conclusie van antwoord"
    ),
}  # fmt: skip
_BIJ_DE_RECHTER = frozenset({Briefsoort.DAGVAARDING}) | UITSPRAKEN | NA_DE_UITSPRAAK


def lees_brief(brief: Brieftekst, vandaag: date, corporaties: Iterable[str] = ()) -> Brief:
    """What the words tell. `corporaties`: the names that we know."""
    read = welke_soort(brief)
    soort = read.waarde if read else None
    wie = wie_stuurde(brief, soort)
    if soort in (Briefsoort.ANDERS, Briefsoort.RECLAME, Briefsoort.BUDGETBEHEER):
        dagen = lees_dagen(brief, soort, vandaag)
        return Brief(read, wie, _corporatie(brief, wie, corporaties), brief=dagen.brief)
    dagen, posten = lees_dagen(brief, soort, vandaag), lees_posten(brief, soort)
    return Brief(
        soort=read,
        afzender=wie,
        corporatie=None if soort in NIET_OVER_HUUR else _corporatie(brief, wie, corporaties),
        brief=dagen.brief,
        zitting=dagen.zitting,
        tijd=dagen.tijd,
        zittingsplaats=welke_zittingsplaats(brief, soort),
        ontruiming=dagen.ontruiming,
        ontruiming_tijd=dagen.ontruiming_tijd,
        ontruiming_grens=dagen.ontruiming_grens,
        uiterlijk=dagen.uiterlijk,
        uiterlijk_grens=dagen.uiterlijk_grens,
        huurschuld=posten.huurschuld,
        kosten=posten.kosten,
        woorden=_woorden(brief, soort),
    )


def _corporatie(
    brief: Brieftekst, wie: Gelezen[Afzender] | None, corporaties: Iterable[str]
) -> Gelezen[str] | None:
    return welke_corporatie(brief, wie.waarde if wie else None, corporaties)


def _woorden(brief: Brieftekst, soort: Briefsoort | None) -> frozenset[Zwaarwoord]:
    """In a letter before the judge they are a warning, except that one may answer on paper."""
    return frozenset(
        word
        for word, pattern in _WOORDEN.items()
        if (soort in _BIJ_DE_RECHTER or word is Zwaarwoord.SCHRIFTELIJK)
        and pattern.search(brief.plat)
    )
