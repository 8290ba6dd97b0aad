"""Regions and towns around the Syrian war: the rows that the gazetteer starts with.

A row is `key|parent|English|Arabic|aliases, comma separated|source`; it may go on in lines that
begin with four spaces. A key that ends with * is an area without fixed bounds.
"""

ROWS = """
syria||Syria|سوريا|سورية, الجمهورية العربية السورية, syria|press spelling
iraq||Iraq|العراق|iraq|press spelling
lebanon||Lebanon|لبنان|lebanon|press spelling
turkey||Turkey|تركيا|turkey, türkiye|press spelling
israel||Israel|إسرائيل|israel|press spelling
iran||Iran|إيران|iran|press spelling
jordan||Jordan|الأردن|jordan|press spelling
egypt||Egypt|مصر|egypt|press spelling
yemen||Yemen|اليمن|yemen|press spelling
libya||Libya|ليبيا|libya|press spelling
sudan||Sudan|السودان|sudan|press spelling
afghanistan||Afghanistan|أفغانستان|afghanistan|press spelling
palestine||Palestine|فلسطين|palestine|press spelling
gaza|palestine|Gaza|قطاع غزة|غزة, gaza, gaza strip|press spelling
west bank|palestine|West Bank|الضفة الغربية|west bank|press spelling
deir ez-zor governorate|syria|Deir Ez-Zor Governorate|محافظة دير الزور|ريف دير الزور, ديرالزور,
    deir ez-zor, deir ezzor, deir al-zor, deir el-zor, deir ez zor, دير الزور, deir ezzor
    countryside, deir ezzor province, deir ez-zor province|press spelling
deir ez-zor city|deir ez-zor governorate|Deir Ez-Zor City|مدينة دير الزور|deir ez-zor city, deir
    ezzor city, city of deir ezzor|press spelling
raqqa governorate|syria|Raqqa Governorate|محافظة الرقة|الرقة, ريف الرقة, raqqa, raqa, al-raqqa,
    al-raqqah, ar-raqqah, raqqah, raqqa province|press spelling
raqqa city|raqqa governorate|Raqqa City|مدينة الرقة|raqqa city|press spelling
hasakah governorate|syria|Hasakah Governorate|محافظة الحسكة|الحسكة, ريف الحسكة, hasakah, hasaka,
    hassakeh, al-hasakah, hasakeh, al-hasaka, al-hassakah|press spelling
hasakah city|hasakah governorate|Hasakah City|مدينة الحسكة|hasakah city|press spelling
aleppo governorate|syria|Aleppo Governorate|محافظة حلب|حلب, ريف حلب, aleppo, aleppo countryside,
    aleppo province|press spelling
aleppo city|aleppo governorate|Aleppo City|مدينة حلب|aleppo city, old aleppo, city of aleppo,
    aleppo citys|press spelling
idlib governorate|syria|Idlib Governorate|محافظة إدلب|إدلب, ريف إدلب, idlib, idleb, idlib
    province|press spelling
idlib city|idlib governorate|Idlib City|مدينة إدلب|idlib city|press spelling
hama governorate|syria|Hama Governorate|محافظة حماة|حماة, حماه, ريف حماة, hama, hamah|press
    spelling
hama city|hama governorate|Hama City|مدينة حماة|hama city|press spelling
homs governorate|syria|Homs Governorate|محافظة حمص|حمص, ريف حمص, homs, hims|press spelling
homs city|homs governorate|Homs City|مدينة حمص|homs city|press spelling
latakia governorate|syria|Latakia Governorate|محافظة اللاذقية|اللاذقية, ريف اللاذقية, latakia,
    lattakia|press spelling
tartus governorate|syria|Tartus Governorate|محافظة طرطوس|طرطوس, tartus, tartous|press spelling
damascus|syria|Damascus|دمشق|damascus, مدينة دمشق, العاصمة دمشق|press spelling
rif dimashq governorate|syria|Rif Dimashq Governorate|محافظة ريف دمشق|ريف دمشق, rif dimashq, rural
    damascus, damascus suburb, damascus countryside, damascus suburbs|press spelling
daraa governorate|syria|Daraa Governorate|محافظة درعا|درعا, ريف درعا, daraa, deraa, dara'a|press
    spelling
daraa city|daraa governorate|Daraa City|مدينة درعا|daraa city|press spelling
suwayda governorate|syria|Suwayda Governorate|محافظة السويداء|السويداء, suwayda, sweida,
    as-suwayda, sweida province, suwaida|press spelling
quneitra governorate|syria|Quneitra Governorate|محافظة القنيطرة|القنيطرة, quneitra|press spelling
syrian desert*|syria|Syrian Desert|البادية السورية|البادية, بادية الشام, badia, syrian desert,
    al-badiya, syrian badia|press spelling
al-bukamal|deir ez-zor governorate|Al-Bukamal|البوكمال|أبو كمال, ابوكمال, البو كمال, al-bukamal,
    albu kamal, abu kamal, al-bokamal, bukamal, albukamal|press spelling
mayadin|deir ez-zor governorate|Mayadin|الميادين|mayadin, al-mayadin, al-mayadeen, mayadeen|press
    spelling
al-asharah|deir ez-zor governorate|Al-Asharah|العشارة|asharah, al-asharah|press spelling
al-quriyah|deir ez-zor governorate|Al-Quriyah|القورية|al-quriyah, quriyah, al-qourieh|press
    spelling
al-tibni|deir ez-zor governorate|Al-Tibni|التبني|al-tibni, tibni|press spelling
al-shula|deir ez-zor governorate|Al-Shula|الشولا|al-shula, shula|press spelling
kabajib|deir ez-zor governorate|Kabajib|كباجب|kabajib|press spelling
al-basirah|deir ez-zor governorate|Al-Basirah|البصيرة|busayrah, al-busayrah, basirah|press
    spelling
al-shuhayl|deir ez-zor governorate|Al-Shuhayl|الشحيل|shuhayl, al-shuhail|press spelling
hajin|deir ez-zor governorate|Hajin|هجين|hajin|press spelling
al-susah|deir ez-zor governorate|Al-Susah|السوسة|susah|press spelling
al-baghuz|deir ez-zor governorate|Al-Baghuz|الباغوز|baghuz, al-baghuz, baghouz|press spelling
dhiban|deir ez-zor governorate|Dhiban|ذيبان|dhiban, diban|press spelling
hatla|deir ez-zor governorate|Hatla|حطلة|hatla|press spelling
khasham|deir ez-zor governorate|Khasham|خشام|khasham, khsham|press spelling
marrat|deir ez-zor governorate|Marrat|مراط|marrat, marat|press spelling
mazlum|deir ez-zor governorate|Mazlum|بلدة مظلوم|قرية مظلوم, mazlum|press spelling
al-husayniyah|deir ez-zor governorate|Al-Husayniyah|الحسينية|husayniyah, al-husseiniyah,
    al-hussainiyah|press spelling
al-salihiyah|deir ez-zor governorate|Al-Salihiyah|الصالحية|al-salihiyah, salihiyah,
    al-salhiyah|press spelling
tabiyah|deir ez-zor governorate|Tabiyah|الطابية|طابية جزيرة, tabiyah, al-tabiyah|press spelling
seven villages|deir ez-zor governorate|Seven Villages|القرى السبع|seven villages|press spelling
al-omar oil field|deir ez-zor governorate|Al-Omar Oil Field|حقل العمر|حقل العمر النفطي, al-omar
    field, al-omar oil field|press spelling
conoco field|deir ez-zor governorate|Conoco Field|حقل كونكو|حقل كونيكو, conoco field, conoco gas
    field|press spelling
sur|deir ez-zor governorate|Sur|منطقة صور|al-suwar, بلدة الصور|press spelling
gharibah|deir ez-zor governorate|Gharibah|غريبة الشرقية|gharibah al-sharqiyah|press spelling
abu khashab|deir ez-zor governorate|Abu Khashab|أبو خشب|abu khashab|press spelling
al-makman|deir ez-zor governorate|Al-Makman|المكمن|al-makman|press spelling
al-hawaij|deir ez-zor governorate|Al-Hawaij|الحوايج|al-hawaij, hawaij|press spelling
al-jurdi|deir ez-zor governorate|Al-Jurdi|الجرذي|al-jurdhi|press spelling
al-izbah|deir ez-zor governorate|Al-Izbah|العزبة|al-izbah|press spelling
muazyilah|deir ez-zor governorate|Muazyilah|معيزيلة|بادية معيزيلة|press spelling
bishri desert*|syria|Bishri Desert|جبل البشري|جبل البشرى, بادية البشري, بادية البشرى, jabal
    bishri|press spelling
deir ezzor airport|deir ez-zor governorate|Deir Ezzor Airport|مطار دير الزور|deir ezzor airport,
    deir ez-zor airport|press spelling
rusafa|raqqa governorate|Rusafa|الرصافة|rusafa, resafa, al-rasafah|press spelling
tabqa|raqqa governorate|Tabqa|الطبقة|tabqa, al-tabqa, tabqah|press spelling
maadan|raqqa governorate|Maadan|معدان|maadan, ma'adan|press spelling
ain issa|raqqa governorate|Ain Issa|عين عيسى|ain issa|press spelling
tal abyad|raqqa governorate|Tal Abyad|تل أبيض|tal abyad, tell abyad|press spelling
al-shaddadi|hasakah governorate|Al-Shaddadi|الشدادي|shaddadi, al-shaddadi, shadadi|press spelling
qamishli|hasakah governorate|Qamishli|القامشلي|قامشلو, qamishli, al-qamishli|press spelling
ras al-ayn|hasakah governorate|Ras Al-Ayn|رأس العين|ras al-ayn, ras al-ain|press spelling
tal tamr|hasakah governorate|Tal Tamr|تل تمر|tal tamr, tell tamer|press spelling
al-malikiyah|hasakah governorate|Al-Malikiyah|المالكية|ديريك, al-malikiyah, derik|press spelling
rmelan|hasakah governorate|Rmelan|رميلان|الرميلان, rmelan, rumeilan|press spelling
al-hawl|hasakah governorate|Al-Hawl|الهول|مخيم الهول, al-hol, al-hawl, al-hol camp|press spelling
manbij|aleppo governorate|Manbij|منبج|manbij|press spelling
al-bab city|aleppo governorate|Al-Bab City|مدينة الباب|مدينة الباب في ريف حلب, al-bab city, city
    of al-bab|press spelling
kobani|aleppo governorate|Kobani|كوباني|عين العرب, kobani, kobane, ain al-arab|press spelling
afrin|aleppo governorate|Afrin|عفرين|afrin|press spelling
azaz|aleppo governorate|Azaz|أعزاز|اعزاز, azaz|press spelling
jarabulus|aleppo governorate|Jarabulus|جرابلس|jarabulus, jarablus|press spelling
tishrin dam|aleppo governorate|Tishrin Dam|سد تشرين|tishrin dam, tishreen dam|press spelling
tel rifaat|aleppo governorate|Tel Rifaat|تل رفعت|tel rifaat, tal rifaat|press spelling
maarat al-numan|idlib governorate|Maarat Al-Numan|معرة النعمان|maarat al-numan, maaret
    al-numan|press spelling
saraqib|idlib governorate|Saraqib|سراقب|saraqib, saraqeb|press spelling
khan shaykhun|idlib governorate|Khan Shaykhun|خان شيخون|khan shaykhun, khan sheikhoun|press
    spelling
jisr al-shughur|idlib governorate|Jisr Al-Shughur|جسر الشغور|jisr al-shughur|press spelling
ariha|idlib governorate|Ariha|أريحا|ariha|press spelling
sarmin|idlib governorate|Sarmin|سرمين|sarmin|press spelling
nayrab|idlib governorate|Nayrab|النيرب|nayrab|press spelling
palmyra|homs governorate|Palmyra|تدمر|palmyra, tadmur, tadmor|press spelling
al-sukhnah|homs governorate|Al-Sukhnah|السخنة|sukhna, al-sukhnah, al-sukhna|press spelling
tanf|homs governorate|Tanf|التنف|al-tanf, tanf|press spelling
al-qaryatayn|homs governorate|Al-Qaryatayn|القريتين|qaryatayn, al-qaryatayn|press spelling
salamiyah|hama governorate|Salamiyah|السلمية|سلمية, salamiyah, salamiyeh|press spelling
ithriya|hama governorate|Ithriya|أثريا|إثريا, ithriya|press spelling
douma|rif dimashq governorate|Douma|دوما|douma, duma|press spelling
eastern ghouta|rif dimashq governorate|Eastern Ghouta|الغوطة الشرقية|الغوطة, ghouta, eastern
    ghouta|press spelling
jaramana|rif dimashq governorate|Jaramana|جرمانا|jaramana|press spelling
madaya|rif dimashq governorate|Madaya|مضايا|madaya|press spelling
sayyidah zaynab|rif dimashq governorate|Sayyidah Zaynab|السيدة زينب|sayyida zeinab, sayyidah
    zaynab|press spelling
zabadani|rif dimashq governorate|Zabadani|الزبداني|zabadani|press spelling
baghdad|iraq|Baghdad|بغداد|baghdad|press spelling
sadr city|baghdad|Sadr City|مدينة الصدر|sadr city|press spelling
mosul|iraq|Mosul|الموصل|mosul|press spelling
kirkuk|iraq|Kirkuk|كركوك|kirkuk|press spelling
basra|iraq|Basra|البصرة|basra|press spelling
fallujah|iraq|Fallujah|الفلوجة|fallujah, falluja|press spelling
ramadi|iraq|Ramadi|الرمادي|ramadi|press spelling
baqubah|iraq|Baqubah|بعقوبة|baquba, baqubah|press spelling
diyala|iraq|Diyala|ديالى|محافظة ديالى, diyala|press spelling
anbar|iraq|Anbar|الأنبار|محافظة الأنبار, anbar|press spelling
karbala|iraq|Karbala|كربلاء|karbala|press spelling
najaf|iraq|Najaf|النجف|najaf|press spelling
al-qaim|iraq|Al-Qaim|مدينة القائم|al-qaim|press spelling
sinjar|iraq|Sinjar|سنجار|sinjar|press spelling
beirut|lebanon|Beirut|بيروت|beirut|press spelling
southern lebanon|lebanon|Southern Lebanon|جنوب لبنان|جنوبي لبنان, southern lebanon, south
    lebanon|press spelling
baalbek|lebanon|Baalbek|بعلبك|baalbek|press spelling
tripoli||Tripoli|طرابلس||press spelling
gaza city|gaza|Gaza City|مدينة غزة|gaza city|press spelling
khan yunis|gaza|Khan Yunis|خان يونس|خانيونس, khan younis, khan yunis|press spelling
rafah|gaza|Rafah|رفح|rafah|press spelling
jabalia|gaza|Jabalia|جباليا|jabalia, jabaliya|press spelling
jenin|west bank|Jenin|جنين|jenin|press spelling
nablus|west bank|Nablus|نابلس|nablus|press spelling
hebron|west bank|Hebron|الخليل|hebron|press spelling
sinai|egypt|Sinai|سيناء|sinai|press spelling
cairo|egypt|Cairo|القاهرة|cairo|press spelling
sanaa|yemen|Sanaa|صنعاء|sanaa|press spelling
kabul|afghanistan|Kabul|كابول|كابل, kabul|press spelling
istanbul|turkey|Istanbul|إسطنبول|اسطنبول, istanbul|press spelling
tehran|iran|Tehran|طهران|tehran|press spelling
"""
