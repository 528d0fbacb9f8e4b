"""What is wrong with a file or a command. ``error.*``; the values are words as a file or a command writes them.

A sentence about a field begins with ``{path}``, which is the same in every language: ``spouse.place[0].from``. It says
what is expected, so that whoever wrote the file can mend it without looking anything up.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_READER = "Error in a terminal. Reader: a counsellor or a programmer."
_FILE = f"{_READER} About a whole file; {{file}} is its name."
_FIELD = f"{_READER} {{path}} is the place in the file, always at the beginning, with a colon."
_KEEP = "Keep what stands between quotes as it is: it is what the file must say."

TEXTS: Final[tuple[Text, ...]] = (
    # -- the file as a whole ------------------------------------------------------------------------------------------
    text("error.file.not-found", "Dit bestand is er niet: {file}.", note=_FILE),
    text("error.file.folder", "Dit is een map en geen bestand: {file}.", note=_FILE),
    text("error.file.not-allowed", "Dit bestand mogen wij niet lezen: {file}.", note=f"{_FILE} No permission."),
    text("error.file.not-readable", "Dit bestand lezen lukt niet: {file}.", note=f"{_FILE} The disk or device fails."),
    text(
        "error.file.too-large",
        "Het bestand is te groot. Het mag hooguit {limit} bytes zijn.",
        note=f"{_READER} {{limit}} is a number.",
    ),
    text("error.file.empty", "Het bestand is leeg.", note=_READER),
    text(
        "error.file.bom",
        "Het bestand begint met een BOM. Bewaar het als UTF-8 zonder BOM.",
        note=f"{_READER} BOM: a byte order mark, some editors put it in front. Keep BOM and UTF-8.",
    ),
    text(
        "error.file.not-utf8",
        "Het bestand is geen UTF-8. Byte {position} past daar niet in.",
        note=f"{_READER} {{position}} is a number, counted from 0.",
    ),
    text(
        "error.file.not-json",
        "Het bestand is geen JSON. Kijk bij regel {line}, teken {column}.",
        note=f"{_READER} {{line}} and {{column}} are numbers. JSON: keep.",
    ),
    text(
        "error.file.not-object",
        "Het bestand moet één JSON-object zijn, dus iets tussen accolades.",
        note=f"{_READER} Accolades: curly brackets.",
    ),
    text(
        "error.file.too-deep",
        "Het bestand heeft te veel haakjes in elkaar. Hooguit {limit} lagen.",
        note=f"{_READER} Brackets within brackets; {{limit}} is a number.",
    ),
    text(
        "error.too-many-periods",
        "Het bestand heeft te veel periodes. Hooguit {limit}.",
        note=f"{_READER} Periods of time in the whole file; {{limit}} is a number.",
    ),
    # -- the shape of a field -----------------------------------------------------------------------------------------
    text(
        "error.schema",
        "{path}: dit programma leest alleen de versie {expected}.",
        note=f"{_FIELD} {{expected}} is the name of a version of the file format.",
    ),
    text("error.missing", "{path}: dit veld moet er zijn.", note=f"{_FIELD} The field is not there."),
    text("error.unknown-field", "{path}: dit veld kennen wij niet.", note=_FIELD),
    text("error.twice", "{path}: dit veld staat er meer dan één keer.", note=_FIELD),
    text("error.object", "{path}: hier moet een object staan, tussen accolades.", note=f"{_FIELD} A JSON object."),
    text("error.list", "{path}: hier moet een lijst staan, tussen rechte haken.", note=f"{_FIELD} A JSON list."),
    text("error.text", "{path}: hier moet tekst staan, tussen aanhalingstekens.", note=f"{_FIELD} A JSON string."),
    text("error.boolean", "{path}: hier moet true, false of null staan.", note=f"{_FIELD} Keep true, false, null."),
    text(
        "error.choice",
        "{path}: kies één van deze woorden: {choices}.",
        note=f"{_FIELD} {{choices}} are words of the file format with | between them.",
    ),
    text("error.too-many", "{path}: dit zijn er te veel. Hooguit {limit}.", note=f"{_FIELD} Items of a list."),
    text("error.too-long", "{path}: deze tekst is te lang. Hooguit {limit} tekens.", note=f"{_FIELD} Characters."),
    text(
        "error.reserved",
        "{path}: dit veld is er voor later. Laat het leeg of weg.",
        note=f"{_FIELD} The program does not use the field yet.",
    ),
    # -- dates --------------------------------------------------------------------------------------------------------
    text(
        "error.date",
        '{path}: hier moet een datum staan: "2026-05-14", "2026-05" of "2026".',
        note=f"{_FIELD} {_KEEP} Year, month, day.",
    ),
    text(
        "error.day",
        '{path}: hier moet een hele datum staan, zoals "2026-05-14".',
        note=f"{_FIELD} {_KEEP} Year, month, day.",
    ),
    text(
        "error.event",
        '{path}: hier moet een datum staan, zoals "2026-05-14" of "2026-05", of "no".',
        note=f"{_FIELD} {_KEEP} no: it has not happened.",
    ),
    text(
        "error.end",
        '{path}: hier moet een datum staan, zoals "2026-05-14" of "2026-05", of "ongoing".',
        note=f"{_FIELD} {_KEEP} ongoing: it still goes on.",
    ),
    text("error.no-such-day", "{path}: deze dag bestaat niet.", note=f"{_FIELD} Such as 31 February."),
    text(
        "error.year",
        '{path}: hier moet een jaar staan, zoals "2026".',
        note=f"{_FIELD} {_KEEP}",
    ),
    text(
        "error.year-range",
        "{path}: het jaar moet liggen van {first} tot en met {last}.",
        note=f"{_FIELD} {{first}} and {{last}} are years.",
    ),
    # -- amounts ------------------------------------------------------------------------------------------------------
    text(
        "error.amount",
        "{path}: hier moet een bedrag in euro's staan, zoals 15000 of 15000.50.",
        note=f"{_FIELD} Keep the numbers as they are, with a point.",
    ),
    text("error.no-number", "{path}: dit is geen getal dat wij kunnen lezen.", note=f"{_FIELD} NaN, or far too long."),
    text("error.decimals", "{path}: hooguit twee cijfers na de punt.", note=f"{_FIELD} Euros and cents."),
    text("error.cents", "{path}: hier moet een heel getal in centen staan.", note=_FIELD),
    text("error.negative", "{path}: dit bedrag mag niet onder nul zijn.", note=_FIELD),
    text("error.absurd", "{path}: dit bedrag is te hoog. Hooguit {limit} euro.", note=f"{_FIELD} {{limit}}: a number."),
    text(
        "error.band",
        '{path}: een bedrag van-tot heeft "low" en "high", en verder niets.',
        note=f"{_FIELD} {_KEEP} A lowest and a highest amount.",
    ),
    text(
        "error.low-above-high",
        '{path}: "low" is hoger dan "high".',
        note=f"{_FIELD} {_KEEP} The lowest amount is above the highest.",
    ),
    text("error.country", '{path}: een land is twee hoofdletters, zoals "PL".', note=f"{_FIELD} {_KEEP}"),
    # -- what cannot be true ------------------------------------------------------------------------------------------
    text(
        "error.end-before-start",
        "{path}: het einde ({end}) ligt vóór het begin ({start}).",
        note=f"{_FIELD} {{start}} and {{end}} are dates as the file writes them.",
    ),
    text(
        "error.overlap",
        "{path}: twee periodes vallen samen: {first} en {second}.",
        note=f"{_FIELD} {{first}} and {{second}} are periods as the file writes them: 2026-01 - ongoing.",
    ),
    text(
        "error.two-places",
        "{path}: de partner is op hetzelfde adres en in het buitenland: {first} en {second}.",
        note=f"{_FIELD} The spouse cannot be in two places at once. {{first}} and {{second}} are periods.",
    ),
    text(
        "error.born-in-future",
        "{path}: deze geboorte ligt na de dag van de antwoorden ({day}).",
        note=f"{_FIELD} {{day}} is a date as the file writes it.",
    ),
    text(
        "error.before-birth",
        "{path}: dit ligt vóór de geboorte ({start}).",
        note=f"{_FIELD} {{start}} is a date as the file writes it.",
    ),
    text(
        "error.before-start",
        "{path}: dit ligt vóór het begin van het huwelijk of partnerschap ({start}).",
        note=f"{_FIELD} {{start}} is a date as the file writes it.",
    ),
    text(
        "error.older-than-parent",
        "{path}: dit kind is ouder dan de ouder ({start}).",
        note=f"{_FIELD} {{start}} is the date of birth of the parent as the file writes it.",
    ),
    text(
        "error.in-future",
        "{path}: deze datum ligt te ver na de dag van de antwoorden ({day}).",
        note=f"{_FIELD} {{day}} is a date as the file writes it.",
    ),
    text(
        "error.country-place",
        "{path}: het land {country} past niet bij {where}.",
        note=f"{_FIELD} {{country}} is two capitals; {{where}} is a word of the file format, such as outside.",
    ),
    # -- the program --------------------------------------------------------------------------------------------------
    text(
        "error.internal",
        "Er ging iets mis in dit programma. Er is niets bewaard. Foutcode: {code}.",
        note=f"{_READER} A fault of ours. {{code}} is a technical name.",
    ),
)
