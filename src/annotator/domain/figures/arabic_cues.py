"""Arabic words that steer the reading of a casualty statement: tolls, negations, parts, doers."""

from __future__ import annotations

from types import MappingProxyType

from annotator.domain.figures.arabic_line import Shape
from annotator.domain.model import Kind

SUBSET = frozenset(
    "هم وهم هما وهما بينهم بينهن وبينهم بينها وبينها ضمنهم منهم ومنهم منهن فيهم بينهما ضمنها منها "
    "ومنها".split()
)
TOLL_NOUNS = frozenset("حصيله عدد اعداد محصله عداد مجموع تعداد اجمالي حصيلتهم".split())
TOLL_VERBS = frozenset(
    """بلغ بلغت يبلغ تبلغ وصل وصلت ليصل لتصل يصل تصل ارتفع ارتفعت ارتفاع ارتفاعا يرتفع ترتفع تجاوز
    تجاوزت ناهز ناهزت قارب قاربت فاق فاقت يتجاوز تتجاوز تخطت زاد زادت قفز قفزت يتراوح تتراوح يقدر
    يتجاوزون تجاوزوا يناهزون يقاربون يفوق يفوقون بلغوا تقدر قدر قدرت ل الي هو هم هي كان كانت اصبح
    اصبحت انخفض تراجع وبلغ وبلغت ووصل ووصلت لترتفع ليرتفع بحدود تعدي تخطي ليبلغ لتبلغ بواقع
    """.split()
)
RISE = frozenset("ارتفع ارتفعت ارتفاع ارتفاعا وارتفع وارتفعت يرتفع ترتفع لترتفع ليرتفع".split())
NEGATORS = frozenset("دون بدون بلا لم لا عدم ليس ليست دونما ولم لن غير ولا من".split()) - {"من"}
UNKNOWING = frozenset(
    """انباء معلومات معروفه معروف تقارير ورود ترد يرد يعرف تعرف مءكده مؤكده تتوفر تتوافر توفر انباء
    بعد حصيله احصاءيه احصائيه واضحه يتضح تتضح يتسن تاكيد""".split()
)
DOERS = frozenset(
    "يد ايدي ايادي قبل بنيران برصاص بقياده بتهمه بيد بايدي نفذه نفذها شنه شنها".split()
)
ADVERBS = frozenset(
    """امس اليوم ايضا فيه فيها بذلك صباح مساء فجر ليله ظهر الماضي الماضيه الجاري السبت الاحد
    الاثنين الثلاثاء الاربعاء الخميس الجمعه كذلك لاحقا سابقا هناك جميعا له لها به بها علي الفور هذا
    عليه بموجب نحبه نحبهم مصرعه مصرعها مصرعهم حتفه حتفهم قبل بعد""".split()
)
DISEASES = frozenset(
    "كورونا فيروس كوفيد الكوليرا كوليرا المرض مرض حمي عدوي حصبه انفلونزا ايبولا سرطان "
    "بفيروس وباء".split()
)
RELATIVES = frozenset(
    "الذي التي الذين اللذين اللذان اللتين اللتان اللواتي اللاتي ممن وهو وهي".split()
)
STILL = frozenset(
    """
    بينهم وهم علي الي ترك مغادره يتلقون يتلقي تتلقي يخضعون عالقين عالقون محاصرين محاصرون لا لم ما
    يزالون يزال تزال زالوا زال مازالوا مازال لايزالون في عداد باتوا اصبحوا
    مدرجين مدرجون مدرجا مسجلين مسجلون قائمه لائحه قوائم لوائح
    """.split()
)
CASES_OF = frozenset("حالات حاله لحالات بحالات".split())
TOLLED = frozenset("وفاه اصابه اعتقال قتل اختفاء خطف اختطاف فقدان".split())
TAKES_A_PREPOSITION = frozenset("قضاء القضاء قبض القبض افراج الافراج".split())
FINDING = frozenset("علي انتشال انتشلت انتشل بانتشال تسليم تسلم وصول".split())
FELL = frozenset("راح راحت ذهب ذهبت وقع وقعت وقعوا يروح".split())
FELL_TO = frozenset("ضحيه ضحيته ضحيتها ضحيتهما ضحيتهم ضحايا ضحاياه ضحاياها".split())
ONE_MORE = frozenset("واحده جديده ثانيه ثالثه اخري".split())
SUFFERED = MappingProxyType(
    {
        "للاصابه": Kind.INJURED,
        "لاصابات": Kind.INJURED,
        "لاصابه": Kind.INJURED,
        "للقتل": Kind.KILLED,
        "للاعتقال": Kind.CAPTURED,
        "للاختطاف": Kind.CAPTURED,
        "للخطف": Kind.CAPTURED,
        "للاسر": Kind.CAPTURED,
        "للاحتجاز": Kind.CAPTURED,
        "للتهجير": Kind.DISPLACED,
        "للنزوح": Kind.DISPLACED,
        "للفرار": Kind.DISPLACED,
        "للطعن": Kind.INJURED,
    }
)
BREAKDOWN = frozenset(
    "توزعوا توزعت موزعين موزعه التالي كالتالي الاتي كالاتي يتوزعون تتوزع وتوزعوا وهم".split()
)
PARTS_WITH = frozenset("فارق فارقت فارقوا فارقا".split())
EXCEEDS = frozenset(
    """
    يتجاوزون تجاوزوا يفوق يفوقون تجاوز تجاوزت يتجاوز تتجاوز تخطي تخطت فاق فاقت تعدي تعدت
    """.split()
)
GROWS_BY = frozenset("زاد زادت يزيد تزيد ليزيد لتزيد ربا يربو تربو نيف ينوف تنوف زيادة".split())
NEARS = frozenset("يناهزون يقاربون ناهز ناهزت يناهز تناهز قارب قاربت يقارب تقارب".split())
BECAME = (
    (("تحت", "الانقاض"), Kind.MISSING),
    (("تحت", "الركام"), Kind.MISSING),
    (("في", "العراء"), Kind.DISPLACED),
    (("تحت", "انقاض"), Kind.MISSING),
    (("مفقودين",), Kind.MISSING),
    (("مفقودون",), Kind.MISSING),
    (("مفقودا",), Kind.MISSING),
    (("المفقودين",), Kind.MISSING),
    (("مجهولي", "المصير"), Kind.MISSING),
    (("مجهول", "المصير"), Kind.MISSING),
    (("مفقودات",), Kind.MISSING),
    (("مفقوده",), Kind.MISSING),
    (("مفقود",), Kind.MISSING),
    (("مفقودان",), Kind.MISSING),
    (("كرهاءن",), Kind.CAPTURED),
    (("كرهائن",), Kind.CAPTURED),
    (("رهائن",), Kind.CAPTURED),
    (("اسري",), Kind.CAPTURED),
    (("رهن", "الاعتقال"), Kind.CAPTURED),
    (("رهن", "الاحتجاز"), Kind.CAPTURED),
    (("رهن", "التوقيف"), Kind.CAPTURED),
    (("قيد", "الاعتقال"), Kind.CAPTURED),
    (("قيد", "الاحتجاز"), Kind.CAPTURED),
    (("في", "الاسر"), Kind.CAPTURED),
    (("في", "قبضه"), Kind.CAPTURED),
    (("انفسهم",), Kind.CAPTURED),
    (("اسيرات",), Kind.CAPTURED),
    (("محتجزين",), Kind.CAPTURED),
    (("محتجزات",), Kind.CAPTURED),
    (("معتقلين",), Kind.CAPTURED),
    (("معتقلات",), Kind.CAPTURED),
    (("مختطفين",), Kind.CAPTURED),
    (("مختطفات",), Kind.CAPTURED),
    (("نازحين",), Kind.DISPLACED),
    (("مقتولا",), Kind.KILLED),
    (("مقتوله",), Kind.KILLED),
    (("مقتولين",), Kind.KILLED),
    (("قتلي",), Kind.KILLED),
    (("جرحي",), Kind.INJURED),
    (("ميتا",), Kind.KILLED),
    (("متوفيا",), Kind.KILLED),
    (("متوفين",), Kind.KILLED),
    (("جثه", "هامده"), Kind.KILLED),
    (("في", "العنايه"), Kind.INJURED),
    (("بحاله", "خطره"), Kind.INJURED),
    (("بحاله", "حرجه"), Kind.INJURED),
    (("بحاله", "خطيره"), Kind.INJURED),
    (("في", "حاله", "خطره"), Kind.INJURED),
    (("في", "حاله", "حرجه"), Kind.INJURED),
    (("في", "حاله", "خطيره"), Kind.INJURED),
    (("حالتهم", "خطره"), Kind.INJURED),
    (("حالتهم", "حرجه"), Kind.INJURED),
    (("حالته", "خطره"), Kind.INJURED),
    (("حالته", "حرجه"), Kind.INJURED),
    (("العلاج",), Kind.INJURED),
    (("المفقودات",), Kind.MISSING),
    (("منازلهم",), Kind.DISPLACED),
    (("بيوتهم",), Kind.DISPLACED),
    (("ديارهم",), Kind.DISPLACED),
    (("مساكنهم",), Kind.DISPLACED),
    (("المنطقه",), Kind.DISPLACED),
    (("علي", "النزوح"), Kind.DISPLACED),
    (("علي", "الفرار"), Kind.DISPLACED),
    (("الي", "النزوح"), Kind.DISPLACED),
    (("الي", "الفرار"), Kind.DISPLACED),
    (("علي", "المغادره"), Kind.DISPLACED),
    (("لمغادره", "منازلهم"), Kind.DISPLACED),
    (("لترك", "منازلهم"), Kind.DISPLACED),
)
"""What is told of the counted people after their count, as words and kind."""
GAVE_UP = frozenset("سلم سلمت سلما سلموا يسلم تسليم بتسليم سلمو".split())
JOINERS = frozenset(
    (
        (),
        ("مع",),
        ("برفقه",),
        ("رفقه",),
        ("الي", "جانب"),
        ("فضلا", "عن"),
        ("اضافه", "الي"),
        ("بالاضافه", "الي"),
        ("علاوه", "علي"),
        ("اضافه", "ل"),
        ("بالاضافه", "ل"),
        ("اضافه",),
        ("بالاضافه",),
        ("عدا", "عن"),
        ("كما",),
    )
)
"""Words between two counts that join the second to the first, besides «و» and a comma."""
CLOSES = frozenset(
    (
        *("،", ",", ":", "-", ")", '"', "/"),
        *"اغلبهم معظمهم غالبيتهم جلهم بينهم منهم بعضهم جميعهم كلهم".split(),
    )
)
CLAUSE_OPENERS = frozenset("ان بان وان فان لان لكن ولكن".split())
AGAINST = frozenset("بحق طالت طاولت شملت ضد".split())
CARRIED_OUT = frozenset("اعدام اعتقالات اعدامات اغتيالات مجزره مجازر مذبحه تصفيات".split())
CARRIES_OUT = frozenset("نفذ نفذت تنفيذ بتنفيذ ينفذ تنفذ لتنفيذ ونفذت".split())
LEFT = frozenset(
    """غادر غادرت غادروا يغادرون ترك تركت تركوا اضطر اضطرت اضطروا اجبر اجبرت اجبروا هجر اخلي اخلت
    مغادره لمغادره ترحيل دفع دفعت اجبار فر ارغم ارغمت ارغموا ارغام يجبر تجبر يرغم ترغم يدفع تدفع
    يضطر تضطر""".split()
)
HOW = frozenset(
    """
    بالاختناق بالغاز بجروح بجراح بالرصاص برصاص بحروق بشظايا برضوض بكسور باختناق بحالات
    """.split()
)
BODIES = frozenset("جثه جثث جثامين جثمان رفات اشلاء جثتي".split())
LEAVES = frozenset(
    """غادر غادرت غادرها غادره غادرتها غادروا يغادر تغادر ترك تركت تركها مغادره بمغادره خرج
    خرجت""".split()
)
ARRIVES = frozenset(
    "تدفق تدفقت توافد توافدت عبر عبرت عبروا دخل دخلت وصل وصلت توجه توجهت انتقل انتقلت".split()
)
"""What people do who flee, where it is said that they flee: «عبر الحدود 300 شخص هربا من …»."""
RESIDENTS = frozenset(
    """سكان السكان سكانها سكانه نسمه ساكن مدني مدنيا مدنيين المدنيين اهالي الاهالي اهاليها نازح
    نازحا نازحين عاءله عائله عائلات اسره""".split()
)
FLIGHT = frozenset("خوفا هربا فرارا منازلهم بيوتهم ديارهم".split())
LOSES = frozenset("خسر خسرت خسروا يخسر تخسر فقد فقدت فقدوا يفقد تفقد".split())
LEAVES_DEAD = frozenset(
    """سقوط سقط وقوع بسقوط بوقوع خلف خلفت يخلف تخلف مخلفا مخلفه ارتقاء ارتقي
    اوقع اوقعت يوقع توقع موقعا عن الي هناك ثمه سجل سجلت تسجيل""".split()
)
"""Words after which a single «قتيل» is a count."""
HAPPENED = frozenset("في اثر جراء نتيجه بعد خلال علي قرب عند وسط داخل من".split())
BY_WHOM = frozenset(
    """علي بيد بايدي برصاص بنيران بقصف بغارات بغاره بهجوم بهجمات بتفجير بانفجار نتيجه جراء اثر بسبب
    تحت قضوا""".split()
)
COMPANY = frozenset("مع برفقه رفقه".split())
COUNTED_IN_TOLLS = frozenset(
    """
    ضحايا قتلي شهداء جرحي جثث جثامين رفات جثتي وفيات اصابات مصابي معتقلي نازحي لاجئي مفقودي
    اسري
    """.split()
)
OF_ALL = frozenset("العدد الحصيله عددهم حصيلتهم المحصله الاجمالي عدادهم".split())
SUMS_UP = frozenset("المجموع مجموعهم مجموعها الاجمالي".split())
CONTINUING = (Shape.BARE_NUMBER, Shape.ORDINAL, Shape.KIN)
PRESENT = frozenset(
    """
    يقل تقل تقلهم تقله ويقل متنها متنه متنهما متنهم يؤوي تؤوي ياوي تاوي يقطنها يقطنه تقطنها
    يسكنها يسكنه تسكنها يقيم يعيش تعيش شارك شاركت يشارك تشارك مشاركه بمشاركه نشر ارسل ارسلت
    ارسال حشد يعمل تعمل يضم تضم حضور بحضور حضرها حضره يتسع تتسع يستوعب تستوعب قوامها قوامه
    يقودها يقوده
    """.split()
)
"""Words that tell of people who were there, sent or carried, not of victims."""
REACH = 16
SHORT_REACH = 5
FLEEING = frozenset("نزوح فرار هرب هروب مغادره رحيل ترك اخلاء لجوء هجره انتقال تشرد".split())
"""What people are forced to: «أجبر المئات على الرحيل», «اضطر الآلاف إلى ترك …»."""
WHEN = frozenset(
    """في خلال يوم وحده وحدها ليله الواحد الواحده الاسبوع اسبوع الشهر شهر ايام الايام الفجر ساعات
    ساعه الساعات الاخيره الاخير مجمله كامله كامل نهار""".split()
)
"""Words that tell when, between a verb and a count without a noun."""
DROWNED = frozenset("غرق غرقوا".split())
LONE_DEATHS = frozenset("ارتقي ارتقت ارتقاء غرق غرقت تفحم تفحمت".split())
CLIMBED = frozenset("الي فوق سلم درج منصه عرش".split())
AGES = frozenset(
    "عام عاما اعوام سنه سنوات سنين شهر شهرا اشهر شهور اسبوع اسابيع يوما ايام عامين سنتين".split()
)
OF_AGE = frozenset("سن عمر دون بعمر عمره عمرها السن تحت".split())
PROVINCES = frozenset(
    """اقليم عماله محافظه ولايه مقاطعه مدينه بلده قريه ناحيه منطقه قضاء مخيم ريف حي مديريه دائره
    جهه""".split()
)
"""Words for a part of a country, after «ب»: «و452 بإقليم …»."""
