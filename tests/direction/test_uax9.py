"""The order of characters, against Unicode's own test file and against fribidi."""

from __future__ import annotations

import unicodedata

import pytest

from assistant.words.direction.characters import bidi_class, needs_layout
from assistant.words.direction.encode import Output, line_for
from assistant.words.direction.mirroring import CLOSING, MIRROR
from assistant.words.direction.uax9 import REMOVED, line_levels, reorder, resolve
from tests.direction.samples import stored, unicode_lines

FRIBIDI = stored("fribidi.json")


def test_every_line_of_the_unicode_conformance_file() -> None:
    wrong = []
    lines = 0
    for points, direction, base, levels, order in unicode_lines("BidiCharacterTest"):
        text = "".join(chr(int(point, 16)) for point in points.split())
        resolved = resolve(text, {"0": 0, "1": 1, "2": None}[direction])
        found = line_levels([bidi_class(char) for char in text], resolved.levels, resolved.base)
        lines += 1
        if (
            resolved.base != int(base)
            or found != [REMOVED if level == "x" else int(level) for level in levels.split()]
            or reorder(found) != [int(position) for position in order.split()]
        ):
            wrong.append(points)
    assert lines == 91707
    assert wrong == []


@pytest.mark.parametrize("line", FRIBIDI["lines"], ids=lambda line: line["text"])
@pytest.mark.parametrize(("direction", "base"), [("ltr", 0), ("rtl", 1)])
def test_same_as_fribidi(line: dict[str, str], direction: str, base: int) -> None:
    ours = line_for(line["text"], Output.VISUAL, base)
    assert ours.replace("\ufe80", "\u0621") == line[direction]  # fribidi has hamza alone in its plain form


def test_brackets_are_those_of_unicode() -> None:
    ours = dict(CLOSING)
    theirs = {chr(int(a, 16)): chr(int(b, 16)) for a, b, kind in unicode_lines("BidiBrackets") if kind == "o"}
    assert ours == theirs


def test_mirror_images_are_those_of_unicode() -> None:
    theirs = {chr(int(a, 16)): chr(int(b, 16)) for a, b in unicode_lines("BidiMirroring")}
    assert {char: theirs.get(char) for char in MIRROR} == MIRROR
    # Left out are the symbols of mathematics, and one that stands for an angle.
    left_out = theirs.keys() - MIRROR.keys()
    assert {char for char in left_out if unicodedata.category(char) != "Sm"} <= {"\u2bfe"}


@pytest.mark.parametrize("text", ["", "Toeslag € 12,50", "ሰላም፣ ክራይ", "Zażółć gęślą jaźń", "3 < 4", "→ verder"])
def test_text_without_right_to_left_letters_needs_nothing(text: str) -> None:
    assert not needs_layout(text)
    assert resolve(text).levels == (0,) * len(text)
    assert line_for(text, Output.FENCED) is text


@pytest.mark.parametrize("text", ["ب", "a\u00a0b", "\u2068a\u2069", "\u200f", "א", "٣", "ﻻ"])
def test_what_needs_layout(text: str) -> None:
    assert needs_layout(text)


def test_first_strong_letter_decides_when_no_direction_is_given() -> None:
    assert resolve("(12) نعم, ja").base == 1
    assert resolve("(12) ja, نعم").base == 0
    assert resolve("\u2068ja\u2069 نعم").base == 1  # what is fenced does not count
    assert resolve("12").base == 0
