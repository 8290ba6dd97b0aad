"""Places of Syria's centre, coast, south and capital, and those of the whole. Made by
packaging/gazetteer.py on 2026-11-22."""

ROWS = """\
hama governorate|syria|Hama Governorate|محافظة حماة|حماة, ريف حماة, hama, hamah, hama province,
    hama countryside|OCHA COD-AB Syria, governorates; GeoNames 170017
homs governorate|syria|Homs Governorate|محافظة حمص|حمص, ريف حمص, homs, hims, homs province, homs
    countryside|OCHA COD-AB Syria, governorates; GeoNames 169577
latakia governorate|syria|Latakia Governorate|محافظة اللاذقية|اللاذقية, ريف اللاذقية, latakia,
    lattakia, latakia province, latakia countryside|OCHA COD-AB Syria, governorates; GeoNames
    173576
tartus governorate|syria|Tartus Governorate|محافظة طرطوس|طرطوس, ريف طرطوس, tartus, tartous, tartus
    province, ترطوس|OCHA COD-AB Syria, governorates; GeoNames 163345
damascus|syria|Damascus|دمشق|مدينة دمشق, العاصمة دمشق, محافظة دمشق, د مشق|OCHA COD-AB Syria,
    governorates; GeoNames 170654
rif dimashq governorate|syria|Rif Dimashq Governorate|محافظة ريف دمشق|ريف دمشق, rif dimashq, rural
    damascus, reef dimashq, damascus suburb, damascus suburbs, damascus countryside|OCHA COD-AB
    Syria, governorates
daraa governorate|syria|Daraa Governorate|محافظة درعا|درعا, ريف درعا, daraa, deraa, daraa
    province, daraa countryside, أذرعات|OCHA COD-AB Syria, governorates; GeoNames 170905
suwayda governorate|syria|Suwayda Governorate|محافظة السويداء|السويداء, ريف السويداء, suwayda,
    sweida, suweida, suwaida, sweida province, suwayda province|OCHA COD-AB Syria, governorates;
    GeoNames 172408
quneitra governorate|syria|Quneitra Governorate|محافظة القنيطرة|القنيطرة, ريف القنيطرة, quneitra,
    qunaitra, quneitra province|OCHA COD-AB Syria, governorates; GeoNames 173334
hama city|hama governorate|Hama City|مدينة حماة|city of hama|English Wikipedia: Governorates of
    Syria (the city that gives its governorate the name)
homs city|homs governorate|Homs City|مدينة حمص|city of homs, old homs, حمص القديمة|English
    Wikipedia: Governorates of Syria (the city that gives its governorate the name)
latakia city|latakia governorate|Latakia City|مدينة اللاذقية|city of latakia|English Wikipedia:
    Governorates of Syria (the city that gives its governorate the name)
tartus city|tartus governorate|Tartus City|مدينة طرطوس|city of tartus|English Wikipedia:
    Governorates of Syria (the city that gives its governorate the name)
daraa city|daraa governorate|Daraa City|مدينة درعا|city of daraa|English Wikipedia: Governorates
    of Syria (the city that gives its governorate the name)
suwayda city|suwayda governorate|Suwayda City|مدينة السويداء|sweida city, city of sweida|English
    Wikipedia: Governorates of Syria (the city that gives its governorate the name)
quneitra city|quneitra governorate|Quneitra City|مدينة القنيطرة||English Wikipedia: Governorates
    of Syria (the city that gives its governorate the name)
hama district*|hama governorate|Hama District|منطقة حماة||OCHA COD-AB Syria, districts (mantiqas)
salamiyah district*|hama governorate|Salamiyah District|منطقة السلمية||OCHA COD-AB Syria,
    districts (mantiqas); GeoNames 164947
masyaf district*|hama governorate|Masyaf District|منطقة مصياف||OCHA COD-AB Syria, districts
    (mantiqas)
mahardah district*|hama governorate|Mahardah District|منطقة محردة||OCHA COD-AB Syria, districts
    (mantiqas)
suqaylabiyah district*|hama governorate|Suqaylabiyah District|منطقة السقيلبية||OCHA COD-AB Syria,
    districts (mantiqas)
homs district*|homs governorate|Homs District|منطقة حمص||OCHA COD-AB Syria, districts (mantiqas)
al-qusayr district*|homs governorate|Al-Qusayr District|منطقة القصير||OCHA COD-AB Syria, districts
    (mantiqas); GeoNames 173322
rastan district*|homs governorate|Rastan District|منطقة الرستن||OCHA COD-AB Syria, districts
    (mantiqas)
palmyra district*|homs governorate|Palmyra District|منطقة تدمر|tadmur district|OCHA COD-AB Syria,
    districts (mantiqas); GeoNames 163808
talkalakh district*|homs governorate|Talkalakh District|منطقة تلكلخ||OCHA COD-AB Syria, districts
    (mantiqas)
al-mukharram district*|homs governorate|Al-Mukharram District|منطقة المخرم||OCHA COD-AB Syria,
    districts (mantiqas)
taldou district*|homs governorate|Taldou District|منطقة تلدو||OCHA COD-AB Syria, districts
    (mantiqas)
latakia district*|latakia governorate|Latakia District|منطقة اللاذقية||OCHA COD-AB Syria,
    districts (mantiqas)
jableh district*|latakia governorate|Jableh District|منطقة جبلة||OCHA COD-AB Syria, districts
    (mantiqas)
al-haffah district*|latakia governorate|Al-Haffah District|منطقة الحفة||OCHA COD-AB Syria,
    districts (mantiqas)
qardaha district*|latakia governorate|Qardaha District|منطقة القرداحة||OCHA COD-AB Syria,
    districts (mantiqas)
tartus district*|tartus governorate|Tartus District|منطقة طرطوس||OCHA COD-AB Syria, districts
    (mantiqas)
baniyas district*|tartus governorate|Baniyas District|منطقة بانياس||OCHA COD-AB Syria, districts
    (mantiqas)
safita district*|tartus governorate|Safita District|منطقة صافيتا||OCHA COD-AB Syria, districts
    (mantiqas)
duraykish district*|tartus governorate|Duraykish District|منطقة الدريكيش||OCHA COD-AB Syria,
    districts (mantiqas)
sheikh badr district*|tartus governorate|Sheikh Badr District|منطقة الشيخ بدر||OCHA COD-AB Syria,
    districts (mantiqas)
qadmus district*|tartus governorate|Qadmus District|منطقة القدموس||OCHA COD-AB Syria, districts
    (mantiqas)
douma district*|rif dimashq governorate|Douma District|منطقة دوما||OCHA COD-AB Syria, districts
    (mantiqas); GeoNames 170592
qudsaya district*|rif dimashq governorate|Qudsaya District|منطقة قدسيا||OCHA COD-AB Syria,
    districts (mantiqas)
al-tall district*|rif dimashq governorate|Al-Tall District|منطقة التل||OCHA COD-AB Syria,
    districts (mantiqas); GeoNames 172349
qutayfah district*|rif dimashq governorate|Qutayfah District|منطقة القطيفة||OCHA COD-AB Syria,
    districts (mantiqas)
an-nabek district*|rif dimashq governorate|An-Nabek District|منطقة النبك|nabek district|OCHA
    COD-AB Syria, districts (mantiqas)
yabroud district*|rif dimashq governorate|Yabroud District|منطقة يبرود||OCHA COD-AB Syria,
    districts (mantiqas)
zabadani district*|rif dimashq governorate|Zabadani District|منطقة الزبداني||OCHA COD-AB Syria,
    districts (mantiqas)
qatana district*|rif dimashq governorate|Qatana District|منطقة قطنا||OCHA COD-AB Syria, districts
    (mantiqas)
darayya district*|rif dimashq governorate|Darayya District|منطقة داريا||OCHA COD-AB Syria,
    districts (mantiqas)
daraa district*|daraa governorate|Daraa District|منطقة درعا||OCHA COD-AB Syria, districts
    (mantiqas)
izraa district*|daraa governorate|Izraa District|منطقة إزرع||OCHA COD-AB Syria, districts
    (mantiqas)
al-sanamayn district*|daraa governorate|Al-Sanamayn District|منطقة الصنمين||OCHA COD-AB Syria,
    districts (mantiqas)
suwayda district*|suwayda governorate|Suwayda District|منطقة السويداء||OCHA COD-AB Syria,
    districts (mantiqas)
salkhad district*|suwayda governorate|Salkhad District|منطقة صلخد||OCHA COD-AB Syria, districts
    (mantiqas)
shahba district*|suwayda governorate|Shahba District|منطقة شهبا||OCHA COD-AB Syria, districts
    (mantiqas)
quneitra district*|quneitra governorate|Quneitra District|منطقة القنيطرة||OCHA COD-AB Syria,
    districts (mantiqas)
salamiyah|hama governorate|Salamiyah|مدينة السلمية|salamiyeh, salamiya, salamieh, بلدة السلمية,
    قرية السلمية, ناحية السلمية, قضاء السلمية, ريف السلمية, محيط السلمية|OCHA COD-AB Syria,
    subdistrict centres
masyaf|hama governorate|Masyaf|مصياف|misyaf|OCHA COD-AB Syria, subdistrict centres; GeoNames
    167046
mhardeh|hama governorate|Mhardeh|محردة|mahardah, muhradah, maharda|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 166742
al-suqaylabiyah|hama governorate|Al-Suqaylabiyah|السقيلبية|suqaylabiya, صقلبية, صقيلبية|OCHA
    COD-AB Syria, subdistrict centres; GeoNames 163921
kafr zita|hama governorate|Kafr Zita|كفر زيتا|كفرزيتا, kafr zeita, kafr zayta, كفر زيتة|OCHA
    COD-AB Syria, subdistrict centres; GeoNames 168620
morek|hama governorate|Morek|مورك|murak, morik|OCHA COD-AB Syria, subdistrict centres; GeoNames
    166640
suran hama|hama governorate|Suran (Hama)|صوران حماة|صوران بريف حماة, مدينة صوران, souran|OCHA
    COD-AB Syria, subdistrict centres; GeoNames 163915
karnaz|hama governorate|Karnaz|كرناز||OCHA COD-AB Syria, subdistrict centres; GeoNames 167739
halfaya|hama governorate|Halfaya|حلفايا||OCHA COD-AB Syria, subdistrict centres; GeoNames 170044
taybat al-imam|hama governorate|Taybat al-Imam|طيبة الإمام|taybet al-imam|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 163270
qalaat al-madiq|hama governorate|Qalaat al-Madiq|قلعة المضيق|qalat al-mudiq|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 166227
al-saan|hama governorate|Al-Saan|بلدة السعن|ناحية السعن, السعن|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 172515
sabburah|hama governorate|Sabburah|صبورة||OCHA COD-AB Syria, subdistrict centres; GeoNames 165143
uqayribat|hama governorate|Uqayribat|عقيربات|aqayribat|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 162803
al-hamra hama|hama governorate|Al-Hamra (Hama)|بلدة الحمرا|ناحية الحمرا, بلدة الحمراء, ناحية
    الحمراء|OCHA COD-AB Syria, subdistrict centres; GeoNames 173830
kafr buhum|hama governorate|Kafr Buhum|كفربهم|كفر بهم, الغانية, الغسانية|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 168708
tall salhab|hama governorate|Tall Salhab|تل سلحب|تلسلحب, tal salhab|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 163470
ithriya|hama governorate|Ithriya|أثريا|ithriyah, athria|English Wikipedia: Ithriya; Al-Ghab Plain;
    Hama offensives
al-ghab plain*|hama governorate|Al-Ghab Plain|سهل الغاب|ريف الغاب, منطقة الغاب, sahl
    al-ghab|English Wikipedia: Ithriya; Al-Ghab Plain; Hama offensives
al-lataminah|hama governorate|Al-Lataminah|اللطامنة|latamneh, latamina, latamna|English Wikipedia:
    Ithriya; Al-Ghab Plain; Hama offensives
hama military airport|hama governorate|Hama Military Airport|مطار حماة|مطار حماة العسكري, hama
    airport, hama air base|English Wikipedia: Ithriya; Al-Ghab Plain; Hama offensives
al-qubeir|hama governorate|Al-Qubeir|القبير|مزرعة القبير, qubair|English Wikipedia: Ithriya;
    Al-Ghab Plain; Hama offensives
aqarib al-safiyah|hama governorate|Aqarib al-Safiyah|عقارب الصافية|aqareb|English Wikipedia:
    Ithriya; Al-Ghab Plain; Hama offensives
al-mabujah|hama governorate|Al-Mabujah|المبعوجة|mab'ouja|English Wikipedia: Ithriya; Al-Ghab
    Plain; Hama offensives
maan hama|hama governorate|Maan (Hama)|قرية معان||English Wikipedia: Ithriya; Al-Ghab Plain; Hama
    offensives
qamhana|hama governorate|Qamhana|قمحانة||English Wikipedia: Ithriya; Al-Ghab Plain; Hama
    offensives
palmyra|homs governorate|Palmyra|في تدمر|بادية تدمر, سجن تدمر, مطار تدمر, شرق تدمر, شرقي تدمر, غرب
    تدمر, غربي تدمر, شمال تدمر, جنوب تدمر, قرب تدمر, tadmur, tadmor, مدينة تدمر, بلدة تدمر, قرية
    تدمر, ناحية تدمر, قضاء تدمر, ريف تدمر, محيط تدمر|OCHA COD-AB Syria, subdistrict centres
al-sukhnah|homs governorate|Al-Sukhnah|السخنة|sukhna, al-sukhneh|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 172425
al-qaryatayn|homs governorate|Al-Qaryatayn|مدينة القريتين|qaryatain, qaratayn, بلدة القريتين, قرية
    القريتين, ناحية القريتين, قضاء القريتين, ريف القريتين, محيط القريتين, القريتين|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 173361
al-qusayr|homs governorate|Al-Qusayr|مدينة القصير|القصير بريف حمص, qusair, al-quseir, بلدة القصير,
    قرية القصير, ناحية القصير, قضاء القصير, ريف القصير, محيط القصير|OCHA COD-AB Syria, subdistrict
    centres
al-rastan|homs governorate|Al-Rastan|الرستن|rastan city|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 172946
talbiseh|homs governorate|Talbiseh|تلبيسة|talbisah, tallbiseh|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 163779
talkalakh|homs governorate|Talkalakh|تلكلخ|تل كلخ, tal kalakh, telkalakh|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 163533
al-furqlus|homs governorate|Al-Furqlus|الفرقلس|furqlos|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 170340
al-mukharram|homs governorate|Al-Mukharram|المخرم|المخرم الفوقاني|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 166719
taldou|homs governorate|Taldou|تلدو|تل دو, tell daww, خربة الناصرية|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 163596
mahin|homs governorate|Mahin|بلدة مهين|ناحية مهين, maheen|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 167488
sadad|homs governorate|Sadad|بلدة صدد|ناحية صدد|OCHA COD-AB Syria, subdistrict centres; GeoNames
    165109
hisyah|homs governorate|Hisyah|حسياء|حسيا, hasya|OCHA COD-AB Syria, subdistrict centres; GeoNames
    169557
al-qabu|homs governorate|Al-Qabu|بلدة القبو|خربة القبو|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 168098
jubb al-jarrah|homs governorate|Jubb al-Jarrah|جب الجراح|jeb al-jarrah|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 168972
tanf|homs governorate|Al-Tanf|التنف|قاعدة التنف, معبر التنف, منطقة التنف, al-tanf base, al-tanf
    garrison|English Wikipedia: Al-Tanf; Houla; T4 Airbase; Al-Shaer gas field; districts of Homs
55-kilometre zone*|homs governorate|55-kilometre zone|منطقة ال55|منطقة 55 كيلومتر, 55-kilometer
    zone, 55 km zone|English Wikipedia: Al-Tanf; Houla; T4 Airbase; Al-Shaer gas field; districts
    of Homs
rukban camp|homs governorate|Rukban camp|مخيم الركبان|الركبان, rukban|English Wikipedia: Al-Tanf;
    Houla; T4 Airbase; Al-Shaer gas field; districts of Homs
t4 airbase|homs governorate|T4 Airbase|مطار التيفور|مطار التي فور, التيفور, قاعدة التيفور, tiyas,
    tiyas airbase, t4 air base, tiyas air base|English Wikipedia: Al-Tanf; Houla; T4 Airbase;
    Al-Shaer gas field; districts of Homs
shayrat airbase|homs governorate|Shayrat Airbase|مطار الشعيرات|قاعدة الشعيرات, بلدة الشعيرات, مطار
    الشعيرات العسكري, shayrat, shayrat air base|English Wikipedia: Al-Tanf; Houla; T4 Airbase;
    Al-Shaer gas field; districts of Homs
al-shaer gas field|homs governorate|Al-Shaer gas field|حقل الشاعر|حقل الشاعر للغاز|English
    Wikipedia: Al-Tanf; Houla; T4 Airbase; Al-Shaer gas field; districts of Homs
jazal oil field|homs governorate|Jazal oil field|حقل جزل||English Wikipedia: Al-Tanf; Houla; T4
    Airbase; Al-Shaer gas field; districts of Homs
houla|homs governorate|Houla|مدينة الحولة|منطقة الحولة, مجزرة الحولة, في الحولة, سهل الحولة, بلدة
    الحولة, قرية الحولة, ناحية الحولة, قضاء الحولة, ريف الحولة, محيط الحولة|English Wikipedia:
    Al-Tanf; Houla; T4 Airbase; Al-Shaer gas field; districts of Homs
arak homs|homs governorate|Arak (Homs)|بلدة أراك|قرية أراك, منطقة أراك|English Wikipedia: Al-Tanf;
    Houla; T4 Airbase; Al-Shaer gas field; districts of Homs
humaymah|homs governorate|Humaymah|قرية حميمة|humaima, مدينة حميمة, بلدة حميمة, ناحية حميمة, قضاء
    حميمة, ريف حميمة, محيط حميمة|English Wikipedia: Al-Tanf; Houla; T4 Airbase; Al-Shaer gas
    field; districts of Homs
az-zarah|homs governorate|Az-Zarah|قرية الزارة|بلدة الزارة|English Wikipedia: Al-Tanf; Houla; T4
    Airbase; Al-Shaer gas field; districts of Homs
al-hosn|homs governorate|Al-Hosn|قلعة الحصن|krak des chevaliers|English Wikipedia: Al-Tanf; Houla;
    T4 Airbase; Al-Shaer gas field; districts of Homs
al-waer|homs city|Al-Waer|حي الوعر|مدينة الوعر, بلدة الوعر, قرية الوعر, ناحية الوعر, قضاء الوعر,
    ريف الوعر, محيط الوعر|English Wikipedia: Al-Tanf; Houla; T4 Airbase; Al-Shaer gas field;
    districts of Homs
baba amr|homs city|Baba Amr|بابا عمرو|حي بابا عمرو, bab amro, baba amro|English Wikipedia:
    Al-Tanf; Houla; T4 Airbase; Al-Shaer gas field; districts of Homs
karm al-zeitoun homs|homs city|Karm al-Zeitoun (Homs)|كرم الزيتون|karm al-zeitoun, karm
    al-zaytoun|English Wikipedia: Al-Tanf; Houla; T4 Airbase; Al-Shaer gas field; districts of
    Homs
khalidiya homs|homs city|Khalidiya (Homs)|حي الخالدية|khaldiyeh|English Wikipedia: Al-Tanf; Houla;
    T4 Airbase; Al-Shaer gas field; districts of Homs
al-zahra homs|homs city|Al-Zahra (Homs)|حي الزهراء|al-zahra district|English Wikipedia: Al-Tanf;
    Houla; T4 Airbase; Al-Shaer gas field; districts of Homs
bab sbaa|homs city|Bab Sbaa|باب السباع|bab al-sebaa|English Wikipedia: Al-Tanf; Houla; T4 Airbase;
    Al-Shaer gas field; districts of Homs
karm al-luz|homs city|Karm al-Luz|كرم اللوز||English Wikipedia: Al-Tanf; Houla; T4 Airbase;
    Al-Shaer gas field; districts of Homs
wadi al-dahab|homs city|Wadi al-Dahab|وادي الذهب||English Wikipedia: Al-Tanf; Houla; T4 Airbase;
    Al-Shaer gas field; districts of Homs
homs gap*|homs governorate|Homs Gap|فتحة حمص||English Wikipedia: Al-Tanf; Houla; T4 Airbase;
    Al-Shaer gas field; districts of Homs
dumayr air base|rif dimashq governorate|Dumayr Air Base|مطار الضمير|مطار الضمير العسكري, dumair
    airbase|English Wikipedia: Al-Tanf; Houla; T4 Airbase; Al-Shaer gas field; districts of Homs
jableh|latakia governorate|Jableh|جبلة|jablah, jebleh|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 169304
qardaha|latakia governorate|Qardaha|القرداحة||OCHA COD-AB Syria, subdistrict centres; GeoNames
    173364
al-haffah|latakia governorate|Al-Haffah|الحفة|haffa|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 173856
slinfah|latakia governorate|Slinfah|صلنفة|slunfeh|OCHA COD-AB Syria, subdistrict centres; GeoNames
    164052
kessab|latakia governorate|Kessab|بلدة كسب|مدينة كسب, معبر كسب, ناحية كسب, kesab|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 168519
rabia latakia|latakia governorate|Rabia (Latakia)|بلدة ربيعة|ناحية ربيعة, كبلية, كيبللي|OCHA
    COD-AB Syria, subdistrict centres; GeoNames 167880
salma latakia|latakia governorate|Salma (Latakia)|بلدة سلمى|قرية سلمى|OCHA COD-AB Syria,
    subdistrict centres
kinsabba|latakia governorate|Kinsabba|كنسبا|kinsibba|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 167863
beit yashout|latakia governorate|Beit Yashout|بيت ياشوط||OCHA COD-AB Syria, subdistrict centres;
    GeoNames 8609252
khmeimim air base|latakia governorate|Khmeimim Air Base|قاعدة حميميم|مطار حميميم, حميميم,
    khmeimim, hmeimim, hmeymim|English Wikipedia: Khmeimim Air Base; Mount Kurd; Mount Turkmen;
    2025 massacres of Syrian Alawites
jabal al-akrad*|latakia governorate|Jabal al-Akrad|جبل الأكراد||English Wikipedia: Khmeimim Air
    Base; Mount Kurd; Mount Turkmen; 2025 massacres of Syrian Alawites
jabal al-turkman*|latakia governorate|Jabal al-Turkman|جبل التركمان|turkmen mountain|English
    Wikipedia: Khmeimim Air Base; Mount Kurd; Mount Turkmen; 2025 massacres of Syrian Alawites
al-mukhtariyah|latakia governorate|Al-Mukhtariyah|المختارية|قرية المختارية, mukhtareyah|English
    Wikipedia: Khmeimim Air Base; Mount Kurd; Mount Turkmen; 2025 massacres of Syrian Alawites
al-sanobar|latakia governorate|Al-Sanobar|قرية الصنوبر|sanobar village, snobar|English Wikipedia:
    Khmeimim Air Base; Mount Kurd; Mount Turkmen; 2025 massacres of Syrian Alawites
baniyas|tartus governorate|Baniyas|بانياس|banias|OCHA COD-AB Syria, subdistrict centres; GeoNames
    171830
safita|tartus governorate|Safita|صافيتا|برج صافيتا|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 165060
duraykish|tartus governorate|Duraykish|الدريكيش|dreikish|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 170572
al-qadmus|tartus governorate|Al-Qadmus|القدموس||OCHA COD-AB Syria, subdistrict centres; GeoNames
    173389
arwad|tartus governorate|Arwad|أرواد|جزيرة أرواد|OCHA COD-AB Syria, subdistrict centres; GeoNames
    172880
al-bayda baniyas|tartus governorate|Al-Bayda (Baniyas)|قرية البيضا|البيضا في بانياس|OCHA COD-AB
    Syria, subdistrict centres
al-shaykh badr|tartus governorate|Al-Shaykh Badr|الشيخ بدر|sheikh badr|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 172743
douma|eastern ghouta|Douma|مدينة دوما|في دوما, على دوما, إلى دوما, من دوما, قرب دوما, قصف دوما,
    بلدة دوما, قرية دوما, ناحية دوما, قضاء دوما, ريف دوما, محيط دوما|OCHA COD-AB Syria,
    subdistrict centres
jaramana|rif dimashq governorate|Jaramana|جرمانا|jarmana|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 169174
madaya|rif dimashq governorate|Madaya|مضايا||OCHA COD-AB Syria, subdistrict centres; GeoNames
    167558
zabadani|rif dimashq governorate|Zabadani|الزبداني||OCHA COD-AB Syria, subdistrict centres;
    GeoNames 172059
darayya|rif dimashq governorate|Darayya|داريا|daraya|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 170892
muadamiyat al-sham|rif dimashq governorate|Muadamiyat al-Sham|معضمية الشام|المعضمية, muadamiyat,
    moadamiyeh, mouadamiya, moadamiya|OCHA COD-AB Syria, subdistrict centres
harasta|eastern ghouta|Harasta|حرستا||OCHA COD-AB Syria, subdistrict centres; GeoNames 169897
arbin|eastern ghouta|Arbin|عربين|irbin, erbin|OCHA COD-AB Syria, subdistrict centres; GeoNames
    169372
saqba|eastern ghouta|Saqba|سقبا||OCHA COD-AB Syria, subdistrict centres
zamalka|eastern ghouta|Zamalka|زملكا||OCHA COD-AB Syria, subdistrict centres
ain tarma|eastern ghouta|Ain Tarma|عين ترما|ein tarma|OCHA COD-AB Syria, subdistrict centres
kafr batna|eastern ghouta|Kafr Batna|كفر بطنا|كفربطنا|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 168713
hamouriyah|eastern ghouta|Hamouriyah|حمورية|hamouriya, hammuriyah, hamouria, hammouriyeh|OCHA
    COD-AB Syria, subdistrict centres
jisrin|eastern ghouta|Jisrin|مدينة جسرين|jisreen, بلدة جسرين, قرية جسرين, ناحية جسرين, قضاء جسرين,
    ريف جسرين, محيط جسرين|OCHA COD-AB Syria, subdistrict centres
misraba|eastern ghouta|Misraba|مسرابا||OCHA COD-AB Syria, subdistrict centres
al-nashabiyah|eastern ghouta|Al-Nashabiyah|النشابية|nashabiyeh|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 173178
utaya|eastern ghouta|Utaya|أوتايا|otaya|OCHA COD-AB Syria, subdistrict centres
al-mulayhah|eastern ghouta|Al-Mulayhah|المليحة|mleiha, al-maliha|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 173434
al-kiswah|rif dimashq governorate|Al-Kiswah|الكسوة|kisweh, kiswa|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 173598
qatana|rif dimashq governorate|Qatana|قطنا||OCHA COD-AB Syria, subdistrict centres; GeoNames
    165929
al-tall town|rif dimashq governorate|Al-Tall Town|مدينة التل|al-tal city, city of al-tall, city of
    al-tal|OCHA COD-AB Syria, subdistrict centres
qudsaya|rif dimashq governorate|Qudsaya|قدسيا|qudsiya|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 166251
al-hameh|rif dimashq governorate|Al-Hameh|بلدة الهامة|مدينة الهامة, قرية الهامة, ناحية الهامة,
    قضاء الهامة, ريف الهامة, محيط الهامة|OCHA COD-AB Syria, subdistrict centres
al-nabk|rif dimashq governorate|Al-Nabk|النبك|nabek|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 173193
yabroud|rif dimashq governorate|Yabroud|يبرود|yabrud|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 162627
al-qutayfah|rif dimashq governorate|Al-Qutayfah|القطيفة|qutaifa|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 173312
maaloula|rif dimashq governorate|Maaloula|معلولا|ma'loula|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 167375
al-dumayr|rif dimashq governorate|Al-Dumayr|مدينة الضمير|بلدة الضمير, dumair|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 170589
al-hajar al-aswad|rif dimashq governorate|Al-Hajar al-Aswad|الحجر الأسود||OCHA COD-AB Syria,
    subdistrict centres; GeoNames 8419677
babbila|rif dimashq governorate|Babbila|ببيلا|babila|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 171998
yalda|rif dimashq governorate|Yalda|يلدا||OCHA COD-AB Syria, subdistrict centres
beit sahem|rif dimashq governorate|Beit Sahem|بيت سحم|beit sahm|OCHA COD-AB Syria, subdistrict
    centres
sahnaya|rif dimashq governorate|Sahnaya|صحنايا||OCHA COD-AB Syria, subdistrict centres; GeoNames
    164994
ashrafiyat sahnaya|rif dimashq governorate|Ashrafiyat Sahnaya|أشرفية صحنايا|ashrafieh sahnaya|OCHA
    COD-AB Syria, subdistrict centres
deir atiyah|rif dimashq governorate|Deir Atiyah|دير عطية||OCHA COD-AB Syria, subdistrict centres;
    GeoNames 170797
saidnaya|rif dimashq governorate|Saidnaya|صيدنايا|saydnaya, sednaya|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 164717
jayrud|rif dimashq governorate|Jayrud|جيرود|jayroud|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 169113
rankus|rif dimashq governorate|Rankus|رنكوس|rankous|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 165533
assal al-ward|rif dimashq governorate|Assal al-Ward|عسال الورد||OCHA COD-AB Syria, subdistrict
    centres; GeoNames 172487
adra|rif dimashq governorate|Adra|عدرا|عدرا العمالية|OCHA COD-AB Syria, subdistrict centres
deir al-asafir|eastern ghouta|Deir al-Asafir|دير العصافير||OCHA COD-AB Syria, subdistrict centres;
    GeoNames 170817
beit jinn|rif dimashq governorate|Beit Jinn|بيت جن|مزرعة بيت جن, beit jin|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 166946
khan al-shih|rif dimashq governorate|Khan al-Shih|خان الشيح|khan eshieh|OCHA COD-AB Syria,
    subdistrict centres
zakiyah|rif dimashq governorate|Zakiyah|زاكية|zakiya|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 162560
eastern ghouta*|rif dimashq governorate|Eastern Ghouta|الغوطة الشرقية|الغوطة, الغوطتين, ghouta,
    east ghouta|English Wikipedia: Ghouta; Sayyidah Zaynab; Sednaya Prison; Qalamoun Mountains;
    Wadi Barada
western ghouta*|rif dimashq governorate|Western Ghouta|الغوطة الغربية||English Wikipedia: Ghouta;
    Sayyidah Zaynab; Sednaya Prison; Qalamoun Mountains; Wadi Barada
sayyidah zaynab|rif dimashq governorate|Sayyidah Zaynab|السيدة زينب|مقام السيدة زينب, sayyida
    zeinab, sayyida zaynab, sayeda zeinab|English Wikipedia: Ghouta; Sayyidah Zaynab; Sednaya
    Prison; Qalamoun Mountains; Wadi Barada
sednaya prison|rif dimashq governorate|Sednaya Prison|سجن صيدنايا|saydnaya prison, saidnaya
    prison|English Wikipedia: Ghouta; Sayyidah Zaynab; Sednaya Prison; Qalamoun Mountains; Wadi
    Barada
adra prison|rif dimashq governorate|Adra Prison|سجن عدرا|سجن عدرا المركزي|English Wikipedia:
    Ghouta; Sayyidah Zaynab; Sednaya Prison; Qalamoun Mountains; Wadi Barada
qalamoun*|rif dimashq governorate|Qalamoun|القلمون|القلمون الشرقي, القلمون الغربي, جبال القلمون,
    qalamun, eastern qalamoun, western qalamoun|English Wikipedia: Ghouta; Sayyidah Zaynab;
    Sednaya Prison; Qalamoun Mountains; Wadi Barada
wadi barada*|rif dimashq governorate|Wadi Barada|وادي بردى||English Wikipedia: Ghouta; Sayyidah
    Zaynab; Sednaya Prison; Qalamoun Mountains; Wadi Barada
ain al-fijah|rif dimashq governorate|Ain al-Fijah|عين الفيجة|ain al-fijeh|English Wikipedia:
    Ghouta; Sayyidah Zaynab; Sednaya Prison; Qalamoun Mountains; Wadi Barada; GeoNames 172232
jdeidat yabous|rif dimashq governorate|Jdeidat Yabous|جديدة يابوس|معبر جديدة يابوس, jdaidet
    yabous|English Wikipedia: Ghouta; Sayyidah Zaynab; Sednaya Prison; Qalamoun Mountains; Wadi
    Barada; GeoNames 168886
damascus international airport|rif dimashq governorate|Damascus International Airport|مطار دمشق
    الدولي|مطار دمشق, damascus airport|English Wikipedia: Ghouta; Sayyidah Zaynab; Sednaya Prison;
    Qalamoun Mountains; Wadi Barada
yarmouk camp|damascus|Yarmouk Camp|مخيم اليرموك|اليرموك للاجئين الفلسطينيين, yarmouk refugee
    camp|English Wikipedia: Damascus, municipalities and neighbourhoods; GeoNames 166716
jobar|damascus|Jobar|حي جوبر|جوبر|English Wikipedia: Damascus, municipalities and neighbourhoods
mezzeh|damascus|Mezzeh|المزة|حي المزة, مطار المزة, مطار المزة العسكري, mezze, mazzeh|English
    Wikipedia: Damascus, municipalities and neighbourhoods
kafr sousa|damascus|Kafr Sousa|كفر سوسة|كفرسوسة, kafar souseh, kafr souseh|English Wikipedia:
    Damascus, municipalities and neighbourhoods
barzeh|damascus|Barzeh|برزة|حي برزة, مساكن برزة, barzah|English Wikipedia: Damascus,
    municipalities and neighbourhoods
qaboun|damascus|Qaboun|القابون|حي القابون, qabun|English Wikipedia: Damascus, municipalities and
    neighbourhoods
tishreen damascus|damascus|Tishreen (Damascus)|حي تشرين||English Wikipedia: Damascus,
    municipalities and neighbourhoods
al-midan damascus|damascus|Al-Midan (Damascus)|حي الميدان|al-midan district|English Wikipedia:
    Damascus, municipalities and neighbourhoods
bab touma|damascus|Bab Touma|باب توما|bab tuma|English Wikipedia: Damascus, municipalities and
    neighbourhoods
bab sharqi|damascus|Bab Sharqi|باب شرقي||English Wikipedia: Damascus, municipalities and
    neighbourhoods
rukn al-din|damascus|Rukn al-Din|ركن الدين|حي ركن الدين|English Wikipedia: Damascus,
    municipalities and neighbourhoods
muhajirin|damascus|Muhajirin|حي المهاجرين||English Wikipedia: Damascus, municipalities and
    neighbourhoods
tadamon|damascus|Tadamon|حي التضامن|tadamun|English Wikipedia: Damascus, municipalities and
    neighbourhoods
al-qadam|damascus|Al-Qadam|حي القدم|al-qadam district|English Wikipedia: Damascus, municipalities
    and neighbourhoods
dweila|damascus|Dweila|الدويلعة|dweilaa|English Wikipedia: Damascus, municipalities and
    neighbourhoods
umayyad square|damascus|Umayyad Square|ساحة الأمويين||English Wikipedia: Damascus, municipalities
    and neighbourhoods
malki|damascus|Malki|حي المالكي|malki district|English Wikipedia: Damascus, municipalities and
    neighbourhoods
abbasiyyin square|damascus|Abbasiyyin Square|ساحة العباسيين|abbasid square, abbasiyeen
    square|English Wikipedia: Damascus, municipalities and neighbourhoods
marjeh square|damascus|Marjeh Square|ساحة المرجة||English Wikipedia: Damascus, municipalities and
    neighbourhoods
ash al-warwar|damascus|Ash al-Warwar|عش الورور||English Wikipedia: Damascus, municipalities and
    neighbourhoods
nawa|daraa governorate|Nawa|مدينة نوى|بلدة نوى, ريف نوى, في نوى, nawa city, nawa town|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 166365
jasim|daraa governorate|Jasim|مدينة جاسم|بلدة جاسم, jasim city, jasim town, jassim city|OCHA
    COD-AB Syria, subdistrict centres; GeoNames 165997
inkhil|daraa governorate|Inkhil|إنخل||OCHA COD-AB Syria, subdistrict centres; GeoNames 169375
da'el|daraa governorate|Da'el|داعل||OCHA COD-AB Syria, subdistrict centres; GeoNames 170959
tafas|daraa governorate|Tafas|طفس|tafs|OCHA COD-AB Syria, subdistrict centres; GeoNames 163806
al-sanamayn|daraa governorate|Al-Sanamayn|الصنمين|sanamein, al-sanamain|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 172469
bosra|daraa governorate|Bosra|بصرى الشام|مدينة بصرى, busra al-sham, bosra al-sham|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 171126
izraa|daraa governorate|Izraa|إزرع|مدينة إزرع, izra|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 169341
al-hirak|daraa governorate|Al-Hirak|مدينة الحراك|بلدة الحراك, al-hirak city, al-hirak town,
    al-harak|OCHA COD-AB Syria, subdistrict centres; GeoNames 173819
al-shajara|daraa governorate|Al-Shajara|بلدة الشجرة|ناحية الشجرة, al-shajara town|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 172829
al-musayfirah|daraa governorate|Al-Musayfirah|المسيفرة|mseifra|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 173416
muzayrib|daraa governorate|Muzayrib|المزيريب|mzeirib, mzerib|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 166503
al-jizah daraa|daraa governorate|Al-Jizah (Daraa)|بلدة الجيزة||OCHA COD-AB Syria, subdistrict
    centres
al-shaykh maskin|daraa governorate|Al-Shaykh Maskin|الشيخ مسكين|sheikh miskin, sheikh maskin|OCHA
    COD-AB Syria, subdistrict centres; GeoNames 164328
khirbet ghazaleh|daraa governorate|Khirbet Ghazaleh|خربة غزالة||OCHA COD-AB Syria, subdistrict
    centres; GeoNames 168120
tasil|daraa governorate|Tasil|بلدة تسيل||OCHA COD-AB Syria, subdistrict centres; GeoNames 163330
ghabaghib|daraa governorate|Ghabaghib|غباغب||OCHA COD-AB Syria, subdistrict centres; GeoNames
    170325
nasib crossing|daraa governorate|Nasib crossing|معبر نصيب|نصيب جابر, معبر نصيب الحدودي, nasib
    border crossing, naseeb crossing|English Wikipedia: Nasib Border Crossing; Al-Lajat; Yarmouk
    Basin; 2018 Southern Syria offensive
nasib|daraa governorate|Nasib|بلدة نصيب||English Wikipedia: Nasib Border Crossing; Al-Lajat;
    Yarmouk Basin; 2018 Southern Syria offensive
al-lajat*|daraa governorate|Al-Lajat|اللجاة|lajah, leja|English Wikipedia: Nasib Border Crossing;
    Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
hauran*|syria|Hauran|حوران|سهل حوران, hawran|English Wikipedia: Nasib Border Crossing; Al-Lajat;
    Yarmouk Basin; 2018 Southern Syria offensive
yarmouk basin*|daraa governorate|Yarmouk Basin|حوض اليرموك||English Wikipedia: Nasib Border
    Crossing; Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
daraa al-balad|daraa city|Daraa al-Balad|درعا البلد||English Wikipedia: Nasib Border Crossing;
    Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
daraa al-mahatta|daraa city|Daraa al-Mahatta|درعا المحطة||English Wikipedia: Nasib Border
    Crossing; Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
tariq al-sad|daraa city|Tariq al-Sad|حي طريق السد||English Wikipedia: Nasib Border Crossing;
    Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
busr al-harir|daraa governorate|Busr al-Harir|بصر الحرير||English Wikipedia: Nasib Border
    Crossing; Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
al-ghariyah al-sharqiyah|daraa governorate|Al-Ghariyah al-Sharqiyah|الغارية الشرقية|الغارية
    الغربية|English Wikipedia: Nasib Border Crossing; Al-Lajat; Yarmouk Basin; 2018 Southern Syria
    offensive
umm al-mayadin|daraa governorate|Umm al-Mayadin|أم المياذن||English Wikipedia: Nasib Border
    Crossing; Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
nahta|daraa governorate|Nahta|ناحتة|nahtah|English Wikipedia: Nasib Border Crossing; Al-Lajat;
    Yarmouk Basin; 2018 Southern Syria offensive
al-karak al-sharqi|daraa governorate|Al-Karak al-Sharqi|الكرك الشرقي||English Wikipedia: Nasib
    Border Crossing; Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
saida daraa|daraa governorate|Saida (Daraa)|بلدة صيدا|بلدة صيدا بريف درعا|English Wikipedia: Nasib
    Border Crossing; Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
al-harra|daraa governorate|Al-Harra|تل الحارة|مدينة الحارة, tell al-hara|English Wikipedia: Nasib
    Border Crossing; Al-Lajat; Yarmouk Basin; 2018 Southern Syria offensive
shahba|suwayda governorate|Shahba|شهبا||OCHA COD-AB Syria, subdistrict centres; GeoNames 164626
salkhad|suwayda governorate|Salkhad|صلخد||OCHA COD-AB Syria, subdistrict centres; GeoNames 164917
shaqqa|suwayda governorate|Shaqqa|بلدة شقا|مدينة شقا, قرية شقا, ناحية شقا, قضاء شقا, ريف شقا, محيط
    شقا|OCHA COD-AB Syria, subdistrict centres; GeoNames 164479
al-qurayya|suwayda governorate|Al-Qurayya|القريا|al-qraya, al-qarya|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 173331
al-mazraa suwayda|suwayda governorate|Al-Mazraa (Suwayda)|بلدة المزرعة||OCHA COD-AB Syria,
    subdistrict centres; GeoNames 172441
ariqah|suwayda governorate|Ariqah|بلدة عريقة|مدينة عريقة, قرية عريقة, ناحية عريقة, قضاء عريقة, ريف
    عريقة, محيط عريقة, تل عمار|OCHA COD-AB Syria, subdistrict centres; GeoNames 5174
al-mushannaf|suwayda governorate|Al-Mushannaf|المشنف||OCHA COD-AB Syria, subdistrict centres;
    GeoNames 173414
jabal al-druze*|suwayda governorate|Jabal al-Druze|جبل العرب|جبل الدروز, jabal al-arab|English
    Wikipedia: 2018 As-Suwayda attacks; Southern Syria clashes (2025)
khalkhalah|suwayda governorate|Khalkhalah|خلخلة|مطار خلخلة, khalkhala|English Wikipedia: 2018
    As-Suwayda attacks; Southern Syria clashes (2025)
tha'lah|suwayda governorate|Tha'lah|مطار الثعلة|الثعلة, thaala|English Wikipedia: 2018 As-Suwayda
    attacks; Southern Syria clashes (2025)
walgha|suwayda governorate|Walgha|ولغا||English Wikipedia: 2018 As-Suwayda attacks; Southern Syria
    clashes (2025)
lahithah|suwayda governorate|Lahithah|لاهثة||English Wikipedia: 2018 As-Suwayda attacks; Southern
    Syria clashes (2025)
khan arnabah|quneitra governorate|Khan Arnabah|خان أرنبة|khan arnabeh, خان أرينبة|English
    Wikipedia: Golan Heights; towns of Quneitra Governorate; GeoNames 168355
jubata al-khashab|quneitra governorate|Jubata al-Khashab|جباتا الخشب|jabata al-khashab|English
    Wikipedia: Golan Heights; towns of Quneitra Governorate
hader|quneitra governorate|Hader|بلدة حضر|قرية حضر, hader village, hadar village|English
    Wikipedia: Golan Heights; towns of Quneitra Governorate
madinat al-baath|quneitra governorate|Madinat al-Baath|مدينة البعث|baath city|English Wikipedia:
    Golan Heights; towns of Quneitra Governorate
beer ajam|quneitra governorate|Beer Ajam|بئر عجم||English Wikipedia: Golan Heights; towns of
    Quneitra Governorate
majdal shams|quneitra governorate|Majdal Shams|مجدل شمس||English Wikipedia: Golan Heights; towns
    of Quneitra Governorate; GeoNames 167444
golan heights*|syria|Golan Heights|الجولان|هضبة الجولان, الجولان المحتل, الجولان السوري المحتل,
    golan|English Wikipedia: Golan Heights; towns of Quneitra Governorate
al-rafid|quneitra governorate|Al-Rafid|بلدة الرفيد|الرفيد|English Wikipedia: Golan Heights; towns
    of Quneitra Governorate
syrian desert*|syria|Syrian Desert|البادية السورية|البادية, بادية الشام, badia, badiya, syrian
    badia, syrian badiya|English Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous
    Administration of North and East Syria; Syrian press usage
bishri desert*|syria|Jabal Bishri|جبل البشري|بادية البشري, جبال البشري, bishri mountain|English
    Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous Administration of North and
    East Syria; Syrian press usage
homs desert*|homs governorate|Homs desert|بادية حمص|eastern homs desert|English Wikipedia: Syrian
    Desert; Jazira Region; Euphrates; Autonomous Administration of North and East Syria; Syrian
    press usage
hama desert*|hama governorate|Hama desert|بادية حماة||English Wikipedia: Syrian Desert; Jazira
    Region; Euphrates; Autonomous Administration of North and East Syria; Syrian press usage
jazira region*|syria|Jazira Region|الجزيرة السورية|syrian jazira|English Wikipedia: Syrian Desert;
    Jazira Region; Euphrates; Autonomous Administration of North and East Syria; Syrian press
    usage
north and east syria*|syria|North and East Syria|شمال وشرق سوريا|شمال شرق سوريا, شمال شرقي سوريا,
    شمالي شرق سوريا, northeast syria, northeastern syria|English Wikipedia: Syrian Desert; Jazira
    Region; Euphrates; Autonomous Administration of North and East Syria; Syrian press usage
northwest syria*|syria|Northwest Syria|شمال غرب سوريا|شمال غربي سوريا, شمالي غرب سوريا,
    northwestern syria|English Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous
    Administration of North and East Syria; Syrian press usage
northern syria*|syria|Northern Syria|شمال سوريا|شمالي سوريا, شمال سورية, شمالي سورية, north
    syria|English Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous Administration of
    North and East Syria; Syrian press usage
southern syria*|syria|Southern Syria|جنوب سوريا|جنوبي سوريا, جنوب سورية, جنوبي سورية, الجنوب
    السوري, south syria|English Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous
    Administration of North and East Syria; Syrian press usage
eastern syria*|syria|Eastern Syria|شرق سوريا|شرقي سوريا, شرق سورية, شرقي سورية, east syria|English
    Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous Administration of North and
    East Syria; Syrian press usage
syrian coast*|syria|Syrian coast|الساحل السوري||English Wikipedia: Syrian Desert; Jazira Region;
    Euphrates; Autonomous Administration of North and East Syria; Syrian press usage
euphrates shield area*|syria|Euphrates Shield area|منطقة درع الفرات|مناطق درع الفرات|English
    Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous Administration of North and
    East Syria; Syrian press usage
peace spring area*|syria|Peace Spring area|منطقة نبع السلام|مناطق نبع السلام|English Wikipedia:
    Syrian Desert; Jazira Region; Euphrates; Autonomous Administration of North and East Syria;
    Syrian press usage
syrian-iraqi border*|syria|Syrian-Iraqi border|الحدود السورية العراقية|الحدود العراقية السورية,
    iraqi-syrian border|English Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous
    Administration of North and East Syria; Syrian press usage
syrian-turkish border*|syria|Syrian-Turkish border|الحدود السورية التركية|الحدود التركية السورية,
    turkish-syrian border|English Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous
    Administration of North and East Syria; Syrian press usage
syrian-lebanese border*|syria|Syrian-Lebanese border|الحدود السورية اللبنانية|الحدود اللبنانية
    السورية, lebanese-syrian border|English Wikipedia: Syrian Desert; Jazira Region; Euphrates;
    Autonomous Administration of North and East Syria; Syrian press usage
syrian-jordanian border*|syria|Syrian-Jordanian border|الحدود السورية الأردنية|الحدود الأردنية
    السورية, jordanian-syrian border|English Wikipedia: Syrian Desert; Jazira Region; Euphrates;
    Autonomous Administration of North and East Syria; Syrian press usage
suran name*|syria|Suran (several)|صوران|suran|name borne by more than one Syrian place: left
    without bounds
burj islam|latakia governorate|Burj Islam|برج إسلام||GeoNames 171147
kafr laha|homs governorate|Kafr Laha|كفر لاها||GeoNames 168668
qarah|rif dimashq governorate|Qarah|بلدة قارة|مدينة قارة, قرية قارة, ناحية قارة|GeoNames 166111
kanakir|rif dimashq governorate|Kanakir|كناكر||GeoNames 168579
salakhid|suwayda governorate|Salakhid|صلاخد||GeoNames 164952
kafr shams|daraa governorate|Kafr Shams|كفر شمس||GeoNames 168634
al-ghantu|homs governorate|Al-Ghantu|الغنطو||GeoNames 173311
qanawat|suwayda governorate|Qanawat|بلدة قنوات|مدينة قنوات, قرية قنوات, ناحية قنوات|GeoNames
    166141
shathah|hama governorate|Shathah|شطحة|شطحة التحتا|GeoNames 164398
buqata|quneitra governorate|Buqata|بقعاثا|بقعاتا|GeoNames 171200
jaba|quneitra governorate|Jaba|بلدة جبا|مدينة جبا, قرية جبا, ناحية جبا|GeoNames 169334
ghasam|daraa governorate|Ghasam|بلدة غصم|مدينة غصم, قرية غصم, ناحية غصم|GeoNames 170245
kaff al-jaa|tartus governorate|Kaff al-Jaa|كاف الجاع||GeoNames 6943439
dayr makir|rif dimashq governorate|Dayr Makir|دير ماكر||GeoNames 170777
samad|daraa governorate|Samad|صماد||GeoNames 164889
kafr nasij|daraa governorate|Kafr Nasij|كفر ناسج||GeoNames 168653
ayyubiyah|hama governorate|Ayyubiyah|أيوبية||GeoNames 172093
basir|daraa governorate|Basir|بلدة بصير|مدينة بصير, قرية بصير, ناحية بصير|GeoNames 171706
ayn halaqim|hama governorate|Ayn Halaqim|عين حلاقيم||GeoNames 2960
al-surah as saghirah|suwayda governorate|Al-Surah as Saghirah|الصورة الصغيرة|الصورة
    الصغرى|GeoNames 12795
wadi al uyun|hama governorate|Wadi al Uyun|وادي العيون||GeoNames 162706
talin|tartus governorate|Talin|بلدة تالين|مدينة تالين, قرية تالين, ناحية تالين|GeoNames 163774
sirghaya|rif dimashq governorate|Sirghaya|سرغايا||GeoNames 164083
shin town|homs governorate|Shin town|بلدة شين|مدينة شين, قرية شين, ناحية شين, shin city, city of
    shin, town of shin|GeoNames 164261
sasa|rif dimashq governorate|Sasa|سعسع||GeoNames 164773
al-sab biyar|rif dimashq governorate|Al-Sab Biyar|السبع آبار|سبع بيار|GeoNames 165158
al-riqama|homs governorate|Al-Riqama|الرقاما|الرقامة|GeoNames 165303
al-qutaylibiyah|latakia governorate|Al-Qutaylibiyah|القطيلبية||GeoNames 165637
qastal maaf|latakia governorate|Qastal Maaf|قسطل معاف|قسطل معف|GeoNames 165940
al-qamsiyah|tartus governorate|Al-Qamsiyah|القمصية|قمسية|GeoNames 166158
al-muzayriah|latakia governorate|Al-Muzayriah|المزيرعة||GeoNames 166507
mashta al hulw|tartus governorate|Mashta al Hulw|مشتى الحلو||GeoNames 167100
masadah|quneitra governorate|Masadah|مسعدة||GeoNames 167167
malah|suwayda governorate|Malah|بلدة ملح|مدينة ملح, قرية ملح, ناحية ملح|GeoNames 167408
khirbat tin nur|homs governorate|Khirbat Tin Nur|خربة تين نور||GeoNames 168052
khirbat al maazzah|tartus governorate|Khirbat al Maazzah|خربة معزة||GeoNames 168102
ras al khashufah|tartus governorate|Ras al Khashufah|رأس الخشوفة||GeoNames 168538
al-karimah|tartus governorate|Al-Karimah|كرتو||GeoNames 168541
junaynat raslan|tartus governorate|Junaynat Raslan|جنينة رسلان||GeoNames 168852
jubb ramlah|hama governorate|Jubb Ramlah|جب رملة||GeoNames 168917
al-jizah|daraa governorate|Al-Jizah|جيزا||GeoNames 169017
jawbat burghal|latakia governorate|Jawbat Burghal|جوبة برغال||GeoNames 169135
himmin|tartus governorate|Himmin|حمين||GeoNames 169579
harran al awamid|rif dimashq governorate|Harran al Awamid|حران العواميد||GeoNames 169843
harf al musaytirah|latakia governorate|Harf al Musaytirah|حرف المسيترة||GeoNames 169873
harbinafsah|hama governorate|Harbinafsah|حربنفسه||GeoNames 169886
hammam wasil|tartus governorate|Hammam Wasil|حمام واصل||GeoNames 169966
duwayr raslan|tartus governorate|Duwayr Raslan|دوير رسلان||GeoNames 170517
dhibbin|suwayda governorate|Dhibbin|ذيبين||GeoNames 170689
brummanat al mashayikh|tartus governorate|Brummanat al Mashayikh|برمانة المشايخ||GeoNames 171295
al-rawdah|tartus governorate|Al-Rawdah|بلدة الروضة|مدينة الروضة, قرية الروضة, ناحية
    الروضة|GeoNames 171501
barri ash sharqi|hama governorate|Barri ash Sharqi|بري الشرقي||GeoNames 171757
al-ziyarah|hama governorate|Al-Ziyarah|بلدة الزيارة|مدينة الزيارة, قرية الزيارة, ناحية
    الزيارة|GeoNames 172027
ayn shiqaq|latakia governorate|Ayn Shiqaq|عين الشقاق||GeoNames 172172
ayn ash sharqiyah|latakia governorate|Ayn ash Sharqiyah|عين الشرقية||GeoNames 172173
ayn al bayda|latakia governorate|Ayn al Bayda|عين البيضة|عين البيضا|GeoNames 172243
awaj|hama governorate|Awaj|بلدة عوج|مدينة عوج, قرية عوج, ناحية عوج|GeoNames 172308
al-tawahin|tartus governorate|Al-Tawahin|بلدة طواحين|مدينة طواحين, قرية طواحين, ناحية
    طواحين|GeoNames 172339
al-sisniyah|tartus governorate|Al-Sisniyah|السيسنية||GeoNames 172432
al-sawda|tartus governorate|Al-Sawda|بلدة السوداء|مدينة السوداء, قرية السوداء, ناحية
    السوداء|GeoNames 172454
al-safsafah|tartus governorate|Al-Safsafah|الصفصافة||GeoNames 172497
al-ruhaybah|rif dimashq governorate|Al-Ruhaybah|الرحيبة||GeoNames 172922
mismiyah|daraa governorate|Mismiyah|المسمية||GeoNames 173462
al-ghizlaniyah|rif dimashq governorate|Al-Ghizlaniyah|الغزلانية||GeoNames 173869
al-ghariyah|suwayda governorate|Al-Ghariyah|الغارية||GeoNames 173880
al-bariqiyah|tartus governorate|Al-Bariqiyah|البارقية||GeoNames 173991
al-bahluliyah|latakia governorate|Al-Bahluliyah|البهلولية||GeoNames 174012
al-annazah|tartus governorate|Al-Annazah|العنازة||GeoNames 174057
al-dimas|rif dimashq governorate|Al-Dimas|ديماس||GeoNames 174239
al-daliyah|latakia governorate|Al-Daliyah|بلدة الدالي|مدينة الدالي, قرية الدالي, ناحية
    الدالي|GeoNames 174262
ayn an nasr|homs governorate|Ayn an Nasr|عين النسر|عين دات, عين ظاطا|GeoNames 7891616
ayn at tinah (several)*|syria|Ayn at Tinah (several)|عين التينة||GeoNames 172157; GeoNames 172159
"""
