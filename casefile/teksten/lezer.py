"""Reads the texts of `content/` where Rasa does not speak: pages, pictures, mails, emergencies.

One place fills in the phone numbers. Knows no channel and no dialogue.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from casefile.settings import ROOT

CONTENT = ROOT / "content"
PHONE_CARD = "kaart/telefoonkaart.yml"
B1, MAKKELIJK = "b1", "makkelijk"
_PLACEHOLDER = re.compile(r"\{([a-z_0-9]+)\}")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class TekstFout(KeyError):
    """A text is missing or names a value that was not given; the message says which."""

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True)
class Teksten:
    """`_variants`: per key the responses as they stand in the file; `_card`: the phone card."""

    _variants: dict[str, list[dict[str, Any]]]
    _card: dict[str, dict[str, Any]]

    @classmethod
    def laad(cls, content: Path = CONTENT) -> Teksten:
        """Every response in `content/**/*.yml`, and the phone card."""
        variants: dict[str, list[dict[str, Any]]] = {}
        for path in sorted(content.rglob("*.yml")):
            data = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 (safe loader)
            if isinstance(data, dict) and "responses" in data:
                for key, texts in data["responses"].items():
                    if key in variants:
                        raise TekstFout(f"{path.name}: the text {key} stands in two files.")
                    variants[key] = texts
        card_file = content / PHONE_CARD
        card = yaml.load(card_file.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506
        return cls(variants, card["nummers"])

    @classmethod
    def standaard(cls) -> Teksten:
        """The product's own content, read once."""
        return _standard()

    def tekst(self, sleutel: str, niveau: str = B1, **waarden: Any) -> str:
        """The text in this version (the other one where only one exists), filled in."""
        return self._fill(sleutel, str(self._variant(sleutel, niveau)["text"]), waarden)

    def ruw(self, sleutel: str, niveau: str = B1) -> str:
        """The text as it stands there, with its placeholders."""
        return str(self._variant(sleutel, niveau)["text"])

    def knoppen(self, sleutel: str, niveau: str = B1) -> list[dict[str, str]]:
        """[{"title", "payload"}]"""
        return list(self._variant(sleutel, niveau).get("buttons") or [])

    def knop_naar(self, onderwerp: str) -> dict[str, str] | None:
        """The first button anywhere that opens the answer `utter_onderwerp_<onderwerp>`."""
        opens = f'"waarde":"{onderwerp}"' + "}"
        for key in self._variants:
            for button in self.knoppen(key):
                if button["payload"].replace(" ", "").endswith(opens):
                    return dict(button)
        return None

    def heeft(self, sleutel: str) -> bool:
        return sleutel in self._variants

    def sleutels(self) -> list[str]:
        return list(self._variants)

    def metadata(self, sleutel: str, niveau: str = B1) -> dict[str, Any]:
        return dict(self._variant(sleutel, niveau).get("metadata") or {})

    def belt(self, sleutel: str, niveau: str = B1) -> tuple[str, ...]:
        """The contacts that this text tells people to ring today, by their names on the card."""
        return tuple(self.metadata(sleutel, niveau).get("belt") or ())

    def vaste_waarden(self) -> dict[str, str]:
        """What every text may name: `{tel_...}`, as it is to be dialled or said."""
        return {f"tel_{name}": str(entry["nummer"]) for name, entry in self._card.items()}

    def _variant(self, sleutel: str, niveau: str) -> dict[str, Any]:
        if sleutel not in self._variants:
            raise TekstFout(f"There is no text {sleutel!r} in content/.")
        texts = self._variants[sleutel]
        easy = [t for t in texts if t.get("condition")]
        plain = [t for t in texts if not t.get("condition")]
        return ((easy or plain) if niveau == MAKKELIJK else (plain or easy))[0]

    def _fill(self, sleutel: str, text: str, waarden: dict[str, Any]) -> str:
        values = {**self.vaste_waarden(), **waarden}

        def value(match: re.Match[str]) -> str:
            name = match.group(1)
            if name not in values:
                raise TekstFout(f"The text {sleutel!r} needs a value for {name!r}.")
            return str(values[name])

        return _PLACEHOLDER.sub(value, text)


@lru_cache(maxsize=1)
def _standard() -> Teksten:
    return Teksten.laad()
