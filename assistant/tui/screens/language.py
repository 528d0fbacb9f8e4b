"""The choice of a language: the first screen, and the same at any later moment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from textual import events

from assistant.tui.bidi_widgets import BidiStatic
from assistant.tui.hanging import Item
from assistant.tui.key_hints import KeyHint, KeyHints
from assistant.tui.page import Body, Middle, Page, digit
from assistant.words.languages import LANGUAGES

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.timer import Timer

_CODES: Final = tuple(LANGUAGES)
#: Seconds after the highlight moved, in which that is painted, before a catalog is read.
REST: Final = 0.005


class LanguageItem(Item):
    """One language, by its own name in its own script."""

    def __init__(self, place: int, text: str, mark: str) -> None:
        super().__init__(text, mark, id=f"language-{_CODES[place]}", classes="option")
        self.place = place


class LanguageScreen(Page):
    """The languages, each in its own script; below them what the highlighted one says about the program.

    Args:
        at: the code of the language that is highlighted first.
        first: whether the conversation still has to begin; else it goes on where it was.
        blank: nothing is shown, because the language was given and the first question is on its way.
    """

    def __init__(self, at: str, *, first: bool, blank: bool = False) -> None:
        super().__init__(name="language")
        self.at = _CODES.index(at)
        self.first = first
        self.blank = blank
        self._timer: Timer | None = None
        self._worded = False  # whether catalogs may be read: not before the first paint

    def compose(self) -> ComposeResult:
        """The languages, and what is said about them."""
        if self.blank:
            return
        with Middle(), Body():
            for place, language in enumerate(LANGUAGES.values()):
                yield LanguageItem(place, language.menu_name, self._mark(place))
            about = BidiStatic(id="about")
            about.base = int(LANGUAGES[_CODES[self.at]].rtl)
            yield about
        yield self.key_line()

    def on_mount(self) -> None:
        """Paint first; what needs a catalog comes right after."""
        self.call_after_refresh(self._soon)

    def _soon(self) -> None:
        """Say more about the highlighted language, once it is seen to be highlighted."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(REST, self.show_about)

    async def redraw(self) -> None:
        """Draw the page again."""
        await super().redraw()
        self.show_about()

    def hints(self) -> Iterable[KeyHint]:
        """Signs that need no language, as none is chosen yet; in words, those of the highlighted language."""
        keys = [KeyHint("1-5", ""), KeyHint("↑↓ Enter", "")]
        if not self._worded:
            return keys
        voice = self.desk.voice_of(_CODES[self.at])
        if not self.first:
            keys.append(KeyHint("Esc", voice.say("key.back"), "app.press('escape')"))
        return [*keys, KeyHint("F9", voice.say("key.quit-now"), "app.press('f9')")]

    def show_about(self) -> None:
        """What the highlighted language says: choose, drafts, nothing leaves the device."""
        if not self.is_attached or self.blank:
            return
        self._worded = True
        language = LANGUAGES[_CODES[self.at]]
        voice = self.desk.voice_of(language.code)
        ids = ["screen.language.title", "screen.offline", "screen.language.switch"]
        if language.concept:
            ids.insert(1, "screen.draft")
        self.query_one(KeyHints).show(tuple(self.hints()))
        about = self.query_one("#about", BidiStatic)
        about.base = int(language.rtl)
        about.update("\n\n".join(voice.say(id) for id in ids))

    def highlight(self, place: int) -> None:
        """Highlight another language; what it says comes after that is painted, as a catalog is read for it."""
        self.at = place
        for item in self.query(LanguageItem):
            item.mark = self._mark(item.place)
            item.set_class(item.place == place, "at")
            item.refresh()
        self._soon()

    async def press(self, key: events.Key) -> bool:
        """Number, arrows, Enter; once the conversation has begun, back."""
        number = digit(key)
        if number is not None:
            if 1 <= number <= len(_CODES):
                await self.desk.choose(_CODES[number - 1])
        elif key.key in ("up", "down"):
            self.highlight((self.at + (1 if key.key == "down" else -1)) % len(_CODES))
        elif key.key in ("enter", "space"):
            await self.desk.choose(_CODES[self.at])
        elif not self.first and self.means_back(key.key):
            await self.desk.close()
        else:
            return self.scroll_by(key.key)
        return True

    def on_click(self, event: events.Click) -> None:
        """A language was clicked."""
        if isinstance(event.widget, LanguageItem):
            self.desk.soon(self.desk.choose, _CODES[event.widget.place])

    def _mark(self, place: int) -> str:
        return f"{'►' if place == self.at else ' '} {place + 1}  "
