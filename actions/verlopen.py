"""The flows of questions by name. A new flow is added here and nowhere else."""

from __future__ import annotations

from casefile.belbriefje.belverloop import BelbriefjeVerloop
from casefile.brief.briefverloop import BriefVerloop
from casefile.dialogue import Verloop
from casefile.doorverwijzing.aanmeldverloop import DoorverwijzingVerloop
from casefile.doorverwijzing.mens import MensVerloop
from casefile.dossier import Dossier
from casefile.eigen_brief.eigenbriefverloop import EigenBriefVerloop
from casefile.gegevens import GegevensVerloop
from casefile.gesprek.feiten import Context
from casefile.gespreksstand import Gespreksstand
from casefile.herinnering.herinnerverloop import HerinnerVerloop
from casefile.kans.kansverloop import KansVerloop
from casefile.noodpoort.noodverloop import VeiligheidVerloop
from casefile.overzicht.geldverloop import OverzichtVerloop
from casefile.situatie.situatieverloop import SituatieVerloop
from casefile.stapel.stapelverloop import StapelVerloop

_ALL: tuple[Verloop, ...] = (
    SituatieVerloop(),
    StapelVerloop(),
    KansVerloop(),
    BelbriefjeVerloop(),
    OverzichtVerloop(),
    DoorverwijzingVerloop(),
    MensVerloop(),
    VeiligheidVerloop(),
    GegevensVerloop(),
    BriefVerloop(),
    HerinnerVerloop(),
    EigenBriefVerloop(),
)
VERLOPEN: dict[str, Verloop] = {verloop.naam: verloop for verloop in _ALL}
BEGINNEN = {
    "situatie": "/start_situatie",
    "kans": '/start_situatie{"verloop": "kans"}',
    "belbriefje": '/start_situatie{"verloop": "belbriefje"}',
    "stapel": '/start_situatie{"verloop": "stapel"}',
    "overzicht": "/start_overzicht",
    "doorverwijzing": "/start_doorverwijzing",
    "mens": "/mens",
    "brief": '/start_situatie{"verloop": "brief"}',
    "eigen_brief": '/start_situatie{"verloop": "eigen_brief"}',
    "herinnering": '/start_situatie{"verloop": "herinnering"}',
}
"""The tap that begins a flow, or goes on with it where it was."""

GEEN_HERINNERING = '/start_situatie{"verloop": "herinnering", "waarde": "uit"}'


def context_van(dossier: Dossier) -> Context:
    """In the light of what a message is read now: the open question, or nothing."""
    stand = dossier.deel(Gespreksstand)
    if not (stand.verloop and stand.vraag):
        return Context()
    return VERLOPEN[stand.verloop].context(dossier, stand.vraag)
