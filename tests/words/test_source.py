"""No sentence stands outside the catalogs, and every sentence is said with the values that it has places for."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.words.book import BOOK
from tests.words.source_walk import misused, strays

PACKAGE = Path(__file__).resolve().parents[2] / "assistant"

#: What is shown or printed must come from the catalogs.
SHOWING = sorted(
    path for path in (*PACKAGE.glob("tui/**/*.py"), PACKAGE / "plain.py", PACKAGE / "cli.py") if path.is_file()
)

#: Literals that look like sentences and are none, and why.
ALLOWED: dict[str, str] = {}


@pytest.mark.parametrize("path", SHOWING, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_is_shown_that_is_not_in_the_catalogs(path: Path) -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{stray.line}: {stray.literal!r}"
        for stray in strays(path.read_text(encoding="utf-8"))
        if stray.literal not in ALLOWED
    ]
    assert found == []


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_sentence_is_said_with_its_values(path: Path) -> None:
    assert list(misused(path.read_text(encoding="utf-8"), BOOK)) == []


@pytest.mark.parametrize(
    "source",
    [
        'print("Ja")',
        'Static("Volgende vraag")',
        'Label(f"Nog {n} dagen")',
        'x = "Kies uw taal"',
        'def f(a="Kies uw taal"): ...',
        'return_value = {"x": "Kies uw taal"}',
        'self.title = "Welkom"',
        'self.update("Klaar" if done else other)',
        'Button(label="Terug")',
        'parser.add_argument("--lang", help="Taal")',
        'sys.stderr.write("Fout")',
        'print(f"{voice.say(id)} euro")',
        'text = f"Nog {n} dagen te gaan"',
    ],
)
def test_a_stray_sentence_is_found(source: str) -> None:
    assert strays(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""Een zin in een docstring."""',
        'def f():\n    "Een zin in een docstring."',
        'class A:\n    """Een zin."""\n    DEFAULT_CSS = "Screen { layout: grid; } two words"',
        'raise ValueError("not one of our languages")',
        'self.query_one("Static Label")',
        'Static(voice.say("key.back"), classes="big blue")',
        'print(voice.say("key.back"))',
        'x = "one"',
        'os.environ.get("TERM_PROGRAM")',
        'print("\\x1b[8l\\x1b[1 k")',
        'x: "Kies uw taal" = 3',
        'print(f"{number}. {label}")',
        'print(names["first"] if side == "left" else "-")',
    ],
)
def test_what_no_reader_sees_is_left_alone(source: str) -> None:
    assert strays(source) == []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('voice.say("key.nonsense")', "no sentence has this id"),
        ('voice.say("nonsense")', "no file is known"),
        ('voice.say("key.back", n=3)', "has places for []"),
        ('voice.say("time.span", first=a)', "has places for ['first', 'last']"),
        ('voice.say("time.days", n=3)', "is counted"),
        ('voice.count("key.back", 3)', "is not counted"),
    ],
)
def test_a_sentence_said_wrongly_is_found(source: str, told: str) -> None:
    [found] = misused(source, BOOK)
    assert told in found


@pytest.mark.parametrize(
    "source",
    [
        'voice.say("key.back")',
        'voice.say("time.span", first=a, last=b)',
        'voice.say("time.span", **values)',
        'voice.count("time.days", 3)',
        'voice.say(f"ask.{id}")',
        'text.count(".")',
        'text.count("a.b")',
    ],
)
def test_a_sentence_said_rightly_is_left_alone(source: str) -> None:
    assert list(misused(source, BOOK)) == []
