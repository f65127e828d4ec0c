"""What goes before every wish and question: an emergency and its denial."""

from __future__ import annotations

from actions.van_rasa import PREFIX
from actions.verteld import VALS_ALARM
from bot.herkennen.stand import CLEAR, VEILIGHEID, Beslissing, Stand
from casefile.brief.geplakt import VAN_EEN_BRIEF
from casefile.gesprek.gehoord import Gehoord
from casefile.noodpoort.misschien import (
    HULP_NU,
    blijven_over,
    ontkende,
    te_erkennen,
    weersproken,
)
from casefile.noodpoort.nood import Nood
from casefile.taal.klank import kale_woorden


def nood(stand: Stand) -> Beslissing | None:
    """A sure emergency, however it came in, unless it is denied (see `noodpoort.misschien`)."""
    gehoord = stand.gehoord
    noden = gehoord.noden
    if _staat_alleen_in_een_brief(gehoord):
        return None
    if not gehoord.is_tik:
        noden = blijven_over(stand.gesprek, gehoord.feiten.ontkenning, noden, gehoord.sterk)
    return Beslissing(PREFIX + noden[0].value) if noden else None


def _staat_alleen_in_een_brief(gehoord: Gehoord) -> bool:
    """Not a cry for help, but what a copied letter threatens with (see `VAN_EEN_BRIEF`)."""
    pasted = gehoord.feiten.brief
    return pasted is not None and pasted.alleen and set(gehoord.noden) <= VAN_EEN_BRIEF


def medicijn_bedoeld(stand: Stand) -> Beslissing | None:
    """ "Ik bedoel mijn inhaler": no wish to die, and a medicine that somebody may need now."""
    denial = stand.gehoord.feiten.ontkenning
    wrong = te_erkennen(stand.gesprek, denial)
    meant = denial.medicijn and any(nood.kenmerk.over_het_leven for nood in wrong)
    return Beslissing(PREFIX + Nood.LICHAAM.value) if meant else None


def hulp_nu(stand: Stand) -> Beslissing | None:
    """The button of the line of a possible emergency, typed."""
    open_line = stand.gesprek.misschien
    said = kale_woorden(stand.gehoord.tekst)
    return Beslissing(PREFIX + open_line) if open_line and said == HULP_NU else None


def ontkenning(stand: Stand) -> Beslissing | None:
    """ "Nee, gewoon moe", after an emergency: a no, whatever else the words look like."""
    gesprek, gehoord = stand.gesprek, stand.gehoord
    denial = gehoord.feiten.ontkenning
    if weersproken(gesprek, denial) or not ontkende(gesprek, denial):
        return None
    in_need = gesprek.verloop == VEILIGHEID
    return Beslissing("nee") if in_need or gehoord.noden else None


def vals_alarm(stand: Stand) -> Beslissing | None:
    """ "Ik denk niet aan de dood. Ik wil verder met mijn vraag": what is asked besides, or on with
    what was open. What the whole sounds like is the alarm itself."""
    gehoord, denial = stand.gehoord, stand.gehoord.feiten.ontkenning
    again = gehoord.noden and weersproken(stand.gesprek, denial)
    if not (again or te_erkennen(stand.gesprek, denial)):
        return None
    asks = ("vraag_", "mens", "start_", "verwijder_", "bekijk_")
    heard = [gehoord.betekenis, *(deel.betekenissen[0] for deel in gehoord.delen)]
    clear = [one for one in heard if one.label.startswith(asks) and one.kans >= CLEAR]
    if clear:
        return Beslissing(clear[0].label)
    return Beslissing("buiten_onderwerp", {"waarde": VALS_ALARM})
