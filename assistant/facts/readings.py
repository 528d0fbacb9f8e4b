"""Points of law that are open or doubtful: a run over worlds forks over them as over an unknown fact."""

from __future__ import annotations

from assistant.facts.household import Household
from assistant.facts.unknown import Unresolved


def reading(household: Household, point: str) -> bool:
    """Which way an open point of law is read in this world; raises ``Unresolved`` when no choice was made yet."""
    choice = household.readings.get(point)
    if choice is None:
        raise Unresolved(("readings", point))
    return choice
