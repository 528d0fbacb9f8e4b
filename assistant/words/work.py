"""The work of translators in lines of JSON: what is still to do, and what comes back."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.words.checks import check_translation
from assistant.words.checks.glossary import in_sentence
from assistant.words.fences import fence
from assistant.words.languages import language
from assistant.words.po import Entry
from assistant.words.text import Text

#: A piece of work: a JSON object.
Item = dict[str, object]


@dataclass(slots=True)
class Merged:
    """What came of a merge: the forms to take over by id, what to tell line by line, and how many were refused."""

    good: dict[str, tuple[str, ...]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    refused: int = 0


def todo(texts: Iterable[Text], entries: Mapping[str, Entry], code: str) -> list[Item]:
    """The sentences without a translation of the present Dutch, with all that a translator needs."""
    found: list[Item] = []
    for text in texts:
        entry = entries.get(text.id)
        if entry is not None and entry.source == text.forms:
            continue
        item: Item = {"id": text.id, "nl": text.nl}
        if text.plural is not None:
            item["plural"] = text.plural
        item["note"] = text.note
        if text.limit is not None:
            item["limit"] = text.limit
        if text.places:
            item["places"] = sorted(text.places)
        if terms := in_sentence(text.forms[-1]):
            item["terms"] = {term.nl[0]: term.renderings[code].term for term in terms}
        if text.safety:
            item["safety"] = True
        item["forms"] = form_labels(text, code)
        if entry is not None:
            item["before"] = {"nl": list(entry.source), "forms": list(entry.forms)}
        found.append(item)
    return found


def form_labels(text: Text, code: str) -> list[str]:
    """For each form that is needed, the numbers that it counts; one empty label if nothing is counted."""
    if text.plural is None:
        return [""]
    form_of = language(code).form_of
    labels: list[str] = []
    for form in range(language(code).forms):
        numbers = [str(n) for n in range(130) if form_of(n) == form]
        labels.append("n = " + ", ".join(numbers[:4]) + (", …" if len(numbers) > 4 else ""))
    return labels


def part(items: Sequence[Item], k: int, n: int) -> Sequence[Item]:
    """Part ``k`` of ``n``, in one piece, so that sentences of a screen stay together. Raises ``ValueError``."""
    if not 1 <= k <= n:
        raise ValueError(f"{k}/{n}")
    return items[len(items) * (k - 1) // n : len(items) * k // n]


def read_lines(texts: Mapping[str, Text], code: str, lines: Iterable[str]) -> Merged:
    """Translations from lines ``{"id": ..., "forms": [...]}``, each checked; in Arabic the fences are put in."""
    merged = Merged()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        id, forms, fault = _parsed(line, texts)
        if fault:
            merged.told.append(f"line {number}: {fault}")
            merged.refused += 1
            continue
        if language(code).rtl:
            forms = tuple(fence(form) for form in forms)
        found = check_translation(texts[id], forms, code)
        merged.told.extend(f"line {number}: {id}: {told}" for told in found)
        if any(told.severity == "error" for told in found):
            merged.refused += 1
        else:
            merged.good[id] = forms
    return merged


def _parsed(line: str, texts: Mapping[str, Text]) -> tuple[str, tuple[str, ...], str]:
    """Id, forms and, if the line is of no use, why."""
    try:
        item = json.loads(line)
    except ValueError as error:
        return "", (), f"not JSON: {error}"
    if not isinstance(item, dict) or not isinstance(item.get("id"), str):
        return "", (), 'expected {"id": "...", "forms": ["..."]}'
    id, forms = item["id"], item.get("forms")
    if id not in texts:
        return id, (), f"{id}: no sentence has this id"
    if not isinstance(forms, list) or not forms or not all(isinstance(form, str) for form in forms):
        return id, (), f"{id}: forms must be a list of strings"
    return id, tuple(unicodedata.normalize("NFC", form).strip() for form in forms), ""
