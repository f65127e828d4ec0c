"""What a huurder confirmed of a letter goes into the situation, and only that. Pure."""

from __future__ import annotations

from casefile.brief.gelezen_brief import NAAR_DE_RECHTER, UITSPRAKEN, Brief, Briefsoort
from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.situatie import situatievragen
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee

PAPIER = {
    Briefsoort.HERINNERING: "herinnering",
    Briefsoort.AANMANING: "aanmaning",
    Briefsoort.SOMMATIE: "aanmaning",
    Briefsoort.VEERTIENDAGENBRIEF: "aanmaning",
    Briefsoort.BETALINGSREGELING: "betalingsregeling",
    Briefsoort.VROEGSIGNAAL: "vroegsignalering",
    Briefsoort.INCASSO: "incasso",
    Briefsoort.DAGVAARDING: "dagvaarding",
    Briefsoort.ROLZITTING: "dagvaarding",
    Briefsoort.ZITTING: "zitting",
    Briefsoort.VONNIS: "vonnis",
    Briefsoort.VERSTEKVONNIS: "vonnis",
    Briefsoort.BETEKENING: "betekening",
    Briefsoort.AANZEGGING: "aanzegging",
    Briefsoort.LAATSTE_KANS: "laatste_kans",
}
"""The paper of the situation check that each kind is."""


def situatie_uit(brief: Brief, known: Situatie, met_dag: bool = True) -> Situatie:
    """A new letter starts the check afresh; what was known of children and vonnis stays, unless
    the letter says otherwise. `met_dag` False: the huurder said that the day is wrong."""
    assert brief.soort is not None
    situatie = known.opnieuw(PAPIER[brief.soort.waarde])
    situatie.vonnis = known.vonnis
    situatie.papier = PAPIER[brief.soort.waarde]
    if brief.soort.waarde in NAAR_DE_RECHTER:
        situatie.vonnis = None  # an older vonnis is about another case than this summons
    elif brief.soort.waarde in UITSPRAKEN or situatie.bekend_vonnis is JaNee.JA:
        situatie.vonnis = JaNee.JA
    situatie.gevraagd.append(situatievragen.PAPIER)
    for read, voor, hour in (
        (brief.zitting, DatumVoor.ZITTING, brief.tijd),
        (brief.ontruiming, DatumVoor.UITZETTING, brief.ontruiming_tijd),
    ):
        if met_dag and read is not None and read.zeker:
            situatie.zet_datum(read.waarde)
            situatie.datum_voor = voor
            situatie.uur = hour.waarde if hour and hour.zeker else None
    return situatie


def neem_brief_over(dossier: Dossier, brief: Brief, met_dag: bool = True) -> None:
    """The huurder said that it is right."""
    dossier.vervang(situatie_uit(brief, dossier.deel(Situatie), met_dag))
    if brief.corporatie and brief.corporatie.zeker:
        dossier.deel(Concept).genoemd = brief.corporatie.waarde
