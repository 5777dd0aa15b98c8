"""Intents by a linear support vector machine whose scores are made into probabilities."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.svm import LinearSVC

from nlu.spared import is_spared

FILE = "classifier.npz"
SHARPNESSES = np.geomspace(0.5, 20.0, 60)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearClassifier(IntentClassifier, GraphComponent):
    """One plane per intent; trains in seconds where logistic regression takes half a minute.

    A support vector machine gives scores, not probabilities. One number, the sharpness, is
    learned on sentences left out of training, which the encoder's tuning has not seen either:
    softmax(sharpness * scores) then says how often the best guess is right.
    Source: Guo et al. 2017, On Calibration of Modern Neural Networks, section 4.2.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        """Components that must stand before this one."""
        return [Featurizer]

    @staticmethod
    def required_packages() -> list[str]:
        """Packages that Rasa checks for before it builds this component."""
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Defaults; `penalty` is scikit-learn's C."""
        return {"penalty": 1.0}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        """An untrained classifier; `load` fills in what was learned."""
        self._config = config
        self._storage = storage
        self._resource = resource
        self._planes = np.empty((0, 0), dtype=np.float32)
        self._offsets = np.empty(0, dtype=np.float32)
        self._sharpness = 1.0
        self._intents: list[str] = []

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LinearClassifier:
        """Builds an untrained classifier."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the planes, and the sharpness on sentences left out for it."""
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        rows = _features(examples)
        labels = np.array([one.get(INTENT) for one in examples])
        machine = self._fitted(rows, labels)
        self._planes = machine.coef_.T.astype(np.float32)
        self._offsets = machine.intercept_.astype(np.float32)
        self._intents = machine.classes_.tolist()
        self._sharpness = self._calibrated([one.get(TEXT) for one in examples], rows, labels)
        self._keep()
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Gives each message its intent and the ranking of all intents."""
        for message in messages:
            if message.get(TEXT):
                ranking = self._ranking(_features([message]))
                message.set(INTENT, ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LinearClassifier:
        """Builds a classifier from what `train` kept."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / FILE) as kept:
            component._planes = kept["planes"]
            component._offsets = kept["offsets"]
            component._sharpness = float(kept["sharpness"])
            component._intents = kept["intents"].tolist()
        return component

    def _keep(self) -> None:
        with self._storage.write_to(self._resource) as folder:
            np.savez(
                folder / FILE,
                planes=self._planes,
                offsets=self._offsets,
                sharpness=self._sharpness,
                intents=np.array(self._intents),
            )

    def _fitted(self, rows: csr_matrix, labels: np.ndarray) -> LinearSVC:
        machine = LinearSVC(
            C=self._config["penalty"], class_weight="balanced", tol=1e-3, random_state=0
        )
        return machine.fit(rows, labels)

    def _calibrated(self, texts: list[str], rows: csr_matrix, labels: np.ndarray) -> float:
        left_out = np.array([is_spared(text) for text in texts])
        known = np.isin(labels, np.unique(labels[~left_out]))
        judged = left_out & known
        if not judged.any():
            return self._sharpness
        machine = self._fitted(rows[~left_out], labels[~left_out])
        scores = machine.decision_function(rows[judged])
        return _best_sharpness(scores, np.searchsorted(machine.classes_, labels[judged]))

    def _ranking(self, row: csr_matrix) -> list[dict[str, Any]]:
        scores = np.asarray(row @ self._planes)[0] + self._offsets
        probabilities = _softmax(self._sharpness * scores[None, :])[0]
        return [
            {"name": self._intents[place], "confidence": float(probabilities[place])}
            for place in np.argsort(-probabilities, kind="stable")
        ]


def _features(messages: list[Message]) -> csr_matrix:
    # Sentence features stand second. Stacked by kind first: one matrix a message takes seconds.
    sparse = [message.get_sparse_features(TEXT)[1] for message in messages]
    dense = [message.get_dense_features(TEXT)[1] for message in messages]
    kinds = [kind for kind in (sparse, dense) if all(part is not None for part in kind)]
    return hstack([_stacked([part.features for part in kind]) for kind in kinds], "csr")


def _stacked(parts: list[Any]) -> csr_matrix:
    if isinstance(parts[0], np.ndarray):
        return csr_matrix(np.vstack(parts))
    return vstack(parts, "csr")


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def _best_sharpness(scores: np.ndarray, right: np.ndarray) -> float:
    def surprise(sharpness: float) -> float:
        chances = _softmax(sharpness * scores)[np.arange(len(right)), right]
        return float(-np.log(np.maximum(chances, 1e-12)).mean())

    return float(min(SHARPNESSES, key=surprise))
