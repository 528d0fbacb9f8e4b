"""What the law stands on, as lines: the figures of a year, the sources, what rests on an article; and the help.

Names of figures, units, days and keys are the same in every language; the titles of sources are Dutch, and marked so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from assistant.words.languages import SOURCE
from assistant.words.voice import DUTCH_MARK, Voice

if TYPE_CHECKING:
    from assistant.law.values import Figure, Source, Value

#: The years of which figures were read.
FIRST_YEAR: Final = 2019
LAST_YEAR: Final = 2027
_DOUBTS: Final = ("conflict", "single-source", "derived")


class UnknownArticle(ValueError):
    """No article or source that was read has this key; the argument is what was asked for."""


def help_lines(usages: Mapping[str, str], voice: Voice) -> Iterator[str]:
    """What the program is for, every command with its usage, and the options. "" is the usage of the conversation."""
    yield from (str(voice.say("cli.help.about")), "", str(voice.say("cli.help.heading")))
    yield from (f"  {usages['']}", f"    {voice.say('cli.help.start')}", "", str(voice.say("cli.help.commands")))
    for name, usage in usages.items():
        if name:
            yield from (f"  {usage}", f"    {voice.say(f'cli.help.{name}')}")
    yield from ("", str(voice.say("cli.help.options")))
    for option in ("lang", "plain", "bidi", "format", "on", "help", "version"):
        yield from (f"  --{option}", f"    {voice.say(f'cli.option.{option}')}")


def values_lines(year: int, voice: Voice) -> Iterator[str]:
    """Every figure of a year with its unit, its days where they are not the whole year, and its sources."""
    from assistant.law.values import figures_of, gaps

    yield str(voice.say("cli.values.heading", year=year))
    yield ""
    for figure in figures_of(year):
        yield f"{figure.name} = {_value(figure.value)} {figure.unit}{_days(figure.first, figure.last, year)}"
        yield f"  {', '.join(figure.sources)}"
        yield from (f"  {doubt}" for doubt in _doubts(figure, voice))
    for gap in gaps(year):
        yield f"{gap.name} = ? {gap.unit}{_days(gap.first, gap.last, year)}"
        yield f"  {voice.say('cli.values.gap')}"


def sources_lines(voice: Voice) -> Iterator[str]:
    """Every act and every other source, with the day on which it was read."""
    from assistant.law.values import source, source_keys

    found = [source(key) for key in source_keys()]
    yield str(voice.say("cli.sources.laws"))
    for one in found:
        if one.law:
            yield from _source(one, voice)
    yield ""
    yield str(voice.say("cli.sources.others"))
    for one in found:
        if not one.law:
            yield from _source(one, voice)


def article_lines(key: str, voice: Voice) -> Iterator[str]:
    """What rests on an article or source: figures, findings and open points.

    Raises:
        UnknownArticle: it is not among those that were read or are cited.
    """
    from assistant.findings.rules import RULES
    from assistant.law.open_points import POINTS, READINGS
    from assistant.law.values import UnknownSource, source

    try:
        one = source(key)
    except UnknownSource:
        raise UnknownArticle(key) from None
    yield from _source(one, voice)
    figures = list(_figures_resting_on(key))
    rules = [rule for rule in RULES.values() if _rests(rule.articles, key)]
    points = [(point.number or point.id) for point in POINTS.values() if _rests(point.articles, key)]
    points += [point.id for point in READINGS.values() if _rests(point.articles, key)]
    yield from _part("cli.article.figures", figures, voice)
    yield from _part(
        "cli.article.findings", [f"{rule.number}: {voice.say(f'finding.{rule.id}.title')}" for rule in rules], voice
    )
    yield from _part("cli.article.points", [f"{point}: {voice.say(f'point.{point}')}" for point in points], voice)
    if not (figures or rules or points):
        yield str(voice.say("cli.article.nothing"))


def _figures_resting_on(key: str) -> Iterator[str]:
    """The names of the figures that cite it or stand in it, each with its years."""
    from assistant.law.values import figures_of, meaning, names

    years: dict[str, list[int]] = {}
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        for figure in figures_of(year):
            if _rests((*figure.sources, meaning(figure.name).article), key):
                years.setdefault(figure.name, []).append(year)
    for name in names():
        if name in years:
            yield f"{name} ({years[name][0]}-{years[name][-1]})"


def _part(id: str, items: Iterable[str], voice: Voice) -> Iterator[str]:
    listed = list(items)
    if listed:
        yield ""
        yield str(voice.say(id))
        yield from (f"- {item}" for item in listed)


def _source(one: Source, voice: Voice) -> Iterator[str]:
    mark = "" if voice.lang == SOURCE else f"{DUTCH_MARK} "
    number = f" ({one.bwb})" if one.bwb else ""
    yield f"{one.key}: {mark}{one.title}{number}"
    if one.read is None:
        yield f"  {voice.say('cli.sources.not-read')}"
    else:
        yield f"  {voice.say('cli.sources.read', date=voice.date(one.read))}"


def _doubts(figure: Figure, voice: Voice) -> Iterator[str]:
    if figure.announced:
        yield str(voice.say("cli.values.announced"))
    if figure.confidence in _DOUBTS:
        yield str(voice.say(f"cli.values.{figure.confidence}"))


def _days(first: date, last: date, year: int) -> str:
    whole = first <= date(year, 1, 1) and last >= date(year, 12, 31)
    return "" if whole else f" ({max(first, date(year, 1, 1))} - {min(last, date(year, 12, 31))})"


def _value(value: Value) -> str:
    if isinstance(value, tuple):
        rows = (
            f"{band.income_from}-{band.income_to or ''}: {_decimal(band.first_child)} | {_decimal(band.next_children)}"
            for band in value
        )
        return "; ".join(rows)
    return _decimal(Fraction(value))


def _decimal(number: Fraction) -> str:
    """Exact, with a point; a fraction without an end stays a fraction."""
    for digits in range(9):
        scaled = number * 10**digits
        if scaled.denominator == 1:
            if digits == 0:
                return str(scaled.numerator)
            whole, rest = divmod(abs(scaled.numerator), 10**digits)
            return f"{'-' if number < 0 else ''}{whole}.{rest:0{digits}d}"
    return f"{number.numerator}/{number.denominator}"


def rests(article: str, key: str) -> bool:
    """Whether a cited ``article`` is ``key``, a part of it, or the other way round; texts of any day count."""
    bare, asked = article.partition("@")[0], key.partition("@")[0]
    return bare == asked or bare.startswith((asked + ".", asked + "-")) or asked.startswith(bare + ".")


def _rests(articles: Iterable[str], key: str) -> bool:
    return any(rests(article, key) for article in articles)
