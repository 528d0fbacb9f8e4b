"""Hostile files: refused with a sentence, within two seconds, whatever the bytes are."""

from __future__ import annotations

import json
import random
import time

import pytest

from assistant.files import MOST_BYTES, BadFile, read_household
from assistant.files.decoding import decode
from assistant.files.reading import SCHEMA
from assistant.words.voice import Voice
from tests.files.cases import FILES, case

HEAD = f'{{"schema": "{SCHEMA}", "as_of": "2026-11-23", '
WHOLE = json.dumps(case()).encode()

FILES_AND_FAULTS: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "error.file.empty"),
    "only spaces": (b" \n\t ", "error.file.empty"),
    "zeros": (bytes(1000), "error.file.not-json"),
    "no json": (b"schema: toeslag", "error.file.not-json"),
    "half a file": (WHOLE[:-40], "error.file.not-json"),
    "a comma too many": (b'{"a": 1,}', "error.file.not-json"),
    "two objects": (b"{} {}", "error.file.not-json"),
    "a list": (b"[1, 2]", "error.file.not-object"),
    "a number": (b"3", "error.file.not-object"),
    "utf-8 with a bom": (b"\xef\xbb\xbf" + WHOLE, "error.file.bom"),
    "utf-16": (WHOLE.decode().encode("utf-16"), "error.file.bom"),
    "utf-16 without a bom": ("{\u00e9}".encode("utf-16-le") + b"\xd8", "error.file.not-utf8"),
    "latin-1": ('{"about": "\u00e9"}'.encode("latin-1"), "error.file.not-utf8"),
    "half a surrogate": (b'{"a": "\xed\xa0\x80"}', "error.file.not-utf8"),
    "a control character in a text": (b'{"a": "\x1b[2J"}', "error.file.not-json"),
    "too large": (b" " * (MOST_BYTES + 1), "error.file.too-large"),
    "a bomb of lists": (b"[" * MOST_BYTES, "error.file.too-deep"),
    "a bomb of objects": (b'{"a":' * 100_000, "error.file.too-deep"),
    "a bomb behind an escaped quote": (b'["\\"", ' + b"[" * 1000, "error.file.too-deep"),
    "one long text that never ends": (b'"' + b'\\"' * (MOST_BYTES // 2 - 1), "error.file.not-json"),
    "a backslash at the end": (b'"' + b"a" * 1000 + b"\\", "error.file.not-json"),
}
FIELDS_AND_FAULTS: dict[str, tuple[str, str, str]] = {
    "a field twice": ('"bijstand": true, "bijstand": false}', "bijstand", "error.twice"),
    "a field twice, deep": ('"spouse": {"tie": "married", "tie": "notarial"}}', "spouse.tie", "error.twice"),
    "nan": ('"applicant": {"income": {"2026": NaN}}}', "applicant.income.2026", "error.no-number"),
    "infinity": ('"applicant": {"income": {"2026": -Infinity}}}', "applicant.income.2026", "error.no-number"),
    "a number without end": (
        f'"applicant": {{"income": {{"2026": {"9" * 100_000}}}}}}}',
        "applicant.income.2026",
        "error.no-number",
    ),
    "an exponent without end": (
        '"applicant": {"income": {"2026": 1e99999999999999999999}}}',
        "applicant.income.2026",
        "error.no-number",
    ),
    "a huge exponent": ('"applicant": {"income": {"2026": 1e999999}}}', "applicant.income.2026", "error.absurd"),
    "a tiny amount": ('"applicant": {"income": {"2026": 1e-999999}}}', "applicant.income.2026", "error.decimals"),
    "a cent and a bit": (
        '"applicant": {"income": {"2026": 0.0100000000000000000000000001}}}',
        "applicant.income.2026",
        "error.decimals",
    ),
}


def refused(raw: bytes) -> BadFile:
    start = time.perf_counter()
    with pytest.raises(BadFile) as caught:
        read_household(raw)
    assert time.perf_counter() - start < 2
    assert 1 <= len(caught.value.faults) <= 20
    voice = Voice("nl")
    for fault in caught.value.faults:
        said = voice.say(fault.id, path=fault.path, **fault.values)
        assert said.isprintable()
        assert not said.startswith("[?")
        assert "{" not in said
    return caught.value


@pytest.mark.parametrize("name", FILES_AND_FAULTS)
def test_a_file_that_is_none(name: str) -> None:
    raw, id = FILES_AND_FAULTS[name]
    assert [(fault.path, fault.id) for fault in refused(raw).faults] == [("", id)]


@pytest.mark.parametrize("name", FIELDS_AND_FAULTS)
def test_a_trap_of_json(name: str) -> None:
    rest, path, id = FIELDS_AND_FAULTS[name]
    assert [(fault.path, fault.id) for fault in refused((HEAD + rest).encode()).faults] == [(path, id)]


def test_where_json_breaks_is_told_by_line_and_character() -> None:
    fault = refused(b'{\n  "schema": tru\n}').faults[0]
    assert dict(fault.values) == {"line": "2", "column": "13"}


@pytest.mark.parametrize(
    "raw",
    [
        (HEAD + ", ".join(f'"f{n}": {n}' for n in range(60_000)) + "}").encode(),
        (HEAD + ", ".join(f'"f{n % 30_000}": {n}' for n in range(60_000)) + "}").encode(),
        (HEAD + '"letters": [' + ", ".join(["{}"] * 200_000) + "]}").encode(),
        (HEAD + '"applicant": {"income": {' + ", ".join(f'"{n}": {n}' for n in range(60_000)) + "}}}").encode(),
        (HEAD + '"spouse": {"bond": [' + ", ".join(['"x"'] * 200_000) + "]}}").encode(),
        (HEAD + '"children": [' + ", ".join([json.dumps({"x" * 40_000: 1})] * 20) + "]}").encode(),
    ],
    ids=["unknown fields", "fields told twice", "letters", "years", "bonds", "long names"],
)
def test_a_flood_is_refused_in_time(raw: bytes) -> None:
    assert len(raw) < MOST_BYTES
    refused(raw)


def test_numbers_stay_exact() -> None:
    data = decode(b'{"a": 0.10, "b": 12345678901234567890, "c": [1.50]}')
    assert str(data["a"]) == "0.10"
    assert data["b"] == 12345678901234567890
    assert str(data["c"][0]) == "1.50"


def test_the_largest_file_that_is_allowed_is_read() -> None:
    padded = WHOLE + b" " * (MOST_BYTES - len(WHOLE))
    assert read_household(padded).as_of.year == 2026


def test_bytes_at_random_never_raise_anything_else() -> None:
    draw = random.Random(20261123)
    originals = [path.read_bytes() for path in FILES]
    for _ in range(1500):
        raw = bytearray(draw.choice(originals))
        for _ in range(draw.randint(1, 8)):
            place = draw.randrange(len(raw))
            match draw.randrange(4):
                case 0:
                    raw[place] = draw.randrange(256)
                case 1:
                    del raw[place : place + draw.randint(1, 60)]
                case 2:
                    raw[place:place] = draw.choice((b"null", b'"', b"{", b"]", b"1e9", b"\xff", b"-", b"[]", b"true"))
                case _:
                    other = draw.choice(originals)
                    start = draw.randrange(len(other))
                    raw[place:place] = other[start : start + draw.randint(1, 200)]
        try:
            read_household(bytes(raw))
        except BadFile as bad:
            assert 1 <= len(bad.faults) <= 20
