"""What stands around the findings of a verdict: headline, how sure, how urgent, what was assumed or left out.

``headline.*``    one for the whole verdict, the first that fits:
    ``letter``                  the first finding is R22
    ``both``                    reclaims and chances, and the first finding is not unclear
    ``reclaim``, ``reclaim-likely``, ``unclear``    the first reclaim, by its certainty
    ``keep``, ``keep-unclear``  R03 without money, by its certainty
    ``claim``, ``claim-unclear``    a chance with money; ``chance``: a request that could be made
    ``future``                  only R20 or R24
    ``nothing-found`` {first_year} {last_year}    no finding and nothing open; ``nothing-known`` (the same values):
                                no finding, but an answer that is missing could still make one
``certainty.<sure|likely|unclear>``    ``Finding.certainty``
``level.<urgent|high|medium|low|info|positive>``    ``Finding.level``, a short label
``assume.<id>``    ``Assumption.id``
``notmodelled.<id>`` if there is one, else ``notmodelled.<reason>`` of ``NotModelled``; ``figures-*`` have {year}
``verdict.*``    standing lines: ``who-decides``, ``rules-of`` {month}, ``calculator``, ``help``, ``set-figures``,
    ``assumed-on`` {date}; headings ``verdict.heading.*``; ``verdict.more`` counts {n} findings that are not shown

{month} is ``voice.month_at``, {date} ``voice.date``, {year}, {first_year} and {last_year} a number.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, plural, text

_HEADLINE = "Verdict screen: the first line. Calm, an impression and no decision."
_SURE = "Verdict screen, under a result: how sure we are of it."
_LEVEL = "Short label beside a result. No alarm."
_ASSUMED = "Verdict screen, list of what we took for granted; choosing it opens the question. Easy to say yes or no to."
_NOT = "Verdict screen, list of what this program does not work out."
_LINE = "Verdict screen, standing line."
_HEADING = "Verdict screen: a heading above a list."

TEXTS: Final[tuple[Text, ...]] = (
    # -- the first line -----------------------------------------------------------------------------------------------
    text(
        "headline.letter",
        "U hebt een brief met een termijn. Kijk daar eerst naar.",
        note=f"{_HEADLINE} 'Termijn': a time within which to act.",
        safety=True,
    ),
    text(
        "headline.both",
        "Het ziet ernaar uit dat u soms te veel en soms te weinig toeslag kreeg.",
        note=_HEADLINE,
        safety=True,
    ),
    text(
        "headline.reclaim",
        "Het ziet ernaar uit dat u te veel toeslag kreeg.",
        note=f"{_HEADLINE} No blame.",
        safety=True,
    ),
    text(
        "headline.reclaim-likely",
        "Waarschijnlijk kreeg u te veel toeslag. Zeker is dat niet.",
        note=f"{_HEADLINE} Keep 'probably' and 'not certain'.",
        safety=True,
    ),
    text(
        "headline.unclear",
        "Misschien kreeg u te veel toeslag. Dat is nog niet duidelijk.",
        note=f"{_HEADLINE} Keep 'perhaps'.",
        safety=True,
    ),
    text(
        "headline.keep",
        "Het ziet ernaar uit dat uw alleenstaande-ouderkop bij u hoort.",
        note=f"{_HEADLINE} Good news, no promise. Keep the Dutch word, see glossary.",
        safety=True,
    ),
    text(
        "headline.keep-unclear",
        "Misschien hoort de alleenstaande-ouderkop bij u. Zet hem niet zelf stop.",
        note=f"{_HEADLINE} Keep 'perhaps' and the Dutch word, see glossary.",
        safety=True,
    ),
    text(
        "headline.claim",
        "Het ziet ernaar uit dat u te weinig toeslag kreeg.",
        note=f"{_HEADLINE} Good news, no promise.",
        safety=True,
    ),
    text(
        "headline.claim-unclear",
        "Misschien kreeg u te weinig toeslag. Dat is nog niet duidelijk.",
        note=f"{_HEADLINE} Keep 'perhaps'.",
        safety=True,
    ),
    text(
        "headline.chance",
        "U kunt iets vragen waardoor uw toeslag misschien hoger wordt.",
        note=f"{_HEADLINE} Say nothing of why: no word for shelter, prison or missing. Keep 'perhaps'.",
        safety=True,
    ),
    text("headline.future", "Er kan iets veranderen voor uw toeslag.", note=f"{_HEADLINE} About later.", safety=True),
    text(
        "headline.nothing-found",
        "Met uw antwoorden vonden wij geen bedrag dat u te veel kreeg."
        " Wij keken alleen naar kindgebonden budget, van {first_year} tot en met {last_year}."
        " Over andere toeslagen weten wij niets.",
        note=f"{_HEADLINE} Never 'safe' or 'all right': it says what was looked at and what is not known.",
        safety=True,
    ),
    text(
        "headline.nothing-known",
        "Wij kunnen nog niet zeggen of u te veel kreeg. Daarvoor missen wij antwoorden."
        " Wij keken alleen naar kindgebonden budget, van {first_year} tot en met {last_year}.",
        note=f"{_HEADLINE} Never 'safe': the missing answers can still change it. No blame for not knowing.",
        safety=True,
    ),
    # -- how sure -----------------------------------------------------------------------------------------------------
    text(
        "certainty.sure",
        "Met uw antwoorden is dit volgens de regels duidelijk.",
        note=f"{_SURE} The rule is clear if the answers are right; the decision is still with Dienst Toeslagen.",
        safety=True,
    ),
    text(
        "certainty.likely",
        "Dit is waarschijnlijk zo, maar niet zeker.",
        note=f"{_SURE} Keep 'probably' and 'not certain'.",
        safety=True,
    ),
    text(
        "certainty.unclear",
        "Dit is niet duidelijk. Uw antwoorden of de regels laten meer dan één uitkomst open.",
        note=f"{_SURE} No hint to either side.",
        safety=True,
    ),
    # -- labels -------------------------------------------------------------------------------------------------------
    text("level.urgent", "Eerst dit", note=f"{_LEVEL} There is a letter or a term.", limit=24),
    text("level.high", "Belangrijk", note=f"{_LEVEL} A large amount, or it still grows.", limit=24),
    text("level.medium", "Let hierop", note=f"{_LEVEL} An amount in the middle.", limit=24),
    text("level.low", "Klein bedrag", note=f"{_LEVEL} A small amount.", limit=24),
    text("level.info", "Goed om te weten", note=f"{_LEVEL} Information.", limit=24),
    text(
        "level.positive", "Kans", note=f"{_LEVEL} Money that could be asked for. 'Opportunity', not 'luck'.", limit=24
    ),
    # -- taken for granted --------------------------------------------------------------------------------------------
    text(
        "assume.income-below-threshold",
        "Wij gaan ervan uit dat uw inkomen laag genoeg is voor het hele bedrag.",
        note=f"{_ASSUMED} Below the limit from which the allowance gets lower. No blame for having more.",
        safety=True,
    ),
    text(
        "assume.spouse-without-income",
        "Wij gaan ervan uit dat uw man of vrouw geen inkomen heeft.",
        note=_ASSUMED,
        safety=True,
    ),
    text(
        "assume.wealth-below-limit",
        "Wij gaan ervan uit dat uw spaargeld en bezit onder de grens blijven, ook in andere landen.",
        note=f"{_ASSUMED} Of reader and spouse, on 1 January.",
        safety=True,
    ),
    text(
        "assume.kinderbijslag-paid",
        "Wij gaan ervan uit dat u kinderbijslag krijgt voor uw kinderen.",
        note=f"{_ASSUMED} kinderbijslag: keep the Dutch word, see glossary.",
        safety=True,
    ),
    text(
        "assume.spouse-with-stay",
        "Wij gaan ervan uit dat uw man of vrouw in Nederland mag wonen.",
        note=f"{_ASSUMED} Neutral: never 'illegal'.",
        safety=True,
    ),
    text(
        "assume.nothing-before",
        "Wij gaan ervan uit dat u vóór die tijd geen kindgebonden budget kreeg.",
        note=f"{_ASSUMED} 'Die tijd': since when it is paid as it is now, which the reader told.",
        safety=True,
    ),
    text(
        "assume.no-request",
        "Wij gaan ervan uit dat u hierover nog niets aan Dienst Toeslagen hebt gevraagd.",
        note=f"{_ASSUMED} A request not to count somebody. Neutral: no husband, wife or reason named.",
        safety=True,
    ),
    text(
        "assume.no-letter",
        "Wij gaan ervan uit dat u geen brief kreeg over terugbetalen.",
        note=_ASSUMED,
        safety=True,
    ),
    text(
        "assume.not-reported",
        "Wij gaan ervan uit dat Dienst Toeslagen nog niet weet van uw man of vrouw.",
        note=f"{_ASSUMED} No blame.",
        safety=True,
    ),
    text(
        "assume.nothing-coming-to-light",
        "Wij gaan ervan uit dat er niets op komst is: geen naturalisatie, geen scheiding en geen inschrijving.",
        note=f"{_ASSUMED} Nothing planned by which the marriage becomes visible, nor an arrival of the spouse.",
        safety=True,
    ),
    # -- not worked out -----------------------------------------------------------------------------------------------
    text(
        "notmodelled.scheme-later",
        "Dit programma rekent nu alleen kindgebonden budget uit, geen andere toeslagen.",
        note=_NOT,
        safety=True,
    ),
    text(
        "notmodelled.scheme-zorg",
        "Over zorgtoeslag zegt deze uitkomst niets.",
        note=f"{_NOT} Keep the Dutch word, see glossary.",
        safety=True,
    ),
    text(
        "notmodelled.scheme-huur",
        "Over huurtoeslag zegt deze uitkomst niets.",
        note=f"{_NOT} Keep the Dutch word, see glossary.",
        safety=True,
    ),
    text(
        "notmodelled.scheme-kot",
        "Over kinderopvangtoeslag zegt deze uitkomst niets.",
        note=f"{_NOT} Keep the Dutch word, see glossary.",
        safety=True,
    ),
    text(
        "notmodelled.figures-not-known",
        "Voor {year} kennen wij de bedragen nog niet. Over dat jaar zeggen wij niets.",
        note=_NOT,
        safety=True,
    ),
    text(
        "notmodelled.figures-announced",
        "Voor {year} zijn de bedragen wel genoemd, maar nog niet vast.",
        note=f"{_NOT} The government announced them; they can still change.",
        safety=True,
    ),
    text(
        "notmodelled.figures-conflict",
        "Voor {year} spreken bronnen elkaar tegen. De bedragen van dat jaar zijn niet zeker.",
        note=f"{_NOT} Official sources give different figures.",
        safety=True,
    ),
    text(
        "notmodelled.too-much-unknown",
        "Er is te veel niet bekend om een bedrag te noemen. Met meer antwoorden lukt dat beter.",
        note=f"{_NOT} No blame for not knowing.",
        safety=True,
    ),
    # -- standing lines -----------------------------------------------------------------------------------------------
    text(
        "verdict.who-decides",
        "Alleen Dienst Toeslagen beslist. Een bedrag staat pas vast na een besluit (beschikking).",
        note=f"{_LINE} Under every result. beschikking: keep the Dutch word, see glossary.",
        safety=True,
    ),
    text(
        "verdict.rules-of",
        "Wij gebruikten de regels die wij kennen in {month}.",
        note=f"{_LINE} {{month}} is a month with its year, the month of the assessment.",
        safety=True,
    ),
    text(
        "verdict.do-not-add",
        "Deze bedragen horen bij verschillende mogelijkheden. Tel ze niet bij elkaar op.",
        note=f"{_LINE} Under two or more results that may exclude each other. 'Mogelijkheden': ways it may turn out.",
        safety=True,
    ),
    text(
        "verdict.calculator",
        "Een officiële proefberekening kan iets anders zeggen."
        " Die rekent met wat u zelf over een toeslagpartner invult.",
        note=f"{_LINE} Why the calculator of the authority can differ. toeslagpartner: keep the Dutch word.",
        safety=True,
    ),
    text(
        "verdict.help",
        "Het Juridisch Loket en sociaal raadslieden helpen u gratis. Neem deze uitkomst mee.",
        note=f"{_LINE} Keep both Dutch names; Arabic: put a noun before each Latin name.",
        safety=True,
    ),
    text(
        "verdict.set-figures",
        "Bedragen zijn schattingen, afgerond op hele euro's.",
        note=f"{_LINE} Under the amounts.",
        safety=True,
    ),
    text(
        "verdict.assumed-on",
        "Wij namen aan dat alles na {date} blijft zoals het is.",
        note=f"{_LINE} {{date}} is the day of the answers.",
        safety=True,
    ),
    plural(
        "verdict.more",
        "Er is nog {n} uitkomst.",
        "Er zijn nog {n} uitkomsten.",
        note=f"{_LINE} Under the three results that are shown first.",
    ),
    text("verdict.heading.findings", "Wat wij zien", note=_HEADING, limit=50),
    text("verdict.heading.reasons", "Waarom", note=_HEADING, limit=50),
    text("verdict.heading.steps", "Wat u kunt doen", note=_HEADING, limit=50),
    text("verdict.heading.years", "Per jaar", note=_HEADING, limit=50),
    text("verdict.heading.assumed", "Wat wij aannamen", note=_HEADING, limit=50),
    text("verdict.heading.missing", "Wat nog kan helpen", note=f"{_HEADING} Questions not yet answered.", limit=50),
    text("verdict.heading.not-modelled", "Wat wij niet uitrekenen", note=_HEADING, limit=50),
    text("verdict.heading.points", "Wat niet zeker is in de wet", note=_HEADING, limit=50),
    text("verdict.heading.documents", "Neem mee", note=f"{_HEADING} Papers for a step.", limit=50),
    text("verdict.heading.who", "Bij wie", note=f"{_HEADING} The office for a step.", limit=50),
)
