"""Fences around names and amounts."""

from __future__ import annotations

import pytest

from assistant.words.direction.encode import Output, line_for
from assistant.words.direction.isolates import closed, isolate, ltr, no_break, plain
from assistant.words.direction.shaping import shape

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"


def test_isolate() -> None:
    assert isolate("Jan") == f"{FSI}Jan{PDI}"


def test_ltr_never_breaks() -> None:
    assert ltr("€ 1.234,50") == f"{LRI}€\u00a01.234,50{PDI}"
    assert no_break("06 12 34") == "06\u00a012\u00a034"


@pytest.mark.parametrize(
    ("nasty", "harmless"),
    [
        (f"a{PDI}b", "ab"),  # would leave the fence
        (f"a{RLI}b", f"a{RLI}b{PDI}"),  # would take the rest of the sentence along
        ("a\u202eb", "ab"),  # would turn letters around
        ("a\nb\u2029c", "a b c"),  # would end the paragraph
    ],
)
def test_a_typed_name_cannot_break_out(nasty: str, harmless: str) -> None:
    assert isolate(nasty) == FSI + harmless + PDI
    assert ltr(nasty) == LRI + harmless.replace(" ", "\u00a0") + PDI


def test_closed() -> None:
    assert closed(f"{FSI}a") == f"{FSI}a{PDI}"
    assert closed(f"a{PDI}") == "a"
    assert closed(f"{FSI}{LRI}a{PDI}{PDI}") == f"{FSI}{LRI}a{PDI}{PDI}"
    assert closed("abc") == "abc"


def test_plain() -> None:
    assert plain(f"المبلغ {ltr('€ 12,50')} ({isolate('DUO')})") == "المبلغ € 12,50 (DUO)"


def test_a_fenced_name_keeps_the_full_stop_in_its_place() -> None:
    ask = shape("الاسم").text[::-1]
    assert line_for(f"الاسم {isolate('DUO!')}.", Output.VISUAL, 1) == f".DUO! {ask}"
    assert line_for("الاسم DUO!.", Output.VISUAL, 1) == f".!DUO {ask}"
