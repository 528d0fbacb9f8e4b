"""The one door: ``python3 scripts/dev.py start`` and ``python3 scripts/dev.py test``. See --help for the rest.

This file must parse on every Python that somebody may have, so that it can say which one is needed.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - somebody may have an older one
    sys.exit(
        "This project needs Python 3.11 or newer; this is Python %d.%d (%s).\n"  # noqa: UP031 - old Pythons read this
        "Install a newer Python, then run this command with it, for example: python3.12 scripts/dev.py start"
        % (sys.version_info[0], sys.version_info[1], sys.executable)
    )


sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120

from scripts.tasks import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
