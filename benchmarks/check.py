"""``check FILE`` as a whole process, beside the start of an empty Textual app: no slower than that.

Both in turn, in the same run.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.start import EMPTY
from benchmarks.table import Line, paired, report, spread
from benchmarks.terminal import NotSeen, first_key, whole_process

HOUSEHOLDS = Path(__file__).resolve().parent.parent / "tests/households"
GATE = 1.0


def main() -> int:
    """Measure and report. Exit 1 beyond the gate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is started (at least 10 counts)")
    parser.add_argument("--household", default="worker-marriage-unregistered-since-2020.json", help="name of a case")
    options = parser.parse_args()
    file = str(HOUSEHOLDS / options.household)
    commands = {
        form: [sys.executable, "-m", "assistant", "check", file, "--on", "2026-11-23", "--format", form]
        for form in ("text", "json")
    }
    empty: list[float] = []
    checks: dict[str, list[float]] = {form: [] for form in commands}
    try:
        for number in range(options.rounds + 1):
            start = first_key(EMPTY).answered
            whole = {form: whole_process(command) for form, command in commands.items()}
            if number:  # the first writes the .pyc files
                empty.append(start)
                for form, once in whole.items():
                    checks[form].append(once)
    except NotSeen as error:
        print(error, file=sys.stderr)
        return 1
    print("                                              least   median     most")
    spread("empty app: key", empty)
    for form, seconds in checks.items():
        spread(f"check --format {form}: whole process", seconds)
    return report(
        Line(f"check --format {form}, as multiple of an empty app's start", paired(seconds, empty), GATE, "x")
        for form, seconds in checks.items()
    )


if __name__ == "__main__":
    sys.exit(main())
