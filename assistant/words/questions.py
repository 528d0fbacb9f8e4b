"""What the conversation asks.

``ask.Q02`` the question, ``why.Q02`` why it is asked, ``find.Q02`` where the answer can be found, ``option.Q02.asylum``
an answer, ``hint.Q02.asylum`` the label of the month, date or amount on it. Labels and amounts that many questions
share have ids without a question (``hint.since``, ``option.band.none``). ``again.*`` helps after what is no answer.
"""

from __future__ import annotations

from typing import Final

from assistant.words.asking import ask, find, hint, option, why
from assistant.words.questions_money import MONEY, PAID
from assistant.words.text import Text, text

_AGAIN = "Shown above the same question after something that is no answer. Says what helps; never that it is wrong."


_STAY: Final = (
    # -- Q02 stay -----------------------------------------------------------------------------------------------------
    ask("Q02", "Waarom mag u in Nederland wonen?", "Glossary: verblijfsvergunning, statushouder."),
    why("Q02", "Voor asielvergunningen geldt sinds 2026 een eigen regel. Daarom vragen we dit eerst."),
    find(
        "Q02",
        "De soort vergunning staat op uw verblijfsdocument en in de brief van de IND. Familie van een EU-burger kiest"
        " ook 'EU'. Noorwegen, IJsland, Liechtenstein en Zwitserland horen daar hier bij.",
        "Glossary: IND, verblijfsvergunning. 'EU' names the second answer.",
    ),
    option("Q02.asylum", "Ik heb een asielvergunning (statushouder)", "Glossary: statushouder."),
    hint(
        "Q02.asylum",
        "Vanaf welke maand geldt uw vergunning? Die dag heet de ingangsdatum. Het is vaak de dag van uw aanvraag.",
        "Not the day of the decision, not the day of the card. Keep the Dutch word 'ingangsdatum' in brackets.",
    ),
    option("Q02.eu", "Ik kom uit de EU, of ik hoor bij de familie van een EU-burger"),
    hint("Q02.eu", "Vanaf welke maand woont of werkt u in Nederland?"),
    option("Q02.regular", "Ik heb een vergunning voor werk, gezin, studie of iets anders"),
    option("Q02.dutch", "Ik heb een Nederlands paspoort"),
    option("Q02.ukraine", "Ik heb tijdelijke bescherming vanwege de oorlog in Oekraïne"),
    option("Q02.waiting", "Ik wacht nog op een beslissing van de IND"),
    option("Q02.none", "Iets anders, of ik heb nu geen vergunning"),
    # -- Q02b Dutch passport ------------------------------------------------------------------------------------------
    ask("Q02b", "Bent u Nederlander geworden (naturalisatie), of was u dat altijd al?"),
    why("Q02b", "De eigen regel voor asielvergunningen stopt als iemand Nederlander wordt."),
    find("Q02b", "De datum staat in de brief over uw naturalisatie. De gemeente kent die datum ook."),
    option("Q02b.always", "Ik ben altijd al Nederlander"),
    option("Q02b.from-asylum", "Nederlander geworden, daarvoor had ik een asielvergunning"),
    hint("Q02b.from-asylum", "In welke maand werd u Nederlander?"),
    option("Q02b.from-other", "Nederlander geworden, daarvoor had ik iets anders"),
    hint("Q02b.from-other", "In welke maand werd u Nederlander?"),
    # -- Q02c permit valid --------------------------------------------------------------------------------------------
    ask("Q02c", "Is uw vergunning vandaag geldig?", "Glossary: verblijfsvergunning."),
    why("Q02c", "Toeslag hoort bij het recht om hier te wonen. Zonder geldige vergunning gelden andere regels."),
    find("Q02c", "De laatste dag staat op uw verblijfsdocument. Kijk ook of u een brief van de IND hebt."),
    option("Q02c.valid", "Ja, de vergunning is geldig"),
    option("Q02c.renewing", "Ik wacht op verlenging, of de IND wil de vergunning intrekken"),
    option("Q02c.ended", "Nee, de vergunning is afgelopen"),
    # -- Q02d, Q02e, Q02f permit before -------------------------------------------------------------------------------
    ask("Q02d", "Had u hiervoor al een verblijfsvergunning?", "Of somebody who waits for a decision."),
    why("Q02d", "Wie op tijd verlenging vraagt, mag een toeslag vaak houden. Bij een eerste aanvraag is dat anders."),
    find("Q02d", "Kijk op uw oude verblijfsdocument of in een brief van de IND."),
    option("Q02d.first", "Nee, dit is mijn eerste aanvraag"),
    option("Q02d.asylum", "Ja, een asielvergunning"),
    option("Q02d.other", "Ja, een andere vergunning"),
    ask("Q02e", "Had u eerder een verblijfsvergunning?", "Of somebody who has none now. Especially calm."),
    why("Q02e", "Voor de maanden met een vergunning gelden andere regels dan voor de maanden daarna."),
    find("Q02e", "Kijk op uw oude verblijfsdocument of in een brief van de IND."),
    option("Q02e.never", "Nee"),
    option("Q02e.asylum", "Ja, een asielvergunning"),
    option("Q02e.other", "Ja, een andere vergunning"),
    ask("Q02f", "Vanaf welke maand gold uw vorige vergunning?", "The permit before the present stay."),
    why("Q02f", "Alleen voor maanden met een vergunning kan er recht op toeslag zijn."),
    find("Q02f", "De ingangsdatum staat in de brief van de IND over die vergunning."),
)

_CHILDREN: Final = (
    # -- Q03 children -------------------------------------------------------------------------------------------------
    ask(
        "Q03",
        "Voor welke kinderen zorgt u? Vul van ieder kind de maand en het jaar van geboorte in."
        " Een kind dat in {first_year} of later 18 werd, telt ook mee.",
        "{first_year}: a year, as 2021. The screen has a line for each child. No names are asked.",
    ),
    why("Q03", "Kindgebonden budget is er voor kinderen tot 18 jaar. De leeftijd bepaalt het bedrag."),
    find("Q03", "De geboortedatum staat op het paspoort of op de geboorteakte. Namen vragen we niet."),
    option("Q03.children", "Ik heb een of meer kinderen"),
    hint("Q03.children", "Maand en jaar van geboorte"),
    option("Q03.none", "Ik heb geen kinderen van die leeftijd"),
    # -- Q03b, Q03c where they live -----------------------------------------------------------------------------------
    ask("Q03b", "Waar wonen de kinderen?"),
    why("Q03b", "Voor een kind dat niet in Nederland woont, gelden andere regels. Dat kan veel geld schelen."),
    find("Q03b", "Bij de EU horen hier ook Noorwegen, IJsland, Liechtenstein en Zwitserland."),
    option("Q03b.here", "Bij mij, op mijn adres in Nederland"),
    option("Q03b.from-outside", "Bij mij, maar ze kwamen later, uit een land buiten de EU"),
    option("Q03b.from-eu", "Bij mij, maar ze kwamen later, uit een EU-land"),
    option("Q03b.netherlands", "Bij iemand anders in Nederland"),
    option("Q03b.eu", "In een ander EU-land"),
    option("Q03b.outside", "In een land buiten de EU"),
    option("Q03b.differs", "Dat verschilt per kind"),
    ask("Q03c", "Waar woont ieder kind?", "One line for each child."),
    option("Q03c.here", "Bij mij, op mijn adres in Nederland"),
    option("Q03c.netherlands", "Bij iemand anders in Nederland"),
    option("Q03c.eu", "In een ander EU-land"),
    option("Q03c.outside", "In een land buiten de EU"),
    # -- Q11, Q11b kinderbijslag --------------------------------------------------------------------------------------
    ask("Q11", "Krijgt u kinderbijslag van de SVB voor de kinderen?", "Glossary: kinderbijslag, SVB."),
    why("Q11", "Kindgebonden budget is er meestal alleen voor een kind voor wie u kinderbijslag krijgt."),
    find("Q11", "Kijk op uw bankrekening of op Mijn SVB. De SVB betaalt elke drie maanden."),
    option("Q11.all", "Ja, voor alle kinderen"),
    option("Q11.some", "Voor sommige kinderen wel, voor andere niet"),
    option("Q11.stopped", "Vroeger wel, nu niet meer"),
    option("Q11.none", "Nee, of de andere ouder krijgt die"),
    ask("Q11b", "Voor welk kind krijgt u kinderbijslag?", "One line for each child, with yes or no."),
    # -- Q20b stay of the children ------------------------------------------------------------------------------------
    ask("Q20b", "Hebben de kinderen een Nederlands paspoort of een verblijfsvergunning?"),
    why("Q20b", "Dat bepaalt of het kindgebonden budget blijft. Het antwoord blijft op dit apparaat."),
    find("Q20b", "Kijk op het paspoort of het verblijfsdocument van de kinderen."),
    option("Q20b.dutch", "Zij hebben een Nederlands paspoort"),
    option("Q20b.permit", "Zij hebben een vergunning of een ander recht om hier te wonen"),
)

_SPOUSE: Final = (
    # -- Q04 tie ------------------------------------------------------------------------------------------------------
    ask(
        "Q04",
        "Bent u getrouwd, of hebt u een geregistreerd partnerschap? Een huwelijk in een ander land telt ook."
        " Het telt ook als de gemeente het niet kent.",
        "Religious marriages exist: the text does not decide whether one counts.",
    ),
    why(
        "Q04",
        "Uw man of vrouw kan meetellen voor uw toeslag (toeslagpartner), ook vanuit een ander land."
        " Deze vraag betekent niet dat u iets fout hebt gedaan.",
        "Glossary: toeslagpartner.",
    ),
    find(
        "Q04",
        "Woont u apart, maar bent u nog getrouwd? Kies dan 'getrouwd'. Weet u het niet zeker? De gemeente kan een"
        " uittreksel geven uit de Basisregistratie Personen (BRP).",
        "Glossary: BRP. Never advise contact with an embassy.",
    ),
    option("Q04.married", "Ja, getrouwd"),
    hint("Q04.married", "In welke maand en welk jaar bent u getrouwd?"),
    option("Q04.registered", "Ja, een geregistreerd partnerschap"),
    hint("Q04.registered", "In welke maand en welk jaar begon dat?"),
    option("Q04.religious", "Alleen getrouwd voor een geloof of volgens een traditie"),
    hint("Q04.religious", "In welke maand en welk jaar was dat?"),
    option("Q04.divorcing", "Getrouwd, maar de scheiding is bij de rechter gevraagd"),
    hint("Q04.divorcing", "In welke maand is de scheiding bij de rechter gevraagd?"),
    option("Q04.ended", "Niet meer getrouwd, door scheiding of overlijden", "Overlijden: death. Especially calm."),
    hint("Q04.ended", "In welke maand eindigde het huwelijk?"),
    option("Q04.together", "Niet getrouwd, maar ik woon samen met mijn partner"),
    option("Q04.never", "Nee, en ook niet eerder"),
    # -- Q04b, Q04c, Q05 ----------------------------------------------------------------------------------------------
    ask("Q04b", "Hebt u samen met uw man, vrouw of partner een kind?"),
    why("Q04b", "Wie op hetzelfde adres woont en samen een kind heeft, is toeslagpartner."),
    find("Q04b", "Ook een kind dat nu ergens anders woont, telt hier mee."),
    ask("Q04c", "In welke maand en welk jaar bent u getrouwd?"),
    why("Q04c", "Vanaf de maand na uw huwelijk kan uw man of vrouw meetellen."),
    find("Q04c", "De datum staat op de huwelijksakte. De gemeente kan een uittreksel uit de BRP geven."),
    ask(
        "Q05",
        "Wanneer bent u getrouwd: vóór of na uw asielaanvraag in Nederland?",
        "The order of the two days decides. Three windows: before, between application and decision, after.",
    ),
    why(
        "Q05",
        "Sinds 2026 telt een man of vrouw in een ander land soms niet mee. Daarvoor moet u getrouwd zijn voordat"
        " uw verblijf in Nederland begon.",
        "A rule of the law, told carefully: 'soms' stays.",
    ),
    find("Q05", "De dag van uw aanvraag staat in de brief van de IND. Het is vaak ook de ingangsdatum."),
    option("Q05.before", "Voordat ik de asielaanvraag ondertekende"),
    option("Q05.between", "Na de aanvraag, maar vóór de beslissing van de IND"),
    option("Q05.after", "Na de beslissing van de IND"),
    # -- Q06 where ----------------------------------------------------------------------------------------------------
    ask("Q06", "Waar woont uw man of vrouw nu?", "Some answers may hurt: neutral words."),
    why("Q06", "De plaats bepaalt welke regel geldt. In sommige gevallen kunt u vragen om iemand niet mee te tellen."),
    find(
        "Q06",
        "Bij de EU horen hier ook Noorwegen, IJsland, Liechtenstein en Zwitserland. Een veilige plek is een opvang"
        " voor mensen die thuis niet veilig zijn. Een asielzoekerscentrum hoort daar niet bij.",
        "'Veilige plek' explains the last answer in neutral words.",
    ),
    option("Q06.same-address", "Bij mij, op hetzelfde adres"),
    option("Q06.netherlands", "In Nederland, op een ander adres"),
    option("Q06.eu", "In een ander EU-land"),
    option("Q06.outside", "In een land buiten de EU"),
    option("Q06.missing", "We hebben geen contact meer", "For a missing husband or wife. Neutral."),
    option("Q06.detained", "Hij of zij zit vast", "Detained, in any country. Neutral: no 'prison', no reason."),
    option("Q06.safe-place", "Ik verblijf zelf op een veilige plek", "Shelter; in neutral words on purpose."),
    ask("Q06c", "Woont uw man of vrouw in een verpleeghuis of verzorgingshuis?"),
    why("Q06c", "Dan kunt u vragen om uw man of vrouw niet mee te tellen."),
    find("Q06c", "Het gaat om een vaste plek, niet om een ziekenhuis voor korte tijd."),
    ask("Q06d", "Waar woonde uw man of vrouw in de laatste tijd van het huwelijk?", "Also of one who died: calm."),
    why("Q06d", "Ook voor de maanden van het huwelijk kan er nog een berekening komen."),
    find("Q06d", "Bij de EU horen hier ook Noorwegen, IJsland, Liechtenstein en Zwitserland."),
    option("Q06d.same-address", "Bij mij, op hetzelfde adres"),
    option("Q06d.netherlands", "In Nederland, op een ander adres"),
    option("Q06d.eu", "In een ander EU-land"),
    option("Q06d.outside", "In een land buiten de EU"),
    # -- Q06b ever registered -----------------------------------------------------------------------------------------
    ask(
        "Q06b",
        "Was uw man, vrouw of partner ooit ingeschreven bij een Nederlandse gemeente (ingezetene)?"
        " Een asielzoekerscentrum telt ook mee.",
        "Glossary: ingezetene, gemeente.",
    ),
    why("Q06b", "De regel van 2026 geldt alleen voor iemand die nooit bij een gemeente was ingeschreven."),
    find(
        "Q06b",
        "Vraag het aan de gemeente. Alleen een BSN of de lijst voor niet-inwoners (RNI) telt hier niet.",
        "Glossary: RNI, BSN.",
    ),
    option("Q06b.never", "Nee, nooit"),
    option("Q06b.now", "Ja, nu"),
    option("Q06b.centre", "Ja, vanuit een asielzoekerscentrum (azc)"),
    option("Q06b.earlier", "Vroeger wel, nu niet meer"),
    # -- Q08 what is known --------------------------------------------------------------------------------------------
    ask("Q08", "Weet Dienst Toeslagen van uw man, vrouw of partner?", "Glossary: Dienst Toeslagen."),
    why("Q08", "Soms weet de IND of de gemeente het wel, maar Dienst Toeslagen niet. Dat komt vaak voor."),
    find("Q08", "Kijk op Mijn toeslagen of in uw laatste beschikking of er een toeslagpartner staat."),
    option("Q08.page", "Ja, hij of zij staat op Mijn toeslagen"),
    option("Q08.told", "Ja, ik heb het zelf gemeld"),
    option("Q08.others", "Ik heb het alleen aan IND, gemeente of SVB gezegd"),
    option("Q08.nobody", "Nee"),
    ask("Q08b", "Heeft uw man, vrouw of partner een burgerservicenummer (BSN)?", "We do not ask the number."),
    why("Q08b", "Zonder BSN kan Dienst Toeslagen iemand vaak niet zien."),
    find("Q08b", "Het BSN staat op een Nederlands document of in een brief van de gemeente. Vul het hier niet in."),
    ask("Q08c", "Staat uw huwelijk in de lijst van de gemeente (BRP)?", "Glossary: BRP."),
    why("Q08c", "Als het huwelijk daar staat, kan Dienst Toeslagen het zien."),
    find("Q08c", "De gemeente kan u een uittreksel uit de BRP geven. Daar staat het op."),
    # -- Q20, Q21, Q23, Q25, Q26 --------------------------------------------------------------------------------------
    ask(
        "Q20",
        "Mag uw man, vrouw of partner in Nederland wonen? Het antwoord blijft op dit apparaat.",
        "Sensitive. The second sentence is a promise of the program, true without exception.",
    ),
    why("Q20", "Zonder recht om hier te wonen gelden andere regels voor het hele gezin. Wij sturen niets door."),
    find("Q20", "Kijk op het verblijfsdocument of in een brief van de IND. U hoeft dit niet te zeggen."),
    option("Q20.waiting", "Er is nog geen beslissing"),
    ask("Q20h", "Mag de andere volwassene op uw adres in Nederland wonen? Het antwoord blijft op dit apparaat."),
    option("Q20h.waiting", "Er is nog geen beslissing"),
    ask("Q21", "Bij welke rechter is de scheiding gevraagd?"),
    why("Q21", "Voor een scheiding in een ander land is de regel niet duidelijk."),
    find("Q21", "De naam van de rechtbank staat in de brief van uw advocaat."),
    option("Q21.netherlands", "Bij een rechter in Nederland"),
    option("Q21.abroad", "Bij een rechter in een ander land"),
    ask("Q23", "Gaat een van deze dingen gebeuren?", "A change by which the marriage becomes known."),
    why("Q23", "Bij zo'n verandering kijkt Dienst Toeslagen vaak ook naar de jaren daarvoor."),
    find("Q23", "Weet u de maand nog niet? Dan mag u die leeg laten."),
    option("Q23.nothing", "Nee"),
    option("Q23.arrival", "Mijn man of vrouw komt naar Nederland"),
    option("Q23.naturalisation", "Ik word Nederlander (naturalisatie)"),
    option("Q23.gemeente", "De gemeente schrijft mijn huwelijk in"),
    option("Q23.divorce", "Ik ga scheiden"),
    ask("Q25", "Hebt u Dienst Toeslagen gevraagd om uw man of vrouw niet mee te tellen?", "A written request."),
    why("Q25", "Dit gaat niet vanzelf. Het werkt pas als u erom vraagt."),
    find("Q25", "Kijk of u een brief of een formulier hebt gestuurd. Een antwoord staat op Mijn toeslagen."),
    ask("Q25d", "Duurt het vastzitten langer dan drie maanden?", "Of the husband or wife. Neutral."),
    why("Q25d", "De regel geldt alleen als het langer dan drie maanden duurt."),
    find("Q25d", "Dit staat in de beslissing van de rechter. Een advocaat kan het ook zeggen."),
    ask(
        "Q26",
        "Hebt u Dienst Toeslagen gevraagd om u als ouder alleen te zien?",
        "For somebody in a safe place. Do not name husband, wife or violence.",
    ),
    why("Q26", "Op een veilige plek kunt u dit vragen. Het gaat niet vanzelf."),
    find("Q26", "Vraag het aan de mensen die u daar helpen. Zij weten vaak wat er is gestuurd."),
)

_ADDRESS: Final = (
    ask(
        "Q14",
        "Wonen er nog andere volwassenen op uw adres? Uw man of vrouw telt hier niet mee."
        " Past meer dan één antwoord? Kies dan het laatste dat past.",
        "The answers are in an order: the last one that fits is the right one. Keep the order.",
    ),
    why("Q14", "Een volwassene op uw adres kan toeslagpartner zijn, vooral als er ook een kind woont."),
    find(
        "Q14",
        "Het gaat om mensen die bij de gemeente op uw adres staan. Een veilige plek is een opvang voor mensen die"
        " thuis niet veilig zijn. Een asielzoekerscentrum hoort daar niet bij.",
        "'Veilige plek' explains the last answer in neutral words.",
    ),
    option("Q14.nobody", "Nee, niemand"),
    option("Q14.relatives", "Alleen mijn vader, moeder of volwassen kind"),
    option("Q14.in-law", "Een ouder van mijn man of vrouw, of een volwassen pleegkind"),
    option("Q14.renter", "Een huurder of verhuurder, met een schriftelijk huurcontract"),
    option("Q14.other", "Iemand anders, zoals een broer, zus, vriend of huisgenoot"),
    option("Q14.other-parent", "De andere ouder van mijn kind"),
    option("Q14.safe-place", "Ik verblijf zelf op een veilige plek", "Shelter; in neutral words on purpose."),
    ask("Q14b", "Hebt u Dienst Toeslagen gevraagd om de huurder of verhuurder niet mee te tellen?"),
    why("Q14b", "Met een huurcontract telt iemand soms niet mee. Dat geldt pas als u erom vraagt."),
    find("Q14b", "Kijk of u een brief of een formulier hebt gestuurd."),
    ask("Q14d", "Hebt u samen aan Dienst Toeslagen gevraagd om elkaar als familie te zien?"),
    why("Q14d", "Schoonfamilie en pleegkinderen tellen pas als familie als u dit samen vraagt."),
    find("Q14d", "Kijk of u samen een brief of een formulier hebt gestuurd."),
    ask("Q14e", "Zijn u en deze persoon allebei 27 jaar of ouder?"),
    why("Q14e", "Tot en met 2024 telde de leeftijd mee voor familie op hetzelfde adres."),
    find("Q14e", "Was een van u in die jaren jonger dan 27? Kies dan 'Nee'."),
)

_SHARED: Final = (
    hint("since", "Vanaf welke maand en welk jaar?"),
    hint("last-month", "Wat was de laatste maand?"),
    hint("valid-until", "Tot en met welke maand was de vergunning geldig?"),
    hint("asked-when", "In welke maand hebt u dat gedaan?"),
    hint("about-when", "In welke maand, ongeveer?"),
    hint("month", "Maand en jaar"),
    hint("letter-day", "Welke datum staat op de brief?", "A whole date, dd-mm-jjjj."),
    hint("amount", "Bedrag in euro's"),
    hint("amount-this-year", "Bedrag van dit jaar in euro's"),
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

TEXTS: Final[tuple[Text, ...]] = (*_STAY, *_CHILDREN, *_SPOUSE, *_ADDRESS, *PAID, *MONEY, *_SHARED)
