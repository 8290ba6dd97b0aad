"""The countries of the world, its seas, and names that several countries share. Made by
packaging/gazetteer.py on 2026-11-22."""

ROWS = """\
andorra||Andorra|أندورا||CLDR, territory AD
united arab emirates||United Arab Emirates|الإمارات العربية المتحدة|الإمارات, uae|CLDR, territory
    AE
afghanistan||Afghanistan|أفغانستان||CLDR, territory AF
antigua and barbuda||Antigua and Barbuda|أنتيغوا وبربودا||CLDR, territory AG
albania||Albania|ألبانيا||CLDR, territory AL
armenia||Armenia|أرمينيا||CLDR, territory AM
angola||Angola|أنغولا||CLDR, territory AO
argentina||Argentina|الأرجنتين||CLDR, territory AR
austria||Austria|النمسا||CLDR, territory AT
australia||Australia|أستراليا||CLDR, territory AU
azerbaijan||Azerbaijan|أذربيجان||CLDR, territory AZ
bosnia and herzegovina||Bosnia and Herzegovina|البوسنة والهرسك||CLDR, territory BA
barbados||Barbados|بربادوس||CLDR, territory BB
bangladesh||Bangladesh|بنغلاديش||CLDR, territory BD
belgium||Belgium|بلجيكا||CLDR, territory BE
burkina faso||Burkina Faso|بوركينا فاسو||CLDR, territory BF
bulgaria||Bulgaria|بلغاريا||CLDR, territory BG
bahrain||Bahrain|البحرين||CLDR, territory BH
burundi||Burundi|بوروندي||CLDR, territory BI
benin||Benin|جمهورية بنين||CLDR, territory BJ
brunei||Brunei|بروناي||CLDR, territory BN
bolivia||Bolivia|بوليفيا||CLDR, territory BO
brazil||Brazil|البرازيل||CLDR, territory BR
bahamas||Bahamas|جزر البهاما||CLDR, territory BS
bhutan||Bhutan|بوتان||CLDR, territory BT
botswana||Botswana|بوتسوانا||CLDR, territory BW
belarus||Belarus|بيلاروس||CLDR, territory BY
belize||Belize|دولة بليز||CLDR, territory BZ
canada||Canada|كندا||CLDR, territory CA
congo kinshasa||Congo Kinshasa|جمهورية الكونغو الديمقراطية|الكونغو الديمقراطية, شرق الكونغو,
    democratic republic of congo|CLDR, territory CD
central african republic||Central African Republic|جمهورية أفريقيا الوسطى|أفريقيا الوسطى|CLDR,
    territory CF
congo brazzaville||Congo Brazzaville|جمهورية الكونغو||CLDR, territory CG
switzerland||Switzerland|سويسرا||CLDR, territory CH
côte d'ivoire||Côte d'Ivoire|ساحل العاج||CLDR, territory CI
chile||Chile|تشيلي||CLDR, territory CL
cameroon||Cameroon|الكاميرون||CLDR, territory CM
china||China|الصين||CLDR, territory CN
colombia||Colombia|كولومبيا||CLDR, territory CO
costa rica||Costa Rica|كوستاريكا||CLDR, territory CR
cuba||Cuba|كوبا||CLDR, territory CU
cape verde||Cape Verde|الرأس الأخضر||CLDR, territory CV
cyprus||Cyprus|قبرص||CLDR, territory CY
czechia||Czechia|التشيك||CLDR, territory CZ
germany||Germany|ألمانيا||CLDR, territory DE
djibouti||Djibouti|جيبوتي||CLDR, territory DJ
denmark||Denmark|الدانمرك||CLDR, territory DK
dominica||Dominica|دومينيكا||CLDR, territory DM
dominican republic||Dominican Republic|جمهورية الدومينيكان||CLDR, territory DO
algeria||Algeria|الجزائر||CLDR, territory DZ
ecuador||Ecuador|الإكوادور||CLDR, territory EC
estonia||Estonia|إستونيا||CLDR, territory EE
egypt||Egypt|مصر||CLDR, territory EG
eritrea||Eritrea|إريتريا||CLDR, territory ER
spain||Spain|إسبانيا||CLDR, territory ES
ethiopia||Ethiopia|إثيوبيا||CLDR, territory ET
finland||Finland|فنلندا||CLDR, territory FI
fiji||Fiji|جزر فيجي||CLDR, territory FJ
micronesia||Micronesia|ميكرونيزيا||CLDR, territory FM
france||France|فرنسا||CLDR, territory FR
gabon||Gabon|الغابون||CLDR, territory GA
united kingdom||United Kingdom|المملكة المتحدة|بريطانيا, britain|CLDR, territory GB
grenada||Grenada|غرينادا||CLDR, territory GD
georgia||Georgia|جورجيا||CLDR, territory GE
ghana||Ghana|غانا||CLDR, territory GH
gambia||Gambia|غامبيا||CLDR, territory GM
guinea||Guinea|غينيا||CLDR, territory GN
equatorial guinea||Equatorial Guinea|غينيا الاستوائية||CLDR, territory GQ
greece||Greece|اليونان||CLDR, territory GR
guatemala||Guatemala|غواتيمالا||CLDR, territory GT
guinea-bissau||Guinea-Bissau|غينيا بيساو||CLDR, territory GW
guyana||Guyana|غيانا||CLDR, territory GY
hong kong sar china||Hong Kong SAR China|هونغ كونغ الصينية||CLDR, territory HK
honduras||Honduras|هندوراس||CLDR, territory HN
croatia||Croatia|كرواتيا||CLDR, territory HR
haiti||Haiti|هايتي||CLDR, territory HT
hungary||Hungary|هنغاريا||CLDR, territory HU
indonesia||Indonesia|إندونيسيا||CLDR, territory ID
ireland||Ireland|أيرلندا||CLDR, territory IE
israel||Israel|إسرائيل||CLDR, territory IL
india||India|جمهورية الهند|في الهند|CLDR, territory IN
iraq||Iraq|العراق||CLDR, territory IQ
iran||Iran|إيران||CLDR, territory IR
iceland||Iceland|آيسلندا||CLDR, territory IS
italy||Italy|إيطاليا||CLDR, territory IT
jamaica||Jamaica|جامايكا||CLDR, territory JM
jordan||Jordan|الأردن||CLDR, territory JO
japan||Japan|اليابان||CLDR, territory JP
kenya||Kenya|كينيا||CLDR, territory KE
kyrgyzstan||Kyrgyzstan|قيرغيزستان||CLDR, territory KG
cambodia||Cambodia|كمبوديا||CLDR, territory KH
kiribati||Kiribati|كيريباتي||CLDR, territory KI
comoros||Comoros|جزر القمر||CLDR, territory KM
st. kitts and nevis||St. Kitts and Nevis|سانت كيتس ونيفيس||CLDR, territory KN
north korea||North Korea|كوريا الشمالية||CLDR, territory KP
south korea||South Korea|كوريا الجنوبية||CLDR, territory KR
kuwait||Kuwait|الكويت||CLDR, territory KW
kazakhstan||Kazakhstan|كازاخستان||CLDR, territory KZ
laos||Laos|لاوس||CLDR, territory LA
lebanon||Lebanon|لبنان||CLDR, territory LB
st. lucia||St. Lucia|سانت لوسيا||CLDR, territory LC
liechtenstein||Liechtenstein|ليختنشتاين||CLDR, territory LI
sri lanka||Sri Lanka|سريلانكا||CLDR, territory LK
liberia||Liberia|ليبيريا||CLDR, territory LR
lesotho||Lesotho|ليسوتو||CLDR, territory LS
lithuania||Lithuania|ليتوانيا||CLDR, territory LT
luxembourg||Luxembourg|لوكسمبورغ||CLDR, territory LU
latvia||Latvia|لاتفيا||CLDR, territory LV
libya||Libya|ليبيا||CLDR, territory LY
morocco||Morocco|المملكة المغربية|في المغرب|CLDR, territory MA
monaco||Monaco|موناكو||CLDR, territory MC
moldova||Moldova|مولدوفا||CLDR, territory MD
montenegro||Montenegro|الجبل الأسود||CLDR, territory ME
madagascar||Madagascar|مدغشقر||CLDR, territory MG
marshall islands||Marshall Islands|جزر مارشال||CLDR, territory MH
north macedonia||North Macedonia|مقدونيا الشمالية||CLDR, territory MK
mali||Mali|جمهورية مالي|في مالي|CLDR, territory ML
myanmar||Myanmar|ميانمار||CLDR, territory MM
mongolia||Mongolia|منغوليا||CLDR, territory MN
mauritania||Mauritania|موريتانيا||CLDR, territory MR
malta||Malta|مالطا||CLDR, territory MT
mauritius||Mauritius|موريشيوس||CLDR, territory MU
maldives||Maldives|جزر المالديف||CLDR, territory MV
malawi||Malawi|ملاوي||CLDR, territory MW
mexico||Mexico|المكسيك||CLDR, territory MX
malaysia||Malaysia|ماليزيا||CLDR, territory MY
mozambique||Mozambique|موزمبيق||CLDR, territory MZ
namibia||Namibia|ناميبيا||CLDR, territory NA
niger||Niger|النيجر||CLDR, territory NE
nigeria||Nigeria|نيجيريا||CLDR, territory NG
nicaragua||Nicaragua|نيكاراغوا||CLDR, territory NI
netherlands||Netherlands|هولندا||CLDR, territory NL
norway||Norway|النرويج||CLDR, territory NO
nepal||Nepal|نيبال||CLDR, territory NP
nauru||Nauru|ناورو||CLDR, territory NR
new zealand||New Zealand|نيوزيلندا||CLDR, territory NZ
oman||Oman|سلطنة عمان||CLDR, territory OM
panama||Panama|بنما||CLDR, territory PA
peru||Peru|جمهورية بيرو||CLDR, territory PE
papua new guinea||Papua New Guinea|بابوا غينيا الجديدة||CLDR, territory PG
philippines||Philippines|الفلبين||CLDR, territory PH
pakistan||Pakistan|باكستان||CLDR, territory PK
poland||Poland|بولندا||CLDR, territory PL
palestine||Palestine|فلسطين||CLDR, territory PS
portugal||Portugal|البرتغال||CLDR, territory PT
palau||Palau|بالاو||CLDR, territory PW
paraguay||Paraguay|باراغواي||CLDR, territory PY
qatar||Qatar|قطر||CLDR, territory QA
romania||Romania|رومانيا||CLDR, territory RO
serbia||Serbia|صربيا||CLDR, territory RS
russia||Russia|روسيا||CLDR, territory RU
rwanda||Rwanda|رواندا||CLDR, territory RW
saudi arabia||Saudi Arabia|المملكة العربية السعودية|في السعودية|CLDR, territory SA
solomon islands||Solomon Islands|جزر سليمان||CLDR, territory SB
seychelles||Seychelles|سيشل||CLDR, territory SC
sudan||Sudan|السودان||CLDR, territory SD
sweden||Sweden|السويد||CLDR, territory SE
singapore||Singapore|سنغافورة||CLDR, territory SG
slovenia||Slovenia|سلوفينيا||CLDR, territory SI
slovakia||Slovakia|سلوفاكيا||CLDR, territory SK
sierra leone||Sierra Leone|سيراليون||CLDR, territory SL
san marino||San Marino|سان مارينو||CLDR, territory SM
senegal||Senegal|السنغال||CLDR, territory SN
somalia||Somalia|الصومال||CLDR, territory SO
suriname||Suriname|سورينام||CLDR, territory SR
south sudan||South Sudan|جنوب السودان||CLDR, territory SS
são tomé and príncipe||São Tomé and Príncipe|ساو تومي وبرينسيبي||CLDR, territory ST
el salvador||El Salvador|السلفادور||CLDR, territory SV
syria||Syria|سوريا|الجمهورية العربية السورية, في سورية, داخل سورية, إلى سورية|CLDR, territory SY
eswatini||Eswatini|إسواتيني||CLDR, territory SZ
chad||Chad|تشاد||CLDR, territory TD
togo||Togo|جمهورية توغو||CLDR, territory TG
thailand||Thailand|تايلاند||CLDR, territory TH
tajikistan||Tajikistan|طاجيكستان||CLDR, territory TJ
timor-leste||Timor-Leste|تيمور ليشتي||CLDR, territory TL
turkmenistan||Turkmenistan|تركمانستان||CLDR, territory TM
tunisia||Tunisia|تونس||CLDR, territory TN
tonga||Tonga|تونغا||CLDR, territory TO
turkey||Turkey|تركيا||CLDR, territory TR
trinidad and tobago||Trinidad and Tobago|ترينيداد وتوباغو||CLDR, territory TT
tuvalu||Tuvalu|توفالو||CLDR, territory TV
taiwan||Taiwan|تايوان||CLDR, territory TW
tanzania||Tanzania|تنزانيا||CLDR, territory TZ
ukraine||Ukraine|أوكرانيا||CLDR, territory UA
uganda||Uganda|أوغندا||CLDR, territory UG
united states||United States|الولايات المتحدة|أمريكا, أميركا, الولايات المتحدة الأمريكية, united
    states of america|CLDR, territory US
uruguay||Uruguay|أورغواي||CLDR, territory UY
uzbekistan||Uzbekistan|أوزبكستان||CLDR, territory UZ
vatican city||Vatican City|الفاتيكان||CLDR, territory VA
st. vincent and grenadines||St. Vincent and Grenadines|سانت فنسنت وجزر غرينادين||CLDR, territory
    VC
venezuela||Venezuela|فنزويلا||CLDR, territory VE
vietnam||Vietnam|فيتنام||CLDR, territory VN
vanuatu||Vanuatu|فانواتو||CLDR, territory VU
samoa||Samoa|ساموا||CLDR, territory WS
kosovo||Kosovo|كوسوفو||CLDR, territory XK
yemen||Yemen|اليمن||CLDR, territory YE
south africa||South Africa|جنوب أفريقيا||CLDR, territory ZA
zambia||Zambia|زامبيا||CLDR, territory ZM
zimbabwe||Zimbabwe|زيمبابوي||CLDR, territory ZW
salihiyah name*||Al-Salihiyah (several)|الصالحية||name borne by places in more than one country:
    left without bounds
hamdaniyah name*||Hamdaniya (several)|الحمدانية||name borne by places in more than one country:
    left without bounds
tripoli*||Tripoli (Lebanon or Libya)|طرابلس||name borne by places in more than one country: left
    without bounds
amman or oman*||Amman or Oman (one spelling in Arabic)|عمان||name borne by places in more than one
    country: left without bounds
nasirah name*||Nazareth or An-Nasirah|الناصرة||name borne by places in more than one country: left
    without bounds
kurdistan*||Kurdistan|كردستان|كوردستان|English Wikipedia: seas and regions
mediterranean sea*||Mediterranean Sea|البحر المتوسط|البحر الأبيض المتوسط, mediterranean|English
    Wikipedia: seas and regions
red sea*||Red Sea|البحر الأحمر||English Wikipedia: seas and regions
gulf of aden*||Gulf of Aden|خليج عدن||English Wikipedia: seas and regions
"""
