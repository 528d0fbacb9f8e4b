"""The first question costs no law."""

from __future__ import annotations

import subprocess
import sys


def test_the_first_question_loads_no_law() -> None:
    code = (
        "import sys; from datetime import date\n"
        "from assistant.dialogue.conversation import Conversation\n"
        "assert Conversation(date(2026, 11, 23)).question.id == 'Q02'\n"
        "rooms = ('law', 'months', 'findings', 'words', 'files')\n"
        "heavy = (*(f'assistant.{room}' for room in rooms), 'pydantic', 'textual')\n"
        "print([name for name in sys.modules if name.startswith(heavy)])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
