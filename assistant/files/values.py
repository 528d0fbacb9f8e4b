"""How one value stands in a file: a day, an event, the end of a period, an amount, a country.

Each type reads what the file says into the value that the facts use, refuses anything else with the id of a sentence,
writes it back, and publishes its JSON Schema.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Final

from pydantic import (
    BaseModel,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    PlainValidator,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from assistant.facts.calendar import NO, ONGOING, Day, Never, Running
from assistant.facts.household import NONE, Between
from assistant.files.limits import (
    FIRST_AMOUNT_YEAR,
    FIRST_YEAR,
    LAST_YEAR,
    MOST_CENTS,
    MOST_EUROS,
)

_DAY: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_COUNTRY: Final = re.compile(r"[A-Z]{2}", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}", re.ASCII)

_CENT: Final = Decimal("0.01")
_DAY_PATTERN: Final = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_WHEN: Final = "A day, a month or a year: 2026-05-14, 2026-05 or 2026."


def refuse(id: str, **values: str) -> PydanticCustomError:
    """The error that becomes a ``Fault`` with this id."""
    return PydanticCustomError(id, id, dict(values))


# ---------------------------------------------------------------- dates


def _day(value: Any, otherwise: str) -> Day:
    if isinstance(value, Day):
        return value
    if isinstance(value, date):
        return Day.of(value)
    match = _DAY.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise refuse(otherwise)
    year, month, day = (None if part is None else int(part) for part in match.groups())
    assert year is not None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise refuse("error.year-range", first=str(FIRST_YEAR), last=str(LAST_YEAR))
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        raise refuse("error.no-such-day") from None
    return Day(year, month, day)


def _when(value: Any) -> Day:
    return _day(value, "error.date")


def _exact(value: Any) -> date:
    found = _day(value, "error.day")
    if not found.exact:
        raise refuse("error.day")
    return found.earliest


def _event(value: Any) -> Day | Never:
    return NO if value == "no" or value is NO else _day(value, "error.event")


def _end(value: Any) -> Day | Running:
    return ONGOING if value == "ongoing" or value is ONGOING else _day(value, "error.end")


def _written(value: Day | Never | Running) -> str:
    return value.text() if isinstance(value, Day) else str(value.value)


def _day_schema(description: str, *words: str) -> dict[str, Any]:
    plain: dict[str, Any] = {"type": "string", "pattern": _DAY_PATTERN}
    if not words:
        return {**plain, "description": description}
    return {"anyOf": [plain, {"enum": list(words)}], "description": description}


When = Annotated[
    Day, PlainValidator(_when), PlainSerializer(_written, return_type=str), WithJsonSchema(_day_schema(_WHEN))
]
Exactly = Annotated[
    date,
    PlainValidator(_exact),
    PlainSerializer(date.isoformat, return_type=str),
    WithJsonSchema({"type": "string", "format": "date", "description": "A day: 2026-05-14."}),
]
EventDay = Annotated[
    Day | Never,
    PlainValidator(_event),
    PlainSerializer(_written, return_type=str),
    WithJsonSchema(_day_schema(f'{_WHEN} "no": it has not happened up to as_of.', "no")),
]
EndDay = Annotated[
    Day | Running,
    PlainValidator(_end),
    PlainSerializer(_written, return_type=str),
    WithJsonSchema(_day_schema(f'{_WHEN} "ongoing": still so on as_of.', "ongoing")),
]

# ---------------------------------------------------------------- amounts


def _number(value: Any) -> Decimal:
    """The number as it was written; a float of Python counts as the shortest text that gives it."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise refuse("error.amount")
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    if not number.is_finite():
        raise refuse("error.no-number")
    return number


def _euros(value: Any) -> int:
    """Euros as written, in cents."""
    number = _number(value)
    if number < 0:
        raise refuse("error.negative")
    if number > MOST_EUROS:
        raise refuse("error.absurd", limit=str(MOST_EUROS))
    exact = number.quantize(_CENT)
    if exact != number:
        raise refuse("error.decimals")
    return int(exact * 100)


def _of_a_year(value: Any) -> int | Between:
    if isinstance(value, Between):
        return value
    if not isinstance(value, Mapping):
        return _euros(value)
    if set(value) != {"low", "high"}:
        raise refuse("error.band")
    low, high = _euros(value["low"]), _euros(value["high"])
    if low > high:
        raise refuse("error.low-above-high")
    return low if low == high else Between(low, high)


def _cents(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise refuse("error.cents")
    if value < 0:
        raise refuse("error.negative")
    if value > MOST_CENTS:
        raise refuse("error.absurd", limit=str(MOST_EUROS))
    return value


def _year(value: Any) -> int:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not _YEAR.fullmatch(text):
        raise refuse("error.year")
    if not FIRST_AMOUNT_YEAR <= int(text) <= LAST_YEAR:
        raise refuse("error.year-range", first=str(FIRST_AMOUNT_YEAR), last=str(LAST_YEAR))
    return int(text)


def _as_number(cents: int) -> int | float:
    """As JSON writes it; a float holds every amount within the limits to the cent."""
    return cents // 100 if cents % 100 == 0 else cents / 100


def _amount_written(value: int | Between) -> Any:
    if isinstance(value, Between):
        return {"low": _as_number(value.low), "high": _as_number(value.high)}
    return _as_number(value)


_EUROS_SCHEMA: Final[dict[str, Any]] = {
    "type": "number",
    "minimum": 0,
    "maximum": MOST_EUROS,
    "description": "Euros, at most two decimals.",
}
OfAYear = Annotated[
    int | Between,
    PlainValidator(_of_a_year),
    PlainSerializer(_amount_written),
    WithJsonSchema(
        {
            "anyOf": [
                _EUROS_SCHEMA,
                {
                    "type": "object",
                    "properties": {"low": _EUROS_SCHEMA, "high": _EUROS_SCHEMA},
                    "required": ["low", "high"],
                    "additionalProperties": False,
                    "description": "A band, both ends included.",
                },
            ]
        }
    ),
]
Year = Annotated[int, PlainValidator(_year), WithJsonSchema({"type": "string", "pattern": r"^\d{4}$"})]
Cents = Annotated[int, PlainValidator(_cents), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": MOST_CENTS})]

# ---------------------------------------------------------------- words


def _country(value: Any) -> str:
    if not isinstance(value, str) or not _COUNTRY.fullmatch(value):
        raise refuse("error.country")
    return value


Country = Annotated[
    str,
    PlainValidator(_country),
    WithJsonSchema({"type": "string", "pattern": "^[A-Z]{2}$", "description": "Two capitals (ISO 3166-1): PL."}),
]


class Word:
    """Marks a field that holds a word of a closed list."""

    def __init__(self, kind: type[Enum]) -> None:
        self._kind = kind
        self._words: dict[Any, Enum] = {member.value: member for member in kind}

    def _read(self, value: Any) -> Enum:
        if isinstance(value, self._kind):
            return value
        found = self._words.get(value) if isinstance(value, str) else None
        if found is None:
            raise refuse("error.choice", choices=" | ".join(self._words))
        return found

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        writes = core_schema.plain_serializer_function_ser_schema(lambda member: member.value)
        return core_schema.no_info_plain_validator_function(self._read, serialization=writes)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "enum": list(self._words)}


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
