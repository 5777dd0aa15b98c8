"""Dense features of a message: its vector from the shop's own sentence encoder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.example_vectors import Vectors, read_vectors
from nlu.rasa_components.onnx_encoder import OnnxEncoder

FOLDER_VARIABLE = "LAPAK_ENCODER_FOLDER"
VECTORS_VARIABLE = "LAPAK_EXAMPLE_VECTORS"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class EncoderFeaturizer(DenseFeaturizer, GraphComponent):
    """One vector per message, the same for its single token and for the sentence.

    The folder comes from the component's `folder` or from LAPAK_ENCODER_FOLDER. A model trained
    by the project carries its encoder's `fingerprint` and refuses to answer from another one.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        """Components that must stand before this one."""
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        """Packages that Rasa checks for before it builds this component."""
        return ["onnxruntime", "tokenizers"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Defaults; `scale` is the length of the vectors beside the other features."""
        return {
            **DenseFeaturizer.get_default_config(),
            "folder": "",
            "fingerprint": "",
            "scale": 1.0,
        }

    def __init__(self, config: dict[str, Any], name: str) -> None:
        """Opens the encoder that the configuration names."""
        super().__init__(name, config)
        folder = Path(config["folder"] or os.environ.get(FOLDER_VARIABLE, ""))
        self._encoder = OnnxEncoder(folder)
        if config["fingerprint"] not in ("", self._encoder.fingerprint):
            raise InvalidConfigException(
                f"This model was trained with another encoder than {folder}; train it again."
            )

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EncoderFeaturizer:
        """Builds the component; it keeps nothing of its own in the model."""
        return cls(config, execution_context.node_name)

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the vectors to messages that have text."""
        return self._add_vectors(messages, {})

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Adds the vectors to the training examples, in place; those already made are read."""
        file = os.environ.get(VECTORS_VARIABLE)
        known = read_vectors(Path(file) if file else None, self._encoder.fingerprint)
        self._add_vectors(training_data.training_examples, known)
        return training_data

    def _add_vectors(self, messages: list[Message], known: dict[str, Vectors]) -> list[Message]:
        spoken = [message for message in messages if message.get(TEXT)]
        new = [message.get(TEXT) for message in spoken if message.get(TEXT) not in known]
        vectors = {**known, **dict(zip(new, self._encoder.messages(new), strict=True))}
        for message in spoken:
            row = self._config["scale"] * vectors[message.get(TEXT)][None, :]
            self.add_features_to_message(None, row, TEXT, message)
        return messages

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuses a scale that would silence the vectors."""
        if float(config["scale"]) <= 0:
            raise InvalidConfigException("EncoderFeaturizer: scale must be positive")
