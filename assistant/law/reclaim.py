"""Terms and limits of a reclaim: open years, six weeks, objection, small amounts (Awir 14-28, 35; part E)."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import Final

from assistant.law.values import MissingFigure, figure

#: A downward decision is possible until five years after the end of the year (Awir 14.7, 16.5, 21.2).
YEARS_OPEN: Final = 5
SIX_WEEKS: Final = timedelta(weeks=6)
#: From this amount a year the applicant is heard first (Awir 26b.1); the same in every text that has the article.
HEARING_CENTS: Final = 150_000
#: Standard plan: instalments, the lowest instalment, and the debt from which there is one (sources of part E, not read
#: in a regulation: the point "awir-31.instalments").
INSTALMENTS: Final = 24
_LOWEST_INSTALMENT_CENTS: Final = 2_000
#: From this year on an application can be made until 31 December of the next year (Awir 15.1; before: 1 September).
_LONG_APPLICATION_FROM: Final = 2025
#: From this year on there is no interest (Awir 47b).
_NO_INTEREST_FROM: Final = 2026


def open_until(year: int) -> date:
    """The last day on which ``year`` can still be lowered. Debts that were fixed before stay collectable."""
    return date(year + YEARS_OPEN, 12, 31)


def open_years(on: date) -> range:
    """The years that can be lowered on ``on``; fraud and a changed income or wealth (Awir 20) are not limited so."""
    return range(on.year - YEARS_OPEN, on.year + 1)


def payment_last_day(decision: date) -> date:
    """Awir 28.1: six weeks after the date of the decision. Never moved for a weekend or holiday (28.3)."""
    return decision + SIX_WEEKS


def objection_last_day(decision: date) -> date:
    """The safe last day of an objection: the term of six weeks starts on the day after the date (Awir 35, Awb 6:7)."""
    return decision + SIX_WEEKS


def objection_may_be_late(decision: date, on: date) -> bool:
    """Whether an objection on ``on`` may be too late: not before the working day after the last day has passed.

    A term that ends in a weekend or on a holiday runs on to the next working day; a decision that was sent later than
    its date gives a later term (Awir 35). So an objection is worth making in any case.
    """
    return on > _next_working_day(objection_last_day(decision))


def _next_working_day(day: date) -> date:
    day += timedelta(days=1)
    while day.weekday() >= 5 or day in _holidays(day.year):
        day += timedelta(days=1)
    return day


def _holidays(year: int) -> frozenset[date]:
    """The days that the Algemene termijnenwet calls holidays (from memory; used only to be later, never earlier)."""
    easter = _easter(year)
    fixed = (date(year, 1, 1), date(year, 5, 5), date(year, 12, 25), date(year, 12, 26))
    king = date(year, 4, 27)
    moving = (easter + timedelta(days=days) for days in (-2, 1, 39, 50))
    return frozenset((*fixed, king if king.weekday() != 6 else date(year, 4, 26), *moving))


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    ell = (32 + 2 * e + 2 * i - h - k) % 7
    month = (a + 11 * h + 22 * ell) // 451
    number, day = divmod(h + ell - 7 * month + 114, 31)
    return date(year, number, day + 1)


def application_last_day(year: int) -> date:
    """The last day to apply for ``year`` (Awir 15.1); until the year 2024 it was 1 September, which has passed.

    For 2025 the text in force gives 31 December 2026, transitional law was not seen (``application_is_certain``). Asked
    by the tax office for a return with a later term, applicant or partner has until then.
    """
    return date(year + 1, 12, 31) if year >= _LONG_APPLICATION_FROM else date(year + 1, 9, 1)


def application_is_certain(year: int) -> bool:
    """Whether that day is sure: for the year 2025 it is not."""
    return year != _LONG_APPLICATION_FROM


def review_last_day(year: int) -> date:
    """Until when a review in the applicant's favour can be asked for (Awir 21a; designated cases only)."""
    return open_until(year)


def small_reclaim_cents(year: int) -> int:
    """Awir 26a: a reclaim at the award, or after its revision, of no more than this is not collected; not for advances.

    0 where the article did not exist (before 2021) or no figure is in force: then nothing is waived for sure. Whether
    the year of calculation or of the decision decides is open (the point "awir-26a.which-year").
    """
    try:
        return figure("awir.small_reclaim", date(year, 1, 1)).whole * 100
    except MissingFigure:
        return 0


def collected_cents(year: int, cents: int, *, by_award: bool) -> int:
    """What is collected of a reclaim of ``cents`` for ``year``: nothing of a small one by award (26a)."""
    return 0 if by_award and cents <= small_reclaim_cents(year) else cents


class Hearing(Enum):
    """Whether the applicant is asked for a view (zienswijze) before the decision (Awir 26b)."""

    YES = "yes"
    MAYBE = "maybe"  # below the amount, when the effects may be disproportionate
    NO = "no"


def heard_first(year_cents: int, *, own_report: bool = False, only_income: bool = False) -> Hearing:
    """26b for the reclaim of one year: from 1,500 euros. Not when the decision processes what the applicant reported
    (26b.2), nor when an award follows from income alone (26b.3). It concerns awards, not advances.
    """
    if own_report or only_income:
        return Hearing.NO
    return Hearing.YES if year_cents >= HEARING_CENTS else Hearing.MAYBE


def interest_possible(year: int) -> bool:
    """Whether interest grown until 31 December 2025 may be added (Awir 47b): for years before 2026; never a figure."""
    return year < _NO_INTEREST_FROM


def instalment_cents(total_cents: int) -> int:
    """An instalment of the standard plan: a twenty-fourth, rounded half up, at least 20 euros or the whole debt."""
    part = (2 * total_cents + INSTALMENTS) // (2 * INSTALMENTS)
    return min(total_cents, max(part, _LOWEST_INSTALMENT_CENTS))
