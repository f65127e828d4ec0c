"""Sentences as they are typed in a hurry: without capitals or full stops, with slips, by ear."""

from __future__ import annotations

from random import Random

LETTERS = "qwertyuiopasdfghjklzxcvbnm"
BY_EAR = (
    ("ij", "ei"), ("ei", "ij"), ("au", "ou"), ("ou", "au"), ("cht", "gt"),
    ("dt", "t"), ("z", "s"), ("v", "f"), ("c", "k"), ("en", "e"),
)  # fmt: skip
OFTEN = 0.15  # of the words


def met_ruis(text: str, chance: Random) -> str:
    if chance.random() < 0.5:
        text = text.lower()
    if chance.random() < 0.5:
        text = "".join(letter for letter in text if letter not in ".,!?;")
    return " ".join(_word(word, chance) for word in text.split(" "))


def _word(word: str, chance: Random) -> str:
    if len(word) > 3 and chance.random() < OFTEN:
        return _slip(word, chance)
    if chance.random() < OFTEN:
        for ordinary, heard in BY_EAR:
            if ordinary in word:
                return word.replace(ordinary, heard, 1)
    return word


def _slip(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    kind = chance.random()
    if kind < 0.3:
        return before + after
    if kind < 0.5:
        return before + letter * 2 + after
    if kind < 0.75:
        return before + after[0] + letter + after[1:]
    return before + chance.choice(LETTERS) + after
