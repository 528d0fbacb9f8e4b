"""The short ways to say what is the same all the time, or only a name: opened up before the file is read further."""

from __future__ import annotations

from typing import Any, Final

from assistant.facts.calendar import ALWAYS, ONGOING, Day, Period
from assistant.files.scalars import Refused

#: ``ALWAYS``, as a file writes it.
_ALWAYS: Final = {"from": "1900-01-01", "to": "ongoing"}
BONDS: Final = ("child_together", "recognised_child", "pension_partner", "home_together")


def periods(value: Any) -> Any:
    """``true``: always; ``false``: never."""
    if value is True:
        return [_ALWAYS]
    return [] if value is False else value


def spells(value: Any) -> Any:
    """``"outside"``: there, all the time."""
    return [{"where": value, **_ALWAYS}] if isinstance(value, str) else value


def exposals(value: Any) -> Any:
    """``["naturalisation"]``: on a day that is not known."""
    if isinstance(value, list):
        return [{"how": item} if isinstance(item, str) else item for item in value]
    return value


def bonds(value: Any) -> Any:
    """``["home_together"]``: this, and none of the others. ``[]``: none."""
    if not isinstance(value, list):
        return value
    if not all(item in BONDS for item in value):
        raise Refused("error.choice", choices=" | ".join(BONDS))
    return {name: name in value for name in BONDS}


def is_always(period: Period) -> bool:
    """Whether a period is what the shorthands stand for."""
    return isinstance(period.since, Day) and period.since == ALWAYS.since and period.until is ONGOING
