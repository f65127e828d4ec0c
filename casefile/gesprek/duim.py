"""A thumb: what it looks like in any skin colour, and whether it can be an answer now. Pure.

As a reaction on a platform it is never a yes or a no by itself; the question is asked in words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.messages import Button

REACTIE = "reaction"  # the kind of media of an emoji that was put under a bubble of ours
OMHOOG, OMLAAG = "\N{THUMBS UP SIGN}", "\N{THUMBS DOWN SIGN}"
_HUIDSKLEUR = re.compile("[\U0001f3fb-\U0001f3ff]")
_VARIANT = "\N{VARIATION SELECTOR-16}"


def zonder_huidskleur(tekst: str) -> str:
    """The same emoji in the one colour that is read."""
    return _HUIDSKLEUR.sub("", tekst)


def als_duim(emoji: str) -> str | None:
    """The thumb that was put under a bubble; None for any other emoji, and for none at all."""
    plain = zonder_huidskleur(emoji).removesuffix(_VARIANT)
    return plain if plain in (OMHOOG, OMLAAG) else None


def vraagt_ja_of_nee(knoppen: Sequence[Button]) -> bool:
    """Whether what is on the screen can be answered with yes or no."""
    first = {button.title.casefold().split(maxsplit=1)[0].strip(".,!") for button in knoppen}
    return {"ja", "nee"} <= first
