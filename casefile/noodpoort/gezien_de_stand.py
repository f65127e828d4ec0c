"""The reading beside where the conversation stands, before anything decides: which alarms are only
possible here, which were answered before, and what is no alarm at all. Pure.

A new case is a function of its own and a line here; the worker knows only this.
"""

from __future__ import annotations

from collections.abc import Iterable

from casefile.gesprek.gehoord import Gehoord
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.kort_antwoord import (
    bij_de_vraag,
    bij_dichte_post,
    bij_een_beltijd,
    bij_een_knop,
)
from casefile.noodpoort.weer_hetzelfde import weer_hetzelfde


def gezien_de_stand(
    gehoord: Gehoord, stand: Gespreksstand, beantwoordt: bool, knoppen: Iterable[str]
) -> Gehoord:
    """`beantwoordt`: it plainly answers the open question; `knoppen`: the titles on the screen."""
    gehoord = bij_de_vraag(gehoord, beantwoordt)
    gehoord = bij_dichte_post(gehoord)
    gehoord = bij_een_beltijd(gehoord, stand.vraag)
    gehoord = weer_hetzelfde(gehoord, stand)
    return bij_een_knop(gehoord, knoppen, stand.vraag)
