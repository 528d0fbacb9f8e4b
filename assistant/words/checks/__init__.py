"""The checks of all sentences, for the tests and for whoever takes over a translation.

Nothing here is needed to run the program; the language detector is asked only when a check needs it.
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.words.checks import direction, dutch, glossary, integrity, script, tigrinya, tone
from assistant.words.checks.fault import Fault, error, warning
from assistant.words.text import Text

__all__ = ["Fault", "check_catalog", "check_dutch", "check_translation", "error", "warning"]


def check_dutch(text: Text) -> list[Fault]:
    """What is wrong with the Dutch of a declaration."""
    return [*(error("declaration", fault) for fault in text.faults()), *dutch.check(text)]


def check_translation(text: Text, forms: tuple[str, ...], lang: str, *, detect: bool = True) -> list[Fault]:
    """What is wrong with one translation. ``detect`` asks the language detector too."""
    found = list(integrity.check(text, forms, lang))
    if any(fault.code == "form" for fault in found):
        return found
    dutch_words = glossary.dutch_words()
    source = text.forms[-1]
    is_name = text.id.startswith("term.") and text.id.endswith(".name")
    for form in dict.fromkeys(forms):
        found.extend(direction.check(form, lang))
        if not is_name:
            found.extend(script.check(form, lang, dutch_words))
            if lang == "ti":
                found.extend(tigrinya.check(form, script.without_names(form, dutch_words), detect=detect))
        found.extend(tone.check(form, lang, fine_allowed="boete" in source))
        found.extend(glossary.check(source, form, lang))
    return list(dict.fromkeys(found))


def check_catalog(
    texts: Mapping[str, Text], translated: Mapping[str, tuple[str, ...]], lang: str, *, detect: bool = True
) -> dict[str, list[Fault]]:
    """The faults of a whole catalog by id: every sentence that is missing, and every fault of the rest."""
    found: dict[str, list[Fault]] = {}
    for id, text in texts.items():
        forms = translated.get(id, ())
        if not any(forms):
            found[id] = [error("missing", text.nl)]
        elif faults := check_translation(text, forms, lang, detect=detect):
            found[id] = faults
    for id in translated.keys() - texts.keys():
        found[id] = [error("obsolete", "no sentence has this id")]
    return found
