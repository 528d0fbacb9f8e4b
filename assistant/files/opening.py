"""Opens a household file by its name, or says why that cannot be."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING, BinaryIO

from assistant.files.limits import MOST_BYTES
from assistant.files.reading import read_household

if TYPE_CHECKING:
    from assistant.facts.household import Household


class NotOpened(Exception):
    """A file that could not be read. ``id``: of the sentence; ``wrong``: another name may do, else the disk failed."""

    def __init__(self, id: str, *, wrong: bool) -> None:
        super().__init__(id)
        self.id = id
        self.wrong = wrong


def open_household(name: str) -> Household:
    """The household in the file ``name``, or on standard input (``-``). Raises ``NotOpened`` and ``BadFile``."""
    try:
        raw = read(name)
    except OSError as error:
        why = _trouble(error)
        raise NotOpened(f"error.file.{why}", wrong=why != "not-readable") from error
    return read_household(raw)


def read(name: str) -> bytes:
    """At most one byte more than a file may have: reading stops there."""
    if name == "-":
        return _some(sys.stdin.buffer)
    with open(name, "rb") as file:  # noqa: PTH123 - a Path would make "" the folder that one is in
        return _some(file)


def _some(file: BinaryIO) -> bytes:
    return file.read(MOST_BYTES + 1)


def _trouble(error: OSError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError) or error.errno == errno.ENAMETOOLONG:
        return "not-found"
    if isinstance(error, IsADirectoryError):
        return "folder"
    return "not-allowed" if isinstance(error, PermissionError) else "not-readable"
