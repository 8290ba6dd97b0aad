"""Places of Lebanon, Palestine, Israel and Jordan. Made by packaging/gazetteer.py on
2026-11-22."""

ROWS = """\
beirut|lebanon|Beirut|بيروت|العاصمة اللبنانية|ISO 3166-2:LB; GeoNames 276781
mount lebanon|lebanon|Mount Lebanon|جبل لبنان|محافظة جبل لبنان|ISO 3166-2:LB
beqaa|lebanon|Beqaa|محافظة البقاع|منطقة البقاع, البقاع اللبناني, البقاع الأوسط, البقاع الغربي, سهل
    البقاع, bekaa, bekaa valley, beqaa valley|ISO 3166-2:LB
baalbek-hermel|lebanon|Baalbek-Hermel|محافظة بعلبك الهرمل|بعلبك الهرمل, البقاع الشمالي|ISO
    3166-2:LB
akkar|lebanon|Akkar|عكار|محافظة عكار|ISO 3166-2:LB; GeoNames 274723
north lebanon|lebanon|North Lebanon|محافظة الشمال اللبنانية|شمال لبنان, شمالي لبنان, northern
    lebanon|ISO 3166-2:LB
nabatieh governorate|southern lebanon|Nabatieh Governorate|محافظة النبطية||ISO 3166-2:LB
southern lebanon*|lebanon|Southern Lebanon|جنوب لبنان|جنوبي لبنان, الجنوب اللبناني, south
    lebanon|ISO 3166-2:LB
south lebanon governorate*|southern lebanon|South Lebanon Governorate|محافظة الجنوب|محافظة لبنان
    الجنوبي|ISO 3166-2:LB
eastern lebanon*|lebanon|Eastern Lebanon|شرق لبنان|شرقي لبنان|ISO 3166-2:LB
baalbek|baalbek-hermel|Baalbek|بعلبك|baalbeck|OCHA COD-AB Lebanon; GeoNames 277130
hermel|baalbek-hermel|Hermel|الهرمل||OCHA COD-AB Lebanon; GeoNames 279997
arsal|baalbek-hermel|Arsal|عرسال|جرود عرسال, aarsal|OCHA COD-AB Lebanon; GeoNames 273675
ras baalbek|baalbek-hermel|Ras Baalbek|رأس بعلبك||OCHA COD-AB Lebanon
al-qaa|baalbek-hermel|Al-Qaa|بلدة القاع|القاع اللبنانية|OCHA COD-AB Lebanon
brital|baalbek-hermel|Brital|بريتال||OCHA COD-AB Lebanon
nabi chit|baalbek-hermel|Nabi Chit|النبي شيت||OCHA COD-AB Lebanon
zahle|beqaa|Zahle|زحلة|zahleh|OCHA COD-AB Lebanon; GeoNames 266045
anjar|beqaa|Anjar|عنجر||OCHA COD-AB Lebanon; GeoNames 278925
masnaa crossing|beqaa|Masnaa crossing|معبر المصنع|المصنع الحدودي, masnaa|OCHA COD-AB Lebanon
joub jannine|beqaa|Joub Jannine|جب جنين||OCHA COD-AB Lebanon; GeoNames 273185
rashaya|beqaa|Rashaya|راشيا||OCHA COD-AB Lebanon; GeoNames 6253857
chtaura|beqaa|Chtaura|شتورا|chtoura|OCHA COD-AB Lebanon
bar elias|beqaa|Bar Elias|بر الياس||OCHA COD-AB Lebanon
lebanese tripoli|north lebanon|Tripoli (Lebanon)|طرابلس اللبنانية|طرابلس الشام, طرابلس لبنان|OCHA
    COD-AB Lebanon; GeoNames 266826
zgharta|north lebanon|Zgharta|زغرتا||OCHA COD-AB Lebanon; GeoNames 265846
batroun|north lebanon|Batroun|البترون||OCHA COD-AB Lebanon; GeoNames 280328
bab al-tabbaneh|lebanese tripoli|Bab al-Tabbaneh|باب التبانة||OCHA COD-AB Lebanon
jabal mohsen|lebanese tripoli|Jabal Mohsen|جبل محسن||OCHA COD-AB Lebanon
nahr al-bared|akkar|Nahr al-Bared|نهر البارد|مخيم نهر البارد|OCHA COD-AB Lebanon
halba|akkar|Halba|حلبا||OCHA COD-AB Lebanon
wadi khaled|akkar|Wadi Khaled|وادي خالد||OCHA COD-AB Lebanon
sidon|southern lebanon|Sidon|صيدا|saida|OCHA COD-AB Lebanon; GeoNames 268064
tyre city|southern lebanon|Tyre City|مدينة صور|صور اللبنانية, قضاء صور, مخيم صور, ريف صور, city of
    tyre|OCHA COD-AB Lebanon; GeoNames 267008
nabatieh|nabatieh governorate|Nabatieh|النبطية|النبطية الفوقا, النبطية التحتا, nabatiyeh,
    nabatiya|OCHA COD-AB Lebanon
bint jbeil|nabatieh governorate|Bint Jbeil|بنت جبيل|bint jbail|OCHA COD-AB Lebanon; GeoNames
    276592
marjayoun|nabatieh governorate|Marjayoun|مرجعيون|marjeyoun|OCHA COD-AB Lebanon; GeoNames 271226
khiam|nabatieh governorate|Khiam|بلدة الخيام|مدينة الخيام, khiyam|OCHA COD-AB Lebanon
hasbaya|nabatieh governorate|Hasbaya|حاصبيا||OCHA COD-AB Lebanon; GeoNames 274313
kfar kila|nabatieh governorate|Kfar Kila|كفركلا|كفر كلا, kfarkela|OCHA COD-AB Lebanon; GeoNames
    272849
ayta ash-shaab|nabatieh governorate|Ayta ash-Shaab|عيتا الشعب|aita al-shaab|OCHA COD-AB Lebanon
aitaroun|nabatieh governorate|Aitaroun|عيترون||OCHA COD-AB Lebanon
maroun al-ras|nabatieh governorate|Maroun al-Ras|مارون الراس||OCHA COD-AB Lebanon
meiss el-jabal|nabatieh governorate|Meiss el-Jabal|ميس الجبل|mays al-jabal, meis al-jabal|OCHA
    COD-AB Lebanon
houla lebanon|nabatieh governorate|Houla (Lebanon)|بلدة حولا||OCHA COD-AB Lebanon
kfar shuba|nabatieh governorate|Kfar Shuba|كفر شوبا|كفرشوبا, تلال كفرشوبا, kfarchouba|OCHA COD-AB
    Lebanon; GeoNames 272816
shebaa|nabatieh governorate|Shebaa|شبعا|مزارع شبعا, shebaa farms|OCHA COD-AB Lebanon
tebnine|nabatieh governorate|Tebnine|تبنين|tibnin|OCHA COD-AB Lebanon; GeoNames 7869857
jezzine|southern lebanon|Jezzine|جزين||OCHA COD-AB Lebanon; GeoNames 273360
naqoura|southern lebanon|Naqoura|الناقورة|naqura|OCHA COD-AB Lebanon; GeoNames 278832
qana|southern lebanon|Qana|قانا||OCHA COD-AB Lebanon; GeoNames 269355
sarafand|southern lebanon|Sarafand|الصرفند||OCHA COD-AB Lebanon; GeoNames 278040
alma ash-shaab|southern lebanon|Alma ash-Shaab|علما الشعب||OCHA COD-AB Lebanon; GeoNames 279633
ain al-hilweh|sidon|Ain al-Hilweh|عين الحلوة|مخيم عين الحلوة, ein el-hilweh|OCHA COD-AB Lebanon
mieh mieh|sidon|Mieh Mieh|المية ومية|مخيم المية ومية|OCHA COD-AB Lebanon
rashidieh|southern lebanon|Rashidieh|مخيم الرشيدية||OCHA COD-AB Lebanon
dahieh*|lebanon|Dahieh|الضاحية الجنوبية|الضاحية الجنوبية لبيروت, ضاحية بيروت الجنوبية, dahiyeh,
    dahiya, southern suburbs of beirut, beirut's southern suburbs|English Wikipedia: Dahieh;
    Jounieh; Byblos; Aley District; Chouf District
haret hreik|dahieh|Haret Hreik|حارة حريك||English Wikipedia: Dahieh; Jounieh; Byblos; Aley
    District; Chouf District
bourj el-barajneh|dahieh|Bourj el-Barajneh|برج البراجنة|burj al-barajneh|English Wikipedia:
    Dahieh; Jounieh; Byblos; Aley District; Chouf District
ghobeiry|dahieh|Ghobeiry|الغبيري||English Wikipedia: Dahieh; Jounieh; Byblos; Aley District; Chouf
    District
jounieh|mount lebanon|Jounieh|جونية||English Wikipedia: Dahieh; Jounieh; Byblos; Aley District;
    Chouf District; GeoNames 273140
byblos|mount lebanon|Byblos|مدينة جبيل|جبيل اللبنانية, jbeil, بيبلوس, جبيل بيبلوس|English
    Wikipedia: Dahieh; Jounieh; Byblos; Aley District; Chouf District; GeoNames 273203
aley|mount lebanon|Aley|مدينة عاليه|قضاء عاليه|English Wikipedia: Dahieh; Jounieh; Byblos; Aley
    District; Chouf District; GeoNames 280425
baabda|mount lebanon|Baabda|بعبدا||English Wikipedia: Dahieh; Jounieh; Byblos; Aley District;
    Chouf District; GeoNames 277226
chouf|mount lebanon|Chouf|قضاء الشوف|منطقة الشوف|English Wikipedia: Dahieh; Jounieh; Byblos; Aley
    District; Chouf District
damour|mount lebanon|Damour|بلدة الدامور||English Wikipedia: Dahieh; Jounieh; Byblos; Aley
    District; Chouf District
choueifat|mount lebanon|Choueifat|الشويفات||English Wikipedia: Dahieh; Jounieh; Byblos; Aley
    District; Chouf District
sabra|beirut|Sabra|صبرا وشاتيلا|مخيم صبرا, sabra and shatila|English Wikipedia: Beirut, quarters
    and camps
shatila|beirut|Shatila|مخيم شاتيلا|شاتيلا|English Wikipedia: Beirut, quarters and camps
port of beirut|beirut|Port of Beirut|مرفأ بيروت|beirut port|English Wikipedia: Beirut, quarters
    and camps
tayouneh|beirut|Tayouneh|الطيونة||English Wikipedia: Beirut, quarters and camps
achrafieh|beirut|Achrafieh|أشرفية بيروت||English Wikipedia: Beirut, quarters and camps
hamra|beirut|Hamra|شارع الحمراء|hamra street|English Wikipedia: Beirut, quarters and camps
cola beirut|beirut|Cola (Beirut)|منطقة الكولا||English Wikipedia: Beirut, quarters and camps
basta|beirut|Basta|البسطا|البسطة الفوقا|English Wikipedia: Beirut, quarters and camps
beirut airport|beirut|Beirut Airport|مطار بيروت|مطار رفيق الحريري|English Wikipedia: Beirut,
    quarters and camps
gaza|palestine|Gaza|قطاع غزة|غزة, gaza strip|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 281133
west bank|palestine|West Bank|الضفة الغربية|الضفة الغربية المحتلة|Palestinian Central Bureau of
    Statistics, governorates and localities
gaza city|gaza|Gaza City|مدينة غزة||Palestinian Central Bureau of Statistics, governorates and
    localities
north gaza*|gaza|North Gaza|شمال قطاع غزة|شمال غزة, شمالي قطاع غزة, شمالي غزة, محافظة شمال غزة,
    northern gaza, northern gaza strip|Palestinian Central Bureau of Statistics, governorates and
    localities
central gaza*|gaza|Central Gaza|وسط قطاع غزة|وسط غزة, المحافظة الوسطى, central gaza
    strip|Palestinian Central Bureau of Statistics, governorates and localities
southern gaza*|gaza|Southern Gaza|جنوب قطاع غزة|جنوبي قطاع غزة, جنوب غزة, جنوبي غزة, southern gaza
    strip|Palestinian Central Bureau of Statistics, governorates and localities
khan yunis|gaza|Khan Yunis|خان يونس|خانيونس, محافظة خان يونس, khan younis, khan yunus, khan
    younes|Palestinian Central Bureau of Statistics, governorates and localities; GeoNames 281124
rafah|gaza|Rafah|رفح|محافظة رفح, مدينة رفح, معبر رفح, rafah crossing|Palestinian Central Bureau of
    Statistics, governorates and localities; GeoNames 281102
jabalia|north gaza|Jabalia|جباليا|مخيم جباليا, جباليا البلد, جباليا النزلة, jabaliya, jabalya,
    jabalia camp|Palestinian Central Bureau of Statistics, governorates and localities; GeoNames
    281129
beit lahia|north gaza|Beit Lahia|بيت لاهيا|beit lahiya|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 281145
beit hanoun|north gaza|Beit Hanoun|بيت حانون|معبر بيت حانون, معبر إيرز, beit hanun, erez crossing,
    بيت حنون|Palestinian Central Bureau of Statistics, governorates and localities; GeoNames
    281146
deir al-balah|central gaza|Deir al-Balah|دير البلح||Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 281141
nuseirat|central gaza|Nuseirat|النصيرات|مخيم النصيرات|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 281109
bureij|central gaza|Bureij|البريج|مخيم البريج|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 281161
maghazi|central gaza|Maghazi|المغازي|مخيم المغازي|Palestinian Central Bureau of Statistics,
    governorates and localities
zawayda|central gaza|Zawayda|الزوايدة|zawaida|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 6967990
al-shati camp|gaza city|Al-Shati camp|مخيم الشاطئ|beach camp|Palestinian Central Bureau of
    Statistics, governorates and localities
shuja'iyya|gaza city|Shuja'iyya|الشجاعية|حي الشجاعية, shujaiya, shejaiya, shujayea|Palestinian
    Central Bureau of Statistics, governorates and localities
al-tuffah|gaza city|Al-Tuffah|حي التفاح||Palestinian Central Bureau of Statistics, governorates
    and localities
zeitoun gaza|gaza city|Zeitoun (Gaza)|حي الزيتون|zeitoun|Palestinian Central Bureau of Statistics,
    governorates and localities
rimal|gaza city|Rimal|حي الرمال||Palestinian Central Bureau of Statistics, governorates and
    localities
sheikh radwan|gaza city|Sheikh Radwan|الشيخ رضوان|حي الشيخ رضوان|Palestinian Central Bureau of
    Statistics, governorates and localities
tel al-hawa|gaza city|Tel al-Hawa|تل الهوا|تل الهوى|Palestinian Central Bureau of Statistics,
    governorates and localities
sabra gaza|gaza city|Sabra (Gaza)|حي الصبرة||Palestinian Central Bureau of Statistics,
    governorates and localities
al-daraj|gaza city|Al-Daraj|حي الدرج||Palestinian Central Bureau of Statistics, governorates and
    localities
al-shifa hospital|gaza city|Al-Shifa Hospital|مستشفى الشفاء|مجمع الشفاء, مجمع الشفاء
    الطبي|Palestinian Central Bureau of Statistics, governorates and localities
bani suheila|khan yunis|Bani Suheila|بني سهيلا||Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 281148
abasan|khan yunis|Abasan|عبسان|عبسان الكبيرة, عبسان الجديدة, عبسان الصغيرة|Palestinian Central
    Bureau of Statistics, governorates and localities; GeoNames 281165; GeoNames 6967863
khuza'a|khan yunis|Khuza'a|بلدة خزاعة|مدينة خزاعة, قرية خزاعة, ناحية خزاعة, قضاء خزاعة, ريف خزاعة,
    محيط خزاعة|Palestinian Central Bureau of Statistics, governorates and localities; GeoNames
    281119
al-qarara|khan yunis|Al-Qarara|بلدة القرارة|مدينة القرارة, قرية القرارة, ناحية القرارة, قضاء
    القرارة, ريف القرارة, محيط القرارة|Palestinian Central Bureau of Statistics, governorates and
    localities; GeoNames 6967865
al-mawasi*|gaza|Al-Mawasi|المواصي|مواصي خان يونس|Palestinian Central Bureau of Statistics,
    governorates and localities
tel al-sultan|rafah|Tel al-Sultan|تل السلطان||Palestinian Central Bureau of Statistics,
    governorates and localities
shaboura camp|rafah|Shaboura camp|مخيم الشابورة|الشابورة, shaboura|Palestinian Central Bureau of
    Statistics, governorates and localities
kerem shalom crossing*|palestine|Kerem Shalom crossing|معبر كرم أبو سالم|كرم أبو سالم, kerem
    shalom|Palestinian Central Bureau of Statistics, governorates and localities
netzarim corridor*|gaza|Netzarim Corridor|محور نتساريم|نتساريم, netzarim|Palestinian Central
    Bureau of Statistics, governorates and localities
philadelphi corridor*|gaza|Philadelphi Corridor|محور فيلادلفيا|محور صلاح الدين,
    philadelphi|Palestinian Central Bureau of Statistics, governorates and localities
jenin|west bank|Jenin|مدينة جنين|محافظة جنين, في جنين, غرب جنين, جنوب جنين, شرق جنين, شمال جنين,
    بلدة جنين, قرية جنين, ناحية جنين, قضاء جنين, ريف جنين, محيط جنين|Palestinian Central Bureau of
    Statistics, governorates and localities; GeoNames 283506
nablus|west bank|Nablus|نابلس|محافظة نابلس, نابلوس|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 282615
hebron|west bank|Hebron|مدينة الخليل|محافظة الخليل, في الخليل, جنوب الخليل, شمال الخليل, شرق
    الخليل, بلدة الخليل, قرية الخليل, ناحية الخليل, قضاء الخليل, ريف الخليل, محيط
    الخليل|Palestinian Central Bureau of Statistics, governorates and localities; GeoNames 285066
ramallah|west bank|Ramallah|رام الله|محافظة رام الله, رام الله والبيرة|Palestinian Central Bureau
    of Statistics, governorates and localities; GeoNames 282239
bethlehem|west bank|Bethlehem|بيت لحم|محافظة بيت لحم|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 284315
tulkarm|west bank|Tulkarm|طولكرم|محافظة طولكرم, tulkarem|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 281577
qalqilya|west bank|Qalqilya|قلقيلية|محافظة قلقيلية|Palestinian Central Bureau of Statistics,
    governorates and localities; GeoNames 282457
tubas|west bank|Tubas|طوباس|محافظة طوباس|Palestinian Central Bureau of Statistics, governorates
    and localities; GeoNames 281581
salfit|west bank|Salfit|سلفيت|محافظة سلفيت|Palestinian Central Bureau of Statistics, governorates
    and localities; GeoNames 282039
jericho|west bank|Jericho|أريحا الفلسطينية|محافظة أريحا, أريحا والأغوار|Palestinian Central Bureau
    of Statistics, governorates and localities; GeoNames 284899
jordan valley*|west bank|Jordan Valley|الأغوار|غور الأردن, الأغوار الشمالية|Palestinian Central
    Bureau of Statistics, governorates and localities
northern west bank*|west bank|Northern West Bank|شمال الضفة الغربية|شمالي الضفة
    الغربية|Palestinian Central Bureau of Statistics, governorates and localities
southern west bank*|west bank|Southern West Bank|جنوب الضفة الغربية|جنوبي الضفة
    الغربية|Palestinian Central Bureau of Statistics, governorates and localities
jenin camp|jenin|Jenin camp|مخيم جنين|jenin refugee camp|Palestinian Central Bureau of Statistics,
    governorates and localities
qabatiya|jenin|Qabatiya|قباطية||Palestinian Central Bureau of Statistics, governorates and
    localities; GeoNames 282476
balata camp|nablus|Balata camp|مدينة مخيم بلاطة|بلاطة, balata, بلدة مخيم بلاطة, قرية مخيم بلاطة,
    ناحية مخيم بلاطة, قضاء مخيم بلاطة, ريف مخيم بلاطة, محيط مخيم بلاطة|Palestinian Central Bureau
    of Statistics, governorates and localities
huwara|nablus|Huwara|حوارة|huwwara, حاجز حوارة|Palestinian Central Bureau of Statistics,
    governorates and localities
nur shams|tulkarm|Nur Shams|نور شمس|مخيم نور شمس|Palestinian Central Bureau of Statistics,
    governorates and localities
tulkarm camp|tulkarm|Tulkarm camp|مخيم طولكرم||Palestinian Central Bureau of Statistics,
    governorates and localities
far'a camp|tubas|Far'a camp|مخيم الفارعة|faraa|Palestinian Central Bureau of Statistics,
    governorates and localities
dheisheh|bethlehem|Dheisheh|مخيم الدهيشة|الدهيشة|Palestinian Central Bureau of Statistics,
    governorates and localities
masafer yatta|hebron|Masafer Yatta|مسافر يطا||Palestinian Central Bureau of Statistics,
    governorates and localities
jalazone|ramallah|Jalazone|مخيم الجلزون||Palestinian Central Bureau of Statistics, governorates
    and localities
al-bireh|ramallah|Al-Bireh|مدينة البيرة|بلدة البيرة, قرية البيرة, ناحية البيرة, قضاء البيرة, ريف
    البيرة, محيط البيرة|Palestinian Central Bureau of Statistics, governorates and localities;
    GeoNames 285108
jerusalem*|palestine|Jerusalem|مدينة القدس|القدس المحتلة, القدس الشرقية, محافظة القدس, في القدس,
    شرق القدس, شمال القدس, east jerusalem, بلدة القدس, قرية القدس, ناحية القدس, قضاء القدس, ريف
    القدس, محيط القدس|English Wikipedia: Jerusalem; East Jerusalem; quarters; GeoNames 7303419
al-aqsa compound|jerusalem|Al-Aqsa compound|المسجد الأقصى|الحرم القدسي, al-aqsa, al-aqsa
    mosque|English Wikipedia: Jerusalem; East Jerusalem; quarters
sheikh jarrah|jerusalem|Sheikh Jarrah|الشيخ جراح|حي الشيخ جراح|English Wikipedia: Jerusalem; East
    Jerusalem; quarters
silwan|jerusalem|Silwan|بلدة سلوان|مدينة سلوان, قرية سلوان, ناحية سلوان, قضاء سلوان, ريف سلوان,
    محيط سلوان|English Wikipedia: Jerusalem; East Jerusalem; quarters
shuafat|jerusalem|Shuafat|شعفاط|مخيم شعفاط, shu'fat|English Wikipedia: Jerusalem; East Jerusalem;
    quarters
qalandia|jerusalem|Qalandia|قلنديا|مخيم قلنديا, حاجز قلنديا|English Wikipedia: Jerusalem; East
    Jerusalem; quarters
northern district israel|israel|Northern District (Israel)|اللواء الشمالي|northern district of
    israel|Israel Central Bureau of Statistics, districts; English Wikipedia: Districts of Israel
haifa district|israel|Haifa District|لواء حيفا||Israel Central Bureau of Statistics, districts;
    English Wikipedia: Districts of Israel
tel aviv district|israel|Tel Aviv District|لواء تل أبيب||Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel
central district israel|israel|Central District (Israel)|لواء المركز|central district of
    israel|Israel Central Bureau of Statistics, districts; English Wikipedia: Districts of Israel
southern district israel|israel|Southern District (Israel)|اللواء الجنوبي|southern district of
    israel|Israel Central Bureau of Statistics, districts; English Wikipedia: Districts of Israel
northern israel*|israel|Northern Israel|شمال إسرائيل|شمالي إسرائيل, north israel|Israel Central
    Bureau of Statistics, districts; English Wikipedia: Districts of Israel
southern israel*|israel|Southern Israel|جنوب إسرائيل|جنوبي إسرائيل, غلاف غزة, مستوطنات غلاف غزة,
    gaza envelope|Israel Central Bureau of Statistics, districts; English Wikipedia: Districts of
    Israel
galilee*|israel|Galilee|مدينة الجليل|الجليل الأعلى, الجليل الغربي, upper galilee, western galilee,
    بلدة الجليل, قرية الجليل, ناحية الجليل, قضاء الجليل, ريف الجليل, محيط الجليل|Israel Central
    Bureau of Statistics, districts; English Wikipedia: Districts of Israel
negev*|israel|Negev|النقب|صحراء النقب|Israel Central Bureau of Statistics, districts; English
    Wikipedia: Districts of Israel
tel aviv|tel aviv district|Tel Aviv|تل أبيب|يافا تل أبيب, تل الربيع, تل أبيب يافا|Israel Central
    Bureau of Statistics, districts; English Wikipedia: Districts of Israel; GeoNames 293397
jaffa|tel aviv district|Jaffa|يافا||Israel Central Bureau of Statistics, districts; English
    Wikipedia: Districts of Israel; GeoNames 293253
haifa|haifa district|Haifa|حيفا|جحفية|Israel Central Bureau of Statistics, districts; English
    Wikipedia: Districts of Israel; GeoNames 294801
acre israel|northern district israel|Acre (Israel)|عكا|akko|Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel; GeoNames 295721
nazareth|northern district israel|Nazareth|مدينة الناصرة|ناصيرات, نتسرات|Israel Central Bureau of
    Statistics, districts; English Wikipedia: Districts of Israel; GeoNames 294098
safed|northern district israel|Safed|مدينة صفد|صفد|Israel Central Bureau of Statistics, districts;
    English Wikipedia: Districts of Israel; GeoNames 293100
tiberias|northern district israel|Tiberias|طبريا|طبرية|Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel; GeoNames 293322
kiryat shmona|northern district israel|Kiryat Shmona|كريات شمونة||Israel Central Bureau of
    Statistics, districts; English Wikipedia: Districts of Israel; GeoNames 293825
metula|northern district israel|Metula|مستوطنة المطلة|مدينة المطلة, بلدة المطلة, قرية المطلة,
    ناحية المطلة, قضاء المطلة, ريف المطلة, محيط المطلة|Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel
nahariya|northern district israel|Nahariya|نهاريا|نهريا|Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel; GeoNames 294117
ashkelon|southern district israel|Ashkelon|عسقلان||Israel Central Bureau of Statistics, districts;
    English Wikipedia: Districts of Israel
ashdod|southern district israel|Ashdod|أسدود|أشدود|Israel Central Bureau of Statistics, districts;
    English Wikipedia: Districts of Israel; GeoNames 295629
sderot|southern district israel|Sderot|سديروت|سديروط|Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel
beersheba|southern district israel|Beersheba|بئر السبع|be'er sheva, بير سبع, بئير شيفع, بئرشبع,
    بئير شيبع, بيئر شيبع|Israel Central Bureau of Statistics, districts; English Wikipedia:
    Districts of Israel; GeoNames 295530
eilat|southern district israel|Eilat|إيلات|أيلة, أم الرشراش, المرشرش|Israel Central Bureau of
    Statistics, districts; English Wikipedia: Districts of Israel; GeoNames 295277
dimona|southern district israel|Dimona|ديمونا|ديمونة|Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel; GeoNames 295328
be'eri|southern district israel|Be'eri|بئيري|كيبوتس بئيري|Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel
lod|central district israel|Lod|مدينة مدينة اللد|اللد, بلدة مدينة اللد, قرية مدينة اللد, ناحية
    مدينة اللد, قضاء مدينة اللد, ريف مدينة اللد, محيط مدينة اللد|Israel Central Bureau of
    Statistics, districts; English Wikipedia: Districts of Israel; GeoNames 294421
ramla|central district israel|Ramla|مدينة الرملة|الرملة|Israel Central Bureau of Statistics,
    districts; English Wikipedia: Districts of Israel; GeoNames 293768
netanya|central district israel|Netanya|نتانيا||Israel Central Bureau of Statistics, districts;
    English Wikipedia: Districts of Israel; GeoNames 294071
rishon lezion|central district israel|Rishon LeZion|ريشون لتسيون||Israel Central Bureau of
    Statistics, districts; English Wikipedia: Districts of Israel
umm al-fahm|haifa district|Umm al-Fahm|أم الفحم||Israel Central Bureau of Statistics, districts;
    English Wikipedia: Districts of Israel; GeoNames 293286
hadera|haifa district|Hadera|الخضيرة||Israel Central Bureau of Statistics, districts; English
    Wikipedia: Districts of Israel
amman|jordan|Amman|العاصمة الأردنية|عمان الأردنية, العاصمة عمان, ئاممان|ISO 3166-2:JO; English
    Wikipedia: Governorates of Jordan; GeoNames 250441
irbid|jordan|Irbid|إربد|محافظة إربد|ISO 3166-2:JO; English Wikipedia: Governorates of Jordan;
    GeoNames 248946
zarqa|jordan|Zarqa|محافظة الزرقاء|مدينة الزرقاء|ISO 3166-2:JO; English Wikipedia: Governorates of
    Jordan; GeoNames 250090
mafraq|jordan|Mafraq|محافظة المفرق|مدينة المفرق|ISO 3166-2:JO; English Wikipedia: Governorates of
    Jordan; GeoNames 250582
karak|jordan|Karak|الكرك|محافظة الكرك, قلعة الكرك, kerak|ISO 3166-2:JO; English Wikipedia:
    Governorates of Jordan
maan|jordan|Ma'an|محافظة معان|مدينة معان, ma'an governorate|ISO 3166-2:JO; English Wikipedia:
    Governorates of Jordan; GeoNames 248382
aqaba|jordan|Aqaba|محافظة العقبة|مدينة العقبة, بلدة العقبة, قرية العقبة, ناحية العقبة, قضاء
    العقبة, ريف العقبة, محيط العقبة|ISO 3166-2:JO; English Wikipedia: Governorates of Jordan;
    GeoNames 250774
balqa|jordan|Balqa|محافظة البلقاء||ISO 3166-2:JO; English Wikipedia: Governorates of Jordan
al-salt city|balqa|Al-Salt City|مدينة السلط||ISO 3166-2:JO; English Wikipedia: Governorates of
    Jordan; GeoNames 250258
ar-ramtha|irbid|Ar-Ramtha|الرمثا||ISO 3166-2:JO; English Wikipedia: Governorates of Jordan;
    GeoNames 250336
zaatari camp|mafraq|Zaatari camp|مخيم الزعتري|الزعتري, zaatari|ISO 3166-2:JO; English Wikipedia:
    Governorates of Jordan
azraq camp|zarqa|Azraq camp|مخيم الأزرق||ISO 3166-2:JO; English Wikipedia: Governorates of Jordan
muwaffaq salti air base|zarqa|Muwaffaq Salti Air Base|قاعدة موفق السلطي|قاعدة الأزرق, muwaffaq
    salti|ISO 3166-2:JO; English Wikipedia: Governorates of Jordan
tower 22|mafraq|Tower 22|البرج 22||ISO 3166-2:JO; English Wikipedia: Governorates of Jordan
jaber crossing|mafraq|Jaber crossing|معبر جابر||ISO 3166-2:JO; English Wikipedia: Governorates of
    Jordan
russeifa|zarqa|Russeifa|الرصيفة||GeoNames 7838895
petah tiqva|central district israel|Petah Tiqva|بتاح تكفا||GeoNames 293918
hayy khilda|amman|Hayy Khilda|خلدا||GeoNames 248583
bnei brak|tel aviv district|Bnei Brak|بني براك||GeoNames 295514
holon|tel aviv district|Holon|حولون||GeoNames 294751
khuraybat as suq|amman|Khuraybat as Suq|خريبة السوق||GeoNames 248460
wadi as sir|amman|Wadi as Sir|وادي السير||GeoNames 246013
ramat gan|tel aviv district|Ramat Gan|رمت غان|رمات غان|GeoNames 293788
suwaylih|balqa|Suwaylih|صويلح||GeoNames 13286467
bat yam|tel aviv district|Bat Yam|بات يام||GeoNames 295548
ajlun|jordan|Ajlun|بلدة عجلون|مدينة عجلون, قرية عجلون, ناحية عجلون|GeoNames 250799
nabatiye et tahta|nabatieh governorate|Nabatiye et Tahta|النبطية والطهطا||GeoNames 278913
kfar saba|central district israel|Kfar Saba|كفار سابا||GeoNames 294514
rukban town|mafraq|Rukban town|الرقبان|rukban city, city of rukban, town of rukban|GeoNames
    11428685
marj al-hamam|amman|Marj al-Hamam|مرج الحمام||GeoNames 13308287
madaba|jordan|Madaba|بلدة مادبا|مدينة مادبا, قرية مادبا, ناحية مادبا|GeoNames 248370
hod hasharon|central district israel|Hod HaSharon|هود هشارون||GeoNames 294760
kiryat gat|southern district israel|Kiryat Gat|كريات جات|كريات غات, قسطينة أ|GeoNames 293842
givatayim|tel aviv district|Givatayim|جفعاتايم|جيفعتايم, غفعتايم, غفعتاييم|GeoNames 294999
al-zulayl|zarqa|Al-Zulayl|الضليل||GeoNames 10861986
ness ziona|central district israel|Ness Ziona|نيس زيونا||GeoNames 294074
ghazieh|southern lebanon|Ghazieh|بلدة الغازية|مدينة الغازية, قرية الغازية, ناحية الغازية|GeoNames
    280155
ramat hasharon|tel aviv district|Ramat HaSharon|رمت هشارون|رامات هاشارون|GeoNames 293783
al-jubayhah|amman|Al-Jubayhah|الجبيهة||GeoNames 250637
afula|northern district israel|Afula|العفولة||GeoNames 295740
netivot|southern district israel|Netivot|نتيفوت||GeoNames 294068
nazerat illit|northern district israel|Nazerat Illit|الناصرة العليا|نوف الجليل, ناصيرات عيليت,
    نتسرات عيليت, نوف هجليل, نوف هغليل|GeoNames 294097
shefaram|northern district israel|Shefaram|شفا عمرو|شفاعمرو|GeoNames 293539
yatta|hebron|Yatta|بلدة يطا|مدينة يطا, قرية يطا, ناحية يطا|GeoNames 281292
sahab|amman|Sahab|بلدة سحاب|مدينة سحاب, قرية سحاب, ناحية سحاب|GeoNames 247105
old city|jerusalem|Old City|القدس القديمة||GeoNames 6945291
sakhnin|northern district israel|Sakhnin|سخنين||GeoNames 293655
gedera|central district israel|Gedera|غديرا||GeoNames 295064
chmistar|baalbek-hermel|Chmistar|شمسطار||GeoNames 267305
baqa el gharbiya|haifa district|Baqa el Gharbiya|باقة الغربيه||GeoNames 295571
al-zahiriyah|hebron|Al-Zahiriyah|بلدة الظاهرية|مدينة الظاهرية, قرية الظاهرية, ناحية
    الظاهرية|GeoNames 284486
jarash|jordan|Jarash|بلدة جرش|مدينة جرش, قرية جرش, ناحية جرش|GeoNames 248875
tamra|northern district israel|Tamra|طمرة||GeoNames 293426
migdal haemeq|northern district israel|Migdal HaEmeq|مجدال هعيمق||GeoNames 294210
al-tafilah|jordan|Al-Tafilah|بلدة الطفيلة|مدينة الطفيلة, قرية الطفيلة, ناحية الطفيلة|GeoNames
    250198
daliyat al karmel|haifa district|Daliyat al Karmel|دالية الكرمل||GeoNames 295365
nesher|haifa district|Nesher|نيشير||GeoNames 294078
kafr kanna|northern district israel|Kafr Kanna|كفر كنا|كفركنا|GeoNames 294610
maalot tarshiha|northern district israel|Maalot Tarshiha|معالوت ترشيحا|معلوت ترشيحا|GeoNames
    293420
judeida makr|northern district israel|Judeida Makr|مكر جديده||GeoNames 294622
halhul|hebron|Halhul|حلحول||GeoNames 283806
dura|hebron|Dura|بلدة دورا|مدينة دورا, قرية دورا, ناحية دورا|GeoNames 284011
shoham|central district israel|Shoham|شوهام||GeoNames 8428283
tel sheva|southern district israel|Tel Sheva|تل السبع||GeoNames 8310136
judita|irbid|Judita|جديتا||GeoNames 248803
bsharri|north lebanon|Bsharri|بلدة بشري|مدينة بشري, قرية بشري, ناحية بشري|GeoNames 276359
bani naim|hebron|Bani Naim|بني نعيم||GeoNames 284431
al-samu|hebron|Al-Samu|السموع||GeoNames 284583
al-fuhays|balqa|Al-Fuhays|الفحيص||GeoNames 250718
idhna|hebron|Idhna|بلدة إذنا|مدينة إذنا, قرية إذنا, ناحية إذنا|GeoNames 283621
aydun|irbid|Aydun|ايدون||GeoNames 250152
umm as summaq|amman|Umm as Summaq|ام السماق||GeoNames 246314
kurayyimah|irbid|Kurayyimah|بلدة كريمة|مدينة كريمة, قرية كريمة, ناحية كريمة|GeoNames 248414
sair|hebron|Sair|سعير||GeoNames 281793
mahis|balqa|Mahis|ماحص||GeoNames 248299
anjarah|jordan|Anjarah|عنجرة||GeoNames 250420
al-ayzariyah|jerusalem|Al-Ayzariyah|العيزرية||GeoNames 285111
bayt jala|bethlehem|Bayt Jala|بيت جالا||GeoNames 284324
al-yamun|jenin|Al-Yamun|اليامون||GeoNames 284999
safi|karak|Safi|غورالصافي||GeoNames 250267
bayt sahur|bethlehem|Bayt Sahur|بيت ساحور||GeoNames 284304
al-azraq ash shamali|zarqa|Al-Azraq ash Shamali|الأزرق الشمالي||GeoNames 250095
al-turrah|irbid|Al-Turrah|بلدة الطرة|مدينة الطرة, قرية الطرة, ناحية الطرة|GeoNames 250179
tarqumya|hebron|Tarqumya|ترقوميا||GeoNames 281637
wadi musa|maan|Wadi Musa|وادي موسى||GeoNames 246008
wadi al-joz|jerusalem|Wadi al-Joz|وادي الجوز||GeoNames 7890300
suf town|jordan|Suf town|بلدة سوف|مدينة سوف, قرية سوف, ناحية سوف, suf city, city of suf, town of
    suf|GeoNames 246725
baytunya|ramallah|Baytunya|بيتونيا||GeoNames 284294
al-tayyibah|irbid|Al-Tayyibah|بلدة الطيبة|مدينة الطيبة, قرية الطيبة, ناحية الطيبة|GeoNames 250186
anata|jerusalem|Anata|عناتا||GeoNames 284973
abu dis|jerusalem|Abu Dis|أبو ديس||GeoNames 285279
al-shajarah|irbid|Al-Shajarah|مدينة الشجرة|قرية الشجرة|GeoNames 250294
jawa|amman|Jawa|جاوا||GeoNames 248843
sakhrah|jordan|Sakhrah|بلدة صخرة|مدينة صخرة, قرية صخرة, ناحية صخرة|GeoNames 247074
shukat as sufi|gaza|Shukat as Sufi|شوكة الصوفي||GeoNames 281093
tammun|tubas|Tammun|طمون||GeoNames 281657
bayt furik|nablus|Bayt Furik|بيت فوريك||GeoNames 284339
attil|tulkarm|Attil|عتيل||GeoNames 284557
rehab town|mafraq|Rehab town|ارحاب|rehab city, city of rehab, town of rehab|GeoNames 247336
aajaltoun|mount lebanon|Aajaltoun|عجلتون||GeoNames 280602
al-dawhah|bethlehem|Al-Dawhah|بلدة الدوحة|مدينة الدوحة, قرية الدوحة, ناحية الدوحة|GeoNames 7890368
silat al harithiyah|jenin|Silat al Harithiyah|سيلة الحارثية||GeoNames 281791
taffuh|hebron|Taffuh|بلدة تفوح|مدينة تفوح, قرية تفوح, ناحية تفوح|GeoNames 281690
dayr al ghusun|tulkarm|Dayr al Ghusun|دير الغصون||GeoNames 284100
bayt ula|hebron|Bayt Ula|بيت أولا||GeoNames 284347
al-khadir|bethlehem|Al-Khadir|بلدة الخضر|مدينة الخضر, قرية الخضر, ناحية الخضر|GeoNames 285061
qaffin|tulkarm|Qaffin|قفين|فقين|GeoNames 282463
al-shuyukh|hebron|Al-Shuyukh|بلدة الشيوخ|مدينة الشيوخ, قرية الشيوخ, ناحية الشيوخ|GeoNames 284597
hrajel|mount lebanon|Hrajel|حراجل||GeoNames 274499
bayt awwa|hebron|Bayt Awwa|بيت عوا||GeoNames 283129
asirah ash shamaliyah|nablus|Asirah ash Shamaliyah|عصيرة الشمالية||GeoNames 284593
anabta|tulkarm|Anabta|عنبتا||GeoNames 284976
kharas|hebron|Kharas|خاراس||GeoNames 283246
aaitanit|beqaa|Aaitanit|عيتنيت||GeoNames 277367
dayr dibwan|ramallah|Dayr Dibwan|دير دبوان||GeoNames 284078
illar|tulkarm|Illar|علار||GeoNames 283612
bala town|tulkarm|Bala town|بلعا|bala city, city of bala, town of bala|GeoNames 284461
al-mughraqah|gaza|Al-Mughraqah|ابو مدين|المغراقه|GeoNames 6968063
chaat|baalbek-hermel|Chaat|بلدة شعث|مدينة شعث, قرية شعث, ناحية شعث|GeoNames 267553
nahhalin|bethlehem|Nahhalin|نحالين||GeoNames 282593
zatarah|bethlehem|Zatarah|زعترة||GeoNames 281240
jammain|salfit|Jammain|جماعين||GeoNames 283521
dayr samit|hebron|Dayr Samit|دير سامت||GeoNames 7890847
al-zaytuniyah|ramallah|Al-Zaytuniyah|المزرعة القبلية|الزيتونية|GeoNames 285034
hablah|qalqilya|Hablah|حبلة||GeoNames 283843
birqin|jenin|Birqin|برقين||GeoNames 284194
bayt kahil|hebron|Bayt Kahil|بيت كاحل||GeoNames 284320
awarta|nablus|Awarta|عورتا||GeoNames 284547
husan|bethlehem|Husan|حوسان||GeoNames 283643
dayr abu daif|jenin|Dayr Abu Daif|دير أبو ضعيف||GeoNames 284105
jannatah|bethlehem|Jannatah|بيت فلوح||GeoNames 283133
bani zayd ash sharqiyah|salfit|Bani Zayd ash Sharqiyah|بني زيد الشرقية|مزارع النوباني|GeoNames
    282783
bhamdoun el mhatta|mount lebanon|Bhamdoun el Mhatta|بحمدون||GeoNames 276632
kafr ad dik|salfit|Kafr ad Dik|كفر الديك||GeoNames 283385
kafr dan|jenin|Kafr Dan|كفر دان||GeoNames 283378
salim town|nablus|Salim town|بلدة سالم|مدينة سالم, قرية سالم, ناحية سالم, salim city, city of
    salim, town of salim|GeoNames 282034
srifa|southern lebanon|Srifa|صريفا||GeoNames 267099
al-judayyidah|tubas|Al-Judayyidah|بلدة الجديدة|مدينة الجديدة, قرية الجديدة, ناحية الجديدة|GeoNames
    283444
till town|nablus|Till town|بلدة تل|مدينة تل, قرية تل, ناحية تل, till city, city of till, town of
    till|GeoNames 281674
wadi as salqa|gaza|Wadi as Salqa|وادي السلقا||GeoNames 6968055
al-jib town|ramallah|Al-Jib town|بلدة الجيب|مدينة الجيب, قرية الجيب, ناحية الجيب, jib city, city
    of jib, town of jib|GeoNames 285070
nuba|hebron|Nuba|نوبا||GeoNames 282510
kafr thulth|qalqilya|Kafr Thulth|كفر ثلث||GeoNames 283351
baqah ash sharqiyah|tulkarm|Baqah ash Sharqiyah|باقة الشرقية||GeoNames 284426
battir|bethlehem|Battir|بتير||GeoNames 284376
al-awja|jericho|Al-Awja|العوجا||GeoNames 285112
kafr al labad|tulkarm|Kafr al Labad|كفر اللبد||GeoNames 283384
rujayb|nablus|Rujayb|روجيب||GeoNames 282140
dayr istiya|salfit|Dayr Istiya|دير إستيا||GeoNames 284071
al-karmil|hebron|Al-Karmil|بلدة الكرمل|مدينة الكرمل, قرية الكرمل, ناحية الكرمل|GeoNames 7891511
artas|bethlehem|Artas|أرطاس||GeoNames 284868
bruqin|salfit|Bruqin|بروقين||GeoNames 284187
faqquah|jenin|Faqquah|فقوعة||GeoNames 283971
al-zaayyim|jerusalem|Al-Zaayyim|بلدة الزعيم|مدينة الزعيم, قرية الزعيم, ناحية الزعيم|GeoNames
    7890119
al-rihiyah|hebron|Al-Rihiyah|الريحية||GeoNames 284881
rummanah|jenin|Rummanah|رمنة||GeoNames 282119
al-ramadin|hebron|Al-Ramadin|الرماضين||GeoNames 283077
jayyus|qalqilya|Jayyus|جيوس||GeoNames 283469
bayt iba|nablus|Bayt Iba|بيت إيبا||GeoNames 284334
kifil haris|salfit|Kifil Haris|كفل حارس||GeoNames 283055
rammun|ramallah|Rammun|رمون||GeoNames 282234
ibwayn|salfit|Ibwayn|عبوين||GeoNames 285161
farun|tulkarm|Farun|بلدة فرعون|مدينة فرعون, قرية فرعون, ناحية فرعون|GeoNames 283918
zayta|tulkarm|Zayta|بلدة زيتا|مدينة زيتا, قرية زيتا, ناحية زيتا|GeoNames 281226
ofra|ramallah|Ofra|عوفرا||GeoNames 282489
ain ebel|nabatieh governorate|Ain Ebel|عين ابل||GeoNames 277467
sir ed danniye|north lebanon|Sir ed Danniye|سير الضنية||GeoNames 267156
beit ed dine|mount lebanon|Beit ed Dine|بيت الدين||GeoNames 276771
amioun|north lebanon|Amioun|أميون||GeoNames 278936
jdaidet el matn|mount lebanon|Jdaidet el Matn|جديدة المتن||GeoNames 279854
"""
