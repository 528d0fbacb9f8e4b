"""A key leads to its source, and a key that leads nowhere is refused."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

import pytest

import assistant.law
from assistant.law.values import UnknownSource, source
from assistant.law.values.cited import library

ARTICLE = r"\d+(?:bis|ter|[a-z])?(?::\d+)?(?:\.(?:\d+[a-z]?|[a-z]))*(?:@\d{4}-\d\d-\d\d)?"


@pytest.mark.parametrize(
    ("key", "law", "article"),
    [
        ("awir-3c.2", "Awir", "3c.2"),
        ("awir-3c.2.a", "Awir", "3c.2.a"),
        ("awir-3.2.e", "Awir", "3.2.e"),
        ("awir-14.5", "Awir", "14.5"),
        ("awir-31bis", "Awir", "31bis"),
        ("awir-2.1.e.2", "Awir", "2.1.e.2"),
        ("wkb-2.6", "Wkb", "2.6"),
        ("wkb-3.5.b", "Wkb", "3.5.b"),
        ("awr-5a.4", "AWR", "5a.4"),
        ("akw-7b.1", "AKW", "7b.1"),
        ("akw-12.3.c", "AKW", "12.3.c"),
        ("vw-8", "Vw 2000", "8"),
        ("vw-8.c", "Vw 2000", "8.c"),
        ("ub-awir-2b", "Uitvoeringsbesluit Awir", "2b"),
        ("pw-18.1", "Participatiewet", "18.1"),
        ("wko-1.6.3", "Wko", "1.6.3"),
        ("wht-1a.3", "Wht", "1a.3"),
        ("wzt-2.4", "Wzt", "2.4"),
    ],
)
def test_an_article_that_was_read(key: str, law: str, article: str) -> None:
    found = source(key)
    assert (found.kind, found.law, found.article, found.read) == ("statute", law, article, date(2026, 11, 23))
    assert found.bwb.startswith("BWBR")
    assert found.title.endswith(f"artikel {article}")


@pytest.mark.parametrize(
    "key", ["akw-18", "vw-44.2", "zvw-69", "eu-883-68", "brp-2.1", "bw10-31", "awb-6:7", "ur-awir"]
)
def test_an_article_that_was_not_read_says_so(key: str) -> None:
    found = source(key)
    assert found.read is None
    assert "Not read" in found.what


@pytest.mark.parametrize(
    "key",
    [
        "wkb-2.15",
        "wkb-2.6.a",
        "wkb-9",
        "awir-3d",
        "awir-",
        "awir-3.2.z",
        "xyz-1",
        "nothing",
        "",
        "wkb-2.6@2018-01-01",
        "wkb-2.6@yesterday",
        "zvw-70",
        "zvw-69@2026-01-01",
    ],
)
def test_a_key_that_leads_nowhere_is_refused(key: str) -> None:
    if key == "awir-":
        assert source(key).article == ""
        return
    with pytest.raises(UnknownSource):
        source(key)


@pytest.mark.parametrize(
    ("article", "absent", "present"),
    [
        ("awir-3c.2", "2025-07-01", "2026-01-01"),
        ("awir-3a", "2022-01-01", "2023-01-01"),
        ("awir-26a", "2020-11-01", "2021-03-10"),
        ("wkb-1.5", "2021-01-01", "2022-01-01"),
        ("wkb-3.7.a", "2024-01-01", "2025-01-01"),
        ("wzt-4a.3", "2024-01-01", "2026-01-01"),
        ("wht-21.2.a", "2025-01-01", "2026-01-01"),
    ],
)
def test_an_article_is_in_the_text_from_the_day_it_was_made(article: str, absent: str, present: str) -> None:
    assert source(f"{article}@{present}").text == date.fromisoformat(present)
    with pytest.raises(UnknownSource):
        source(f"{article}@{absent}")


def test_a_leaflet_says_that_it_was_read_through_a_transcription() -> None:
    found = source("leaflet-kgb-2026")
    assert (found.kind, found.title) == ("leaflet", "Berekening kindgebonden budget 2026")
    assert "tg0811z61fd" in found.what
    assert "transcription, 2026-11-23" in found.what


def cited() -> dict[str, str]:
    """Every text in the rooms of law and findings that looks like an article of an act that we know."""
    laws = "|".join(re.escape(key) for key in library().laws)
    shape = re.compile(rf"(?:{laws})-{ARTICLE}")
    rooms = Path(assistant.law.__file__).parents[1]
    found = {}
    for path in [*(rooms / "law").glob("*.py"), *(rooms / "findings").glob("*.py")]:
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        # The first thing said of an open point is its id, which only resembles an article.
        ids = {id(node.args[0]) for node in nodes if isinstance(node, ast.Call) and node.args}
        for node in nodes:
            word = node.value if isinstance(node, ast.Constant) and id(node) not in ids else None
            if isinstance(word, str) and shape.fullmatch(word):
                found[word] = path.name
    return found


def test_every_article_that_the_law_rooms_cite_can_be_looked_up() -> None:
    lost = {}
    for key, file in cited().items():
        try:
            source(key)
        except UnknownSource:
            lost[key] = file
    assert not lost
