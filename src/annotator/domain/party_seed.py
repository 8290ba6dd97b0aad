"""Sides, organisations and units of the Syrian war: the rows that the party tree starts with.

A row is `key|parent|English|Arabic|aliases, comma separated|since/until`; it may go on in lines
that begin with four spaces. The dates (ISO, either side may be empty) and their bar may be left
out. A key that ends with * only groups organisations, as a government or a people does. A line
that starts with @ opens a side; one that starts with ! sets the status of the rows after it. Of
rows that share a name, the first that existed on the day in question is meant.

The bodies that every state has (army, police, security forces) and its people are made from one
row a nation, so that they are named alike for all.
"""

from __future__ import annotations

_ORGANISATIONS = """
@aanes
!combatant
aanes forces||Forces of the Autonomous Administration|قوات الإدارة الذاتية|
sdf|aanes forces|Syrian Democratic Forces|قوات سوريا الديمقراطية|sdf, syrian democratic forces,
    قسد, قوات سوريا الديمقراطية, سوريا الديمقراطية, سورية الديمقراطية, القوات الديمقراطية,
    سوريا الديموقراطية, سورية الديموقراطية|2015-10-10/
asayish|aanes forces|Asayish|الأسايش|asayish, al-asayish, asayesh, internal security forces,
    isf, قوى الأمن الداخلي الكردية, قوى الأمن الداخلي في شمال وشرق سوريا, الأسايش, الآسايش,
    أسايش, قوات الأمن الداخلي, kurdish security forces
deir ezzor military council|sdf|Deir Ezzor Military Council|مجلس دير الزور العسكري|deir ezzor
    military council, deir ez-zor military council, مجلس دير الزور العسكري|2016-12-08/
manbij military council|sdf|Manbij Military Council|مجلس منبج العسكري|manbij military council,
    مجلس منبج العسكري|2016-04-02/
raqqa military council|sdf|Raqqa military council|مجلس الرقة العسكري|raqqa military council
tal abyad military council|sdf|Tal Abyad Military Council|مجلس تل أبيض العسكري|tal abyad military
    council
syriac military council|sdf|Syriac Military Council|المجلس العسكري السرياني|syriac military
    council|2013-01-08/
jaysh al-thuwar|sdf|Army of Revolutionaries|جيش الثوار|jaysh al-thuwar|2015-05-03/
northern democratic brigade|sdf|Northern Democratic Brigade|لواء الشمال الديمقراطي|
ypg|sdf|People's Protection Units|وحدات حماية الشعب|ypg, people's protection units,
    peoples protection units, وحدات حماية الشعب, الوحدات الكردية, kurdish militia|2011-07-19/
ypj|sdf|Women's Protection Units|وحدات حماية المرأة|ypj, women's protection units,
    وحدات حماية المرأة|2013-04-04/
kurdish forces|aanes forces|Kurdish forces in Syria|القوات الكردية في سوريا|kurdish forces,
    kurdish fighters, kurdish-led forces, kurdish-led fighters, القوات الكردية, مقاتلين أكراد,
    مقاتلون أكراد, المسلحين الأكراد, مقاتلا كرديا, مقاتل كردي
self-defence forces|sdf|Self-Defence Forces|قوات الدفاع الذاتي|self-defence, self-defense,
    self-defence forces, self-defense forces, قوات الحماية الذاتية, قوات الدفاع الذاتي,
    الدفاع الذاتي
afrin liberation forces|aanes forces|Afrin Liberation Forces|قوات تحرير عفرين|afrin liberation
    forces
@pkk
pkk||Kurdistan Workers' Party|حزب العمال الكردستاني|pkk, kurdistan workers party, kurdistan
    workers' party, kurdish rebels, حزب العمال الكردستاني, العمال الكردستاني|1978-11-27/
hpg|pkk|People's Defence Forces|قوات الدفاع الشعبي|hpg, people's defence forces
@government
syrian government*||Syrian government (until December 2024)|الحكومة السورية السابقة||/2024-12-08
syrian army|syrian government|Syrian Arab Army|الجيش العربي السوري|syrian army,
    syrian arab army, regime forces, regime soldiers, regime troops, regime force members,
    government forces, government troops, government soldiers, syrian government forces,
    syrian regime forces, syrian soldiers, syrian troops, syrian forces, assad forces, saa,
    regime fighters, assad regime forces, syrian military, الجيش العربي السوري, الجيش السوري,
    جيش النظام, قوات النظام, قوات الأسد, قوات نظام الأسد, عناصر النظام, جنود النظام,
    النظام السوري, النظام, القوات الحكومية, القوات المسلحة السورية, قوات الحكومة,
    قوات الحكومة السورية, جنود سوريين, القوات السورية, القوات النظامية, الجيش النظامي,
    الجيش السوري النظامي|/2024-12-08
fourth division|syrian army|Fourth Division|الفرقة الرابعة|fourth division, 4th division,
    الفرقة الرابعة|/2024-12-08
republican guard|syrian army|Republican Guard|الحرس الجمهوري|republican guard,
    الحرس الجمهوري|/2024-12-08
tiger forces|syrian army|Tiger Forces (25th Division)|قوات النمر|tiger forces, 25th division,
    25th special mission forces division, قوات النمر, الفرقة 25 مهام خاصة|2013-10-01/2024-12-08
fifth corps|syrian army|Fifth Corps|الفيلق الخامس|fifth corps, 5th corps, fifth assault corps,
    الفيلق الخامس, اللواء الثامن|2016-11-22/2024-12-08
syrian border guards|syrian army|Syrian Border Guards|حرس الحدود السوري|
    الهجانة|/2024-12-08
syrian security|syrian government|Syrian security services|الأجهزة الأمنية السورية|military
    intelligence, air force intelligence, air force intelligence directorate, military security,
    state security, political security, المخابرات الجوية, المخابرات العسكرية, الأمن العسكري,
    أمن الدولة, الأمن السياسي, الأفرع الأمنية, أجهزة النظام الأمنية|/2024-12-08
pro-government militia|syrian government|Pro-government militias|الميليشيات الموالية
    للحكومة|pro-government militia, pro-government militias, pro-government fighters,
    pro-regime militia, pro-regime militias, pro-regime fighters, pro-regime gunmen,
    pro-regime militiamen, pro-regime forces, pro-government forces, loyalist, loyalists,
    loyalist forces, regime-backed militia, regime-backed militias, regime-backed militiamen,
    shabiha, الشبيحة, مليشيات النظام, ميليشيات النظام, المسلحين الموالين للنظام,
    مسلحين موالين للنظام, المسلحين الموالين لقوات النظام, القوات الموالية للحكومة,
    القوات الموالية للنظام, قوات موالية للنظام, الميليشيات الموالية للنظام,
    المليشيات الموالية للنظام, الميليشيات المحلية, اللجان الشعبية,
    popular committees|/2024-12-08
national defence|pro-government militia|National Defence Forces|الدفاع الوطني|national defence,
    national defense, national defence forces, national defense forces, national defence forces
    militia, ndf, الدفاع الوطني, قوات الدفاع الوطني, ميليشيا الدفاع الوطني|2012-11-01/2024-12-08
qatirji militia|pro-government militia|Qatirji militia|ميليشيا القاطرجي|qatirji, qatirji militia,
    katerji, القاطرجي, قاطرجي, القاترجي|/2024-12-08
baath brigades|pro-government militia|Baath Brigades|كتائب البعث|baath brigades,
    كتائب البعث|2012-01-01/2024-12-08
liwa al-quds|pro-government militia|Liwa al-Quds|لواء القدس|liwa al-quds, al-quds brigade,
    لواء القدس|2013-10-06/2024-12-08
desert hawks|pro-government militia|Desert Hawks|صقور الصحراء|desert hawks,
    صقور الصحراء|2013-08-01/2017-08-01
ssnp militia|pro-government militia|Eagles of the Whirlwind|نسور الزوبعة|eagles of the whirlwind,
    ssnp, نسور الزوبعة, الحزب السوري القومي الاجتماعي
arab nationalist guard|pro-government militia|Arab Nationalist Guard|الحرس القومي العربي|
@iran
iran*||Iran|إيران|
irgc|iran|Islamic Revolutionary Guard Corps|الحرس الثوري الإيراني|irgc, revolutionary guard,
    revolutionary guards, iranian revolutionary guard, iranian revolutionary guards, quds force,
    basij, الحرس الثوري الإيراني, الحرس الثوري, فيلق القدس, الباسيج|1979-05-05/
iran-backed militia|iran|Iran-backed militias|الميليشيات المدعومة من إيران|iran-backed militia,
    iran-backed militias, iranian-backed militia, iranian-backed militias, iranian militia,
    iranian militias, pro-iranian militia, pro-iranian militias, pro-iran militia,
    pro-iran militias, pro-iran fighters, pro-iranian fighters, iran-backed fighters,
    iranian-backed militiamen, iranian-backed militiaman, iran-backed militiamen,
    iran-backed militiaman, pro-iran militiamen, iranian-backed fighters, iran-backed groups,
    iran-backed factions, iranian proxies, proxies of iran, iran's proxies, iran-backed proxies,
    non-syrian militiamen, non-syrian militiaman, non-syrian fighters, shiite militias,
    shiite militiamen, الميليشيات الإيرانية, المليشيات الإيرانية, ميليشيات إيران, مليشيات إيرانية,
    ميليشيات إيرانية, الميليشيات الموالية لإيران, ميليشيات موالية لإيران, مليشيات موالية لإيران,
    المليشيات الموالية لإيران, الميليشيات المدعومة من إيران, المليشيات المدعومة من إيران,
    ميليشيات مدعومة من إيران, ميليشيا موالية لإيران, الفصائل الموالية لإيران,
    فصائل موالية لإيران, الفصائل المدعومة من إيران, فصائل مدعومة من إيران, أذرع إيران,
    موالين لإيران, الموالين لإيران, مجموعات موالية لإيران, المجموعات الموالية لإيران,
    الميليشيات الشيعية, المليشيات الشيعية, ميليشيات غير سورية, مسلحين غير سوريين
fatemiyoun|iran-backed militia|Fatemiyoun Brigade|لواء فاطميون|fatemiyoun, liwa fatemiyoun,
    fatimiyoun, فاطميون, لواء فاطميون|2013-11-01/
zainebiyoun|iran-backed militia|Zainebiyoun Brigade|لواء زينبيون|zainebiyoun, zaynabiyoun,
    zainabiyoun, زينبيون, لواء زينبيون|2013-11-01/
hezbollah|iran-backed militia|Hezbollah|حزب الله|hezbollah, hizbullah, hizballah, hezbollahs,
    lebanese hezbollah, حزب الله, حزب الله اللبناني|1985-02-16/
syrian hezbollah|iran-backed militia|Syrian Hezbollah|حزب الله السوري|syrian hezbollah
baqir brigade|iran-backed militia|Baqir Brigade|لواء الباقر|liwa al-baqir, baqir brigade
abu al-fadl al-abbas|iran-backed militia|Abu al-Fadl al-Abbas Brigade|لواء أبو الفضل العباس|liwa
    abu al-fadl al-abbas
pmf|iran-backed militia|Popular Mobilisation Forces|الحشد الشعبي|pmf, pmu,
    popular mobilization forces, popular mobilisation forces, popular mobilization,
    popular mobilisation, popular mobilization units, hashd al-shaabi, الحشد الشعبي,
    قوات الحشد, فصائل الحشد|2014-06-15/
kataib hezbollah|pmf|Kata'ib Hezbollah|كتائب حزب الله|kataib hezbollah, kataeb hezbollah,
    كتائب حزب الله, حزب الله العراق, حزب الله العراقي|2003-10-01/
asaib ahl al-haq|pmf|Asa'ib Ahl al-Haq|عصائب أهل الحق|asaib ahl al-haq, عصائب أهل الحق|2006-07-01/
nujaba|pmf|Harakat Hezbollah al-Nujaba|حركة النجباء|harakat hezbollah al-nujaba, nujaba movement,
    حركة النجباء|2013-01-01/
badr|pmf|Badr Organisation|منظمة بدر|badr organisation, badr organization, فيلق بدر|1982-01-01/
kataib sayyid al-shuhada|pmf|Kata'ib Sayyid al-Shuhada|كتائب سيد الشهداء|kataib sayyid al-shuhada
islamic resistance in iraq|iran-backed militia|Islamic Resistance in Iraq|المقاومة الإسلامية في
    العراق|islamic resistance in iraq, المقاومة الإسلامية في العراق|2020-03-01/
houthi|iran-backed militia|Houthis|الحوثيون|houthi, houthis, houthi rebels, houthi fighters,
    الحوثيين, الحوثيون, حوثي, حوثيا, حوثيين, حوثيان, أنصار الله, جماعة الحوثي,
    ميليشيا الحوثي|1994-01-01/
@isis
isis||Islamic State|تنظيم الدولة الإسلامية|isis, isil, islamic state, islamic state group,
    islamic state of iraq and the levant, so-called islamic state, daesh, داعش,
    تنظيم الدولة الإسلامية, تنظيم الدولة, الدولة الإسلامية, دولة العراق الإسلامية, داعشي, داعشيا,
    داعشيين, دواعش, is jihadists, is fighters, is militants, is members
sinai province|isis|Sinai Province|ولاية سيناء|sinai province, wilayat sinai, ansar beit al-maqdis,
    ولاية سيناء, أنصار بيت المقدس
islamic state khorasan|isis|Islamic State – Khorasan|ولاية خراسان|is-k, isis-k, isis-khorasan,
    islamic state khorasan, ولاية خراسان, داعش خراسان
@opposition
syrian opposition*||Syrian opposition factions|فصائل المعارضة السورية|syrian rebels, syrian rebel,
    rebel fighters, rebel fighter, rebels, rebel, rebel forces, rebel factions, opposition fighters,
    opposition factions, opposition forces, anti-government fighters, anti-government rebels,
    islamist rebels, المعارضة السورية, المعارضة المسلحة, مقاتلي المعارضة, مقاتلو المعارضة,
    فصائل المعارضة, الفصائل المقاتلة, الفصائل, الثوار, ثوار|/2025-01-29
free syrian army|syrian opposition|Free Syrian Army|الجيش السوري الحر|fsa, free syrian army,
    الجيش الحر, الجيش السوري الحر|2011-07-29/2025-01-29
hts|syrian opposition|Hay'at Tahrir al-Sham|هيئة تحرير الشام|hts, hayat tahrir al-sham,
    hay'at tahrir al-sham, hayaat tahrir al-sham, tahrir al-sham, هيئة تحرير الشام, تحرير الشام,
    جبهة النصرة, nusra front, al-nusra front, al-nusra, jabhat al-nusra, nusra,
    جبهة فتح الشام, fateh al-sham front|2012-01-23/2025-01-29
sna|syrian opposition|Syrian National Army|الجيش الوطني السوري|sna, syrian national army,
    الجيش الوطني السوري, الجيش الوطني, turkish-backed factions, turkish-backed rebels,
    turkish-backed fighters, turkish-backed forces, turkey-backed factions, turkey-backed fighters,
    pro-turkish factions, pro-turkish fighters, pro-turkey fighters, فصائل موالية لتركيا,
    الفصائل الموالية لتركيا, فصائل مدعومة من تركيا, الفصائل المدعومة من تركيا,
    موالين لتركيا, الموالين لتركيا|2017-12-30/2025-01-29
sultan murad|sna|Sultan Murad Division|فرقة السلطان مراد|sultan murad, sultan murad division,
    فرقة السلطان مراد, السلطان مراد
hamza division|sna|Hamza Division|فرقة الحمزة|hamza division, hamzat division, فرقة الحمزة,
    فرقة الحمزات, الحمزات
suleiman shah|sna|Suleiman Shah Division|فرقة سليمان شاه|suleiman shah, suleiman shah brigade,
    al-amshat, فرقة سليمان شاه, فرقة العمشات, العمشات, لواء السلطان سليمان شاه
ahrar al-sharqiya|sna|Ahrar al-Sharqiya|أحرار الشرقية|ahrar al-sharqiya, أحرار الشرقية
levant front|sna|Levant Front|الجبهة الشامية|levant front, al-jabha al-shamiya, الجبهة الشامية
jaysh al-islam|syrian opposition|Jaysh al-Islam|جيش الإسلام|jaysh al-islam, army of islam,
    جيش الإسلام|2013-09-29/2025-01-29
ahrar al-sham|syrian opposition|Ahrar al-Sham|حركة أحرار الشام|ahrar al-sham,
    أحرار الشام|2011-12-11/2025-01-29
faylaq al-rahman|syrian opposition|Faylaq al-Rahman|فيلق الرحمن|faylaq al-rahman, failaq al-rahman,
    فيلق الرحمن|2013-11-29/2025-01-29
faylaq al-sham|syrian opposition|Faylaq al-Sham|فيلق الشام|faylaq al-sham, sham legion,
    فيلق الشام|2014-03-10/2025-01-29
zenki|syrian opposition|Nour al-Din al-Zenki|حركة نور الدين الزنكي|nour al-din al-zenki, zenki,
    نور الدين الزنكي
jaysh al-izza|syrian opposition|Jaysh al-Izza|جيش العزة|jaysh al-izza, جيش العزة
national front for liberation|syrian opposition|National Front for Liberation|الجبهة الوطنية
    للتحرير|national front for liberation, national liberation front,
    الجبهة الوطنية للتحرير|2018-05-28/2025-01-29
jaysh al-fatah|syrian opposition|Army of Conquest|جيش الفتح|jaysh al-fatah, army of conquest,
    غرفة عمليات جيش الفتح|2015-03-24/2017-01-28
southern front|syrian opposition|Southern Front|الجبهة الجنوبية|الجبهة
    الجنوبية|2014-02-13/2018-07-31
syrian free army|syrian opposition|Syrian Free Army|جيش سوريا الحرة|syrian free army,
    jaysh maghawir al-thawra, جيش سوريا الحرة, جيش مغاوير الثورة,
    مغاوير الثورة|2015-05-01/2025-01-29
turkistan islamic party|syrian opposition|Turkistan Islamic Party|الحزب الإسلامي
    التركستاني|turkistan
    islamic party, turkestan islamic party, التركستاني, الحزب التركستاني
hurras al-din|syrian opposition|Hurras al-Din|حراس الدين|hurras al-din, huras al-din,
    guardians of religion, تنظيم حراس الدين|2018-02-27/2025-01-28
@new government
new syrian forces||Syrian transitional government forces|قوات الحكومة السورية الانتقالية|general
    security, general security service, general security forces, military operations administration,
    syrian ministry of defence, syrian defence ministry, syrian army, syrian soldiers,
    syrian troops, syrian forces, syrian military, syrian government forces, government forces,
    government troops, إدارة العمليات العسكرية, الأمن العام, إدارة الأمن العام, جهاز الأمن العام,
    مديرية الأمن العام, عناصر الأمن العام, وزارة الدفاع السورية, قوات وزارة الدفاع,
    الجيش العربي السوري, الجيش السوري, القوات السورية, القوات الحكومية, قوات الحكومة السورية,
    قوات الحكومة الانتقالية, الحكومة الانتقالية|2024-12-08/
@al-qaeda
al-qaeda||al-Qaeda|تنظيم القاعدة|al-qaeda, al qaeda, al-qaida, تنظيم القاعدة|1988-08-11/
aqap|al-qaeda|al-Qaeda in the Arabian Peninsula|القاعدة في جزيرة العرب|aqap|2009-01-20/
ansar al-sharia|al-qaeda|Ansar al-Sharia|أنصار الشريعة|ansar al-sharia, أنصار الشريعة
@druze
druze factions||Druze factions of Suwayda|الفصائل الدرزية في السويداء|druze fighters, druze gunmen,
    druze factions, druze militia, الفصائل الدرزية, فصائل درزية, المسلحين الدروز, مسلحين دروز,
    فصائل السويداء, الفصائل المحلية في السويداء
men of dignity|druze factions|Men of Dignity|حركة رجال الكرامة|men of dignity, رجال الكرامة
@tribes
tribal fighters||Tribal fighters|مقاتلو العشائر|tribal fighters, tribal forces, tribal gunmen,
    bedouin fighters, مقاتلي العشائر, مسلحي العشائر, مسلحين من العشائر, مقاتلين من العشائر,
    قوات العشائر, جيش العشائر, العشائر العربية
@coalition
coalition||International Coalition|التحالف الدولي|international coalition, us-led coalition,
    us-led international coalition, american-led coalition, coalition forces, coalition soldiers,
    coalition, التحالف الدولي, قوات التحالف, التحالف|2014-06-15/
@united nations
un peacekeepers||United Nations forces|قوات الأمم المتحدة|un peacekeepers, u.n. peacekeepers,
    peacekeepers, un peacekeeper, blue helmets, قوات حفظ السلام, القبعات الزرق, جنود حفظ السلام
unifil|un peacekeepers|UNIFIL|اليونيفيل|unifil, يونيفيل, قوات الطوارئ الدولية
undof|un peacekeepers|UNDOF|أندوف|undof, أندوف
african union forces||African Union forces|قوات الاتحاد الأفريقي|amisom, african union troops,
    african union peacekeepers, قوات الاتحاد الأفريقي
@nato
nato||NATO forces|قوات حلف شمال الأطلسي|nato, nato soldiers, nato troops, isaf, حلف الناتو,
    الناتو, حلف شمال الأطلسي, قوات الأطلسي|1949-04-04/
@russia
wagner|russian army|Wagner Group|مجموعة فاغنر|wagner, wagner group, فاغنر|2014-05-01/
@turkey
turkish village guards|turkish security forces|Village guards|حراس القرى|village guards, حراس القرى
@israel
@iraq
iraqi federal police|iraqi police|Federal Police|الشرطة الاتحادية|federal police, iraqi federal
    police, الشرطة الاتحادية, الشرطة الاتحادية العراقية
iraqi counter-terrorism|iraqi army|Counter Terrorism Service|جهاز مكافحة الإرهاب|counter terrorism
    service, counter-terrorism service, جهاز مكافحة الإرهاب
tribal mobilisation|iraqi|Tribal Mobilisation|الحشد العشائري|tribal mobilization, tribal
    mobilisation, الحشد العشائري
sahwa|iraqi|Awakening Councils|مجالس الصحوة|awakening council, awakening councils, sahwa,
    sons of iraq, الصحوات, مجالس الصحوة, قوات الصحوة|2005-09-01/
mahdi army|iraqi|Mahdi Army|جيش المهدي|mahdi army, jaish al-mahdi, جيش المهدي|2003-06-01/2008-08-28
peace companies|iraqi|Peace Companies|سرايا السلام|saraya al-salam, peace companies,
    سرايا السلام|2014-06-11/
peshmerga|iraqi|Peshmerga|البيشمركة|peshmerga, البيشمركة, البشمركة, بيشمركة
@lebanon
lebanese internal security|lebanese|Lebanese Internal Security Forces|قوى الأمن الداخلي
    اللبنانية|lebanese internal security forces, قوى الأمن الداخلي اللبناني
amal|lebanese|Amal Movement|حركة أمل|amal movement, حركة أمل
fatah al-islam|lebanese|Fatah al-Islam|فتح الإسلام|fatah al-islam, فتح الإسلام|2006-11-01/
@palestine
palestinian factions|palestinian|Palestinian factions|الفصائل الفلسطينية|palestinian fighters,
    palestinian militants, palestinian gunmen, palestinian factions, الفصائل الفلسطينية,
    المقاومة الفلسطينية, مقاومين فلسطينيين, مسلحين فلسطينيين
hamas|palestinian factions|Hamas|حركة حماس|hamas, حماس, حركة حماس, القسام, كتائب القسام,
    كتائب عز الدين القسام, عز الدين القسام, qassam brigades, al-qassam brigades|1987-12-10/
islamic jihad|palestinian factions|Palestinian Islamic Jihad|حركة الجهاد الإسلامي|islamic jihad,
    الجهاد الإسلامي, سرايا القدس, al-quds brigades|1981-01-01/
fatah|palestinian factions|Fatah|حركة فتح|fatah, حركة فتح|1959-10-10/
al-aqsa martyrs|fatah|Al-Aqsa Martyrs' Brigades|كتائب شهداء الأقصى|al-aqsa martyrs brigades,
    al-aqsa martyrs' brigades, كتائب شهداء الأقصى|2000-09-01/
pflp|palestinian factions|Popular Front for the Liberation of Palestine|الجبهة الشعبية لتحرير
    فلسطين|pflp, الجبهة الشعبية لتحرير فلسطين, كتائب أبو علي مصطفى|1967-12-11/
popular resistance committees|palestinian factions|Popular Resistance Committees|لجان المقاومة
    الشعبية|popular resistance committees, لجان المقاومة الشعبية,
    ألوية الناصر صلاح الدين|2000-09-01/
executive force|hamas|Executive Force|القوة التنفيذية|executive force, القوة التنفيذية|2006-05-17/
@yemen
southern transitional council|yemeni|Southern Transitional Council|المجلس الانتقالي
    الجنوبي|southern transitional council, stc, المجلس الانتقالي الجنوبي, الحزام الأمني,
    security belt forces|2017-05-11/
giants brigades|yemeni|Giants Brigades|ألوية العمالقة|giants brigades, ألوية العمالقة
popular resistance yemen|yemeni|Popular Resistance (Yemen)|المقاومة الشعبية في اليمن|
@libya
libyan national army|libyan|Libyan National Army|الجيش الوطني الليبي|libyan national army, lna,
    haftar forces, haftar's forces, الجيش الوطني الليبي, قوات حفتر|2014-05-16/
government of national accord|libyan|Forces of the Government of National Accord|قوات حكومة
    الوفاق|gna forces, government of national accord, حكومة الوفاق,
    قوات حكومة الوفاق|2015-12-17/2021-03-10
@sudan
rapid support forces|sudanese|Rapid Support Forces|قوات الدعم السريع|rapid support forces, rsf,
    قوات الدعم السريع, الدعم السريع|2013-08-01/
janjaweed|sudanese|Janjaweed|الجنجويد|janjaweed, الجنجويد
@afghanistan
taliban||Taliban|طالبان|taliban, طالبان, حركة طالبان|1994-09-01/
@pakistan
pakistani taliban||Pakistani Taliban|طالبان باكستان|pakistani taliban, ttp,
    طالبان باكستان, طالبان الباكستانية|2007-12-14/
@somalia
al-shabaab||al-Shabaab|حركة الشباب|al-shabaab, al shabaab, shabaab, حركة الشباب|2006-12-01/
@nigeria
boko haram||Boko Haram|بوكو حرام|boko haram, بوكو حرام|2002-01-01/
"""

_GENERIC = """
@generic
!combatant
police||Police|الشرطة|police, policeman, policemen, policewoman, policewomen, police officer,
    police officers, الشرطة, شرطي, شرطيا, شرطيين, شرطيان, شرطيون, شرطية
army||Army|الجيش|army, military, soldier, soldiers, troops, troop, serviceman, servicemen,
    service members, armed forces, military personnel, الجيش, جندي, جنديا, جنديان, جنديين, جنود,
    جنديتان, جندية, مجند, مجندا, مجندين, مجندان, مجندون, عسكري, عسكريا, عسكريين, عسكريون, عسكريان,
    القوات المسلحة
security forces||Security forces|قوات الأمن|security forces, security officers, security force,
    security personnel, security force members, security members, security men, قوات الأمن,
    قوى الأمن, رجال الأمن, رجل أمن, رجلي أمن, رجلا أمن, عناصر الأمن, عنصر أمن, عنصري أمن,
    أفراد الأمن, القوات الأمنية, الأجهزة الأمنية, العناصر الأمنية, الأمن العام
militants||Militants|مسلحون|militants, militant, gunmen, gunman, insurgents, insurgent, jihadists,
    jihadist, مسلح, مسلحا, مسلحين, مسلحون, مسلحان, متشددين, متشددون, متشددا, متطرفين, متمردين,
    متمردون, متمردا, تكفيريا, تكفيريين, تكفيريون, تكفيري, إرهابيا,
    إرهابيين, إرهابيون, إرهابيان, إرهابي
!civilian
civilian*||Civilians|مدنيون|civilian, civilians, residents, resident, villagers, villager, مدني,
    مدنيا, مدنيين, مدنيون, مدنيان, مدنية, مواطن, مواطنا, مواطنين, مواطنون, مواطنان, الأهالي,
    السكان, أهالي
journalists|civilian|Journalists|صحفيون|journalist, journalists, صحفي, صحفيين, صحفيا, صحافي,
    صحافيين, إعلاميين
medical workers|civilian|Medical workers|كوادر طبية|medic, medics, doctors, paramedics, طبيب,
    أطباء, مسعف, مسعفين
civil defence|civilian|Civil Defence (White Helmets)|الدفاع المدني|white helmets, civil defence,
    civil defense, الدفاع المدني, الخوذ البيضاء
aid workers|civilian|Aid workers|عمال إغاثة|aid workers, aid worker
kurdish civilian|civilian|Kurdish civilians|مدنيون أكراد|kurdish civilians, kurds, كردي, كرديا,
    أكراد, الأكراد
shia civilian|civilian|Shia civilians|مدنيون شيعة|shiite, shiites, شيعي, شيعيا, شيعيين, شيعيون
!unknown
detainees||Detainees|معتقلون|
"""

# nation|side|English|demonyms|Arabic adjective, other spellings|broken plurals
_NATIONS = """
iraqi|iraq|Iraqi|iraqis|عراقي
palestinian|palestine|Palestinian|palestinians|فلسطيني
lebanese|lebanon|Lebanese||لبناني
israeli|israel|Israeli|israelis|إسرائيلي
turkish|turkey|Turkish|turks, turk|تركي|أتراك
iranian|iran|Iranian|iranians|إيراني
jordanian|jordan|Jordanian|jordanians|أردني
egyptian|egypt|Egyptian|egyptians|مصري
saudi|saudi arabia|Saudi|saudis|سعودي
yemeni|yemen|Yemeni|yemenis|يمني
libyan|libya|Libyan|libyans|ليبي
sudanese|sudan|Sudanese||سوداني
russian|russia|Russian|russians|روسي|روس
american|coalition|American|americans|أمريكي, أميركي|أمريكان
british|coalition|British|britons|بريطاني
french|coalition|French|frenchmen|فرنسي
syrian|syria|Syrian|syrians|سوري
afghan|afghanistan|Afghan|afghans|أفغاني|أفغان
pakistani|pakistan|Pakistani|pakistanis|باكستاني
indian|india|Indian|indians|هندي|هنود
somali|somalia|Somali|somalis|صومالي
nigerian|nigeria|Nigerian|nigerians|نيجيري
tunisian|tunisia|Tunisian|tunisians|تونسي
algerian|algeria|Algerian|algerians|جزائري
moroccan|morocco|Moroccan|moroccans|مغربي|مغاربة
kuwaiti|kuwait|Kuwaiti|kuwaitis|كويتي
emirati|united arab emirates|Emirati|emiratis|إماراتي
qatari|qatar|Qatari|qataris|قطري
ukrainian|ukraine|Ukrainian|ukrainians|أوكراني
"""

# body|English|Arabic names of it with the adjective agreeing (m or f)|English words beside a nation
_BODIES = """
army|army|m الجيش, f القوات, f القوات المسلحة, f القوات الجوية,
    f وزارة الدفاع, f الدفاع, m حرس الحدود|army, border guards, forces, military,
    armed forces, soldiers, soldier, troops, air force,
    defence ministry, defense ministry, ministry of defence
police|police|f الشرطة|police, policemen, policeman, police officers, police officer
security forces|security forces|f قوات الأمن, f القوات الأمنية, f الأجهزة الأمنية,
    m الأمن|security forces, security officers, security personnel
"""
_OTHER_NAMES = {
    "israeli army": "idf, israel defense forces, israel defence forces, جيش الاحتلال,"
    " جيش الاحتلال الإسرائيلي, قوات الاحتلال, قوات الاحتلال الإسرائيلي, جنود الاحتلال, الاحتلال,"
    " الاحتلال الإسرائيلي",
    "turkish army": "الاحتلال التركي, قوات الاحتلال التركي, جيش الاحتلال التركي",
    "russian army": "الاحتلال الروسي, قوات الاحتلال الروسي",
    "israeli police": "شرطة الاحتلال",
    "israeli civilian": "settler, settlers, مستوطن, مستوطنا, مستوطنين, مستوطنون, مستوطنان",
    "us army": "us army, us forces, us troops, us soldiers, us soldier, us military, u.s. army,"
    " u.s. forces, u.s. troops, u.s. soldiers, u.s. soldier, u.s. military, us service members,"
    " us marines, american marines, مشاة البحرية الأمريكية, المارينز,"
    " الاحتلال الأمريكي, الاحتلال الأميركي, قوات الاحتلال الأمريكي, قوات الاحتلال الأميركي",
    "american": "us citizens, u.s. citizens",
}
# Bodies that stand elsewhere in the tree under a row of their own.
_ELSEWHERE = frozenset(("syrian army", "syrian security forces"))
_KEYS = {"american army": "us army"}
_PARENTS = dict.fromkeys(("us army", "british army", "french army"), "coalition")


def _plain(rows: str) -> list[list[str]]:
    lines = rows.replace("\n    ", " ").strip().splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines]


def _adjective(words: str, singular: str) -> list[str]:
    """Return an Arabic name of a body with the adjective of a nation agreeing with it."""
    gender, _, name = words.strip().partition(" ")
    return [f"{name} ال{singular}{'ة' if gender == 'f' else ''}"]


def _people(singular: str) -> tuple[str, ...]:
    """Return the forms of an adjective that stand for people; "سورية" is a country first."""
    return tuple(singular + ending for ending in ("", "ا", "ين", "ون", "ان", "تين", "تان", "ات"))


def _nation_rows() -> str:
    """Return a people, its army, police, security forces and civilians for every nation."""
    lines: list[str] = []
    for key, side, english, demonyms, arabic, *plurals in _plain(_NATIONS):
        singulars = [one.strip() for one in arabic.split(",")]
        people = [form for one in singulars for form in _people(one)]
        people += [one.strip() for one in (plurals[0] if plurals else "").split(",") if one]
        names = ", ".join([key, *filter(None, [demonyms]), *people, *_more(key)])
        lines += [f"@{side}", "!unknown", f"{key}*||{english} people|{singulars[0]}ون|{names}"]
        lines.append("!combatant")
        for body, called, bodies, words in _plain(_BODIES):
            own = _KEYS.get(f"{key} {body}", f"{key} {body}")
            if own in _ELSEWHERE:
                continue
            forms = [f"{key} {word.strip()}" for word in words.split(",")]
            for one in singulars:
                for name in bodies.split(","):
                    forms += _adjective(name, one)
            first = next(form for form in forms if form[0] > "z")
            names = ", ".join([*forms, *_more(own)])
            lines.append(f"{own}|{_PARENTS.get(own, key)}|{english} {called}|{first}|{names}")
        own = f"{key} civilian"
        names = ", ".join([f"{key} civilians", *_more(own)])
        lines += ["!civilian", f"{own}|{key}|{english} civilians|مدنيون {singulars[0]}ون|{names}"]
    return "\n".join(lines)


def _more(key: str) -> list[str]:
    return [_OTHER_NAMES[key]] if key in _OTHER_NAMES else []


ROWS = "\n".join((_ORGANISATIONS.strip(), _nation_rows(), _GENERIC.strip()))
