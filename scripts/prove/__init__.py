"""Longer proofs: too slow, or in need of too much, for every run of the tests.

Each is a module in this folder with a line in PROOFS and a line in CONTRIBUTING.md, started with
``python3 scripts/dev.py prove NAME``. It prints what it looked at and exits 0 (proved) or 1 (not).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proof:
    """One proof: its module in this folder, what it shows, and the Debian packages that it needs."""

    module: str
    what: str
    debian: tuple[str, ...] = ()


PROOFS: dict[str, Proof] = {}
