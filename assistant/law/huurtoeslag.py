"""Huurtoeslag of a month: on which basis it is due, and how much (Wht, Awir 7 and 9.3).

Plain functions of plain inputs, in the law of the year of ``values``. Only a partner who is registered at the address
counts (Wht 1a.3): whoever calls leaves out a spouse who lives elsewhere, with income and wealth. Texts of 2025 and 2026
were read; for 2022 to 2024 the formula is that of the calculation scripts, which the leaflet of 2023 bears out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from assistant.facts.calendar import Month, month
from assistant.law.values.huur import FACTOR, HuurYear

#: Awir 9.3: from here only a resident of eighteen or older; the texts of 2020 and 2021 name no age.
ADULTS_ONLY_FROM: Final = month(2022, 1)
#: Wht 13.2.b: the size of a home and of a household to which no maximum rent applied until 2025.
_LARGE: Final = 8
#: An income above the point, in cents, that leaves nothing at any rent: a million euros.
_MORE_THAN_ENOUGH: Final = 100_000_000
#: One percent of a cent in FINE.
_PERCENT: Final = 12_000
#: One percent of a cent a year, of a month, in FINE.
_PERCENT_OF_YEAR: Final = 1_000


@dataclass(frozen=True, slots=True)
class Home:
    """The home and who lives in it in a month, sub-tenants and their households left out (Wht 2, 20.2).

    ``persons``: tenant, partner at the address, medebewoners and children. ``oldest``: the highest age among tenant,
    partner and medebewoners. ``with_child``: a child or foster child of one of them lives there. ``handicap``: the
    tenant, partner or medebewoner has one. ``aow``: an older household in the sense of the act of that year; its
    definition was not read. ``adapted``: the home is adapted to a handicap. ``for_eight``: meant for a household of
    eight or more. ``had_right``: huurtoeslag was granted for this home before the rent rose above the limit (13.2.c).
    ``self_contained``: or one of the shared homes that count (11.1). ``registered``: all who live there are registered
    there, and nobody else is (9.1).
    """

    persons: int
    oldest: int
    with_child: bool = False
    handicap: bool = False
    aow: bool = False
    adapted: bool = False
    for_eight: bool = False
    had_right: bool = False
    self_contained: bool = True
    registered: bool = True


@dataclass(frozen=True, slots=True)
class HuurClaim:
    """On which basis huurtoeslag is due in a month, before income and wealth.

    ``rent``: the rent that counts, in cents, cut off at the maximum. ``persons``: 1, 2 or 3 (and more). ``part_c``:
    whether rent above the aftoppingsgrens counts. ``bar``: "" or why nothing is due: ``under-18``, ``dwelling``,
    ``registration``, ``rent-too-high``.
    """

    rent: int
    persons: int
    aow: bool
    part_c: bool
    bar: str = ""
    articles: tuple[str, ...] = ("wht-21.1",)


def rekenhuur(values: HuurYear, bare: int, services: Iterable[int] = ()) -> int:
    """The rent that counts, in cents: until 2025 with the four kinds of service costs, each up to its maximum (5.3).

    ``services`` gives one amount for each kind. From 2026 only the bare rent (5.1).
    """
    counted = sum(min(max(one, 0), values.service_each) for one in services)
    return bare + min(counted, values.service_total)


def rent_limit(home: Home, values: HuurYear) -> int:
    """The maximum rent, in cents: the lower one where all are young, without child and without handicap (13.1)."""
    if home.oldest >= values.youth_age or home.with_child or home.handicap:
        return values.max_rent
    return values.kwaliteitskortingsgrens


def claim(home: Home, tenant_age: int, rent: int, values: HuurYear) -> HuurClaim:
    """The basis for a ``rent`` in cents (as from ``rekenhuur``). Ages are those that count in the month (Awir 5)."""
    if tenant_age < 18:
        return _barred("under-18", "wht-8")
    if not home.self_contained:
        return _barred("dwelling", "wht-11.1")
    if not home.registered:
        return _barred("registration", "wht-9.1")
    limit = rent_limit(home, values)
    if rent > limit and not values.ceiling_only and not _limit_waived(home):
        return _barred("rent-too-high", "wht-13.1@2025-01-01")
    part_c = values.ceiling_only or home.persons == 1 or home.aow or home.adapted
    return HuurClaim(min(rent, limit), min(home.persons, 3), home.aow, part_c)


def _barred(bar: str, article: str) -> HuurClaim:
    return HuurClaim(0, 0, False, False, bar, (article,))


def _limit_waived(home: Home) -> bool:
    """Wht 13.2 until 2025; what is above the limit does not count all the same (13.3)."""
    return home.adapted or (home.for_eight and home.persons >= _LARGE) or home.had_right


def resident_stay_bars(ages_without_stay: Iterable[int], m: Month) -> bool:
    """Awir 9.3: no right with a medebewoner who is a foreigner without lawful stay; their ages are given."""
    return any(m < ADULTS_ONLY_FROM or age >= 18 for age in ages_without_stay)


def exempt_child(born: date, year: int) -> bool:
    """Awir 7.6: a child or foster child of applicant, partner or medebewoner who is not yet 23 when the year begins."""
    return born > date(year - 23, 1, 1)


def rekeninkomen(
    values: HuurYear, own: int, partner: int = 0, residents: Iterable[int] = (), exempt_children: Iterable[int] = ()
) -> int:
    """The joint income of a year, in cents (Awir 7.1, 7.2): of a child under 23 what is above the exemption (7.6)."""
    counted = sum(max(one - values.child_exemption, 0) for one in exempt_children)
    return own + partner + sum(residents) + counted


def basishuur(claim: HuurClaim, values: HuurYear, income: int) -> int:
    """The part of the rent that stays for the tenant, in cents (Wht 16 to 19); from 2026 the same at every income.

    The normhuur is rounded up to whole cents (19.3) before the taakstellingsbedrag is added.
    """
    more = claim.persons > 1
    if values.slopes:
        return values.slopes[more].basishuur
    curve = values.curves[more + 2 * claim.aow]
    if income <= curve.point:
        return curve.lowest
    normhuur = -(-(curve.a * income * income + 100 * curve.b * income) // (100 * FACTOR))
    return max(curve.lowest, normhuur + values.taakstelling)


def correction_fine(claim: HuurClaim, values: HuurYear, income: int) -> int:
    """From 2026 what is taken off a month for income above the point, in ``FINE`` of a cent (21.2)."""
    if not values.slopes:
        return 0
    slope = values.slopes[claim.persons > 1]
    return max(income - slope.point, 0) * slope.percent * _PERCENT_OF_YEAR


def month_fine(claim: HuurClaim, values: HuurYear, income: int) -> int:
    """The amount of one month, exact, in ``FINE`` of a cent (Wht 21). ``income``: the rekeninkomen of the year, cents.

    What is paid is rounded down to whole euros (``rounding.month_rounded_down``).
    """
    if claim.bar:
        return 0
    rent, own = claim.rent, basishuur(claim, values, income)
    quality = values.kwaliteitskortingsgrens
    cap = values.aftoppingsgrens_3 if claim.persons >= 3 else values.aftoppingsgrens_1_2
    total = max(min(rent, quality) - own, 0) * values.part_a
    total += max(min(rent, cap) - max(quality, own), 0) * values.part_b
    if claim.part_c:
        total += max(rent - max(cap, own), 0) * values.part_c
    return max(total * _PERCENT - correction_fine(claim, values, income), 0)


def wealth_bars(
    values: HuurYear, own: int, partner: int, same_partner_all_year: bool, residents: Iterable[int] = ()
) -> bool:
    """Awir 7.3 and 7.4: no right with more wealth on 1 January than the limit, in cents.

    That of a partner counts, against the joint limit, with the same partner all year. ``residents``: the wealth of each
    who was medebewoner the whole year, against the single limit.
    """
    wealth, limit = (own + partner, values.wealth_couple) if same_partner_all_year else (own, values.wealth_single)
    return wealth > limit or any(one > values.wealth_single for one in residents)


def kinks(claims: Iterable[HuurClaim], values: HuurYear) -> tuple[int, ...]:
    """The incomes, in cents, at which the amount of a claim bends: where it starts to fall, and where it is gone.

    In between it falls all the way, until 2025 along a curve; so a range over incomes has its ends at these.
    """
    found: set[int] = set()
    for one in claims:
        if not month_fine(one, values, 0):
            continue
        more = one.persons > 1
        start = values.slopes[more].point if values.slopes else values.curves[more + 2 * one.aow].point
        gone = _gone(one, values, start)
        found.update((start, start + 1, gone - 1, gone))
    return tuple(sorted(found))


def _gone(claim: HuurClaim, values: HuurYear, start: int) -> int:
    """The first income above ``start`` that leaves nothing."""
    low, high = start, start + _MORE_THAN_ENOUGH
    while high - low > 1:
        middle = (low + high) // 2
        if month_fine(claim, values, middle):
            low = middle
        else:
            high = middle
    return high
