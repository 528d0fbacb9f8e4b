"""The pydantic models and their JSON Schema say the same as the reading that the command uses."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from copy import deepcopy
from enum import Enum
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from assistant.facts import household as facts
from assistant.facts import kinds
from assistant.facts.calendar import Period
from assistant.facts.unknown import Unknown
from assistant.files import (
    BadFile,
    HouseholdFile,
    from_household,
    household_of,
    json_schema,
    read_household,
    to_data,
    to_household,
)
from assistant.files import household as models
from assistant.files.reading import ABOUT
from assistant.files.shape import SHAPES, ByYears, Inside, Many, Reserved
from tests.files.cases import FILES, case

PARTS: dict[type, type[BaseModel]] = {
    Period: models.PeriodPart,
    facts.Stay: models.StayPart,
    facts.Active: models.ActivityPart,
    facts.Request: models.RequestPart,
    facts.Place: models.PlacePart,
    facts.Registration: models.RegistrationPart,
    facts.Disclosure: models.DisclosurePart,
    facts.Exposal: models.ExposalPart,
    facts.Bond: models.BondPart,
    facts.Home: models.HomePart,
    facts.Payment: models.PaymentPart,
    facts.Letter: models.LetterPart,
    facts.Applicant: models.ApplicantPart,
    facts.Spouse: models.SpousePart,
    facts.Child: models.ChildPart,
    facts.Housemate: models.HousematePart,
    facts.Received: models.ReceivedPart,
    facts.Household: HouseholdFile,
}


def file_names(model: type[BaseModel]) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items()}


def usual(value: Any) -> Any:
    """A default of a model as the facts have it; None is not known."""
    if isinstance(value, models.BondPart):
        return tuple(value.model_dump().values())
    if isinstance(value, facts.Bond):
        bonds = (value.child_together, value.recognised_child, value.pension_partner, value.home_together)
        return tuple(None if isinstance(bond, Unknown) else bond for bond in bonds)
    return None if isinstance(value, Unknown) else () if value == [] else value


@pytest.mark.parametrize("part", SHAPES, ids=lambda part: part.__name__)
def test_a_model_has_the_fields_of_the_shape_and_the_same_defaults(part: type) -> None:
    model, shape = PARTS[part], SHAPES[part]
    heads = {"schema", "about", "as_of"} if part is facts.Household else set()
    assert file_names(model) == {*shape, *heads}
    for name, field in model.model_fields.items():
        if (field.alias or name) in heads:
            continue
        told = shape[field.alias or name]
        assert field.is_required() == told.needed, name
        if not told.needed and not isinstance(told, ByYears | Reserved):
            assert usual(field.default) == usual(told.usual), name


@pytest.mark.parametrize("part", SHAPES, ids=lambda part: part.__name__)
def test_a_part_holds_every_field_of_the_facts(part: type) -> None:
    names = set(SHAPES[part])
    for field in part.__dataclass_fields__:  # type: ignore[attr-defined]
        if part in (Period, facts.Household) and field in ("since", "until", "as_of", "readings"):
            continue
        if field == "period":
            assert {"from", "to"} <= names
        elif part is facts.Letter and field == "on":
            assert "date" in names
        else:
            assert field in names


def test_what_a_file_says_of_itself() -> None:
    assert file_names(models.AboutPart) == set(ABOUT)


# ---------------------------------------------------------------- the schema


def enums_of(schema: Any) -> Iterator[tuple[str, ...]]:
    if isinstance(schema, dict):
        if "enum" in schema:
            yield tuple(schema["enum"])
        for item in schema.values():
            yield from enums_of(item)
    elif isinstance(schema, list):
        for item in schema:
            yield from enums_of(item)


def test_every_closed_list_is_published() -> None:
    published = set(enums_of(json_schema("household")))
    for name, kind in vars(kinds).items():
        if isinstance(kind, type) and issubclass(kind, Enum) and kind is not Enum:
            assert tuple(member.value for member in kind) in published, name


@pytest.mark.parametrize("kind", ["household", "assessment"])
def test_a_schema_names_its_version_and_is_closed(kind: Any) -> None:
    schema = json_schema(kind)
    assert schema["$id"] == f"urn:toeslag-assistant:{kind}:1"
    assert schema["properties"]["schema"]["const"] == f"toeslag-assistant/{kind}/1"
    for part in (schema, *schema["$defs"].values()):
        if part.get("type") == "object":
            assert part["additionalProperties"] is False
    assert json.loads(json.dumps(schema)) == schema


def test_the_limits_are_published() -> None:
    text = json.dumps(json_schema("household"))
    assert '"maxItems": 20' in text
    assert '"maxItems": 200' in text
    assert '"maximum": 10000000' in text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_cases_fit_the_schema(path: Any) -> None:
    fastjsonschema = pytest.importorskip("fastjsonschema")
    # The validator knows an older draft; nothing that changed since is used.
    schema = json_schema("household") | {"$schema": "http://json-schema.org/draft-07/schema#"}
    validate = fastjsonschema.compile({name: value for name, value in schema.items() if name != "$id"})
    validate(json.loads(path.read_text("utf-8")))
    with pytest.raises(fastjsonschema.JsonSchemaException):
        validate(json.loads(path.read_text("utf-8")) | {"bijstand": "no"})


# ---------------------------------------------------------------- there and back


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_household_survives_its_file(path: Any) -> None:
    household = read_household(path.read_bytes())
    file = from_household(household)
    assert to_household(file) == household
    assert household_of(json.loads(json.dumps(to_data(file)))) == household


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_model_gives_the_same_household_as_the_file(path: Any) -> None:
    data = json.loads(path.read_text("utf-8"))
    assert to_household(HouseholdFile.model_validate(data)) == read_household(path.read_bytes())


def test_unknowns_survive_a_file_wherever_they_stand() -> None:
    draw = random.Random(7)
    for _ in range(300):
        data = case(draw.choice(FILES).stem)
        data.pop("about")
        for _ in range(draw.randint(1, 12)):
            holder, key = draw.choice(list(places(data)))
            if key not in ("schema", "as_of", "kind", "how"):
                holder[key] = None
        household = household_of(data)
        assert to_household(from_household(household)) == household


def test_a_model_that_contradicts_itself_is_refused() -> None:
    data = case()
    data["children"][0]["born"] = "2030-01"
    file = HouseholdFile.model_validate(data)
    with pytest.raises(BadFile) as caught:
        to_household(file)
    assert [(fault.path, fault.id) for fault in caught.value.faults] == [("children[0].born", "error.born-in-future")]


# ---------------------------------------------------------------- the same files are refused

JUNK: tuple[Any, ...] = (
    None, True, False, 0, -1, 3, 2.5, 1.001, 10**9, 10**12, "", "no", "ongoing", "none", "married", "outside", "eu",
    "2026", "2026-05", "2026-05-14", "2026-13", "1800", "x", "PL", [], {}, [None], [{}], [1], ["child_together"],
    {"2026": 1}, {"low": 0, "high": 1}, {"x": 1}, {"from": "2026-01"}, [{"from": "2026-01", "to": "ongoing"}],
)  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every holder and key in plain data."""
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            if not isinstance(value, list):
                yield value, key
            yield from places(item)


def shape_faults(data: Any) -> set[str]:
    """Where the reading finds fault with the shape; what cannot be true together is no matter of the models."""
    try:
        household_of(data)
    except BadFile as bad:
        return {fault.path for fault in bad.faults if not TOGETHER.fullmatch(fault.id)}
    return set()


TOGETHER = re.compile(
    r"error\.(end-before-start|overlap|two-places|born-in-future|before-birth|before-start|older-than-parent|in-future|"
    r"country-place|too-many-periods)"
)


def model_refuses(data: Any) -> bool:
    try:
        HouseholdFile.model_validate(data)
    except ValidationError:
        return True
    return False


def test_the_models_refuse_what_the_reading_refuses() -> None:
    draw = random.Random(20261123)
    refused = 0
    for _ in range(1500):
        data = case(draw.choice(FILES).stem)
        data["about"] = {"title": "x"}
        for _ in range(draw.randint(1, 2)):
            holder, key = draw.choice(list(places(data)))
            if draw.random() < 0.15:
                holder[draw.choice(("extra", "from", "kind", "where"))] = deepcopy(draw.choice(JUNK))
            else:
                holder[key] = deepcopy(draw.choice(JUNK))
        found = shape_faults(data)
        refused += bool(found)
        assert bool(found) == model_refuses(data), (found, data)
    assert 500 < refused < 1450


def test_lists_and_parts_are_bounded_alike() -> None:
    for part, shape in SHAPES.items():
        properties = PARTS[part].model_json_schema(by_alias=True)["properties"]
        for name, field in shape.items():
            if isinstance(field, Many):
                assert f'"maxItems": {field.most}' in json.dumps(properties[name]) or field.opened, (part, name)
            if isinstance(field, Inside):
                assert "$ref" in json.dumps(properties[name]), (part, name)
