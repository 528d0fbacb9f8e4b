"""Draw docs/pictures/verdict.svg anew: the verdict of a worker whose husband lives in Poland, on an 80 x 30 screen.

python3 scripts/dev.py picture
"""

from __future__ import annotations

import asyncio
import re
import sys
from datetime import date

from assistant.dialogue.answers import Answer
from assistant.dialogue.conversation import Conversation
from assistant.facts.calendar import Day
from assistant.tui.app import Assistant
from scripts.environment import ROOT

ON = date(2026, 11, 23)
SIZE = (80, 30)
PICTURE = ROOT / "docs/pictures/verdict.svg"
# What the family answers. Any other question on the way is answered with "I don't know".
ANSWERS = {
    "Q02": Answer("eu", Day(2024, 1)),
    "Q03b": Answer("here"),
    "Q11": Answer("all"),
    "Q04": Answer("married", Day(2015, 6)),
    "Q06": Answer("eu"),
    "Q06b": Answer("never"),
    "Q14": Answer("nobody"),
    "Q07": Answer("with", Day(2024, 5)),
    "Q09": Answer("none"),
}


def conversation() -> Conversation:
    """The conversation, at its verdict."""
    talk = Conversation(ON)
    while (question := talk.question) is not None:
        if question.id == "Q03":
            talk.answer(Answer("children", children=(talk.new_child(Day(2019, 6)),)))
        else:
            talk.answer(ANSWERS.get(question.id, Answer("dont-know")))
    return talk


async def draw(lang: str) -> str:
    """The screen as SVG."""
    app = Assistant(lang, ON, begin=conversation)
    async with app.run_test(size=SIZE) as pilot:
        while type(app.screen).__name__ != "VerdictScreen":
            await pilot.pause(0.05)
        await pilot.pause(0.2)
        return app.export_screenshot(title="toeslag-assistant")


def tidy(svg: str) -> str:
    """The same picture on any day, and without a font from the network."""
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"terminal-\d+-", "terminal-", svg).replace("Fira Code,", "")
    return "\n".join(line.rstrip() for line in svg.splitlines() if line.strip()) + "\n"


def main() -> int:
    """Draw it in English, or in the language that is named."""
    svg = tidy(asyncio.run(draw(sys.argv[1] if len(sys.argv) > 1 else "en")))
    PICTURE.write_text(svg, encoding="utf-8")
    print(f"{PICTURE.relative_to(ROOT)}: {len(svg)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
