"""The amounts of one year in one world, over the incomes and wealth that are possible in that year.

Income and wealth are facts of one year and touch no other, so an unknown income is worked out here, year by year: the
sum of the ranges of the years is then exact, and six unknown incomes do not multiply.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from assistant.facts.calendar import Month, month
from assistant.facts.household import Between, ByYear, Household, Spouse, of_year
from assistant.facts.unknown import Path, Unknown
from assistant.law.kindgebonden_budget import kinks, month_parts, wealth_bars
from assistant.law.parts import PARTS
from assistant.law.results import KgbClaim
from assistant.law.values import KgbYear
from assistant.months.ledger import Leaf, Standing
from assistant.months.window import Window

#: Ten million euros: more than any income or wealth that a household file may hold.
MOST = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """Equal months of one year: their standing, and due and paid of one month, in parts."""

    months: tuple[Month, ...]
    standing: Standing
    due: int
    paid: int
    projected: bool

    @property
    def exposure(self) -> int:
        return self.paid - self.due


@dataclass(frozen=True, slots=True)
class YearWorld:
    """One combination of income and wealth in one year."""

    stretches: tuple[Stretch, ...]
    barred: bool = False  # wealth on 1 January takes the year away


def year_worlds(leaf: Leaf, year: int, span: Window, values: KgbYear, forked: dict[Path, int]) -> tuple[YearWorld, ...]:
    """Every combination that can bend an amount of ``year``; unknown amounts that were read are noted in ``forked``."""
    grouped = _stretches(leaf, year, span)
    claims = {s.claim for _, s, _ in grouped if s.claim.ages} | {
        s.paid for _, s, _ in grouped if isinstance(s.paid, KgbClaim)
    }
    if not claims:
        return (_world(grouped, values, 0, 0, False),)
    household = leaf.household
    who = _partner_of_year(grouped)
    couple = any(c.couple for c in claims)
    income = ("applicant", "income", year), (*who, "income", year)
    bends = kinks(tuple(claims), values)
    own_known = _fixed(household, household.applicant.income, year, income[0], bends, forked)
    partner = _amounts_of(household, who) if couple else None
    worlds: set[tuple[int, int, bool]] = set()
    barred = _barred(leaf, year, grouped, values, who, forked)
    for own in own_known:
        if partner is None:
            worlds.update((own, 0, bar) for bar in barred)
            continue
        shifted = tuple(sorted({max(0, bend - own) for bend in bends} | {0, MOST}))
        theirs = _fixed(household, partner[0], year, income[1], shifted, forked)
        worlds.update((own, their, bar) for their, bar in product(theirs, barred))
    return tuple(_world(grouped, values, own, their, bar) for own, their, bar in sorted(worlds))


def _world(
    grouped: Iterable[tuple[tuple[Month, ...], Standing, bool]], values: KgbYear, own: int, partner: int, barred: bool
) -> YearWorld:
    out = []
    for months, standing, projected in grouped:
        due = 0 if barred else month_parts(standing.claim, values, own, partner)
        paid = standing.paid
        if isinstance(paid, KgbClaim):
            out.append(Stretch(months, standing, due, month_parts(paid, values, own, partner), projected))
        else:
            out.append(Stretch(months, standing, due, (paid or 0) * PARTS, projected))
    return YearWorld(tuple(out), barred)


def _stretches(leaf: Leaf, year: int, span: Window) -> list[tuple[tuple[Month, ...], Standing, bool]]:
    out: list[tuple[tuple[Month, ...], Standing, bool]] = []
    for m in range(month(year, 1), month(year, 12) + 1):
        standing = leaf.standing[m]
        projected = m > span.now
        if out and out[-1][1] is standing and out[-1][2] == projected:
            out[-1] = ((*out[-1][0], m), standing, projected)
        else:
            out.append(((m,), standing, projected))
    return out


def _fixed(
    household: Household, amounts: ByYear, year: int, path: Path, bends: tuple[int, ...], forked: dict[Path, int]
) -> tuple[int, ...]:
    """The amounts that are possible: the one that is known, or where something bends within what is known."""
    fact = of_year(amounts, year, path[:-1])
    if isinstance(fact, Unknown):
        forked[path] = forked.get(path, 0) + 1
        return tuple(sorted({0, MOST, *bends}))
    if isinstance(fact, Between):
        forked[path] = forked.get(path, 0) + 1
        return tuple(sorted({fact.low, fact.high, *(b for b in bends if fact.low < b < fact.high)}))
    return (fact,)


def _partner_of_year(grouped: Iterable[tuple[tuple[Month, ...], Standing, bool]]) -> Path:
    """Where the person stands whose income counts in the months with a partner."""
    for _, standing, _ in grouped:
        who = standing.partnership.who
        if who is not None and who != "spouse":
            return ("housemates", int(who[len("housemates[") : -1]))
    return ("spouse",)


def _amounts_of(household: Household, who: Path) -> tuple[ByYear, ByYear] | None:
    if who == ("spouse",):
        spouse = household.spouse
        return (spouse.income, spouse.wealth) if isinstance(spouse, Spouse) else None
    assert isinstance(household.housemates, tuple)
    mate = household.housemates[int(who[1])]
    return mate.income, mate.wealth


def _barred(
    leaf: Leaf,
    year: int,
    grouped: list[tuple[tuple[Month, ...], Standing, bool]],
    values: KgbYear,
    who: Path,
    forked: dict[Path, int],
) -> tuple[bool, ...]:
    """Whether wealth on 1 January takes the whole year away (Wkb 1.4); both when that is not known."""
    if values.wealth_single is None or values.wealth_couple is None or not any(s.claim.ages for _, s, _ in grouped):
        return (False,)
    household = leaf.household
    people = {s.partnership.who for _, s, _ in grouped}
    same_all_year = len(people) == 1 and None not in people
    limits = (values.wealth_single * 100, values.wealth_couple * 100)
    steps = (0, limits[0], limits[0] + 1, limits[1], limits[1] + 1)
    own = _fixed(household, household.applicant.wealth, year, ("applicant", "wealth", year), steps, forked)
    partner = _amounts_of(household, who) if same_all_year else None
    out: set[bool] = set()
    for mine in own:
        theirs: tuple[int, ...] = (0,)
        if partner is not None and mine <= limits[1]:
            theirs = _fixed(household, partner[1], year, (*who, "wealth", year), steps, forked)
        out.update(wealth_bars(values, mine, their, same_all_year) for their in theirs)
    return tuple(sorted(out))
