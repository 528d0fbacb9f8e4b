"""The amounts of one year in one world, over the incomes and wealth that are possible in that year.

Income and wealth are facts of one year and touch no other, so an unknown income is worked out here, year by year: the
sum of the ranges of the years is then exact, and six unknown incomes do not multiply.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from assistant.facts.calendar import Month, month
from assistant.facts.household import Between, ByYear, Cents, Household, Spouse, of_year
from assistant.facts.unknown import Path, Unknown
from assistant.law.kindgebonden_budget import kinks, month_parts, wealth_bars
from assistant.law.parts import PARTS
from assistant.law.results import KgbClaim
from assistant.law.values import KgbYear
from assistant.months.ledger import Leaf, Standing
from assistant.months.window import Window

#: Ten million euros: more than any income or wealth that a household file may hold.
MOST = 1_000_000_000


#: Equal months, what holds in them, and whether they lie ahead.
Group = tuple[tuple[Month, ...], Standing, bool]


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
    """One combination of income and wealth in one year. ``incomes``: by the person, in cents."""

    stretches: tuple[Stretch, ...]
    barred: bool = False  # wealth on 1 January takes the year away
    incomes: tuple[tuple[Path, int], ...] = ()


def year_worlds(leaf: Leaf, year: int, span: Window, values: KgbYear, forked: dict[Path, int]) -> tuple[YearWorld, ...]:
    """Every combination that can bend an amount of ``year``; unknown amounts that were read are noted in ``forked``."""
    grouped = _stretches(leaf, year, span)
    claims = {s.claim for _, s, _ in grouped if s.claim.ages} | {
        s.paid for _, s, _ in grouped if isinstance(s.paid, KgbClaim)
    }
    if not claims:
        return (_world(grouped, values, 0, {}, False),)
    household = leaf.household
    bends = kinks(tuple(claims), values)
    barred = _barred(leaf, year, grouped, values, forked)
    people = _partners(household, grouped)
    worlds: set[tuple[int, tuple[int, ...], bool]] = set()
    for own in _fixed(household, household.applicant.income, year, ("applicant", "income", year), bends, forked):
        shifted = tuple(sorted({max(0, bend - own) for bend in bends} | {0, MOST}))
        theirs = (
            _fixed(household, amounts[0], year, (*who, "income", year), shifted, forked)
            for who, amounts in people.items()
        )
        worlds.update((own, incomes, bar) for incomes, bar in product(product(*theirs), barred))
    return tuple(
        _world(grouped, values, own, dict(zip(people, incomes, strict=True)), bar)
        for own, incomes, bar in sorted(worlds)
    )


def paired_worlds(
    one: Leaf, other: Leaf, year: int, span: Window, values: KgbYear
) -> tuple[tuple[YearWorld, YearWorld], ...]:
    """Every combination that can bend an amount of ``year`` in one of two leaves, with the same amounts in both.

    An amount that is not the same fact in both takes its own values in each.
    """
    leaves = (one, other)
    grouped = [_stretches(leaf, year, span) for leaf in leaves]
    claims = {s.claim for groups in grouped for _, s, _ in groups if s.claim.ages}
    claims |= {s.paid for groups in grouped for _, s, _ in groups if isinstance(s.paid, KgbClaim)}
    if not claims:
        first, second = (_world(groups, values, 0, {}, False) for groups in grouped)
        return ((first, second),)
    bends = kinks(tuple(claims), values)
    people = [_partners(leaf.household, groups) for leaf, groups in zip(leaves, grouped, strict=True)]
    beside = {0, *(n for found in people for who, (income, _) in found.items() for n in _ends(income, year))}
    shifted = tuple(sorted({max(0, bend - n) for bend in bends for n in beside}))
    bars = _both_barred(leaves, grouped, year, values)
    facts = [of_year(leaf.household.applicant.income, year, ()) for leaf in leaves]
    out: set[tuple[tuple[int, int], tuple[tuple[int, int], ...], tuple[bool, bool]]] = set()
    everybody = tuple(dict.fromkeys((*people[0], *people[1])))
    for own in _both(facts[0], facts[1], shifted):
        steps = tuple(sorted({max(0, bend - mine) for bend in bends for mine in own} | {0, MOST}))
        theirs = []
        for who in everybody:
            income = [of_year(_amounts_of(leaf.household, who)[0], year, ()) for leaf in leaves]
            theirs.append(_both(income[0], income[1], steps))
        out.update((own, incomes, bar) for incomes, bar in product(product(*theirs), bars))
    worlds = []
    for own, incomes, bar in sorted(out):
        pairs = dict(zip(everybody, incomes, strict=True))
        first, second = (
            _world(grouped[side], values, own[side], {who: pairs[who][side] for who in people[side]}, bar[side])
            for side in (0, 1)
        )
        worlds.append((first, second))
    return tuple(worlds)


def _both_barred(
    leaves: tuple[Leaf, Leaf], grouped: list[list[Group]], year: int, values: KgbYear
) -> tuple[tuple[bool, bool], ...]:
    """Whether wealth takes the year away on each side: the same on both where the same people's wealth counts."""
    one, other = (_barred(leaf, year, groups, values, {}) for leaf, groups in zip(leaves, grouped, strict=True))
    people = [_all_year(groups) for groups in grouped]
    if one == other and people[0] == people[1]:
        return tuple((bar, bar) for bar in one)
    return tuple(product(one, other))


def _all_year(grouped: list[Group]) -> Path | None:
    """Where the partner stands who is the same all year, or None."""
    people = {_where(standing) for _, standing, _ in grouped}
    return next(iter(people)) if len(people) == 1 else None


def _ends(amounts: ByYear, year: int) -> tuple[int, ...]:
    fact = of_year(amounts, year, ())
    return () if isinstance(fact, Unknown) else (fact.low, fact.high) if isinstance(fact, Between) else (fact,)


def _both(one: Cents, other: Cents, steps: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """The values that an amount can have before and after: one and the same where it is the same fact."""
    first, second = _within(one, steps), _within(other, steps)
    unchanged = (
        isinstance(one, Unknown) if isinstance(other, Unknown) else not isinstance(one, Unknown) and one == other
    )
    return tuple((n, n) for n in first) if unchanged else tuple(product(first, second))


def _within(fact: Cents, steps: tuple[int, ...]) -> tuple[int, ...]:
    if isinstance(fact, Unknown):
        return tuple(sorted({0, MOST, *steps}))
    if isinstance(fact, Between):
        return tuple(sorted({fact.low, fact.high, *(n for n in steps if fact.low < n < fact.high)}))
    return (fact,)


def _world(grouped: Iterable[Group], values: KgbYear, own: int, incomes: Mapping[Path, int], barred: bool) -> YearWorld:
    out = []
    other = next(iter(incomes), _SPOUSE)  # paid as a couple in a month without a partner: as in the other months
    for months, standing, projected in grouped:
        partner = incomes.get(_where(standing) or other, 0)
        due = 0 if barred else month_parts(standing.claim, values, own, partner)
        paid = standing.paid
        if isinstance(paid, KgbClaim):
            out.append(Stretch(months, standing, due, month_parts(paid, values, own, partner), projected))
        else:
            out.append(Stretch(months, standing, due, (paid or 0) * PARTS, projected))
    return YearWorld(tuple(out), barred, ((_APPLICANT, own), *incomes.items()))


def _stretches(leaf: Leaf, year: int, span: Window) -> list[Group]:
    out: list[Group] = []
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
    if isinstance(fact, Unknown | Between):
        forked[path] = forked.get(path, 0) + 1
    return _within(fact, bends)


_APPLICANT: Final[Path] = ("applicant",)
_SPOUSE: Final[Path] = ("spouse",)


def _where(standing: Standing) -> Path | None:
    """Where the partner of a month stands in the household."""
    who = standing.partnership.who
    if who is None or who == "spouse":
        return None if who is None else _SPOUSE
    return ("housemates", int(who[len("housemates[") : -1]))


def _partners(household: Household, grouped: Iterable[Group]) -> dict[Path, tuple[ByYear, ByYear]]:
    """Whose income counts beside the own, in the months that are due or paid as a couple: income and wealth of each."""
    found: dict[Path, tuple[ByYear, ByYear]] = {}
    alone = False  # paid as a couple in a month without a partner
    for _, standing, _ in grouped:
        paid = standing.paid
        if not (standing.claim.ages and standing.claim.couple) and not (isinstance(paid, KgbClaim) and paid.couple):
            continue
        who = _where(standing)
        alone = alone or who is None
        if who is not None:
            found[who] = _amounts_of(household, who)
    if alone and not found and isinstance(household.spouse, Spouse):
        found[_SPOUSE] = _amounts_of(household, _SPOUSE)
    return found


def _amounts_of(household: Household, who: Path) -> tuple[ByYear, ByYear]:
    if who == _SPOUSE:
        assert isinstance(household.spouse, Spouse)
        return household.spouse.income, household.spouse.wealth
    assert isinstance(household.housemates, tuple)
    mate = household.housemates[int(who[1])]
    return mate.income, mate.wealth


def _barred(
    leaf: Leaf,
    year: int,
    grouped: list[Group],
    values: KgbYear,
    forked: dict[Path, int],
) -> tuple[bool, ...]:
    """Whether wealth on 1 January takes the whole year away (Wkb 1.4); both when that is not known."""
    if values.wealth_single is None or values.wealth_couple is None or not any(s.claim.ages for _, s, _ in grouped):
        return (False,)
    household = leaf.household
    who = _all_year(grouped)
    limits = (values.wealth_single * 100, values.wealth_couple * 100)
    steps = (0, limits[0], limits[0] + 1, limits[1], limits[1] + 1)
    own = _fixed(household, household.applicant.wealth, year, ("applicant", "wealth", year), steps, forked)
    out: set[bool] = set()
    for mine in own:
        theirs: tuple[int, ...] = (0,)
        if who is not None and mine <= limits[1]:
            theirs = _fixed(household, _amounts_of(household, who)[1], year, (*who, "wealth", year), steps, forked)
        out.update(wealth_bars(values, mine, their, who is not None) for their in theirs)
    return tuple(sorted(out))
