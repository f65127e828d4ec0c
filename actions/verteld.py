"""Somebody told something and asked nothing: the step that fits it, instead of "not understood".

What was noted is said before, by `actions/onthouden.py`; which step fits is `vertelling`.
"""

from __future__ import annotations

from actions.spreken import Gesprek
from actions.uitleggen import begrepen, zeg_past_niet
from actions.verlopen import VERLOPEN
from actions.volgen import SITUATIE, volg
from casefile.dialogue import Bericht
from casefile.gesprek.ergernis import Ergernis
from casefile.gesprek.vertelling import Vervolg, vervolg_op
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.verhaal_opnemen import neem_bericht_op

_TEKST = {
    Vervolg.STAP: "utter_verteld_stap",
    Vervolg.GELD: "utter_verteld_geld",
    Vervolg.VRAAG: "utter_onthouden_en_nu",
}
EEN_VERHAAL = 4
"""Words: from here something was told; fewer are an answer to something."""
ERGERNIS = "ergernis"
"""The value of the answer to annoyance, as a subject."""
PAUZE, TERUG = "even_pauze", "weer_terug"
"""Stopping for a while and being back, as subjects; what is known is said before (`opmerken`)."""
VALS_ALARM = "vals_alarm"
"""The same after an alarm that was denied; that we heard it wrong is said before (`opmerken`)."""


def ga_verder(gesprek: Gesprek) -> bool:
    """The step that fits what was told; False where nothing was. Only where no question is open."""
    turn = gesprek.turn
    nieuw = [w.veld.naam for w in gesprek.nieuw]
    vervolg = vervolg_op(turn.dossier, gesprek.feiten, nieuw, gesprek.geld)
    if vervolg is None:
        return False
    turn.stand.onbegrepen = 0
    if vervolg is Vervolg.SITUATIE:
        neem_bericht_op(turn.dossier, gesprek.feiten.verteld)
        volg(gesprek, SITUATIE, VERLOPEN[SITUATIE].begin(turn.dossier, turn.now))
        return True
    zeg_afwisselend(gesprek, _TEKST[vervolg])
    return True


def vraag_wat_er_is(gesprek: Gesprek) -> None:
    """Something was told that we cannot place: the one thing that is missing, never twice alike."""
    situatie = gesprek.turn.dossier.deel(Situatie)
    known = situatie.is_klaar or situatie.papier is not None
    zeg_afwisselend(gesprek, "utter_verteld_wat_nu" if known else "utter_verteld_brief")


def zeg_afwisselend(gesprek: Gesprek, sleutel: str) -> None:
    """This text; where it was said last, what help is wanted; then a human."""
    said = gesprek.turn.stand.laatst_gezegd
    again = {
        sleutel: "utter_verteld_wat_nu",
        "utter_verteld_wat_nu": "utter_verteld_mens",
        "utter_verteld_mens": "utter_niet_begrepen_kort",
    }
    gesprek.zeg(Bericht(again.get(said or "", sleutel)))


def antwoord_op_ergernis(gesprek: Gesprek) -> None:
    """Own it, say what is remembered, and go on with what was open."""
    kind = gesprek.feiten.wensen.ergernis or Ergernis.ONGEPAST
    if kind is Ergernis.ONGEPAST and not gesprek.turn.stand.vraag:
        zeg_past_niet(gesprek)
        return
    known = begrepen(gesprek) if kind is Ergernis.HERHAALD else ""
    key = f"utter_ergernis_{kind.value}"
    if kind is Ergernis.HERHAALD and not known:
        key = "utter_ergernis_herhaald_leeg"
    gesprek.zeg(Bericht(key, {"feiten": known} if known else {}), onthoud=False)
    if gesprek.turn.stand.vraag:
        gesprek.zeg(Bericht("utter_ergernis_vraag"), onthoud=False)
        gesprek.zeg_open_vraag()
    elif not ga_verder(gesprek):
        gesprek.zeg(Bericht("utter_ergernis_en_nu"), onthoud=False)


def houd_pauze(gesprek: Gesprek) -> None:
    """The open question is put aside, and which word takes it up is said."""
    stand = gesprek.turn.stand
    if stand.toont_voorbeeld:
        gesprek.zeg(Bericht("utter_dv_niets_gestuurd"), onthoud=False)
    stand.onderbreek()
    gesprek.zeg(Bericht("utter_pauze"), onthoud=False)


def pak_op(gesprek: Gesprek) -> None:
    """Back: on with the question that was put aside, or with the step that fits what is known."""
    stand = gesprek.turn.stand
    if not stand.vraag:
        stand.hervat()
    if not (gesprek.zeg_open_vraag() or ga_verder(gesprek)):
        done = gesprek.turn.dossier.deel(Situatie).is_klaar
        gesprek.zeg(Bericht("utter_verteld_stap" if done else "utter_ergernis_en_nu"))


def ga_door_na_vals_alarm(gesprek: Gesprek) -> None:
    """On with the open question, with what was told, or with what is wanted."""
    if not (gesprek.zeg_open_vraag() or ga_verder(gesprek)):
        gesprek.zeg(Bericht("utter_ergernis_en_nu"), onthoud=False)
