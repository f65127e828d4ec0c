"""The outcome as messages: a near day and its numbers first, then where somebody stands. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casefile.dialogue import Bericht
from casefile.helper import Helper
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import Plaats, bepaal
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.situatie.stappen import Haast
from casefile.tijd import schrijf_datum

ONBEKEND = "utter_situatie_onbekend"


def berichten(situatie: Situatie, helper: Helper, plaats: Plaats) -> tuple[Bericht, ...]:
    """In reading order. At most one of them asks something, and none of them promises."""
    found = [Bericht("utter_helper_uitkomst")] if helper.voor_ander else []
    urgent = spoed_sleutel(plaats)
    if urgent:
        found.append(Bericht(urgent))
    if plaats.stap is not None:
        found.append(_uitleg(situatie, plaats))
    elif not urgent:
        found.append(Bericht(ONBEKEND))
    when = _wanneer(situatie, plaats)
    if when is not None:
        found.append(when)
    if situatie.kinderen is JaNee.JA and plaats.stap is not None and plaats.stap.bij_rechter:
        found.append(Bericht("utter_situatie_met_kinderen"))
    unsure = not plaats.zeker and not plaats.zitting_geweest
    if plaats.stap is not None and unsure and not urgent:
        found.append(Bericht("utter_situatie_niet_zeker"))
    return tuple(found)


def _uitleg(situatie: Situatie, plaats: Plaats) -> Bericht:
    if plaats.wacht_op_uitspraak and situatie.uitspraak_op is not None:
        day = schrijf_datum(situatie.uitspraak_op)
        return Bericht("utter_situatie_wacht_op_uitspraak", {"datum": day})
    return Bericht(_uitlegsleutel(plaats))


def _uitlegsleutel(plaats: Plaats) -> str:
    """The text of the step; another one where the numbers were said, or no vonnis is known yet."""
    assert plaats.stap is not None
    if plaats.stap.nummer == 11 and plaats.haast is Haast.SPOED:
        return "utter_situatie_stap_11_spoed"
    if plaats.zitting_geweest:
        return "utter_situatie_zitting_geweest"
    return plaats.stap.uitleg


def spoed_sleutel(plaats: Plaats) -> str | None:
    """The text with the numbers to call now. The day itself (12) has them in its own text."""
    if plaats.haast is not Haast.SPOED or (plaats.stap is not None and plaats.stap.nummer == 12):
        return None
    if plaats.spoed_voor is None:
        return "utter_situatie_spoed_dag"
    return f"utter_situatie_spoed_{plaats.spoed_voor.value}"


def spoed_om_dag(
    situatie: Situatie, dag: date | None, voor: DatumVoor | None, vandaag: date
) -> Bericht | None:
    """What must be said at once of a day that is named on the way; None: no day, or not near."""
    if dag is None or dag < vandaag:
        return None
    plaats = bepaal(replace(situatie, datum=dag, datum_vroegst=dag, datum_voor=voor), vandaag)
    if plaats.haast is not Haast.SPOED:
        return None
    key = spoed_sleutel(plaats)
    return Bericht(key) if key else _uitleg(situatie, plaats)


def _wanneer(situatie: Situatie, plaats: Plaats) -> Bericht | None:
    """The day as it was understood, to be compared with the letter; not for a day that is past."""
    day = situatie.datum
    if day is None or plaats.stap is None or not situatie.is_een_dag:
        return None
    shown = {
        6: DatumVoor.ZITTING,
        7: DatumVoor.ZITTING,
        11: DatumVoor.UITZETTING,
    }.get(plaats.stap.nummer)
    if shown is None:
        return None
    when = f"{schrijf_datum(day)}{situatie.tijdstip if shown is DatumVoor.ZITTING else ''}"
    return Bericht(f"utter_situatie_wanneer_{shown.value}", {"datum": when})


def onthoud(situatie: Situatie, plaats: Plaats, vandaag: date) -> None:
    """Keep the outcome for the call note, the walk and the doorverwijzing."""
    situatie.stap = plaats.stap.nummer if plaats.stap else None
    situatie.haast = plaats.haast
    situatie.op_welke_dag = vandaag
