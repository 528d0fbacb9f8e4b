"""From a household file to the household that the law reads, or to everything that is wrong with the file.

A fault in one place does not hide the others: what is wrong is taken as not known, and reading goes on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final, TypeVar

from assistant.facts.calendar import ONGOING, Day, Period
from assistant.facts.household import NO_YEARS, NONE, ByYear, Child, Home, Household, Letter, Place, Spouse
from assistant.facts.kinds import ChildHome
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN, Unknown
from assistant.files.consistency import contradictions
from assistant.files.decoding import decode
from assistant.files.faults import BadFile, Fault, Location, shortened, within, written
from assistant.files.limits import MOST_FAULTS, MOST_TEXT
from assistant.files.scalars import Refused, exactly, of_a_year, year
from assistant.files.shape import SHAPES, ByYears, Field, Inside, Many, One, Reserved

SCHEMA: Final = "toeslag-assistant/household/1"
#: What a file may say of itself; nothing reads it.
ABOUT: Final = ("title", "source", "calculation", "expected", "reviewed_by")
_NO_DAY: Final = date(2100, 12, 31)
_ONE_DAY: Final = timedelta(days=1)


def read_household(raw: bytes) -> Household:
    """The household in the bytes of a file. Raises ``BadFile``, and nothing else."""
    return household_of(decode(raw))


def household_of(data: Mapping[str, Any]) -> Household:
    """The household in plain data, as ``json.loads`` gives it. Raises ``BadFile``."""
    if not isinstance(data, Mapping):
        raise BadFile([Fault("", "error.file.not-object")])
    reading = _Reading(data)
    try:
        household = reading.household()
        as_of = None if household.as_of == _NO_DAY else household.as_of
        for location, id, values in contradictions(household, as_of):
            reading.fault(id, location, **values)
    except _Enough:
        raise BadFile(reading.faults) from None
    if reading.faults:
        raise BadFile(reading.faults)
    return locate(_as_planned(household))


class _Enough(Exception):
    """As many faults were found as are told."""


class _Reading:
    """Reads one file and gathers its faults."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self.faults: list[Fault] = []

    def fault(self, id: str, location: Location, **values: str) -> None:
        """Notes a fault; a place inside a shorthand is that of the shorthand. A place is told of once."""
        path = written(within(self._data, location))
        if all((one.path, one.id) != (path, id) for one in self.faults):
            self.faults.append(Fault(path, id, {name: _short(value) for name, value in values.items()}))
        if len(self.faults) >= MOST_FAULTS:
            raise _Enough

    def household(self) -> Household:
        """The file as a whole; what is wrong or absent is not known."""
        heads = ("schema", "about", "as_of")
        if self._data.get("schema") != SCHEMA:
            self.fault("error.schema" if "schema" in self._data else "error.missing", ("schema",), expected=SCHEMA)
        if "about" in self._data:
            self._about(self._data["about"])
        as_of = self._as_of()
        rest = {name: value for name, value in self._data.items() if name not in heads}
        values = self._fields(Household, rest, ())
        values.pop("home")
        values.pop("childcare")
        return Household(as_of, **values)

    def _as_of(self) -> date:
        if self._data.get("as_of") is None:
            self.fault("error.missing", ("as_of",))
            return _NO_DAY
        try:
            return exactly(self._data["as_of"])
        except Refused as refused:
            self.fault(refused.id, ("as_of",), **refused.values)
            return _NO_DAY

    def _about(self, value: Any) -> None:
        if value is None:
            return
        if not isinstance(value, Mapping):
            self.fault("error.object", ("about",))
            return
        for name, told in value.items():
            place = ("about", str(name))
            if name not in ABOUT:
                self.fault("error.unknown-field", place)
            elif name != "expected" and told is not None:
                texts = told if isinstance(told, list) and name in ("source", "calculation") else [told]
                if not all(isinstance(text, str) for text in texts):
                    self.fault("error.text", place)
                elif any(len(text) > MOST_TEXT for text in texts):
                    self.fault("error.too-long", place, limit=str(MOST_TEXT))

    def _fields(self, part: type, data: Mapping[str, Any], location: Location) -> dict[str, Any]:
        """Every field of a part by the name of the file, in the order in which the file has them."""
        shape = SHAPES[part]
        out: dict[str, Any] = {name: field.usual for name, field in shape.items()}
        for name, value in data.items():
            field = shape.get(name)
            place = (*location, str(name))
            if field is None:
                self.fault("error.unknown-field", place)
            else:
                out[name] = self._value(field, value, place)
        for name, field in shape.items():
            if name not in data:
                if field.needed:
                    self.fault("error.missing", (*location, name))
                elif not isinstance(field, One | Many):
                    out[name] = self._absent(field)
        return out

    def _absent(self, field: Field) -> Any:
        if isinstance(field, ByYears):
            return NO_YEARS
        if isinstance(field, Inside) and not field.none and isinstance(field.usual, Unknown):
            return self._part(field.part, {}, ())
        return field.usual

    def _value(self, field: Field, value: Any, place: Location) -> Any:
        if isinstance(field, Reserved):
            if value not in (None, []):
                self.fault("error.reserved", place)
            return None
        if value is None:
            if field.needed:
                self.fault("error.missing", place)
            return self._not_known(field)
        try:
            if isinstance(field, One):
                return field.read(value)
            if isinstance(field, Many):
                return self._list(field, field.opened(value) if field.opened else value, place)
            if isinstance(field, ByYears):
                return self._amounts(value, place)
            assert isinstance(field, Inside)
            if field.none and value == "none":
                return NONE
            return self._object(field.part, field.opened(value) if field.opened else value, place)
        except Refused as refused:
            self.fault(refused.id, place, **refused.values)
            return self._not_known(field)

    def _not_known(self, field: Field) -> Any:
        if isinstance(field, ByYears):
            return NO_YEARS
        if isinstance(field, Inside) and not field.none:
            return self._part(field.part, {}, ())
        return UNKNOWN

    def _list(self, field: Many, value: Any, place: Location) -> tuple[Any, ...] | Unknown:
        if not isinstance(value, list):
            self.fault("error.list", place)
            return UNKNOWN
        if len(value) > field.most:
            self.fault("error.too-many", place, limit=str(field.most))
            return UNKNOWN
        return tuple(self._object(field.part, item, (*place, index)) for index, item in enumerate(value))

    def _object(self, part: type, value: Any, place: Location) -> Any:
        if not isinstance(value, Mapping):
            self.fault("error.object", place)
            return self._quietly(part)
        return self._part(part, value, place)

    def _quietly(self, part: type) -> Any:
        """A part of which nothing is known, without a fault for what it needs."""
        return _Reading({})._part(part, {}, ())

    def _part(self, part: type, data: Mapping[str, Any], location: Location) -> Any:
        values = self._fields(part, data, location)
        if part is Period:
            return Period(values["from"], values["to"])
        if "from" in values:
            values["period"] = Period(values.pop("from"), values.pop("to"))
        if part is Letter:
            values["on"] = values.pop("date")
        if part is Child:
            values["lives"] = _in_country(values["lives"], values.pop("country"))
        return part(**values)

    def _amounts(self, value: Any, place: Location) -> ByYear:
        if not isinstance(value, Mapping):
            self.fault("error.object", place)
            return NO_YEARS
        out: dict[int, Any] = {}
        for name, amount in value.items():
            try:
                if amount is not None:
                    out[year(name)] = of_a_year(amount)
                else:
                    year(name)
            except Refused as refused:
                self.fault(refused.id, (*place, str(name)), **refused.values)
        return MappingProxyType(out) if out else NO_YEARS


def _short(value: str) -> str:
    """Lists of choices may be long, names from outside may not."""
    return value if " | " in value else shortened(value)


def _in_country(homes: tuple[Home, ...] | Unknown, country: Any) -> tuple[Home, ...] | Unknown:
    """The country of a child is that of its homes abroad that name none; without one, of every home."""
    if isinstance(homes, Unknown) or isinstance(country, Unknown):
        return homes
    abroad = [home.where is ChildHome.EU or home.where is ChildHome.OUTSIDE for home in homes]
    return tuple(
        replace(home, country=country) if isinstance(home.country, Unknown) and (away or not any(abroad)) else home
        for home, away in zip(homes, abroad, strict=True)
    )


# ---------------------------------------------------------------- plans


def _as_planned(household: Household) -> Household:
    """What is ongoing goes on until the change that is planned after it: "abroad now, here from March"."""
    spouse, children = household.spouse, household.children
    if isinstance(spouse, Spouse) and isinstance(spouse.place, tuple) and len(spouse.place) > 1:
        household = replace(household, spouse=replace(spouse, place=_until_the_next(spouse.place)))
    if isinstance(children, tuple) and any(isinstance(c.lives, tuple) and len(c.lives) > 1 for c in children):
        household = replace(household, children=tuple(_child_as_planned(child) for child in children))
    return household


def _child_as_planned(child: Child) -> Child:
    return child if isinstance(child.lives, Unknown) else replace(child, lives=_until_the_next(child.lives))


Spell = TypeVar("Spell", Place, Home)


def _until_the_next(spells: tuple[Spell, ...]) -> tuple[Spell, ...]:
    starts = sorted(spell.period.since.earliest for spell in spells if isinstance(spell.period.since, Day))
    out = []
    for spell in spells:
        since, until = spell.period.since, spell.period.until
        later = [start for start in starts if isinstance(since, Day) and start > since.latest]
        if until is ONGOING and later:
            spell = replace(spell, period=Period(since, Day.of(later[0] - _ONE_DAY)))
        out.append(spell)
    return tuple(out)
