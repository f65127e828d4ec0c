"""That who calls must not tell what it is about: "zeg daar niet waarom jullie bellen". Pure."""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters

_ZEGT = r"(?:zeg|zegt|zeggen|vertel|vertelt|vertellen|noem|noemen|vermeld|vermelden)"
_NIET = r"(?:niet|nie|niks|niets|nooit)"
_WAAR_OVER = (
    r"(?:waar (?:het|t|'t|dit|dat) (?:over|om) gaat|waar (?:het|t) voor is|waarover|waarvoor|"
    r"waar(?:om)? (?:jullie|je|u|ze) bel\w*|waar (?:jullie|u|ze) van zijn|wie (?:jullie|u) zijn|"
    r"over (?:de |mijn |me )?(?:huur|schuld)\w*)"
)
_ZWIJG = re.compile(
    rf"\b{_ZEGT}\b[^.;!?]{{0,40}}\b{_NIET}\b[^.;!?]{{0,40}}\b{_WAAR_OVER}"
    rf"|\b{_NIET}\b[^.;!?]{{0,15}}\b{_ZEGT}\b[^.;!?]{{0,40}}\b{_WAAR_OVER}"
)
_ZWIJG_MAAR = re.compile(rf"\b{_WAAR_OVER}\b[^.;!?]{{0,25}}\b{_NIET}\b[^.;!?]{{0,15}}\b{_ZEGT}")


def lees_zwijgen(tekst: str) -> str | None:
    """The piece that says so, as it was typed."""
    plain, places = kale_letters(tekst)
    hit = _ZWIJG.search(plain) or _ZWIJG_MAAR.search(plain)
    return tekst[places[hit.start()] : places[hit.end()]].strip(" ,.") if hit else None


def zonder_zwijgen(tekst: str) -> str:
    """The same without it: a call is not refused there."""
    piece = lees_zwijgen(tekst)
    return tekst.replace(piece, " ") if piece else tekst
