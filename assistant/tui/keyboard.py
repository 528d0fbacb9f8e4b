"""What is typed or pasted, as bytes: those that are no UTF-8 become a sign that no answer has."""

from __future__ import annotations

import sys
from codecs import IncrementalDecoder, getincrementaldecoder
from collections.abc import Callable
from functools import partial


def pass_over_bad_bytes() -> None:
    """From now on a terminal in another encoding does not end the app.

    Textual reads the keyboard strictly: one byte that is no UTF-8 stops its reading, and with it the app.
    """
    if sys.platform != "win32":
        from textual.drivers import linux_driver

        linux_driver.getincrementaldecoder = _forgiving  # type: ignore[assignment, attr-defined]


def _forgiving(encoding: str) -> Callable[[], IncrementalDecoder]:
    return partial(getincrementaldecoder(encoding), "replace")
