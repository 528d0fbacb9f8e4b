"""A value is put in as it is: never interpreted, and without what could steer a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.words.template import FSI, LRI, PDI, BadTemplate, MissingValue, balanced, clean, fill, places


def values(**given: str):  # type: ignore[no-untyped-def]
    return lambda name, form: given[name]


def test_a_sentence_names_its_places() -> None:
    assert places("U krijgt {amount} in {month.loc}.") == {"amount", "month"}


@pytest.mark.parametrize(
    "template",
    ["{}", "{0}", "{a.b}", "{a.gen.x}", "{a:gen}", "{a[0]}", "{a!r}", "{A}", "{a", "a}", "{{a}}", "{a:>10}", "{a:}"],
)
def test_any_other_brace_is_refused(template: str) -> None:
    with pytest.raises(BadTemplate):
        places(template)


def test_a_value_that_looks_like_a_place_stays_text() -> None:
    assert fill("Uw naam: {name}.", values(name="{secret} {0} %s {name}")) == "Uw naam: {secret} {0} %s {name}."


def test_a_missing_value_is_named() -> None:
    def none(name: str, form: str | None) -> str:
        raise MissingValue(name)

    with pytest.raises(MissingValue, match="amount"):
        fill("{amount}", none)


def test_the_grammatical_form_reaches_the_value() -> None:
    assert fill("od {month.gen}", lambda name, form: f"{name}/{form}") == "od month/gen"


def test_in_a_right_to_left_sentence_every_value_is_fenced_once() -> None:
    assert fill("{a} و {b}", values(a="x", b="y"), isolate=True) == f"{FSI}x{PDI} و {FSI}y{PDI}"
    assert fill(f"{FSI}{{a}}{PDI}", values(a="x"), isolate=True) == f"{FSI}x{PDI}"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Zażółć", "Zażółć"),
        ("a\x1b[31mb", "a[31mb"),
        ("a\u202eb\u202c", "ab"),
        ("a\u200fb", "ab"),
        ("regel\r\neen", "regel  een"),
        (f"{LRI}€ 1{PDI}", f"{LRI}€ 1{PDI}"),
        (f"{LRI}€ 1", "€ 1"),
        (f"{PDI}x{LRI}", "x"),
        ("\ud800x", "x"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\x7f\x9b31m", "31m"),
    ],
)
def test_a_value_loses_what_could_steer(raw: str, shown: str) -> None:
    assert clean(raw) == shown


@given(st.text())
def test_nothing_that_steers_survives(raw: str) -> None:
    kept = clean(raw)
    assert balanced(kept)
    assert not any(
        ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202a\u202b\u202c\u202d\u202e\u200e\u200f" for c in kept
    )
    assert clean(kept) == kept
