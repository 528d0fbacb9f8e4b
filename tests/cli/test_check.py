"""``check``: results on standard output, all else on standard error, and an exit code that says which it was."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from assistant.cli import DONE, FAILED, WRONG, main
from assistant.files import MOST_BYTES
from tests.files.cases import FOLDER, case
from tests.files.test_hostile import FIELDS_AND_FAULTS, FILES_AND_FAULTS, HEAD

WORKER = str(FOLDER / "worker-spouse-in-poland.json")
ON = ["--on", "2026-11-23"]


def check(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["check", *words])
    out, err = capsys.readouterr()
    return code, out, err


def test_text_is_the_form_unless_another_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = check(capsys, WORKER, *ON, "--lang", "nl")
    assert (code, err) == (DONE, "")
    assert out.startswith("Het ziet ernaar uit dat u te veel toeslag kreeg.\n")
    assert "ongeveer \u20ac\u00a08.840 te veel" in out
    assert (code, out, err) == check(capsys, WORKER, *ON, "--lang", "nl", "--format", "text")


@pytest.mark.parametrize("lang", ["en", "ar", "ti", "pl"])
def test_another_language_says_that_it_is_a_draft(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = check(capsys, WORKER, *ON, "--lang", lang)
    assert code == DONE
    assert len(out.splitlines()[0]) > 50
    assert "Het ziet ernaar uit" not in out


def test_json_is_the_same_in_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    found = {check(capsys, WORKER, *ON, "--format", "json", "--lang", lang)[1] for lang in ("nl", "ar", "pl")}
    assert len(found) == 1
    assert json.loads(found.pop())["schema"] == "toeslag-assistant/assessment/1"


def test_without_a_day_it_is_today(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import date

    class Today(date):
        @classmethod
        def today(cls) -> Today:
            return cls(2026, 12, 5)

    monkeypatch.setattr("assistant.cli.date", Today)
    code, out, _ = check(capsys, WORKER, "--format", "json")
    assert code == DONE
    assert json.loads(out)["assessed_on"] == "2026-12-05"


@pytest.mark.parametrize("day", ["2019-01-01", "2021-12-31", "2027-01-01", "2030-06-01", "2100-12-31"])
def test_a_day_without_figures_is_told_and_does_not_stop(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = check(capsys, WORKER, "--on", day, "--lang", "nl")
    assert (code, err) == (DONE, "")
    assert "[?" not in out


def test_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO(Path(WORKER).read_bytes())
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(raw))
    code, out, err = check(capsys, "-", *ON, "--format", "json")
    assert (code, err) == (DONE, "")
    assert json.loads(out)["verdict"] == {"level": "high", "certainty": "sure"}


# ---------------------------------------------------------------- wrong input


@pytest.mark.parametrize("name", FILES_AND_FAULTS)
def test_a_file_that_is_none(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "household.json"
    file.write_bytes(FILES_AND_FAULTS[name][0])
    start = time.perf_counter()
    code, out, err = check(capsys, str(file), "--lang", "nl")
    assert time.perf_counter() - start < 2
    assert (code, out) == (WRONG, "")
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize("name", FIELDS_AND_FAULTS)
def test_a_fault_of_a_field_begins_with_its_path(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rest, path, _ = FIELDS_AND_FAULTS[name]
    file = tmp_path / "household.json"
    file.write_text(HEAD + rest)
    code, out, err = check(capsys, str(file), "--lang", "nl")
    assert (code, out) == (WRONG, "")
    assert err.startswith(f"{path}: ")


def test_one_line_for_each_fault_and_at_most_twenty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "household.json"
    data = case() | {f"field{n}": n for n in range(50)}
    file.write_text(json.dumps(data))
    code, out, err = check(capsys, str(file), "--lang", "nl")
    assert (code, out) == (WRONG, "")
    lines = err.splitlines()
    assert len(lines) == 20
    assert lines[0] == "field0: dit veld kennen wij niet."


def test_control_characters_of_a_file_never_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "household.json"
    name = "\x1b]0;owned\x07\x1b[2J\u202e\nline"
    file.write_text(json.dumps(case() | {name: 1, "about": {"title": name}}))
    code, _, err = check(capsys, str(file))
    assert code == WRONG
    assert all(char.isprintable() for char in err.rstrip("\n"))


@pytest.mark.parametrize("lang", ["nl", "en", "ar", "ti", "pl"])
def test_the_path_is_the_same_in_every_language(lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "household.json"
    file.write_text(json.dumps(case() | {"bijstand": "no"}))
    code, _, err = check(capsys, str(file), "--lang", lang)
    assert code == WRONG
    assert "bijstand" in err.split(":")[0]
    assert len(err.splitlines()) == 1


def test_files_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("nowhere.json", "x" * 5000, "cases/nowhere.json"):
        code, out, err = check(capsys, str(tmp_path / name), "--lang", "nl")
        assert (code, out) == (WRONG, "")
        assert err.startswith("Dit bestand is er niet: ")
    code, out, err = check(capsys, str(tmp_path), "--lang", "nl")
    assert (code, out, err) == (WRONG, "", f"Dit is een map en geen bestand: {tmp_path}.\n")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "household.json"
    file.write_text("{}")
    file.chmod(stat.S_IWUSR)
    assert check(capsys, str(file), "--lang", "nl") == (WRONG, "", f"Dit bestand mogen wij niet lezen: {file}.\n")


def test_a_disk_that_fails(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(name: str) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("assistant.files.opening.read", broken)
    code, out, err = check(capsys, WORKER, "--lang", "nl")
    assert (code, out) == (FAILED, "")
    assert err.startswith("Dit bestand lezen lukt niet: ")


def test_reading_stops_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            asked.append(size)
            return b" " * size

    class Stdin:
        buffer = Endless()

    monkeypatch.setattr("sys.stdin", Stdin())
    assert main(["check", "-"]) == WRONG
    assert asked == [MOST_BYTES + 1]


# ---------------------------------------------------------------- as a process


def run(*words: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "assistant", *words], capture_output=True, check=False, **more)  # type: ignore[call-overload,no-any-return]


def test_a_bomb_is_refused_in_time_and_nothing_is_written(tmp_path: Path) -> None:
    file = tmp_path / "household.json"
    file.write_bytes(b"[" * MOST_BYTES)
    before = sorted(tmp_path.rglob("*"))
    start = time.perf_counter()
    done = run(
        "check", str(file), "--lang", "nl", cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(FOLDER.parents[1])}
    )
    assert time.perf_counter() - start < 2
    assert done.returncode == WRONG
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_a_reader_that_has_had_enough(tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m assistant check "{WORKER}" --on 2026-11-23 --format json'
    done = subprocess.run(
        ["bash", "-c", f"{command} | head -1; exit ${{PIPESTATUS[0]}}"], capture_output=True, check=False
    )
    assert done.stdout == b"{\n"
    assert done.stderr == b""
    assert done.returncode == DONE


def test_a_terminal_without_our_letters_gets_other_signs() -> None:
    done = run("check", WORKER, *ON, "--lang", "ar", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == DONE
    assert done.stdout.isascii()


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_check_loads_no_pydantic_and_no_screen(form: str) -> None:
    code = (
        "import sys; from assistant.cli import main;"
        f"main(['check', {WORKER!r}, '--on', '2026-11-23', '--format', {form!r}]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=FOLDER.parents[1], capture_output=True, text=True, check=True
    )
    loaded = set(done.stderr.split())
    assert "assistant.findings.assess" in loaded
    assert not loaded & {"pydantic", "pydantic_core", "babel", "textual", "rich", "tomllib"}
