"""Toeslag-assistant: what a newcomer family may have to pay back, what it could claim, and what to do next.

Importing this package loads nothing heavy. The names below are fetched on first use (PEP 562):

- ``assess(household, on=date)``: the assessment of one household on one day.
- ``what_if(household, change, on=date)``: the same before and after a change, and the difference of each month. The
  changes stand in ``assistant.findings.changes``.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"

# Public name -> module that defines it. Strings, so that neither start-up nor the import contract
# sees an arrow from the bottom of the house to its top.
_PUBLIC = {
    "assess": "assistant.files",
    "what_if": "assistant.files",
}

__all__ = ["__version__", "assess", "what_if"]


def __getattr__(name: str) -> Any:
    module = _PUBLIC.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_PUBLIC})
