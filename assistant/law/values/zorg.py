"""The figures of the zorgtoeslag of one calculation year, as plain numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from assistant.law.values.of_year import of_year, scaled, surety


@dataclass(frozen=True, slots=True)
class ZorgYear:
    """The zorgtoeslag of a calculation year (Wzt 1 to 4). Amounts are whole euros a year, wealth limits whole euros.

    ``norm_single`` and ``norm_couple`` are the percentages of the drempelinkomen in thousandths of a percent (1.912 %
    is 1912), ``norm_above_bp`` that of the income above it in hundredths. ``confidence``, ``announced`` and
    ``doubtful`` as in ``KgbYear``.
    """

    year: int
    standaardpremie: int
    threshold: int
    norm_single: int
    norm_couple: int
    norm_above_bp: int
    wealth_single: int
    wealth_couple: int
    confidence: str
    announced: bool
    doubtful: tuple[str, ...]

    @property
    def threshold_cents(self) -> int:
        """The drempelinkomen in cents; the same with and without partner."""
        return self.threshold * 100


_AMOUNTS = ("zorg.standaardpremie", "zorg.threshold", "zorg.wealth_single", "zorg.wealth_couple")
_PERCENTAGES = ("zorg.norm_single", "zorg.norm_couple", "zorg.norm_above")


@cache
def zorg_year(year: int) -> ZorgYear:
    """The figures of ``year``. Raises :class:`MissingFigure` when one of them is lacking."""
    found = {name: of_year(name, year) for name in (*_AMOUNTS, *_PERCENTAGES)}
    sure = surety(found.values())
    return ZorgYear(
        year=year,
        **{name.partition(".")[2]: found[name].whole for name in _AMOUNTS},
        norm_single=scaled(found["zorg.norm_single"], 1000),
        norm_couple=scaled(found["zorg.norm_couple"], 1000),
        norm_above_bp=scaled(found["zorg.norm_above"], 100),
        confidence=sure.confidence,
        announced=sure.announced,
        doubtful=sure.doubtful,
    )
