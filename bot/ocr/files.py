"""Opens what somebody sent as pages in grey; refuses what is no photograph or PDF of a letter.

Runs inside the limited process only. The kind is told by the bytes, never by a name.
"""

from __future__ import annotations

import ctypes
import io
import re

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageOps, UnidentifiedImageError

from bot.ocr.limits import MAX_BYTES, MAX_FILES, MAX_PAGES, MAX_PIXELS, Refusal, Refused

PDF_DPI = 200
_PICTURES = ("JPEG", "PNG", "WEBP")
_LONG_SIDE = 3000  # pixels; more makes it slower, not better
_ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFile|XFA|RichMedia)\b")


def pages_of(files: list[bytes]) -> list[Image.Image]:
    """Raises `Refused`. An album is one letter: its pictures are its pages in order."""
    if not files or len(files) > MAX_FILES:
        raise Refused(Refusal.TOO_MANY_PAGES)
    if any(len(body) > MAX_BYTES for body in files):
        raise Refused(Refusal.TOO_LARGE)
    pages: list[Image.Image] = []
    for body in files:
        pages += _pdf(body) if body[:1024].lstrip().startswith(b"%PDF-") else [_picture(body)]
        if len(pages) > MAX_PAGES:
            raise Refused(Refusal.TOO_MANY_PAGES)
    return pages


def _picture(body: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # our own limit comes before anything is unpacked
    try:
        with Image.open(io.BytesIO(body), formats=_PICTURES) as opened:
            if opened.size[0] * opened.size[1] > MAX_PIXELS:
                raise Refused(Refusal.TOO_LARGE)
            opened.draft("L", (_LONG_SIDE, _LONG_SIDE))  # a JPEG is unpacked at a smaller size
            if opened.size[0] * opened.size[1] > MAX_PIXELS // 2:
                raise Refused(Refusal.TOO_LARGE)
            upright = ImageOps.exif_transpose(opened)
            if "A" in upright.getbands():
                white = Image.new("RGBA", upright.size, "white")
                upright = Image.alpha_composite(white, upright.convert("RGBA"))
            return _sized(upright.convert("L"))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise Refused(Refusal.WRONG_KIND) from error


def _sized(picture: Image.Image) -> Image.Image:
    longest = max(picture.size)
    if longest > _LONG_SIDE:
        picture.thumbnail((_LONG_SIDE, _LONG_SIDE), Image.Resampling.LANCZOS)
    return picture


def _pdf(body: bytes) -> list[Image.Image]:
    if _ACTIVE.search(body):
        raise Refused(Refusal.UNSAFE)
    try:
        with pypdfium2.PdfDocument(body) as document:
            if len(document) > MAX_PAGES:
                raise Refused(Refusal.TOO_MANY_PAGES)
            if pdfium.FPDFDoc_GetJavaScriptActionCount(document.raw) > 0:
                raise Refused(Refusal.UNSAFE)
            return [_drawn(document[n]) for n in range(len(document))]
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        locked = code == pdfium.FPDF_ERR_PASSWORD or "password" in str(error).lower()
        raise Refused(Refusal.PASSWORD if locked else Refusal.WRONG_KIND) from error
    except ctypes.ArgumentError as error:
        raise Refused(Refusal.WRONG_KIND) from error


def _drawn(page: pypdfium2.PdfPage) -> Image.Image:
    wide, high = page.get_size()  # points: 72 to an inch
    scale = min(PDF_DPI / 72, _LONG_SIDE / max(wide, high, 1))
    drawn: Image.Image = page.render(scale=scale, grayscale=True, may_draw_forms=False).to_pil()
    return drawn.convert("L")
