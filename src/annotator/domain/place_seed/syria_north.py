"""Places of Syria's north: Aleppo and Idlib. Made by packaging/gazetteer.py on 2026-11-22."""

ROWS = """\
aleppo governorate|syria|Aleppo Governorate|محافظة حلب|حلب, ريف حلب, aleppo, halab, aleppo
    countryside, aleppo province|OCHA COD-AB Syria, governorates; GeoNames 170063
idlib governorate|syria|Idlib Governorate|محافظة إدلب|إدلب, ريف إدلب, idlib, idleb, idlib
    province, idlib countryside|OCHA COD-AB Syria, governorates; GeoNames 169389
aleppo city|aleppo governorate|Aleppo City|مدينة حلب|حلب القديمة, old aleppo, city of aleppo,
    aleppo citys|English Wikipedia: Governorates of Syria (the city that gives its governorate the
    name)
idlib city|idlib governorate|Idlib City|مدينة إدلب|city of idlib|English Wikipedia: Governorates
    of Syria (the city that gives its governorate the name)
mount simeon district*|aleppo governorate|Mount Simeon District|منطقة جبل سمعان|جبل سمعان, jabal
    saman|OCHA COD-AB Syria, districts (mantiqas)
al-bab district*|aleppo governorate|Al-Bab District|منطقة الباب||OCHA COD-AB Syria, districts
    (mantiqas); GeoNames 174018
manbij district*|aleppo governorate|Manbij District|منطقة منبج||OCHA COD-AB Syria, districts
    (mantiqas)
afrin district*|aleppo governorate|Afrin District|منطقة عفرين||OCHA COD-AB Syria, districts
    (mantiqas)
azaz district*|aleppo governorate|Azaz District|منطقة أعزاز||OCHA COD-AB Syria, districts
    (mantiqas)
jarabulus district*|aleppo governorate|Jarabulus District|منطقة جرابلس||OCHA COD-AB Syria,
    districts (mantiqas)
ayn al-arab district*|aleppo governorate|Ayn al-Arab District|منطقة عين العرب|منطقة كوباني, kobani
    district|OCHA COD-AB Syria, districts (mantiqas)
as-safira district*|aleppo governorate|As-Safira District|منطقة السفيرة||OCHA COD-AB Syria,
    districts (mantiqas); GeoNames 172503
dayr hafir district*|aleppo governorate|Dayr Hafir District|منطقة دير حافر|deir hafer
    district|OCHA COD-AB Syria, districts (mantiqas)
atarib district*|aleppo governorate|Atarib District|منطقة الأتارب||OCHA COD-AB Syria, districts
    (mantiqas)
idlib district*|idlib governorate|Idlib District|منطقة إدلب||OCHA COD-AB Syria, districts
    (mantiqas)
ariha district*|idlib governorate|Ariha District|منطقة أريحا||OCHA COD-AB Syria, districts
    (mantiqas); GeoNames 172994
harem district*|idlib governorate|Harem District|منطقة حارم||OCHA COD-AB Syria, districts
    (mantiqas)
jisr al-shughur district*|idlib governorate|Jisr al-Shughur District|منطقة جسر الشغور||OCHA COD-AB
    Syria, districts (mantiqas)
maarat al-numan district*|idlib governorate|Maarat al-Numan District|منطقة معرة النعمان||OCHA
    COD-AB Syria, districts (mantiqas)
manbij|aleppo governorate|Manbij|منبج|membij, manbej|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 167357
al-bab city|aleppo governorate|Al-Bab City|مدينة الباب|بلدة الباب, ريف الباب, city of al-bab, town
    of al-bab, al-bab town|OCHA COD-AB Syria, subdistrict centres
kobani|aleppo governorate|Kobani|كوباني|عين العرب, كوباني عين العرب, kobane, ain al-arab, ayn
    al-arab, عرب بينار|OCHA COD-AB Syria, subdistrict centres; GeoNames 172256
afrin|aleppo governorate|Afrin|عفرين|efrin|OCHA COD-AB Syria, subdistrict centres; GeoNames 174186
azaz|aleppo governorate|Azaz|أعزاز||OCHA COD-AB Syria, subdistrict centres; GeoNames 172082
jarabulus|aleppo governorate|Jarabulus|جرابلس|jarablus, jarabulos|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 169179
tel rifaat|aleppo governorate|Tel Rifaat|تل رفعت|tal rifaat, tell rifaat, tal rif'at|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 163476
khanasir|aleppo governorate|Khanasir|خناصر|khanaser|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 168351
as-safira|aleppo governorate|As-Safira|مدينة السفيرة|safirah, بلدة السفيرة, قرية السفيرة, ناحية
    السفيرة, قضاء السفيرة, ريف السفيرة, محيط السفيرة|OCHA COD-AB Syria, subdistrict centres
deir hafer|aleppo governorate|Deir Hafer|دير حافر|dayr hafir, deir hafir|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 170785
maskanah|aleppo governorate|Maskanah|مدينة مسكنة|بلدة مسكنة, مسكنة بريف حلب, maskana, قرية مسكنة,
    ناحية مسكنة, قضاء مسكنة, ريف مسكنة, محيط مسكنة, بالس|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 167080
marea|aleppo governorate|Marea|مارع||OCHA COD-AB Syria, subdistrict centres; GeoNames 167245
nubl|aleppo governorate|Nubl|بلدة نبل|نبل والزهراء, nubul, مدينة نبل, قرية نبل, ناحية نبل, قضاء
    نبل, ريف نبل, محيط نبل|OCHA COD-AB Syria, subdistrict centres; GeoNames 166331
atarib|aleppo governorate|Atarib|الأتارب|atareb|OCHA COD-AB Syria, subdistrict centres; GeoNames
    174030
darat izza|aleppo governorate|Darat Izza|دارة عزة|دار تعزة, daret azza|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 170857
haritan|aleppo governorate|Haritan|حريتان|huraytan, hreitan|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 169858
jindires|aleppo governorate|Jindires|جنديرس|جندريس, jinderes, jandairis, ديندرس|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 169190
rajo|aleppo governorate|Rajo|راجو|ناحية راجو|OCHA COD-AB Syria, subdistrict centres; GeoNames
    165571
bulbul|aleppo governorate|Bulbul|ناحية بلبل|بلدة بلبل, بلبل|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 171212
shaykh al-hadid|aleppo governorate|Shaykh al-Hadid|شيخ الحديد|sheikh hadid|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 164354
sharran|aleppo governorate|Sharran|شران|ناحية شران, شرانلي|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 164451
maabatli|aleppo governorate|Maabatli|معبطلي|ماباتا, mabata|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 167577
al-rai town|aleppo governorate|Al-Rai Town|بلدة الراعي|مدينة الراعي, جوبان باي, جوبان بك,
    cobanbey|OCHA COD-AB Syria, subdistrict centres; GeoNames 169138
tadef|aleppo governorate|Tadef|تادف|tadif|OCHA COD-AB Syria, subdistrict centres; GeoNames 163811
al-hader aleppo|aleppo governorate|Al-Hader (Aleppo)|بلدة الحاضر|al-hader town|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 170137
tall ad-daman|aleppo governorate|Tall ad-Daman|تل الضمان|tal al-daman, تل دامان|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 163747
kuweires|aleppo governorate|Kuweires|كويرس|مطار كويرس, مطار كويرس العسكري, كويرس شرقي, kweires,
    kuweires airbase, kuweires air base|OCHA COD-AB Syria, subdistrict centres; GeoNames 167713
arima|aleppo governorate|Arima|بلدة العريمة|قرية العريمة, العريمة, arimah|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 174043
akhtarin|aleppo governorate|Akhtarin|أخترين||OCHA COD-AB Syria, subdistrict centres; GeoNames
    174115
qabasin|aleppo governorate|Qabasin|قباسين|kabbasin, خربة السودة|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 166285; GeoNames 168061
suran aleppo|aleppo governorate|Suran (Aleppo)|صوران أعزاز|suran azaz|OCHA COD-AB Syria,
    subdistrict centres
abu qilqil|aleppo governorate|Abu Qilqil|أبو قلقل|abu qalqal|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 174407
sarrin|aleppo governorate|Sarrin|صرين|سرين|OCHA COD-AB Syria, subdistrict centres
al-khafsah|aleppo governorate|Al-Khafsah|الخفسة|khafsa|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 168422
banan|aleppo governorate|Banan|ناحية بنان|بنان الحص, banan al-hass|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 171851
tishrin dam|aleppo governorate|Tishrin Dam|سد تشرين|tishreen dam|English Wikipedia: battles of
    Aleppo, Euphrates dams, crossings (articles of these names)
qara qozak bridge|aleppo governorate|Qara Qozak Bridge|جسر قره قوزاق|قره قوزاق, جسر قرقوزاق, قره
    قوزاك, qara qozak, qara qozaq, qarakozak|English Wikipedia: battles of Aleppo, Euphrates dams,
    crossings (articles of these names)
al-zahraa aleppo town|aleppo governorate|Al-Zahraa (Aleppo town)|بلدة الزهراء||English Wikipedia:
    battles of Aleppo, Euphrates dams, crossings (articles of these names)
khan tuman|aleppo governorate|Khan Tuman|خان طومان|khan touman|English Wikipedia: battles of
    Aleppo, Euphrates dams, crossings (articles of these names)
anadan|aleppo governorate|Anadan|عندان|andan|English Wikipedia: battles of Aleppo, Euphrates dams,
    crossings (articles of these names)
hayyan|aleppo governorate|Hayyan|بلدة حيان|hayyan town|English Wikipedia: battles of Aleppo,
    Euphrates dams, crossings (articles of these names)
kafr hamrah|aleppo governorate|Kafr Hamrah|كفر حمرة||English Wikipedia: battles of Aleppo,
    Euphrates dams, crossings (articles of these names)
al-ais aleppo|aleppo governorate|Al-Ais (Aleppo)|تلة العيس|بلدة العيس, tell al-ais|English
    Wikipedia: battles of Aleppo, Euphrates dams, crossings (articles of these names)
rashidin|aleppo governorate|Rashidin|حي الراشدين|ضاحية الراشدين, مدينة الراشدين, بلدة الراشدين,
    قرية الراشدين, ناحية الراشدين, قضاء الراشدين, ريف الراشدين, محيط الراشدين|English Wikipedia:
    battles of Aleppo, Euphrates dams, crossings (articles of these names)
dabiq|aleppo governorate|Dabiq|دابق||English Wikipedia: battles of Aleppo, Euphrates dams,
    crossings (articles of these names)
menagh|aleppo governorate|Menagh|منغ|مطار منغ, مطار منغ العسكري, menagh air base, minnigh|English
    Wikipedia: battles of Aleppo, Euphrates dams, crossings (articles of these names)
bab al-salama|aleppo governorate|Bab al-Salama|باب السلامة|معبر باب السلامة, bab al-salameh, bab
    al-salam crossing|English Wikipedia: battles of Aleppo, Euphrates dams, crossings (articles of
    these names)
sheikh issa|aleppo governorate|Sheikh Issa|شيخ عيسى||English Wikipedia: battles of Aleppo,
    Euphrates dams, crossings (articles of these names)
aleppo airport|aleppo governorate|Aleppo Airport|مطار حلب|مطار حلب الدولي, مطار النيرب العسكري,
    مطار النيرب, aleppo international airport, nairab military airport|English Wikipedia: battles
    of Aleppo, Euphrates dams, crossings (articles of these names)
neirab camp|aleppo governorate|Neirab Camp|مخيم النيرب|nayrab camp|English Wikipedia: battles of
    Aleppo, Euphrates dams, crossings (articles of these names)
castello road|aleppo governorate|Castello Road|طريق الكاستيلو|الكاستيلو|English Wikipedia: battles
    of Aleppo, Euphrates dams, crossings (articles of these names)
sheikh maqsoud|aleppo city|Sheikh Maqsoud|الشيخ مقصود|حي الشيخ مقصود, sheikh maksoud, sheikh
    maqsood|English Wikipedia: battles of Aleppo, Euphrates dams, crossings (articles of these
    names)
ashrafieh aleppo|aleppo city|Ashrafieh (Aleppo)|حي الأشرفية|الأشرفية بحلب, حي الأشرفية بحلب,
    ashrafieh, achrafieh aleppo, ashrafiyah|English Wikipedia: battles of Aleppo, Euphrates dams,
    crossings (articles of these names)
salaheddine aleppo|aleppo city|Salaheddine (Aleppo)|حي صلاح الدين|salaheddine district, salaheddin
    district|English Wikipedia: battles of Aleppo, Euphrates dams, crossings (articles of these
    names)
bustan al-qasr|aleppo city|Bustan al-Qasr|بستان القصر||English Wikipedia: battles of Aleppo,
    Euphrates dams, crossings (articles of these names)
hamdaniyah aleppo|aleppo city|Hamdaniyah (Aleppo)|حي الحمدانية||English Wikipedia: battles of
    Aleppo, Euphrates dams, crossings (articles of these names)
sukkari aleppo|aleppo city|Sukkari (Aleppo)|حي السكري|sukkari district|English Wikipedia: battles
    of Aleppo, Euphrates dams, crossings (articles of these names)
masaken hanano|aleppo city|Masaken Hanano|مساكن هنانو||English Wikipedia: battles of Aleppo,
    Euphrates dams, crossings (articles of these names)
bani zeid aleppo|aleppo city|Bani Zeid (Aleppo)|حي بني زيد|bani zeid|English Wikipedia: battles of
    Aleppo, Euphrates dams, crossings (articles of these names)
layramoun|aleppo city|Layramoun|الليرمون||English Wikipedia: battles of Aleppo, Euphrates dams,
    crossings (articles of these names)
al-shaar aleppo|aleppo city|Al-Shaar (Aleppo)|حي الشعار|al-shaar district|English Wikipedia:
    battles of Aleppo, Euphrates dams, crossings (articles of these names)
khan al-asal|aleppo governorate|Khan al-Asal|خان العسل|khan al-assal|English Wikipedia: battles of
    Aleppo, Euphrates dams, crossings (articles of these names)
jabal al-hass*|aleppo governorate|Jabal al-Hass|جبل الحص|جبال الحص|English Wikipedia: battles of
    Aleppo, Euphrates dams, crossings (articles of these names)
maarat al-numan|idlib governorate|Maarat al-Numan|معرة النعمان|المعرة, maaret al-numan, maarrat
    al-numan, maarat al-nuaman|OCHA COD-AB Syria, subdistrict centres; GeoNames 167611
saraqib|idlib governorate|Saraqib|سراقب|saraqeb|OCHA COD-AB Syria, subdistrict centres; GeoNames
    164816
khan shaykhun|idlib governorate|Khan Shaykhun|خان شيخون|khan sheikhoun, khan sheikhun, khan
    shaykhoun|OCHA COD-AB Syria, subdistrict centres; GeoNames 168325
jisr al-shughur|idlib governorate|Jisr al-Shughur|جسر الشغور|jisr al-shughour, jisr
    al-shoghour|OCHA COD-AB Syria, subdistrict centres; GeoNames 169023
ariha|idlib governorate|Ariha|أريحا إدلب|مدينة أريحا, ariha city|OCHA COD-AB Syria, subdistrict
    centres
sarmin|idlib governorate|Sarmin|سرمين|sermin|OCHA COD-AB Syria, subdistrict centres; GeoNames
    164782
binnish|idlib governorate|Binnish|بنش|binish|OCHA COD-AB Syria, subdistrict centres; GeoNames
    171451
taftanaz|idlib governorate|Taftanaz|تفتناز|مطار تفتناز|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 163799
kafr nabl|idlib governorate|Kafr Nabl|كفر نبل|كفرنبل, kafranbel, kafr nabel|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 168661
kafr takharim|idlib governorate|Kafr Takharim|كفر تخاريم|كفرتخاريم|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 168629
salqin|idlib governorate|Salqin|سلقين|salqeen|OCHA COD-AB Syria, subdistrict centres; GeoNames
    164898
harem city|idlib governorate|Harem City|مدينة حارم|بلدة حارم, حارم, harim city|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 169866
al-dana town|idlib governorate|Al-Dana Town|مدينة الدانا|dana city, بلدة الدانا, قرية الدانا,
    ناحية الدانا, قضاء الدانا, ريف الدانا, محيط الدانا|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 174259
maarrat misrin|idlib governorate|Maarrat Misrin|معرة مصرين|معرتمصرين, maarat misrin, maaret
    misreen|OCHA COD-AB Syria, subdistrict centres; GeoNames 167605
abu al-duhur|idlib governorate|Abu al-Duhur|أبو الظهور|أبو الضهور, مطار أبو الظهور, مطار أبو
    الضهور, abu al-thuhur|OCHA COD-AB Syria, subdistrict centres; GeoNames 174611
ihsim|idlib governorate|Ihsim|إحسم||OCHA COD-AB Syria, subdistrict centres; GeoNames 174144
darkush|idlib governorate|Darkush|دركوش||OCHA COD-AB Syria, subdistrict centres; GeoNames 170865
bdama|idlib governorate|Bdama|بداما||OCHA COD-AB Syria, subdistrict centres; GeoNames 171494
armanaz|idlib governorate|Armanaz|أرمناز||OCHA COD-AB Syria, subdistrict centres; GeoNames 172988
heish|idlib governorate|Heish|بلدة حيش|hish|OCHA COD-AB Syria, subdistrict centres; GeoNames
    169563
sinjar idlib|idlib governorate|Sinjar (Idlib)|سنجار إدلب|بلدة سنجار بريف إدلب|OCHA COD-AB Syria,
    subdistrict centres
muhambal|idlib governorate|Muhambal|محمبل|محنبل|OCHA COD-AB Syria, subdistrict centres; GeoNames
    166757
nayrab|idlib governorate|Nayrab|قرية النيرب|بلدة النيرب, النيرب, neirab|English Wikipedia:
    Northwestern Syria offensives (towns with articles of their own)
sarmada|idlib governorate|Sarmada|سرمدا||English Wikipedia: Northwestern Syria offensives (towns
    with articles of their own)
atmah|idlib governorate|Atmah|أطمة|مخيم أطمة, مخيمات أطمة, atma, atmeh|English Wikipedia:
    Northwestern Syria offensives (towns with articles of their own)
barisha|idlib governorate|Barisha|باريشا||English Wikipedia: Northwestern Syria offensives (towns
    with articles of their own)
bab al-hawa|idlib governorate|Bab al-Hawa|باب الهوى|معبر باب الهوى|English Wikipedia: Northwestern
    Syria offensives (towns with articles of their own)
jabal al-zawiya*|idlib governorate|Jabal al-Zawiya|جبل الزاوية|zawiya mountain|English Wikipedia:
    Northwestern Syria offensives (towns with articles of their own)
kafr oweid|idlib governorate|Kafr Oweid|كفر عويد|كفرعويد|English Wikipedia: Northwestern Syria
    offensives (towns with articles of their own)
al-bara|idlib governorate|Al-Bara|بلدة البارة|قرية البارة, al-bara town|English Wikipedia:
    Northwestern Syria offensives (towns with articles of their own)
hass|idlib governorate|Hass|بلدة حاس|قرية حاس, hass village|English Wikipedia: Northwestern Syria
    offensives (towns with articles of their own)
kafr sajna|idlib governorate|Kafr Sajna|كفرسجنة|كفر سجنة, kafr sijnah|English Wikipedia:
    Northwestern Syria offensives (towns with articles of their own)
maar shurin|idlib governorate|Maar Shurin|معرشورين|معر شورين|English Wikipedia: Northwestern Syria
    offensives (towns with articles of their own)
jarjanaz|idlib governorate|Jarjanaz|جرجناز||English Wikipedia: Northwestern Syria offensives
    (towns with articles of their own)
al-fu'ah|idlib governorate|Al-Fu'ah|الفوعة|foua, fua, fuaa|English Wikipedia: Northwestern Syria
    offensives (towns with articles of their own)
kafriya|idlib governorate|Kafriya|كفريا|kafraya, kefraya|English Wikipedia: Northwestern Syria
    offensives (towns with articles of their own)
afes|idlib governorate|Afes|آفس||English Wikipedia: Northwestern Syria offensives (towns with
    articles of their own); GeoNames 174191
jabal al-arbaeen*|idlib governorate|Jabal al-Arbaeen|جبل الأربعين||English Wikipedia: Northwestern
    Syria offensives (towns with articles of their own)
balyun|idlib governorate|Balyun|قرية بليون|مدينة بليون, بلدة بليون, ناحية بليون, قضاء بليون, ريف
    بليون, محيط بليون|English Wikipedia: Northwestern Syria offensives (towns with articles of
    their own)
kansafra|idlib governorate|Kansafra|كنصفرة|كنصفرا|English Wikipedia: Northwestern Syria offensives
    (towns with articles of their own)
fatterah|idlib governorate|Fatterah|قرية فطيرة|ftireh, مدينة فطيرة, بلدة فطيرة, ناحية فطيرة, قضاء
    فطيرة, ريف فطيرة, محيط فطيرة|English Wikipedia: Northwestern Syria offensives (towns with
    articles of their own)
batabo|aleppo governorate|Batabo|باتبو|بتبو|GeoNames 171694
kafr saghir|aleppo governorate|Kafr Saghir|كفرصغير||GeoNames 168724
lislamin|idlib governorate|Lislamin|لسلامين||GeoNames 169358
sirrin ash shamaliyah|aleppo governorate|Sirrin ash Shamaliyah|سرين الشمالية|صرين
    الشمالية|GeoNames 164071
shuyukh tahtani|aleppo governorate|Shuyukh Tahtani|شيوخ تحتاني||GeoNames 164159
rasm al harmal|aleppo governorate|Rasm al Harmal|رسم الحرمل|رسم الحرمل الإمام|GeoNames 165428
qurqina|idlib governorate|Qurqina|قورقنيا|قورقينا|GeoNames 165672
al-ghandurah|aleppo governorate|Al-Ghandurah|الغندورة|العلكانة|GeoNames 168478
al-zarbah|aleppo governorate|Al-Zarbah|الزربة||GeoNames 172045
al-tamaniah|idlib governorate|Al-Tamaniah|التمانعة||GeoNames 172347
al-janudiyah|idlib governorate|Al-Janudiyah|الجانودية||GeoNames 173715
al-hajib|aleppo governorate|Al-Hajib|بلدة الحاجب|مدينة الحاجب, قرية الحاجب, ناحية الحاجب|GeoNames
    173852
"""
