"""Unknown in, sound range out: a range contains the result of every value that a hidden fact can have.

The oracle is the program on fully known households; what is proved is that not knowing never narrows.
"""

from __future__ import annotations

import os
import random

import pytest

from assistant.facts.calendar import label
from assistant.facts.household import Stay
from assistant.facts.kinds import Relation, StayKind, Where
from assistant.facts.locate import put
from assistant.facts.unknown import UNKNOWN, Path, Unknown, dotted
from assistant.findings.assess import run
from assistant.findings.assessment import Range
from tests.findings.households import exactly, paid, told
from tests.findings.some_households import ON, hideable, some_household
from tests.law.families import EU, asylum, brp, child, family, mate, place, spouse, stay

#: More with SOUNDNESS_SEEDS; the ordinary run draws few.
SEEDS = range(int(os.environ.get("SOUNDNESS_SEEDS", "40")))


def _contains(outer: Range, inner: Range) -> bool:
    return outer.low <= inner.low and (outer.high is None or (inner.high is not None and inner.high <= outer.high))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_hiding_facts_never_narrows(count: int) -> None:
    for seed in SEEDS:
        known = some_household(seed)
        draw = random.Random(seed * 10 + count)
        paths = draw.sample(hideable(known), count)
        hidden = known
        for path in sorted(paths, key=len):
            if _reachable(hidden, path):
                hidden = put(hidden, path, UNKNOWN)
        plain, vague = run(known, ON), run(hidden, ON)
        if not vague.explored.complete:
            continue
        names = ", ".join(dotted(path) for path in paths)
        for m, spread in plain.tally.exposure.items():
            outer = vague.tally.exposure[m].range()
            assert _contains(outer, spread.range()), f"seed {seed}, hidden {names}: {label(m)} {spread} not in {outer}"
        for rule in plain.tally.rules():
            inner, outer = plain.tally.total(rule), vague.tally.total(rule)
            if not _contains(outer, inner):
                whole_in, whole_out = _all(plain), _all(vague)
                assert _contains(whole_out, whole_in), f"seed {seed}, hidden {names}: {rule} {inner} not in {outer}"


def _all(worked: object) -> Range:
    leaves = worked.tally.leaves  # type: ignore[attr-defined]
    return Range(min(one.exposure.low for one in leaves), max(one.exposure.high or 0 for one in leaves))


def _reachable(household: object, path: Path) -> bool:
    try:
        put(household, path, UNKNOWN)
    except (TypeError, AttributeError, IndexError, AssertionError):
        return False
    return True


def test_a_birth_of_which_only_the_year_is_known_contains_every_month() -> None:
    """2007: 16 in 2023 raises the amount, 18 in 2025 ends it. Without stay until June 2025 a month between has most."""
    stays = (stay(StayKind.REGULAR, "2025-06-01"),)
    years = told(family(stays, None, (child("2007"),)), paid("2021-01"))
    whole = run(years, ON).tally.total("R27")
    each = [
        run(told(family(stays, None, (child(f"2007-{number:02d}"),)), paid("2021-01")), ON).tally.total("R27")
        for number in range(1, 13)
    ]
    assert (whole.low, whole.high) == (min(one.low for one in each), max(one.high or 0 for one in each))
    assert whole.high not in (each[0].high, each[-1].high)


def test_an_event_of_which_only_the_year_is_known_contains_the_second_of_january() -> None:
    """On 2 January the exception still holds in that month and ends in the next: R04, not R01."""
    permit = asylum("2020-03-01", decided="2020-06-01")

    def arrived(on: str) -> Range:
        here = spouse(resident_in_brp=brp(on), place=place(Where.NETHERLANDS), stay=EU)
        return run(told(family(permit, here), paid("2026-01")), ON).tally.total("R04")

    assert arrived("2026-01-02") == exactly(2_846, 67)  # 10 x 284.67
    assert _contains(arrived("2026"), arrived("2026-01-02"))


def test_an_unknown_stay_may_be_the_protection_that_a_guest_has() -> None:
    """Awir 3b: a guest from Ukraine is no partner, unless the applicant has temporary protection too."""
    guest = mate(Relation.OTHER, "2026-01-01", ukraine=True)

    def exposed(stays: tuple[Stay, ...] | Unknown) -> Range:
        return run(told(family(stays, None, mates=(guest,)), paid("2026-01")), ON).tally.total("R09")

    protected = exposed((stay(StayKind.TEMPORARY_PROTECTION),))
    assert protected == exactly(3_131, 33)
    assert _contains(exposed(UNKNOWN), protected)
