"""Make the Ethiopic font for terminals, assistant/fonts/CellEthiopic-*.ttf, from Noto Sans Ethiopic.

A terminal gives every letter one cell. Ethiopic letters are up to twice as wide as that, so terminals clip them or draw
them over each other, and no fixed-width Ethiopic font exists in Debian. This one squeezes each letter into the cell of
DejaVu Sans Mono. It keeps the Ethiopic letters only, so it can never take the place of another font's letters.

Needs the package fonts-noto-core (source) and fontTools. The same source gives the same file.

    python3 -m scripts.ethiopic_font [FOLDER OF NOTO SANS ETHIOPIC]
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-not-found,import-untyped,unused-ignore]
from fontTools.pens.transformPen import TransformPen  # type: ignore[import-not-found,import-untyped,unused-ignore]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-not-found,import-untyped,unused-ignore]
from fontTools.subset import Options, Subsetter  # type: ignore[import-not-found,import-untyped,unused-ignore]
from fontTools.ttLib import TTFont  # type: ignore[import-not-found,import-untyped,unused-ignore]

FAMILY = "CellEthiopic"
STYLES = ("Regular", "Bold")
SOURCE = Path("/usr/share/fonts/truetype/noto")
TARGET = Path(__file__).resolve().parent.parent / "assistant" / "fonts"

#: Width of a cell in ems: 1233 of 2048 units, that of DejaVu Sans Mono.
CELL = 1233 / 2048
#: Part of the cell that a letter may fill, so that neighbours do not touch.
FILL = 0.98

_BLOCKS = (range(0x1200, 0x13A0), range(0x2D80, 0x2DE0), range(0xAB00, 0xAB30))
_MARKS = range(0x135D, 0x1360)
_COPYRIGHT, _FAMILY, _STYLE, _UNIQUE, _FULL, _VERSION, _POSTSCRIPT, _TRADEMARK, _DESCRIPTION = (*range(8), 10)
_TYPOGRAPHIC_FAMILY, _TYPOGRAPHIC_STYLE = 16, 17


def make(source: Path, style: str) -> Any:
    """The squeezed font of one style."""
    font = TTFont(source, recalcTimestamp=False)
    _keep_ethiopic(font)
    _squeeze(font)
    _rename(font, style)
    return font


def _keep_ethiopic(font: Any) -> None:
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG", "gasp"]
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[0x20, *(code for block in _BLOCKS for code in block)])
    subsetter.subset(font)


def _squeeze(font: Any) -> None:
    width = round(CELL * font["head"].unitsPerEm)
    marks = {name for code, name in font.getBestCmap().items() if code in _MARKS}
    drawings = font.getGlyphSet()
    recorded = {}
    for name in font.getGlyphOrder():
        recorded[name] = DecomposingRecordingPen(drawings)
        drawings[name].draw(recorded[name])
    for name, drawing in recorded.items():
        advance = font["hmtx"][name][0]
        if name in marks:  # drawn over the letter before it, in the same cell; its middle is at 0
            scale, shift, new = 1.0, width / 2, 0
        else:
            scale = min(1.0, FILL * width / advance) if advance else 1.0
            shift, new = (width - advance * scale) / 2, width
        pen = TTGlyphPen(None)
        drawing.replay(TransformPen(pen, (scale, 0, 0, 1, shift, 0)))
        glyph = pen.glyph()
        glyph.recalcBounds(font["glyf"])
        font["glyf"][name] = glyph
        font["hmtx"][name] = (new, getattr(glyph, "xMin", 0))
    font["post"].isFixedPitch = 1
    font["OS/2"].panose.bProportion = 9
    font["OS/2"].xAvgCharWidth = width
    font["hhea"].advanceWidthMax = width


def _rename(font: Any, style: str) -> None:
    names = font["name"]
    version = str(names.getDebugName(_VERSION)).partition(";")[0]
    said = {
        _FAMILY: FAMILY,
        _STYLE: style,
        _UNIQUE: f"{version};{FAMILY}-{style}",
        _FULL: FAMILY if style == "Regular" else f"{FAMILY} {style}",
        _VERSION: version,
        _POSTSCRIPT: f"{FAMILY}-{style}",
        _DESCRIPTION: "Noto Sans Ethiopic, modified: each letter squeezed into one cell of a terminal.",
    }
    names.names = [n for n in names.names if n.nameID not in (_TRADEMARK, _TYPOGRAPHIC_FAMILY, _TYPOGRAPHIC_STYLE)]
    for record in names.names:
        if record.nameID in said:
            record.string = said[record.nameID]


def main(argv: Sequence[str]) -> int:
    """Write the fonts; exit 1 when the source is not there."""
    folder = Path(argv[0]) if argv else SOURCE
    for style in STYLES:
        source = folder / f"NotoSansEthiopic-{style}.ttf"
        if not source.is_file():
            print(f"{source} is not there: apt-get install fonts-noto-core", file=sys.stderr)
            return 1
        target = TARGET / f"{FAMILY}-{style}.ttf"
        make(source, style).save(target)
        print(f"{target.name}: {target.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
