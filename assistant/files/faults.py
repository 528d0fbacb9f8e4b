"""What is wrong with a file: a path that is the same in every language, the id of a sentence, and its values.

The sentences stand in ``assistant/words/errors.py``; ``Fault("spouse.tie", "error.choice", {"choices": ...})`` is said
with ``voice.say(fault.id, path=fault.path, **fault.values)``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from assistant.files.limits import MOST_FAULTS

#: Names of fields, years and positions in lists.
Location = tuple[str | int, ...]

_LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. ``path``: ``spouse.place[0].from``, or "" for the file as a whole.

    ``values`` are plain words for the places of the sentence: dates and codes as a file writes them.
    """

    path: str
    id: str
    values: Mapping[str, str] = field(default_factory=dict)


class BadFile(ValueError):
    """A file that cannot be used: ``faults`` says why, at most twenty, in the order of the file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)[:MOST_FAULTS]
        super().__init__("; ".join(f"{fault.path or 'file'}: {fault.id}" for fault in self.faults))


def written(location: Location) -> str:
    """A path as people write it: ``children[0].born``, ``applicant.income.2026``. Names from outside are shortened."""
    out = ""
    for part in location:
        if isinstance(part, int):
            out += f"[{part}]"
        else:
            name = shortened(part)
            out += f".{name}" if out else name
    return out


def within(data: object, location: Location) -> Location:
    """The part of a location that is really in the file: a shorthand has nothing inside."""
    out: list[str | int] = []
    for part in location:
        if isinstance(data, Mapping):
            out.append(part)
            if part not in data:
                break
            data = data[part]
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            out.append(part)
            data = data[part]
        else:
            break
    return tuple(out)


def shortened(name: str) -> str:
    """A name from outside, without what could steer a terminal, and not longer than a line can bear."""
    plain = "".join(char if char.isprintable() else "\ufffd" for char in name[: _LONGEST_NAME + 1])
    return plain if len(plain) <= _LONGEST_NAME else plain[:_LONGEST_NAME] + "..."
