"""Tunes the bundled encoder on the shop's own words, as a low-rank adapter.

Three lessons share the steps. Search: what buyers type lies near what it stands for (in-batch
negatives, both ways). Intents: a message tells its intent to a linear layer, which is thrown away
afterwards. Translations: sentences about anything lie near what they say in English, so that the
first two do not cost what the encoder knows of languages. Word embeddings stay frozen, so words
that were never shown keep their places.

Only `lapak encoder tune` runs this; it needs the `tune` extra.
"""

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalog_index.adapter import CONFIG_FILE, NO_ADAPTER, UP, WEIGHTS_FILE
from catalog_index.encoder_folder import unpack
from catalog_index.ports import CatalogIndexError
from catalog_index.translations import Translation

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer

Say = Callable[[str], None]

_TEMPERATURE = 0.03  # of in-batch negatives
_INTENT_SCALE = 16.0  # logits of unit vectors, before the linear layer learns its own
_STEPS_KEPT = 150
_MEANS_OF = 3000  # messages that the layer's start is made of
_WARM_UP = 0.1  # share of the steps
_TARGETS = (
    "query",
    "key",
    "value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
)


class TuningIsNotInstalled(CatalogIndexError):
    """The libraries that only tuning needs are missing."""

    def __init__(self, library: str) -> None:
        super().__init__(
            f"{library} is not installed; run: .venv-uv/bin/uv pip install "
            "--python .venv -r requirements/tune.txt"
        )


@dataclass(frozen=True, slots=True)
class Pair:
    """A buyer's words and a text that they should find, both of one thing.

    Attributes:
        query: Embedded as a query.
        passage: Embedded as a passage.
    """

    query: str
    passage: str


@dataclass(frozen=True, slots=True)
class Lessons:
    """What is taught.

    Attributes:
        pairs: In training order; within each `Recipe.batch` of them, no passage answers another
            pair's query.
        messages: Texts of the intent lesson, in training order.
        intents: The intent of each message.
        translations: In training order; both sides are embedded as queries.
    """

    pairs: Sequence[Pair]
    messages: Sequence[str]
    intents: Sequence[str]
    translations: Sequence[Translation]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How it is taught; data/encoder/README.md tells how the committed adapter was made.

    Attributes:
        rank: Of the adapter.
        batch: Pairs, messages or translations a step.
        learning_rate: At its peak, after warming up; falls to zero along a cosine.
        seed: Of everything that is drawn.
        start: Folder of an adapter to go on from; None starts from the bundled weights.
        strength: What share of what `start` adds is kept at the start (0..1).
    """

    rank: int = 32
    batch: int = 64
    learning_rate: float = 4e-4
    seed: int = 20
    start: Path | None = None
    strength: float = 1.0


def tune(lessons: Lessons, recipe: Recipe, folder: Path, say: Say) -> None:
    """Tune the bundled encoder and write the adapter's two files into `folder`.

    The same lessons, recipe and library versions give the same adapter on one kind of processor.

    Raises:
        TuningIsNotInstalled: The `tune` extra is missing.
        EncoderIsDamaged: The bundled weights are missing or not the expected ones.
    """
    _require("peft", "accelerate", "datasets")
    with tempfile.TemporaryDirectory() as scratch:
        base = Path(scratch, "base")
        base.mkdir()
        unpack(base, say, NO_ADAPTER)
        model = _with_adapter(base, recipe)
        told = [_telling(say), _keeping(model, recipe, folder)]
        trainer = _trainer(model, lessons, recipe, Path(scratch, "out"), told)
        trainer.train()
        _save(model, recipe, folder)
    say(f"adapter written to {folder}")


def _require(*libraries: str) -> None:
    from importlib.util import find_spec

    for library in libraries:
        if find_spec(library) is None:
            raise TuningIsNotInstalled(library)


def _with_adapter(base: Path, recipe: Recipe) -> "SentenceTransformer":
    import torch
    from peft import LoraConfig
    from sentence_transformers import SentenceTransformer

    torch.manual_seed(recipe.seed)
    model: SentenceTransformer = SentenceTransformer(
        str(base), device="cpu", local_files_only=True
    )
    model.max_seq_length = 32  # lessons are short; a long description costs as much as ten of them
    config = LoraConfig(
        r=recipe.rank,
        lora_alpha=recipe.rank,
        target_modules=list(_TARGETS),
        task_type="FEATURE_EXTRACTION",
    )
    model.add_adapter(config)
    if recipe.start is not None:
        _go_on_from(model, recipe.start, recipe.strength)
    return model


def _go_on_from(model: "SentenceTransformer", folder: Path, strength: float) -> None:
    from peft import set_peft_model_state_dict
    from safetensors.torch import load_file

    inner: Any = model[0]
    known = {name: half.float() for name, half in load_file(str(folder / WEIGHTS_FILE)).items()}
    # What is added is a product of two matrices: one of them carries the strength.
    known = {name: strength * part if UP in name else part for name, part in known.items()}
    set_peft_model_state_dict(inner.auto_model, known)


def _trainer(
    model: "SentenceTransformer", lessons: Lessons, recipe: Recipe, scratch: Path, told: list[Any]
) -> "SentenceTransformerTrainer":
    from sentence_transformers import (
        SentenceTransformerTrainer,
        SentenceTransformerTrainingArguments,
    )
    from sentence_transformers.sentence_transformer.losses import (
        MultipleNegativesSymmetricRankingLoss,
    )

    arguments = SentenceTransformerTrainingArguments(
        output_dir=str(scratch),
        num_train_epochs=1,
        per_device_train_batch_size=recipe.batch,
        learning_rate=recipe.learning_rate,
        warmup_ratio=_WARM_UP,
        lr_scheduler_type="cosine",
        weight_decay=0.01,
        seed=recipe.seed,
        use_cpu=True,
        prompts={
            "search": {"query": "query: ", "passage": "passage: "},
            "intents": {"message": "intent: "},
            "translations": {"english": "query: ", "other": "query: "},
        },
        batch_sampler=_in_order,
        multi_dataset_batch_sampler="proportional",
        dataloader_drop_last=True,
        logging_steps=20,
        save_strategy="no",
        report_to=[],
        disable_tqdm=True,
    )
    trainer: SentenceTransformerTrainer = SentenceTransformerTrainer(
        model=model,
        args=arguments,
        train_dataset=_datasets(lessons),
        loss={
            "search": MultipleNegativesSymmetricRankingLoss(model, scale=1 / _TEMPERATURE),
            "intents": _intent_loss(model, lessons),
            "translations": MultipleNegativesSymmetricRankingLoss(model, scale=1 / _TEMPERATURE),
        },
        callbacks=told,
    )
    return trainer


def _datasets(lessons: Lessons) -> Any:
    from datasets import Dataset, DatasetDict

    number = {intent: place for place, intent in enumerate(sorted(set(lessons.intents)))}
    search = Dataset.from_dict(
        {
            "query": [pair.query for pair in lessons.pairs],
            "passage": [pair.passage for pair in lessons.pairs],
        }
    )
    intents = Dataset.from_dict(
        {
            "message": list(lessons.messages),
            "label": [number[intent] for intent in lessons.intents],
        }
    )
    translations = Dataset.from_dict(
        {
            "english": [each.english for each in lessons.translations],
            "other": [each.other for each in lessons.translations],
        }
    )
    return DatasetDict({"search": search, "intents": intents, "translations": translations})


def _in_order(dataset: Any, batch_size: int, drop_last: bool, **_: Any) -> Any:
    """Batches as they were laid out: pairs were put together so that they do not clash."""
    from sentence_transformers.base.sampler import DefaultBatchSampler

    return DefaultBatchSampler(range(len(dataset)), batch_size=batch_size, drop_last=drop_last)


def _intent_loss(model: "SentenceTransformer", lessons: Lessons) -> Any:
    import torch

    class IntentLoss(torch.nn.Module):
        """Cross entropy of a linear layer over the sentence vectors."""

        def __init__(self) -> None:
            super().__init__()
            self.model = model
            start = _intent_means(model, lessons)
            self.layer = torch.nn.Linear(start.shape[1], start.shape[0])
            # From the means on, the first steps teach the encoder and not only the layer.
            self.layer.weight.data.copy_(torch.from_numpy(start))

        def forward(self, features: Any, labels: Any) -> Any:
            vectors = self.model(next(iter(features)))["sentence_embedding"]
            return torch.nn.functional.cross_entropy(
                self.layer(_INTENT_SCALE * vectors), labels.view(-1), label_smoothing=0.05
            )

    return IntentLoss()


def _intent_means(model: "SentenceTransformer", lessons: Lessons) -> Any:
    """The mean vector of each intent, in their order, away from the mean of all; shape (n, d)."""
    import numpy as np

    some = slice(_MEANS_OF)
    texts = [f"intent: {message}" for message in lessons.messages[some]]
    vectors = np.asarray(model.encode(texts), np.float32)
    intents = np.array(lessons.intents[some])
    means = np.stack(
        [
            vectors[intents == intent].mean(axis=0) if intent in intents else vectors.mean(axis=0)
            for intent in sorted(set(lessons.intents))
        ]
    )
    return means - vectors.mean(axis=0)


def _telling(say: Say) -> Any:
    from transformers import TrainerCallback

    class Telling(TrainerCallback):
        """Says how far the training is."""

        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
            if logs and "loss" in logs:
                place = f"step {state.global_step} of {state.max_steps}"
                say(f"tuning: {place}, loss {logs['loss']:.3f}")

    return Telling()


def _keeping(model: "SentenceTransformer", recipe: Recipe, folder: Path) -> Any:
    from transformers import TrainerCallback

    class Keeping(TrainerCallback):
        """Writes what was learned so far, so that hours of work survive an interruption."""

        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if state.global_step % _STEPS_KEPT == 0:
                _save(model, recipe, folder)

    return Keeping()


def _save(model: "SentenceTransformer", recipe: Recipe, folder: Path) -> None:
    from peft import get_peft_model_state_dict
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    inner: Any = model[0]
    state: Mapping[str, Any] = get_peft_model_state_dict(inner.auto_model)
    halves = {name: tensor.half().contiguous() for name, tensor in sorted(state.items())}
    save_file(halves, str(folder / WEIGHTS_FILE), metadata={"format": "pt"})
    config = {
        "peft_type": "LORA",
        "task_type": "FEATURE_EXTRACTION",
        "base_model_name_or_path": "intfloat/multilingual-e5-small",
        "r": recipe.rank,
        "lora_alpha": recipe.rank,
        "target_modules": list(_TARGETS),
        "inference_mode": True,
    }
    (folder / CONFIG_FILE).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
