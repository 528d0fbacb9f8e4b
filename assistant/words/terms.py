"""Dutch words that stand in the letters, each with its explanation. ``term.<word>`` and ``term.<word>.name``.

The explanation says in plain words what the letter means; the name gives, in the other languages, the translation with
the Dutch word behind it, because that is the word to look for on paper. Neither decides what the law says.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

#: Word (the last part of its id), the Dutch as letters write it, its explanation.
_TERMS: Final = (
    ("toeslag", "toeslag", "Geld van de overheid dat helpt bij kosten voor kinderen, huur, zorg of opvang."),
    (
        "toeslagpartner",
        "toeslagpartner",
        "De persoon die meetelt voor uw toeslag, bijvoorbeeld uw man of vrouw. Soms ook vanuit een ander land.",
    ),
    (
        "kindgebonden-budget",
        "kindgebonden budget",
        "Extra geld per maand voor ouders met een laag of middeninkomen, boven op de kinderbijslag.",
    ),
    (
        "alo-kop",
        "alleenstaande-ouderkop",
        "Extra bedrag boven op het kindgebonden budget voor ouders zonder toeslagpartner.",
    ),
    (
        "kinderbijslag",
        "kinderbijslag",
        "Geld van de SVB voor ouders met kinderen jonger dan 18 jaar. U krijgt dit elke drie maanden.",
    ),
    ("zorgtoeslag", "zorgtoeslag", "Geld dat helpt om uw zorgverzekering te betalen."),
    ("huurtoeslag", "huurtoeslag", "Geld dat helpt om uw huur te betalen."),
    (
        "kinderopvangtoeslag",
        "kinderopvangtoeslag",
        "Geld dat helpt om de opvang van uw kind te betalen als u werkt, leert of inburgert.",
    ),
    ("voorschot", "voorschot", "Geld dat u al krijgt voordat het juiste bedrag zeker is."),
    (
        "definitieve-berekening",
        "definitieve berekening",
        "De laatste berekening na afloop van het jaar. Dan weet u of u geld krijgt of moet terugbetalen.",
    ),
    ("beschikking", "beschikking", "Een brief met een besluit, bijvoorbeeld over hoeveel toeslag u krijgt."),
    ("terugvordering", "terugvordering", "Dienst Toeslagen vraagt geld terug dat u te veel hebt gekregen."),
    ("bezwaar", "bezwaar", "Een brief waarin u zegt dat u het niet eens bent met een besluit en waarom."),
    ("bezwaartermijn", "bezwaartermijn", "De tijd die u hebt om bezwaar te maken. De datum staat in uw brief."),
    ("beroep", "beroep", "U vraagt de rechter om naar het besluit te kijken als uw bezwaar niet is gelukt."),
    (
        "zienswijze",
        "zienswijze",
        "Een brief waarin u zegt wat u vindt, voordat er een besluit is.",
    ),
    (
        "betalingsregeling",
        "betalingsregeling",
        "U betaalt een schuld niet in één keer, maar elke maand een deel.",
    ),
    (
        "persoonlijke-betalingsregeling",
        "persoonlijke betalingsregeling",
        "Een betalingsregeling die past bij wat u echt kunt betalen.",
    ),
    ("kwijtschelding", "kwijtschelding", "U hoeft een schuld of een deel daarvan niet meer te betalen."),
    ("verrekenen", "verrekenen", "Dienst Toeslagen houdt een deel van uw toeslag in om uw schuld te betalen."),
    ("berekeningsjaar", "berekeningsjaar", "Het jaar waarover uw toeslag wordt berekend."),
    ("toetsingsinkomen", "toetsingsinkomen", "Het jaarinkomen waarmee Dienst Toeslagen uw toeslag berekent."),
    ("vermogen", "vermogen", "Uw spaargeld en andere bezittingen op 1 januari."),
    ("medebewoner", "medebewoner", "Iemand die ook op uw adres woont maar niet uw partner is."),
    (
        "ingezetene",
        "ingezetene",
        "Iemand die in Nederland woont en bij een gemeente is ingeschreven.",
    ),
    (
        "brp",
        "Basisregistratie Personen (BRP)",
        "De lijst van de overheid met uw naam, adres, partner en kinderen.",
    ),
    (
        "rni",
        "Registratie Niet-ingezetenen (RNI)",
        "De lijst voor mensen die kort in Nederland zijn of in het buitenland wonen.",
    ),
    ("bsn", "burgerservicenummer (BSN)", "Uw persoonlijke nummer bij de Nederlandse overheid."),
    ("digid", "DigiD", "Uw digitale sleutel om in te loggen bij de overheid. Geef hem aan niemand."),
    ("mijn-toeslagen", "Mijn toeslagen", "De website waar u uw toeslag ziet, aanvraagt, verandert of stopt."),
    (
        "berichtenbox",
        "Berichtenbox van MijnOverheid",
        "Uw digitale brievenbus voor brieven van de overheid.",
    ),
    ("dienst-toeslagen", "Dienst Toeslagen", "De overheidsdienst die toeslagen betaalt en controleert."),
    ("svb", "Sociale Verzekeringsbank (SVB)", "De organisatie die kinderbijslag en AOW betaalt."),
    (
        "ind",
        "Immigratie- en Naturalisatiedienst (IND)",
        "De overheidsdienst die beslist over verblijfsvergunningen en gezinshereniging.",
    ),
    ("gemeente", "gemeente", "Het bestuur van uw stad of dorp. Hier schrijft u zich in."),
    ("statushouder", "statushouder", "Iemand die asiel heeft gekregen en een verblijfsvergunning heeft."),
    ("verblijfsvergunning", "verblijfsvergunning", "Het document waarmee u in Nederland mag wonen."),
    ("nareis", "nareis", "Uw gezin komt later naar Nederland omdat u asiel hebt gekregen."),
    (
        "gezinshereniging",
        "gezinshereniging",
        "Uw man, vrouw of kind mag bij u in Nederland komen wonen.",
    ),
    ("huwelijksakte", "huwelijksakte", "Het officiële papier waarop staat dat u getrouwd bent."),
    (
        "duurzaam-gescheiden",
        "duurzaam gescheiden leven",
        "U bent nog getrouwd, maar u leeft voor altijd apart en zorgt ieder voor uzelf.",
    ),
    ("bijstand", "bijstand", "Geld van de gemeente als u geen of te weinig inkomen hebt om van te leven."),
    (
        "wijziging-doorgeven",
        "een wijziging doorgeven",
        "U meldt dat er iets is veranderd, bijvoorbeeld uw adres, inkomen of gezin.",
    ),
    ("stopzetten", "stopzetten", "U vraagt om de toeslag niet meer te betalen."),
    ("juridisch-loket", "Juridisch Loket", "Een organisatie die gratis uitleg geeft over uw rechten."),
    ("vluchtelingenwerk", "VluchtelingenWerk Nederland", "Een organisatie die vluchtelingen gratis helpt."),
    (
        "sociaal-raadslieden",
        "sociaal raadslieden",
        "Mensen in uw gemeente die gratis helpen met brieven, geld en regels.",
    ),
)

_NAME = "A Dutch word of letters. Translate it and keep the Dutch word behind it, in brackets."
_EXPLANATION = "Explains a Dutch word of letters. Short, no law, no blame. Follow the glossary."

#: The words that can be explained, in the order of a list of them.
WORDS: Final = tuple(word for word, _, _ in _TERMS)

TEXTS: Final[tuple[Text, ...]] = tuple(
    item
    for word, dutch, explanation in _TERMS
    for item in (
        text(f"term.{word}.name", dutch, note=_NAME),
        text(f"term.{word}", explanation, note=f"{_EXPLANATION} The word: {dutch}."),
    )
)
