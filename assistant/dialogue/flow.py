"""The tree of questions, printed: what is asked when. Ids only, the same in every language."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.dialogue.question import Given, Question, Relevance
from assistant.dialogue.questions import QUESTIONS
from assistant.facts.unknown import dotted

_RELEVANCE = {
    Relevance.ALWAYS: "always",
    Relevance.OPEN: "while a fact that it settles can change the result",
    Relevance.WARNED: "while there is a warning, or a fact that it settles can change the result",
}


def text() -> str:
    """One paragraph for each question, in the order of asking."""
    return "\n\n".join("\n".join(_paragraph(question)) for question in QUESTIONS) + "\n"


def _paragraph(question: Question) -> Iterator[str]:
    year = ", for each year" if question.per_year else ""
    yield f"{question.id}  ring {question.ring}, {question.kind.value}{year}"
    if question.when:
        yield "  when     " + " and ".join(_group(group) for group in question.when)
    if question.unless:
        yield f"  unless   {question.unless}"
    yield f"  asked    {_RELEVANCE[question.relevance]}"
    yield "  answers  " + ", ".join(
        f"{option.id} [{option.field.entry.value}]" if option.field else option.id for option in question.choices
    )
    yield "  settles  " + ", ".join(dotted(path) for path in question.feeds)


def _group(group: tuple[Given, ...]) -> str:
    found = " or ".join(f"{one.question} = {_options(one)}" for one in group)
    return f"({found})" if len(group) > 1 else found


def _options(one: Given) -> str:
    return " | ".join(sorted(one.options))


def mermaid() -> str:
    """The same as a Mermaid flowchart: an arrow from each answer that opens a question."""
    lines = ["flowchart TD"]
    for ring in sorted({question.ring for question in QUESTIONS}):
        lines.append(f"  subgraph ring{ring} [ring {ring}]")
        lines += [f'    {question.id}["{question.id}"]' for question in QUESTIONS if question.ring == ring]
        lines.append("  end")
    for question in QUESTIONS:
        for group in question.when:
            for one in group:
                lines.append(f'  {one.question} -- "{" / ".join(sorted(one.options))}" --> {question.id}')
    return "\n".join(lines) + "\n"
