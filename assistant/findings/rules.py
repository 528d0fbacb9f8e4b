"""The rules of part H as data: name, kind, base steps, articles. What triggers them stands in ``classify``.

A reclaim rule takes the first month that holds in the order of ``RECLAIM``: each exposed month belongs to one finding.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """``number`` as in the list of risks; ``id`` in words; ``steps`` in order; ``points``: open points it touches."""

    number: str
    id: str
    steps: tuple[str, ...]
    articles: tuple[str, ...]
    reasons: tuple[str, ...]
    points: tuple[str, ...] = ()


RULES: dict[str, Rule] = {
    rule.number: rule
    for rule in (
        Rule(
            "R01",
            "alo-kop-spouse-abroad",
            ("F-01", "F-02", "F-06", "F-14", "F-15", "F-13", "F-30", "F-45"),
            ("awr-5a.1", "awir-3.1", "wkb-2.6"),
            ("married-counts-abroad", "authority-could-not-see", "alo-only-without-partner"),
        ),
        Rule(
            "R02",
            "statushouder-old-years",
            ("F-12", "F-11", "F-13", "F-30", "F-14", "F-15", "F-43", "F-45"),
            ("awr-5a.1", "awir-3.1", "wkb-2.6"),
            ("old-law-until-2025", "keep-2026", "collection-not-known"),
            ("K-06", "K-01"),
        ),
        Rule(
            "R03",
            "statushouder-alo-kop-due",
            ("F-09", "F-43", "F-45"),
            ("awir-3c.2", "wkb-2.6"),
            ("exception-2026", "no-request-needed", "provisos"),
            ("K-03",),
        ),
        Rule(
            "R04",
            "exception-ended",
            ("F-01", "F-22", "F-06", "F-14", "F-43"),
            ("awir-3c.2", "awir-5", "wkb-2.6"),
            ("exception-ended", "next-month", "alo-only-without-partner"),
            ("K-05", "K-10"),
        ),
        Rule(
            "R05",
            "married-after-permit",
            ("F-01", "F-02", "F-04", "F-06", "F-14", "F-43"),
            ("awir-3c.2", "awr-5a.1", "wkb-2.6"),
            ("married-after-permit", "married-counts-abroad", "alo-only-without-partner"),
            ("K-04",),
        ),
        Rule(
            "R06",
            "marriage-comes-to-light",
            ("F-01", "F-23", "F-06", "F-11", "F-14", "F-15"),
            ("awr-5a.1", "awir-3.1", "awir-21.2"),
            ("marriage-becomes-visible", "open-years", "alo-only-without-partner"),
        ),
        Rule(
            "R08",
            "more-than-due",
            ("F-07", "F-14", "F-42"),
            ("awir-14", "awir-16"),
            ("paid-more-than-computed",),
        ),
        Rule(
            "R09",
            "living-together",
            ("F-01", "F-10", "F-06", "F-14", "F-46"),
            ("awir-3.2", "wkb-2.6"),
            ("same-address-counts", "alo-only-without-partner", "rent-request"),
        ),
        Rule(
            "R10",
            "partner-without-stay",
            ("F-45", "F-30", "F-46"),
            ("awir-9.2", "wkb-1.5"),
            ("partner-needs-stay", "kgb-base-stays"),
        ),
        Rule(
            "R13",
            "wealth",
            ("F-07", "F-46", "F-14"),
            ("wkb-1.4", "awir-7.5"),
            ("wealth-over-limit", "wealth-whole-world"),
        ),
        Rule(
            "R16",
            "partner-missing-or-detained",
            ("F-10", "F-45", "F-06", "F-14"),
            ("awir-3c.1", "wkb-2.6"),
            ("request-needed", "alo-only-without-partner", "backdating-unknown"),
            ("K-11", "K-12"),
        ),
        Rule(
            "R17",
            "child-outside-eu",
            ("F-24", "F-06", "F-07", "F-47"),
            ("akw-7b.1", "wkb-2.1"),
            ("child-abroad-no-kinderbijslag", "treaty-country"),
            ("K-18",),
        ),
        Rule(
            "R18",
            "not-claimed",
            ("F-52", "F-24", "F-42"),
            ("wkb-2.1", "awir-15.1"),
            ("conditions-met", "claim-until"),
        ),
        Rule(
            "R19",
            "shelter",
            ("F-10", "F-46", "F-45"),
            ("awir-3a", "wkb-2.6"),
            ("request-needed", "shelter-request"),
            ("K-11",),
        ),
        Rule(
            "R20",
            "partner-arrives",
            ("F-22", "F-01"),
            ("awir-5", "awir-3.1"),
            ("arrival-next-month", "income-counts"),
        ),
        Rule(
            "R22",
            "objection-deadline",
            ("F-11", "F-12", "F-13", "F-14", "F-17", "F-45"),
            ("awir-35", "awir-28"),
            ("six-weeks", "pay-term"),
        ),
        Rule("R24", "report-early", ("F-01",), ("awir-42.1", "awir-41.1"), ("early-report", "debt-stays")),
        Rule(
            "R25",
            "exception-unclear",
            ("F-45", "F-43", "F-06", "F-40"),
            ("awir-3c.2",),
            ("order-decides", "do-not-stop-yourself", "set-aside"),
            ("K-02", "K-03"),
        ),
        Rule(
            "R26",
            "registered-from-centre",
            ("F-01", "F-22", "F-06", "F-43", "F-14"),
            ("awir-3c.2", "awir-5"),
            ("centre-counts", "exception-ended", "alo-only-without-partner"),
        ),
        Rule(
            "R27",
            "own-stay-ended",
            ("F-45", "F-07", "F-06", "F-46"),
            ("awir-9.1", "vw-10.1", "awir-21b"),
            ("own-stay-needed", "decision-backwards"),
            ("K-10",),
        ),
        Rule(
            "R28",
            "kinderbijslag-not-paid",
            ("F-24", "F-07", "F-06", "F-47"),
            ("wkb-2.1", "akw-18"),
            ("kinderbijslag-first",),
        ),
    )
}

#: The order in which a month of reclaim is given to one rule.
RECLAIM = ("R26", "R27", "R28", "R04", "R05", "R16", "R02", "R06", "R09", "R10", "R17", "R25", "R01", "R13", "R08")
#: The order in which findings are told; positives come last, by amount.
ORDER = (
    "R22", "R11", "R27", "R28", "R06", "R26", "R01", "R05", "R04", "R02", "R15", "R10", "R16", "R07", "R12", "R13",
    "R09", "R08", "R25", "R14", "R17", "R24", "R23", "R20",
)  # fmt: skip
POSITIVE = ("R03", "R19", "R18", "R21")
