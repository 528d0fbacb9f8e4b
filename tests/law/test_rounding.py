"""Each way of rounding at its edges, and the published outcomes that bear it out."""

from __future__ import annotations

import pytest

from assistant.law.kindgebonden_budget import month_parts
from assistant.law.parts import FINE, FINE_EURO, PARTS, fine_cents, fine_euros
from assistant.law.results import KgbClaim
from assistant.law.rounding import award_of_year, month_of_award, month_rounded_down
from assistant.law.values import kgb_year


@pytest.mark.parametrize(
    ("fine", "euros"),
    [
        (0, 0),
        (23 * FINE_EURO + FINE_EURO // 2 - 1, 0),  # 23.49: rounded to 23, so nothing
        (23 * FINE_EURO + FINE_EURO // 2, 24),  # 23.50: rounded first, then tested
        (24 * FINE_EURO, 24),
        (24 * FINE_EURO + FINE_EURO // 2 - 1, 24),
        (24 * FINE_EURO + FINE_EURO // 2, 25),
    ],
)
def test_an_award_is_rounded_and_then_tested(fine: int, euros: int) -> None:
    assert award_of_year(fine) == euros


@pytest.mark.parametrize(("year", "month"), [(0, 0), (24, 2), (35, 2), (36, 3), (1_559, 129), (1_560, 130)])
def test_a_month_of_an_award_is_rounded_down(year: int, month: int) -> None:
    assert month_of_award(year) == month


def test_a_month_by_itself_is_rounded_down() -> None:
    assert [month_rounded_down(12 * FINE_EURO + step) for step in (-1, 0, 1)] == [11, 12, 12]


def test_finer_parts_round_half_up_and_keep_their_sign() -> None:
    assert [fine_cents(FINE // 2 + step) for step in (-1, 0)] == [0, 1]
    assert [fine_cents(-FINE // 2 + step) for step in (0, 1)] == [-1, 0]
    assert [fine_euros(FINE_EURO // 2 + step) for step in (-1, 0)] == [0, 1]
    assert FINE == 10 * PARTS


@pytest.mark.parametrize(
    ("single", "ages", "income", "euros"),
    [(False, (0, 0), 45_000, 392), (False, (12, 16), 45_000, 533), (True, (0,), 30_000, 497)],
)
def test_the_months_in_the_leaflet_of_the_kindgebonden_budget_2026(
    single: bool, ages: tuple[int, ...], income: int, euros: int
) -> None:
    # 5,975.94 a year is 497.99 a month: printed 497. Rounding the year first would give 498.
    parts = month_parts(KgbClaim(ages, single, not single), kgb_year(2026), income * 100, 0)
    assert month_rounded_down(parts * (FINE // PARTS)) == euros
