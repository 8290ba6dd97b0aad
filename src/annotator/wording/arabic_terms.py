"""The field's terms in Arabic: a word for every member of the model's enumerations."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from annotator.domain import model
from annotator.domain.doubts import DoubtCode

TERMS: Mapping[type[StrEnum], Mapping[str, str]] = {
    model.Kind: {
        "killed": "قتلى",
        "injured": "جرحى",
        "killed_or_injured": "قتلى أو جرحى",
        "captured": "أسرى ومحتجزون",
        "missing": "مفقودون",
        "displaced": "نازحون ومهجَّرون",
    },
    model.Mode: {
        "": "غير مذكور",
        "taken": "أُخذوا",
        "held": "محتجزون",
        "released": "مُفرَج عنهم",
        "at_once": "في الحال",
        "of_wounds": "متأثرين بجراحهم",
        "executed": "إعداماً",
    },
    model.Qualifier: {
        "exact": "بالضبط",
        "at_least": "ما لا يقل عن",
        "more_than": "أكثر من",
        "about": "نحو",
        "up_to": "ما لا يزيد على",
        "range": "بين",
        "dozens": "عشرات",
        "hundreds": "مئات",
        "thousands": "آلاف",
        "unknown_many": "بلا عدد محدد",
        "unknown": "غير معروف",
    },
    model.PartyStatus: {
        "civilian": "مدنيون",
        "combatant": "مقاتلون",
        "mixed": "مدنيون ومقاتلون",
        "unknown": "غير معروف",
    },
    model.DatePrecision: {
        "": "بلا تاريخ",
        "day": "يوم",
        "range": "مدى أيام",
        "week": "أسبوع",
        "month": "شهر",
        "year": "سنة",
        "relative": "نسبة إلى تاريخ المقالة",
    },
    model.Accumulation: {
        "incident": "واقعة",
        "running_toll": "حصيلة متصاعدة",
        "period_total": "حصيلة فترة",
    },
    model.Modality: {
        "asserted": "مؤكَّد",
        "reported": "منقول",
        "alleged": "مزعوم",
        "denied": "منفي",
    },
    model.VersionOrigin: {
        model.VersionOrigin.IMPORT: "مستورَد",
        model.VersionOrigin.UPDATE: "محدَّث من ملف",
        model.VersionOrigin.FETCH: "مجلوب من جديد",
        model.VersionOrigin.CORRECTION: "مصحَّح",
        model.VersionOrigin.REPAIR: "أُصلح عند الاستيراد",
        model.VersionOrigin.RESTORED: "نص أقدم أُعيد",
    },
    model.Locus: {
        "infobox": "صندوق المعلومات",
        "note": "ملاحظة",
        "title": "عنوان",
        "caption": "تعليق صورة",
        "body": "متن",
        "cited_title": "عنوان مرجع",
        "cited_quote": "اقتباس من مرجع",
    },
    model.ConflictType: {
        "VALUE": "تضارب في العدد",
        "PARTY": "تضارب في هوية الضحايا",
        "PERP": "تضارب في الجهة المنفّذة",
        "SUBSET": "جزء أكبر من الكل",
        "SUM": "تفصيل لا يطابق المجموع",
        "ENUM": "وقائع تفوق المجموع",
        "AGG": "لا يطابق مجموع القتلى والجرحى",
        "REVISED": "حصيلة لاحقة أقل",
        "DENIAL": "نفي",
        "SCOPE": "نطاق لا يطابق",
        "DATE": "تضارب في التاريخ",
        "SOURCE": "تضارب في نسبة التصريح",
    },
    model.RelationType: {
        "agrees": "متوافق",
        "refines": "أدقّ",
        "updates": "تحديث",
        "part_of": "جزء من",
        "incomplete": "غير مكتمل",
        "different_event": "حدث مختلف",
    },
    model.Verdict: {
        "": "لم تُحدَّد",
        "supported": "مدعوم",
        "refuted": "مدحوض",
        "conflicting": "متضارب",
        "not_enough_evidence": "أدلة غير كافية",
        "superseded": "حلّت محلّه حصيلة أحدث",
    },
    model.Grade: {
        "none": "بلا دليل",
        "weak": "مصدر واحد",
        "fair": "مصدران فأكثر",
        "contested": "متنازع عليه",
        "confirmed": "بإقرار الطرف المسؤول",
        "discounted": "غير محتسب",
    },
    model.Status: {
        "draft": "مسودة",
        "ready": "جاهز للمراجعة",
        "verified": "تمّ التحقق",
        "rejected": "مرفوض",
        "needs_work": "بحاجة إلى استكمال",
    },
    model.Stance: {
        "supports": "يدعم",
        "disputes": "يناقض",
        "mentions": "يذكر",
        "no_figure": "لا يذكر عدداً",
    },
    model.Seen: {
        "not_opened": "لم يُفتح",
        "title_only": "العنوان فقط",
        "opened": "فُتح",
        "captured": "حُفظت نسخة منه",
    },
    model.ResolutionCode: {
        "accept_a": "اعتماد الأول",
        "accept_b": "اعتماد الثاني",
        "accept_range": "اعتماد المدى",
        "superseded": "حلّت محلّه حصيلة أحدث",
        "different_events": "حدثان مختلفان",
        "same_event_different_scope": "الحدث نفسه ونطاق مختلف",
        "different_population_or_method": "فئة أو منهجية مختلفة",
        "error_in_article": "خطأ في المقالة",
        "error_in_citation": "خطأ في المرجع",
        "extraction_error": "خطأ في القراءة الآلية",
        "cannot_determine": "تعذّر الحسم",
        "waived": "تجاوز مع تعليل",
    },
}

PARTIES_SHORT: Mapping[str, str] = {
    "sdf": "قسد",
    "deir ezzor military council": "مجلس دير الزور",
    "syrian army": "الجيش السوري",
    "national defence": "الدفاع الوطني",
    "pro-government militia": "ميليشيات",
    "irgc": "الحرس الثوري",
    "iran-backed militia": "موالون لإيران",
    "isis": "تنظيم الدولة",
    "hts": "هيئة التحرير",
    "sna": "الجيش الوطني",
    "pmf": "الحشد الشعبي",
}
"""Names that the field's reports use without spelling them out."""

STATUS_REASONS: Mapping[str, str] = {
    "figure_changed": "لأن العدد تغيّر",
    "date_changed": "لأن تاريخ المقالة تغيّر",
    "links_changed": "لأن المراجع المربوطة تغيّرت",
    "verdict_changed": "لأن نتيجة التحقق تغيّرت",
    "conflict_opened": "لأن تضارباً ظهر",
    "part_changed": "لأن جزءاً يستند إليه تغيّر",
    "capture_changed": "لأن النسخة المحفوظة تغيّرت",
    "anchor_changed": "لأن موضعه في النص تغيّر",
    "text_changed": "لأن كلمات من جملته تغيّرت في نسخة أحدث من النص",
    "text_lost": "لأن كلماته لم تعد في أحدث نسخة من النص",
}

SETTLE: Mapping[model.ConflictType, str] = {
    model.ConflictType.VALUE: "افتح المصدرين وانظر أي عدد يذكره كل منهما ومتى.",
    model.ConflictType.PARTY: "افتح المرجع واقرأ إلى أي جهة ينتمي من يعدّهم.",
    model.ConflictType.PERP: "ابحث عمّا يقوله كل مصدر عن الجهة المنفّذة وكيف عرف ذلك.",
    model.ConflictType.SUBSET: "تحقق من أن الجزء يتبع هذا الكل فعلاً.",
    model.ConflictType.SUM: "اجمع الأجزاء من جديد وابحث عن الخاطئ أو الناقص منها.",
    model.ConflictType.ENUM: "تحقق أي هذه الوقائع يشملها المجموع، ولمن هذا العمود.",
    model.ConflictType.AGG: "افتح المصدر واقرأ عدد القتلى وعدد الجرحى كلاً على حدة.",
    model.ConflictType.REVISED: "ابحث عن تصحيح معلن يفسّر انخفاض الحصيلة.",
    model.ConflictType.DENIAL: "تبيّن من ينفي وماذا ينفي، وهل شهد غيره بما جرى.",
    model.ConflictType.SCOPE: "قرّر هل يعني المجموع هذا المكان وهذه الفترة أم نطاقاً أوسع.",
    model.ConflictType.DATE: "ارجع إلى مصدر من زمن الحدث لمعرفة اليوم.",
    model.ConflictType.SOURCE: "ابحث عن التصريح نفسه وانظر من أدلى به.",
}

DOUBTS: Mapping[str, str] = {
    DoubtCode.NUMBER_MISSING: "المرجع {number} غير موجود في القائمة",
    DoubtCode.NUMBER_REPEATED: "الرقم المكتوب عند المرجع {number} رقم مرجع آخر",
    DoubtCode.NUMBERING_RESTARTS: "يبدأ الترقيم في القائمة من جديد عند المرجع {number}",
    DoubtCode.MARK_WITHOUT_ITEM: "في النص إشارة إلى المرجع {number} والقائمة تنتهي قبله",
    DoubtCode.ITEM_WITHOUT_WORDS: "المرجع {number} لا يذكر ما يستشهد به",
    DoubtCode.DATE_UNCLEAR: "قد يكون اليوم والشهر متبادلين في التاريخ {words} في المرجع {number}",
}
