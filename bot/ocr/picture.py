"""Makes a photographed page fit to be read: even light, straight lines, letters large enough."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

_SMALL = 1900  # pixels of the long side; below it the letters are too small to recognise
_SKEW_SIDE = 700
_MOST_SKEW, _STEP = 10.0, 0.25  # degrees


def even_light(page: Image.Image) -> Image.Image:
    """Paper becomes white and ink dark, in shadow and lamplight alike."""
    long_side = max(page.size)
    if long_side < _SMALL:
        factor = min(2.5, _SMALL * 1.25 / long_side)
        size = (int(page.size[0] * factor), int(page.size[1] * factor))
        page = page.resize(size, Image.Resampling.BICUBIC)
    small = page.resize(
        (max(1, page.size[0] // 8), max(1, page.size[1] // 8)), Image.Resampling.BOX
    )
    # The lightest in the neighbourhood is the paper.
    paper = small.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.GaussianBlur(6))
    ground = np.asarray(paper.resize(page.size, Image.Resampling.BILINEAR), np.float32)
    calm = page.filter(ImageFilter.MedianFilter(3)) if _noise(page) > _NOISY else page
    share = np.asarray(calm, np.float32) / np.maximum(ground, 12)
    dark = float(np.percentile(share, 0.5))
    stretched = (share - dark) / max(0.15, 0.97 - dark)
    return Image.fromarray((stretched.clip(0, 1) * 255).astype(np.uint8))


_NOISY = 4.0


def _noise(page: Image.Image) -> float:
    """How much neighbouring pixels differ in the quiet parts."""
    pixels = np.asarray(page, np.float32)
    step = np.abs(np.diff(pixels, axis=1))
    return float(np.median(step))


def straight(page: Image.Image) -> Image.Image:
    """Turned so that the lines of text lie flat (for pages that are upright already)."""
    angle = skew(page)
    if abs(angle) < _STEP:
        return page
    return page.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)


def skew(page: Image.Image) -> float:
    """The angle in degrees by which it must be turned: then ink and white alternate most."""
    small = page.copy()
    small.thumbnail((_SKEW_SIDE, _SKEW_SIDE), Image.Resampling.BOX)
    ink = Image.fromarray(((np.asarray(small) < 170) * 255).astype(np.uint8))
    w, h = ink.size
    ink = ink.crop((w // 12, h // 30, w - w // 12, h - h // 30))

    def sharpness(angle: float) -> float:
        rows = np.asarray(ink.rotate(angle, resample=Image.Resampling.NEAREST), np.float32).sum(
            axis=1
        )
        return float(np.square(np.diff(rows)).sum())

    coarse = max(np.arange(-_MOST_SKEW, _MOST_SKEW + 0.1, 1.0), key=sharpness)
    return float(max(np.arange(coarse - 1, coarse + 1.01, _STEP), key=sharpness))
