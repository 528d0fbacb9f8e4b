"""Text on the screen: order, wrapping, alignment, styles, and what the mouse selects."""

from __future__ import annotations

from itertools import pairwise

import pytest
from textual.app import App, ComposeResult
from textual.content import Content
from textual.geometry import Offset
from textual.selection import SELECT_ALL, Selection
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions
from textual.widgets import Label, OptionList
from textual.widgets.option_list import Option

from assistant.tui.bidi import BidiVisual, Flow, flow_of, ordered, prompt, title
from assistant.tui.bidi_widgets import BidiButton, BidiStatic
from assistant.words.direction.encode import Output, line_for
from assistant.words.direction.isolates import isolate, ltr
from assistant.words.direction.shaping import shape
from tests.tui.bidi_demo import ARABIC, Demo, rows

RTL = Flow(rtl=True)
LTR = Flow()


def shown(text: str) -> str:
    return line_for(text, Output.VISUAL, 1)


def render(
    content: str | Content,
    width: int,
    *,
    base: int = 1,
    output: Output = Output.VISUAL,
    height: int | None = None,
    **rules: object,
) -> list[Strip]:
    visual = BidiVisual(Content(content) if isinstance(content, str) else content, base, output)
    return visual.render_strips(width, height, Style(), RenderOptions(Style.parse, rules))  # type: ignore[arg-type]


def texts(strips: list[Strip]) -> list[str]:
    return ["".join(segment.text for segment in strip) for strip in strips]


def test_text_that_needs_nothing_stays_with_textual() -> None:
    content = Content.from_markup("Krijgt u [b]huurtoeslag[/b]?")
    assert ordered(content, LTR) is content
    assert isinstance(ordered(content, RTL), BidiVisual)
    assert isinstance(ordered(Content("العربية"), LTR), BidiVisual)
    assert isinstance(ordered(Content("€\u00a012"), LTR), BidiVisual)
    assert ordered(Content("العربية"), Flow(True, Output.LOGICAL)) == Content("العربية")


def test_paragraphs_begin_at_the_right() -> None:
    assert texts(render("نعم\nلا", 10)) == [f"{shown('نعم'):>10}", f"{shown('لا'):>10}"]
    assert texts(render("نعم", 10, base=0)) == [shown("نعم")]


@pytest.mark.parametrize(
    ("align", "left"),
    [("start", 7), ("justify", 7), ("end", 0), ("left", 0), ("right", 7), ("center", 3)],
)
def test_alignment(align: str, left: int) -> None:
    (strip,) = render("نعم", 10, text_align=align)
    assert texts([strip]) == [" " * left + shown("نعم") + " " * (7 - left)]
    assert strip.cell_length == 10


def test_a_block_that_is_centred_keeps_its_own_width() -> None:
    assert texts(render("نعم\nلا أعرف", 20, content_align_horizontal="center")) == [
        f"{shown('نعم'):>6}",
        shown("لا أعرف"),
    ]


def test_line_pad() -> None:
    assert texts(render("نعم", 7, line_pad=1)) == [f"   {shown('نعم')} "]
    visual = BidiVisual(Content("نعم"), 1, Output.VISUAL)
    assert visual.get_optimal_width({"line_pad": 1}, 80) == 5


def test_measures() -> None:
    visual = BidiVisual(Content(f"بلا huurtoeslag {ltr('€ 1,50')}\nلا"), 1, Output.VISUAL)
    assert visual.get_optimal_width({}, 80) == 2 + 1 + 11 + 1 + 6
    assert visual.get_minimal_width({}) == 11
    assert visual.get_height({}, 80) == 2
    assert visual.get_height({}, 12) == 4
    assert visual.get_height({"text_wrap": "nowrap"}, 12) == 2


def test_height_is_that_of_what_is_drawn() -> None:
    content = Content.from_markup(ARABIC["question"])
    for width in range(1, 100):
        strips = render(content, width)
        assert len(strips) == BidiVisual(content, 1, Output.VISUAL).get_height({}, width)
        assert all(strip.cell_length == width for strip in strips)
    assert len(render(content, 20, height=2)) == 2
    assert render(content, 0) == []


def test_one_line_is_cut_at_its_end() -> None:
    text = "هل تتلقى huurtoeslag"
    assert texts(render(text, 10, text_wrap="nowrap", text_overflow="ellipsis")) == ["…" + shown("هل تتلقى ")]
    assert texts(render(text, 9, text_wrap="nowrap", text_overflow="clip")) == [shown("هل تتلقى ")]


@pytest.mark.parametrize("output", [Output.VISUAL, Output.FENCED, Output.WORDREV])
def test_styles_stay_with_their_letters(output: Output) -> None:
    bold = italic = ""
    for strip in render(Content.from_markup(ARABIC["question"]), 40, output=output):
        for text, style, _ in strip:
            if style is not None and style.bold:
                bold += text
            if style is not None and style.italic:
                italic += text
    assert (bold, italic) == ("huurtoeslag", "Belastingdienst")


def test_every_cell_knows_its_place_in_the_text() -> None:
    text = f"هل {isolate('DUO')} لا"
    (strip,) = render(text, 20)
    for segment in strip:
        if segment.style is None or "offset" not in segment.style.meta:
            continue
        begin, line = segment.style.meta["offset"]
        assert line == 0
        assert segment.text[0] in (text[begin], shape("هل").text[begin : begin + 1], "\ufefb")


async def test_selecting_from_the_right() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        widget = app.query_one("#title", BidiStatic)
        region = widget.content_region
        for cell, place in ((1, 0), (4, 3)):
            _, offset = app.screen.get_widget_and_offset_at(region.right - cell, region.y)
            assert offset == Offset(place, 0)
        app.screen.selections = {widget: Selection(Offset(3, 0), Offset(8, 0))}
        assert app.screen.get_selected_text() == ARABIC["title"][3:8]


async def test_copied_text_is_as_written() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert app.query_one("#total", BidiStatic).get_selection(SELECT_ALL) == ("المجموع: € 1.793,25", "\n")


async def test_first_words_on_the_first_line_and_amounts_whole() -> None:
    app = Demo("ar")
    async with app.run_test(size=(40, 40)) as pilot:
        await pilot.pause()
        lines = rows(app)
        first = next(line for line in lines if shown("هل تتلقى") in line)
        assert first.rstrip().endswith(shown("هل تتلقى"))
        assert any("€ 785,50" in line for line in lines)
        assert any("€ 900,07" in line for line in lines)


async def test_dutch_amounts_are_whole_too() -> None:
    for width in range(36, 60, 4):
        app = Demo("nl")
        async with app.run_test(size=(width, 40)) as pilot:
            await pilot.pause()
            assert any("€ 785,50" in line for line in rows(app))


async def test_options_and_buttons_and_titles() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        lines = rows(app)
        for answer in ARABIC["answers"]:
            assert any(line.rstrip(" ▎").endswith(shown(answer)) for line in lines)
        assert any(f" {shown(ARABIC['back'])} " in line and f" {shown(ARABIC['next'])} " in line for line in lines)
        assert any(line.endswith(f" {shown(ARABIC['heading'])} ─╮") for line in lines)


async def test_strings_are_taken_literally() -> None:
    class Literal(App[None]):
        def compose(self) -> ComposeResult:
            yield BidiStatic("[b]a[/b]")
            yield BidiButton("[@click=app.quit]b[/]")

    app = Literal()
    async with app.run_test(size=(40, 6)) as pilot:
        await pilot.pause()
        assert rows(app)[0].rstrip() == "[b]a[/b]"
        assert "[@click=app.quit]b[/]" in rows(app)[2]


async def test_language_menu_on_a_dutch_screen() -> None:
    class Menu(App[None]):
        def compose(self) -> ComposeResult:
            yield OptionList(*[Option(prompt(name, flow_of(self))) for name in ("Nederlands", "العربية", "[b]")])
            yield Label(ordered("العربية", flow_of(self)))

    app = Menu()
    async with app.run_test(size=(30, 10)) as pilot:
        await pilot.pause()
        lines = [line.strip("▊▎ ") for line in rows(app)]
        assert lines[1:4] == ["Nederlands", shown("العربية"), "[b]"]
        assert lines.count(shown("العربية")) == 2


def test_title() -> None:
    assert title("[b] (نعم)", RTL) == f"({shown('نعم')}) \\[b]"
    assert title("Totaal", LTR) == "Totaal"


def test_right_to_left_letters_do_not_share_a_segment() -> None:
    (strip,) = render("نعم abc", 7)
    assert [segment.text for segment in strip] == ["abc", " ", *shown("نعم")]
    assert all(a.style != b.style for a, b in pairwise(strip))
