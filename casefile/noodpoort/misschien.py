"""The third answer: a possible emergency gets one short line before the ordinary answer. Pure.

The line is no question and has a button of its own; while it is open a typed yes means nothing.
After a clear denial the same emergency needs something new: a line is not said again, and a card
only for words that are plain by themselves. A line that stands right above is not said twice, and
not all through a conversation: who sees it at everything stops seeing it. A card always comes.
"""

from __future__ import annotations

from collections.abc import Sequence

from casefile.dialogue import Bericht
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.nood import VOORRANG, Nood
from casefile.noodpoort.noodverloop import LEVENSVRAGEN, VeiligheidVerloop, gaat_over_leven
from casefile.noodpoort.ontkenning import Ontkenning

HULP_NU = "hulp nu"  # the button of every line, also when it is typed
OVER_HET_LEVEN = tuple(nood for nood in VOORRANG if nood.kenmerk.over_het_leven)
KEER, KEER_LEVEN = 2, 4  # how often the line of one emergency is said in a conversation


def te_zeggen(stand: Gespreksstand, misschien: Sequence[Nood]) -> Nood | None:
    """The most urgent possible emergency that was not denied and whose line is not said enough;
    None: no line. While we ask about a life the number of 113 is on the screen with every answer.
    """
    on_screen = OVER_HET_LEVEN if gaat_over_leven(stand) else ()
    return next(
        (
            nood
            for nood in VOORRANG
            if nood in misschien
            and nood.value not in (*_blijft_ontkend(stand), stand.misschien)
            and nood not in on_screen
            and stand.regels.get(nood.value, 0) < (KEER_LEVEN if nood in OVER_HET_LEVEN else KEER)
        ),
        None,
    )


def _blijft_ontkend(stand: Gespreksstand) -> tuple[str, ...]:
    """A body gets worse: what was denied of it a moment ago says nothing of now."""
    return tuple(name for name in stand.ontkend if name != Nood.LICHAAM.value)


def volgende_regel(stand: Gespreksstand, misschien: Sequence[Nood]) -> Nood | None:
    """What `te_zeggen` says, noted as said and open until a message that is not about it."""
    nood = te_zeggen(stand, misschien)
    if nood is None:
        same = stand.misschien in {possible.value for possible in misschien}
        stand.misschien = stand.misschien if same and stand.misschien not in stand.ontkend else None
        return None
    stand.misschien = nood.value
    stand.regels[nood.value] = stand.regels.get(nood.value, 0) + 1
    return nood


def regel(nood: Nood) -> Bericht:
    return Bericht(f"utter_misschien_{nood.value}")


def weersproken(stand: Gespreksstand, ontkenning: Ontkenning) -> tuple[Nood, ...]:
    """The emergencies that we spoke of and this message denies by their name: we heard it wrong."""
    said, now = ontkenning.weerspraak, {stand.misschien}
    if stand.verloop == VeiligheidVerloop.naam:
        now |= {*stand.noden}
    ever = {*stand.noden, *stand.regels, *now}
    asked_of_life = stand.verloop == VeiligheidVerloop.naam and stand.vraag in LEVENSVRAGEN
    no_wish = ontkenning.over_het_leven and asked_of_life
    return tuple(
        nood
        for nood in VOORRANG
        if (nood in said.genoemd and nood.value in ever)
        or (no_wish and nood in OVER_HET_LEVEN and nood.value in stand.noden)
        or (nood in said.algemeen and nood.value in now)
    )


def te_erkennen(stand: Gespreksstand, ontkenning: Ontkenning) -> tuple[Nood, ...]:
    """Of those what is denied for the first time, or stands open now."""
    open_now = stand.verloop == VeiligheidVerloop.naam
    return tuple(
        nood
        for nood in weersproken(stand, ontkenning)
        if open_now or nood.value == stand.misschien or nood.value not in stand.ontkend
    )


def ontkende(stand: Gespreksstand, ontkenning: Ontkenning) -> tuple[Nood, ...]:
    """The emergencies that this message denies: only what we spoke of before."""
    named = weersproken(stand, ontkenning)
    spoken = {*stand.noden, *([stand.misschien] if stand.misschien else [])}
    return tuple(
        nood
        for nood in VOORRANG
        if nood in named
        or (
            nood.value in spoken
            and (ontkenning.over_het_leven if nood in OVER_HET_LEVEN else ontkenning.iets)
        )
    )


def blijven_over(
    stand: Gespreksstand, ontkenning: Ontkenning, noden: Sequence[Nood], sterk: Sequence[Nood]
) -> tuple[Nood, ...]:
    """The sure emergencies without what is denied now, or was before and is not plain in itself."""
    now = ontkende(stand, ontkenning)
    return tuple(
        nood
        for nood in noden
        if nood not in now and (nood.value not in _blijft_ontkend(stand) or nood in sterk)
    )
