"""One reply becomes as few messages as a platform allows, with everything in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.rendering import Layout, Limits, Words, render
from bot.channels.splitting import size
from bot.channels.telegram.adapter import LIMITS as TELEGRAM
from bot.channels.whatsapp.adapter import LIMITS as WHATSAPP
from casefile.messages import Attachment, Button, Reply

WORDS = Words("Kies.")
PICTURE = Attachment("p1", "image/png", "Links staat je inkomen, rechts je huur.", "overzicht.png")
PAPER = Attachment("p2", "application/pdf", "Je overzicht op papier", "overzicht.pdf")


def buttons(*titles: str) -> tuple[Button, ...]:
    return tuple(Button(title, f"/x{number}") for number, title in enumerate(titles))


def test_three_short_choices_are_buttons_on_whatsapp() -> None:
    (part,) = render(
        Reply("Heb je een vonnis?", buttons("Ja", "Nee", "Weet ik niet")), WHATSAPP, WORDS
    )
    assert part.layout is Layout.BUTTONS
    assert [choice.title for choice in part.choices] == ["Ja", "Nee", "Weet ik niet"]


def test_four_choices_or_a_longer_title_are_a_list_on_whatsapp() -> None:
    four = render(Reply("Kies", buttons("a", "b", "c", "d")), WHATSAPP, WORDS)
    longer = render(Reply("Kies", buttons("Ja", "Ik weet dat nog niet goed")), WHATSAPP, WORDS)
    assert [part.layout for part in (*four, *longer)] == [Layout.LIST, Layout.LIST]


def test_a_title_too_long_for_a_row_is_said_in_full_underneath() -> None:
    title = "Ik wil weten wat er gebeurt als ik niet betaal"
    (part,) = render(Reply("Kies", buttons("Ja", title)), WHATSAPP, WORDS)
    assert part.choices[1].description == title
    assert size(part.choices[1].title) <= 24


def test_a_title_too_long_even_for_that_becomes_a_numbered_line() -> None:
    title = "Ik wil graag heel precies weten wat er allemaal gebeurt als ik dit niet kan betalen"
    (part,) = render(Reply("Kies", buttons("Ja", title)), WHATSAPP, WORDS)
    assert part.text == f"Kies\n\n1. Ja\n2. {title}"
    assert [choice.title for choice in part.choices] == ["1", "2"]


def test_two_choices_with_the_same_name_become_numbered_lines() -> None:
    (part,) = render(Reply("Kies", buttons("Ja", "Ja")), WHATSAPP, WORDS)
    assert [choice.title for choice in part.choices] == ["1", "2"]


def test_more_than_ten_choices_are_two_lists() -> None:
    reply = Reply("Kies", buttons(*(f"Keuze {n}" for n in range(13))))
    parts = render(reply, WHATSAPP, WORDS)
    assert [len(part.choices) for part in parts] == [10, 3]
    assert parts[1].text == WORDS.choose


def test_picture_text_and_buttons_are_one_bubble() -> None:
    reply = Reply("Klopt dit?", buttons("Ja", "Nee"), (PICTURE,))
    for limits in (WHATSAPP, TELEGRAM):
        (part,) = render(reply, limits, WORDS)
        assert part.attachment == PICTURE and len(part.choices) == 2
        assert PICTURE.alt in part.text and "Klopt dit?" in part.text


def test_a_list_cannot_stand_under_a_picture_on_whatsapp() -> None:
    reply = Reply("Kies", buttons("a", "b", "c", "d"), (PICTURE, PAPER))
    parts = render(reply, WHATSAPP, WORDS)
    assert [part.attachment for part in parts] == [PICTURE, PAPER, None]
    assert len(parts[2].choices) == 4


def test_only_buttons_and_only_a_file() -> None:
    assert render(Reply("", buttons("Ja")), WHATSAPP, WORDS)[0].text == WORDS.choose
    assert [p.attachment for p in render(Reply("", (), (PAPER,)), WHATSAPP, WORDS)] == [PAPER]


@pytest.mark.parametrize("limits", [WHATSAPP, TELEGRAM], ids=["whatsapp", "telegram"])
@given(data=st.data())
def test_whatever_the_reply_every_message_fits_and_every_choice_is_there(
    limits: Limits, data: st.DataObject
) -> None:
    words = st.text(alphabet=st.sampled_from("abc éü. \n😀"), max_size=3000)
    titles = st.lists(st.text(alphabet="abcd ef", min_size=1, max_size=90), max_size=14)
    alt = data.draw(st.text(alphabet="abc ", max_size=1500))
    files = (Attachment("a", "image/png", alt),) * data.draw(st.integers(0, 2))
    choices = buttons(*(title.strip() or "x" for title in data.draw(titles)))
    text = data.draw(words)
    parts = render(Reply(text, choices, files), limits, WORDS)
    shown = [choice for part in parts for choice in part.choices]
    assert [choice.number for choice in shown] == list(range(len(choices)))
    assert [part.attachment for part in parts if part.attachment] == list(files)
    said = "".join("".join(part.text.split()) for part in parts)
    assert "".join(text.split()) in said
    for part in parts:
        longest = (
            limits.caption
            if part.attachment
            else limits.text_with_choices
            if part.choices
            else limits.text
        )
        assert size(part.text) <= longest
        assert part.text or part.attachment
        assert len(part.choices) <= (limits.rows if part.layout is Layout.LIST else limits.buttons)
    for choice in shown:
        full = choices[choice.number].title
        assert full in (
            choice.title,
            choice.description,
        ) or f"{choice.number + 1}. {full}" in "\n".join(p.text for p in parts)
