"""The package as a PDF in plain Dutch: exactly the parts of the preview, no more.

Pure: a `Pakket`, a number and a day in, bytes out. Nothing is added, reworded or cut off; a long
package gets smaller letters, and a very long one more than one page.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, Paragraph, Table, TableStyle

from casefile.doorverwijzing.onderdeel import Pakket
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum

_MARGIN = 11 * mm  # as narrow as a printer allows: all parts at their longest stay legible
_HEADS = 12.4  # width of the column with the headings, in letters of the size that is used
_SIZES = (11.0, 10.0, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.0)  # points; the largest that fits
_REGULAR, _BOLD = "PakketLetter", "PakketLetterVet"
_LEESBAAR, _MEESTE_BLADEN = 9.0, 20  # where one page would be too small to read
_LINE = HexColor("#c5ccd3")
_GREEN = HexColor("#1d5c4d")


def maak_pdf(pakket: Pakket, nummer: str, ontvanger: str, dag: date, teksten: Teksten) -> bytes:
    """One A4 page where that can be read. `dag`: the day on which the huurder said yes."""
    _register()
    for size in _SIZES:
        page = _paper(pakket, nummer, ontvanger, dag, teksten, size, 1)
        if page is not None:
            return page
    paper = _paper(pakket, nummer, ontvanger, dag, teksten, _LEESBAAR, _MEESTE_BLADEN)
    if paper is None:
        raise ValueError("Dit pakket is te lang voor een papier.")
    return paper


def _paper(
    pakket: Pakket,
    nummer: str,
    ontvanger: str,
    dag: date,
    teksten: Teksten,
    size: float,
    bladen: int,
) -> bytes | None:
    """None when it does not fit on so many pages with letters of this size."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, lang="nl")
    title = teksten.tekst("utter_dv_pdf_titel", nummer=nummer)
    canvas.setTitle(title)
    canvas.setAuthor("Woonkans")
    width = A4[0] - 2 * _MARGIN
    story: list[Flowable] = [
        Paragraph(escape(title), _style(size + 6, True)),
        Paragraph(
            escape(
                teksten.tekst("utter_dv_pdf_kop", ontvanger=ontvanger, datum=schrijf_datum(dag))
            ),
            _style(size),
        ),
        _parts(pakket, width, size),
        Paragraph(escape(teksten.tekst("utter_dv_pdf_voet")), _style(max(size - 2, 5))),
    ]
    for _ in range(bladen):
        frame = Frame(_MARGIN, _MARGIN, width, A4[1] - 2 * _MARGIN, 0, 0, 0, 0)
        frame.addFromList(story, canvas)
        if story and bladen > 1 and isinstance(story[0], Table):
            story[:1] = frame.split(story[0], canvas) or story[:1]
            frame.addFromList(story, canvas)
        canvas.showPage()
        if not story:
            break
    if story:
        return None
    canvas.save()
    return out.getvalue()


def _parts(pakket: Pakket, width: float, size: float) -> Table:
    rows = [
        [
            Paragraph(escape(deel.kop), _style(size, True)),
            Paragraph(escape(deel.tekst).replace("\n", "<br/>"), _style(size)),
        ]
        for deel in pakket.onderdelen
    ]
    heads = _HEADS * size
    table = Table(rows, colWidths=[heads, width - heads], spaceBefore=3.5 * mm, spaceAfter=3.5 * mm)
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE),
                ("LINEABOVE", (0, 0), (-1, 0), 1.2, _GREEN),
                ("TOPPADDING", (0, 0), (-1, -1), size * 0.3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), size * 0.4),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3 * mm),
            ]
        )
    )
    return table


def _style(size: float, bold: bool = False) -> ParagraphStyle:
    return ParagraphStyle(
        "deel",
        fontName=_BOLD if bold else _REGULAR,
        fontSize=size,
        leading=size * 1.3,
        spaceAfter=size * 0.5,
        splitLongWords=1,
    )


@lru_cache(maxsize=1)
def _register() -> None:
    """DejaVu (with Rasa's matplotlib) has the letters of every name; Vera is reportlab's own."""
    spec = find_spec("matplotlib")
    places = list(spec.submodule_search_locations or ()) if spec else []
    folder = Path(places[0]) / "mpl-data" / "fonts" / "ttf" if places else Path("/nowhere")
    for name, good, plain in (
        (_REGULAR, "DejaVuSans.ttf", "Vera.ttf"),
        (_BOLD, "DejaVuSans-Bold.ttf", "VeraBd.ttf"),
    ):
        path = folder / good
        pdfmetrics.registerFont(TTFont(name, str(path) if path.exists() else plain))
