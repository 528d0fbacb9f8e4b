"""Open points of law, one sentence each. ``point.<number>`` (``K-03``) or ``point.<id>``; no values.

A finding names points by number (``Finding.points``). An assessment names them by the id of ``law.open_points``: a
``Point`` with a ``number`` is said by that number, every other ``Point`` and each of ``READINGS`` by its id.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_POINT = "For who looks closer: what is not certain in the law. Open: no hint to either side."
_SPOUSE = "'uw man of vrouw': husband or wife, also a registered partner."
_REQUEST = "Wij weten niet of dit verzoek ook werkt voor maanden vóór het verzoek."
_NEUTRAL = "Say nothing of what the request is about."

TEXTS: Final[tuple[Text, ...]] = tuple(
    text(f"point.{id}", dutch, note=f"{_POINT} {note}".strip())
    for id, dutch, note in (
        # -- by number ------------------------------------------------------------------------------------------------
        (
            "K-01",
            "Wij vonden geen regel die de uitzondering van 2026 ook voor eerdere jaren laat gelden.",
            "The exception for people with asylum and a spouse abroad.",
        ),
        (
            "K-02",
            "Het is niet zeker welk huwelijk geldt als gesloten vóór het verblijf in Nederland.",
            "A wedding after arrival and before the permit. The words of the law can be read in two ways.",
        ),
        (
            "K-03",
            "Wij weten niet of Dienst Toeslagen de uitzondering van 2026 uit zichzelf toepast.",
            "",
        ),
        (
            "K-04",
            "Wij weten niet of de stopknop van VluchtelingenWerk in 2026 nog bestaat.",
            "stopknop: an old way to stop the extra money. Keep the Dutch word.",
        ),
        (
            "K-05",
            "Voor wie Nederlander wordt, vonden wij geen overgang: de uitzondering van 2026 stopt dan.",
            "",
        ),
        (
            "K-06",
            "Wij weten niet of Dienst Toeslagen de jaren vóór 2026 nog terugvraagt van mensen met asiel.",
            "",
        ),
        (
            "K-07",
            "Dat melden binnen vier weken moet, staat in een regeling die wij niet konden lezen.",
            "",
        ),
        (
            "K-08",
            "De laagste termijn van een betalingsregeling in 2026 konden wij niet in een regeling nalezen.",
            "'Termijn' here: one instalment. betalingsregeling: see glossary.",
        ),
        (
            "K-09",
            "Voor de jaren 2021 tot en met 2024 komt er misschien rente bij, tot en met 31 december 2025.",
            "Keep 'perhaps'.",
        ),
        (
            "K-10",
            "Een besluit dat uw verblijf eindigt, telt misschien pas vanaf de dag dat het is geregistreerd.",
            "Keep 'perhaps'. About a decision that works for a time that has passed.",
        ),
        (
            "K-11",
            "Wij weten niet vanaf welke maand een laat verzoek werkt.",
            _NEUTRAL,
        ),
        (
            "K-12",
            "Wij weten niet of dit ook geldt als het in een ander land is gebeurd.",
            _NEUTRAL,
        ),
        (
            "K-15",
            "Wij weten niet of een religieuze scheiding of een afgewezen verzoek om scheiding telt.",
            "",
        ),
        (
            "K-18",
            "Voor kinderen in sommige landen geldt een lager bedrag. Hoeveel lager, hebben wij niet opgenomen.",
            "The country factor.",
        ),
        (
            "K-19",
            "Voor mensen met tijdelijke bescherming gelden eigen regels, die wij niet konden lezen.",
            "People who fled Ukraine.",
        ),
        (
            "K-21",
            "Wij lezen de wet zo: het verblijf van een partner in een ander land telt niet. Zeker is dat niet.",
            "Permission to live in the Netherlands does not matter for a partner abroad.",
        ),
        (
            "K-22",
            "Wij lezen de wet zo: ook een oude asielvergunning voor altijd geldt nog als asielvergunning.",
            "A permit for unlimited time from before 12 June 2026.",
        ),
        (
            "K-23",
            "Kleine bedragen vraagt Dienst Toeslagen niet altijd terug. Welk bedrag per jaar geldt, is niet zeker.",
            "",
        ),
        # -- two readings of the law ----------------------------------------------------------------------------------
        (
            "awr-5a.1.religious-only",
            "Of een religieus huwelijk meetelt, hangt af van de wet van het land waar u trouwde.",
            "Religious or customary wedding without a civil one. We do not decide whether it counts.",
        ),
        (
            "awr-5a.4.filed-abroad",
            "Wij weten niet of een scheiding die in een ander land is gevraagd, ook hier telt.",
            "",
        ),
        (
            "awir-6.3.real-address",
            "Wij weten niet zeker of iemand meetelt die bij u woont maar er niet is ingeschreven.",
            "",
        ),
        (
            "awir-3.2.f.after-rent-request",
            "Was die persoon vorig jaar al toeslagpartner? Dan helpt een verzoek met huurcontract misschien niet.",
            "Keep 'perhaps'. toeslagpartner: see glossary.",
        ),
        (
            "awir-3.3.after-rent-request",
            "Was die persoon eerder dit jaar al toeslagpartner? Dan helpt een verzoek met huurcontract misschien niet.",
            "Keep 'perhaps'. toeslagpartner: see glossary.",
        ),
        (
            "awir-3b.after-3.2.e",
            "Woonde u vóór 2023 samen met iemand uit Oekraïne? Wij weten niet zeker of die daarna nog meetelt.",
            "Somebody who fled Ukraine and lives at the reader's address.",
        ),
        (
            "awir-3c.1.b.first-three-months",
            "Wij weten niet of de eerste drie maanden al meetellen.",
            "The first three months of a detention. Say nothing of it: somebody may look over the shoulder.",
        ),
        (
            "awir-3c.2.a.between-arrival-and-permit",
            "U trouwde na uw komst en vóór uw vergunning. De wet lijkt dat huwelijk mee te nemen in de uitzondering.",
            "Likely, not certain: keep 'seems'. Then the spouse does not count from 2026.",
        ),
        (
            "awir-3c.2.a.between-permit-and-decision",
            "Uw vergunning werkt terug tot vóór uw huwelijk. Of de uitzondering dan geldt, is niet zeker.",
            "The permit is decided later but holds from an earlier day.",
        ),
        (
            "awir-3c.2.a.earlier-stay",
            "U woonde hier eerder al met een andere vergunning. Of dat voor de uitzondering telt, is niet zeker.",
            "",
        ),
        (
            "awir-3c.2.procedure-or-appeal",
            "Wij weten niet of de uitzondering doorgaat als u wacht op een besluit over uw vergunning.",
            "",
        ),
        ("awir-3a.before-the-request", _REQUEST, _NEUTRAL),
        ("awir-3c.1.a.before-the-request", _REQUEST, _NEUTRAL),
        ("awir-3c.1.b.before-the-request", _REQUEST, _NEUTRAL),
        ("awir-3.6.before-the-request", _REQUEST, "A request after somebody moved to a care home."),
        ("awir-3.2.e.before-the-request", _REQUEST, "A request with a rent contract."),
        ("awir-3.5.before-the-request", _REQUEST, "A request that two people make together."),
        (
            "awir-3a.same-address",
            "Staat u beiden nog op één adres ingeschreven? Dan telt uw man of vrouw misschien toch mee.",
            f"Keep 'perhaps'. {_SPOUSE} {_NEUTRAL}",
        ),
        (
            "wkb-1.5.dutch-child-2022",
            "In 2022 was de wet minder duidelijk voor een kind met de Nederlandse nationaliteit.",
            "",
        ),
        (
            "akw-7b.treaty-country",
            "Wij weten niet of het land waar uw kind woont, een verdrag met Nederland heeft over kinderbijslag.",
            "kinderbijslag: keep the Dutch word.",
        ),
        # -- shown only -----------------------------------------------------------------------------------------------
        (
            "awir-9.1.granted",
            "Wij nemen aan dat u deze toeslag al kreeg vóór het wachten op een nieuw besluit over uw verblijf.",
            "",
        ),
        (
            "awir-3.3.after-exit",
            "Wij weten niet of iemand later in hetzelfde jaar toch weer kan meetellen.",
            "Somebody who no longer counts after a request.",
        ),
        (
            "awir-3c.2.6.1",
            "Wij lezen de wet zo: een inschrijving in een ander land beëindigt de uitzondering van 2026 niet.",
            "Registered with a population register abroad.",
        ),
        (
            "awr-5a.5.second-marriage",
            "Bij meer dan één huwelijk telt het oudste. Een andere man of vrouw kan dan misschien ook meetellen.",
            "Keep 'perhaps'. No judgement.",
        ),
        (
            "awir-3.2.brp",
            "De inschrijving bij de gemeente telt. Wij nemen aan dat uw adres ook het adres van uw inschrijving is.",
            "",
        ),
        (
            "awir-3.2.minor",
            "Iemand jonger dan 18 jaar telt hier niet mee. Wij nemen aan dat u zelf 18 of ouder bent.",
            "",
        ),
        (
            "awir-3.2.f.income-tax",
            "Tot en met 2020 telde ook de partner van de belastingaangifte mee. Dat rekenen wij niet uit.",
            "",
        ),
        (
            "wkb-1.4.own-limit",
            "Met dezelfde partner het hele jaar geldt één grens voor spaargeld en bezit samen. Zo lezen wij de wet.",
            "",
        ),
        (
            "akw-11.first-month",
            "In welke maand kindgebonden budget begint na een vergunning, hangt af van uw kinderbijslag.",
            "Keep both Dutch words.",
        ),
        (
            "akw-7b.3.visit",
            "Een kind dat langer dan drie maanden achter elkaar hier is, kan wel meetellen. Dat vragen wij niet.",
            "A child that otherwise lives abroad.",
        ),
        (
            "akw-7.1.maintenance",
            "Woont uw kind in een ander EU-land? Welk land eerst betaalt, rekenen wij niet uit.",
            "",
        ),
        (
            "awir-8.3.request",
            "Eindigt een partnerschap in het jaar, dan kan op verzoek een deel van het inkomen niet meetellen.",
            "The income of the ex-partner. 'Can'.",
        ),
    )
)
