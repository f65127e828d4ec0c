"""What somebody told us already and an answer is about: said before it, as theirs ("volgens jou").

Pure; knows the keys of texts, not their words.
"""

from __future__ import annotations

from datetime import date

from casefile.dialogue import Bericht
from casefile.doorverwijzing.concept import NEE, Concept
from casefile.dossier import Dossier
from casefile.gesprek.kernvragen import BETAALDAG, VOOR_ZITTING
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.berekening import bereken, kent_over
from casefile.overzicht.weergave import Weergave
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_dag, schrijf_datum

JA_GA, BEKENDE_DAG, NOG_GEEN_VONNIS = "ja_ga", "bekende_dag", "nog_geen_vonnis"
"""Subjects whose answer is what is known: whether to go to court, which day it was, that the judge
has not decided yet."""
_NOEMT_ZITTING = (f"utter_onderwerp_{VOOR_ZITTING}", f"utter_onderwerp_{NOG_GEEN_VONNIS}")

WAT_AANBIEDEN = "wat_aanbieden"


def wat_bekend_is(sleutel: str, dossier: Dossier) -> Bericht | None:
    """The line for the answer with this key; None where nothing was told that it is about."""
    known = dossier.deel(Situatie)
    if sleutel == f"utter_onderwerp_{BETAALDAG}" and known.betalen_voor is not None:
        return _betaaldag(known.betalen_voor, known.betalen_bedrag)
    if sleutel == f"utter_onderwerp_{WAT_AANBIEDEN}" and kent_over(dossier.deel(Overzicht)):
        return _over(dossier)
    if known.datum is None or not known.is_een_dag:
        return None
    hearing = known.datum_voor is DatumVoor.ZITTING
    when = {"dag": f"{schrijf_datum(known.datum)}{known.tijdstip}"}
    if sleutel == f"utter_onderwerp_{BEKENDE_DAG}":
        kind = known.datum_voor.value if known.datum_voor else "onbekend"
        return Bericht(f"utter_kern_dag_{kind}", when)
    if sleutel == f"utter_onderwerp_{JA_GA}" and hearing:
        return Bericht("utter_kern_ja_ga", when)
    if sleutel in _NOEMT_ZITTING and hearing:
        return Bericht("utter_kern_zitting_bekend", when)
    return None


def al_bekend(dossier: Dossier) -> frozenset[str]:
    """What need not be asked any more, and what does not hold, by the names of
    `content/al_bekend.yml`."""
    known = dossier.deel(Situatie)
    leaving = known.datum is not None and known.datum_voor is DatumVoor.UITZETTING
    hearing = known.datum is not None and known.datum_voor is DatumVoor.ZITTING
    facts = {
        "vonnis": known.bekend_vonnis is JaNee.JA,
        "geen_vonnis": known.vonnis is JaNee.NEE,
        "geen_dag": known.geen_dag and not (leaving or hearing),
        "dag_uitzetting": leaving,
        "dag_zitting": hearing,
        "geen_bewind": dossier.deel(Concept).geldhulp == NEE,
        "geen_kinderen": known.kinderen is JaNee.NEE,
    }
    return frozenset(name for name, holds in facts.items() if holds)


def _over(dossier: Dossier) -> Bericht:
    """What is left by their own overview, or what is short."""
    result = bereken(dossier.deel(Overzicht))
    words = Weergave(Teksten.standaard(), dossier.niveau).uitkomst(result)
    key = "utter_kern_over_bekend" if result.over.van > 0 else "utter_kern_over_tekort"
    return Bericht(key, {"uitkomst": words})


def _betaaldag(dag: date, bedrag: str | None) -> Bericht:
    day = schrijf_dag(dag)
    if bedrag is None:
        return Bericht("utter_kern_betaaldag_bekend", {"dag": day})
    return Bericht("utter_kern_betaaldag_bekend_bedrag", {"dag": day, "bedrag": bedrag})
