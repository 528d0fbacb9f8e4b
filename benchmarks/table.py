"""How a measurement is told: one line each, with its gate, and red when it is beyond the gate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Line:
    """One measurement against its gate, both in ``unit``."""

    what: str
    value: float
    gate: float
    unit: str
    aim: float | None = None

    @property
    def red(self) -> bool:
        return self.value > self.gate


def report(lines: Iterable[Line]) -> int:
    """Print the table. Returns 1 when a line is beyond its gate, else 0."""
    lines = list(lines)
    width = max(len(line.what) for line in lines)
    for line in lines:
        aim = f"  aim {line.aim:g}" if line.aim is not None else ""
        mark = "RED" if line.red else "ok "
        print(f"{mark} {line.what:{width}}  {line.value:8.2f} {line.unit}  gate {line.gate:g}{aim}")
    return int(any(line.red for line in lines))


def spread(what: str, seconds: list[float]) -> None:
    """Print least, median and most of a series, in milliseconds."""
    low, middle, high = (1000 * value for value in (min(seconds), median(seconds), max(seconds)))
    print(f"    {what:40} {low:8.1f} {middle:8.1f} {high:8.1f} ms (n={len(seconds)})")


def paired(ours: list[float], theirs: list[float]) -> float:
    """The median of the ratios within each round: what drifts between rounds falls out."""
    return median(our / their for our, their in zip(ours, theirs, strict=True))
