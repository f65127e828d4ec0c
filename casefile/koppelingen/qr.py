"""QR codes of a link: for a page, for a card, for somebody's own folder. Pure."""

from __future__ import annotations

import io

import segno

BORDER = 4  # squares of white around it: readers need them


def als_plaatje(adres: str) -> str:
    """The `src` of an image on a page."""
    source: str = segno.make(adres, error="m").svg_data_uri(scale=5, border=BORDER, dark="#000")
    return source


def als_vierkantjes(adres: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of squares, True is dark, without the white border."""
    return tuple(tuple(bool(cell) for cell in row) for row in segno.make(adres, error="m").matrix)


def als_png(adres: str) -> bytes:
    """For who wants to put it in something of their own."""
    out = io.BytesIO()
    segno.make(adres, error="m").save(out, kind="png", scale=12, border=BORDER)
    return out.getvalue()
