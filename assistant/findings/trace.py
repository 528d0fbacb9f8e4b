"""EXPLAINS: a tree from a finding to its years and months, the rules applied, the values used and the answers.

A figure always rests on parts, and a leaf is an answer, a value of the law or an article. Where a finding is a range,
the worlds of its two ends stand beside each other, each with the readings and the unknown answers that lead to it.

Which answers a month rests on is found out by taking each of them away: without it the month cannot be worked out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, Final

from assistant.facts.calendar import ALWAYS, Day, Month, year_of
from assistant.facts.household import AS_SEEN, Between, Household, of_year
from assistant.facts.locate import put
from assistant.facts.unknown import UNKNOWN, Path, Unknown, Unresolved
from assistant.findings.assess import Run, assessment_of, run
from assistant.findings.assessment import Assessment, Finding, Level, Range
from assistant.findings.classify import classifier
from assistant.findings.tally import LeafSum, rule_of
from assistant.law.kindgebonden_budget import threshold_cents
from assistant.law.open_points import READINGS
from assistant.law.parts import cents
from assistant.law.results import KgbClaim
from assistant.law.values import KgbYear, MissingFigure, figure
from assistant.months.ledger import LedgerRun, Standing
from assistant.months.window import Window
from assistant.months.worlds import value_at
from assistant.months.years import Stretch, YearWorld, year_worlds

#: Kinds of leaves; every other node has parts.
LEAVES: Final = ("answer", "value", "article", "no-figures")


@dataclass(frozen=True, slots=True)
class Node:
    """One figure or conclusion and what it rests on.

    ``kind``: finding, world (``id``: low or high), year, months, paid, due, partner, rule, reading, or a leaf:
    ``answer`` (``id``: its path; ``told`` False: not known, and taken to be so in this world), ``value`` (``id``: its
    name), ``article`` (``id``: its key), ``no-figures`` (``id``: a year without them).
    ``amount`` is in cents and of one month under ``months``. ``fact``: what was answered, or a value of the law with
    its unit. ``first``, ``last``: months of a stretch; ``valid`` first and last day of a value. ``sources``: keys.
    """

    kind: str
    id: str = ""
    amount: Range | None = None
    fact: object = None
    unit: str = ""
    told: bool = True
    first: Month | None = None
    last: Month | None = None
    valid: tuple[date, date] | None = None
    sources: tuple[str, ...] = ()
    parts: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Explained:
    """The findings that were asked for, each with its tree."""

    assessment: Assessment
    traces: tuple[tuple[Finding, Node], ...]


def explain(household: Household, on: date, wanted: str) -> Explained:
    """The trees of the findings with this id or rule; none when there is no such finding."""
    worked = run(household, on)
    assessment = assessment_of(worked)
    found = [one for one in assessment.findings if wanted in (one.id, one.rule)]
    return Explained(assessment, tuple((one, trace(worked, one)) for one in found))


def trace(worked: Run, finding: Finding) -> Node:
    """The tree of one finding of a run."""
    rule = Node("rule", finding.rule, parts=tuple(_articles(finding.articles)))
    if finding.per_year is None:
        return Node("finding", finding.id, finding.amount, parts=(rule, *_without_amount(worked, finding)))
    key = ("+" if finding.level is Level.POSITIVE else "") + finding.rule
    low, high = _ends(worked, key)
    if low is high and _exact(worked, key, low):
        parts = (rule, *_years(worked, key, low, high=False))
    else:
        parts = (
            rule,
            *(
                _one_end(worked, key, one, low if one is high else high, name)
                for name, one in (("low", low), ("high", high))
            ),
        )
    return Node("finding", finding.id, finding.amount, parts=parts)


def _one_end(worked: Run, key: str, one: LeafSum, other: LeafSum, name: str) -> Node:
    """The world at one end of a range: what makes it so, and its years; or else the amounts that keep it at nothing."""
    high = name == "high"
    total = one.total(key)
    amount = (total.high or 0) if high else total.low
    parts = (*_what_differs(worked, one, other), *_years(worked, key, one, high=high))
    if not parts:
        parts = tuple(_amounts(worked, key, one, other, high=high))
    open_end = high and key in worked.tally.no_figures
    return Node("world", name, Range(amount, None if open_end else amount), parts=parts)


def _amounts(worked: Run, key: str, one: LeafSum, other: LeafSum, *, high: bool) -> Iterator[Node]:
    """The incomes with which a world counts, in the years in which the other end has months of the rule."""
    for year in sorted({year_of(m) for m in one.months.get(key, set()) | other.months.get(key, set())}):
        values = worked.figures[year]
        if values is None:
            yield Node("no-figures", str(year))
            continue
        for who, amount in _world(worked, key, one, year, values, high=high).incomes:
            yield _income(worked, who, amount, year)


def _ends(worked: Run, key: str) -> tuple[LeafSum, LeafSum]:
    """The worlds with the smallest and the largest total; of equals the first, and one for both where it can be."""
    leaves = worked.tally.leaves
    low = min(leaves, key=lambda one: one.total(key).low)
    high = max(leaves, key=lambda one: one.total(key).high or 0)
    return (low, low) if low.total(key).high == high.total(key).high else (low, high)


def _exact(worked: Run, key: str, one: LeafSum) -> bool:
    return one.total(key).exact and key not in worked.tally.no_figures


# ---------------------------------------------------------------- what makes two worlds differ


def _what_differs(worked: Run, one: LeafSum, other: LeafSum) -> Iterator[Node]:
    """The readings and the answers that are not known in which this world is not the other one."""
    if one is other:
        return
    for path in worked.explored.forked:
        mine, theirs = (value_at(each.leaf.household, path) for each in (one, other))
        if mine is None or _same(mine, theirs):
            continue
        if path[0] == "readings":
            point = str(path[1])
            yield Node("reading", point, fact=mine, told=False, parts=tuple(_articles(READINGS[point].articles)))
        else:
            yield _answer(path, mine, told=False)


def _same(mine: object, theirs: object) -> bool:
    if isinstance(mine, Unknown) or isinstance(theirs, Unknown):
        return isinstance(mine, Unknown) and isinstance(theirs, Unknown)
    return mine == theirs


# ---------------------------------------------------------------- years and months


def _years(worked: Run, key: str, one: LeafSum, *, high: bool) -> Iterator[Node]:
    """The years of one world with months of the rule, and those in which there are no figures to count with."""
    months = one.months.get(key, set())
    for year in sorted({year_of(m) for m in months}):
        values = worked.figures[year]
        if values is None:
            inside = [m for m in months if year_of(m) == year]
            yield Node("no-figures", str(year), first=min(inside), last=max(inside))
            continue
        world = _world(worked, key, one, year, values, high=high)
        stretches = [stretch for stretch in _joined(world) if rule_of(world, stretch) == key and not stretch.projected]
        total = cents(sum(abs(stretch.exposure) * len(stretch.months) for stretch in stretches))
        parts = tuple(_months(worked, one, world, stretch, values) for stretch in stretches)
        if parts:
            yield Node("year", str(year), Range(total, total), parts=parts)


def _world(worked: Run, key: str, one: LeafSum, year: int, values: KgbYear, *, high: bool) -> YearWorld:
    """The incomes and wealth of the year that give the smallest or the largest amount."""

    def amount(world: YearWorld) -> int:
        rows = (row for row in world.stretches if not row.projected and rule_of(world, row) == key)
        return sum(abs(row.exposure) * len(row.months) for row in rows)

    worlds = year_worlds(one.leaf, year, worked.span, values, {})
    return max(worlds, key=amount) if high else min(worlds, key=amount)


def _joined(world: YearWorld) -> list[Stretch]:
    """Stretches beside each other with the same standing are one."""
    out: list[Stretch] = []
    for row in world.stretches:
        if out and replace(out[-1], months=()) == replace(row, months=()):
            out[-1] = replace(row, months=(*out[-1].months, *row.months))
        else:
            out.append(row)
    return out


def _months(worked: Run, one: LeafSum, world: YearWorld, stretch: Stretch, values: KgbYear) -> Node:
    standing, m = stretch.standing, stretch.months[0]
    paid_cents, due_cents, exposure = cents(stretch.paid), cents(stretch.due), cents(abs(stretch.exposure))
    year = values.year
    incomes = [_income(worked, who, amount, year) for who, amount in world.incomes]
    paid: list[Node] = []
    if isinstance(standing.paid, KgbClaim):
        paid = [*_values(standing.paid, values, world), *_counted(standing.paid, incomes)]
    due = [
        *_articles(standing.claim.articles),
        *_values(standing.claim, values, world),
        *_counted(standing.claim, incomes),
    ]
    if world.barred:
        due += [
            *_articles(("wkb-1.4",)),
            *(_value(name, year) for name in ("kgb.wealth_single", "kgb.wealth_couple")),
            *_wealth(worked, world, year),
        ]
    partner = standing.partnership
    said = "yes" if partner.has_partner else "no"
    answers = tuple(_answers(worked, one, m))
    payment = tuple(node for node in answers if node.id.startswith("received"))
    parts = (
        Node("paid", amount=Range(paid_cents, paid_cents), parts=(*payment, *paid)),
        Node("due", standing.claim.bar, amount=Range(due_cents, due_cents), parts=tuple(due)),
        Node("partner", said, parts=tuple(_articles(partner.articles))),
        *(node for node in answers if node not in payment),
    )
    return Node(
        "months", amount=Range(exposure, exposure), first=m, last=stretch.months[-1], parts=tuple(_with_parts(parts))
    )


def _with_parts(nodes: Iterable[Node]) -> Iterator[Node]:
    """A conclusion that rests on nothing of its own rests on the month: it is told with the answers of the month."""
    told = list(nodes)
    answers = tuple(node for node in told if str(node.kind) == "answer")
    for node in told:
        yield node if node.parts or str(node.kind) in LEAVES else replace(node, parts=answers)


# ---------------------------------------------------------------- values of the law


def _values(claim: KgbClaim, values: KgbYear, world: YearWorld) -> Iterator[Node]:
    """The figures that an amount on this basis was counted with (Wkb 2.2-2.8)."""
    ages = claim.ages
    if not ages:
        return
    names = ["kgb.child_1", "kgb.child_2", "kgb.child_3", "kgb.child_next"][: min(len(ages), 4)]
    names += ["kgb.age_12_15"] if 12 in ages else []
    names += ["kgb.age_16_17"] if 16 in ages else []
    names += ["kgb.alo_kop"] if claim.alo else []
    names += ["kgb.threshold"] + (["kgb.partner_addon"] if claim.couple and values.partner_addon else [])
    own = sum(amount for _, amount in (world.incomes if claim.couple else world.incomes[:1]))
    names += ["kgb.taper"] if own > threshold_cents(claim.couple, values) else []
    yield from (_value(name, values.year) for name in names)


def _value(name: str, year: int) -> Node:
    try:
        found = figure(name, date(year, 1, 1))
    except MissingFigure:
        found = figure(name, date(year, 12, 31))
    return Node(
        "value", name, fact=found.value, unit=found.unit, valid=(found.first, found.last), sources=found.sources
    )


def _articles(keys: Iterable[str]) -> Iterator[Node]:
    yield from (Node("article", key) for key in dict.fromkeys(keys))


# ---------------------------------------------------------------- answers


def _income(worked: Run, who: Path, amount: int, year: int) -> Node:
    path = (*who, "income", year)
    holder: Any = value_at(worked.original, who)
    fact = UNKNOWN if holder is None else of_year(holder.income, year, ())
    return _answer(path, amount, told=not isinstance(fact, Unknown | Between))


def _counted(claim: KgbClaim, incomes: list[Node]) -> list[Node]:
    """The incomes that count: that of a partner only in a month that is counted as of a couple (Wkb 2.8)."""
    return [] if not claim.ages else incomes if claim.couple else incomes[:1]


def _wealth(worked: Run, world: YearWorld, year: int) -> Iterator[Node]:
    for who, _ in world.incomes:
        holder: Any = value_at(worked.original, who)
        fact = None if holder is None else of_year(holder.wealth, year, ())
        if fact is not None:
            yield _answer((*who, "wealth", year), fact, told=isinstance(fact, int))


def _answers(worked: Run, one: LeafSum, m: Month) -> Iterator[Node]:
    """The answers without which this month, or the rule that it falls under, cannot be worked out."""
    household = one.leaf.household
    told = dict(_facts(worked.original, ()))
    for path, fact in _facts(household, ()):
        if path[0] == "readings":
            if _needs(worked, one, path, m):
                yield Node(
                    "reading",
                    str(path[1]),
                    fact=fact,
                    told=False,
                    parts=tuple(_articles(READINGS[str(path[1])].articles)),
                )
        elif _needs(worked, one, path, m):
            yield _answer(path, fact, told=path in told and _same(told[path], fact))


def _needs(worked: Run, one: LeafSum, path: Path, m: Month) -> bool:
    household = one.leaf.household
    if path[0] == "readings":
        less = replace(household, readings={key: v for key, v in household.readings.items() if key != path[1]})
    else:
        less = put(household, path, UNKNOWN)
    classify = classifier(worked.household, worked.on)
    before = {other: standing for other, standing in one.leaf.standing.items() if other < m}

    def rule(world: Household, month: Month, standing: Standing, _: dict[Month, Standing]) -> tuple[str, str]:
        return classify(world, month, standing, before)

    try:
        LedgerRun(less, Window(m, m, m), rule).finish()
    except Unresolved as doubt:
        return doubt.path == path
    return False


def _facts(value: Any, path: Path) -> Iterator[tuple[Path, object]]:
    """Every answer of a household with its path, in the order of the file. Amounts by year are told elsewhere."""
    if isinstance(value, Unknown) or (path and path[-1] in ("income", "wealth", "as_of")):
        return
    if value is AS_SEEN or value == ALWAYS:
        return
    if value == (ALWAYS,):
        yield path, True
    elif isinstance(value, Day | Enum | bool | int | str) or value == ():
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _facts(item, (*path, index))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _facts(item, (*path, key))
    elif is_dataclass(value):
        for spec in fields(value):
            yield from _facts(getattr(value, spec.name), (*path, spec.name))


def _answer(path: Path, fact: object, *, told: bool) -> Node:
    return Node("answer", written(path), fact=fact, told=told)


def written(path: Path) -> str:
    """A path as the household file has it: the ends of a period are ``from`` and ``to``, beside its other fields."""
    names = {"since": "from", "until": "to"} | ({"on": "date"} if path[0] == "letters" else {})
    out = ""
    for place, part in enumerate(path):
        if part == "period":
            continue
        inside = place > 0 and path[place - 1] == "period"
        if isinstance(part, int):
            out += f".{part}" if place and path[place - 1] in ("income", "wealth") else f"[{part}]"
        else:
            name = names.get(part, part) if inside or (place and isinstance(path[place - 1], int)) else part
            out += f".{name}" if out else name
    return out


# ---------------------------------------------------------------- findings without an amount

#: The answers that these rules rest on; the others rest on what holds in the month of the assessment.
_RESTS_ON: Final[Mapping[str, tuple[str, ...]]] = {
    "R20": ("spouse.comes_to_light",),
    "R22": ("letters",),
    "R24": ("spouse.reported", "spouse.comes_to_light", "spouse.resident_in_brp", "letters"),
}


def _without_amount(worked: Run, finding: Finding) -> Iterator[Node]:
    wanted = _RESTS_ON.get(finding.rule)
    if wanted is not None:
        for path, fact in _facts(worked.original, ()):
            if written(path).startswith(wanted):
                yield _answer(path, fact, told=True)
        return
    for one in worked.tally.leaves[:1]:
        partner = one.leaf.standing[worked.span.now].partnership
        if partner.articles:
            yield Node("partner", "yes" if partner.has_partner else "no", parts=tuple(_articles(partner.articles)))
        yield from _answers(worked, one, worked.span.now)


__all__ = ["LEAVES", "Explained", "Node", "explain", "trace", "written"]
