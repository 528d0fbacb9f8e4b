"""What-if: each change against a calculation by hand, the day before, on and after; and what is refused, by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant.facts.calendar import ALWAYS, NO, Day, month_of
from assistant.facts.household import Between, Child, Household, Payment, Spouse
from assistant.facts.kinds import ChildHome, Relation, StayKind, Tie
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN
from assistant.findings import assess
from assistant.findings.assessment import Range
from assistant.findings.changes import (
    CannotModel,
    Change,
    ChildBorn,
    ChildMoves,
    IncomeBecomes,
    MarriageRegistered,
    Naturalised,
    NewPermit,
    PartnerArrives,
    ReportToday,
)
from assistant.findings.what_if import MonthChange, WhatIf, what_if
from tests.findings.households import ON, exactly, paid, rules, told
from tests.law.families import asylum, family, m, mate, span, spouse

#: A holder of an asylum permit whose husband never lived here: the ALO-kop is due and paid (Awir 3c.2).
REFUGEE = told(family(asylum("2025-12-05"), spouse()), paid("2026-01"))
#: An EU worker whose husband lives abroad: the ALO-kop is paid and not due (Awir 3.1).
WORKER = told(family(other=spouse()), paid("2024-05"))
#: 3,416 / 12 in 2026; 3,505 / 12 in 2027, as announced.
ALO_2026, ALO_2027 = 28467, 29208


def line(found: WhatIf, when: str) -> MonthChange:
    return next(one for one in found.months if one.month == m(when))


def moved(found: WhatIf) -> dict[str, tuple[Range, Range, Range]]:
    """The months with a difference: due, paid and exposure."""
    nothing = Range(0, 0)
    return {
        f"{one.month // 12}-{one.month % 12 + 1:02d}": (one.due["kgb"], one.paid["kgb"], one.exposure["kgb"])
        for one in found.months
        if {one.due["kgb"], one.paid["kgb"], one.exposure["kgb"]} != {nothing}
    }


# ---------------------------------------------------------------- the spouse arrives


@pytest.mark.parametrize(("day", "first"), [(date(2027, 2, 28), 3), (date(2027, 3, 1), 3), (date(2027, 3, 2), 4)])
def test_an_arrival_counts_from_the_first_or_from_the_next_month(day: date, first: int) -> None:
    """Awir 5: on the first it counts at once. From then on 2026's ALO-kop is over: 3,505 / 12 = 292.08 a month."""
    found = what_if(REFUGEE, PartnerArrives(day, StayKind.ASYLUM), ON)
    assert list(moved(found)) == [f"2027-{number:02d}" for number in range(first, 13)]
    for one in moved(found).values():
        assert one == (Range(-ALO_2027, -ALO_2027), Range(0, 0), Range(ALO_2027, ALO_2027))


def test_an_arrival_in_march_stops_the_supplement_from_april() -> None:
    found = what_if(REFUGEE, PartnerArrives(date(2027, 3, 10), StayKind.ASYLUM), ON)
    assert {line(found, "2027-03").due["kgb"], line(found, "2027-04").due["kgb"]} == {
        Range(0, 0),
        Range(-ALO_2027, -ALO_2027),
    }
    partners = {one.month: one.toeslagpartner for one in found.after.months}
    assert (partners[m("2027-03")], partners[m("2027-04")]) == ("no", "yes")
    assert "R20" in rules(found.after)
    assert "R20" not in rules(found.before)


def test_who_arrives_with_stay_that_is_not_told_may_also_bar_the_whole_budget() -> None:
    """Awir 9.2, Wkb 1.5: then nothing is due, or what a child with lawful stay leaves. (2,653 + 3,505) / 12 = 513.17.

    2,653 is the amount of 2027 for the first child, as announced: with the ALO-kop it is 6,158.
    """
    found = what_if(REFUGEE, PartnerArrives(date(2027, 3, 10)), ON)
    assert line(found, "2027-04").due["kgb"] == Range(-51317, -ALO_2027)
    assert line(found, "2027-03").due["kgb"] == Range(0, 0)


# ---------------------------------------------------------------- to report


def test_reporting_today_lets_the_debt_grow_no_more_and_changes_nothing_that_was_paid() -> None:
    """The supplement is 284.67 a month in December 2026, and 292.08 in 2027."""
    found = what_if(WORKER, ReportToday(), ON)
    before = next(one for one in found.before.findings if one.rule == "R01")
    after = next(one for one in found.after.findings if one.rule == "R01")
    assert before.grows_per_month == Range(ALO_2026, ALO_2026)
    assert after.grows_per_month == Range(0, 0)
    assert before.amount == after.amount == exactly(8_840, 33)  # 8 x 290.00 + 3,389 + 11/12 x 3,416
    assert line(found, "2026-11").paid["kgb"] == Range(0, 0)
    assert moved(found)["2026-12"] == (Range(0, 0), Range(-ALO_2026, -ALO_2026), Range(-ALO_2026, -ALO_2026))
    assert next(iter(moved(found))) == "2026-12"
    assert len(moved(found)) == 13


def test_reporting_closes_the_payment_and_opens_one_without_the_supplement() -> None:
    changed = locate(ReportToday().apply(WORKER, ON))
    assert changed == told(family(other=spouse()), paid("2024-05", "2026-11-30"), paid("2026-12-01", alo=False))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (paid("2024-05", "2026-11"), (paid("2024-05", "2026-11"),)),  # over already
        (paid("2024-05", alo=False), (paid("2024-05", alo=False),)),  # never paid
        (paid("2024-05", "2026-12"), (paid("2024-05", "2026-11-30"), paid("2026-12-01", "2026-12", alo=False))),
        (paid("2026-12"), (paid("2026-12", alo=False),)),  # begins next month
        (paid("2024-05", cents=50_000), (paid("2024-05", "2026-11-30", cents=50_000), paid("2026-12-01", alo=False))),
    ],
)
def test_what_reporting_makes_of_a_payment(before: Payment, after: tuple[Payment, ...]) -> None:
    h = told(family(other=spouse()), before)
    assert locate(ReportToday().apply(h, ON)) == told(family(other=spouse()), *after)


# ---------------------------------------------------------------- other changes


@pytest.mark.parametrize(
    ("day", "first"),
    [(date(2026, 11, 30), "2026-12"), (date(2026, 12, 1), "2026-12"), (date(2026, 12, 20), "2027-01")],
)
def test_who_becomes_dutch_has_a_partner_from_the_next_month(day: date, first: str) -> None:
    """Awir 3c.2 is for holders of an asylum permit: 3,416 / 12 = 284.67 in December 2026, 292.08 from January 2027."""
    found = what_if(REFUGEE, Naturalised(day), ON)
    assert next(iter(moved(found))) == first
    amount = ALO_2026 if first == "2026-12" else ALO_2027
    assert moved(found)[first] == (Range(-amount, -amount), Range(0, 0), Range(amount, amount))


def test_another_permit_ends_the_exception() -> None:
    found = what_if(REFUGEE, NewPermit(StayKind.REGULAR, date(2026, 12, 2)), ON)
    assert next(iter(moved(found))) == "2027-01"
    assert line(found, "2027-01").due["kgb"] == Range(-ALO_2027, -ALO_2027)


def test_a_permit_that_ends_takes_everything() -> None:
    """Without stay nothing is due: (2,580 + 3,416) / 12 = 499.67 in December 2026."""
    found = what_if(REFUGEE, NewPermit(StayKind.NONE, date(2026, 12, 1)), ON)
    assert line(found, "2026-12").due["kgb"] == Range(-49967, -49967)


def test_a_marriage_that_is_registered_comes_to_light_and_changes_no_amount() -> None:
    found = what_if(WORKER, MarriageRegistered(date(2026, 12, 1)), ON)
    assert moved(found) == {}
    assert ("R01" in rules(found.before), "R06" in rules(found.after)) == (True, True)
    assert found.before.findings[0].amount == found.after.findings[0].amount


def test_an_income_of_50_000_lowers_what_is_due_and_what_was_paid() -> None:
    """2026: single, 29,736 + taper 7.6 %: 20,264 x 0.076 = 1,540.06 a year, 128.34 a month of what is paid.

    With a partner from 39,141: 10,859 x 0.076 = 825.28 a year, 68.77 a month of what is due.
    """
    found = what_if(WORKER, IncomeBecomes("applicant", 2026, 5_000_000), ON)
    assert line(found, "2026-06").due["kgb"] == exactly(-68, -77)
    assert line(found, "2026-06").paid["kgb"] == exactly(-128, -34)
    assert line(found, "2025-12").paid["kgb"] == line(found, "2027-01").paid["kgb"] == Range(0, 0)


def test_the_income_of_a_spouse() -> None:
    """39,141 is the limit of a couple: 15,000 + 30,000 is 5,859 over it, 445.28 a year, 37.11 a month."""
    found = what_if(WORKER, IncomeBecomes("spouse", 2026, 3_000_000), ON)
    assert line(found, "2026-06").due["kgb"] == exactly(-37, -11)


def test_a_child_that_is_born_counts_from_the_month_after() -> None:
    """Wkb 2.3: born on 15 January 2027, from February: 2,653 / 12 = 221.08 a month."""
    found = what_if(WORKER, ChildBorn(date(2027, 1, 15)), ON)
    assert next(iter(moved(found))) == "2027-02"
    assert moved(found)["2027-02"] == (Range(22108, 22108), Range(22108, 22108), Range(0, 0))


def test_a_child_that_leaves_the_eu_counts_until_the_quarter_ends() -> None:
    """AKW 7b.1: gone on 15 January 2027, from April; a treaty country is a doubt, so it may also stay due."""
    found = what_if(WORKER, ChildMoves(0, ChildHome.OUTSIDE, date(2027, 1, 15)), ON)
    assert next(iter(moved(found))) == "2027-04"
    assert line(found, "2027-04").due["kgb"] == Range(-22108, 0)


def test_a_child_that_comes_from_outside_counts_from_the_next_month() -> None:
    away = told(family(children=(_child(ChildHome.OUTSIDE),)), paid("2024-05", alo=False))
    found = what_if(away, ChildMoves(0, ChildHome.APPLICANT, date(2027, 1, 15)), ON)
    assert next(iter(moved(found))) == "2027-02"


def _child(where: ChildHome) -> Child:
    from assistant.facts.household import Home
    from tests.law.families import child

    return child(lives=(Home(where, ALWAYS),))


# ---------------------------------------------------------------- what is not known


def test_what_is_not_known_is_the_same_before_and_after() -> None:
    """An unknown income moves both sides alike: a month that the change does not touch differs by nothing."""
    h = _without_income(WORKER)
    found = what_if(h, ReportToday(), ON)
    assert line(found, "2026-06").paid["kgb"] == line(found, "2026-06").exposure["kgb"] == Range(0, 0)
    # The supplement is paid in full up to 29,736, and gone with the rest of the budget.
    assert line(found, "2026-12").paid["kgb"] == Range(-ALO_2026, 0)


@pytest.mark.parametrize("income", [0, 29_736, 30_000, 39_141, 60_000, 75_000, 100_000])
@pytest.mark.parametrize("change", [ReportToday(), PartnerArrives(date(2026, 9, 10), StayKind.EU)])
def test_the_range_contains_what_every_income_gives(income: int, change: Change) -> None:
    unknown = what_if(_without_income(WORKER), change, ON)
    known = what_if(told(family(other=spouse()), paid("2024-05"), income=income), change, ON)
    for wide, narrow in zip(unknown.months, known.months, strict=True):
        for outer, inner in zip(_maps(wide), _maps(narrow), strict=True):
            assert outer["kgb"].low <= inner["kgb"].low
            assert (inner["kgb"].high or 0) <= (outer["kgb"].high or 0)


def _maps(one: MonthChange) -> tuple[Any, Any, Any]:
    return one.due, one.paid, one.exposure


def _without_income(h: Household) -> Household:
    return locate(replace(h, applicant=replace(h.applicant, income={})))


@pytest.mark.parametrize("day", ["2011-05-02", "2026-03-04"])
def test_the_range_contains_what_every_wedding_gives(day: str) -> None:
    from tests.law.families import day as on_day

    change = Naturalised(date(2026, 12, 20))
    vague = replace(REFUGEE, spouse=replace(_of(REFUGEE), since=UNKNOWN))
    sharp = replace(REFUGEE, spouse=replace(_of(REFUGEE), since=on_day(day)))
    for wide, narrow in zip(what_if(vague, change, ON).months, what_if(sharp, change, ON).months, strict=True):
        assert wide.due["kgb"].low <= narrow.due["kgb"].low
        assert (narrow.due["kgb"].high or 0) <= (wide.due["kgb"].high or 0)


def test_a_band_of_wealth_and_income_keeps_what_does_not_change_at_nothing() -> None:
    h = WORKER
    bands = {year: Between(1_000_000, 9_000_000) for year in range(2019, 2030)}
    h = locate(replace(h, applicant=replace(h.applicant, income=bands, wealth={})))
    found = what_if(h, ReportToday(), ON)
    assert all(set(one.paid.values()) == {Range(0, 0)} for one in found.months if one.month <= month_of(ON))


def test_the_difference_is_that_of_both_results_where_they_are_exact() -> None:
    found = what_if(REFUGEE, PartnerArrives(date(2026, 9, 10), StayKind.ASYLUM), ON)
    for old, new, change in zip(found.before.months, found.after.months, found.months, strict=True):
        assert new.due["kgb"].low - old.due["kgb"].low == pytest.approx(change.due["kgb"].low, abs=1)
    assert found.before == assess(REFUGEE, ON)


def test_too_much_that_is_not_known_gives_no_difference() -> None:
    h = Household(ON, applicant=replace(Household(ON).applicant, naturalised=NO))
    found = what_if(h, Naturalised(date(2026, 12, 20)), ON)
    assert all(not one.due for one in found.months)
    assert any(one.id == "too-much-unknown" for one in found.after.not_modelled)


def test_a_year_without_figures_has_no_difference() -> None:
    found = what_if(WORKER, Naturalised(date(2027, 6, 1)), date(2027, 3, 1))
    assert {one.month // 12 for one in found.months if not one.due} == {2028}


# ---------------------------------------------------------------- refused


def _of(h: Household) -> Spouse:
    assert isinstance(h.spouse, Spouse)
    return h.spouse


def _with_spouse(**facts: Any) -> Household:
    return replace(WORKER, spouse=replace(_of(WORKER), **facts))


ALONE = told(family())
MARCH = date(2027, 3, 10)


@pytest.mark.parametrize(
    ("h", "change", "why", "path"),
    [
        (ALONE, PartnerArrives(MARCH), "no-such-person", "spouse"),
        (replace(ALONE, spouse=UNKNOWN), PartnerArrives(MARCH), "not-known", "spouse"),
        (_with_spouse(place=UNKNOWN), PartnerArrives(MARCH), "not-known", "spouse.place"),
        (_with_spouse(resident_in_brp=UNKNOWN), PartnerArrives(MARCH), "not-known", "spouse.resident_in_brp"),
        (WORKER, PartnerArrives(date(1980, 1, 1)), "planned-later", "spouse.place"),
        (
            PartnerArrives(MARCH).apply(WORKER, ON),
            PartnerArrives(date(2027, 4, 1)),
            "already-so",
            "spouse.place",
        ),
        (replace(WORKER, received=replace(WORKER.received, kgb=UNKNOWN)), ReportToday(), "not-known", "received.kgb"),
        (_with_spouse(tie=UNKNOWN), MarriageRegistered(MARCH), "not-known", "spouse.tie"),
        (_with_spouse(tie=Tie.RELIGIOUS_ONLY), MarriageRegistered(MARCH), "not-married", "spouse.tie"),
        (
            _with_spouse(marriage_in_brp=Day(2027)),
            MarriageRegistered(MARCH),
            "already-so",
            "spouse.marriage_in_brp",
        ),
        (Naturalised(MARCH).apply(WORKER, ON), Naturalised(MARCH), "already-so", "applicant.naturalised"),
        (
            replace(WORKER, applicant=replace(WORKER.applicant, naturalised=UNKNOWN)),
            Naturalised(MARCH),
            "not-known",
            "applicant.naturalised",
        ),
        (
            replace(WORKER, applicant=replace(WORKER.applicant, stay=UNKNOWN)),
            NewPermit(StayKind.REGULAR, MARCH),
            "not-known",
            "applicant.stay",
        ),
        (REFUGEE, NewPermit(StayKind.REGULAR, date(2025, 12, 5)), "planned-later", "applicant.stay"),
        (ALONE, IncomeBecomes("spouse", 2026, 0), "no-such-person", "spouse"),
        (ALONE, IncomeBecomes("housemates[0]", 2026, 0), "no-such-person", "housemates[0]"),
        (replace(ALONE, children=UNKNOWN), ChildBorn(MARCH), "not-known", "children"),
        (replace(ALONE, spouse=UNKNOWN), ChildBorn(MARCH), "not-known", "spouse"),
        (told(family(mates=(mate(Relation.OTHER),))), ChildBorn(MARCH), "other-parent", "housemates"),
        (_with_spouse(tie=Tie.UNMARRIED), ChildBorn(MARCH), "other-parent", "spouse.tie"),
        (_with_spouse(tie=UNKNOWN), ChildBorn(MARCH), "other-parent", "spouse.tie"),
        (WORKER, ChildMoves(1, ChildHome.OUTSIDE, MARCH), "no-such-person", "children[1]"),
        (WORKER, ChildMoves(0, ChildHome.APPLICANT, MARCH), "already-so", "children[0].lives"),
        (WORKER, ChildMoves(0, ChildHome.NETHERLANDS, MARCH), "not-modelled", "children[0].lives"),
        (WORKER, ChildMoves(0, ChildHome.EU, MARCH), "not-modelled", "children[0].lives"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_worked_out_is_refused_by_name(h: Household, change: Change, why: str, path: str) -> None:
    from assistant.facts.unknown import dotted

    with pytest.raises(CannotModel) as caught:
        what_if(h, change, ON)
    assert (caught.value.change, caught.value.why, dotted(caught.value.path)) == (change.name, why, path)
    assert str(caught.value) == f"{change.name}: {why} ({path})"


@pytest.mark.parametrize("end", ["from", "to"])
def test_a_payment_of_which_an_end_is_not_known_cannot_be_stopped(end: str) -> None:
    whole = span("2024-05")
    period = replace(whole, since=UNKNOWN) if end == "from" else replace(whole, until=UNKNOWN)
    with pytest.raises(CannotModel, match=rf"received.kgb\[0\].{end}"):
        ReportToday().apply(told(family(other=spouse()), Payment(period, UNKNOWN, True)), ON)


def test_something_else_than_a_change_is_refused() -> None:
    class Moves:
        name = "moves"

    with pytest.raises(CannotModel, match="Moves: not-modelled"):
        what_if(WORKER, Moves(), ON)  # type: ignore[arg-type]


def test_an_income_below_zero_is_a_slip() -> None:
    with pytest.raises(ValueError, match="below zero"):
        IncomeBecomes("applicant", 2026, -1).apply(WORKER, ON)
