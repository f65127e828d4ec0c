"""The same person on another channel: a code typed there goes on with the conversation from here."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.conversations.gesprek import Gesprek


def test_a_code_moves_the_conversation_with_its_open_question(
    gesprek: Gesprek, nog_een: Callable[..., Gesprek]
) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij").bot("Wie wonen er")
    gesprek.huurder("code").bot("code")
    found = re.search(r"\b([A-Z0-9]{4}) ?([A-Z0-9]{4})\b", gesprek.tekst())
    assert found, gesprek.tekst()
    phone = nog_een("0612345678", "telegram")
    phone.huurder(f"code {found.group(1)} {found.group(2)}")
    phone.huurder("ik woon alleen").bot("Hoeveel geld")
