"""Arabic nouns for people, as data: who they are, singular and plurals."""

from __future__ import annotations

# status | sub-group | singular | plurals; + forms the sound plural. "t" before the status marks a
# title that a named person bears («القائد فلان»).
PERSONS = """
unknown||شخص|أشخاص
unknown||فرد|أفراد
unknown||إنسان|بشر
unknown||روح|أرواح
unknown||نسمة|نسمات
civilian||مسلم+|
civilian||يهودي+|
civilian||قبطي|أقباط
civilian||نزيل|نزلاء
civilian||خباز+|
civilian||عتال+|
civilian||لاعبة|لاعبات
civilian||مشيع+|
civilian||مدير+|
civilian||رئيس|رؤساء
civilian||مسافرة|مسافرات
civilian||متزلج+|
civilian||كشاف+|كشافة
civilian||بستاني+|
civilian||ميكانيكي+|
civilian||كهربائي+|
combatant||مسلحة|مسلحات
combatant||دركي+|
combatant||حارسة|حارسات
combatant||مظلي+|
unknown||عضو|أعضاء
civilian||مدني+|
civilian||مواطن+|مواطنات
civilian|men|رجل|رجال
civilian|women|امرأة|نساء
civilian|women|مرأة|نسوة
civilian|women|سيدة|سيدات
civilian|women|مدنية|مدنيات
civilian|women|مواطنة|مواطنات
civilian|children|فتاة|فتيات
civilian|children|فتى|فتيان, فتية
civilian|children|طفل|أطفال
civilian|children|طفلة|طفلات
civilian|children|رضيع|رضع
civilian|children|رضيعة|رضيعات
civilian|children|قاصر+|قصر
civilian|children|صبي|صبية, صبيان
civilian|children|مراهق+|
civilian|men|شاب|شبان, شباب
civilian|women|شابة|شابات
civilian|elderly|مسن+|
civilian|elderly|مسنة|مسنات
civilian|elderly|عجوز|عجائز
civilian||طالب|طلاب, طلبة
civilian|men|أب|آباء
civilian|women|أم|أمهات
civilian||أخ|إخوة
civilian|women|أخت|أخوات
civilian||شقيق|أشقاء
civilian|women|شقيقة|شقيقات
civilian|men|زوج|أزواج
civilian|women|زوجة|زوجات
civilian|men|والد|
civilian|women|والدة|
civilian||ابن|أبناء
civilian|women|ابنة|بنات
civilian|children|حفيد|أحفاد
civilian||طالبة|طالبات
civilian||تلميذ|تلاميذ
civilian||تلميذة|تلميذات
civilian||معلم+|معلمات
civilian||معلمة|معلمات
civilian||مدرس+|
civilian||طبيب|أطباء
civilian||طبيبة|طبيبات
civilian||ممرض+|
civilian||ممرضة|ممرضات
civilian||مسعف+|
civilian||صيدلي|صيادلة
civilian||صحفي+|
civilian||صحافي+|
civilian||صحفية|صحفيات
civilian||صحافية|صحافيات
civilian||إعلامي+|
civilian||مراسل+|
civilian||مصور+|
civilian||ناشط+|نشطاء
civilian||عامل|عمال
civilian||عاملة|عاملات
civilian||موظف+|
civilian||مزارع+|
civilian||فلاح+|
civilian||راعي|رعاة
civilian||راع|رعاة
civilian||تاجر|تجار
civilian||سائق+|
civilian||محام+|
civilian||محامي+|
civilian||قاض|قضاة
civilian||قاضي|قضاة
civilian||مهندس+|
civilian||مصل+|
civilian||حاج|حجاج
civilian||زائر|زوار
civilian||سائح|سياح
civilian||راكب|ركاب
civilian||مسافر+|
civilian||مهاجر+|
civilian||متظاهر+|
civilian||محتج+|
civilian||معتصم+|
civilian||معارض+|
civilian||مريض|مرضى
civilian||بحار|بحارة
civilian||صياد+|
civilian||متطوع+|
civilian||لاعب+|
civilian||كاهن|كهنة
civilian||شيخ|شيوخ
civilian||إمام|أئمة
civilian||دبلوماسي+|
civilian||مسؤول+|
civilian||مسئول+|
civilian||نائب|نواب
civilian||وزير|وزراء
civilian||مستوطن+|
civilian||مراقب+|
civilian||خبير|خبراء
civilian||منقذ+|
civilian||متسوق+|
civilian||ساكن|سكان
civilian||أهل|أهالي
civilian||قروي+|
civilian||خاطف+|
civilian||أجنبي|أجانب
civilian||مشجع+|
civilian||متفرج+|
civilian||مار|مارة
civilian||عروس|عرسان
civilian||حارس|حراس
civilian||مترجم+|
civilian||أستاذ|أساتذة
civilian||عالم|علماء
civilian||فنان+|
civilian||بائع|باعة
civilian||موسيقي+|
civilian||إغاثي+|
combatant||جندي|جنود
combatant||مقاتل+|مقاتلات
combatant||مقاتلة|مقاتلات
combatant||مسلح+|
combatant||عنصر|عناصر
combatant||عسكري+|
combatant||ضابط|ضباط
combatant||شرطي+|
combatant||مجند+|
combatant||مجندة|مجندات
combatant||قيادي+|
t combatant||قائد|قادة
t combatant||أمير|أمراء
t combatant||زعيم|زعماء
combatant||متمرد+|
combatant||إرهابي+|
combatant||جهادي+|
combatant||انتحاري+|
combatant||متشدد+|
combatant||متطرف+|
combatant||مرتزق+|مرتزقة
t combatant||ملازم|ملازمين
t combatant||نقيب|نقباء
t combatant||رائد|رواد
t combatant||مقدم|مقدمين
t combatant||عقيد|عقداء
t combatant||عميد|عمداء
t combatant||رقيب|رقباء
t combatant||عريف|عرفاء
t combatant||جنرال|جنرالات
combatant||مهاجم+|
combatant||مخرب+|
combatant||طيار+|
combatant||فدائي+|
combatant||داعشي|دواعش
combatant||مستشار+|
combatant||مقاوم+|
combatant||حوثي+|
combatant||عميل|عملاء
combatant||سجان+|
combatant||قناص+|قناصة
combatant||ثائر|ثوار
combatant||جندية|جنديات
combatant||مرافق+|
combatant||متزعم+|
combatant||أمني+|
unknown||مطلوب+|
unknown||مشتبه+|
unknown||متهم+|
unknown||مدان+|
unknown||مجرم+|
unknown||مهرب+|
unknown||لص|لصوص
civilian||مختار|مخاتير
civilian||وجيه|وجهاء
civilian||بدوي|بدو
civilian||متعاقد+|
civilian||عابر+|
civilian||متسلق+|
civilian||مقيم+|
civilian||حرفي+|
civilian||خريج+|
civilian||داعية|دعاة
civilian||راهب|رهبان
civilian||راهبة|راهبات
civilian||قس|قساوسة
civilian||مغترب+|
civilian||شاعر|شعراء
civilian||معتمر+|
civilian||معتمرة|معتمرات
civilian||متنزه+|
civilian||مصطاف+|
civilian||غواص+|
civilian||سباح+|
civilian||متسابق+|
civilian||دراج+|
civilian||قبطان|قباطنة
civilian||منقب+|
civilian||نجار+|
civilian||حداد+|
civilian||حلاق+|
civilian||خياط+|
civilian||طباخ+|
civilian||حمال+|
civilian||متسول+|
civilian||حقوقي+|
civilian||نقابي+|
civilian||أكاديمي+|
civilian||باحث+|
civilian||مدون+|
civilian||سياسي+|
civilian||برلماني+|
civilian||مرشح+|
civilian||ناخب+|
civilian||محتفل+|
civilian||مدعو+|
civilian||مطرب+|
civilian||ممثل+|
civilian||مضيفة|مضيفات
civilian||متظاهرة|متظاهرات
civilian||ناشطة|ناشطات
civilian||موظفة|موظفات
civilian||قروية|قرويات
civilian||قابلة|قابلات
civilian||حاجة|حاجات
civilian|children|يافع+|
civilian|children|غلام|غلمان
civilian|elderly|كهل|كهول
civilian|women|أرملة|أرامل
civilian|children|يتيم|أيتام
civilian||معاق+|
civilian||معوق+|
unknown||رعية|رعايا
unknown||كادر|كوادر
unknown||نفر|أنفار
unknown||متسلل+|
unknown||مخالف+|
unknown||هارب+|
unknown||سارق+|
unknown||تكفيري+|
combatant||منشق+|
combatant||منتسب+|
combatant||مجاهد+|
combatant||مرابط+|
combatant||جاسوس|جواسيس
combatant||مخبر+|
combatant||مغوار|مغاوير
civilian||كاتب|كتاب
civilian||رياضي+|
civilian||إطفائي+|
civilian||مسعفة|مسعفات
civilian||متطوعة|متطوعات
civilian||مهندسة|مهندسات
civilian||محامية|محاميات
civilian||قاضية|قاضيات
civilian||وزيرة|وزيرات
civilian||نائبة|نائبات
civilian||مذيع+|
civilian||مذيعة|مذيعات
civilian||إعلامية|إعلاميات
civilian||مصورة|مصورات
civilian||مراسلة|مراسلات
civilian||صيدلانية|صيدلانيات
civilian||مزارعة|مزارعات
civilian||بائعة|بائعات
civilian||خادمة|خادمات
civilian||خادم|خدم
civilian||جزار+|
civilian||بقال+|
civilian||حطاب+|
civilian||نحال+|
civilian||سباك+|
civilian||دهان+|
civilian||كناس+|
civilian||غطاس+|
civilian||ملاح+|
civilian||مضيف+|
civilian||ربان|ربابنة
civilian||محاسب+|
civilian||صراف+|
civilian||صائغ|صاغة
civilian||مقاول+|
civilian||رسام+|
civilian||ممثلة|ممثلات
civilian||مطربة|مطربات
civilian||خطيب|خطباء
civilian||مؤذن+|
civilian||حاخام+|حاخامات
civilian||مطران|مطارنة
civilian||أسقف|أساقفة
civilian||مبشر+|
civilian||ملاكم+|
civilian||عمدة|عمداء
civilian||سفير|سفراء
civilian||قنصل|قناصل
civilian||ضيف|ضيوف
civilian||زبون|زبائن
civilian||مدمن+|
civilian||منكوب+|
civilian||مصطافة|مصطافات
civilian||سائحة|سائحات
civilian||محتجة|محتجات
civilian||معتصمة|معتصمات
civilian||راكبة|راكبات
civilian||مريضة|مريضات
civilian||حقوقية|حقوقيات
civilian||باحثة|باحثات
civilian||طباخة|طباخات
civilian||بروفيسور+|
civilian|women|عروسة|عرائس
civilian|women|مسلمة|مسلمات
civilian|children|قاصرة|قاصرات
civilian|children|مراهقة|مراهقات
civilian|children|جنين|أجنة
civilian|children|توأم|توائم
civilian|children|حفيدة|حفيدات
civilian|children|يتيمة|يتيمات
civilian|elderly|كهلة|كهلات
combatant||شرطية|شرطيات
combatant||شبيح+|شبيحة
combatant||بلطجي+|بلطجية
combatant||ميليشياوي+|
combatant||مناضل+|
combatant||ملثم+|
combatant||مدفعي+|
combatant||مندس+|
combatant||متعاون+|
combatant||معتد+|
t combatant||آمر+|
t combatant||مشير|
unknown||جانح+|
unknown||متسولة|متسولات
unknown||محكوم+|
unknown||مقيمة|مقيمات
"""
NATIONS = """
عراقي سوري فلسطيني لبناني إسرائيلي إيراني تركي أمريكي أميركي روسي مصري أردني سعودي يمني أفغاني
باكستاني هندي صيني فرنسي بريطاني ألماني إيطالي إسباني ليبي تونسي جزائري مغربي سوداني صومالي كويتي
قطري إماراتي بحريني عماني أوكراني كندي أسترالي ياباني إندونيسي نيجيري إثيوبي كيني كوري مكسيكي
برازيلي بوسني صربي كرواتي أرمني روماني يوناني نمساوي مجري بولندي هولندي بلجيكي سويدي نرويجي
دنماركي سويسري برتغالي أرجنتيني كولومبي فنزويلي كوبي تايلندي فيتنامي ماليزي روهينغي سنغالي تشادي
كاميروني رواندي كونغولي إريتري مالطي قبرصي جورجي أذربيجاني طاجيكي كازاخي قرغيزي موريتاني غاني
صهيوني عربي ألباني بلغاري أوغندي كشميري بلوشي أيرلندي تشيكي فنلندي سريلانكي كمبودي تركستاني
قوقازي إيغوري شركسي سرياني آشوري أمازيغي داغستاني بنغلاديشي بنغلادشي بيروفي زيمبابوي موزمبيقي أنغولي
غامبي ليبيري سيراليوني بوركيني مدغشقري سنغافوري تايواني منغولي ميانماري نيوزيلندي اسكتلندي إنجليزي
انكليزي سلوفاكي سلوفيني مقدوني ليتواني إستوني بيلاروسي مولدوفي كوسوفي قرغيزستاني
شيعي سني درزي علوي كردي مسيحي يزيدي إيزيدي تركماني شيشاني أوزبكي نيبالي بنغالي فلبيني
"""
NATION_PLURALS = (
    "أكراد أتراك روس يهود عرب شيعة هنود أفغان ألمان يزيديات أوروبيين أجانب تركمان دروز سنة مسيحيات"
)
KIN = """
زوجة زوج ابن ابنة بنت والد والدة أب أم أخ أخت شقيق شقيقة حفيد حفيدة جد جدة عم خال رفيق مرافق
صديق سائق حارس نجل ولد مساعد معاون زميل زميلة صهر نسيب حماة كنة
جنين كريمة طليقة طفل طفلة رضيع قريب خطيبة
"""
KIN_PLURALS = "أطفال أبناء بنات أولاد أشقاء إخوة أخوات أحفاد أقارب مرافقي حراس زوجات رفاق"
PRONOUNS = ("ه", "ها", "هما", "هم", "هن")
