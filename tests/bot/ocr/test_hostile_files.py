"""A file that is no letter gets a reason within ten seconds, and costs only the process that read it."""

from __future__ import annotations

import io
import shutil
import struct
import time
import zipfile
import zlib

import pytest
from PIL import Image
from pypdf import PdfWriter

from bot.ocr.limits import MAX_BYTES, Refusal, Refused
from bot.ocr.process import read_letter

pytestmark = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not here")
KIND_ANSWER = 10.0  # seconds


def refusal(*files: bytes) -> Refusal:
    began = time.monotonic()
    with pytest.raises(Refused) as refused:
        read_letter(list(files))
    assert time.monotonic() - began < KIND_ANSWER
    return refused.value.why


def png_of(wide: int, high: int) -> bytes:
    """A picture of that size in black and white that packs into almost nothing."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    row = b"\0" * (wide // 8 + 1)
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(row) for _ in range(high)) + packer.flush()
    head = struct.pack(">IIBBBBB", wide, high, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def pdf(pages: int = 1, password: str = "") -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def pdf_with(action: bytes) -> bytes:
    """A page that does something when it is opened."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction " + action + b">>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF"
    )


def packed_pdf(megabytes: int) -> bytes:
    """One page whose drawing is mostly spaces, packed a thousand to one."""
    body = zlib.compress(b" " * (megabytes * 1_000_000), 9)
    parts = [
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n",
        b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n" % len(body)
        + body
        + b"\nendstream endobj\n",
        b"trailer<</Root 1 0 R>>\n%%EOF",
    ]
    return b"".join(parts)


def zip_bomb() -> bytes:
    """Fifty megabytes of nothing in an archive that is called a letter."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("brief.pdf", b"\0" * 50_000_000)
    return out.getvalue()


def test_a_picture_of_a_hundred_megapixels():
    assert refusal(png_of(10_000, 10_000)) is Refusal.TOO_LARGE


def test_a_picture_that_says_it_is_endless():
    assert refusal(png_of(60_000, 60)[:200]) in (Refusal.TOO_LARGE, Refusal.WRONG_KIND)
    assert refusal(png_of(200_000, 2_000)) is Refusal.TOO_LARGE


def test_an_archive_whatever_its_name_says():
    assert refusal(zip_bomb()) is Refusal.WRONG_KIND


@pytest.mark.parametrize(
    "body", [b"", b"MZ\x90\0 a program", b"<svg onload='x'/>", b"GIF89a" + b"\0" * 50]
)
def test_what_is_no_picture(body: bytes):
    assert refusal(body) is Refusal.WRONG_KIND


def test_a_broken_photograph():
    out = io.BytesIO()
    Image.effect_noise((900, 900), 40).save(out, "JPEG")
    assert refusal(out.getvalue()[:2000]) in (Refusal.WRONG_KIND, Refusal.ILLEGIBLE)


def test_a_pdf_with_script():
    assert refusal(pdf_with(b"<</S/JavaScript/JS(app.alert\\(1\\))>>")) is Refusal.UNSAFE
    assert refusal(pdf_with(b"<</S/Launch/F(cmd.exe)>>")) is Refusal.UNSAFE


def test_a_pdf_of_five_hundred_pages():
    assert refusal(pdf(pages=500)) is Refusal.TOO_MANY_PAGES


def test_a_pdf_with_a_password():
    assert refusal(pdf(password="geheim")) is Refusal.PASSWORD


def test_a_pdf_that_unpacks_to_gigabytes():
    why = refusal(packed_pdf(700))
    assert why in (Refusal.TOO_SLOW, Refusal.WRONG_KIND, Refusal.ILLEGIBLE)


def test_a_broken_pdf():
    assert refusal(b"%PDF-1.7\n" + b"\xff" * 5000) is Refusal.WRONG_KIND


def test_a_file_over_the_limit_is_not_even_opened():
    assert refusal(b"\xff\xd8\xff" + b"\0" * MAX_BYTES) is Refusal.TOO_LARGE


def test_more_photographs_than_a_letter_has_pages():
    assert refusal(*[b"x"] * 40) is Refusal.TOO_MANY_PAGES


def test_a_photograph_of_nothing_is_illegible():
    out = io.BytesIO()
    Image.effect_noise((1200, 1600), 60).save(out, "JPEG")
    began = time.monotonic()
    with pytest.raises(Refused) as refused:
        read_letter([out.getvalue()])
    assert refused.value.why is Refusal.ILLEGIBLE
    assert time.monotonic() - began < 30
