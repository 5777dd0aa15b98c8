"""docs/sandbox.md names everything there is."""

from __future__ import annotations

from pathlib import Path

from sandbox.faults import KINDS, Fault
from sandbox.methods import METHODS
from sandbox.people_api import ACTS

GUIDE = (Path(__file__).parents[3] / "docs" / "sandbox.md").read_text(encoding="utf-8")


def test_every_method_act_and_fault_is_described() -> None:
    fields = [name for name in Fault.__slots__ if name != "fault_id"]
    missing = [name for name in (*METHODS, *ACTS, *KINDS, *fields) if f"`{name}`" not in GUIDE]
    assert missing == []
