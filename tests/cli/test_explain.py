"""``explain``: three households as they are printed, the same each time, in every language; and wrong use."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import DONE, WRONG, main
from tests.files.cases import FILES, FOLDER, case

ON = ["--on", "2026-11-23"]
#: To take them anew after a change that is meant: EXPLAIN_SNAPSHOTS=new pytest tests/cli/test_explain.py
SNAPSHOTS = Path(__file__).parent / "explained"
#: A sum that is exact; a range with two worlds; a chance.
CASES = {
    "worker-spouse-in-poland": "R01",
    "wedding-day-not-known": "exception-unclear",
    "statushouder-2026-not-claimed": "statushouder-alo-kop-due",
}


def explain(capsys: pytest.CaptureFixture[str], name: str, *words: str) -> tuple[int, str, str]:
    code = main(["explain", str(FOLDER / f"{name}.json"), *words])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("name", CASES)
def test_a_household_is_explained_as_it_was(name: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = explain(capsys, name, CASES[name], *ON, "--lang", "nl", "--format", form)
    assert (code, err) == (DONE, "")
    if form == "json":
        data = json.loads(out)
        assert set(data.pop("receipt")) == {"version", "values_sha256", "household_sha256"}
        out = json.dumps(data, indent=1) + "\n"
    path = SNAPSHOTS / f"{name}.{'json' if form == 'json' else 'txt'}"
    if os.environ.get("EXPLAIN_SNAPSHOTS") == "new":
        path.parent.mkdir(exist_ok=True)
        path.write_text(out, encoding="utf-8")
    assert out == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["nl", "en", "ar", "ti", "pl"])
@pytest.mark.parametrize("name", CASES)
def test_every_language_says_the_same_tree(name: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, dutch, _ = explain(capsys, name, CASES[name], *ON, "--lang", "nl")
    code, out, err = explain(capsys, name, CASES[name], *ON, "--lang", lang)
    assert (code, err) == (DONE, "")
    assert "[?" not in out
    lines = out.splitlines() if lang == "nl" else out.splitlines()[2:]  # first that a computer translated it
    assert [_depth(line) for line in lines] == [_depth(line) for line in dutch.splitlines()]
    told = [line for line in dutch.splitlines() if " = " in line]
    assert [line for line in lines if " = " in line] == told  # answers and values are the same in every language
    marked = [line for line in lines if "[NL]" in line and not line.strip().split(":")[0].isascii()]
    assert marked == []  # only titles of laws are Dutch


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def test_json_is_the_same_in_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    name = "worker-spouse-in-poland"
    found = {explain(capsys, name, "R01", *ON, "--format", "json", "--lang", lang)[1] for lang in ("nl", "ar", "pl")}
    assert len(found) == 1
    data = json.loads(found.pop())
    assert data["schema"] == "toeslag-assistant/trace/1"
    assert data["traces"][0]["trace"]["amount_cents"] == {"low": 884033, "high": 884033}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_everything_that_check_finds_can_be_explained(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(path), *ON, "--format", "json"]) == DONE
    found = json.loads(capsys.readouterr()[0])["findings"]
    for finding in found:
        for form in ("text", "json"):
            code, out, err = explain(capsys, path.stem, finding["id"], *ON, "--format", form, "--lang", "nl")
            assert (code, err) == (DONE, "")
            assert "[?" not in out
            if form == "json":
                _leaves(json.loads(out)["traces"][0]["trace"])


def _leaves(node: dict[str, Any]) -> None:
    """No bare number: what has an amount has parts."""
    parts = node.get("parts", [])
    assert parts or node["kind"] in ("answer", "value", "article", "no-figures")
    assert not ("amount_cents" in node and not parts)
    for part in parts:
        _leaves(part)


def test_a_finding_that_is_not_there_is_wrong_use_and_those_that_are_are_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = explain(capsys, "worker-spouse-in-poland", "R99", *ON, "--lang", "nl")
    assert (code, out) == (WRONG, "")
    assert err == ("R99 is geen uitkomst van dit bestand. U kunt kiezen uit: alo-kop-spouse-abroad | report-early.\n")


def test_a_file_without_findings_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "household.json"
    file.write_text(json.dumps(case() | {"children": [], "received": {"kgb": []}}))
    assert main(["explain", str(file), "R01", *ON, "--lang", "nl"]) == WRONG
    assert capsys.readouterr() == ("", "Dit bestand heeft geen uitkomst om uit te leggen.\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere.json", "R01"], "Dit bestand is er niet: nowhere.json."),
        (["a"], "Hier ontbreekt nog iets. Gebruik: toeslag-assistant explain FILE FINDING"),
        (["a", "b", "--format", "xml"], "xml kan hier niet."),
        (["a", "b", "--on", "today"], "today is geen dag."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_use(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", *words, "--lang", "nl"]) == WRONG
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_wrong_input_is_told_as_by_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "household.json"
    file.write_text(json.dumps(case() | {"bijstand": "sometimes"}))
    assert main(["explain", str(file), "R01", "--lang", "nl"]) == WRONG
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("bijstand: ")
