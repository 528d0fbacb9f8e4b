"""The folder .venv: created, filled from the lock files, and left alone when nothing changed.

Needs only Python and its venv module. What is installed is written down in a stamp inside .venv, so that the
second start costs one small file to read.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "toeslag-assistant.json"
LOG = VENV / "setup.log"

# What each purpose installs. dev.txt holds everything that run.txt and build.txt hold, at the same versions.
LOCKS = {"run": ("lock/run.txt", "lock/build.txt"), "dev": ("lock/dev.txt",)}
# What the editable install is built from: a change here means that it is built again.
SOURCES = (
    "pyproject.toml",
    "hatch_build.py",
    "assistant/__init__.py",
    "assistant/words/compile.py",
    "assistant/words/languages.py",
    "assistant/words/template.py",
    "assistant/law/values/*.py",
    "assistant/law/sources.toml",
    "assistant/law/values/*.toml",
    "locales/*/LC_MESSAGES/*.po",
)
BUILT = "assistant/law/values/_compiled.py"  # made by the build itself, so not a source

NO_NETWORK = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|Connection(Error|Refused|Reset)|Max retries"
    r"|ProxyError|Temporary failure in name resolution|getaddrinfo failed|Network is unreachable"
)


class SetupError(Exception):
    """The environment could not be made ready. The text says what to do, in words for a person."""


def python_in(venv: Path) -> Path:
    """The interpreter of a virtual environment, on every system."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def command_in(venv: Path, name: str) -> Path:
    """A command that a package put into a virtual environment."""
    return venv / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}")


def ready(purpose: str, *, root: Path = ROOT) -> Path:
    """Make .venv ready for ``run`` or ``dev`` and return its interpreter. Raises SetupError."""
    venv = root / ".venv"
    python = python_in(venv)
    packages = {kind: _digest(root, LOCKS[kind]) for kind in LOCKS}
    stamp = _read_stamp(venv)
    if not python.exists() or stamp.get("python") != str(python.resolve()):
        if not _usable(venv):
            _create(venv)
        stamp = {"python": str(python.resolve())}
    if stamp.get(purpose) != packages[purpose]:
        stamp = {key: stamp[key] for key in ("python", "built") if key in stamp}
        _write_stamp(venv, stamp)  # an install that breaks off is done again
        install(python, [root / name for name in LOCKS[purpose]], venv / LOG.name, "Installing packages")
        # The development lock contains the other one; the other way round nothing is known.
        stamp |= packages if purpose == "dev" else {"run": packages["run"]}
        _write_stamp(venv, stamp)
    built = _digest(root, SOURCES, str(root))
    if stamp.get("built") != built or not _catalogs_are_there(root):
        _editable(python, root, venv / LOG.name)
        _write_stamp(venv, {**stamp, "built": built})
    return python


def install(python: Path, locks: list[Path], log: Path, title: str) -> None:
    """Install exactly what the lock files hold, every file checked against its hash. Raises SetupError."""
    total = sum(len(re.findall(r"^[A-Za-z0-9].*==", lock.read_text("utf-8"), re.MULTILINE)) for lock in locks)
    requirements = [word for lock in locks for word in ("-r", str(lock))]
    _pip(python, ["install", "--require-hashes", *requirements], log, title, total)


def _create(venv: Path) -> None:
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if missing:
        raise SetupError(
            f"This Python ({sys.executable}) has no {' and no '.join(missing)} module, which set-up needs.\n"
            "On Debian or Ubuntu: sudo apt install python3-venv. Elsewhere: install Python from python.org."
        )
    _say("Making the folder .venv")
    words = [sys.executable, "-m", "venv", "--clear", str(venv)]
    done = subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode or not python_in(venv).exists():
        raise SetupError(f"The folder .venv could not be made:\n{(done.stdout + done.stderr).strip()}")


def _usable(venv: Path) -> bool:
    """True when the environment's Python runs, is new enough and has pip."""
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        done = subprocess.run([python_in(venv), "-c", probe], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def _editable(python: Path, root: Path, log: Path) -> None:
    words = ["install", "--no-build-isolation", "--no-deps", "--no-index", "--editable", str(root)]
    _pip(python, words, log, "Building catalogs and law values", 0)


def _pip(python: Path, words: list[str], log: Path, title: str, total: int) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in {"PYTHONHOME", "PYTHONPATH"}}
    environment |= {"PIP_USER": "0", "PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment.setdefault("PIP_RETRIES", "2")
    command = [str(python), "-m", "pip", words[0], "--progress-bar", "off", *words[1:]]
    _say(title, f"(0 of {total})" if total else "")
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=environment
    )
    assert process.stdout is not None
    lines, seen = [], 0
    for line in process.stdout:
        lines.append(line)
        if line.startswith(("Collecting ", "Requirement already satisfied")):
            seen += 1
            _progress(f"{title} ({min(seen, total)} of {total})")
        elif line.startswith("Installing collected packages"):
            _progress(f"{title} (unpacking)")
    status = process.wait()
    _progress("")
    output = "".join(lines)
    log.parent.mkdir(exist_ok=True)
    log.write_text(" ".join(command) + "\n" + output, encoding="utf-8")
    if status:
        raise SetupError(_explain(output, log))


def _explain(output: str, log: Path) -> str:
    if "DO NOT MATCH THE HASHES" in output:
        reason = "A package differs from the one in the lock file, so it was not installed."
    elif NO_NETWORK.search(output):
        reason = "Packages could not be fetched: there seems to be no network. Set-up needs it once; use does not."
    elif "No space left" in output or "not enough space" in output:
        reason = "The disk is full."
    else:
        reason = "Set-up failed:\n" + "\n".join(output.strip().splitlines()[-20:])
    return f"{reason}\nEverything that was said is in {log}."


def _digest(root: Path, patterns: Iterable[str], extra: str = "") -> str:
    """One digest of all files that match, names included. Line ends do not count."""
    digest = hashlib.sha256(extra.encode())
    for path in sorted({path for pattern in patterns for path in root.glob(pattern)}):
        name = path.relative_to(root).as_posix()
        if name != BUILT:
            digest.update(f"{name}\0".encode() + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def _catalogs_are_there(root: Path) -> bool:
    return all(source.with_suffix(".mo").exists() for source in root.glob("locales/*/LC_MESSAGES/assistant.po"))


def _read_stamp(venv: Path) -> dict[str, str]:
    try:
        found = json.loads((venv / STAMP.name).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write_stamp(venv: Path, stamp: dict[str, str]) -> None:
    (venv / STAMP.name).write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")


def _say(*words: str) -> None:
    print(*(word for word in words if word), "...", file=sys.stderr, flush=True)


def _progress(text: str) -> None:
    """One line that is written over, on a terminal only."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="" if text else "\r", file=sys.stderr, flush=True)
