"""Validates all figures and writes their compiled form: ``python -m assistant.law.values.build``.

Also called by the build of the package, which loads this file by its path: it works on the folder that it stands in.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tomllib import TOMLDecodeError

from assistant.law.values.checking import faults
from assistant.law.values.citing import Library, read_library
from assistant.law.values.compiling import write
from assistant.law.values.reading import BadValues, Files, read_files


def validated(folder: Path, sources: Path) -> Files:
    """The figures of this folder when nothing is wrong with them, else :class:`BadValues` with every fault."""
    files = read_files(folder)
    found = faults(files, _library(sources))
    if found:
        raise BadValues(found)
    return files


def _library(path: Path) -> Library:
    try:
        return read_library(path)
    except (OSError, UnicodeDecodeError, TOMLDecodeError, KeyError, TypeError, AttributeError) as fault:
        raise BadValues([f"{path.name}: cannot be read: {fault!r}"]) from None


def build(folder: Path | None = None) -> Path:
    """Validates and writes ``_compiled.py``; what an earlier build left is removed first. Raises :class:`BadValues`."""
    folder = folder or Path(__file__).resolve().parent
    target = folder / "_compiled.py"
    target.unlink(missing_ok=True)
    sources = folder.parent / "sources.toml"
    text = write(validated(folder, sources), folder, sources)
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def main() -> int:
    """Builds; prints the faults, if any, to standard error. 0: done, 1: faults."""
    try:
        print(build())
    except BadValues as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
