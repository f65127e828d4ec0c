"""What the encoder and the classifier get of a message: readable, and of a very long one its begin
and its end, where the question is. The emergency gate does not use this: it reads every word.
"""

from __future__ import annotations

import re

MOST = 600  # characters; the encoder's cost grows with length
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd]+")
# What `maskeer` put in the place of a secret: to the classifier a number that was given, not a wish
# to have something left out or cut off.
_LEFT_OUT = re.compile(r"\[[\w-]{1,20} weggelaten\]")
A_NUMBER = "1234"
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+")


def begin_en_eind(text: str) -> str:
    text = _LEFT_OUT.sub(A_NUMBER, text)
    if len(text) > MOST:
        half = MOST // 2
        text = f"{text[:half]} {text[-half:]}"
    text = _UNREADABLE.sub(" ", _INVISIBLE.sub("", text)).strip()
    return text.lower() if text.isupper() else text
