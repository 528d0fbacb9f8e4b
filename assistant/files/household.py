"""The household file, ``toeslag-assistant/household/1``: pydantic models of what a family told.

A field that is absent or null is not known, and an empty list means none. A few rare facts, such as a separation of
table and bed, are taken as not so when they are absent; null says that they are not known. Their ``default`` in the
JSON Schema shows which. ``check`` reads files by ``reading``, which needs no pydantic; the tests hold the two together.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictStr,
    WithJsonSchema,
)

from assistant.facts.calendar import NO
from assistant.facts.household import Nobody
from assistant.facts.kinds import (
    Activity,
    ChildHome,
    Informed,
    LetterKind,
    Light,
    Relation,
    Rent,
    RequestKind,
    StayKind,
    Tie,
    Where,
)
from assistant.files.limits import MOST_CHILDREN, MOST_HOUSEMATES, MOST_PERIODS, MOST_TEXT
from assistant.files.reading import SCHEMA
from assistant.files.scalars import Refused
from assistant.files.shorthand import bonds, exposals, periods, spells
from assistant.files.values import (
    Cents,
    Country,
    EndDay,
    EventDay,
    Exactly,
    NobodyOr,
    OfAYear,
    When,
    Word,
    Year,
    opened,
    plain,
)

Amounts = dict[Year, OfAYear | None]


def _schema_name(value: Any) -> str:
    if value != SCHEMA:
        raise Refused("error.schema", expected=SCHEMA)
    return SCHEMA


SchemaName = Annotated[str, plain(_schema_name), WithJsonSchema({"type": "string", "const": SCHEMA})]


class Part(BaseModel):
    """Anything in a household file. What it does not know, it refuses."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class PeriodPart(Part):
    """From and to, both included. ``from`` null: it began on a day that is not known."""

    since: When | None = Field(default=None, alias="from")
    to: EndDay | None = None


class StayPart(PeriodPart):
    """One spell of stay. ``from``: the day from which the permit works, not that of the decision or the card."""

    kind: Annotated[StayKind, Word(StayKind)] | None = None
    decided: EventDay | None = Field(default=None, description="The day of the decision.")


class ActivityPart(PeriodPart):
    """Work or study."""

    kind: Annotated[Activity, Word(Activity)] | None = None
    country: Country | None = None


class PlacePart(PeriodPart):
    """Where the spouse is in a period."""

    where: Annotated[Where, Word(Where)] | None = None
    country: Country | None = None
    over_three_months: StrictBool | None = Field(
        default=None, description="For detained: an order or sentence of more than three months."
    )


class HomePart(PeriodPart):
    """Where a child lives in a period."""

    where: Annotated[ChildHome, Word(ChildHome)] | None = None
    country: Country | None = None


class RegistrationPart(PeriodPart):
    """Registered as ingezetene in the BRP. An entry in the RNI is not."""

    from_centre: StrictBool | None = Field(
        default=False, description="Registered from a reception centre for asylum seekers."
    )


class DisclosurePart(Part):
    """Somebody was told about the spouse."""

    to: Annotated[Informed, Word(Informed)] | None = None
    on: EventDay | None = None


class ExposalPart(Part):
    """A way in which the marriage is going to come to light."""

    how: Annotated[Light, Word(Light)]
    on: EventDay | None = None


class RequestPart(Part):
    """A request to Dienst Toeslagen not to count somebody as partner."""

    kind: Annotated[RequestKind, Word(RequestKind)]
    on: EventDay | None = None


class BondPart(Part):
    """What makes somebody at the same address a partner (Awir 3.2 a to d)."""

    child_together: StrictBool | None = None
    recognised_child: StrictBool | None = None
    pension_partner: StrictBool | None = None
    home_together: StrictBool | None = None


Periods = Annotated[list[PeriodPart], Field(max_length=MOST_PERIODS)]
PaidPeriods = Annotated[Periods, opened(periods, bool | list[PeriodPart])]
Places = Annotated[
    Annotated[list[PlacePart], Field(max_length=MOST_PERIODS)],
    opened(spells, Annotated[Where, Word(Where)] | list[PlacePart]),
]
Homes = Annotated[
    Annotated[list[HomePart], Field(max_length=MOST_PERIODS)],
    opened(spells, Annotated[ChildHome, Word(ChildHome)] | list[HomePart]),
]
Exposals = Annotated[
    Annotated[list[ExposalPart], Field(max_length=MOST_PERIODS)],
    opened(exposals, list[Annotated[Light, Word(Light)] | ExposalPart]),
]
BondName = Literal["child_together", "recognised_child", "pension_partner", "home_together"]
Bonds = Annotated[BondPart, opened(bonds, list[BondName] | BondPart)]
Stays = Annotated[list[StayPart], Field(max_length=MOST_PERIODS)]
Activities = Annotated[list[ActivityPart], Field(max_length=MOST_PERIODS)]
Requests = Annotated[list[RequestPart], Field(max_length=MOST_PERIODS)]
Registrations = Annotated[list[RegistrationPart], Field(max_length=MOST_PERIODS)]
Disclosures = Annotated[list[DisclosurePart], Field(max_length=MOST_PERIODS)]


class ApplicantPart(Part):
    """The parent who asks."""

    stay: Stays | None = None
    born: When | None = None
    arrived: EventDay | None = Field(default=None, description="First came to the Netherlands.")
    naturalised: EventDay | None = Field(default=None, description="Became Dutch.")
    shelter: Periods | None = Field(default=[], description="Stay in a shelter after domestic violence (Awir 3a).")
    income: Amounts | None = Field(default=None, description="Toetsingsinkomen of a year.")
    wealth: Amounts | None = Field(default=None, description="On 1 January, in the whole world.")
    insured: StrictBool | None = Field(default=None, description="Has a Dutch health insurance.")
    activity: Activities | None = None


class SpousePart(Part):
    """Husband, wife, registered partner, or the unmarried other person that the tie is about."""

    tie: Annotated[Tie, Word(Tie)] | None = None
    since: When | None = Field(default=None, description="The wedding, registration or contract.")
    ended: EventDay | None = Field(default=NO, description="Divorce final, or death.")
    divorce_filed: EventDay | None = None
    filed_under_dutch_law: StrictBool | None = Field(default=True, description="A request under BW 1:150 or 1:169.")
    separated: EventDay | None = Field(default=NO, description="Separation of table and bed.")
    place: Places | None = None
    resident_in_brp: Registrations | None = None
    has_bsn: StrictBool | None = None
    marriage_in_brp: EventDay | None = None
    comes_to_light: Exposals | None = None
    reported: Disclosures | None = None
    stay: Stays | None = None
    income: Amounts | None = None
    wealth: Amounts | None = None
    activity: Activities | None = None
    bond: Bonds | None = Field(
        default=BondPart(child_together=None, recognised_child=False, pension_partner=False, home_together=False)
    )
    requests: Requests | None = None


class ChildPart(Part):
    """A child of the household."""

    born: When | None = None
    joined: EventDay | None = Field(default=NO, description="Joined the household later than birth.")
    lives: Homes | None = None
    country: Country | None = Field(default=None, description="Of the places in lives that name none.")
    kinderbijslag: PaidPeriods | None = Field(
        default=None, description="Paid to the applicant for this child: in which months; true: always; false: never."
    )
    registered_here: StrictBool | None = Field(default=None, description="Registered at the applicant's address.")
    lawful: StrictBool | None = Field(default=None, description="Dutch, or with lawful stay.")
    dutch: StrictBool | None = None
    only_school: StrictBool | None = Field(
        default=False, description="At 16 or 17 kinderbijslag is not paid only because of school (AKW 7.2)."
    )


class HousematePart(Part):
    """Somebody else who is registered at the applicant's address."""

    relation: Annotated[Relation, Word(Relation)] | None = None
    here: Periods | None = Field(default=None, description="Registered as ingezetene at the same address.")
    adult: StrictBool | None = True
    both_27: StrictBool | None = Field(default=None, description="Applicant and housemate are 27 or older.")
    minor_child_here: StrictBool | None = Field(default=None, description="A minor child of theirs is registered here.")
    rent: Annotated[Rent, Word(Rent)] | None = Field(default=None, description="A written, commercial rent contract.")
    notarial: EventDay | None = Field(default=NO, description="A notarial cohabitation contract with the applicant.")
    ukraine: StrictBool | None = Field(default=False, description="Temporary protection of displaced people.")
    wmo_shelter: StrictBool | None = Field(default=False, description="Both live in a Wmo shelter (Awir 3.8).")
    bond: Bonds | None = Field(
        default=BondPart(child_together=False, recognised_child=False, pension_partner=False, home_together=False)
    )
    stay: Stays | None = None
    income: Amounts | None = None
    wealth: Amounts | None = None
    requests: Requests | None = None


class PaymentPart(PeriodPart):
    """What was received each month. An amount counts before the ALO-kop."""

    month_cents: Cents | None = None
    alo_kop: StrictBool | None = None


Payments = Annotated[list[PaymentPart], Field(max_length=MOST_PERIODS)]


class ReceivedPart(Part):
    """Allowances that were received, in whole months."""

    kgb: Payments | None = None
    zorg: Payments | None = None
    huur: Payments | None = None
    kot: Payments | None = None
    kinderbijslag: Payments | None = None


class LetterPart(Part):
    """A letter about paying back. ``date``: as printed on it."""

    kind: Annotated[LetterKind, Word(LetterKind)] | None = None
    date: When | None = None
    amount_cents: Cents | None = None


class AboutPart(Part):
    """What a file says of itself, for people. Nothing reads it."""

    title: Annotated[StrictStr, Field(max_length=MOST_TEXT)] | None = None
    source: Annotated[StrictStr, Field(max_length=MOST_TEXT)] | list[StrictStr] | None = None
    calculation: Annotated[StrictStr, Field(max_length=MOST_TEXT)] | list[StrictStr] | None = None
    expected: Any = None
    reviewed_by: Annotated[StrictStr, Field(max_length=MOST_TEXT)] | None = None


class HouseholdFile(Part):
    """One family as it is on ``as_of``, the day of the answers."""

    name: SchemaName = Field(alias="schema")
    about: AboutPart | None = None
    as_of: Exactly
    applicant: ApplicantPart | None = None
    spouse: Annotated[SpousePart | Nobody, NobodyOr(SpousePart)] | None = None
    children: Annotated[list[ChildPart], Field(max_length=MOST_CHILDREN)] | None = None
    housemates: Annotated[list[HousematePart], Field(max_length=MOST_HOUSEMATES)] | None = None
    home: None = Field(default=None, description="Reserved: rent and costs are not asked for yet.")
    childcare: Annotated[list[Any], Field(max_length=0)] | None = Field(
        default=None, description="Reserved: an empty list or null; contracts are not asked for yet."
    )
    received: ReceivedPart | None = None
    letters: Annotated[list[LetterPart], Field(max_length=MOST_PERIODS)] | None = None
    bijstand: StrictBool | None = None
