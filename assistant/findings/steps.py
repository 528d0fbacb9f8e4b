"""ADVISES: the steps of part F as data: who helps, which papers, which term, and whether the source is confirmed.

A step is shown with its deadline; steps whose status in 2026 is not known are told as such (``confirmed`` False).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class StepKind:
    """``term``: id of the term that sets its deadline, or "". ``order``: lower is told first."""

    id: str
    who: str
    documents: tuple[str, ...] = ()
    term: str = ""
    confirmed: bool = True
    order: int = 50


STEPS: Final[dict[str, StepKind]] = {
    step.id: step
    for step in (
        StepKind("F-11", "dienst-toeslagen", ("letter", "reasons", "proof"), "objection", order=1),
        StepKind("F-12", "dienst-toeslagen", ("own-story", "proof-told-others"), "view-date", order=2),
        StepKind("F-08", "belastingdienst", ("foreign-income",), "letter-date", order=3),
        StepKind("F-01", "dienst-toeslagen", ("own-bsn", "partner-details", "marriage-date"), "four-weeks", order=10),
        StepKind("F-02", "dienst-toeslagen", ("marriage-deed",), "with-report", confirmed=False, order=11),
        StepKind("F-10", "dienst-toeslagen", ("proof-of-request",), "now", order=12),
        StepKind("F-10b", "dienst-toeslagen", ("proof-divorce",), "now", order=13),
        StepKind(
            "F-09",
            "dienst-toeslagen",
            ("permit", "marriage-proof", "statement-never-registered"),
            "claim-2026",
            order=14,
        ),
        StepKind("F-52", "dienst-toeslagen", ("own-bsn",), "claim-2026", order=15),
        StepKind("F-22", "gemeente", ("passport", "marriage-deed"), "four-weeks", order=16),
        StepKind("F-23", "gemeente", ("marriage-deed", "translation"), "", confirmed=False, order=17),
        StepKind("F-24", "svb", ("child-bsn",), "four-weeks", confirmed=False, order=18),
        StepKind("F-07", "dienst-toeslagen", ("payslips",), "four-weeks", order=19),
        StepKind("F-06", "self", (), "now", order=20),
        StepKind("F-03", "rni-desk", ("passport",), "", confirmed=False, order=21),
        StepKind("F-04", "vluchtelingenwerk", ("mandate",), "", confirmed=False, order=22),
        StepKind("F-05", "gemeente", (), "", confirmed=False, order=23),
        StepKind("F-13", "dienst-toeslagen", ("income-and-costs", "proof-told-others"), "with-objection", order=24),
        StepKind("F-14", "dienst-toeslagen", (), "six-weeks", order=25),
        StepKind("F-15", "dienst-toeslagen", ("income-and-costs",), "", confirmed=False, order=26),
        StepKind("F-17", "dienst-toeslagen", ("new-facts",), "five-years", confirmed=False, order=27),
        StepKind("F-30", "gemeente", ("kgb-decision",), "", order=28),
        StepKind("F-31", "gemeente", ("proof",), "", confirmed=False, order=29),
        StepKind("F-32", "gemeente", ("proof",), "", confirmed=False, order=30),
        StepKind("F-33", "counsellor", (), "", confirmed=False, order=31),
        StepKind("F-20", "ind", ("permit", "family-papers"), "nareis", order=32),
        StepKind("F-21", "ind", (), "", confirmed=False, order=33),
        StepKind("F-16", "gemeente", ("all-letters",), "now", confirmed=False, order=34),
        StepKind("F-18", "ombudsman", ("complaint",), "", confirmed=False, order=60),
        StepKind("F-40", "belastingtelefoon", (), "", order=40),
        StepKind("F-41", "team-gwo", (), "", confirmed=False, order=41),
        StepKind("F-42", "servicepunt", (), "", confirmed=False, order=42),
        StepKind("F-43", "vluchtelingenwerk", (), "", order=43),
        StepKind("F-44", "workinnl", (), "", confirmed=False, order=44),
        StepKind("F-45", "juridisch-loket", (), "", order=45),
        StepKind("F-46", "sociaal-raadslieden", (), "", order=46),
        StepKind("F-47", "svb", (), "", order=47),
        StepKind("F-48", "ind", (), "", order=48),
        StepKind("F-49", "lawyer", (), "", order=49),
        StepKind("F-50", "ombudsman", (), "", order=61),
        StepKind("F-51", "hulppunt", (), "", order=51),
    )
}

#: From this order on a step is a place to ask for help: that its address was not confirmed is no doubt about the help.
FIRST_HELP_DESK: Final = 40

#: Offices of help by the kind of stay: shown once, after the steps of the findings.
HELP_FOR: Final[dict[str, tuple[str, ...]]] = {
    "asylum": ("F-43", "F-45", "F-46"),
    "eu": ("F-44", "F-45", "F-46"),
    "": ("F-45", "F-46"),
}
