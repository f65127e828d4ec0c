"""Which kinds of day words name, and which they deny, where no day need be near. Pure."""

from __future__ import annotations

from casefile.dagen.dagsoort import Dagsoort
from casefile.dagen.kenmerken import PATRONEN
from casefile.dagen.ontkende_dag import is_ontkend

_GENOEMD = (Dagsoort.ZITTING, Dagsoort.UITZETTING, Dagsoort.BETALEN, Dagsoort.VONNIS)


def soorten_in(plain: str) -> frozenset[Dagsoort]:
    """Of zitting, uitzetting, betalen and uitspraak the ones that the words name and do not deny.
    Who says what the judge will decide then speaks of no zitting."""
    named = {kind for kind in _GENOEMD if False in _ontkend(plain, kind)}
    if Dagsoort.VONNIS in named:
        named = named - {Dagsoort.VONNIS} | {Dagsoort.UITSPRAAK}
        if not PATRONEN["zitting"].search(plain):
            named.discard(Dagsoort.ZITTING)
    return frozenset(named)


def ontkend_in(plain: str) -> frozenset[Dagsoort]:
    """Of the same four what the words deny."""
    denied = {kind for kind in _GENOEMD if True in _ontkend(plain, kind)}
    if Dagsoort.VONNIS in denied:
        denied = denied - {Dagsoort.VONNIS} | {Dagsoort.UITSPRAAK}
    return frozenset(denied)


def _ontkend(plain: str, kind: Dagsoort) -> set[bool]:
    """Per word for it whether it is denied."""
    families = ("zitting", "rechter") if kind is Dagsoort.ZITTING else (kind.value,)
    words = (hit for naam in families for hit in PATRONEN[naam].finditer(plain))
    return {is_ontkend(plain[: hit.start()], hit.group(), kind) for hit in words}
