"""Wrapping and ordering."""

from __future__ import annotations

from itertools import pairwise

import pytest
from rich.cells import cell_len

from assistant.words.direction.characters import cells
from assistant.words.direction.encode import Output, encode, lines_for
from assistant.words.direction.isolates import isolate, ltr
from assistant.words.direction.layout import (
    Line,
    layout,
    layout_cropped,
    layout_line,
    paragraph,
    widest_word,
)
from assistant.words.direction.shaping import shape
from tests.direction.samples import mixtures

SENTENCE = f"هل تتلقى huurtoeslag (بدل الإيجار)؟ إيجارك {ltr('€ 785,50')} والحد الأقصى هو {ltr('€ 900,07')}."


def drawn(line: Line) -> str:
    return "".join(cluster.text for cluster in line.clusters)


def test_wrapped_in_reading_order_then_ordered() -> None:
    lines = layout(SENTENCE, 24, 1)
    assert drawn(lines[0]).endswith(shape("هل").text[::-1])  # the first word, at the right of the first line
    assert [line.start for line in lines] == sorted(line.start for line in lines)
    assert all(line.width <= 24 for line in lines)


@pytest.mark.parametrize("width", range(9, 90))
def test_amounts_are_never_split(width: int) -> None:
    for text in (SENTENCE, f"{ltr('€ 785,50')} {ltr('€ 900,07')}", f"({ltr('€ 785,50')}-{ltr('€ 900,07')})"):
        together = [drawn(line) for line in layout(text, width, 1)]
        for amount in ("€ 785,50", "€ 900,07"):
            assert sum(amount in line for line in together) == 1


def test_an_amount_keeps_its_order_only_inside_a_fence() -> None:
    assert "€ 1.234,50" in drawn(layout_line("إيجارك " + ltr("€ 1.234,50") + " في", 1))
    assert "€ 1.234,50" not in drawn(layout_line("إيجارك € 1.234,50 في", 1))


def test_no_break_space_does_not_break_in_any_language() -> None:
    assert [drawn(line) for line in layout("U krijgt €\u00a012,50 terug", 12, 0)] == ["U krijgt", "€ 12,50", "terug"]


def test_a_left_to_right_fence_is_not_broken_at_ordinary_spaces() -> None:
    lines = layout("الهاتف \u206606 12 34\u2069", 10, 1)
    assert [drawn(line) for line in lines] == [shape("الهاتف").text[::-1], "06 12 34"]


def test_a_name_in_a_fence_may_be_broken_at_its_space() -> None:
    lines = layout(f"دائرة {isolate('Dienst Toeslagen')} في هولندا", 16, 1)
    assert [drawn(line) for line in lines] == [
        "Dienst " + shape("دائرة").text[::-1],
        shape("في").text[::-1] + " Toeslagen",
        shape("هولندا").text[::-1],
    ]


def test_words_wider_than_a_line_are_cut_and_nothing_is_lost() -> None:
    for text in mixtures(400, seed=2):
        for width in (1, 2, 5, 13):
            shown = "".join(sorted(drawn(line).replace(" ", "") for line in layout(text, width, 1)))
            whole = drawn(layout_line(text, 1)).replace(" ", "")
            assert sorted(shown) == sorted(whole)


def test_no_line_is_too_wide() -> None:
    for text in mixtures(400, seed=3):
        for width in (1, 4, 9, 20):
            assert all(line.width <= width for line in layout(text, width))


def test_every_place_knows_which_part_of_the_text_it_shows() -> None:
    for text in mixtures(400, seed=4):
        clusters = paragraph(text, 1).clusters
        assert [cluster.start for cluster in clusters] == sorted(cluster.start for cluster in clusters)
        assert all(a.end == b.start for a, b in pairwise(clusters))
        assert not clusters or clusters[-1].end == len(text)


def test_lam_alef_takes_one_cell_before_wrapping() -> None:
    assert [line.width for line in layout("بلا بلا", 5, 1)] == [5]


def test_marks_stand_after_their_base() -> None:
    line = layout_line("مُحَمَّدٌ", 1)
    assert line.width == 4
    assert [len(cluster.text) for cluster in line.clusters] == [2, 3, 2, 2]


def test_brackets_turn_around() -> None:
    assert drawn(layout_line("(نعم)", 1)) == "(" + shape("نعم").text[::-1] + ")"
    assert drawn(layout_line("(نعم", 1)) == shape("نعم").text[::-1] + ")"


def test_controls_are_not_drawn() -> None:
    assert drawn(layout_line("\u200fa\u202eb\u202c\u2066c\u2069\u061c", 0)) == "acb"


def test_cropped_at_the_end_in_reading_order() -> None:
    line = layout_cropped("هل تتلقى huurtoeslag", 10, 1)
    assert line.width == 10
    assert drawn(line) == "…" + (shape("هل تتلقى").text + " ")[::-1]
    assert layout_cropped("نعم", 10, 1) == layout_line("نعم", 1)
    assert drawn(layout_cropped("abcdef", 3, 0, ellipsis=False)) == "abc"
    assert drawn(layout_cropped("abcdef", 0, 0)) == ""


def test_empty_paragraph_is_one_empty_line() -> None:
    assert layout("", 10, 1) == (Line((), 0, 1, 0, 0),)


def test_widest_word() -> None:
    assert widest_word("نعم huurtoeslag") == 11
    assert widest_word(f"نعم {ltr('€ 1.234,50')}.") == 11


def test_width_is_that_of_rich() -> None:
    blocks = [(0x20, 0x24F), (0x2BB, 0x377), (0x590, 0x8FF), (0x1200, 0x139F), (0x1E00, 0x1EFF), (0x2010, 0x2027)]
    blocks += [(0x2030, 0x205E), (0x2066, 0x2069), (0x20A0, 0x20BF), (0x2190, 0x21FF), (0x2500, 0x25AF)]
    blocks += [(0x2D80, 0x2DDF), (0xAB00, 0xAB2F), (0xFB50, 0xFDCF), (0xFE70, 0xFEFC)]
    strange = [hex(code) for a, b in blocks for code in range(a, b + 1) if cells(chr(code)) != cell_len(chr(code))]
    # A soft hyphen (never drawn here), and a mark that is newer than some Pythons.
    assert set(strange) <= {"0xad", "0x897"}


def test_lines_for_plain_mode() -> None:
    text = f"نعم أو لا؟\nالمبلغ {ltr('€ 12,50')}"
    assert lines_for(text, 14, Output.LOGICAL, 1) == ["نعم أو لا؟", f"المبلغ {ltr('€ 12,50')}"]
    visual = lines_for(text, 14, Output.VISUAL, 1)
    assert [cells(line) for line in visual] == [14, 14]
    assert visual[1] == "€ 12,50 " + shape("المبلغ").text[::-1]
    assert lines_for("Ja of nee", 5, Output.VISUAL, 0) == ["Ja of", "nee"]


def test_logical_lines_keep_their_fences_whole() -> None:
    for line in lines_for(f"في {isolate('Dienst Toeslagen')} {ltr('€ 12,50')}", 12, Output.LOGICAL, 1):
        assert sum(line.count(char) for char in "\u2066\u2067\u2068") == line.count("\u2069")


def test_logical_encoding_is_reading_order() -> None:
    pieces = encode(layout_line("نعم 12", 1).clusters, Output.LOGICAL)
    assert "".join(text for text, _ in pieces) == shape("نعم").text + " 12"
