"""The picture of the road: it fits a phone, shows one place, and says the same in words."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from casefile.beeld.afbreken import breek_af
from casefile.beeld.kleuren import BLAUW, GEEL, GRIJS, INKT, WIT, Kleur
from casefile.beeld.lettertype import letter
from casefile.situatie.stappen import STAPPEN, WegStap
from casefile.situatie.weg import alt_tekst, plaatje
from casefile.teksten.lezer import B1, CONTENT, MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()


def picture(stap: WegStap) -> Image.Image:
    return Image.open(BytesIO(plaatje(stap, TEKSTEN).inhoud)).convert("RGB")


def contrast(a: Kleur, b: Kleur) -> float:
    """WCAG contrast ratio: what is left of a difference when colours are not seen."""

    def light(colour: Kleur) -> float:
        parts = [c / 255 for c in colour]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(a), light(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("stap", STAPPEN, ids=lambda stap: stap.naam)
def test_it_fits_a_phone_and_shows_one_place(stap: WegStap) -> None:
    image = picture(stap)
    assert image.width == 800
    assert image.height < 2000
    column = [image.getpixel((745, y)) for y in range(image.height)]
    marked = [y for y, pixel in enumerate(column) if _near(pixel, GEEL)]
    assert marked, "the place is marked"
    assert marked[-1] - marked[0] < 260, "there is one place"
    assert len(plaatje(stap, TEKSTEN).inhoud) < 100_000


def _near(pixel: object, colour: Kleur) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(a - b) < 12 for a, b in zip(pixel, colour, strict=True))


def test_the_mark_moves_down_along_the_road() -> None:
    tops = []
    for stap in STAPPEN:
        image = picture(stap)
        tops.append(next(y for y in range(image.height) if _near(image.getpixel((745, y)), GEEL)))
    assert tops == sorted(set(tops))


def test_it_can_be_read_without_seeing_colours() -> None:
    for text, ground in ((INKT, WIT), (INKT, GEEL), (GRIJS, WIT), (BLAUW, WIT), (WIT, INKT)):
        assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("stap", STAPPEN, ids=lambda stap: stap.naam)
def test_it_says_the_same_in_words(stap: WegStap) -> None:
    alt = alt_tekst(stap, TEKSTEN)
    assert TEKSTEN.tekst(stap.woord) in alt
    assert plaatje(stap, TEKSTEN).alt == alt
    for other in STAPPEN[stap.nummer + 2 :]:
        assert f"{TEKSTEN.tekst(other.woord)}." not in alt.replace(TEKSTEN.tekst(stap.woord), "")


def test_a_word_with_an_easier_version_follows_the_version_that_was_chosen(tmp_path: Path) -> None:
    content = shutil.copytree(CONTENT, tmp_path / "content")
    words = content / "situatie_woorden.yml"
    plain = '  - text: "Eerste brief: herinnering"\n'
    condition = "    condition: [{type: slot, name: taalniveau, value: makkelijk}]\n"
    easy = plain.replace("Eerste brief: herinnering", "Een eerste brief") + condition
    assert plain in words.read_text(encoding="utf-8")
    words.write_text(words.read_text(encoding="utf-8").replace(plain, easy + plain), "utf-8")
    teksten = Teksten.laad(content)
    first, easier = (plaatje(STAPPEN[1], teksten, niveau) for niveau in (B1, MAKKELIJK))
    assert "Eerste brief: herinnering" in first.alt
    assert "Een eerste brief" in easier.alt
    assert first.inhoud != easier.inhoud


def test_a_text_that_is_too_wide_is_broken() -> None:
    lines = breek_af("huisuitzettingsaanzeggingsbrief " * 3, letter(40).getlength, 300)
    assert len(lines) > 3
    assert all(lines)
