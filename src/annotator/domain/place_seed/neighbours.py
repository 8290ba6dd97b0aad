"""Places of Turkey, Egypt, Yemen, Libya, Sudan, Afghanistan and Iran. Made by
packaging/gazetteer.py on 2026-11-22."""

ROWS = """\
hatay|turkey|Hatay|هاتاي|ولاية هاتاي, هطاي, لواء إسكندرون|ISO 3166-2:TR
gaziantep|turkey|Gaziantep|غازي عنتاب|عنتاب, ولاية غازي عنتاب, antep|ISO 3166-2:TR; GeoNames
    314830
kilis|turkey|Kilis|ولاية كلس|ولاية كليس, مدينة كلس, كيليس|ISO 3166-2:TR; GeoNames 307864
sanliurfa|turkey|Sanliurfa|شانلي أورفا|أورفا, أورفة, شانلي أورفة, ولاية شانلي أورفا, şanlıurfa,
    urfa|ISO 3166-2:TR; GeoNames 298333
mardin|turkey|Mardin|ماردين|ولاية ماردين, ماردن|ISO 3166-2:TR; GeoNames 304797
sirnak|turkey|Sirnak|شرناق|ولاية شرناق, شرناخ, şırnak|ISO 3166-2:TR
adana|turkey|Adana|أضنة|ولاية أضنة, آدانا, ئادانا|ISO 3166-2:TR; GeoNames 325363
mersin|turkey|Mersin|مرسين|ولاية مرسين|ISO 3166-2:TR
osmaniye|turkey|Osmaniye|ولاية عثمانية||ISO 3166-2:TR; GeoNames 303195
kahramanmaras|turkey|Kahramanmaras|كهرمان مرعش|قهرمان مرعش, مرعش, كهرمانمرعش, kahramanmaraş,
    قهرمان مراش|ISO 3166-2:TR; GeoNames 310859
diyarbakir|turkey|Diyarbakir|ديار بكر|دياربكر, diyarbakır|ISO 3166-2:TR; GeoNames 316541
batman turkey|turkey|Batman Province|ولاية باطمان|ولاية بطمان, بتمن, بطمان|ISO 3166-2:TR; GeoNames
    321836
siirt|turkey|Siirt|ولاية سيرت|ولاية سعرد, سعرد|ISO 3166-2:TR; GeoNames 300822
adiyaman|turkey|Adiyaman|أديامان|أدي يامان, adıyaman, ئادىياما|ISO 3166-2:TR; GeoNames 325330
malatya|turkey|Malatya|ملاطية|ملطية, مالاطيا|ISO 3166-2:TR; GeoNames 304922
elazig|turkey|Elazig|إلازيغ|elazığ, معمورة العزيز|ISO 3166-2:TR; GeoNames 315808
van turkey|turkey|Van Province|ولاية وان|ولاية فان|ISO 3166-2:TR; GeoNames 298117
hakkari|turkey|Hakkari|هكاري|ولاية هكاري, hakkâri|ISO 3166-2:TR; GeoNames 318137
istanbul|turkey|Istanbul|إسطنبول|استانبول, استنبول|ISO 3166-2:TR; GeoNames 745044
ankara|turkey|Ankara|أنقرة||ISO 3166-2:TR; GeoNames 323786
izmir|turkey|Izmir|إزمير||ISO 3166-2:TR; GeoNames 311046
southern turkey*|turkey|Southern Turkey|جنوب تركيا|جنوبي تركيا, southeastern turkey, جنوب شرق
    تركيا|ISO 3166-2:TR
reyhanli|hatay|Reyhanli|الريحانية|ريحانلي, reyhanlı|English Wikipedia: Turkish border towns
antakya|hatay|Antakya|أنطاكيا|أنطاكية, نتاكية|English Wikipedia: Turkish border towns; GeoNames
    323779
iskenderun|hatay|Iskenderun|إسكندرون|إسكندرونة|English Wikipedia: Turkish border towns; GeoNames
    311111
cilvegozu|hatay|Cilvegozu|جيلوة غوزو|معبر جيلوة غوزو|English Wikipedia: Turkish border towns
akcakale|sanliurfa|Akcakale|أقجة قلعة|أقجا قلعة, akçakale|English Wikipedia: Turkish border towns
suruc|sanliurfa|Suruc|مدينة سروج|سوروج, suruç, بلدة سروج, قرية سروج, ناحية سروج, قضاء سروج, ريف
    سروج, محيط سروج|English Wikipedia: Turkish border towns
ceylanpinar|sanliurfa|Ceylanpinar|جيلان بينار||English Wikipedia: Turkish border towns
nusaybin|mardin|Nusaybin|نصيبين||English Wikipedia: Turkish border towns; GeoNames 303750
kiziltepe|mardin|Kiziltepe|قزل تبه|قزلتبة|English Wikipedia: Turkish border towns
cizre|sirnak|Cizre|جزرة التركية||English Wikipedia: Turkish border towns
silopi|sirnak|Silopi|سيلوبي||English Wikipedia: Turkish border towns
incirlik|adana|Incirlik|قاعدة إنجرليك|إنجرليك|English Wikipedia: Turkish border towns
karkamis|gaziantep|Karkamis|قرقميش|كركميش|English Wikipedia: Turkish border towns
elbistan|kahramanmaras|Elbistan|ألبيستان||English Wikipedia: Turkish border towns; GeoNames 315795
sinai*|egypt|Sinai|سيناء|شبه جزيرة سيناء, sinai peninsula|English Wikipedia: Governorates of
    Egypt; Sinai; cities
north sinai|sinai|North Sinai|شمال سيناء|شمالي سيناء, محافظة شمال سيناء, northern sinai|English
    Wikipedia: Governorates of Egypt; Sinai; cities
south sinai|sinai|South Sinai|جنوب سيناء|جنوبي سيناء, محافظة جنوب سيناء, southern sinai|English
    Wikipedia: Governorates of Egypt; Sinai; cities
arish|north sinai|Arish|العريش||English Wikipedia: Governorates of Egypt; Sinai; cities; GeoNames
    361546
sheikh zuweid|north sinai|Sheikh Zuweid|الشيخ زويد|sheikh zuwayed|English Wikipedia: Governorates
    of Egypt; Sinai; cities
bir al-abd|north sinai|Bir al-Abd|بئر العبد|bir al-abed|English Wikipedia: Governorates of Egypt;
    Sinai; cities
rafah egypt|north sinai|Rafah (Egypt)|رفح المصرية|egyptian rafah|English Wikipedia: Governorates
    of Egypt; Sinai; cities
sharm el-sheikh|south sinai|Sharm el-Sheikh|شرم الشيخ||English Wikipedia: Governorates of Egypt;
    Sinai; cities
cairo|egypt|Cairo|القاهرة|العاصمة المصرية|English Wikipedia: Governorates of Egypt; Sinai; cities;
    GeoNames 360630
alexandria|egypt|Alexandria|محافظة الإسكندرية|مدينة الإسكندرية|English Wikipedia: Governorates of
    Egypt; Sinai; cities; GeoNames 361058
giza|egypt|Giza|محافظة الجيزة|مدينة الجيزة|English Wikipedia: Governorates of Egypt; Sinai; cities
suez|egypt|Suez|مدينة السويس|محافظة السويس, سوئز|English Wikipedia: Governorates of Egypt; Sinai;
    cities; GeoNames 359796
ismailia|egypt|Ismailia|الإسماعيلية|محافظة الإسماعيلية|English Wikipedia: Governorates of Egypt;
    Sinai; cities; GeoNames 361055
port said|egypt|Port Said|بورسعيد|بور سعيد|English Wikipedia: Governorates of Egypt; Sinai;
    cities; GeoNames 358619
minya|egypt|Minya|المنيا|محافظة المنيا|English Wikipedia: Governorates of Egypt; Sinai; cities;
    GeoNames 360686
asyut|egypt|Asyut|أسيوط|محافظة أسيوط, assiut|English Wikipedia: Governorates of Egypt; Sinai;
    cities; GeoNames 359783
sohag|egypt|Sohag|سوهاج|محافظة سوهاج|English Wikipedia: Governorates of Egypt; Sinai; cities;
    GeoNames 347796
aswan|egypt|Aswan|أسوان|محافظة أسوان|English Wikipedia: Governorates of Egypt; Sinai; cities;
    GeoNames 359792
luxor|egypt|Luxor|مدينة الأقصر|محافظة الأقصر|English Wikipedia: Governorates of Egypt; Sinai;
    cities; GeoNames 360502
tanta|egypt|Tanta|طنطا||English Wikipedia: Governorates of Egypt; Sinai; cities; GeoNames 347497
beheira|egypt|Beheira|محافظة البحيرة||English Wikipedia: Governorates of Egypt; Sinai; cities
sanaa|yemen|Sanaa|صنعاء|العاصمة اليمنية, مدينة صنعاء|ISO 3166-2:YE; GeoNames 71137
aden|yemen|Aden|عدن|محافظة عدن, مدينة عدن|ISO 3166-2:YE; GeoNames 415189
taiz|yemen|Taiz|تعز|محافظة تعز, مدينة تعز, ta'izz|ISO 3166-2:YE; GeoNames 70225
hodeidah|yemen|Hodeidah|الحديدة|محافظة الحديدة, hudaydah, hodeida|ISO 3166-2:YE
marib|yemen|Marib|مأرب|محافظة مأرب, مدينة مأرب|ISO 3166-2:YE; GeoNames 72968
saada|yemen|Saada|صعدة|محافظة صعدة, sa'dah|ISO 3166-2:YE; GeoNames 71334
hajjah|yemen|Hajjah|محافظة حجة|مدينة حجة|ISO 3166-2:YE; GeoNames 75337
al-jawf|yemen|Al-Jawf|محافظة الجوف||ISO 3166-2:YE
shabwah|yemen|Shabwah|شبوة|محافظة شبوة, shabwa|ISO 3166-2:YE
hadramawt|yemen|Hadramawt|حضرموت|محافظة حضرموت, hadhramaut, hadramout|ISO 3166-2:YE
abyan|yemen|Abyan|محافظة أبين||ISO 3166-2:YE
lahij|yemen|Lahij|محافظة لحج|لحج, lahj, الحوطة, لاهج|ISO 3166-2:YE; GeoNames 73560
dhale|yemen|Dhale|محافظة الضالع|مدينة الضالع, ad-dali', دالع|ISO 3166-2:YE; GeoNames 80384
al-bayda|yemen|Al-Bayda|محافظة البيضاء اليمنية|bayda governorate|ISO 3166-2:YE; GeoNames 79836
ibb|yemen|Ibb|محافظة إب|مدينة إب|ISO 3166-2:YE; GeoNames 74477
dhamar|yemen|Dhamar|ذمار|محافظة ذمار|ISO 3166-2:YE; GeoNames 76184
amran|yemen|Amran|محافظة عمران|مدينة عمران|ISO 3166-2:YE; GeoNames 78428
mahrah|yemen|Al-Mahrah|محافظة المهرة||ISO 3166-2:YE
socotra|yemen|Socotra|سقطرى|أرخبيل سقطرى|ISO 3166-2:YE
mahwit|yemen|Al-Mahwit|محافظة المحويت|المحويت|ISO 3166-2:YE; GeoNames 78977
raymah|yemen|Raymah|محافظة ريمة||ISO 3166-2:YE
west coast of yemen*|yemen|West coast of Yemen|الساحل الغربي اليمني|الساحل الغربي لليمن|ISO
    3166-2:YE
mukalla|hadramawt|Mukalla|المكلا||English Wikipedia: Yemeni cities; GeoNames 78754
seiyun|hadramawt|Seiyun|سيئون||English Wikipedia: Yemeni cities
ataq|shabwah|Ataq|مدينة عتق||English Wikipedia: Yemeni cities; GeoNames 77726
zinjibar|abyan|Zinjibar|مدينة زنجبار||English Wikipedia: Yemeni cities; GeoNames 69426
mocha yemen|taiz|Mocha (Yemen)|مدينة المخا|المخا, ميناء المخا, موحا|English Wikipedia: Yemeni
    cities; GeoNames 78751
bajil|hodeidah|Bajil|باجل|مديرية باجل|English Wikipedia: Yemeni cities; GeoNames 77408
al-hazm|al-jawf|Al-Hazm|مدينة الحزم|مديرية الحزم|English Wikipedia: Yemeni cities; GeoNames 79455
tripoli libya|libya|Tripoli (Libya)|طرابلس الغرب|طرابلس الليبية, العاصمة الليبية, libyan
    capital|English Wikipedia: cities of Libya
benghazi|libya|Benghazi|بنغازي||English Wikipedia: cities of Libya; GeoNames 88319
misrata|libya|Misrata|مصراتة|misurata|English Wikipedia: cities of Libya; GeoNames 2214846
sirte|libya|Sirte|مدينة سرت|سرت الليبية|English Wikipedia: cities of Libya; GeoNames 2210554
derna|libya|Derna|درنة||English Wikipedia: cities of Libya; GeoNames 87205
tobruk|libya|Tobruk|طبرق||English Wikipedia: cities of Libya; GeoNames 81302
sabha|libya|Sabha|مدينة سبها|في سبها, بلدة سبها, قرية سبها, ناحية سبها, قضاء سبها, ريف سبها, محيط
    سبها, سبها, سبهة|English Wikipedia: cities of Libya; GeoNames 2212775
zawiya|libya|Zawiya|مدينة الزاوية|zawiya libya, zawiyah|English Wikipedia: cities of Libya;
    GeoNames 2218970; GeoNames 2216885
zintan|libya|Zintan|الزنتان||English Wikipedia: cities of Libya; GeoNames 2218963
sabratha|libya|Sabratha|صبراتة||English Wikipedia: cities of Libya; GeoNames 2212771
ajdabiya|libya|Ajdabiya|أجدابيا||English Wikipedia: cities of Libya; GeoNames 89113
bayda libya|libya|Bayda (Libya)|مدينة البيضاء الليبية||English Wikipedia: cities of Libya
tarhuna|libya|Tarhuna|ترهونة||English Wikipedia: cities of Libya
gharyan|libya|Gharyan|غريان||English Wikipedia: cities of Libya; GeoNames 2217362
bani walid|libya|Bani Walid|بني وليد|قصر بني وليد|English Wikipedia: cities of Libya; GeoNames
    2218840
zliten|libya|Zliten|زليتن||English Wikipedia: cities of Libya; GeoNames 2208485
zuwara|libya|Zuwara|زوارة||English Wikipedia: cities of Libya; GeoNames 2208425
kufra|libya|Kufra|مدينة الكفرة|بلدة الكفرة, قرية الكفرة, ناحية الكفرة, قضاء الكفرة, ريف الكفرة,
    محيط الكفرة|English Wikipedia: cities of Libya
murzuq|libya|Murzuq|مرزق||English Wikipedia: cities of Libya; GeoNames 2214603
jufra|libya|Jufra|قاعدة الجفرة|jufra air base|English Wikipedia: cities of Libya
mitiga|libya|Mitiga|مطار معيتيقة|معيتيقة|English Wikipedia: cities of Libya
khartoum|sudan|Khartoum|الخرطوم|ولاية الخرطوم, العاصمة السودانية, ااالخرطوم, خارطوم|English
    Wikipedia: States and cities of Sudan; GeoNames 379252
darfur*|sudan|Darfur|دارفور|إقليم دارفور|English Wikipedia: States and cities of Sudan
north darfur*|darfur|North Darfur|شمال دارفور|ولاية شمال دارفور|English Wikipedia: States and
    cities of Sudan
south darfur*|darfur|South Darfur|جنوب دارفور|ولاية جنوب دارفور|English Wikipedia: States and
    cities of Sudan
west darfur*|darfur|West Darfur|غرب دارفور|ولاية غرب دارفور|English Wikipedia: States and cities
    of Sudan
kordofan*|sudan|Kordofan|كردفان|شمال كردفان, جنوب كردفان, غرب كردفان|English Wikipedia: States and
    cities of Sudan
gezira state*|sudan|Gezira State|ولاية الجزيرة||English Wikipedia: States and cities of Sudan
sennar state*|sudan|Sennar State|ولاية سنار||English Wikipedia: States and cities of Sudan;
    GeoNames 367644
kassala|sudan|Kassala|كسلا||English Wikipedia: States and cities of Sudan; GeoNames 372753
omdurman|sudan|Omdurman|أم درمان||English Wikipedia: States and cities of Sudan
khartoum north|sudan|Khartoum North|الخرطوم بحري|مدينة بحري, bahri|English Wikipedia: States and
    cities of Sudan
port sudan|sudan|Port Sudan|بورتسودان|بور سودان|English Wikipedia: States and cities of Sudan;
    GeoNames 377039
wad madani|sudan|Wad Madani|ود مدني||English Wikipedia: States and cities of Sudan
el fasher|north darfur|El Fasher|الفاشر|مدينة الفاشر, al-fashir|English Wikipedia: States and
    cities of Sudan; GeoNames 379555
zamzam camp|north darfur|Zamzam camp|مخيم زمزم|zamzam|English Wikipedia: States and cities of
    Sudan
abu shouk camp|north darfur|Abu Shouk camp|مخيم أبو شوك|abu shouk|English Wikipedia: States and
    cities of Sudan
mellit|north darfur|Mellit|مليط||English Wikipedia: States and cities of Sudan
nyala|south darfur|Nyala|نيالا||English Wikipedia: States and cities of Sudan; GeoNames 369004
el geneina|west darfur|El Geneina|مدينة الجنينة|الجنينة|English Wikipedia: States and cities of
    Sudan; GeoNames 379303
zalingei|darfur|Zalingei|زالنجي||English Wikipedia: States and cities of Sudan; GeoNames 363533
ed daein|darfur|Ed Daein|الضعين|الدعين|English Wikipedia: States and cities of Sudan; GeoNames
    380148
el obeid|kordofan|El Obeid|مدينة الأبيض||English Wikipedia: States and cities of Sudan; GeoNames
    379003
kadugli|kordofan|Kadugli|كادقلي||English Wikipedia: States and cities of Sudan; GeoNames 373141
dilling|kordofan|Dilling|مدينة الدلنج|الدلنج|English Wikipedia: States and cities of Sudan
an nahud|kordofan|An Nahud|النهود|مدينة النهود|English Wikipedia: States and cities of Sudan;
    GeoNames 378699
gedaref|sudan|Gedaref|القضارف||English Wikipedia: States and cities of Sudan; GeoNames 379062
ed damazin|sudan|Ed Damazin|الدمازين||English Wikipedia: States and cities of Sudan; GeoNames
    380174
merowe|sudan|Merowe|مدينة مروي|مطار مروي, بلدة مروي, قرية مروي, ناحية مروي, قضاء مروي, ريف مروي,
    محيط مروي|English Wikipedia: States and cities of Sudan
jebel aulia|khartoum|Jebel Aulia|جبل أولياء||English Wikipedia: States and cities of Sudan
tehran|iran|Tehran|طهران|العاصمة الإيرانية, teheran, تهران, تهرون|English Wikipedia: cities of
    Iran; GeoNames 112931
isfahan|iran|Isfahan|أصفهان|esfahan|English Wikipedia: cities of Iran; GeoNames 418863
natanz|iran|Natanz|نطنز||English Wikipedia: cities of Iran
fordow|iran|Fordow|فوردو|منشأة فوردو, fordo|English Wikipedia: cities of Iran
tabriz|iran|Tabriz|تبريز||English Wikipedia: cities of Iran; GeoNames 113646
mashhad|iran|Mashhad|مدينة مشهد|مشهد الإيرانية, سناباد|English Wikipedia: cities of Iran; GeoNames
    124665
qom|iran|Qom|مدينة قم|قم الإيرانية|English Wikipedia: cities of Iran; GeoNames 119208
ahvaz|iran|Ahvaz|الأهواز|الأحواز, ahwaz|English Wikipedia: cities of Iran; GeoNames 144448
kermanshah|iran|Kermanshah|كرمانشاه||English Wikipedia: cities of Iran; GeoNames 128226
zahedan|iran|Zahedan|زاهدان||English Wikipedia: cities of Iran; GeoNames 1159301
sistan and baluchestan*|iran|Sistan and Baluchestan|سيستان وبلوشستان|sistan-baluchestan|English
    Wikipedia: cities of Iran
khuzestan*|iran|Khuzestan|خوزستان||English Wikipedia: cities of Iran
kerman|iran|Kerman|كرمان||English Wikipedia: cities of Iran; GeoNames 128234
bandar abbas|iran|Bandar Abbas|بندر عباس|ميناء بندر عباس, بندرعباس|English Wikipedia: cities of
    Iran; GeoNames 141681
bushehr|iran|Bushehr|بوشهر|بندر بوشهر|English Wikipedia: cities of Iran; GeoNames 139817
shiraz|iran|Shiraz|شيراز||English Wikipedia: cities of Iran; GeoNames 115019
kabul|afghanistan|Kabul|كابول|كابل, العاصمة الأفغانية|English Wikipedia: cities of Afghanistan;
    GeoNames 1138958
kandahar|afghanistan|Kandahar|قندهار|كندهار|English Wikipedia: cities of Afghanistan; GeoNames
    1138336
herat|afghanistan|Herat|هرات|هراة|English Wikipedia: cities of Afghanistan; GeoNames 1140026
mazar-i-sharif|afghanistan|Mazar-i-Sharif|مزار شريف||English Wikipedia: cities of Afghanistan;
    GeoNames 1133616
kunduz|afghanistan|Kunduz|قندوز|كندز, قندز|English Wikipedia: cities of Afghanistan; GeoNames
    1135689
jalalabad|afghanistan|Jalalabad|جلال آباد||English Wikipedia: cities of Afghanistan; GeoNames
    1139715
ghazni|afghanistan|Ghazni|غزني|غزنة|English Wikipedia: cities of Afghanistan; GeoNames 1141269
nangarhar*|afghanistan|Nangarhar|ننكرهار|ننغرهار|English Wikipedia: cities of Afghanistan
helmand*|afghanistan|Helmand|هلمند||English Wikipedia: cities of Afghanistan
paktika*|afghanistan|Paktika|بكتيكا||English Wikipedia: cities of Afghanistan
khost*|afghanistan|Khost|ولاية خوست|خوست|English Wikipedia: cities of Afghanistan; GeoNames
    1136469
kunar*|afghanistan|Kunar|ولاية كونار|كونر|English Wikipedia: cities of Afghanistan
bursa|turkey|Bursa|بورسا||GeoNames 750269
kayseri|turkey|Kayseri|قيصري||GeoNames 308464
karaj|iran|Karaj|قصبه كرج||GeoNames 128747
konya|turkey|Konya|قونية||GeoNames 306571
antalya|turkey|Antalya|أنطاليا||GeoNames 323777
shubra al khaymah|egypt|Shubra al Khaymah|شبرا الخيمة||GeoNames 349076
eskisehir|turkey|Eskisehir|أسكي شهر||GeoNames 315202
erzurum|turkey|Erzurum|ارض روم|أرضروم, ارزروم|GeoNames 315368
al-mansurah|egypt|Al-Mansurah|مدينة المنصورة|محافظة المنصورة|GeoNames 360761
al-mahallah al kubra|egypt|Al-Mahallah al Kubra|المحلة الكبرى||GeoNames 360829
orumiyeh|iran|Orumiyeh|أرومية||GeoNames 121801
al-fayyum|egypt|Al-Fayyum|مدينة الفيوم|محافظة الفيوم|GeoNames 361320
esna|egypt|Esna|إسنا||GeoNames 355449
eslamshahr|tehran|Eslamshahr|اسلامشهر||GeoNames 449504
zagazig|egypt|Zagazig|الزقازيق||GeoNames 359493
ardabil|iran|Ardabil|اردبيل||GeoNames 143083
samsun|turkey|Samsun|سمسون||GeoNames 740264
usak|turkey|Usak|أوشاك||GeoNames 298299
alanya|turkey|Alanya|ألانيا||GeoNames 324190
zanjan|iran|Zanjan|زنجان||GeoNames 111453
tarsus|mersin|Tarsus|طرسوس|تارسوس|GeoNames 299817
sanandaj|iran|Sanandaj|سنندج||GeoNames 117574
kosti|sudan|Kosti|محافظة ربك||GeoNames 371760
hadaiq al qubbah|cairo|Hadaiq al Qubbah|حدائق القبة||GeoNames 356436
qazvin|iran|Qazvin|قزوين||GeoNames 119505
khorramshahr|iran|Khorramshahr|بندر خرمشهر|خرمشهر|GeoNames 127319
khorramabad|iran|Khorramabad|خرم آباد||GeoNames 127349
aksaray|turkey|Aksaray|آق سراي||GeoNames 324496
damanhur|beheira|Damanhur|دمنهور||GeoNames 358448
denizli|turkey|Denizli|دنيزلي||GeoNames 317109
new cairo|cairo|New Cairo|القاهرة الجديدة||GeoNames 7799991
qods|tehran|Qods|قلعه حسن خان|شهرك قدس, قلعه هسن|GeoNames 120292
damietta|egypt|Damietta|مدينة دمياط|محافظة دمياط|GeoNames 358048
kashan|isfahan|Kashan|كاشان||GeoNames 128476
rosetta|beheira|Rosetta|مدينة رشيد|محافظة رشيد|GeoNames 350203
adapazari|turkey|Adapazari|آدابازاري||GeoNames 752850
bani suwayf|egypt|Bani Suwayf|بني سويف||GeoNames 359173
corum|turkey|Corum|جوروم||GeoNames 748879
shibin al kawm|egypt|Shibin al Kawm|شبين الكوم||GeoNames 349158
dezful|iran|Dezful|دزفول|ديزفول|GeoNames 136256
sivas|turkey|Sivas|سيواس||GeoNames 300619
sari town|iran|Sari town|بلدة ساري|مدينة ساري, قرية ساري, ناحية ساري, sari city, city of sari,
    town of sari|GeoNames 116996
qina|egypt|Qina|بلدة قنا|مدينة قنا, قرية قنا, ناحية قنا|GeoNames 350550
borujerd|iran|Borujerd|بروجرد|بوروجيرد|GeoNames 140044
afyonkarahisar|turkey|Afyonkarahisar|أفيون قره حصار||GeoNames 325303
singa|sennar state|Singa|سنجة||GeoNames 366847
gorgan|iran|Gorgan|استر آباد||GeoNames 132892
trabzon|turkey|Trabzon|ترابزون||GeoNames 738648
sabzevar|iran|Sabzevar|سبزوار||GeoNames 118063
balikesir|turkey|Balikesir|بالق أسير||GeoNames 322165
amol|iran|Amol|بلدة آمل|مدينة آمل, قرية آمل, ناحية آمل|GeoNames 143534
pakdasht|tehran|Pakdasht|مامازان||GeoNames 9478811
najafabad|isfahan|Najafabad|نجف آباد||GeoNames 418606
abadan|iran|Abadan|عبادان|آبادان|GeoNames 145459
halwan|cairo|Halwan|بلدة حلوان|مدينة حلوان, قرية حلوان, ناحية حلوان|GeoNames 355795
ordu|turkey|Ordu|أوردو||GeoNames 741100
varamin|tehran|Varamin|ورامين||GeoNames 112214
neyshabur|iran|Neyshabur|نيسابور||GeoNames 122285
nazarabad|iran|Nazarabad|نظر آباد||GeoNames 122438
hurghada|egypt|Hurghada|بلدة الغردقة|مدينة الغردقة, قرية الغردقة, ناحية الغردقة|GeoNames 361291
qaem shahr|iran|Qaem Shahr|قائم شهر||GeoNames 120695
babol|iran|Babol|بلدة بابل|مدينة بابل, قرية بابل, ناحية بابل|GeoNames 142363
corlu|turkey|Corlu|تشورلو||GeoNames 748893
al-khums|libya|Al-Khums|بلدة الخمس|مدينة الخمس, قرية الخمس, ناحية الخمس|GeoNames 2219905
nasim shahr|tehran|Nasim Shahr|نسيم شهر||GeoNames 6672634
sirjan|kerman|Sirjan|سيرجان||GeoNames 114259
birjand|iran|Birjand|بيرجند||GeoNames 140463
izmit|turkey|Izmit|إزميت|ازمت|GeoNames 745028
kafr ash shaykh|egypt|Kafr ash Shaykh|كفر الشيخ||GeoNames 354502
duzce|turkey|Duzce|دوزجة||GeoNames 747764
bojnurd|iran|Bojnurd|بجنورد||GeoNames 140380
kirikkale|turkey|Kirikkale|كيركالي||GeoNames 307654
bilbeis|egypt|Bilbeis|بلبيس||GeoNames 358840
kutahya|turkey|Kutahya|كوتاهية||GeoNames 305268
bolu|turkey|Bolu|بلدة بولو|مدينة بولو, قرية بولو, ناحية بولو|GeoNames 750516
banha|egypt|Banha|بلدة بنها|مدينة بنها, قرية بنها, ناحية بنها|GeoNames 359280
edirne|turkey|Edirne|أدرنة||GeoNames 747712
idku|beheira|Idku|إدكو||GeoNames 355628
marsa matruh|egypt|Marsa Matruh|مرسى مطروح||GeoNames 352733
karaman|turkey|Karaman|قرمان|كارامان, قرامان|GeoNames 309527
isparta|turkey|Isparta|إسبرطة||GeoNames 311073
mahabad|iran|Mahabad|مه آباد||GeoNames 125446
saqqez|iran|Saqqez|سكيز||GeoNames 117392
shahrud|iran|Shahrud|شاهرود|امامشهر, شارود|GeoNames 135423
aydin|turkey|Aydin|أيدين||GeoNames 322830
bandar-e mahshahr|iran|Bandar-e Mahshahr|بندر ماهشهر||GeoNames 141663
al-matariyah|egypt|Al-Matariyah|بلدة المطرية|مدينة المطرية, قرية المطرية, ناحية المطرية|GeoNames
    360716
qalyub|egypt|Qalyub|قليوب||GeoNames 350789
janzur|libya|Janzur|جنزور||GeoNames 2216349
mit ghamr|egypt|Mit Ghamr|ميت غمر||GeoNames 352181
akhmim|sohag|Akhmim|أخميم||GeoNames 361661
girga|sohag|Girga|جرجا||GeoNames 355026
erzincan|turkey|Erzincan|أرزينجان|ارزنجان|GeoNames 315373
kirsehir|turkey|Kirsehir|قر شهر|قرشهر|GeoNames 307515
disuq|egypt|Disuq|دسوق||GeoNames 358108
canakkale|turkey|Canakkale|جاناكالي||GeoNames 749780
samalut|minya|Samalut|سمالوط||GeoNames 349717
al-ubur|egypt|Al-Ubur|بلدة العبور|مدينة العبور, قرية العبور, ناحية العبور|GeoNames 12451089
kirdasah|giza|Kirdasah|كرداسة||GeoNames 353492
bilqas|egypt|Bilqas|بلقاس||GeoNames 358821
rabak|sudan|Rabak|بلدة ربك|قرية ربك, ناحية ربك|GeoNames 368277
tahta|sohag|Tahta|طهطا||GeoNames 347634
silifke|mersin|Silifke|سيليفكى||GeoNames 300808
al-ajaylat|libya|Al-Ajaylat|العجيلات||GeoNames 2219701
tokat|turkey|Tokat|توقات||GeoNames 738743
al-bayda town|libya|Al-Bayda town|بلدة البيضاء|مدينة البيضاء, قرية البيضاء, ناحية البيضاء, bayda
    city, city of bayda, town of bayda|GeoNames 89055
bingol|turkey|Bingol|بينغول||GeoNames 321082
kafr ad dawwar|beheira|Kafr ad Dawwar|كفر الدوار||GeoNames 354775
al-manzalah|egypt|Al-Manzalah|بلدة المنزلة|مدينة المنزلة, قرية المنزلة, ناحية المنزلة|GeoNames
    360754
al-jadid|libya|Al-Jadid|بلدة الجديد|مدينة الجديد, قرية الجديد, ناحية الجديد|GeoNames 2219960
munuf|egypt|Munuf|منوف||GeoNames 352354
giresun|turkey|Giresun|غيرسون||GeoNames 746881
kastamonu|turkey|Kastamonu|قسطموني||GeoNames 743882
karabuk|turkey|Karabuk|كارابوك||GeoNames 744562
agri town|turkey|Agri town|أغري|agri city, city of agri, town of agri|GeoNames 309647
ashmun|egypt|Ashmun|أشمون||GeoNames 360048
al-sinbillawayn|egypt|Al-Sinbillawayn|السنبلاوين||GeoNames 359815
samandag|hatay|Samandag|صمان داغي||GeoNames 301975
tekirdag|turkey|Tekirdag|تكيرداغ||GeoNames 738927
gereida|south darfur|Gereida|قريضة||GeoNames 8504621
rize|turkey|Rize|ريزه||GeoNames 740483
maghaghah|minya|Maghaghah|مغاغة||GeoNames 353183
manfalut|asyut|Manfalut|منفلوط||GeoNames 352913
faqus|egypt|Faqus|فاقوس||GeoNames 356989
bani mazar|minya|Bani Mazar|بني مزار||GeoNames 359212
amasya|turkey|Amasya|أماصيا||GeoNames 752015
balkh|afghanistan|Balkh|بلدة بلخ|مدينة بلخ, قرية بلخ, ناحية بلخ|GeoNames 1147290
al-fashn|egypt|Al-Fashn|بلدة الفشن|مدينة الفشن, قرية الفشن, ناحية الفشن|GeoNames 361329
talkha|egypt|Talkha|طلخا||GeoNames 347591
atbara|sudan|Atbara|بلدة عطبرة|مدينة عطبرة, قرية عطبرة, ناحية عطبرة|GeoNames 378231
abnub|asyut|Abnub|أبنوب||GeoNames 362973
zefta|egypt|Zefta|زفتى||GeoNames 346030
baghlan|afghanistan|Baghlan|بغلان|بغلان جديد, باغلان|GeoNames 1147540
abu tij|asyut|Abu Tij|أبو تيج||GeoNames 362004
al-damir|sudan|Al-Damir|الدامر||GeoNames 380173
dayrut|asyut|Dayrut|ديروط||GeoNames 358269
al-jumayl|libya|Al-Jumayl|بلدة الجميل|مدينة الجميل, قرية الجميل, ناحية الجميل|GeoNames 2219936
zonguldak|turkey|Zonguldak|زونغولداق||GeoNames 737022
igdir|turkey|Igdir|اغدير||GeoNames 311665
tima|sohag|Tima|بلدة طما|مدينة طما, قرية طما, ناحية طما|GeoNames 347296
dikirnis|egypt|Dikirnis|دكرنس||GeoNames 358172
kahta|adiyaman|Kahta|كولك|كاختا, كاهاتا, كاهتا|GeoNames 310855
ceyhan|adana|Ceyhan|بلدة جيهان|مدينة جيهان, قرية جيهان, ناحية جيهان|GeoNames 318675
burdur|turkey|Burdur|بوردور||GeoNames 320392
mugla|turkey|Mugla|مغلا|موغله|GeoNames 304184
kars|turkey|Kars|قارص|كارس|GeoNames 743952
nigde|turkey|Nigde|نيغدة||GeoNames 303827
cankiri|turkey|Cankiri|جانقري||GeoNames 749748
yozgat|turkey|Yozgat|يوزغات||GeoNames 296562
al-marj|libya|Al-Marj|بلدة المرج|مدينة المرج, قرية المرج, ناحية المرج|GeoNames 88903
mus town|turkey|Mus town|مووش|mus city, city of mus, town of mus|GeoNames 304081
bartin|turkey|Bartin|بارتن|بارتين|GeoNames 751057
al-hurshah|libya|Al-Hurshah|الحرشة||GeoNames 2219994
surman|libya|Surman|صرمان||GeoNames 2210560
midyat|mardin|Midyat|مديات||GeoNames 304382
maymana|afghanistan|Maymana|بلدة ميمنة|مدينة ميمنة, قرية ميمنة, ناحية ميمنة|GeoNames 1133453
nevsehir|turkey|Nevsehir|نوشهر||GeoNames 303831
bilecik|turkey|Bilecik|بيله جك||GeoNames 750598
msalatah|libya|Msalatah|مسلاتة||GeoNames 12687313
yuksekova|hakkari|Yuksekova|يوكسكوفا||GeoNames 296173
khanabad|kunduz|Khanabad|خان آباد|خانآباد|GeoNames 1137168
yalova|turkey|Yalova|يالوفا||GeoNames 738025
sayyan|yemen|Sayyan|بلدة سيان|مدينة سيان, قرية سيان, ناحية سيان|GeoNames 70979
bazarak|afghanistan|Bazarak|بازاراك|بازارك|GeoNames 1429434
khulm|afghanistan|Khulm|بازار خلم|تاشقرغان|GeoNames 1136575
taloqan|afghanistan|Taloqan|تالقان||GeoNames 1123004
shendi|sudan|Shendi|شندي||GeoNames 367308
new halfa|kassala|New Halfa|حلفا الجديدة||GeoNames 374272
bamyan|afghanistan|Bamyan|باميان||GeoNames 1147242
er roseires|sudan|Er Roseires|الروصيرص||GeoNames 378459
umm ruwaba|kordofan|Umm Ruwaba|أم روابة||GeoNames 364706
dongola|sudan|Dongola|دنقلا|دنقله|GeoNames 363417
shibirghan|afghanistan|Shibirghan|شبرغان|شبرغن|GeoNames 1125444
zabid|hodeidah|Zabid|بلدة زبيد|مدينة زبيد, قرية زبيد, ناحية زبيد|GeoNames 69500
zaranj|afghanistan|Zaranj|زرنج||GeoNames 1120985
qasr al qarabulli|libya|Qasr al Qarabulli|قصر القربولي|قصر القرهبلي|GeoNames 2213695
asadabad|afghanistan|Asadabad|اسد آباد||GeoNames 1148311
aibak|afghanistan|Aibak|آي بك||GeoNames 1127768
farah town|afghanistan|Farah town|فراه|farah city, city of farah, town of farah|GeoNames 1142264
khashm al qirbah|sudan|Khashm al Qirbah|خشم القربة||GeoNames 372527
suakin|sudan|Suakin|سواكن||GeoNames 367544
al-jawf town|libya|Al-Jawf town|بلدة الجوف|مدينة الجوف, قرية الجوف, ناحية الجوف, jawf city, city
    of jawf, town of jawf|GeoNames 88962
istalif|afghanistan|Istalif|إستالف|تخت استالف|GeoNames 1142330
dhi as sufal|ibb|Dhi as Sufal|ذي سفال||GeoNames 76154
tokar|sudan|Tokar|طوكر||GeoNames 366323
al-rahad|kordofan|Al-Rahad|بلدة الرهد|مدينة الرهد, قرية الرهد, ناحية الرهد|GeoNames 378493
bayt al faqih|hodeidah|Bayt al Faqih|بيت الفقيه||GeoNames 76991
ubari|libya|Ubari|أوباري||GeoNames 2219235
yarim|ibb|Yarim|يريم||GeoNames 69559
sahar|yemen|Sahar|بلدة سحر|مدينة سحر, قرية سحر, ناحية سحر|GeoNames 71273
sidi bin zinah|libya|Sidi Bin Zinah|سيدي بن زينة||GeoNames 2212882
al-burayqah|libya|Al-Burayqah|البريقة|قصر البريقة, مرسى البريقة|GeoNames 2215210
jubayt|sudan|Jubayt|جبيت||GeoNames 373296
nalut|libya|Nalut|نالوت||GeoNames 2214433
al-qubbah|libya|Al-Qubbah|بلدة القبة|مدينة القبة, قرية القبة, ناحية القبة|GeoNames 88835
hun town|libya|Hun town|بلدة هون|مدينة هون, قرية هون, ناحية هون, hun city, city of hun, town of
    hun|GeoNames 2216645
al-ghurayfah|libya|Al-Ghurayfah|الغريفة||GeoNames 2220061
yafran|libya|Yafran|يفرن||GeoNames 2208791
ghayl ba wazir|hadramawt|Ghayl Ba Wazir|غيل با وزير||GeoNames 75618
al-zuwaytinah|libya|Al-Zuwaytinah|الزويتينة||GeoNames 88380
mizdah|libya|Mizdah|مزدة||GeoNames 2214827
qasr khiyar|libya|Qasr Khiyar|قصر خيار||GeoNames 2213570
brak|libya|Brak|براك الشاطئ||GeoNames 2218478
bin jawwad|libya|Bin Jawwad|بن جواد||GeoNames 2218562
ghat|libya|Ghat|بلدة غات|مدينة غات, قرية غات, ناحية غات|GeoNames 2217351
zaltan|libya|Zaltan|زلطن||GeoNames 2208655
tukrah|libya|Tukrah|توكرة||GeoNames 88834
jadu|libya|Jadu|جادو||GeoNames 2216432
ghadames|libya|Ghadames|غدامس||GeoNames 2217440
suknah|libya|Suknah|سوكنة||GeoNames 2210627
al-ghayzah|mahrah|Al-Ghayzah|الغيضة|الغيظة|GeoNames 79700
umm al aranib|libya|Umm al Aranib|أم الأرانب||GeoNames 2209662
waddan|libya|Waddan|بلدة ودان|مدينة ودان, قرية ودان, ناحية ودان|GeoNames 2209055
zillah|libya|Zillah|بلدة زلة|مدينة زلة, قرية زلة, ناحية زلة|GeoNames 2208518
hadibu|socotra|Hadibu|حديبو||GeoNames 75427
shibam|hadramawt|Shibam|بلدة شبام|مدينة شبام, قرية شبام, ناحية شبام|GeoNames 70676
arak (several)*|iran|Arak (several)|ساوه||GeoNames 116667; GeoNames 143127
maragheh (several)*|iran|Maragheh (several)|مراغه||GeoNames 124877; GeoNames 124878
"""
