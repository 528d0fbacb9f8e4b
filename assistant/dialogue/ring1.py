"""The questions that lead to the first verdict: at most twelve answers on any path."""

from __future__ import annotations

from typing import Final

from assistant.dialogue.question import (
    AFTER,
    BEFORE,
    CHILDREN,
    DONT_KNOW,
    EACH_ONE,
    RATHER_NOT,
    VALUE,
    Entry,
    Field,
    Given,
    Kind,
    Option,
    Question,
    Relevance,
    Sets,
)
from assistant.facts.calendar import ALWAYS, ONGOING, Period
from assistant.facts.household import (
    NONE,
    Bond,
    Home,
    Housemate,
    Letter,
    Place,
    Registration,
    Spouse,
    Stay,
)
from assistant.facts.kinds import ChildHome, LetterKind, Relation, Rent, StayKind, Tie, Where
from assistant.facts.unknown import UNKNOWN

MONTH: Final = Field(Entry.MONTH)  # with a label of its own
SINCE_WHEN: Final = Field(Entry.MONTH, "since")
LAST_MONTH: Final = Field(Entry.MONTH, "last-month")
VALID_UNTIL: Final = Field(Entry.MONTH, "valid-until")
LETTER_DAY: Final = Field(Entry.DAY, "letter-day", first_year=2000)
SINCE: Final = Period(VALUE, ONGOING)  # type: ignore[arg-type]

Path = tuple[str | int, ...]


def given(question: str, *options: str) -> Given:
    return Given(question, frozenset(options))


# -- stay -------------------------------------------------------------------------------------------------------------

STAY: Final = ("applicant", "stay")


def _stay(kind: StayKind, period: Period = SINCE) -> tuple[Sets, ...]:
    return (Sets(STAY, (Stay(kind, period),)),)


def stayed(kind: StayKind, then: StayKind | None) -> tuple[Sets, ...]:
    """A permit through what was entered, and what came after it."""
    before = Stay(kind, Period(UNKNOWN, VALUE))  # type: ignore[arg-type]
    after = () if then is None else (Stay(then, Period(AFTER, ONGOING)),)  # type: ignore[arg-type]
    return (Sets(STAY, (before, *after)),)


Q02: Final = Question(
    "Q02",
    Kind.CHOICE,
    (
        Option("asylum", MONTH, _stay(StayKind.ASYLUM)),
        Option("eu", MONTH, _stay(StayKind.EU)),
        Option("regular", SINCE_WHEN, _stay(StayKind.REGULAR)),
        Option("dutch", None, _stay(StayKind.DUTCH, ALWAYS)),
        Option("ukraine", SINCE_WHEN, _stay(StayKind.TEMPORARY_PROTECTION)),
        Option("waiting", None, _stay(StayKind.PROCEDURE, ALWAYS)),
        Option("none", None, (Sets(STAY, ()),)),
    ),
    feeds=(STAY,),
    ring=1,
    relevance=Relevance.ALWAYS,
    may_decline=True,
)
Q02B: Final = Question(
    "Q02b",
    Kind.CHOICE,
    (
        Option("always"),
        Option(
            "from-asylum",
            MONTH,
            (
                Sets(STAY, (Stay(StayKind.ASYLUM, Period(UNKNOWN, ONGOING)),)),
                Sets(("applicant", "naturalised"), VALUE),
            ),
        ),
        Option("from-other", MONTH, (*_stay(StayKind.REGULAR, ALWAYS), Sets(("applicant", "naturalised"), VALUE))),
    ),
    feeds=(("applicant", "naturalised"), STAY),
    ring=1,
    when=((given("Q02", "dutch"),),),
    relevance=Relevance.ALWAYS,
)
Q02C: Final = Question(
    "Q02c",
    Kind.CHOICE,
    (
        Option("valid"),
        Option("renewing", SINCE_WHEN),
        Option("ended", VALID_UNTIL, (Sets((*STAY, 0, "period", "until"), VALUE),)),
    ),
    feeds=((*STAY, "*", "period", "until"),),
    ring=1,
    when=((given("Q02", "asylum", "regular"),),),
    relevance=Relevance.ALWAYS,
)
Q02D: Final = Question(
    "Q02d",
    Kind.CHOICE,
    (
        Option("first", None, _stay(StayKind.PROCEDURE, ALWAYS)),
        Option("asylum", VALID_UNTIL, stayed(StayKind.ASYLUM, StayKind.APPEAL)),
        Option("other", VALID_UNTIL, stayed(StayKind.REGULAR, StayKind.APPEAL)),
    ),
    feeds=(STAY,),
    ring=1,
    when=((given("Q02", "waiting"),),),
    relevance=Relevance.ALWAYS,
)
Q02E: Final = Question(
    "Q02e",
    Kind.CHOICE,
    (
        Option("never"),
        Option("asylum", VALID_UNTIL, stayed(StayKind.ASYLUM, None)),
        Option("other", VALID_UNTIL, stayed(StayKind.REGULAR, None)),
    ),
    feeds=(STAY,),
    ring=1,
    when=((given("Q02", "none"),),),
    relevance=Relevance.ALWAYS,
    may_decline=True,
)
#: Whether an asylum permit plays a part, as far as the answers go.
MAYBE_ASYLUM: Final = (
    given("Q02", "asylum", DONT_KNOW, RATHER_NOT),
    given("Q02b", "from-asylum", DONT_KNOW),
    given("Q02d", "asylum", DONT_KNOW),
    given("Q02e", "asylum", DONT_KNOW, RATHER_NOT),
)

# -- children ---------------------------------------------------------------------------------------------------------

WITH_CHILDREN: Final = ((given("Q03", CHILDREN),),)
MAYBE_CHILDREN: Final = ((given("Q03", CHILDREN, DONT_KNOW),),)
LIVES: Final = ("children", EACH_ONE, "lives")
HERE: Final = Sets(("children", EACH_ONE, "registered_here"), True)


def homes(where: ChildHome) -> tuple[Sets, ...]:
    registered = (HERE,) if where is ChildHome.APPLICANT else ()
    return (Sets(LIVES, (Home(where, ALWAYS),)), *registered)


def came_from(where: ChildHome) -> tuple[Sets, ...]:
    before = Home(where, Period(ALWAYS.since, BEFORE))  # type: ignore[arg-type]
    return (Sets(LIVES, (before, Home(ChildHome.APPLICANT, SINCE))), HERE)


KINDERBIJSLAG: Final = ("children", EACH_ONE, "kinderbijslag")

Q03: Final = Question(
    "Q03",
    Kind.CHILDREN,
    (Option(CHILDREN), Option("none", None, (Sets(("children",), ()),))),
    feeds=(("children",), ("children", "*", "born")),
    ring=1,
    relevance=Relevance.ALWAYS,
)
Q03B: Final = Question(
    "Q03b",
    Kind.CHOICE,
    (
        Option("here", None, homes(ChildHome.APPLICANT)),
        Option("from-outside", SINCE_WHEN, came_from(ChildHome.OUTSIDE)),
        Option("from-eu", SINCE_WHEN, came_from(ChildHome.EU)),
        Option("netherlands", None, homes(ChildHome.NETHERLANDS)),
        Option("eu", None, homes(ChildHome.EU)),
        Option("outside", None, homes(ChildHome.OUTSIDE)),
        Option("differs"),
    ),
    feeds=(("children", "*", "lives"), ("children", "*", "registered_here")),
    ring=1,
    when=WITH_CHILDREN,
    relevance=Relevance.ALWAYS,
)
Q11: Final = Question(
    "Q11",
    Kind.CHOICE,
    (
        Option("all", None, (Sets(KINDERBIJSLAG, (ALWAYS,)),)),
        Option("some"),
        Option("stopped", LAST_MONTH, (Sets(KINDERBIJSLAG, (Period(ALWAYS.since, VALUE),)),)),  # type: ignore[arg-type]
        Option("none", None, (Sets(KINDERBIJSLAG, ()),)),
    ),
    feeds=(("children", "*", "kinderbijslag"),),
    ring=1,
    when=WITH_CHILDREN,
    relevance=Relevance.ALWAYS,
)

Q07: Final = Question(
    "Q07",
    Kind.CHOICE,
    (
        Option("with", SINCE_WHEN),
        Option("without", SINCE_WHEN),
        Option("unsure", SINCE_WHEN),
        Option("earlier", LAST_MONTH),
        Option("none", None, (Sets(("received", "kgb"), ()),)),
    ),
    feeds=(("received", "kgb"),),
    ring=1,
    when=MAYBE_CHILDREN,
    relevance=Relevance.ALWAYS,
)

# -- husband or wife --------------------------------------------------------------------------------------------------

SPOUSE: Final = ("spouse",)


def _spouse(**facts: object) -> tuple[Sets, ...]:
    base: dict[str, object] = {"comes_to_light": UNKNOWN, "bond": Bond(child_together=UNKNOWN), **facts}
    return (Sets(SPOUSE, Spouse(**base)),)  # type: ignore[arg-type]


Q04: Final = Question(
    "Q04",
    Kind.CHOICE,
    (
        Option("married", MONTH, _spouse(tie=Tie.MARRIED, since=VALUE)),
        Option("registered", MONTH, _spouse(tie=Tie.REGISTERED, since=VALUE)),
        Option("religious", MONTH, _spouse(tie=Tie.RELIGIOUS_ONLY, since=VALUE)),
        Option("divorcing", MONTH, _spouse(tie=Tie.MARRIED, divorce_filed=VALUE, filed_under_dutch_law=UNKNOWN)),
        Option("ended", MONTH, _spouse(tie=Tie.MARRIED, ended=VALUE, comes_to_light=(), requests=())),
        Option(
            "together",
            SINCE_WHEN,
            _spouse(tie=Tie.UNMARRIED, place=(Place(Where.SAME_ADDRESS, SINCE),), comes_to_light=()),
        ),
        Option("never", None, (Sets(SPOUSE, NONE),)),
    ),
    feeds=(SPOUSE, ("spouse", "tie"), ("spouse", "since"), ("spouse", "ended"), ("spouse", "divorce_filed")),
    ring=1,
    when=MAYBE_CHILDREN,
    relevance=Relevance.ALWAYS,
    may_decline=True,
)
RUNNING: Final = given("Q04", "married", "registered", "religious", "divorcing")
Q05: Final = Question(
    "Q05",
    Kind.CHOICE,
    (Option("before"), Option("between"), Option("after")),
    feeds=(("spouse", "since"), (*STAY, "*", "decided"), (*STAY, "*", "period", "since")),
    ring=1,
    when=((given("Q04", "married", "registered", "religious", "divorcing", "ended"),), MAYBE_ASYLUM),
    unless="order-settled",
    relevance=Relevance.ALWAYS,
)


def _place(where: Where, period: Period = SINCE) -> tuple[Sets, ...]:
    return (Sets(("spouse", "place"), (Place(where, period),)),)


#: Stay in a shelter (Awir 3a): an answer among others wherever it may matter, never a question.
SHELTER: Final = Sets(("applicant", "shelter"), (SINCE,))

Q06: Final = Question(
    "Q06",
    Kind.CHOICE,
    (
        Option("same-address", SINCE_WHEN, _place(Where.SAME_ADDRESS)),
        Option("netherlands", SINCE_WHEN, _place(Where.NETHERLANDS)),
        Option("eu", None, _place(Where.EU, ALWAYS)),
        Option("outside", None, _place(Where.OUTSIDE, ALWAYS)),
        Option("missing", SINCE_WHEN, _place(Where.MISSING)),
        Option("detained", SINCE_WHEN, _place(Where.DETAINED)),
        Option("safe-place", SINCE_WHEN, (SHELTER,)),
    ),
    feeds=(("spouse", "place"),),
    ring=1,
    when=((RUNNING,),),
    may_decline=True,
)
Q06D: Final = Question(
    "Q06d",
    Kind.CHOICE,
    (
        Option("same-address", None, _place(Where.SAME_ADDRESS, ALWAYS)),
        Option("netherlands", None, _place(Where.NETHERLANDS, ALWAYS)),
        Option("eu", None, _place(Where.EU, ALWAYS)),
        Option("outside", None, _place(Where.OUTSIDE, ALWAYS)),
    ),
    feeds=(("spouse", "place"),),
    ring=1,
    when=((given("Q04", "ended"),),),
    unless="ended-long-ago",
    may_decline=True,
)


def _registered(from_centre: bool, until: object = ONGOING) -> tuple[Sets, ...]:
    period = Period(VALUE, until)  # type: ignore[arg-type]
    return (Sets(("spouse", "resident_in_brp"), (Registration(period, from_centre),)),)


Q06B: Final = Question(
    "Q06b",
    Kind.CHOICE,
    (
        Option("never", None, (Sets(("spouse", "resident_in_brp"), ()),)),
        Option("now", SINCE_WHEN, _registered(False)),
        Option("centre", SINCE_WHEN, _registered(True)),
        Option("earlier", SINCE_WHEN, _registered(False, UNKNOWN)),
    ),
    feeds=(("spouse", "resident_in_brp"),),
    ring=1,
    when=((given("Q04", "married", "registered", "religious", "divorcing", "ended", "together"),),),
    unless="ended-long-ago",
    relevance=Relevance.WARNED,
)

# -- at the address, money, letter ------------------------------------------------------------------------------------

MATES: Final = ("housemates",)
MATE: Final = ("housemates", 0)


def _mate(relation: Relation, rent: Rent = Rent.NONE, requests: object = ()) -> tuple[Sets, ...]:
    mate = Housemate(relation, here=(SINCE,), rent=rent, requests=requests)  # type: ignore[arg-type]
    return (Sets(MATES, (mate,)),)


Q14: Final = Question(
    "Q14",
    Kind.CHOICE,
    (
        Option("nobody", None, (Sets(MATES, ()),)),
        Option("relatives", SINCE_WHEN, _mate(Relation.PARENT_OR_CHILD)),
        Option("in-law", SINCE_WHEN, _mate(Relation.IN_LAW, requests=UNKNOWN)),
        Option("renter", SINCE_WHEN, _mate(Relation.OTHER, Rent.WITH_EACH_OTHER, UNKNOWN)),
        Option("other", SINCE_WHEN, _mate(Relation.OTHER)),
        Option("other-parent", SINCE_WHEN, _mate(Relation.OTHER_PARENT)),
        Option("safe-place", SINCE_WHEN, (Sets(MATES, ()), SHELTER)),
    ),
    feeds=(MATES, ("applicant", "shelter")),
    ring=1,
    when=MAYBE_CHILDREN,
    may_decline=True,
)


def _letter(kind: LetterKind) -> tuple[Sets, ...]:
    return (Sets(("letters",), (Letter(kind, VALUE),)),)  # type: ignore[arg-type]


Q09: Final = Question(
    "Q09",
    Kind.CHOICE,
    (
        Option("none", None, (Sets(("letters",), ()),)),
        Option("intent", LETTER_DAY, _letter(LetterKind.RECLAIM_INTENT)),
        Option("decision", LETTER_DAY, _letter(LetterKind.RECLAIM_DECISION)),
    ),
    feeds=(("letters",),),
    ring=1,
    relevance=Relevance.ALWAYS,
)

#: In the order of asking. What is paid comes before the husband or wife: it decides what of them still matters.
RING_1: Final = (
    Q02, Q02B, Q02C, Q02D, Q02E, Q03, Q03B, Q11, Q07, Q04, Q05, Q06, Q06D, Q06B, Q14, Q09,
)  # fmt: skip
