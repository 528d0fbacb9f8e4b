"""What the law concludes about one month: plain values that the ledger counts with and the findings explain."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.facts.calendar import Month


@dataclass(frozen=True, slots=True)
class Partnership:
    """Who is the toeslagpartner in a month, and why (Awir 3-3c).

    ``who``: ``"spouse"``, ``"housemates[1]"`` or None. ``ground``: why there is a partner (``married``, ``registered``,
    ``notarial``, ``3.2.a`` ... ``3.2.f``, ``3.3``, ``3.6``) or what took the person out (``divorce-filed``,
    ``separated``, ``ended``, ``shelter``, ``missing``, ``detained``, ``care-home``, ``awir-3c.2``, ``rent-contract``)
    or ``none``.
    ``articles``: keys of sources.toml, most specific first. ``spouse_out``: how a spouse left the count, also when
    somebody else became the partner. ``could_ask``: kinds of request that would take the partner out.
    """

    who: str | None
    ground: str
    articles: tuple[str, ...] = ()
    spouse_out: str = ""
    could_ask: tuple[str, ...] = ()

    @property
    def has_partner(self) -> bool:
        return self.who is not None


@dataclass(frozen=True, slots=True)
class Residence:
    """Whether stay lets a household claim in a month. ``bar``: "" or why not (``own-stay``, ``partner-stay``)."""

    bar: str
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KgbClaim:
    """On which basis kindgebonden budget is due in a month, before income and wealth.

    ``ages``: one band per child that counts, ``0`` (under 12), ``12`` or ``16``; order does not matter to the amount.
    ``alo``: with the alleenstaande-ouderkop. ``bar``: "" or why nothing is due: ``own-stay``, ``partner-stay``,
    ``no-child``, ``no-kinderbijslag``, ``child-outside-eu``. ``left_out``: why a child of the household did not count
    (same words, and ``child-stay``: not Dutch and without lawful stay, where Wkb 1.5 asks for it).
    """

    ages: tuple[int, ...]
    alo: bool
    couple: bool
    bar: str = ""
    left_out: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Earlier:
    """What later months need of earlier ones: who was partner in which month (Awir 3.2.f, 3.3 and 3.6).

    ``first``: the first month that was worked out; None when that is not said. A month before it is worked out again
    where it matters.
    """

    partners: tuple[tuple[Month, str], ...] = ()
    first: Month | None = None
