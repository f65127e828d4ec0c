"""Where somebody stands and what it is about, as it may be passed on: what was told, not reckoned.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.nood import Nood
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import BETEKEND, UITZETTING_BEKEND
from casefile.situatie.papieren import HUURBRIEF, DatumVoor, JaNee
from casefile.situatie.stappen import STAPPEN, WegStap
from casefile.situatie.verhaal import lees_vonnis
from casefile.teksten.lezer import Teksten

_EEN_BRIEF = ("herinnering", "aanmaning", "incasso", "dagvaarding", "vonnis", "betekening",
              "exploot", "aanzegging")  # fmt: skip
"""Papers that one gets: who speaks of paying in parts has no such paper yet."""
_VRAAGT_GELD = (HUURBRIEF, "herinnering", "aanmaning", "betalingsregeling", "vroegsignalering",
                "incasso")  # fmt: skip
_NA_HET_VONNIS = ("exploot", "aanzegging", "opslag")
_NOEMT_VONNIS = re.compile(r"vonn?is|\buitspraak\b|\bverstek", re.I)
_ONDERWERPEN = (Nood.SLOT_VERVANGEN.value, Nood.AFGESLOTEN.value)


def stap_uit_papier(situatie: Situatie) -> WegStap | None:
    """Where the paper or the day that was told stands on the road; what we only reckon stays with
    us. A laatste kans may be offered, signed or broken: that is for own words."""
    paper, reckoned = situatie.papiersoort, situatie.wegstap
    told = paper is not None and paper.naam in _EEN_BRIEF
    if reckoned and situatie.datum is not None and dag_is_zeker(situatie):
        step: WegStap | None = reckoned
    else:
        step = STAPPEN[paper.stap] if told and paper and paper.stap is not None else None
    if step is not None and step.nummer == UITZETTING_BEKEND and situatie.geen_dag:
        step = STAPPEN[BETEKEND]
    return None if step is None or step.naam == "laatste_kans" else step


def dag_is_zeker(situatie: Situatie) -> bool:
    """The day on a letter that asks for money is one to pay: nobody must leave their home on it."""
    paper = situatie.papiersoort
    asks_money = paper is not None and paper.naam in _VRAAGT_GELD
    return not (situatie.datum_voor is DatumVoor.UITZETTING and asks_money)


def is_zeker_geen_vonnis(situatie: Situatie, eigen: Iterable[str]) -> bool:
    """It was said that there is none, and no paper, day or own sentence speaks of one."""
    paper = situatie.papiersoort
    later = paper is not None and (paper.vonnis is JaNee.JA or paper.naam in _NA_HET_VONNIS)
    days = situatie.vonnis_van or situatie.betekend_op
    spoken = any(_NOEMT_VONNIS.search(z) and lees_vonnis(z) is not JaNee.NEE for z in eigen)
    return situatie.verteld_vonnis is JaNee.NEE and not (later or days or spoken)


def onderwerp(dossier: Dossier, teksten: Teksten) -> str | None:
    """What this is about where that is no rent debt: said in so many words, and not denied."""
    stand = dossier.deel(Gespreksstand)
    found = [nood for nood in _ONDERWERPEN if nood in stand.gezegd and nood not in stand.ontkend]
    return " ".join(teksten.tekst(f"utter_dv_onderwerp_{nood}") for nood in found) or None
