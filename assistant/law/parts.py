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


def cents(parts: int) -> int:
    """Whole cents, rounded half up; an amount below zero is rounded as its opposite, so that signs do not matter."""
    return _rounded(parts, PARTS)


def euros(parts: int) -> int:
    """Whole euros, rounded arithmetically (Awir 14.4)."""
    return _rounded(parts, EURO)


def _rounded(parts: int, unit: int) -> int:
    size = (2 * abs(parts) + unit) // (2 * unit)
    return size if parts >= 0 else -size
