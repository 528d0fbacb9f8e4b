"""One question: its rows, the field under the chosen one, and what helps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import events

from assistant.dialogue.answers import Answer, NotAnAnswer
from assistant.dialogue.question import Entry, Kind, Question, ask_text
from assistant.tui.bidi_widgets import BidiStatic
from assistant.tui.bidi_widgets import Row as Across
from assistant.tui.field import AnswerField
from assistant.tui.forms.children import ChildrenForm
from assistant.tui.forms.each import EachForm
from assistant.tui.forms.form import (
    LONGEST,
    TOO_LONG,
    ChoiceForm,
    Form,
    Row,
    help_text,
    read,
    said,
    understood,
)
from assistant.tui.hanging import Item
from assistant.tui.key_hints import KeyHint, KeyHints
from assistant.tui.page import Body, Middle, Page, asks_why, digit

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Choice(Item):
    """One row: its number if it has one, a pointer if it is highlighted, a dot if it was chosen before."""

    def __init__(self, place: int, row: Row, at: bool) -> None:
        self.place = place
        self.chosen = row.chosen
        super().__init__(row.text, self._mark(at), classes="option at" if at else "option")

    def highlight(self, at: bool) -> None:
        """Show whether this is the row that Enter takes."""
        self.set_class(at, "at")
        self.mark = self._mark(at)
        self.refresh()

    def _mark(self, at: bool) -> str:
        number = str(self.place + 1) if self.place < 9 else " "
        return f"{'►' if at else ' '} {number}{'•' if self.chosen else ' '} "


class QuestionScreen(Page):
    """The question that the conversation is at."""

    def __init__(self) -> None:
        super().__init__(name="question")
        self.form: Form | None = None

    # -- what is shown ------------------------------------------------------------------------------------------------

    async def show(self) -> None:
        """Show the question that the conversation is at now."""
        self.prepare()
        await self.redraw()

    def prepare(self) -> None:
        """Make the form of the question that the conversation is at, or take it up again."""
        talk = self.desk.talk
        question = talk.question
        if question is None:
            return
        form = self.desk.forms.get(question.id)
        if form is None or isinstance(form, EachForm):
            form = self._new_form(question)
        elif isinstance(form, ChoiceForm | ChildrenForm):
            form.show(talk.given)
        form.close()
        if question.kind is Kind.ENTRY and form.at == 0:
            form.take(0)  # nothing to choose first
        self.desk.forms[question.id] = self.form = form

    def _new_form(self, question: Question) -> Form:
        talk = self.desk.talk
        values = dict(talk.values)
        if question.kind is Kind.CHILDREN:
            return ChildrenForm(question, talk.given, values, self.desk.on, talk.new_child)
        if question.kind is Kind.EACH_CHILD:
            return EachForm(question, talk.given, values, self.desk.on, talk.children)
        return ChoiceForm(question, talk.given, values, self.desk.on)

    def compose(self) -> ComposeResult:
        """The question as the form stands."""
        form = self.form
        if form is None:
            return
        voice = self.voice
        yield from self.top(self._progress())
        with Middle(), Body():
            yield BidiStatic(said(voice, ask_text(form.question), form.values), id="ask")
            heading = form.heading(voice)
            if heading is not None:
                yield BidiStatic(heading, id="heading")
            for place, row in enumerate(form.rows(voice)):
                yield Choice(place, row, place == form.at)
                if form.open and place == form.at and row.field is not None:
                    if row.label is not None:
                        yield BidiStatic(row.label, classes="under label")
                    with Across(id="entry"):
                        yield AnswerField(form.typed, numeric=row.field.entry is Entry.AMOUNT)
                    echo, mark = self._echo(row)
                    yield Item(echo, mark, id="echo", classes="under")
                    yield BidiStatic(voice.say(help_text(row.field)), classes="under help")
            if form.trouble and not form.open:
                yield Item(voice.say(form.trouble), "! ", id="trouble")
        yield self.key_line()

    def _progress(self) -> str:
        talk = self.desk.talk
        place = next(
            (n for n, told in enumerate(talk.answers, 1) if self.form and told.question.id == self.form.question.id),
            talk.progress.asked + 1,
        )
        if talk.done:
            return self.voice.say("screen.progress.more", number=place)
        return self.voice.say("screen.progress", number=place, most=talk.progress.at_most)

    def _echo(self, row: Row) -> tuple[str, str]:
        """What the field is taken for, or what helps; with the sign in front of it."""
        form = self.form
        assert form is not None
        assert row.field is not None
        if form.trouble:
            return self.voice.say(form.trouble), "! "
        value = read(row.field, form.typed, form.on)
        return ("", "") if value is None or isinstance(value, str) else (understood(self.voice, value), "= ")

    def hints(self) -> Iterable[KeyHint]:
        """The keys that matter now."""
        voice = self.voice
        form = self.form
        if form is not None and form.open:
            return [
                KeyHint("Enter", voice.say("key.next")),
                KeyHint("Esc", voice.say("key.close-field"), "app.press('escape')"),
                *self.desk.common_hints(),
            ]
        removing = isinstance(form, ChildrenForm) and form.at < len(form.children)
        return [
            KeyHint("←" if not self.desk.flow.rtl else "→", voice.say("key.back"), "app.press('escape')"),
            KeyHint("?", voice.say("key.why"), "app.press('f1')"),
            *([KeyHint("Del", voice.say("key.remove"), "app.press('delete')")] if removing else []),
            *self.desk.common_hints(),
        ]

    async def redraw(self) -> None:
        """Draw the question again, the field with its caret and the chosen row in view."""
        await super().redraw()
        self.focus_field()

    def focus_field(self) -> None:
        """Put the caret in the field that is open, and the highlighted row in view."""
        fields = self.query(AnswerField)
        self.set_focus(fields.first() if fields else None, scroll_visible=False)
        self.call_after_refresh(self._in_view)

    def _in_view(self) -> None:
        form = self.form
        rows = list(self.query(Choice))
        if form is None or not self.is_attached or form.at >= len(rows):
            return
        body = self.body()
        first = 0 if form.at == 0 else rows[form.at].virtual_region.y
        last = (*self.query("#echo"), rows[form.at])[0].virtual_region.bottom
        y = min(body.scroll_offset.y, first)
        body.scroll_to(y=max(y, last - body.scrollable_content_region.height), animate=False, immediate=True)

    def on_mount(self) -> None:
        """The first time."""
        self.focus_field()

    # -- keys ---------------------------------------------------------------------------------------------------------

    async def press(self, key: events.Key) -> bool:
        """A key: in the field that is open, or among the rows."""
        if self.form is None:
            return False
        return await (self._press_in_field(key) if self.form.open else self._press_in_rows(key))

    async def _press_in_rows(self, key: events.Key) -> bool:
        form = self.form
        assert form is not None
        number = digit(key)
        if number is not None:
            if number and number <= len(self.query(Choice)):
                await self.take(number - 1)
        elif key.key in ("up", "down"):
            self.move(form.at + (1 if key.key == "down" else -1))
        elif key.key in ("home", "end"):
            self.move(0 if key.key == "home" else len(self.query(Choice)) - 1)
        elif key.key in ("enter", "space"):
            await self.take(form.at)
        elif asks_why(key):
            await self.desk.show_why()
        elif self.means_back(key.key):
            await self.back()
        elif self.means_forward(key.key):
            await self.desk.forward()
        elif key.key in ("delete", "minus") and form.remove():
            await self.redraw()
        elif key.key == "plus" and isinstance(form, ChildrenForm):
            form.add()
            await self.redraw()
        else:
            return self.scroll_by(key.key)
        return True

    async def _press_in_field(self, key: events.Key) -> bool:
        form = self.form
        field = self.query_one(AnswerField)
        assert form is not None
        at = form.at
        leaves = key.key == "backspace" and not field.value
        if key.key == "enter":
            await self._settle(form.enter())
        elif key.key in ("escape", "up", "shift+tab") or leaves:
            form.close()
            await self.redraw()
        elif key.key in ("down", "tab"):
            form.close()
            form.at = min(at + 1, len(form.rows(self.voice)) - 1)
            await self.redraw()
        elif asks_why(key):
            await self.desk.show_why()
        elif field.edit(key):
            self.typed()
        else:
            return self.scroll_by(key.key)
        return True

    def paste(self, text: str) -> None:
        """Text was pasted. Only the first line counts, and nothing that is longer than an answer can be."""
        form = self.form
        if form is None or not form.open:
            return
        line = text[: 4 * LONGEST].lstrip().partition("\n")[0].partition("\r")[0].rstrip()
        if len(line) > LONGEST:
            form.trouble = TOO_LONG
            self.show_echo()
        else:
            self.query_one(AnswerField).put(line)
            self.typed()

    def typed(self) -> None:
        """The field changed."""
        form = self.form
        if form is not None and form.open:
            form.type(self.query_one(AnswerField).value)
            self.show_echo()

    def show_echo(self) -> None:
        """Under the field: what it is taken for, or what helps."""
        form = self.form
        if form is None or not form.open:
            return
        row = form.rows(self.voice)[form.at]
        echo = self.query_one("#echo", Item)
        text, echo.mark = self._echo(row)
        echo.set_class(bool(form.trouble), "trouble")
        echo.update(text)

    def move(self, place: int) -> None:
        """Highlight another row."""
        form = self.form
        rows = list(self.query(Choice))
        if form is None or not rows:
            return
        form.at = place % len(rows)
        for row in rows:
            row.highlight(row.place == form.at)
        if isinstance(form, ChildrenForm):
            self.query_one(KeyHints).show(tuple(self.hints()))
        self._in_view()

    async def take(self, place: int) -> None:
        """A row is taken."""
        form = self.form
        if form is not None:
            await self._settle(form.take(place))

    async def _settle(self, answer: Answer | None) -> None:
        """Give the answer, or show what is still asked."""
        form = self.form
        assert form is not None
        if answer is not None:
            try:
                self.desk.talk.answer(answer)
            except NotAnAnswer as error:
                form.trouble = error.text_id
            else:
                await self.desk.go_on()
                return
        await self.redraw()

    async def back(self) -> None:
        """To the child before, the question before, or the choice of a language."""
        form = self.form
        if form is not None and form.back():
            await self.redraw()
        else:
            await self.desk.back()

    def on_click(self, event: events.Click) -> None:
        """A row was clicked."""
        if isinstance(event.widget, Choice) and event.widget.screen is self:
            self.desk.soon(self._clicked, event.widget)

    async def _clicked(self, choice: Choice) -> None:
        form = self.form
        if form is None or not choice.is_attached or self.desk.screen is not self:
            return  # of a question that is not asked any more
        if not form.open or choice.place != form.at:
            form.close()
            await self.take(choice.place)
