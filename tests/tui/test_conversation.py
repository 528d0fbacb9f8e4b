"""A conversation by keys, from the first screen to the verdict, and every way through it that loses nothing."""

from __future__ import annotations

import pytest

from assistant.words.direction.encode import Output, line_for
from assistant.words.languages import LANGUAGES
from assistant.words.voice import Voice
from tests.tui.talking import OLD_YEARS, Talk, talking, until


def shown(talk: Talk, text: str) -> bool:
    """Whether a text stands in one row of the screen, in the order of its cells."""
    wanted = line_for(text, Output.VISUAL, int(talk.app.flow.rtl))
    return any(wanted in row for row in talk.rows)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 24), (40, 12)])
@pytest.mark.parametrize("lang", ["nl", "ar"])
async def test_from_the_first_question_to_the_verdict(lang: str, size: tuple[int, int]) -> None:
    async with talking(lang, size=size) as talk:
        await talk.tell(OLD_YEARS)
        assert talk.where == "verdict"
        voice = Voice(lang)
        said = "\n".join(talk.lines)
        assert "€ 8.152" in said  # 1.283 + 3.480 + 3.389
        for sentence in ("verdict.who-decides", "certainty.sure", "verdict.heading.steps", "deadline.objection.open"):
            assert str(voice.say(sentence)).translate({0x2066: None, 0x2068: None, 0x2069: None}) in said
        assert talk.rows[0].strip()


async def test_language_first_each_in_its_own_script() -> None:
    async with talking(None) as talk:
        assert talk.where == "language"
        for language in LANGUAGES.values():
            assert shown(talk, language.own_name)
        assert talk.screen.count("(concept)") == 4
        await talk.press("down", "down")
        title = line_for(str(Voice("ar").say("screen.language.title")), Output.VISUAL, 1)
        await until(lambda: title in talk.screen, talk.pilot)
        await talk.press("5")
        assert talk.app.lang == "pl"
        assert talk.where == "question"


async def test_arrows_and_enter_choose_a_language() -> None:
    async with talking(None) as talk:
        await talk.press("up", "enter")
        assert talk.app.lang == "pl"


async def test_a_click_chooses_a_language() -> None:
    async with talking(None) as talk:
        await talk.pilot.click("#language-ar")
        await talk.pilot.pause()
        assert talk.app.lang == "ar"
        assert talk.app.flow.rtl


async def test_digits_of_another_script_are_digits() -> None:
    async with talking("ar") as talk:
        await talk.press("٤")
        assert talk.question == "Q02b"
        await talk.press("٢", "٠٣-٢٠٢٤\n")
        assert talk.question == "Q03"
        assert talk.app.talk.answers[-1].answer.value is not None


async def test_arrows_enter_and_clicks_answer() -> None:
    async with talking() as talk:
        await talk.press("down", "down", "down", "enter")
        assert talk.question == "Q02b"
        await talk.pilot.click("Choice")
        await talk.pilot.pause()
        assert talk.question == "Q03"


async def test_back_shows_what_was_answered_and_loses_nothing() -> None:
    async with talking() as talk:
        await talk.tell(OLD_YEARS, until="Q03b")
        await talk.press("backspace", "b", "left")
        assert talk.question == "Q02"
        assert "1•" in talk.screen
        await talk.press("right")
        assert talk.question == "Q03b"
        assert [told.question.id for told in talk.app.talk.answers] == ["Q02", "Q02c", "Q03"]


async def test_what_was_typed_is_there_again_after_going_back() -> None:
    async with talking() as talk:
        await talk.press("1", "8-2023\n", "3", "mei 20", "escape", "backspace", "right", "3")
        assert talk.question == "Q02c"
        assert "mei 20" in talk.screen


async def test_back_before_the_first_question_chooses_the_language_anew() -> None:
    async with talking() as talk:
        await talk.press("2", "1-2024\n", "backspace", "backspace")
        assert talk.where == "language"
        await talk.press("2")
        assert talk.where == "question"
        assert talk.app.talk.stored["Q02"].option == "eu"
        assert "1•" not in talk.screen
        assert "2•" in talk.screen


async def test_a_changed_answer_leads_elsewhere_and_the_others_stay() -> None:
    async with talking() as talk:
        await talk.tell(OLD_YEARS)
        before = dict(talk.app.talk.stored)
        await talk.press("f4")
        assert talk.where == "answers"
        assert "juni 2019" in "\n".join(talk.lines)
        await talk.press("1")
        assert talk.where == "question"
        assert talk.question == "Q02"
        await talk.press("2", "1-2024\n")
        assert talk.where == "verdict"
        after = dict(talk.app.talk.stored)
        assert after.pop("Q02") != before.pop("Q02")
        assert after == before


async def test_the_language_changes_at_any_moment_and_keeps_everything() -> None:
    async with talking() as talk:
        await talk.press("1", "8-2023\n", "3", "f2", "3")
        assert talk.app.flow.rtl
        assert talk.question == "Q02c"
        await talk.press("مارس 20", "f2", "4")
        assert not talk.app.flow.rtl
        assert line_for("مارس", Output.VISUAL, 1) in talk.screen
        await talk.press("24\n")
        assert talk.question == "Q03"
        value = talk.app.talk.answers[1].answer.value
        assert getattr(value, "text", lambda: "")() == "2024-03"


async def test_the_language_changes_on_the_verdict() -> None:
    async with talking() as talk:
        await talk.tell(OLD_YEARS)
        await talk.press("f2", "3")
        assert talk.where == "verdict"
        assert shown(talk, str(Voice("ar").say("screen.verdict.title")))
        await talk.press("f2", "escape")
        assert talk.where == "verdict"


async def test_wrong_input_gets_one_sentence_and_stays() -> None:
    async with talking() as talk:
        await talk.press("1", "13-2023\n")
        assert talk.question == "Q02"
        assert f"! {Voice('nl').say('reading.no-such-month')}" in talk.screen
        assert "13-2023" in talk.screen
        await talk.press("home", "delete", "delete", "5", "\n")
        assert talk.question == "Q02c"


async def test_a_month_that_has_not_been_is_asked_again() -> None:
    async with talking() as talk:
        await talk.press("1", "5-2030\n")
        assert str(Voice("nl").say("again.future")).split(".")[0] in talk.screen


async def test_a_field_may_be_left_empty() -> None:
    async with talking() as talk:
        await talk.press("1", "\n")
        assert talk.question == "Q02c"
        assert talk.app.talk.answers[0].answer.value is None


async def test_what_a_date_is_taken_for_is_shown() -> None:
    async with talking() as talk:
        await talk.press("1", "mrt 2024")
        assert "= maart 2024" in talk.screen


async def test_why_and_words_and_back() -> None:
    async with talking() as talk:
        await talk.press("?")
        assert talk.where == "why"
        assert "Voor asielvergunningen geldt sinds 2026" in talk.screen
        await talk.press("escape", "f3")
        assert talk.where == "terms"
        assert talk.lines[2:4] == [str(Voice("nl").say("term.statushouder.name")), *talk.lines[3:4]]
        await talk.press("f3")
        assert talk.where == "question"


async def test_why_can_be_asked_while_a_field_is_open() -> None:
    async with talking() as talk:
        await talk.press("1", "8-20")
        await talk.press("؟")
        assert talk.where == "why"
        await talk.press("escape", "23\n")
        assert talk.question == "Q02c"


async def test_an_assumption_can_be_answered() -> None:
    async with talking() as talk:
        await talk.tell(OLD_YEARS)
        assumed = [one.id for one in talk.app.talk.assumptions]
        assert "income-below-threshold" in assumed
        await talk.press("2")
        assert talk.where == "assumed"
        await talk.press(str(assumed.index("income-below-threshold") + 1))
        assert talk.question == "Q12"
        await talk.press("3")
        assert talk.where == "verdict"
        assert "income-below-threshold" not in [one.id for one in talk.app.talk.assumptions]


async def test_making_it_exact_goes_on_asking_and_comes_back() -> None:
    async with talking() as talk:
        await talk.tell(OLD_YEARS)
        await talk.press("1")
        assert talk.where == "question"
        await talk.tell({})
        assert talk.where == "verdict"
        assert talk.app.talk.exact
        assert str(Voice("nl").say("screen.verdict.exact")) not in talk.screen


async def test_the_arrow_walks_from_the_text_to_the_choices() -> None:
    async with talking() as talk:
        await talk.tell(OLD_YEARS)
        await talk.press("end", "down")
        assert talk.at == str(Voice("nl").say("screen.verdict.exact"))
        await talk.press("down", "down", "enter")
        assert talk.where == "leave"
        await talk.press("enter")
        assert talk.where == "verdict"


async def test_a_click_on_what_was_assumed_asks_it() -> None:
    from assistant.tui.screens.verdict import Asking

    async with talking(size=(80, 200)) as talk:
        await talk.tell(OLD_YEARS)
        line = next(line for line in talk.app.screen.query(Asking) if line.asks == "Q12")
        await talk.pilot.click(line)
        await talk.pilot.pause()
        assert talk.question == "Q12"


async def test_stopping_is_asked_and_ends() -> None:
    async with talking() as talk:
        await talk.tell(OLD_YEARS)
        await talk.press("3", "2")
        assert talk.app.return_value == 0


@pytest.mark.parametrize(("key", "code"), [("f9", 0), ("ctrl+q", 0), ("ctrl+c", 130)])
async def test_stopping_at_once(key: str, code: int) -> None:
    async with talking() as talk:
        await talk.press("1", "8-20", key)
        assert talk.app.return_value == code


async def test_hints_can_be_clicked() -> None:
    async with talking() as talk:
        row = next(y for y, line in enumerate(talk.rows) if "F2" in line)
        await talk.pilot.click(offset=(talk.rows[row].index("F2"), row))
        await talk.pilot.pause()
        assert talk.where == "language"
