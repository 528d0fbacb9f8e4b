"""What a check found in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Fault:
    """An error keeps a translation out; a warning is for a reader to look at."""

    severity: Severity
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.severity}: {self.code}: {self.message}"


def error(code: str, message: str) -> Fault:
    return Fault("error", code, message)


def warning(code: str, message: str) -> Fault:
    return Fault("warning", code, message)
