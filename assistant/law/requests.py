"""Requests not to count somebody as partner: from when one works (Awir 3.2.e, 3.5, 3.6, 3a, 3c.1)."""

from __future__ import annotations

from assistant.facts.calendar import NO, Month, counts_from_first_of
from assistant.facts.household import Household, Request
from assistant.facts.kinds import RequestKind
from assistant.facts.readings import reading
from assistant.facts.unknown import Unknown, known

Requests = tuple[Request, ...] | Unknown


def made(requests: Requests, kind: RequestKind) -> bool:
    """Whether such a request was made at all, whenever."""
    return any(known(one.kind) is kind and known(one.on) is not NO for one in known(requests))


def in_effect(requests: Requests, kind: RequestKind, m: Month) -> bool:
    """Whether such a request had been made by the first day of ``m`` (Awir 5)."""
    return any(known(one.kind) is kind and counts_from_first_of(one.on, m) for one in known(requests))


def request_works(h: Household, requests: Requests, kind: RequestKind, m: Month, before_request: str) -> bool:
    """Whether a request of this kind works in ``m``: from the first month after it was made (Awir 5).

    Whether it also works for months before it is open in every article; ``before_request`` is the point to read.
    """
    return in_effect(requests, kind, m) or (made(requests, kind) and reading(h, before_request))
