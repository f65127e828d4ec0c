"""Says in one short line what was noted, changed or cleared: at most twelve words. Pure."""

from __future__ import annotations

from casefile.dialogue import Bericht
from casefile.teksten.lezer import Teksten
from casefile.velden import namen as n
from casefile.velden.opnemen import Wijziging

MEESTE_WOORDEN = 10  # beside "Ik onthoud:"
TERUG = (n.KINDEREN, n.VONNIS)
"""Of these texts were said that do not hold when they turn out not to be so: taken back."""
VERZWEGEN = ("aantal_kinderen", "leeftijden", "papier")
"""A change of these is not said: another line says it, or the flow that asked."""
ZEGT_OOK = {"aantal_kinderen": "kinderen", n.VONNIS_VAN: n.VONNIS}
"""Who hears the first hears the second in it."""


def regels(
    opgenomen: tuple[Wijziging, ...], teksten: Teksten, *, ook_nieuw: bool = True
) -> list[Bericht]:
    """What matters of these: a correction always, something new when it leaves the chat."""
    said = []
    new = [w for w in opgenomen if w.oud is None]
    if ook_nieuw and any(w.veld.verlaat for w in new):
        said.append(Bericht("utter_veld_onthoud", {"wat": _opsomming(new, teksten)}))
    for change in (w for w in opgenomen if w.oud is not None and w.veld.naam not in VERZWEGEN):
        old = change.veld.zeg(change.oud, teksten)
        if change.nieuw is None:
            said.append(Bericht("utter_veld_weg", {"wat": old}))
        else:
            now = change.veld.zeg(change.nieuw, teksten)
            said.append(Bericht("utter_veld_veranderd", {"oud": old, "nieuw": now}))
        if change.veld.naam in TERUG and change.oud is True and not change.nieuw:
            said.append(Bericht(f"utter_veld_terug_{change.veld.naam}"))
    return said


def _opsomming(changes: list[Wijziging], teksten: Teksten) -> str:
    """As many as fit, what leaves the chat first; whole values only."""
    words: list[str] = []
    implied = {ZEGT_OOK.get(w.veld.naam) for w in changes}
    for change in sorted(changes, key=lambda w: not w.veld.verlaat):
        one = change.veld.zeg(change.nieuw, teksten)
        fits = sum(len(word.split()) for word in words) + len(one.split()) <= MEESTE_WOORDEN
        if fits and change.veld.naam not in (*implied, "papier"):
            words.append(one)
    return ", ".join(words)


def zoveel_als_past(woorden: list[str]) -> str:
    """The first of these that fit in the line, and at least one; empty where there are none."""
    words = list(woorden)
    while len(words) > 1 and len(" ".join(words).split()) > MEESTE_WOORDEN:
        words.pop()
    return ", ".join(words)
