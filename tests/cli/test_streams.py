"""Streams that are closed or full, and an interrupt that comes early: a code and calm words, never a traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.files.cases import FILES

CHECK = f"check {FILES[0]} --on 2026-11-23"
ENV = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
FULL = Path("/dev/full")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell closes the streams")


def shell(words: str, streams: str) -> subprocess.CompletedProcess[bytes]:
    command = f'"{sys.executable}" -m assistant {words} {streams}'
    return subprocess.run(["sh", "-c", command], capture_output=True, env=ENV, timeout=30)


@pytest.mark.parametrize(
    ("words", "streams", "code"),
    [
        (CHECK, "<&-", 0),
        (CHECK, ">&-", 0),
        (CHECK, "2>&-", 0),
        ("--version", ">&-", 0),
        ("check - ", "<&-", 2),
        ("check no-such-file", "2>&-", 2),
        ("chek", "2>&-", 2),
        ("--plain", "<&-", 0),
        ("", "<&-", 0),
        ("", "<&- >&- 2>&-", 0),
    ],
)
def test_closed_streams(words: str, streams: str, code: int) -> None:
    done = shell(words, streams)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"Foutcode" not in done.stderr


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    ("words", "streams", "code"), [(CHECK, ">/dev/full", 1), ("check no-such-file", "2>/dev/full", 2)]
)
def test_a_full_disk(words: str, streams: str, code: int) -> None:
    done = shell(words, streams)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


def test_an_interrupt_while_the_command_is_loaded() -> None:
    """Python itself starts first; from then on an interrupt is a calm stop, also while modules are read."""
    code = (
        "import sys, os, signal\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'assistant.words.languages': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from assistant.__main__ import main\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=ENV, timeout=30)
    assert done.returncode == 130
    assert done.stderr == b""


def test_a_pipe_that_nobody_writes_to_can_be_interrupted(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = subprocess.Popen([sys.executable, "-m", "assistant", "check", str(pipe)], stderr=subprocess.PIPE, env=ENV)
    time.sleep(1)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in err
