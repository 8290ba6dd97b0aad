"""English sentences for figures, conflicts, relations and faults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from annotator.domain.coverage import Coverage, Number, Reason
from annotator.domain.doubts import Doubt, DoubtCode
from annotator.domain.errors import UserError
from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import (
    Conflict,
    ConflictType,
    DatePrecision,
    Figure,
    Kind,
    Locus,
    Modality,
    Mode,
    Relation,
    RelationType,
    Statement,
)
from annotator.domain.parties import PartyTree
from annotator.wording.english_faults import fault
from annotator.wording.english_reasons import GROUPS, REASONS
from annotator.wording.english_terms import DOUBTS, PARTIES_SHORT, SETTLE, STATUS_REASONS, TERMS
from annotator.wording.facts import (
    Count,
    Manner,
    count_of,
    count_of_interval,
    denies_any,
    is_cited,
    is_fighting_body,
    only_if_one_event,
    other_article,
    out_before,
    outside_its_time,
    references,
    shared_victims,
    statements_of,
    terms,
    total_of,
)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WITH_ARTICLE = (
    "Forces", "Army", "Corps", "Council", "Guard", "Police", "Coalition", "State", "Group",
    "Units", "Division", "Brigade", "Brigades", "Peshmerga", "Houthis", "government",
)  # fmt: skip
_FEW = 3
"""More figures than this are told as a sum with its terms."""
_DONE = {
    Mode.RELEASED: "released",
    Mode.HELD: "held",
    Mode.EXECUTED: "executed",
    Mode.OF_WOUNDS: "dead of wounds",
}


class English:
    """The words of English."""

    language = "en"

    def __init__(self, parties: PartyTree) -> None:
        self.parties = parties

    def label(self, member: StrEnum) -> str:
        """Return the field's term."""
        if isinstance(member, Reason):
            return GROUPS[member]
        return TERMS[type(member)][member.value]

    def party_name(self, key: str) -> str:
        """Return the English name of a party."""
        return self.parties.party(key).english if key else ""

    def party_short(self, key: str) -> str:
        """Return the short English name of a party: "SDF"."""
        name = self.party_name(key)
        # A name that the project gave is the one to show.
        known = seed_lexicon().parties.party(key).english == name
        return PARTIES_SHORT.get(key, name) if known else name

    def date_words(self, iso: str | None, precision: DatePrecision = DatePrecision.DAY) -> str:
        """Write "19 Nov 2024", "Nov 2024" or "2024", by what is known."""
        if not iso:
            return ""
        parts = [int(part) for part in iso[:10].split("-")]
        if len(parts) == 1 or precision is DatePrecision.YEAR:
            return str(parts[0])
        month = f"{_MONTHS[parts[1] - 1]} {parts[0]}"
        if len(parts) == 2 or precision is DatePrecision.MONTH:
            return month
        day = f"{parts[2]} {month}"
        return f"the week of {day}" if precision is DatePrecision.WEEK else day

    def count_phrase(self, figure: Figure) -> str:
        """Write "at least 5 killed"."""
        return f"{self._number(count_of(figure))} {self._done(figure)}"

    def figure_sentence(self, figure: Figure) -> str:
        """Write "at least 5 of Iran-backed militias killed, 19 Nov 2024, …, according to SOHR"."""
        parts = [self._counted(figure), self._when(figure)]
        parts.append(figure.place)
        parts.append(f"according to {figure.origin}" if figure.origin else "")
        return ", ".join(part for part in parts if part)

    def conflict_sentence(self, conflict: Conflict, statements: Mapping[str, Statement]) -> str:
        """Say why two sides conflict."""
        a, b = statements_of(conflict.a, statements), statements_of(conflict.b, statements)
        if conflict.declared or not a or not b:
            return conflict.note or "A reviewer holds that these two contradict each other."
        if conflict.stances:
            return self._for_and_against(conflict, a, b)
        sentence = self._why(conflict, a, b, other_article(conflict, statements))
        if only_if_one_event(conflict, statements):
            sentence += ", if both tell of one event"
        if conflict.assumed:
            sentence += f", if this column is {_whose(self.party_name(conflict.assumed))}"
        return sentence[0].upper() + sentence[1:] + "."

    def relation_sentence(self, relation: Relation, statements: Mapping[str, Statement]) -> str:
        """Say how two sides belong together."""
        a, b = statements_of(relation.a, statements), statements_of(relation.b, statements)
        if not a or not b:
            return ""
        left, right = self._says(a), self._says(b, own=is_cited(b[0]))
        match relation.type:
            case RelationType.INCOMPLETE:
                sentence = (
                    f"{left}; the text tells of {relation.told} of the {relation.whole}"
                    f" ({terms(b)}) and may leave some out"
                )
            case RelationType.UPDATES:
                sentence = f"{left}; {right}: a later or fuller count, no contradiction"
            case RelationType.PART_OF:
                sentence = f"{left}; {right}: the first is part of the second"
            case RelationType.REFINES:
                sentence = f"{left}; {right}: the two can both be true"
            case RelationType.DIFFERENT_EVENT:
                sentence = f"{left}; {right}: these are two events"
            case _:
                sentence = f"{left}; {right}: the two agree"
        return sentence[0].upper() + sentence[1:] + "."

    def settle_hint(self, conflict: Conflict) -> str:
        """Say what would settle it."""
        return SETTLE[conflict.type]

    def left_out_reason(self, number: Number) -> str:
        """Return why a number is covered by no claim: "a distance: “kilometres”"."""
        said = REASONS[number.reason]
        return f"{said}: “\u2068{_one_line(number.word)}\u2069”" if number.word else said

    def coverage_sentence(self, coverage: Coverage) -> str:
        """Say "143 numbers: 26 in claims, 12 not decided, 105 left out"."""
        noun = "number" if coverage.numbers == 1 else "numbers"
        return (
            f"{coverage.numbers} {noun}: {coverage.claimed} in claims,"
            f" {coverage.undecided} not decided, {coverage.left_out} left out"
        )

    def doubt_sentence(self, doubt: Doubt) -> str:
        """Say "Reference 7 is missing from the list; two marks lead to it."."""
        said = DOUBTS[doubt.code].format(number=doubt.number, words=f"\u2068{doubt.words}\u2069")
        if doubt.marks == 0 or doubt.code is DoubtCode.MARK_WITHOUT_ITEM:
            return f"{said}."
        leads = "one mark leads" if doubt.marks == 1 else f"{doubt.marks} marks lead"
        return f"{said}; {leads} to it."

    def error_sentence(self, error: UserError) -> tuple[str, str]:
        """Say what went wrong and what to do next."""
        return fault(error)

    def status_reason(self, code: str) -> str:
        """Say why a claim went back to review."""
        if not code:
            return ""
        return f"Back to review: {STATUS_REASONS.get(code, 'something it rests on was changed')}."

    # -- parts of sentences -----------------------------------------------------------------

    def _why(
        self, conflict: Conflict, a: Sequence[Statement], b: Sequence[Statement], apart: bool
    ) -> str:
        left = self._says(a)
        right = self._says(b, own=conflict.own_citation, again=_place(a[0]) == _place(b[0]))
        if apart:
            left, right = f"in one article, {left}", f"in another, {right}"
        one, other = a[0].figure, b[0].figure
        match conflict.type:
            case ConflictType.PARTY:
                if self.parties.related(one.party, other.party) == "same_organisation":
                    return f"{left}; {right}: same number, another body of the same side"
                return f"{left}; {right}: same number, other victims"
            case ConflictType.AGG:
                return f"{left}; {right}: killed and injured together do not fit"
            case ConflictType.SUBSET:
                part, whole = ("first", "second") if _exceeds(a, b) else ("second", "first")
                return f"{left}; {right}: the {part} is part of the {whole}, yet larger"
            case ConflictType.SUM:
                total = self._number(count_of_interval(total_of(b)))
                return f"{left}; its parts add up to {total} ({terms(b)})"
            case ConflictType.ENUM if is_cited(b[0]):
                return f"{left}; {right}: more than the total has room for"
            case ConflictType.ENUM:
                total = self._number(count_of_interval(total_of(b)))
                told = f"{total} ({terms(b)})" if len(b) > 1 else total
                return f"{left}; the incidents told in the text come to {told}, more than the total"
            case ConflictType.REVISED:
                return f"{left}; later, {right}: a toll that falls without a stated correction"
            case ConflictType.DENIAL:
                return f"{left}; {right}: one of them denies what the other says"
            case ConflictType.SCOPE:
                places = ", ".join(sorted({x.figure.place for x in b if x.figure.place}))
                if outside_its_time(a[0], b):
                    return f"{left}, which counts {terms(b)} outside the total's own period"
                return f"{left}, which counts {terms(b)} in {places}, outside the total's own place"
            case ConflictType.DATE if out_before(b[0]):
                published = self.date_words(b[0].document_date, DatePrecision.DAY)
                cited = self._where(b, own=conflict.own_citation)
                return f"{self._where(a)} gives {self._when(one)}, {cited} came out on {published}"
            case ConflictType.DATE:
                return (
                    f"{self._where(a)} gives {self._when(one)},"
                    f" {self._where(b, own=conflict.own_citation)} {self._when(other)},"
                    " for the same event"
                )
            case ConflictType.SOURCE:
                return (
                    f"{self._where(a)} names {one.origin} as the source,"
                    f" {self._where(b, own=conflict.own_citation)} names {other.origin}"
                )
            case ConflictType.PERP:
                return (
                    f"{self._where(a)} names {_the(self.party_name(one.perpetrator))}"
                    f" as the attacker, {self._where(b, own=conflict.own_citation)} names"
                    f" {_the(self.party_name(other.perpetrator))}"
                )
            case _:
                return f"{left}; {right}: no one number fits both"

    def _for_and_against(
        self, conflict: Conflict, a: Sequence[Statement], b: Sequence[Statement]
    ) -> str:
        several = ["][" in references(side) for side in (a, b)]
        support = "support" if several[0] or len(a) > 1 else "supports"
        dispute = "dispute" if several[1] or len(b) > 1 else "disputes"
        left = self._where(a) if references(a) else _unnumbered(len(a))
        right = self._where(b) if references(b) else _unnumbered(len(b), other=not references(a))
        end = ": one side denies what the other says" * (conflict.type is ConflictType.DENIAL)
        said = f"{left} {support} this claim, {right} {dispute} it{end}."
        return said[0].upper() + said[1:]

    def _says(self, side: Sequence[Statement], *, own: bool = False, again: bool = False) -> str:
        where = "elsewhere it" if again else self._where(side, own=own)
        origin = side[0].figure.origin if not is_cited(side[0]) else ""
        verb = "say" if len(references(side).split("][")) > 1 else "says"
        told = f" (according to {origin})" if origin else ""
        if denies_any(side):
            return f"{where} denies that any were {self._done(side[0].figure)}{told}"
        if side[0].figure.modality is Modality.DENIED:
            return f"{where} tells of a denial of {self._counts(side)}{told}"
        return f"{where} {verb} {self._counts(side)}{told}"

    def _counts(self, side: Sequence[Statement]) -> str:
        if len(side) == 1:
            return self._counted(side[0].figure)
        total = self._number(count_of_interval(total_of(side)))
        if len(side) > _FEW:
            return f"{total} in all ({terms(side)})"
        if shared_victims(side):
            counts = " and ".join(self.count_phrase(one.figure) for one in side)
            victims = self._victims(side[0].figure)
            return f"{counts}{victims and f' {victims}'}, together {total}"
        counts = " and ".join(self._counted(one.figure) for one in side)
        return f"{counts}, together {total}"

    def _where(self, side: Sequence[Statement], *, own: bool = False) -> str:
        match side[0].figure.locus:
            case Locus.INFOBOX:
                return "the infobox"
            case Locus.NOTE:
                return "the note to the infobox"
            case Locus.TITLE:
                return "the title"
            case Locus.CAPTION:
                return "the caption"
            case Locus.BODY:
                return "the text"
            case _:
                marks = references(side)
                if not marks:
                    return "its own citation" if own else "the citation"
                noun = "references" if "][" in marks else "reference"
                return f"its own {noun} {marks}" if own else f"{noun} {marks}"

    def _counted(self, figure: Figure) -> str:
        count, done = self._number(count_of(figure)), self._done(figure)
        if figure.party == "civilian":
            noun = "civilian" if count_of(figure) == Count(Manner.EXACT, 1) else "civilians"
            group = f" ({figure.sub_group.replace('_', ' ')})" if figure.sub_group else ""
            return f"{count} {noun}{group} {done}"
        victims = self._victims(figure)
        if not victims:
            return f"{count} {done}"
        if not is_fighting_body(figure.party, self.parties):
            # «2 of Iran killed» reads as nothing; a country or a people stands in brackets.
            group = figure.sub_group.replace("_", " ")
            named = ", ".join(one for one in (self.party_name(figure.party), group) if one)
            return f"{count} {done} ({named})"
        noun = "member" if count_of(figure) == Count(Manner.EXACT, 1) else "members"
        return f"{count} {noun} {victims} {done}"

    def _victims(self, figure: Figure) -> str:
        group = figure.sub_group.replace("_", " ")
        name = self.party_name(figure.party)
        of = f"of {_the(name)}" if name else ""
        return f"{of} ({group})".strip() if group else of

    def _done(self, figure: Figure) -> str:
        if figure.kind in (Kind.KILLED, Kind.CAPTURED) and figure.mode in _DONE:
            return _DONE[figure.mode]
        return self.label(figure.kind)

    def _number(self, count: Count) -> str:
        number, upper = f"{count.number:,}", f"{count.upper:,}"
        match count.manner:
            case Manner.NONE:
                return "none"
            case Manner.EXACT:
                return number
            case Manner.BETWEEN:
                return f"between {number} and {upper}"
            case Manner.DOZENS | Manner.HUNDREDS | Manner.THOUSANDS:
                return str(count.manner.value)
            case Manner.SOME:
                return "some"
            case Manner.UNKNOWN:
                return "an unknown number"
            case _:
                return f"{count.manner.value} {number}"

    def _when(self, figure: Figure) -> str:
        first = self.date_words(figure.date_from, figure.date_precision)
        last = self.date_words(figure.date_to, figure.date_precision)
        if not first:
            return f"until {last}" if last else ""
        return first if last in ("", first) else f"{first} to {last}"


def _the(name: str) -> str:
    """Put the article before the name of a body, and none before "Iran-backed militias"."""
    words = name.replace("(", " ").split()
    return f"the {name}" if any(word in _WITH_ARTICLE for word in words) else name


def _unnumbered(count: int, *, other: bool = False) -> str:
    if count > 1:
        return f"{count} other citations" if other else f"{count} citations"
    return "another citation" if other else "one citation"


def _whose(name: str) -> str:
    owner = _the(name)
    return f"{owner}'" if owner.endswith("s") else f"{owner}'s"


def _place(statement: Statement) -> tuple[str, Locus, str | None]:
    return (statement.article, statement.figure.locus, statement.citation)


def _exceeds(a: Sequence[Statement], b: Sequence[Statement]) -> bool:
    return total_of(a).low > total_of(b).low


def _one_line(words: str) -> str:
    return " ".join(words.split())
