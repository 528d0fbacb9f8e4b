"""The figures of the kindgebonden budget of one calculation year, as plain numbers for the loop that calculates
months."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from assistant.law.values.figure import Figure
from assistant.law.values.of_year import of_year, or_none, scaled, surety


@dataclass(frozen=True, slots=True)
class KgbYear:
    """The kindgebonden budget of a calculation year (Wkb 1 and 2). Amounts are whole euros a year, wealth limits
    whole euros.

    ``child_1`` to ``child_next`` are the parts of the first, second, third and each further child (Wkb 2.2).
    ``taper`` is a share (7.6 % is 19/250), ``taper_bp`` the same in hundredths of a percent. ``partner_addon`` is 0
    in 2019, when the law had none. ``minimum_payout`` is that of Awir 14.5.

    ``confidence`` is that of the weakest figure, ``announced`` whether any figure is an estimate that is not law yet,
    ``doubtful`` names the figures that are marked conflict or announced, ``gaps`` those that are ``None`` because
    none is in force.
    """

    year: int
    child_1: int
    child_2: int
    child_3: int
    child_next: int
    age_12_15: int
    age_16_17: int
    alo_kop: int
    threshold: int
    partner_addon: int
    taper: Fraction
    taper_bp: int
    wealth_single: int | None
    wealth_couple: int | None
    minimum_payout: int
    confidence: str
    announced: bool
    doubtful: tuple[str, ...]
    gaps: tuple[str, ...]

    @property
    def threshold_cents(self) -> int:
        """The drempelinkomen in cents, without what is added for a partner."""
        return self.threshold * 100

    def child(self, rank: int) -> int:
        """The part of the child of this rank, 1 for the first (Wkb 2.2), in euros a year."""
        if rank < 1:
            raise ValueError(f"rank {rank}: the first child is 1")
        return (self.child_1, self.child_2, self.child_3)[rank - 1] if rank <= 3 else self.child_next

    def children(self, count: int) -> int:
        """The amount for this many children together (Wkb 2.2), in euros a year."""
        return sum(self.child(rank) for rank in range(1, count + 1))


_MAY_LACK = ("kgb.wealth_single", "kgb.wealth_couple")
_NEEDED = (
    "kgb.child_1",
    "kgb.child_2",
    "kgb.child_3",
    "kgb.child_next",
    "kgb.age_12_15",
    "kgb.age_16_17",
    "kgb.alo_kop",
    "kgb.threshold",
    "kgb.partner_addon",
    "awir.minimum_award",
)


@cache
def kgb_year(year: int) -> KgbYear:
    """The figures of ``year``. Raises :class:`MissingFigure` when one is lacking without which no amount can be
    given.

    The wealth limits may be lacking: they are then ``None`` and named in ``gaps``. Every figure of the kindgebonden
    budget is one of the calculation year (TM-2: for 2023 the text of 11 February counts from 1 January, Wkb 3.1), so
    one set serves all its months.
    """
    found = {name: of_year(name, year) for name in _NEEDED}
    taper = of_year("kgb.taper", year)
    wealth: dict[str, Figure | None] = {name: or_none(name, year) for name in _MAY_LACK}
    sure = surety([*found.values(), taper, *(one for one in wealth.values() if one is not None)])
    single, couple = wealth["kgb.wealth_single"], wealth["kgb.wealth_couple"]
    return KgbYear(
        year=year,
        **{name.partition(".")[2]: one.whole for name, one in found.items() if name.startswith("kgb.")},
        taper=taper.share,
        taper_bp=scaled(taper, 100),
        wealth_single=None if single is None else single.whole,
        wealth_couple=None if couple is None else couple.whole,
        minimum_payout=found["awir.minimum_award"].whole,
        confidence=sure.confidence,
        announced=sure.announced,
        doubtful=sure.doubtful,
        gaps=tuple(name for name, one in wealth.items() if one is None),
    )
