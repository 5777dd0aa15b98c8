"""Intents by two witnesses: planes between the intents, and the nearest labelled examples."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.svm import LinearSVC

from nlu.rasa_components.neighbours import UNHEARD, Neighbours
from nlu.spared import is_spared

FILE = "classifier.npz"
# Of the turned vectors, the axes that the planes stand on: as good as all of them, and quicker.
AXES = 128
# Of the planes and of the neighbours, where too little was left out to learn them from: from a few
# sentences, weights are learned that are sure of everything.
WEIGHTS = (2.0, 0.7)
LEAST_SPARED = 200
MOST_SPARED = 4000  # two weights need no more
STEP = 2  # the planes whose weight is learned, from every second example: half the time


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TwoWitnessClassifier(IntentClassifier, GraphComponent):
    """Planes of a support vector machine over all features, and neighbours by meaning.

    The planes generalise and read the letters; the neighbours know the ways to say a thing that
    no plane can cut off. How much each counts is learned on sentences left out of both, which the
    encoder's tuning has not seen either, so that softmax(a * planes + b * log(votes)) says how
    often the best guess is right.
    Source: Guo et al. 2017, On Calibration of Modern Neural Networks, section 4.2.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        """Components that must stand before this one."""
        return [Featurizer]

    @staticmethod
    def required_packages() -> list[str]:
        """Packages that Rasa checks for before it builds this component."""
        return ["sklearn", "scipy"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Defaults.

        `penalty` is scikit-learn's C. The odds of the `favoured` intent are multiplied by
        `favour`: what is not the shop's business has no bounds that examples could draw, so it
        needs less evidence than the rest.
        """
        return {"penalty": 2.0, "favoured": "out_of_scope", "favour": 1.0}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        """An untrained classifier; `train` or `load` fills in what is learned."""
        self._config = config
        self._storage = storage
        self._resource = resource
        self._intents: list[str] = []
        self._witnesses: Witnesses | None = None
        self._weights = WEIGHTS

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TwoWitnessClassifier:
        """Builds an untrained classifier."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns both witnesses, and their weights on sentences left out for it."""
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        letters, vectors = _features(examples)
        self._intents = sorted({one.get(INTENT) for one in examples})
        place = {intent: number for number, intent in enumerate(self._intents)}
        numbers = np.array([place[one.get(INTENT)] for one in examples])
        spared = np.array([is_spared(one.get(TEXT)) for one in examples])

        def learn(chosen: np.ndarray, step: int = 1) -> Witnesses:
            penalty = self._config["penalty"]
            return Witnesses.of(letters[chosen], vectors[chosen], numbers[chosen], penalty, step)

        with ThreadPoolExecutor(2) as workers:  # scikit-learn lets the other run meanwhile
            whole = workers.submit(learn, np.ones(len(spared), dtype=bool))
            heard_of = set(numbers[~spared][::STEP])
            if spared.sum() >= LEAST_SPARED and heard_of == set(place.values()):
                asked = np.flatnonzero(spared)[:: 1 + spared.sum() // MOST_SPARED]
                heard = learn(~spared, STEP).heard(letters[asked], vectors[asked])
                self._weights = _best_weights(*heard, numbers[asked])
            self._witnesses = whole.result()
        self._keep()
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Gives each message its intent and the ranking of all intents."""
        for message in messages:
            if message.get(TEXT):
                ranking = self._ranking(message)
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
    ) -> TwoWitnessClassifier:
        """Builds a classifier from what `train` kept."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / FILE) as kept:
            component._intents = kept["intents"].tolist()
            component._weights = tuple(kept["weights"].tolist())
            learned = (kept[name] for name in ("mean", "axes", "vectors", "numbers"))
            neighbours = Neighbours(*learned, len(component._intents))
            component._witnesses = Witnesses(kept["planes"], kept["offsets"], neighbours)
        return component

    def _keep(self) -> None:
        witnesses = self._witnesses
        with self._storage.write_to(self._resource) as folder:
            np.savez(
                folder / FILE,
                intents=np.array(self._intents),
                weights=np.array(self._weights),
                planes=witnesses.planes,
                offsets=witnesses.offsets,
                **witnesses.neighbours.as_arrays(),
            )

    def _ranking(self, message: Message) -> list[dict[str, Any]]:
        planes, votes = self._witnesses.heard(*_features([message]))
        scores = self._weights[0] * planes + self._weights[1] * votes
        if self._config["favoured"] in self._intents:
            scores[:, self._intents.index(self._config["favoured"])] += np.log(
                self._config["favour"]
            )
        probabilities = _softmax(scores)[0]
        return [
            {"name": self._intents[place], "confidence": float(probabilities[place])}
            for place in np.argsort(-probabilities, kind="stable")
        ]


@dataclass(frozen=True)
class Witnesses:
    """Both witnesses, taught.

    Attributes:
        planes: float32, shape (features, intents).
        offsets: float32, shape (intents,).
        neighbours: The labelled vectors; the planes stand on the same turned ones.
    """

    planes: np.ndarray
    offsets: np.ndarray
    neighbours: Neighbours

    @classmethod
    def of(
        cls,
        letters: csr_matrix,
        vectors: np.ndarray,
        numbers: np.ndarray,
        penalty: float,
        step: int = 1,
    ) -> Witnesses:
        """Learns both; every number from 0 up to the highest has examples.

        The planes are learned from each `step`-th example alone.
        """
        neighbours = Neighbours.of(vectors, numbers, int(numbers.max()) + 1)
        machine = LinearSVC(C=penalty, class_weight="balanced", tol=1e-2, random_state=0)
        rows = _beside(letters[::step], neighbours.turned(vectors[::step]))
        machine.fit(rows, numbers[::step])
        # In rows: SciPy would copy columns into rows for every message.
        planes = np.ascontiguousarray(machine.coef_.T, dtype=np.float32)
        return cls(planes, machine.intercept_.astype(np.float32), neighbours)

    def heard(self, letters: csr_matrix, vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """What each says: distances from the planes, logarithms of the votes; (n, intents)."""
        rows = _beside(letters, self.neighbours.turned(vectors))
        planes = np.asarray(rows @ self.planes) + self.offsets
        return planes, np.log(self.neighbours.shares(vectors) + UNHEARD)


def _features(messages: list[Message]) -> tuple[csr_matrix, np.ndarray]:
    """The letters and words of each message, and its vector of meaning."""
    # Sentence features stand second.
    letters = vstack([one.get_sparse_features(TEXT)[1].features for one in messages], "csr")
    vectors = np.vstack([one.get_dense_features(TEXT)[1].features for one in messages])
    return letters, vectors


def _beside(letters: csr_matrix, vectors: np.ndarray) -> csr_matrix:
    """Letters and what the first axes of the turned vectors tell, of each message."""
    return hstack([letters, csr_matrix(vectors[:, :AXES])], "csr")


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def _best_weights(planes: np.ndarray, votes: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    def surprise(weights: np.ndarray) -> float:
        chances = _softmax(weights[0] * planes + weights[1] * votes)[np.arange(len(right)), right]
        return float(-np.log(np.maximum(chances, 1e-12)).mean())

    found = minimize(surprise, WEIGHTS, method="L-BFGS-B", bounds=[(0.1, 20.0), (0.0, 5.0)])
    return float(found.x[0]), float(found.x[1])
