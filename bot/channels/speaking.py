"""The few words that a chat platform needs beside the reply itself; they stand in content/."""

from __future__ import annotations

import dataclasses

from bot.channels.rendering import Words
from casefile.messages import Reply
from casefile.teksten.lezer import Teksten


def words(texts: Teksten) -> Words:
    return Words(texts.tekst("utter_kanaal_kies"), texts.tekst("utter_kanaal_lijst"))


def spoken(reply: Reply, texts: Teksten) -> Reply:
    """A reply of a human says so: on these platforms all bubbles look the same."""
    if reply.author == "bot":
        return reply
    name = str(reply.extra.get("naam") or texts.tekst("utter_kanaal_medewerker_zonder_naam"))
    head = texts.tekst("utter_kanaal_medewerker", naam=name)
    return dataclasses.replace(reply, text=f"{head}\n{reply.text}".strip())
