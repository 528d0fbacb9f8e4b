"""The whole conversation line by line: language, questions, commands, verdict, end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final, TextIO

from assistant.dialogue.answers import NotAnAnswer
from assistant.dialogue.conversation import Conversation, Told
from assistant.dialogue.question import CHILDREN, EACH, ask_text, find_text, option_text, why_text
from assistant.dialogue.questions import question as question_with
from assistant.plain import reading
from assistant.plain.asking import Asker, Commanded, child_said, value_said
from assistant.plain.console import Console, EndOfInput
from assistant.plain.reading import LABELS, Command
from assistant.words.languages import LANGUAGES, SOURCE, from_locale
from assistant.words.numbers import read_number
from assistant.words.said import Said
from assistant.words.typed import spelled
from assistant.words.voice import Voice

DONE: Final = 0


class Stopped(Exception):
    """The reader chose to stop."""


def run(
    lang: str | None,
    on: date,
    bidi: str | None = None,
    *,
    source: TextIO | None = None,
    target: TextIO | None = None,
) -> int:
    """Has the conversation on standard input and output; gives the exit code.

    Args:
        lang: code of the language; None: it is asked first.
        on: the day of the conversation.
        bidi: how the terminal must be addressed; by default letters as written, in reading order.
        source, target: instead of standard input and output, for tests.
    """
    console = Console(source, target, bidi)
    session = Session(console, on)
    try:
        session.speak(lang if lang is not None else session.choose_language())
        session.greet()
        session.go_on()
    except EndOfInput:
        session.ended("plain.ended")
    except Stopped:
        session.ended("plain.stopped")
    return DONE


class Session:
    """One conversation and the language it is held in."""

    def __init__(self, console: Console, on: date) -> None:
        self.console = console
        self.talk = Conversation(on)
        self.voice = Voice(SOURCE)
        self._chosen = False
        self._helped = False
        self._shown: Mapping[str, object] | None = None  # the answers that the last verdict was about

    # -- language -----------------------------------------------------------------------------------------------------

    def choose_language(self) -> str:
        """The languages, each by its own name; a number, a name or a code chooses."""
        codes = list(LANGUAGES)
        while True:
            for number, one in enumerate(LANGUAGES.values(), 1):
                self.console.say(one.menu_name, mark=f"{number:>2}  ")
            titles = (Voice(code).say("screen.language.title") for code in codes)
            self.console.say(" / ".join(title for title in titles if not title.marked))
            typed = self.console.ask()
            place = read_number(typed, least=1, most=len(codes))
            if isinstance(place, int):
                return codes[place - 1]
            found = reading.command(typed)
            if isinstance(found, str):
                return found
            if found is Command.STOP:
                raise Stopped
            for code in codes:
                if spelled(typed) == spelled(LANGUAGES[code].own_name):
                    return code
            self.console.gap()

    def speak(self, code: str) -> None:
        """From now on in this language; the answers stay."""
        self.voice = Voice(code)
        self.console.rtl = self.voice.language.rtl
        self._chosen = True

    def greet(self) -> None:
        """What holds for the whole conversation."""
        ids = ["screen.offline", "screen.privacy"]
        if self.voice.language.concept:
            ids.insert(0, "screen.draft")
        for id in ids:
            self.console.gap()
            self.console.say(self.voice.say(id))

    # -- the conversation ---------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Questions until there is nothing to ask; then the verdict; then what the reader wants."""
        while True:
            if self.talk.question is None:
                self.verdict()
                if not self._after_verdict():
                    raise Stopped
            else:
                self._question()

    def _question(self) -> None:
        question = self.talk.question
        assert question is not None
        self.console.gap()
        self.console.say(self._progress())
        if not self._helped:
            self.help()
            self.console.gap()
        try:
            self.talk.answer(Asker(self.console, self.voice, self.talk).ask(question))
        except Commanded as typed:
            self._obey(typed.command)
        except NotAnAnswer as wrong:
            self.console.say(self.voice.say(wrong.text_id))

    def _progress(self) -> Said:
        progress = self.talk.progress
        number = progress.asked + 1
        if self.talk.done:
            return self.voice.say("screen.progress.more", number=number)
        return self.voice.say("screen.progress", number=number, most=max(progress.at_most, number))

    def help(self) -> None:
        """What can be typed."""
        self._helped = True
        self.console.say(self.voice.say("plain.keys"))
        for command, label in LABELS.items():
            if command is not Command.VERDICT or self.talk.done:
                self.console.say(self.voice.say(label), mark=f"{command.value:>2}  ")

    def _obey(self, command: Command | str) -> None:
        if isinstance(command, str):
            self.speak(command)
        elif command is Command.WHY:
            self.why()
        elif command is Command.HELP:
            self.console.gap()
            self.help()
        elif command is Command.BACK:
            self.talk.back()
        elif command is Command.CHANGE:
            self.change()
        elif command is Command.LANGUAGE:
            self.speak(self.choose_language())
        elif command is Command.VERDICT and self.talk.done:
            self.verdict()
        elif command is Command.STOP:
            raise Stopped

    def why(self) -> None:
        """Why the question is asked, and where its answer can be found."""
        question = self.talk.question
        if question is None:
            return
        for heading, id in (("screen.why.title", why_text(question)), ("screen.find.title", find_text(question))):
            self.console.gap()
            self.console.say(self.voice.say(heading))
            self.console.say(self.voice.say(id, **self.talk.values), depth=2)

    def change(self) -> None:
        """The answers with a number each, and the choice of one."""
        told = self.talk.answers
        self.console.gap()
        self.console.say(self.voice.say("screen.change.title" if told else "screen.change.none"))
        if not told:
            return
        self._list(told, numbered=True)
        self._choose([one.question.id for one in told], "plain.change.number")

    def _choose(self, ids: list[str], hint: str) -> None:
        """Goes to one of the questions; anything but a number goes on."""
        self.console.say(self.voice.say(hint))
        typed = self.console.ask()
        number = read_number(typed, least=1, most=len(ids))
        if isinstance(number, int):
            self.talk.go(ids[number - 1])
            return
        command = reading.command(typed)
        if command is not None and command is not Command.CHANGE and command is not Command.BACK:
            self._obey(command)

    def _list(self, told: tuple[Told, ...], *, numbered: bool = False) -> None:
        for number, one in enumerate(told, 1):
            self.console.say(self._asked(one.question.id), mark=f"{number:>2}  " if numbered else "- ")
            for line in self._answered(one):
                self.console.say(line, depth=4 if numbered else 2)

    def _asked(self, id: str) -> Said:
        question = question_with(id)
        return self.voice.say(ask_text(question), **{**self.talk.values, **question.values()})

    def _answered(self, told: Told) -> list[Said]:
        """An answer in words: a line for each child, or the option and what was entered on it."""
        question, answer, voice = told.question, told.answer, self.voice
        if answer.option == CHILDREN:
            return [child_said(voice, number, child) for number, child in enumerate(answer.children, 1)]
        if answer.option == EACH:
            lines = []
            for number, (_, pick) in enumerate(answer.each, 1):
                option = question.option(pick)
                words = voice.say(option_text(question, option)) if option is not None else pick
                lines.append(voice.say("screen.child.answer", number=number, answer=words))
            return lines
        option = question.option(answer.option)
        shown = []
        if option is not None and voice.knows(option_text(question, option)):
            shown.append(voice.say(option_text(question, option), **self.talk.values))
        if answer.value is not None:
            shown.append(value_said(voice, answer.value))
        return shown or [voice.say("screen.not-filled")]

    # -- the verdict --------------------------------------------------------------------------------------------------

    def verdict(self) -> None:
        """The verdict on the answers so far, with what was taken for granted."""
        from assistant.words.verdict import as_text, verdict_lines

        assessment = replace(self.talk.assessment, assumptions=self.talk.assumptions)
        self.console.gap()
        for line in as_text(verdict_lines(assessment, self.voice, as_of=self.talk.on)).splitlines():
            text = line.lstrip(" ")
            mark = "- " if text.startswith("- ") else ""
            self.console.say(text.removeprefix(mark), mark=mark, depth=len(line) - len(text))
        self._shown = self.talk.stored

    def _after_verdict(self) -> bool:
        """What the reader wants now; False to stop."""
        ways = [] if self.talk.exact else ["screen.verdict.exact"]
        if self.talk.assumptions:
            ways.append("screen.verdict.assumed")
        ways += ["key.change", "screen.verdict.stop"]
        while True:
            self.console.gap()
            for number, id in enumerate(ways, 1):
                self.console.say(self.voice.say(id), mark=f"{number:>2}  ")
            typed = self.console.ask()
            place = reading.pick(typed, ways, [self.voice.say(id) for id in ways])
            if place is not None:
                return self._go_way(ways[place])
            command = reading.command(typed)
            if command is None:
                self.console.say(self.voice.say("again.choice"))
                continue
            self._obey(command)
            return True

    def _go_way(self, id: str) -> bool:
        if id == "screen.verdict.stop":
            return False
        if id == "screen.verdict.exact":
            self.talk.deepen()
        elif id == "screen.verdict.assumed":
            self._assumed()
        else:
            self.change()
        return True

    def _assumed(self) -> None:
        assumed = self.talk.assumptions
        self.console.gap()
        for number, one in enumerate(assumed, 1):
            self.console.say(self.voice.say(f"assume.{one.id}"), mark=f"{number:>2}  ")
        self._choose([one.question for one in assumed], "screen.verdict.assumed.choose")

    # -- the end ------------------------------------------------------------------------------------------------------

    def ended(self, id: str) -> None:
        """Says what was answered, what was not, and what that leads to."""
        if not self._chosen:
            self.voice = Voice(from_locale(None) or SOURCE)
        if self.talk.done and self._shown is not None and self._shown != self.talk.stored:
            self.verdict()
        self.console.gap()
        self.console.say(self.voice.say(id))
        if not self.talk.done:
            self.console.say(self.voice.say("plain.no-verdict"))
            told = self.talk.answers
            self.console.say(self.voice.say("plain.answered" if told else "screen.change.none"))
            self._list(told)
            self.console.say(self.voice.say("plain.not-answered"))
            for question in self.talk.ahead:
                # A letter in an id marks what only some are asked: it is not told before it is certain.
                if question.id[-1].isdigit() or question == self.talk.question:
                    self.console.say(self._asked(question.id), mark="- ")
        self.console.say(self.voice.say("screen.help"))
