"""The steps of all findings together: each once, most urgent first, with its deadline; none that gives up money."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from assistant.facts.calendar import Day, Month
from assistant.facts.household import Household, Spouse
from assistant.facts.kinds import LetterKind, StayKind
from assistant.facts.unknown import Unknown
from assistant.findings.assessment import Certainty, Finding, Level, Step
from assistant.findings.steps import HELP_FOR, STEPS
from assistant.law.reclaim import application_last_day

#: Findings under which reporting a spouse would give up money that is due, or might.
NEVER_STOP: Final = ("R03", "R25")
#: Findings that ask to report somebody who counts now.
TO_REPORT: Final = ("R01", "R04", "R05", "R06", "R09", "R26")
REPORTING: Final = frozenset(("F-01", "F-02", "F-04", "F-05"))
#: Steps that answer a letter, and the letter they answer.
ANSWERS: Final = {"F-11": LetterKind.RECLAIM_DECISION, "F-12": LetterKind.RECLAIM_INTENT}
#: Their place when that letter has not come: after what can be done now, before how to pay back; the view before the
#: decision.
NO_LETTER_YET: Final = {"F-12": 22, "F-11": 23}


def without_reporting(findings: list[Finding], now: Month) -> list[Finding]:
    """The findings, without advice to report where that would give up money that is due, or might (Awir 3c.2).

    It stays where somebody surely counts in the present month.
    """
    if not any(one.rule in NEVER_STOP for one in findings) or any(_counts_now(one, now) for one in findings):
        return findings
    return [
        replace(one, steps=tuple(id for id in one.steps if id not in REPORTING))
        for one in findings
        if one.rule != "R24"
    ]


def _counts_now(one: Finding, now: Month) -> bool:
    certain = one.rule in TO_REPORT and one.certainty is not Certainty.UNCLEAR
    return certain and one.last is not None and one.last >= now


def steps_of(
    findings: Iterable[Finding], household: Household, on: date, *, open_questions: bool = False
) -> tuple[Step, ...]:
    """Every step that a finding asks for, once. Where to find help is told with every finding, and when questions are
    left open.
    """
    found: dict[str, Step] = {}
    listed = list(findings)
    for finding in listed:
        for id in finding.steps:
            step = found.get(id) or _in_time(_step(id), household)
            deadline = _deadline(id, finding, on)
            if deadline is not None and (step.deadline is None or deadline < step.deadline):
                step = replace(step, deadline=deadline)
            found[id] = step
    if listed and _parted(household):
        found.setdefault("F-10b", _step("F-10b"))
    if listed or open_questions:
        for id in HELP_FOR[_help(household)]:
            found.setdefault(id, _step(id))
    return tuple(sorted(found.values(), key=lambda step: (step.deadline is None, step.deadline or on, step.order)))


def _step(id: str) -> Step:
    kind = STEPS[id]
    return Step(kind.id, kind.who, kind.documents, None, kind.confirmed, kind.order)


def _in_time(step: Step, household: Household) -> Step:
    """An answer to a letter comes first only where the letter has come, or may have."""
    kind, letters = ANSWERS.get(step.id), household.letters
    if kind is None or isinstance(letters, Unknown):
        return step
    if any(isinstance(letter.kind, Unknown) or letter.kind is kind for letter in letters):
        return step
    return replace(step, order=NO_LETTER_YET[step.id])


def _deadline(id: str, finding: Finding, on: date) -> date | None:
    """The last day for a step; terms that run from a day that is not known have none."""
    if finding.rule == "R22" and id == "F-11":
        return finding.deadline
    if finding.rule == "R22" and id == "F-14" and finding.data and "pay_by" in finding.data:
        return date.fromisoformat(str(finding.data["pay_by"]))
    if STEPS[id].term == "claim-2026" and finding.level is Level.POSITIVE:
        days = (application_last_day(year) for year in finding.per_year or ())
        return min((day for day in days if day >= on), default=None)
    return None


def _parted(household: Household) -> bool:
    """Whether a partnership ended by a divorce: then art. 8.3 can be asked for (Awir 8.3, on request)."""
    spouse = household.spouse
    return isinstance(spouse, Spouse) and (isinstance(spouse.divorce_filed, Day) or isinstance(spouse.ended, Day))


def _help(household: Household) -> str:
    stay = household.applicant.stay
    if isinstance(stay, Unknown) or not stay or isinstance(stay[-1].kind, Unknown):
        return ""
    if stay[-1].kind is StayKind.ASYLUM:
        return "asylum"
    return "eu" if stay[-1].kind is StayKind.EU else ""
