"""Walks source code for sentences outside the catalogs, and for sentences said with the wrong values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from assistant.words.book import Book

#: Two words beside each other: language, unless it is named below.
_PHRASE: Final = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")

#: What puts its text before a reader: there, one word is enough.
_SHOWS: Final = frozenset(
    (
        "Button",
        "Checkbox",
        "Content",
        "Label",
        "Option",
        "Placeholder",
        "RadioButton",
        "Static",
        "Text",
        "add_option",
        "from_text",
        "input",
        "notify",
        "print",
        "update",
        "write",
        "writelines",
    )
)
#: Keywords that are shown.
_SHOWN_KEYWORDS: Final = frozenset(
    ("description", "epilog", "help", "label", "message", "placeholder", "prompt", "subtitle", "title", "tooltip")
)
#: What takes text for a machine, and why.
_MACHINE: Final[Mapping[str, str]] = {
    "query": "a selector",
    "query_one": "a selector",
    "query_exactly_one": "a selector",
    "query_children": "a selector",
    "query_ancestor": "a selector",
    "add_class": "names of classes",
    "remove_class": "names of classes",
    "set_class": "names of classes",
    "compile": "a pattern",
    "match": "a pattern",
    "search": "a pattern",
    "fullmatch": "a pattern",
    "cast": "a type",
    "TypeVar": "a type",
    "set_rule": "a rule of style",
}
#: Keywords that take text for a machine.
_MACHINE_KEYWORDS: Final = frozenset(("classes", "id", "css", "action", "group", "key", "name", "encoding", "errors"))
#: Names that hold style sheets.
_STYLE: Final = re.compile(r"(?:^|_)(?:CSS|SVG|CSS_PATH|SVG_RULE)$")


@dataclass(frozen=True, slots=True)
class Stray:
    line: int
    literal: str


def strays(source: str) -> list[Stray]:
    """The sentences and shown words of a module that come from no catalog."""
    found: list[Stray] = []
    _Walker(found).visit(ast.parse(source))
    return found


class _Walker(ast.NodeVisitor):
    def __init__(self, found: list[Stray]) -> None:
        self._found = found
        self._shown = False

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._judge(node.value, node.lineno)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        fixed = [part.value for part in node.values if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        self._judge(" ".join(fixed), node.lineno)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self._inside(part.value, shown=False)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # else a docstring
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """What is raised is for us; whoever shows an error says it with a sentence of its own."""

    def visit_Assert(self, node: ast.Assert) -> None:
        self._inside(node.test, shown=False)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None and not _is_style(node.target):
            self._inside(node.value, shown=False)

    def visit_Assign(self, node: ast.Assign) -> None:
        if not all(_is_style(target) for target in node.targets):
            self._inside(node.value, shown=any(_is_title(target) for target in node.targets))

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for part in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults, *node.body):
            if part is not None:
                self._inside(part, shown=False)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        self.visit(node.func)
        if name not in _MACHINE:
            for argument in node.args:
                self._inside(argument, shown=name in _SHOWS)
        for keyword in node.keywords:
            if keyword.arg not in _MACHINE_KEYWORDS:
                self._inside(keyword.value, shown=keyword.arg in _SHOWN_KEYWORDS)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)
        self._inside(node.slice, shown=False)

    def visit_Compare(self, node: ast.Compare) -> None:
        for part in (node.left, *node.comparators):
            self._inside(part, shown=False)

    def _inside(self, node: ast.AST, *, shown: bool) -> None:
        before, self._shown = self._shown, shown
        self.visit(node)
        self._shown = before

    def _judge(self, literal: str, line: int) -> None:
        bare = re.sub(r"\x1b\[[\d;?]*[ -/]*[@-~]|\x1b\][^\x07]*\x07", "", literal)
        if _PHRASE.search(bare) or (self._shown and _WORD.search(bare)):
            self._found.append(Stray(line, literal))


def _is_style(target: ast.AST) -> bool:
    return isinstance(target, ast.Name) and _STYLE.search(target.id) is not None


def _is_title(target: ast.AST) -> bool:
    name = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
    return name in ("title", "sub_title", "border_title", "border_subtitle", "tooltip", "TITLE", "SUB_TITLE")


def misused(source: str, book: Book) -> Iterator[str]:
    """What is said with an id that does not exist, or with other values than its sentence has places for."""
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        method, first = node.func.attr, node.args[0]
        if method not in ("say", "count") or not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            continue
        id = first.value
        if book.home(id) is None or "." not in id:
            if method == "say":
                yield f"line {node.lineno}: {id}: no file is known for ids of this kind"
            continue
        if id not in book:
            yield f"line {node.lineno}: {id}: no sentence has this id"
            continue
        text = book.get(id)
        if (method == "count") != (text.plural is not None):
            yield f"line {node.lineno}: {id}: {'is not counted' if method == 'count' else 'is counted: use count()'}"
            continue
        given = {keyword.arg for keyword in node.keywords}
        wanted = text.places - ({"n"} if method == "count" else set())
        if None not in given and given != wanted:
            yield f"line {node.lineno}: {id}: given {sorted(str(g) for g in given)}, has places for {sorted(wanted)}"
