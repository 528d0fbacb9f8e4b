"""The wheel, as somebody gets it: built, looked into, installed in an empty environment, and asked.

It must hold the licence, the fonts, every catalog and the compiled law values, and no tests. Installed, and far from
this checkout, it must say one sentence in each language and know the ALO-kop of each year.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

if __name__ == "__main__":  # also as a file, without -m
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.environment import ROOT, SetupError, command_in, install, python_in

# Euros a year: Wet op het kindgebonden budget, article 2, paragraph 6, as it read in each year.
ALO_KOP = {2019: 3139, 2020: 3190, 2021: 3242, 2022: 3285, 2023: 3848, 2024: 3480, 2025: 3389, 2026: 3416}
# One sentence, and the letters that show in which language it is.
SENTENCE = "screen.language.switch"
LETTERS = {
    "nl": r"\bantwoorden\b",
    "en": r"\banswers\b",
    "pl": r"[ąćęłńóśźż]",
    "ar": r"[\u0621-\u064a]{3}",
    "ti": r"[\u1200-\u137f]{2}",
}
MUST = (
    r"assistant/py\.typed",
    r"assistant/law/values/_compiled\.py",
    r"assistant/law/values/2026\.toml",
    r"assistant/law/sources\.toml",
    r"assistant/tui/.*\.tcss",
    r"assistant/fonts/.*\.ttf",
    r"assistant/fonts/OFL\.txt",
    r"[^/]+\.dist-info/licenses/LICENSE",
    r"[^/]+\.dist-info/entry_points\.txt",
    *(rf"assistant/locales/{code}/LC_MESSAGES/assistant\.mo" for code in LETTERS if code != "nl"),
)
MUST_NOT = (r"(tests|benchmarks|scripts|docs)/.*", r".*\.pot?", r".*\.pyc", r"[^/]+\.(py|toml)")


class Fault(Exception):
    """Something is wrong with the wheel."""


def main() -> int:
    """Build and check. Exit 0 when all is right, 1 with a line for each fault."""
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            wheel = build(folder)
            faults += contents(wheel)
            venv = set_up(folder, wheel)
        except (Fault, SetupError) as fault:
            print(fault, file=sys.stderr)
            return 1
        elsewhere = folder / "elsewhere"
        elsewhere.mkdir()
        faults += place(venv, elsewhere) + sentences(venv, elsewhere) + figures(venv, elsewhere)
    for line in faults:
        print(line, file=sys.stderr)
    print(f"{wheel.name}: " + (f"{len(faults)} faults" if faults else "contents, languages and figures are right"))
    return int(bool(faults))


def build(folder: Path) -> Path:
    """The wheel of this checkout. Raises Fault."""
    words = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)]
    done = subprocess.run([sys.executable, "-m", "pip", *words], capture_output=True, text=True, check=False)
    wheels = list(folder.glob("*.whl"))
    if done.returncode or len(wheels) != 1:
        raise Fault(f"The wheel was not built:\n{done.stdout}{done.stderr}")
    return wheels[0]


def contents(wheel: Path) -> list[str]:
    """Faults in what is inside."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    faults = [f"missing in the wheel: {need}" for need in MUST if not any(re.fullmatch(need, name) for name in names)]
    faults += [f"too much in the wheel: {name}" for name in names for ban in MUST_NOT if re.fullmatch(ban, name)]
    faults += [f"twice in the wheel: {name}" for name in sorted(set(names)) if names.count(name) > 1]
    return faults


def set_up(folder: Path, wheel: Path) -> Path:
    """An empty environment with the locked run-time packages and the wheel. Raises SetupError or Fault."""
    venv = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    install(python_in(venv), [ROOT / "lock/run.txt"], folder / "setup.log", "Installing the wheel's packages")
    words = ["install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    done = subprocess.run([python_in(venv), "-m", "pip", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Fault(f"The wheel was not installed:\n{done.stdout}{done.stderr}")
    return venv


def place(venv: Path, elsewhere: Path) -> list[str]:
    """The package that is asked must be the installed one."""
    said = ask(elsewhere, python_in(venv), "-c", "import assistant; print(assistant.__file__)")
    return [] if "site-packages" in said else [f"not the installed package: {said}"]


def sentences(venv: Path, elsewhere: Path) -> list[str]:
    """Each language says the sentence in its own letters, and no two say the same."""
    heard = {}
    for code in LETTERS:
        say = f"from assistant.words.voice import Voice; print(Voice({code!r}).say({SENTENCE!r}))"
        heard[code] = ask(elsewhere, python_in(venv), "-c", say).strip()
    faults = [
        f"not {code}: {heard[code]!r}" for code, letters in LETTERS.items() if not re.search(letters, heard[code])
    ]
    if len(set(heard.values())) != len(LETTERS):
        faults.append(f"two languages say the same: {heard}")
    return faults


def figures(venv: Path, elsewhere: Path) -> list[str]:
    """The installed command knows the ALO-kop of each year."""
    faults = []
    for year, amount in ALO_KOP.items():
        said = ask(elsewhere, command_in(venv, "toeslag-assistant"), "values", str(year), "--lang", "nl")
        lines = [line for line in said.splitlines() if re.search(r"alo.?kop", line, re.IGNORECASE)]
        # Thousands may be set apart by a point or a space; cents may follow.
        if not any(re.search(rf"(?<!\d){amount // 1000}[.\s]?{amount % 1000:03}(?!\d)", line) for line in lines):
            faults.append(f"ALO-kop of {year}: {amount} is not in {lines or said.splitlines()[-1:]}")
    return faults


def ask(elsewhere: Path, program: Path, *words: str) -> str:
    """What an installed program says, away from the checkout and without its settings."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        [program, *words],
        cwd=elsewhere,
        env=clean | {"PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout if done.returncode == 0 else f"{done.stdout}{done.stderr}".strip()


if __name__ == "__main__":
    sys.exit(main())
