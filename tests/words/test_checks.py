"""Each check of a translation is shown to fire by a seeded fault, and to be silent on good sentences."""

from __future__ import annotations

import pytest

from assistant.words.checks import check_catalog, check_dutch, check_translation
from assistant.words.checks.dutch import lix, mean_words
from assistant.words.checks.glossary import in_sentence, terms
from assistant.words.fences import fence, unfenced
from assistant.words.languages import TRANSLATED
from assistant.words.template import FSI, PDI
from assistant.words.text import Text, plural, text

#: Sentences with good translations: what a check must be silent on.
WHY = text(
    "why.marriage",
    "We vragen dit omdat een huwelijk uw toeslag kan veranderen. Deze vraag betekent niet dat u iets fout hebt gedaan.",
)
WHY_GOOD = {
    "en": "We ask this because a marriage can change your allowance (toeslag). This question does not mean that you did"
    " something wrong.",
    "pl": "Pytamy, ponieważ małżeństwo może zmienić wysokość dodatku (toeslag). To pytanie nie oznacza, że popełniono"
    " błąd.",
    "ar": fence("نسأل هذا السؤال لأن الزواج قد يغيّر مبلغ العلاوة (toeslag). هذا السؤال لا يعني وجود خطأ من جهتك."),
    "ti": "እዚ ንሓትት ዘለና፣ ሓዳር ንኣበልኩም (toeslag) ክቕይሮ ስለ ዝኽእል እዩ። እዚ ሕቶ ጌጋ ፈጺምኩም ማለት ኣይኮነን።",
}
LEFT = plural("time.left", "U hebt nog {n} dag om bezwaar te maken.", "U hebt nog {n} dagen om bezwaar te maken.")
LEFT_GOOD = {
    "en": ("You have {n} day left to object (bezwaar).", "You have {n} days left to object (bezwaar)."),
    "pl": (
        "Na sprzeciw (bezwaar) pozostał {n} dzień.",
        "Na sprzeciw (bezwaar) pozostały {n} dni.",
        "Na sprzeciw (bezwaar) pozostało {n} dni.",
    ),
    "ar": tuple(
        fence(form)
        for form in (
            "لم يبق أي يوم لتقديم الاعتراض (bezwaar).",
            "بقي يوم واحد لتقديم الاعتراض (bezwaar).",
            "بقي يومان لتقديم الاعتراض (bezwaar).",
            "بقيت {n} أيام لتقديم الاعتراض (bezwaar).",
            "بقي {n} يوماً لتقديم الاعتراض (bezwaar).",
            "بقي {n} يوم لتقديم الاعتراض (bezwaar).",
        )
    ),
    "ti": ("ተቓውሞ (bezwaar) ንምቕራብ {n} መዓልቲ ተሪፉ ኣሎ።", "ተቓውሞ (bezwaar) ንምቕራብ {n} መዓልታት ተሪፉ ኣሎ።"),
}


def codes(item: Text, form: str | tuple[str, ...], lang: str) -> set[str]:
    """The codes of the faults found."""
    return {fault.code for fault in check_translation(item, (form,) if isinstance(form, str) else form, lang)}


@pytest.mark.parametrize("lang", TRANSLATED)
def test_good_translations_have_no_fault(lang: str) -> None:
    assert check_translation(WHY, (WHY_GOOD[lang],), lang) == []
    assert check_translation(LEFT, LEFT_GOOD[lang], lang) == []


ASK = text("ask.spouse", "Hebt u een man of vrouw die niet in Nederland woont?")
PAY = text("step.pay", "U betaalt {amount} voor {month}.")
AGE = text("hint.age", "Uw kind is jonger dan 18 jaar.")
LABEL = text("key.back", "Terug", limit=10)
SITE = text("step.site", "Kijk op toeslagen.nl voor hulp.")
PARTNER = text("finding.partner", "Uw man is uw toeslagpartner.")
TEMPLE = text("hint.temple", "Dit is alleen een heel gewone lange zin over helemaal niets.")


@pytest.mark.parametrize(
    ("item", "lang", "form", "code"),
    [
        # forms and places
        (LEFT, "pl", ("Pozostał {n} dzień.", "Pozostały {n} dni."), "form"),
        (LEFT, "pl", ("Na sprzeciw {n} dzień.", "", "Na sprzeciw {n} dni."), "form"),
        (LEFT, "ti", ("ተቓውሞ ሓደ መዓልቲ።", "ተቓውሞ {n} መዓልታት።"), "form"),
        (LEFT, "ar", ("a", "b", "c", "بقيت أيام", "بقي {n} يوماً", "بقي {n} يوم"), "form"),
        (PAY, "en", "You pay {bedrag} for {month}.", "form"),
        (PAY, "en", "You pay {amount}.", "form"),
        (PAY, "en", "You pay {amount!r} for {month}.", "form"),
        (PAY, "en", "You pay {amount} for {month.gen}.", "form"),
        # integrity
        (AGE, "en", "Your child is younger than 16.", "numbers"),
        (AGE, "pl", "Dziecko ma mniej niż 18 lub 21 lat.", "numbers"),
        (ASK, "en", "You have a husband or wife who does not live here.", "question-mark"),
        (ASK, "ar", "هل لديك زوج أو زوجة خارج هولندا?", "question-mark"),
        (LABEL, "en", "Back?", "question-mark"),
        (SITE, "en", "Look at toeslag.nl for help.", "address"),
        (PAY, "en", " You pay {amount} for {month}.", "edge-space"),
        (PAY, "en", "You pay  {amount} for {month}.", "double-space"),
        (PAY, "pl", "Płacisz {amount} za {month}, żo\u0301na.", "not-nfc"),
        (AGE, "ar", "عمر الطفل أقل من ١٨ سنة.", "digits"),
        (AGE, "ti", "ቆልዓኹም ትሕቲ ፲፰ ዓመት እዩ።", "digits"),
        (PAY, "en", "You pay {amount} for {month}.\x07", "control"),
        (PAY, "en", "You pay {amount} for {month}!", "tone"),
        (ASK, "en", ASK.nl, "copied"),
        (LABEL, "en", "Back to the start", "limit"),
        (ASK, "en", "Do you " + "have " * 44 + "one?", "question-length"),
        (PAY, "en", "For {month} you {amount} pay and pay and pay and pay and pay and pay and pay and pay.", "length"),
        (PAY, "en", "You pay {amount} for {month}", "full-stop"),
        (LABEL, "en", "Back.", "full-stop"),
        (PAY, "ar", f"يُدفع {FSI}{{amount}}{PDI}, عن {FSI}{{month}}{PDI}.", "punctuation"),
        # direction
        (ASK, "en", "Do you have a husband or wife \u200eabroad?", "direction"),
        (ASK, "ar", "هل لديك زوج أو زوجة\u202b خارج هولندا\u202c؟", "direction"),
        (ASK, "ar", "هل لديك زوج أو زوجة\u2067 خارج هولندا\u2069؟", "direction"),
        (ASK, "ar", f"هل لديك زوج أو زوجة {FSI}خارج هولندا؟", "direction"),
        (PAY, "ar", "يُدفع مبلغ {amount} عن {month}.", "unfenced"),
        (WHY, "ar", WHY_GOOD["ar"].replace(FSI, "").replace(PDI, ""), "unfenced"),
        (WHY, "ar", WHY_GOOD["ar"].replace(f"({FSI}", f"ل{FSI}"), "glued"),
        (PAY, "ar", f"يُدفع ل{FSI}{{amount}}{PDI} عن {FSI}{{month}}{PDI}.", "glued"),
        # script and language
        (ASK, "ar", fence("Do you have a husband or wife abroad؟"), "script"),
        (ASK, "ti", "هل لديك زوج أو زوجة خارج هولندا?", "script"),
        (ASK, "en", "Чи є у вас чоловік або дружина за кордоном?", "script"),
        (ASK, "ar", "هل لديک زوج أو زوجة خارج هولندا؟", "persian"),
        (
            TEMPLE,
            "pl",
            "To jest calkiem zwykle dlugie zdanie o niczym, napisane bez znakow, tylko po to.",
            "polish-marks",
        ),
        (
            TEMPLE,
            "pl",
            "Nie wiadomo, co to znaczy, ale i tak trwa tu bardzo powoli cisza i tak dalej, bo to nic nowego tutaj.",
            "polish-marks",
        ),
        (TEMPLE, "pl", "Może się to zmienić, ale you can not have that, i tyle z tego będzie.", "language"),
        (TEMPLE, "en", "Dit is alleen een heel gewone zin, en dat is het.", "language"),
        (TEMPLE, "ti", "ይህ ጥያቄ ስህተት ሰርተዋል ማለት አይደለም።", "language"),
        (TEMPLE, "ti", "አነ ንሓንቲ ነዊሕ ሓሳብ እጽሕፍ ኣለኹ።", "spelling"),
        (TEMPLE, "ti", "ሠላም ዝብል ነዊሕ ሓሳብ እጽሕፍ ኣለኹ።", "spelling"),
        (TEMPLE, "ti", "ነዊሕ ፀሓፊ ሓሳብ እጽሕፍ ኣለኹ።", "spelling"),
        (TEMPLE, "ti", "ነዊሕ ሓሳብ እጽሕፍ ኣለኹ፡፡", "spelling"),
        # tone and address
        (TEMPLE, "en", "This is not fraud, just one ordinary sentence.", "forbidden"),
        (TEMPLE, "en", "Pay this ordinary sentence immediately, please.", "forbidden"),
        (TEMPLE, "pl", "Jeśli popełniłeś błąd, trzeba go poprawić.", "forbidden"),
        (TEMPLE, "pl", "Jeśli popełniłaś błąd, trzeba go poprawić.", "forbidden"),
        (TEMPLE, "pl", "Chciałbyś to poprawić, gdy będzie można?", "forbidden"),
        (TEMPLE, "pl", "Czy jest Pan w związku małżeńskim od dawna?", "forbidden"),
        (TEMPLE, "pl", "Trzeba to natychmiast zapłacić w całości.", "forbidden"),
        (TEMPLE, "ar", "يجب الدفع فوراً حسب هذه الجملة العادية.", "forbidden"),
        (TEMPLE, "ar", "اضغط هنا لقراءة هذه الجملة العادية الطويلة.", "forbidden"),
        (TEMPLE, "ar", "هل أنت متزوجة حسب هذه الجملة العادية.", "forbidden"),
        (TEMPLE, "ti", "ኣብዚ ሃገር ትነብር ኢኻ ማለት እዩ።", "forbidden"),
        (TEMPLE, "ti", "ናይ መንበሪ ፍቓድ ኣለካ ማለት እዩ።", "forbidden"),
        (TEMPLE, "ti", "እዚ ምትላል ከም ዝኾነ ይግለጽ ኣሎ።", "forbidden"),
        (TEMPLE, "ti", "ናብ ገዛ ኬድካ ወረቐት ኣምጽእ ማለት እዩ።", "address"),
        (TEMPLE, "pl", "Czy mieszkają Państwo w Holandii od dłuższego czasu?", "address"),
        (TEMPLE, "en", "You get a fine for this ordinary sentence.", "fine"),
        (TEMPLE, "pl", "Grozi za to kara pieniężna, czyli grzywna.", "fine"),
        (TEMPLE, "ar", "هذه غرامة حسب هذه الجملة العادية الطويلة.", "fine"),
        (TEMPLE, "ti", "እዚ ናይ ገንዘብ መቕጻዕቲ ማለት እዩ።", "fine"),
        # glossary
        (PARTNER, "en", "Your husband is your companion.", "glossary"),
        (PARTNER, "pl", "Mąż jest osobą towarzyszącą.", "glossary"),
        (PARTNER, "ar", "الزوج هو الرفيق في هذه الجملة.", "glossary"),
        (PARTNER, "ti", "በዓል ቤትኩም ዓርክኹም እዩ።", "glossary"),
    ],
)
def test_a_seeded_fault_is_found(item: Text, lang: str, form: str | tuple[str, ...], code: str) -> None:
    assert code in codes(item, form, lang)


@pytest.mark.parametrize(
    ("item", "lang", "form", "code"),
    [
        (PARTNER, "en", "Your husband is your allowance partner.", "glossary"),
        (PARTNER, "pl", "Mąż to toeslagpartner.", "glossary"),
        (text("hint.fine", "Dit is geen boete."), "en", "This is not a fine.", "fine"),
        (text("hint.fine", "Dit is geen boete."), "pl", "To nie jest kara.", "fine"),
        (TEMPLE, "ti", "ኣብ ኣመሪካ ወይ ኣፍሪካ ትነብሩ ኣለኹም ማለት እዩ።", "address"),
        (TEMPLE, "ti", "እዚ ተወሳኺ ዝተመዝገበን ገንዘብ እዩ ማለት እዩ።", "forbidden"),
        (TEMPLE, "ti", "እቲ ዓመት ምስ ተወድአ ዝመጽአ ሓሳብ እዩ።", "spelling"),
        (TEMPLE, "ar", "هذه ترجمة لم تُراجع بعد حسب هذه الجملة.", "forbidden"),
        (TEMPLE, "pl", "Jeśli panuje państwo prawa, to dobrze się żyje.", "forbidden"),
        (TEMPLE, "ar", "القرار عند دائرة" + f" {FSI}Dienst Toeslagen{PDI} وليس هنا.", "glued"),
    ],
)
def test_what_is_right_is_left_alone(item: Text, lang: str, form: str, code: str) -> None:
    assert code not in codes(item, form, lang)


def test_a_catalog_is_complete_or_says_what_is_missing() -> None:
    found = check_catalog(
        {item.id: item for item in (WHY, ASK)}, {WHY.id: (WHY_GOOD["pl"],), "ask.gone": ("Czy?",)}, "pl"
    )
    assert {id: [fault.code for fault in faults] for id, faults in found.items()} == {
        ASK.id: ["missing"],
        "ask.gone": ["obsolete"],
    }


# -- Dutch ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dutch", "code"),
    [
        ("Indien u getrouwd bent, is dat goed.", "officialese"),
        ("U dient dit te betalen.", "officialese"),
        ("Dit gaat middels een brief.", "officialese"),
        ("Dit is fraude.", "forbidden"),
        ("Je krijgt geld.", "forbidden"),
        ("Dit moet onmiddellijk.", "forbidden"),
        ("U krijgt een boete.", ""),
        ("Let op!", "tone"),
        ("Dit is BELANGRIJK voor u.", "tone"),
        ("Een {} haak.", "declaration"),
        (" ".join(["woord"] * 21) + ".", "sentence-length"),
        (" ".join(["woord"] * 20) + ".", ""),
        (" ".join(["woord"] * 14) + " {amount} {month} en nog drie woorden.", ""),
        (
            " ".join(["verantwoordelijkheid betrouwbaarheid klein"] * 6) + ". " + " ".join(["ingewikkelde"] * 14) + ".",
            "lix",
        ),
    ],
)
def test_the_dutch_is_plain(dutch: str, code: str) -> None:
    assert {fault.code for fault in check_dutch(text("hint.x", dutch))} == ({code} if code else set())


def test_a_dutch_label_has_its_room_and_a_question_its_length() -> None:
    assert {fault.code for fault in check_dutch(text("key.x", "Terug naar het begin", limit=10))} == {"limit"}
    long = ". ".join(["Dit is een korte zin van acht woorden"] * 6) + "?"
    assert {fault.code for fault in check_dutch(text("ask.x", long))} == {"question-length"}


def test_the_measures_of_plain_dutch() -> None:
    assert mean_words([text("a.a", "Dit is een zin. Dit ook."), text("a.b", "Label zonder punt")]) == 3
    assert mean_words([]) == 0
    assert lix("Te kort om te meten.") is None
    # 40 words in 4 sentences, 4 of them longer than six letters: 40 / 4 + 100 * 4 / 40
    sentence = "de kat zit op de mat in een warme keukenkast. "
    assert lix((sentence * 4).strip()) == 20


# -- the glossary -----------------------------------------------------------------------------------------------------


def test_every_term_has_a_rendering_that_its_own_stems_recognise() -> None:
    wrong = [
        (term.id, lang, rendering.term)
        for term in terms()
        for lang, rendering in term.renderings.items()
        if not rendering.used_in(rendering.term)
    ]
    assert wrong == []


def test_the_longest_term_is_found_and_names_are_found_as_written() -> None:
    assert [t.id for t in in_sentence("Vraag de alleenstaande-ouderkop aan.")] == ["alleenstaande-ouderkop"]
    assert [t.id for t in in_sentence("Uw toeslagpartner en uw toeslagen.")] == ["toeslagpartner", "toeslag"]
    assert [t.id for t in in_sentence("U hebt een BSN.")] == ["bsn"]
    assert in_sentence("De ind is geen dienst.") == ()


# -- fences -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plain", "fenced"),
    [
        ("القرار عند دائرة Dienst Toeslagen.", f"القرار عند دائرة {FSI}Dienst Toeslagen{PDI}."),
        ("علاوة (toeslag) و{x}", f"علاوة ({FSI}toeslag{PDI}) و{FSI}{{x}}{PDI}"),
        ("عمره 18 سنة", "عمره 18 سنة"),
        ("من 1 إلى 2026-12", f"من 1 إلى {FSI}2026-12{PDI}"),
        ("على toeslagen.nl.", f"على {FSI}toeslagen.nl{PDI}."),
        (f"عند {FSI}COA{PDI} وعند IND", f"عند {FSI}COA{PDI} وعند {FSI}IND{PDI}"),
        ("{a} {b}", f"{FSI}{{a}}{PDI} {FSI}{{b}}{PDI}"),
    ],
)
def test_fences_are_put_in_once(plain: str, fenced: str) -> None:
    assert fence(plain) == fenced
    assert fence(fenced) == fenced
    assert unfenced(fenced) == []
