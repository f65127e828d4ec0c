"""A tokenizer that splits on white space and keeps any text, even one without a single letter.

Rasa's own tokenizer leaves an emoji-only message without tokens, on which later parts stumble.
"""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

_WORD = re.compile(r"\w+|[^\w\s]")
MAX_TOKENS = 300


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class PlainTokenizer(Tokenizer):
    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
        }

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        text = message.get(attribute) or ""
        found = [Token(m.group(), m.start()) for m in _WORD.finditer(text)][:MAX_TOKENS]
        return self._apply_token_pattern(found or [Token(text or " ", 0)])
