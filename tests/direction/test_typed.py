"""What people type and paste."""

from __future__ import annotations

import pytest

from assistant.words.direction.typed import figures, name, number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1234,50", "1234,50"),
        ("١٢٣٤٫٥٠", "1234,50"),
        ("€ ١٬٢٣٤٫٥٠", "1.234,50"),
        ("۱۲۳۴", "1234"),
        ("1 234\u00a0,\u202f50", "1234,50"),
        ("\u200f\u2066€ 12\u2069", "12"),
        ("١٢،٥", "12,5"),
        ("٢٠١٩/٠٦", "2019/06"),
        ("05\u20132019", "05-2019"),
        ("twaalf", "twaalf"),  # left for the caller to refuse
    ],
)
def test_number(typed: str, meant: str) -> None:
    assert number(typed) == meant


def test_figures() -> None:
    assert figures("٣ نعم ۴") == "3 نعم 4"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("محمد العلي", "محمد العلي"),
        ("Łucja Z\u0307o\u0301łc\u0301", "Łucja Żółć"),
        ("a\u202eb\u200fc\x1b[31m", "abc[31m"),
        ("a\nb\u2028c", "a b c"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # the non-joiner belongs to the spelling
        ("ሰላም", "ሰላም"),
    ],
)
def test_name(typed: str, meant: str) -> None:
    assert name(typed) == meant
