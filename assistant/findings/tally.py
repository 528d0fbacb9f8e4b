"""Adds up the leaves of a run: for each rule and year the smallest and the largest amount over all worlds.

Sums are exact parts inside a world; an amount is rounded once for each finding and year (half up, to the cent), and a
total is the sum of its rounded years. The ends of a range are ends of finished figures, never of subtracted ranges.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from assistant.facts.calendar import Month
from assistant.facts.household import Applicant, Household, Housemate, Spouse
from assistant.facts.unknown import Path
from assistant.findings.assessment import Range
from assistant.findings.classify import LAPSED
from assistant.law.kindgebonden_budget import award
from assistant.law.parts import EURO, cents
from assistant.law.values import KgbYear
from assistant.months.ledger import Leaf
from assistant.months.window import Window
from assistant.months.years import Stretch, YearWorld, year_worlds


@dataclass(slots=True)
class Spread:
    """A running minimum and maximum."""

    low: int | None = None
    high: int | None = None

    def add(self, low: int, high: int) -> None:
        if self.low is None or low < self.low:
            self.low = low
        if self.high is None or high > self.high:
            self.high = high

    def range(self) -> Range:
        return Range(self.low or 0, self.high or 0)


@dataclass(slots=True)
class LeafSum:
    """One leaf: for each rule its months and its rounded amounts by year, and the exposure of the months so far.

    ``firm``: the rules that hold in some month whatever the income and wealth are that are not known.
    """

    leaf: Leaf
    months: dict[str, set[Month]] = field(default_factory=dict)
    firm: set[str] = field(default_factory=set)
    by_year: dict[str, dict[int, Range]] = field(default_factory=dict)
    exposure: Range = field(default_factory=lambda: Range(0, 0))

    def total(self, rule: str) -> Range:
        years = self.by_year.get(rule, {})
        return Range(sum(r.low for r in years.values()), sum(r.high or 0 for r in years.values()))


@dataclass(slots=True)
class Tally:
    """All leaves together."""

    leaves: list[LeafSum] = field(default_factory=list)
    due: dict[Month, Spread] = field(default_factory=lambda: defaultdict(Spread))
    paid: dict[Month, Spread] = field(default_factory=lambda: defaultdict(Spread))
    exposure: dict[Month, Spread] = field(default_factory=lambda: defaultdict(Spread))
    year_award: dict[int, Spread] = field(default_factory=lambda: defaultdict(Spread))
    year_due: dict[int, Spread] = field(default_factory=lambda: defaultdict(Spread))
    year_paid: dict[int, Spread] = field(default_factory=lambda: defaultdict(Spread))
    year_exposure: dict[int, Spread] = field(default_factory=lambda: defaultdict(Spread))
    year_income_width: dict[Path, int] = field(default_factory=lambda: defaultdict(int))
    next_month: dict[str, Spread] = field(default_factory=lambda: defaultdict(Spread))
    no_figures: set[str] = field(default_factory=set)  # rules with months of a year without figures: no upper end

    def rules(self) -> list[str]:
        return list(dict.fromkeys(rule for one in self.leaves for rule in one.months))

    def year_ranges(self, rule: str) -> dict[int, Range]:
        years = sorted({year for one in self.leaves for year in one.by_year.get(rule, ())})
        out = {}
        for year in years:
            spread = Spread()
            for one in self.leaves:
                found = one.by_year.get(rule, {}).get(year, Range(0, 0))
                spread.add(found.low, found.high or 0)
            out[year] = spread.range()
        return out

    def total(self, rule: str) -> Range:
        spread = Spread()
        for one in self.leaves:
            found = one.total(rule)
            spread.add(found.low, found.high or 0)
        return spread.range()


@dataclass(slots=True)
class YearSum:
    """One year of one leaf: for each rule its months and its rounded amount, and the exposure so far in parts."""

    months: dict[str, set[Month]] = field(default_factory=dict)
    firm: set[str] = field(default_factory=set)
    amounts: dict[str, Range] = field(default_factory=dict)
    low: int = 0
    high: int = 0


def tally(leaves: list[Leaf], span: Window, figures: dict[int, KgbYear | None], forked: dict[Path, int]) -> Tally:
    """The sums over all leaves; years without figures have months without amounts.

    A year that is the same in two worlds (equal standings are one object) is worked out once.
    """
    out = Tally()
    known: dict[tuple[int, ...], YearSum] = {}
    for leaf in leaves:
        one = LeafSum(leaf)
        low = high = 0
        amounts = _amounts(leaf.household)
        for year in span.years:
            values = figures[year]
            if values is None:
                _without_figures(out, one, year, span)
                continue
            key = (year, *(id(leaf.standing[m]) for m in range(year * 12, year * 12 + 12)), *amounts)
            found = known.get(key)
            if found is None:
                before = dict(forked)
                worlds = year_worlds(leaf, year, span, values, forked)
                found = known[key] = _year_sum(out, year, worlds, span)
                for path in forked:
                    if forked[path] != before.get(path, 0):
                        width = cents(found.high - found.low)
                        out.year_income_width[path] = max(out.year_income_width[path], width)
            for rule, months in found.months.items():
                one.months.setdefault(rule, set()).update(months)
            one.firm |= found.firm
            for rule, amount in found.amounts.items():
                one.by_year.setdefault(rule, {})[year] = amount
            low += found.low
            high += found.high
        one.exposure = Range(cents(low), cents(high))
        out.leaves.append(one)
    return out


def _without_figures(out: Tally, one: LeafSum, year: int, span: Window) -> None:
    """The months of a year without figures in which more was paid than the basis that is due; how much is not known."""
    for m in range(year * 12, min(year * 12 + 11, span.now) + 1):
        standing = one.leaf.standing[m]
        rule = standing.reclaim_rule
        if rule and rule != "R08":
            one.months.setdefault(rule, set()).add(m)
            one.firm.add(rule)
            out.no_figures.add(rule)


def _amounts(household: Household) -> tuple[int, ...]:
    """Tells households apart by the incomes and wealth that count in them."""
    people: list[Applicant | Spouse | Housemate] = [household.applicant]
    if isinstance(household.spouse, Spouse):
        people.append(household.spouse)
    if isinstance(household.housemates, tuple):
        people += household.housemates
    return tuple(id(amounts) for one in people for amounts in (one.income, one.wealth))


def _year_sum(out: Tally, year: int, worlds: tuple[YearWorld, ...], span: Window) -> YearSum:
    """Adds up one year over its combinations of income and wealth; widens the months and the year in ``out``."""
    found = YearSum()
    seen: list[dict[str, int]] = []
    whole = Spread()
    for world in worlds:
        sums: dict[str, int] = defaultdict(int)
        due = paid = exposed = 0
        for stretch in world.stretches:
            count = len(stretch.months)
            due += stretch.due * count
            paid += stretch.paid * count
            exposure = stretch.exposure
            month_due, month_paid, month_exposure = cents(stretch.due), cents(stretch.paid), cents(exposure)
            for m in stretch.months:
                out.due[m].add(month_due, month_due)
                out.paid[m].add(month_paid, month_paid)
                out.exposure[m].add(month_exposure, month_exposure)
            rule = rule_of(world, stretch)
            if rule and span.now + 1 in stretch.months:
                out.next_month[rule].add(abs(month_exposure), abs(month_exposure))
            if stretch.projected:
                continue
            exposed += exposure * count
            if rule:
                sums[rule] += abs(exposure) * count
                found.months.setdefault(rule, set()).update(stretch.months)
        seen.append(sums)
        whole.add(exposed, exposed)
        out.year_award[year].add(award(due), award(due))
        out.year_due[year].add(cents(due), cents(due))
        out.year_paid[year].add(cents(paid), cents(paid))
        out.year_exposure[year].add(cents(paid - due), cents(paid - due))
    for rule in dict.fromkeys(name for sums in seen for name in sums):
        spread = Spread()
        for sums in seen:
            amount = cents(sums.get(rule, 0))
            spread.add(amount, amount)
        found.amounts[rule] = spread.range()
        if all(rule in sums for sums in seen):
            found.firm.add(rule)
    found.low, found.high = whole.low or 0, whole.high or 0
    return found


def rule_of(world: YearWorld, stretch: Stretch) -> str:
    """The rule that a month belongs to: a reclaim, or a claim (with a plus before it), or none.

    An amount that was told may differ by a euro because of how it is rounded when it is paid: that is no finding.
    """
    standing, exposure = stretch.standing, stretch.exposure
    if isinstance(standing.paid, int) and abs(exposure) <= EURO:
        return ""
    if exposure > 0:
        if world.barred and standing.reclaim_rule in ("", "R08"):
            return "R13"
        return standing.reclaim_rule or "R08"
    if exposure < 0 and standing.claim_rule != LAPSED:
        return "+" + (standing.claim_rule or "R18")
    return ""
