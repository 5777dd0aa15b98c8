"""What a stored index was built from, written beside it whatever keeps it."""

import json
from dataclasses import asdict, dataclass
from typing import Self

FORMAT = 2  # 2: a name shared by several types is stored once


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a stored index was built from; any difference makes it stale."""

    catalogue: str
    encoder: str
    dimension: int
    products: int
    types: int
    vectors: int
    format: int = FORMAT

    def to_json(self) -> str:
        """All fields as one JSON object."""
        return json.dumps(asdict(self), indent=2)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The manifest that `to_json` wrote.

        Raises:
            ValueError: It is not JSON.
            TypeError: It is not a manifest.
        """
        return cls(**json.loads(text))
