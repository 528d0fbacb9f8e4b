"""Income and wealth: asked as a band that held in every year, then year by year where that leaves something open."""

from __future__ import annotations

from typing import Final

from assistant.dialogue.answers import MOST_CENTS
from assistant.dialogue.question import (
    ENTERED,
    OF_YEAR,
    VALUE,
    Entry,
    EveryYear,
    Field,
    Given,
    Kind,
    Option,
    Placeholder,
    Question,
    Sets,
    ThisYear,
)
from assistant.dialogue.ring1 import MATE, WITH_CHILDREN, given
from assistant.facts.household import Between

AMOUNT: Final = Field(Entry.AMOUNT, "amount")
THIS_YEARS: Final = Field(Entry.AMOUNT, "amount-this-year")


def entry(
    id: str,
    field: Field,
    path: tuple[str | int | Placeholder, ...],
    when: tuple[tuple[Given, ...], ...],
    **more: object,
) -> Question:
    """A question that is one month or amount."""
    feeds = (tuple(part if isinstance(part, str) else "*" for part in path),)
    return Question(
        id,
        Kind.ENTRY,
        (Option(ENTERED, field, (Sets(path, VALUE),)),),
        feeds=feeds,
        ring=2,
        when=when,
        **more,  # type: ignore[arg-type]
    )


def _band(low: int, high: int | None) -> EveryYear:
    """From more than ``low`` to ``high`` euros, in every year."""
    return EveryYear(Between(low * 100 + 1 if low else 0, MOST_CENTS if high is None else high * 100))


def _bands(path: tuple[str | int, ...], *limits: int) -> tuple[Option, ...]:
    """One option for each band, the amount of this year, and that the years differ."""
    bands: list[Option] = []
    for low, high in zip((0, *limits), (*limits, None), strict=True):
        name = f"to-{high}" if high is not None else f"over-{low}"
        bands.append(Option(name, None, (Sets(path, _band(low, high)),), label=f"band.{low}-{high or 'more'}"))
    this_year = Option("amount", THIS_YEARS, (Sets(path, ThisYear(VALUE)),), label="band.amount")
    return (*bands, this_year, Option("differs", label="band.differs"))


def _money(
    id: str,
    path: tuple[str | int, ...],
    options: tuple[Option, ...],
    *when: tuple[Given, ...],
    decline: bool = False,
    like: str = "",
) -> Question:
    feeds = tuple("*" if part == 0 else part for part in path)
    return Question(id, Kind.CHOICE, options, feeds=(feeds,), ring=2, when=when, may_decline=decline, helped_by=like)


def _yearly(id: str, whole: Question, path: tuple[str | int, ...], *when: tuple[Given, ...]) -> Question:
    """The amount of one year, once ``whole`` was asked about all years and left something open."""
    asked = given(whole.id, *(option.id for option in whole.options))
    return entry(id, AMOUNT, (*path, OF_YEAR), (*when, (asked,)), per_year=True, helped_by=whole.id)


NOTHING_EARNED: Final = EveryYear(0)
INCOME, WEALTH = ("applicant", "income"), ("applicant", "wealth")
THEIR_INCOME, THEIR_WEALTH = ("spouse", "income"), ("spouse", "wealth")
MATE_INCOME, MATE_WEALTH = (*MATE, "income"), (*MATE, "wealth")
SPOUSE: Final = (given("Q04", "married", "registered", "religious", "divorcing", "ended", "together"),)
A_MATE: Final = (given("Q14", "in-law", "renter", "other", "other-parent"),)


def _of_others(path: tuple[str | int, ...]) -> tuple[Option, ...]:
    return (
        Option("none", None, (Sets(path, NOTHING_EARNED),), label="band.none"),
        *_bands(path, 10_000, 20_000, 30_000),
    )


Q12: Final = _money("Q12", INCOME, _bands(INCOME, 20_000, 28_000, 35_000, 50_000), *WITH_CHILDREN)
Q12Y: Final = _yearly("Q12y", Q12, INCOME)
Q13: Final = _money("Q13", THEIR_INCOME, _of_others(THEIR_INCOME), SPOUSE, decline=True)
Q13Y: Final = _yearly("Q13y", Q13, THEIR_INCOME, SPOUSE)
Q13H: Final = _money("Q13h", MATE_INCOME, _of_others(MATE_INCOME), A_MATE, decline=True, like="Q13")
Q16: Final = _money("Q16", WEALTH, _bands(WEALTH, 59_000, 118_000), *WITH_CHILDREN)
Q16Y: Final = _yearly("Q16y", Q16, WEALTH)
Q16B: Final = _money("Q16b", THEIR_WEALTH, _bands(THEIR_WEALTH, 59_000, 118_000), SPOUSE, decline=True, like="Q16")
Q16H: Final = _money("Q16h", MATE_WEALTH, _bands(MATE_WEALTH, 59_000, 118_000), A_MATE, decline=True, like="Q16")

#: In the order of asking: what a spouse earns decides most; single years only when all bands were asked.
MONEY: Final = (Q13, Q12, Q13H, Q16, Q16B, Q16H, Q13Y, Q12Y, Q16Y)
