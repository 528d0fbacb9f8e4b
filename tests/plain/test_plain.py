"""The conversation line by line, as a pipe and a screen reader get it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from datetime import date

import pytest

from assistant.dialogue.answers import ChildAnswer
from assistant.facts.calendar import Day
from assistant.plain import run
from assistant.plain.asking import same_children
from assistant.plain.reading import Command, command, pick
from assistant.words.direction.characters import CONTROLS, cells
from assistant.words.languages import LANGUAGES
from assistant.words.voice import Voice

ON = date(2026, 11, 23)
#: Statushouder, asylum from August 2023, married 2012, spouse outside the EU and never here, paid since September 2023.
P1 = ["1", "10-08-2023", "1", "1", "06-2019", "", "1", "1", "1", "09-2023", "1", "06-2012", "4", "1", "1", "1"]


def talk(*typed: str, lang: str | None = "nl", bidi: str | None = None) -> str:
    """What is written when this is typed, and then nothing more."""
    out = io.StringIO()
    assert run(lang, ON, bidi, source=io.StringIO("".join(line + "\n" for line in typed)), target=out) == 0
    return out.getvalue()


@pytest.fixture(autouse=True)
def _usual_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)


def test_to_the_verdict_and_out() -> None:
    shown = talk(*P1, "4")
    assert "Vraag 1 van hoogstens 12" in shown
    assert "€ 8.152" in shown
    assert "Zet hem niet stop" in " ".join(shown.split())
    assert shown.rstrip().endswith("helpen u gratis.")
    assert "U bent gestopt" in shown


def test_every_line_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    for width in (72, 40, 20):
        monkeypatch.setenv("COLUMNS", str(width))
        shown = talk(*P1)
        # A word that is longer than the line is broken, so nothing is ever wider.
        assert max(cells(line) for line in shown.splitlines()) <= width


@pytest.mark.parametrize("lang", list(LANGUAGES))
def test_every_language_to_the_verdict(lang: str) -> None:
    shown = talk(*P1, "4", lang=lang)
    voice = Voice(lang)
    assert "8.152" in shown
    assert "[?" not in shown
    assert " ".join(voice.say("plain.stopped").split()) in " ".join(shown.split())


@pytest.mark.parametrize("lang", ["ar", "ti"])
def test_letters_as_written_in_reading_order(lang: str) -> None:
    """No presentation forms, no reversed words, no direction controls in a pipe."""
    shown = talk("?", lang=lang)
    assert not any("\ufb50" <= char <= "\ufefc" for char in shown)
    assert not set(shown) & CONTROLS
    assert " ".join(Voice(lang).say("ask.Q02").split()) in " ".join(shown.split())


def test_numbers_of_any_script_and_words() -> None:
    arabic = talk("١", "١٠-٠٨-٢٠٢٣", "١", lang="ar")
    assert Voice("ar").say("screen.progress", number=3, most=12).translate(dict.fromkeys(map(ord, CONTROLS))) in arabic
    ids, texts = ["yes", "no", "dont-know"], ["Ja", "Nee", "Dat weet ik niet"]
    for typed, place in (("ja", 0), ("TAK", 0), ("نعم", 0), ("እወ", 0), ("n", 1), ("No", 1), ("dat weet ik niet", 2)):
        assert pick(typed, ids, texts) == place
    assert pick("misschien", ids, texts) is None
    assert pick("0", ids, texts) is None
    assert pick("4", ids, texts) is None


def test_the_language_is_asked_first_and_can_be_switched() -> None:
    shown = talk("Polski", "1", "08-2023", "en", lang=None)
    assert shown.startswith(" 1  Nederlands\n")
    polish, english = Voice("pl"), Voice("en")
    assert " ".join(polish.say("ask.Q02").split()) in " ".join(shown.split())
    after = shown[shown.index(" ".join(polish.say("ask.Q02c").split())[:30]) :]
    assert english.say("ask.Q02c") in after, "the question again, in the other language"
    assert english.say("screen.progress", number=2, most=12) in after, "and the answer before it was kept"


def test_no_language_is_no_crash() -> None:
    assert "Nederlands" in talk(lang=None)
    assert "Nederlands" in talk("klingon", "", "9", lang=None)
    assert "gestopt" in talk("x", lang=None)


@pytest.mark.parametrize("at", range(len(P1)))
def test_the_end_of_input_says_what_was_and_was_not_answered(at: int) -> None:
    shown = talk(*P1[:at])
    assert "Er is nog geen uitkomst" in shown
    assert "Hebt u een brief gekregen dat u toeslag moet terugbetalen?" in " ".join(shown.split())
    tail = shown[shown.index("Er is niets meer te lezen") :]
    assert "Dit is nog niet beantwoord:" in tail
    done, _, left = tail.partition("Dit is nog niet beantwoord:")
    assert ("Waarom mag u in Nederland wonen?" in done) == (at >= 2)
    assert ("Waarom mag u in Nederland wonen?" in left) == (at < 2)


def test_a_wrong_answer_is_asked_again_with_what_helps() -> None:
    shown = talk("0", "99", "asiel", "\x1b[2J\x00", "", "1" * 5000)
    assert shown.count("Waarom mag u in Nederland wonen?") >= 7
    assert shown.count("Kies een van de antwoorden.") == 6
    assert "\x1b" not in shown
    assert "\x00" not in shown


def test_a_wrong_month_is_asked_again_with_what_helps() -> None:
    shown = " ".join(talk("1", "13-2023", "12-2099", "1850", "8-2023").split())
    assert Voice("nl").say("reading.no-such-month") in shown
    assert Voice("nl").say("again.future") in shown
    assert "Ingevuld: augustus 2023" in shown


def test_why_help_back_and_keep() -> None:
    shown = talk("?", "1", "08-2023", "<", "", "??", "x")
    nl = Voice("nl")
    assert nl.say("screen.why.title") in shown
    assert " ".join(nl.say("why.Q02").split()) in " ".join(shown.split())
    assert "Uw antwoord was nummer 1. Druk op Enter om het zo te laten." in shown
    assert shown.count("Is uw vergunning vandaag geldig?") >= 2
    assert shown.count("Typ het nummer van uw antwoord") == 2


def test_back_from_a_month_is_back_to_its_question() -> None:
    shown = talk("1", "<", "2", "04-2024")
    assert shown.count("Waarom mag u in Nederland wonen?") >= 2
    assert "Is uw vergunning vandaag geldig?" not in shown.partition("niets meer te lezen")[0]


def test_changing_an_answer_keeps_the_others() -> None:
    shown = talk(*P1[:9], "=", "1", "2", "04-2024")
    tail = shown[shown.index("Er is niets meer te lezen") :]
    assert "Ik kom uit de EU" in tail
    assert "april 2024" in tail
    assert "Ja, voor alle kinderen" in tail
    assert "juni 2019" in tail


def test_children_can_be_kept_and_typed_again() -> None:
    shown = talk(*P1[:6], "<", "1", "", "<", "1", "2015", "-", "")
    tail = shown[shown.index("Er is niets meer te lezen") :]
    assert "2015" in tail
    assert Voice("nl").say("screen.child.unknown", number=2) in tail


def test_a_child_stays_the_same_child() -> None:
    one, two = ChildAnswer(1, Day(2015, 3)), ChildAnswer(2, Day(2019, 6))
    fresh = iter(range(3, 9))

    def new(born: Day | None) -> ChildAnswer:
        return ChildAnswer(next(fresh), born)

    assert same_children((one, two), [Day(2019, 6)], new) == (two,)
    assert same_children((one, two), [Day(2019, 6), Day(2015, 3)], new) == (two, one)
    assert same_children((one, two), [Day(2015, 4), Day(2019, 6)], new) == (ChildAnswer(1, Day(2015, 4)), two)
    assert same_children((one,), [Day(2015, 3), Day(2021)], new) == (one, ChildAnswer(3, Day(2021)))


def test_more_exact_after_the_verdict() -> None:
    shown = talk(*P1, "1", "1", "1", "1", "!", "x")
    assert shown.count("Het ziet ernaar uit dat u te veel toeslag kreeg.") >= 2
    assert "Vraag 12" in shown


def test_what_was_assumed_can_be_answered() -> None:
    shown = " ".join(talk(*P1, "2", "1", "1").split())
    assert " ".join(Voice("nl").say("ask.Q12", first_year=2021).split()) in shown


@pytest.mark.parametrize("lang", list(LANGUAGES))
def test_commands_have_a_sign_and_a_word(lang: str) -> None:
    voice = Voice(lang)
    for one, label in (
        (Command.WHY, "key.why"),
        (Command.BACK, "key.back"),
        (Command.STOP, "key.quit"),
        (Command.LANGUAGE, "key.language"),
    ):
        assert command(one.value) is one
        assert command(voice.say(label)) is one
    assert command(lang) == lang
    assert command("؟") is Command.WHY
    assert command("1") is None


def test_as_a_process_in_a_pipe() -> None:
    """Standard input and output, in UTF-8, with bytes that are no text in between."""
    code = "import sys, datetime, assistant.plain; sys.exit(assistant.plain.run('ar', datetime.date(2026, 11, 23)))"
    env = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}
    typed = b"\xff\xfe\n1\n"
    found = subprocess.run([sys.executable, "-c", code], input=typed, capture_output=True, env=env, check=True)
    assert not found.stderr
    assert Voice("ar").say("plain.ended").split()[0] in found.stdout.decode()
