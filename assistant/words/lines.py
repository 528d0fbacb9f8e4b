"""What only the conversation line by line says. ``plain.*``.

Signs to type (``?``, ``<``, ``=``, ``*``, ``!``, ``x``, ``-``) are the same in every language; their meaning stands
behind them, from ``key.*`` and here.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_LINE = "One line of the conversation line by line; often read aloud by a screen reader."

TEXTS: Final[tuple[Text, ...]] = (
    text(
        "plain.keys",
        "Typ het nummer van uw antwoord en druk op Enter. U kunt ook dit typen:",
        note=f"{_LINE} Below it a list of signs with what they do.",
    ),
    text("plain.keys.help", "Hulp bij het typen", note=f"{_LINE} What the sign ?? does.", limit=40),
    text("plain.keys.verdict", "Uw uitkomst tot nu toe", note=f"{_LINE} What the sign ! does.", limit=40),
    text(
        "plain.keys.short",
        "Typ een nummer, of ?? voor hulp.",
        note=f"{_LINE} After something that is no answer. Keep ??.",
    ),
    text("plain.language.number", "Typ een nummer.", note=f"{_LINE} Under the languages.", limit=40),
    text(
        "plain.keep",
        "Uw antwoord was nummer {number}. Druk op Enter om het zo te laten.",
        note=f"{_LINE} After going back to a question. {{number}}: of the answer in the list.",
    ),
    text(
        "plain.keep.children",
        "Druk op Enter om de kinderen zo te laten.",
        note=f"{_LINE} After going back to the children, which are listed above it.",
    ),
    text(
        "plain.child.which",
        "Kind {number}: maand en jaar van geboorte. Weet u het niet, typ dan een streepje (-).",
        note=f"{_LINE} {{number}}: 1, 2, 3. Keep the sign -.",
    ),
    text(
        "plain.child.more",
        "Nog een kind? Is dit alles, druk dan op Enter zonder iets te typen.",
        note=f"{_LINE} Before the next child.",
    ),
    text(
        "plain.understood",
        "Ingevuld: {value}.",
        note=f"{_LINE} Shows how a date or an amount was understood. {{value}}: a date or an amount.",
    ),
    text("plain.change.number", "Typ het nummer van het antwoord. Enter: verder.", note=f"{_LINE} Under the answers."),
    text("plain.ended", "Er is niets meer te lezen. Het gesprek stopt hier.", note=f"{_LINE} The input has ended."),
    text("plain.stopped", "U bent gestopt. Er is niets bewaard.", note=f"{_LINE} The reader chose to stop."),
    text("plain.answered", "Dit hebt u beantwoord:", note=f"{_LINE} A list follows."),
    text("plain.not-answered", "Dit is nog niet beantwoord:", note=f"{_LINE} A list of questions follows."),
    text(
        "plain.no-verdict",
        "Er is nog geen uitkomst. Daarvoor zijn meer antwoorden nodig.",
        note=f"{_LINE} The conversation ended before the first result.",
        safety=True,
    ),
)
