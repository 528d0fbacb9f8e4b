"""The Ethiopic font for terminals, read without a font library."""

from __future__ import annotations

import struct
from importlib.resources import files
from pathlib import Path

import pytest

from assistant.words.direction.characters import cells

FONTS = Path(str(files("assistant"))) / "fonts"
STYLES = ("Regular", "Bold")
#: Width of DejaVu Sans Mono, in units of 1000 to the em.
CELL = 602


def tables(font: bytes) -> dict[str, bytes]:
    """The tables of a TrueType font, by tag."""
    count = struct.unpack(">H", font[4:6])[0]
    found = {}
    for k in range(count):
        tag, _, offset, length = struct.unpack(">4sLLL", font[12 + 16 * k : 28 + 16 * k])
        found[tag.decode()] = font[offset : offset + length]
    return found


def glyph_of(cmap: bytes) -> dict[int, int]:
    """Code point -> glyph, from a character map of format 4."""
    count = struct.unpack(">H", cmap[2:4])[0]
    for k in range(count):
        platform, encoding, offset = struct.unpack(">HHL", cmap[4 + 8 * k : 12 + 8 * k])
        if (platform, encoding) == (3, 1):
            break
    else:
        raise AssertionError("no Unicode character map")
    table = cmap[offset:]
    assert struct.unpack(">H", table[:2])[0] == 4
    segments = struct.unpack(">H", table[6:8])[0] // 2
    words = struct.unpack(f">{(len(table) - len(table) % 2 - 14) // 2}H", table[14 : len(table) - len(table) % 2])
    ends, rest = words[:segments], words[segments + 1 :]
    starts, deltas, ranges = rest[:segments], rest[segments : 2 * segments], rest[2 * segments :]
    glyphs = {}
    for k in range(segments):
        for code in range(starts[k], ends[k] + 1):
            glyph = code if not ranges[k] else ranges[k + ranges[k] // 2 + code - starts[k]]
            if glyph or not ranges[k]:
                glyphs[code] = (glyph + deltas[k]) & 0xFFFF
    return {code: glyph for code, glyph in glyphs.items() if glyph}


@pytest.mark.parametrize("style", STYLES)
def test_every_letter_fills_exactly_its_cells(style: str) -> None:
    table = tables((FONTS / f"CellEthiopic-{style}.ttf").read_bytes())
    glyphs = glyph_of(table["cmap"])
    assert struct.unpack(">H", table["head"][18:20])[0] == 1000
    metrics = struct.unpack(">H", table["hhea"][34:36])[0]
    letters = [code for code in range(0x1200, 0x137D) if code in glyphs]
    assert len(letters) == 358  # all of Unicode's block Ethiopic
    for code, glyph in glyphs.items():
        advance = struct.unpack(">H", table["hmtx"][4 * min(glyph, metrics - 1) :][:2])[0]
        assert advance == CELL * cells(chr(code)), hex(code)


@pytest.mark.parametrize("style", STYLES)
def test_it_has_no_letters_of_other_scripts(style: str) -> None:
    table = tables((FONTS / f"CellEthiopic-{style}.ttf").read_bytes())
    others = {code for code in glyph_of(table["cmap"]) if not (0x1200 <= code < 0x1400 or 0x2D80 <= code < 0x2DE0)}
    assert {code for code in others if not 0xAB00 <= code < 0xAB30} <= {0x20, 0xFFFF}


@pytest.mark.parametrize("style", STYLES)
def test_it_is_small_and_has_a_name_of_its_own(style: str) -> None:
    font = (FONTS / f"CellEthiopic-{style}.ttf").read_bytes()
    assert len(font) < 90_000
    names = tables(font)["name"].decode("utf-16-be", "replace")
    assert f"CellEthiopic-{style}" in names
    assert "SIL Open Font License" in names


def test_its_licence_lies_beside_it() -> None:
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "Copyright 2015 Google Inc." in licence
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Noto Sans Ethiopic" in licence
