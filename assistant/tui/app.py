"""SHOWS: the conversation on a full screen.

``run`` is called by the command. Nothing is imported here that the first screen does not need: the questions and the
law are imported in a thread as soon as the first screen is painted, and a key that comes before they are there waits.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import traceback
from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual import events
from textual.screen import Screen

from assistant.tui.bidi_app import BidiApp
from assistant.tui.key_hints import KeyHint
from assistant.tui.keyboard import pass_over_bad_bytes
from assistant.tui.look import CALM
from assistant.tui.page import Page
from assistant.tui.screens.language import LanguageScreen
from assistant.tui.screens.small import SmallScreen, too_small
from assistant.tui.terminal import TerminalProfile, detect
from assistant.tui.terminal_query import Answer, ask_terminal
from assistant.words.languages import SOURCE, from_locale, language

if TYPE_CHECKING:
    from textual.binding import BindingType

    from assistant.dialogue.conversation import Conversation
    from assistant.tui.forms.form import Form
    from assistant.tui.screens.question import QuestionScreen
    from assistant.words.voice import Voice

#: Exit codes of the command: done, could not be done, interrupted.
DONE, FAILED, INTERRUPTED = 0, 1, 130
#: Seconds after the first screen is painted in which only keys are served.
MOMENT: Final = 0.15


class Assistant(BidiApp[int]):
    """The conversation.

    Args:
        lang: code of the language; None lets the reader choose first.
        on: the day of the conversation.
        terminal: how to address the terminal.
        begin: makes the conversation; for tests.
    """

    CSS_PATH = "styles.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = []
    ESCAPE_TO_MINIMIZE = False

    def __init__(
        self,
        lang: str | None,
        on: date,
        *,
        terminal: TerminalProfile | None = None,
        begin: Callable[[], Conversation] | None = None,
        **kwargs: Any,
    ) -> None:
        self._chosen = lang is not None
        self._first = lang or from_locale(_locale()) or SOURCE
        self._voices: dict[str, Voice] = {}
        self.on = on
        self.lang = self._first if self._chosen else SOURCE
        super().__init__(terminal=terminal, rtl=language(self.lang).rtl, **kwargs)
        self.register_theme(CALM)
        self.theme = CALM.name
        self._begin = begin
        self._beginning: asyncio.Task[Conversation] | None = None
        self._talk: Conversation | None = None
        self._questions: QuestionScreen | None = None
        self.forms: dict[str, Form] = {}  # what was typed and chosen, by the id of the question
        self.animation_level = "none"

    # -- what the pages use -------------------------------------------------------------------------------------------

    @property
    def voice(self) -> Voice:
        """Speaks the language of the screen."""
        return self.voice_of(self.lang)

    def voice_of(self, lang: str) -> Voice:
        """Speaks any of our languages."""
        voice = self._voices.get(lang)
        if voice is None:
            from assistant.words.voice import Voice

            voice = self._voices[lang] = Voice(lang)
        return voice

    @property
    def talk(self) -> Conversation:
        """The conversation; it has begun once a page is shown that needs it."""
        assert self._talk is not None
        return self._talk

    def common_hints(self) -> Sequence[KeyHint]:
        """The keys that every page of the conversation has."""
        voice = self.voice
        return (
            KeyHint("F2", voice.say("key.language"), "app.press('f2')"),
            KeyHint("F3", voice.say("key.words"), "app.press('f3')"),
            KeyHint("F4", voice.say("key.answers"), "app.press('f4')"),
            KeyHint("F9", voice.say("key.quit-now"), "app.press('f9')"),
        )

    # -- beginning ----------------------------------------------------------------------------------------------------

    def get_default_screen(self) -> Screen[Any]:
        """The choice of a language, which stays below all others."""
        return LanguageScreen(self._first, first=True, blank=self._chosen)

    def on_mount(self) -> None:
        """What the first screen can do without comes after it is painted."""
        self.call_after_refresh(self.call_later, self._painted)
        if os.name == "posix" and not self.is_headless:
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGHUP):
                loop.add_signal_handler(number, self.leave, 128 + number)

    async def _painted(self) -> None:
        if self._chosen:
            await self._converse()
        else:
            self.set_timer(MOMENT, self._load)

    def _load(self) -> None:
        if self._beginning is None:
            self._beginning = asyncio.create_task(asyncio.to_thread(self._imported))

    def _imported(self) -> Conversation:
        """Import what the first question needs, in a thread."""
        import assistant.tui.screens.question  # noqa: F401

        if self._begin is not None:
            return self._begin()
        from assistant.dialogue.conversation import Conversation

        return Conversation(self.on)

    @staticmethod
    def _import_the_rest() -> None:
        """Import what later questions and the verdict need, in a thread."""
        import assistant.findings.assess
        import assistant.tui.screens.listing
        import assistant.tui.screens.reading
        import assistant.tui.screens.verdict  # noqa: F401

    async def _converse(self) -> None:
        """Show where the conversation is."""
        if self._talk is None:
            self._load()
            assert self._beginning is not None
            self._talk = await self._beginning
            self._rest = asyncio.create_task(asyncio.to_thread(self._import_the_rest))
        await self.go_on()

    @property
    def fault(self) -> Exception | None:
        """What went wrong, if the app ended by a fault of ours."""
        return self._exception

    # -- moving -------------------------------------------------------------------------------------------------------

    async def open(self, page: Page) -> None:
        """Show a page above the one that is shown."""
        await self.push_screen(page)

    async def close(self) -> None:
        """Leave a page for the one below it, drawn in the language of now."""
        if len(self.screen_stack) > 1:
            self.pop_screen()
            if isinstance(self.screen, Page):
                await self.screen.redraw()

    async def choose(self, lang: str) -> None:
        """A language was chosen: the first time the conversation begins, later it goes on where it was."""
        changed = lang != self.lang
        self.lang = lang
        rtl = language(lang).rtl
        if changed or rtl != self.flow.rtl:
            self.set_direction(rtl)
        page = self.screen
        if isinstance(page, LanguageScreen) and not page.first:
            await self.close()
        else:
            await self._converse()

    async def go_on(self) -> None:
        """Show the question that the conversation is at, or the verdict."""
        from assistant.tui.screens.question import QuestionScreen

        while len(self.screen_stack) > 1 and self.screen is not self._questions:
            self.pop_screen()
        if self._questions is None:
            self._questions = QuestionScreen()
            self._questions.prepare()
            await self.push_screen(self._questions)
        elif self.talk.question is not None:
            await self._questions.show()
        if self.talk.question is None:
            from assistant.tui.screens.verdict import VerdictScreen

            await self.push_screen(VerdictScreen())
        await self._fit()

    async def back(self) -> None:
        """To the answer before; before the first question is the choice of a language."""
        if self.talk.back():
            await self.go_on()
            return
        self._questions = None
        while len(self.screen_stack) > 1:
            self.pop_screen()
        base = self.screen
        if isinstance(base, LanguageScreen):
            base.blank = False
            await base.redraw()

    async def forward(self) -> None:
        """From a question that was gone back to, to the first one that is open."""
        if self.talk.given is not None:
            self.talk.forward()
            await self.go_on()

    async def ask(self, id: str) -> None:
        """To a question: one that was answered, or that asks what was assumed."""
        try:
            self.talk.go(id)
        except KeyError:
            return
        await self.go_on()

    async def deepen(self) -> None:
        """Go on asking, until nothing can change the result."""
        self.talk.deepen()
        await self.go_on()

    async def show_why(self) -> None:
        """Why the question on screen is asked."""
        question = self._talk.question if self._talk is not None else None
        if question is not None:
            from assistant.tui.screens.reading import WhyScreen

            await self.open(WhyScreen(question, dict(self.talk.values)))

    async def ask_to_leave(self) -> None:
        """Whether to stop."""
        from assistant.tui.screens.listing import LeaveScreen

        await self.open(LeaveScreen())

    def leave(self, code: int) -> None:
        """End at once. The screen is cleared first, for terminals that keep what was on it."""
        self._begin_batch()  # nothing is painted any more
        self._send("\x1b[2J\x1b[H")
        self.exit(code, return_code=code)

    def _fatal_error(self) -> None:
        """A fault of ours ends the app. What was answered is not printed: Textual would show it among its locals."""
        self._close_messages_no_wait()

    def _print_error_renderables(self) -> None:
        self._exit_renderables.clear()

    # -- keys ---------------------------------------------------------------------------------------------------------

    async def on_event(self, event: events.Event) -> None:
        """Keys and pasted text go to the page one at a time and in order; the rest is Textual's."""
        if self._exit and isinstance(event, events.InputEvent | events.Paste):
            return  # it is being left, and its pages are taken down
        if isinstance(event, events.Key) and not event.is_forwarded:
            if self._is_late(event) or await self._pressed(event):
                return
            await super(BidiApp, self).on_event(event)  # it was asked already whether the key is a late answer
        elif isinstance(event, events.Paste) and not event.is_forwarded:
            self._pasted(event.text)
        else:
            await super().on_event(event)

    def action_press(self, key: str) -> None:
        """A key hint was clicked."""
        self.soon(self._pressed, events.Key(key, None))

    def soon(self, act: Callable[..., Awaitable[object]], *args: object) -> None:
        """Do something in the turn of the keys: what a click means, which a widget learns in a task of its own."""
        self.call_later(act, *args)

    async def _pressed(self, key: events.Key) -> bool:
        page = self.screen
        if key.key in ("ctrl+c", "ctrl+q", "f9"):
            self.leave(INTERRUPTED if key.key == "ctrl+c" else DONE)
            return True
        if not isinstance(page, Page) or isinstance(page, SmallScreen):
            return False
        if self._talk is not None and not isinstance(page, LanguageScreen) and await self._common(key):
            return True
        return await page.press(key)

    async def _common(self, key: events.Key) -> bool:
        """The keys that work on every page of the conversation; letters do not while something is typed."""
        letter = None if self._typing() else key.character
        if key.key == "f2" or letter == "l":
            await self.open(LanguageScreen(self.lang, first=False))
        elif key.key == "f3" or letter == "w":
            from assistant.tui.screens.reading import TermsScreen

            if isinstance(self.screen, TermsScreen):
                return False
            await self.open(TermsScreen(self.talk.question))
        elif key.key == "f4" or letter == "a":
            from assistant.tui.screens.listing import AnswersScreen

            if isinstance(self.screen, AnswersScreen):
                await self.close()
            else:
                await self.open(AnswersScreen())
        elif letter == "q":
            await self.ask_to_leave()
        else:
            return False
        return True

    def _typing(self) -> bool:
        page = self._questions
        return page is not None and page is self.screen and page.form is not None and page.form.open

    def _pasted(self, text: str) -> None:
        page = self.screen
        if page is self._questions and self._questions is not None:
            self._questions.paste(text)

    # -- the window ---------------------------------------------------------------------------------------------------

    def on_resize(self) -> None:
        """A window that is too small gets one sentence; nothing is lost underneath."""
        self.call_later(self._fit)  # the app learns its new size after this

    async def _fit(self) -> None:
        page = self.screen
        if too_small(*self.size):
            if not isinstance(page, SmallScreen):
                await self.push_screen(SmallScreen())
        elif isinstance(page, SmallScreen):
            await self.close()
        elif isinstance(page, Page):
            await page.resized()


def _locale() -> str | None:
    return next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), None)


def run(lang: str | None, on: date, bidi: str | None = None) -> int:
    """Hold the conversation on the screen of this terminal. Returns the exit code.

    Args:
        lang: code of the language; None asks.
        on: the day of the conversation.
        bidi: how the terminal treats right-to-left text (``terminal.SETTINGS``); None finds out.

    Raises:
        UnknownSetting: ``bidi``, or ``TOESLAG_BIDI``, does not exist.
    """
    query: Callable[[], Answer] | None = None
    if lang is not None and language(lang).rtl:
        query = ask_terminal
    app = Assistant(lang, on, terminal=detect(os.environ, query, bidi))
    pass_over_bad_bytes()
    code = app.run()
    if app.fault is not None or code is None:  # None without a fault: reading the keyboard failed
        if app.fault is not None and os.environ.get("TOESLAG_DEBUG"):
            traceback.print_exception(app.fault)
        print(app.voice.say("screen.crash"), file=sys.stderr)
    return FAILED if code is None else code
