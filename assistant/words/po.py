"""The catalog as a file: read into forms by id, written the same way every time.

Written by our own hand and not by Babel, so that one changed sentence is one changed line: no wrapping, no dates, no
line numbers, the order of the declarations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.words.compile import read_catalog
from assistant.words.languages import LANGUAGES, SOURCE
from assistant.words.template import PLACE
from assistant.words.text import Text

_HEADER: Final = (
    "Project-Id-Version: toeslag-assistant",
    "Report-Msgid-Bugs-To: ",
    "Last-Translator: ",
    "Language-Team: ",
)
_FORMAT: Final = (
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One translation as it stands in a catalog: the Dutch that it was made from, and its forms."""

    source: tuple[str, ...]
    forms: tuple[str, ...]


def read(path: Path, code: str) -> dict[str, Entry]:
    """The translated entries of a catalog by id, fuzzy ones left out; empty if there is no file.

    Raises ``CatalogFault`` for a file that is not a catalog.
    """
    if not path.is_file():
        return {}
    found: dict[str, Entry] = {}
    for message in read_catalog(path, code):
        if not message.id or message.context is None or message.fuzzy:
            continue
        source = (message.id,) if isinstance(message.id, str) else tuple(message.id)
        forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
        if any(forms):
            found[message.context] = Entry(source, forms)
    return found


def current(texts: Iterable[Text], entries: Mapping[str, Entry]) -> dict[str, tuple[str, ...]]:
    """The translations whose Dutch has not changed since."""
    return {
        text.id: entries[text.id].forms
        for text in texts
        if text.id in entries and entries[text.id].source == text.forms
    }


def write(
    texts: Iterable[Text], translated: Mapping[str, tuple[str, ...]], code: str | None, homes: Mapping[str, str]
) -> str:
    """The catalog of a language, or with ``code`` None the template; ``homes`` maps an id to its file."""
    language = LANGUAGES[code or SOURCE]
    header = [
        *_HEADER,
        *([f"Language: {code}"] if code else []),
        *_FORMAT,
        f"Plural-Forms: {language.plural_forms}",
    ]
    blocks = ['msgid ""\nmsgstr ""\n' + "".join(_quoted(field + "\n") + "\n" for field in header)]
    for text in texts:
        blocks.append(_entry(text, translated.get(text.id, ()), language.forms, homes[text.id]))
    return "\n".join(blocks)


def _entry(text: Text, forms: tuple[str, ...], count: int, home: str) -> str:
    lines = [f"#. {line}" for line in text.note.splitlines()]
    if text.limit is not None:
        lines.append(f"#. At most {text.limit} characters.")
    if text.safety:
        lines.append("#. Safety: a warning, an amount or a deadline hangs on this sentence.")
    lines.append(f"#: {home}")
    # The checker of gettext knows no grammatical forms; our own checks every place.
    if text.places and not any(match["form"] for form in forms for match in PLACE.finditer(form)):
        lines.append("#, python-brace-format")
    lines += [f"msgctxt {_quoted(text.id)}", f"msgid {_quoted(text.nl)}"]
    if text.plural is None:
        lines.append(f"msgstr {_quoted(forms[0] if forms else '')}")
    else:
        lines.append(f"msgid_plural {_quoted(text.plural)}")
        lines += [f"msgstr[{index}] {_quoted(form)}" for index, form in enumerate(forms or ("",) * count)]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
