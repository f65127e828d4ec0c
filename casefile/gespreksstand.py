"""Where the conversation stands: which flow is open, at which question, and what was said last.

State only; knows no flow and no text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from casefile.als_json import als_json

LANG_GELEDEN = 8  # explanations; what was said before these may be said whole again


def is_voorbeeld(vraag: str | None) -> bool:
    """Whether this question shows a preview of what would be sent, whole or only what changed."""
    return vraag is not None and "_toestemming" in vraag


@dataclass
class Gespreksstand:
    """`laatste`: the content keys and values said last, for "herhaal" and "makkelijker".

    `onderbroken`: the flow and question that an emergency pushed aside, to return to on request.
    `gestart`: the flows that asked something, the one that did so last at the end.
    `onbegrepen`: how many messages in a row were not understood. `noden`: how often each emergency
    was answered; `gezegd`: those of them that plain words or a button told of, which alone are
    stated for others. `begroet`: that this is a computer, and free, was said. `misschien`: the
    possible emergency whose line was said last, while it is open. `ontkend`: what was clearly
    denied since. `regels`: how often the line of each possible emergency was said.
    `onderwerp`: what was explained last, which "en daarna?" is about; `uitgelegd`: the content keys
    of the last explanations, to see what was said already. `taal`: the other language that was
    typed, as a code, where there is a text in it. `dicht`: who is closed now as it was said last,
    and how many answers have left it out since. `leven`: how often the text after a card about a
    life was said since that card. `meegeleefd`: for what a warm sentence was said.
    """

    soort: ClassVar[str] = "gespreksstand"

    verloop: str | None = None
    vraag: str | None = None
    onderbroken: tuple[str, str] | None = None
    gestart: list[str] = field(default_factory=list)
    laatste: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    onbegrepen: int = 0
    noden: dict[str, int] = field(default_factory=dict)
    gezegd: list[str] = field(default_factory=list)
    begroet: bool = False
    misschien: str | None = None
    ontkend: list[str] = field(default_factory=list)
    regels: dict[str, int] = field(default_factory=dict)
    onderwerp: str | None = None
    uitgelegd: list[str] = field(default_factory=list)
    taal: str | None = None
    dicht: tuple[str, int] | None = None
    leven: int = 0
    meegeleefd: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        return als_json(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Gespreksstand:
        stand = cls(**data)
        stand.onderbroken = tuple(stand.onderbroken) if stand.onderbroken else None  # type: ignore[assignment]
        stand.dicht = tuple(stand.dicht) if stand.dicht else None  # type: ignore[assignment]
        stand.laatste = [(key, values) for key, values in stand.laatste]
        return stand

    @property
    def laatst_gezegd(self) -> str | None:
        """The content key of the last text; None before anything was said."""
        return self.laatste[-1][0] if self.laatste else None

    @property
    def toont_voorbeeld(self) -> bool:
        """A preview is open: it shows itself what was noted or changed, and waits for a yes."""
        return is_voorbeeld(self.vraag)

    def leg_uit(self, sleutel: str) -> int:
        """Note that this is explained now; how often it was lately, before."""
        before = self.uitgelegd.count(sleutel)
        self.uitgelegd = [*self.uitgelegd, sleutel][-LANG_GELEDEN:]
        return before

    def open(self, verloop: str, vraag: str | None) -> None:
        """A flow asks a question, or is done (vraag None)."""
        self.verloop, self.vraag = (verloop, vraag) if vraag else (None, None)
        if vraag:
            self.gestart = [*(name for name in self.gestart if name != verloop), verloop]
            if self.onderbroken and self.onderbroken[0] == verloop:
                self.onderbroken = None  # it goes on: nothing to come back to later

    def onderbreek(self) -> None:
        """Put the open question aside for something urgent."""
        if self.verloop and self.vraag and self.verloop != "veiligheid":
            self.onderbroken = (self.verloop, self.vraag)
        self.verloop = self.vraag = None

    def hervat(self) -> tuple[str, str] | None:
        """Take back what was put aside, if anything."""
        terug, self.onderbroken = self.onderbroken, None
        if terug:
            self.verloop, self.vraag = terug
        return terug
