"""The promises that the project's own papers make: commands, lock files, licence, decisions, sizes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from scripts.prove import PROOFS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SOURCES = sorted(
    path
    for folder in ("assistant", "scripts", "benchmarks", "tests")
    for path in (ROOT / folder).rglob("*.py")
    if path.name != "_compiled.py"
)
LOCKS = {name: (ROOT / f"lock/{name}.txt").read_text("utf-8") for name in ("run", "build", "dev")}


def pins(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", LOCKS[lock], re.MULTILINE))


def test_ci_calls_exactly_the_commands_of_the_readme() -> None:
    test_command = re.search(r"^python3 scripts/dev\.py test$", README, re.MULTILINE)
    assert test_command
    assert re.search(r"^python3 scripts/dev\.py start$", README, re.MULTILINE)
    assert f"\n{test_command[0]} || status=1\n" in (ROOT / ".ci/run").read_text("utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_hashes_and_no_address(lock: str) -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", LOCKS[lock].partition("\n\n")[0])
    found = [block for block in blocks if "==" in block]
    assert len(found) == len(pins(lock)) > 0
    assert all("--hash=sha256:" in block for block in found)
    assert not re.search(r"https?:|file:|index-url|find-links", LOCKS[lock])


def test_the_development_lock_holds_the_others_at_the_same_versions() -> None:
    assert pins("run").items() | pins("build").items() <= pins("dev").items()


def test_every_declared_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    declared = {
        "run": project["project"]["dependencies"],
        "build": project["build-system"]["requires"],
        "dev": project["dependency-groups"]["dev"],
    }
    for lock, requirements in declared.items():
        for requirement in requirements:
            name = re.match(r"[A-Za-z0-9._-]+", requirement)
            assert name, requirement
            assert name[0] in pins(lock), f"{requirement}: run python3 scripts/dev.py lock"


def test_the_build_needs_what_it_says_it_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["build-system"]["requires"] == project["dependency-groups"]["build"]


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert [int(number) for number in re.findall(r"^(\d+)\.[A-Z]", text, re.MULTILINE)] == list(range(1, 16))
    assert "Appendix" in text
    assert "Strong Reciprocity (LiLiQ-R+)" in text
    assert text.rstrip().endswith("require the production of a new EUPL version.")


def test_decisions_are_numbered_without_a_gap_and_listed() -> None:
    folder = ROOT / "docs/decisions"
    files = sorted(path.name for path in folder.glob("0*.md"))
    assert [int(name[:4]) for name in files] == list(range(1, len(files) + 1))
    index = (folder / "README.md").read_text("utf-8")
    for name in files:
        title = (folder / name).read_text("utf-8").partition("\n")[0]
        assert title.startswith(f"# {int(name[:4])}. ")
        assert f"({name})" in index


def test_links_in_the_papers_lead_somewhere() -> None:
    for paper in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        for target in re.findall(r"\]\(([^)#]+)\)", paper.read_text("utf-8")):
            if not target.startswith("http"):
                assert (paper.parent / target).exists(), f"{paper.name} points at {target}"


def test_every_longer_proof_is_described() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    for name, proof in PROOFS.items():
        assert f"| `{name}` |" in text
        assert (ROOT / f"scripts/prove/{proof.module}.py").exists()


def test_modules_stay_small() -> None:
    assert SOURCES
    lengths = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8").count("\n") for path in SOURCES}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        if path.read_text("utf-8").strip() and not path.read_text("utf-8").lstrip().startswith(('"""', 'r"""'))
    ]
    assert silent == []
