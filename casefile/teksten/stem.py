"""The one voice: the only way from a content key to what is said, in the version somebody chose.

Rasa speaks with it (`bot/nlg.py`), and so do the worker, staff notices, moving and the web page.
Knows no channel and no dialogue; the texts are in `content/`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from casefile.messages import Button, Reply
from casefile.teksten.al_bekend import knoppen_weg, zonder_bekende
from casefile.teksten.lezer import B1, Teksten

URGENT = ("utter_nood_", "utter_misschien_")


@dataclass(frozen=True)
class Uiting:
    """One text as it is said. `urgent`: it goes out first, in a bubble of its own."""

    sleutel: str
    tekst: str
    knoppen: tuple[Button, ...] = ()
    urgent: bool = False


@dataclass(frozen=True)
class Stem:
    """`teksten`: where the words come from."""

    teksten: Teksten = field(default_factory=Teksten.standaard)

    def zeg(
        self,
        sleutel: str,
        niveau: str = B1,
        waarden: Mapping[str, Any] | None = None,
        bekend: Collection[str] = (),
    ) -> Uiting:
        """`bekend`: the names of what is known, which the text need not ask any more. Raises
        `TekstFout` for a key or a value that is missing."""
        text = self.teksten.tekst(sleutel, niveau, **(waarden or {}))
        buttons = self.teksten.knoppen(sleutel, niveau)
        if bekend:
            gone = knoppen_weg(text, bekend, self.teksten.vaste_waarden())
            buttons = [one for one in buttons if one["title"] not in gone]
            text = zonder_bekende(text, bekend, self.teksten.vaste_waarden())
        return Uiting(
            sleutel,
            text,
            tuple(Button(b["title"], b["payload"]) for b in buttons),
            is_urgent(sleutel),
        )


def bubbel(*uitingen: Uiting, extra: Mapping[str, Any] | None = None) -> Reply:
    """One bubble of these; its buttons are those of the last text with any: older ones would
    answer a question that is no longer open."""
    buttons = (one.knoppen for one in reversed(uitingen) if one.knoppen)
    return Reply(
        text="\n\n".join(one.tekst.strip() for one in uitingen if one.tekst.strip()),
        buttons=next(buttons, ()),
        keys=tuple(one.sleutel for one in uitingen if one.sleutel),
        urgent=any(one.urgent for one in uitingen),
        extra=dict(extra or {}),
    )


def is_urgent(sleutel: str) -> bool:
    """An emergency, sure or possible: it goes out first, by itself, and nothing holds it up."""
    return sleutel.startswith(URGENT)
