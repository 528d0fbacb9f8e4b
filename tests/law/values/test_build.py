"""The build refuses wrong figures by file and name, and what it writes is what is read."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from assistant.law.values import compiled, values_sha256
from assistant.law.values.build import build, main
from assistant.law.values.compiling import table_of
from assistant.law.values.places import FOLDER, SOURCES, digest, year_files
from assistant.law.values.reading import BadValues, read_files


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the files, as in a law room of its own."""
    room = tmp_path / "law" / "values"
    room.mkdir(parents=True)
    for path in [*year_files(), FOLDER / "names.toml"]:
        shutil.copy2(path, room)
    shutil.copy2(SOURCES, room.parent)
    return room


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("_compiled_for_a_test", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_is_compiled_is_what_the_files_say(copy: Path) -> None:
    made = load(build(copy))
    from_files = table_of(read_files())
    assert made.FORM == compiled.FORM
    assert digest(copy, copy.parent / "sources.toml") == digest() == made.DIGEST
    assert from_files.sha256 == values_sha256() == made.SHA256
    table = compiled.Table(made.ENTRIES, made.MEANINGS, made.SHA256)
    assert table.names == from_files.names
    for name in table.names:
        assert table.entries(name) == from_files.entries(name)
        assert table.meaning(name) == from_files.meaning(name)


def test_the_same_files_give_the_same_bytes(copy: Path) -> None:
    assert build(copy).read_bytes() == build(copy).read_bytes()


def test_a_changed_value_changes_the_hash_and_a_changed_note_does_not(copy: Path) -> None:
    before = load(build(copy))
    edit(copy, "2026.toml", "3,320, seen in public repositories,", "3,320, seen,")
    noted = load(build(copy))
    assert before.DIGEST != noted.DIGEST
    assert before.SHA256 == noted.SHA256
    edit(copy, "2026.toml", "value = 3416", "value = 3417")
    assert load(build(copy)).SHA256 != before.SHA256


def edit(room: Path, file: str, old: str, new: str) -> None:
    path = room / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def edit_block(room: Path, file: str, name: str, old: str, new: str) -> None:
    path = room / file
    head, start, tail = path.read_text(encoding="utf-8").partition(f"[{name}]\n")
    assert start
    block, end, rest = tail.partition("\n\n")
    assert old in block
    path.write_text(head + start + block.replace(old, new, 1) + end + rest, encoding="utf-8")


Fault = Callable[[Path], None]


def block(file: str, name: str, old: str, new: str) -> Fault:
    return lambda room: edit_block(room, file, name, old, new)


def text(file: str, old: str, new: str) -> Fault:
    return lambda room: edit(room, file, old, new)


def written(file: str, content: bytes | None) -> Fault:
    def put(room: Path) -> None:
        (room / file).unlink()
        if content is not None:
            (room / file).write_bytes(content)

    return put


def drop(file: str, name: str) -> Fault:
    def dropped(room: Path) -> None:
        path = room / file
        head, start, tail = path.read_text(encoding="utf-8").partition(f"[{name}]\n")
        assert start
        path.write_text(head + tail.partition("\n\n")[2], encoding="utf-8")

    return dropped


UNDECLARED = """[kgb.alokop]
value = 3416
unit = "EUR/year"
first = 2026-01-01
last = 2026-12-31
sources = ["wkb-2.6", "ib-broncode"]
confidence = "confirmed"

[kgb.child_1]
"""
ENDED = "exists = [[2019-01-01, 2019-12-31]]"
BEGUN = "exists = [[2021-01-01, 2027-12-31]]"

# (what is wrong, how it gets in, what the message must name)
FAULTS: tuple[tuple[str, Fault, tuple[str, ...]], ...] = (
    ("a hole", block("2024.toml", "kgb.alo_kop", "last = 2024-12-31", "last = 2024-11-30"),
     ("2024.toml", "kgb.alo_kop", "2024-12-01", "2024-12-31")),
    ("a hole at the start", block("2019.toml", "kgb.alo_kop", "first = 2019-01-01", "first = 2019-02-01"),
     ("2019.toml", "kgb.alo_kop", "2019-01-01", "2019-01-31")),
    ("a figure left out in silence", drop("2023.toml", "kgb.age_12_15"),
     ("2023.toml", "kgb.age_12_15", "nothing from")),
    ("a gap left out in silence", drop("2027.toml", "kgb.wealth_couple"), ("2027.toml", "kgb.wealth_couple")),
    ("an overlap", text("2026.toml", "first = 2026-07-01", "first = 2026-06-01"),
     ("2026.toml", "akw.age_0_5", "overlap", "2026-06-01")),
    ("no source", block("2025.toml", "kgb.threshold", "sources = [", "sources = []\n#"),
     ("2025.toml", "kgb.threshold", "no source")),
    ("an unknown source", block("2025.toml", "kgb.threshold", '"wkb-1.1.d@2025-01-01"', '"wkb-1.1.z@2025-01-01"'),
     ("2025.toml", "kgb.threshold", "wkb-1.1.z@2025-01-01")),
    ("a source that does not exist", block("2022.toml", "zorg.standaardpremie", '"ib-broncode"', '"hearsay"'),
     ("2022.toml", "zorg.standaardpremie", "hearsay")),
    ("a text that was not read", block("2022.toml", "kgb.alo_kop", "@2022-01-01", "@2022-07-01"),
     ("2022.toml", "kgb.alo_kop", "@2022-07-01")),
    ("a source twice", block("2022.toml", "zorg.standaardpremie", '"ib-broncode"', '"leaflet-zorg-2022"'),
     ("2022.toml", "zorg.standaardpremie", "twice")),
    ("an unknown unit", block("2026.toml", "huur.max_rent", "EUR/month", "EUR/maand"),
     ("2026.toml", "huur.max_rent", "EUR/maand")),
    ("another unit than the name has", block("2026.toml", "huur.max_rent", "EUR/month", "EUR/year"),
     ("2026.toml", "huur.max_rent", "names.toml says 'EUR/month'")),
    ("an unknown confidence", block("2026.toml", "kgb.alo_kop", '"confirmed"', '"certain"'),
     ("2026.toml", "kgb.alo_kop", "certain")),
    ("confirmed by one source", block("2027.toml", "kgb.alo_kop", '"single-source"', '"confirmed"'),
     ("2027.toml", "kgb.alo_kop", "one source")),
    ("a conflict without a word", block("2024.toml", "huur.taakstellingsbedrag", "note = ", "# "),
     ("2024.toml", "huur.taakstellingsbedrag", "note")),
    ("the last day first", block("2021.toml", "kgb.taper", "last = 2021-12-31", "last = 2020-12-31"),
     ("2021.toml", "kgb.taper", "after last day")),
    ("a day of another year", block("2021.toml", "kgb.taper", "last = 2021-12-31", "last = 2022-01-31"),
     ("2021.toml", "kgb.taper", "year of the file")),
    ("no first day", block("2021.toml", "kgb.taper", "first = 2021-01-01\n", ""), ("2021.toml", "kgb.taper", "first")),
    ("a day with a time", block("2021.toml", "kgb.taper", "first = 2021-01-01", "first = 2021-01-01T00:00:00"),
     ("2021.toml", "kgb.taper", "first must be a day")),
    ("a slip of the comma", block("2026.toml", "kgb.taper", "value = 7.6", "value = 760"),
     ("2026.toml", "kgb.taper", "cannot be meant")),
    ("a negative amount", block("2026.toml", "kgb.alo_kop", "value = 3416", "value = -3416"),
     ("2026.toml", "kgb.alo_kop", "cannot be meant")),
    ("a value in words", block("2026.toml", "kgb.alo_kop", "value = 3416", 'value = "3416"'),
     ("2026.toml", "kgb.alo_kop", "must be a number")),
    ("a value that is true", block("2026.toml", "kgb.alo_kop", "value = 3416", "value = true"),
     ("2026.toml", "kgb.alo_kop", "must be a number")),
    ("a value that is no number", block("2026.toml", "kgb.alo_kop", "value = 3416", "value = nan"),
     ("2026.toml", "cannot be read", "nan")),
    ("a value and a gap", block("2026.toml", "kgb.alo_kop", "value = 3416", 'value = 3416\ngap = "?"'),
     ("2026.toml", "kgb.alo_kop", "either a value or a gap")),
    ("a gap without a reason", block("2027.toml", "kgb.wealth_single", 'gap = "Not published', 'gap = ""\n#'),
     ("2027.toml", "kgb.wealth_single", "reason")),
    ("a key that means nothing", block("2026.toml", "kgb.alo_kop", "note = ", "remark = "),
     ("2026.toml", "kgb.alo_kop", "remark")),
    ("a figure that nobody declared", text("2026.toml", "[kgb.child_1]\n", UNDECLARED),
     ("2026.toml", "kgb.alokop", "not in names.toml")),
    ("a table with a hole", text("2023.toml", "[21279, 22695,", "[21280, 22695,"),
     ("2023.toml", "kot.table", "leaves a hole")),
    ("a table that overlaps", text("2023.toml", "[21279, 22695,", "[21278, 22695,"),
     ("2023.toml", "kot.table", "overlaps")),
    ("a table that ends", text("2023.toml", '[207680, "and above",', "[207680, 300000,"),
     ("2023.toml", "kot.table", "any income")),
    ("a percentage that rises", text("2023.toml", "28362, 95.5, 95.6", "28362, 96.5, 96.6"),
     ("2023.toml", "kot.table", "rises")),
    ("a number where a table is meant", block("2026.toml", "kgb.alo_kop", '"EUR/year"', '"bands"'),
     ("2026.toml", "kgb.alo_kop", "does not fit")),
    ("a figure after its end", text("names.toml", ENDED, ENDED.replace("2019", "2018")),
     ("names.toml", "huur.max_income_1p", "not a span")),
    ("a figure before the law knew it", text("names.toml", BEGUN, BEGUN.replace("2021", "2022")),
     ("2021.toml", "awir.small_reclaim", "does not exist on 2021-01-01")),
    ("a name without a meaning", text("names.toml", "meaning = ", "# "),
     ("names.toml", "kgb.child_1", "meaning")),
    ("a name of no act", text("names.toml", 'article = "wkb-2.2"', 'article = "wkb-22.2"'),
     ("names.toml", "kgb.child_1", "wkb-22.2")),
    ("no TOML at all", text("2020.toml", "[kgb.child_1]", "[kgb.child_1"), ("2020.toml", "cannot be read")),
    ("a file that is not there", written("2020.toml", None), ("2020.toml", "cannot be read")),
    ("a file in another encoding", written("2020.toml", b"\xff\xfe"),
     ("2020.toml", "cannot be read")),
    ("no sources", written("../sources.toml", None), ("sources.toml", "cannot be read")),
    ("a source without a title", text("../sources.toml", "title = ", "# "), ("sources.toml", "title")),
    ("a kind of source that is none", text("../sources.toml", 'kind = "leaflet"', 'kind = "rumour"'),
     ("sources.toml", "leaflet-kgb-2026", "rumour")),
)  # fmt: skip


@pytest.mark.parametrize(("seed", "names"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_fault_stops_the_build_and_is_named(copy: Path, seed: Fault, names: tuple[str, ...]) -> None:
    (copy / "_compiled.py").write_text("old", encoding="utf-8")
    seed(copy)
    for _ in range(2):
        with pytest.raises(BadValues) as stopped:
            build(copy)
        assert any(all(name in line for name in names) for line in stopped.value.faults), str(stopped.value)
        assert not (copy / "_compiled.py").exists()


def test_several_faults_are_told_at_once(copy: Path) -> None:
    edit_block(copy, "2026.toml", "kgb.alo_kop", '"confirmed"', '"certain"')
    edit_block(copy, "2025.toml", "kgb.threshold", "EUR/year", "EUR/jaar")
    with pytest.raises(BadValues) as stopped:
        build(copy)
    assert [line.split(":")[0] for line in stopped.value.faults] == ["2025.toml", "2026.toml"]


def test_the_command_prints_faults_and_exits_with_one(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("assistant.law.values.build.__file__", str(copy / "build.py"))
    assert main() == 0
    assert capsys.readouterr().out.strip().endswith("_compiled.py")
    edit_block(copy, "2026.toml", "kgb.alo_kop", '"confirmed"', '"certain"')
    assert main() == 1
    assert "2026.toml: kgb.alo_kop: unknown confidence 'certain'" in capsys.readouterr().err


# ---------------------------------------------------------------- what is loaded


class Old:
    """A compiled file that was made from other TOML files."""

    FORM = compiled.FORM
    DIGEST = "of yesterday"
    SHA256 = "of yesterday"
    ENTRIES: dict[str, object] = {}  # noqa: RUF012
    MEANINGS: dict[str, object] = {}  # noqa: RUF012


def test_an_old_compiled_file_is_not_believed_in_a_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_import", lambda: Old)
    assert compiled.load().sha256 == values_sha256()


def test_an_installed_copy_does_not_look_at_the_toml_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(compiled, "_import", lambda: Old)
    monkeypatch.setattr(compiled, "_CHECKOUT", tmp_path / "pyproject.toml")
    assert compiled.load().sha256 == "of yesterday"


def test_a_bare_checkout_works_without_a_compiled_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_import", lambda: None)
    assert compiled.load().sha256 == values_sha256()


def test_looking_up_a_figure_parses_nothing_once_compiled() -> None:
    code = (
        "import sys\n"
        "from assistant.law.values import kgb_year\n"
        "kgb_year(2026)\n"
        "print([name for name in ('tomllib', 'assistant.law.values.reading', 'assistant.law.values.checking')"
        " if name in sys.modules], 'assistant.law.values._compiled' in sys.modules)"
    )
    build()
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=FOLDER.parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] True"
