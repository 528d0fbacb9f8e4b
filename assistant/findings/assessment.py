"""The result of an assessment: ids, figures and sources, without a word of any language.

Amounts are whole cents. A range has an upper end of None when no upper limit is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from assistant.facts.calendar import Month


class Level(Enum):
    URGENT = "urgent"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"
    POSITIVE = "positive"


class Certainty(Enum):
    SURE = "sure"
    LIKELY = "likely"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Range:
    low: int
    high: int | None

    @property
    def exact(self) -> bool:
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class Step:
    """What to do. ``id`` is the number in the list of steps (``F-01``); ``confirmed``: its source is confirmed."""

    id: str
    who: str  # id of an office or helper: dienst-toeslagen, gemeente, svb, ind, ...
    documents: tuple[str, ...] = ()  # ids of papers
    deadline: date | None = None
    confirmed: bool = True
    order: int = 0  # lower is more urgent


@dataclass(frozen=True, slots=True)
class Finding:
    """One warning or chance. ``rule``: its number (``R01``); ``id``: words, stable, ``-2`` for a repeat.

    ``amount`` is positive for a reclaim and for a claim alike, None when the finding carries no amount.
    ``reasons``: at most three first, ids; ``articles``: keys of the sources; ``points``: open points of law it touches.
    """

    id: str
    rule: str
    level: Level
    certainty: Certainty
    first: Month | None = None
    last: Month | None = None
    amount: Range | None = None
    per_year: Mapping[int, Range] | None = None
    grows_per_month: Range | None = None
    at_most: bool = False  # said as "at most about"
    reasons: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    deadline: date | None = None
    articles: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    data: Mapping[str, int | str] | None = None  # figures a sentence needs: year, age ...


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One month. The maps go from scheme (``kgb`` ...) to a range in cents; a scheme without figures is not in them."""

    month: Month
    projected: bool
    toeslagpartner: str  # yes, no, unknown
    ground: str
    due: Mapping[str, Range]
    paid: Mapping[str, Range]
    exposure: Mapping[str, Range]


@dataclass(frozen=True, slots=True)
class YearLine:
    """One year: what a definitive award would say (Awir 14.4, 14.5), and the sums of the ledger in cents."""

    year: int
    open_until: date
    award: Mapping[str, Range]
    due: Mapping[str, Range]
    paid: Mapping[str, Range]
    exposure: Mapping[str, Range]


@dataclass(frozen=True, slots=True)
class Missing:
    """A question whose answer would narrow the result. ``narrows_cents`` None: by an amount that is not known."""

    question: str
    narrows_cents: int | None


@dataclass(frozen=True, slots=True)
class Assumption:
    """A fact taken for granted because it was not asked yet; ``question`` asks it."""

    id: str
    question: str


@dataclass(frozen=True, slots=True)
class NotModelled:
    """Something this program does not work out: why, and who can."""

    id: str
    reason: str
    referral: str


@dataclass(frozen=True, slots=True)
class Receipt:
    version: str
    values_sha256: str
    household_sha256: str


@dataclass(frozen=True, slots=True)
class Assessment:
    assessed_on: date
    level: Level  # of the first finding in order; INFO without any
    certainty: Certainty
    months: tuple[MonthLine, ...]
    years: tuple[YearLine, ...]
    findings: tuple[Finding, ...]
    steps: tuple[Step, ...]
    missing: tuple[Missing, ...]
    assumptions: tuple[Assumption, ...]
    not_modelled: tuple[NotModelled, ...]
    points: tuple[str, ...]  # open points of law that the case touches
    receipt: Receipt
