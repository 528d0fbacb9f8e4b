"""Pictures of the main screens in five languages at 80 by 24, as rows of text in the order of their cells.

After a change of how a screen looks, or to take over the wording of now, take them anew and look at what changed:

    TOESLAG_GOLDEN=anew python -m pytest tests/tui/test_golden.py
    git diff tests/tui/golden
"""

from __future__ import annotations

import difflib
import json
import os
from datetime import date
from typing import Any

import pytest

from assistant.dialogue.conversation import Conversation
from assistant.facts.calendar import month
from assistant.facts.household import Household
from assistant.findings.assessment import (
    Assessment,
    Assumption,
    Certainty,
    Finding,
    Level,
    Range,
    Receipt,
    Step,
    YearLine,
)
from assistant.words.languages import LANGUAGES
from tests.tui.golden_voice import GOLDEN, SAID, Kept, KeptVoice, kept
from tests.tui.talking import OLD_YEARS, ON, talking, until

ANEW = os.environ.get("TOESLAG_GOLDEN") == "anew"
#: Bars that are drawn in eighths of a cell depend on how much is below; their place does not.
THUMB = str.maketrans(dict.fromkeys("▁▂▃▄▅▆▇█", "▌"))


class Canned:
    """A core that always comes to the same: one reclaim, one letter, one thing to keep, one more finding."""

    def matters(self, *asked: Any, **how: Any) -> bool:
        return False

    def warned(self, *asked: Any, **how: Any) -> bool:
        return False

    def assess(self, household: Household, on: date, *asked: Any, **how: Any) -> Assessment:
        years = {2024: Range(260000, 260000), 2025: Range(341600, 341600), 2026: Range(282433, 282433)}
        span = (month(2024, 5), month(2026, 11))
        steps = ("F-11", "F-01", "F-14")
        return Assessment(
            assessed_on=on,
            level=Level.URGENT,
            certainty=Certainty.SURE,
            months=(),
            years=tuple(YearLine(year, date(year + 5, 12, 31), {}, {}, {}, {}) for year in years),
            findings=(
                Finding(
                    "objection-deadline",
                    "R22",
                    Level.URGENT,
                    Certainty.SURE,
                    deadline=date(2026, 12, 14),
                    data={"state": "running", "amount_cents": 884033},
                ),
                Finding(
                    "alo-kop-spouse-abroad",
                    "R01",
                    Level.HIGH,
                    Certainty.SURE,
                    *span,
                    Range(884033, 884033),
                    years,
                    Range(28467, 28467),
                ),
                Finding("exception-unclear", "R25", Level.MEDIUM, Certainty.UNCLEAR, *span, Range(0, 313133)),
                Finding("report-early", "R24", Level.INFO, Certainty.SURE),
            ),
            steps=tuple(
                Step(id, "dienst-toeslagen", ("letter",), date(2026, 12, 14) if id == "F-11" else None, id != "F-14")
                for id in steps
            ),
            missing=(),
            assumptions=(Assumption("income-below-threshold", "Q12"), Assumption("wealth-below-limit", "Q16")),
            not_modelled=(),
            points=(),
            receipt=Receipt("0", "0", "0"),
        )


async def pictures(lang: str, sentences: Kept) -> dict[str, str]:
    """Every screen by its name."""
    taken: dict[str, str] = {}

    def take(name: str) -> None:
        taken[name] = talk.screen.translate(THUMB)

    async with talking(None, begin=lambda: Conversation(ON, Canned())) as talk:
        talk.app._voices = {code: KeptVoice(code, sentences, ANEW) for code in LANGUAGES}
        place = list(LANGUAGES).index(lang)
        about = str(talk.app.voice_of(lang).say("screen.language.title"))
        await talk.press("enter", "backspace")  # the language screen is drawn again, with the sentences of that day
        await talk.press(*["down"] * place)
        await until(lambda: any(line.startswith(about) for line in talk.lines), talk.pilot)
        take("language")
        await talk.press("enter")
        take("question")
        await talk.press("1", "13-2023\n")
        take("field, with what helps")
        await talk.press("?")
        take("why")
        await talk.press("escape", "ctrl+u")
        await talk.tell(OLD_YEARS, until="Q03")
        await talk.press("1", "6-2019\n", "3", "2021\n", "4", "\n", "1")
        take("children")
        await talk.press("enter", "4")
        await talk.tell({"Q03b": ("differs", "")}, until="Q11")
        talk.app.talk.go("Q03c")
        await talk.app.go_on()
        await talk.settled()
        take("each child")
        await talk.press("1", "2", "3")
        await talk.tell(OLD_YEARS)
        take("verdict")
        await talk.press("pagedown")
        take("verdict, further down")
        await talk.press("end")
        take("verdict, the end")
        await talk.press("2")
        take("assumed")
        await talk.press("escape", "f4")
        take("answers")
        await talk.press("escape", "3")
        take("stopping")
    return taken


def as_text(taken: dict[str, str]) -> str:
    return "".join(f"{f' {name} ':=^80}\n{rows.rstrip()}\n" for name, rows in taken.items())


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_screens_look_as_they_did(lang: str) -> None:
    file = GOLDEN / f"{lang}.txt"
    if ANEW:
        sentences = kept() if SAID.exists() else {}
        file.write_text(as_text(await pictures(lang, sentences)), encoding="utf-8")
        SAID.write_text(json.dumps(sentences, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
        pytest.skip("taken anew")
    before, now = file.read_text(encoding="utf-8"), as_text(await pictures(lang, kept()))
    changed = difflib.unified_diff(before.splitlines(), now.splitlines(), "before", "now", lineterm="", n=1)
    assert before == now, "\n".join(changed)
