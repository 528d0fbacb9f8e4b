"""Which translations a person has read: ``locales/<lang>/review.csv``.

One line per sentence: its id, a fingerprint of the Dutch and the translation as they were read, and the status. If
either text changes afterwards the fingerprint no longer fits and the status lapses by itself. Only people give the
statuses ``reviewed`` and ``approved``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

COLUMNS: Final = ("id", "sha256", "status", "reader", "read_on", "comment")

MACHINE_DRAFT, REVIEWED, APPROVED, DISPUTED = "machine-draft", "reviewed", "approved", "disputed"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was said of one translation, and of which exact texts."""

    fingerprint: str
    status: str


def fingerprint(source: tuple[str, ...], forms: tuple[str, ...]) -> str:
    """Of the Dutch and its translation together."""
    from hashlib import sha256  # late: no screen waits for it

    return sha256("\x00".join((*source, "", *forms)).encode()).hexdigest()


def load(folder: Path) -> Mapping[str, Reading]:
    """The readings of a language, by id; none if there is no file."""
    path = folder / "review.csv"
    if not path.is_file():
        return {}
    import csv

    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: Reading(row["sha256"], row["status"]) for row in csv.DictReader(file)}


def status(readings: Mapping[str, Reading], id: str, source: tuple[str, ...], forms: tuple[str, ...]) -> str:
    """The status of a translation as it stands now."""
    reading = readings.get(id)
    if reading is None or reading.fingerprint != fingerprint(source, forms):
        return MACHINE_DRAFT
    return reading.status
