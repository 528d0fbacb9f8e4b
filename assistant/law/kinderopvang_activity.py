"""Whether applicant and partner work, study or follow a path, so that kinderopvangtoeslag can be due (Wko 1.6).

Pure predicates of a day. A month goes by its first day (Awir 5). The law itself changed on 11 December 2024, within a
month: whether all of that December goes by the old text, no text that was read says, so whoever calls asks for both
days. Left out: the indication of the municipality (1.6.1.k and l), the six months of a year named by decree (1.6.7),
and the childminder who minds the own child (1.6a, in the texts of 2024).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from assistant.facts.calendar import months_after

#: The last day on which the partner had to live, and to work, in the EU, the EEA or Switzerland (1.6.3).
TERRITORIAL_UNTIL: Final = date(2024, 12, 10)
#: Care under the Wlz for good, in place of activity (1.6.8, 1.6.9); the first text read is that of 2022.
WLZ_FROM: Final = date(2021, 1, 1)
#: For a time as well (Wlz 3.2.1.3 and 3.2.2); not in the text of 2022, in that of August 2024.
WLZ_TEMPORARY_FROM: Final = date(2023, 1, 1)
#: A partner who serves more than three months (1.6.10): in the texts of 2022 and 2024, gone in that of August 2026.
SENTENCE_FROM: Final = date(2022, 1, 1)
#: From here Awir 3c.1.b takes such a partner out, on request; for an applicant 1.6.10 has words of its own.
DETENTION_NEW_FROM: Final = date(2026, 1, 1)
#: Days before the due date and after the birth that lengthen the run-off (1.6.5).
_BEFORE_DUE: Final = timedelta(days=28)
_AFTER_BIRTH: Final = timedelta(days=42)


class Activity(Enum):
    """What a parent does, by the items of 1.6.1 and 1.6.3."""

    WORK = "work"  # a: work that brings income; 1.6.4: also income that is taxed elsewhere
    PARTNERS_BUSINESS = "partners_business"  # b: unpaid in the business of the partner
    BENEFIT_PATH = "benefit_path"  # c, e, h, i: a Dutch benefit with a path to work
    FOREIGN_BENEFIT_PATH = "foreign_benefit_path"  # 1.6.3.b: the like of another country, for a partner only
    JOB_SEEKER = "job_seeker"  # f: registered with UWV without benefit, with a path of the municipality
    INBURGERING = "inburgering"  # g: a course for those who must integrate
    STUDY = "study"  # j
    NONE = "none"


class Place(Enum):
    """Where somebody lives or works, or which country pays a benefit."""

    NETHERLANDS = "netherlands"  # with the continental shelf
    EU = "eu"  # another country of the EU, the EEA, Switzerland
    OUTSIDE = "outside"


class Wlz(Enum):
    """A right to care under the Wet langdurige zorg."""

    NO = "no"
    PERMANENT = "permanent"  # Wlz 3.2.1.1
    TEMPORARY = "temporary"  # Wlz 3.2.1.3, 3.2.2


@dataclass(frozen=True, slots=True)
class Parent:
    """What matters of applicant or partner on a day.

    ``works``: where the work is, or was, or whose benefit it is. ``stopped``: the last day of work that ended, with
    ``due`` and ``gave_birth`` of the person who stopped. ``sentence``: serving a sentence of more than three months.
    ``detained_since``: first day in prison, by sentence or by an order (gevangenneming, gevangenhouding).
    ``relative``: a partner only by 3.2.e, in the direct line or the second degree (1.6.6).
    """

    doing: Activity
    resides: Place = Place.NETHERLANDS
    works: Place = Place.NETHERLANDS
    stopped: date | None = None
    due: date | None = None
    gave_birth: date | None = None
    wlz: Wlz = Wlz.NO
    sentence: bool = False
    detained_since: date | None = None
    relative: bool = False


@dataclass(frozen=True, slots=True)
class BothActive:
    """``why``: "" or who falls short: ``applicant-inactive``, ``applicant-abroad``, ``partner-inactive``,
    ``partner-lives-outside``, ``partner-works-outside``. ``open_point``: "" or what the text leaves open."""

    active: bool
    why: str = ""
    articles: tuple[str, ...] = ("wko-1.6.1",)
    open_point: str = ""


def both_active(day: date, applicant: Parent, partner: Parent | None) -> BothActive:
    """Whether the test of activity is met on ``day``. ``partner``: the toeslagpartner, wherever he or she lives."""
    own = _applicant(day, applicant)
    if partner is None:
        return own
    other = partner_active(day, partner)
    if not own.active:
        instead = _instead_of_applicant(day, applicant)
        if instead is None or own.why == "applicant-abroad" or not other.active:
            return own
        return instead
    if other.active:
        return BothActive(True, articles=("wko-1.6.3", "wko-1.6.1"))
    return _instead_of_partner(day, partner) or other


def _applicant(day: date, one: Parent) -> BothActive:
    """1.6.1, and for who lives elsewhere 1.6.2."""
    activity = _activity(day, one)
    if one.resides is not Place.NETHERLANDS:
        works_here = activity is Activity.WORK and one.works is Place.NETHERLANDS
        if one.resides is Place.OUTSIDE or not (works_here or activity is Activity.BENEFIT_PATH):
            return BothActive(False, "applicant-abroad", ("wko-1.6.2",))
        return BothActive(True, articles=("wko-1.6.2",))
    if activity in (Activity.NONE, Activity.FOREIGN_BENEFIT_PATH):
        return BothActive(False, "applicant-inactive")
    return BothActive(True)


def partner_active(day: date, partner: Parent) -> BothActive:
    """1.6.3: the partner must be active too, and until 10 December 2024 live and work within the EU."""
    activity = _activity(day, partner)
    if _too_far(day, partner):
        return BothActive(False, "partner-lives-outside", ("wko-1.6.3@2024-08-01",))
    if activity is Activity.NONE:
        return BothActive(False, "partner-inactive", ("wko-1.6.3",))
    by_place = activity in (Activity.WORK, Activity.FOREIGN_BENEFIT_PATH)
    if by_place and partner.works is Place.OUTSIDE and day <= TERRITORIAL_UNTIL:
        return BothActive(False, "partner-works-outside", ("wko-1.6.3@2024-08-01",))
    return BothActive(True, articles=("wko-1.6.3",))


def _too_far(day: date, partner: Parent) -> bool:
    """Until 10 December 2024 every right with a partner, also the exceptions, asked for a partner within the EU."""
    return partner.resides is Place.OUTSIDE and day <= TERRITORIAL_UNTIL


def _activity(day: date, one: Parent) -> Activity:
    """What somebody does, work that stopped still counting during the run-off (1.6.5)."""
    if one.doing is Activity.NONE and one.stopped is not None:
        last = run_off_last_day(one.stopped, one.due, one.gave_birth)
        return Activity.WORK if day <= last else Activity.NONE
    return one.doing


def run_off_last_day(stopped: date, due: date | None = None, gave_birth: date | None = None) -> date:
    """1.6.5: the last day of the three calendar months from the day after the last day of work.

    Lengthened by the days that they share with the time from 28 days before the due date to 42 days after the birth,
    where both are given.
    """
    start = stopped + timedelta(days=1)
    end = months_after(start, 3)
    last = end if end.day != start.day else end - timedelta(days=1)  # 30 November has no like in February
    if due is None or gave_birth is None:
        return last
    shared = (min(last, gave_birth + _AFTER_BIRTH) - max(start, due - _BEFORE_DUE)).days + 1
    return last + timedelta(days=max(shared, 0))


def _instead_of_partner(day: date, partner: Parent) -> BothActive | None:
    """What stands in for the activity of the partner: 1.6.6, 1.6.8, and until 2025 1.6.10."""
    if _too_far(day, partner):
        return None
    if partner.relative:
        return BothActive(True, articles=("wko-1.6.6",))
    if _wlz(day, partner):
        return BothActive(True, articles=("wko-1.6.8",))
    if partner.sentence and SENTENCE_FROM <= day < DETENTION_NEW_FROM:
        return BothActive(True, articles=("wko-1.6.10@2024-12-11",))
    return None


def _instead_of_applicant(day: date, applicant: Parent) -> BothActive | None:
    """What stands in for the activity of an applicant whose partner is active: 1.6.9, and 1.6.11, now 1.6.10."""
    if _wlz(day, applicant):
        return BothActive(True, articles=("wko-1.6.9",))
    if day < DETENTION_NEW_FROM:
        if applicant.sentence and day >= SENTENCE_FROM:
            return BothActive(True, articles=("wko-1.6.11@2024-12-11",))
        return None
    since = applicant.detained_since
    if since is None or day < since:
        return None
    articles = ("wko-1.6.10@2026-08-01",)
    if day >= months_after(since, 3):
        return BothActive(True, articles=articles)
    return BothActive(False, "applicant-inactive", articles, "wko-1.6.10.first-three-months")


def _wlz(day: date, one: Parent) -> bool:
    if one.wlz is Wlz.PERMANENT:
        return day >= WLZ_FROM
    return one.wlz is Wlz.TEMPORARY and day >= WLZ_TEMPORARY_FROM
