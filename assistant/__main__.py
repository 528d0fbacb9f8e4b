"""``python -m assistant`` and ``toeslag-assistant``: both start here.

The garbage collector looks less often, since start-up makes many objects that all stay; and what is left at the end is
not searched once more for garbage, because the process ends. Together a fifth of the time that ``check`` takes.
"""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """The command, in a process of its own. Returns its exit code."""
    gc.set_threshold(50_000, 20, 100)
    from assistant.cli import main as command

    try:
        return command()
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
