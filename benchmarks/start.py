"""Start to the first screen that accepts a key, beside an empty Textual app: at most 1.3 times as long.

Both are started in turn through a pty, in the same run. "Shown" is when the first screen's text was written, "key" when
a key pressed then had its effect on the screen; the gate is on "key".
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.table import Line, paired, report, spread
from benchmarks.terminal import NotSeen, Screen, Times, first_key

HERE = Path(__file__).resolve().parent
EMPTY = Screen((sys.executable, str(HERE / "empty_app.py")), text="This is an empty app.", key=b"Z", effect="Z")
# The choice of a language; the arrow moves the mark to English, and the screen then speaks English.
OURS = Screen((sys.executable, "-m", "assistant"), text="Nederlands", key=b"\x1b[B", effect="Choose your language")
GATE, AIM = 1.3, 1.1


def main() -> int:
    """Measure and report. Exit 1 beyond the gate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is started (at least 10 counts)")
    rounds = parser.parse_args().rounds
    empty: list[Times] = []
    ours: list[Times] = []
    try:
        for screen in (EMPTY, OURS):  # writes the .pyc files
            first_key(screen)
        for number in range(rounds):
            for screen, times in ((EMPTY, empty), (OURS, ours))[:: 1 if number % 2 else -1]:
                times.append(first_key(screen))
    except NotSeen as error:
        print(error, file=sys.stderr)
        return 1
    print("                                              least   median     most")
    spread("empty app: shown", [times.shown for times in empty])
    spread("empty app: key", [times.answered for times in empty])
    spread("toeslag-assistant: shown", [times.shown for times in ours])
    spread("toeslag-assistant: key", [times.answered for times in ours])
    ratio = paired([times.answered for times in ours], [times.answered for times in empty])
    return report([Line("start to the first key, as multiple of an empty app", ratio, GATE, "x", AIM)])


if __name__ == "__main__":
    sys.exit(main())
