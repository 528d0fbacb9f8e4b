"""From a household file to the household that the law reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from typing import TypeVar

from assistant.facts import household as facts
from assistant.facts.calendar import ONGOING, Day, Period
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN, Unknown
from assistant.files.household import (
    ActivityPart,
    Amounts,
    ApplicantPart,
    BondPart,
    ChildPart,
    DisclosurePart,
    ExposalPart,
    HomePart,
    HouseholdFile,
    HousematePart,
    LetterPart,
    PaymentPart,
    PeriodPart,
    PlacePart,
    ReceivedPart,
    RegistrationPart,
    RequestPart,
    SpousePart,
    StayPart,
)

T = TypeVar("T")
P = TypeVar("P")
_ONE_DAY = timedelta(days=1)


def to_household(file: HouseholdFile) -> facts.Household:
    """The household of a file, every unknown in its place. What the file says of itself is left behind."""
    spouse = file.spouse
    return locate(
        facts.Household(
            as_of=file.as_of,
            applicant=_applicant(file.applicant or ApplicantPart()),
            spouse=_spouse(spouse) if isinstance(spouse, SpousePart) else _or_unknown(spouse),
            children=_each(file.children, _child),
            housemates=_each(file.housemates, _housemate),
            received=_received(file.received or ReceivedPart()),
            letters=_each(file.letters, _letter),
            bijstand=_or_unknown(file.bijstand),
        )
    )


def _or_unknown(value: T | None) -> T | Unknown:
    return UNKNOWN if value is None else value


def _each(parts: Iterable[P] | None, build: Callable[[P], T]) -> tuple[T, ...] | Unknown:
    return UNKNOWN if parts is None else tuple(build(part) for part in parts)


def _period(part: PeriodPart) -> Period:
    return Period(_or_unknown(part.since), _or_unknown(part.to))


def _amounts(amounts: Amounts | None) -> facts.ByYear:
    told = {year: amount for year, amount in (amounts or {}).items() if amount is not None}
    return MappingProxyType(told) if told else facts.NO_YEARS


def _applicant(part: ApplicantPart) -> facts.Applicant:
    return facts.Applicant(
        stay=_each(part.stay, _stay),
        born=_or_unknown(part.born),
        arrived=_or_unknown(part.arrived),
        naturalised=_or_unknown(part.naturalised),
        shelter=_each(part.shelter, _period),
        income=_amounts(part.income),
        wealth=_amounts(part.wealth),
        insured=_or_unknown(part.insured),
        activity=_each(part.activity, _activity),
    )


def _stay(part: StayPart) -> facts.Stay:
    return facts.Stay(_or_unknown(part.kind), _period(part), _or_unknown(part.decided))


def _activity(part: ActivityPart) -> facts.Active:
    return facts.Active(_or_unknown(part.kind), _period(part), _or_unknown(part.country))


def _request(part: RequestPart) -> facts.Request:
    return facts.Request(part.kind, _or_unknown(part.on))


def _spouse(part: SpousePart) -> facts.Spouse:
    places = _each(part.place, _place)
    return facts.Spouse(
        tie=_or_unknown(part.tie),
        since=_or_unknown(part.since),
        ended=_or_unknown(part.ended),
        divorce_filed=_or_unknown(part.divorce_filed),
        filed_under_dutch_law=_or_unknown(part.filed_under_dutch_law),
        separated=_or_unknown(part.separated),
        place=places if isinstance(places, Unknown) else _until_the_next(places),
        resident_in_brp=_each(part.resident_in_brp, _registration),
        has_bsn=_or_unknown(part.has_bsn),
        marriage_in_brp=_or_unknown(part.marriage_in_brp),
        comes_to_light=_each(part.comes_to_light, _exposal),
        reported=_each(part.reported, _disclosure),
        stay=_each(part.stay, _stay),
        income=_amounts(part.income),
        wealth=_amounts(part.wealth),
        activity=_each(part.activity, _activity),
        bond=_bond(part.bond),
        requests=_each(part.requests, _request),
    )


def _place(part: PlacePart) -> facts.Place:
    return facts.Place(
        _or_unknown(part.where), _period(part), _or_unknown(part.country), _or_unknown(part.over_three_months)
    )


def _registration(part: RegistrationPart) -> facts.Registration:
    return facts.Registration(_period(part), _or_unknown(part.from_centre))


def _exposal(part: ExposalPart) -> facts.Exposal:
    return facts.Exposal(part.how, _or_unknown(part.on))


def _disclosure(part: DisclosurePart) -> facts.Disclosure:
    return facts.Disclosure(_or_unknown(part.to), _or_unknown(part.on))


def _bond(part: BondPart | None) -> facts.Bond:
    told = part or BondPart()
    return facts.Bond(
        _or_unknown(told.child_together),
        _or_unknown(told.recognised_child),
        _or_unknown(told.pension_partner),
        _or_unknown(told.home_together),
    )


def _child(part: ChildPart) -> facts.Child:
    def home(spell: HomePart) -> facts.Home:
        country = part.country if spell.country is None else spell.country
        return facts.Home(_or_unknown(spell.where), _period(spell), _or_unknown(country))

    lives = _each(part.lives, home)
    return facts.Child(
        born=_or_unknown(part.born),
        joined=_or_unknown(part.joined),
        lives=lives if isinstance(lives, Unknown) else _until_the_next(lives),
        kinderbijslag=_each(part.kinderbijslag, _period),
        registered_here=_or_unknown(part.registered_here),
        lawful=_or_unknown(part.lawful),
        dutch=_or_unknown(part.dutch),
        only_school=_or_unknown(part.only_school),
    )


def _housemate(part: HousematePart) -> facts.Housemate:
    return facts.Housemate(
        relation=_or_unknown(part.relation),
        here=_each(part.here, _period),
        adult=_or_unknown(part.adult),
        both_27=_or_unknown(part.both_27),
        minor_child_here=_or_unknown(part.minor_child_here),
        rent=_or_unknown(part.rent),
        notarial=_or_unknown(part.notarial),
        ukraine=_or_unknown(part.ukraine),
        wmo_shelter=_or_unknown(part.wmo_shelter),
        bond=_bond(part.bond),
        stay=_each(part.stay, _stay),
        income=_amounts(part.income),
        wealth=_amounts(part.wealth),
        requests=_each(part.requests, _request),
    )


def _payment(part: PaymentPart) -> facts.Payment:
    return facts.Payment(_period(part), _or_unknown(part.month_cents), _or_unknown(part.alo_kop))


def _received(part: ReceivedPart) -> facts.Received:
    return facts.Received(
        kgb=_each(part.kgb, _payment),
        zorg=_each(part.zorg, _payment),
        huur=_each(part.huur, _payment),
        kot=_each(part.kot, _payment),
        kinderbijslag=_each(part.kinderbijslag, _payment),
    )


def _letter(part: LetterPart) -> facts.Letter:
    return facts.Letter(_or_unknown(part.kind), _or_unknown(part.date), _or_unknown(part.amount_cents))


Spell = TypeVar("Spell", facts.Place, facts.Home)


def _until_the_next(spells: tuple[Spell, ...]) -> tuple[Spell, ...]:
    """What is ongoing goes on until the change that is planned after it, as in "abroad now, here from March"."""
    starts = sorted(spell.period.since.earliest for spell in spells if isinstance(spell.period.since, Day))
    out = []
    for spell in spells:
        since, until = spell.period.since, spell.period.until
        later = [start for start in starts if isinstance(since, Day) and start > since.latest]
        if until is ONGOING and later:
            spell = replace(spell, period=Period(since, Day.of(later[0] - _ONE_DAY)))
        out.append(spell)
    return tuple(out)
