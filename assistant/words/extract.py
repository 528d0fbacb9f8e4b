"""Catalogs from the declarations: ``python -m assistant.words.extract``.

Without arguments: writes ``locales/assistant.pot`` and brings every catalog up to date. A translation stays if its
Dutch did not change by a letter; there is no fuzzy matching, because a warning that nearly fits is worse than Dutch.

``--todo LANG [--part K/N]`` prints the sentences without a translation, one JSON object a line, in N even parts.
``--merge LANG FILE`` takes lines ``{"id": ..., "forms": [...]}`` over into the catalog, each checked on its own: the
good ones go in, the others are told on standard error with their faults.
``--check`` writes nothing and fails if any catalog is not up to date.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.words import po, work
from assistant.words.book import BOOK, Book
from assistant.words.catalog import locales
from assistant.words.compile import DOMAIN, po_path
from assistant.words.languages import TRANSLATED
from assistant.words.text import Text

_UP_TO_DATE, _FAULTY = 0, 1


def catalogs(book: Book, folder: Path) -> dict[Path, str]:
    """What the template and the catalogs must contain, by path."""
    texts = tuple(book)
    homes = {text.id: f"assistant/words/{book.home(text.id)}.py" for text in texts}
    wanted = {folder / f"{DOMAIN}.pot": po.write(texts, {}, None, homes)}
    for code in TRANSLATED:
        path = po_path(folder, code)
        wanted[path] = po.write(texts, po.current(texts, po.read(path, code)), code, homes)
    return wanted


def update(book: Book, folder: Path) -> list[Path]:
    """Writes what is not up to date; returns those files."""
    changed: list[Path] = []
    with locked(folder):
        for path, content in catalogs(book, folder).items():
            if not path.is_file() or path.read_text(encoding="utf-8") != content:
                _replace(path, content)
                changed.append(path)
    return changed


def stale(book: Book, folder: Path) -> list[Path]:
    """The files that ``update`` would write."""
    return [
        path
        for path, content in catalogs(book, folder).items()
        if not path.is_file() or path.read_text(encoding="utf-8") != content
    ]


def merge(book: Book, folder: Path, code: str, lines: Iterable[str]) -> work.Merged:
    """Takes translations over into the catalog of ``code``. Sentences that the book lost meanwhile stay in the file."""
    merged = work.read_lines({text.id: text for text in book}, code, lines)
    path = po_path(folder, code)
    with locked(folder):
        entries = po.read(path, code)
        texts = tuple(book)
        known = {text.id for text in texts}
        # Someone may be moving a sentence at this moment: only ``update`` drops what is obsolete.
        kept = tuple(
            Text(id=id, nl=entry.source[0], plural=entry.source[1] if len(entry.source) == 2 else None)
            for id, entry in entries.items()
            if id not in known
        )
        homes = {text.id: f"assistant/words/{book.home(text.id)}.py" for text in (*texts, *kept)}
        translated = {
            **po.current(texts, entries),
            **{text.id: entries[text.id].forms for text in kept},
            **merged.good,
        }
        _replace(path, po.write((*texts, *kept), translated, code, homes))
    return merged


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """One writer of the catalogs at a time, so that parts can be taken over side by side."""
    try:
        import fcntl
    except ModuleNotFoundError:  # no such lock on this system; there translations are taken over one by one
        yield
        return
    folder.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _replace(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(content, encoding="utf-8", newline="\n")
    fresh.replace(path)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m assistant.words.extract", description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a catalog is not up to date")
    parser.add_argument("--todo", metavar="LANG", choices=TRANSLATED, help="print what is not translated yet")
    parser.add_argument("--part", metavar="K/N", default="1/1", help="with --todo: only part K of N")
    parser.add_argument(
        "--merge", nargs=2, metavar=("LANG", "FILE"), help="take translations over ('-': standard input)"
    )
    chosen = parser.parse_args(arguments)
    folder = locales()
    if chosen.todo:
        return _todo(folder, chosen.todo, chosen.part, parser)
    if chosen.merge:
        code, file = chosen.merge
        return _merge(folder, code, file, parser)
    if faults := BOOK.faults():
        print(*faults, sep="\n", file=sys.stderr)
        return _FAULTY
    paths = stale(BOOK, folder) if chosen.check else update(BOOK, folder)
    for path in paths:
        print(path.relative_to(folder.parent))
    return _FAULTY if chosen.check and paths else _UP_TO_DATE


def _todo(folder: Path, code: str, part: str, parser: argparse.ArgumentParser) -> int:
    try:
        k, n = (int(number) for number in part.split("/"))
        chosen = work.part(work.todo(tuple(BOOK), po.read(po_path(folder, code), code), code), k, n)
    except ValueError:
        parser.error(f"--part {part}: expected K/N with 1 <= K <= N")
    for item in chosen:
        print(json.dumps(item, ensure_ascii=False))
    return _UP_TO_DATE


def _merge(folder: Path, code: str, file: str, parser: argparse.ArgumentParser) -> int:
    if code not in TRANSLATED:
        parser.error(f"--merge {code}: expected one of {', '.join(TRANSLATED)}")
    lines = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    merged = merge(BOOK, folder, code, lines.splitlines())
    for told in merged.told:
        print(told, file=sys.stderr)
    print(f"{len(merged.good)} taken over, {merged.refused} refused", file=sys.stderr)
    return _FAULTY if merged.refused else _UP_TO_DATE


if __name__ == "__main__":
    sys.exit(main())
