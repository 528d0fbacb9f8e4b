"""Papers and terms of a step. ``doc.<paper>`` for each of ``Step.documents``; ``deadline.<term>`` for its term.

A paper is a label without a full stop. The term is ``StepKind.term``. With ``Step.deadline`` the sentence is
``deadline.objection``, ``deadline.six-weeks`` or ``deadline.claim-2026`` {date}; on a day after it
``deadline.objection.late`` {date}. Without one it is ``deadline.<term>.open`` for these three, and ``deadline.<term>``
for every other. {date} is ``voice.deadline(day)``: the weekday is in it. ``deadline.days`` counts the {n} days left.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, plural, text

_DOC = "Verdict screen, list of papers for a step: a label, no full stop. 'If you have it' is never far: no pressure."
_TERM = "Verdict screen, under a step: until when. Calm."
_DAY = f"{_TERM} {{date}} holds the weekday: 'Monday 14 December 2026 (14-12-2026)'; that day is included."

TEXTS: Final[tuple[Text, ...]] = (
    *(
        text(f"doc.{paper}", dutch, note=f"{_DOC} {note}".strip())
        for paper, dutch, note in (
            ("letter", "De brief met het besluit", ""),
            ("all-letters", "Alle brieven over wat u moet betalen", ""),
            ("reasons", "Waarom u het niet eens bent", "Written by the reader, in short."),
            ("proof", "Bewijs, als u dat hebt", ""),
            ("own-story", "Uw eigen verhaal, kort opgeschreven", ""),
            ("proof-told-others", "Bewijs dat u het elders hebt verteld, als u dat hebt", "To IND, gemeente or SVB."),
            ("foreign-income", "Bewijs van inkomen uit andere landen", ""),
            ("own-bsn", "Uw burgerservicenummer (BSN)", "BSN: see glossary. To have at hand, not to type here."),
            ("partner-details", "Naam en geboortedatum van de partner", "To have at hand, not to type here."),
            ("marriage-date", "De datum van uw huwelijk", "Or of the registered partnership."),
            ("marriage-deed", "De huwelijksakte, als u die hebt", "huwelijksakte: see glossary."),
            ("marriage-proof", "Bewijs van de datum van uw huwelijk, als u dat hebt", ""),
            ("translation", "Een vertaling door een beëdigd vertaler", "A sworn translator."),
            ("proof-of-request", "Bewijs bij uw verzoek, als u dat hebt", "Say nothing of what the request is about."),
            ("proof-divorce", "Bewijs dat de scheiding is gevraagd", "A divorce asked for at a court."),
            ("permit", "Uw verblijfsvergunning", "verblijfsvergunning: see glossary."),
            (
                "statement-never-registered",
                "Een brief waarin u zegt dat uw man of vrouw nooit in Nederland was ingeschreven",
                "Written by the reader.",
            ),
            ("passport", "Een paspoort of ander bewijs wie iemand is", "An identity document."),
            ("child-bsn", "Het burgerservicenummer (BSN) van uw kind", "BSN: see glossary."),
            ("payslips", "Loonstroken, of een ander bewijs van wat is veranderd", ""),
            ("mandate", "Een machtiging: een brief dat iemand voor u mag praten", "Keep the Dutch word machtiging."),
            ("income-and-costs", "Een overzicht van uw inkomen en vaste kosten", ""),
            ("new-facts", "Nieuwe feiten of nieuw bewijs", ""),
            ("kgb-decision", "Het besluit over uw kindgebonden budget", "kindgebonden budget: see glossary."),
            ("family-papers", "Papieren over uw gezin, als u die hebt", ""),
            ("complaint", "Uw klacht op papier", "A complaint about how the reader was treated."),
        )
    ),
    *(
        text(f"deadline.{term}", dutch, note=f"{base} {note}".strip(), safety=True)
        for term, dutch, base, note in (
            (
                "objection",
                "Stuur uw bezwaar uiterlijk op {date}.",
                _DAY,
                "bezwaar: keep the Dutch word, see glossary.",
            ),
            (
                "objection.open",
                "U hebt zes weken, vanaf de dag na de datum van het besluit.",
                _TERM,
                "For an objection.",
            ),
            (
                "objection.late",
                "De zes weken liepen tot en met {date}. Stuur uw bezwaar toch, en leg uit waarom het later is.",
                _DAY,
                "Do not say that it is too late. No blame.",
            ),
            (
                "six-weeks",
                "De laatste dag om te betalen of een regeling te vragen is {date}. Een weekend verlengt dat niet.",
                _DAY,
                "Holidays do not make it longer either.",
            ),
            (
                "six-weeks.open",
                "Na een besluit hebt u zes weken. Een weekend of feestdag verlengt dat niet.",
                _TERM,
                "To pay or to ask for a payment arrangement.",
            ),
            ("claim-2026", "Vraag dit aan, uiterlijk op {date}.", _DAY, "For 2025 see the caution under the step."),
            (
                "claim-2026.open",
                "Voor 2026 kunt u dit vragen tot en met 31 december 2027.",
                _TERM,
                "",
            ),
            (
                "view-date",
                "De laatste dag staat in de brief.",
                _TERM,
                "For a view (zienswijze).",
            ),
            ("letter-date", "De laatste dag staat op het formulier of in de brief.", _TERM, ""),
            (
                "four-weeks",
                "Doe dit binnen vier weken na de verandering. Is het langer geleden, doe het dan nu.",
                _TERM,
                "No blame for being later.",
            ),
            ("with-report", "Doe dit samen met uw melding.", _TERM, "The report of the step before."),
            ("with-objection", "Zet dit in uw bezwaar of in uw zienswijze.", _TERM, "Keep both Dutch words."),
            ("now", "Begin hier nu mee.", _TERM, "Friendly."),
            (
                "nareis",
                "Doe dit binnen drie maanden nadat u de vergunning kreeg.",
                _TERM,
                "The asylum permit of the reader.",
            ),
            (
                "five-years",
                "Dit kan tot vijf jaar na het einde van het jaar waar het om gaat.",
                _TERM,
                "The year of the allowance.",
            ),
        )
    ),
    plural("deadline.days", "Nog {n} dag.", "Nog {n} dagen.", note=f"{_TERM} Days left until a date.", safety=True),
)
