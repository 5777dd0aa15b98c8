"""Trained models on disk: one folder a version, and one small file that says which is current.

The file `current.json` holds the promoted versions, oldest first; its last entry answers buyers.
It is replaced in one step, so a reader sees the old or the new truth, never half of one.
"""

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from nlu.ports import VersionNotFound

MODEL = "model.tar.gz"
MANIFEST = "manifest.json"
POINTER = "current.json"
# Counted up when nlu/rasa_components cannot read any more what they learned before.
MODEL_FORMAT = 2


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a version was made of and how it did.

    `source` names data, configuration and encoder together: equal sources need no new training.
    `scores` is an evaluation's JSON, empty until the version was judged. `model_format` is the
    `MODEL_FORMAT` of the time.
    """

    name: str
    trained_at: str
    source: str
    data: str
    config: str
    encoder: str
    examples: int
    training_seconds: float
    scores: dict[str, Any] = field(default_factory=dict)
    model_format: int = 1

    def can_answer(self, encoder: str) -> bool:
        """Whether the present program, with this encoder, can still serve the model."""
        return self.encoder == encoder and self.model_format == MODEL_FORMAT


class Versions:
    """The versions under one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> list[Manifest]:
        """Every finished version, oldest first."""
        return [_read(file) for file in sorted(self._folder.glob(f"*/{MANIFEST}"))]

    def get(self, name: str) -> Manifest:
        """One version.

        Raises:
            VersionNotFound: There is none of that name.
        """
        file = self._folder / name / MANIFEST
        if not name or not file.is_file():
            raise VersionNotFound(f"there is no trained version {name!r}")
        return _read(file)

    def newest_of(self, source: str) -> Manifest | None:
        """The newest version trained from a source, if any."""
        return next((one for one in reversed(self.all()) if one.source == source), None)

    def model(self, name: str) -> Path:
        """Path of a version's model file."""
        return self._folder / name / MODEL

    def add(self, draft: Path, manifest: Manifest) -> None:
        """Makes a folder that holds a trained model into a version, in one step."""
        _write(draft / MANIFEST, asdict(manifest))
        draft.rename(self._folder / manifest.name)

    def judge(self, name: str, scores: dict[str, Any]) -> Manifest:
        """Keeps an evaluation with its version.

        Raises:
            VersionNotFound: There is none of that name.
        """
        judged = replace(self.get(name), scores=scores)
        _write(self._folder / name / MANIFEST, asdict(judged))
        return judged

    def current(self) -> Manifest | None:
        """The version that answers buyers, if one was promoted."""
        promoted = self._promoted()
        return self.get(promoted[-1]) if promoted else None

    def promote(self, name: str) -> Manifest:
        """Makes a version current.

        Raises:
            VersionNotFound: There is none of that name.
        """
        manifest = self.get(name)
        promoted = self._promoted()
        if promoted[-1:] != [name]:
            self._point([*promoted, name])
        return manifest

    def rollback(self) -> Manifest:
        """Makes the version before the current one current again.

        Raises:
            VersionNotFound: There is none before it.
        """
        promoted = self._promoted()
        if len(promoted) < 2:
            raise VersionNotFound("there is no earlier version to step back to")
        earlier = self.get(promoted[-2])
        self._point(promoted[:-1])
        return earlier

    def _promoted(self) -> list[str]:
        file = self._folder / POINTER
        return list(json.loads(file.read_text("utf-8"))["promoted"]) if file.is_file() else []

    def _point(self, promoted: list[str]) -> None:
        _write(self._folder / POINTER, {"promoted": promoted})


def _read(file: Path) -> Manifest:
    return Manifest(**json.loads(file.read_text("utf-8")))


def _write(file: Path, content: dict[str, Any]) -> None:
    draft = file.with_suffix(f".{os.getpid()}.draft")
    draft.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    draft.replace(file)
