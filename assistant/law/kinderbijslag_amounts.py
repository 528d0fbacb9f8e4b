"""How much kinderbijslag a quarter brings for a child in the Netherlands or another country of the EU, the EEA or
Switzerland (AKW 11, 12). Whether it is due at all is told by the family (kinderbijslag.py)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from assistant.law.no_amount import NoAmount
from assistant.law.values.akw import AkwQuarter


def age_on(born: date, day: date) -> int:
    """Whole years on ``day``; -1 for a child that is not born yet. A year older from the birthday itself."""
    if day < born:
        return -1
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def quarter_amount(born: date, values: AkwQuarter, *, factor_country: bool = False) -> int:
    """The amount of the quarter in cents, by the age on its first day (12.3); 0 for a child not yet born on that day
    (11.2) or of eighteen or older.

    Raises :class:`NoAmount` with ``factor_country``: a child in a country outside the EU, the EEA and Switzerland
    brings a percentage of the amount (12.2), and the percentages are not stored. The doubled amount and the extra
    amount of AKW 7a are not included.
    """
    age = age_on(born, values.first)
    if age < 0 or age >= 18:
        return 0
    if factor_country:
        raise NoAmount("country-percentage", ("akw-12.2",))
    if age < 6:
        return values.age_0_5
    return values.age_6_11 if age < 12 else values.age_12_17


def family_amount(born: Iterable[date], values: AkwQuarter) -> int:
    """The amount of the quarter for several children, in cents."""
    return sum(quarter_amount(one, values) for one in born)
