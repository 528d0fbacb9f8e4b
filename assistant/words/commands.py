"""What the commands say: help, wrong use, and the lists of figures, sources and articles. ``cli.*``.

``cli.help.<command>`` says in one sentence what a command does; ``cli.option.<option>`` the same for an option.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_HELP = "Help in a terminal, behind the command that it explains. One sentence. Arabic: verbal noun."
_USE = "Message in a terminal: the command was not typed as it should be. Calm."
_HEADING = "Heading above a list in a terminal."
_LIST = "A line of a list in a terminal, for whoever checks a figure or a rule."
_PLAIN = "Question before the conversation. Line by line: without a screen, the questions come one under the other."

TEXTS: Final[tuple[Text, ...]] = (
    # -- help ---------------------------------------------------------------------------------------------------------
    text("cli.help.heading", "Zo gebruikt u dit programma:", note=_HEADING),
    text("cli.help.commands", "Opdrachten:", note=f"{_HEADING} Commands to type."),
    text("cli.help.options", "Keuzes:", note=f"{_HEADING} Options of a command."),
    text(
        "cli.help.about",
        "Dit programma laat zien of u toeslag moet terugbetalen, wat u misloopt en wat u kunt doen.",
        note="First line of the help.",
    ),
    text("cli.help.start", "Zonder opdracht begint het gesprek.", note=f"{_HELP} Nothing typed behind the name."),
    text("cli.help.check", "Bekijkt een bestand met een gezin. Een streepje (-) leest van de invoer.", note=_HELP),
    text(
        "cli.help.explain",
        "Toont waar een bedrag vandaan komt. U noemt een regel, zoals R01, of de naam van de uitkomst.",
        note=f"{_HELP} Keep R01.",
    ),
    text("cli.help.values", "Toont de bedragen en grenzen van een jaar, met hun bron.", note=_HELP),
    text("cli.help.sources", "Toont alle wetten en andere bronnen.", note=_HELP),
    text("cli.help.article", "Toont wat in dit programma op een artikel of bron rust.", note=_HELP),
    text("cli.help.flow", "Toont de vragen van het gesprek als boom.", note=f"{_HELP} The tree of questions."),
    text("cli.help.schema", "Toont het JSON-schema van een bestand.", note=f"{_HELP} JSON Schema: keep."),
    text("cli.option.lang", "De taal: nl, en, ar, ti of pl.", note=f"{_HELP} Keep the codes."),
    text("cli.option.plain", "Regel voor regel, zonder scherm.", note=f"{_HELP} {_PLAIN}"),
    text(
        "cli.option.bidi",
        "Hoe deze terminal Arabisch toont. Alleen nodig als de letters verkeerd staan.",
        note=f"{_HELP} For right-to-left text.",
    ),
    text("cli.option.format", "De vorm van de uitkomst.", note=f"{_HELP} Text, JSON or Mermaid."),
    text(
        "cli.option.on",
        "De dag waarop u wilt kijken, zoals 2026-11-23. Anders is dat vandaag.",
        note=f"{_HELP} Keep the date.",
    ),
    text("cli.option.help", "Toont deze uitleg.", note=_HELP),
    text("cli.option.version", "Toont de versie.", note=_HELP),
    # -- wrong use ----------------------------------------------------------------------------------------------------
    text("cli.wrong.use", "Deze opdracht begrijpen wij niet. Gebruik: {usage}", note=f"{_USE} {{usage}}: a command."),
    text(
        "cli.wrong.command",
        "De opdracht {word} kennen wij niet. U kunt kiezen uit: {choices}.",
        note=f"{_USE} {{word}} is what was typed, {{choices}} a list of commands.",
    ),
    text("cli.wrong.words", "Dit kennen wij hier niet: {word}.", note=f"{_USE} {{word}} is what was typed."),
    text("cli.wrong.lacks", "Hier ontbreekt nog iets. Gebruik: {usage}", note=f"{_USE} {{usage}}: a command."),
    text(
        "cli.wrong.choice",
        "{word} kan hier niet. U kunt kiezen uit: {choices}.",
        note=f"{_USE} {{word}} is what was typed, {{choices}} a list of words.",
    ),
    text("cli.wrong.day", "{word} is geen dag. Schrijf die zoals 2026-11-23.", note=f"{_USE} Keep the date."),
    text(
        "cli.wrong.year",
        "Voor {word} hebben wij geen bedragen. Wij kennen {first} tot en met {last}.",
        note=f"{_USE} {{word}} is what was typed, {{first}} and {{last}} are years.",
    ),
    text(
        "cli.wrong.article",
        "{word} kennen wij niet als artikel of bron. Met toeslag-assistant sources ziet u ze alle.",
        note=f"{_USE} Keep the command toeslag-assistant sources.",
    ),
    text(
        "cli.wrong.finding",
        "{word} is geen uitkomst van dit bestand. U kunt kiezen uit: {choices}.",
        note=f"{_USE} {{word}} is what was typed, {{choices}} a list of names.",
    ),
    text("cli.wrong.no-findings", "Dit bestand heeft geen uitkomst om uit te leggen.", note=_USE),
    # -- figures ------------------------------------------------------------------------------------------------------
    text("cli.values.heading", "Bedragen en grenzen van {year}", note=f"{_HEADING} Figures of the law."),
    text("cli.values.announced", "Aangekondigd, nog geen wet.", note=f"{_LIST} A figure that can still change."),
    text("cli.values.conflict", "Bronnen spreken elkaar tegen.", note=f"{_LIST} Official sources differ."),
    text("cli.values.single-source", "Gelezen in één bron.", note=f"{_LIST} Not confirmed by a second source."),
    text("cli.values.derived", "Zelf uitgerekend, niet ergens gelezen.", note=f"{_LIST} By us."),
    text(
        "cli.values.gap", "Dit bedrag hebben wij gezocht en niet gevonden.", note=f"{_LIST} Then we do not calculate."
    ),
    # -- sources and articles -----------------------------------------------------------------------------------------
    text("cli.sources.laws", "Wetten en regelingen", note=_HEADING),
    text("cli.sources.others", "Andere bronnen", note=_HEADING),
    text("cli.sources.read", "Gelezen op {date}.", note=f"{_LIST} The day on which we read the source."),
    text("cli.sources.not-read", "Niet zelf gelezen.", note=f"{_LIST} Known through another source."),
    text("cli.article.figures", "Bedragen en grenzen die hierop rusten", note=_HEADING),
    text("cli.article.findings", "Uitkomsten die hierop rusten", note=_HEADING),
    text("cli.article.points", "Punten die niet zeker zijn in de wet", note=_HEADING),
    text("cli.article.nothing", "Hier rust in dit programma niets op.", note=_LIST),
    # -- start --------------------------------------------------------------------------------------------------------
    text(
        "cli.plain.small",
        "Dit venster is te klein voor het scherm. Het gesprek kan wel regel voor regel.",
        note=_PLAIN,
    ),
    text(
        "cli.plain.letters",
        "Deze terminal toont niet alle letters. Het gesprek kan wel regel voor regel, in het Nederlands.",
        note=_PLAIN,
    ),
    text(
        "cli.plain.dumb",
        "Deze terminal kan geen scherm tonen. Het gesprek kan wel regel voor regel.",
        note=_PLAIN,
    ),
    text(
        "cli.plain.ask",
        "Wilt u regel voor regel verder? Druk op Enter. Wilt u stoppen, typ dan q en Enter.",
        note=f"{_PLAIN} Keep q and Enter.",
    ),
    text("cli.stopped", "U bent gestopt. Er is niets bewaard.", note="After Ctrl-C."),
)
