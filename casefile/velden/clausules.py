"""Cuts a message into the pieces that say one thing each: at signs, and before "maar" and "en".

Pure; knows no meaning but a question. For readers that must not mix what belongs to different
pieces.
"""

from __future__ import annotations

import re

from casefile.taal.vraagzin import lijkt_vraag

_SENTENCE = re.compile(r"[.;!?]+(?=\s|$)|\n")
_CLAUSE = re.compile(r"[.;!?]+(?=\s|$)|\n|,(?!\d)|\s[-–—]\s|\b(?:maar|dus)\b", re.I)


def zinnen(tekst: str) -> list[str]:
    """The sentences, without their signs; a question keeps its mark."""
    return _stukken(tekst, _SENTENCE)


def clausules(tekst: str) -> list[str]:
    """Sentences cut at commas and "maar" too."""
    return _stukken(tekst, _CLAUSE)


_ALS = re.compile(
    r"^\W*(?:en )?(?:als|stel|indien|wat is|wat als|wanneer|hoe|waarom|zoals)\b|\bwat dan\b", re.I
)


def zonder_vragen(tekst: str) -> str:
    """What a message states: its questions and conditions are left out, the rest stays as it is."""
    kept, asked = [], False
    for sentence in zinnen(tekst):
        if not _vraagt(sentence):
            kept.append(sentence)
            continue
        asked = True
        stated = [part for part in clausules(sentence) if not _vraagt(part)]
        whole = len(stated) < len(clausules(sentence))
        kept += [", ".join(stated)] if stated and whole and not _ALS.search(sentence) else []
    return ". ".join(kept) if asked or _vraagt(tekst) else tekst


_ALS_JE = re.compile(
    r"\b(?:als|indien|stel dat|wanneer) (?:je|jij|u|jullie|ze|zij|ik|we|wij)\b.*$", re.I | re.S
)


def zonder_als(clausule: str) -> str:
    """Without a condition: in "wie krijgt het als je niets naar hem stuurt" nothing is refused. The
    mark of a question stays."""
    asks = "?" if clausule.rstrip().endswith("?") else ""
    bare = _ALS_JE.sub("", clausule).strip(" ,")
    return clausule if bare == clausule.strip(" ,") else f"{bare}{asks if bare else ''}"


_ONTKENT = re.compile(r"^\W*ik (?:heb|ben|woon|heet|huur)\b.{0,20}\b(?:geen|niet|nooit)\b", re.I)


_VAN_HOREN_ZEGGEN = re.compile(
    r"^\W*(?:volgens (?:mijn|me|mn|een|de|iedereen)\b|(?:iedereen|ze|mensen) zeg(?:gen|t) "
    r"(?:dat|altijd)\b)",
    re.I,
)


_LEEST_WIE = re.compile(
    r"^\W*(?:en |maar |of )?(?:leest|leesd|krijgt|ziet|hoort|vervalt) "
    r"(?:ook |dan |nu )?(?:mijn|me|mn|m'n|de|die|deze|hij|zij|ze|iemand)\b",
    re.I,
)
"""A question without a question word or a mark: "leest mijn bewindvoerder mee"."""


def _vraagt(tekst: str) -> bool:
    if _ONTKENT.search(tekst):
        return False  # "ik heb geen kinderen??" is no question
    return (
        lijkt_vraag(tekst)
        or _VAN_HOREN_ZEGGEN.search(tekst) is not None
        or _ALS.search(tekst) is not None
        or _LEEST_WIE.search(tekst) is not None
    )


def _stukken(tekst: str, grens: re.Pattern[str]) -> list[str]:
    pieces, begin = [], 0
    for cut in grens.finditer(tekst):
        asks = "?" if "?" in cut.group() else ""
        pieces.append(tekst[begin : cut.start()].strip(" ,") + asks)
        begin = cut.end()
    pieces.append(tekst[begin:].strip(" ,"))
    return [piece for piece in pieces if piece.strip("?")]
