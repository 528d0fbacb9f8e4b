"""Pieces of text that the tests of direction put together, and the files that they compare with."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"

PIECES = (
    *("سلام", "لا", "بدل الإيجار", "في", "مُحَمَّد", "لأنّ", "שלום", "huurtoeslag", "a", "€ 12,50", "3", "٣٤", "١٢٣٫٥"),
    *("-", "/", ".", "،", "؟", "(", ")", "«", "»", "[", "]", ":", "%", "+", "!", "…", " ", " ", "  ", "\u00a0"),
    *("\u2066€ 1.234,50\u2069", "\u2068Dienst Toeslagen\u2069", "\u2067ab\u2069", "\u200f", "ه\u200d", "ب\u200cت"),
)


def mixtures(count: int, seed: int = 1) -> Iterator[str]:
    """Random rows of pieces, the same in every run."""
    chance = random.Random(seed)
    for _ in range(count):
        yield "".join(chance.choices(PIECES, k=chance.randint(1, 9)))


def unicode_lines(name: str) -> Iterator[list[str]]:
    """The fields of each line of a file of the Unicode Character Database 15.0."""
    with gzip.open(DATA / f"{name}-15.0.0.txt.gz", "rt", encoding="utf-8") as file:
        for line in file:
            content = line.partition("#")[0].strip()
            if content:
                yield [field.strip() for field in content.split(";")]


def stored(name: str) -> Any:
    """What another program made of our samples, kept as JSON."""
    return json.loads((DATA / name).read_text(encoding="utf-8"))
