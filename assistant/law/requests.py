"""Requests not to count somebody as partner: from when one works (Awir 3.2.e, 3.5, 3.6, 3a, 3c.1)."""

from __future__ import annotations

from assistant.facts.calendar import NO, Day, Month, counts_from_first_of
from assistant.facts.household import Household, Request
from assistant.facts.kinds import RequestKind
from assistant.facts.readings import reading
from assistant.facts.unknown import Unknown, known


def request_works(
    h: Household, requests: tuple[Request, ...] | Unknown, kind: RequestKind, m: Month, before_request: str
) -> bool:
    """Whether a request of this kind works in ``m``: from the first month after it was made (Awir 5).

    Whether it also works for months before it is open in every article; ``before_request`` is the point to read.
    """
    made = False
    for request in known(requests):
        if known(request.kind) is not kind:
            continue
        on = known(request.on)
        if on is NO:
            continue
        if isinstance(on, Day) and counts_from_first_of(on, m):
            return True
        made = True
    return made and reading(h, before_request)
