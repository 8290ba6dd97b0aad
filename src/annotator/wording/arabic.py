"""Arabic sentences for figures, conflicts, relations and faults."""

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
from annotator.domain.sources import KNOWN_SOURCES
from annotator.domain.text import is_right_to_left
from annotator.wording.arabic_faults import fault
from annotator.wording.arabic_nouns import MARKS, bare, counted, noun_for, phrase
from annotator.wording.arabic_reasons import GROUPS, REASONS
from annotator.wording.arabic_terms import DOUBTS, PARTIES_SHORT, SETTLE, STATUS_REASONS, TERMS
from annotator.wording.facts import (
    count_of,
    count_of_interval,
    denies_any,
    is_cited,
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

_MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
_GROUPS = {
    "children": "الأطفال",
    "women": "النساء",
    "girls": "الفتيات",
    "men": "الرجال",
    "journalists": "الصحفيين",
    "elderly": "كبار السن",
    "officers": "الضباط",
    "commanders": "القادة",
}
_FEW = 3
"""More figures than this are told as a sum with its terms."""
_HOW = {Mode.OF_WOUNDS: "متأثرين بجراحهم", Mode.EXECUTED: "إعداماً"}


class Arabic:
    """The words of Arabic."""

    language = "ar"

    def __init__(self, parties: PartyTree) -> None:
        self.parties = parties

    def label(self, member: StrEnum) -> str:
        """Return the field's term."""
        if isinstance(member, Reason):
            return GROUPS[member]
        return TERMS[type(member)][member.value]

    def party_name(self, key: str) -> str:
        """Return the Arabic name of a party."""
        return self.parties.party(key).arabic if key else ""

    def party_short(self, key: str) -> str:
        """Return the short Arabic name of a party: «قسد»."""
        name = self.party_name(key)
        # A name that the project gave is the one to show.
        known = seed_lexicon().parties.party(key).arabic == name
        return PARTIES_SHORT.get(key, name) if known else name

    def date_words(self, iso: str | None, precision: DatePrecision = DatePrecision.DAY) -> str:
        """Write «19 نوفمبر 2024», «نوفمبر 2024» or «2024», by what is known."""
        if not iso:
            return ""
        parts = [int(part) for part in iso[:10].split("-")]
        if len(parts) == 1 or precision is DatePrecision.YEAR:
            return str(parts[0])
        month = f"{_MONTHS[parts[1] - 1]} {parts[0]}"
        if len(parts) == 2 or precision is DatePrecision.MONTH:
            return month
        day = f"{parts[2]} {month}"
        return f"أسبوع {day}" if precision is DatePrecision.WEEK else day

    def count_phrase(self, figure: Figure) -> str:
        """Write «ما لا يقل عن 5 قتلى»."""
        return phrase(count_of(figure), noun_for(figure.kind, figure.mode))

    def figure_sentence(self, figure: Figure) -> str:
        """Write «ما لا يقل عن 5 قتلى من …، 19 نوفمبر 2024، …، بحسب …»."""
        parts = [self._counted(figure), self._when(figure)]
        parts.append(figure.place)
        parts.append(f"بحسب {_origin(figure.origin)}" if figure.origin else "")
        return "، ".join(part for part in parts if part)

    def conflict_sentence(self, conflict: Conflict, statements: Mapping[str, Statement]) -> str:
        """Say why two sides conflict."""
        a, b = statements_of(conflict.a, statements), statements_of(conflict.b, statements)
        if conflict.declared or not a or not b:
            return conflict.note or "يرى المراجِع أن هذين القولين متناقضان."
        if conflict.stances:
            return self._for_and_against(conflict, a, b)
        sentence = self._why(conflict, a, b, other_article(conflict, statements))
        if only_if_one_event(conflict, statements):
            sentence += "، إن كان القولان عن حدث واحد"
        if conflict.assumed:
            sentence += f"، إن كان هذا العمود يخصّ {self.party_name(conflict.assumed)}"
        return sentence + "."

    def relation_sentence(self, relation: Relation, statements: Mapping[str, Statement]) -> str:
        """Say how two sides belong together."""
        a, b = statements_of(relation.a, statements), statements_of(relation.b, statements)
        if not a or not b:
            return ""
        left, right = self._says(a), self._says(b, own=is_cited(b[0]))
        match relation.type:
            case RelationType.INCOMPLETE:
                return (
                    f"{left}، ويروي المتن منهم {relation.told} من أصل {relation.whole}"
                    f" ({terms(b)})، وقد يكون أغفل بعضهم."
                )
            case RelationType.UPDATES:
                return f"{left}، و{right}: حصيلة أحدث أو أوفى، ولا تضارب."
            case RelationType.PART_OF:
                return f"{left}، و{right}: الأول جزء من الثاني."
            case RelationType.REFINES:
                return f"{left}، و{right}: يمكن أن يصحّا معاً."
            case RelationType.DIFFERENT_EVENT:
                return f"{left}، و{right}: هذان حدثان مختلفان."
            case _:
                return f"{left}، و{right}: القولان متوافقان."

    def settle_hint(self, conflict: Conflict) -> str:
        """Say what would settle it."""
        return SETTLE[conflict.type]

    def left_out_reason(self, number: Number) -> str:
        """Return why a number is covered by no claim: «مسافة أو طول: «كيلومتر»»."""
        said = REASONS[number.reason]
        return f"{said}: «\u2068{' '.join(number.word.split())}\u2069»" if number.word else said

    def coverage_sentence(self, coverage: Coverage) -> str:
        """Say «مجموع الأعداد 143: في ادعاءات 26، لم يُبتّ فيها 12، متروكة 105»."""
        return (
            f"مجموع الأعداد {coverage.numbers}: في ادعاءات {coverage.claimed}،"
            f" لم يُبتّ فيها {coverage.undecided}، متروكة {coverage.left_out}"
        )

    def doubt_sentence(self, doubt: Doubt) -> str:
        """Say «المرجع 7 غير موجود في القائمة، وتحيل إليه إشارتان.»."""
        said = DOUBTS[doubt.code].format(number=doubt.number, words=f"\u2068{doubt.words}\u2069")
        if doubt.marks == 0 or doubt.code is DoubtCode.MARK_WITHOUT_ITEM:
            return f"{said}."
        return f"{said}، وتحيل إليه {counted(doubt.marks, MARKS)}."

    def error_sentence(self, error: UserError) -> tuple[str, str]:
        """Say what went wrong and what to do next."""
        return fault(error)

    def status_reason(self, code: str) -> str:
        """Say why a claim went back to review."""
        if not code:
            return ""
        return f"أُعيد إلى المراجعة {STATUS_REASONS.get(code, 'لأن ما يستند إليه تغيّر')}."

    # -- parts of sentences -----------------------------------------------------------------

    def _why(
        self, conflict: Conflict, a: Sequence[Statement], b: Sequence[Statement], apart: bool
    ) -> str:
        own = conflict.own_citation
        left = self._says(a)
        right = self._says(b, own=own, again=_place(a[0]) == _place(b[0]))
        if apart:
            left, right = f"في مقالة، {left}", f"في مقالة أخرى، {right}"
        one, other = a[0].figure, b[0].figure
        match conflict.type:
            case ConflictType.PARTY:
                if self.parties.related(one.party, other.party) == "same_organisation":
                    return f"{left}، و{right}: العدد نفسه والتشكيل غيره من الطرف ذاته"
                return f"{left}، و{right}: العدد نفسه والضحايا غيرهم"
            case ConflictType.AGG:
                return f"{left}، و{right}: مجموع القتلى والجرحى لا يطابق"
            case ConflictType.SUBSET:
                first = total_of(a).low > total_of(b).low
                part, whole = ("الأول", "الثاني") if first else ("الثاني", "الأول")
                return f"{left}، و{right}: {part} جزء من {whole} ومع ذلك يفوقه"
            case ConflictType.SUM:
                return f"{left}، ومجموع أجزائه {bare(count_of_interval(total_of(b)))} ({terms(b)})"
            case ConflictType.ENUM if is_cited(b[0]):
                return f"{left}، و{right}: أكثر مما يتسع له المجموع"
            case ConflictType.ENUM:
                told = bare(count_of_interval(total_of(b)))
                told = f"{told} ({terms(b)})" if len(b) > 1 else told
                return f"{left}، أما الوقائع المروية في المتن فتبلغ {told}، أي أكثر من المجموع"
            case ConflictType.REVISED:
                return f"{left}، ثم {right}: حصيلة تنخفض بلا تصحيح معلن"
            case ConflictType.DENIAL:
                return f"{left}، و{right}: أحدهما ينفي ما يقوله الآخر"
            case ConflictType.SCOPE:
                places = "، ".join(sorted({x.figure.place for x in b if x.figure.place}))
                if outside_its_time(a[0], b):
                    return f"{left}، ويدخل فيه {terms(b)} خارج المدة التي يغطيها المجموع"
                return f"{left}، ويدخل فيه {terms(b)} في {places}، أي خارج نطاق المجموع نفسه"
            case ConflictType.DATE if out_before(b[0]):
                published = self.date_words(b[0].document_date, DatePrecision.DAY)
                cited = self._where(b, own=own)
                told = f"تاريخ الحدث في {self._where(a)} {self._when(one)}"
                return f"{told}، ونُشر {cited} في {published}"
            case ConflictType.DATE:
                return (
                    f"تاريخ الحدث في {self._where(a)} {self._when(one)}،"
                    f" وفي {self._where(b, own=own)} {self._when(other)}"
                )
            case ConflictType.SOURCE:
                return (
                    f"يُنسب التصريح في {self._where(a)} إلى {_origin(one.origin)}،"
                    f" وفي {self._where(b, own=own)} إلى {_origin(other.origin)}"
                )
            case ConflictType.PERP:
                return (
                    f"الجهة المنفّذة في {self._where(a)} {self.party_name(one.perpetrator)}،"
                    f" وفي {self._where(b, own=own)} {self.party_name(other.perpetrator)}"
                )
            case _:
                return f"{left}، و{right}: لا عدد واحداً يوافق القولين"

    def _for_and_against(
        self, conflict: Conflict, a: Sequence[Statement], b: Sequence[Statement]
    ) -> str:
        left = self._where(a) if references(a) else _unnumbered(len(a))
        right = self._where(b) if references(b) else _unnumbered(len(b), other=not references(a))
        support, dispute = (
            ("تدعم" if len(a) > 1 else "يدعم"),
            ("تناقضه" if len(b) > 1 else "يناقضه"),
        )
        end = "، وأحد الجانبين ينفي ما يقوله الآخر" * (conflict.type is ConflictType.DENIAL)
        return f"{left} {support} هذا الادعاء، و{right} {dispute}{end}."

    def _says(self, side: Sequence[Statement], *, own: bool = False, again: bool = False) -> str:
        """Open with "in …", so that no verb has to agree with the place."""
        where = "في موضع آخر منه" if again else f"في {self._where(side, own=own)}"
        origin = side[0].figure.origin if not is_cited(side[0]) else ""
        told = f" بحسب {_origin(origin)}" if origin else ""
        if denies_any(side):
            return f"{where}{told} نفي لوقوع {self.label(side[0].figure.kind)}"
        if side[0].figure.modality is Modality.DENIED:
            return f"{where}{told} نفي لما يقال عن {self._counts(side)}"
        return f"{where}{told} {self._counts(side)}"

    def _counts(self, side: Sequence[Statement]) -> str:
        if len(side) == 1:
            return self._counted(side[0].figure)
        together = bare(count_of_interval(total_of(side)))
        if len(side) > _FEW:
            return f"{together} في المجموع ({terms(side)})"
        if shared_victims(side):
            counts = " و".join(self.count_phrase(one.figure) for one in side)
            counts = " ".join([counts, *self._victims(side[0].figure)])
        else:
            counts = " و".join(self._counted(one.figure) for one in side)
        return f"{counts}، أي {together} معاً"

    def _where(self, side: Sequence[Statement], *, own: bool = False) -> str:
        match side[0].figure.locus:
            case Locus.INFOBOX:
                return "صندوق المعلومات"
            case Locus.NOTE:
                return "ملاحظة صندوق المعلومات"
            case Locus.TITLE:
                return "العنوان"
            case Locus.CAPTION:
                return "تعليق الصورة"
            case Locus.BODY:
                return "المتن"
            case _:
                marks = references(side)
                if "][" in marks:
                    return f"مراجعه نفسها {marks}" if own else f"المراجع {marks}"
                name = "مرجعه نفسه" if own else "المرجع"
                return f"{name} {marks}" if marks else name

    def _counted(self, figure: Figure) -> str:
        parts = [self.count_phrase(figure), *self._victims(figure)]
        if figure.kind is Kind.KILLED and figure.mode in _HOW:
            parts.append(_HOW[figure.mode])
        return " ".join(parts)

    def _victims(self, figure: Figure) -> list[str]:
        group = _GROUPS.get(figure.sub_group, figure.sub_group.replace("_", " "))
        parts = [f"من {group}"] if group else []
        if figure.party == "civilian":
            return parts or ["من المدنيين"]
        return [*parts, f"من {self.party_name(figure.party)}"] if figure.party else parts

    def _when(self, figure: Figure) -> str:
        first = self.date_words(figure.date_from, figure.date_precision)
        last = self.date_words(figure.date_to, figure.date_precision)
        if not first:
            return f"حتى {last}" if last else ""
        return first if last in ("", first) else f"من {first} إلى {last}"


def _origin(name: str) -> str:
    """Return the Arabic name of a known source, or the name as it stands."""
    known = (one for one in KNOWN_SOURCES if one.name == name)
    aliases = (alias for one in known for alias in one.aliases if is_right_to_left(alias))
    return next(aliases, name)


def _unnumbered(count: int, *, other: bool = False) -> str:
    if count > 1:
        return "مراجع أخرى" if other else "بعض المراجع"
    return "مرجع آخر" if other else "أحد المراجع"


def _place(statement: Statement) -> tuple[str, Locus, str | None]:
    return (statement.article, statement.figure.locus, statement.citation)
