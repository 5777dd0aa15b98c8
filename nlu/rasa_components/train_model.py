"""Trains a model with Rasa's own graph trainer, on examples that are handed to it as they are.

`rasa train` reads its examples twice, copies them six times and takes a fingerprint of every
feature, to see what its cache could spare. Lapak keeps no such cache (a version made of the same
examples is not trained at all), and 130,000 examples took 246 s that way.
"""

from __future__ import annotations

import json
import logging
import tempfile
from pathlib import Path
from typing import Any

from rasa.engine.caching import LocalTrainingCache
from rasa.engine.recipes.recipe import Recipe
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.training.graph_trainer import GraphTrainer
from rasa.engine.validation import validate
from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.data import TrainingType
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import read_config_file

from nlu.draft import CONFIG, DOMAIN, EXAMPLES, TRAINED


class Examples(TrainingData):
    """Training data that is told apart by its sentences alone.

    Features follow from the sentences, the configuration and the encoder, so there is no need to
    fingerprint them too after every step.
    """

    _own: str = ""

    def fingerprint(self) -> str:
        """The same for the same sentences and intents."""
        self._own = self._own or super().fingerprint()
        return self._own


class ExamplesImporter(TrainingDataImporter):
    """A folder of examples in Rasa's JSON, a configuration and a domain."""

    def __init__(self, folder: Path, **_: Any) -> None:
        """Reads nothing yet."""
        self._folder = folder

    def get_nlu_data(self, language: str | None = None) -> TrainingData:
        """Every example, of whatever language."""
        rows = json.loads((self._folder / EXAMPLES).read_text("utf-8"))
        examples = rows["rasa_nlu_data"]["common_examples"]
        return Examples([Message.build(one["text"], one["intent"]) for one in examples])

    def get_config(self) -> dict[str, Any]:
        """The recipe, the pipeline and the policies."""
        return read_config_file(self.get_config_file_for_auto_config())

    def get_config_file_for_auto_config(self) -> str:
        """Where the configuration lies."""
        return str(self._folder / CONFIG)

    def get_domain(self) -> Domain:
        """The intents."""
        return Domain.load(str(self._folder / DOMAIN))

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        """None: the conversation is not Rasa's."""
        return StoryGraph([])


def train(folder: Path) -> None:
    """Trains on what is in the folder; the model is put beside it."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    importer = ExamplesImporter(folder)
    config = importer.get_config()
    recipe = Recipe.recipe_for_name(config["recipe"])
    graph = recipe.graph_config_for_recipe(config, {}, training_type=TrainingType.NLU)
    validate(graph)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        storage = LocalModelStorage.create(Path(place))
        trainer = GraphTrainer(storage, LocalTrainingCache(), DaskGraphRunner)
        trainer.train(graph, importer, folder / TRAINED, force_retraining=True)
