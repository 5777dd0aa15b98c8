"""Where understanding keeps its things: the repository's gifts and what is made at run time."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Workplace:
    """The folders and programs that training and serving need.

    Attributes:
        project: Root of the repository: config.yml, domain.yml, data/.
        home: LAPAK_HOME; everything made at run time lies under it.
        encoder: Folder of the sentence encoder: `onnx/` and `tokenizer.json`.
        rasa_python: Python of Rasa's environment.
    """

    project: Path
    home: Path
    encoder: Path
    rasa_python: Path

    @property
    def examples(self) -> Path:
        """Examples that came with the project; never written to."""
        return self.project / "data" / "nlu"

    @property
    def tests(self) -> Path:
        """Held-out sentences, never trained on."""
        return self.project / "data" / "nlu_tests"

    @property
    def intents(self) -> Path:
        """The list of all intents."""
        return self.project / "data" / "intents.yml"

    @property
    def learned(self) -> Path:
        """Examples that managers labelled."""
        return self.home / "nlu" / "learned"

    @property
    def versions(self) -> Path:
        """Trained models, one folder each."""
        return self.home / "nlu" / "versions"

    @property
    def example_vectors(self) -> Path:
        """Vectors of the examples, kept for the fallback and for training."""
        return self.home / "nlu" / "example_vectors.npz"

    @property
    def log(self) -> Path:
        """What Rasa's processes print."""
        return self.home / "log" / "rasa.log"
