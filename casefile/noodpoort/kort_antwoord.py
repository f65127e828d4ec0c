"""A plain answer to the open question that sounds like an emergency of a softer kind: the answer is
kept, and the number stands before it in one line ("gas licht 160", "niks nog"). While it is
arranged how somebody is reached, a time to be called is no hearing ("kan het ook donderdag om tien
uur").

Never for a certain one, and never where somebody's life or safety may be at stake. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from casefile.gesprek.gehoord import Gehoord
from casefile.noodpoort.nood import Nood
from casefile.taal.klank import kale_woorden

WOORDEN = 6  # at most; who says more may mean more
NAAM, NAAMVRAAG = 3, "naam"  # words of a name at most; in the name of a question that asks it
OVER_CONTACT = ("mens_", "dv_")
"""How the questions begin that arrange who reaches somebody, and when."""
ZACHT = frozenset(nood for nood in Nood if nood.kenmerk.zacht)


def bij_de_vraag(gehoord: Gehoord, beantwoordt: bool) -> Gehoord:
    """The reading, with such an alarm as a possible one. `beantwoordt`: it plainly answers the
    question that is open."""
    noden, short = set(gehoord.noden), gehoord.feiten.vorm.woorden <= WOORDEN
    if not (beantwoordt and short and noden and noden <= ZACHT) or noden & set(gehoord.sterk):
        return gehoord
    return _als_mogelijke(gehoord)


def bij_dichte_post(gehoord: Gehoord) -> Gehoord:
    """The reading, with despair that only the model hears in words that plainly tell of post that
    lies unopened as a possible one: the number is said, and the walk of the pile begins."""
    only_despair = gehoord.noden == (Nood.WANHOOP,) and not gehoord.feiten.in_woorden
    if not (only_despair and gehoord.feiten.stapel.heeft_stapel) or gehoord.sterk:
        return gehoord
    return _als_mogelijke(gehoord)


def bij_een_beltijd(gehoord: Gehoord, vraag: str | None) -> Gehoord:
    """The reading, with a hearing that only the model hears in a time to be called as a possible
    one. `vraag`: what is open. Words that name a hearing stay one, and so does every other kind."""
    noden = gehoord.noden
    arranges = vraag is not None and vraag.startswith(OVER_CONTACT)
    sounds = bool(noden) and all(nood.kenmerk.als_afspraak for nood in noden)
    if not (arranges and sounds and _noemt_tijd(gehoord)):
        return gehoord
    return gehoord if gehoord.feiten.in_woorden else _als_mogelijke(gehoord)


def bij_een_knop(gehoord: Gehoord, knoppen: Iterable[str], vraag: str | None) -> Gehoord:
    """The reading; who types the title of a button on the screen, asks to see it all or gives a
    name where that is asked, means that: no possible emergency. `knoppen`: the titles; `vraag`:
    what is open."""
    asks = vraag is not None and NAAMVRAAG in vraag
    name = asks and gehoord.feiten.contact.naam is not None and gehoord.woorden <= NAAM
    titles = map(kale_woorden, knoppen)
    if gehoord.kaal in titles or gehoord.feiten.voorbeeld.alles_zien or name:
        return replace(gehoord, misschien=())
    return gehoord


def _als_mogelijke(gehoord: Gehoord) -> Gehoord:
    others = tuple(b for b in gehoord.betekenissen if not b.label.startswith("nood_"))
    return replace(gehoord, noden=(), misschien=gehoord.noden, betekenissen=others)


def _noemt_tijd(gehoord: Gehoord) -> bool:
    facts = gehoord.feiten
    return facts.velden.losse_tijd is not None or facts.situatie.noemt_dag
