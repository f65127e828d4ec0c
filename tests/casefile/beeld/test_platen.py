"""Pictures that explain: light, whole in words too, and of the words of their own text."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from casefile.beeld.platen import PLATEN, plaat_bij
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()


@pytest.mark.parametrize("niveau", [B1, MAKKELIJK])
@pytest.mark.parametrize("sleutel", PLATEN)
def test_a_picture_is_light_and_says_all_in_its_alternative(sleutel: str, niveau: str) -> None:
    picture = plaat_bij(sleutel, TEKSTEN, niveau)
    assert picture is not None and TEKSTEN.heeft(sleutel)
    with Image.open(BytesIO(picture.inhoud)) as image:
        assert image.width == 800 and image.height > 100 * len(PLATEN[sleutel])
    assert len(picture.inhoud) < 64_000  # bytes: opens at once on a slow phone
    for _, key in PLATEN[sleutel]:
        assert TEKSTEN.tekst(f"utter_woord_plaat_{key}", niveau) in picture.alt


def test_every_row_is_a_name_and_a_sentence() -> None:
    for rows in PLATEN.values():
        for _, key in rows:
            name, colon, sentence = TEKSTEN.tekst(f"utter_woord_plaat_{key}").partition(": ")
            assert name and colon and sentence.endswith(".")


def test_another_text_has_no_picture() -> None:
    assert plaat_bij("utter_vraag_vonnis", TEKSTEN) is None
