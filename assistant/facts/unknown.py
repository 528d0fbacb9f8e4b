"""The third value: a fact that the client does not know.

Unknown is not no, not zero and not last year's figure. Using it as a truth value, or comparing it with a known
value, is a programming error and raises. The only way to use a fact that may be unknown is ``known(fact)``, which
hands out the value or raises ``Unresolved`` with the path of the fact, so that the run can fork over its values.
"""

from __future__ import annotations

from typing import Final, NoReturn, TypeVar

T = TypeVar("T")

#: Where a fact stands in a household: names of fields, keys of maps and positions in lists.
Path = tuple[str | int, ...]


class Unknown:
    """A fact that is not known, with its place in the household (empty until ``locate`` has filled it in)."""

    __slots__ = ("path",)

    def __init__(self, path: Path = ()) -> None:
        self.path: Final[Path] = path

    def __bool__(self) -> NoReturn:
        raise TypeError(f"an unknown fact has no truth value: {dotted(self.path) or 'unlocated'}")

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Unknown):
            return self.path == other.path
        raise TypeError(f"an unknown fact cannot be compared with {other!r}: {dotted(self.path) or 'unlocated'}")

    def __hash__(self) -> int:
        return hash((Unknown, self.path))

    def __repr__(self) -> str:
        return f"Unknown({dotted(self.path)})"


UNKNOWN: Final = Unknown()


class Unresolved(Exception):
    """Raised when the law reads a fact that is not known (or not known precisely enough) at ``path``."""

    def __init__(self, path: Path) -> None:
        super().__init__(dotted(path))
        self.path = path


def known(fact: T | Unknown) -> T:
    """The value of ``fact``; raises ``Unresolved`` when it is not known."""
    if isinstance(fact, Unknown):
        raise Unresolved(fact.path)
    return fact


def dotted(path: Path) -> str:
    """A path as people write it: ``spouse.place[0].from``. The same in every language."""
    out = ""
    for part in path:
        out += f"[{part}]" if isinstance(part, int) else f".{part}" if out else str(part)
    return out
