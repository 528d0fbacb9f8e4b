"""The core in one warm process: a household, its findings and their reasons.

- known: 60 months, every fact known, assessed with its trace (due, paid, exposure, ground, reasons): at most 5 ms.
- file: 84 months, from the bytes of a file to the bytes of the assessment: at most 15 ms.
- unknown: five facts not known, all worlds: at most 30 ms.

Every run has a household of its own (another income or wealth), so that no answer is remembered from the run before.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

from assistant import files, findings
from benchmarks.table import Line, report, spread

HOUSEHOLDS = Path(__file__).resolve().parent.parent / "tests/households"
ON = date(2026, 11, 23)
Data = dict[str, Any]
Job = Callable[[], object]

UNKNOWN = (
    ("applicant", "income"),
    ("spouse", "income"),
    ("spouse", "has_bsn"),
    ("spouse", "marriage_in_brp"),
    ("children", 0, "kinderbijslag"),
)


def case(name: str, number: int) -> Data:
    """A household of the tests; with a number it is like no other: some euros more wealth in each year."""
    data: Data = json.loads((HOUSEHOLDS / name).read_text("utf-8"))
    data["applicant"]["wealth"] = {str(year): 100 + number for year in range(2019, 2028)}
    return data


def since(data: Data, month: str) -> Data:
    """The same household, paid only from a month on."""
    data = deepcopy(data)
    for payment in data["received"]["kgb"]:
        payment["from"] = max(payment["from"], month)
    return data


def known(name: str, number: int) -> Job:
    """The core alone: 60 months, 2022 to 2026."""
    household = files.household_of(since(case(name, number), "2022-01"))
    return lambda: findings.assess(household, ON)


def file(name: str, number: int) -> Job:
    """The file edge too: 84 months, 2020 to 2026, as JSON in and out."""
    raw = json.dumps(case(name, number)).encode()
    return lambda: json.dumps(files.plain(findings.assess(files.read_household(raw), ON)), ensure_ascii=False)


def unknown(name: str, number: int) -> Job:
    """Five facts not known; in the core alone."""
    data = case(name, number)
    for *path, last in UNKNOWN:
        inner: Any = data
        for step in path:
            inner = inner[step]
        inner[last] = None
    household = files.household_of(data)
    return lambda: findings.assess(household, ON)


GATES = {
    "known: 60 months with trace": (known, 5.0),
    "file: 84 months with JSON": (file, 15.0),
    "unknown: five facts": (unknown, 30.0),
}


def measure(job: Callable[[str, int], Job], name: str, rounds: int) -> list[float]:
    """Seconds for each of ``rounds`` different households. What the case costs to prepare does not count."""
    seconds = []
    for number in range(rounds + 3):
        work = job(name, number)
        gc.collect()
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    return seconds[3:]  # the first load the law values


def main() -> int:
    """Measure and report. Exit 1 beyond a gate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40, help="how many households (at least 10 counts)")
    parser.add_argument("--household", default="worker-marriage-unregistered-since-2020.json", help="name of a case")
    options = parser.parse_args()
    result = findings.assess(files.household_of(case(options.household, 0)), ON)
    print(f"{options.household}: {len(result.months)} months, {len(result.findings)} findings")
    print("                                              least   median     most")
    lines = []
    for what, (job, gate) in GATES.items():
        seconds = measure(job, options.household, options.rounds)
        spread(what, seconds)
        lines.append(Line(what, 1000 * sorted(seconds)[len(seconds) // 2], gate, "ms"))
    return report(lines)


if __name__ == "__main__":
    sys.exit(main())
