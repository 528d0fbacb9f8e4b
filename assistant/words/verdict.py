"""An assessment as lines to show: the same for a screen, for the plain mode and for ``check``.

``verdict_lines`` gives the whole; ``headline``, ``finding_lines`` and ``step_lines`` give its parts for a screen that
shows them one by one. Each line is one or more whole sentences from the catalog; nothing is pieced together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from assistant.words.said import Said
from assistant.words.voice import Voice

if TYPE_CHECKING:
    from assistant.findings.assessment import Assessment, Finding, NotModelled, Range, Step

#: Findings that are shown first; the others are counted below them on a screen.
FIRST_SHOWN: Final = 3
_COUNTER: Final = re.compile(r"-\d+$")
_DATED_TERMS: Final = ("objection", "six-weeks", "claim-2026")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a verdict.

    ``kind``: headline, heading, finding (its title), level, body, year, certainty, reason, point, step, note, who,
    documents (their heading), document, deadline, assumed, missing, not-modelled or standing. ``depth``: 0 for what
    stands on its own, 1 and 2 for what belongs to the line above. ``id``: of its sentence.
    """

    kind: str
    id: str
    said: Said
    depth: int = 0


def verdict_lines(
    assessment: Assessment, voice: Voice, *, as_of: date | None = None, most: int | None = None
) -> list[Line]:
    """The whole verdict, in the order in which it should be read.

    Args:
        assessment: of the core, with its enums.
        voice: the language.
        as_of: the day of the answers; without it, the day of the assessment.
        most: how many findings to show; the others are counted. None: all.
    """
    speak = _Speaker(voice)
    out = [headline(assessment, voice)]
    shown = assessment.findings if most is None else assessment.findings[:most]
    if shown:
        out.append(speak.line("heading", "verdict.heading.findings"))
    for finding in shown:
        out += finding_lines(finding, voice)
    if sum(map(_one_of_several, shown)) > 1:
        out.append(speak.line("standing", "verdict.do-not-add"))
    if len(assessment.findings) > len(shown):
        hidden = len(assessment.findings) - len(shown)
        out.append(Line("standing", "verdict.more", voice.count("verdict.more", hidden)))
    out.append(speak.line("standing", "verdict.who-decides"))
    if assessment.steps:
        out.append(speak.line("heading", "verdict.heading.steps"))
        instalment = _instalment(assessment.findings)
        for step in assessment.steps:
            out += step_lines(step, voice, on=assessment.assessed_on, instalment_cents=instalment)
    out += _assumed(assessment, speak, as_of or assessment.assessed_on)
    out += _missing(assessment, speak)
    out += _not_modelled(assessment, speak)
    out += _points(assessment, speak)
    out += _standing(assessment, speak)
    return out


def _one_of_several(finding: Finding) -> bool:
    """Whether a reclaim may be nil: with another such one, they can stand for worlds that exclude each other."""
    return finding.amount is not None and finding.amount.low == 0 and finding.level.value != "positive"


def headline(assessment: Assessment, voice: Voice) -> Line:
    """The first line: an impression, no decision."""
    name = _headline(assessment)
    years = {"first_year": assessment.years[0].year, "last_year": assessment.assessed_on.year}
    return Line("headline", f"headline.{name}", voice.say(f"headline.{name}", **years))


def finding_lines(finding: Finding, voice: Voice) -> list[Line]:
    """One finding: its title, how urgent, its months and amount, how sure, why, and the open points it touches."""
    speak = _Speaker(voice)
    id = _COUNTER.sub("", finding.id)
    out = [
        speak.line("finding", f"finding.{id}.title"),
        speak.line("level", f"level.{finding.level.value}", depth=1),
    ]
    out += _money(finding, id, speak) if finding.amount is not None else _notice(finding, id, speak)
    out.append(speak.line("certainty", f"certainty.{finding.certainty.value}", depth=1))
    out += [speak.line("reason", f"reason.{reason}", depth=1) for reason in finding.reasons]
    return out


def step_lines(step: Step, voice: Voice, *, on: date, instalment_cents: int | None = None) -> list[Line]:
    """One step: what to do, a caution, at whom, which papers, before when. ``on``: the day it is read."""
    from assistant.findings.steps import FIRST_HELP_DESK, STEPS
    from assistant.words.steps import NOTE_SAYS_SO

    speak = _Speaker(voice)
    out = [speak.line("step", f"step.{step.id}.do")]
    if step.id == "F-14" and instalment_cents:
        out.append(speak.line("note", "step.F-14.amount", depth=1, month_amount=voice.euros(instalment_cents)))
    if voice.knows(f"step.{step.id}.note"):
        out.append(speak.line("note", f"step.{step.id}.note", depth=1))
    if not step.confirmed and step.id not in NOTE_SAYS_SO and STEPS[step.id].order < FIRST_HELP_DESK:
        out.append(speak.line("note", "step.unconfirmed", depth=1))
    out.append(speak.line("who", f"who.{step.who}", depth=1))
    if step.documents:
        out.append(speak.line("documents", "verdict.heading.documents", depth=1))
        out += [speak.line("document", f"doc.{paper}", depth=2) for paper in step.documents]
    out += _deadline(STEPS[step.id].term, step.deadline, on, speak)
    return out


def as_text(lines: Iterable[Line]) -> str:
    """The lines under one another for a terminal or a pipe: an empty line before a heading, and marks before a list."""
    out: list[str] = []
    before = ""
    for line in lines:
        if out and (line.kind in _APART or (line.kind == "standing" and before != "standing")):
            out.append("")
        mark = "- " if line.kind in _LISTED else ""
        out.append("  " * line.depth + mark + line.said)
        before = line.kind
    return "\n".join(out) + "\n"


_APART: Final = frozenset(("heading", "finding", "step"))
_LISTED: Final = frozenset(
    ("reason", "year", "document", "step", "assumed", "missing", "not-modelled", "point", "referral")
)


class _Speaker:
    """Says a sentence as a line."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice

    def line(self, kind: str, id: str, *, depth: int = 0, **values: object) -> Line:
        return Line(kind, id, self.voice.say(id, **values), depth)


# ---------------------------------------------------------------- the first line


def _headline(assessment: Assessment) -> str:
    findings = assessment.findings
    if not findings:
        open_still = bool(assessment.missing) or assessment.certainty.value == "unclear"
        return "nothing-known" if open_still else "nothing-found"
    if findings[0].rule == "R22":
        return "letter"
    with_money = [one for one in findings if one.amount is not None]
    reclaims = [one for one in with_money if one.level.value != "positive"]
    claims = [one for one in with_money if one.level.value == "positive"]
    if reclaims and claims and findings[0].certainty.value != "unclear":
        return "both"
    if reclaims:
        return {"sure": "reclaim", "likely": "reclaim-likely"}.get(reclaims[0].certainty.value, "unclear")
    kept = next((one for one in findings if one.rule == "R03" and one.amount is None), None)
    if kept is not None:
        return "keep-unclear" if kept.certainty.value == "unclear" else "keep"
    if claims:
        return "claim-unclear" if claims[0].certainty.value == "unclear" else "claim"
    return "chance" if any(one.level.value == "positive" for one in findings) else "future"


# ---------------------------------------------------------------- one finding


def _money(finding: Finding, id: str, speak: _Speaker) -> Iterator[Line]:
    voice, amount = speak.voice, finding.amount
    assert amount is not None
    assert finding.first is not None
    assert finding.last is not None
    family = "claim" if finding.level.value == "positive" else "reclaim"
    form = _form(finding, amount)
    own = f"finding.{id}.{form}"
    body = own if voice.knows(own) else f"finding.{family}.{form}"
    values = _amounts(amount, voice) | {"period": voice.span(finding.first, finding.last)}
    yield speak.line("body", body, depth=1, **values)
    grows = finding.grows_per_month
    if grows is not None and grows.high is not None:
        if grows.high > 0:
            sentence = "grows" if grows.exact else "grows-maybe"
            yield speak.line("body", f"finding.{family}.{sentence}", depth=1, month_amount=voice.euros(grows.high))
        elif family == "reclaim":
            yield speak.line("body", "finding.reclaim.stopped", depth=1)
    years = finding.per_year or {}
    if len(years) > 1:
        for year, part in years.items():
            shape = "at-most" if form in ("maybe", "at-most") and not part.exact else _year_form(part)
            yield speak.line("year", f"finding.year.{shape}", depth=2, year=year, **_amounts(part, voice))


def _form(finding: Finding, amount: Range) -> str:
    if amount.high is None:
        return "unknown"
    if finding.certainty.value == "unclear" or (amount.low == 0 and not finding.at_most):
        return "maybe"
    if finding.at_most:
        return "at-most"
    return "exact" if amount.exact else "range"


def _year_form(amount: Range) -> str:
    return "exact" if amount.exact else "at-most" if amount.low == 0 else "range"


def _amounts(amount: Range, voice: Voice) -> dict[str, object]:
    high = amount.low if amount.high is None else amount.high
    return {"amount": voice.euros(high), "low": voice.euros(amount.low), "high": voice.euros(high)}


def _notice(finding: Finding, id: str, speak: _Speaker) -> Iterator[Line]:
    """The body of a finding without money."""
    voice, data = speak.voice, finding.data or {}
    if finding.rule == "R22":
        yield from _letter(finding, speak)
    elif finding.rule == "R03" and finding.first is not None and finding.last is not None:
        form = "keep-unclear" if finding.certainty.value == "unclear" else "keep"
        yield speak.line("body", f"finding.{id}.{form}", depth=1, period=voice.span(finding.first, finding.last))
    elif finding.rule == "R20" and finding.first is not None:
        yield speak.line("body", f"finding.{id}.now", depth=1, month=voice.month_at(finding.first))
    elif "month_cents" in data:
        cents = int(data["month_cents"])
        if cents > 0:
            yield speak.line("body", "finding.request.chance", depth=1, month_amount=voice.euros(cents))
        else:
            yield speak.line("body", "finding.request.chance-unknown", depth=1)
    elif voice.knows(f"finding.{id}.now"):
        yield speak.line("body", f"finding.{id}.now", depth=1)
    else:
        yield speak.line("body", "finding.amount.none", depth=1)


def _letter(finding: Finding, speak: _Speaker) -> Iterator[Line]:
    voice, data = speak.voice, finding.data or {}
    values = {} if finding.deadline is None else {"date": voice.deadline(finding.deadline)}
    yield speak.line("body", f"finding.objection-deadline.{data.get('state', 'no-date')}", depth=1, **values)
    if "amount_cents" in data:
        amount = voice.money(int(data["amount_cents"]))
        yield speak.line("body", "finding.objection-deadline.amount", depth=1, amount=amount)
    if "pay_by" in data:
        last = voice.deadline(date.fromisoformat(str(data["pay_by"])))
        yield speak.line("body", "finding.objection-deadline.pay", depth=1, date=last)


# ---------------------------------------------------------------- one step


def _deadline(term: str, day: date | None, on: date, speak: _Speaker) -> Iterator[Line]:
    if not term:
        return
    if term not in _DATED_TERMS:
        yield speak.line("deadline", f"deadline.{term}", depth=1)
    elif day is None:
        yield speak.line("deadline", f"deadline.{term}.open", depth=1)
    elif term == "objection" and day < on:
        yield speak.line("deadline", "deadline.objection.late", depth=1, date=speak.voice.deadline(day))
    else:
        yield speak.line("deadline", f"deadline.{term}", depth=1, date=speak.voice.deadline(day))
        if day >= on:
            left = speak.voice.count("deadline.days", (day - on).days)
            yield Line("deadline", "deadline.days", left, depth=1)


def _instalment(findings: Iterable[Finding]) -> int | None:
    """One of 24 instalments of all that may be claimed back; None while the amount is open."""
    from assistant.law.reclaim import instalment_cents

    amounts = [one.amount for one in findings if one.amount is not None and one.level.value != "positive"]
    if not amounts or not all(amount.exact for amount in amounts):
        return None
    return instalment_cents(sum(amount.low for amount in amounts))


# ---------------------------------------------------------------- what stands under it


def _assumed(assessment: Assessment, speak: _Speaker, as_of: date) -> Iterator[Line]:
    yield speak.line("heading", "verdict.heading.assumed")
    for assumption in assessment.assumptions:
        yield speak.line("assumed", f"assume.{assumption.id}", depth=1)
    yield speak.line("assumed", "verdict.assumed-on", depth=1, date=speak.voice.date(as_of))


def _missing(assessment: Assessment, speak: _Speaker) -> Iterator[Line]:
    asked = [f"ask.{one.question}" for one in assessment.missing]
    known = [id for id in asked if speak.voice.knows(id)]
    if known:
        yield speak.line("heading", "verdict.heading.missing")
        for id in known:
            yield speak.line("missing", id, depth=1, first_year=assessment.years[0].year)


def _not_modelled(assessment: Assessment, speak: _Speaker) -> Iterator[Line]:
    if not assessment.not_modelled:
        return
    yield speak.line("heading", "verdict.heading.not-modelled")
    for one in assessment.not_modelled:
        yield _left_out(one, speak)
    told = {step.id for step in assessment.steps}
    for referral in dict.fromkeys(one.referral for one in assessment.not_modelled if one.referral not in told):
        yield speak.line("referral", f"step.{referral}.do", depth=1)


def _left_out(one: NotModelled, speak: _Speaker) -> Line:
    own = f"notmodelled.{one.id}"
    id = own if speak.voice.knows(own) else f"notmodelled.{one.reason}"
    return speak.line("not-modelled", id, depth=1, year=one.id.rpartition("-")[2])


def _points(assessment: Assessment, speak: _Speaker) -> Iterator[Line]:
    """Open points of law that the case touches: said by their number, if they have one."""
    from assistant.law.open_points import POINTS

    ids = (getattr(POINTS.get(point), "number", "") or point for point in assessment.points)
    known = [id for id in dict.fromkeys(f"point.{id}" for id in ids) if speak.voice.knows(id)]
    if known:
        yield speak.line("heading", "verdict.heading.points")
        for id in known:
            yield speak.line("point", id, depth=1)


def _standing(assessment: Assessment, speak: _Speaker) -> Iterator[Line]:
    on = assessment.assessed_on
    yield speak.line("standing", "verdict.rules-of", month=speak.voice.month(on.year, on.month))
    if any(one.amount is not None for one in assessment.findings):
        yield speak.line("standing", "verdict.set-figures")
        yield speak.line("standing", "verdict.calculator")
    yield speak.line("standing", "verdict.help")
