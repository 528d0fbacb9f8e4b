"""The published JSON Schemas of the two files."""

from __future__ import annotations

from typing import Any, Final, Literal

from pydantic import BaseModel

from assistant.files.assessment import AssessmentFile
from assistant.files.household import HouseholdFile
from assistant.files.reading import SCHEMA as HOUSEHOLD
from assistant.files.result import SCHEMA as ASSESSMENT

_FILES: Final[dict[str, tuple[str, type[BaseModel]]]] = {
    "household": (HOUSEHOLD, HouseholdFile),
    "assessment": (ASSESSMENT, AssessmentFile),
}
KINDS: Final = tuple(_FILES)


def json_schema(kind: Literal["household", "assessment"]) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a file, with every enum. Raises ``KeyError`` for another kind."""
    name, model = _FILES[kind]
    mode: Literal["validation", "serialization"] = "validation" if kind == "household" else "serialization"
    schema = model.model_json_schema(by_alias=True, mode=mode)
    _tidy(schema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"urn:{name.replace('/', ':')}"} | schema


def _tidy(value: Any) -> None:
    """Closes maps by year, and leaves out titles that only repeat a name."""
    if isinstance(value, list):
        for item in value:
            _tidy(item)
    elif isinstance(value, dict):
        if "patternProperties" in value:
            value.setdefault("additionalProperties", False)
        for name, item in value.items():
            if name == "properties":
                for field in item.values():
                    field.pop("title", None)
            _tidy(item)
