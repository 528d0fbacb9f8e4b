"""The edge: the household file and the assessment file, their versions, their faults and their JSON Schemas.

- ``assess(household, on)``: from a file model, plain data or a ``facts.Household`` to an ``AssessmentFile``.
- ``load(bytes)``, ``validate(data)``: a ``HouseholdFile``, or ``BadFile`` with a ``Fault`` for each wrong thing.
- ``to_household(file)``, ``from_household(household)``, ``to_data(file)``: between files and facts.
- ``json_schema("household")``, ``json_schema("assessment")``.

Only this room imports pydantic.
"""

from __future__ import annotations

from assistant.files.assessment import AssessmentFile, from_assessment
from assistant.files.entry import assess
from assistant.files.faults import BadFile, Fault
from assistant.files.from_facts import from_household, to_data
from assistant.files.household import HouseholdFile
from assistant.files.limits import MOST_BYTES
from assistant.files.loading import load, validate
from assistant.files.schema import json_schema
from assistant.files.to_facts import to_household

__all__ = [
    "MOST_BYTES",
    "AssessmentFile",
    "BadFile",
    "Fault",
    "HouseholdFile",
    "assess",
    "from_assessment",
    "from_household",
    "json_schema",
    "load",
    "to_data",
    "to_household",
    "validate",
]
