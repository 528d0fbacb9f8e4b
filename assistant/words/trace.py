"""What stands between the figures of a trace: from an amount down to the answers and the law. ``trace.*``.

Paths of answers, names of figures, units and keys of articles are the same in every language.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_LINE = "A line of a tree in a terminal, for whoever checks where an amount comes from."

TEXTS: Final[tuple[Text, ...]] = (
    text("trace.total", "Bij elkaar: {amount}.", note=f"{_LINE} Adds up the years below it."),
    text("trace.total.range", "Bij elkaar: {low} tot {high}.", note=f"{_LINE} It lies between the two."),
    text(
        "trace.total.open",
        "Bij elkaar: {low} of meer. Hoeveel meer weten wij niet.",
        note=f"{_LINE} For some months there are no figures.",
        safety=True,
    ),
    text("trace.no-amount", "Deze uitkomst heeft geen bedrag.", note=_LINE),
    text("trace.low", "Het laagste bedrag dat kan: {amount}.", note=f"{_LINE} One end of a range."),
    text("trace.high", "Het hoogste bedrag dat kan: {amount}.", note=f"{_LINE} One end of a range."),
    text("trace.year", "Over {year}: {amount}.", note=_LINE),
    text(
        "trace.months", "{period}: {amount} per maand.", note=f"{_LINE} {{period}}: one month, or from a month to one."
    ),
    text("trace.paid", "Betaald: {amount} per maand.", note=f"{_LINE} What the family received."),
    text("trace.due", "Recht op: {amount} per maand.", note=f"{_LINE} What the law gives the family."),
    text("trace.partner.yes", "Voor de wet hebt u dan een toeslagpartner.", note=f"{_LINE} Keep toeslagpartner."),
    text("trace.partner.no", "Voor de wet hebt u dan geen toeslagpartner.", note=f"{_LINE} Keep toeslagpartner."),
    text("trace.rule", "Regel {rule} van dit programma steunt op:", note=f"{_LINE} A list of articles follows."),
    text(
        "trace.reading.yes", "Dit punt is niet zeker. Hier is gerekend met ja.", note=f"{_LINE} A point of law follows."
    ),
    text(
        "trace.reading.no", "Dit punt is niet zeker. Hier is gerekend met nee.", note=f"{_LINE} A point of law follows."
    ),
    text(
        "trace.unknown",
        "{path}: dit is niet bekend. Hier is gerekend met {value}.",
        note=f"{_LINE} {{path}}: a field of a file, {{value}}: what was put there.",
    ),
    text("trace.no-figures", "Voor {year} hebben wij geen bedragen.", note=_LINE),
)
