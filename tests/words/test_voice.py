"""A voice says a sentence in its language, or in Dutch with a mark, and never stops the conversation."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from assistant.words import catalog, review
from assistant.words.book import Book
from assistant.words.compile import compile_all
from assistant.words.languages import LANGUAGES, UnknownLanguage
from assistant.words.template import FSI, LRI, PDI, RLI
from assistant.words.text import plural, text
from assistant.words.voice import Voice
from tests.words.catalogs import write

ASK = ("Hebt u een man of vrouw?",)
PAY = ("U betaalt {amount} voor {month}.",)
DAYS = ("Nog {n} dag, tot {date}.", "Nog {n} dagen, tot {date}.")

POLISH = (
    ("key.ask", ASK, ("Czy masz męża lub żonę?",)),
    ("key.pay", PAY, ("Kwota za {month.gen}: {amount}.",)),
    (
        "key.days",
        DAYS,
        ("Pozostał {n} dzień, do {date}.", "Pozostały {n} dni, do {date}.", "Pozostało {n} dni, do {date}."),
    ),
)
ARABIC = (
    ("key.pay", PAY, (f"المبلغ {FSI}{{amount}}{PDI} عن شهر {{month}}.",)),
    (
        "key.days",
        DAYS,
        (
            "لم يبق أي يوم حتى {date}.",
            "بقي يوم واحد حتى {date}.",
            "بقي يومان حتى {date}.",
            "بقيت {n} أيام حتى {date}.",
            "بقي {n} يوماً حتى {date}.",
            "بقي {n} يوم حتى {date}.",
        ),
    ),
)


@pytest.fixture
def book(monkeypatch: pytest.MonkeyPatch) -> Book:
    module = ModuleType("sample_words.key")
    module.TEXTS = (  # type: ignore[attr-defined]
        text("key.ask", *ASK),
        text("key.pay", *PAY),
        plural("key.days", *DAYS),
        text("key.broken", "Een { haak."),
    )
    monkeypatch.setitem(sys.modules, "sample_words", ModuleType("sample_words"))
    monkeypatch.setitem(sys.modules, "sample_words.key", module)
    return Book({"key": "key"}, "sample_words")


@pytest.fixture(autouse=True)
def fresh_catalogs() -> Iterator[None]:
    catalog.load.cache_clear()
    yield
    catalog.load.cache_clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, "pl", *POLISH)
    write(tmp_path, "ar", *ARABIC)
    return tmp_path


def test_the_sentence_in_its_language_still_knows_its_dutch(book: Book, folder: Path) -> None:
    said = Voice("pl", book=book, folder=folder).say("key.ask")
    assert (said, said.lang, said.marked, said.dutch) == ("Czy masz męża lub żonę?", "pl", False, ASK[0])


def test_values_are_formatted_for_each_reader(book: Book, folder: Path) -> None:
    voice = Voice("pl", book=book, folder=folder)
    said = voice.say("key.pay", amount=voice.money(123450), month=voice.month(2026, 5))
    assert said == "Kwota za maja 2026: €\u00a01.234,50."
    assert said.dutch == "U betaalt €\u00a01.234,50 voor mei 2026."


def test_in_arabic_each_value_is_fenced(book: Book, folder: Path) -> None:
    voice = Voice("ar", book=book, folder=folder)
    said = voice.say("key.pay", amount=voice.money(123450), month=voice.month(2026, 5))
    assert said == f"المبلغ {FSI}{LRI}€\u00a01.234,50{PDI}{PDI} عن شهر {FSI}{RLI}مايو (أيار) 2026{PDI}{PDI}."


@pytest.mark.parametrize(
    ("n", "shown"),
    [
        (0, "Pozostało 0 dni"),
        (1, "Pozostał 1 dzień"),
        (2, "Pozostały 2 dni"),
        (5, "Pozostało 5 dni"),
        (12, "Pozostało 12 dni"),
        (22, "Pozostały 22 dni"),
        (112, "Pozostało 112 dni"),
    ],
)
def test_polish_counts_three_ways(n: int, shown: str, book: Book, folder: Path) -> None:
    said = Voice("pl", book=book, folder=folder).count("key.days", n, date="x")
    assert said == f"{shown}, do x."
    assert said.dutch == (f"Nog {n} dag, tot x." if n == 1 else f"Nog {n} dagen, tot x.")


@pytest.mark.parametrize(
    ("n", "shown"),
    [
        (0, "لم يبق أي يوم"),
        (1, "بقي يوم واحد"),
        (2, "بقي يومان"),
        (3, f"بقيت {FSI}3{PDI} أيام"),
        (11, f"بقي {FSI}11{PDI} يوماً"),
        (42, f"بقي {FSI}42{PDI} يوماً"),
        (100, f"بقي {FSI}100{PDI} يوم"),
        (103, f"بقيت {FSI}103{PDI} أيام"),
    ],
)
def test_arabic_counts_six_ways(n: int, shown: str, book: Book, folder: Path) -> None:
    assert Voice("ar", book=book, folder=folder).count("key.days", n, date="x") == f"{shown} حتى {FSI}x{PDI}."


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("n", [0, 1, 2])
def test_a_missing_sentence_is_said_in_dutch_and_marked(lang: str, n: int, book: Book, tmp_path: Path) -> None:
    said = Voice(lang, book=book, folder=tmp_path).count("key.days", n, date="x")
    dutch = f"Nog {n} dag, tot x." if n == 1 else f"Nog {n} dagen, tot x."
    assert said.dutch == dutch
    assert said.lang == "nl"
    assert said.marked is (lang != "nl")
    assert said == {"nl": dutch, "ar": f"{LRI}[NL] {dutch}{PDI}"}.get(lang, f"[NL] {dutch}")


@pytest.mark.parametrize(
    "bad", ["Płać {kwota}.", "Płać {amount.x} za {month}.", "Płać {amount} za {.", "Płać {amount}."]
)
def test_a_translation_with_broken_places_is_not_used(bad: str, book: Book, tmp_path: Path) -> None:
    write(tmp_path, "pl", ("key.pay", PAY, (bad,)))
    said = Voice("pl", book=book, folder=tmp_path).say("key.pay", amount="1", month="2")
    assert said == "[NL] U betaalt 1 voor 2."


def test_a_translation_of_an_older_dutch_sentence_is_not_used(book: Book, tmp_path: Path) -> None:
    write(tmp_path, "pl", ("key.ask", ("Hebt u een man?",), ("Czy masz męża?",)))
    assert Voice("pl", book=book, folder=tmp_path).say("key.ask") == f"[NL] {ASK[0]}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_unknown_id_is_shown_and_does_not_stop(lang: str, book: Book, folder: Path) -> None:
    voice = Voice(lang, book=book, folder=folder)
    assert voice.say("key.nothing", x=1) == "[? key.nothing]"
    assert voice.say("key.nothing").marked
    assert voice.count("what\x1b.ever", 3) == "[? what.ever]"
    assert not voice.knows("key.nothing")
    assert voice.knows("key.ask")


def test_a_forgotten_value_shows_its_name_and_does_not_stop(book: Book, folder: Path) -> None:
    assert Voice("nl", book=book, folder=folder).say("key.pay", amount="1") == "U betaalt 1 voor [month]."
    assert Voice("pl", book=book, folder=folder).say("key.pay", amount="1") == "[NL] U betaalt 1 voor [month]."
    assert Voice("nl", book=book, folder=folder).say("key.broken") == "Een { haak."


def test_a_value_is_never_interpreted(book: Book, folder: Path) -> None:
    for lang in LANGUAGES:
        said = Voice(lang, book=book, folder=folder).say("key.pay", amount="{month} {0.__class__} %s", month="\x1b[2J")
        assert "{month} {0.__class__} %s" in said
        assert "\x1b" not in said


def test_a_language_that_is_not_ours_is_refused() -> None:
    with pytest.raises(UnknownLanguage, match="de"):
        Voice("de")


def test_directions() -> None:
    assert {code: Voice(code).direction for code in LANGUAGES if code != "nl"} == {
        "en": "ltr",
        "ar": "rtl",
        "ti": "ltr",
        "pl": "ltr",
    }


# -- where the catalogs come from -------------------------------------------------------------------------------------


def test_a_compiled_catalog_is_used_and_an_older_one_is_not(book: Book, folder: Path) -> None:
    [_, pl] = sorted(compile_all(folder, folder))
    po = write(folder, "pl", ("key.ask", ASK, ("Czy masz małżonka lub małżonkę?",)))
    os.utime(pl, ns=(po.stat().st_mtime_ns,) * 2)
    assert Voice("pl", book=book, folder=folder).say("key.ask") == "Czy masz męża lub żonę?"
    catalog.load.cache_clear()
    os.utime(pl, ns=(po.stat().st_mtime_ns - 10**9,) * 2)
    assert Voice("pl", book=book, folder=folder).say("key.ask") == "Czy masz małżonka lub małżonkę?"


def test_a_compiled_catalog_alone_is_enough(book: Book, folder: Path) -> None:
    for path in compile_all(folder, folder):
        path.with_suffix(".po").unlink()
    assert Voice("pl", book=book, folder=folder).say("key.ask") == "Czy masz męża lub żonę?"


@pytest.mark.parametrize("damage", [b"", b"\xde\x12\x04\x95", b"no catalog", b"\x00" * 400])
def test_a_damaged_catalog_means_dutch_and_marked(damage: bytes, book: Book, folder: Path) -> None:
    [_, pl] = sorted(compile_all(folder, folder))
    pl.write_bytes(damage)
    assert Voice("pl", book=book, folder=folder).say("key.ask") == f"[NL] {ASK[0]}"


def test_a_faulty_text_catalog_keeps_its_good_sentences(book: Book, tmp_path: Path) -> None:
    write(tmp_path, "pl", POLISH[0], ("key.pay", PAY, ("Kwota {bedrag}.",)))
    voice = Voice("pl", book=book, folder=tmp_path)
    assert voice.say("key.ask") == "Czy masz męża lub żonę?"
    assert voice.say("key.pay", amount=1, month=2).marked


def test_a_text_catalog_that_cannot_be_read_means_dutch_and_marked(book: Book, tmp_path: Path) -> None:
    write(tmp_path, "pl", POLISH[0]).write_bytes(b"\xff\xfe msgid")
    assert Voice("pl", book=book, folder=tmp_path).say("key.ask").marked


def test_speaking_a_compiled_language_loads_no_babel(folder: Path) -> None:
    compile_all(folder, folder)
    code = (
        "import sys, pathlib\n"
        "from assistant.words.voice import Voice\n"
        f"voice = Voice('pl', folder=pathlib.Path({str(folder)!r}))\n"
        "voice.say('key.back')\n"
        "print([m for m in sys.modules if m.partition('.')[0] in ('babel', 'pydantic', 'textual', 'polib')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# -- whether a person has read it -------------------------------------------------------------------------------------


def approve(folder: Path, lang: str, id: str, source: tuple[str, ...], forms: tuple[str, ...], status: str) -> None:
    line = f"{id},{review.fingerprint(source, forms)},{status},pl-1,2026-12-01,\n"
    (folder / lang / "review.csv").write_text(",".join(review.COLUMNS) + "\n" + line, encoding="utf-8")


@pytest.mark.parametrize(
    ("status", "draft"), [("machine-draft", True), ("reviewed", True), ("disputed", True), ("approved", False)]
)
@pytest.mark.parametrize("entry", [POLISH[0], POLISH[2]], ids=["plain", "counted"])
def test_only_an_approved_sentence_is_no_draft(
    status: str, draft: bool, entry: tuple[str, tuple[str, ...], tuple[str, ...]], book: Book, folder: Path
) -> None:
    approve(folder, "pl", *entry, status)
    voice = Voice("pl", book=book, folder=folder)
    assert voice.draft(entry[0]) is draft
    assert voice.draft("key.pay")
    assert voice.draft("key.nothing")


def test_an_approval_lapses_when_the_translation_changes(book: Book, folder: Path) -> None:
    approve(folder, "pl", *POLISH[0], "approved")
    write(folder, "pl", ("key.ask", ASK, ("Czy masz żonę?",)))
    assert Voice("pl", book=book, folder=folder).draft("key.ask")


def test_dutch_is_never_a_draft(book: Book, folder: Path) -> None:
    assert not Voice("nl", book=book, folder=folder).draft("key.ask")


# -- small phrases ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "both", "one"),
    [
        ("nl", "a, b en c", "x of Juridisch Loket"),
        ("en", "a, b and c", "x or Juridisch Loket"),
        ("pl", "a, b i c", "x lub Juridisch Loket"),
        ("ti", "a፣ b ከምኡ'ውን c", "x ወይ Juridisch Loket"),
        (
            "ar",
            f"{FSI}a{PDI}، {FSI}{RLI}{FSI}b{PDI} وكذلك {FSI}c{PDI}{PDI}{PDI}",
            f"{FSI}x{PDI} أو {FSI}Juridisch Loket{PDI}",
        ),
    ],
)
def test_a_list_never_glues_a_word_to_a_name(lang: str, both: str, one: str) -> None:
    assert Voice(lang).all_of(["a", "b", "c"]) == both
    assert Voice(lang).any_of(["x", "Juridisch Loket"]) == one


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("nl", ["0 dagen", "1 dag", "2 dagen", "42 dagen"]),
        ("en", ["0 days", "1 day", "2 days", "42 days"]),
        ("pl", ["0 dni", "1 dzień", "2 dni", "42 dni"]),
        ("ti", ["0 መዓልቲ", "1 መዓልቲ", "2 መዓልታት", "42 መዓልታት"]),
        ("ar", ["صفر أيام", "يوم واحد", "يومان", f"{FSI}42{PDI} يوماً"]),
    ],
)
def test_days_are_counted_in_every_language(lang: str, shown: list[str]) -> None:
    assert [Voice(lang).days(n) for n in (0, 1, 2, 42)] == shown


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("nl", "mei 2024 tot en met november 2026"),
        ("en", "May 2024 up to and including November 2026"),
        ("pl", "od maja 2024 do listopada 2026 włącznie"),
        ("ti", "ካብ ግንቦት 2024 ክሳብ መወዳእታ ሕዳር 2026"),
        (
            "ar",
            f"من {FSI}{RLI}مايو (أيار) 2024{PDI}{PDI} حتى نهاية {FSI}{RLI}نوفمبر (تشرين الثاني) 2026{PDI}{PDI}",
        ),
    ],
)
def test_a_span_of_months_includes_both_ends(lang: str, shown: str) -> None:
    said = Voice(lang).span(2024 * 12 + 4, 2026 * 12 + 10)
    assert said == shown
    assert said.dutch == "mei 2024 tot en met november 2026"


def test_lists_and_lengths_of_time_in_dutch() -> None:
    voice = Voice("nl")
    assert voice.all_of([]) == ""
    assert voice.all_of(["a"]) == "a"
    assert voice.all_of(["a", "b"]) == "a en b"
    assert voice.any_of(["a", "b", "c", "d"]) == "a, b, c of d"
    assert [voice.days(1), voice.days(0), voice.weeks(6), voice.months(1), voice.years(5)] == [
        "1 dag",
        "0 dagen",
        "6 weken",
        "1 maand",
        "5 jaar",
    ]
    assert voice.span(2024 * 12 + 4, 2024 * 12 + 4) == "mei 2024"
    assert voice.span(2024 * 12 + 4, 2026 * 12 + 10) == "mei 2024 tot en met november 2026"
    assert voice.deadline(date(2026, 12, 14)).startswith("maandag 14 december")
