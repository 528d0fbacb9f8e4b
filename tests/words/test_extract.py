"""Catalogs follow the declarations, and translators' work comes back checked."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import polib
import pytest

from assistant.words import extract, po
from assistant.words.book import Book
from assistant.words.compile import compile_catalog, po_path
from assistant.words.languages import LANGUAGES, TRANSLATED
from assistant.words.text import Text, plural, text
from assistant.words.work import Item, part, todo

ASK = text("key.ask", "Hebt u een man of vrouw?", note='A question.\nNot "partner".', safety=True)
PAY = text("key.pay", 'U betaalt {amount}. "Echt" waar.', note="An amount.", limit=60)
DAYS = plural("key.days", "Nog {n} dag.", "Nog {n} dagen.", note="A deadline.")


def book(monkeypatch: pytest.MonkeyPatch, *texts: Text) -> Book:
    module = ModuleType("sample_words.key")
    module.TEXTS = texts  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "sample_words", ModuleType("sample_words"))
    monkeypatch.setitem(sys.modules, "sample_words.key", module)
    return Book({"key": "key"}, "sample_words")


def lines(*items: object) -> list[str]:
    return [item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in items]


GOOD = lines(
    {"id": "key.ask", "forms": ["Czy masz męża lub żonę?"]},
    {"id": "key.pay", "forms": ['Płacisz {amount}. "Naprawdę".']},
    {"id": "key.days", "forms": ["Pozostał {n} dzień.", "Pozostały {n} dni.", "Pozostało {n} dni."]},
)


def test_a_catalog_has_every_sentence_with_its_notes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    extract.update(book(monkeypatch, ASK, PAY, DAYS), tmp_path)
    assert po_path(tmp_path, "pl").read_text(encoding="utf-8") == (
        'msgid ""\n'
        'msgstr ""\n'
        '"Project-Id-Version: toeslag-assistant\\n"\n'
        '"Report-Msgid-Bugs-To: \\n"\n'
        '"Last-Translator: \\n"\n'
        '"Language-Team: \\n"\n'
        '"Language: pl\\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Plural-Forms: {LANGUAGES["pl"].plural_forms}\\n"\n'
        "\n"
        "#. A question.\n"
        '#. Not "partner".\n'
        "#. Safety: a warning, an amount or a deadline hangs on this sentence.\n"
        "#: assistant/words/key.py\n"
        'msgctxt "key.ask"\n'
        'msgid "Hebt u een man of vrouw?"\n'
        'msgstr ""\n'
        "\n"
        "#. An amount.\n"
        "#. At most 60 characters.\n"
        "#: assistant/words/key.py\n"
        "#, python-brace-format\n"
        'msgctxt "key.pay"\n'
        'msgid "U betaalt {amount}. \\"Echt\\" waar."\n'
        'msgstr ""\n'
        "\n"
        "#. A deadline.\n"
        "#: assistant/words/key.py\n"
        "#, python-brace-format\n"
        'msgctxt "key.days"\n'
        'msgid "Nog {n} dag."\n'
        'msgid_plural "Nog {n} dagen."\n'
        'msgstr[0] ""\n'
        'msgstr[1] ""\n'
        'msgstr[2] ""\n'
    )


@pytest.mark.parametrize("code", TRANSLATED)
def test_another_reader_of_catalogs_reads_it_too(code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    extract.update(book(monkeypatch, ASK, PAY, DAYS), tmp_path)
    read = polib.pofile(str(po_path(tmp_path, code)), check_for_duplicates=True)
    assert [(e.msgctxt, e.msgid, e.msgid_plural) for e in read] == [
        (ASK.id, ASK.nl, ""),
        (PAY.id, PAY.nl, ""),
        (DAYS.id, DAYS.nl, DAYS.plural),
    ]
    assert len(read[2].msgstr_plural) == LANGUAGES[code].forms


def test_updating_twice_changes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sample = book(monkeypatch, ASK, PAY, DAYS)
    assert len(extract.update(sample, tmp_path)) == 1 + len(TRANSLATED)
    extract.merge(sample, tmp_path, "pl", GOOD)
    assert extract.update(sample, tmp_path) == []
    assert extract.stale(sample, tmp_path) == []


def test_a_translation_stays_only_while_its_dutch_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sample = book(monkeypatch, ASK, PAY, DAYS)
    extract.merge(sample, tmp_path, "pl", GOOD)
    edited = text("key.ask", "Hebt u een man of een vrouw?", note="A question.")
    sample = book(monkeypatch, text("key.new", "Nieuw."), edited, DAYS)
    assert [path.name for path in extract.stale(sample, tmp_path)].count("assistant.po") == len(TRANSLATED)
    [item] = [i for i in todo(tuple(sample), po.read(po_path(tmp_path, "pl"), "pl"), "pl") if i["id"] == "key.ask"]
    assert item["before"] == {"nl": [ASK.nl], "forms": ["Czy masz męża lub żonę?"]}
    extract.update(sample, tmp_path)
    assert {id: entry.forms for id, entry in po.read(po_path(tmp_path, "pl"), "pl").items()} == {
        "key.days": ("Pozostał {n} dzień.", "Pozostały {n} dni.", "Pozostało {n} dni.")
    }


def test_what_is_merged_compiles_and_survives_reading(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    merged = extract.merge(book(monkeypatch, ASK, PAY, DAYS), tmp_path, "pl", GOOD)
    assert (len(merged.good), merged.refused) == (3, 0)
    assert compile_catalog(po_path(tmp_path, "pl"))
    assert po.read(po_path(tmp_path, "pl"), "pl")["key.pay"].forms == ('Płacisz {amount}. "Naprawdę".',)


def test_a_bad_line_is_told_and_the_good_ones_go_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sample = book(monkeypatch, ASK, PAY, DAYS)
    merged = extract.merge(
        sample,
        tmp_path,
        "pl",
        lines(
            "",
            "{",
            "[]",
            {"id": "key.gone", "forms": ["x"]},
            {"id": "key.ask", "forms": "x"},
            {"id": "key.ask", "forms": ["Czy popełniłeś błąd?"]},
            {"id": "key.pay", "forms": ["Płacisz {kwota}."]},
            {"id": "key.days", "forms": ["{n} dzień."]},
            {"id": "key.ask", "forms": ["  Czy masz me\u0328ża lub żonę? "]},
        ),
    )
    assert merged.refused == 7
    assert merged.good == {"key.ask": ("Czy masz męża lub żonę?",)}
    told = "\n".join(merged.told)
    for expected in (
        "line 2: not JSON",
        "line 3: expected",
        "line 4: key.gone: no sentence has this id",
        "line 5: key.ask: forms must be a list of strings",
        "line 6: key.ask: error: forbidden: popełniłeś",
        "line 7: key.pay: error: form: form 0 differs in its places: amount, kwota",
        "line 8: key.days: error: form: has 1 forms instead of 3",
    ):
        assert expected in told


def test_in_arabic_the_fences_are_put_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    extract.merge(
        book(monkeypatch, PAY), tmp_path, "ar", lines({"id": "key.pay", "forms": ["المبلغ {amount}. هذا أكيد."]})
    )
    assert po.read(po_path(tmp_path, "ar"), "ar")["key.pay"].forms == ("المبلغ \u2068{amount}\u2069. هذا أكيد.",)


def test_a_merge_keeps_what_the_book_has_lost_meanwhile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    extract.merge(book(monkeypatch, ASK, PAY, DAYS), tmp_path, "pl", GOOD)
    extract.merge(book(monkeypatch, PAY), tmp_path, "pl", GOOD[1:2])
    assert set(po.read(po_path(tmp_path, "pl"), "pl")) == {"key.ask", "key.pay", "key.days"}
    extract.update(book(monkeypatch, PAY), tmp_path)
    assert set(po.read(po_path(tmp_path, "pl"), "pl")) == {"key.pay"}


def test_the_work_of_a_translator(monkeypatch: pytest.MonkeyPatch) -> None:
    owed = text("key.owed", "U maakt bezwaar.", note="x")
    items = todo(tuple(book(monkeypatch, ASK, PAY, DAYS, owed)), {}, "ar")
    assert items == [
        {"id": "key.ask", "nl": ASK.nl, "note": ASK.note, "safety": True, "forms": [""]},
        {"id": "key.pay", "nl": PAY.nl, "note": "An amount.", "limit": 60, "places": ["amount"], "forms": [""]},
        {
            "id": "key.days",
            "nl": "Nog {n} dag.",
            "plural": "Nog {n} dagen.",
            "note": "A deadline.",
            "places": ["n"],
            "forms": ["n = 0", "n = 1", "n = 2", "n = 3, 4, 5, 6, …", "n = 11, 12, 13, 14, …", "n = 100, 101, 102"],
        },
        {
            "id": "key.owed",
            "nl": "U maakt bezwaar.",
            "note": "x",
            "terms": {"bezwaar": "اعتراض (bezwaar)"},
            "forms": [""],
        },
    ]


def test_the_parts_are_even_and_lose_nothing() -> None:
    items: list[Item] = [{"id": str(number)} for number in range(10)]
    parts = [part(items, k, 3) for k in (1, 2, 3)]
    assert [item for piece in parts for item in piece] == items
    assert max(map(len, parts)) - min(map(len, parts)) <= 1
    for k, n in ((0, 3), (4, 3), (1, 0)):
        with pytest.raises(ValueError, match=f"{k}/{n}"):
            part(items, k, n)


def test_the_command_refuses_a_part_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in ("3", "0/2", "3/2", "a/b"):
        with pytest.raises(SystemExit):
            extract.main(["--todo", "pl", "--part", wrong])
        assert "expected K/N" in capsys.readouterr().err


def test_the_command_prints_work_as_lines_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert extract.main(["--todo", "ti", "--part", "1/1"]) == 0
    for line in capsys.readouterr().out.splitlines():
        assert {"id", "nl", "note", "forms"} <= json.loads(line).keys()
