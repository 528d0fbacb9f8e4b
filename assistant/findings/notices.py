"""Findings without an amount: a term that runs, the exception that holds, a request that could be made, an arrival."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from assistant.facts.calendar import Day, Month, month_of
from assistant.facts.household import Letter, Spouse
from assistant.facts.kinds import Informed, LetterKind, Light
from assistant.facts.unknown import Unknown
from assistant.findings.assessment import Certainty, Finding, Level, Range
from assistant.findings.certainty import certainty_of
from assistant.findings.rules import RULES
from assistant.findings.tally import LeafSum
from assistant.law.parts import PARTS, cents
from assistant.law.reclaim import objection_last_day, objection_may_be_late, payment_last_day

if TYPE_CHECKING:
    from assistant.findings.assess import Run


def notices(run: Run) -> list[Finding]:
    """Everything worth telling that is not in the money findings."""
    return [*_letters(run), *_exception_holds(run), *_requests(run), *_arrivals(run), *_report_early(run)]


#: Steps when the ALO-kop is due and is paid: nothing to claim, nothing to stop; where to ask.
KEEP = ("F-43", "F-45")
#: What a letter that asks for a view does not call for, and a decision does not: an objection is against a decision.
NOT_AGAINST_INTENT = ("F-11", "F-17")
NOT_AGAINST_DECISION = ("F-12",)
#: Steps of a chance that needs a request.
ASK = ("F-10", "F-45", "F-46")


def _make(number: str, level: Level, certainty: Certainty, **more: object) -> Finding:
    rule = RULES[number]
    more.setdefault("steps", rule.steps)
    return Finding(
        id=rule.id,
        rule=number,
        level=level,
        certainty=certainty,
        reasons=rule.reasons,
        articles=rule.articles,
        points=rule.points,
        **more,  # type: ignore[arg-type]
    )


def _letters(run: Run) -> list[Finding]:
    """R22: the term for an objection against a decision; the date in the letter for a view (zienswijze)."""
    letters = run.household.letters
    if isinstance(letters, Unknown):
        return []
    return [finding for letter in letters if (finding := _letter(letter, run.on)) is not None]


def _letter(letter: Letter, on: date) -> Finding | None:
    if isinstance(letter.kind, Unknown) or letter.kind is LetterKind.OTHER:
        return None
    amount = None if isinstance(letter.amount_cents, Unknown) else Range(letter.amount_cents, letter.amount_cents)
    if letter.kind is LetterKind.RECLAIM_INTENT:
        return _make(
            "R22", Level.URGENT, Certainty.SURE, data=_letter_data("intent", amount), steps=_answers(NOT_AGAINST_INTENT)
        )
    steps = _answers(NOT_AGAINST_DECISION)
    if isinstance(letter.on, Unknown) or not letter.on.exact:
        data = _letter_data("no-date", amount)
        return _make("R22", Level.URGENT, Certainty.UNCLEAR, data=data, steps=steps)
    sent = letter.on.earliest
    last = objection_last_day(sent)
    late = objection_may_be_late(sent, on)
    data = _letter_data("late" if late else "last-days" if on > last else "running", amount)
    data["pay_by"] = payment_last_day(sent).isoformat()
    return _make("R22", Level.HIGH if late else Level.URGENT, Certainty.SURE, deadline=last, data=data, steps=steps)


def _answers(left_out: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for id in RULES["R22"].steps if id not in left_out)


def _letter_data(state: str, amount: Range | None) -> dict[str, int | str]:
    data: dict[str, int | str] = {"state": state}
    if amount is not None:
        data["amount_cents"] = amount.low
    return data


def _exception_holds(run: Run) -> list[Finding]:
    """R03 as information: the ALO-kop is due now and is paid. As a chance it stands in the money findings."""
    if "+R03" in run.tally.rules():
        return []
    now = run.span.now
    shared = sorted({m for one in run.tally.leaves for m in _exception_months(one, now)})
    if not shared:
        return []
    sure = certainty_of(lambda one: _exception_months(one, now), run.tally.leaves, run.household, run.explored.forked)
    return [_make("R03", Level.INFO, sure, first=shared[0], last=shared[-1], steps=KEEP)]


def _exception_months(one: LeafSum, now: Month) -> list[Month]:
    """The months so far in which the exception gives the ALO-kop that is paid; none once it has ended."""
    months = [
        m
        for m, standing in one.leaf.standing.items()
        if m <= now and standing.claim.alo and standing.alo_paid and standing.partnership.spouse_out == "awir-3c.2"
    ]
    return months if now in months else []


def _requests(run: Run) -> list[Finding]:
    """R16 and R19 as a chance: a request now would take the partner out; from which month is not known."""
    now = run.span.now
    found: dict[str, Finding] = {}
    for one in run.tally.leaves:
        standing = one.leaf.standing[now]
        for kind in standing.partnership.could_ask:
            number = "R19" if kind == "shelter" else "R16" if kind in ("missing", "detained") else ""
            if not number or number in found or not standing.claim.ages:
                continue
            figures = run.figures[now // 12]
            month_cents = cents(figures.alo_kop * 100 * PARTS // 12) if figures else 0
            every = all(kind in other.leaf.standing[now].partnership.could_ask for other in run.tally.leaves)
            found[number] = _make(
                number,
                Level.POSITIVE,
                Certainty.LIKELY if every else Certainty.UNCLEAR,
                steps=ASK,
                data={"month_cents": month_cents, "request": kind},
            )
    return list(found.values())


def _arrivals(run: Run) -> list[Finding]:
    """R20: the spouse is going to arrive; from the first of the next month the ALO-kop stops and income counts."""
    spouse = run.household.spouse
    if not isinstance(spouse, Spouse) or isinstance(spouse.comes_to_light, Unknown):
        return []
    out = []
    for exposal in spouse.comes_to_light:
        if exposal.how is Light.ARRIVAL and isinstance(exposal.on, Day) and exposal.on.earliest > run.on:
            arrival = exposal.on
            first = month_of(arrival.latest) + (0 if arrival.exact and arrival.day == 1 else 1)
            out.append(_make("R20", Level.INFO, Certainty.LIKELY, first=first))
    return out


def _report_early(run: Run) -> list[Finding]:
    """R24: reporting before the authority finds out usually prevents a fine; only while nothing is under way."""
    spouse, letters = run.original.spouse, run.original.letters  # without what was taken for granted
    reclaims = {rule for rule in run.tally.rules() if rule in ("R01", "R04", "R05", "R09", "R26")}
    if not reclaims or not isinstance(spouse, Spouse) or isinstance(letters, Unknown) or letters:
        return []
    if isinstance(spouse.reported, Unknown) or any(
        not isinstance(told.to, Unknown) and told.to is Informed.TOESLAGEN for told in spouse.reported
    ):
        return []
    if isinstance(spouse.comes_to_light, Unknown) or spouse.comes_to_light or "R06" in run.tally.rules():
        return []
    if isinstance(spouse.resident_in_brp, Unknown) or spouse.resident_in_brp:
        return []
    return [_make("R24", Level.INFO, Certainty.LIKELY)]
