"""Catalogs compile, or are refused with their faults; the plural rules are those of CLDR."""

from __future__ import annotations

import gettext
import importlib.util
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from babel import Locale

from assistant.words.compile import CatalogFault, compile_all, compile_catalog
from assistant.words.languages import LANGUAGES, TRANSLATED, language
from tests.words.catalogs import write

ASK = ("key.ask", ("Hebt u een man?",), ("Czy masz męża?",))
DAYS = ("Nog {n} dag.", "Nog {n} dagen.")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pinned_plural_rule_is_that_of_cldr(lang: str) -> None:
    cldr = Locale(language(lang).cldr).plural_form
    order = ("zero", "one", "two", "few", "many", "other")
    used = [name for name in order if any(cldr(n) == name for n in range(1001))]
    assert len(used) == language(lang).forms
    assert [language(lang).form_of(n) for n in range(1001)] == [used.index(cldr(n)) for n in range(1001)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_form_has_an_example(lang: str) -> None:
    assert [language(lang).form_of(n) for n in language(lang).examples()] == list(range(language(lang).forms))


def test_a_compiled_catalog_says_what_the_text_says_the_same_on_every_day(tmp_path: Path) -> None:
    path = write(tmp_path, "pl", ASK, ("key.days", DAYS, ("{n} dzień", "{n} dni", "{n} dni")))
    data = compile_catalog(path)
    assert data == compile_catalog(path)
    read = gettext.GNUTranslations(BytesIO(data))
    assert read.pgettext("key.ask", "Hebt u een man?") == "Czy masz męża?"
    assert read.npgettext("key.days", *DAYS, 1) == "{n} dzień"


def test_what_is_not_translated_is_left_out(tmp_path: Path) -> None:
    path = write(tmp_path, "pl", ("key.ask", ("Hebt u een man?",), ("",)), ("key.days", DAYS, ("", "", "")))
    read = gettext.GNUTranslations(BytesIO(compile_catalog(path)))
    assert read.pgettext("key.ask", "Hebt u een man?") == "Hebt u een man?"
    assert read.npgettext("key.days", *DAYS, 5) == "Nog {n} dagen."


@pytest.mark.parametrize(
    ("code", "entry", "fault"),
    [
        ("pl", ("key.a", ("{x}",), ("{y}",)), "key.a: form 0 differs in its places: x, y"),
        ("pl", ("key.a", ("{x}",), ("{x.__class__}",)), "not a named place"),
        ("pl", ("key.a", DAYS, ("{n} dzień", "{n} dni")), "lacks a form"),
        ("pl", ("key.a", DAYS, ("{n} dzień", "", "{n} dni")), "lacks a form"),
        ("pl", ("key.a", DAYS, ("jeden dzień", "{n} dni", "{n} dni")), "differs in its places: n"),
        ("ti", ("key.a", DAYS, ("ሓደ መዓልቲ", "{n} መዓልታት")), "differs in its places: n"),
        ("ar", ("key.a", DAYS, ("صفر", "يوم", "يومان", "أيام", "{n} يوماً", "{n} يوم")), "form 3 differs"),
    ],
)
def test_a_fault_refuses_the_catalog(
    code: str, entry: tuple[str, tuple[str, ...], tuple[str, ...]], fault: str, tmp_path: Path
) -> None:
    path = write(tmp_path, code, entry)
    with pytest.raises(CatalogFault, match=fault.replace("(", r"\(")):
        compile_catalog(path)


def test_in_arabic_the_first_three_forms_may_write_the_number_as_a_word(tmp_path: Path) -> None:
    write(tmp_path, "ar", ("key.a", DAYS, ("صفر", "يوم", "يومان", "{n} أيام", "{n} يوماً", "{n} يوم")))
    assert compile_all(tmp_path, tmp_path)


def test_another_plural_header_refuses_the_catalog(tmp_path: Path) -> None:
    path = write(tmp_path, "ti", header="nplurals=2; plural=(n != 1);")
    with pytest.raises(CatalogFault, match="pinned"):
        compile_catalog(path)
    with pytest.raises(CatalogFault, match="pinned"):
        compile_catalog(path, forgiving=True)


def test_a_fuzzy_translation_refuses_the_catalog(tmp_path: Path) -> None:
    path = write(tmp_path, "pl", ASK)
    path.write_text(path.read_text(encoding="utf-8").replace("\nmsgctxt", "\n#, fuzzy\nmsgctxt"), encoding="utf-8")
    with pytest.raises(CatalogFault, match="fuzzy"):
        compile_catalog(path)


@pytest.mark.parametrize("damage", ["msgid", 'msgid "x" msgstr', "\x00\x01"])
def test_a_file_that_is_no_catalog_is_refused(damage: str, tmp_path: Path) -> None:
    path = write(tmp_path, "pl", ASK)
    path.write_text(damage, encoding="utf-8")
    with pytest.raises(CatalogFault):
        compile_catalog(path)


def test_nothing_is_written_unless_all_are_right(tmp_path: Path) -> None:
    write(tmp_path, "en", ("key.ask", ASK[1], ("Do you have a husband?",)))
    write(tmp_path, "pl", ("key.a", ("{x}",), ("{y}",)))
    with pytest.raises(CatalogFault):
        compile_all(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_catalogs_of_this_checkout_compile(tmp_path: Path) -> None:
    locales = Path(__file__).resolve().parents[2] / "locales"
    written = compile_all(locales, tmp_path)
    assert [path.relative_to(tmp_path).parts[0] for path in written] == list(TRANSLATED)


def test_the_compiler_can_be_loaded_by_its_path_alone(tmp_path: Path) -> None:
    """As the build does it, before the package can be imported."""
    source = Path(__file__).resolve().parents[2] / "assistant" / "words" / "compile.py"
    assert importlib.util.spec_from_file_location("x", source) is not None
    write(tmp_path, "pl", ASK)
    code = (
        "import importlib.util, pathlib, sys\n"
        f"spec = importlib.util.spec_from_file_location('catalog_compiler', {str(source)!r})\n"
        "module = importlib.util.module_from_spec(spec)\n"
        "sys.modules['catalog_compiler'] = module\n"
        "spec.loader.exec_module(module)\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        "print(len(module.compile_all(folder, folder)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout == "1\n"
