"""The command line: help, wrong use, language, and the lists of figures, sources, articles, questions and schemas."""

from __future__ import annotations

import json

import pytest

from assistant import __version__, cli
from assistant.cli import BIDI, COMMANDS, DONE, FAILED, INTERRUPTED, WRONG, main
from assistant.files import json_schema
from assistant.tui.terminal import SETTINGS
from assistant.words.voice import Voice


@pytest.fixture(autouse=True)
def _dutch(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TOESLAG_TRACEBACK", "TOESLAG_BIDI"):
        monkeypatch.delenv(name, raising=False)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


def test_help_names_every_command_that_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "--help")
    assert (code, err) == (DONE, "")
    for name in COMMANDS:
        assert f"toeslag-assistant {name}" in out
    assert out == run(capsys, "-h")[1]
    assert "[?" not in out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--version") == (DONE, f"{__version__}\n", "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chek"], "De opdracht chek kennen wij niet."),
        (["check"], "Hier ontbreekt nog iets. Gebruik: toeslag-assistant check FILE"),
        (["check", "a", "b"], "Dit kennen wij hier niet: b."),
        (["check", "a", "--deep"], "Dit kennen wij hier niet: --deep."),
        (["check", "a", "--plain"], "Dit kennen wij hier niet: --plain."),
        (["values", "--format", "json"], "Dit kennen wij hier niet: --format."),
        (["--on", "2026-11-23"], "Dit kennen wij hier niet: --on."),
        (["check", "a", "--format", "xml"], "xml kan hier niet. U kunt kiezen uit: text | json."),
        (["check", "a", "--on", "today"], "today is geen dag."),
        (["check", "a", "--on", "2026-02-30"], "2026-02-30 is geen dag."),
        (["check", "a", "--on", "20261123"], "20261123 is geen dag."),
        (["check", "a", "--on", "2026-W48-1"], "2026-W48-1 is geen dag."),
        (["check", "a", "--on", "1900-01-01"], "1900-01-01 is geen dag."),
        (["check", ""], "Dit bestand is er niet: ."),
        (["check", "a" * 100_000], "Dit bestand is er niet: " + "a" * 200 + "."),
        (["b" * 100_000], "De opdracht " + "b" * 200 + " kennen wij niet."),
        (["check", "a", "--on"], "Deze opdracht begrijpen wij niet. Gebruik: toeslag-assistant check FILE"),
        (["--lang", "de"], "de kan hier niet. U kunt kiezen uit: nl | en | ar | ti | pl."),
        (["check", "a", "--lang=de"], "de kan hier niet."),
        (["--bidi", "upside-down"], "upside-down kan hier niet."),
        (["values", "2018"], "Voor 2018 hebben wij geen bedragen. Wij kennen 2019 tot en met 2027."),
        (["values", "x"], "Voor x hebben wij geen bedragen."),
        (["values", "\u0662\u0660\u0662\u0666"], "hebben wij geen bedragen."),
        (["article", "awir-999"], "awir-999 kennen wij niet als artikel of bron."),
        (["schema", "house"], "house kan hier niet. U kunt kiezen uit: household | assessment."),
        (["flow", "--format", "pdf"], "pdf kan hier niet. U kunt kiezen uit: text | mermaid."),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_wrong_use_is_said_in_the_language_of_the_user(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *words)
    assert (code, out) == (WRONG, "")
    assert said in err
    assert len(err.splitlines()) == 1


def test_the_last_of_two_languages_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "chek", "--lang", "nl", "--lang=pl") == run(capsys, "chek", "--lang", "pl")


def test_wrong_use_with_a_language_is_said_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "chek", "--lang", "pl")
    assert code == WRONG
    expected = Voice("pl").say("cli.wrong.command", word="chek", choices=" | ".join(COMMANDS))
    assert err == f"{expected}\n"


@pytest.mark.parametrize(
    ("env", "lang"),
    [
        ({}, "nl"),
        ({"LANG": "pl_PL.UTF-8"}, "pl"),
        ({"LANG": "en_GB"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "nl"),
        ({"LANG": "C"}, "nl"),
        ({"LANG": "pl_PL.UTF-8", "LC_ALL": "ar_SA.UTF-8"}, "ar"),
        ({"LANG": "pl_PL.UTF-8", "LC_MESSAGES": "ti_ER"}, "ti"),
        ({"LANG": "", "LC_ALL": ""}, "nl"),
    ],
)
def test_without_lang_the_locale_decides_if_it_is_one_of_ours(env: dict[str, str], lang: str) -> None:
    assert cli._locale_language(env) == lang


def test_an_internal_error_is_told_without_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*words: object) -> None:
        raise ZeroDivisionError("secret")

    monkeypatch.setattr("assistant.words.listings.sources_lines", broken)
    code, out, err = run(capsys, "sources")
    assert (code, out) == (FAILED, "")
    assert err == "Er ging iets mis in dit programma. Er is niets bewaard. Foutcode: ZeroDivisionError.\n"


def test_an_interrupt_is_a_calm_stop(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*words: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("assistant.words.listings.sources_lines", interrupted)
    assert run(capsys, "sources") == (INTERRUPTED, "", "U bent gestopt. Er is niets bewaard.\n")


def test_settings_for_right_to_left_are_those_of_the_screen() -> None:
    assert BIDI == SETTINGS


# ---------------------------------------------------------------- what the law stands on


@pytest.mark.parametrize("year", range(2019, 2028))
def test_the_figures_of_a_year(year: int, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "values", str(year))
    assert (code, err) == (DONE, "")
    alo = {2019: 3139, 2020: 3190, 2021: 3242, 2022: 3285, 2023: 3848, 2024: 3480, 2025: 3389, 2026: 3416, 2027: 3505}
    assert f"kgb.alo_kop = {alo[year]} EUR/year\n" in out
    assert ("Aangekondigd, nog geen wet." in out) == (year == 2027)
    for line in out.splitlines()[2:]:
        assert line.startswith("  ") or " = " in line


def test_every_figure_shows_a_source(capsys: pytest.CaptureFixture[str]) -> None:
    lines = run(capsys, "values", "2026")[1].splitlines()
    for place, line in enumerate(lines):
        if " = " in line and " = ?" not in line:
            assert lines[place + 1].startswith("  ")
            assert "-" in lines[place + 1]


def test_percentages_are_exact(capsys: pytest.CaptureFixture[str]) -> None:
    """Wkb 2.7: 7.60 percent in 2026."""
    assert "kgb.taper = 7.6 percent\n" in run(capsys, "values", "2026")[1]


def test_sources_are_named_with_the_day_they_were_read(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "sources")
    assert (code, err) == (DONE, "")
    assert "awir: Algemene wet inkomensafhankelijke regelingen (BWBR0018472)" in out
    assert "Gelezen op 23 november 2026 (23-11-2026)." in out
    english = run(capsys, "sources", "--lang", "en")[1]
    assert "awir: [NL] Algemene wet inkomensafhankelijke regelingen" in english


def test_an_article_shows_what_rests_on_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "article", "wkb-2.6")
    assert (code, err) == (DONE, "")
    assert "- kgb.alo_kop (2019-2027)" in out
    assert "- R01: " in out
    assert "R03: " in run(capsys, "article", "awir-3c.2")[1]
    assert "kgb.alo_kop (2026-2026)" in run(capsys, "article", "leaflet-kgb-2026")[1]


def test_a_source_on_which_nothing_rests_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    from assistant.law.values import source_keys

    texts = {key: run(capsys, "article", key)[1] for key in source_keys()}
    assert all(texts.values())
    silent = [key for key, out in texts.items() if "Hier rust in dit programma niets op." in out]
    assert "awir" not in silent


def test_the_questions_as_a_tree(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "flow")
    assert (code, err) == (DONE, "")
    assert "Q04" in out
    code, out, _ = run(capsys, "flow", "--format", "mermaid")
    assert code == DONE
    assert out.startswith("flowchart")


@pytest.mark.parametrize("kind", ["household", "assessment"])
def test_schemas(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "schema", kind)
    assert (code, err) == (DONE, "")
    assert json.loads(out) == json_schema(kind)  # type: ignore[arg-type]
