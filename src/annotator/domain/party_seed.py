"""Sides, organisations and units of the Syrian war: the rows that the party tree starts with.

A row is `key|parent|English|Arabic|aliases, comma separated|since/until`; it may go on in lines
that begin with four spaces. The dates (ISO, either side may be empty) and their bar may be left
out. A key that ends with * only groups organisations, as a government or a people does. A line
that starts with @ opens a side; one that starts with ! sets the status of the rows after it.
"""

ROWS = """
@aanes
!combatant
aanes forces||Forces of the Autonomous Administration|قوات الإدارة الذاتية|
sdf|aanes forces|Syrian Democratic Forces|قوات سوريا الديمقراطية|sdf, syrian democratic forces,
    قسد, قوات سوريا الديمقراطية, سوريا الديمقراطية, سورية الديمقراطية, القوات الديمقراطية
asayish|aanes forces|Asayish|الأسايش|asayish, al-asayish, asayesh, internal security forces,
    isf, قوى الأمن الداخلي الكردية, قوى الأمن الداخلي في شمال وشرق سوريا, الأسايش, الآسايش,
    أسايش, قوات الأمن الداخلي
deir ezzor military council|sdf|Deir Ezzor Military Council|مجلس دير الزور العسكري|deir ezzor
    military council, deir ez-zor military council, مجلس دير الزور العسكري
manbij military council|sdf|Manbij Military Council|مجلس منبج العسكري|manbij military council,
    مجلس منبج العسكري
ypg|sdf|People's Protection Units|وحدات حماية الشعب|ypg, people's protection units,
    وحدات حماية الشعب, الوحدات الكردية
ypj|sdf|Women's Protection Units|وحدات حماية المرأة|ypj, women's protection units,
    وحدات حماية المرأة
self-defence forces|sdf|Self-Defence Forces|قوات الدفاع الذاتي|self-defence, self-defense,
    self-defence forces, self-defense forces, قوات الحماية الذاتية, قوات الدفاع الذاتي
pkk||Kurdistan Workers' Party|حزب العمال الكردستاني|pkk, kurdistan workers party,
    حزب العمال الكردستاني, العمال الكردستاني
@government
syrian government*||Syrian government (until December 2024)|الحكومة السورية السابقة||/2024-12-08
syrian army|syrian government|Syrian Arab Army|الجيش العربي السوري|syrian army,
    syrian arab army, regime forces, regime soldiers, regime troops, government forces,
    government troops, syrian soldiers, syrian troops, assad forces, saa, regime fighters,
    الجيش العربي السوري, الجيش السوري, جيش النظام, قوات النظام, قوات الأسد, قوات نظام الأسد,
    عناصر النظام, النظام السوري, النظام, القوات الحكومية, القوات المسلحة السورية, قوات الحكومة,
    جنود سوريين, القوات السورية, الجيش النظامي
fourth division|syrian army|Fourth Division|الفرقة الرابعة|fourth division, 4th division,
    الفرقة الرابعة
republican guard|syrian army|Republican Guard|الحرس الجمهوري|republican guard, الحرس الجمهوري
syrian security|syrian government|Syrian security services|الأجهزة الأمنية السورية|military
    intelligence, air force intelligence, military security, المخابرات الجوية,
    المخابرات العسكرية, الأمن العسكري, أمن الدولة
pro-government militia|syrian government|Pro-government militias|الميليشيات الموالية
    للحكومة|pro-government militia, pro-government militias, pro-government fighters,
    pro-regime militia, pro-regime militias, pro-government forces, loyalist, loyalists,
    regime-backed militia, مليشيات النظام, ميليشيات النظام, المسلحين الموالين للنظام,
    القوات الموالية للحكومة, الميليشيات المحلية, اللجان الشعبية
national defence|pro-government militia|National Defence Forces|الدفاع الوطني|national defence,
    national defense, national defence forces, national defense forces, ndf, الدفاع الوطني,
    قوات الدفاع الوطني
qatirji militia|pro-government militia|Qatirji militia|ميليشيا القاطرجي|qatirji, القاطرجي, قاطرجي
baath brigades|pro-government militia|Baath Brigades|كتائب البعث|baath brigades, كتائب البعث
liwa al-quds|pro-government militia|Liwa al-Quds|لواء القدس|liwa al-quds, al-quds brigade,
    لواء القدس
@iran
iran*||Iran|إيران|
irgc|iran|Islamic Revolutionary Guard Corps|الحرس الثوري الإيراني|irgc, revolutionary guard,
    revolutionary guards, iranian revolutionary guard, iranian revolutionary guards, quds force,
    الحرس الثوري الإيراني, الحرس الثوري, فيلق القدس
iran-backed militia|iran|Iran-backed militias|الميليشيات المدعومة من إيران|iran-backed militia,
    iran-backed militias, iranian-backed militia, iranian-backed militias, iranian militia,
    iranian militias, pro-iranian militia, pro-iranian militias, pro-iran militia,
    pro-iran fighters, pro-iranian fighters, iran-backed fighters,
    iranian-backed militiamen, iran-backed militiamen, pro-iran militiamen, iranian-backed fighters,
    الميليشيات الإيرانية, المليشيات الإيرانية, ميليشيات إيران, مليشيات إيرانية,
    ميليشيات إيرانية, الميليشيات الموالية لإيران, ميليشيات موالية لإيران, مليشيات موالية لإيران,
    المليشيات الموالية لإيران, الميليشيات المدعومة من إيران, ميليشيا موالية لإيران,
    الفصائل الموالية لإيران
fatemiyoun|iran-backed militia|Fatemiyoun Brigade|لواء فاطميون|fatemiyoun, liwa fatemiyoun,
    فاطميون, لواء فاطميون
zainebiyoun|iran-backed militia|Zainebiyoun Brigade|لواء زينبيون|zainebiyoun, zaynabiyoun,
    زينبيون, لواء زينبيون
hezbollah|iran-backed militia|Hezbollah|حزب الله|hezbollah, hizbullah, hizballah,
    lebanese hezbollah, حزب الله, حزب الله اللبناني
pmf|iran-backed militia|Popular Mobilisation Forces|الحشد الشعبي|pmf,
    popular mobilization forces, popular mobilisation forces, popular mobilization,
    hashd al-shaabi, الحشد الشعبي
kataib hezbollah|pmf|Kata'ib Hezbollah|كتائب حزب الله|kataib hezbollah, كتائب حزب الله,
    حزب الله العراق, حزب الله العراقي
islamic resistance in iraq|iran-backed militia|Islamic Resistance in Iraq|المقاومة الإسلامية في
    العراق|islamic resistance in iraq, المقاومة الإسلامية في العراق
houthi|iran-backed militia|Houthis|الحوثيون|houthi, houthis, الحوثيين, الحوثيون, حوثي, حوثيا,
    حوثيين, أنصار الله
@isis
isis||Islamic State|تنظيم الدولة الإسلامية|isis, isil, islamic state, islamic state group,
    daesh, داعش, تنظيم الدولة الإسلامية, تنظيم الدولة, الدولة الإسلامية, داعشي, داعشيا, دواعش
@opposition
syrian opposition*||Syrian opposition factions|فصائل المعارضة السورية|syrian rebels,
    rebel fighters, rebels, opposition fighters, opposition factions, المعارضة السورية,
    المعارضة المسلحة, فصائل المعارضة, الفصائل المقاتلة, الفصائل, الجيش الحر, الجيش السوري الحر,
    free syrian army
hts|syrian opposition|Hay'at Tahrir al-Sham|هيئة تحرير الشام|hts, hayat tahrir al-sham,
    hay'at tahrir al-sham, tahrir al-sham, هيئة تحرير الشام, تحرير الشام, جبهة النصرة,
    nusra front, al-nusra front, al-nusra, jabhat al-nusra, جبهة فتح الشام
sna|syrian opposition|Syrian National Army|الجيش الوطني السوري|sna, syrian national army,
    الجيش الوطني السوري, الجيش الوطني, turkish-backed factions, pro-turkish factions,
    فصائل موالية لتركيا, الفصائل الموالية لتركيا
new syrian forces||Syrian transitional government forces|قوات الحكومة السورية الانتقالية|general
    security, military operations administration, إدارة العمليات العسكرية, الأمن العام,
    إدارة الأمن العام, مديرية الأمن العام, وزارة الدفاع السورية, قوات وزارة الدفاع|2024-12-08/
al-qaeda||al-Qaeda|القاعدة|al-qaeda, al qaeda, تنظيم القاعدة, القاعدة
@foreign
coalition||International Coalition|التحالف الدولي|international coalition, us-led coalition,
    us-led international coalition, coalition forces, coalition, التحالف الدولي, قوات التحالف,
    التحالف
us army|coalition|United States forces|القوات الأمريكية|us army, us forces, us soldiers,
    us troops, american soldiers, american troops, american forces, us service members,
    us marines, u.s. troops, u.s. soldiers, القوات الأمريكية, القوات الأميركية, الجيش الأمريكي,
    الجيش الأميركي, جندي أمريكي, جندي أميركي, جنود أمريكيين, جنود أميركيين, جنود أمريكيون,
    القوات الجوية الأمريكية
british army|coalition|British forces|القوات البريطانية|british soldiers, british troops,
    british army, القوات البريطانية, جنود بريطانيين, جندي بريطاني
russian army||Russian forces|القوات الروسية|russian army, russian forces, russian soldiers,
    russian troops, russian servicemen, القوات الروسية, الجيش الروسي, القوات الجوية الروسية,
    جنود روس, جندي روسي
wagner|russian army|Wagner Group|مجموعة فاغنر|wagner, wagner group, فاغنر
turkish army||Turkish forces|القوات التركية|turkish army, turkish forces, turkish soldiers,
    turkish troops, القوات التركية, الجيش التركي, جندي تركي, جنود أتراك
israeli army||Israeli army|الجيش الإسرائيلي|israeli army, israeli forces, israeli soldiers,
    israeli soldier, israeli troops, idf, israel defense forces, الجيش الإسرائيلي, جيش الاحتلال,
    قوات الاحتلال, القوات الإسرائيلية, جندي إسرائيلي, جنود إسرائيليين, جنود إسرائيليون,
    جنديين إسرائيليين, جنديان إسرائيليان, جنديا إسرائيليا, ضابط إسرائيلي, عسكري إسرائيلي,
    عسكريين إسرائيليين
iraqi army||Iraqi army|الجيش العراقي|iraqi army, iraqi soldiers, iraqi soldier, iraqi troops,
    iraqi forces, الجيش العراقي, القوات العراقية, جندي عراقي, جنود عراقيين, جنديان عراقيان,
    جنديين عراقيين, جنديا عراقيا, جنود عراقيون
iraqi police||Iraqi police|الشرطة العراقية|iraqi police, iraqi policemen, الشرطة العراقية
iraqi security forces||Iraqi security forces|قوات الأمن العراقية|iraqi security forces,
    قوات الأمن العراقية
peshmerga||Peshmerga|البيشمركة|peshmerga, البيشمركة, البشمركة
lebanese army||Lebanese army|الجيش اللبناني|lebanese army, lebanese soldiers, الجيش اللبناني,
    جندي لبناني, جنود لبنانيين
egyptian army||Egyptian army|الجيش المصري|egyptian army, egyptian soldiers, الجيش المصري,
    جندي مصري, جنود مصريين
jordanian army||Jordanian army|الجيش الأردني|jordanian army, الجيش الأردني
saudi army||Saudi forces|القوات السعودية|saudi soldiers, القوات السعودية, الجيش السعودي
yemeni army||Yemeni army|الجيش اليمني|yemeni army, yemeni soldiers, الجيش اليمني
afghan army||Afghan forces|القوات الأفغانية|afghan army, afghan soldiers, الجيش الأفغاني,
    القوات الأفغانية
taliban||Taliban|طالبان|taliban, طالبان, حركة طالبان
iranian police||Iranian police|الشرطة الإيرانية|iranian police, الشرطة الإيرانية
iranian security forces||Iranian security forces|قوات الأمن الإيرانية|iranian security forces,
    قوات الأمن الإيرانية
@palestinian
palestinian factions||Palestinian factions|الفصائل الفلسطينية|palestinian fighters,
    palestinian militants, الفصائل الفلسطينية, المقاومة الفلسطينية
hamas|palestinian factions|Hamas|حركة حماس|hamas, حماس, حركة حماس, القسام, كتائب القسام,
    عز الدين القسام
islamic jihad|palestinian factions|Palestinian Islamic Jihad|حركة الجهاد الإسلامي|islamic jihad,
    الجهاد الإسلامي, سرايا القدس
fatah|palestinian factions|Fatah|حركة فتح|fatah, حركة فتح
palestinian police||Palestinian police|الشرطة الفلسطينية|palestinian police, الشرطة الفلسطينية
@generic
police||Police|الشرطة|police, policeman, policemen, police officer, police officers, الشرطة,
    شرطي, شرطيا, شرطيين, شرطيان, شرطيون
army||Army|الجيش|army, soldier, soldiers, troops, servicemen, الجيش, جندي, جنديا, جنديان,
    جنديين, جنود, عسكري, عسكريا, عسكريين, عسكريون, القوات المسلحة
security forces||Security forces|قوات الأمن|security forces, security officers, قوات الأمن,
    قوى الأمن, رجال الأمن, عناصر الأمن
militants||Militants|مسلحون|militants, militant, gunmen, gunman, insurgents, jihadists, مسلح,
    مسلحا, مسلحين, مسلحون, متشددين, متمردين, متمردا, إرهابيا, إرهابيين, إرهابي
!civilian
civilian*||Civilians|مدنيون|civilian, civilians, residents, villagers, مدني, مدنيا, مدنيين,
    مدنيون, مدنيان, مدنية, مواطن, مواطنا, مواطنين, مواطنون, الأهالي, السكان, أهالي
journalists|civilian|Journalists|صحفيون|journalist, journalists, صحفي, صحفيين, صحفيا, صحافي,
    صحافيين, إعلاميين
medical workers|civilian|Medical workers|كوادر طبية|medic, medics, doctors, paramedics, طبيب,
    أطباء, مسعف, مسعفين
civil defence|civilian|Civil Defence (White Helmets)|الدفاع المدني|white helmets, civil defence,
    civil defense, الدفاع المدني, الخوذ البيضاء
aid workers|civilian|Aid workers|عمال إغاثة|aid workers, aid worker
iraqi civilian|civilian|Iraqi civilians|مدنيون عراقيون|iraqi, iraqis, iraqi civilians, عراقي,
    عراقيا, عراقيين, عراقيون, عراقيان, عراقية
palestinian civilian|civilian|Palestinian civilians|مدنيون فلسطينيون|palestinian, palestinians,
    palestinian civilians, فلسطيني, فلسطينيا, فلسطينيين, فلسطينيون, فلسطينيان, فلسطينية
syrian civilian|civilian|Syrian civilians|مدنيون سوريون|syrian, syrians, syrian civilians, سوري,
    سوريا, سوريين, سوريون, سوريان
lebanese civilian|civilian|Lebanese civilians|مدنيون لبنانيون|lebanese, lebanese civilians,
    لبناني, لبنانيا, لبنانيين, لبنانيون
israeli civilian|civilian|Israeli civilians|مدنيون إسرائيليون|israeli, israelis,
    israeli civilians, إسرائيلي, إسرائيليا, إسرائيليين, إسرائيليون, مستوطن, مستوطنين
kurdish civilian|civilian|Kurdish civilians|مدنيون أكراد|kurdish civilians, كردي, كرديا, أكراد,
    الأكراد
shia civilian|civilian|Shia civilians|مدنيون شيعة|shiite, shiites, شيعي, شيعيا, شيعيين, شيعيون
!unknown
palestinian||Palestinians|فلسطينيون|
detainees||Detainees|معتقلون|
"""
