"""What every screen says apart from its question: choices, keys and standing lines. ``screen.*``, ``key.*``.

``key.*`` is a label of a button, a key or a fixed answer: short, a noun or a verb without "u". ``screen.*`` is a
sentence or a heading.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, text

_BUTTON = "Label of a button. Arabic: a noun, no imperative."
_ANSWER = "A fixed answer to choose."

TEXTS: Final[tuple[Text, ...]] = (
    # -- answers that every question may have -------------------------------------------------------------------------
    text("key.yes", "Ja", note=_ANSWER, limit=20),
    text("key.no", "Nee", note=_ANSWER, limit=20),
    text(
        "key.dont-know",
        "Dat weet ik niet",
        note=f"{_ANSWER} Not knowing is a good answer: no apology, no blame.",
        limit=30,
    ),
    text(
        "key.rather-not",
        "Dat zeg ik liever niet",
        note=f"{_ANSWER} For questions that may hurt. Neutral: nothing is held against the reader.",
        limit=40,
    ),
    # -- buttons ------------------------------------------------------------------------------------------------------
    text("key.next", "Verder", note=_BUTTON, limit=20),
    text("key.back", "Terug", note=f"{_BUTTON} To the question before; answers are kept.", limit=20),
    text("key.why", "Waarom deze vraag?", note=f"{_BUTTON} Opens why we ask.", limit=30),
    text("key.change", "Antwoord veranderen", note=f"{_BUTTON} Opens the list of answers given.", limit=30),
    text("key.language", "Andere taal", note=f"{_BUTTON} The answers are kept.", limit=24),
    text("key.dutch", "Nederlandse tekst", note=f"{_BUTTON} Shows the Dutch beside the translation.", limit=30),
    text("key.help", "Hulp", note=_BUTTON, limit=20),
    text("key.quit", "Stoppen", note=f"{_BUTTON} Ends the conversation.", limit=20),
    text(
        "key.quit-now",
        "Meteen stoppen",
        note=f"{_BUTTON} Ends at once, without a question, for when somebody comes in. Neutral words.",
        limit=24,
    ),
    text("key.stay", "Verdergaan", note=f"{_BUTTON} Goes on with the conversation, after 'stop?'.", limit=24),
    text("key.words", "Uitleg van woorden", note=f"{_BUTTON} Opens what Dutch words mean.", limit=24),
    text("key.answers", "Uw antwoorden", note=f"{_BUTTON} Opens the list of answers given.", limit=24),
    text("key.remove", "Weghalen", note=f"{_BUTTON} Takes a child off the list.", limit=20),
    text("key.close-field", "Ander antwoord", note=f"{_BUTTON} From a field back to the answers.", limit=24),
    text("key.read", "Verder lezen", note=f"{_BUTTON} The arrow keys move the text up and down.", limit=24),
    # -- choosing a language -------------------------------------------------------------------------------------------
    text(
        "screen.language.title",
        "Kies uw taal",
        note="First screen, in all five languages at once. Arabic and Polish: a noun or an impersonal form.",
        limit=40,
    ),
    text(
        "screen.language.switch",
        "U kunt altijd een andere taal kiezen. Uw antwoorden blijven staan.",
        note="Under the languages. They stay only during this conversation: say 'stay', not 'are saved'.",
    ),
    text(
        "screen.draft.mark",
        "Nog niet nagekeken vertaling",
        note="Short mark beside a translation that no native speaker has read. Calm, no warning sign.",
        limit=60,
    ),
    text(
        "screen.draft",
        "Een computer heeft deze tekst vertaald. Een moedertaalspreker heeft de tekst nog niet gecontroleerd."
        " De Nederlandse tekst is de basis.",
        note="Shown calmly on screens whose translation no native speaker has read. Name your language for 'native'.",
        safety=True,
    ),
    text(
        "screen.dutch",
        "Deze zin is nog niet vertaald. U ziet de Nederlandse tekst.",
        note="Shown when a sentence has no translation and is given in Dutch.",
    ),
    # -- the conversation ---------------------------------------------------------------------------------------------
    text(
        "screen.progress",
        "Vraag {number} van hoogstens {most}",
        note="Top of the screen: how far the conversation is. Two numbers; 'at most', there may be fewer.",
        limit=40,
    ),
    text(
        "screen.progress.more",
        "Vraag {number}",
        note="Top of the screen, after the first result: the number of the question.",
        limit=30,
    ),
    text("screen.find.title", "Waar vindt u dit?", note="Heading above where an answer can be found.", limit=50),
    text("screen.terms.title", "Uitleg van woorden", note="Heading above the list of Dutch words.", limit=50),
    text(
        "screen.change.none",
        "U hebt nog geen antwoorden gegeven.",
        note="In the list of answers, while it is empty. No hurry, no blame.",
    ),
    text("screen.not-filled", "Niet ingevuld", note="An answer that was left empty, in the list of answers."),
    text(
        "screen.field.too-long",
        "Deze tekst is te lang voor dit veld. Vul alleen een maand, datum of bedrag in.",
        note="Under a field, after a long text was pasted into it. Says what helps.",
    ),
    # -- children -----------------------------------------------------------------------------------------------------
    text(
        "screen.child",
        "Kind {number}: {born}",
        note="A child in a list, without a name. {number} is 1, 2 ...; {born} is a month with year, or only a year.",
    ),
    text(
        "screen.child.unknown",
        "Kind {number}: geboortemaand niet bekend",
        note="A child in a list whose birth was not filled in.",
    ),
    text(
        "screen.child.answer",
        "Kind {number}: {answer}",
        note="What was answered about one child. {answer} is a short answer that stands on its own.",
    ),
    text("screen.children.add", "Nog een kind", note="Adds a line for another child.", limit=40),
    text("screen.children.next", "Dit zijn alle kinderen", note="The list is complete; goes on.", limit=40),
    # -- the verdict --------------------------------------------------------------------------------------------------
    text("screen.verdict.title", "Uw uitkomst", note="Top of the screen with the result.", limit=30),
    text(
        "screen.verdict.exact",
        "Preciezer maken met een paar extra vragen",
        note="Choice under the result, equal to stopping: no pressure.",
        limit=60,
    ),
    text(
        "screen.verdict.assumed",
        "Zelf antwoorden op wat wij aannamen",
        note="Choice under the result: opens the list of what was taken for granted.",
        limit=60,
    ),
    text(
        "screen.verdict.assumed.choose",
        "Kies wat u zelf wilt beantwoorden. Dan rekenen wij met uw antwoord.",
        note="Above the list of what was taken for granted.",
    ),
    text(
        "screen.verdict.stop",
        "Hier stoppen",
        note="Choice under the result, equal to going on: a good moment to stop.",
        limit=60,
    ),
    # -- the window ---------------------------------------------------------------------------------------------------
    text(
        "screen.small",
        "Dit venster is te klein. Maak het groter. Of stop met Ctrl+C en typ: toeslag-assistant --plain",
        note="In a window of a few lines. Keep 'Ctrl+C' and 'toeslag-assistant --plain' exactly: it is typed.",
    ),
    text(
        "screen.crash",
        "Er ging iets mis in dit programma. Het is gestopt. Uw antwoorden zijn niet bewaard.",
        note="After a fault of the program. No blame for the reader.",
    ),
    text("screen.why.title", "Waarom vragen we dit?", note="Heading above the reason for a question.", limit=50),
    text("screen.change.title", "Uw antwoorden", note="Heading above the list of answers given.", limit=50),
    text(
        "screen.change.choose",
        "Kies het antwoord dat u wilt veranderen. Uw andere antwoorden blijven staan.",
        note="Above the list of answers given.",
    ),
    text(
        "screen.quit.confirm",
        "Wilt u stoppen? Uw antwoorden worden dan niet bewaard.",
        note="Question before leaving. Nothing was stored on the device.",
    ),
    text(
        "screen.help",
        "Wilt u hulp? VluchtelingenWerk, het Juridisch Loket en sociaal raadslieden helpen u gratis.",
        note="Keep the three Dutch names; Arabic: put a noun before each Latin name.",
    ),
    text(
        "screen.privacy",
        "Vul hier geen BSN en geen wachtwoord van DigiD in.",
        note="Under fields where a reader might type personal numbers.",
        safety=True,
    ),
    text(
        "screen.offline",
        "Alles blijft op dit apparaat. Wij sturen niets naar een overheid.",
        note="On the first screen. True without exception: the program uses no network.",
        safety=True,
    ),
    # -- how sure, and who decides ------------------------------------------------------------------------------------
    text(
        "screen.uncertain",
        "Wij weten dit niet zeker. Dienst Toeslagen beslist.",
        note="Beside a result that is not certain.",
        safety=True,
    ),
    text(
        "screen.who-decides",
        "Dit is een schatting. Dienst Toeslagen beslist.",
        note="Under every result. The tool never decides and never promises.",
        safety=True,
    ),
)
