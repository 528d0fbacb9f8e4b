"""What start-up loads, seen in a new process: a slow module shows here, not on an old laptop."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

SLOW = ("pydantic", "pydantic_core", "babel", "tomllib", "zoneinfo")
SCREEN = ("textual", "rich")
LAW = ("assistant.law", "assistant.months", "assistant.findings", "assistant.files")

# module -> what must not be there when it has been imported
GUARDED = {
    "assistant": (*SLOW, *SCREEN, *LAW, "assistant.facts", "assistant.words", "decimal", "json", "argparse"),
    "assistant.cli": (*SLOW, *SCREEN, *LAW),
    "assistant.tui.app": (*SLOW, *LAW),
    "assistant.plain": (*SLOW, *SCREEN, *LAW),
    "assistant.words": (*SLOW, *SCREEN, *LAW),
    "assistant.words.voice": (*SLOW, *SCREEN, *LAW),
    "assistant.files.reading": ("pydantic", "babel", "tomllib", *SCREEN),
    "assistant.facts": (*SLOW, *SCREEN),
    "assistant.law": ("pydantic", "babel", "tomllib", *SCREEN),
    "assistant.months": ("pydantic", "babel", "tomllib", *SCREEN),
    "assistant.findings": ("pydantic", "babel", "tomllib", *SCREEN),
}


def loaded_by(module: str) -> set[str]:
    """Names of all modules that a new interpreter holds after importing one."""
    code = f"import sys, {module}; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def exists(module: str) -> bool:
    path = ROOT / module.replace(".", "/")
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


@pytest.mark.parametrize("module", GUARDED)
def test_start_up_loads_nothing_slow(module: str) -> None:
    if not exists(module):
        pytest.skip(f"{module} is not there yet")
    loaded = loaded_by(module)
    assert module in loaded
    too_much = sorted(
        name for name in loaded if any(name == slow or name.startswith(f"{slow}.") for slow in GUARDED[module])
    )
    assert too_much == []


def test_public_names_are_fetched_on_first_use() -> None:
    import assistant

    assert set(assistant.__all__) <= set(dir(assistant))
    assert all(getattr(assistant, name) for name in assistant.__all__)
    with pytest.raises(AttributeError, match="no attribute 'asess'"):
        _ = assistant.asess
