"""The edge: the household file and the assessment file, their versions, their faults and their JSON Schemas.

- ``read_household(bytes)``, ``household_of(data)``: a ``facts.Household``, or ``BadFile`` with a ``Fault`` for each
  thing that is wrong. ``data_of(household)``: back to plain data. ``plain(assessment)``: the data of a result.
- ``assess(household, on)``: from a file model, plain data or a ``facts.Household`` to an ``AssessmentFile``.
- ``what_if(household, change, on)``: the result before and after a change, to a ``WhatIfFile``.
- ``HouseholdFile``, ``AssessmentFile``: the pydantic models; ``to_household``, ``from_household``, ``to_data``,
  ``from_assessment`` lead between models and facts.
- ``json_schema("household")``, ``json_schema("assessment")``.

Only this room imports pydantic, and only for the models: neither reading a file nor writing a result needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.files.assessment import AssessmentFile, from_assessment
    from assistant.files.difference import WhatIfFile, what_if
    from assistant.files.entry import assess, from_household, to_data, to_household
    from assistant.files.faults import BadFile, Fault
    from assistant.files.household import HouseholdFile
    from assistant.files.limits import MOST_BYTES
    from assistant.files.reading import household_of, read_household
    from assistant.files.result import plain
    from assistant.files.schema import json_schema
    from assistant.files.writing import data_of

__all__ = [
    "MOST_BYTES",
    "AssessmentFile",
    "BadFile",
    "Fault",
    "HouseholdFile",
    "WhatIfFile",
    "assess",
    "data_of",
    "from_assessment",
    "from_household",
    "household_of",
    "json_schema",
    "plain",
    "read_household",
    "to_data",
    "to_household",
    "what_if",
]

_HOMES = {
    "MOST_BYTES": "limits",
    "AssessmentFile": "assessment",
    "BadFile": "faults",
    "Fault": "faults",
    "HouseholdFile": "household",
    "WhatIfFile": "difference",
    "assess": "entry",
    "data_of": "writing",
    "from_assessment": "assessment",
    "from_household": "entry",
    "household_of": "reading",
    "json_schema": "schema",
    "plain": "result",
    "read_household": "reading",
    "to_data": "entry",
    "to_household": "entry",
    "what_if": "difference",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
