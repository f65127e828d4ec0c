"""Where somebody stands and what it is about, as it may be passed on: what was told, not reckoned.

Pure.
"""

from __future__ import annotations

from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.nood import Nood
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.stappen import STAPPEN, WegStap
from casefile.teksten.lezer import Teksten

_EEN_BRIEF = ("herinnering", "aanmaning", "incasso", "dagvaarding", "vonnis", "betekening",
              "exploot", "aanzegging")  # fmt: skip
"""Papers that one gets: who speaks of paying in parts has no such paper yet."""
_ONDERWERPEN = (Nood.SLOT_VERVANGEN.value, Nood.AFGESLOTEN.value)


def stap_uit_papier(situatie: Situatie) -> WegStap | None:
    """Where the paper or the day that was told stands on the road; what we only reckon stays with
    us. A laatste kans may be offered, signed or broken: that is for own words."""
    paper, reckoned = situatie.papiersoort, situatie.wegstap
    told = paper is not None and paper.naam in _EEN_BRIEF
    if reckoned and situatie.datum is not None:
        step: WegStap | None = reckoned
    else:
        step = STAPPEN[paper.stap] if told and paper and paper.stap is not None else None
    return None if step is None or step.naam == "laatste_kans" else step


def onderwerp(dossier: Dossier, teksten: Teksten) -> str | None:
    """What this is about where that is no rent debt: said in so many words, and not denied."""
    stand = dossier.deel(Gespreksstand)
    found = [nood for nood in _ONDERWERPEN if nood in stand.noden and nood not in stand.ontkend]
    return " ".join(teksten.tekst(f"utter_dv_onderwerp_{nood}") for nood in found) or None
