"""Findings with money: what may be claimed back, and what could be claimed, from the tally of all worlds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from assistant.facts.calendar import ONGOING, Month, year_of
from assistant.facts.household import Child, Spouse
from assistant.facts.unknown import Unknown
from assistant.findings.assessment import Certainty, Finding, Level, Range
from assistant.findings.certainty import certainty
from assistant.findings.rules import RECLAIM, RULES, Rule
from assistant.law.reclaim import (
    HEARING_CENTS,
    application_is_certain,
    application_last_day,
    small_reclaim_cents,
)

if TYPE_CHECKING:
    from assistant.findings.assess import Run

#: Chances that a month with too little can belong to, as the tally names them.
CLAIMS = ("R03", "R19", "R16", "R18")


def money_findings(run: Run) -> list[Finding]:
    """One finding for each rule that takes at least a cent in some world, and the claims beside them."""
    found = [_finding(run, rule, rule) for rule in RECLAIM if rule in run.tally.rules()]
    found += [_finding(run, "+" + rule, rule) for rule in CLAIMS if "+" + rule in run.tally.rules()]
    return [finding for finding in found if finding is not None]


def _finding(run: Run, key: str, number: str) -> Finding | None:
    total = run.tally.total(key)
    if key in run.tally.no_figures:
        total = Range(total.low, None)
    elif not total.high:
        return None
    rule = RULES[number]
    positive = key.startswith("+")
    months = _months(run, key)
    sure = certainty(key, run.tally.leaves, run.household, run.explored.forked)
    if positive and sure is Certainty.UNCLEAR and len(months) == 1 and not total.low:
        return None  # one month that may or may not be due, at the edge of a date without its day: nothing to act on
    if positive and sure is Certainty.SURE and not all(_asked_in_time(year_of(m), run.on) for m in months):
        sure = Certainty.LIKELY  # by a review (Awir 21a), or for 2025 by a term whose transitional law was not seen
    by_review = positive and all(application_last_day(year_of(m)) < run.on for m in months)
    per_year = run.tally.year_ranges(key)
    grows = _grows(run, key, months)
    if grows is not None and sure is Certainty.UNCLEAR:
        grows = Range(0, grows.high)
    return Finding(
        id=rule.id + ("-claim" if positive and number == "R16" else ""),
        rule=number,
        level=Level.POSITIVE if positive else _level(number, total, grows, per_year),
        certainty=sure,
        first=min(months),
        last=max(months),
        amount=total,
        per_year=per_year,
        grows_per_month=grows,
        at_most=_at_most(run, number, positive),
        reasons=_reasons(run, rule, by_review),
        steps=_steps(run, number, positive, by_review),
        articles=rule.articles,
        points=rule.points,
        data={"first_year": year_of(min(months)), "last_year": year_of(max(months))},
    )


#: Assumptions that can only make a reclaim smaller when they prove wrong. With income of a spouse, with wealth above
#: the limit or without kinderbijslag more is lost than the supplement: then the amount is told as "about".
_ONLY_LOWER = frozenset({"income-below-threshold", "nothing-coming-to-light"})


def _at_most(run: Run, number: str, positive: bool) -> bool:
    """Whether the high end is an upper limit because of what was taken for granted."""
    taken = {assumption.id for assumption in run.assumptions}
    return number == "R17" or (bool(taken) if positive else bool(taken) and taken <= _ONLY_LOWER)


def _asked_in_time(year: int, on: date) -> bool:
    return application_last_day(year) >= on and application_is_certain(year)


def _months(run: Run, key: str) -> list[Month]:
    return sorted({m for one in run.tally.leaves for m in one.months.get(key, ())})


def _grows(run: Run, key: str, months: list[Month]) -> Range | None:
    """What the next month adds; None when it goes on in a year without figures."""
    now = run.span.now
    if now in months and run.figures[year_of(now + 1)] is None:
        return None
    return run.tally.next_month[key].range() if key in run.tally.next_month else Range(0, 0)


def _level(number: str, total: Range, grows: Range | None, per_year: Mapping[int, Range]) -> Level:
    """High: still growing, or 1,500 euros or more (the amount above which you are heard first). Of the worst world."""
    much = total.high is None or total.high >= HEARING_CENTS
    small = not much and all((amount.high or 0) <= small_reclaim_cents(year) for year, amount in per_year.items())
    if number == "R08" and small:
        return Level.LOW
    if number in ("R16", "R08") or (number == "R10" and not much):
        return Level.MEDIUM
    if much or grows is None or grows.high:
        return Level.HIGH
    return Level.LOW if small else Level.MEDIUM


def _reasons(run: Run, rule: Rule, by_review: bool) -> tuple[str, ...]:
    """The reasons of a rule that fit the case: not to stop the ALO-kop of now, only where Awir 3c.2 may give it; until
    when to apply, only where applying is still possible."""
    now = run.span.now
    if by_review:
        return tuple(reason for reason in rule.reasons if reason != "claim-until")
    if any(one.leaf.standing[now].partnership.spouse_out == "awir-3c.2" for one in run.tally.leaves):
        return rule.reasons
    return tuple(reason for reason in rule.reasons if reason != "keep-2026")


def _steps(run: Run, number: str, positive: bool, by_review: bool) -> tuple[str, ...]:
    """The steps of a rule that fit the case. A year that is past applying for can only be reviewed (Awir 21a)."""
    steps = ["F-17" if by_review and step == "F-52" else step for step in RULES[number].steps]
    household = run.household
    if positive and number == "R16":
        return ("F-10", "F-45")
    letters = household.letters
    if not isinstance(letters, Unknown) and not letters:
        steps = [step for step in steps if step not in ("F-11", "F-12")] + [
            step for step in ("F-11", "F-12") if step in steps and number == "R02"
        ]
    children = household.children
    if number == "R18" and isinstance(children, tuple) and all(_paid_by_svb(child) for child in children):
        steps.remove("F-24")
    spouse = household.spouse
    if isinstance(spouse, Spouse) and not isinstance(spouse.has_bsn, Unknown) and spouse.has_bsn:
        steps = [step for step in steps if step != "F-02"]
    bijstand = household.bijstand
    if "F-30" in steps and (isinstance(bijstand, Unknown) or not bijstand):
        steps.remove("F-30")
    return tuple(steps)


def _paid_by_svb(child: Child) -> bool:
    """Whether kinderbijslag is paid for a child with no end, so that nothing is left to tell the SVB."""
    paid = child.kinderbijslag
    return not isinstance(paid, Unknown) and any(period.until is ONGOING for period in paid)
