"""Which question asks for a fact: the link from what a run forked on to the conversation and to ``missing``."""

from __future__ import annotations

from typing import Final

from assistant.facts.unknown import Path

#: First match wins; ``*`` stands for any position in a list, year or reading.
QUESTION_OF: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (("applicant", "stay", "*", "decided"), "Q05"),
    (("applicant", "stay"), "Q02"),
    (("applicant", "naturalised"), "Q02b"),
    (("applicant", "arrived"), "Q05"),
    (("applicant", "shelter"), "Q26"),
    (("applicant", "income"), "Q12"),
    (("applicant", "wealth"), "Q16"),
    (("children", "*", "lives"), "Q03b"),
    (("children", "*", "kinderbijslag"), "Q11"),
    (("children", "*", "lawful"), "Q20b"),
    (("children", "*", "dutch"), "Q20b"),
    (("children", "*", "registered_here"), "Q14"),
    (("children",), "Q03"),
    (("spouse", "since"), "Q05"),
    (("spouse", "place"), "Q06"),
    (("spouse", "resident_in_brp"), "Q06b"),
    (("spouse", "divorce_filed"), "Q21"),
    (("spouse", "filed_under_dutch_law"), "Q21"),
    (("spouse", "ended"), "Q21"),
    (("spouse", "separated"), "Q21"),
    (("spouse", "stay"), "Q20"),
    (("spouse", "income"), "Q13"),
    (("spouse", "wealth"), "Q16b"),
    (("spouse", "comes_to_light"), "Q23"),
    (("spouse", "reported"), "Q08"),
    (("spouse", "has_bsn"), "Q08"),
    (("spouse", "marriage_in_brp"), "Q08"),
    (("spouse", "requests"), "Q25"),
    (("spouse", "bond"), "Q04"),
    (("spouse", "tie"), "Q04"),
    (("spouse",), "Q04"),
    (("housemates", "*", "rent"), "Q14b"),
    (("housemates", "*", "requests"), "Q14b"),
    (("housemates", "*", "stay"), "Q20"),
    (("housemates", "*", "income"), "Q13"),
    (("housemates",), "Q14"),
    (("received", "kgb"), "Q07"),
    (("letters",), "Q09"),
    (("bijstand",), "Q17"),
)


def question_of(path: Path) -> str | None:
    """The id of the question that asks for the fact at ``path``; None for an open point of law."""
    for pattern, question in QUESTION_OF:
        if len(path) >= len(pattern) and all(want in ("*", part) for want, part in zip(pattern, path, strict=False)):
            return question
    return None
