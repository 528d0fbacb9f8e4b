"""The possible worlds of a household: a run forks over the facts that it reads and that are not known.

The law is an ordinary function of a household. Where it meets a fact that is not known it raises ``Unresolved``; the
run then goes on once for each *decisive* value of that fact. What is never read is never forked on, so the paths that
were forked on are exactly the facts that can still matter.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from assistant.facts.household import Household
from assistant.facts.locate import look, put
from assistant.facts.unknown import Path, Unresolved
from assistant.months.decisive import decisive

L = TypeVar("L", covariant=True)

#: Beyond this number of leaves a run stops forking and says so (``Explored.complete``).
LEAF_LIMIT = 300
#: With more people a leaf costs more; so many are an ordinary family.
_FAMILY = 6


def leaf_limit(household: Household) -> int:
    """How many leaves a household may have: fewer when it is large, so that the longest run stays short."""
    lists = (household.children, household.housemates)
    people = sum(len(people) for people in lists if isinstance(people, tuple))
    return LEAF_LIMIT * _FAMILY // max(_FAMILY, people)


class Resumable(Protocol[L]):
    """A run over one world that can stop at a fact that is not known and go on from there in each of its worlds."""

    household: Household

    def finish(self) -> L:
        """The leaf; raises ``Unresolved`` where a fact is not known, and can then be forked."""

    def fork(self, household: Household, value: object) -> Resumable[L]:
        """The same run, at the same point, in the world in which the fact has this value."""


@dataclass(slots=True)
class Explored(Generic[L]):
    """The leaves of a run and the paths it forked on, in the order in which they were met."""

    leaves: list[L] = field(default_factory=list)
    forked: dict[Path, int] = field(default_factory=dict)
    complete: bool = True

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(self.forked)


def explore(start: Resumable[L], limit: int = LEAF_LIMIT) -> Explored[L]:
    """Every leaf of a run over the worlds of its household (already located).

    A run goes on where it met the unknown fact: what it worked out before did not depend on it. The number of runs
    stays within a few times ``limit``.
    """
    found: Explored[L] = Explored()
    pending = [start]
    while pending:
        run = pending.pop()
        try:
            found.leaves.append(run.finish())
        except Unresolved as doubt:
            path = doubt.path
            if not path:
                raise AssertionError("a fact without a place was read: the household was not located") from doubt
            found.forked[path] = found.forked.get(path, 0) + 1
            if not found.complete:
                continue  # what is pending is still run, to see what it reads; nothing is forked any more
            values = decisive(run.household, path)
            if len(found.leaves) + len(pending) + len(values) > limit:
                found.complete = False
                continue
            pending.extend(run.fork(put(run.household, path, value), value) for value in reversed(values))
    return found


def value_at(household: Household, path: Path) -> object:
    """What stands at ``path``, or None where this world has no such place (a year not given, no spouse)."""
    try:
        return look(household, path)
    except (KeyError, IndexError, AttributeError):
        return None
