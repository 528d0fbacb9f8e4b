"""Small catalogs for the tests, written as a translator's file."""

from __future__ import annotations

from pathlib import Path

from assistant.words.languages import language


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def write(folder: Path, code: str, *entries: tuple[str, tuple[str, ...], tuple[str, ...]], header: str = "") -> Path:
    """A catalog of entries (id, Dutch forms, translated forms) under ``folder``; returns its path."""
    lines = ['msgid ""', 'msgstr ""']
    for field in (
        f"Language: {code}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {header or language(code).plural_forms}",
    ):
        lines.append(quoted(field + "\n"))
    for id, source, forms in entries:
        lines += ["", f"msgctxt {quoted(id)}", f"msgid {quoted(source[0])}"]
        if len(source) == 2:
            lines.append(f"msgid_plural {quoted(source[1])}")
            lines += [f"msgstr[{index}] {quoted(form)}" for index, form in enumerate(forms)]
        else:
            lines.append(f"msgstr {quoted(forms[0])}")
    path = folder / code / "LC_MESSAGES" / "assistant.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
