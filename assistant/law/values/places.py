"""Where the files of the figures are, the days they cover, and a hash that tells whether they changed."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent
SOURCES = FOLDER.parent / "sources.toml"
FIRST_YEAR, LAST_YEAR = 2019, 2027
FIRST_DAY, LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)


def year_files(folder: Path = FOLDER) -> list[Path]:
    """The file of each year, in order."""
    return [folder / f"{year}.toml" for year in range(FIRST_YEAR, LAST_YEAR + 1)]


def digest(folder: Path = FOLDER, sources: Path = SOURCES) -> str:
    """A hash over the content of all files: tells whether what was compiled from them is still true."""
    total = hashlib.sha256()
    for path in [*year_files(folder), folder / "names.toml", sources]:
        total.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return total.hexdigest()
