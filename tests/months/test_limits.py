"""However little is known and however long the lists are, a run ends soon, and says that it was cut short."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.facts.calendar import Day, Period
from assistant.facts.household import Child, Household, Housemate, Place, Spouse
from assistant.facts.kinds import Where
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN
from assistant.findings import assess
from assistant.findings.assessment import Certainty
from assistant.findings.classify import classifier
from assistant.months.ledger import Leaf, LedgerRun
from assistant.months.window import window
from assistant.months.worlds import LEAF_LIMIT, explore, leaf_limit

ON = date(2026, 11, 23)
MOVES = tuple(
    Place(Where.OUTSIDE, Period(Day(2005 + i // 12, i % 12 + 1), Day(2005 + i // 12, i % 12 + 1))) for i in range(190)
)
CHILDREN = tuple(Child(UNKNOWN) for _ in range(20))
MATES = tuple(Housemate(UNKNOWN) for _ in range(20))
LARGE = {
    "nothing known": Household(ON),
    "a spouse who moved 190 times": Household(ON, spouse=Spouse(place=MOVES)),
    "twenty children": Household(ON, children=CHILDREN),
    "twenty children, twenty housemates": Household(ON, children=CHILDREN, housemates=MATES),
}


class Counted(LedgerRun):
    """Counts how often a run was started or gone on with."""

    __slots__ = ()
    runs = 0

    def finish(self) -> Leaf:
        Counted.runs += 1
        return super().finish()

    def fork(self, household: Household, value: object) -> LedgerRun:
        other = super().fork(household, value)
        other.__class__ = Counted
        return other


@pytest.mark.parametrize("name", LARGE)
def test_a_run_is_bounded(name: str) -> None:
    household = locate(LARGE[name])
    Counted.runs = 0
    found = explore(Counted(household, window(ON), classifier(household, ON)), leaf_limit(household))
    assert Counted.runs <= 3 * LEAF_LIMIT
    assert not found.complete


@pytest.mark.parametrize("name", LARGE)
def test_what_was_cut_short_is_never_told_as_nothing(name: str) -> None:
    found = assess(LARGE[name], ON)
    assert found.certainty is Certainty.UNCLEAR
    assert found.missing
    assert all(line.toeslagpartner == "unknown" and not line.exposure for line in found.months)
    assert all(not line.exposure and not line.award for line in found.years)
