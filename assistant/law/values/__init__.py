"""CITES: every figure of the law from 2019 to 2027, with unit, first and last day, source and how sure it is.

The figures stand in 2019.toml to 2027.toml, what they mean in names.toml, their sources in ../sources.toml; these are
the truth and are meant to be read. ``figure("kgb.alo_kop", date(2026, 5, 1))`` looks one up; ``kgb_year(2026)`` gives
the kindgebonden budget of a year as plain numbers, ``zorg_year`` and its like those of the other schemes. What is
not in force raises ``MissingFigure``; a neighbouring year is never used.
"""

from __future__ import annotations

from assistant.law.values.akw import AkwQuarter, akw_quarter
from assistant.law.values.cited import Source, UnknownSource, source, source_keys
from assistant.law.values.figure import Band, Figure, Gap, Meaning, MissingFigure, UnknownFigure, Value
from assistant.law.values.huur import HuurYear, huur_year
from assistant.law.values.kgb import KgbYear, kgb_year
from assistant.law.values.kot import KotBand, KotYear, kot_year
from assistant.law.values.lookup import figure, figures_of, gaps, meaning, names, values_sha256
from assistant.law.values.zorg import ZorgYear, zorg_year

__all__ = [
    "AkwQuarter",
    "Band",
    "Figure",
    "Gap",
    "HuurYear",
    "KgbYear",
    "KotBand",
    "KotYear",
    "Meaning",
    "MissingFigure",
    "Source",
    "UnknownFigure",
    "UnknownSource",
    "Value",
    "ZorgYear",
    "akw_quarter",
    "figure",
    "figures_of",
    "gaps",
    "huur_year",
    "kgb_year",
    "kot_year",
    "meaning",
    "names",
    "source",
    "source_keys",
    "values_sha256",
    "zorg_year",
]
