"""The cases of tests/households through the command: each gives what stands in it, worked out by hand from the law."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import main
from tests.files.cases import FILES, FOLDER, case

ON = "2026-11-23"
#: Rules under which money may be claimed back.
RECLAIM = {"R26", "R27", "R28", "R04", "R05", "R16", "R02", "R06", "R09", "R10", "R17", "R25", "R01", "R13", "R08"}

#: The main cases: rule, level, certainty, low, high, growth a month (cents), deadline. None: not said.
MAIN: dict[str, tuple[str, str | None, str | None, int | None, int | None, int | None, str | None]] = {
    # 8 x 290.00 + 3,389 + 11/12 x 3,416 = 8,840.33; 3,416 / 12 = 284.67
    "worker-spouse-in-poland": ("R01", "high", "sure", 884033, 884033, 28467, None),
    # 4/12 x 3,848 + 3,480 + 3,389 = 8,151.67
    "statushouder-old-years": ("R02", "high", "sure", 815167, 815167, 0, None),
    # 11/12 x 3,416 = 3,131.33
    "statushouder-2026-not-claimed": ("R03", "positive", None, 313133, 313133, None, None),
    # 7/12 x 3,416 = 1,992.67
    "statushouder-spouse-registered-april-2026": ("R04", "high", None, 199267, 199267, None, None),
    # 3/12 x 3,416 = 854.00
    "statushouder-naturalised-august-2026": ("R04", "high", None, 85400, 85400, None, None),
    # 9/12 x 3,416 = 2,562.00
    "statushouder-married-after-permit": ("R05", "high", "sure", 256200, 256200, None, None),
    # 3,242 + 3,285 + 3,848 + 3,480 + 3,389 + 11/12 x 3,416 = 20,375.33
    "worker-marriage-unregistered-since-2020": ("R06", "high", None, 2037533, 2037533, None, None),
    # 0, or 11/12 x 3,416 = 3,131.33
    "statushouder-married-between-arrival-and-permit": ("R25", None, "unclear", 0, 313133, None, None),
    # 2 November 2026 + 42 days
    "letter-of-2-november-2026": ("R22", "urgent", None, None, None, None, "2026-12-14"),
}


def checked(path: Path, capsys: pytest.CaptureFixture[str], on: str = ON) -> dict[str, Any]:
    """What ``check`` prints for a file."""
    code = main(["check", str(path), "--on", on, "--format", "json"])
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def of_rule(result: dict[str, Any], rule: str) -> dict[str, Any]:
    found = [one for one in result["findings"] if one["rule"] == rule]
    assert len(found) == 1, [(one["rule"], one["id"]) for one in result["findings"]]
    assert isinstance(found[0], dict)
    return found[0]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_case_gives_what_stands_in_it(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = case(path.stem)["about"]["expected"]
    result = checked(path, capsys)
    for told in expected["findings"]:
        found = [one for one in result["findings"] if told.items() <= one.items()]
        assert len(found) == 1, (told, [one for one in result["findings"] if one["rule"] == told["rule"]])
    if expected.get("no_reclaim"):
        assert not {one["rule"] for one in result["findings"] if one["level"] != "positive"} & RECLAIM
    if "no_exposure_from" in expected:
        later = [one for one in result["months"] if one["month"] >= expected["no_exposure_from"]]
        assert {one["exposure_cents"]["kgb"]["high"] for one in later if one["exposure_cents"]} == {0}


@pytest.mark.parametrize("name", MAIN)
def test_the_main_cases(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    rule, level, certainty, low, high, grows, deadline = MAIN[name]
    found = of_rule(checked(FOLDER / f"{name}.json", capsys), rule)
    assert level in (None, found["level"])
    assert certainty in (None, found["certainty"])
    assert found["deadline"] == deadline
    if low is not None:
        assert found["amount_cents"] == {"low": low, "high": high}
    if grows is not None:
        assert found["grows_per_month_cents"] == {"low": grows, "high": grows}


def test_parents_who_never_married_and_live_apart_have_no_reclaim(capsys: pytest.CaptureFixture[str]) -> None:
    result = checked(FOLDER / "unmarried-parents-apart.json", capsys)
    assert {one["rule"] for one in result["findings"]} & RECLAIM == set()
    assert {one["toeslagpartner"] for one in result["months"]} == {"no"}


def test_a_year_closes_when_the_fifth_year_after_it_has_ended(capsys: pytest.CaptureFixture[str]) -> None:
    """On 1 January 2027 the year 2021 (3,242) drops out, and the new month comes in.

    Until 31 December 2026: 3,242 + 3,285 + 3,848 + 3,480 + 3,389 + 3,416 = 20,660. January 2027 by the announced
    figure: 3,505 / 12 = 292.08.
    """
    path = FOLDER / "worker-marriage-unregistered-since-2020.json"
    last = of_rule(checked(path, capsys, "2026-12-31"), "R06")
    assert last["amount_cents"] == {"low": 2066000, "high": 2066000}
    after = of_rule(checked(path, capsys, "2027-01-01"), "R06")
    years = {year: amount["low"] for year, amount in after["per_year_cents"].items()}
    assert years == {
        "2022": 328500,
        "2023": 384800,
        "2024": 348000,
        "2025": 338900,
        "2026": 341600,
        "2027": 29208,
    }


def test_the_letter_runs_out_on_its_last_day(capsys: pytest.CaptureFixture[str]) -> None:
    path = FOLDER / "letter-of-2-november-2026.json"
    states = {}
    for on in ("2026-12-14", "2026-12-15", "2026-12-16"):
        found = of_rule(checked(path, capsys, on), "R22")
        assert found["deadline"] == "2026-12-14"
        states[on] = (found["data"]["state"], found["level"])
    # Too late is never said before the next working day has passed.
    assert states == {
        "2026-12-14": ("running", "urgent"),
        "2026-12-15": ("last-days", "urgent"),
        "2026-12-16": ("late", "high"),
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_case_is_told_in_words(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(path), "--on", ON, "--lang", "nl"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "[?" not in out
    assert "{" not in out
    assert "Dienst Toeslagen beslist" in out


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_case_is_written_for_people(path: Path) -> None:
    about = case(path.stem)["about"]
    assert list(about) == ["title", "source", "calculation", "expected", "reviewed_by"]
    assert about["title"].endswith(".")
    assert about["source"]
    assert about["calculation"]
    assert max(map(len, path.read_text("utf-8").splitlines())) <= 160


def test_the_whole_command_as_somebody_runs_it() -> None:
    command = [sys.executable, "-m", "assistant", "check", "-", "--on", ON, "--format", "json"]
    raw = (FOLDER / "worker-spouse-in-poland.json").read_bytes()
    done = subprocess.run(command, input=raw, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stderr == b""
    assert of_rule(json.loads(done.stdout), "R01")["amount_cents"] == {"low": 884033, "high": 884033}
