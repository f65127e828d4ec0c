"""The preview of a doorverwijzing on a phone, however much somebody told: nothing of it is lost, and
yes and no stand under the last part, which names who gets it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.rendering import Limits, Part, Words, render
from bot.channels.splitting import size
from bot.channels.telegram.adapter import LIMITS as TELEGRAM
from bot.channels.whatsapp.adapter import LIMITS as WHATSAPP
from bot.channels.whatsapp.adapter import WhatsAppAdapter
from casefile import organisaties
from casefile.doorverwijzing.contactgegevens import MEESTE_TEKENS
from casefile.doorverwijzing.onderdeel import Onderdeel, Pakket
from casefile.messages import Button, Reply
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

TEXTS = Teksten.standaard()
WORDS = Words("Kies.")
ANSWERS = ["Ja, stuur", "Nee", "Iets weglaten", "Iets toevoegen"]
OWN_WORDS = ("verhaal", "vraag", "geprobeerd", "gezondheid", "veiligheid", "nood")


def preview(ontvanger: str, niveau: str) -> Reply:
    """Everything filled in to the last character, as the bubble of one turn."""
    recipient = organisaties.laad()[ontvanger]
    story = "Ik ben heel lang ziek geweest en toen kwam de huur te laat. " * 10
    package = Pakket(
        ontvanger,
        tuple(
            Onderdeel(key, TEXTS.tekst(f"utter_dv_kop_{key}"), story[:MEESTE_TEKENS].strip())
            for key in OWN_WORDS
        ),
    )
    key = f"utter_dv_toestemming_{recipient.soort}"
    chat = TEXTS.tekst("utter_dv_chat_dicht", niveau)
    values = {"ontvanger": recipient.naam, "voorbeeld": package.tekst, "chat": chat}
    buttons = tuple(Button(b["title"], b["payload"]) for b in TEXTS.knoppen(key, niveau))
    warning = TEXTS.tekst("utter_dv_waarschuwing", niveau)
    return Reply(f"{warning}\n\n{TEXTS.tekst(key, niveau, **values)}", buttons, keys=(key,))


def parts_of(reply: Reply, limits: Limits) -> tuple[Part, ...]:
    return render(reply, limits, WORDS)


@pytest.mark.parametrize("niveau", [B1, MAKKELIJK])
@pytest.mark.parametrize("ontvanger", ["woongoed_zeist", "tussenvoorziening", "wijkteam_zeist"])
@pytest.mark.parametrize("limits", [WHATSAPP, TELEGRAM], ids=["whatsapp", "telegram"])
def test_nothing_is_lost_and_the_answers_stand_at_the_end(
    limits: Limits, ontvanger: str, niveau: str
) -> None:
    reply = preview(ontvanger, niveau)
    assert size(reply.text) > 2 * WHATSAPP.text_with_choices
    *before, last = parts_of(reply, limits)
    said = " ".join(part.text for part in (*before, last))
    assert " ".join(said.split()) == " ".join(reply.text.split()), "every word, in order"
    assert not any(part.choices for part in before)
    assert [choice.title for choice in last.choices] == ANSWERS
    question = f"Mag ik dit sturen naar {organisaties.laad()[ontvanger].naam}?"
    assert last.text.endswith(question), "the question itself stands over the answers"
    assert all(size(part.text) <= limits.text for part in before)
    assert size(last.text) <= limits.text_with_choices


def test_whatsapp_really_gets_them_as_one_list_of_four() -> None:
    *_, last = parts_of(preview("woongoed_zeist", B1), WHATSAPP)
    message: dict[str, Any] = WhatsAppAdapter("Kies hier").message(last, "token")
    rows = message["interactive"]["action"]["sections"][0]["rows"]
    assert [row["title"] for row in rows] == ANSWERS
    assert "Mag ik dit sturen naar WoonGoed Zeist?" in message["interactive"]["body"]["text"]
