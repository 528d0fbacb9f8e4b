"""How sure a finding is: it speaks of the rule, the range speaks of the amount.

Sure: partner status and the fact of payment are the same in every world. Likely: only the authority's practice or a
doubtful source divides the worlds. Unclear: they differ, or the law is open. A date known to the month alone makes a
boundary month a range; it does not make the rule less sure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from assistant.facts.calendar import Day
from assistant.facts.household import Household
from assistant.facts.unknown import Path
from assistant.findings.assessment import Certainty
from assistant.findings.tally import LeafSum
from assistant.law.open_points import READINGS
from assistant.months.worlds import value_at

#: The months of a finding in one world.
MonthsOf = Callable[[LeafSum], Iterable[int]]


#: Rules that hold or not by income and wealth alone; for the others these only say how much.
BY_MONEY: Final = frozenset(("R13", "R08", "+R18"))


def certainty(rule: str, leaves: list[LeafSum], original: Household, forked: Iterable[Path]) -> Certainty:
    """How sure it is that ``rule`` applies, over all ``leaves``."""
    if rule in BY_MONEY and not all(rule in one.firm for one in leaves):
        return Certainty.UNCLEAR
    return certainty_of(lambda one: one.months.get(rule, ()), leaves, original, forked)


def certainty_of(months_of: MonthsOf, leaves: list[LeafSum], original: Household, forked: Iterable[Path]) -> Certainty:
    """How sure the months are that ``months_of`` gives for a world, over all ``leaves``."""
    vague = [path for path in forked if is_vague(original, path)]
    if _same(months_of, leaves, vague):
        return Certainty.SURE
    believed = [one for one in leaves if _follows_practice(one.leaf.household)]
    if believed and _same(months_of, believed, vague):
        return Certainty.LIKELY
    return Certainty.UNCLEAR


def _same(months_of: MonthsOf, leaves: list[LeafSum], vague: list[Path]) -> bool:
    """Whether all worlds give the same months, apart from what a vague date moves."""
    groups: dict[tuple[object, ...], set[frozenset[int]]] = {}
    for one in leaves:
        months = frozenset(months_of(one))
        if not months:
            return False
        key = tuple(str(value_at(one.leaf.household, path)) for path in vague)
        groups.setdefault(key, set()).add(months)
    return all(len(found) == 1 for found in groups.values())


def is_vague(original: Household, path: Path) -> bool:
    """Whether the fact is a date of which only the day of the month is missing: told as well as most people can."""
    value = value_at(original, path) if path[0] != "readings" else None
    return isinstance(value, Day) and value.month is not None


def _follows_practice(world: Household) -> bool:
    """Whether every doubtful point is read in this world as the source at hand and the practice read it."""
    return all(
        choice == READINGS[point].preferred
        for point, choice in world.readings.items()
        if READINGS[point].strength == "doubt"
    )
