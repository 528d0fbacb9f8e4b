"""What a household file may hold at most. Reading stops at these limits; they keep a hostile file cheap."""

from __future__ import annotations

from typing import Final

#: Bytes; nothing after the first byte too many is read.
MOST_BYTES: Final = 1024 * 1024
#: Brackets within brackets.
MOST_DEPTH: Final = 16
MOST_CHILDREN: Final = 20
MOST_HOUSEMATES: Final = 20
#: Periods in the whole file, and items of any one list.
MOST_PERIODS: Final = 200
#: Euros, of any amount.
MOST_EUROS: Final = 10_000_000
MOST_CENTS: Final = MOST_EUROS * 100
#: Years of dates, and of income and wealth.
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
FIRST_AMOUNT_YEAR: Final = 2000
#: Characters of a number, as written.
MOST_DIGITS: Final = 30
#: Characters of a text about the case, which nothing reads.
MOST_TEXT: Final = 20_000
#: A letter may bear a date somewhat later than the day on which it is read.
LETTER_AHEAD_DAYS: Final = 31
#: Faults that are told; a file with more is told these.
MOST_FAULTS: Final = 20
