"""The few words that a chat platform needs beside the reply itself; they stand in content/."""

from __future__ import annotations

import dataclasses

from bot.channels.rendering import Part, Words
from bot.voice import MEDIA_TYPE
from casefile.messages import Attachment, Reply
from casefile.teksten.lezer import Teksten
from casefile.voorlezen.gesproken import gesproken

VOICE = "voice"  # the id of a file that is made while it is sent, and kept nowhere


def words(texts: Teksten) -> Words:
    return Words(texts.tekst("utter_kanaal_kies"))


def with_voice(reply: Reply, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Where it was asked, and a listener can follow it, the text is also said: after it."""
    if not reply.extra.get("voorlezen") or to_say(reply) is None:
        return parts
    return (*parts, Part("", attachment=Attachment(VOICE, MEDIA_TYPE, "", "voorgelezen.ogg")))


def to_say(reply: Reply) -> str | None:
    return gesproken(reply.text)


def spoken(reply: Reply, texts: Teksten) -> Reply:
    """A reply of a human says so: on these platforms all bubbles look the same."""
    if reply.author == "bot":
        return reply
    name = str(reply.extra.get("naam") or texts.tekst("utter_kanaal_medewerker_zonder_naam"))
    head = texts.tekst("utter_kanaal_medewerker", naam=name)
    return dataclasses.replace(reply, text=f"{head}\n{reply.text}".strip())
