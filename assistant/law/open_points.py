"""Points of law that are open: the text can be read two ways, or the practice of the authority is not known.

A *reading* forks a run as an unknown fact does (``assistant.facts.readings``). A *point* changes no figure here; it is
shown to whoever looks closer, with the findings that it touches. Neither is hidden.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from assistant.law.shown_points import POINTS, Point

if TYPE_CHECKING:
    from assistant.facts.household import Household

#: ``open``: either reading may be the law. ``doubt``: the text is clear, yet practice or one source raises a doubt.
Strength = Literal["open", "doubt"]


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """``preferred``: the likelier answer to the question in ``note``; it decides nothing, it only orders the worlds.

    ``touches``: numbers of the findings it can change.
    """

    id: str
    strength: Strength
    preferred: bool
    articles: tuple[str, ...]
    note: str
    touches: tuple[str, ...] = ()


# ---------------------------------------------------------------- forked

RELIGIOUS: Final = "awr-5a.1.religious-only"
FOREIGN_DIVORCE: Final = "awr-5a.4.filed-abroad"
REAL_ADDRESS: Final = "awir-6.3.real-address"
RENT_THEN_LAST_YEAR: Final = "awir-3.2.f.after-rent-request"
RENT_THEN_SAME_YEAR: Final = "awir-3.3.after-rent-request"
UKRAINE_THEN_LAST_YEAR: Final = "awir-3b.after-3.2.e"
DETAINED_FIRST_MONTHS: Final = "awir-3c.1.b.first-three-months"
BEFORE_APPLICATION: Final = "awir-3c.2.a.between-arrival-and-permit"
BEFORE_DECISION: Final = "awir-3c.2.a.between-permit-and-decision"
EARLIER_STAY: Final = "awir-3c.2.a.earlier-stay"
DURING_APPEAL: Final = "awir-3c.2.procedure-or-appeal"
SHELTER_ADDRESS: Final = "awir-3a.same-address"
BACK_SHELTER: Final = "awir-3a.before-the-request"
BACK_MISSING: Final = "awir-3c.1.a.before-the-request"
BACK_DETAINED: Final = "awir-3c.1.b.before-the-request"
BACK_CARE_HOME: Final = "awir-3.6.before-the-request"
BACK_RENT: Final = "awir-3.2.e.before-the-request"
BACK_JOINT: Final = "awir-3.5.before-the-request"
DUTCH_CHILD_2022: Final = "wkb-1.5.dutch-child-2022"
TREATY_COUNTRY: Final = "akw-7b.treaty-country"

READINGS: Final[dict[str, OpenPoint]] = {
    point.id: point
    for point in (
        OpenPoint(
            RELIGIOUS,
            "open",
            False,
            ("awr-5a.1.a", "bw10-31"),
            "Does a religious or customary marriage count? Only if it is a lawful marriage where it was concluded "
            "(BW 10:31).",
            ("R01", "R02", "R03", "R05", "R06", "R09"),
        ),
        OpenPoint(
            FOREIGN_DIVORCE,
            "open",
            False,
            ("awr-5a.4.a", "bw1-150"),
            "Does a divorce that was asked for abroad end the partnership? The text names a request under BW "
            "1:150 or 1:169.",
            ("R01", "R02"),
        ),
        OpenPoint(
            REAL_ADDRESS,
            "open",
            True,
            ("awir-6.3", "awir-6.4", "awir-3.2"),
            "Does somebody who lives at the address without being registered there count as registered? The "
            "regulation under "
            "6.3 decides; it was not read. Where somebody lives is judged by the facts (6.4).",
            ("R04", "R09"),
        ),
        OpenPoint(
            RENT_THEN_LAST_YEAR,
            "open",
            True,
            ("awir-3.2.f", "awir-3.2.e"),
            "Is somebody who was partner last year still partner by 3.2.f after a request with a rent contract? "
            "The request "
            "switches off 3.2.e only; what the authority does is not known.",
            ("R09",),
        ),
        OpenPoint(
            RENT_THEN_SAME_YEAR,
            "open",
            True,
            ("awir-3.3", "awir-3.2.e"),
            "Does somebody who was partner earlier this year stay so by 3.3 after a request with a rent contract?",
            ("R09",),
        ),
        OpenPoint(
            UKRAINE_THEN_LAST_YEAR,
            "doubt",
            False,
            ("awir-3b", "awir-3.2.f"),
            "Does a displaced person from Ukraine, partner by 3.2.e before 2023, stay partner by 3.2.f? On its "
            "words 3b leaves "
            "every other ground standing; its purpose says no.",
            ("R09",),
        ),
        OpenPoint(
            SHELTER_ADDRESS,
            "open",
            False,
            ("awir-3a", "awir-3.2"),
            "Does 3.2 bring back a spouse taken out by 3a while both are still registered at one address? 3a names "
            "3.1 only.",
            ("R19",),
        ),
        OpenPoint(
            DETAINED_FIRST_MONTHS,
            "open",
            False,
            ("awir-3c.1.b",),
            "Do the first three months of a detention of more than three months count ('voor zover die periode "
            "meer dan drie "
            "maanden bedraagt')?",
            ("R16",),
        ),
        OpenPoint(
            BEFORE_APPLICATION,
            "doubt",
            True,
            ("awir-3c.2.a", "vw-8"),
            "Married after arrival and before the day from which the permit works: is that before the lawful "
            "stay? There is "
            "no lawful stay before the application, so the text says yes; practice is not known.",
            ("R03", "R04", "R25"),
        ),
        OpenPoint(
            BEFORE_DECISION,
            "open",
            False,
            ("awir-3c.2.a", "vw-8.c", "vw-8.f", "vc-c21"),
            "Married after the day from which the permit works and before the decision: is that before the lawful "
            "stay? The "
            "permit reaches back to the application (Vw 44.2), and waiting for the decision was lawful stay too "
            "(8 f).",
            ("R03", "R05", "R25"),
        ),
        OpenPoint(
            EARLIER_STAY,
            "open",
            True,
            ("awir-3c.2.a",),
            "Married during or after an earlier lawful stay, before the asylum permit: does 'het rechtmatig "
            "verblijf' mean the "
            "stay of 8 c or d only?",
            ("R03", "R25"),
        ),
        OpenPoint(
            DURING_APPEAL,
            "open",
            False,
            ("awir-3c.2", "vw-8.g", "vw-8.h", "awir-9.1"),
            "Does 3c.2 go on while the applicant waits (8 f, g or h) after the asylum permit? The text names 8 c "
            "and d.",
            ("R03", "R04", "R25"),
        ),
        *(
            OpenPoint(
                point,
                "open",
                False,
                articles,
                "Does a request also work for months before it was made? The act does not say.",
                touches,
            )
            for point, articles, touches in (
                (BACK_SHELTER, ("awir-3a",), ("R19",)),
                (BACK_MISSING, ("awir-3c.1.a",), ("R16",)),
                (BACK_DETAINED, ("awir-3c.1.b",), ("R16",)),
                (BACK_CARE_HOME, ("awir-3.6",), ("R01",)),
                (BACK_RENT, ("awir-3.2.e",), ("R09",)),
                (BACK_JOINT, ("awir-3.5.b", "awir-3.9"), ("R09",)),
            )
        ),
        OpenPoint(
            DUTCH_CHILD_2022,
            "open",
            True,
            ("wkb-1.5@2022-01-01",),
            "In 2022 the text named a child with lawful stay; does it cover a Dutch child? From 2023 it says so.",
            ("R10",),
        ),
        OpenPoint(
            TREATY_COUNTRY,
            "doubt",
            False,
            ("akw-7b.1", "akw-6a.a", "wkb-2.12"),
            "Does the child live in a country with a treaty that pays kinderbijslag? Then kindgebonden budget is "
            "due, times a "
            "country factor of at most 100 percent. Neither the list nor the factors are stored.",
            ("R17", "R28"),
        ),
    )
}


def open_point(point: str) -> OpenPoint | Point:
    """The point with this id. Raises ``KeyError``."""
    return READINGS[point] if point in READINGS else POINTS[point]


def points_of(household: Household, *, findings_rules: Iterable[str] = (), read: Iterable[str] = ()) -> tuple[str, ...]:
    """The open points that a case touches: those that were read (``read``, and in this world), then those shown with
    its findings that fit the household. A fact that is not known does not hide a point.
    """
    rules = set(findings_rules)
    met = {*read, *household.readings}
    shown = [point.id for point in POINTS.values() if rules & set(point.touches) and point.fits(household)]
    return (*(point for point in READINGS if point in met), *shown)


__all__ = ["POINTS", "READINGS", "OpenPoint", "Point", "open_point", "points_of"]
