"""What is known of one huurder, in typed parts that are loaded when asked for.

Each part is a dataclass of the module that owns it; this module knows none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Protocol, TypeVar

from casefile.als_json import als_json
from casefile.teksten.lezer import B1


class Deel(Protocol):
    """A part of the dossier. `soort` is its name in storage and never changes."""

    soort: ClassVar[str]

    def to_json(self) -> dict[str, Any]: ...

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Deel: ...


D = TypeVar("D", bound=Deel)


class Dossier:
    """Parts by type. `load(soort)` gives the stored JSON of a part, or None.

    `niveau`: the version of the texts that the huurder chose ("b1" or "makkelijk"), for pictures
    and for words that are filled in. Change it here; it is saved with the parts.
    """

    def __init__(
        self,
        load: Callable[[str], dict[str, Any] | None] = lambda soort: None,
        niveau: str = B1,
    ) -> None:
        self._load = load
        self.niveau = niveau
        self._parts: dict[str, Deel] = {}
        self._stored: dict[str, dict[str, Any] | None] = {}

    def deel(self, cls: type[D]) -> D:
        """The part of this type, empty when nothing is known yet. Change it in place."""
        if cls.soort not in self._parts:
            stored = self._load(cls.soort)
            self._stored[cls.soort] = stored
            # A copy: a part that changes a list in place must not change what we compare with.
            self._parts[cls.soort] = cls.from_json(als_json(stored or {}))
        part = self._parts[cls.soort]
        assert isinstance(part, cls)
        return part

    def vervang(self, part: Deel) -> None:
        """Put a new part in the place of the stored one (for "opnieuw")."""
        self.deel(type(part))
        self._parts[part.soort] = part

    def leeg(self, *behalve: type[Deel]) -> None:
        """Nothing is known any more but these parts, which are stored anew."""
        kept = {one.soort: self.deel(one) for one in behalve}
        self._load = lambda soort: None
        self._parts, self._stored = kept, dict.fromkeys(kept)

    def json_van(self, soort: str) -> dict[str, Any] | None:
        """A part as it is now, for a copy of this dossier."""
        part = self._parts.get(soort)
        return part.to_json() if part is not None else self._load(soort)

    def changed(self) -> dict[str, dict[str, Any]]:
        """JSON of every part that differs from what was loaded."""
        current = {soort: part.to_json() for soort, part in self._parts.items()}
        return {soort: data for soort, data in current.items() if data != self._stored[soort]}
