"""What ``scripts/dev.py`` can do: start, test, checks, ci, bench, picture, prove, lock."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from scripts.environment import ROOT, VENV, SetupError, command_in, python_in, ready
from scripts.prove import PROOFS

UV = "uv==0.13.9"  # only ever in a throw-away environment, to write the lock files
BENCHMARKS = ("start", "check", "core")


def start(words: Sequence[str]) -> int:
    """All set-up, then the conversation. Words after -- go to toeslag-assistant."""
    command = [str(ready("run")), "-m", "assistant", *words]
    if os.name == "posix":
        sys.stderr.flush()
        os.execv(command[0], command)
    return _run(command, where=None)


def test(words: Sequence[str]) -> int:
    """All set-up, then all tests. Words after -- go to pytest."""
    return _run([str(ready("dev")), "-m", "pytest", *words])


def checks(words: Sequence[str]) -> int:
    """Format, lint, strict types, import contracts, and the wheel in an empty environment."""
    python = str(ready("dev"))
    todo = {
        "format": [python, "-m", "ruff", "format", "--check", "."],
        "lint": [python, "-m", "ruff", "check", "."],
        "types": [python, "-m", "mypy"],
        "imports": [str(command_in(VENV, "lint-imports")), "--no-logo"],
        "wheel": [python, "-m", "scripts.check_wheel"],
    }
    unknown = sorted(set(words) - set(todo))
    if unknown:
        raise SetupError(f"No such check: {', '.join(unknown)}. There are: {', '.join(todo)}.")
    return _all({name: partial(_run, todo[name]) for name in todo if not words or name in words})


def ci(words: Sequence[str]) -> int:
    """Tests and checks: what must be green before a change lands."""
    return _all({"tests": partial(test, words), "checks": partial(checks, ())})


def bench(words: Sequence[str]) -> int:
    """Speed, compared in one run with an empty Textual app. Names: start, check, core (default: all)."""
    python = str(ready("dev"))
    names = [word for word in words if word in BENCHMARKS] or list(BENCHMARKS)
    rest = [word for word in words if word not in BENCHMARKS]
    return _all({name: partial(_run, [python, "-m", f"benchmarks.{name}", *rest]) for name in names})


def picture(words: Sequence[str]) -> int:
    """Draw the README's picture of the verdict anew, in English or the language that is named."""
    return _run([str(ready("dev")), "-m", "scripts.verdict_picture", *words])


def prove(words: Sequence[str]) -> int:
    """A longer proof by name; without a name, the list. --install first installs its Debian packages (as root)."""
    if not words or words[0] not in PROOFS:
        for name, proof in PROOFS.items():
            print(f"{name:16} {proof.what}")
        if not PROOFS:
            print("No longer proofs yet.")
        return 2 if words else 0
    proof, rest = PROOFS[words[0]], list(words[1:])
    if "--install" in rest:
        rest.remove("--install")
        if proof.debian and (
            _run(["apt-get", "update", "-q"]) or _run(["apt-get", "install", "-q", "-y", *proof.debian])
        ):
            return 1
    return _run([str(ready("dev")), "-m", f"scripts.prove.{proof.module}", *rest])


def lock(words: Sequence[str]) -> int:
    """Write the lock files anew from pyproject.toml, keeping versions that still fit; --upgrade takes the newest."""
    with tempfile.TemporaryDirectory() as folder:
        venv = Path(folder) / "venv"
        _must([sys.executable, "-m", "venv", str(venv)])
        _must([str(python_in(venv)), "-m", "pip", "install", "-q", UV])
        compile_ = [
            *(str(command_in(venv, "uv")), "pip", "compile", "--quiet", "--universal", "--generate-hashes"),
            *("--python-version", "3.11", "--annotation-style", "line"),
            *("--custom-compile-command", "python3 scripts/dev.py lock"),
        ]
        groups = ["--group", "build", "--group", "dev"]
        _must([*compile_, *words, "pyproject.toml", *groups, "--output-file", "lock/dev.txt"])
        # The smaller ones take their versions from the larger one.
        same = ["--constraints", "lock/dev.txt"]
        for name, what in (("run", ["pyproject.toml"]), ("build", ["--group", "build"])):
            (ROOT / f"lock/{name}.txt").unlink(missing_ok=True)
            _must([*compile_, *what, *same, "--output-file", f"lock/{name}.txt"])
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    command.__name__: command for command in (start, test, checks, ci, bench, picture, prove, lock)
}


def main(argv: Sequence[str]) -> int:
    """Run one command. Exit: what the command says; 1 when set-up failed; 2 for wrong use; 130 when interrupted."""
    parser = argparse.ArgumentParser(prog="scripts/dev.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        commands.add_parser(name, help=command.__doc__, add_help=False)
    known, rest = argv[:1], list(argv[1:])
    chosen = parser.parse_args(known).command
    if rest[:1] == ["--"]:
        rest = rest[1:]
    elif rest in (["-h"], ["--help"]):
        print(COMMANDS[chosen].__doc__)
        return 0
    try:
        return COMMANDS[chosen](rest)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(command: Sequence[str], where: Path | None = ROOT) -> int:
    try:
        return subprocess.run(command, cwd=where, check=False).returncode
    except FileNotFoundError as error:
        raise SetupError(f"{command[0]} is not there: {error}") from None


def _must(command: Sequence[str]) -> None:
    if _run(command):
        raise SetupError(f"This failed: {' '.join(command)}")


def _all(steps: dict[str, Callable[[], int]]) -> int:
    """Run every step, also after a red one, and end with a line for each."""
    results = {}
    for name, step in steps.items():
        print(f"\n== {name}", flush=True)
        begun = time.monotonic()
        results[name] = (step(), time.monotonic() - begun)
    print()
    for name, (status, seconds) in results.items():
        print(f"{'ok ' if status == 0 else 'RED'} {name:8} {seconds:6.1f} s", flush=True)
    return int(any(status for status, _ in results.values()))
