"""Open points and sources: each can be found, each reading is read somewhere, each article cited was read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.facts.kinds import Relation, StayKind, Where
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN
from assistant.law import open_points
from assistant.law.open_points import POINTS, READINGS, open_point, points_of
from assistant.law.values import source
from tests.law.families import EU, day, family, mate, place, spouse, stay

LAW = Path(open_points.__file__).parent
RULE = re.compile(r"R\d\d$")


def cited() -> Iterator[tuple[str, str]]:
    """Every article key written in the law: file and key."""
    article = re.compile(r"(awir|awr|wkb|akw|vw|bw1|bw10|ub-awir)-[0-9][0-9a-z.]*(@[0-9-]+)?$")
    for path in sorted(LAW.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and article.match(node.value):
                yield path.name, node.value


@pytest.mark.parametrize("key", sorted({key for _, key in cited()} - set(POINTS) - set(READINGS)))
def test_every_article_cited_was_read(key: str) -> None:
    assert source(key).key == key


@pytest.mark.parametrize("name", [f"3.2.{letter}" for letter in "abcdef"] + ["3.3"])
def test_the_grounds_made_into_keys_too(name: str) -> None:
    assert source(f"awir-{name}").article == name


@pytest.mark.parametrize("point", [*READINGS.values(), *POINTS.values()], ids=lambda point: point.id)
def test_every_point_is_complete(point: open_points.OpenPoint | open_points.Point) -> None:
    assert open_point(point.id) is point
    assert re.fullmatch(r"[a-z0-9]+[-.][A-Za-z0-9.-]+", point.id)
    assert point.note.endswith((".", "?", ")")) and "  " not in point.note
    for key in point.articles:
        assert source(key).key == key
    assert all(RULE.match(rule) for rule in point.touches)


def test_every_reading_is_read() -> None:
    """Each name of a reading is used outside the list, so no point is declared that nothing forks over."""
    names = {name for name, value in vars(open_points).items() if isinstance(value, str) and value in READINGS}
    assert len(names) == len(READINGS)
    code = "\n".join(path.read_text(encoding="utf-8") for path in LAW.glob("*.py") if path.name != "open_points.py")
    assert [name for name in sorted(names) if not re.search(rf"\b{name}\b", code)] == []


def test_preferred_readings_never_hide_a_partner_where_the_text_says_partner() -> None:
    assert not READINGS["awir-3c.2.a.between-permit-and-decision"].preferred
    assert not READINGS["awir-3c.2.procedure-or-appeal"].preferred
    assert READINGS["awir-3.2.f.after-rent-request"].preferred
    assert not READINGS["akw-7b.treaty-country"].preferred
    assert {point.id for point in READINGS.values() if point.strength == "doubt"} == {
        "akw-7b.treaty-country",
        "awir-3b.after-3.2.e",
        "awir-3c.2.a.between-arrival-and-permit",
    }


def test_the_list_of_doubts_of_part_k_is_there() -> None:
    numbers = {point.number for point in POINTS.values() if point.number}
    in_readings = {"K-02"}  # the order of marriage and permit
    elsewhere = {"K-13", "K-14", "K-16", "K-17", "K-20"}  # childcare, a ruling, old amounts, phone numbers, settled
    every = {f"K-{number:02d}" for number in range(1, 24)}
    assert every - numbers - in_readings - elsewhere == set()


def test_points_of_a_case() -> None:
    asylum = family((stay(StayKind.ASYLUM, "2024-03-05"),), spouse())
    shown = points_of(asylum, findings_rules=("R03",), read=("awir-3c.2.a.between-permit-and-decision",))
    assert shown[0] == "awir-3c.2.a.between-permit-and-decision"
    assert {"awir-3c.2.own-data", "awir-3c.transition"} <= set(shown)
    assert "awir-3c.2.old-unlimited" not in shown  # the permit is from 2024
    assert "awir-9.2.partner-abroad" not in shown  # touches other findings
    assert points_of(asylum) == ()


def test_points_fit_the_household_and_unknown_hides_none() -> None:
    worker = family(EU, spouse(place=place(Where.EU)))
    assert "awir-9.2.partner-abroad" in points_of(worker, findings_rules=("R01",))
    assert "awr-5a.4.religious-divorce" not in points_of(worker, findings_rules=("R01",))
    parting = family(EU, spouse(divorce_filed=day("2026-01-01")))
    assert "awr-5a.4.religious-divorce" in points_of(parting, findings_rules=("R01",))
    single = family(EU, None, mates=(mate(Relation.OTHER),))
    assert "awir-3.2.minor" in points_of(single, findings_rules=("R09",))
    bare = locate(replace(single, spouse=UNKNOWN, housemates=UNKNOWN, children=UNKNOWN))
    bare = locate(replace(bare, applicant=replace(bare.applicant, stay=UNKNOWN)))
    every = tuple({rule for point in POINTS.values() for rule in point.touches})
    assert set(points_of(bare, findings_rules=every)) == {point.id for point in POINTS.values() if point.touches}
