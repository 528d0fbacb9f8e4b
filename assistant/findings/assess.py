"""From a household to an assessment: worlds, ledger, tally, findings, steps. Pure; the day is given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from assistant import __version__
from assistant.facts.calendar import year_of
from assistant.facts.fingerprint import household_sha256
from assistant.facts.household import Household, Payments
from assistant.facts.locate import locate
from assistant.facts.unknown import Path, Unknown
from assistant.findings.assessment import (
    Assessment,
    Assumption,
    Certainty,
    Finding,
    Level,
    Missing,
    MonthLine,
    NotModelled,
    Range,
    Receipt,
    YearLine,
)
from assistant.findings.assumptions import NOTHING, assume
from assistant.findings.certainty import is_vague
from assistant.findings.classify import classifier
from assistant.findings.notices import notices
from assistant.findings.questions import question_of
from assistant.findings.reclaims import money_findings
from assistant.findings.rules import ORDER
from assistant.findings.tally import Tally, tally
from assistant.findings.todo import steps_of, without_reporting
from assistant.law.open_points import points_of
from assistant.law.reclaim import open_until
from assistant.law.values import KgbYear, MissingFigure, kgb_year, values_sha256
from assistant.months.ledger import NOT_ASKED, Leaf, LedgerRun, Standing
from assistant.months.window import Window, window
from assistant.months.worlds import Explored, explore, leaf_limit, value_at

#: Reclaims because of a partner.
ABOUT_A_PARTNER = ("R01", "R02", "R04", "R05", "R06", "R09", "R16", "R25", "R26")


@dataclass(frozen=True, slots=True)
class Run:
    """Everything that was worked out for one household on one day."""

    household: Household
    original: Household
    on: date
    span: Window
    explored: Explored[Leaf]
    tally: Tally
    figures: dict[int, KgbYear | None]
    assumptions: tuple[Assumption, ...]


def run(household: Household, on: date, assumed: frozenset[str] = NOTHING) -> Run:
    """Works out all worlds of a household on a day."""
    span = window(on)
    original = locate(household)
    filled, assumptions = assume(original, assumed, span.years)
    filled = locate(filled)
    classify = classifier(filled, on)
    explored = explore(LedgerRun(filled, span, classify), leaf_limit(filled))
    figures = {year: _figures(year) for year in span.years}
    return Run(
        filled,
        original,
        on,
        span,
        explored,
        tally(explored.leaves, span, figures, explored.forked),
        figures,
        assumptions,
    )


def assess(household: Household, on: date, *, assumed: frozenset[str] = NOTHING) -> Assessment:
    """What the family may have to pay back, could claim and should do, by the rules of each month.

    Raises nothing for a household that the file models accept. Amounts are whole cents.
    """
    return assessment_of(run(household, on, assumed))


def assessment_of(worked: Run) -> Assessment:
    """The assessment of everything that was worked out."""
    on = worked.on
    findings = without_reporting(_ordered([*money_findings(worked), *notices(worked)]), worked.span.now)
    if not worked.explored.complete:
        findings = _cut_short(findings, worked.household)
    missing = _missing(worked)
    level, certainty = _verdict(findings, missing, worked)
    return Assessment(
        assessed_on=on,
        level=level,
        certainty=certainty,
        months=_months(worked),
        years=_years(worked),
        findings=tuple(findings),
        steps=steps_of(findings, worked.household, on, open_questions=bool(missing)),
        missing=missing,
        assumptions=worked.assumptions,
        not_modelled=_not_modelled(worked),
        points=points_of(
            worked.household,
            findings_rules=tuple(f.rule for f in findings),
            read=tuple(str(path[1]) for path in worked.explored.forked if path[0] == "readings"),
        ),
        receipt=Receipt(__version__, values_sha256(), household_sha256(worked.original)),
    )


def open_facts(household: Household, on: date, *, assumed: frozenset[str] = NOTHING) -> tuple[Path, ...]:
    """The facts that can still change the result: those that the run over worlds forked on, in order of reading."""
    return tuple(path for path in run(household, on, assumed).explored.forked if path[0] != "readings")


def _figures(year: int) -> KgbYear | None:
    try:
        return kgb_year(year)
    except MissingFigure:
        return None


def _ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Reclaims and notices in the order of the rules, then chances by amount; repeats get -2, -3."""

    def place(finding: Finding) -> tuple[int, int]:
        if finding.level is Level.POSITIVE or finding.rule not in ORDER:
            amount = finding.amount
            return (len(ORDER) + 1, -((amount.high or 0) if amount else 0))
        return (ORDER.index(finding.rule), 0)

    return _numbered(sorted(findings, key=place))


def _numbered(findings: list[Finding]) -> list[Finding]:
    """The same id twice becomes id, id-2, id-3."""
    seen: dict[str, int] = {}
    out = []
    for finding in findings:
        count = seen[finding.id] = seen.get(finding.id, 0) + 1
        out.append(finding if count == 1 else replace(finding, id=f"{finding.id}-{count}"))
    return out


def _cut_short(findings: list[Finding], household: Household) -> list[Finding]:
    """What can still be told when too much is unknown to try every world: terms, and the risk of an ALO-kop paid.

    Any of many rules might hold then; telling all of them helps nobody. The missing questions are told instead.
    """
    payments = household.received.kgb
    alo_paid = isinstance(payments, tuple) and any(
        not isinstance(payment.alo_kop, Unknown) and payment.alo_kop for payment in payments
    )
    kept = [finding for finding in findings if finding.amount is None and finding.level is not Level.POSITIVE]
    risks = [finding for finding in findings if finding.rule in ABOUT_A_PARTNER and finding.level is not Level.POSITIVE]
    if alo_paid and risks:
        first = risks[0]
        no_end = Range(0, None)
        kept.append(replace(first, certainty=Certainty.UNCLEAR, amount=no_end, per_year=None, grows_per_month=None))
    return _ordered(kept)


def _verdict(findings: list[Finding], missing: tuple[Missing, ...], worked: Run) -> tuple[Level, Certainty]:
    """Level and certainty of the first finding; without one, never safe while an unknown could make one."""
    if findings:
        return findings[0].level, findings[0].certainty
    sure = not missing and worked.explored.complete
    return Level.INFO, Certainty.SURE if sure else Certainty.UNCLEAR


def _months(worked: Run) -> tuple[MonthLine, ...]:
    """The ledger. A run that was cut short has not seen every world: then no month has an amount, none a partner."""
    out = []
    sums = worked.tally
    for m in range(worked.span.first, worked.span.last + 1):
        standings = [leaf.standing[m] for leaf in worked.explored.leaves] if worked.explored.complete else []
        grounds = dict.fromkeys(standing.partnership.ground for standing in standings)
        with_figures = worked.figures[year_of(m)] is not None and bool(standings)
        out.append(
            MonthLine(
                m,
                m > worked.span.now,
                _toeslagpartner(standings),
                next(iter(grounds)) if len(grounds) == 1 else "unknown",
                {"kgb": sums.due[m].range()} if with_figures else {},
                {"kgb": sums.paid[m].range()} if with_figures else {},
                {"kgb": sums.exposure[m].range()} if with_figures else {},
            )
        )
    return tuple(out)


def _toeslagpartner(standings: list[Standing]) -> str:
    """yes, no, or unknown when worlds differ or it was not worked out."""
    found = {"unknown" if one.partnership is NOT_ASKED else _SAID[one.partnership.has_partner] for one in standings}
    return found.pop() if len(found) == 1 else "unknown"


_SAID = {True: "yes", False: "no"}


def _years(worked: Run) -> tuple[YearLine, ...]:
    sums = worked.tally
    out = []
    for year in worked.span.years:
        if worked.figures[year] is None or not worked.explored.complete:
            out.append(YearLine(year, open_until(year), {}, {}, {}, {}))
            continue
        out.append(
            YearLine(
                year,
                open_until(year),
                {"kgb": sums.year_award[year].range()},
                {"kgb": sums.year_due[year].range()},
                {"kgb": sums.year_paid[year].range()},
                {"kgb": sums.year_exposure[year].range()},
            )
        )
    return tuple(out)


def _missing(worked: Run) -> tuple[Missing, ...]:
    """The questions whose answer can still change the result, the greatest narrowing first."""
    narrows: dict[str, int] = {}
    leaves = worked.tally.leaves
    outcomes = {(one.exposure, frozenset((rule, frozenset(m)) for rule, m in one.months.items())) for one in leaves}
    differs = len(outcomes) > 1
    if not isinstance(worked.household.children, tuple):
        narrows["Q03"] = 0
    if isinstance(worked.household.letters, Unknown):
        narrows["Q09"] = 0
    for path in worked.explored.forked:
        question = question_of(path)
        if question is None or is_vague(worked.household, path):
            continue
        gain = worked.tally.year_income_width.get(path)
        if gain is None and not differs and worked.explored.complete:
            continue  # every world leads to the same: knowing changes nothing
        if gain is None:
            gain = _narrowing(path, leaves)
        narrows[question] = max(narrows.get(question, 0), gain)
    ranked = sorted(narrows.items(), key=lambda item: -item[1])
    return tuple(Missing(question, gain) for question, gain in ranked)


def _narrowing(path: Path, leaves: list) -> int:  # type: ignore[type-arg]
    """By how many cents the range of the exposure shrinks, at least, once the fact at ``path`` is known."""
    if not leaves:
        return 0
    groups: dict[str, list[Range]] = {}
    for one in leaves:
        groups.setdefault(str(value_at(one.leaf.household, path)), []).append(one.exposure)
    whole = _width([r for group in groups.values() for r in group])
    return whole - max(_width(group) for group in groups.values())


def _width(ranges: list[Range]) -> int:
    return max(r.high or 0 for r in ranges) - min(r.low for r in ranges)


def _none_received(payments: Payments) -> bool:
    return isinstance(payments, tuple) and not payments


def _not_modelled(worked: Run) -> tuple[NotModelled, ...]:
    out = [
        NotModelled(f"scheme-{scheme}", "scheme-later", "F-40")
        for scheme in ("zorg", "huur", "kot")
        if not _none_received(getattr(worked.household.received, scheme))
    ]
    out += [
        NotModelled(f"figures-{year}", "figures-not-known", "F-40")
        for year, values in worked.figures.items()
        if values is None
    ]
    out += [
        NotModelled(f"figures-{year}", "figures-announced", "F-40")
        for year, values in worked.figures.items()
        if values is not None and values.announced
    ]
    out += [
        NotModelled(f"figures-{year}", "figures-conflict", "F-40")
        for year, values in worked.figures.items()
        if values is not None and values.confidence == "conflict" and not values.announced
    ]
    if not worked.explored.complete:
        out.append(NotModelled("too-much-unknown", "too-much-unknown", "F-45"))
    return tuple(out)
