"""A tokenizer that needs to know no language: the whole message is one token."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MessageTokenizer(Tokenizer):
    """One token per message.

    Thai, Chinese and Japanese have no spaces to split at, and nothing after this component asks
    for words: the encoder has its own subwords and the n-grams their own borders. One token also
    halves the n-gram work, which Rasa does per token and again per message.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Settings that Rasa's base class expects; intents are never split."""
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            "prefix_separator_symbol": None,
        }

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The attribute's text as a single token; none for an empty text."""
        text = message.get(attribute)
        return [Token(text, 0)] if text else []
