"""The children screen, and the screens that ask about each child."""

from __future__ import annotations

from assistant.facts.calendar import Day
from assistant.tui.forms.children import ChildrenForm
from assistant.words.voice import Voice
from tests.tui.talking import Talk, talking

DUTCH = Voice("nl")


def births(talk: Talk) -> list[Day | None]:
    """What the conversation keeps."""
    return [child.born for child in talk.app.talk.children]


async def at_children(talk: Talk) -> None:
    await talk.press("2", "1-2024\n")
    assert talk.question == "Q03"


async def test_children_with_a_month_a_year_and_nothing() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "6-2019\n", "3", "2021\n", "+", "\n", "4")
        assert births(talk) == [Day(2019, 6), Day(2021), None]
        assert talk.question == "Q03b"


async def test_a_child_is_changed_and_the_others_stay() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "6-2019\n", "3", "2021\n", "1", "ctrl+u", "7-2018\n", "3")
        assert births(talk) == [Day(2018, 7), Day(2021)]


async def test_a_child_is_removed() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "6-2019\n", "3", "2021\n", "up", "up", "delete")
        assert talk.at == "Kind 1: 2021"
        assert "Del Weghalen" in talk.screen
        await talk.press("2")
        assert births(talk) == [Day(2021)]


async def test_a_child_that_was_added_by_mistake_goes_again() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "escape")
        assert "Kind 1" not in talk.screen
        assert talk.question == "Q03"


async def test_a_child_keeps_its_key_when_another_goes() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "6-2019\n", "3", "2021\n", "3")
        kept = talk.app.talk.children[1].key
        await talk.press("backspace", "up", "up", "delete", "2")
        assert [child.key for child in talk.app.talk.children] == [kept]


async def test_a_birth_that_cannot_be_read_is_asked_again() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "juni\n")
        assert f"! {DUTCH.say('reading.year-missing')}"[:60] in talk.screen
        await talk.press(" 2019\n", "2")
        assert births(talk) == [Day(2019, 6)]


async def test_a_birth_in_the_future_is_asked_again() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "2030\n")
        assert "! Deze datum is nog niet geweest." in talk.screen


async def test_a_birth_left_unreadable_opens_again_on_going_on() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "abc", "down", "2")
        assert talk.question == "Q03"
        form = talk.app.forms["Q03"]
        assert form.open
        assert form.trouble


async def test_no_children_and_not_known() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("2")
        assert talk.app.talk.stored["Q03"].option == "none"
        await talk.press("backspace", "3")
        assert talk.app.talk.stored["Q03"].option == "dont-know"


async def test_children_survive_a_change_of_language_and_going_back() -> None:
    async with talking() as talk:
        await at_children(talk)
        await talk.press("1", "6-2019\n", "3", "2", "f2", "5", "021\n", "3", "backspace")
        assert births(talk) == [Day(2019, 6), Day(2021)]
        assert talk.question == "Q03"
        assert "czerwiec 2019" in talk.screen


async def test_at_most_twenty_children() -> None:
    async with talking(size=(80, 60)) as talk:
        await at_children(talk)
        await talk.press("1", "2019\n", *("+", "2019\n") * 19, "+")
        form = talk.app.forms["Q03"]
        assert isinstance(form, ChildrenForm)
        assert len(form.children) == 20
        await talk.press("enter")
        assert len(births(talk)) == 20


async def at_each_child(talk: Talk) -> None:
    """Two children of whom it differs where they live."""
    await at_children(talk)
    await talk.press("1", "6-2019\n", "3", "2021\n", "3", "7", "1")
    talk.app.talk.go("Q03c")
    await talk.app.go_on()
    await talk.settled()


async def test_the_same_question_for_each_child() -> None:
    async with talking() as talk:
        await at_each_child(talk)
        assert "Kind 1: juni 2019" in talk.screen
        await talk.press("1")
        assert "Kind 2: 2021" in talk.screen
        await talk.press("backspace")
        assert "Kind 1: juni 2019" in talk.screen
        assert "1•" in talk.screen
        await talk.press("4", "3")
        first, second = talk.app.talk.children
        assert talk.app.talk.stored["Q03c"].each == ((first.key, "outside"), (second.key, "eu"))


async def test_answers_about_each_child_are_listed() -> None:
    async with talking() as talk:
        await at_each_child(talk)
        await talk.press("1", "5", "f4")
        said = "\n".join(talk.lines)
        assert f"Kind 1: {DUTCH.say('option.Q03c.here')}" in said
        assert f"Kind 2: {DUTCH.say('key.dont-know')}" in said
