"""Trains a version: examples merged, Rasa's own trainer run apart, the model kept with its origin.

A version already trained from the same examples, configuration and encoder is not trained again.
"""

import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import yaml

from nlu.draft import CONFIG, DOMAIN, EXAMPLES, TRAINED
from nlu.encoder_files import EncoderNotServable, read_encoder_files
from nlu.examples import Example, merge, read_examples, read_intents
from nlu.ports import BadExamples, ServerDidNotStart, TrainingFailed
from nlu.rasa_process import RasaProcess
from nlu.versions import MODEL, MODEL_FORMAT, Manifest, Versions
from nlu.workplace import Workplace

Say = Callable[[str], None]

FEATURIZER = "nlu.rasa_components.encoder_featurizer.EncoderFeaturizer"
PROGRESS_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Source:
    """Everything a model is made of, with hashes that name it."""

    examples: tuple[Example, ...]
    config: str
    domain: str
    encoder: str

    @property
    def data_hash(self) -> str:
        """Names the examples, whatever their order."""
        rows = sorted(f"{one.intent}\t{one.text}" for one in self.examples)
        return _short_hash("\n".join(rows))

    @property
    def config_hash(self) -> str:
        """Names the pipeline and the list of intents."""
        return _short_hash(self.config + "\n" + self.domain)

    @property
    def hash(self) -> str:
        """Names all of it together."""
        parts = (self.data_hash, self.config_hash, self.encoder, str(MODEL_FORMAT))
        return _short_hash("\n".join(parts))


def read_source(workplace: Workplace) -> Source:
    """What a training would use now; a sentence learned from people wins over the project's own.

    Raises:
        BadExamples: A file is not in Rasa's format, or an intent is unknown or has no example.
        TrainingFailed: There is no encoder.
    """
    examples = merge(read_examples(workplace.learned), read_examples(workplace.examples))
    _check_intents(examples, read_intents(workplace.intents))
    return Source(
        examples=tuple(examples),
        config=(workplace.project / "config.yml").read_text("utf-8"),
        domain=(workplace.project / "domain.yml").read_text("utf-8"),
        encoder=encoder_fingerprint(workplace),
    )


def encoder_fingerprint(workplace: Workplace) -> str:
    """Names the encoder that a model would be trained on, and asked with, now.

    Raises:
        TrainingFailed: There is none.
    """
    try:
        return read_encoder_files(workplace.encoder).fingerprint
    except EncoderNotServable as error:
        raise TrainingFailed(str(error)) from error


def train(workplace: Workplace, say: Say, again: bool = False) -> Manifest:
    """The version made of the present examples, configuration and encoder.

    Args:
        workplace: Where things are.
        say: Told each step, in a sentence without a line end.
        again: Train even if such a version is there.

    Raises:
        BadExamples: See `read_source`.
        TrainingFailed: Rasa made no model; its log says why.
    """
    source = read_source(workplace)
    versions = Versions(workplace.versions)
    known = None if again else versions.newest_of(source.hash)
    if known is not None:
        say(f"model {known.name} is made of the same examples: nothing to train")
        return known
    workplace.versions.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=".training-", dir=workplace.versions))
    try:
        return _train(workplace, versions, source, draft, say)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _train(
    workplace: Workplace, versions: Versions, source: Source, draft: Path, say: Say
) -> Manifest:
    started = time.monotonic()
    say(f"training on {len(source.examples)} examples")
    _lay_out(draft, source)
    _run(workplace, draft, say)
    seconds = time.monotonic() - started
    manifest = _manifest(source, seconds)
    finished = draft / "version"
    finished.mkdir()
    (draft / TRAINED).rename(finished / MODEL)
    versions.add(finished, manifest)
    say(f"trained {manifest.name} in {seconds:.0f} s")
    return manifest


def _lay_out(draft: Path, source: Source) -> None:
    rows = [{"text": example.text, "intent": example.intent} for example in source.examples]
    training_data = {"rasa_nlu_data": {"common_examples": rows}}
    (draft / EXAMPLES).write_text(json.dumps(training_data, ensure_ascii=False), "utf-8")
    config = yaml.safe_load(source.config)
    for component in config["pipeline"]:
        if component["name"] == FEATURIZER:
            component["fingerprint"] = source.encoder
    (draft / CONFIG).write_text(yaml.safe_dump(config, sort_keys=False), "utf-8")
    (draft / DOMAIN).write_text(source.domain, "utf-8")


def _run(workplace: Workplace, draft: Path, say: Say) -> None:
    try:
        process = RasaProcess(workplace, ["train", str(draft)])
    except ServerDidNotStart as error:
        raise TrainingFailed(str(error)) from error
    try:
        started = time.monotonic()
        while (code := process.wait(PROGRESS_SECONDS)) is None:
            say(f"training, {time.monotonic() - started:.0f} s so far")
    finally:
        process.stop()
    if code != 0 or not (draft / TRAINED).is_file():
        raise TrainingFailed(f"Rasa made no model (exit code {code}); see {workplace.log}")


def _manifest(source: Source, seconds: float) -> Manifest:
    now = datetime.now(UTC)
    return Manifest(
        name=f"{now:%Y%m%dT%H%M%S}-{source.hash[:8]}",
        trained_at=now.isoformat(timespec="seconds"),
        source=source.hash,
        data=source.data_hash,
        config=source.config_hash,
        encoder=source.encoder,
        examples=len(source.examples),
        training_seconds=round(seconds, 1),
        model_format=MODEL_FORMAT,
    )


def _check_intents(examples: Iterable[Example], intents: tuple[str, ...]) -> None:
    used = {example.intent for example in examples}
    if strange := sorted(used - set(intents)):
        raise BadExamples(f"{strange[0]!r} has examples but is not in data/intents.yml")
    if missing := [intent for intent in intents if intent not in used]:
        raise BadExamples(f"no examples for: {', '.join(missing)}")


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
