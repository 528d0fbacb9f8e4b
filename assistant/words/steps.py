"""What to do. ``step.<id>.do`` for each step, ``step.<id>.note`` where a caution goes with it; no values.

``<id>`` is ``Step.id`` (``F-01``). After them, where ``Step.confirmed`` is False, ``step.unconfirmed``; but not for the
steps of ``NOTE_SAYS_SO``, whose note says it better. ``step.F-14.amount`` {month_amount} may follow F-14: one of 24
instalments (``voice.euros``).

Every ``do`` holds for whoever gets the step, with or without a letter; where it fits only some, it asks first. F-04 and
F-05 are told, never advised. F-33 is a caution for counsellors, until an official source confirms it.
The office is ``who.<office>`` (``offices.py``), the papers ``doc.<paper>`` and the term ``deadline.<term>``
(``papers.py``).
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_DO = "Verdict screen, list of steps: what the reader can do. Friendly, no pressure. Arabic: verbal noun."
_NOTE = "Verdict screen, a caution under a step."
_PHONE = "Keep the number as it is."
_UNKNOWN = "We do not know whether this still exists: keep that."
_NAME = "Keep the Dutch name; Arabic: put a noun before it."

#: Steps whose note itself says what is not confirmed.
NOTE_SAYS_SO: Final = frozenset(("F-02", "F-04", "F-05", "F-21", "F-33"))

TEXTS: Final[tuple[Text, ...]] = (
    text(
        "step.unconfirmed",
        "Dit konden wij niet bij een officiële bron nakijken. Vraag het eerst na.",
        note=f"{_NOTE} For steps whose source is not confirmed.",
        safety=True,
    ),
    text(
        "step.F-14.amount",
        "Bij 24 maanden is dat ongeveer {month_amount} per maand.",
        note="Verdict screen, after the step about paying in parts. An estimate.",
        safety=True,
    ),
    *(
        text(f"step.{id}.do", dutch, note=f"{_DO} {note}".strip(), safety=True)
        for id, dutch, note in (
            # -- report or correct ------------------------------------------------------------------------------------
            (
                "F-01",
                (
                    "Vertel Dienst Toeslagen over uw man, vrouw of huisgenoot."
                    " Bel de BelastingTelefoon: 0800-0543 (gratis)."
                ),
                f"{_PHONE} {_NAME}",
            ),
            (
                "F-02",
                "Vraag naar het formulier voor een partner zonder burgerservicenummer (BSN).",
                "A form of Dienst Toeslagen, asked for in the same call.",
            ),
            (
                "F-03",
                "Uw man of vrouw kan een BSN krijgen bij een loket van de RNI.",
                "RNI and BSN: keep them, see glossary.",
            ),
            (
                "F-04",
                (
                    "VluchtelingenWerk kon Dienst Toeslagen vragen om de alleenstaande-ouderkop niet te betalen"
                    " (stopknop)."
                ),
                f"Past tense: this is told, not advised. {_UNKNOWN}",
            ),
            (
                "F-05",
                "Bij sommige gemeenten kon u de alleenstaande-ouderkop weigeren (verklaring van afzien).",
                f"Past tense: this is told, not advised. {_UNKNOWN}",
            ),
            (
                "F-06",
                "Als dat kan: zet het extra geld apart tot er een besluit is.",
                "Advice, no order: some readers need the money.",
            ),
            (
                "F-07",
                "Geef in Mijn toeslagen door wat er is veranderd, bijvoorbeeld uw inkomen of uw kinderen.",
                "Mijn toeslagen is a website: keep the name.",
            ),
            (
                "F-08",
                "Stuur het formulier over inkomen uit andere landen terug (Opgaaf wereldinkomen).",
                "Keep the Dutch name of the form.",
            ),
            (
                "F-09",
                (
                    "Krijgt u de alleenstaande-ouderkop niet?"
                    " Vraag Dienst Toeslagen om vanaf 2026 te rekenen zonder uw man of vrouw."
                    " Noem artikel 3c, lid 2, van de Awir."
                ),
                "Keep 'artikel 3c, lid 2, Awir' in Dutch too: it is what to write in the letter. Keep the Dutch word.",
            ),
            (
                "F-10",
                "Schrijf Dienst Toeslagen een brief met uw verzoek. Stuur bewijs mee als u dat hebt.",
                "Say nothing of why: somebody may look over the reader's shoulder.",
            ),
            (
                "F-10b",
                "Is uw partnerschap dit jaar geëindigd? Vraag Dienst Toeslagen dan om artikel 8, lid 3, van de Awir.",
                "By this article part of the income of the ex-partner can be left out. Keep the Dutch article too.",
            ),
            (
                "F-52",
                "Vraag kindgebonden budget aan in Mijn toeslagen, of laat het bedrag nakijken.",
                "Mijn toeslagen is a website: keep the name.",
            ),
            # -- letter and debt --------------------------------------------------------------------------------------
            (
                "F-11",
                "Bent u het niet eens met een besluit? Stuur uw bezwaar naar het adres in de brief.",
                "bezwaar: keep the Dutch word, see glossary.",
            ),
            (
                "F-12",
                "Vraagt Dienst Toeslagen wat u vindt? Vertel dan uw verhaal, voordat er een besluit is (zienswijze).",
                "zienswijze: keep the Dutch word, see glossary.",
            ),
            (
                "F-13",
                "Is terugbetalen voor u te zwaar? Leg uit waarom, en vraag om een lager bedrag.",
                "The law allows a lower amount when the effects are out of proportion. No promise.",
            ),
            (
                "F-14",
                "Moet u na een besluit terugbetalen? U kunt vragen om in 24 maanden te betalen (betalingsregeling).",
                "betalingsregeling: keep the Dutch word, see glossary.",
            ),
            (
                "F-15",
                "Is dat te veel per maand? Vraag om een persoonlijke betalingsregeling die past bij uw inkomen.",
                "Keep the Dutch words, see glossary.",
            ),
            (
                "F-16",
                "Hebt u meer schulden? Vraag de gemeente om schuldhulp.",
                "schulden: debts, never guilt.",
            ),
            (
                "F-17",
                "Is de tijd voor bezwaar voorbij? Vraag Dienst Toeslagen om nog eens te kijken (herziening).",
                "Keep the Dutch word herziening.",
            ),
            (
                "F-18",
                "Helpt Dienst Toeslagen u niet goed? Klaag eerst daar, en daarna bij de Nationale ombudsman.",
                _NAME,
            ),
            # -- gemeente, SVB, IND -----------------------------------------------------------------------------------
            (
                "F-22",
                "Komt uw man of vrouw hier wonen? Ga samen naar de gemeente en vertel het ook aan Dienst Toeslagen.",
                "The gemeente registers people; Dienst Toeslagen is another office.",
            ),
            (
                "F-23",
                "Vertel het eerst aan Dienst Toeslagen. Laat daarna uw huwelijk inschrijven bij de gemeente.",
                "The order matters.",
            ),
            (
                "F-24",
                "Vertel de SVB waar uw kinderen wonen, en vraag of u kinderbijslag krijgt.",
                "SVB and kinderbijslag: keep them, see glossary.",
            ),
            (
                "F-20",
                "Hebt u asiel gekregen en komt uw gezin later? Vraag nareis aan bij de IND. Dat is gratis.",
                "nareis and IND: keep them, see glossary.",
            ),
            (
                "F-21",
                "Sinds 12 juni 2026 zijn er nieuwe regels voor nareis. Vraag de IND wat voor u geldt.",
                "nareis and IND: keep them, see glossary.",
            ),
            (
                "F-30",
                "Hebt u bijstand zonder alleenstaande-ouderkop? Vraag de gemeente of uw bijstand hoger kan.",
                "Because the extra money is missing, the gemeente can pay more. No promise. Keep the Dutch words.",
            ),
            (
                "F-31",
                "Kunt u iets niet betalen? Vraag de gemeente naar bijzondere bijstand.",
                "Keep the Dutch words.",
            ),
            (
                "F-32",
                "Hebt u opvang nodig om medische of sociale redenen? Vraag de gemeente of zij die kan betalen.",
                "Childcare.",
            ),
            (
                "F-33",
                "Bent u burger van de EU? Praat met een hulpverlener voordat u bijstand vraagt.",
                "For counsellors only.",
            ),
            # -- help -------------------------------------------------------------------------------------------------
            (
                "F-40",
                "Bel met vragen de BelastingTelefoon: 0800-0543 (gratis).",
                f"{_PHONE} {_NAME}",
            ),
            (
                "F-41",
                "Werkt u in twee landen? Stel uw vraag aan Team GWO van de Belastingdienst.",
                _NAME,
            ),
            (
                "F-42",
                "Wilt u dat iemand meekijkt? Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.",
                _NAME,
            ),
            (
                "F-43",
                "Vraag hulp aan VluchtelingenWerk in uw buurt.",
                _NAME,
            ),
            (
                "F-44",
                "Werkt u hier en komt u uit een ander land? Vraag hulp aan WorkinNL.",
                _NAME,
            ),
            (
                "F-45",
                "Vraag gratis advies aan het Juridisch Loket.",
                _NAME,
            ),
            (
                "F-46",
                "Vraag gratis hulp aan sociaal raadslieden of het wijkteam van uw gemeente.",
                _NAME,
            ),
            (
                "F-47",
                "Vraag de SVB naar kinderbijslag, ook voor een kind in een ander land.",
                "SVB and kinderbijslag: keep them, see glossary.",
            ),
            (
                "F-48",
                "Vraag de IND naar uw verblijf of naar nareis.",
                "IND and nareis: keep them, see glossary.",
            ),
            (
                "F-49",
                "Wilt u in beroep? Vraag het Juridisch Loket naar een advocaat.",
                f"beroep: to a court, not the same as bezwaar. {_NAME}",
            ),
            (
                "F-50",
                "Komt u er niet uit met Dienst Toeslagen? De Nationale ombudsman kan naar uw klacht kijken.",
                _NAME,
            ),
            (
                "F-51",
                "Bij een Hulp- en informatiepunt Toeslagen kan iemand uw gegevens bekijken, als u dat vraagt.",
                _NAME,
            ),
        )
    ),
    *(
        text(f"step.{id}.note", dutch, note=f"{_NOTE} {note}".strip(), safety=True)
        for id, dutch, note in (
            (
                "F-01",
                (
                    "Een boete kan alleen bij opzet of bij heel grote slordigheid."
                    " Wie meldt voordat Dienst Toeslagen het weet of kan weten, krijgt meestal geen boete."
                    " Wat u te veel kreeg, kan nog wel worden teruggevraagd."
                ),
                "Careful: keep 'usually' and 'can'. Law: intent or gross negligence.",
            ),
            (
                "F-02",
                "Dit formulier is van 2021. Wij weten niet of het in 2026 nog zo heet.",
                _UNKNOWN,
            ),
            (
                "F-03",
                "Niet elke gemeente heeft dit loket. Vraag eerst waar uw man of vrouw terecht kan.",
                "",
            ),
            (
                "F-04",
                "Wij weten niet of dit in 2026 nog bestaat. Vraag het na, en beslis niet zonder advies.",
                f"{_UNKNOWN} Using it can give up money.",
            ),
            (
                "F-05",
                "Wij weten niet of dit in 2026 nog bestaat. Teken niets zonder eerst advies te vragen.",
                f"{_UNKNOWN} Signing can give up money.",
            ),
            (
                "F-09",
                "Zegt Dienst Toeslagen nee? Maak dan bezwaar, en noem weer artikel 3c, lid 2, van de Awir.",
                "Keep the Dutch article and bezwaar, see glossary.",
            ),
            (
                "F-10",
                "Wij weten niet vanaf welke maand een verzoek werkt. Vraag het daarom snel.",
                "Say nothing of why.",
            ),
            (
                "F-10b",
                "Dit kan helpen als uw ex-partner na het einde nog inkomen had.",
                "No promise.",
            ),
            (
                "F-52",
                "Gaat het om 2025? Doe dit vóór 31 december 2026. Of het dan nog lukt, is niet zeker.",
                "Keep 'not certain'.",
            ),
            (
                "F-11",
                "Vraag in dezelfde brief om nog niet te hoeven betalen. Vraag hulp als schrijven lastig is.",
                "To wait with paying until the objection is decided (uitstel van betaling).",
            ),
            (
                "F-13",
                "Schrijf het ook op als u het aan de gemeente, de IND of de SVB hebt verteld.",
                "IND and SVB: keep them, see glossary.",
            ),
            (
                "F-14",
                "Zonder besluit hoeft u nog niets terug te betalen.",
                "Calming and exact: nothing is fixed before a decision.",
            ),
            (
                "F-15",
                "Vraag dit voordat u een betaling mist.",
                "",
            ),
            (
                "F-17",
                "Dit kan niet altijd. Nieuwe feiten of bewijzen helpen.",
                "No promise.",
            ),
            (
                "F-22",
                "Kijk dan ook naar uw zorgtoeslag en huurtoeslag. Die kunnen ook veranderen.",
                "Keep both Dutch words, see glossary.",
            ),
            (
                "F-23",
                (
                    "Hebt u asiel gekregen? Neem geen contact op met de ambassade of de overheid van uw land."
                    " Vraag de gemeente naar een verklaring onder ede."
                ),
                "Protects refugees: never soften it. A statement under oath, made at the gemeente.",
            ),
            (
                "F-21",
                "Wij weten niet hoe de nieuwe regels in de praktijk werken.",
                "",
            ),
            (
                "F-31",
                "Vraag dit voordat u de kosten maakt.",
                "",
            ),
            (
                "F-33",
                "Bijstand vragen heeft misschien gevolgen voor het verblijf. Dit konden wij niet bij de bron nakijken.",
                "For counsellors only. Keep 'perhaps'. bijstand: keep the Dutch word, see glossary.",
            ),
        )
    ),
)
