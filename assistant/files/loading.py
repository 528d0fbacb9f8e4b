"""From plain data to a household file that can be relied on, or to everything that is wrong with it.

A file that has a fault in one place is read on without it, so that the others are told too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic import ValidationError

from assistant.files.consistency import contradictions, first_faults
from assistant.files.decoding import decode
from assistant.files.faults import BadFile, Fault, Location, shortened, written
from assistant.files.household import SCHEMA, HouseholdFile
from assistant.files.limits import MOST_FAULTS

#: What pydantic calls a fault, and the sentence that says it.
_SENTENCES: Final = {
    "extra_forbidden": "error.unknown-field",
    "missing": "error.missing",
    "model_type": "error.object",
    "dict_type": "error.object",
    "list_type": "error.list",
    "bool_type": "error.boolean",
    "string_type": "error.text",
    "string_too_long": "error.too-long",
    "too_long": "error.too-many",
    "none_required": "error.reserved",
}
#: Rounds of reading on without what was wrong.
_ROUNDS: Final = 4
_NO_DAY: Final = "2100-12-31"


def load(raw: bytes) -> HouseholdFile:
    """The household in the bytes of a file. Raises ``BadFile``, and nothing else."""
    return validate(decode(raw))


def validate(data: Mapping[str, Any]) -> HouseholdFile:
    """The household in plain data, as ``json.loads`` gives it. Raises ``BadFile``."""
    if not isinstance(data, Mapping):
        raise BadFile([Fault("", "error.file.not-object")])
    try:
        file = HouseholdFile.model_validate(data)
    except ValidationError as error:
        raise BadFile(_all_faults(data, error)) from None
    check(file)
    return file


def check(file: HouseholdFile) -> None:
    """Raises ``BadFile`` for a file model that was put together by hand and contradicts itself."""
    faults = first_faults(contradictions(file, file.as_of), MOST_FAULTS)
    if faults:
        raise BadFile(faults)


def _all_faults(data: Mapping[str, Any], error: ValidationError) -> list[Fault]:
    found: dict[tuple[str, str], Fault] = {}
    rest: dict[str, Any] = _copy(data)
    as_of_told = True
    for _ in range(_ROUNDS):
        for one in error.errors(include_url=False, include_input=False):
            location = _within(data, one["loc"])
            fault = _fault(one, location)
            found.setdefault((fault.path, fault.id), fault)
            as_of_told = as_of_told and location != ("as_of",)
            _mend(rest, _within(rest, one["loc"]), one["type"])
        if len(found) >= MOST_FAULTS:
            break
        try:
            file = HouseholdFile.model_validate(rest)
        except ValidationError as another:
            error = another
            continue
        for fault in contradictions(file, file.as_of if as_of_told else None):
            found.setdefault((fault.path, fault.id), fault)
        break
    return list(found.values())


def _copy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value


def _within(data: object, location: Location) -> Location:
    """The part of a location that is really in the file: a shorthand has nothing inside."""
    out: list[str | int] = []
    for part in location:
        if isinstance(data, Mapping) and isinstance(part, str):
            out.append(part)
            keys = {str(key): key for key in data}
            if part not in keys:
                break
            data = data[keys[part]]
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            out.append(part)
            data = data[part]
        else:
            break
    return tuple(out)


def _fault(error: Any, location: Location) -> Fault:
    kind = error["type"]
    context = {name: str(value) for name, value in error.get("ctx", {}).items()}
    if kind in ("too_long", "string_too_long"):
        limit = context["max_length"]
        if limit == "0":
            return Fault(written(location), "error.reserved")
        return Fault(written(location), _SENTENCES[kind], {"limit": limit})
    if kind.startswith("error."):
        return Fault(written(location), kind, {name: shortened_words(value) for name, value in context.items()})
    return Fault(written(location), _SENTENCES.get(kind, "error.unfit"))


def shortened_words(value: str) -> str:
    """A value for a sentence: lists of choices may be long, names from outside may not."""
    return value if " | " in value else shortened(value)


def _mend(data: dict[str, Any], location: Location, kind: str) -> None:
    """Takes out what was wrong at ``location``, so that the rest can be read."""
    if not location:
        return
    holder: Any = data
    for part in location[:-1]:
        holder = holder[part]
    last = location[-1]
    if location == ("schema",):
        data["schema"] = SCHEMA
    elif location == ("as_of",):
        data["as_of"] = _NO_DAY
    elif kind == "missing":
        _mend(data, _list_of(location), "")
    elif kind == "extra_forbidden" and isinstance(holder, dict):
        holder.pop(last, None)
    elif isinstance(holder, list) and isinstance(last, int):
        holder[last] = {}
    else:
        holder[last] = None


def _list_of(location: Location) -> Location:
    """Where the list stands whose item lacks something: then nothing is known of the list."""
    while location and not isinstance(location[-1], int):
        location = location[:-1]
    return location[:-1]


__all__ = ["check", "load", "validate"]
