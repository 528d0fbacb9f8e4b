"""WARNS and ADVISES: what the ledger means for the family, and what to do, most urgent first."""

from __future__ import annotations

from assistant.findings.assess import assess, open_facts

__all__ = ["assess", "open_facts"]
