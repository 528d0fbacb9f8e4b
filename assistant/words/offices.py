"""Who helps. ``who.<office>``: the official name of ``Step.who``, with a number or a site where that is confirmed.

A label without a full stop. Only the number of the BelastingTelefoon is confirmed; the others have a site or nothing.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_WHO = "Verdict screen: where to go for a step. Keep the official Dutch name, number and site exactly."

TEXTS: Final[tuple[Text, ...]] = tuple(
    text(f"who.{office}", dutch, note=f"{_WHO} {note}".strip())
    for office, dutch, note in (
        (
            "dienst-toeslagen",
            "Dienst Toeslagen (vragen: BelastingTelefoon 0800-0543, gratis)",
            "The number is for questions.",
        ),
        ("belastingtelefoon", "BelastingTelefoon: 0800-0543 (gratis)", "Free of charge."),
        ("belastingdienst", "Belastingdienst, op het adres in de brief", "The tax office: not Dienst Toeslagen."),
        ("gemeente", "Uw gemeente", "The municipality where the reader lives."),
        ("svb", "Sociale Verzekeringsbank (SVB), svb.nl", ""),
        ("ind", "Immigratie- en Naturalisatiedienst (IND), ind.nl", ""),
        ("rni-desk", "Een gemeente met een loket voor de RNI", "RNI: see glossary."),
        ("self", "Uzelf", "The reader does this without an office."),
        ("vluchtelingenwerk", "VluchtelingenWerk in uw buurt, vluchtelingenwerk.nl", ""),
        ("juridisch-loket", "Juridisch Loket, juridischloket.nl", ""),
        ("sociaal-raadslieden", "Sociaal raadslieden of het wijkteam, via uw gemeente", "Keep 'sociaal raadslieden'."),
        ("counsellor", "Een hulpverlener, bijvoorbeeld van het Juridisch Loket", "Keep 'Juridisch Loket'."),
        ("lawyer", "Een advocaat, via het Juridisch Loket", "Keep 'Juridisch Loket'."),
        ("ombudsman", "Nationale ombudsman", ""),
        ("hulppunt", "Hulp- en informatiepunt Toeslagen", ""),
        ("servicepunt", "Informatiepunt Digitale Overheid in de bibliotheek", "In the public library."),
        ("workinnl", "WorkinNL, workinnl.nl", "Information points for people from other countries who work here."),
        ("team-gwo", "Team GWO van de Belastingdienst", "For people who work across a border."),
    )
)
