"""Declarations of sentences, and the book that finds them by id."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from assistant.words.book import BOOK, Book, UnknownText
from assistant.words.text import Text, plural, text


def book_of(monkeypatch: pytest.MonkeyPatch, **files: tuple[Text, ...]) -> Book:
    """A book with these files; the kinds of id are the names of the files, and ``ask`` lives in ``questions``."""
    for name, texts in files.items():
        module = ModuleType(f"sample_words.{name}")
        module.TEXTS = texts  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, f"sample_words.{name}", module)
    monkeypatch.setitem(sys.modules, "sample_words", ModuleType("sample_words"))
    return Book({**{name: name for name in files}, "ask": "questions", "gone": "nowhere"}, "sample_words")


def test_every_declaration_in_the_product_is_sound() -> None:
    assert BOOK.faults() == []


def test_a_sentence_is_found_by_its_id_and_only_its_file_is_opened() -> None:
    assert BOOK.get("key.back").nl == "Terug"
    assert "key.back" in BOOK


@pytest.mark.parametrize("id", ["key.nonsense", "nonsense.back", "", "ask", "gone.x"])
def test_an_unknown_id_is_an_error_with_the_id_in_it(id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    book = book_of(monkeypatch, key=(text("key.back", "Terug"),))
    with pytest.raises(UnknownText) as raised:
        book.get(id)
    assert raised.value.args == (id,)
    assert id not in book


def test_a_file_that_nobody_has_written_yet_is_an_empty_file(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [t.id for t in book_of(monkeypatch, key=(text("key.back", "Terug"),))] == ["key.back"]


def test_a_file_that_fails_inside_is_not_taken_for_a_missing_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AttributeError):
        list(Book({"ask": "template"}))


@pytest.mark.parametrize(
    ("declared", "fault"),
    [
        (text("key.a", ""), "is empty"),
        (text("key.a", "Terug "), "spaces too many"),
        (text("key.a", "Naar  huis"), "spaces too many"),
        (text("key.a", "Naar {}"), "not a named place"),
        (text("key.a", "Nog {n} dagen"), "not declared with plural"),
        (plural("key.a", "Nog een dag", "Nog dagen"), "a plural without {n}"),
        (plural("key.a", "{n} dag tot {x}", "{n} dagen"), "different places"),
        (text("key.a", "Van {month.gen}."), "only a Polish sentence"),
        (text("ask.a", "Naar huis?"), "belongs in questions.py"),
        (text("what.a", "Naar huis?"), "no file is known"),
    ],
)
def test_a_wrong_declaration_is_told_in_words(declared: Text, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    [told] = book_of(monkeypatch, key=(declared,)).faults()
    assert fault in told
    assert declared.id in told
    assert told.startswith("key.py: ")


def test_an_id_declared_twice_is_told_with_both_files(monkeypatch: pytest.MonkeyPatch) -> None:
    book = book_of(monkeypatch, key=(text("key.a", "Ja"), text("key.a", "Nee")))
    assert book.faults() == ["key.py: key.a: declared before, in key.py"]


def test_a_counted_sentence_knows_its_places() -> None:
    assert plural("time.left", "Nog een dag, tot {date}.", "Nog {n} dagen, tot {date}.").places == {"n", "date"}


def test_every_sentence_carries_a_note_for_the_translator() -> None:
    assert [t.id for t in BOOK if not t.note] == []
