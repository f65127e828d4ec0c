"""What goes before every wish and question: an emergency and its denial."""

from __future__ import annotations

from actions.van_rasa import PREFIX
from actions.verteld import VALS_ALARM
from bot.herkennen.stand import CLEAR, UNSURE_OF_A_LIFE, VEILIGHEID, Beslissing, Stand
from casefile.brief.geplakt import VAN_EEN_BRIEF
from casefile.gesprek.gehoord import Gehoord
from casefile.noodpoort.misschien import (
    HULP_NU,
    OVER_HET_LEVEN,
    blijven_over,
    ontkende,
    te_erkennen,
    weersproken,
)
from casefile.noodpoort.noodverloop import LEVEN
from casefile.taal.klank import kale_woorden

WORDS_OF_A_STORY = 7


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


def praat_over_iets_anders(stand: Stand) -> Beslissing | None:
    """After a life was spoken of: words that plainly tell or ask something else, and in which no
    life is heard. The number is said once more and the conversation goes on; a short or unclear
    line ("ik heb ze hier liggen") stays about the life."""
    gehoord, facts = stand.gehoord, stand.gehoord.feiten
    if stand.gesprek.vraag != LEVEN or gehoord.is_tik or facts.vorm.woorden < WORDS_OF_A_STORY:
        return None
    if set(OVER_HET_LEVEN) & {*gehoord.noden, *gehoord.misschien}:
        return None
    practical = gehoord.betekenis.label.startswith(("vraag_", "start_", "wijzig"))
    told = facts.situatie.papier is not None or facts.situatie.noemt_dag
    if not told and not (practical and gehoord.betekenis.kans >= UNSURE_OF_A_LIFE):
        return None
    return Beslissing("geef_antwoord", {"waarde": "verder"})


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
