"""What helps when something typed could not be read. ``reading.*``: one for each ``Trouble`` of ``numbers.py``."""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_HELP = "Shown under a field, before the same question again. Says what helps; never says that the reader is wrong."

TEXTS: Final[tuple[Text, ...]] = (
    text("reading.empty", "Vul iets in, of kies een ander antwoord.", note=_HELP),
    text("reading.not-a-number", "Vul een getal in, bijvoorbeeld 3.", note=_HELP),
    text("reading.not-whole", "Vul een heel getal in, zonder punt of komma.", note=_HELP),
    text("reading.negative", "Vul een getal in zonder minteken.", note=_HELP),
    text("reading.too-small", "Dit getal is te klein. Kijk het nog eens na.", note=_HELP),
    text("reading.too-big", "Dit getal is te groot. Kijk het nog eens na.", note=_HELP),
    text("reading.not-an-amount", "Vul een bedrag in, bijvoorbeeld 1.234,50.", note=_HELP),
    text(
        "reading.unclear-amount",
        "Dit bedrag is niet duidelijk. Schrijf het zoals in de brief, bijvoorbeeld 1.234,50.",
        note=_HELP,
    ),
    text("reading.not-a-date", "Schrijf de maand en het jaar, bijvoorbeeld 03-2024.", note=_HELP),
    text("reading.no-such-month", "Deze maand is niet duidelijk. Gebruik een getal van 1 tot en met 12.", note=_HELP),
    text("reading.no-such-day", "Deze dag bestaat niet in die maand. Kijk het nog eens na.", note=_HELP),
    text("reading.day-missing", "Schrijf ook de dag, bijvoorbeeld 14-03-2024.", note=_HELP),
    text("reading.month-missing", "Schrijf ook de maand, bijvoorbeeld 03-2024.", note=_HELP),
    text("reading.year-missing", "Schrijf ook het jaar, met vier cijfers, bijvoorbeeld 2024.", note=_HELP),
    text(
        "reading.year-unlikely",
        "Schrijf het jaar van de Nederlandse kalender, bijvoorbeeld 2024.",
        note=f"{_HELP} Readers may think of the Ge'ez or Hijri calendar.",
    ),
)
