"""What a finding says of its money, when it says it like every other finding: a part of ``findings.py``.

``finding.reclaim.*``, ``finding.claim.*``, ``finding.year.*``, ``finding.request.*`` and ``finding.amount.none``.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

BODY: Final = (
    "Verdict screen, under the heading of a result. It must stay an impression ('it looks as if'), never a decision."
    " {period} is one month, or 'May 2024 up to and including November 2026'; brackets around it are allowed."
)
MAYBE: Final = f"{BODY} Not certain at all: keep 'perhaps'."
AT_MOST: Final = f"{BODY} Keep 'at most': the amount can be lower, also nil."
NEUTRAL: Final = (
    "Say nothing of why: somebody may look over the reader's shoulder. No word for shelter, prison or missing."
)
_GROWS = "Verdict screen, after an amount. {month_amount} is an estimate for one month."

AMOUNTS: Final[tuple[Text, ...]] = (
    text(
        "finding.reclaim.exact",
        "Het ziet ernaar uit dat u over {period} ongeveer {amount} te veel kreeg.",
        note=f"{BODY} 'Te veel': more kindgebonden budget than the rules give; no word like debt or fine.",
        safety=True,
    ),
    text(
        "finding.reclaim.range",
        "Het ziet ernaar uit dat u over {period} tussen {low} en {high} te veel kreeg.",
        note=f"{BODY} Two amounts: the result lies between them.",
        safety=True,
    ),
    text(
        "finding.reclaim.at-most",
        "Het ziet ernaar uit dat u over {period} te veel kreeg: hoogstens ongeveer {high}.",
        note=f"{AT_MOST} That too much was paid is likely; how much is not.",
        safety=True,
    ),
    text(
        "finding.reclaim.maybe",
        "Misschien kreeg u over {period} te veel: hoogstens ongeveer {high}.",
        note=f"{MAYBE} {AT_MOST}",
        safety=True,
    ),
    text(
        "finding.reclaim.unknown",
        "Misschien kreeg u over {period} te veel. Hoeveel, kunnen wij nog niet zeggen.",
        note=MAYBE,
        safety=True,
    ),
    text(
        "finding.reclaim.grows",
        "Zolang er niets verandert, komt daar elke maand ongeveer {month_amount} bij.",
        note=_GROWS,
        safety=True,
    ),
    text(
        "finding.reclaim.grows-maybe",
        "Zolang er niets verandert, komt daar elke maand hoogstens ongeveer {month_amount} bij.",
        note=f"{_GROWS} It may also be nothing: keep 'at most'.",
        safety=True,
    ),
    text(
        "finding.reclaim.stopped",
        "Volgens de regels die wij kennen komt er nu niets meer bij.",
        note="Verdict screen, after an amount that does not grow any more.",
        safety=True,
    ),
    text(
        "finding.claim.exact",
        "Het ziet ernaar uit dat u over {period} ongeveer {amount} te weinig kreeg.",
        note=f"{BODY} Good news, but no promise: the reader still has to ask for it.",
        safety=True,
    ),
    text(
        "finding.claim.range",
        "Het ziet ernaar uit dat u over {period} tussen {low} en {high} te weinig kreeg.",
        note=f"{BODY} Good news, but no promise.",
        safety=True,
    ),
    text(
        "finding.claim.at-most",
        "Het ziet ernaar uit dat u over {period} te weinig kreeg: hoogstens ongeveer {high}.",
        note=AT_MOST,
        safety=True,
    ),
    text(
        "finding.claim.maybe",
        "Misschien kreeg u over {period} te weinig: hoogstens ongeveer {high}.",
        note=f"{MAYBE} {AT_MOST}",
        safety=True,
    ),
    text(
        "finding.claim.unknown",
        "Misschien kreeg u over {period} te weinig. Hoeveel, kunnen wij nog niet zeggen.",
        note=MAYBE,
        safety=True,
    ),
    text(
        "finding.claim.grows",
        "Zolang er niets verandert, krijgt u elke maand ongeveer {month_amount} te weinig.",
        note=_GROWS,
        safety=True,
    ),
    text(
        "finding.claim.grows-maybe",
        "Zolang er niets verandert, krijgt u elke maand hoogstens ongeveer {month_amount} te weinig.",
        note=f"{_GROWS} It may also be nothing: keep 'at most'.",
        safety=True,
    ),
    text("finding.amount.none", "Hier hoort geen bedrag bij.", note="Verdict screen: a result without an amount."),
    text("finding.year.exact", "{year}: ongeveer {amount}", note="A line of a list by year.", safety=True),
    text("finding.year.range", "{year}: tussen {low} en {high}", note="A line of a list by year.", safety=True),
    text("finding.year.at-most", "{year}: hoogstens ongeveer {high}", note="A line of a list by year.", safety=True),
    text(
        "finding.request.chance",
        "Als Dienst Toeslagen uw verzoek toewijst, kan dat ongeveer {month_amount} per maand schelen.",
        note=f"Verdict screen, a chance. 'Schelen': it can be that much more. No promise. {NEUTRAL}",
        safety=True,
    ),
    text(
        "finding.request.chance-unknown",
        "Als Dienst Toeslagen uw verzoek toewijst, kan uw toeslag hoger worden.",
        note=f"Verdict screen, a chance without an amount. No promise. {NEUTRAL}",
        safety=True,
    ),
)
