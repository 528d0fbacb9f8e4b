"""Why a finding is what it is. ``reason.<id>`` for each id in ``Finding.reasons``; no values.

Each stands on its own under a finding, in the order that the finding gives them.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_WHY = "Verdict screen: one of at most three reasons under a result."
_SPOUSE = "'uw man of vrouw': husband or wife, also a registered partner."
_NEUTRAL = "Say nothing of why: somebody may look over the reader's shoulder."

TEXTS: Final[tuple[Text, ...]] = tuple(
    text(f"reason.{id}", dutch, note=f"{_WHY} {note}", safety=True)
    for id, dutch, note in (
        # -- marriage -------------------------------------------------------------------------------------------------
        (
            "married-counts-abroad",
            "Een huwelijk of geregistreerd partnerschap telt ook als uw man of vrouw in een ander land woont.",
            "A rule of law, certain.",
        ),
        (
            "authority-could-not-see",
            "Dienst Toeslagen ziet een huwelijk in een ander land vaak niet. Dat komt veel voor.",
            "Takes away blame: systems often do not know of the marriage. Keep 'often'.",
        ),
        (
            "alo-only-without-partner",
            "De alleenstaande-ouderkop is alleen voor ouders zonder toeslagpartner.",
            "A rule of law, certain. Keep both Dutch words, see glossary.",
        ),
        (
            "married-after-permit",
            "De uitzondering van 2026 geldt alleen voor een huwelijk van vóór het verblijf in Nederland.",
            "A rule of law. The exception lets a spouse abroad not count for people with asylum.",
        ),
        (
            "marriage-becomes-visible",
            "Een huwelijk komt vaak later in beeld, bijvoorbeeld bij naturalisatie, scheiding of inschrijving.",
            "'In beeld': seen in the records of the government. Naturalisation: becoming Dutch.",
        ),
        (
            "open-years",
            "Dienst Toeslagen kan een toeslag verlagen tot vijf jaar na het einde van het jaar.",
            "A rule of law. 'Can', not 'will'.",
        ),
        # -- people with asylum ---------------------------------------------------------------------------------------
        (
            "old-law-until-2025",
            "Tot en met 2025 telde een man of vrouw in een ander land ook mee bij mensen met asiel.",
            f"The law as it was. {_SPOUSE}",
        ),
        (
            "keep-2026",
            "Vanaf 2026 gelden andere regels. Zet de alleenstaande-ouderkop van nu niet stop om deze oude jaren.",
            "Important: the reader should not give up money of now because of the past. Keep the Dutch word.",
        ),
        (
            "collection-not-known",
            "Wij weten niet of Dienst Toeslagen deze oude jaren nog terugvraagt.",
            "Open: no hint to either side.",
        ),
        (
            "exception-2026",
            (
                "Sinds 1 januari 2026 is er een uitzondering voor mensen met asiel."
                " Een man of vrouw van vóór het verblijf, die hier nooit was ingeschreven, telt dan niet mee."
            ),
            f"The law of 2026; the marriage must be from before the stay. {_SPOUSE}",
        ),
        (
            "no-request-needed",
            "Voor deze regel is geen verzoek nodig. Wij weten niet of Dienst Toeslagen dit zelf ziet.",
            "First sentence certain, second open.",
        ),
        (
            "provisos",
            "Dit geldt alleen met kinderbijslag, en als niemand anders op uw adres meetelt als toeslagpartner.",
            "Two conditions that must both hold. Keep both Dutch words, see glossary.",
        ),
        (
            "exception-ended",
            (
                "De uitzondering stopt bijvoorbeeld als uw man of vrouw hier wordt ingeschreven."
                " Ze stopt ook als u Nederlander wordt."
            ),
            f"The exception of 2026 for people with asylum. {_SPOUSE}",
        ),
        (
            "centre-counts",
            "Inschrijving bij een gemeente vanuit een opvangcentrum telt ook. Zo lezen wij de wet.",
            "A centre for asylum seekers (azc). Our reading of the law, not a ruling: keep that.",
        ),
        (
            "order-decides",
            (
                "Het gaat om de volgorde: eerst het huwelijk of eerst de vergunning."
                " Ook een inschrijving in Nederland telt."
            ),
            "Why it is open. No hint to either side.",
        ),
        (
            "do-not-stop-yourself",
            "Zet de alleenstaande-ouderkop niet zelf stop. Vraag eerst advies.",
            "Important: stopping may give up money. Keep the Dutch word, see glossary.",
        ),
        (
            "set-aside",
            "Als dat kan: geef dit extra geld nog niet uit tot het duidelijk is.",
            "Friendly advice, no order.",
        ),
        # -- from when ------------------------------------------------------------------------------------------------
        (
            "next-month",
            "Een verandering telt vanaf de eerste dag van de volgende maand.",
            "A rule of law.",
        ),
        (
            "arrival-next-month",
            "Uw man of vrouw telt mee vanaf de eerste dag van de maand na de inschrijving.",
            f"A rule of law, about the future. {_SPOUSE}",
        ),
        (
            "income-counts",
            "Ook het inkomen van uw man of vrouw telt dan mee, van het hele jaar.",
            f"A rule of law: the whole year, not only the months together. {_SPOUSE}",
        ),
        # -- requests: neutral words ----------------------------------------------------------------------------------
        (
            "request-needed",
            "Uw man of vrouw blijft alleen buiten de berekening als u erom vraagt.",
            f"A rule of law. {_NEUTRAL}",
        ),
        (
            "shelter-request",
            "In uw situatie kan Dienst Toeslagen rekenen zonder uw man of vrouw.",
            f"'Can', no promise. {_NEUTRAL} No word for shelter or violence.",
        ),
        (
            "backdating-unknown",
            "Wij weten niet of een verzoek ook werkt voor maanden die voorbij zijn.",
            f"Open. {_NEUTRAL}",
        ),
        # -- somebody at the address ----------------------------------------------------------------------------------
        (
            "same-address-counts",
            "Een volwassene op uw adres kan meetellen als er ook een kind woont. Soms telt ook een vriend of broer.",
            "Careful: 'can'. It is about a child under 18 at the address.",
        ),
        (
            "rent-request",
            "Met een schriftelijk huurcontract kunt u vragen om die persoon niet mee te tellen. Dat lukt niet altijd.",
            "A request to Dienst Toeslagen; no promise.",
        ),
        # -- stay -----------------------------------------------------------------------------------------------------
        (
            "partner-needs-stay",
            "Woont een partner in Nederland, dan moet die hier mogen wonen. Anders verandert de toeslag.",
            "A rule of law. Neutral: never 'illegal', no blame.",
        ),
        (
            "kgb-base-stays",
            "Vanaf 2022 kan het gewone kindgebonden budget blijven, zonder alleenstaande-ouderkop.",
            "'Can': only if the child is Dutch or may live here. Keep both Dutch words.",
        ),
        (
            "own-stay-needed",
            "Voor toeslag is een verblijf nodig dat aan voorwaarden voldoet.",
            "About permission to live in the Netherlands. Neutral: never 'illegal'.",
        ),
        (
            "decision-backwards",
            "Een besluit dat uw verblijf eindigt, telt misschien pas vanaf de dag dat het is geregistreerd.",
            "Open: keep 'perhaps'. It is about a decision that works for a time that has passed.",
        ),
        # -- children -------------------------------------------------------------------------------------------------
        (
            "child-abroad-no-kinderbijslag",
            "Voor een kind buiten de EU is er meestal geen kinderbijslag. Dan is er ook geen kindgebonden budget.",
            "EU here with Norway, Iceland, Liechtenstein and Switzerland. Keep 'usually' and both Dutch words.",
        ),
        (
            "treaty-country",
            "Voor sommige landen is er wel kinderbijslag. De SVB weet of dat voor uw kind geldt.",
            "Countries with a treaty. Keep the Dutch words, see glossary.",
        ),
        (
            "kinderbijslag-first",
            "Kindgebonden budget krijgt u meestal alleen voor een kind voor wie u kinderbijslag krijgt.",
            "'Usually': for 16 and 17 years there is an exception. Keep both Dutch words.",
        ),
        # -- money ----------------------------------------------------------------------------------------------------
        (
            "paid-more-than-computed",
            "Met uw antwoorden rekenen wij een lager bedrag uit dan u kreeg.",
            "No blame: an advance is an estimate.",
        ),
        (
            "wealth-over-limit",
            "Op 1 januari waren spaargeld en bezit samen hoger dan de grens voor dat jaar.",
            "A rule of law: wealth on 1 January of the year.",
        ),
        (
            "wealth-whole-world",
            "Spaargeld en bezit in andere landen tellen ook mee.",
            "A rule of law.",
        ),
        (
            "conditions-met",
            "Met uw antwoorden lijkt u aan de voorwaarden te voldoen.",
            "An impression, no promise: keep 'it seems'.",
        ),
        (
            "claim-until",
            "Aanvragen kan meestal tot en met 31 december van het volgende jaar. Voor 2025 is dat niet zeker.",
            "A term: for 2026 it ends on 31 December 2027. Keep 'usually' and 'not certain'.",
        ),
        # -- letters and reporting ------------------------------------------------------------------------------------
        (
            "six-weeks",
            "Na een besluit hebt u zes weken om bezwaar te maken.",
            "A rule of law. bezwaar: keep the Dutch word, see glossary.",
        ),
        (
            "pay-term",
            "Betalen moet binnen zes weken na de datum van het besluit. Een weekend verlengt die tijd niet.",
            "A rule of law; holidays do not make it longer either.",
        ),
        (
            "early-report",
            "Wie meldt voordat Dienst Toeslagen het weet of kan weten, krijgt meestal geen boete.",
            "Careful: keep 'usually'. 'Kan weten': would have come to know.",
        ),
        (
            "debt-stays",
            "Dienst Toeslagen kan het bedrag dat u te veel kreeg wel terugvragen.",
            "Honest: reporting does not make the amount go away. 'Can', not 'will'.",
        ),
    )
)
