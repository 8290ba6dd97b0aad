"""The field's terms in English: a word for every member of the model's enumerations."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from annotator.domain import model
from annotator.domain.doubts import DoubtCode

TERMS: Mapping[type[StrEnum], Mapping[str, str]] = {
    model.Kind: {
        "killed": "killed",
        "injured": "injured",
        "killed_or_injured": "killed or injured",
        "captured": "captured",
        "missing": "missing",
        "displaced": "displaced",
    },
    model.Mode: {
        "": "not said",
        "taken": "taken",
        "held": "held",
        "released": "released",
        "at_once": "at once",
        "of_wounds": "of wounds",
        "executed": "executed",
    },
    model.Qualifier: {
        "exact": "exactly",
        "at_least": "at least",
        "more_than": "more than",
        "about": "about",
        "up_to": "up to",
        "range": "between",
        "dozens": "dozens",
        "hundreds": "hundreds",
        "thousands": "thousands",
        "unknown_many": "some, no number given",
        "unknown": "unknown",
    },
    model.PartyStatus: {
        "civilian": "civilians",
        "combatant": "combatants",
        "mixed": "civilians and combatants",
        "unknown": "unknown",
    },
    model.DatePrecision: {
        "": "no date",
        "day": "day",
        "range": "range of days",
        "week": "week",
        "month": "month",
        "year": "year",
        "relative": "relative to the article's date",
    },
    model.Accumulation: {
        "incident": "incident",
        "running_toll": "running toll",
        "period_total": "period total",
    },
    model.Modality: {
        "asserted": "asserted",
        "reported": "reported",
        "alleged": "alleged",
        "denied": "denied",
    },
    model.VersionOrigin: {
        model.VersionOrigin.IMPORT: "imported",
        model.VersionOrigin.UPDATE: "updated from a file",
        model.VersionOrigin.FETCH: "fetched again",
        model.VersionOrigin.CORRECTION: "corrected",
        model.VersionOrigin.REPAIR: "repaired on import",
        model.VersionOrigin.RESTORED: "older text restored",
    },
    model.Locus: {
        "infobox": "infobox",
        "note": "note",
        "title": "title",
        "caption": "caption",
        "body": "text",
        "cited_title": "title of a citation",
        "cited_quote": "quote from a citation",
    },
    model.ConflictType: {
        "VALUE": "Numbers disagree",
        "PARTY": "Victims disagree",
        "PERP": "Perpetrators disagree",
        "SUBSET": "Part larger than the whole",
        "SUM": "Breakdown misses the total",
        "ENUM": "Incidents exceed the total",
        "AGG": "Killed and injured do not add up",
        "REVISED": "Later toll is lower",
        "DENIAL": "Denied",
        "SCOPE": "Outside its own scope",
        "DATE": "Dates disagree",
        "SOURCE": "Attributions disagree",
    },
    model.RelationType: {
        "agrees": "agrees",
        "refines": "refines",
        "updates": "updates",
        "part_of": "part of",
        "incomplete": "incomplete",
        "different_event": "different event",
    },
    model.Verdict: {
        "": "undecided",
        "supported": "supported",
        "refuted": "refuted",
        "conflicting": "conflicting",
        "not_enough_evidence": "not enough evidence",
        "superseded": "superseded",
    },
    model.Grade: {
        "none": "none",
        "weak": "weak",
        "fair": "fair",
        "contested": "contested",
        "confirmed": "confirmed",
        "discounted": "discounted",
    },
    model.Status: {
        "draft": "draft",
        "ready": "ready for review",
        "verified": "verified",
        "rejected": "rejected",
        "needs_work": "needs work",
    },
    model.Stance: {
        "supports": "supports",
        "disputes": "disputes",
        "mentions": "mentions",
        "no_figure": "no figure",
    },
    model.Seen: {
        "not_opened": "not opened",
        "title_only": "title only",
        "opened": "opened",
        "captured": "captured",
    },
    model.ResolutionCode: {
        "accept_a": "accept A",
        "accept_b": "accept B",
        "accept_range": "accept range",
        "superseded": "superseded",
        "different_events": "different events",
        "same_event_different_scope": "same event, other scope",
        "different_population_or_method": "other population or method",
        "error_in_article": "error in article",
        "error_in_citation": "error in citation",
        "extraction_error": "extraction error",
        "cannot_determine": "cannot determine",
        "waived": "waived",
    },
}

PARTIES_SHORT: Mapping[str, str] = {
    "sdf": "SDF",
    "ypg": "YPG",
    "pkk": "PKK",
    "deir ezzor military council": "DMC",
    "syrian army": "Syrian army",
    "national defence": "NDF",
    "pro-government militia": "Militias",
    "irgc": "IRGC",
    "iran-backed militia": "Iran-backed",
    "isis": "IS",
    "hts": "HTS",
    "sna": "SNA",
    "pmf": "PMF",
}
"""Names that the field's reports use without spelling them out."""

STATUS_REASONS: Mapping[str, str] = {
    "figure_changed": "its figure was changed",
    "date_changed": "the date of its article was changed",
    "links_changed": "its citations were changed",
    "verdict_changed": "its verdict was changed",
    "conflict_opened": "a conflict opened",
    "part_changed": "a part that it rests on changed",
    "capture_changed": "a capture was changed",
    "anchor_changed": "its place in the text was changed",
    "text_changed": "words of its sentence changed in a newer version of the text",
    "text_lost": "its words are not in the newest version of the text",
}

SETTLE: Mapping[model.ConflictType, str] = {
    model.ConflictType.VALUE: "Open both sources and see which number each gives, and when.",
    model.ConflictType.PARTY: "Open the citation and read whose dead or wounded it counts.",
    model.ConflictType.PERP: "Look for what each source says of the attacker, and how it knows.",
    model.ConflictType.SUBSET: "Check whether the part really belongs to this whole.",
    model.ConflictType.SUM: "Add the parts again and find the one that is wrong or missing.",
    model.ConflictType.ENUM: "Check which incidents the total counts, and whose column it is.",
    model.ConflictType.AGG: "Open the source and read how many were killed and how many injured.",
    model.ConflictType.REVISED: "Look for a correction that explains why the toll went down.",
    model.ConflictType.DENIAL: "Find out who denies what, and whether anyone else saw it.",
    model.ConflictType.SCOPE: "Decide whether the total means this place and time or wider ones.",
    model.ConflictType.DATE: "Look up the day in a source from the time of the event.",
    model.ConflictType.SOURCE: "Find the statement itself and see who made it.",
}

DOUBTS: Mapping[str, str] = {
    DoubtCode.NUMBER_MISSING: "Reference {number} is missing from the list",
    DoubtCode.NUMBER_REPEATED: "The number printed at reference {number} is another one's",
    DoubtCode.NUMBERING_RESTARTS: "From reference {number} on the list counts anew from 1",
    DoubtCode.MARK_WITHOUT_ITEM: "A mark leads to {number}, beyond the end of the list",
    DoubtCode.ITEM_WITHOUT_WORDS: "Reference {number} says nothing of what it cites",
    DoubtCode.DATE_UNCLEAR: "Day and month of {words} in reference {number} may be swapped",
}
