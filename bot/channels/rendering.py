"""From one neutral reply to messages that fit a platform: nothing is ever cut off.

Long texts are split where a reader pauses; choices become buttons, a list or numbered lines. Knows
limits as numbers and no platform by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bot.channels.splitting import shorten, size, split_text
from casefile.messages import Attachment, Button, Reply


@dataclass(frozen=True)
class Limits:
    """A platform's limits in characters and counts. `rows` = 0: it has no lists."""

    text: int
    text_with_choices: int
    caption: int
    buttons: int
    button_title: int
    rows: int = 0
    row_title: int = 0
    row_description: int = 0


@dataclass(frozen=True)
class Words:
    """The few words of our own: over choices that have no text."""

    choose: str


class Layout(Enum):
    BUTTONS = "buttons"
    LIST = "list"


@dataclass(frozen=True)
class Choice:
    """`number` is the place of the button in the reply."""

    number: int
    title: str
    description: str = ""


@dataclass(frozen=True)
class Part:
    """One message: a text (or caption), perhaps a file, perhaps choices."""

    text: str
    choices: tuple[Choice, ...] = ()
    layout: Layout = Layout.BUTTONS
    attachment: Attachment | None = None


def render(reply: Reply, limits: Limits, words: Words) -> tuple[Part, ...]:
    """The messages of this reply, in order; one wherever the limits allow it."""
    text, groups, layout = _lay_out(reply.text.strip(), reply.buttons, limits)
    *first, last = groups or [()]
    parts: list[Part] = []
    *files, last_file = reply.attachments or (None,)
    for file in files:
        if file is not None:
            parts.extend(_file_alone(file, limits))
    if last_file is not None:
        caption = _caption(last_file, text)
        alone = bool(first) or (bool(last) and layout is Layout.LIST)
        if not alone and size(caption) <= limits.caption:
            return (*parts, Part(caption, last, layout, last_file))
        parts.extend(_file_alone(last_file, limits))
    groups_left = [*first, last]
    if not text and not last:
        return tuple(parts)
    limit = limits.text_with_choices if groups_left[0] else limits.text
    *texts, final = split_text(text or words.choose, limits.text, limit)
    parts.extend(Part(piece) for piece in texts)
    parts.append(Part(final, groups_left[0], layout))
    parts.extend(Part(words.choose, group, layout) for group in groups_left[1:])
    return tuple(parts)


def _lay_out(
    text: str, buttons: tuple[Button, ...], limits: Limits
) -> tuple[str, list[tuple[Choice, ...]], Layout]:
    """The text (with numbered lines where titles are too long), choices in groups, their form."""
    if not buttons:
        return text, [], Layout.BUTTONS
    plain = tuple(Choice(number, b.title) for number, b in enumerate(buttons))
    if len(plain) <= limits.buttons and _fit(plain, limits.button_title):
        return text, [plain], Layout.BUTTONS
    if limits.rows:
        rows = tuple(_row(choice, limits) for choice in plain)
        described = all(size(row.description) <= limits.row_description for row in rows)
        if described and _fit(rows, limits.row_title):
            return text, _groups(rows, limits.rows), Layout.LIST
    lines = "\n".join(f"{number}. {b.title}" for number, b in enumerate(buttons, start=1))
    numbered = tuple(Choice(number, str(number + 1)) for number in range(len(buttons)))
    if len(numbered) <= limits.buttons or not limits.rows:
        return f"{text}\n\n{lines}".strip(), _groups(numbered, limits.buttons), Layout.BUTTONS
    return f"{text}\n\n{lines}".strip(), _groups(numbered, limits.rows), Layout.LIST


def _row(choice: Choice, limits: Limits) -> Choice:
    """A title that is too long for a row: its first words, and the whole of it underneath."""
    if size(choice.title) <= limits.row_title:
        return choice
    return Choice(choice.number, shorten(choice.title, limits.row_title), choice.title)


def _fit(choices: tuple[Choice, ...], longest: int) -> bool:
    titles = [choice.title.strip() for choice in choices]
    return len(set(titles)) == len(titles) and all(0 < size(title) <= longest for title in titles)


def _groups(choices: tuple[Choice, ...], at_most: int) -> list[tuple[Choice, ...]]:
    return [choices[start : start + at_most] for start in range(0, len(choices), at_most)]


def _caption(file: Attachment, text: str) -> str:
    """A picture is also said in words: for who cannot see it."""
    spoken = file.alt if file.media_type.startswith("image/") or not text else ""
    return "\n\n".join(piece for piece in (spoken if spoken not in text else "", text) if piece)


def _file_alone(file: Attachment, limits: Limits) -> list[Part]:
    if size(file.alt) <= limits.caption:
        return [Part(file.alt, attachment=file)]
    texts = split_text(file.alt, limits.text, limits.text)
    return [Part("", attachment=file), *(Part(text) for text in texts)]
