"""The sentences of the product: the Dutch is plain, and every translation is there and passes every check."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest

from assistant.words import po
from assistant.words.book import BOOK
from assistant.words.checks import check_catalog, check_dutch
from assistant.words.checks.dutch import MEAN_WORDS, mean_words
from assistant.words.compile import po_path
from assistant.words.extract import stale
from assistant.words.languages import TRANSLATED
from assistant.words.review import APPROVED, COLUMNS, DISPUTED, MACHINE_DRAFT, REVIEWED, load

LOCALES = Path(__file__).resolve().parents[2] / "locales"


def test_the_dutch_is_plain() -> None:
    told = [f"{text.id}: {fault}" for text in BOOK for fault in check_dutch(text) if fault.severity == "error"]
    assert told == []


def test_the_dutch_sentences_of_each_file_are_short() -> None:
    files = groupby(BOOK, key=lambda text: BOOK.home(text.id))
    long = {home: round(mean, 1) for home, texts in files if (mean := mean_words(texts)) > MEAN_WORDS}
    assert long == {}


def test_the_catalogs_are_up_to_date() -> None:
    """If not: ``python -m assistant.words.extract``."""
    assert [str(path.relative_to(LOCALES)) for path in stale(BOOK, LOCALES)] == []


@pytest.mark.parametrize("lang", TRANSLATED)
def test_every_sentence_is_translated_and_passes_every_check(lang: str) -> None:
    """What is missing is printed by ``python -m assistant.words.extract --todo``."""
    texts = {text.id: text for text in BOOK}
    found = check_catalog(texts, po.current(BOOK, po.read(po_path(LOCALES, lang), lang)), lang)
    told = [f"{id}: {fault}" for id, faults in found.items() for fault in faults if fault.severity == "error"]
    assert told == []


@pytest.mark.parametrize("lang", TRANSLATED)
def test_the_reviews_are_of_sentences_that_exist(lang: str) -> None:
    path = LOCALES / lang / "review.csv"
    if not path.is_file():
        return
    assert path.read_text(encoding="utf-8").splitlines()[0] == ",".join(COLUMNS)
    readings = load(LOCALES / lang)
    assert [id for id in readings if id not in BOOK] == []
    assert {reading.status for reading in readings.values()} <= {MACHINE_DRAFT, REVIEWED, APPROVED, DISPUTED}
