"""Characters whose shape turns around in right-to-left text, and the brackets that pair.

From BidiMirroring.txt and BidiBrackets.txt of the Unicode Character Database 15.0, kept to the scripts and symbols
that text for readers uses (no mathematics). Arrows are not mirrored by Unicode: a translation writes its own.
"""

from __future__ import annotations

from typing import Final

_BRACKETS: Final = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232a❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽"
    "⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_OTHERS: Final = "<>«»‹›≤≥≪≫⸂⸃⸄⸅⸉⸊⸌⸍⸜⸝⸠⸡﹤﹥＜＞"


def _both_ways(pairs: str) -> dict[str, str]:
    one_way = dict(zip(pairs[::2], pairs[1::2], strict=True))
    return one_way | {right: left for left, right in one_way.items()}


#: Character -> its mirror image.
MIRROR: Final = _both_ways(_BRACKETS + _OTHERS)
#: Opening bracket -> closing bracket, and the reverse.
CLOSING: Final = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
OPENING: Final = {closing: opening for opening, closing in CLOSING.items()}
#: Two code points for one bracket (canonical equivalents) pair with each other.
CANONICAL: Final = {"\u2329": "\u3008", "\u232a": "\u3009"}
