"""What went wrong and what to do next, in English, for every fault that a reviewer can meet."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.domain.errors import UserError
from annotator.wording import english_source_faults

_FAULTS: Mapping[str, tuple[str, str]] = {
    **english_source_faults.FAULTS,
    "source.empty": ("{name} is empty.", "Choose a file that holds the article's text."),
    "source.binary": (
        "{name} is not a text file.",
        "Save the article as plain text and import that file.",
    ),
    "source.not_text": (
        "{name} is not a text file.",
        "Save the article as plain text and import that file.",
    ),
    "source.encoding": (
        "{name} cannot be read as text: the character at byte {offset} fits no known encoding.",
        "Save the file as UTF-8 and import it again.",
    ),
    "source.no_article": (
        "{name} holds no article: no sentence, table or list was found in it.",
        "Open the page in a browser. If the article shows, select and copy it, then paste it.",
    ),
    "source.no_page": (
        "{name} is a saved page whose page is missing.",
        "Open it in a browser and save it again, or copy the article there and paste it.",
    ),
    "source.too_deep": (
        "The parts of {name} are nested too deep for an article.",
        "Open the page in a browser, select and copy the article, then paste it.",
    ),
    "source.too_large": (
        "{name} is too large for an article ({size}; the most is {limit}).",
        "Split it and import the part that you need.",
    ),
    "source.missing": (
        "{name} is no longer there.",
        "Check that the file was not moved or renamed, then import it again.",
    ),
    "source.unreadable": (
        "{name} cannot be opened.",
        "Check that you may read it, and that it is a file.",
    ),
    "source.no_text": (
        "{name} holds no text.",
        "Choose a file that holds the article's words, not only pictures.",
    ),
    "source.scanned": (
        "The pages of {name} are pictures; there are no letters to read.",
        "Run character recognition (OCR) on it first, then import what comes out.",
    ),
    "source.unreadable_font": (
        "The fonts of {name} do not tell which letters its signs are, so most would be lost.",
        "Save it anew from the program that made it, or run character recognition (OCR) on it.",
    ),
    "source.too_many_pages": (
        "{name} has too many pages for an article ({pages}; the most is {limit}).",
        "Save the pages that you need as a file of their own and import that.",
    ),
    "source.damaged": (
        "{name} is damaged or cut short.",
        "Open it in the program that made it, save it anew and import that file.",
    ),
    "source.encrypted": (
        "{name} is protected by a password.",
        "Open it with its password, save a copy without one and import the copy.",
    ),
    "source.unsafe": (
        "{name} is built as harmful files are, so it was not opened.",
        "Open it in a program that you trust, save it as plain text and import that file.",
    ),
    "source.bomb": (
        "{name} unpacks to far more than an article, so it was not opened.",
        "Save the part that you need as a document of its own and import that.",
    ),
    "source.old_word": (
        "{name} is a document of an old Word (.doc).",
        "Open it in a word processor, save it as .docx and import that file.",
    ),
    "source.spreadsheet": (
        "{name} is a spreadsheet.",
        "Save the part that you need as a document or as plain text and import that.",
    ),
    "source.presentation": (
        "{name} is a presentation or a drawing.",
        "Save its words as a document or as plain text and import that.",
    ),
    "source.ebook": (
        "{name} is an electronic book.",
        "Save the chapter that you need as a document or a web page and import that.",
    ),
    "source.archive": (
        "{name} is an archive of files, not one document.",
        "Unpack it and import the documents in it.",
    ),
    "project.not_ours": (
        "{path} is not an Annotator project.",
        "Choose a file that ends in .annotator, or make a new project.",
    ),
    "project.newer": (
        "{path} was made by a newer Annotator.",
        "Install the newer version and open it there; nothing in the file was changed.",
    ),
    "project.locked": (
        "{path} is in use by another program.",
        "Close the other window or program that has it open, then try again.",
    ),
    "project.read_only": (
        "{path} cannot be written.",
        "Copy it to a folder where you may write, and open the copy.",
    ),
    "project.damaged": (
        "{path} is damaged and cannot be opened safely.",
        "Open the newest backup beside it, or a copy of your own; the file was left as it is.",
    ),
    "project.missing": ("{path} is not there.", "Check the name, or make a new project."),
    "project.exists": (
        "{path} already exists.",
        "Open it, or choose another name for the new project.",
    ),
    "project.no_folder": (
        "The folder {path} is not there.",
        "Make the folder first, or choose another one.",
    ),
    "project.unreadable": (
        "{path} cannot be opened.",
        "Check that you may read it, and that it is a file.",
    ),
    "project.disk_full": (
        "There is no room left on the disk of {path}.",
        "Free some space and try again; what was saved before is safe.",
    ),
    "rule.verify_conflict": (
        "An open conflict stands in the way of verifying this claim.",
        "Resolve the conflict, waive it with a note, or set the verdict to conflicting.",
    ),
    "rule.verify_verdict": (
        "The claim has no verdict yet.",
        "Set a verdict first (V and a digit).",
    ),
    "rule.verify_unseen": (
        "No citation of this claim was opened or captured.",
        "Open one of its citations, or allow title only in the project's settings.",
    ),
    "rule.verify_astray": (
        "The words of this claim are not in the newest version of its article.",
        "Attach the claim to its place in the new text, or go back to the older version.",
    ),
    "rule.words_taken": (
        "Another claim stands at these words already.",
        "Choose other words, or remove one of the two claims.",
    ),
    "rule.has_claims": (
        "The article has claims of its own, which would be lost.",
        "Compare the two articles, and remove the claims of the one that is to go.",
    ),
    "rule.verify_reviewer": (
        "The app does not know who is verifying.",
        "Enter your name as the reviewer.",
    ),
    "rule.note_required": (
        "A conflict of this weight is not resolved without a note.",
        "Write in a sentence why you decided so.",
    ),
    "rule.empty_selection": ("Nothing is selected.", "Select the words of the claim first."),
    "rule.gone": (
        "What you meant to change is no longer there.",
        "Undo the deletion if you need it back.",
    ),
    "rule.negative_count": ("A count cannot be negative.", "Enter zero or more."),
    "rule.reversed_dates": (
        "The first date ({start}) lies after the last ({end}).",
        "Exchange the two dates.",
    ),
    "rule.reversed_interval": (
        "The lower bound ({low}) is above the upper ({high}).",
        "Exchange the two numbers.",
    ),
    "rule.two_sides": (
        "A conflict needs two different sides.",
        "Choose two claims or citations.",
    ),
    "rule.part_of_itself": (
        "A claim cannot be part of itself, not even by way of others.",
        "Choose a total that is not made of this claim.",
    ),
    "rule.other_article": (
        "A total and its parts stand in one article.",
        "Choose a claim of the same article.",
    ),
    "rule.two_figures": (
        "An event is shared by figures of different articles.",
        "Choose figures that stand in two articles.",
    ),
    "rule.same_event": ("This is one and the same event.", "Choose two events."),
    "rule.event_split": (
        "Some of an event's claims part from the others.",
        "Choose claims of the event, but not all of them.",
    ),
    "rule.event_name_taken": (
        "Another event is called {name} already.",
        "Choose another name, or merge the two events.",
    ),
    "rule.event_crowd": (
        "{count} figures share this kind, day and place: too many to tell each from each.",
        "Put those that belong together on an event; what is on two events is told apart.",
    ),
    "rule.nameless": ("It has no name yet.", "Give it a name in English or in Arabic."),
    "rule.unknown_parent": (
        "There is nothing called “{name}” to put it under.",
        "Choose what it belongs to from the list, or add that first.",
    ),
    "rule.circle": (
        "{name} would belong to itself.",
        "Put it under something that does not belong to it.",
    ),
    "rule.no_date": ("“{text}” is no day.", "Write it as year-month-day, such as 2024-12-08."),
    "rule.short_name": (
        "“{name}” is too short a name: it would be found in every second sentence.",
        "Give a name of two letters or more.",
    ),
    "rule.name_taken": (
        "“{name}” is already a name of {owner}.",
        "Take the name away from that one first, or give another.",
    ),
    "rule.no_status": (
        "“{text}” does not say whether they fight.",
        "Write civilian, combatant, mixed or unknown.",
    ),
    "rule.no_flag": ("“{text}” is neither yes nor no.", "Write yes, or leave it empty."),
    "rule.not_of_seed": (
        "This was added in the project; there is no earlier state to go back to.",
        "Hide it, or undo its adding.",
    ),
    "lexicon.csv_empty": ("{name} holds no table.", "Choose a CSV file with a line of headings."),
    "lexicon.csv_header": (
        "{name} has no column that names its rows (it has: {columns}).",
        "Give the first line the headings key, english or arabic.",
    ),
    "lexicon.csv_rows": (
        "{count} of the rows of {name} cannot be taken; the first is on line {line}.",
        "Correct the rows named and import again; nothing was changed.",
    ),
    "lexicon.csv_cells": (
        "The row has {count} cells under {expected} headings.",
        "Put names that hold a comma into quotation marks.",
    ),
    "lexicon.csv_broken": (
        "The row cannot be read as CSV ({detail}).",
        "Save the table as CSV again and import that file.",
    ),
    "lexicon.csv_twice": (
        "“{key}” was told before, on line {other}.",
        "Leave one row for each.",
    ),
    "export.is_file": (
        "{path} is a file, not a folder to export into.",
        "Name a folder, or a new file that ends in .csv.",
    ),
    "export.name_taken": (
        "{path} stands where the export would put a file of its own.",
        "Choose another folder or another name; nothing was written.",
    ),
    "export.unwritable": (
        "{path} cannot be written ({detail}).",
        "Close the file where it is open, or choose a folder where you may write;"
        " what was there before is untouched.",
    ),
    "export.disk_full": (
        "There is no room left on the disk of {path}.",
        "Free some space and export again; what was there before is untouched.",
    ),
    "export.outdated": (
        "Articles are not read yet with the changed parties and places ({count}).",
        "Open the project where it can be written, and export from there.",
    ),
    "picture.unwritable": (
        "{path} cannot be written ({reason}).",
        "Choose a folder where you may write; what was there before is untouched.",
    ),
    "picture.format": (
        "{path} is no kind of picture that can be written.",
        "Give it a name that ends in .svg or .png.",
    ),
    "picture.exists": (
        "{path} is there already; nothing was written.",
        "Choose another name.",
    ),
    "picture.no_event": (
        "There is no event “{name}” in this project.",
        "The events are: {names}.",
    ),
    "sample.unfit": (
        "The sample's decision {number} ({verb}) no longer fits its article: {detail}",
        "Reinstall the app; if it happens again, tell its makers.",
    ),
    "export.failed": (
        "The export to {path} failed.",
        "Check that the folder can be written and has room, then export again.",
    ),
}
_UNKNOWN = (
    "This did not work ({code}).",
    "Try again; if it happens again, the log holds the details.",
)


class _Values(dict[str, object]):
    """The values of a fault; one that was not given leaves its place to three dots."""

    def __missing__(self, key: str) -> str:
        return "…"


def fault(error: UserError) -> tuple[str, str]:
    """Return what went wrong and the next step."""
    values = _Values(error.values, code=error.code)
    if "name" not in values and "path" in values:
        values["name"] = values["path"]
    for key in ("size", "limit"):
        if isinstance(values.get(key), int):
            values[key] = _size(int(str(values[key])))
    sentence, step = _FAULTS.get(error.code, _UNKNOWN)
    return sentence.format_map(values), step.format_map(values)


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB" if count >= 100_000 else f"{count:,} bytes"
