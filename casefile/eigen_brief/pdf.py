"""The paper as a PDF to print: the letter, then on a page of its own what is for the huurder."""

from __future__ import annotations

from functools import partial
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from casefile.beeld.afbreken import breek_af
from casefile.beeld.lettertype import GEWOON, VET, registreer
from casefile.eigen_brief.inhoud import Inhoud, Regel, Vorm

_LINKS, _RECHTS = 25 * mm, A4[0] - 25 * mm
_BOVEN, _ONDER = A4[1] - 25 * mm, 25 * mm
_GROOTTE, _AFSTAND = 12.0, 1.5  # points; between lines, in letter heights
_OM_TE_SCHRIJVEN = 7.0  # points more above a line to fill in by hand


def als_pdf(inhoud: Inhoud) -> bytes:
    registreer()
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, lang="nl")
    canvas.setTitle(inhoud.brief[0].tekst)
    for page in filter(None, (inhoud.brief, inhoud.voor_jou)):
        _bladzijde(canvas, page)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _bladzijde(canvas: Canvas, regels: tuple[Regel, ...]) -> None:
    y = _BOVEN
    for regel in regels:
        heading = regel.vorm is Vorm.KOP
        font, size = (VET, _GROOTTE * 1.3) if heading else (GEWOON, _GROOTTE)
        width = partial(canvas.stringWidth, fontName=font, fontSize=size)
        if regel.vorm is Vorm.LEEG:
            y -= _OM_TE_SCHRIJVEN
        indent = 6 * mm if regel.vorm is Vorm.PUNT else 0
        lines = breek_af(regel.tekst, width, _RECHTS - _LINKS - indent)
        for number, line in enumerate(lines):
            y -= size * _AFSTAND
            if y < _ONDER:
                canvas.showPage()
                y = _BOVEN - size * _AFSTAND
            canvas.setFont(font, size)
            canvas.drawString(_LINKS + indent, y, line)
            if indent and number == 0:
                canvas.rect(_LINKS, y - 0.5, 3 * mm, 3 * mm)
        if regel.vorm is Vorm.LEEG:
            begin = _LINKS + width(lines[-1]) + 2 * mm
            if begin > _RECHTS - 50 * mm:
                y -= size * _AFSTAND + _OM_TE_SCHRIJVEN
                begin = _LINKS
            canvas.line(begin, y - 2, _RECHTS, y - 2)
        y -= size * 0.55
