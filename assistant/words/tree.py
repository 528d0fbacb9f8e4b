"""A trace as lines: every figure above the parts that it rests on, down to answers, values of the law and articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from assistant.words.languages import SOURCE
from assistant.words.template import clean
from assistant.words.voice import DUTCH_MARK, Voice

if TYPE_CHECKING:
    from assistant.findings.assessment import Range
    from assistant.findings.trace import Explained, Node

_INDENT: Final = "  "
_COUNTER: Final = re.compile(r"-\d+$")


def trace_lines(found: Explained, voice: Voice) -> Iterator[str]:
    """The trees, an empty line between two; amounts to the cent."""
    if voice.draft("trace.total"):
        yield from (str(voice.say("screen.draft")), "")
    for place, (finding, node) in enumerate(found.traces):
        if place:
            yield ""
        yield str(voice.say(f"finding.{_COUNTER.sub('', finding.id)}.title"))
        yield from _lines(node, voice, 0)


def _lines(node: Node, voice: Voice, depth: int) -> Iterator[str]:
    for line in _said(node, voice):
        yield _INDENT * depth + line
    for part in node.parts:
        yield from _lines(part, voice, depth + 1)


def _said(node: Node, voice: Voice) -> Iterator[str]:
    if node.kind == "finding":
        yield _total(node.amount, voice)
    elif node.kind == "world":
        yield _end(node, voice)
    elif node.kind in ("paid", "due", "year", "months"):
        yield _amount(node, voice)
    elif node.kind == "partner":
        yield str(voice.say(f"trace.partner.{node.id}"))
    elif node.kind == "rule":
        yield str(voice.say("trace.rule", rule=node.id))
    elif node.kind == "reading":
        yield str(voice.say("trace.reading.yes" if node.fact else "trace.reading.no"))
        yield str(voice.say(f"point.{node.id}"))
    elif node.kind == "no-figures":
        yield str(voice.say("trace.no-figures", year=node.id))
    else:
        yield from _leaf(node, voice)


def _total(amount: Range | None, voice: Voice) -> str:
    if amount is None:
        return str(voice.say("trace.no-amount"))
    low = voice.money(amount.low)
    if amount.high is None:
        return str(voice.say("trace.total.open", low=low))
    if amount.exact:
        return str(voice.say("trace.total", amount=low))
    return str(voice.say("trace.total.range", low=low, high=voice.money(amount.high)))


def _end(node: Node, voice: Voice) -> str:
    assert node.amount is not None
    if node.amount.high is None:
        return str(voice.say("trace.total.open", low=voice.money(node.amount.low)))
    return str(voice.say(f"trace.{node.id}", amount=voice.money(node.amount.low)))


def _amount(node: Node, voice: Voice) -> str:
    assert node.amount is not None
    amount = voice.money(node.amount.low)
    if node.kind == "months":
        assert node.first is not None
        assert node.last is not None
        return str(voice.say("trace.months", period=voice.span(node.first, node.last), amount=amount))
    if node.kind == "year":
        return str(voice.say("trace.year", year=node.id, amount=amount))
    return str(voice.say(f"trace.{node.kind}", amount=amount))


def _leaf(node: Node, voice: Voice) -> Iterator[str]:
    from assistant.files.tracing import answered
    from assistant.law.values import source

    if node.kind == "article":
        mark = "" if voice.lang == SOURCE else f"{DUTCH_MARK} "
        yield f"{node.id}: {mark}{source(node.id).title}"
        return
    value = _written(answered(node))
    if node.kind == "value":
        valid = "" if node.valid is None else f" ({node.valid[0]} - {node.valid[1]})"
        yield f"{node.id} = {value} {node.unit}{valid}"
        yield f"{_INDENT}{', '.join(node.sources)}"
    elif node.told:
        yield f"{node.id} = {value}"
    else:
        yield str(voice.say("trace.unknown", path=node.id, value=value))


def _written(value: object) -> str:
    """A value as the file has it; what came from outside loses its control characters."""
    from json import dumps

    return clean(value if isinstance(value, str) else dumps(value))
