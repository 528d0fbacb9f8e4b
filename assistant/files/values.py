"""The values of a household file as pydantic types: read by ``scalars``, written back, published as JSON Schema."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Annotated, Any, Final

from pydantic import (
    BaseModel,
    BeforeValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    PlainValidator,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from assistant.facts.calendar import Day, Never, Running
from assistant.facts.household import NONE, Between
from assistant.files import scalars
from assistant.files.limits import MOST_CENTS, MOST_EUROS

_DAY_PATTERN: Final = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_WHEN: Final = "A day, a month or a year: 2026-05-14, 2026-05 or 2026."


def refusing(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A reader whose refusal is an error of pydantic, with the id of the sentence as its type."""

    def checked(value: Any) -> Any:
        try:
            return read(value)
        except scalars.Refused as refused:
            raise PydanticCustomError(refused.id, refused.id, dict(refused.values)) from None

    return checked


def plain(read: Callable[[Any], Any]) -> PlainValidator:
    """Marks a field that is read by one function."""
    return PlainValidator(refusing(read))


def opened(read: Callable[[Any], Any], shape: Any) -> BeforeValidator:
    """Marks a field whose shorthand is opened first. ``shape``: what may stand in the file."""
    return BeforeValidator(refusing(read), json_schema_input_type=shape)


def _written(value: Day | Never | Running) -> str:
    return value.text() if isinstance(value, Day) else str(value.value)


def _day_schema(description: str, *words: str) -> dict[str, Any]:
    day: dict[str, Any] = {"type": "string", "pattern": _DAY_PATTERN}
    if not words:
        return {**day, "description": description}
    return {"anyOf": [day, {"enum": list(words)}], "description": description}


_AS_WORD = PlainSerializer(_written, return_type=str)
When = Annotated[Day, plain(scalars.when), _AS_WORD, WithJsonSchema(_day_schema(_WHEN))]
EventDay = Annotated[
    Day | Never,
    plain(scalars.event),
    _AS_WORD,
    WithJsonSchema(_day_schema(f'{_WHEN} "no": it has not happened up to as_of.', "no")),
]
EndDay = Annotated[
    Day | Running,
    plain(scalars.end),
    _AS_WORD,
    WithJsonSchema(_day_schema(f'{_WHEN} "ongoing": still so on as_of.', "ongoing")),
]
Exactly = Annotated[
    date,
    plain(scalars.exactly),
    PlainSerializer(date.isoformat, return_type=str),
    WithJsonSchema({"type": "string", "format": "date", "description": "A day: 2026-05-14."}),
]

_EUROS_SCHEMA: Final[dict[str, Any]] = {
    "type": "number",
    "minimum": 0,
    "maximum": MOST_EUROS,
    "description": "Euros, at most two decimals.",
}
_BAND_SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {"low": _EUROS_SCHEMA, "high": _EUROS_SCHEMA},
    "required": ["low", "high"],
    "additionalProperties": False,
    "description": "A band, both ends included.",
}
OfAYear = Annotated[
    int | Between,
    PlainSerializer(scalars.written_euros),
    WithJsonSchema({"anyOf": [_EUROS_SCHEMA, _BAND_SCHEMA]}),
    plain(scalars.of_a_year),
]
Year = Annotated[int, plain(scalars.year), WithJsonSchema({"type": "string", "pattern": r"^\d{4}$"})]
Cents = Annotated[int, plain(scalars.cents), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": MOST_CENTS})]
Country = Annotated[
    str,
    plain(scalars.country),
    WithJsonSchema({"type": "string", "pattern": "^[A-Z]{2}$", "description": "Two capitals (ISO 3166-1): PL."}),
]


class Word:
    """Marks a field that holds a word of a closed list."""

    def __init__(self, kind: type[Enum]) -> None:
        self._kind = kind

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        writes = core_schema.plain_serializer_function_ser_schema(lambda member: member.value)
        read = refusing(scalars.word(self._kind))
        return core_schema.no_info_plain_validator_function(read, serialization=writes)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "enum": [member.value for member in self._kind]}


class NobodyOr:
    """Marks a field that holds an object, or "none" when there is no such person."""

    def __init__(self, part: type[BaseModel]) -> None:
        self._part = part

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        inner = handler.generate_schema(self._part)
        writes = core_schema.wrap_serializer_function_ser_schema(
            lambda value, write: value.value if value is NONE else write(value), schema=inner
        )
        return core_schema.no_info_wrap_validator_function(
            lambda value, read: NONE if value == "none" or value is NONE else read(value), inner, serialization=writes
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [handler(schema), {"const": "none"}]}
