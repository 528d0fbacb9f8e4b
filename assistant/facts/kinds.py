"""The closed lists of answers: every enum that a household uses. Their values are the words in files."""

from __future__ import annotations

from enum import Enum


class StayKind(Enum):
    """On what ground somebody may stay in the Netherlands (Vreemdelingenwet 2000, art. 8)."""

    ASYLUM = "asylum"  # 8 c or d: asylum permit, or EU long-term permit with the note on international protection
    REGULAR = "regular"  # 8 a or b: regular permit (work, family, study), fixed or open-ended
    EU = "eu"  # 8 e: citizen of the EU, EEA or Switzerland, or family member
    TURKEY = "turkey"  # 8 l: association agreement with Turkey
    PROCEDURE = "procedure"  # 8 f: waiting for a first decision
    APPEAL = "appeal"  # 8 g or h: extension asked in time, objection or appeal
    TEMPORARY_PROTECTION = "temporary_protection"  # displaced from Ukraine
    DUTCH = "dutch"
    NONE = "none"  # no lawful stay


#: Stay that carries a claim to allowances by itself (Vw 10 and 11, AKW 6.2).
QUALIFYING = frozenset({StayKind.ASYLUM, StayKind.REGULAR, StayKind.EU, StayKind.TURKEY, StayKind.DUTCH})
#: Lawful stay under Vw 8 in any form, or Dutch nationality.
LAWFUL = frozenset(StayKind) - {StayKind.NONE}


class Tie(Enum):
    """What binds the applicant and the other person."""

    MARRIED = "married"
    REGISTERED = "registered"  # registered partnership, also a foreign one that the Netherlands recognises
    RELIGIOUS_ONLY = "religious_only"  # religious or customary only: whether it counts is for a counsellor
    NOTARIAL = "notarial"  # notarial cohabitation contract, not married
    UNMARRIED = "unmarried"  # other parent or partner without any of these


class Where(Enum):
    """Where the spouse is."""

    SAME_ADDRESS = "same_address"
    NETHERLANDS = "netherlands"  # another address
    EU = "eu"  # another country of the EU, Norway, Iceland, Liechtenstein, Switzerland
    OUTSIDE = "outside"
    MISSING = "missing"
    DETAINED = "detained"
    CARE_HOME = "care_home"


class ChildHome(Enum):
    """Where a child lives."""

    APPLICANT = "applicant"
    NETHERLANDS = "netherlands"  # with somebody else in the Netherlands
    EU = "eu"
    OUTSIDE = "outside"


class Relation(Enum):
    """Who a housemate is to the applicant."""

    PARENT_OR_CHILD = "parent_or_child"  # blood relative in the first degree
    IN_LAW = "in_law"  # first degree by marriage
    FOSTER = "foster"  # foster child, or a child for whom kinderbijslag was received
    FAMILY = "family"  # brother, sister, further family
    OTHER = "other"  # friend, housemate, landlord, tenant
    OTHER_PARENT = "other_parent"  # parent of the applicant's child


class Rent(Enum):
    """A written, commercial rent contract for a part of the home (Awir 3.2.e)."""

    NONE = "none"
    WITH_EACH_OTHER = "with_each_other"
    BOTH_FROM_THIRD = "both_from_third"


class Informed(Enum):
    """Whom the client told about the spouse."""

    TOESLAGEN = "toeslagen"
    IND = "ind"
    GEMEENTE = "gemeente"
    SVB = "svb"
    OTHER = "other"


class RequestKind(Enum):
    """A request to Dienst Toeslagen not to count somebody as partner."""

    SHELTER = "shelter"  # Awir 3a
    MISSING = "missing"  # Awir 3c.1.a
    DETAINED = "detained"  # Awir 3c.1.b
    CARE_HOME = "care_home"  # Awir 3.6
    RENT = "rent"  # Awir 3.2.e
    JOINT = "joint"  # Awir 3.5.b and 3.9, made together


class Light(Enum):
    """How a marriage is going to come to light."""

    NATURALISATION = "naturalisation"
    ARRIVAL = "arrival"
    DIVORCE = "divorce"
    GEMEENTE = "gemeente"
    OTHER = "other"


class LetterKind(Enum):
    RECLAIM_INTENT = "reclaim_intent"  # they want to reclaim and ask for your view (zienswijze)
    RECLAIM_DECISION = "reclaim_decision"  # a decision with a date: pay back
    OTHER = "other"


class Activity(Enum):
    """What a person does, as far as a rule asks (work elsewhere than here has a country)."""

    NONE = "none"
    WORK_NETHERLANDS = "work_netherlands"
    WORK_EU = "work_eu"
    WORK_OUTSIDE = "work_outside"
    STUDY = "study"  # study, or a compulsory civic integration course
