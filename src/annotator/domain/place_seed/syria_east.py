"""Places of Syria's east: Deir ez-Zor, Raqqa and Hasakah. Made by packaging/gazetteer.py on
2026-11-22."""

ROWS = """\
deir ez-zor governorate|syria|Deir ez-Zor Governorate|محافظة دير الزور|ريف دير الزور, دير الزور,
    ديرالزور, deir ez-zor, deir ezzor, deir al-zor, deir azzor, deir al-zour, dayr az-zawr, der
    ezzor, deir ezzor countryside, deir ezzor province, deir ez-zor province, deir ez-zor
    countryside|OCHA COD-AB Syria, governorates; GeoNames 170794
raqqa governorate|syria|Raqqa Governorate|محافظة الرقة|الرقة, ريف الرقة, raqqa, raqa, raqqah,
    raqqa province, raqqa countryside|OCHA COD-AB Syria, governorates; GeoNames 172955
hasakah governorate|syria|Hasakah Governorate|محافظة الحسكة|الحسكة, ريف الحسكة, hasakah, hasaka,
    hassakeh, hasakeh, hassakah, hassaka, hasaka province, hasaka countryside|OCHA COD-AB Syria,
    governorates; GeoNames 173811
deir ez-zor city|deir ez-zor governorate|Deir ez-Zor City|مدينة دير الزور|deir ezzor city, city of
    deir ezzor, city of deir ez-zor|English Wikipedia: Governorates of Syria (the city that gives
    its governorate the name)
raqqa city|raqqa governorate|Raqqa City|مدينة الرقة|city of raqqa|English Wikipedia: Governorates
    of Syria (the city that gives its governorate the name)
hasakah city|hasakah governorate|Hasakah City|مدينة الحسكة|hasaka city, city of hasaka, city of
    hasakah|English Wikipedia: Governorates of Syria (the city that gives its governorate the
    name)
al-mayadin district*|deir ez-zor governorate|Al-Mayadin District|منطقة الميادين||OCHA COD-AB
    Syria, districts (mantiqas)
al-bukamal district*|deir ez-zor governorate|Al-Bukamal District|منطقة البوكمال|منطقة أبو كمال,
    abu kamal district|OCHA COD-AB Syria, districts (mantiqas)
deir ez-zor district*|deir ez-zor governorate|Deir ez-Zor District|منطقة دير الزور||OCHA COD-AB
    Syria, districts (mantiqas)
raqqa district*|raqqa governorate|Raqqa District|منطقة الرقة||OCHA COD-AB Syria, districts
    (mantiqas)
tal abyad district*|raqqa governorate|Tal Abyad District|منطقة تل أبيض||OCHA COD-AB Syria,
    districts (mantiqas)
al-thawra district*|raqqa governorate|Al-Thawra District|منطقة الطبقة|منطقة الثورة, tabqa
    district|OCHA COD-AB Syria, districts (mantiqas); GeoNames 172374
hasakah district*|hasakah governorate|Hasakah District|منطقة الحسكة||OCHA COD-AB Syria, districts
    (mantiqas)
qamishli district*|hasakah governorate|Qamishli District|منطقة القامشلي||OCHA COD-AB Syria,
    districts (mantiqas)
al-malikiyah district*|hasakah governorate|Al-Malikiyah District|منطقة المالكية||OCHA COD-AB
    Syria, districts (mantiqas)
ras al-ayn district*|hasakah governorate|Ras al-Ayn District|منطقة رأس العين||OCHA COD-AB Syria,
    districts (mantiqas)
al-bukamal|deir ez-zor governorate|Al-Bukamal|البوكمال|أبو كمال, ابوكمال, البو كمال, albu kamal,
    abu kamal, abukamal, al-bokamal, al-boukamal, albukamal|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 174448
mayadin|deir ez-zor governorate|Al-Mayadin|الميادين|mayadeen, al-mayadin city|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 173480
al-asharah|deir ez-zor governorate|Al-Asharah|العشارة|ashara|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 174036
al-tibni|deir ez-zor governorate|Al-Tibni|بلدة التبني|ناحية التبني, مدينة التبني, منطقة التبني,
    tebni|OCHA COD-AB Syria, subdistrict centres; GeoNames 172327
al-basirah|deir ez-zor governorate|Al-Busayrah|مدينة البصيرة|busayra, basira, al-busaira, بلدة
    البصيرة, قرية البصيرة, ناحية البصيرة, قضاء البصيرة, ريف البصيرة, محيط البصيرة|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 173927
hajin|deir ez-zor governorate|Hajin|هجين||OCHA COD-AB Syria, subdistrict centres; GeoNames 174506
al-susah|deir ez-zor governorate|Al-Susah|بلدة السوسة|السوسة بريف دير الزور, al-soussa, مدينة
    السوسة, قرية السوسة, ناحية السوسة, قضاء السوسة, ريف السوسة, محيط السوسة|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 172415
dhiban|deir ez-zor governorate|Dhiban|ذيبان|diban, zeiban, ديبان|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 170691
khasham|deir ez-zor governorate|Khasham|خشام|khsham, khusham|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 167899
al-kasrah|deir ez-zor governorate|Al-Kasrah|بلدة الكسرة|الكسرة بريف دير الزور, al-kisra, مدينة
    الكسرة, قرية الكسرة, ناحية الكسرة, قضاء الكسرة, ريف الكسرة, محيط الكسرة, الكسرا|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 8308210
muhasan|deir ez-zor governorate|Muhasan|موحسن|موح حسن, mohassan, muhassan|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 162284
al-suwar|deir ez-zor governorate|Al-Suwar|منطقة صور|بلدة الصور, ناحية الصور|OCHA COD-AB Syria,
    subdistrict centres
al-jalaa subdistrict|deir ez-zor governorate|Al-Jalaa Subdistrict|ناحية الجلاء|بلدة الجلاء|OCHA
    COD-AB Syria, subdistrict centres; GeoNames 166597
al-quriyah|deir ez-zor governorate|Al-Quriyah|القورية|qourieh, quriya|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-shula|deir ez-zor governorate|Al-Shula|الشولا|shoula|Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
kabajib|deir ez-zor governorate|Kabajib|كباجب|kabajeb|Syrian Central Bureau of Statistics, census
    of 2004, localities of Deir ez-Zor
al-shuhayl|deir ez-zor governorate|Al-Shuhayl|الشحيل|shuhail, shaheel, al-shheil|Syrian Central
    Bureau of Statistics, census of 2004, localities of Deir ez-Zor
al-baghuz|deir ez-zor governorate|Al-Baghuz|الباغوز|baghouz, baghuz fawqani, باغوز فوقاني|Syrian
    Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
hatla|deir ez-zor governorate|Hatla|حطلة||Syrian Central Bureau of Statistics, census of 2004,
    localities of Deir ez-Zor
marrat|deir ez-zor governorate|Marrat|مراط||Syrian Central Bureau of Statistics, census of 2004,
    localities of Deir ez-Zor
mazlum|deir ez-zor governorate|Mazlum|بلدة مظلوم|قرية مظلوم, mazlum village|Syrian Central Bureau
    of Statistics, census of 2004, localities of Deir ez-Zor
al-husayniyah|deir ez-zor governorate|Al-Husayniyah (Deir ez-Zor)|قرية الحسينية|بلدة الحسينية,
    al-husseiniyah, al-hussainiyah|Syrian Central Bureau of Statistics, census of 2004, localities
    of Deir ez-Zor
al-salihiyah|deir ez-zor governorate|Al-Salihiyah (Deir ez-Zor)|قرية الصالحية|بلدة الصالحية,
    al-salhiyah|Syrian Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
tabiyah|deir ez-zor governorate|Tabiyah|الطابية|طابية جزيرة, طابية شامية, tabiya|Syrian Central
    Bureau of Statistics, census of 2004, localities of Deir ez-Zor
gharibah|deir ez-zor governorate|Gharibah al-Sharqiyah|غريبة الشرقية||Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
abu khashab|deir ez-zor governorate|Abu Khashab|أبو خشب|مخيم أبو خشب|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-hawaij|deir ez-zor governorate|Al-Hawaij|الحوايج|حوايج ذيبان, حوايج بومصعة, hawayij|Syrian
    Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
al-jurdi|deir ez-zor governorate|Al-Jurdi|الجرذي|الجرذي الشرقي, الجرذي الغربي, al-jurdhi|Syrian
    Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
gharanij|deir ez-zor governorate|Gharanij|غرانيج|granij|Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
abu hamam|deir ez-zor governorate|Abu Hamam|أبو حمام|abu hammam|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-kishkiyah|deir ez-zor governorate|Al-Kishkiyah|الكشكية|kashkiyah, kishkiya|Syrian Central
    Bureau of Statistics, census of 2004, localities of Deir ez-Zor
al-shaafah|deir ez-zor governorate|Al-Shaafah|الشعفة|al-shaafa, shafah|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-bahrah|deir ez-zor governorate|Al-Bahrah|البحرة||Syrian Central Bureau of Statistics, census of
    2004, localities of Deir ez-Zor
al-marashidah|deir ez-zor governorate|Al-Marashidah|المراشدة|marashida|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
darnaj|deir ez-zor governorate|Darnaj|درنج||Syrian Central Bureau of Statistics, census of 2004,
    localities of Deir ez-Zor
suwaydan jazira|deir ez-zor governorate|Suwaydan Jazira|سويدان جزيرة|سويدان شامية|Syrian Central
    Bureau of Statistics, census of 2004, localities of Deir ez-Zor
abu hardub|deir ez-zor governorate|Abu Hardub|أبو حردوب|أبو حردان, abu hardan|Syrian Central
    Bureau of Statistics, census of 2004, localities of Deir ez-Zor
al-tayyana|deir ez-zor governorate|Al-Tayyana|الطيانة|tayana|Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
al-huraijiyah|deir ez-zor governorate|Al-Huraijiyah|الحريجية|hreijiyah|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
jadid ekaidat|deir ez-zor governorate|Jadid Ekaidat|جديد عكيدات|جديد عقيدات, jadeed ekaydat, jadid
    akidat|Syrian Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
jadid bakkara|deir ez-zor governorate|Jadid Bakkara|جديد بكارة||Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
salihiyah bukamal*|deir ez-zor governorate|Salihiyah Bukamal|صالحية البوكمال|dura-europos, دورا
    أوروبوس|Syrian Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
mahkan|deir ez-zor governorate|Mahkan|محكان|muhkan|Syrian Central Bureau of Statistics, census of
    2004, localities of Deir ez-Zor
buqrus|deir ez-zor governorate|Buqrus|بقرص|buqras, بقرص فوقاني, بقرص تحتاني|Syrian Central Bureau
    of Statistics, census of 2004, localities of Deir ez-Zor
al-zabari|deir ez-zor governorate|Al-Zabari|الزباري|zbari|Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
saalo|deir ez-zor governorate|Saalo|سعلو||Syrian Central Bureau of Statistics, census of 2004,
    localities of Deir ez-Zor
al-bulil|deir ez-zor governorate|Al-Bulil|البوليل|boulil|Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
tub village|deir ez-zor governorate|Tub village|بلدة الطوب|قرية الطوب, مدينة الطوب, ناحية الطوب,
    قضاء الطوب, ريف الطوب, محيط الطوب|Syrian Central Bureau of Statistics, census of 2004,
    localities of Deir ez-Zor
al-mari'iyah|deir ez-zor governorate|Al-Mari'iyah|المريعية|muraiyah, al-marei'yeh|Syrian Central
    Bureau of Statistics, census of 2004, localities of Deir ez-Zor
al-jafra|deir ez-zor governorate|Al-Jafra|قرية الجفرة|الجفرة|Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
ayyash|deir ez-zor governorate|Ayyash|قرية عياش|بلدة عياش, ayyash village|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-masrab|deir ez-zor governorate|Al-Masrab|قرية المسرب|al-masrib, مدينة المسرب, بلدة المسرب,
    ناحية المسرب, قضاء المسرب, ريف المسرب, محيط المسرب|Syrian Central Bureau of Statistics, census
    of 2004, localities of Deir ez-Zor
al-shumaytiyah|deir ez-zor governorate|Al-Shumaytiyah|الشميطية|shmeitiyeh|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-khuraytah|deir ez-zor governorate|Al-Khuraytah|قرية الخريطة|بلدة الخريطة, مدينة الخريطة, ناحية
    الخريطة, قضاء الخريطة, ريف الخريطة, محيط الخريطة|Syrian Central Bureau of Statistics, census
    of 2004, localities of Deir ez-Zor
zughayr|deir ez-zor governorate|Zughayr|زغير جزيرة|زغير شامية, zughayr jazira|Syrian Central
    Bureau of Statistics, census of 2004, localities of Deir ez-Zor
muhaymidah|deir ez-zor governorate|Muhaymidah|محيميدة|mhemideh|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-hisan|deir ez-zor governorate|Al-Hisan|قرية الحصان|بلدة الحصان, al-hisan village, مدينة الحصان,
    ناحية الحصان, قضاء الحصان, ريف الحصان, محيط الحصان|Syrian Central Bureau of Statistics, census
    of 2004, localities of Deir ez-Zor
al-jiyah deir ez-zor|deir ez-zor governorate|Al-Jiyah (Deir ez-Zor)|الجيعة||Syrian Central Bureau
    of Statistics, census of 2004, localities of Deir ez-Zor
al-sajr|deir ez-zor governorate|Al-Sajr|السجر||Syrian Central Bureau of Statistics, census of
    2004, localities of Deir ez-Zor
ruwayshid deir ez-zor|deir ez-zor governorate|Ruwayshid (Deir ez-Zor)|قرية رويشد|rweished|Syrian
    Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
abu nitel|deir ez-zor governorate|Abu Nitel|أبو النيتل||Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
hamar al-ali|deir ez-zor governorate|Hamar al-Ali|حمار العلي|حمار الكسرة|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-harmushiyah|deir ez-zor governorate|Al-Harmushiyah|الهرموشية||Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-duwayr deir ez-zor|deir ez-zor governorate|Al-Duwayr (Deir ez-Zor)|قرية الدوير|al-duwair|Syrian
    Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
subaykhan|deir ez-zor governorate|Subaykhan|صبيخان|سبيخان, sbeikhan, subeikhan|Syrian Central
    Bureau of Statistics, census of 2004, localities of Deir ez-Zor; GeoNames 164025
al-sayyal|deir ez-zor governorate|Al-Sayyal|السيال|al-siyal|Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
al-hari village|deir ez-zor governorate|Al-Hari village|قرية الهري|بلدة الهري, الهري|Syrian
    Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
al-sukkariyah|deir ez-zor governorate|Al-Sukkariyah|قرية السكرية|بلدة السكرية, al-sukariya, مدينة
    السكرية, ناحية السكرية, قضاء السكرية, ريف السكرية, محيط السكرية|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-ghabra deir ez-zor|deir ez-zor governorate|Al-Ghabra (Deir ez-Zor)|قرية الغبرة|بلدة الغبرة,
    ghabra|Syrian Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
al-ramadi deir ez-zor|deir ez-zor governorate|Al-Ramadi (Deir ez-Zor)|قرية الرمادي|al-ramadi
    village|Syrian Central Bureau of Statistics, census of 2004, localities of Deir ez-Zor
al-majawda|deir ez-zor governorate|Al-Majawda|المجاودة|majawdah|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
hasrat|deir ez-zor governorate|Hasrat|قرية حسرات|بلدة حسرات, hasrat village|Syrian Central Bureau
    of Statistics, census of 2004, localities of Deir ez-Zor
abriha|deir ez-zor governorate|Abriha|أبريهة||Syrian Central Bureau of Statistics, census of 2004,
    localities of Deir ez-Zor
al-namliyah|deir ez-zor governorate|Al-Namliyah|النملية||Syrian Central Bureau of Statistics,
    census of 2004, localities of Deir ez-Zor
al-kibar|deir ez-zor governorate|Al-Kibar|قرية الكبر|مدينة الكبر, بلدة الكبر, ناحية الكبر, قضاء
    الكبر, ريف الكبر, محيط الكبر|Syrian Central Bureau of Statistics, census of 2004, localities
    of Deir ez-Zor
markada|hasakah governorate|Markada|مركدة|markadah, مرقدا, مرقدة|Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor; GeoNames 167208
seven villages*|deir ez-zor governorate|Seven Villages|القرى السبع||Syrian Central Bureau of
    Statistics, census of 2004, localities of Deir ez-Zor
al-omar oil field|deir ez-zor governorate|Al-Omar oil field|حقل العمر|حقل العمر النفطي, قاعدة حقل
    العمر, al-omar field|English Wikipedia: oil fields, airport and bases of the Deir ez-Zor
    campaigns
conoco field|deir ez-zor governorate|Conoco gas field|حقل كونكو|حقل كونيكو, حقل كونوكو, معمل
    كونيكو, معمل غاز كونيكو, conoco gas plant, koniko field|English Wikipedia: oil fields, airport
    and bases of the Deir ez-Zor campaigns
al-tanak oil field|deir ez-zor governorate|Al-Tanak oil field|حقل التنك|حقل التنك النفطي, tanak
    field|English Wikipedia: oil fields, airport and bases of the Deir ez-Zor campaigns
al-jafra oil field|deir ez-zor governorate|Al-Jafra oil field|حقل الجفرة|jafra field|English
    Wikipedia: oil fields, airport and bases of the Deir ez-Zor campaigns
al-ward oil field|deir ez-zor governorate|Al-Ward oil field|حقل الورد||English Wikipedia: oil
    fields, airport and bases of the Deir ez-Zor campaigns
al-taym oil field|deir ez-zor governorate|Al-Taym oil field|حقل التيم|حقل التيم النفطي, al-tim oil
    field|English Wikipedia: oil fields, airport and bases of the Deir ez-Zor campaigns
al-kharatah oil field|deir ez-zor governorate|Al-Kharatah oil field|حقل الخراطة||English
    Wikipedia: oil fields, airport and bases of the Deir ez-Zor campaigns
deir ezzor airport|deir ez-zor governorate|Deir ez-Zor Airport|مطار دير الزور|مطار دير الزور
    العسكري, deir ezzor military airport, deir ez-zor air base|English Wikipedia: oil fields,
    airport and bases of the Deir ez-Zor campaigns
imam ali base|deir ez-zor governorate|Imam Ali base|قاعدة الإمام علي||English Wikipedia: oil
    fields, airport and bases of the Deir ez-Zor campaigns
t2 pumping station|deir ez-zor governorate|T2 pumping station|المحطة الثانية|محطة t2, t2
    station|English Wikipedia: oil fields, airport and bases of the Deir ez-Zor campaigns
tabqa|raqqa governorate|Tabqa|مدينة الطبقة|مدينة الثورة, tabqah, al-thawra city, بلدة الطبقة, قرية
    الطبقة, ناحية الطبقة, قضاء الطبقة, ريف الطبقة, محيط الطبقة|OCHA COD-AB Syria, subdistrict
    centres
maadan|raqqa governorate|Maadan|معدان|ma'dan, معدن جديد|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 167538
ain issa|raqqa governorate|Ain Issa|عين عيسى|ayn issa, ein issa|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 172134
tal abyad|raqqa governorate|Tal Abyad|تل أبيض|tell abyad, gire spi|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 163750
suluk|raqqa governorate|Suluk|بلدة سلوك|ناحية سلوك, slouk, مدينة سلوك, قرية سلوك, قضاء سلوك, ريف
    سلوك, محيط سلوك|OCHA COD-AB Syria, subdistrict centres; GeoNames 164895
al-karamah|raqqa governorate|Al-Karamah|بلدة الكرامة|ناحية الكرامة, al-karama town, مدينة الكرامة,
    قرية الكرامة, قضاء الكرامة, ريف الكرامة, محيط الكرامة, فطسة الثيب|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 4273
al-sabkhah|raqqa governorate|Al-Sabkhah|السبخة|al-sabkha|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 172511
al-jarniyah|raqqa governorate|Al-Jarniyah|الجرنية|jurniyah|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 169162
rusafa|raqqa governorate|Rusafa|الرصافة|resafa, rasafah, al-rasafa|English Wikipedia: Rusafa;
    Tabqa Dam; Syrian census of 2004
hammam al-turkman|raqqa governorate|Hammam al-Turkman|حمام التركمان||English Wikipedia: Rusafa;
    Tabqa Dam; Syrian census of 2004
tabqa dam|raqqa governorate|Tabqa Dam|سد الفرات|سد الطبقة, euphrates dam|English Wikipedia:
    Rusafa; Tabqa Dam; Syrian census of 2004
tabqa airport|raqqa governorate|Tabqa Airport|مطار الطبقة|مطار الطبقة العسكري, tabqa air
    base|English Wikipedia: Rusafa; Tabqa Dam; Syrian census of 2004
baath dam|raqqa governorate|Baath Dam|سد البعث||English Wikipedia: Rusafa; Tabqa Dam; Syrian
    census of 2004
division 17 base|raqqa governorate|Division 17 base|مقر الفرقة 17||English Wikipedia: Rusafa;
    Tabqa Dam; Syrian census of 2004
al-aqtan prison|raqqa governorate|Al-Aqtan prison|سجن الأقطان||English Wikipedia: Rusafa; Tabqa
    Dam; Syrian census of 2004
al-shaddadi|hasakah governorate|Al-Shaddadi|الشدادي|الشدادة, جسر الشدادي, shadadi, shaddadah,
    al-shaddadeh|OCHA COD-AB Syria, subdistrict centres; GeoNames 172837
qamishli|hasakah governorate|Qamishli|القامشلي|قامشلو, qamishlo, al-qamishly|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 173377
ras al-ayn|hasakah governorate|Ras al-Ayn|رأس العين|سري كانيه, سري كانييه, ras al-ain, serekaniye,
    sere kaniye|OCHA COD-AB Syria, subdistrict centres; GeoNames 165509
tal tamr|hasakah governorate|Tal Tamr|تل تمر|tell tamer, tal tamer, tel tamer, تل تامر|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 163434
al-malikiyah|hasakah governorate|Al-Malikiyah|مدينة المالكية|ديريك, malikiya, derik, derek city,
    بلدة المالكية, قرية المالكية, ناحية المالكية, قضاء المالكية, ريف المالكية, محيط المالكية, كير
    ذيريك|OCHA COD-AB Syria, subdistrict centres; GeoNames 173530
al-hawl|hasakah governorate|Al-Hawl|مخيم الهول|في الهول, al-hol, al-houl, hol camp, al-hawl camp,
    مدينة الهول, بلدة الهول, قرية الهول, ناحية الهول, قضاء الهول, ريف الهول, محيط الهول|OCHA
    COD-AB Syria, subdistrict centres
amuda|hasakah governorate|Amuda|عامودا|عامودة, amouda, amude|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 173230
al-darbasiyah|hasakah governorate|Al-Darbasiyah|الدرباسية|dirbesiye, darbasiya|OCHA COD-AB Syria,
    subdistrict centres; GeoNames 170887
al-qahtaniyah|hasakah governorate|Al-Qahtaniyah|القحطانية|تربة سبي, tirbe spi, qahtaniya, قبور
    البيض|OCHA COD-AB Syria, subdistrict centres; GeoNames 165757
al-jawadiyah|hasakah governorate|Al-Jawadiyah|الجوادية|جل آغا, chilagha, جبل آغا|OCHA COD-AB
    Syria, subdistrict centres; GeoNames 173711
al-yaarubiyah|hasakah governorate|Al-Yaarubiyah|اليعربية|تل كوجر, yarubiyah, til kocer, yaroubiya,
    تل كوشك, تل كوجك صغير|OCHA COD-AB Syria, subdistrict centres; GeoNames 383661
tal hamis|hasakah governorate|Tal Hamis|تل حميس|tell hamis|OCHA COD-AB Syria, subdistrict centres;
    GeoNames 163568
al-arishah|hasakah governorate|Al-Arishah|العريشة|مخيم العريشة|OCHA COD-AB Syria, subdistrict
    centres; GeoNames 421015
rmelan|hasakah governorate|Rmelan|رميلان|rumeilan, rumaylan, rmeilan|English Wikipedia: Battle of
    al-Hasakah (2022); Al-Hawl refugee camp; Rmelan; Tell Brak
ghwayran prison|hasakah governorate|Ghwayran prison|سجن غويران|سجن الصناعة, سجن الصناعة في غويران,
    ghwairan prison, gweiran prison, sinaa prison|English Wikipedia: Battle of al-Hasakah (2022);
    Al-Hawl refugee camp; Rmelan; Tell Brak
ghwayran|hasakah governorate|Ghwayran|حي غويران|غويران, ghwairan, gweiran|English Wikipedia:
    Battle of al-Hasakah (2022); Al-Hawl refugee camp; Rmelan; Tell Brak
al-nashwa|hasakah governorate|Al-Nashwa|حي النشوة||English Wikipedia: Battle of al-Hasakah (2022);
    Al-Hawl refugee camp; Rmelan; Tell Brak
roj camp|hasakah governorate|Roj camp|مخيم روج||English Wikipedia: Battle of al-Hasakah (2022);
    Al-Hawl refugee camp; Rmelan; Tell Brak
tell brak|hasakah governorate|Tell Brak|تل براك|tal brak|English Wikipedia: Battle of al-Hasakah
    (2022); Al-Hawl refugee camp; Rmelan; Tell Brak
jabsah oil field|hasakah governorate|Jabsah oil field|حقل الجبسة|حقول الجبسة, jibsah|English
    Wikipedia: Battle of al-Hasakah (2022); Al-Hawl refugee camp; Rmelan; Tell Brak
kharab al-jir|hasakah governorate|Kharab al-Jir|خراب الجير|قاعدة خراب الجير|English Wikipedia:
    Battle of al-Hasakah (2022); Al-Hawl refugee camp; Rmelan; Tell Brak
abu rasin|hasakah governorate|Abu Rasin|أبو راسين|زركان, zarkan|English Wikipedia: Battle of
    al-Hasakah (2022); Al-Hawl refugee camp; Rmelan; Tell Brak
qamishli airport|hasakah governorate|Qamishli Airport|مطار القامشلي||English Wikipedia: Battle of
    al-Hasakah (2022); Al-Hawl refugee camp; Rmelan; Tell Brak
semalka crossing|hasakah governorate|Semalka crossing|معبر سيمالكا|معبر سيمالكا الحدودي, faysh
    khabur crossing|English Wikipedia: Battle of al-Hasakah (2022); Al-Hawl refugee camp; Rmelan;
    Tell Brak
abd al-aziz mountains*|hasakah governorate|Abd al-Aziz Mountains|جبل عبد العزيز|جبل عبدالعزيز, جبل
    كزوان, jabal abdulaziz|English Wikipedia: Battle of al-Hasakah (2022); Al-Hawl refugee camp;
    Rmelan; Tell Brak
deir ez-zor desert*|deir ez-zor governorate|Deir ez-Zor desert|بادية دير الزور|deir ezzor
    desert|English Wikipedia: Syrian Desert; Jazira Region; Euphrates; Autonomous Administration
    of North and East Syria; Syrian press usage
raqqa desert*|raqqa governorate|Raqqa desert|بادية الرقة||English Wikipedia: Syrian Desert; Jazira
    Region; Euphrates; Autonomous Administration of North and East Syria; Syrian press usage
jinniyah|raqqa governorate|Jinniyah|بلدة جنية|مدينة جنية, قرية جنية, ناحية جنية|GeoNames 169041
bir al hulw al wardiyah|hasakah governorate|Bir al Hulw al Wardiyah|بير حلو|بئر الحلو
    الوردية|GeoNames 171410
al-mansurah in raqqa governorate|raqqa governorate|Al-Mansurah (Raqqa Governorate)|بلدة
    المنصورة|قرية المنصورة, ناحية المنصورة|GeoNames 8559276
"""
