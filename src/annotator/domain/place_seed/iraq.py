"""Places of Iraq. Made by packaging/gazetteer.py on 2026-11-22."""

ROWS = """\
baghdad|iraq|Baghdad|بغداد|محافظة بغداد, العاصمة بغداد, العاصمة العراقية, baghdad governorate,
    baghdad province|ISO 3166-2:IQ; GeoNames 98182
anbar|iraq|Anbar|الأنبار|محافظة الأنبار, ريف الأنبار, anbar province, anbar governorate|ISO
    3166-2:IQ
babil|iraq|Babil|محافظة بابل|babil province, babylon province|ISO 3166-2:IQ
basra|iraq|Basra|البصرة|محافظة البصرة, basrah, basra province|ISO 3166-2:IQ; GeoNames 99532
dhi qar|iraq|Dhi Qar|ذي قار|محافظة ذي قار, ذيقار, thi qar, dhi qar province|ISO 3166-2:IQ
diyala|iraq|Diyala|ديالى|محافظة ديالى, diyala province|ISO 3166-2:IQ
dohuk|iraq|Dohuk|دهوك|محافظة دهوك, duhok, dahuk|ISO 3166-2:IQ; GeoNames 96994
erbil|iraq|Erbil|أربيل|محافظة أربيل, هولير, irbil, arbil, hewler|ISO 3166-2:IQ; GeoNames 95446
karbala|iraq|Karbala|كربلاء|محافظة كربلاء, kerbala, karbala province, كربلاء المقدسة, كةربالا|ISO
    3166-2:IQ; GeoNames 94824
kirkuk|iraq|Kirkuk|كركوك|محافظة كركوك, kirkuk province|ISO 3166-2:IQ; GeoNames 94787
maysan|iraq|Maysan|ميسان|محافظة ميسان, maysan province|ISO 3166-2:IQ
muthanna|iraq|Muthanna|محافظة المثنى|muthanna province|ISO 3166-2:IQ
najaf|iraq|Najaf|النجف|محافظة النجف, النجف الأشرف, najaf province|ISO 3166-2:IQ; GeoNames 98860
nineveh|iraq|Nineveh|نينوى|محافظة نينوى, ninawa, nineveh province, ninevah|ISO 3166-2:IQ
qadisiyah|iraq|Al-Qadisiyah Governorate|محافظة القادسية|محافظة الديوانية, qadisiyah province|ISO
    3166-2:IQ
saladin governorate|iraq|Saladin Governorate|محافظة صلاح الدين|saladin province, salahuddin, salah
    al-din province, salahaddin province, salah ad-din governorate, salahuddin province|ISO
    3166-2:IQ
sulaymaniyah|iraq|Sulaymaniyah|السليمانية|محافظة السليمانية, sulaimaniya, sulaimaniyah,
    sulaymaniya, slemani|ISO 3166-2:IQ; GeoNames 98463
wasit|iraq|Wasit|محافظة واسط|wasit province|ISO 3166-2:IQ
halabja|iraq|Halabja|حلبجة|محافظة حلبجة|ISO 3166-2:IQ; GeoNames 96205
kurdistan region*|iraq|Kurdistan Region|إقليم كردستان|كردستان العراق, إقليم كوردستان, iraqi
    kurdistan|English Wikipedia: Kurdistan Region; Nineveh Plains; Hamrin Mountains; Mesopotamian
    Marshes; Euphrates
nineveh plains*|iraq|Nineveh Plains|سهل نينوى|nineveh plain|English Wikipedia: Kurdistan Region;
    Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
hamrin mountains*|iraq|Hamrin Mountains|حمرين|جبال حمرين, تلال حمرين, hamrin|English Wikipedia:
    Kurdistan Region; Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
qandil mountains*|iraq|Qandil Mountains|جبال قنديل|جبل قنديل, qandil, kandil, مدينة قنديل, بلدة
    قنديل, قرية قنديل, ناحية قنديل, قضاء قنديل, ريف قنديل, محيط قنديل|English Wikipedia: Kurdistan
    Region; Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
makhmour mountains*|iraq|Makhmour Mountains|جبال مخمور|جبل قرجوغ, قرجوغ|English Wikipedia:
    Kurdistan Region; Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
baghdad belts*|iraq|Baghdad Belts|حزام بغداد|أطراف بغداد|English Wikipedia: Kurdistan Region;
    Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
western iraq*|iraq|Western Iraq|غرب العراق|غربي العراق|English Wikipedia: Kurdistan Region;
    Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
northern iraq*|iraq|Northern Iraq|شمال العراق|شمالي العراق|English Wikipedia: Kurdistan Region;
    Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
southern iraq*|iraq|Southern Iraq|جنوب العراق|جنوبي العراق|English Wikipedia: Kurdistan Region;
    Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
wadi hauran*|iraq|Wadi Hauran|وادي حوران|wadi houran|English Wikipedia: Kurdistan Region; Nineveh
    Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
anbar desert*|anbar|Anbar desert|صحراء الأنبار|بادية الأنبار|English Wikipedia: Kurdistan Region;
    Nineveh Plains; Hamrin Mountains; Mesopotamian Marshes; Euphrates
fallujah|anbar|Fallujah|الفلوجة|falluja, fallouja|OCHA COD-AB Iraq; GeoNames 99454
ramadi|anbar|Ramadi|الرمادي|مدينة الرمادي|OCHA COD-AB Iraq; GeoNames 98717
al-qaim|anbar|Al-Qaim|معبر القائم|القائم الحدودية, البوكمال القائم, al-qaim city, al-qaim
    crossing, مدينة القائم, بلدة القائم, قرية القائم, ناحية القائم, قضاء القائم, ريف القائم, محيط
    القائم|OCHA COD-AB Iraq; GeoNames 92138
haditha|anbar|Haditha|سد حديثة|مدينة حديثة, بلدة حديثة, قرية حديثة, ناحية حديثة, قضاء حديثة, ريف
    حديثة, محيط حديثة|OCHA COD-AB Iraq; GeoNames 96309
hit iraq|anbar|Hit (Iraq)|مدينة هيت|city of hit, hit city, heet, بلدة هيت, قرية هيت, ناحية هيت,
    قضاء هيت, ريف هيت, محيط هيت|OCHA COD-AB Iraq; GeoNames 95788
al-rutbah|anbar|Al-Rutbah|مدينة الرطبة|في الرطبة, rutba, بلدة الرطبة, قرية الرطبة, ناحية الرطبة,
    قضاء الرطبة, ريف الرطبة, محيط الرطبة|OCHA COD-AB Iraq; GeoNames 98677
rawa|anbar|Rawa|راوة|rawah|OCHA COD-AB Iraq; GeoNames 92004
anah|anbar|Anah|مدينة عانة|بلدة عانة, قرية عانة, ناحية عانة, قضاء عانة, ريف عانة, محيط عانة, عنه
    الجديدة, ريحانة|OCHA COD-AB Iraq; GeoNames 6765385
garma|anbar|Garma|مدينة الكرمة|karma town, garmah, كرمة الفلوجة, بلدة الكرمة, قرية الكرمة, ناحية
    الكرمة, قضاء الكرمة, ريف الكرمة, محيط الكرمة|OCHA COD-AB Iraq
khalidiya anbar|anbar|Khalidiya (Anbar)|جزيرة الخالدية|قضاء الخالدية|OCHA COD-AB Iraq
amiriyat al-fallujah|anbar|Amiriyat al-Fallujah|عامرية الفلوجة||OCHA COD-AB Iraq
habbaniyah|anbar|Habbaniyah|الحبانية|habbaniya|OCHA COD-AB Iraq
saqlawiyah|anbar|Saqlawiyah|الصقلاوية|saqlawiya|OCHA COD-AB Iraq
al-baghdadi|anbar|Al-Baghdadi|ناحية البغدادي|al-baghdadi town|OCHA COD-AB Iraq
al asad airbase|anbar|Al Asad Airbase|قاعدة عين الأسد|عين الأسد, قاعدة الأسد, ain al-asad, ayn
    al-asad, al-asad air base|OCHA COD-AB Iraq
trebil|anbar|Trebil|طريبيل|منفذ طريبيل, معبر طريبيل|OCHA COD-AB Iraq
al-waleed crossing|anbar|Al-Waleed crossing|منفذ الوليد|معبر الوليد|OCHA COD-AB Iraq
husaybah|anbar|Husaybah|حصيبة|husayba|OCHA COD-AB Iraq
mosul|nineveh|Mosul|الموصل|الموصل الجديدة, mossul|OCHA COD-AB Iraq; GeoNames 99071; GeoNames 99072
sinjar|nineveh|Sinjar|سنجار|شنكال, جبل سنجار, shingal, shengal|OCHA COD-AB Iraq; GeoNames 448149
tal afar|nineveh|Tal Afar|تلعفر|تل عفر, tel afar, talafar|OCHA COD-AB Iraq; GeoNames 90393
al-qayyarah|nineveh|Al-Qayyarah|القيارة|قاعدة القيارة, qayyara|OCHA COD-AB Iraq; GeoNames 99003
al-hamdaniya|nineveh|Al-Hamdaniya|قضاء الحمدانية|قره قوش, بغديدا, hamdaniyah, qaraqosh,
    bakhdida|OCHA COD-AB Iraq
bartella|nineveh|Bartella|برطلة|bartalla|OCHA COD-AB Iraq; GeoNames 97890
tel keppe|nineveh|Tel Keppe|تلكيف|tel kaif|OCHA COD-AB Iraq; GeoNames 90353
al-ba'aj|nineveh|Al-Ba'aj|البعاج||OCHA COD-AB Iraq; GeoNames 99524
rabia iraq|nineveh|Rabia (Iraq)|ناحية ربيعة العراقية|منفذ ربيعة, معبر ربيعة|OCHA COD-AB Iraq
shekhan|nineveh|Shekhan|قضاء الشيخان|sheikhan, مدينة الشيخان, بلدة الشيخان, قرية الشيخان, ناحية
    الشيخان, ريف الشيخان, محيط الشيخان, الشيخان, عين سفني|OCHA COD-AB Iraq; GeoNames 98293
hatra|nineveh|Hatra|قضاء الحضر|مدينة الحضر|OCHA COD-AB Iraq; GeoNames 99413
kocho|nineveh|Kocho|كوجو|قرية كوجو|OCHA COD-AB Iraq
badush|nineveh|Badush|بادوش|سجن بادوش|OCHA COD-AB Iraq
makhmur|erbil|Makhmur|قضاء مخمور|مخيم مخمور, makhmour, مدينة مخمور, بلدة مخمور, قرية مخمور, ناحية
    مخمور, ريف مخمور, محيط مخمور|OCHA COD-AB Iraq; GeoNames 93818
tikrit|saladin governorate|Tikrit|تكريت||OCHA COD-AB Iraq; GeoNames 90150
baiji|saladin governorate|Baiji|بيجي|مصفاة بيجي, مصفى بيجي, bayji, beiji|OCHA COD-AB Iraq;
    GeoNames 97783
samarra|saladin governorate|Samarra|سامراء||OCHA COD-AB Iraq; GeoNames 91597
balad iraq|saladin governorate|Balad (Iraq)|قضاء بلد|مدينة بلد, قاعدة بلد, قاعدة بلد الجوية, balad
    air base|OCHA COD-AB Iraq; GeoNames 98112
al-shirqat|saladin governorate|Al-Shirqat|الشرقاط|sharqat|OCHA COD-AB Iraq; GeoNames 91057
tuz khurmatu|saladin governorate|Tuz Khurmatu|طوز خورماتو|طوزخورماتو, الطوز, قضاء الطوز, tuz
    khurmato, توز خورماتو|OCHA COD-AB Iraq; GeoNames 90026
dujail|saladin governorate|Dujail|الدجيل||OCHA COD-AB Iraq
camp speicher|saladin governorate|Camp Speicher|قاعدة سبايكر|سبايكر, speicher|OCHA COD-AB Iraq
amirli|saladin governorate|Amirli|آمرلي|amerli|OCHA COD-AB Iraq
al-dour|saladin governorate|Al-Dour|قضاء الدور||OCHA COD-AB Iraq; GeoNames 99768
al-alam iraq|saladin governorate|Al-Alam (Iraq)|ناحية العلم||OCHA COD-AB Iraq; GeoNames 6871926
yathrib|saladin governorate|Yathrib|ناحية يثرب||OCHA COD-AB Iraq
ishaqi|saladin governorate|Ishaqi|الإسحاقي||OCHA COD-AB Iraq
baqubah|diyala|Baqubah|بعقوبة|baquba, baqouba|OCHA COD-AB Iraq; GeoNames 97990
khanaqin|diyala|Khanaqin|خانقين||OCHA COD-AB Iraq; GeoNames 94591
muqdadiyah|diyala|Muqdadiyah|المقدادية|miqdadiya, muqdadiya|OCHA COD-AB Iraq; GeoNames 99062
jalawla|diyala|Jalawla|جلولاء||OCHA COD-AB Iraq
al-khalis|diyala|Al-Khalis|قضاء الخالص|مدينة الخالص, ديلتاوة|OCHA COD-AB Iraq; GeoNames 99169;
    GeoNames 99168
balad ruz|diyala|Balad Ruz|بلدروز|بلد روز|OCHA COD-AB Iraq; GeoNames 98109
mandali|diyala|Mandali|مندلي||OCHA COD-AB Iraq; GeoNames 93709
camp ashraf|diyala|Camp Ashraf|معسكر أشرف|مخيم أشرف|OCHA COD-AB Iraq
khan bani saad|diyala|Khan Bani Saad|خان بني سعد||OCHA COD-AB Iraq
hawija|kirkuk|Hawija|الحويجة|hawijah|OCHA COD-AB Iraq; GeoNames 390188
daquq|kirkuk|Daquq|داقوق||OCHA COD-AB Iraq; GeoNames 90220
dibis|kirkuk|Dibis|قضاء الدبس||OCHA COD-AB Iraq; GeoNames 97001
al-riyadh kirkuk|kirkuk|Al-Riyadh (Kirkuk)|ناحية الرياض||OCHA COD-AB Iraq; GeoNames 98697
al-rashad|kirkuk|Al-Rashad|ناحية الرشاد||OCHA COD-AB Iraq
k-1 air base|kirkuk|K-1 Air Base|قاعدة كيوان|قاعدة كي وان, k1 base|OCHA COD-AB Iraq
sadr city|baghdad|Sadr City|مدينة الصدر||English Wikipedia: Districts and neighbourhoods of
    Baghdad
kadhimiya|baghdad|Kadhimiya|الكاظمية|kadhimiyah, kazimiyah|English Wikipedia: Districts and
    neighbourhoods of Baghdad
adhamiyah|baghdad|Adhamiyah|الأعظمية|azamiyah, adhamiya|English Wikipedia: Districts and
    neighbourhoods of Baghdad
karrada|baghdad|Karrada|الكرادة|karada, karradah|English Wikipedia: Districts and neighbourhoods
    of Baghdad
dora baghdad|baghdad|Dora (Baghdad)|حي الدورة|منطقة الدورة|English Wikipedia: Districts and
    neighbourhoods of Baghdad
green zone|baghdad|Green Zone|المنطقة الخضراء||English Wikipedia: Districts and neighbourhoods of
    Baghdad
al-mansour baghdad|baghdad|Al-Mansour (Baghdad)|حي المنصور|منطقة المنصور, mansour district|English
    Wikipedia: Districts and neighbourhoods of Baghdad
abu ghraib|baghdad|Abu Ghraib|أبو غريب|سجن أبو غريب|English Wikipedia: Districts and
    neighbourhoods of Baghdad; GeoNames 100077
taji|baghdad|Taji|التاجي|قاعدة التاجي|English Wikipedia: Districts and neighbourhoods of Baghdad
al-shaab baghdad|baghdad|Al-Shaab (Baghdad)|حي الشعب|منطقة الشعب|English Wikipedia: Districts and
    neighbourhoods of Baghdad
new baghdad|baghdad|New Baghdad|بغداد الجديدة||English Wikipedia: Districts and neighbourhoods of
    Baghdad
amiriyah baghdad|baghdad|Amiriyah (Baghdad)|حي العامرية|العامرية, ameriyah, amiriyah|English
    Wikipedia: Districts and neighbourhoods of Baghdad
ghazaliya|baghdad|Ghazaliya|الغزالية|ghazaliyah|English Wikipedia: Districts and neighbourhoods of
    Baghdad
bayaa|baghdad|Bayaa|حي البياع|البياع|English Wikipedia: Districts and neighbourhoods of Baghdad
zafaraniya|baghdad|Zafaraniya|الزعفرانية||English Wikipedia: Districts and neighbourhoods of
    Baghdad
husseiniya baghdad|baghdad|Husseiniya (Baghdad)|حسينية الراشدية||English Wikipedia: Districts and
    neighbourhoods of Baghdad
mahmudiyah|baghdad|Mahmudiyah|المحمودية|mahmoudiya, mahmoudiyah|English Wikipedia: Districts and
    neighbourhoods of Baghdad; GeoNames 99100
yusufiyah|baghdad|Yusufiyah|اليوسفية|yusufiya, yousifiyah|English Wikipedia: Districts and
    neighbourhoods of Baghdad
latifiya|baghdad|Latifiya|اللطيفية|latifiyah|English Wikipedia: Districts and neighbourhoods of
    Baghdad
tarmiyah|baghdad|Tarmiyah|الطارمية|tarmiya|English Wikipedia: Districts and neighbourhoods of
    Baghdad; GeoNames 98403
al-mada'in|baghdad|Al-Mada'in|المدائن|سلمان باك, salman pak|English Wikipedia: Districts and
    neighbourhoods of Baghdad
arab jabour|baghdad|Arab Jabour|عرب جبور||English Wikipedia: Districts and neighbourhoods of
    Baghdad
tahrir square baghdad|baghdad|Tahrir Square (Baghdad)|ساحة التحرير||English Wikipedia: Districts
    and neighbourhoods of Baghdad
tayaran square|baghdad|Tayaran Square|ساحة الطيران||English Wikipedia: Districts and
    neighbourhoods of Baghdad
nisour square|baghdad|Nisour Square|ساحة النسور|nusour square|English Wikipedia: Districts and
    neighbourhoods of Baghdad
baghdad international airport|baghdad|Baghdad International Airport|مطار بغداد|مطار بغداد الدولي,
    baghdad airport|English Wikipedia: Districts and neighbourhoods of Baghdad
hillah|babil|Hillah|مدينة الحلة|في الحلة, hilla, بلدة الحلة, قرية الحلة, ناحية الحلة, قضاء الحلة,
    ريف الحلة, محيط الحلة|OCHA COD-AB Iraq; GeoNames 99347
musayyib|babil|Musayyib|قضاء المسيب|مدينة المسيب|OCHA COD-AB Iraq; GeoNames 99039
jurf al-sakhar|babil|Jurf al-Sakhar|جرف الصخر|جرف النصر, jurf al-nasr|OCHA COD-AB Iraq
iskandariya|babil|Iskandariya|ناحية الإسكندرية||OCHA COD-AB Iraq; GeoNames 99226
al-mahawil|babil|Al-Mahawil|المحاويل||OCHA COD-AB Iraq; GeoNames 99103
al-qasim|babil|Al-Qasim|ناحية القاسم|قضاء القاسم|OCHA COD-AB Iraq; GeoNames 99010
kufa|najaf|Kufa|الكوفة||OCHA COD-AB Iraq; GeoNames 99135
nasiriyah|dhi qar|Nasiriyah|الناصرية|nassiriya, nasiriya|OCHA COD-AB Iraq; GeoNames 98854
al-kut|wasit|Al-Kut|مدينة الكوت|بلدة الكوت, قرية الكوت, ناحية الكوت, قضاء الكوت, ريف الكوت, محيط
    الكوت|OCHA COD-AB Iraq; GeoNames 99131
amarah|maysan|Amarah|مدينة العمارة|amara, بلدة العمارة, قرية العمارة, ناحية العمارة, قضاء العمارة,
    ريف العمارة, محيط العمارة|OCHA COD-AB Iraq; GeoNames 99608
al-diwaniyah|qadisiyah|Al-Diwaniyah|الديوانية|diwaniya|OCHA COD-AB Iraq; GeoNames 99762
samawah|muthanna|Samawah|السماوة|samawa|OCHA COD-AB Iraq; GeoNames 98530
al-hamza|qadisiyah|Al-Hamza|قضاء الحمزة|مدينة الحمزة|OCHA COD-AB Iraq; GeoNames 99375
umm qasr|basra|Umm Qasr|أم قصر||OCHA COD-AB Iraq; GeoNames 89824
al-zubair|basra|Al-Zubair|قضاء الزبير|مدينة الزبير|OCHA COD-AB Iraq; GeoNames 98245
al-faw|basra|Al-Faw|قضاء الفاو|ميناء الفاو, شبه جزيرة الفاو, مدينة الفاو, بلدة الفاو, قرية الفاو,
    ناحية الفاو, ريف الفاو, محيط الفاو|OCHA COD-AB Iraq; GeoNames 99446
safwan|basra|Safwan|منفذ صفوان|ناحية صفوان|OCHA COD-AB Iraq; GeoNames 91772
zakho|dohuk|Zakho|زاخو||OCHA COD-AB Iraq; GeoNames 89570
amadiya|dohuk|Amadiya|العمادية|amedi, ئاميدى|OCHA COD-AB Iraq; GeoNames 99611
simele|dohuk|Simele|سميل|sumel, سيميل|OCHA COD-AB Iraq; GeoNames 90532
akre|dohuk|Akre|عقرة|aqrah|OCHA COD-AB Iraq
soran|erbil|Soran|سوران|قضاء سوران, soran district|OCHA COD-AB Iraq; GeoNames 96961
shaqlawa|erbil|Shaqlawa|شقلاوة||OCHA COD-AB Iraq; GeoNames 91083
rawanduz|erbil|Rawanduz|راوندوز|رواندز|OCHA COD-AB Iraq; GeoNames 92002
koya|erbil|Koya|كويسنجق|كويه, koy sanjaq|OCHA COD-AB Iraq; GeoNames 94220
ankawa|erbil|Ankawa|عنكاوة|عينكاوة, ainkawa|OCHA COD-AB Iraq; GeoNames 98304
sidakan|erbil|Sidakan|سيدكان||OCHA COD-AB Iraq
erbil international airport|erbil|Erbil International Airport|مطار أربيل|مطار أربيل الدولي, erbil
    airport|OCHA COD-AB Iraq
harir air base|erbil|Harir Air Base|قاعدة حرير||OCHA COD-AB Iraq
kalar|sulaymaniyah|Kalar|كلار|قضاء كلار|OCHA COD-AB Iraq; GeoNames 95005
chamchamal|sulaymaniyah|Chamchamal|جمجمال||OCHA COD-AB Iraq; GeoNames 97417
ranya|sulaymaniyah|Ranya|رانية|قضاء رانية|OCHA COD-AB Iraq; GeoNames 92052
penjwen|sulaymaniyah|Penjwen|بنجوين|بينجوين|OCHA COD-AB Iraq; GeoNames 98012
darbandikhan|sulaymaniyah|Darbandikhan|دربندخان|دربنديخان|OCHA COD-AB Iraq; GeoNames 384945
al-basrah al qadimah|basra|Al-Basrah al Qadimah|البصرة القديمة||GeoNames 388349
al-shatrah|dhi qar|Al-Shatrah|الشطرة||GeoNames 98622
khasnahzan|erbil|Khasnahzan|كستران ستي اسماعيل|كسنزان, كسنزان اسماعيل, كسنزان سين اسماعيل|GeoNames
    446208
qeadize|sulaymaniyah|Qeadize|قلعة دزة|قلادزي|GeoNames 92615
al-hindiyah|karbala|Al-Hindiyah|بلدة الهندية|مدينة الهندية, قرية الهندية, ناحية الهندية|GeoNames
    99344
al-qurnah|basra|Al-Qurnah|القرنة||GeoNames 98993
baharkah|erbil|Baharkah|بهركة||GeoNames 98156
sinah|dohuk|Sinah|سينة||GeoNames 90708
al-numaniyah|wasit|Al-Numaniyah|النعمانية||GeoNames 98846
al-harithah|basra|Al-Harithah|الهارثة||GeoNames 99369
al-hayy|wasit|Al-Hayy|بلدة الحي|مدينة الحي, قرية الحي, ناحية الحي|GeoNames 99350
al-suwayrah|wasit|Al-Suwayrah|الصويرة||GeoNames 98459
al-shamiyah|qadisiyah|Al-Shamiyah|بلدة الشامية|مدينة الشامية, قرية الشامية, ناحية الشامية|GeoNames
    98629
al-rumaythah|muthanna|Al-Rumaythah|الرميثة||GeoNames 98685
qalat salih|maysan|Qalat Salih|قلعة صالح||GeoNames 92537
saddat al hindiyah|babil|Saddat al Hindiyah|سدة الهندية||GeoNames 91812
afak|qadisiyah|Afak|بلدة عفك|مدينة عفك, قرية عفك, ناحية عفك|GeoNames 99738
harir|erbil|Harir|ديره حرير||GeoNames 96046
nahiyat ghammas|qadisiyah|Nahiyat Ghammas|غماس||GeoNames 99434
kifri|diyala|Kifri|كفري||GeoNames 94298
shurash|sulaymaniyah|Shurash|شورش||GeoNames 13631406
batifa|dohuk|Batifa|باتوفا|باتيفا, باطوفا, باطوفة|GeoNames 97825
al-mishkhab|najaf|Al-Mishkhab|المشخاب||GeoNames 99060
nahiyat ash shinafiyah|qadisiyah|Nahiyat ash Shinafiyah|الشنافية||GeoNames 98589
tazah khurmatu|kirkuk|Tazah Khurmatu|تازة خورماتو||GeoNames 90199
khalifan|erbil|Khalifan|خليفان||GeoNames 446732
anat al qadimah|anbar|Anat al Qadimah|عنة القديمة||GeoNames 98885
begova|dohuk|Begova|بيكوفا||GeoNames 97788
kays qalah|nineveh|Kays Qalah|كيس قلعة||GeoNames 6999619
hetit|dohuk|Hetit|هتيت||GeoNames 12902756
mawet|sulaymaniyah|Mawet|ماوت||GeoNames 93562
mangesh|dohuk|Mangesh|مانكيش||GeoNames 93706
hilora|dohuk|Hilora|هلورا||GeoNames 8659334
zawitah|dohuk|Zawitah|زاويتة||GeoNames 89482
ayn tamr|karbala|Ayn Tamr|عين تمر|شثاثة|GeoNames 90831
qeredagh|sulaymaniyah|Qeredagh|قره داغ|قرداغ|GeoNames 92436
mergasur|erbil|Mergasur|ميركسور|ميركه سور|GeoNames 93455
kani masi|dohuk|Kani Masi|كاني ماسي||GeoNames 94911
al-abbasi|kirkuk|Al-Abbasi|بلدة العباسي|مدينة العباسي, قرية العباسي, ناحية العباسي|GeoNames 95224
hiran|erbil|Hiran|هيران||GeoNames 95804
al-haqlaniyah|anbar|Al-Haqlaniyah|الحقلانية||GeoNames 95886
xebat|erbil|Xebat|خبات||GeoNames 96833
dukan|sulaymaniyah|Dukan|دوكان||GeoNames 96953
derkar|dohuk|Derkar|دركار عجم||GeoNames 97145
chwarta|sulaymaniyah|Chwarta|جوارتا|جوارتة|GeoNames 97329
al-jabayish|dhi qar|Al-Jabayish|الجبايش||GeoNames 97478
bamarni|dohuk|Bamarni|بامرني||GeoNames 98069
badrah|wasit|Badrah|بدرة||GeoNames 98198
al-salman town|muthanna|Al-Salman town|بلدة السلمان|مدينة السلمان, قرية السلمان, ناحية السلمان,
    salman city, city of salman, town of salman|GeoNames 98533
al-rifai|dhi qar|Al-Rifai|بلدة الرفاعي|مدينة الرفاعي, قرية الرفاعي, ناحية الرفاعي|GeoNames 98699
al-maymunah|maysan|Al-Maymunah|الميمونة||GeoNames 99070
al-kahla|maysan|Al-Kahla|الكحلاء||GeoNames 99182
al-hashimiyah|babil|Al-Hashimiyah|بلدة الهاشمية|مدينة الهاشمية, قرية الهاشمية, ناحية
    الهاشمية|GeoNames 99357
al-awjah|saladin governorate|Al-Awjah|العوجة||GeoNames 99560
al-manadhirah|najaf|Al-Manadhirah|المناذرة|ابو صخير|GeoNames 99834
abi al khasib|basra|Abi al Khasib|أبي الخصيب|ابو الخصيب|GeoNames 100050
qushtepe|erbil|Qushtepe|قوش تبة|قوشتبة|GeoNames 446174
dare tu|erbil|Dare Tu|دارتو|داراتو|GeoNames 446185
choman|erbil|Choman|جومان|جومان مصطفى آغا|GeoNames 447741
halshaw|sulaymaniyah|Halshaw|هلشو||GeoNames 6676920
hayraw|sulaymaniyah|Hayraw|بلدة هيرو|مدينة هيرو, قرية هيرو, ناحية هيرو|GeoNames 7377819
"""
