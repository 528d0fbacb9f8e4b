"""The build step, on a copy of this checkout: what it makes, what it refuses, and what works without it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TRANSLATED = ("ar", "en", "pl", "ti")
BUILD = "from pathlib import Path; import hatch_build; hatch_build.build(Path.cwd())"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy with nothing built in it."""
    copy = tmp_path / "checkout"
    built = shutil.ignore_patterns("__pycache__", "*.mo", "_compiled.py")
    for name in ("assistant", "locales"):
        shutil.copytree(ROOT / name, copy / name, ignore=built)
    for name in ("hatch_build.py", "pyproject.toml"):
        shutil.copy2(ROOT / name, copy / name)
    return copy


def run(checkout: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run code as in this checkout: it comes first on the path, before any installed copy."""
    environment = os.environ | {"PYTHONPATH": str(checkout), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=False)


def built(checkout: Path) -> set[str]:
    found = [*checkout.rglob("*.mo"), *checkout.rglob("_compiled.py")]
    return {path.relative_to(checkout).as_posix() for path in found}


def test_a_build_makes_every_catalog_and_the_law_values(checkout: Path) -> None:
    done = run(checkout, BUILD)
    assert done.returncode == 0, done.stderr
    catalogs = {f"locales/{code}/LC_MESSAGES/assistant.mo" for code in TRANSLATED}
    assert built(checkout) == catalogs | {"assistant/law/values/_compiled.py"}


def test_building_twice_gives_the_same_bytes(checkout: Path) -> None:
    contents = []
    for _ in range(2):
        assert run(checkout, BUILD).returncode == 0
        contents.append({name: (checkout / name).read_bytes() for name in built(checkout)})
    assert contents[0] == contents[1]


@pytest.mark.parametrize("fault", ["syntax", "place", "encoding"])
def test_a_faulty_catalog_fails_this_build_and_the_next_and_leaves_no_old_one(checkout: Path, fault: str) -> None:
    assert run(checkout, BUILD).returncode == 0
    catalog = checkout / "locales/pl/LC_MESSAGES/assistant.po"
    whole = catalog.read_bytes()
    if fault == "syntax":
        broken = whole + b'\nmsgid "open\n'
    elif fault == "place":  # a translation that lost its {amount}
        broken = re.sub(rb'(msgstr "[^"\n]*)\{[a-z_]+\}', rb"\1{nothing}", whole, count=1)
        assert broken != whole
    else:
        broken = whole + b'\nmsgctxt "x"\nmsgid "x"\nmsgstr "\xff\xfe"\n'
    catalog.write_bytes(broken)
    for _ in range(2):
        done = run(checkout, BUILD)
        assert done.returncode != 0
        assert not [name for name in built(checkout) if name.endswith(".mo")]
    catalog.write_bytes(whole)
    assert run(checkout, BUILD).returncode == 0
    assert "locales/pl/LC_MESSAGES/assistant.mo" in built(checkout)


def test_a_faulty_figure_fails_this_build_and_the_next_and_leaves_no_old_one(checkout: Path) -> None:
    assert run(checkout, BUILD).returncode == 0
    figures = checkout / "assistant/law/values/2026.toml"
    text = figures.read_text("utf-8")
    broken = re.sub(r"^sources = \[.*\]$", "sources = []", text, count=1, flags=re.MULTILINE)
    assert broken != text
    figures.write_text(broken, "utf-8")
    for _ in range(2):
        assert run(checkout, BUILD).returncode != 0
        assert "assistant/law/values/_compiled.py" not in built(checkout)


def sentence(checkout: Path, code: str) -> str:
    done = run(
        checkout,
        "import assistant; from assistant.words.voice import Voice\n"
        f"print(assistant.__file__); print(Voice({code!r}).say('screen.language.switch'))",
    )
    assert done.returncode == 0, done.stderr
    where, _, said = done.stdout.strip().partition("\n")
    assert Path(where).is_relative_to(checkout)
    return said


def test_a_bare_checkout_speaks_every_language(checkout: Path) -> None:
    bare = {code: sentence(checkout, code) for code in ("nl", *TRANSLATED)}
    assert len(set(bare.values())) == 5
    assert not built(checkout)
    assert run(checkout, BUILD).returncode == 0
    assert bare == {code: sentence(checkout, code) for code in bare}


def test_an_edited_translation_is_heard_without_a_build(checkout: Path) -> None:
    assert run(checkout, BUILD).returncode == 0
    before = sentence(checkout, "pl")
    catalog = checkout / "locales/pl/LC_MESSAGES/assistant.po"
    compiled = catalog.with_suffix(".mo")
    catalog.write_text(catalog.read_text("utf-8").replace(before[:12], "Zmieniono tu"), "utf-8")
    later = compiled.stat().st_mtime + 5
    os.utime(catalog, (later, later))
    assert sentence(checkout, "pl") != before
