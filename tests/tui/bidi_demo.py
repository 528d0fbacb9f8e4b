"""A small app with one of each right-to-left piece. The Arabic is for testing only."""

from __future__ import annotations

import sys
from typing import Any

from textual.app import App, ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from assistant.tui.bidi import prompt, title
from assistant.tui.bidi_app import BidiApp
from assistant.tui.bidi_input import BidiInput
from assistant.tui.bidi_widgets import BidiButton, BidiLabel, BidiStatic, Row
from assistant.tui.key_hints import KeyHint, KeyHints
from assistant.tui.terminal import TerminalProfile
from assistant.words.direction.encode import Output
from assistant.words.direction.isolates import isolate, ltr

VISUAL = TerminalProfile(Output.VISUAL, settled=True)

Words = dict[str, Any]

ARABIC: Words = {
    "title": "ما الذي يحق لي؟",
    "step": "السؤال 3 من 12",
    "question": (
        f"هل تتلقى [b]{isolate('huurtoeslag')}[/b] (بدل الإيجار) من [i]{isolate('Belastingdienst')}[/i]؟ "
        f"إيجارك {ltr('€ 785,50')} في الشهر، والحد الأقصى هو {ltr('€ 900,07')}."
    ),
    "answers": ["1. نعم، كل شهر", f"2. لا (عبر {isolate('Mijn toeslagen')})", "3. لا أعرف"],
    "name": "الاسم",
    "hint": "اكتب اسمك هنا",
    "income": "الدخل",
    "back": "→ رجوع",
    "next": "التالي ←",
    "total": f"[b]المجموع[/b]: {ltr('€ 1.793,25')}",
    "heading": "المجموع",
    "keys": [("Esc", "رجوع"), ("↑↓", "اختيار"), ("F2", "تغيير اللغة")],
}
DUTCH: Words = {
    "title": "Waar heb ik recht op?",
    "step": "Vraag 3 van 12",
    "question": "Krijgt u [b]huurtoeslag[/b] van de [i]Belastingdienst[/i]? Uw huur is €\u00a0785,50 per maand.",
    "answers": ["1. Ja, elke maand", "2. Nee (Mijn toeslagen)", "3. Dat weet ik niet"],
    "name": "Naam",
    "hint": "Vul uw naam in",
    "income": "Inkomen",
    "back": "← Terug",
    "next": "Verder →",
    "total": "[b]Totaal[/b]: €\u00a01.793,25",
    "heading": "Totaal",
    "keys": [("Esc", "terug"), ("↑↓", "kiezen"), ("F2", "taal")],
}


class Demo(BidiApp[None]):
    CSS = """
    #top { height: 1; }
    #title { width: 1fr; }
    #step { width: 20; text-align: end; }
    OptionList { height: auto; }
    BidiLabel { width: 12; padding: 1 0; margin: 0 1 0 0; }
    BidiInput { width: 30; }
    #total { border: round white; }
    """
    BINDINGS = [("f2", "language", "language")]  # noqa: RUF012 - Textual declares it so

    def __init__(self, lang: str = "ar", **kwargs: Any) -> None:
        kwargs.setdefault("terminal", VISUAL)
        super().__init__(rtl=lang == "ar", **kwargs)
        self.clicked: list[str] = []

    def compose(self) -> ComposeResult:
        with Row(id="top"):
            yield BidiStatic(id="title")
            yield BidiStatic(id="step")
        yield BidiStatic(id="question")
        yield OptionList(id="answers")
        with Row(id="who"):
            yield BidiLabel(id="lname")
            yield BidiInput(id="name", select_on_focus=False)
        with Row(id="what"):
            yield BidiLabel(id="lincome")
            yield BidiInput(numeric=True, restrict=r"[0-9.,]*", id="income", select_on_focus=False)
            yield BidiButton("-", id="back")
            yield BidiButton("-", id="next")
        yield BidiStatic(id="total")
        yield KeyHints(id="keys")

    def on_mount(self) -> None:
        self.fill()

    def fill(self) -> None:
        words = ARABIC if self.flow.rtl else DUTCH
        for id, key in (("title",) * 2, ("step",) * 2, ("question",) * 2, ("lname", "name"), ("lincome", "income")):
            self.query_one(f"#{id}", BidiStatic).update(Content.from_markup(words[key]))
        self.query_one("#total", BidiStatic).update(Content.from_markup(words["total"]))
        self.query_one("#total").border_title = title(words["heading"], self.flow)
        answers = self.query_one(OptionList)
        answers.set_options([Option(prompt(answer, self.flow)) for answer in words["answers"]])
        answers.highlighted = 0
        self.query_one("#name", BidiInput).placeholder = words["hint"]
        for id in ("back", "next"):
            self.query_one(f"#{id}", BidiButton).label = words[id]
        hints = [KeyHint(key, does, "app.language" if key == "F2" else None) for key, does in words["keys"]]
        self.query_one(KeyHints).show(hints)

    def action_language(self) -> None:
        self.clicked.append("language")
        self.set_direction(not self.flow.rtl)
        self.fill()


def rows(app: App[Any], screen: Screen[Any] | None = None) -> list[str]:
    """The rows of the screen, as sent."""
    compositor = (screen or app.screen)._compositor
    return ["".join(segment.text for segment in strip) for strip in compositor.render_strips()]


if __name__ == "__main__":
    Demo(sys.argv[1]).run()
