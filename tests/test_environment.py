"""The set-up that users meet first: when it installs, when it leaves things alone, and what it says when it cannot."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from scripts import environment, tasks
from scripts.environment import SetupError

ROOT = Path(__file__).resolve().parent.parent


class Checkout:
    """A small checkout with a made-up environment; keeps what pip would have been asked."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.asked: list[str] = []
        for lock in ("run", "build", "dev"):
            self.write(f"lock/{lock}.txt", f"{lock}==1 \\\n    --hash=sha256:00\n")
        self.write("pyproject.toml", "")
        self.write("locales/pl/LC_MESSAGES/assistant.po", "1")
        self.write("locales/pl/LC_MESSAGES/assistant.mo", "1")

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def ready(self, purpose: str) -> list[str]:
        """What is installed on the way to being ready: names of lock files, and "build"."""
        self.asked.clear()
        assert environment.ready(purpose, root=self.root) == environment.python_in(self.root / ".venv")
        return list(self.asked)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    made = Checkout(tmp_path)

    def create(venv: Path) -> None:
        made.asked.append("venv")
        made.write(environment.python_in(venv).relative_to(tmp_path).as_posix(), "")

    def pip(python: Path, words: list[str], log: Path, title: str, total: int) -> None:
        made.asked.extend(
            ["build"] if "--editable" in words else [Path(word).stem for word in words if word.endswith(".txt")]
        )

    monkeypatch.setattr(environment, "_create", create)
    monkeypatch.setattr(environment, "_usable", lambda venv: environment.python_in(venv).exists())
    monkeypatch.setattr(environment, "_pip", pip)
    return made


def test_the_second_time_nothing_is_installed(checkout: Checkout) -> None:
    assert checkout.ready("run") == ["venv", "run", "build", "build"]
    assert checkout.ready("run") == []


def test_what_tests_need_holds_what_the_program_needs(checkout: Checkout) -> None:
    assert checkout.ready("dev") == ["venv", "dev", "build"]
    assert checkout.ready("run") == []
    assert checkout.ready("dev") == []


def test_the_program_does_not_hold_what_tests_need(checkout: Checkout) -> None:
    checkout.ready("run")
    assert checkout.ready("dev") == ["dev"]


def test_a_changed_lock_is_installed_and_forgets_the_other(checkout: Checkout) -> None:
    checkout.ready("dev")
    old = (checkout.root / "lock/run.txt").read_text("utf-8")
    checkout.write("lock/run.txt", old.replace("==1", "==2"))
    assert checkout.ready("run") == ["run", "build"]
    checkout.write("lock/run.txt", old)
    assert checkout.ready("dev") == ["dev"]


def test_a_changed_translation_is_built_again(checkout: Checkout) -> None:
    checkout.ready("run")
    checkout.write("locales/pl/LC_MESSAGES/assistant.po", "2")
    assert checkout.ready("run") == ["build"]
    (checkout.root / "locales/pl/LC_MESSAGES/assistant.mo").unlink()
    assert checkout.ready("run") == ["build"]


def test_another_python_under_the_same_name_starts_over(checkout: Checkout) -> None:
    checkout.ready("dev")
    python = environment.python_in(checkout.root / ".venv")
    python.rename(python.with_name("newer"))
    python.symlink_to("newer")
    assert checkout.ready("dev") == ["dev", "build"]


def test_an_environment_that_is_already_there_is_used(checkout: Checkout) -> None:
    checkout.write(environment.python_in(Path(".venv")).as_posix(), "")
    assert checkout.ready("run") == ["run", "build", "build"]


def test_an_install_that_broke_off_is_done_again(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    checkout.ready("run")
    checkout.write("lock/run.txt", "run==2\n")

    def broken(*_: object) -> None:
        raise SetupError("no network")

    with monkeypatch.context() as inner:
        inner.setattr(environment, "_pip", broken)
        with pytest.raises(SetupError):
            environment.ready("run", root=checkout.root)
    assert "run" in checkout.ready("run")


def test_without_venv_the_package_to_install_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else real(name))
    with pytest.raises(SetupError, match=r"no ensurepip module(.|\n)*apt install python3-venv"):
        environment._create(tmp_path / ".venv")


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("WARNING: Retrying ... NewConnectionError('<...>: Failed to establish')", "no network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "differs from the one"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("first\nERROR: something else", "something else"),
    ],
)
def test_a_failed_install_says_why(output: str, said: str) -> None:
    text = environment._explain(output, Path("setup.log"))
    assert said in text
    assert "setup.log" in text


def test_a_failed_install_ends_in_words_and_not_in_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(purpose: str) -> Path:
        raise SetupError("there seems to be no network")

    monkeypatch.setattr(tasks, "ready", broken)
    assert tasks.main(["start"]) == 1
    assert capsys.readouterr().err == "there seems to be no network\n"


def test_words_after_the_dashes_go_to_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def test(words: Sequence[str]) -> int:
        asked.append(list(words))
        return 0

    monkeypatch.setitem(tasks.COMMANDS, "test", test)
    assert tasks.main(["test", "--", "-q", "--", "x"]) == 0
    assert tasks.main(["test", "-q"]) == 0
    assert asked == [["-q", "--", "x"], ["-q"]]


def test_wrong_use_is_two() -> None:
    with pytest.raises(SystemExit) as stop:
        tasks.main(["strat"])
    assert stop.value.code == 2
    assert tasks.main(["prove", "no-such-proof"]) == 2


def test_an_old_python_is_told_so() -> None:
    source = (ROOT / "scripts/dev.py").read_text("utf-8")
    old = SimpleNamespace(version_info=(3, 9, 1), executable="/usr/bin/python3", exit=sys.exit)
    with pytest.raises(SystemExit) as stop:
        exec(compile(source.replace("import sys", ""), "dev.py", "exec"), {"sys": old, "__file__": "dev.py"})
    assert "needs Python 3.11 or newer; this is Python 3.9" in str(stop.value.code)


def test_every_command_explains_itself() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/dev.py", "--help"], capture_output=True, text=True, check=True
    )
    for name in tasks.COMMANDS:
        assert name in done.stdout
