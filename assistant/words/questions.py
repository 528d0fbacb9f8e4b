"""What the conversation asks.

``ask.Q02`` the question, ``why.Q02`` why it is asked, ``find.Q02`` where the answer can be found, ``option.Q02.asylum``
an answer, ``hint.Q02.asylum`` the label of the month, date or amount on it. Labels and amounts that many questions
share have ids without a question (``hint.since``, ``option.band.none``). ``again.*`` helps after what is no answer.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_ASK = "Question, one on a screen. Reader: a parent who may be afraid. Calm and plain; no blame."
_WHY = "Shown when the reader asks why. Says what depends on the answer."
_FIND = "Shown when the reader does not know the answer: where to look, or how to find out."
_OPTION = "An answer to choose: short. Polish: no past tense of the 2nd person; Arabic: no verb that shows a gender."
_LABEL = "Label of a field for month and year, behind the answer that was chosen. 'hint.only-year' comes after."
_AGAIN = "Shown above the same question after something that is no answer. Says what helps; never that it is wrong."


def _ask(id: str, ask: str, note: str = "") -> Text:
    return text(f"ask.{id}", ask, note=f"{_ASK} {note}".strip())


def _why(id: str, why: str, note: str = "") -> Text:
    return text(f"why.{id}", why, note=f"{_WHY} {note}".strip())


def _find(id: str, find: str, note: str = "") -> Text:
    return text(f"find.{id}", find, note=f"{_FIND} {note}".strip())


def _option(id: str, option: str, note: str = "") -> Text:
    return text(f"option.{id}", option, note=f"{_OPTION} {note}".strip(), limit=110)


def _hint(id: str, hint: str, note: str = "") -> Text:
    return text(f"hint.{id}", hint, note=f"{_LABEL} {note}".strip())


_STAY: Final = (
    # -- Q02 stay -----------------------------------------------------------------------------------------------------
    _ask("Q02", "Waarom mag u in Nederland wonen?", "Glossary: verblijfsvergunning, statushouder."),
    _why("Q02", "Voor asielvergunningen geldt sinds 2026 een eigen regel. Daarom vragen we dit eerst."),
    _find(
        "Q02",
        "De soort vergunning staat op uw verblijfsdocument en in de brief van de IND. Familie van een EU-burger kiest"
        " ook 'EU'. Noorwegen, IJsland, Liechtenstein en Zwitserland horen daar hier bij.",
        "Glossary: IND, verblijfsvergunning. 'EU' names the second answer.",
    ),
    _option("Q02.asylum", "Ik heb een asielvergunning (statushouder)", "Glossary: statushouder."),
    _hint(
        "Q02.asylum",
        "Vanaf welke maand geldt uw vergunning? Die dag heet de ingangsdatum. Het is vaak de dag van uw aanvraag.",
        "Not the day of the decision, not the day of the card. Keep the Dutch word 'ingangsdatum' in brackets.",
    ),
    _option("Q02.eu", "Ik kom uit de EU, of ik hoor bij de familie van een EU-burger"),
    _hint("Q02.eu", "Vanaf welke maand woont of werkt u in Nederland?"),
    _option("Q02.regular", "Ik heb een vergunning voor werk, gezin, studie of iets anders"),
    _option("Q02.dutch", "Ik heb een Nederlands paspoort"),
    _option("Q02.ukraine", "Ik heb tijdelijke bescherming vanwege de oorlog in Oekraïne"),
    _option("Q02.waiting", "Ik wacht nog op een beslissing van de IND"),
    _option("Q02.none", "Iets anders, of ik heb nu geen vergunning"),
    # -- Q02b Dutch passport ------------------------------------------------------------------------------------------
    _ask("Q02b", "Bent u Nederlander geworden (naturalisatie), of was u dat altijd al?"),
    _why("Q02b", "De eigen regel voor asielvergunningen stopt als iemand Nederlander wordt."),
    _find("Q02b", "De datum staat in de brief over uw naturalisatie. De gemeente kent die datum ook."),
    _option("Q02b.always", "Ik ben altijd al Nederlander"),
    _option("Q02b.from-asylum", "Nederlander geworden, daarvoor had ik een asielvergunning"),
    _hint("Q02b.from-asylum", "In welke maand werd u Nederlander?"),
    _option("Q02b.from-other", "Nederlander geworden, daarvoor had ik iets anders"),
    _hint("Q02b.from-other", "In welke maand werd u Nederlander?"),
    # -- Q02c permit valid --------------------------------------------------------------------------------------------
    _ask("Q02c", "Is uw vergunning vandaag geldig?", "Glossary: verblijfsvergunning."),
    _why("Q02c", "Toeslag hoort bij het recht om hier te wonen. Zonder geldige vergunning gelden andere regels."),
    _find("Q02c", "De laatste dag staat op uw verblijfsdocument. Kijk ook of u een brief van de IND hebt."),
    _option("Q02c.valid", "Ja, de vergunning is geldig"),
    _option("Q02c.renewing", "Ik wacht op verlenging, of de IND wil de vergunning intrekken"),
    _option("Q02c.ended", "Nee, de vergunning is afgelopen"),
    # -- Q02d, Q02e, Q02f permit before -------------------------------------------------------------------------------
    _ask("Q02d", "Had u hiervoor al een verblijfsvergunning?", "Of somebody who waits for a decision."),
    _why("Q02d", "Wie op tijd verlenging vraagt, mag een toeslag vaak houden. Bij een eerste aanvraag is dat anders."),
    _find("Q02d", "Kijk op uw oude verblijfsdocument of in een brief van de IND."),
    _option("Q02d.first", "Nee, dit is mijn eerste aanvraag"),
    _option("Q02d.asylum", "Ja, een asielvergunning"),
    _option("Q02d.other", "Ja, een andere vergunning"),
    _ask("Q02e", "Had u eerder een verblijfsvergunning?", "Of somebody who has none now. Especially calm."),
    _why("Q02e", "Voor de maanden met een vergunning gelden andere regels dan voor de maanden daarna."),
    _find("Q02e", "Kijk op uw oude verblijfsdocument of in een brief van de IND."),
    _option("Q02e.never", "Nee"),
    _option("Q02e.asylum", "Ja, een asielvergunning"),
    _option("Q02e.other", "Ja, een andere vergunning"),
    _ask("Q02f", "Vanaf welke maand gold uw vorige vergunning?", "The permit before the present stay."),
    _why("Q02f", "Alleen voor maanden met een vergunning kan er recht op toeslag zijn."),
    _find("Q02f", "De ingangsdatum staat in de brief van de IND over die vergunning."),
)

_CHILDREN: Final = (
    # -- Q03 children -------------------------------------------------------------------------------------------------
    _ask(
        "Q03",
        "Voor welke kinderen zorgt u? Vul van ieder kind de maand en het jaar van geboorte in."
        " Een kind dat in {first_year} of later 18 werd, telt ook mee.",
        "{first_year}: a year, as 2021. The screen has a line for each child. No names are asked.",
    ),
    _why("Q03", "Kindgebonden budget is er voor kinderen tot 18 jaar. De leeftijd bepaalt het bedrag."),
    _find("Q03", "De geboortedatum staat op het paspoort of op de geboorteakte. Namen vragen we niet."),
    _option("Q03.children", "Ik heb een of meer kinderen"),
    _hint("Q03.children", "Maand en jaar van geboorte"),
    _option("Q03.none", "Ik heb geen kinderen van die leeftijd"),
    # -- Q03b, Q03c where they live -----------------------------------------------------------------------------------
    _ask("Q03b", "Waar wonen de kinderen?"),
    _why("Q03b", "Voor een kind dat niet in Nederland woont, gelden andere regels. Dat kan veel geld schelen."),
    _find("Q03b", "Bij de EU horen hier ook Noorwegen, IJsland, Liechtenstein en Zwitserland."),
    _option("Q03b.here", "Bij mij, op mijn adres in Nederland"),
    _option("Q03b.from-outside", "Bij mij, maar ze kwamen later, uit een land buiten de EU"),
    _option("Q03b.from-eu", "Bij mij, maar ze kwamen later, uit een EU-land"),
    _option("Q03b.netherlands", "Bij iemand anders in Nederland"),
    _option("Q03b.eu", "In een ander EU-land"),
    _option("Q03b.outside", "In een land buiten de EU"),
    _option("Q03b.differs", "Dat verschilt per kind"),
    _ask("Q03c", "Waar woont ieder kind?", "One line for each child."),
    _option("Q03c.here", "Bij mij, op mijn adres in Nederland"),
    _option("Q03c.netherlands", "Bij iemand anders in Nederland"),
    _option("Q03c.eu", "In een ander EU-land"),
    _option("Q03c.outside", "In een land buiten de EU"),
    # -- Q11, Q11b kinderbijslag --------------------------------------------------------------------------------------
    _ask("Q11", "Krijgt u kinderbijslag van de SVB voor de kinderen?", "Glossary: kinderbijslag, SVB."),
    _why("Q11", "Kindgebonden budget is er meestal alleen voor een kind voor wie u kinderbijslag krijgt."),
    _find("Q11", "Kijk op uw bankrekening of op Mijn SVB. De SVB betaalt elke drie maanden."),
    _option("Q11.all", "Ja, voor alle kinderen"),
    _option("Q11.some", "Voor sommige kinderen wel, voor andere niet"),
    _option("Q11.stopped", "Vroeger wel, nu niet meer"),
    _option("Q11.none", "Nee, of de andere ouder krijgt die"),
    _ask("Q11b", "Voor welk kind krijgt u kinderbijslag?", "One line for each child, with yes or no."),
    # -- Q20b stay of the children ------------------------------------------------------------------------------------
    _ask("Q20b", "Hebben de kinderen een Nederlands paspoort of een verblijfsvergunning?"),
    _why("Q20b", "Dat bepaalt of het kindgebonden budget blijft. Het antwoord blijft op dit apparaat."),
    _find("Q20b", "Kijk op het paspoort of het verblijfsdocument van de kinderen."),
    _option("Q20b.dutch", "Zij hebben een Nederlands paspoort"),
    _option("Q20b.permit", "Zij hebben een vergunning of een ander recht om hier te wonen"),
)

_SPOUSE: Final = (
    # -- Q04 tie ------------------------------------------------------------------------------------------------------
    _ask(
        "Q04",
        "Bent u getrouwd, of hebt u een geregistreerd partnerschap? Een huwelijk in een ander land telt ook."
        " Het telt ook als de gemeente het niet kent.",
        "Religious marriages exist: the text does not decide whether one counts.",
    ),
    _why(
        "Q04",
        "Uw man of vrouw kan meetellen voor uw toeslag (toeslagpartner), ook vanuit een ander land."
        " Deze vraag betekent niet dat u iets fout hebt gedaan.",
        "Glossary: toeslagpartner.",
    ),
    _find(
        "Q04",
        "Woont u apart, maar bent u nog getrouwd? Kies dan 'getrouwd'. Weet u het niet zeker? De gemeente kan een"
        " uittreksel geven uit de Basisregistratie Personen (BRP).",
        "Glossary: BRP. Never advise contact with an embassy.",
    ),
    _option("Q04.married", "Ja, getrouwd"),
    _hint("Q04.married", "In welke maand en welk jaar bent u getrouwd?"),
    _option("Q04.registered", "Ja, een geregistreerd partnerschap"),
    _hint("Q04.registered", "In welke maand en welk jaar begon dat?"),
    _option("Q04.religious", "Alleen getrouwd voor een geloof of volgens een traditie"),
    _hint("Q04.religious", "In welke maand en welk jaar was dat?"),
    _option("Q04.divorcing", "Getrouwd, maar de scheiding is bij de rechter gevraagd"),
    _hint("Q04.divorcing", "In welke maand is de scheiding bij de rechter gevraagd?"),
    _option("Q04.ended", "Niet meer getrouwd, door scheiding of overlijden", "Overlijden: death. Especially calm."),
    _hint("Q04.ended", "In welke maand eindigde het huwelijk?"),
    _option("Q04.together", "Niet getrouwd, maar ik woon samen met mijn partner"),
    _option("Q04.never", "Nee, en ook niet eerder"),
    # -- Q04b, Q04c, Q05 ----------------------------------------------------------------------------------------------
    _ask("Q04b", "Hebt u samen met uw man, vrouw of partner een kind?"),
    _why("Q04b", "Wie op hetzelfde adres woont en samen een kind heeft, is toeslagpartner."),
    _find("Q04b", "Ook een kind dat nu ergens anders woont, telt hier mee."),
    _ask("Q04c", "In welke maand en welk jaar bent u getrouwd?"),
    _why("Q04c", "Vanaf de maand na uw huwelijk kan uw man of vrouw meetellen."),
    _find("Q04c", "De datum staat op de huwelijksakte. De gemeente kan een uittreksel uit de BRP geven."),
    _ask(
        "Q05",
        "Wanneer bent u getrouwd: vóór of na uw asielaanvraag in Nederland?",
        "The order of the two days decides. Three windows: before, between application and decision, after.",
    ),
    _why(
        "Q05",
        "Sinds 2026 telt een man of vrouw in een ander land soms niet mee. Daarvoor moet u getrouwd zijn voordat"
        " uw verblijf in Nederland begon.",
        "A rule of the law, told carefully: 'soms' stays.",
    ),
    _find("Q05", "De dag van uw aanvraag staat in de brief van de IND. Het is vaak ook de ingangsdatum."),
    _option("Q05.before", "Voordat ik de asielaanvraag ondertekende"),
    _option("Q05.between", "Na de aanvraag, maar vóór de beslissing van de IND"),
    _option("Q05.after", "Na de beslissing van de IND"),
    # -- Q06 where ----------------------------------------------------------------------------------------------------
    _ask("Q06", "Waar woont uw man of vrouw nu?", "Some answers may hurt: neutral words."),
    _why("Q06", "De plaats bepaalt welke regel geldt. In sommige gevallen kunt u vragen om iemand niet mee te tellen."),
    _find(
        "Q06",
        "Bij de EU horen hier ook Noorwegen, IJsland, Liechtenstein en Zwitserland. Een veilige plek is een opvang"
        " voor mensen die thuis niet veilig zijn. Een asielzoekerscentrum hoort daar niet bij.",
        "'Veilige plek' explains the last answer in neutral words.",
    ),
    _option("Q06.same-address", "Bij mij, op hetzelfde adres"),
    _option("Q06.netherlands", "In Nederland, op een ander adres"),
    _option("Q06.eu", "In een ander EU-land"),
    _option("Q06.outside", "In een land buiten de EU"),
    _option("Q06.missing", "We hebben geen contact meer", "For a missing husband or wife. Neutral."),
    _option("Q06.detained", "Hij of zij zit vast", "Detained, in any country. Neutral: no 'prison', no reason."),
    _option("Q06.safe-place", "Ik verblijf zelf op een veilige plek", "Shelter; in neutral words on purpose."),
    _ask("Q06c", "Woont uw man of vrouw in een verpleeghuis of verzorgingshuis?"),
    _why("Q06c", "Dan kunt u vragen om uw man of vrouw niet mee te tellen."),
    _find("Q06c", "Het gaat om een vaste plek, niet om een ziekenhuis voor korte tijd."),
    _ask("Q06d", "Waar woonde uw man of vrouw in de laatste tijd van het huwelijk?", "Also of one who died: calm."),
    _why("Q06d", "Ook voor de maanden van het huwelijk kan er nog een berekening komen."),
    _find("Q06d", "Bij de EU horen hier ook Noorwegen, IJsland, Liechtenstein en Zwitserland."),
    _option("Q06d.same-address", "Bij mij, op hetzelfde adres"),
    _option("Q06d.netherlands", "In Nederland, op een ander adres"),
    _option("Q06d.eu", "In een ander EU-land"),
    _option("Q06d.outside", "In een land buiten de EU"),
    # -- Q06b ever registered -----------------------------------------------------------------------------------------
    _ask(
        "Q06b",
        "Was uw man, vrouw of partner ooit ingeschreven bij een Nederlandse gemeente (ingezetene)?"
        " Een asielzoekerscentrum telt ook mee.",
        "Glossary: ingezetene, gemeente.",
    ),
    _why("Q06b", "De regel van 2026 geldt alleen voor iemand die nooit bij een gemeente was ingeschreven."),
    _find(
        "Q06b",
        "Vraag het aan de gemeente. Alleen een BSN of de lijst voor niet-inwoners (RNI) telt hier niet.",
        "Glossary: RNI, BSN.",
    ),
    _option("Q06b.never", "Nee, nooit"),
    _option("Q06b.now", "Ja, nu"),
    _option("Q06b.centre", "Ja, vanuit een asielzoekerscentrum (azc)"),
    _option("Q06b.earlier", "Vroeger wel, nu niet meer"),
    # -- Q08 what is known --------------------------------------------------------------------------------------------
    _ask("Q08", "Weet Dienst Toeslagen van uw man, vrouw of partner?", "Glossary: Dienst Toeslagen."),
    _why("Q08", "Soms weet de IND of de gemeente het wel, maar Dienst Toeslagen niet. Dat komt vaak voor."),
    _find("Q08", "Kijk op Mijn toeslagen of in uw laatste beschikking of er een toeslagpartner staat."),
    _option("Q08.page", "Ja, hij of zij staat op Mijn toeslagen"),
    _option("Q08.told", "Ja, ik heb het zelf gemeld"),
    _option("Q08.others", "Ik heb het alleen aan IND, gemeente of SVB gezegd"),
    _option("Q08.nobody", "Nee"),
    _ask("Q08b", "Heeft uw man, vrouw of partner een burgerservicenummer (BSN)?", "We do not ask the number."),
    _why("Q08b", "Zonder BSN kan Dienst Toeslagen iemand vaak niet zien."),
    _find("Q08b", "Het BSN staat op een Nederlands document of in een brief van de gemeente. Vul het hier niet in."),
    _ask("Q08c", "Staat uw huwelijk in de lijst van de gemeente (BRP)?", "Glossary: BRP."),
    _why("Q08c", "Als het huwelijk daar staat, kan Dienst Toeslagen het zien."),
    _find("Q08c", "De gemeente kan u een uittreksel uit de BRP geven. Daar staat het op."),
    # -- Q20, Q21, Q23, Q25, Q26 --------------------------------------------------------------------------------------
    _ask(
        "Q20",
        "Mag uw man, vrouw of partner in Nederland wonen? Het antwoord blijft op dit apparaat.",
        "Sensitive. The second sentence is a promise of the program, true without exception.",
    ),
    _why("Q20", "Zonder recht om hier te wonen gelden andere regels voor het hele gezin. Wij sturen niets door."),
    _find("Q20", "Kijk op het verblijfsdocument of in een brief van de IND. U hoeft dit niet te zeggen."),
    _option("Q20.waiting", "Er is nog geen beslissing"),
    _ask("Q20h", "Mag de andere volwassene op uw adres in Nederland wonen? Het antwoord blijft op dit apparaat."),
    _option("Q20h.waiting", "Er is nog geen beslissing"),
    _ask("Q21", "Bij welke rechter is de scheiding gevraagd?"),
    _why("Q21", "Voor een scheiding in een ander land is de regel niet duidelijk."),
    _find("Q21", "De naam van de rechtbank staat in de brief van uw advocaat."),
    _option("Q21.netherlands", "Bij een rechter in Nederland"),
    _option("Q21.abroad", "Bij een rechter in een ander land"),
    _ask("Q23", "Gaat een van deze dingen gebeuren?", "A change by which the marriage becomes known."),
    _why("Q23", "Bij zo'n verandering kijkt Dienst Toeslagen vaak ook naar de jaren daarvoor."),
    _find("Q23", "Weet u de maand nog niet? Dan mag u die leeg laten."),
    _option("Q23.nothing", "Nee"),
    _option("Q23.arrival", "Mijn man of vrouw komt naar Nederland"),
    _option("Q23.naturalisation", "Ik word Nederlander (naturalisatie)"),
    _option("Q23.gemeente", "De gemeente schrijft mijn huwelijk in"),
    _option("Q23.divorce", "Ik ga scheiden"),
    _ask("Q25", "Hebt u Dienst Toeslagen gevraagd om uw man of vrouw niet mee te tellen?", "A written request."),
    _why("Q25", "Dit gaat niet vanzelf. Het werkt pas als u erom vraagt."),
    _find("Q25", "Kijk of u een brief of een formulier hebt gestuurd. Een antwoord staat op Mijn toeslagen."),
    _ask("Q25d", "Duurt het vastzitten langer dan drie maanden?", "Of the husband or wife. Neutral."),
    _why("Q25d", "De regel geldt alleen als het langer dan drie maanden duurt."),
    _find("Q25d", "Dit staat in de beslissing van de rechter. Een advocaat kan het ook zeggen."),
    _ask(
        "Q26",
        "Hebt u Dienst Toeslagen gevraagd om u als ouder alleen te zien?",
        "For somebody in a safe place. Do not name husband, wife or violence.",
    ),
    _why("Q26", "Op een veilige plek kunt u dit vragen. Het gaat niet vanzelf."),
    _find("Q26", "Vraag het aan de mensen die u daar helpen. Zij weten vaak wat er is gestuurd."),
)

_ADDRESS: Final = (
    _ask(
        "Q14",
        "Wonen er nog andere volwassenen op uw adres? Uw man of vrouw telt hier niet mee."
        " Past meer dan één antwoord? Kies dan het laatste dat past.",
        "The answers are in an order: the last one that fits is the right one. Keep the order.",
    ),
    _why("Q14", "Een volwassene op uw adres kan toeslagpartner zijn, vooral als er ook een kind woont."),
    _find(
        "Q14",
        "Het gaat om mensen die bij de gemeente op uw adres staan. Een veilige plek is een opvang voor mensen die"
        " thuis niet veilig zijn. Een asielzoekerscentrum hoort daar niet bij.",
        "'Veilige plek' explains the last answer in neutral words.",
    ),
    _option("Q14.nobody", "Nee, niemand"),
    _option("Q14.relatives", "Alleen mijn vader, moeder of volwassen kind"),
    _option("Q14.in-law", "Een ouder van mijn man of vrouw, of een volwassen pleegkind"),
    _option("Q14.renter", "Een huurder of verhuurder, met een schriftelijk huurcontract"),
    _option("Q14.other", "Iemand anders, zoals een broer, zus, vriend of huisgenoot"),
    _option("Q14.other-parent", "De andere ouder van mijn kind"),
    _option("Q14.safe-place", "Ik verblijf zelf op een veilige plek", "Shelter; in neutral words on purpose."),
    _ask("Q14b", "Hebt u Dienst Toeslagen gevraagd om de huurder of verhuurder niet mee te tellen?"),
    _why("Q14b", "Met een huurcontract telt iemand soms niet mee. Dat geldt pas als u erom vraagt."),
    _find("Q14b", "Kijk of u een brief of een formulier hebt gestuurd."),
    _ask("Q14d", "Hebt u samen aan Dienst Toeslagen gevraagd om elkaar als familie te zien?"),
    _why("Q14d", "Schoonfamilie en pleegkinderen tellen pas als familie als u dit samen vraagt."),
    _find("Q14d", "Kijk of u samen een brief of een formulier hebt gestuurd."),
    _ask("Q14e", "Zijn u en deze persoon allebei 27 jaar of ouder?"),
    _why("Q14e", "Tot en met 2024 telde de leeftijd mee voor familie op hetzelfde adres."),
    _find("Q14e", "Was een van u in die jaren jonger dan 27? Kies dan 'Nee'."),
)

_PAID: Final = (
    _ask(
        "Q07",
        "Krijgt u kindgebonden budget? En krijgt u daarbij het extra bedrag voor een ouder alleen"
        " (alleenstaande-ouderkop)?",
        "Glossary: kindgebonden budget, alleenstaande-ouderkop.",
    ),
    _why("Q07", "Het extra bedrag is er voor ouders zonder toeslagpartner. We kijken of dat bij u past."),
    _find(
        "Q07",
        "Kijk in uw laatste beschikking of op Mijn toeslagen. Zoek het woord 'alleenstaande-ouderkop'.",
        "Glossary: beschikking.",
    ),
    _option("Q07.with", "Ja, met het extra bedrag"),
    _option("Q07.without", "Ja, maar zonder het extra bedrag"),
    _option("Q07.unsure", "Ja, maar ik weet niet of het extra bedrag erbij zit"),
    _option("Q07.earlier", "Nu niet, vroeger wel"),
    _option("Q07.none", "Nee, ook vroeger niet"),
    _ask("Q07b", "Hoeveel kindgebonden budget krijgt u per maand?"),
    _why("Q07b", "Aan het bedrag is vaak te zien of het extra bedrag erbij zit."),
    _find("Q07b", "Het bedrag staat op uw bankrekening, rond de 20e van de maand."),
    _ask(
        "Q27",
        "Kreeg u in de tijd daarvoor ook kindgebonden budget, in {first_year} of later?",
        "After Q07, where the reader said since when it is paid as now. {first_year}: a year, as 2021.",
    ),
    _why("Q27", "Dienst Toeslagen kan nog naar de laatste vijf jaren kijken."),
    _find("Q27", "Kijk in de beschikkingen van die jaren of op Mijn toeslagen."),
    _option("Q27.none", "Nee"),
    _option("Q27.with", "Ja, met het extra bedrag"),
    _option("Q27.without", "Ja, zonder het extra bedrag"),
    _ask("Q27b", "Kreeg u in die tijd ook het extra bedrag voor een ouder alleen (alleenstaande-ouderkop)?"),
    _option("Q27b.with", "Ja"),
    _option("Q27b.without", "Nee, zonder het extra bedrag"),
    _option("Q27b.unsure", "Ik weet alleen sinds wanneer ik kindgebonden budget kreeg"),
    # -- letter -------------------------------------------------------------------------------------------------------
    _ask("Q09", "Hebt u een brief gekregen dat u toeslag moet terugbetalen?", "Glossary: terugvordering."),
    _why("Q09", "Op zo'n brief kunt u reageren. Daarvoor is een vaste tijd, vanaf de datum op de brief."),
    _find("Q09", "Kijk bij uw post, in de Berichtenbox van MijnOverheid en op Mijn toeslagen."),
    _option("Q09.none", "Nee"),
    _option("Q09.intent", "Ja, Dienst Toeslagen wil geld terugvragen en vraagt wat ik daarvan vind"),
    _option("Q09.decision", "Ja, een besluit met een bedrag dat ik moet terugbetalen"),
    _ask("Q09b", "Welk bedrag staat in de brief?"),
    _why("Q09b", "Dan kunt u het bedrag met onze schatting vergelijken."),
    _find("Q09b", "Neem het totaal dat u moet terugbetalen."),
)

_MONEY: Final = (
    _ask(
        "Q12",
        "Hoeveel verdient u in een jaar, voordat de belasting eraf gaat? Denk aan ieder jaar sinds {first_year}.",
        "Gross income of a year. {first_year}: a year, as 2021.",
    ),
    _why("Q12", "Vanaf een bepaald inkomen wordt het kindgebonden budget lager."),
    _find("Q12", "Kijk op uw jaaropgave of in de aangifte. Inkomen uit een ander land telt ook mee."),
    _ask("Q12y", "Hoeveel verdiende u in {year}, voordat de belasting eraf ging?", "{year}: as 2024."),
    _ask(
        "Q13",
        "Hoeveel verdient uw man, vrouw of partner in een jaar? Denk aan ieder jaar sinds {first_year}."
        " Inkomen in een ander land telt ook mee.",
        "{first_year}: a year, as 2021.",
    ),
    _why("Q13", "In maanden met een toeslagpartner telt het inkomen van u samen."),
    _find("Q13", "Een schatting in euro's is genoeg. Weet u het niet, dan rekenen we met geen inkomen."),
    _ask("Q13y", "Hoeveel verdiende uw man, vrouw of partner in {year}?", "{year}: as 2024."),
    _ask(
        "Q13h",
        "Hoeveel verdient de andere volwassene op uw adres in een jaar? Denk aan ieder jaar sinds {first_year}.",
        "{first_year}: a year, as 2021.",
    ),
    _ask(
        "Q16",
        "Hoeveel spaargeld en ander bezit had u op 1 januari? Denk aan ieder jaar sinds {first_year}."
        " Het huis waarin u zelf woont, telt niet mee.",
        "Glossary: vermogen. {first_year}: a year, as 2021.",
    ),
    _why("Q16", "Met veel vermogen is er geen recht op kindgebonden budget."),
    _find("Q16", "Tel het geld op de bank, een tweede huis en grond op. Ook bezit in een ander land telt mee."),
    _ask("Q16y", "Hoeveel spaargeld en ander bezit had u op 1 januari {year}?", "{year}: as 2024."),
    _ask(
        "Q16b",
        "Hoeveel spaargeld en ander bezit had uw man, vrouw of partner op 1 januari?"
        " Denk aan ieder jaar sinds {first_year}.",
        "{first_year}: a year, as 2021.",
    ),
    _ask(
        "Q16h",
        "Hoeveel spaargeld en ander bezit had de andere volwassene op 1 januari?"
        " Denk aan ieder jaar sinds {first_year}.",
        "{first_year}: a year, as 2021.",
    ),
    _option("band.none", "Niets"),
    _option("band.0-10000", "Niet meer dan € 10.000", "Amounts stay as in Dutch letters."),
    _option("band.10000-20000", "Meer dan € 10.000, tot en met € 20.000", "Amounts stay as in Dutch letters."),
    _option("band.20000-30000", "Meer dan € 20.000, tot en met € 30.000", "Amounts stay as in Dutch letters."),
    _option("band.30000-more", "Meer dan € 30.000", "Amounts stay as in Dutch letters."),
    _option("band.0-20000", "Niet meer dan € 20.000", "Amounts stay as in Dutch letters."),
    _option("band.20000-28000", "Meer dan € 20.000, tot en met € 28.000", "Amounts stay as in Dutch letters."),
    _option("band.28000-35000", "Meer dan € 28.000, tot en met € 35.000", "Amounts stay as in Dutch letters."),
    _option("band.35000-50000", "Meer dan € 35.000, tot en met € 50.000", "Amounts stay as in Dutch letters."),
    _option("band.50000-more", "Meer dan € 50.000", "Amounts stay as in Dutch letters."),
    _option("band.0-59000", "Niet meer dan € 59.000", "Amounts stay as in Dutch letters."),
    _option("band.59000-118000", "Meer dan € 59.000, tot en met € 118.000", "Amounts stay as in Dutch letters."),
    _option("band.118000-more", "Meer dan € 118.000", "Amounts stay as in Dutch letters."),
    _option("band.amount", "Ik weet het bedrag van dit jaar"),
    _option("band.differs", "Dat verschilt per jaar"),
)

_SHARED: Final = (
    _hint("since", "Vanaf welke maand en welk jaar?"),
    _hint("last-month", "Wat was de laatste maand?"),
    _hint("valid-until", "Tot en met welke maand was de vergunning geldig?"),
    _hint("asked-when", "In welke maand hebt u dat gedaan?"),
    _hint("about-when", "In welke maand, ongeveer?"),
    _hint("month", "Maand en jaar"),
    _hint("letter-day", "Welke datum staat op de brief?", "A whole date, dd-mm-jjjj."),
    _hint("amount", "Bedrag in euro's"),
    _hint("amount-this-year", "Bedrag van dit jaar in euro's"),
    text("hint.only-year", "Alleen het jaar mag ook. U mag dit ook leeg laten.", note="Under a field for a month."),
    text("hint.may-be-empty", "U mag dit ook leeg laten.", note="Under a field for a date or an amount."),
    text("again.choice", "Kies een van de antwoorden. Weet u het niet, dan mag u dat ook kiezen.", note=_AGAIN),
    text("again.entry", "Vul dit in, of kies dat u het niet weet.", note=_AGAIN),
    text("again.children", "Vul ten minste één kind in, of kies een ander antwoord.", note=_AGAIN),
    text("again.each-child", "Kies voor ieder kind een antwoord. Weet u het niet, dan mag u dat kiezen.", note=_AGAIN),
    text("again.no-field", "Bij dit antwoord hoeft u niets in te vullen.", note=_AGAIN),
    text("again.future", "Deze datum is nog niet geweest. Kijk het jaar nog eens na.", note=_AGAIN),
    text("again.too-early", "Dit jaar ligt erg lang terug. Kijk het jaar nog eens na.", note=_AGAIN),
    text("again.day-missing", "Schrijf ook de dag, bijvoorbeeld 14-03-2024. Of laat de datum leeg.", note=_AGAIN),
    text("again.amount", "Vul een bedrag in van 0 tot en met 10 miljoen euro, of laat het leeg.", note=_AGAIN),
    text("again.no-children", "Vul ten minste één kind in, of kies een ander antwoord.", note=_AGAIN),
    text("again.too-many-children", "Er passen hier 20 kinderen. Vraag hulp als het er meer zijn.", note=_AGAIN),
)

TEXTS: Final[tuple[Text, ...]] = (*_STAY, *_CHILDREN, *_SPOUSE, *_ADDRESS, *_PAID, *_MONEY, *_SHARED)
