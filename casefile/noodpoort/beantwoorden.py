"""How a cry for help is answered: one mechanism, whether the computer answers, a person has the
chat, or an answer of ours failed. Pure: changes the dossier, sends and counts nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casefile.brief.geplakt import VAN_EEN_BRIEF
from casefile.dialogue import Bericht
from casefile.dossier import Dossier
from casefile.gesprek.gehoord import Gehoord
from casefile.gesprek.wie_typt import neem_op_wie_typt
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.antwoord import VOLUIT, stel_op
from casefile.noodpoort.misschien import (
    HULP_NU,
    blijven_over,
    ontkende,
    te_erkennen,
    volgende_regel,
    weersproken,
)
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.noodverloop import VeiligheidVerloop, noden_na, vraag_na
from casefile.noodpoort.past_erbij import past_bij_wat_bekend_is
from casefile.noodpoort.welke_kaart import MEDICIJN
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.verhaal_opnemen import neem_nood_op

_OP_EEN_DAG = {Nood.UITZETTING_NU, Nood.ZITTING_NU}


@dataclass(frozen=True)
class Noodantwoord:
    """`noden`: what is answered, most urgent first; `kaarten`: the texts, in order."""

    noden: tuple[Nood, ...]
    kaarten: tuple[Bericht, ...]


def zekere_noden(dossier: Dossier, gehoord: Gehoord) -> tuple[Nood, ...]:
    """The sure emergencies of a message, without what only a copied letter threatens with and what
    is denied (see `noodpoort.misschien`)."""
    if _staat_alleen_in_een_brief(gehoord):
        return ()
    if gehoord.is_tik:
        return gehoord.noden
    stand, denial = dossier.deel(Gespreksstand), gehoord.feiten.ontkenning
    return blijven_over(stand, denial, gehoord.noden, gehoord.sterk)


def hulp_nu_getypt(dossier: Dossier, gehoord: Gehoord) -> Nood | None:
    """The button of the line of a possible emergency, typed."""
    line = dossier.deel(Gespreksstand).misschien
    return Nood(line) if line and gehoord.kaal == HULP_NU else None


def bedoelt_medicijn(dossier: Dossier, gehoord: Gehoord) -> Nood | None:
    """ "Ik bedoel mijn inhaler": no wish to die, and a medicine that somebody may need now."""
    denial = gehoord.feiten.ontkenning
    wrong = te_erkennen(dossier.deel(Gespreksstand), denial)
    meant = denial.medicijn and any(nood.kenmerk.over_het_leven for nood in wrong)
    return Nood.LICHAAM if meant else None


def noden_van(dossier: Dossier, gehoord: Gehoord) -> tuple[Nood, ...]:
    """All that a card answers: what is sure, else what is asked for in another way."""
    found = zekere_noden(dossier, gehoord)
    other = hulp_nu_getypt(dossier, gehoord) or bedoelt_medicijn(dossier, gehoord)
    return found or ((other,) if other else ())


def _staat_alleen_in_een_brief(gehoord: Gehoord) -> bool:
    pasted = gehoord.feiten.brief
    return pasted is not None and pasted.alleen and set(gehoord.noden) <= VAN_EEN_BRIEF


def beantwoord(dossier: Dossier, gehoord: Gehoord, noden: Sequence[Nood]) -> Noodantwoord:
    """The cards for these: the numbers first in the language it was said in, short from the third
    time on, for who is in the chat. What was going on is put aside; the day is noted."""
    stand = dossier.deel(Gespreksstand)
    neem_op_wie_typt(dossier, gehoord.feiten.wensen)
    answered = noden_na(stand, noden)
    shown = {Nood(name): times for name, times in stand.noden.items()}
    if Nood.ZELFDODING not in noden:  # beside another emergency its number stays, in short
        shown[Nood.ZELFDODING] = VOLUIT
    cards = stel_op(answered, shown, _welke_kaarten(gehoord))
    if gehoord.taal:
        cards = (Bericht(f"utter_nood_taal_{gehoord.taal}"), *cards)
    if _OP_EEN_DAG.intersection(answered):
        neem_nood_op(dossier, gehoord.feiten.situatie, gehoord.op)
    stand.ontkend = [name for name in stand.ontkend if Nood(name) not in answered]
    stand.onderbreek()
    stand.onderwerp = answered[0].label
    stand.onbegrepen = 0
    stand.open(VeiligheidVerloop.naam, vraag_na(answered))
    stand.leven = 0
    plain = answered if gehoord.is_tik else gehoord.feiten.in_woorden
    stand.gezegd = [*dict.fromkeys([*stand.gezegd, *(n.value for n in plain if n in answered)])]
    for nood in answered:
        stand.noden[nood.value] = stand.noden.get(nood.value, 0) + 1
    stand.laatste = [(card.sleutel, card.waarden) for card in cards]
    return Noodantwoord(answered, cards)


def _welke_kaarten(gehoord: Gehoord) -> Mapping[Nood, str]:
    """Which cards fit; that of a medicine where one was meant instead of a wish to die."""
    facts = gehoord.feiten
    meant = {Nood.LICHAAM: MEDICIJN} if facts.ontkenning.medicijn else {}
    return {**meant, **facts.kaarten}


def ontkende_bij_een_mens(dossier: Dossier, gehoord: Gehoord) -> tuple[Nood, ...]:
    """What a message to a person denies: a bare no is to that person, unless it names what it
    denies."""
    stand, facts = dossier.deel(Gespreksstand), gehoord.feiten
    if facts.vorm.kort is not None:
        return weersproken(stand, facts.ontkenning)
    return ontkende(stand, facts.ontkenning)


def onthoud_ontkende(stand: Gespreksstand, denied: Sequence[Nood]) -> None:
    """From now on the same needs something new."""
    stand.ontkend = [*dict.fromkeys([*stand.ontkend, *(nood.value for nood in denied)])]


def mogelijke_nood(dossier: Dossier, gehoord: Gehoord) -> Nood | None:
    """The possible emergency that gets its line now, noted as said; None: no line."""
    stand = dossier.deel(Gespreksstand)
    if gehoord.herhaald:
        return gehoord.herhaald[0]  # sure: the number is there every time it is said
    known, told = dossier.deel(Situatie), gehoord.feiten.situatie
    fits = [nood for nood in gehoord.misschien if past_bij_wat_bekend_is(nood, known, told)]
    return volgende_regel(stand, fits)
