"""What went wrong and what to do next, in Arabic, for every fault that a reviewer can meet."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.domain.errors import UserError

_FAULTS: Mapping[str, tuple[str, str]] = {
    "source.empty": ("الملف {name} فارغ.", "اختر ملفاً فيه نص المقالة."),
    "source.binary": ("الملف {name} ليس ملفاً نصياً.", "احفظ المقالة نصاً عادياً ثم استورد ذلك الملف."),
    "source.not_text": (
        "الملف {name} ليس ملفاً نصياً.",
        "احفظ المقالة نصاً عادياً ثم استورد ذلك الملف.",
    ),
    "source.encoding": (
        "تعذّرت قراءة الملف {name} نصاً: الحرف عند البايت {offset} لا يوافق أي ترميز معروف.",
        "احفظ الملف بترميز UTF-8 ثم استورده من جديد.",
    ),
    "source.too_large": (
        "الملف {name} أكبر من أن يكون مقالة ({size}، والحد {limit}).",
        "قسّمه واستورد الجزء الذي تحتاج إليه.",
    ),
    "source.missing": (
        "الملف {name} لم يعد موجوداً.",
        "تأكد من أنه لم يُنقل ولم يُعَد تسميته، ثم استورده من جديد.",
    ),
    "source.unreadable": ("تعذّر فتح الملف {name}.", "تأكد من أن لك حق قراءته ومن أنه ملف."),
    "project.not_ours": (
        "الملف {path} ليس مشروعاً لهذا البرنامج.",
        "اختر ملفاً ينتهي اسمه بـ .annotator أو أنشئ مشروعاً جديداً.",
    ),
    "project.newer": (
        "أُنشئ المشروع {path} بإصدار أحدث من البرنامج.",
        "ثبّت الإصدار الأحدث وافتحه به؛ لم يتغير شيء في الملف.",
    ),
    "project.locked": (
        "المشروع {path} مستعمل في برنامج آخر.",
        "أغلق النافذة أو البرنامج الذي يفتحه ثم حاول من جديد.",
    ),
    "project.read_only": (
        "لا يمكن الكتابة في المشروع {path}.",
        "انسخه إلى مجلد يمكنك الكتابة فيه وافتح النسخة.",
    ),
    "project.damaged": (
        "المشروع {path} تالف ولا يمكن فتحه بأمان.",
        "افتح أحدث نسخة احتياطية بجانبه أو نسخة لديك؛ تُرك الملف كما هو.",
    ),
    "project.missing": ("المشروع {path} غير موجود.", "تحقق من الاسم أو أنشئ مشروعاً جديداً."),
    "project.exists": ("المشروع {path} موجود من قبل.", "افتحه أو اختر اسماً آخر للمشروع الجديد."),
    "project.no_folder": ("المجلد {path} غير موجود.", "أنشئ المجلد أولاً أو اختر غيره."),
    "project.unreadable": ("تعذّر فتح المشروع {path}.", "تأكد من أن لك حق قراءته ومن أنه ملف."),
    "project.disk_full": (
        "لم يبقَ مكان على قرص المشروع {path}.",
        "أفسح مكاناً ثم حاول من جديد؛ ما حُفظ من قبل سليم.",
    ),
    "rule.verify_conflict": (
        "تضارب لم يُحسم يحول دون التحقق من هذا الادعاء.",
        "احسم التضارب، أو تجاوزه مع تعليل، أو اجعل نتيجة التحقق «متضارب».",
    ),
    "rule.verify_verdict": ("لا نتيجة تحقق لهذا الادعاء بعد.", "حدّد نتيجة التحقق أولاً (V ثم رقم)."),
    "rule.verify_unseen": (
        "لم يُفتح أي مرجع من مراجع هذا الادعاء ولم تُحفظ نسخة منه.",
        "افتح أحد مراجعه، أو اسمح بالعنوان وحده في إعدادات المشروع.",
    ),
    "rule.verify_reviewer": ("لا يعرف البرنامج مَن المراجِع.", "أدخل اسمك مراجِعاً."),
    "rule.note_required": (
        "لا يُحسم تضارب بهذه الشدة من دون تعليل.",
        "اكتب سبب قرارك في جملة.",
    ),
    "rule.empty_selection": ("لم تحدد شيئاً.", "حدّد كلمات الادعاء أولاً."),
    "rule.gone": ("ما أردت تغييره لم يعد موجوداً.", "تراجع عن الحذف إن كنت بحاجة إليه."),
    "rule.negative_count": ("لا يكون العدد سالباً.", "أدخل صفراً أو أكثر."),
    "rule.reversed_dates": (
        "التاريخ الأول ({start}) بعد الأخير ({end}).",
        "بدّل بين التاريخين.",
    ),
    "rule.reversed_interval": (
        "الحد الأدنى ({low}) أكبر من الأعلى ({high}).",
        "بدّل بين العددين.",
    ),
    "rule.two_sides": ("لا بد للتضارب من جانبين مختلفين.", "اختر ادعاءين أو مرجعين."),
    "rule.nameless": ("لا اسم له بعد.", "أعطه اسماً بالعربية أو بالإنجليزية."),
    "rule.unknown_parent": (
        "لا شيء باسم «{name}» ليُدرَج تحته.",
        "اختر ما يتبع له من القائمة، أو أضف ذلك أولاً.",
    ),
    "rule.circle": ("يصبح «{name}» تابعاً لنفسه.", "ضعه تحت ما لا يتبع له."),
    "rule.no_date": ("«{text}» ليس يوماً.", "اكتبه سنة-شهر-يوم، مثل 2024-12-08."),
    "rule.short_name": (
        "الاسم «{name}» أقصر من أن يُعتمد: سيظهر في كل جملة ثانية.",
        "أعط اسماً من حرفين أو أكثر.",
    ),
    "rule.name_taken": (
        "«{name}» من أسماء {owner_ar}.",
        "احذف الاسم من هناك أولاً، أو أعط اسماً آخر.",
    ),
    "rule.no_status": (
        "«{text}» لا يبيّن إن كانوا مقاتلين.",
        "اكتب civilian أو combatant أو mixed أو unknown.",
    ),
    "rule.no_flag": ("«{text}» ليس نعم ولا لا.", "اكتب yes أو اتركه فارغاً."),
    "rule.not_of_seed": (
        "أُضيف هذا في المشروع، ولا حال سابقة يعود إليها.",
        "أخفه، أو تراجع عن إضافته.",
    ),
    "lexicon.csv_empty": ("ليس في {name} جدول.", "اختر ملف CSV أول أسطره عناوين الأعمدة."),
    "lexicon.csv_header": (
        "ليس في {name} عمود يسمّي صفوفه (أعمدته: {columns}).",
        "اجعل في السطر الأول العنوان key أو english أو arabic.",
    ),
    "lexicon.csv_rows": (
        "صفوف لا يمكن أخذها من {name}: عددها {count}، وأولها في السطر {line}.",
        "صحّح الصفوف المذكورة ثم استورد من جديد؛ لم يتغير شيء.",
    ),
    "lexicon.csv_cells": (
        "عدد خلايا الصف {count} وعدد العناوين {expected}.",
        "ضع كل اسم فيه فاصلة بين علامتي اقتباس.",
    ),
    "lexicon.csv_broken": (
        "تعذّرت قراءة الصف بصيغة CSV ‏({detail}).",
        "احفظ الجدول بصيغة CSV من جديد واستورد ذلك الملف.",
    ),
    "lexicon.csv_twice": ("ورد «{key}» من قبل في السطر {other}.", "أبقِ صفاً واحداً لكل منها."),
    "export.is_file": (
        "‏{path} ملف وليس مجلداً يُصدَّر إليه.",
        "سمِّ مجلداً، أو ملفاً جديداً ينتهي اسمه بـ ‎.csv.",
    ),
    "export.name_taken": (
        "في موضع أحد ملفات التصدير شيء آخر: {path}",
        "اختر مجلداً آخر أو اسماً آخر؛ لم يُكتب شيء.",
    ),
    "export.unwritable": (
        "تعذّرت الكتابة في {path} ({detail}).",
        "أغلق الملف حيث هو مفتوح، أو اختر مجلداً لك حق الكتابة فيه؛ بقي ما كان فيه كما هو.",
    ),
    "export.disk_full": (
        "لم تبقَ مساحة على القرص الذي فيه {path}.",
        "أفرغ بعض المساحة ثم صدّر من جديد؛ بقي ما كان فيه كما هو.",
    ),
    "export.outdated": (
        "مقالات لم تُقرأ بعد بالأطراف والأماكن المعدّلة، عددها {count}.",
        "افتح المشروع حيث تمكن الكتابة فيه، وصدّر من هناك.",
    ),
    "sample.unfit": (
        "القرار {number} من قرارات المثال ({verb}) لم يعد يوافق مقالته: {detail}",
        "أعد تثبيت البرنامج، وإن تكرر ذلك فأخبر صانعيه.",
    ),
    "export.failed": (
        "فشل التصدير إلى {path}.",
        "تأكد من إمكان الكتابة في المجلد ومن وجود مكان فيه، ثم صدّر من جديد.",
    ),
}  # fmt: skip
_UNKNOWN = ("لم ينجح ذلك ({code}).", "حاول من جديد؛ فإن تكرر ففي السجل التفاصيل.")


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
    return f"{count / 1_000_000:.1f} م.ب" if count >= 100_000 else f"{count:,} بايت"
