"""What a finding says. ``finding.<id>.title`` and one body.

``<id>`` is ``Finding.id`` without a counter at its end (``-2``). A finding with money (``Finding.amount``) has the body
``finding.<id>.<form>``, or where there is none of its own ``finding.reclaim.<form>`` (``finding.claim.<form>`` when its
level is positive). The first of these that holds is the form:

    unknown  the upper end is not known                                            {period}
    maybe    certainty unclear; or the range starts at 0, without ``at_most``      {period} {high}
    at-most  ``Finding.at_most``                                                   {period} {high}
    exact    both ends are the same                                                {period} {amount}
    range    any other                                                             {period} {low} {high}

After it, in the same family (``finding.reclaim.*`` or ``finding.claim.*``): ``.grows`` {month_amount}, ``.grows-maybe``
{month_amount} when the lower end of ``grows_per_month`` is less than the upper, ``.stopped`` when a reclaim grows by 0.
A line of one year: ``finding.year.exact`` {year} {amount}, ``.range`` {year} {low} {high}, ``.at-most`` {year} {high}.

A finding without money has one body:

    R03  ``.keep`` {period}, or ``.keep-unclear`` {period} when it is unclear
    R16, R19 (positive, ``data["month_cents"]``)  ``finding.request.chance`` {month_amount}; 0: ``.chance-unknown``
    R20  ``.now`` {month}
    R22  ``.<state>`` for ``data["state"]``: ``running``, ``last-days`` and ``late`` have {date}, ``intent`` and
         ``no-date`` nothing; then ``.amount`` {amount} if the letter has one, ``.pay`` {date} for ``data["pay_by"]``
    R24  ``.now``

Values: {period} is ``voice.span(first, last)``; {amount}, {low}, {high}, {month_amount} are ``voice.euros(...)`` (in
``.amount`` of R22 ``voice.money``); {month} is ``voice.month_at``; {date} is ``voice.deadline``: the weekday is in it.
"""

from __future__ import annotations

from typing import Final

from assistant.words.amounts import AMOUNTS, AT_MOST, BODY, MAYBE, NEUTRAL
from assistant.words.text import Text, text

_TITLE = "Verdict screen: heading of one result. Short, calm, no full stop."
_LETTER = "Verdict screen, for somebody with a letter. Calm. {date} holds the weekday: 'Monday 14 December 2026 (…)'."
_ALO = "alleenstaande-ouderkop: see glossary, keep the Dutch word."
_SPOUSE = "'uw man of vrouw': husband or wife, also a registered partner; keep it neutral."

TEXTS: Final[tuple[Text, ...]] = (
    *AMOUNTS,
    # -- the spouse counts --------------------------------------------------------------------------------------------
    text(
        "finding.alo-kop-spouse-abroad.title",
        "Uw man of vrouw telt mee, ook als u niet samenwoont",
        note=f"{_TITLE} {_SPOUSE} Also for a spouse in another country.",
        safety=True,
    ),
    text(
        "finding.statushouder-old-years.title",
        "Tot en met 2025 telde uw man of vrouw mee",
        note=f"{_TITLE} {_SPOUSE} Past: from 2026 other rules hold for people with asylum.",
        safety=True,
    ),
    text(
        "finding.exception-ended.title",
        "Voor u geldt de uitzondering voor asiel niet meer",
        note=f"{_TITLE} Rule of 2026: a spouse abroad does not count for people with asylum. For others it goes on.",
        safety=True,
    ),
    text(
        "finding.married-after-permit.title",
        "U bent getrouwd na het begin van uw vergunning",
        note=f"{_TITLE} No blame: only the order of two dates.",
        safety=True,
    ),
    text(
        "finding.marriage-comes-to-light.title",
        "Uw huwelijk komt later in beeld",
        note=f"{_TITLE} 'In beeld': the government will see it in its records. Not 'is found out'.",
        safety=True,
    ),
    text(
        "finding.marriage-comes-to-light.exact",
        "Als uw huwelijk in beeld komt, kan Dienst Toeslagen over {period} ongeveer {amount} terugvragen.",
        note=f"{BODY} 'Kan': may, not will.",
        safety=True,
    ),
    text(
        "finding.marriage-comes-to-light.range",
        "Als uw huwelijk in beeld komt, kan Dienst Toeslagen over {period} tussen {low} en {high} terugvragen.",
        note=f"{BODY} 'Kan': may, not will.",
        safety=True,
    ),
    text(
        "finding.marriage-comes-to-light.at-most",
        "Als uw huwelijk in beeld komt, kan Dienst Toeslagen over {period} hoogstens ongeveer {high} terugvragen.",
        note=AT_MOST,
        safety=True,
    ),
    text(
        "finding.marriage-comes-to-light.maybe",
        "Als uw huwelijk in beeld komt, kan Dienst Toeslagen over {period} misschien geld terugvragen:"
        " hoogstens ongeveer {high}.",
        note=f"{MAYBE} {AT_MOST}",
        safety=True,
    ),
    text(
        "finding.registered-from-centre.title",
        "Uw man of vrouw is ingeschreven vanuit een opvangcentrum",
        note=f"{_TITLE} {_SPOUSE} A centre for asylum seekers (azc); registered with a municipality.",
        safety=True,
    ),
    text(
        "finding.exception-unclear.title",
        "Het is niet duidelijk of uw man of vrouw meetelt",
        note=f"{_TITLE} {_SPOUSE} Open both ways: no hint to either side.",
        safety=True,
    ),
    text(
        "finding.exception-unclear.maybe",
        "Als uw man of vrouw meetelt, kreeg u over {period} hoogstens ongeveer {high} te veel.",
        note=f"{AT_MOST} Only if the spouse counts, and that is open.",
        safety=True,
    ),
    text(
        "finding.partner-arrives.title",
        "Uw toeslag verandert als uw man of vrouw hier komt wonen",
        note=f"{_TITLE} About the future. {_SPOUSE}",
    ),
    text(
        "finding.partner-arrives.now",
        "Komt uw man of vrouw hier wonen zoals u verwacht, dan telt die in elk geval mee vanaf {month}.",
        note="Verdict screen, about the future. 'In elk geval': at the latest from then; perhaps already now.",
        safety=True,
    ),
    # -- somebody at the address, stay, wealth, children --------------------------------------------------------------
    text(
        "finding.living-together.title",
        "Iemand op uw adres kan meetellen als toeslagpartner",
        note=f"{_TITLE} Careful: 'can count'. toeslagpartner: see glossary, keep the Dutch word.",
        safety=True,
    ),
    text(
        "finding.partner-without-stay.title",
        "Het verblijf van uw partner telt voor uw toeslag",
        note=f"{_TITLE} Neutral: never 'illegal'. It is about permission to live in the Netherlands.",
        safety=True,
    ),
    text(
        "finding.own-stay-ended.title",
        "Uw eigen verblijf telt voor uw toeslag",
        note=f"{_TITLE} Neutral: never 'illegal'. It is about permission to live in the Netherlands.",
        safety=True,
    ),
    text(
        "finding.wealth.title",
        "Uw spaargeld en bezit liggen boven de grens",
        note=f"{_TITLE} Wealth on 1 January, in all countries.",
        safety=True,
    ),
    text(
        "finding.more-than-due.title",
        "U kreeg meer dan wij uitrekenen",
        note=f"{_TITLE} No blame: an advance is often only an estimate.",
        safety=True,
    ),
    text(
        "finding.child-outside-eu.title",
        "Een kind woont buiten Nederland en buiten de EU",
        note=_TITLE,
        safety=True,
    ),
    text(
        "finding.child-outside-eu.at-most",
        "Voor een kind buiten de EU kreeg u over {period} hoogstens ongeveer {high} te veel.",
        note=f"{AT_MOST} For some countries nothing was paid too much.",
        safety=True,
    ),
    text(
        "finding.child-outside-eu.maybe",
        "Voor een kind buiten de EU kreeg u over {period} misschien te veel: hoogstens ongeveer {high}.",
        note=f"{MAYBE} {AT_MOST}",
        safety=True,
    ),
    text(
        "finding.kinderbijslag-not-paid.title",
        "Kindgebonden budget hoort bij kinderbijslag",
        note=f"{_TITLE} Two different allowances: see glossary, keep both Dutch words.",
        safety=True,
    ),
    # -- requests: neutral words --------------------------------------------------------------------------------------
    text(
        "finding.partner-missing-or-detained.title",
        "In uw situatie kunt u een verzoek doen",
        note=f"{_TITLE} A request not to count the spouse. {NEUTRAL}",
        safety=True,
    ),
    text(
        "finding.partner-missing-or-detained-claim.title",
        "Met een verzoek kan uw toeslag hoger worden",
        note=f"{_TITLE} {NEUTRAL}",
        safety=True,
    ),
    text(
        "finding.shelter.title",
        "Een verzoek kan uw toeslag hoger maken",
        note=f"{_TITLE} {NEUTRAL}",
        safety=True,
    ),
    # -- chances ------------------------------------------------------------------------------------------------------
    text(
        "finding.not-claimed.title",
        "Te weinig kindgebonden budget",
        note=f"{_TITLE} The reader gets nothing or less than the rules give. kindgebonden budget: see glossary.",
        safety=True,
    ),
    text(
        "finding.statushouder-alo-kop-due.title",
        "De alleenstaande-ouderkop vanaf 2026",
        note=f"{_TITLE} Over a chance and over 'keep it' alike, so it says neither. {_ALO}",
        safety=True,
    ),
    text(
        "finding.statushouder-alo-kop-due.exact",
        "Het ziet ernaar uit dat u over {period} ongeveer {amount} aan alleenstaande-ouderkop miste.",
        note=f"{BODY} {_ALO} No promise: the reader still has to ask for it.",
        safety=True,
    ),
    text(
        "finding.statushouder-alo-kop-due.range",
        "Het ziet ernaar uit dat u over {period} tussen {low} en {high} aan alleenstaande-ouderkop miste.",
        note=f"{BODY} {_ALO} No promise.",
        safety=True,
    ),
    text(
        "finding.statushouder-alo-kop-due.at-most",
        "Het ziet ernaar uit dat u over {period} alleenstaande-ouderkop miste: hoogstens ongeveer {high}.",
        note=f"{AT_MOST} {_ALO}",
        safety=True,
    ),
    text(
        "finding.statushouder-alo-kop-due.maybe",
        "Misschien miste u over {period} alleenstaande-ouderkop: hoogstens ongeveer {high}.",
        note=f"{MAYBE} {AT_MOST} {_ALO}",
        safety=True,
    ),
    text(
        "finding.statushouder-alo-kop-due.keep",
        "Het ziet ernaar uit dat de alleenstaande-ouderkop bij u hoort ({period}). Zet hem niet stop.",
        note=f"Verdict screen: it is paid, and keeping it is right by the rules we know. {_ALO}",
        safety=True,
    ),
    text(
        "finding.statushouder-alo-kop-due.keep-unclear",
        "Misschien hoort de alleenstaande-ouderkop bij u ({period}). Zet hem niet zelf stop.",
        note=f"Verdict screen: it is paid, and whether it is due is open: keep 'perhaps'. {_ALO}",
        safety=True,
    ),
    # -- letters ------------------------------------------------------------------------------------------------------
    text("finding.objection-deadline.title", "U hebt een brief met een termijn", note=f"{_TITLE} Calm.", safety=True),
    text(
        "finding.objection-deadline.intent",
        "Dienst Toeslagen wil geld terugvragen, maar heeft nog niet beslist."
        " U kunt eerst zeggen wat u vindt (zienswijze).",
        note=f"{_LETTER} Nothing is decided yet. The last day stands in the letter. zienswijze: see glossary.",
        safety=True,
    ),
    text(
        "finding.objection-deadline.no-date",
        "Zoek de datum van de brief. Vanaf de dag daarna hebt u zes weken voor bezwaar.",
        note=f"{_LETTER} We do not know the date of the letter. bezwaar: see glossary, keep the Dutch word.",
        safety=True,
    ),
    text(
        "finding.objection-deadline.running",
        "Bent u het niet eens met het besluit? U kunt bezwaar maken tot en met {date}.",
        note=f"{_LETTER} The last day is included. bezwaar: see glossary.",
        safety=True,
    ),
    text(
        "finding.objection-deadline.last-days",
        "De zes weken liepen tot en met {date}. Misschien bent u nog op tijd: stuur uw bezwaar vandaag.",
        note=f"{_LETTER} The safe day has just passed; by the law there may be a day left. Keep 'perhaps'.",
        safety=True,
    ),
    text(
        "finding.objection-deadline.late",
        "De zes weken liepen tot en met {date}. U kunt nog bezwaar maken en uitleggen waarom het later is.",
        note=f"{_LETTER} It may be too late; do not say that it is. No blame.",
        safety=True,
    ),
    text(
        "finding.objection-deadline.amount",
        "In de brief staat een bedrag van {amount}.",
        note="Verdict screen: the amount that the reader read in the letter, exact.",
        safety=True,
    ),
    text(
        "finding.objection-deadline.pay",
        "De laatste dag om te betalen is volgens de wet {date}. Die dag schuift niet op voor een weekend.",
        note=f"{_LETTER} 'Volgens de wet': six weeks after the date of the decision, weekends and holidays included.",
        safety=True,
    ),
    text(
        "finding.report-early.title",
        "Zelf melden kan helpen",
        note=f"{_TITLE} About telling Dienst Toeslagen before it knows. Not a threat.",
        safety=True,
    ),
    text(
        "finding.report-early.now",
        "Een boete kan alleen bij opzet of bij heel grote slordigheid.",
        note="Verdict screen. Law: intent or gross negligence. Calming: it comes before the advice to report.",
        safety=True,
    ),
)
