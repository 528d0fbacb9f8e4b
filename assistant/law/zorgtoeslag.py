"""Zorgtoeslag of a month: who is insured, on which basis it is due, and how much (Wzt 1 to 4a).

Plain functions of plain inputs: what is known of the family is taken apart by whoever calls.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from assistant.facts.calendar import Month, month
from assistant.law.no_amount import NoAmount
from assistant.law.values.zorg import ZorgYear

_ADULT: Final = 18 * 12
#: The half of 2.4 stands in the text of 2022 and later; the text of an earlier year was not read.
HALF_READ_FROM: Final = month(2022, 1)
#: From here the treaty-insured stand in 4a. The change is of 6 November 2024, by its note; no text of it was read.
RENUMBERED_FROM: Final = month(2025, 1)


class Cover(Enum):
    """How somebody is insured for care."""

    INSURED = "insured"  # Dutch insurance (Zvw 1.f), or the bill of the CAK in its place (Zvw 68b.5)
    TREATY = "treaty"  # abroad at Dutch expense by treaty or EU rule, with the contribution of the CAK (Zvw 69)
    SUSPENDED = "suspended"  # insurance that rests: detention, military service (Zvw 24)
    NONE = "none"  # neither: not insured, or insured abroad by the other state


@dataclass(frozen=True, slots=True)
class ZorgClaim:
    """On which basis zorgtoeslag is due in a month, before income and wealth.

    ``basis``: ``single``, ``couple``, ``half`` (a partner who is no verzekerde, 2.4), ``treaty`` (somebody is insured
    under Zvw 69: due, but without an amount) or "" when nothing is due. ``bar``: "" or why: ``under-18``,
    ``not-insured``. ``from_text``: whether the text that says so was read for this month.
    """

    basis: str
    bar: str = ""
    articles: tuple[str, ...] = ("wzt-2.1",)
    from_text: bool = True

    @property
    def joint(self) -> bool:
        """Whether the income of the partner counts (2.2); also for the half, which is half of a couple's amount."""
        return self.basis in ("couple", "half", "treaty")


def adult(born: Month, m: Month) -> bool:
    """Wzt 1.1.c: a verzekerde from the month after the one in which the age of eighteen is reached."""
    return m > born + _ADULT


def claim(m: Month, own: Cover, own_born: Month, partner: Cover | None = None, partner_born: Month = 0) -> ZorgClaim:
    """The basis in ``m``. ``partner`` is None without toeslagpartner; a partner abroad counts like any other (2.1).

    A partner under eighteen is no verzekerde (1.1.c), so the half applies. With a treaty-insured applicant or partner
    the premium is multiplied by a ratio of the country (4a, in the text of 2024 article 3).
    """
    if not adult(own_born, m):
        return ZorgClaim("", "under-18", ("wzt-1.1.c",))
    if own in (Cover.NONE, Cover.SUSPENDED):
        return ZorgClaim("", "not-insured", ("wzt-1.1.c",))
    if own is Cover.TREATY:
        return ZorgClaim("treaty", articles=_treaty(m, "wzt-4a.1", "wzt-3.1@2024-01-01"))
    if partner is None:
        return ZorgClaim("single")
    if partner in (Cover.NONE, Cover.SUSPENDED) or not adult(partner_born, m):
        return ZorgClaim("half", articles=("wzt-2.4", "wzt-2.1"), from_text=m >= HALF_READ_FROM)
    if partner is Cover.TREATY:
        return ZorgClaim("treaty", articles=_treaty(m, "wzt-4a.3", "wzt-3.3@2024-01-01"))
    return ZorgClaim("couple")


def _treaty(m: Month, now: str, before: str) -> tuple[str, ...]:
    """4a was read in the text of 2026, article 3 in its place in that of 2024; 2025 was not read."""
    return (now if m >= RENUMBERED_FROM else before, "wzt-1.1.c")


def month_fine(claim: ZorgClaim, values: ZorgYear, own_cents: int, partner_cents: int) -> int:
    """The amount of one month, exact, in ``FINE`` of a cent (Wzt 2.1 to 2.5).

    Incomes are the toetsingsinkomen of the whole year, so with what is earned abroad (Awir 8), in cents. Raises
    :class:`NoAmount` when a ratio of a country is needed (4a): those are not stored, and no reading is chosen here.
    """
    if not claim.basis:
        return 0
    if claim.basis == "treaty":
        raise NoAmount("treaty-insured", claim.articles)
    total = year_before_income(claim, values)
    income = own_cents + partner_cents if claim.joint else own_cents
    over = income - values.threshold_cents
    if over > 0:
        total -= over * values.norm_above_bp
    # One in 10,000 of a cent of a year is a part of a month, which is ten finer parts; half of it is five.
    return max(total, 0) * (5 if claim.basis == "half" else 10)


def year_before_income(claim: ZorgClaim, values: ZorgYear) -> int:
    """The standaardpremie less the percentage of the drempelinkomen (2.1, 2.2) of a year, in 1/10,000 of a cent; for
    the half: of the couple, before it is halved."""
    premiums, norm = (1, values.norm_single) if claim.basis == "single" else (2, values.norm_couple)
    return values.standaardpremie * premiums * 1_000_000 - values.threshold * norm * 10


def wealth_bars(values: ZorgYear, own_cents: int, partner_cents: int, same_partner_all_year: bool) -> bool:
    """Wzt 3.1 (until 2024: 2a.1): no right with more wealth on 1 January than the limit; that of the partner counts,
    against the joint limit, with the same partner all year."""
    if same_partner_all_year:
        return own_cents + partner_cents > values.wealth_couple * 100
    return own_cents > values.wealth_single * 100


def kinks(claims: Iterable[ZorgClaim], values: ZorgYear) -> tuple[int, ...]:
    """The incomes, in cents, at which the amount of a claim bends: where it starts to fall, and where it is gone."""
    found: set[int] = set()
    for one in claims:
        if one.basis in ("single", "couple", "half"):
            start = values.threshold_cents
            gone = start + year_before_income(one, values) // values.norm_above_bp
            found.update((start, gone, gone + 1))
    return tuple(sorted(found))
