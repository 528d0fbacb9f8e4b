"""How amounts are rounded, each way with where it comes from. What is exact stays exact until one of these.

``fine`` is an amount in ``FINE`` of a cent (see parts.py).
"""

from __future__ import annotations

from typing import Final

from assistant.law.parts import FINE_EURO, fine_euros

#: Awir 14.5: a toeslag of less than this a year, in euros, is not granted (the same in every year).
SMALLEST_AWARD: Final = 24


def award_of_year(fine: int) -> int:
    """What is granted for a year, in whole euros: rounded arithmetically (Awir 14.4), nothing under 24 (14.5).

    Rounded first, then tested: every published income limit of the zorgtoeslag, 2019 to 2026, is the last income of
    which the rounded amount is 24.
    """
    whole = fine_euros(fine)
    return whole if whole >= SMALLEST_AWARD else 0


def month_of_award(euros_of_year: int) -> int:
    """What is paid a month of a whole year's award, in whole euros, rounded down.

    So the table of the zorgtoeslag that the Belastingdienst published (16 July 2026): all its 69 rows are the rounded
    year divided by twelve and rounded down; rounding the exact year down misses three of them.
    """
    return euros_of_year // 12


def month_rounded_down(fine: int) -> int:
    """A month calculated by itself, in whole euros, rounded down: so the examples in the leaflets of huurtoeslag 2023
    and 2026, kinderopvangtoeslag 2026 and kindgebonden budget 2026."""
    return fine // FINE_EURO
