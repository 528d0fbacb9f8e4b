"""The translations of one language, wherever this copy of the program keeps them.

An installed package carries compiled catalogs in ``assistant/locales``. A checkout has ``locales/`` beside the package;
if its compiled catalog is missing or older than the text, the text is compiled in memory.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Final

from assistant.words.compile import DOMAIN
from assistant.words.languages import SOURCE

_PACKAGE: Final = Path(__file__).resolve().parents[1]


class _Nothing(NullTranslations):
    """Says "" for a sentence that is not there, so that its absence can be seen."""

    def pgettext(self, context: str, message: str) -> str:
        return ""

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return ""


def locales() -> Path:
    """The folder with a folder per language."""
    installed = _PACKAGE / "locales"
    return installed if installed.is_dir() else _PACKAGE.parent / "locales"


@lru_cache(maxsize=8)
def load(code: str, folder: Path | None = None) -> NullTranslations:
    """The translations of a language; "" for each sentence that it lacks. A catalog that cannot be read is empty."""
    nothing = _Nothing()
    if code == SOURCE:
        return nothing
    messages = (folder or locales()) / code / "LC_MESSAGES"
    data = _compiled(messages / f"{DOMAIN}.po", messages / f"{DOMAIN}.mo")
    if data is None:
        return nothing
    try:
        found = GNUTranslations(BytesIO(data))
    except (OSError, ValueError, struct.error):
        return nothing
    found.add_fallback(nothing)
    return found


def _compiled(text: Path, compiled: Path) -> bytes | None:
    try:
        if compiled.is_file() and (
            not text.is_file()
            or _PACKAGE in compiled.parents  # an installer may unpack the two in any order
            or compiled.stat().st_mtime_ns >= text.stat().st_mtime_ns
        ):
            return compiled.read_bytes()
        if not text.is_file():
            return None
    except OSError:
        return None
    from assistant.words.compile import CatalogFault, compile_catalog

    try:
        return compile_catalog(text, forgiving=True)
    except (CatalogFault, ImportError, OSError):
        return None
