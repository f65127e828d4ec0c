"""What goes before every wish and question: an emergency and its denial."""

from __future__ import annotations

from actions.verteld import VALS_ALARM
from bot.herkennen.stand import CLEAR, VEILIGHEID, Beslissing, Stand
from casefile.noodpoort.beantwoorden import bedoelt_medicijn, hulp_nu_getypt, zekere_noden
from casefile.noodpoort.misschien import (
    ontkende,
    te_erkennen,
    weersproken,
)


def nood(stand: Stand) -> Beslissing | None:
    """A sure emergency, however it came in, unless it is denied (see `noodpoort.misschien`)."""
    noden = zekere_noden(stand.dossier, stand.gehoord)
    return Beslissing(noden[0].label) if noden else None


def medicijn_bedoeld(stand: Stand) -> Beslissing | None:
    """ "Ik bedoel mijn inhaler": no wish to die, and a medicine that somebody may need now."""
    meant = bedoelt_medicijn(stand.dossier, stand.gehoord)
    return Beslissing(meant.label) if meant else None


def hulp_nu(stand: Stand) -> Beslissing | None:
    """The button of the line of a possible emergency, typed."""
    typed = hulp_nu_getypt(stand.dossier, stand.gehoord)
    return Beslissing(typed.label) if typed else None


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
