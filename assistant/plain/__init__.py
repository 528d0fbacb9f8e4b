"""SHOWS: the conversation line by line, for screen readers, pipes and small terminals."""

from __future__ import annotations

from assistant.plain.session import run

__all__ = ["run"]
