"""Each euro of exposure is in exactly one finding, and equal months are worked out once without changing anything."""

from __future__ import annotations

from fractions import Fraction

import pytest

from assistant.facts.calendar import month
from assistant.facts.household import Home, Household
from assistant.facts.kinds import ChildHome
from assistant.findings.assess import run
from assistant.findings.classify import LAPSED, classifier
from assistant.law.open_points import TREATY_COUNTRY
from assistant.law.parts import EURO, PARTS
from assistant.months.ledger import Leaf, LedgerRun
from assistant.months.window import window
from assistant.months.years import year_worlds
from tests.findings.households import paid, told
from tests.findings.some_households import ON, one_world
from tests.law.families import EU, child, family, span

SEEDS = range(0, 400, 4)


class EveryMonth(LedgerRun):
    """A run that works out every month anew."""

    __slots__ = ()

    def __init__(self, household: Household) -> None:
        super().__init__(household, window(ON), classifier(household, ON))
        self._turns = set(range(2019 * 12, 2029 * 12))


@pytest.mark.parametrize("seed", SEEDS)
def test_equal_months_are_equal(seed: int) -> None:
    household = one_world(seed)
    quick: Leaf = LedgerRun(household, window(ON), classifier(household, ON)).finish()
    slow = EveryMonth(household).finish()
    for m, standing in slow.standing.items():
        assert quick.standing[m] == standing


@pytest.mark.parametrize("number", range(1, 13))
def test_a_child_that_leaves_counts_until_the_next_quarter(number: int) -> None:
    """AKW 7b.1: the first day of the quarter decides, whatever month other facts make a new one."""
    homes = (
        Home(ChildHome.APPLICANT, span("2019-06", f"2025-{number:02d}-10")),
        Home(ChildHome.OUTSIDE, span(f"2025-{number:02d}-11"), "TR"),
    )
    household = told(family(EU, None, (child(lives=homes),), readings={TREATY_COUNTRY: False}), paid("2021-01"))
    quick = LedgerRun(household, window(ON), classifier(household, ON)).finish()
    assert quick.standing == EveryMonth(household).finish().standing
    quarter = 3 * ((number + 2) // 3)  # April, July, October, January
    barred = [m for m, standing in quick.standing.items() if standing.claim.bar]
    assert barred[0] == month(2025, 1) + quarter


@pytest.mark.parametrize("seed", SEEDS)
def test_findings_add_up_to_the_ledger(seed: int) -> None:
    worked = run(one_world(seed), ON)
    (one,) = worked.tally.leaves
    reclaim = claim = 0  # in parts, exact
    for year in worked.span.years:
        values = worked.figures[year]
        assert values is not None
        (world,) = year_worlds(one.leaf, year, worked.span, values, {})
        for stretch in world.stretches:
            if stretch.projected or (stretch.standing.claim_rule == LAPSED and stretch.exposure < 0):
                continue
            if isinstance(stretch.standing.paid, int) and abs(stretch.exposure) <= EURO:
                continue  # rounding of an amount that was told is in no finding
            reclaim += max(stretch.exposure, 0) * len(stretch.months)
            claim += max(-stretch.exposure, 0) * len(stretch.months)
    for parts, rules in (
        (reclaim, [rule for rule in one.by_year if not rule.startswith("+")]),
        (claim, [rule for rule in one.by_year if rule.startswith("+")]),
    ):
        told = sum(one.total(rule).low for rule in rules)
        figures = sum(len(one.by_year[rule]) for rule in rules)
        # Each figure (a finding in a year) is rounded once, by half a cent at most.
        assert abs(Fraction(parts, PARTS) - told) <= Fraction(figures, 2)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_month_has_two_rules(seed: int) -> None:
    (one,) = run(one_world(seed), ON).tally.leaves
    seen: set[int] = set()
    for months in one.months.values():
        assert not seen & months
        seen |= months
