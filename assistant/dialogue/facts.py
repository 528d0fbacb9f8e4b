"""From answers to facts: a pure function. What was not asked, or is not known, stays unknown.

An option says as data which facts it states; what two answers say together (the permit and the wedding, what was paid
before and since) stands in ``together``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final

from assistant.dialogue.answers import Answer, ChildAnswer
from assistant.dialogue.question import CHILDREN, EACH, EveryYear, Kind, Placeholder, Question, Sets, ThisYear
from assistant.facts.calendar import Day
from assistant.facts.household import Child, Household
from assistant.facts.unknown import UNKNOWN, Unknown

#: So many years before this one are still open, and one year is looked ahead (Awir 14.7, 16.5).
YEARS_BACK, YEARS_AHEAD = 5, 1


def years(on: date) -> range:
    """The years that a conversation on this day is about."""
    return range(on.year - YEARS_BACK, on.year + YEARS_AHEAD + 1)


def nothing_told(on: date) -> Household:
    """The household of which nothing is known."""
    return Household(on)


def told(household: Household, question: Question, answer: Answer, children: tuple[ChildAnswer, ...]) -> Household:
    """The household with what this answer states."""
    if question.kind is Kind.CHILDREN and answer.option == CHILDREN:
        return replace(household, children=tuple(Child(_or_unknown(child.born)) for child in answer.children))
    if question.kind is Kind.EACH_CHILD and answer.option == EACH:
        picks = dict(answer.each)
        for index, child in enumerate(children):
            option = question.option(picks.get(child.key, ""))
            for fact in option.sets if option else ():
                household = _stated(household, fact, None, question.year, only=index)
        return household
    option = question.option(answer.option)
    for fact in option.sets if option else ():
        household = _stated(household, fact, answer.value, question.year)
    return household


def _or_unknown(day: Day | None) -> Day | Unknown:
    return UNKNOWN if day is None else day


def _stated(
    household: Household, fact: Sets, value: Day | int | None, year: int | None, only: int | None = None
) -> Household:
    stated = _filled(fact.value, value, household.as_of)
    for path in _paths(household, fact.path, year, only):
        household = _put(household, path, stated, fact.more)
    return household


def _paths(
    household: Household, path: tuple[str | int | Placeholder, ...], year: int | None, only: int | None
) -> Iterator[tuple[str | int, ...]]:
    """The places that a path stands for: each child, or the one ``only``; the year of the question."""
    told_children = household.children if isinstance(household.children, tuple) else ()
    every = range(len(told_children)) if only is None else (only,)
    if Placeholder.EACH in path:
        for index in every:
            yield tuple(index if part is Placeholder.EACH else part for part in path)  # type: ignore[misc]
    else:
        yield tuple(year if part is Placeholder.YEAR else part for part in path)  # type: ignore[misc]


def _put(value: Any, path: tuple[str | int, ...], fact: object, more: bool) -> Any:
    """``value`` with ``fact`` at ``path``. Below something that is not known there is no place: nothing happens."""
    if not path:
        if more and isinstance(fact, tuple):
            return (*value, *fact) if isinstance(value, tuple) else value
        return fact
    head, rest = path[0], path[1:]
    if isinstance(value, Mapping):
        return MappingProxyType({**value, head: _put(value.get(head), rest, fact, more)})
    if isinstance(value, tuple):
        if not isinstance(head, int) or head >= len(value):
            return value
        return (*value[:head], _put(value[head], rest, fact, more), *value[head + 1 :])
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{str(head): _put(getattr(value, str(head)), rest, fact, more)})
    return value


def _filled(value: Any, entered: Day | int | None, on: date) -> Any:
    """``value`` with what was entered in the place of its placeholders."""
    if isinstance(value, Placeholder):
        if entered is None:
            return UNKNOWN
        if value is Placeholder.VALUE or not isinstance(entered, Day):
            return entered
        return day_before(entered) if value is Placeholder.BEFORE else day_after(entered)
    if isinstance(value, EveryYear):
        return MappingProxyType(dict.fromkeys(years(on), _filled(value.amount, entered, on)))
    if isinstance(value, ThisYear):
        return MappingProxyType({on.year: _filled(value.amount, entered, on)})
    if isinstance(value, tuple):
        return tuple(_filled(item, entered, on) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for spec in fields(value):
            old = getattr(value, spec.name)
            new = _filled(old, entered, on)
            if new is not old and not (isinstance(old, tuple) and not _holds_placeholder(old)):
                changed[spec.name] = new
        return replace(value, **changed) if changed else value
    return value


def _holds_placeholder(value: Any) -> bool:
    if isinstance(value, Placeholder | EveryYear | ThisYear):
        return True
    if isinstance(value, tuple):
        return any(_holds_placeholder(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return any(_holds_placeholder(getattr(value, spec.name)) for spec in fields(value))
    return False


_ONE: Final = timedelta(days=1)


def day_before(day: Day) -> Day:
    """The day before a whole date, the month before a month; a year alone stays: when in it is not known."""
    return _shifted(day, -1)


def day_after(day: Day) -> Day:
    """The day after a whole date, the month after a month; a year alone stays."""
    return _shifted(day, 1)


def _shifted(day: Day, by: int) -> Day:
    if day.exact:
        return Day.of(day.earliest + _ONE * by)
    if day.month is None:
        return day
    number = day.year * 12 + day.month - 1 + by
    return Day(number // 12, number % 12 + 1)
