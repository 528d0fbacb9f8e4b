"""What the conversation asks about money: what is paid, letters, income, wealth (a part of ``questions``)."""

from __future__ import annotations

from typing import Final

from assistant.words.asking import ask, find, option, why

PAID: Final = (
    ask(
        "Q07",
        "Krijgt u kindgebonden budget? En krijgt u daarbij het extra bedrag voor een ouder alleen"
        " (alleenstaande-ouderkop)?",
        "Glossary: kindgebonden budget, alleenstaande-ouderkop.",
    ),
    why("Q07", "Het extra bedrag is er voor ouders zonder toeslagpartner. We kijken of dat bij u past."),
    find(
        "Q07",
        "Kijk in uw laatste beschikking of op Mijn toeslagen. Zoek het woord 'alleenstaande-ouderkop'.",
        "Glossary: beschikking.",
    ),
    option("Q07.with", "Ja, met het extra bedrag"),
    option("Q07.without", "Ja, maar zonder het extra bedrag"),
    option("Q07.unsure", "Ja, maar ik weet niet of het extra bedrag erbij zit"),
    option("Q07.earlier", "Nu niet, vroeger wel"),
    option("Q07.none", "Nee, ook vroeger niet"),
    ask("Q07b", "Hoeveel kindgebonden budget krijgt u per maand?"),
    why("Q07b", "Aan het bedrag is vaak te zien of het extra bedrag erbij zit."),
    find("Q07b", "Het bedrag staat op uw bankrekening, rond de 20e van de maand."),
    ask(
        "Q27",
        "Kreeg u in de tijd daarvoor ook kindgebonden budget, in {first_year} of later?",
        "After Q07, where the reader said since when it is paid as now. {first_year}: a year, as 2021.",
    ),
    why("Q27", "Dienst Toeslagen kan nog naar de laatste vijf jaren kijken."),
    find("Q27", "Kijk in de beschikkingen van die jaren of op Mijn toeslagen."),
    option("Q27.none", "Nee"),
    option("Q27.with", "Ja, met het extra bedrag"),
    option("Q27.without", "Ja, zonder het extra bedrag"),
    ask("Q27b", "Kreeg u in die tijd ook het extra bedrag voor een ouder alleen (alleenstaande-ouderkop)?"),
    option("Q27b.with", "Ja"),
    option("Q27b.without", "Nee, zonder het extra bedrag"),
    option("Q27b.unsure", "Ik weet alleen sinds wanneer ik kindgebonden budget kreeg"),
    # -- letter -------------------------------------------------------------------------------------------------------
    ask("Q09", "Hebt u een brief gekregen dat u toeslag moet terugbetalen?", "Glossary: terugvordering."),
    why("Q09", "Op zo'n brief kunt u reageren. Daarvoor is een vaste tijd, vanaf de datum op de brief."),
    find("Q09", "Kijk bij uw post, in de Berichtenbox van MijnOverheid en op Mijn toeslagen."),
    option("Q09.none", "Nee"),
    option("Q09.intent", "Ja, Dienst Toeslagen wil geld terugvragen en vraagt wat ik daarvan vind"),
    option("Q09.decision", "Ja, een besluit met een bedrag dat ik moet terugbetalen"),
    ask("Q09b", "Welk bedrag staat in de brief?"),
    why("Q09b", "Dan kunt u het bedrag met onze schatting vergelijken."),
    find("Q09b", "Neem het totaal dat u moet terugbetalen."),
)

MONEY: Final = (
    ask(
        "Q12",
        "Hoeveel verdient u in een jaar, voordat de belasting eraf gaat? Denk aan ieder jaar sinds {first_year}.",
        "Gross income of a year. {first_year}: a year, as 2021.",
    ),
    why("Q12", "Vanaf een bepaald inkomen wordt het kindgebonden budget lager."),
    find("Q12", "Kijk op uw jaaropgave of in de aangifte. Inkomen uit een ander land telt ook mee."),
    ask("Q12y", "Hoeveel verdiende u in {year}, voordat de belasting eraf ging?", "{year}: as 2024."),
    ask(
        "Q13",
        "Hoeveel verdient uw man, vrouw of partner in een jaar? Denk aan ieder jaar sinds {first_year}."
        " Inkomen in een ander land telt ook mee.",
        "{first_year}: a year, as 2021.",
    ),
    why("Q13", "In maanden met een toeslagpartner telt het inkomen van u samen."),
    find("Q13", "Een schatting in euro's is genoeg. Weet u het niet, dan rekenen we met geen inkomen."),
    ask("Q13y", "Hoeveel verdiende uw man, vrouw of partner in {year}?", "{year}: as 2024."),
    ask(
        "Q13h",
        "Hoeveel verdient de andere volwassene op uw adres in een jaar? Denk aan ieder jaar sinds {first_year}.",
        "{first_year}: a year, as 2021.",
    ),
    ask(
        "Q16",
        "Hoeveel spaargeld en ander bezit had u op 1 januari? Denk aan ieder jaar sinds {first_year}."
        " Het huis waarin u zelf woont, telt niet mee.",
        "Glossary: vermogen. {first_year}: a year, as 2021.",
    ),
    why("Q16", "Met veel vermogen is er geen recht op kindgebonden budget."),
    find("Q16", "Tel het geld op de bank, een tweede huis en grond op. Ook bezit in een ander land telt mee."),
    ask("Q16y", "Hoeveel spaargeld en ander bezit had u op 1 januari {year}?", "{year}: as 2024."),
    ask(
        "Q16b",
        "Hoeveel spaargeld en ander bezit had uw man, vrouw of partner op 1 januari?"
        " Denk aan ieder jaar sinds {first_year}.",
        "{first_year}: a year, as 2021.",
    ),
    ask(
        "Q16h",
        "Hoeveel spaargeld en ander bezit had de andere volwassene op 1 januari?"
        " Denk aan ieder jaar sinds {first_year}.",
        "{first_year}: a year, as 2021.",
    ),
    option("band.none", "Niets"),
    option("band.0-10000", "Niet meer dan € 10.000", "Amounts stay as in Dutch letters."),
    option("band.10000-20000", "Meer dan € 10.000, tot en met € 20.000", "Amounts stay as in Dutch letters."),
    option("band.20000-30000", "Meer dan € 20.000, tot en met € 30.000", "Amounts stay as in Dutch letters."),
    option("band.30000-more", "Meer dan € 30.000", "Amounts stay as in Dutch letters."),
    option("band.0-20000", "Niet meer dan € 20.000", "Amounts stay as in Dutch letters."),
    option("band.20000-28000", "Meer dan € 20.000, tot en met € 28.000", "Amounts stay as in Dutch letters."),
    option("band.28000-35000", "Meer dan € 28.000, tot en met € 35.000", "Amounts stay as in Dutch letters."),
    option("band.35000-50000", "Meer dan € 35.000, tot en met € 50.000", "Amounts stay as in Dutch letters."),
    option("band.50000-more", "Meer dan € 50.000", "Amounts stay as in Dutch letters."),
    option("band.0-59000", "Niet meer dan € 59.000", "Amounts stay as in Dutch letters."),
    option("band.59000-118000", "Meer dan € 59.000, tot en met € 118.000", "Amounts stay as in Dutch letters."),
    option("band.118000-more", "Meer dan € 118.000", "Amounts stay as in Dutch letters."),
    option("band.amount", "Ik weet het bedrag van dit jaar"),
    option("band.differs", "Dat verschilt per jaar"),
)
