"""The questions behind the first verdict: ring 2 makes it exact, ring 3 is opened by what was answered."""

from __future__ import annotations

from typing import Final

from assistant.dialogue.amounts import AMOUNT, MONEY, entry
from assistant.dialogue.question import (
    DONT_KNOW,
    EACH,
    EACH_ONE,
    ENTERED,
    NO_ANSWER,
    VALUE,
    YES,
    Entry,
    Field,
    Given,
    Kind,
    Option,
    Question,
    Relevance,
    Sets,
)
from assistant.dialogue.ring1 import (
    KINDERBIJSLAG,
    MATE,
    RUNNING,
    SINCE_WHEN,
    STAY,
    WITH_CHILDREN,
    given,
    homes,
)
from assistant.facts.calendar import ALWAYS, NO
from assistant.facts.household import Disclosure, Exposal, Request, Stay
from assistant.facts.kinds import ChildHome, Informed, Light, RequestKind, StayKind, Where
from assistant.facts.unknown import UNKNOWN

ONE_MONTH: Final = Field(Entry.MONTH, "month")
ASKED_WHEN: Final = Field(Entry.MONTH, "asked-when")
AHEAD: Final = Field(Entry.MONTH, "about-when", future=True, first_year=2000)


def _each(*options: Option) -> tuple[Option, ...]:
    """The options of a screen that asks for each child; the answer as a whole is ``each``."""
    return (Option(EACH), *options)


# -- stay, children, marriage -----------------------------------------------------------------------------------------

Q02F: Final = entry(
    "Q02f",
    ONE_MONTH,
    (*STAY, 0, "period", "since"),
    ((given("Q02b", "from-asylum"), given("Q02d", "asylum", "other"), given("Q02e", "asylum", "other")),),
)
Q03C: Final = Question(
    "Q03c",
    Kind.EACH_CHILD,
    _each(
        Option("here", None, homes(ChildHome.APPLICANT)),
        Option("netherlands", None, homes(ChildHome.NETHERLANDS)),
        Option("eu", None, homes(ChildHome.EU)),
        Option("outside", None, homes(ChildHome.OUTSIDE)),
    ),
    feeds=(("children", "*", "lives"), ("children", "*", "registered_here")),
    ring=2,
    when=(*WITH_CHILDREN, (given("Q03b", "differs"),)),
    helped_by="Q03b",
)
Q11B: Final = Question(
    "Q11b",
    Kind.EACH_CHILD,
    _each(
        Option(YES, None, (Sets(KINDERBIJSLAG, (ALWAYS,)),)),
        Option(NO_ANSWER, None, (Sets(KINDERBIJSLAG, ()),)),
    ),
    feeds=(("children", "*", "kinderbijslag"),),
    ring=2,
    when=(*WITH_CHILDREN, (given("Q11", "some"),)),
    helped_by="Q11",
)
Q04C: Final = entry(
    "Q04c", ONE_MONTH, ("spouse", "since"), ((given("Q04", "divorcing", "ended"),),), unless="ended-long-ago"
)
Q04B: Final = Question(
    "Q04b",
    Kind.CHOICE,
    (
        Option(YES, None, (Sets(("spouse", "bond", "child_together"), True),)),
        Option(NO_ANSWER, None, (Sets(("spouse", "bond", "child_together"), False),)),
    ),
    feeds=(("spouse", "bond", "child_together"),),
    ring=2,
    when=((RUNNING, given("Q04", "together")),),
)
Q21: Final = Question(
    "Q21",
    Kind.CHOICE,
    (
        Option("netherlands", None, (Sets(("spouse", "filed_under_dutch_law"), True),)),
        Option("abroad", None, (Sets(("spouse", "filed_under_dutch_law"), False),)),
    ),
    feeds=(("spouse", "filed_under_dutch_law"),),
    ring=3,
    when=((given("Q04", "divorcing"),),),
)

Q06C: Final = Question(
    "Q06c",
    Kind.CHOICE,
    (Option(YES, None, (Sets(("spouse", "place", 0, "where"), Where.CARE_HOME),)), Option(NO_ANSWER)),
    feeds=(("spouse", "place", "*", "where"),),
    ring=3,
    when=((given("Q06", "netherlands"),),),
    relevance=Relevance.ALWAYS,
)

# -- what was paid ----------------------------------------------------------------------------------------------------

Q07B: Final = Question(
    "Q07b",
    Kind.ENTRY,
    (Option(ENTERED, AMOUNT),),
    feeds=(("received", "kgb", "*", "alo_kop"),),
    ring=2,
    when=((given("Q07", "unsure"),),),
)
Q27: Final = Question(
    "Q27",
    Kind.CHOICE,
    (Option("none"), Option("with", SINCE_WHEN), Option("without", SINCE_WHEN)),
    feeds=(("received", "kgb"),),
    ring=3,
    when=((given("Q07", "with", "without", "unsure"),),),
    unless="paid-all-along",
    relevance=Relevance.ALWAYS,
)
Q27B: Final = Question(
    "Q27b",
    Kind.CHOICE,
    (Option("with", SINCE_WHEN), Option("without", SINCE_WHEN), Option("unsure", SINCE_WHEN)),
    feeds=(("received", "kgb"),),
    ring=3,
    when=((given("Q07", "earlier"),),),
    helped_by="Q07",
)

# -- others at the address, requests ----------------------------------------------------------------------------------


def _mate_request(id: str, kind: RequestKind, *when: tuple[Given, ...]) -> Question:
    where = (*MATE, "requests")
    return Question(
        id,
        Kind.CHOICE,
        (
            Option(NO_ANSWER, None, (Sets(where, ()),)),
            Option(YES, ASKED_WHEN, (Sets(where, (Request(kind, VALUE),)),)),  # type: ignore[arg-type]
        ),
        feeds=(("housemates", "*", "requests"),),
        ring=2,
        when=when,
    )


Q14B: Final = _mate_request("Q14b", RequestKind.RENT, (given("Q14", "renter"),))
Q14D: Final = _mate_request("Q14d", RequestKind.JOINT, (given("Q14", "in-law"),))
Q14E: Final = Question(
    "Q14e",
    Kind.CHOICE,
    (
        Option(YES, None, (Sets((*MATE, "both_27"), True),)),
        Option(NO_ANSWER, None, (Sets((*MATE, "both_27"), False),)),
    ),
    feeds=(("housemates", "*", "both_27"),),
    ring=2,
    when=((given("Q14", "relatives", "in-law"),),),
)


def _spouse_request(id: str, kind: RequestKind, *when: tuple[Given, ...], said_as: str = "") -> Question:
    where = ("spouse", "requests")
    return Question(
        id,
        Kind.CHOICE,
        (
            Option(NO_ANSWER),
            Option(YES, ASKED_WHEN, (Sets(where, (Request(kind, VALUE),), more=True),)),  # type: ignore[arg-type]
            Option(DONT_KNOW, None, (Sets(where, UNKNOWN),)),
        ),
        feeds=(("spouse", "requests"),),
        ring=3,
        when=when,
        relevance=Relevance.ALWAYS,
        said_as=said_as,
    )


Q25: Final = _spouse_request("Q25", RequestKind.MISSING, (given("Q06", "missing"),))
Q25B: Final = _spouse_request("Q25b", RequestKind.DETAINED, (given("Q06", "detained"),), said_as="Q25")
Q25C: Final = _spouse_request("Q25c", RequestKind.CARE_HOME, (given("Q06c", YES),), said_as="Q25")
Q26: Final = _spouse_request(
    "Q26", RequestKind.SHELTER, (RUNNING,), (given("Q06", "safe-place"), given("Q14", "safe-place"))
)
Q25D: Final = Question(
    "Q25d",
    Kind.CHOICE,
    (
        Option(YES, None, (Sets(("spouse", "place", 0, "over_three_months"), True),)),
        Option(NO_ANSWER, None, (Sets(("spouse", "place", 0, "over_three_months"), False),)),
    ),
    feeds=(("spouse", "place", "*", "over_three_months"),),
    ring=3,
    when=((given("Q06", "detained"),),),
    unless="detained-long",
    relevance=Relevance.ALWAYS,
)


def _may_stay(path: tuple[str | int, ...]) -> tuple[Option, ...]:
    def stay(kind: StayKind) -> tuple[Sets, ...]:
        return (Sets(path, (Stay(kind, ALWAYS, NO),)),)

    return (
        Option(YES, None, stay(StayKind.REGULAR)),
        Option("waiting", None, stay(StayKind.PROCEDURE)),
        Option(NO_ANSWER, None, stay(StayKind.NONE)),
    )


Q20: Final = Question(
    "Q20",
    Kind.CHOICE,
    _may_stay(("spouse", "stay")),
    feeds=(("spouse", "stay"),),
    ring=3,
    when=((given("Q06", "same-address", "netherlands"), given("Q04", "together")),),
    may_decline=True,
)
Q20H: Final = Question(
    "Q20h",
    Kind.CHOICE,
    _may_stay((*MATE, "stay")),
    feeds=(("housemates", "*", "stay"),),
    ring=3,
    when=((given("Q14", "relatives", "in-law", "renter", "other", "other-parent"),),),
    may_decline=True,
    helped_by="Q20",
)


def _child_stay(lawful: bool, dutch: bool) -> tuple[Sets, ...]:
    return (Sets(("children", EACH_ONE, "lawful"), lawful), Sets(("children", EACH_ONE, "dutch"), dutch))


Q20B: Final = Question(
    "Q20b",
    Kind.CHOICE,
    (
        Option("dutch", None, _child_stay(True, True)),
        Option("permit", None, _child_stay(True, False)),
        Option(NO_ANSWER, None, _child_stay(False, False)),
    ),
    feeds=(("children", "*", "lawful"), ("children", "*", "dutch")),
    ring=3,
    when=WITH_CHILDREN,
    may_decline=True,
)

# -- what the authority knows, and what is going to come to light -----------------------------------------------------


def _told(whom: Informed, on: object = VALUE) -> tuple[Sets, ...]:
    return (Sets(("spouse", "reported"), (Disclosure(whom, on),)),)  # type: ignore[arg-type]


KNOWN_TO_US: Final = (RUNNING, given("Q04", "together"))
Q08: Final = Question(
    "Q08",
    Kind.CHOICE,
    (
        Option("page", SINCE_WHEN, (*_told(Informed.TOESLAGEN), Sets(("spouse", "has_bsn"), True))),
        Option("told", ASKED_WHEN, _told(Informed.TOESLAGEN)),
        Option("others", None, _told(Informed.OTHER, UNKNOWN)),
        Option("nobody", None, (Sets(("spouse", "reported"), ()),)),
    ),
    feeds=(("spouse", "reported"), ("spouse", "has_bsn"), ("spouse", "marriage_in_brp")),
    ring=2,
    when=(KNOWN_TO_US,),
    relevance=Relevance.WARNED,
)
Q08B: Final = Question(
    "Q08b",
    Kind.CHOICE,
    (
        Option(YES, None, (Sets(("spouse", "has_bsn"), True),)),
        Option(NO_ANSWER, None, (Sets(("spouse", "has_bsn"), False),)),
    ),
    feeds=(("spouse", "has_bsn"),),
    ring=2,
    when=(KNOWN_TO_US, (given("Q08", "told", "others", "nobody", DONT_KNOW),)),
)
Q08C: Final = Question(
    "Q08c",
    Kind.CHOICE,
    (
        Option(YES, SINCE_WHEN, (Sets(("spouse", "marriage_in_brp"), VALUE),)),
        Option(NO_ANSWER, None, (Sets(("spouse", "marriage_in_brp"), NO),)),
    ),
    feeds=(("spouse", "marriage_in_brp"),),
    ring=2,
    when=((RUNNING,),),
)


def _light(how: Light) -> tuple[Sets, ...]:
    return (Sets(("spouse", "comes_to_light"), (Exposal(how, VALUE),)),)  # type: ignore[arg-type]


Q23: Final = Question(
    "Q23",
    Kind.CHOICE,
    (
        Option("nothing", None, (Sets(("spouse", "comes_to_light"), ()),)),
        Option("arrival", AHEAD, _light(Light.ARRIVAL)),
        Option("naturalisation", AHEAD, _light(Light.NATURALISATION)),
        Option("gemeente", AHEAD, _light(Light.GEMEENTE)),
        Option("divorce", AHEAD, _light(Light.DIVORCE)),
    ),
    feeds=(("spouse", "comes_to_light"),),
    ring=3,
    when=((RUNNING,),),
)

# -- around it --------------------------------------------------------------------------------------------------------

Q09B: Final = entry(
    "Q09b",
    AMOUNT,
    ("letters", 0, "amount_cents"),
    ((given("Q09", "intent", "decision"),),),
    relevance=Relevance.ALWAYS,
)
#: In the order of asking. Ring 3 stands among ring 2: where the answer that opens it is still near.
RING_2: Final = (
    Q09B, Q02F, Q03C, Q11B, Q04C, Q04B, Q21, Q07B, Q27, Q27B, Q14B, Q14D, Q14E, Q20, Q20H, Q20B,
    Q06C, Q25, Q25B, Q25C, Q26, Q25D, Q08, Q08B, Q08C, Q23, *MONEY,
)  # fmt: skip
