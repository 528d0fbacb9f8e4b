"""Exact money of one month: an integer in parts of a cent, rounded once, when it leaves.

A month is a twelfth of a year amount (Wkb 2.11) and the percentages of the act have two decimals, so one cent is
12 x 10,000 parts.
"""

from __future__ import annotations

from typing import Final

#: Parts in one cent.
PARTS: Final = 120_000
#: Parts in one euro.
EURO: Final = 100 * PARTS

#: Finer parts, ten to a part, for schemes with a half, three decimals in a percentage or hours in hundredths.
FINE: Final = 10 * PARTS
#: Finer parts in one euro.
FINE_EURO: Final = 100 * FINE


def cents(parts: int) -> int:
    """Whole cents, rounded half up; an amount below zero is rounded as its opposite, so that signs do not matter."""
    return _rounded(parts, PARTS)


def euros(parts: int) -> int:
    """Whole euros, rounded arithmetically (Awir 14.4)."""
    return _rounded(parts, EURO)


def fine_cents(fine: int) -> int:
    """As ``cents``, of finer parts."""
    return _rounded(fine, FINE)


def fine_euros(fine: int) -> int:
    """As ``euros``, of finer parts."""
    return _rounded(fine, FINE_EURO)


def _rounded(parts: int, unit: int) -> int:
    size = (2 * abs(parts) + unit) // (2 * unit)
    return size if parts >= 0 else -size
