"""Photographs a page in software, with what goes wrong in kitchens: angle, shadow, blur and so on.

Each damage returns the photograph as JPEG bytes, and the share of each box that is still in view.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tests.brieven.opmaak import BREED, HOOG, Blad

Doos = tuple[int, int, int, int]


def scan(blad: Blad, kans: random.Random) -> Image.Image:
    return blad.beeld


def hoek(blad: Blad, kans: random.Random) -> Image.Image:
    """Held at an angle above a table."""
    return _op_tafel(blad.beeld, kans, kanteling=0.06, draai=kans.uniform(-7, 7))


def schaduw(blad: Blad, kans: random.Random) -> Image.Image:
    """The phone's own shadow over a part of the page."""
    photo = _op_tafel(blad.beeld, kans, kanteling=0.02, draai=kans.uniform(-2, 2))
    mask = Image.new("L", photo.size, 255)
    draw = ImageDraw.Draw(mask)
    w, h = photo.size
    x = kans.uniform(0.2, 0.6) * w
    draw.polygon(
        [(x, 0), (w, 0), (w, h), (x + kans.uniform(-0.3, 0.3) * w, h)], fill=kans.randint(95, 130)
    )
    mask = mask.filter(ImageFilter.GaussianBlur(60))
    return _maal(photo, mask)


def wazig(blad: Blad, kans: random.Random) -> Image.Image:
    return _op_tafel(blad.beeld, kans, 0.01, kans.uniform(-1, 1)).filter(
        ImageFilter.GaussianBlur(kans.uniform(1.6, 2.4))
    )


def kreukel(blad: Blad, kans: random.Random) -> Image.Image:
    """Crumpled: the lines wave, and the creases are lighter and darker."""
    w, h = blad.beeld.size
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    dx, light = np.zeros((h, w), np.float32), np.ones((h, w), np.float32)
    dy = np.zeros((h, w), np.float32)
    for _ in range(7):
        angle, shift = kans.uniform(0, np.pi), kans.uniform(-0.3, 1.3)
        along = x / w * np.cos(angle) + y / h * np.sin(angle) - shift
        ridge = np.exp(-np.abs(along) * 14)
        dx += ridge * kans.uniform(-7, 7)
        dy += ridge * kans.uniform(-7, 7)
        light *= 1 - 0.25 * kans.uniform(0.2, 1) * np.exp(-np.abs(along) * 60)
    pixels = np.asarray(blad.beeld, np.float32)
    sx = np.clip(x + dx, 0, w - 1).astype(int)
    sy = np.clip(y + dy, 0, h - 1).astype(int)
    return Image.fromarray((pixels[sy, sx] * light).clip(0, 255).astype(np.uint8))


def donker(blad: Blad, kans: random.Random) -> Image.Image:
    """A lamp far away: little contrast and a lot of noise."""
    photo = _op_tafel(blad.beeld, kans, 0.02, kans.uniform(-2, 2))
    pixels = np.asarray(photo, np.float32) * 0.28 + 12
    noise = np.random.default_rng(kans.randrange(2**32)).normal(0, 7, pixels.shape)
    return Image.fromarray((pixels + noise).clip(0, 255).astype(np.uint8))


def vingers(blad: Blad, kans: random.Random) -> Image.Image:
    """Two thumbs at the sides, over what stands there."""
    photo = blad.beeld.copy()
    draw = ImageDraw.Draw(photo)
    for x in (0, BREED):
        y = kans.randint(250, max(400, _onderkant(blad) - 200))
        reach = kans.randint(180, 330)
        draw.ellipse((x - reach, y, x + reach, y + 320), fill=kans.randint(120, 170))
    return photo


def jpeg(blad: Blad, kans: random.Random) -> Image.Image:
    """Sent on through three apps."""
    photo = blad.beeld.resize((int(BREED * 0.72), int(HOOG * 0.72)), Image.Resampling.BILINEAR)
    for _ in range(2):
        photo = Image.open(io.BytesIO(_als_jpeg(photo, kans.randint(18, 28)))).copy()
    return photo


def halve_bladzijde(blad: Blad, kans: random.Random) -> Image.Image:
    part = kans.uniform(0.42, 0.58)
    return blad.beeld.crop((0, 0, BREED, int(_onderkant(blad) * part)))


def ondersteboven(blad: Blad, kans: random.Random) -> Image.Image:
    return blad.beeld.rotate(
        kans.choice((180, 180, 90, 270)) + kans.uniform(-2, 2), expand=True, fillcolor=140
    )


def gevouwen(blad: Blad, kans: random.Random) -> Image.Image:
    """Folded in three: each part catches the light in its own way, and a line runs along the fold."""
    pixels = np.asarray(blad.beeld, np.float32).copy()
    third = HOOG // 3
    for part in range(3):
        rows = slice(part * third, (part + 1) * third)
        pixels[rows] *= np.linspace(kans.uniform(0.6, 0.9), kans.uniform(0.75, 1), BREED)[None, :]
    for fold in (third, 2 * third):
        pixels[fold - 3 : fold + 3] *= 0.6
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).rotate(
        kans.uniform(-2, 2), fillcolor=120
    )


def onleesbaar(blad: Blad, kans: random.Random) -> Image.Image:
    """Moved while it was taken, in the dark: no person reads this."""
    tiny = blad.beeld.resize((BREED // 7, HOOG // 7), Image.Resampling.BILINEAR)
    tiny = tiny.filter(ImageFilter.GaussianBlur(kans.uniform(0.6, 1.2)))
    pixels = np.asarray(tiny, np.float32) * 0.4
    noise = np.random.default_rng(kans.randrange(2**32)).normal(0, 9, pixels.shape)
    return Image.fromarray((pixels + noise).clip(0, 255).astype(np.uint8)).resize((1240, 1754))


SCHADES: dict[str, Callable[[Blad, random.Random], Image.Image]] = {
    f.__name__: f
    for f in (scan, hoek, schaduw, wazig, kreukel, donker, vingers, jpeg, halve_bladzijde,
              ondersteboven, gevouwen, onleesbaar)
}  # fmt: skip


def fotografeer(blad: Blad, schade: str, zaad: str) -> tuple[bytes, set[str]]:
    """The photograph as JPEG, and the fields that stand on the page but not whole in the picture."""
    photo = SCHADES[schade](blad, random.Random(f"{schade}/{zaad}"))
    hidden = {
        veld for veld, dozen in blad.plekken.items() if not _zichtbaar(blad, dozen, schade, photo)
    }
    return _als_jpeg(photo, 82), hidden


def _zichtbaar(blad: Blad, dozen: list[Doos], schade: str, photo: Image.Image) -> bool:
    """For the damages that take something away; another one only makes it harder to read."""
    if schade == "onleesbaar":
        return False
    if schade == "halve_bladzijde":
        return all(doos[3] <= photo.size[1] for doos in dozen)
    if schade == "vingers":
        before, after = np.asarray(blad.beeld), np.asarray(photo)
        return all((before[t:b, left:r] == after[t:b, left:r]).all() for left, t, r, b in dozen)
    return True


def _als_jpeg(photo: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    photo.convert("L").save(out, "JPEG", quality=quality)
    return out.getvalue()


def _onderkant(blad: Blad) -> int:
    """The last row with ink."""
    rows = np.nonzero(np.asarray(blad.beeld).min(axis=1) < 128)[0]
    return int(rows[-1]) + 30


def _maal(photo: Image.Image, mask: Image.Image) -> Image.Image:
    pixels = np.asarray(photo, np.float32) * (np.asarray(mask, np.float32) / 255)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def _op_tafel(
    page: Image.Image, kans: random.Random, kanteling: float, draai: float
) -> Image.Image:
    """The page on a darker table, turned and seen in perspective."""
    w, h = page.size
    room = 130
    table = np.random.default_rng(kans.randrange(2**32)).normal(
        105, 6, (h + 2 * room, w + 2 * room)
    )
    photo = Image.fromarray(table.clip(0, 255).astype(np.uint8))
    photo.paste(page, (room, room))
    photo = photo.rotate(draai, resample=Image.Resampling.BICUBIC, fillcolor=105)
    wide, high = photo.size
    shift = [kans.uniform(0, kanteling) for _ in range(8)]
    quad = (shift[0] * wide, shift[1] * high, shift[2] * wide, high * (1 - shift[3]),
            wide * (1 - shift[4]), high * (1 - shift[5]), wide * (1 - shift[6]), shift[7] * high)  # fmt: skip
    return photo.transform((wide, high), Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)
