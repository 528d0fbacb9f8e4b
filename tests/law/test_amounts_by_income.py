"""What holds for every scheme and any income: more income never brings more, nothing is below zero, kinks are all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.law import huurtoeslag, kinderopvangtoeslag, zorgtoeslag
from assistant.law.huurtoeslag import Home
from assistant.law.kinderopvangtoeslag import Care, Kind
from assistant.law.values import huur_year, kot_year, zorg_year
from assistant.law.zorgtoeslag import ZorgClaim

INCOME = st.integers(0, 300_000_00)
Amount = Callable[[int], int]


def zorg(year: int, basis: str) -> tuple[Amount, tuple[int, ...]]:
    values, one = zorg_year(year), ZorgClaim(basis)
    return lambda income: zorgtoeslag.month_fine(one, values, income, 0), zorgtoeslag.kinks([one], values)


def huur(year: int, home: Home) -> tuple[Amount, tuple[int, ...]]:
    values = huur_year(year)
    one = huurtoeslag.claim(home, 30, 700_00, values)
    return lambda income: huurtoeslag.month_fine(one, values, income), huurtoeslag.kinks([one], values)


def kot(year: int) -> tuple[Amount, tuple[int, ...]]:
    values = kot_year(year)
    children = [(Care(Kind.DAGOPVANG, 9_50, 180_00),), (Care(Kind.BSO, 8_00, 60_50),)]
    return lambda income: kinderopvangtoeslag.month_fine(children, values, income), kinderopvangtoeslag.kinks(values)


CASES = {
    **{
        f"zorg-{year}-{basis}": zorg(year, basis)
        for year in range(2019, 2027)
        for basis in ("single", "couple", "half")
    },
    **{
        f"huur-{year}-{home.persons}-{home.aow}": huur(year, home)
        for year in range(2022, 2027)
        for home in (Home(1, 30), Home(3, 30), Home(1, 70, aow=True), Home(2, 70, aow=True))
    },
    **{f"kot-{year}": kot(year) for year in (2023, 2024, 2026)},
}


@given(st.sampled_from(sorted(CASES)), INCOME, INCOME)
def test_more_income_never_brings_more_and_nothing_is_below_zero(case: str, one: int, other: int) -> None:
    amount, _ = CASES[case]
    low, high = min(one, other), max(one, other)
    assert 0 <= amount(high) <= amount(low)


@pytest.mark.parametrize("case", sorted(CASES))
def test_nothing_changes_below_the_first_kink_and_after_the_last(case: str) -> None:
    amount, found = CASES[case]
    assert amount(0) == amount(found[0])
    assert amount(found[-1]) == amount(found[-1] + 1_000_000_00)
    assert amount(found[0]) > amount(found[-1])


@given(st.sampled_from([case for case in sorted(CASES) if not case.startswith("huur")]), INCOME)
def test_between_two_kinks_the_amount_is_a_straight_line(case: str, income: int) -> None:
    """So a range over incomes has its ends at kinks; the curve of the huurtoeslag until 2025 falls all the way."""
    amount, found = CASES[case]
    if all(abs(income - kink) > 1 for kink in found):
        assert amount(income) - amount(income + 1) == amount(income - 1) - amount(income)
