"""The same options for each child, one child after the other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.dialogue.answers import Answer, ChildAnswer
from assistant.dialogue.question import EACH, Option, Question, option_text
from assistant.tui.forms.form import Form, Row, said
from assistant.words.said import Said
from assistant.words.voice import Voice


class EachForm(Form):
    """Asks for one child at a time; the answer is complete after the last."""

    def __init__(
        self,
        question: Question,
        given: Answer | None,
        values: dict[str, object],
        on: date,
        children: Sequence[ChildAnswer],
    ) -> None:
        super().__init__(question, values, on)
        self.children = tuple(children)
        self.child = 0
        self.picks: dict[int, str] = dict(given.each) if given is not None else {}
        self._highlight()

    @property
    def _options(self) -> tuple[Option, ...]:
        return tuple(option for option in self.question.choices if option.id != EACH)

    def heading(self, voice: Voice) -> Said:
        """Which child."""
        child = self.children[self.child]
        if child.born is None:
            return voice.say("screen.child.unknown", number=self.child + 1)
        return voice.say("screen.child", number=self.child + 1, born=voice.when(child.born))

    def rows(self, voice: Voice) -> Sequence[Row]:
        """The options."""
        picked = self.picks.get(self.children[self.child].key)
        return [
            Row(option.id, said(voice, option_text(self.question, option), self.values), option.id == picked)
            for option in self._options
        ]

    def take(self, place: int) -> Answer | None:
        """The option holds for this child; on to the next."""
        self.picks[self.children[self.child].key] = self._options[place].id
        if self.child + 1 < len(self.children):
            self.child += 1
            self._highlight()
            return None
        return Answer(EACH, each=tuple((child.key, self.picks[child.key]) for child in self.children))

    def enter(self) -> Answer | None:
        """There are no fields here."""
        return None

    def back(self) -> bool:
        """To the child before."""
        if not self.child:
            return False
        self.child -= 1
        self._highlight()
        return True

    def _highlight(self) -> None:
        picked = self.picks.get(self.children[self.child].key) if self.children else None
        self.at = next((place for place, option in enumerate(self._options) if option.id == picked), 0)

    def _key(self) -> str:
        return ""
