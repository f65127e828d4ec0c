"""What of a very long message goes to the encoder: its begin and its end, where the question is.

The emergency gate does not use this: it reads every word.
"""

from __future__ import annotations

MOST = 600  # characters; the encoder's cost grows with length


def begin_en_eind(text: str) -> str:
    if len(text) <= MOST:
        return text
    half = MOST // 2
    return f"{text[:half]} {text[-half:]}"
