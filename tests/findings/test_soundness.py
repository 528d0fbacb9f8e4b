"""Unknown in, sound range out: a range contains the result of every value that a hidden fact can have.

The oracle is the program on fully known households; what is proved is that not knowing never narrows.
"""

from __future__ import annotations

import os
import random

import pytest

from assistant.facts.calendar import label
from assistant.facts.locate import put
from assistant.facts.unknown import UNKNOWN, Path, dotted
from assistant.findings.assess import run
from assistant.findings.assessment import Range
from tests.findings.some_households import ON, hideable, some_household

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
