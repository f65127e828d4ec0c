"""What somebody hands us instead of words of their own: a tap, a title typed, a photo, a letter."""

from __future__ import annotations

from actions.verlopen import BEGINNEN
from bot.herkennen.stand import Beslissing, Stand, als_tik
from casefile.doorverwijzing.aanmeldvragen import EIGEN_WOORDEN
from casefile.gesprek.gehoord import Bron
from casefile.taal.klank import kale_woorden

VULSEL = frozenset(
    ("ja", "ok", "oke", "dan", "maar", "graag", "misschien", "die", "dat", "de", "het", "een", "ik",
     "wil", "doe", "kies", "neem", "aub", "alsjeblieft", "alstublieft", "nu", "even", "over", "mij")
)  # fmt: skip


def tik(stand: Stand) -> Beslissing | None:
    """A tapped button says what it says."""
    gehoord = stand.gehoord
    return Beslissing(gehoord.tik, gehoord.waarden) if gehoord.tik else None


def bijlage(stand: Stand) -> Beslissing | None:
    """A photo, a voice message, a file: a caption without a cry does not change that."""
    if stand.gehoord.bron not in (Bron.BIJSCHRIFT, Bron.BEWERKT):
        return None
    return Beslissing("nlu_fallback", {"media": stand.gehoord.media or "anders"})


def knop_getypt(stand: Stand) -> Beslissing | None:
    """The title of a button on the screen, typed: whatever the capitals, accents and signs, and
    with "graag", "dan maar" and the like around it. Where own words are asked, it is all of them:
    a sentence beside it says more than the button."""
    said = stand.gehoord.kaal
    titles = [(kale_woorden(button.title), button) for button in stand.offered]
    same = next((button for title, button in titles if said and said == title), None)
    if same is None:
        whole = stand.gesprek.vraag in EIGEN_WOORDEN
        sentences = (said,) if whole else stand.gehoord.kale_zinnen
        cores = {core for one in sentences if (core := _zonder_vulsel(one))}
        same = next((b for title, b in titles if _zonder_vulsel(title) in cores), None)
    return als_tik(stand, same.payload) if same else None


def _zonder_vulsel(words: str) -> tuple[str, ...]:
    """At least two words that say something: one alone may be anything."""
    left = tuple(word for word in words.split() if word not in VULSEL)
    return left if len(left) > 1 else ()


def geplakte_brief(stand: Stand) -> Beslissing | None:
    """A letter that somebody copied: its words are the sender's, not the huurder's."""
    if stand.gehoord.feiten.brief is None:
        return None
    return als_tik(stand, BEGINNEN["brief"])
