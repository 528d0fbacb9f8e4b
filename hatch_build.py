"""Build step: catalogs and law values are compiled here, for wheels and for editable installs.

Both are made from text that people edit (``locales/*/LC_MESSAGES/assistant.po``, ``assistant/law/values/*.toml``) and
are never committed. What an earlier build left is removed first: a fault in the text fails this build and each next
one, and no old catalog speaks in its place.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CATALOGS = "locales/*/LC_MESSAGES/*.mo"
VALUES = "assistant/law/values/_compiled.py"


class AssistantBuildHook(BuildHookInterface[Any]):
    """Found by hatchling through ``[tool.hatch.build.targets.wheel.hooks.custom]``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile all, then say where each file goes in the wheel. Raises for any fault in a catalog or a value."""
        root = Path(self.root)
        catalogs = build(root)
        if version == "editable":
            return  # used where they are
        inside = build_data["force_include"]
        for path in catalogs:
            inside[str(path)] = f"assistant/{path.relative_to(root).as_posix()}"
        # What says which translations a person has read travels along.
        for path in sorted((root / "locales").rglob("*")):
            if path.is_file() and path.suffix in {".csv", ".toml", ".yaml", ".json"}:
                inside[str(path)] = f"assistant/{path.relative_to(root).as_posix()}"
        build_data["artifacts"].append(f"/{VALUES}")


def build(root: Path) -> list[Path]:
    """Compile the catalogs and the law values of a checkout, in place. Returns the catalogs."""
    for old in [*root.glob(CATALOGS), root / VALUES]:
        old.unlink(missing_ok=True)
    _load(root, "assistant/law/values/build.py").build()
    locales = root / "locales"
    written: list[Path] = _load(root, "assistant/words/compile.py").compile_all(locales, locales)
    missing = {po.with_suffix(".mo") for po in locales.glob("*/LC_MESSAGES/assistant.po")} - set(written)
    if missing:
        raise RuntimeError("Not compiled: " + ", ".join(sorted(str(path) for path in missing)))
    return written


def _load(root: Path, name: str) -> ModuleType:
    """A module of this checkout, also when another copy of the package is installed."""
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    spec = importlib.util.spec_from_file_location(f"_build_{Path(name).stem}", root / name)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
