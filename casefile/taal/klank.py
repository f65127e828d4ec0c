"""How a Dutch word sounds, as a key: "zelfmort", "selfmoort" and "zelfmoord" get the same key.

For comparing words only; nobody reads a key. Knows nothing of meaning.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters of other alphabets that look like ours (people paste them, filters are dodged with them).
_LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕһԁԛԝвнкмтгαοενικρτυχβγωɡıłøđßæœ@€$|",
    "aeopcyxijshdqwbhkmtraoevikptuxbywgilodsaeaesl",
)
_WORD = re.compile(r"\w+")
_DIGIT_LETTERS = str.maketrans("013457", "oieast")  # "d00d", "z3lfmoord"

_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(.)\1{2,}", r"\1\1"),  # neeeee
        (r"uij|uy", "ui"),
        (r"eij|ij|ei|ey", "y"),
        (r"ouw|auw|au", "ou"),
        (r"sch", "sg"),
        (r"ch|gh", "g"),
        (r"ck", "k"),
        (r"ph", "f"),
        (r"th|dt", "t"),
        (r"qu", "kw"),
        (r"x", "ks"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"(?<=[a-z])[tsz]ie(s?)$", r"si\1"),  # politie, polisie
        (r"isge$", "ise"),
        (r"z", "s"),
        (r"v", "f"),
        # A long vowel is written long or short before one consonant and a vowel: leefen, leven.
        (r"(?:a(?=a)|e(?=e)|o(?=o)|u(?=u))(?=.[bcdfghjklmnpqrstvwxz][aeiouy])", ""),
        (r"ie(?=[bcdfghjklmnpqrstvwxz][aeiouy])", "i"),
        (r"(?<=a)a$|(?<=o)o$|(?<=u)u$", ""),
        (r"d(?=[bfgkmnpst]|$)", "t"),
        (r"b$", "p"),
        (r"(?<=[a-z][a-df-hj-z])en$", "e"),  # slapen, slape (not: geen)
        (r"([bcdfghjklmnpqrstvwxyz])\1+", r"\1"),
    )
)


def kale_letters(tekst: str) -> tuple[str, list[int]]:
    """Lower case without accents, invisible characters and look-alike letters.

    Second: for every character of the result its place in `tekst`, and the length at the end.
    """
    if tekst.isascii():
        return tekst.lower(), list(range(len(tekst) + 1))
    kept: list[str] = []
    places: list[int] = []
    for place, character in enumerate(tekst):
        for bare in _bare(character):
            kept.append(bare)
            places.append(place)
    places.append(len(tekst))
    return "".join(kept), places


def kale_woorden(tekst: str) -> str:
    """The words of `kale_letters` without signs, one space between: to compare what was typed."""
    return " ".join(_WORD.findall(kale_letters(tekst)[0]))


@lru_cache(maxsize=5_000)
def _bare(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character).lower()
    shown = (c for c in parts if unicodedata.category(c) not in ("Mn", "Cf", "Me"))
    return "".join(shown).translate(_LOOK_ALIKES)


@lru_cache(maxsize=20_000)
def klank(woord: str) -> str:
    """The sound key of one word of plain lower-case letters. Short words keep their last n."""
    if woord[:1].isalpha() and woord[-1:].isalpha():
        woord = woord.translate(_DIGIT_LETTERS)
    for pattern, sound in _SOUNDS:
        woord = pattern.sub(sound, woord)
    return woord
