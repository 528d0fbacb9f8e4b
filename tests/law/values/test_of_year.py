"""A figure of a whole year: what changes within it, and what is finer than the scale it is read at, is refused."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from assistant.law.values import MissingFigure, figure
from assistant.law.values.of_year import of_year, or_none, scaled, surety, whole


def test_a_figure_that_changes_within_the_year_is_no_figure_of_the_year() -> None:
    with pytest.raises(MissingFigure, match="changes within the year"):
        of_year("akw.age_0_5", 2026)
    assert of_year("zorg.threshold", 2026).whole == 29_736


def test_a_declared_gap_may_be_none_but_a_year_outside_may_not() -> None:
    assert or_none("kot.table", 2019) is None
    assert or_none("kot.table", 2026) is not None
    with pytest.raises(MissingFigure):
        or_none("kot.table", 2028)


def test_nothing_is_rounded_in_reading() -> None:
    percentage = figure("zorg.norm_single", date(2026, 1, 1))  # 1.912
    assert scaled(percentage, 1000) == 1912
    with pytest.raises(ValueError, match=r"zorg\.norm_single .* finer"):
        scaled(percentage, 100)
    assert whole(Fraction(4, 2), "two") == 2


def test_the_weakest_figure_says_how_sure_a_set_is() -> None:
    sure = figure("zorg.threshold", date(2026, 1, 1))
    unsure = figure("huur.part_c", date(2026, 1, 1))
    announced = figure("kgb.alo_kop", date(2027, 1, 1))
    assert surety([sure]) == ("confirmed", False, ())
    assert surety([sure, unsure]) == ("conflict", False, ("huur.part_c",))
    assert surety([sure, announced]).announced
    assert "kgb.alo_kop" in surety([sure, announced]).doubtful
