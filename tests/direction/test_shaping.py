"""Joined letters, against arabic-reshaper."""

from __future__ import annotations

import pytest

from assistant.words.direction.characters import ZERO_WIDTH_JOINER
from assistant.words.direction.shaping import shape
from tests.direction.samples import mixtures, stored

RESHAPER = stored("reshaper.json")


@pytest.mark.parametrize(("word", "expected"), RESHAPER["words"].items())
def test_same_as_arabic_reshaper(word: str, expected: str) -> None:
    # arabic-reshaper takes the joiner out; here that is done later, when the line is laid out.
    assert shape(word).text.replace(ZERO_WIDTH_JOINER, "") == expected


def test_lam_alef_is_one_sign_and_knows_where_it_came_from() -> None:
    shaped = shape("بلا")
    assert shaped.text == "\ufe91\ufefc"
    assert shaped.origin == (0, 1)


def test_harakat_stay_on_their_letter_also_inside_lam_alef() -> None:
    shaped = shape("لَا")
    assert shaped.text == "\ufefb\u064e"
    assert shaped.origin == (0, 1)


def test_other_scripts_are_left_alone() -> None:
    for text in ("ሰላም", "Zażółć", "שלום", "٣", ""):
        assert shape(text).text == text


def test_origins_never_run_back() -> None:
    for text in mixtures(500):
        origin = shape(text).origin
        assert list(origin) == sorted(set(origin))
        assert set(origin) <= set(range(len(text)))
