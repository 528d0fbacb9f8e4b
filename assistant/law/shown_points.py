"""Open points that change no figure here: no run forks over them, they are shown with the findings that they touch."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from assistant.facts.calendar import NO, Day
from assistant.facts.household import Household, Spouse, Stay
from assistant.facts.kinds import ChildHome, StayKind, Where
from assistant.facts.unknown import Unknown


@dataclass(frozen=True, slots=True)
class Point:
    """A point that changes no figure here. ``number``: of part K of the domain notes, or "".

    ``when``: whether it can matter to a household at all; what is not known always can.
    """

    id: str
    articles: tuple[str, ...]
    note: str
    touches: tuple[str, ...]
    number: str = ""
    when: Callable[[Household], bool] | None = None

    def fits(self, household: Household) -> bool:
        """Whether the point can matter to this household."""
        return self.when is None or self.when(household)


def _stays(h: Household) -> Iterable[Stay]:
    stays = h.applicant.stay
    return () if isinstance(stays, Unknown) else stays


def _may_have(*kinds: StayKind) -> Callable[[Household], bool]:
    def test(h: Household) -> bool:
        if isinstance(h.applicant.stay, Unknown):
            return True
        return any(isinstance(stay.kind, Unknown) or stay.kind in kinds for stay in _stays(h))

    return test


def _old_asylum_permit(h: Household) -> bool:
    """Long enough ago for a permit for unlimited time, which came after five years."""
    if not _may_have(StayKind.ASYLUM)(h):
        return False
    sinces = [stay.period.since for stay in _stays(h)]
    return not sinces or any(not isinstance(since, Day) or since.year <= 2021 for since in sinces)


def _parting(h: Household) -> bool:
    spouse = h.spouse
    if not isinstance(spouse, Spouse):
        return isinstance(spouse, Unknown)
    return spouse.divorce_filed is not NO or spouse.ended is not NO or spouse.separated is not NO


def _spouse_may_be(*places: Where) -> Callable[[Household], bool]:
    def test(h: Household) -> bool:
        spouse = h.spouse
        if not isinstance(spouse, Spouse):
            return isinstance(spouse, Unknown)
        if isinstance(spouse.place, Unknown):
            return True
        return any(isinstance(place.where, Unknown) or place.where in places for place in spouse.place)

    return test


def _child_may_live(*homes: ChildHome) -> Callable[[Household], bool]:
    def test(h: Household) -> bool:
        for child in () if isinstance(h.children, Unknown) else h.children:
            lives = child.lives
            if isinstance(lives, Unknown):
                return True
            if any(isinstance(home.where, Unknown) or home.where in homes for home in lives):
                return True
        return isinstance(h.children, Unknown)

    return test


def _others_at_the_address(h: Household) -> bool:
    return isinstance(h.housemates, Unknown) or h.housemates != () or _spouse_may_be(Where.SAME_ADDRESS)(h)


POINTS: Final[dict[str, Point]] = {
    point.id: point
    for point in (
        Point(
            "awir-3c.transition",
            ("awir-3c.2", "awir-47b"),
            "Transitional law of the act that brought 3c was not seen; 3c is taken not to work back before 2026.",
            ("R02", "R03"),
            "K-01",
        ),
        Point(
            "awir-3c.2.own-data",
            ("awir-3c.2",),
            "Whether the authority applies 3c.2 from its own data, also where a partner was reported before, is "
            "not known.",
            ("R03",),
            "K-03",
        ),
        Point(
            "covenant.stop",
            ("answers-2021-05-26",),
            "Whether the stop by VluchtelingenWerk is still offered in 2026 is not known.",
            ("R05",),
            "K-04",
        ),
        Point(
            "awir-3c.2.naturalised",
            ("awir-3c.2", "awir-5"),
            "No transition for somebody who becomes Dutch was found.",
            ("R04",),
            "K-05",
        ),
        Point(
            "awir-21.collection-before-2026",
            ("awir-21.2", "awir-26.2"),
            "Whether the years before 2026 of people covered by 3c are still reclaimed is not known.",
            ("R02",),
            "K-06",
        ),
        Point(
            "awir-17.four-weeks",
            ("awir-17.2", "ur-awir"),
            "The term of four weeks for reporting stands in a regulation that was not read.",
            ("R01", "R04", "R24"),
            "K-07",
        ),
        Point(
            "awir-31.instalments",
            ("awir-31", "juridisch-loket"),
            "The lowest instalment and the debt from which a plan is given in 2026 were not read in a regulation.",
            ("R01",),
            "K-08",
        ),
        Point(
            "awir-29.interest",
            ("awir-29", "awir-47b"),
            "Interest that grew until 31 December 2025 on the years 2021-2024 may be added.",
            ("R01", "R02", "R06"),
            "K-09",
        ),
        Point(
            "awir-21b.start",
            ("awir-21b.1", "ub-awir-2b.1"),
            "A decision that ends lawful stay with effect in the past is left out up to the day before it is in "
            "the BRP; from "
            "when this works, and whether it saves the ALO-kop after 3c.2 ends, is open.",
            ("R04", "R27"),
            "K-10",
        ),
        Point(
            "awir-3c.1.late-request",
            ("awir-3c.1",),
            "From when a late request works is not known.",
            ("R16", "R19"),
            "K-11",
        ),
        Point(
            "awir-3c.1.b.abroad",
            ("awir-3c.1.b",),
            "The text does not limit detention to the Netherlands; practice is not known. Police custody is not named.",
            ("R16",),
            "K-12",
            when=_spouse_may_be(Where.DETAINED),
        ),
        Point(
            "awr-5a.4.religious-divorce",
            ("awr-5a.4.a",),
            "A religious divorce, and a request that was withdrawn or refused.",
            ("R01",),
            "K-15",
            when=_parting,
        ),
        Point(
            "wkb-2.12.factors",
            ("wkb-2.12", "wkb-2.13"),
            "Country factors are not stored; the factor also lowers the ALO-kop.",
            ("R17",),
            "K-18",
        ),
        Point(
            "awir-9.temporary-protection",
            ("awir-3b", "vw-8"),
            "The own right of holders of temporary protection follows rules of its own that were not read for "
            "this scheme.",
            ("R27",),
            "K-19",
            when=_may_have(StayKind.TEMPORARY_PROTECTION),
        ),
        Point(
            "awir-9.2.partner-abroad",
            ("awir-9.2",),
            "9.2 is read as not touching a partner who lives abroad. On its words it could; then nothing would be "
            "due before "
            "2022, and no ALO-kop is at stake with it.",
            ("R01", "R02", "R10"),
            "K-21",
            when=_spouse_may_be(Where.EU, Where.OUTSIDE, Where.MISSING, Where.DETAINED),
        ),
        Point(
            "awir-3c.2.old-unlimited",
            ("awir-3c.2", "vw-8.d"),
            "Old asylum permits for unlimited time after 12 June 2026: taken to be 8 c or d still.",
            ("R03",),
            "K-22",
            when=_old_asylum_permit,
        ),
        Point(
            "awir-26a.which-year",
            ("awir-26a.1",),
            "Whether the small amount is that of the year of calculation or of the decision, and whether it "
            "counts per toeslag.",
            ("R01", "R02"),
            "K-23",
        ),
        Point(
            "awir-9.1.granted",
            ("awir-9.1", "akw-6.4"),
            "Stay under 8 g or h goes on only for a toeslag that was already granted; that is taken to be so.",
            ("R27",),
            when=_may_have(StayKind.APPEAL),
        ),
        Point(
            "awir-3.3.after-exit",
            ("awir-3.3", "awir-3c.1"),
            "Whether 3.3 brings back, in the same year, somebody who was taken out by 3a, 3c.1 or 3.6.",
            ("R16", "R19"),
        ),
        Point(
            "awir-3c.2.6.1",
            ("awir-6.1", "awir-3c.2.b"),
            "6.1 equates a foreign population register with the BRP; 3c.2.b names the Dutch one and is read so.",
            ("R03",),
        ),
        Point(
            "awr-5a.5.second-marriage",
            ("awr-5a.5",),
            "With more than one marriage only the oldest counts; if 3c.2 takes that spouse out, the second may "
            "still count by 3.2.",
            ("R03", "R09"),
        ),
        Point(
            "awir-3.2.minor",
            ("awir-3.2.e", "awr-5a.1.b"),
            "Somebody under 18 is no partner by a notarial contract or 3.2.e. The applicant is taken to be of age "
            "unless a birth date says otherwise.",
            ("R09",),
            when=_others_at_the_address,
        ),
        Point(
            "awir-3.2.f.income-tax",
            ("awir-3.2.f@2020-11-01",),
            "Until 2020 the income-tax partner was toeslagpartner too; that is not worked out here.",
            (),
        ),
        Point(
            "wkb-1.4.own-limit",
            ("wkb-1.4",),
            "With the same partner all year the joint limit is read as replacing that of the parent alone.",
            ("R13",),
        ),
        Point(
            "akw-11.first-month",
            ("akw-11.1", "wkb-2.1"),
            "In which month kindgebonden budget starts after a permit that works back depends on kinderbijslag.",
            ("R03", "R18"),
        ),
        Point(
            "akw-7b.3.visit",
            ("akw-7b.3", "wkb-2.14"),
            "A child that lives abroad and stays here for more than three months on end counts; that is not asked.",
            ("R17",),
            when=_child_may_live(ChildHome.OUTSIDE),
        ),
        Point(
            "akw-7.1.maintenance",
            ("akw-7.1.b", "eu-883-68"),
            "For a child with the other parent in the EU the test of maintenance, and which country pays first, "
            "are not worked out.",
            ("R28",),
            when=_child_may_live(ChildHome.EU),
        ),
        Point(
            "awir-8.3.request",
            ("awir-8.3",),
            "After the end of a partnership in the year, income that the partner earned later can be left out "
            "on request.",
            ("R01", "R02", "R04", "R05", "R09"),
            when=_parting,
        ),
        Point(
            "awir-3.2.brp",
            ("awir-3.2", "awr-5a.4.b"),
            "Registration in the BRP decides; the address that was told is taken to be the registered one.",
            ("R01", "R02", "R09"),
            when=lambda h: _parting(h) or _others_at_the_address(h),
        ),
    )
}
