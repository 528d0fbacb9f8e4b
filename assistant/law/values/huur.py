"""The figures of the huurtoeslag of one calculation year, as plain numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from assistant.law.values.figure import Figure
from assistant.law.values.of_year import of_year, scaled, surety

#: Factors a and b are given to twelve decimals.
FACTOR = 10**12


class Curve(NamedTuple):
    """Until 2025 (Wht 16 to 19): the lowest basishuur, the income up to which it applies, and above that the normhuur
    a x Y^2 + b x Y. Amounts in cents; the factors, for euros, in ``1/FACTOR``."""

    lowest: int
    point: int
    a: int
    b: int


class Slope(NamedTuple):
    """From 2026 (Wht 16, 17, 21.2): the basishuur, the income above which the amount falls (both in cents), and by how
    many percent of what is above it a year."""

    basishuur: int
    point: int
    percent: int


@dataclass(frozen=True, slots=True)
class HuurYear:
    """The huurtoeslag of a calculation year. Money is cents; percentages are percent numbers; ages whole years.

    Until 2025 ``curves`` holds one person, more persons, and both of AOW age (in 2025 the same as the others), and
    ``slopes`` is empty; from 2026 ``slopes`` holds one person and more persons, and ``curves`` is empty.
    ``service_each`` and ``service_total`` are 0 from 2026, when service costs no longer count. ``confidence``,
    ``announced`` and ``doubtful`` as in ``KgbYear``.
    """

    year: int
    kwaliteitskortingsgrens: int
    aftoppingsgrens_1_2: int
    aftoppingsgrens_3: int
    max_rent: int
    part_a: int
    part_b: int
    part_c: int
    youth_age: int
    service_each: int
    service_total: int
    curves: tuple[Curve, ...]
    slopes: tuple[Slope, ...]
    taakstelling: int
    wealth_single: int
    wealth_couple: int
    child_exemption: int
    confidence: str
    announced: bool
    doubtful: tuple[str, ...]

    @property
    def ceiling_only(self) -> bool:
        """From 2026: the maximum rent is no condition any more, only a ceiling."""
        return bool(self.slopes)


_MONEY = (
    "huur.kwaliteitskortingsgrens",
    "huur.aftoppingsgrens_1_2",
    "huur.aftoppingsgrens_3",
    "huur.max_rent",
    "awir.wealth_single",
    "awir.wealth_couple",
    "awir.child_income_exemption",
)
_WHOLE = ("huur.part_a", "huur.part_b", "huur.part_c", "huur.youth_age")
_NEW_FROM = 2026
_AOW_UNTIL = 2024


@cache
def huur_year(year: int) -> HuurYear:
    """The figures of ``year``. Raises :class:`MissingFigure` when one of them is lacking: so for 2019, 2020 and 2021,
    of which the factors or the taakstellingsbedrag were not found, and for years not published."""
    read: list[Figure] = []

    def value(name: str, factor: int) -> int:
        read.append(of_year(name, year))
        return scaled(read[-1], factor)

    money = {name.partition(".")[2]: value(name, 100) for name in _MONEY}
    whole = {name.partition(".")[2]: value(name, 1) for name in _WHOLE}
    curves: tuple[Curve, ...] = ()
    slopes: tuple[Slope, ...] = ()
    taakstelling = service_each = service_total = 0
    if year >= _NEW_FROM:
        slopes = tuple(
            Slope(
                value(f"huur.basishuur_{who}", 100),
                value(f"huur.income_point_{who}", 100),
                value(f"huur.taper_{who}", 1),
            )
            for who in ("1p", "mp")
        )
    else:
        taakstelling = value("huur.taakstellingsbedrag", 100)
        service_each, service_total = value("huur.service_cost_each", 100), value("huur.service_cost_total", 100)
        groups = ("1p", "mp", "1p_aow", "mp_aow") if year <= _AOW_UNTIL else ("1p", "mp", "1p", "mp")
        curves = tuple(
            Curve(
                value(f"huur.min_basishuur_{who}", 100),
                value(f"huur.min_income_point_{who}", 100),
                value(f"huur.factor_a_{who}", FACTOR),
                value(f"huur.factor_b_{who}", FACTOR),
            )
            for who in groups
        )
    sure = surety(read)
    return HuurYear(
        year=year,
        kwaliteitskortingsgrens=money["kwaliteitskortingsgrens"],
        aftoppingsgrens_1_2=money["aftoppingsgrens_1_2"],
        aftoppingsgrens_3=money["aftoppingsgrens_3"],
        max_rent=money["max_rent"],
        **whole,
        service_each=service_each,
        service_total=service_total,
        curves=curves,
        slopes=slopes,
        taakstelling=taakstelling,
        wealth_single=money["wealth_single"],
        wealth_couple=money["wealth_couple"],
        child_exemption=money["child_income_exemption"],
        confidence=sure.confidence,
        announced=sure.announced,
        doubtful=tuple(dict.fromkeys(sure.doubtful)),
    )
