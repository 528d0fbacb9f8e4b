"""From a catalog that people edit (``.po``) to one that gettext reads (``.mo``), refusing a faulty one.

Used when a wheel is built, and in memory when a bare checkout has no compiled catalog or an older one. The build may
load this file by its path, before the package can be imported.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

try:
    from assistant.words.languages import LANGUAGES, TRANSLATED, language
    from assistant.words.template import BadTemplate, places
except ModuleNotFoundError:  # loaded by path: the folder of the package is not on the path yet
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from assistant.words.languages import LANGUAGES, TRANSLATED, language
    from assistant.words.template import BadTemplate, places

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

DOMAIN: Final = "assistant"

#: Arabic writes none, one and two as words, so there the number itself may be absent.
NUMBER_AS_WORD: Final = {"ar": frozenset((0, 1, 2))}

#: Written into every compiled catalog, so that the same sentences give the same bytes on any day.
_NO_DATE: Final = datetime(2026, 1, 1, tzinfo=UTC)


class CatalogFault(ValueError):
    """A catalog that must not be compiled; the message has one line per fault."""


def po_path(locales: Path, code: str) -> Path:
    """Where the catalog of a language stands under ``locales/``."""
    return locales / code / "LC_MESSAGES" / f"{DOMAIN}.po"


def compile_all(locales_dir: Path, out_dir: Path) -> list[Path]:
    """Compiles the catalog of every language that has one. Returns the files written; raises ``CatalogFault``.

    Nothing is written unless all are right.
    """
    compiled = {
        po_path(out_dir, code).with_suffix(".mo"): compile_catalog(po)
        for code in TRANSLATED
        if (po := po_path(locales_dir, code)).is_file()
    }
    for path, data in compiled.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return list(compiled)


def compile_catalog(po_path: Path, *, forgiving: bool = False) -> bytes:
    """The compiled form of one catalog. The language is the folder above ``LC_MESSAGES``.

    Raises ``CatalogFault`` for a wrong header, a wrong number of plural forms or places that differ from the Dutch;
    with ``forgiving`` such messages are left out instead, so that the reader gets those in Dutch and the rest
    translated. Messages without a translation are left out in either case.
    """
    from babel.messages.mofile import write_mo

    code = po_path.parent.parent.name
    if code not in LANGUAGES:
        raise CatalogFault(f"{po_path}: {code!r} is not one of our languages")
    catalog = read_catalog(po_path, code)
    faults = (
        [] if _header(catalog) == language(code).plural_forms else [f"{code}: Plural-Forms is not the pinned header"]
    )
    if faults and forgiving:
        raise CatalogFault(faults[0])  # every plural would be wrong
    for message in list(catalog):
        if not message.id:
            continue
        found = list(message_faults(message, code))
        if found and forgiving:
            catalog.delete(message.id, message.context)
        faults.extend(f"{code}: {message.context}: {fault}" for fault in found)
    if faults and not forgiving:
        raise CatalogFault("\n".join(faults))
    catalog.creation_date = catalog.revision_date = _NO_DATE
    out = BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def form_faults(code: str, source: tuple[str, ...], forms: tuple[str, ...]) -> Iterator[str]:
    """What is wrong with the forms of one translation, as to their number and their places.

    ``source`` is the Dutch: one form, or one and many.
    """
    wanted = language(code).forms if len(source) == 2 else 1
    if len(forms) != wanted:
        yield f"has {len(forms)} forms instead of {wanted}"
    if not all(form.strip() for form in forms):
        yield "lacks a form"
        return
    names = places(source[-1])
    for index, form in enumerate(forms):
        try:
            difference = places(form) ^ names
        except BadTemplate as error:
            yield str(error)
            continue
        if wanted > 1 and index in NUMBER_AS_WORD.get(code, ()):
            difference -= {"n"}
        if difference:
            yield f"form {index} differs in its places: {', '.join(sorted(difference))}"


def message_faults(message: Message, code: str) -> Iterator[str]:
    """What is wrong with a message of a catalog; an untranslated one has no faults."""
    if message.fuzzy:
        yield "is fuzzy"
    source = (message.id,) if isinstance(message.id, str) else tuple(message.id)
    forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    if any(forms):
        yield from form_faults(code, source, forms)


def read_catalog(path: Path, code: str) -> Catalog:
    """The catalog of a language as Babel reads it. Raises ``CatalogFault`` if it is not one."""
    from babel.messages.pofile import PoFileError, read_po

    try:
        with path.open("rb") as file:
            return read_po(file, locale=language(code).cldr, abort_invalid=True)
    except (PoFileError, ValueError) as error:
        raise CatalogFault(f"{code}: {error}") from error


def _header(catalog: Catalog) -> str:
    return " ".join(dict(catalog.mime_headers).get("Plural-Forms", "").split())
