"""What is sent to each kind of terminal."""

from __future__ import annotations

import pytest

from assistant.words.direction.characters import cells
from assistant.words.direction.encode import Output, encode, line_for
from assistant.words.direction.isolates import isolate, ltr
from assistant.words.direction.layout import layout_line
from assistant.words.direction.shaping import shape
from tests.direction.samples import mixtures

LRM = "\u200e"


@pytest.mark.parametrize("base", [0, 1, None])
def test_fenced_undoes_what_a_reordering_terminal_does(base: int | None) -> None:
    """UAX#9 with a left-to-right paragraph, applied to what was sent, gives the cells that were meant."""
    for text in mixtures(3000):
        meant = line_for(text, Output.VISUAL, base)
        sent = line_for(text, Output.FENCED, base)
        assert line_for(sent, Output.VISUAL, 0) == meant, ascii(text)


@pytest.mark.parametrize("base", [0, 1, None])
def test_fenced_text_does_not_touch_its_neighbours_in_the_row(base: int | None) -> None:
    """The row of a screen holds other columns, before and behind."""
    for text in mixtures(500, seed=9):
        for before, after in (("نعم", "لا"), ("3", "٤"), ("(", ")")):
            left, right = (line_for(part, Output.FENCED, 1) for part in (before, after))
            row = f"{left} {line_for(text, Output.FENCED, base)} {right}"
            shown = [line_for(part, Output.VISUAL, base_) for part, base_ in ((before, 1), (text, base), (after, 1))]
            assert line_for(row, Output.VISUAL, 0) == " ".join(shown), ascii(text)


def test_width_is_the_same_in_every_mode() -> None:
    for text in mixtures(1000):
        for base in (0, 1):
            line = layout_line(text, base)
            for output in Output:
                sent = "".join(piece for piece, _ in encode(line.clusters, output))
                assert cells(sent) == line.width


def test_every_cluster_is_sent_once() -> None:
    for text in mixtures(300, seed=5):
        clusters = layout_line(text, 1).clusters
        for output in Output:
            sent = [cluster for _, cluster in encode(clusters, output)]
            assert sorted(c.start for c in sent) == sorted(c.start for c in clusters)


def test_fenced_keeps_words_in_reading_order() -> None:
    sent = line_for(f"نعم لا {ltr('€ 12,50')}", Output.FENCED, 1)
    assert sent == f"€ 12,50 {LRM}{shape('نعم لا').text}{LRM}"


def test_wordrev_turns_around_words_and_leaves_their_places() -> None:
    assert (
        line_for("هل (نعم) 12 huur؟", Output.WORDREV, 1) == "؟huur 12 (" + shape("نعم").text + ") " + shape("هل").text
    )
    assert line_for("«١٢»: 45%", Output.WORDREV, 1) == "45% «٢١»:"


def test_wordrev_ends_a_word_where_the_font_changes() -> None:
    clusters = layout_line("نعم", 1).clusters
    bold = clusters[0].start
    sent = "".join(text for text, _ in encode(clusters, Output.WORDREV, lambda cluster: cluster.start == bold))
    joined = shape("نعم").text
    assert sent == joined[2] + joined[:2]


def test_no_control_reaches_the_screen_but_the_fence() -> None:
    text = f"نعم {isolate('a')} {ltr('€ 1')}"
    for output in (Output.VISUAL, Output.WORDREV):
        assert not set(line_for(text, output, 1)) & set("\u2066\u2067\u2068\u2069\u200e\u200f")
    assert set(line_for(text, Output.FENCED, 1)) & set("\u2066\u2067\u2068\u2069\u200e\u200f") == {LRM}
    assert line_for(text, Output.LOGICAL, 1) == "نعم a € 1"
