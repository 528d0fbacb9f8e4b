"""The steps of all findings together: each once, most urgent first, with its deadline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from assistant.facts.calendar import Day
from assistant.facts.household import Household, Spouse
from assistant.facts.kinds import StayKind
from assistant.facts.unknown import Unknown
from assistant.findings.assessment import Certainty, Finding, Level, Step
from assistant.findings.steps import HELP_FOR, STEPS
from assistant.law.reclaim import application_last_day

#: Findings under which reporting a spouse would give up money that is due, or might.
NEVER_STOP = ("R03", "R25")
REPORTING = ("F-01", "F-02", "F-04", "F-05")


def steps_of(
    findings: Iterable[Finding], household: Household, on: date, *, open_questions: bool = False
) -> tuple[Step, ...]:
    """Every step that a finding asks for, once; reporting is left out where it would give up money that is due.

    Where to find help is told with every finding, and when questions are left open.
    """
    found: dict[str, Step] = {}
    listed = list(findings)
    protect = any(f.rule in NEVER_STOP for f in listed) and not any(
        f.rule in ("R01", "R04", "R05", "R06", "R09", "R26") and f.certainty is not Certainty.UNCLEAR for f in listed
    )
    for finding in listed:
        for id in finding.steps:
            if protect and id in REPORTING:
                continue
            step = found.get(id) or _step(id)
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


def _deadline(id: str, finding: Finding, on: date) -> date | None:
    """The last day for a step; terms that run from a day that is not known have none."""
    if finding.rule == "R22" and id == "F-11":
        return finding.deadline
    if finding.rule == "R22" and id == "F-14" and finding.data and "pay_by" in finding.data:
        return date.fromisoformat(str(finding.data["pay_by"]))
    if STEPS[id].term == "claim-2026" and finding.level is Level.POSITIVE and finding.first is not None:
        return application_last_day(finding.first // 12)
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
