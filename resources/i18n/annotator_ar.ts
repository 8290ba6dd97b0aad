<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>الإصدار {version}، مع Qt {qt}</translation>
    </message>
    <message>
        <source>A workbench for checking what articles say about the war in Syria. It works offline; a project is one file on your disk and nothing leaves it unless you export it.</source>
        <translation>برنامج للتحقق مما تقوله المقالات عن الحرب في سوريا. يعمل دون اتصال بالشبكة، والمشروع ملف واحد على قرصك لا يخرج منه شيء ما لم تصدّره.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Qt and python-bidi are under the LGPL; the reading faces Noto Sans Arabic and Amiri are under the Open Font License.</source>
        <translation>برنامج حر برخصة MIT. أما Qt وpython-bidi فبرخصة LGPL، وخطّا القراءة Noto Sans Arabic وأميري فبرخصة الخطوط المفتوحة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>جرّب المثال</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import from the web…</source>
        <translation>استيراد من الشبكة…</translation>
    </message>
    <message>
        <source>Paste as article…</source>
        <translation>إضافة مقالة باللصق…</translation>
    </message>
    <message>
        <source>Export verified claims…</source>
        <translation>تصدير الادعاءات المتحقَّق منها…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>بحث في المقالة</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>بيانات المقالة…</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>تحديث من ملف…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>إعادة الجلب</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>تصحيح النص…</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>حذف المقالة</translation>
    </message>
    <message>
        <source>Parties and places…</source>
        <translation>الأطراف والأماكن…</translation>
    </message>
    <message>
        <source>Reviewer’s name…</source>
        <translation>اسم المراجِع…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقالة التالية</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقالة السابقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Numbers that no claim covers</source>
        <translation>أعداد لا يغطيها ادعاء</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>نُسَخ النص</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Event over time</source>
        <translation>الحدث عبر الزمن</translation>
    </message>
    <message>
        <source>Overview of the project</source>
        <translation>نظرة على المشروع</translation>
    </message>
    <message>
        <source>Turn direction of paragraph</source>
        <translation>عكس اتجاه الفقرة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>الحجم المعتاد للنص</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Accept suggestion as claim</source>
        <translation>قبول الاقتراح ادعاءً</translation>
    </message>
    <message>
        <source>Accept and go on to the next</source>
        <translation>قبول والمتابعة إلى التالي</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>صرف النظر عن الاقتراح</translation>
    </message>
    <message>
        <source>Claim from selection</source>
        <translation>ادعاء من النص المحدد</translation>
    </message>
    <message>
        <source>Next figure or claim</source>
        <translation>العدد أو الادعاء التالي</translation>
    </message>
    <message>
        <source>Previous figure or claim</source>
        <translation>العدد أو الادعاء السابق</translation>
    </message>
    <message>
        <source>Next overlapping claim</source>
        <translation>الادعاء المتداخل التالي</translation>
    </message>
    <message>
        <source>Verdict, then a digit</source>
        <translation>نتيجة التحقق ثم رقم</translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation>حدث واحد…</translation>
    </message>
    <message>
        <source>Set party</source>
        <translation>تعيين الطرف</translation>
    </message>
    <message>
        <source>Remember corrected name</source>
        <translation>تذكُّر الاسم المصحَّح</translation>
    </message>
    <message>
        <source>Mark ready for review</source>
        <translation>جاهز للمراجعة</translation>
    </message>
    <message>
        <source>Mark verified</source>
        <translation>تمّ التحقق</translation>
    </message>
    <message>
        <source>Link first offered citation</source>
        <translation>ربط أول مرجع معروض</translation>
    </message>
    <message>
        <source>New citation…</source>
        <translation>مرجع جديد…</translation>
    </message>
    <message>
        <source>Find it in the browser</source>
        <translation>البحث عنه في المتصفح</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>التضارب التالي</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>التضارب السابق</translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>حسم التضارب</translation>
    </message>
    <message>
        <source>Declare conflict…</source>
        <translation>إعلان تضارب…</translation>
    </message>
    <message>
        <source>Next figures that may be one event</source>
        <translation>العددان التاليان اللذان قد يكونان حدثاً واحداً</translation>
    </message>
    <message>
        <source>Previous figures that may be one event</source>
        <translation>العددان السابقان اللذان قد يكونان حدثاً واحداً</translation>
    </message>
    <message>
        <source>Never the same event</source>
        <translation>ليسا حدثاً واحداً أبداً</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>تراجع عن {act}</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>إعادة {act}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>add article</source>
        <translation>إضافة مقالة</translation>
    </message>
    <message>
        <source>import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>edit article details</source>
        <translation>تعديل بيانات المقالة</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>حذف مقالة</translation>
    </message>
    <message>
        <source>update article</source>
        <translation>تحديث المقالة</translation>
    </message>
    <message>
        <source>fetch article again</source>
        <translation>إعادة جلب المقالة</translation>
    </message>
    <message>
        <source>correct text</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>make a newer version of another article</source>
        <translation>جعل المقالة نسخة أحدث من مقالة أخرى</translation>
    </message>
    <message>
        <source>restore older text</source>
        <translation>الرجوع إلى نص أقدم</translation>
    </message>
    <message>
        <source>attach claim</source>
        <translation>إعادة الادعاء إلى موضعه</translation>
    </message>
    <message>
        <source>add citation</source>
        <translation>إضافة مرجع</translation>
    </message>
    <message>
        <source>attach file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>edit citation</source>
        <translation>تعديل مرجع</translation>
    </message>
    <message>
        <source>link citation</source>
        <translation>ربط مرجع</translation>
    </message>
    <message>
        <source>unlink citation</source>
        <translation>فك ربط مرجع</translation>
    </message>
    <message>
        <source>accept suggestion</source>
        <translation>قبول اقتراح</translation>
    </message>
    <message>
        <source>add claim</source>
        <translation>إضافة ادعاء</translation>
    </message>
    <message>
        <source>choose count</source>
        <translation>اختيار العدد</translation>
    </message>
    <message>
        <source>edit claim</source>
        <translation>تعديل ادعاء</translation>
    </message>
    <message>
        <source>set event</source>
        <translation>تعيين حدث</translation>
    </message>
    <message>
        <source>change figure</source>
        <translation>تعديل العدد</translation>
    </message>
    <message>
        <source>change grade</source>
        <translation>تعديل قوة الإسناد</translation>
    </message>
    <message>
        <source>move claim</source>
        <translation>نقل ادعاء</translation>
    </message>
    <message>
        <source>remove claim</source>
        <translation>حذف ادعاء</translation>
    </message>
    <message>
        <source>change status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>set verdict</source>
        <translation>تعيين نتيجة التحقق</translation>
    </message>
    <message>
        <source>declare conflict</source>
        <translation>إعلان تضارب</translation>
    </message>
    <message>
        <source>reopen conflict</source>
        <translation>إعادة فتح تضارب</translation>
    </message>
    <message>
        <source>resolve conflict</source>
        <translation>حسم تضارب</translation>
    </message>
    <message>
        <source>import parties or places</source>
        <translation>استيراد أطراف أو أماكن</translation>
    </message>
    <message>
        <source>read articles anew</source>
        <translation>إعادة قراءة المقالات</translation>
    </message>
    <message>
        <source>add party</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>add name of party</source>
        <translation>إضافة اسم لطرف</translation>
    </message>
    <message>
        <source>change party</source>
        <translation>تعديل طرف</translation>
    </message>
    <message>
        <source>hide party</source>
        <translation>إخفاء طرف</translation>
    </message>
    <message>
        <source>restore party</source>
        <translation>إعادة طرف إلى أصله</translation>
    </message>
    <message>
        <source>show party</source>
        <translation>إظهار طرف</translation>
    </message>
    <message>
        <source>remove name of party</source>
        <translation>حذف اسم من طرف</translation>
    </message>
    <message>
        <source>add place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>add name of place</source>
        <translation>إضافة اسم لمكان</translation>
    </message>
    <message>
        <source>change place</source>
        <translation>تعديل مكان</translation>
    </message>
    <message>
        <source>hide place</source>
        <translation>إخفاء مكان</translation>
    </message>
    <message>
        <source>restore place</source>
        <translation>إعادة مكان إلى أصله</translation>
    </message>
    <message>
        <source>show place</source>
        <translation>إظهار مكان</translation>
    </message>
    <message>
        <source>remove name of place</source>
        <translation>حذف اسم من مكان</translation>
    </message>
    <message>
        <source>put on event</source>
        <translation>وضع على حدث</translation>
    </message>
    <message>
        <source>confirm agreements</source>
        <translation>تأكيد التوافقات</translation>
    </message>
    <message>
        <source>make event</source>
        <translation>إنشاء حدث</translation>
    </message>
    <message>
        <source>take off event</source>
        <translation>إزالة عن حدث</translation>
    </message>
    <message>
        <source>merge events</source>
        <translation>دمج حدثين</translation>
    </message>
    <message>
        <source>never the same event</source>
        <translation>ليسا الحدث نفسه أبداً</translation>
    </message>
    <message>
        <source>rename event</source>
        <translation>تغيير اسم حدث</translation>
    </message>
    <message>
        <source>split event</source>
        <translation>فصل حدث</translation>
    </message>
    <message>
        <source>edit link</source>
        <translation>تعديل ربط</translation>
    </message>
    <message>
        <source>change stated figure</source>
        <translation>تعديل العدد المذكور</translation>
    </message>
    <message>
        <source>set party of column</source>
        <translation>تعيين طرف العمود</translation>
    </message>
    <message>
        <source>set total of claim</source>
        <translation>تعيين مجموع الادعاء</translation>
    </message>
    <message>
        <source>change project setting</source>
        <translation>تغيير إعداد المشروع</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>إضافة جهة نشر</translation>
    </message>
    <message>
        <source>edit source</source>
        <translation>تعديل جهة نشر</translation>
    </message>
    <message>
        <source>dismiss suggestion</source>
        <translation>صرف النظر عن اقتراح</translation>
    </message>
    <message>
        <source>restore suggestion</source>
        <translation>استرجاع اقتراح</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>Article details</source>
        <translation>بيانات المقالة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, empty when unknown</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>فتح العنوان في المتصفح</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Came in on {date}; its text is read from {file}. Older texts stay among its versions.</source>
        <translation>أُضيفت في {date}، ونصها مقروء من {file}. وتبقى النصوص الأقدم بين نسخها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2024-11-30.</source>
        <translation>اكتب التاريخ سنة وشهراً ويوماً: ‎2024-11-30.</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Drop documents, folders or a page of the web here, paste a text, or import with Ctrl+I.</source>
        <translation>أفلت هنا مستندات أو مجلدات أو صفحة من الشبكة، أو الصق نصاً، أو استورد بالمفتاحين Ctrl+I.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Who is reviewing? Your name will stand beside every decision.</source>
        <translation>من يراجع؟ سيظهر اسمك بجانب كل قرار.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>CitationForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title in translation</source>
        <translation>العنوان مترجماً</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Who first said it</source>
        <translation>المصدر الأول</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>رابط النسخة المؤرشفة</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>تاريخ الأرشفة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>2024-11-19, 2024-11 or 2024</source>
        <translation>2024-11-19 أو 2024-11 أو 2024</translation>
    </message>
    <message>
        <source>Save and link</source>
        <translation>حفظ وربط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New citation</source>
        <translation>مرجع جديد</translation>
    </message>
    <message>
        <source>Edit citation</source>
        <translation>تعديل المرجع</translation>
    </message>
    <message>
        <source>“{field}” is no date that can be read. Write 2024-11-19, 2024-11 or 2024.</source>
        <translation>لا يمكن قراءة تاريخ في «{field}». اكتب 2024-11-19 أو 2024-11 أو 2024.</translation>
    </message>
</context>
<context>
    <name>ClaimPane</name>
    <message>
        <source>It is on the event “{event}” now. Undo takes it back.</source>
        <translation>صار ضمن الحدث «{event}». يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Correct a party or a place first.</source>
        <translation>صحّح طرفاً أو مكاناً أولاً.</translation>
    </message>
    <message>
        <source>“{words}” is read so from now on. Undo takes it back.</source>
        <translation>تُقرأ «{words}» هكذا من الآن. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Event, wording and notes</source>
        <translation>الحدث والصياغة والملاحظات</translation>
    </message>
    <message>
        <source>Accept  (Enter)</source>
        <translation>قبول  (Enter)</translation>
    </message>
    <message>
        <source>Dismiss  (X)</source>
        <translation>صرف النظر  (X)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this claim; undo brings it back</source>
        <translation>حذف هذا الادعاء؛ والتراجع يعيده</translation>
    </message>
    <message>
        <source>No claim is chosen</source>
        <translation>لم يُختر أي ادعاء</translation>
    </message>
    <message>
        <source>Go to an underlined figure with Alt+Down and press Enter, or select words and press C.</source>
        <translation>انتقل إلى عدد تحته خط بالمفتاحين Alt+↓ واضغط Enter، أو حدد كلمات واضغط C.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ينتظر قرارك</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>Choose a claim first; Enter makes one of a suggestion.</source>
        <translation>اختر ادعاءً أولاً؛ وEnter يجعل من الاقتراح ادعاءً.</translation>
    </message>
    <message numerus="yes">
        <source>The party was set for the whole column: %n figure(s).</source>
        <translation>
            <numerusform>عُيّن الطرف للعمود كله: لا أعداد.</numerusform>
            <numerusform>عُيّن الطرف للعمود كله: عدد واحد.</numerusform>
            <numerusform>عُيّن الطرف للعمود كله: عددان.</numerusform>
            <numerusform>عُيّن الطرف للعمود كله: %n أعداد.</numerusform>
            <numerusform>عُيّن الطرف للعمود كله: %n عدداً.</numerusform>
            <numerusform>عُيّن الطرف للعمود كله: %n عدد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>A</source>
        <translation>أ</translation>
    </message>
    <message>
        <source>B</source>
        <translation>ب</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Show this place in the text</source>
        <translation>عرض هذا الموضع في النص</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>كما حُسم</translation>
    </message>
    <message>
        <source>Both rest on one origin: an error in copying, or an update.</source>
        <translation>كلاهما عن مصدر أول واحد: خطأ في النقل أو تحديث.</translation>
    </message>
    <message>
        <source>They rest on different origins: a real dispute; keep the range.</source>
        <translation>هما عن مصدرين أولين مختلفين: خلاف حقيقي؛ فأبقِ المدى.</translation>
    </message>
    <message>
        <source>It follows from a settled conflict: the total is held against what was decided there.</source>
        <translation>ينتج عن تضارب محسوم: يُقابَل المجموع بما حُسم هناك.</translation>
    </message>
    <message>
        <source>It follows from another conflict of its case; settle that one first.</source>
        <translation>ينتج عن تضارب آخر في القضية نفسها؛ احسمه أولاً.</translation>
    </message>
    <message>
        <source>What would settle it: {hint}</source>
        <translation>ما يحسمه: {hint}</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message numerus="yes">
        <source>One case, %n flags</source>
        <translation>
            <numerusform>قضية واحدة بلا تضاربات</numerusform>
            <numerusform>قضية واحدة، تضارب واحد</numerusform>
            <numerusform>قضية واحدة، تضاربان</numerusform>
            <numerusform>قضية واحدة، %n تضاربات</numerusform>
            <numerusform>قضية واحدة، %n تضارباً</numerusform>
            <numerusform>قضية واحدة، %n تضارب</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no conflict to settle.</source>
        <translation>لا تضارب بحاجة إلى حسم.</translation>
    </message>
    <message>
        <source>Choose the claim that contradicts something first.</source>
        <translation>اختر أولاً الادعاء الذي يتضارب مع غيره.</translation>
    </message>
    <message>
        <source>They are on the event “{event}” now. Undo takes it back.</source>
        <translation>صارت ضمن الحدث «{event}». يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>They will not be held to be one event. Undo takes it back.</source>
        <translation>لن تُعدّ حدثاً واحداً. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Choose a proposal or a possible conflict first.</source>
        <translation>اختر أولاً اقتراحاً أو تضارباً محتملاً.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التضاربات</translation>
    </message>
    <message>
        <source>Harmless ties</source>
        <translation>صلات بلا تضارب</translation>
    </message>
    <message>
        <source>Same event?</source>
        <translation>حدث واحد؟</translation>
    </message>
    <message>
        <source>Conflicts, harmless ties, or events</source>
        <translation>تضاربات أو صلات بلا تضارب أو أحداث</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>المحسومة</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>المفتوحة والمحسومة</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذه المقالة</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Open or settled</source>
        <translation>مفتوحة أم محسومة</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>أي مقالات</translation>
    </message>
    <message>
        <source>Which type</source>
        <translation>أي نوع</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>لا محتمل</numerusform>
            <numerusform>محتمل واحد</numerusform>
            <numerusform>محتملان</numerusform>
            <numerusform>%n محتملة</numerusform>
            <numerusform>%n محتملاً</numerusform>
            <numerusform>%n محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare a conflict…</source>
        <translation>إعلان تضارب…</translation>
    </message>
    <message>
        <source>Two claims, or a claim and its citation (Shift+R)</source>
        <translation>ادعاءان، أو ادعاء ومرجعه (Shift+R)</translation>
    </message>
    <message>
        <source>No conflict is chosen</source>
        <translation>لم يُختر أي تضارب</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F8 for the next.</source>
        <translation>اختر واحداً من القائمة، أو اضغط F8 للتالي.</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>follows from another</source>
        <translation>ينتج عن تضارب آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحاً</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>لا تضاربات</translation>
    </message>
    <message>
        <source>Figures that cannot both be true appear here by themselves. Two claims can also be declared to contradict each other (Shift+R).</source>
        <translation>تظهر هنا من تلقاء نفسها الأعداد التي لا تصحّ معاً. ويمكن أيضاً إعلان تضارب بين ادعاءين (Shift+R).</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>لا شيء يطابق المرشّحات</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>اختر غيرها أعلاه.</translation>
    </message>
    <message>
        <source>There is no conflict here.</source>
        <translation>لا تضارب هنا.</translation>
    </message>
</context>
<context>
    <name>CorrectText</name>
    <message>
        <source>Correct the text</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>Write it as the document has it. The text as it was read stays as an older version; claims follow their words.</source>
        <translation>اكتبه كما هو في المستند. يبقى النص كما قُرئ نسخةً أقدم، وتتبع الادعاءات كلماتها.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What was wrong, for the history (if you like)</source>
        <translation>موضع الخطأ، للسجل (إن شئت)</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>Keep correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and these words are not in it as they were. Copy your correction, close this and correct the newest text.</source>
        <translation>تغيّر النص في هذه الأثناء، ولم تعد هذه الكلمات فيه كما كانت. انسخ تصحيحك وأغلق هذه النافذة ثم صحّح أحدث نص.</translation>
    </message>
</context>
<context>
    <name>CoveragePane</name>
    <message>
        <source>Numbers that no claim covers</source>
        <translation>أعداد لا يغطيها ادعاء</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>أي الأعداد</translation>
    </message>
    <message>
        <source>Enter shows a number, C makes a claim of it</source>
        <translation>يُظهر Enter العدد في النص، ويجعله C ادعاءً</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the reference list</source>
        <translation>
            <numerusform>لا شيء سواها في قائمة المراجع</numerusform>
            <numerusform>وعدد آخر في قائمة المراجع</numerusform>
            <numerusform>وعددان آخران في قائمة المراجع</numerusform>
            <numerusform>و%n أعداد أخرى في قائمة المراجع</numerusform>
            <numerusform>و%n عدداً آخر في قائمة المراجع</numerusform>
            <numerusform>و%n عدد آخر في قائمة المراجع</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>كل الأعداد</translation>
    </message>
    <message>
        <source>No article is shown</source>
        <translation>لا مقالة معروضة</translation>
    </message>
    <message>
        <source>Choose one in the list of articles; its numbers will stand here.</source>
        <translation>اختر مقالة من القائمة لتظهر أعدادها هنا.</translation>
    </message>
    <message>
        <source>Every number is covered</source>
        <translation>كل الأعداد مغطاة</translation>
    </message>
    <message>
        <source>Each one belongs to a claim of yours.</source>
        <translation>كل عدد منها ينتمي إلى أحد ادعاءاتك.</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>لا أعداد</translation>
    </message>
    <message>
        <source>This article states no number, in digits or in words.</source>
        <translation>لا تذكر هذه المقالة أي عدد، لا بالأرقام ولا بالكلمات.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Annotator met a fault of its own. Your work is stored up to the last decision; you can go on, and if the window behaves oddly, start it again.</source>
        <translation>حدث خلل في البرنامج نفسه. عملك محفوظ حتى آخر قرار؛ يمكنك المتابعة، وإن بدا سلوك النافذة غريباً فأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The details are kept in {path}</source>
        <translation>التفاصيل محفوظة في {path}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>DeclareForm</name>
    <message>
        <source>Declare a conflict</source>
        <translation>إعلان تضارب</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يتضارب مع</translation>
    </message>
    <message>
        <source>Minor (1)</source>
        <translation>طفيف (1)</translation>
    </message>
    <message>
        <source>Serious (2)</source>
        <translation>جدّي (2)</translation>
    </message>
    <message>
        <source>Grave (3)</source>
        <translation>خطير (3)</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>الجانب الآخر</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <translation>وجه التضارب</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why these two cannot both be true</source>
        <translation>لماذا لا يصحّ الاثنان معاً</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is no other claim and no linked citation to set against.</source>
        <translation>لا يوجد ادعاء آخر ولا مرجع مربوط يقابَل به.</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>السبب مطلوب.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n paragraph(s) are the same in both</source>
        <translation>
            <numerusform>لا فقرات متطابقة</numerusform>
            <numerusform>فقرة واحدة متطابقة في النصّين</numerusform>
            <numerusform>فقرتان متطابقتان في النصّين</numerusform>
            <numerusform>%n فقرات متطابقة في النصّين</numerusform>
            <numerusform>%n فقرة متطابقة في النصّين</numerusform>
            <numerusform>%n فقرة متطابقة في النصّين</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Only in the older text</source>
        <translation>في النص الأقدم فقط</translation>
    </message>
    <message>
        <source>Only in the newer text</source>
        <translation>في النص الأحدث فقط</translation>
    </message>
    <message>
        <source>Stands elsewhere now</source>
        <translation>صار في موضع آخر</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>The project “{name}” will be opened</source>
        <translation>سيُفتح المشروع «{name}»</translation>
    </message>
    <message>
        <source>A new project is made for it</source>
        <translation>ويُنشأ لذلك مشروع جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be imported</source>
        <translation>
            <numerusform>لن يُستورد شيء</numerusform>
            <numerusform>سيُستورد ملف واحد</numerusform>
            <numerusform>سيُستورد ملفان</numerusform>
            <numerusform>ستُستورد %n ملفات</numerusform>
            <numerusform>سيُستورد %n ملفاً</numerusform>
            <numerusform>سيُستورد %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All documents in %n folder(s) will be imported</source>
        <translation>
            <numerusform>لا مجلد لاستيراده</numerusform>
            <numerusform>ستُستورد كل المستندات في مجلد واحد</numerusform>
            <numerusform>ستُستورد كل المستندات في مجلدين</numerusform>
            <numerusform>ستُستورد كل المستندات في %n مجلدات</numerusform>
            <numerusform>ستُستورد كل المستندات في %n مجلداً</numerusform>
            <numerusform>ستُستورد كل المستندات في %n مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>This page will be fetched from {host}</source>
        <translation>ستُجلب هذه الصفحة من {host}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will be fetched from the web</source>
        <translation>
            <numerusform>لن تُجلب أي صفحة</numerusform>
            <numerusform>ستُجلب صفحة واحدة من الشبكة</numerusform>
            <numerusform>ستُجلب صفحتان من الشبكة</numerusform>
            <numerusform>ستُجلب %n صفحات من الشبكة</numerusform>
            <numerusform>ستُجلب %n صفحة من الشبكة</numerusform>
            <numerusform>ستُجلب %n صفحة من الشبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>This passage becomes an article, with its links</source>
        <translation>سيصير هذا المقطع مقالة، مع روابطه</translation>
    </message>
    <message>
        <source>This text becomes an article</source>
        <translation>سيصير هذا النص مقالة</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>One event with {figure}</source>
        <translation>حدث واحد مع {figure}</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>حدث واحد</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>حدث &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Take off its event</source>
        <translation>إ&amp;خراجه من حدثه</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Toll over time</source>
        <translation>الحصيلة عبر الزمن</translation>
    </message>
    <message>
        <source>Who agrees with whom</source>
        <translation>من يوافق من</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>أي صورة</translation>
    </message>
    <message>
        <source>Which event</source>
        <translation>أي حدث</translation>
    </message>
    <message>
        <source>Which kind of figures</source>
        <translation>أي نوع من الأعداد</translation>
    </message>
    <message>
        <source>Arrows go from mark to mark, Enter shows the place</source>
        <translation>الأسهم تنتقل بين العلامات، وEnter يعرض الموضع</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>لا حدث بعد</translation>
    </message>
    <message>
        <source>Press E on a claim to say which event it tells of; its toll will stand here.</source>
        <translation>اضغط E على ادعاء لتقول عن أي حدث يخبر؛ فتظهر حصيلته هنا.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>days that meet</source>
        <translation>أيام تتقاطع</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>المكان نفسه</translation>
    </message>
    <message>
        <source>same region</source>
        <translation>المنطقة نفسها</translation>
    </message>
    <message>
        <source>one place lies in the other</source>
        <translation>أحد المكانين ضمن الآخر</translation>
    </message>
    <message>
        <source>same kind</source>
        <translation>النوع نفسه</translation>
    </message>
    <message>
        <source>one counts killed and injured together</source>
        <translation>أحدهما يجمع القتلى والجرحى</translation>
    </message>
    <message>
        <source>same victims</source>
        <translation>الضحايا أنفسهم</translation>
    </message>
    <message>
        <source>victims that may be the same</source>
        <translation>قد يكون الضحايا أنفسهم</translation>
    </message>
    <message>
        <source>but other victims</source>
        <translation>لكنّ الضحايا غيرهم</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>العدد نفسه</translation>
    </message>
    <message>
        <source>numbers that can both be true</source>
        <translation>عددان يمكن أن يصحّا معاً</translation>
    </message>
    <message>
        <source>same origin</source>
        <translation>المصدر الأول نفسه</translation>
    </message>
</context>
<context>
    <name>FigureSection</name>
    <message>
        <source>Why it was read so</source>
        <translation>لماذا قُرئ هكذا</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>إضافة عدد</translation>
    </message>
    <message>
        <source>Show this place in the text</source>
        <translation>عرض هذا الموضع في النص</translation>
    </message>
    <message>
        <source>The figure as an interval</source>
        <translation>العدد مرسوماً على شكل مدى</translation>
    </message>
    <message>
        <source>The party is assumed from the column of the infobox.</source>
        <translation>الطرف مفترض من عمود صندوق المعلومات.</translation>
    </message>
    <message>
        <source>The party is assumed from the country before the number.</source>
        <translation>الطرف مفترض من اسم البلد قبل الرقم.</translation>
    </message>
    <message>
        <source>The party is assumed from the total that this note explains.</source>
        <translation>الطرف مفترض من المجموع الذي تشرحه هذه الحاشية.</translation>
    </message>
    <message>
        <source>The party is assumed from the layout of the article.</source>
        <translation>الطرف مفترض من ترتيب المقالة.</translation>
    </message>
</context>
<context>
    <name>FigureSentence</name>
    <message numerus="yes">
        <source>for the whole column: %n figure(s)</source>
        <translation>
            <numerusform>للعمود كله: لا أعداد</numerusform>
            <numerusform>للعمود كله: عدد واحد</numerusform>
            <numerusform>للعمود كله: عددان</numerusform>
            <numerusform>للعمود كله: %n أعداد</numerusform>
            <numerusform>للعمود كله: %n عدداً</numerusform>
            <numerusform>للعمود كله: %n عدد</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>مدى الدقة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Upper number</source>
        <translation>العدد الأعلى</translation>
    </message>
    <message>
        <source>Whose dead or injured</source>
        <translation>ضحايا أي طرف</translation>
    </message>
    <message>
        <source>whose?</source>
        <translation>مِن أي طرف؟</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>التاريخ أو الفترة</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Who first said it</source>
        <translation>المصدر الأول</translation>
    </message>
    <message>
        <source>whom?</source>
        <translation>مَن؟</translation>
    </message>
    <message>
        <source>At least this many</source>
        <translation>هذا العدد على الأقل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>At most this many</source>
        <translation>هذا العدد على الأكثر</translation>
    </message>
    <message>
        <source>Did they fight</source>
        <translation>هل كانوا مقاتلين</translation>
    </message>
    <message>
        <source>Group within (children, women…)</source>
        <translation>فئة منهم (أطفال، نساء…)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>How firmly stated</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>الجهة المنفّذة</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>What it adds up</source>
        <translation>نوع الحصيلة</translation>
    </message>
    <message>
        <source>Toll as of</source>
        <translation>الحصيلة حتى تاريخ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>More about this figure</source>
        <translation>المزيد عن هذا العدد</translation>
    </message>
    <message>
        <source>assumed — confirm</source>
        <translation>مفترض — أكّده</translation>
    </message>
    <message>
        <source>The layout suggests this party. Press to confirm it.</source>
        <translation>ترتيب النص يوحي بهذا الطرف. اضغط لتأكيده.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>and %n more figure(s)</source>
        <translation>
            <numerusform>ولا عدد آخر</numerusform>
            <numerusform>وعدد آخر</numerusform>
            <numerusform>وعددان آخران</numerusform>
            <numerusform>و%n أعداد أخرى</numerusform>
            <numerusform>و%n عدداً آخر</numerusform>
            <numerusform>و%n عدد آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذه المقالة</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يُفعل شيء بعد</translation>
    </message>
    <message>
        <source>Every decision will stand here with its name.</source>
        <translation>سيُدوَّن هنا كل قرار باسم صاحبه.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Was undone</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>undone: {act}</source>
        <translation>تراجع عن: {act}</translation>
    </message>
    <message>
        <source>done again: {act}</source>
        <translation>أُعيد: {act}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Imported documents</source>
        <translation>المستندات المستوردة</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Nothing was imported since the project was opened</source>
        <translation>لم يُستورد شيء منذ فتح المشروع</translation>
    </message>
    <message>
        <source>Drop files, folders or a page of the web on this window; what came of each will stand here.</source>
        <translation>أفلت ملفات أو مجلدات أو صفحة من الشبكة على هذه النافذة، وستظهر هنا نتيجة كل منها.</translation>
    </message>
    <message>
        <source>Show article</source>
        <translation>عرض المقالة</translation>
    </message>
    <message>
        <source>Use the text as found</source>
        <translation>اعتماد النص كما وُجد</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <translation>جلبها رغم ذلك</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Compare with “{title}”</source>
        <translation>مقارنة بمقالة «{title}»</translation>
    </message>
    <message>
        <source>Make it a newer version of “{title}”</source>
        <translation>جعلها نسخة أحدث من «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>لم تُستورد مقالة</numerusform>
            <numerusform>استُوردت مقالة واحدة</numerusform>
            <numerusform>استُوردت مقالتان</numerusform>
            <numerusform>استُوردت %n مقالات</numerusform>
            <numerusform>استُوردت %n مقالة</numerusform>
            <numerusform>استُوردت %n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>لم تتكرر أي مقالة</numerusform>
            <numerusform>واحدة كانت هنا</numerusform>
            <numerusform>اثنتان كانتا هنا</numerusform>
            <numerusform>%n كانت هنا</numerusform>
            <numerusform>%n كانت هنا</numerusform>
            <numerusform>%n كانت هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>تعذّر واحد</numerusform>
            <numerusform>تعذّر اثنان</numerusform>
            <numerusform>تعذّرت %n</numerusform>
            <numerusform>تعذّر %n</numerusform>
            <numerusform>تعذّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء ينتظر نظرة</numerusform>
            <numerusform>واحدة تنتظر نظرة</numerusform>
            <numerusform>اثنتان تنتظران نظرة</numerusform>
            <numerusform>%n تنتظر نظرة</numerusform>
            <numerusform>%n تنتظر نظرة</numerusform>
            <numerusform>%n تنتظر نظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; what had come in stays</source>
        <translation>أُلغي الاستيراد، وما دخل قبله باقٍ</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Fetching</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>قراءة المقالة</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Imported “{title}”.</source>
        <translation>استُوردت «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي مقالة.</numerusform>
            <numerusform>استُوردت مقالة واحدة.</numerusform>
            <numerusform>استُوردت مقالتان.</numerusform>
            <numerusform>استُوردت %n مقالات.</numerusform>
            <numerusform>استُوردت %n مقالة.</numerusform>
            <numerusform>استُوردت %n مقالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على أعداد.</numerusform>
            <numerusform>عُثر على عدد واحد.</numerusform>
            <numerusform>عُثر على عددين.</numerusform>
            <numerusform>عُثر على %n أعداد.</numerusform>
            <numerusform>عُثر على %n عدداً.</numerusform>
            <numerusform>عُثر على %n عدد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were here already.</source>
        <translation>
            <numerusform>لم تتكرر أي مقالة.</numerusform>
            <numerusform>مقالة واحدة كانت هنا من قبل.</numerusform>
            <numerusform>مقالتان كانتا هنا من قبل.</numerusform>
            <numerusform>%n مقالات كانت هنا من قبل.</numerusform>
            <numerusform>%n مقالة كانت هنا من قبل.</numerusform>
            <numerusform>%n مقالة كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الملفات.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفاً.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were passed over: no kind of document that can be read.</source>
        <translation>
            <numerusform>لم يُترك أي ملف.</numerusform>
            <numerusform>تُرك ملف واحد: ليس من أنواع المستندات التي تُقرأ.</numerusform>
            <numerusform>تُرك ملفان: ليسا من أنواع المستندات التي تُقرأ.</numerusform>
            <numerusform>تُركت %n ملفات: ليست من أنواع المستندات التي تُقرأ.</numerusform>
            <numerusform>تُرك %n ملفاً: ليست من أنواع المستندات التي تُقرأ.</numerusform>
            <numerusform>تُرك %n ملف: ليست من أنواع المستندات التي تُقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) stood there twice.</source>
        <translation>
            <numerusform>لم يتكرر أي عنوان.</numerusform>
            <numerusform>تكرّر عنوان واحد.</numerusform>
            <numerusform>تكرّر عنوانان.</numerusform>
            <numerusform>تكرّرت %n عناوين.</numerusform>
            <numerusform>تكرّر %n عنواناً.</numerusform>
            <numerusform>تكرّر %n عنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no reference list.</source>
        <translation>ليس فيها قائمة مراجع.</translation>
    </message>
    <message>
        <source>“{title}”:</source>
        <translation>«{title}»:</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s), highest mark {mark}.</source>
        <translation>
            <numerusform>لا مراجع، وأعلى رقم في النص {mark}.</numerusform>
            <numerusform>مرجع واحد، وأعلى رقم في النص {mark}.</numerusform>
            <numerusform>مرجعان، وأعلى رقم في النص {mark}.</numerusform>
            <numerusform>%n مراجع، وأعلى رقم في النص {mark}.</numerusform>
            <numerusform>%n مرجعاً، وأعلى رقم في النص {mark}.</numerusform>
            <numerusform>%n مرجع، وأعلى رقم في النص {mark}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing from the list: {numbers}.</source>
        <translation>أرقام ناقصة من القائمة: {numbers}.</translation>
    </message>
    <message>
        <source>Never cited: {numbers}.</source>
        <translation>مراجع لم يُشَر إليها في النص: {numbers}.</translation>
    </message>
    <message>
        <source>Without a title: {numbers}.</source>
        <translation>بلا عنوان: {numbers}.</translation>
    </message>
    <message>
        <source>Numbered as another reference: {numbers}.</source>
        <translation>رقمها المكتوب رقم مرجع آخر: {numbers}.</translation>
    </message>
    <message>
        <source>The list counts anew from 1 at: {numbers}.</source>
        <translation>يبدأ الترقيم من جديد عند: {numbers}.</translation>
    </message>
    <message>
        <source>Day and month may be swapped: {numbers}.</source>
        <translation>قد يكون اليوم والشهر متبادلين: {numbers}.</translation>
    </message>
    <message>
        <source>Almost the same text as “{title}”: {share} %. The address is the same.</source>
        <translation>يكاد النص يطابق «{title}»: {share} %. والعنوان على الشبكة واحد.</translation>
    </message>
    <message>
        <source>Almost the same text as “{title}”: {share} %.</source>
        <translation>يكاد النص يطابق «{title}»: {share} %.</translation>
    </message>
    <message>
        <source>It has the same address as “{title}”, but another text.</source>
        <translation>عنوانها على الشبكة هو عنوان «{title}»، لكن النص مختلف.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Was here already; nothing was changed</source>
        <translation>كان هنا من قبل؛ لم يتغيّر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>لا أعداد</numerusform>
            <numerusform>عدد واحد</numerusform>
            <numerusform>عددان</numerusform>
            <numerusform>%n أعداد</numerusform>
            <numerusform>%n عدداً</numerusform>
            <numerusform>%n عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>لا مراجع</numerusform>
            <numerusform>مرجع واحد</numerusform>
            <numerusform>مرجعان</numerusform>
            <numerusform>%n مراجع</numerusform>
            <numerusform>%n مرجعاً</numerusform>
            <numerusform>%n مرجع</numerusform>
        </translation>
    </message>
    <message>
        <source>highest mark {mark}</source>
        <translation>أعلى رقم في النص {mark}</translation>
    </message>
</context>
<context>
    <name>InheritedLinks</name>
    <message>
        <source>Through its parts</source>
        <translation>عبر أجزائه</translation>
    </message>
    <message>
        <source>They count here: the parts make up the total, and each has a link.</source>
        <translation>تُحتسب هنا: الأجزاء تؤلّف المجموع، ولكل منها ربط.</translation>
    </message>
    <message>
        <source>They do not count here: not every part that makes it up is a linked claim without an open conflict.</source>
        <translation>لا تُحتسب هنا: ليس كل جزء يؤلّفه ادعاءً له ربط ولا تضارب مفتوح فيه.</translation>
    </message>
    <message>
        <source>Show this part</source>
        <translation>إظهار هذا الجزء</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Single letters act while you read, on Arabic and Latin keyboards alike, and never while you type in a field.</source>
        <translation>تعمل الحروف المفردة أثناء القراءة على لوحتي المفاتيح العربية واللاتينية سواء، ولا تعمل أبداً وأنت تكتب في حقل.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>نص منسّق (RTF)</translation>
    </message>
    <message>
        <source>Saved web page (MHTML)</source>
        <translation>صفحة محفوظة (MHTML)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة من الشبكة</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>نص ويكي</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>Add “{name}” as a new party, in the text {words}</source>
        <translation>إضافة «{name}» طرفاً جديداً، واسمه في النص {words}</translation>
    </message>
    <message>
        <source>Read {words} as {name} everywhere in this project?</source>
        <translation>هل تُقرأ {words} بمعنى {name} في المشروع كله؟</translation>
    </message>
    <message>
        <source>So far it means {name}.</source>
        <translation>معناها حتى الآن: {name}.</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>كلمات النص</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>كلمات النص</translation>
    </message>
    <message>
        <source>under</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>no other party</source>
        <translation>لا طرف فوقه</translation>
    </message>
    <message>
        <source>Which party it belongs to</source>
        <translation>الطرف الذي يتبع له</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>تذكُّر</translation>
    </message>
    <message>
        <source>Leave it at this figure</source>
        <translation>الاكتفاء بهذا العدد</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>Parties and places</source>
        <translation>الأطراف والأماكن</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Parties or places</source>
        <translation>الأطراف أو الأماكن</translation>
    </message>
    <message>
        <source>Find by any name</source>
        <translation>البحث بأي اسم</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>استيراد CSV…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>طرف جديد…</translation>
    </message>
    <message>
        <source>New place…</source>
        <translation>مكان جديد…</translation>
    </message>
    <message>
        <source>Nothing has such a name</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Try fewer letters, or add it with the button above.</source>
        <translation>جرّب حروفاً أقل، أو أضفه بالزر في الأعلى.</translation>
    </message>
    <message>
        <source>Import parties or places</source>
        <translation>استيراد أطراف أو أماكن</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>السطر {line}: {why}</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} as they were; {names} names given or taken.</source>
        <translation>أُضيف {added} وعُدّل {changed} وبقي {unchanged} كما كان؛ أسماء أُعطيت أو حُذفت: {names}.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}.</source>
        <translation>أعمدة لا معنى لها هنا: {columns}.</translation>
    </message>
    <message>
        <source>Export parties and places to a folder</source>
        <translation>تصدير الأطراف والأماكن إلى مجلد</translation>
    </message>
    <message>
        <source>parties.csv and places.csv are in {folder}.</source>
        <translation>الملفان parties.csv وplaces.csv في {folder}.</translation>
    </message>
    <message>
        <source>Added in this project</source>
        <translation>مضاف في هذا المشروع</translation>
    </message>
    <message>
        <source>Take the name {name} away</source>
        <translation>حذف الاسم {name}</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>صفتهم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>not fixed, as of a desert</source>
        <translation>غير ثابتة، كالبادية</translation>
    </message>
    <message>
        <source>add a name, then Enter</source>
        <translation>أضف اسماً ثم Enter</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>As the app has it</source>
        <translation>كما في التطبيق</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>يقع في</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>طرف جديد</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Give it a name in one language or both.</source>
        <translation>أعطه اسماً بإحدى اللغتين أو بكلتيهما.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>As the app has it.</source>
        <translation>كما في التطبيق.</translation>
    </message>
    <message>
        <source>Changed in this project.</source>
        <translation>معدَّل في هذا المشروع.</translation>
    </message>
    <message>
        <source>Added in this project.</source>
        <translation>مضاف في هذا المشروع.</translation>
    </message>
    <message>
        <source>Hidden: it is read nowhere.</source>
        <translation>مخفي: لا يُقرأ في أي نص.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>from the app</source>
        <translation>من التطبيق</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>معدَّل هنا</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>مضاف هنا</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Find it on the web (F)</source>
        <translation>البحث عنه في الشبكة (F)</translation>
    </message>
    <message>
        <source>as quoted in this article</source>
        <translation>كما نُقل في هذه المقالة</translation>
    </message>
    <message>
        <source>First said by {origin}</source>
        <translation>المصدر الأول: {origin}</translation>
    </message>
    <message>
        <source>Kept in the project: {files}</source>
        <translation>محفوظ في المشروع: {files}</translation>
    </message>
    <message>
        <source>What it does for the claim</source>
        <translation>موقفه من الادعاء</translation>
    </message>
    <message>
        <source>How far it was seen</source>
        <translation>مدى الاطلاع عليه</translation>
    </message>
    <message>
        <source>More about this citation</source>
        <translation>المزيد عن هذا المرجع</translation>
    </message>
    <message>
        <source>Quote read there</source>
        <translation>الاقتباس المقروء فيه</translation>
    </message>
    <message>
        <source>Translation of the quote</source>
        <translation>ترجمة الاقتباس</translation>
    </message>
    <message>
        <source>Figure stated there</source>
        <translation>العدد المذكور فيه</translation>
    </message>
    <message>
        <source>Quote and figure</source>
        <translation>الاقتباس والعدد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>النسخة المؤرشفة</translation>
    </message>
    <message>
        <source>Set the figure stated there</source>
        <translation>تعيين العدد المذكور فيه</translation>
    </message>
    <message>
        <source>Find it on the web</source>
        <translation>البحث عنه في الشبكة</translation>
    </message>
    <message>
        <source>Paste what you found there</source>
        <translation>الصق ما وجدته هناك</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Edit citation</source>
        <translation>تعديل المرجع</translation>
    </message>
    <message>
        <source>Remove the stated figure</source>
        <translation>إزالة العدد المذكور</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>States: {figure}</source>
        <translation>يذكر: {figure}</translation>
    </message>
    <message>
        <source>Its title says: {figure}</source>
        <translation>يقول عنوانه: {figure}</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>marked in its own sentence</source>
        <translation>مُشار إليه في الجملة نفسها</translation>
    </message>
    <message>
        <source>a later mark of the paragraph</source>
        <translation>إشارة لاحقة في الفقرة</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>مذكور في النص</translation>
    </message>
    <message>
        <source>As quoted here: {origin}</source>
        <translation>كما نُقل هنا: {origin}</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>التحقق بالرجوع إلى</translation>
    </message>
    <message>
        <source>Nothing is linked and nothing is offered. Add what you checked.</source>
        <translation>لا شيء مربوط ولا معروض. أضف ما تحققت منه.</translation>
    </message>
    <message>
        <source>New citation…</source>
        <translation>مرجع جديد…</translation>
    </message>
    <message>
        <source>Shift+L</source>
        <translation>Shift+L</translation>
    </message>
    <message>
        <source>Independent origins: {count}</source>
        <translation>مصادر أولى مستقلة: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown origin: ?</source>
        <translation>
            <numerusform>لا مجهول المصدر الأول</numerusform>
            <numerusform>واحد مجهول المصدر الأول: ؟</numerusform>
            <numerusform>اثنان مجهولا المصدر الأول: ؟</numerusform>
            <numerusform>%n مجهولة المصدر الأول: ؟</numerusform>
            <numerusform>%n مجهول المصدر الأول: ؟</numerusform>
            <numerusform>%n مجهول المصدر الأول: ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is offered. Add a citation with Shift+L.</source>
        <translation>لا مراجع أخرى معروضة. أضف مرجعاً بالمفتاحين Shift+L.</translation>
    </message>
    <message>
        <source>Link a citation first; then F finds it.</source>
        <translation>اربط مرجعاً أولاً، ثم ابحث عنه بالمفتاح F.</translation>
    </message>
    <message>
        <source>This citation has neither a title nor an address.</source>
        <translation>ليس لهذا المرجع عنوان ولا رابط.</translation>
    </message>
    <message>
        <source>Look in the browser; drop or paste what you find on its card.</source>
        <translation>ابحث في المتصفح؛ ثم أفلت ما تجده أو الصقه على بطاقة المرجع.</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>لقطة شاشة</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Show this place</source>
        <translation>عرض هذا الموضع</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>It tells of another event of its own</source>
        <translation>يروي حدثاً آخر مستقلاً</translation>
    </message>
    <message>
        <source>A B C D E F G H</source>
        <translation>أ ب ج د هـ و ز ح</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تضارب</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reading face</source>
        <translation>خط القراءة</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح مشروع حديث</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>MovedLine</name>
    <message>
        <source>Its words are not in the newest text. This is what version {version} says.</source>
        <translation>كلماته ليست في أحدث نص. هذا ما جاء في النسخة {version}.</translation>
    </message>
    <message>
        <source>Open tray</source>
        <translation>فتح سلة الانتظار</translation>
    </message>
    <message>
        <source>Its words changed in a newer text: {share} % alike.</source>
        <translation>تغيّرت كلماته في نص أحدث: التشابه {share} %.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>It is in Windows-1256; its letters were converted.</source>
        <translation>كان بترميز Windows-1256، فحُوّلت حروفه.</translation>
    </message>
    <message>
        <source>It is in UTF-16; its letters were converted.</source>
        <translation>كان بترميز UTF-16، فحُوّلت حروفه.</translation>
    </message>
    <message>
        <source>It has tracked changes: what they add was read, what they delete was not.</source>
        <translation>فيه تعديلات متتبَّعة: قُرئ ما أضافته، ولم يُقرأ ما حذفته.</translation>
    </message>
    <message>
        <source>Its comments were left out.</source>
        <translation>تُركت تعليقاته.</translation>
    </message>
    <message>
        <source>Its hidden words were left out.</source>
        <translation>تُركت كلماته المخفية.</translation>
    </message>
    <message>
        <source>Another document is embedded in it, which was left out.</source>
        <translation>في داخله مستند آخر، وقد تُرك.</translation>
    </message>
    <message>
        <source>Its Arabic letters stood in disorder and were put right; the text as found is kept too.</source>
        <translation>كانت حروفه العربية مضطربة الترتيب فأُصلحت، والنص كما وُجد محفوظ أيضاً.</translation>
    </message>
    <message>
        <source>Some of its pages are pictures, which were not read; run character recognition (OCR) on them.</source>
        <translation>بعض صفحاته صور لم تُقرأ؛ فمرّرها على برنامج للتعرف على الحروف (OCR).</translation>
    </message>
    <message>
        <source>Its fonts do not tell what some signs mean; “�” stands in their place, in numbers beside them too.</source>
        <translation>لا تبيّن خطوطه معنى بعض العلامات؛ ففي مكانها «�»، حتى في الأرقام المجاورة لها.</translation>
    </message>
    <message>
        <source>The site led from https to http; what came could be altered on the way.</source>
        <translation>حوّل الموقع من https إلى http؛ فقد يكون ما وصل عُدِّل في الطريق.</translation>
    </message>
    <message>
        <source>The address led on to another one, which is kept.</source>
        <translation>حوّل العنوان إلى عنوان آخر، وهو المحفوظ.</translation>
    </message>
    <message>
        <source>Its encoding is not the one it was said to be in; it was read by its bytes.</source>
        <translation>ترميزه غير الترميز المعلن له؛ فقُرئ بحسب بايتاته.</translation>
    </message>
    <message>
        <source>Some of its bytes are no letters; “�” stands in their place.</source>
        <translation>بعض بايتاته ليست حروفاً، وفي مكانها «�».</translation>
    </message>
    <message>
        <source>It is a web archive&apos;s copy; its address is that of the original.</source>
        <translation>هي نسخة من أرشيف الشبكة، وعنوانها عنوان الأصل.</translation>
    </message>
    <message>
        <source>Too many brackets in its wikitext are never closed; all of it was read as it was typed.</source>
        <translation>في نص الويكي أقواس كثيرة لم تُغلق؛ فقُرئ كله كما كُتب.</translation>
    </message>
    <message>
        <source>A script shows its text; it was taken from the data for search engines.</source>
        <translation>يعرض النصَّ برنامج نصي، فأُخذ من البيانات المعدّة لمحركات البحث.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Count to report</source>
        <translation>العدد المعتمد</translation>
    </message>
    <message>
        <source>The claim in full</source>
        <translation>الادعاء كاملاً</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>what figures must share to disagree</source>
        <translation>ما يجب أن تشترك فيه الأعداد كي تتضارب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>OneEventBar</name>
    <message>
        <source>Nobody has said that these two articles tell of one event. Do they?</source>
        <translation>لم يقل أحد بعد إن المقالتين تتحدثان عن حدث واحد. فهل هو حدث واحد؟</translation>
    </message>
    <message>
        <source>Same event  (E)</source>
        <translation>حدث واحد  (E)</translation>
    </message>
    <message>
        <source>Never the same  (Shift+E)</source>
        <translation>ليسا حدثاً واحداً  (Shift+E)</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>لا يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>Would vanish: {conflict}</source>
        <translation>سيزول: {conflict}</translation>
    </message>
    <message>
        <source>Would change: {conflict}</source>
        <translation>سيتغيّر: {conflict}</translation>
    </message>
    <message>
        <source>Would appear: {conflict}</source>
        <translation>سيظهر: {conflict}</translation>
    </message>
    <message numerus="yes">
        <source>%n other conflict(s) of this case stay.</source>
        <translation>
            <numerusform>لا يبقى تضارب آخر في هذه القضية.</numerusform>
            <numerusform>يبقى تضارب واحد آخر في هذه القضية.</numerusform>
            <numerusform>يبقى تضاربان آخران في هذه القضية.</numerusform>
            <numerusform>تبقى %n تضاربات أخرى في هذه القضية.</numerusform>
            <numerusform>يبقى %n تضارباً آخر في هذه القضية.</numerusform>
            <numerusform>يبقى %n تضارب آخر في هذه القضية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}: told {before} → {after}</source>
        <translation>{total}: المرويّ {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>PasteArticle</name>
    <message>
        <source>Paste as article</source>
        <translation>إضافة مقالة باللصق</translation>
    </message>
    <message>
        <source>The passage is taken as the page built it. To put a title on its first line or to leave something out, take the words alone.</source>
        <translation>يؤخذ المقطع كما بنته الصفحة. فإن أردت وضع عنوان في سطره الأول أو ترك شيء منه فخذ الكلمات وحدها.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Paste the article here</source>
        <translation>الصق المقالة هنا</translation>
    </message>
    <message>
        <source>Keep its links, tables, headings and reference marks</source>
        <translation>الإبقاء على روابطه وجداوله وعناوينه وأرقام مراجعه</translation>
    </message>
    <message>
        <source>Take article</source>
        <translation>إضافة المقالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put the title on the first line. The text is kept as it stands here; what is corrected later becomes a version of it.</source>
        <translation>ضع العنوان في السطر الأول. يُحفظ النص كما هو هنا، وما يُصحَّح لاحقاً يصير نسخةً منه.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Each step is ten times the one below</source>
        <translation>كل درجة عشرة أمثال التي تحتها</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>عدد محدد</translation>
    </message>
    <message>
        <source>range</source>
        <translation>مدى</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>طرف مفتوح</translation>
    </message>
    <message>
        <source>vague words</source>
        <translation>ألفاظ مبهمة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>in a cited document</source>
        <translation>في مرجع</translation>
    </message>
    <message>
        <source>so many figures, from the lowest to the highest</source>
        <translation>أعداد بهذا القدر، من الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>cannot both be true</source>
        <translation>لا يصحّان معاً</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>لا أعداد</numerusform>
            <numerusform>عدد واحد</numerusform>
            <numerusform>عددان</numerusform>
            <numerusform>%n أعداد</numerusform>
            <numerusform>%n عدداً</numerusform>
            <numerusform>%n عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>لا مصدر أول</numerusform>
            <numerusform>مصدر أول واحد</numerusform>
            <numerusform>مصدران أولان</numerusform>
            <numerusform>%n مصادر أولى</numerusform>
            <numerusform>%n مصدراً أول</numerusform>
            <numerusform>%n مصدر أول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) not shown</source>
        <translation>
            <numerusform>لا أعداد أخرى لم تُعرض</numerusform>
            <numerusform>عدد واحد آخر لم يُعرض</numerusform>
            <numerusform>عددان آخران لم يُعرضا</numerusform>
            <numerusform>%n أعداد أخرى لم تُعرض</numerusform>
            <numerusform>%n عدداً آخر لم يُعرض</numerusform>
            <numerusform>%n عدد آخر لم يُعرض</numerusform>
        </translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>متضارب</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more origin(s)</source>
        <translation>
            <numerusform>لا مصادر أخرى</numerusform>
            <numerusform>مصدر أول آخر</numerusform>
            <numerusform>مصدران آخران</numerusform>
            <numerusform>%n مصادر أخرى</numerusform>
            <numerusform>%n مصدراً آخر</numerusform>
            <numerusform>%n مصدر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin unknown</source>
        <translation>المصدر الأول غير معروف</translation>
    </message>
    <message>
        <source>in a document that is cited</source>
        <translation>في مرجع مستشهد به</translation>
    </message>
    <message>
        <source>suggested, not on the event yet</source>
        <translation>مقترح، لم يُضمّ إلى الحدث بعد</translation>
    </message>
    <message>
        <source>a conflict that is settled</source>
        <translation>تضارب محسوم</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>يحدّث</translation>
    </message>
    <message>
        <source>fits, more exactly</source>
        <translation>يوافق بدقة أكبر</translation>
    </message>
    <message>
        <source>part of the other</source>
        <translation>جزء من الآخر</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>another event</source>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>لا يُقارن</translation>
    </message>
    <message>
        <source>says</source>
        <translation>يقول</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>لا شيء متحقق منه</numerusform>
            <numerusform>واحد تمّ التحقق منه</numerusform>
            <numerusform>اثنان تمّ التحقق منهما</numerusform>
            <numerusform>%n تمّ التحقق منها</numerusform>
            <numerusform>%n تمّ التحقق منها</numerusform>
            <numerusform>%n تمّ التحقق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>لا تضارب مفتوح</numerusform>
            <numerusform>تضارب مفتوح واحد</numerusform>
            <numerusform>تضاربان مفتوحان</numerusform>
            <numerusform>%n تضاربات مفتوحة</numerusform>
            <numerusform>%n تضارباً مفتوحاً</numerusform>
            <numerusform>%n تضارب مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>لا ادعاءات بعد</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>مصدران فأكثر</translation>
    </message>
    <message>
        <source>one only</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>لا مصدر معروفاً</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم تُحسم بعد</translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation>لا اقتراحات بعد</translation>
    </message>
    <message>
        <source>Claims by status</source>
        <translation>الادعاءات بحسب الحالة</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>الادعاءات بحسب نتيجة التحقق</translation>
    </message>
    <message>
        <source>Claims by independent origins</source>
        <translation>الادعاءات بحسب المصادر الأولى المستقلة</translation>
    </message>
    <message>
        <source>Open conflicts by severity</source>
        <translation>التضاربات المفتوحة بحسب الشدة</translation>
    </message>
    <message>
        <source>severity {number}</source>
        <translation>الشدة {number}</translation>
    </message>
    <message>
        <source>No conflict is open</source>
        <translation>لا تضارب مفتوح</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>تحضير المثال</translation>
    </message>
    <message>
        <source>Annotator projects</source>
        <translation>مشاريع Annotator</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Put the cursor on an underlined figure first.</source>
        <translation>ضع المؤشر على عدد تحته خط أولاً.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقالة</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>Open a project, make a new one, or try the sample.</source>
        <translation>افتح مشروعاً، أو أنشئ واحداً جديداً، أو جرّب المثال.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>لا شيء للقراءة بعد</translation>
    </message>
    <message>
        <source>Import an article with Ctrl+I or drop a document here, then choose it in the list of articles.</source>
        <translation>استورد مقالة بالمفتاحين Ctrl+I أو أفلت مستنداً هنا، ثم اخترها من قائمة المقالات.</translation>
    </message>
    <message>
        <source>No claims yet. Press Enter on an underlined figure, or select words and press C.</source>
        <translation>لا ادعاءات بعد. اضغط Enter على عدد تحته خط، أو حدد كلمات واضغط C.</translation>
    </message>
    <message>
        <source>No claims yet. Select a sentence and press C.</source>
        <translation>لا ادعاءات بعد. حدد جملة واضغط C.</translation>
    </message>
    <message>
        <source>Ctrl+click opens it in the browser</source>
        <translation>النقر مع Ctrl يفتحه في المتصفح</translation>
    </message>
    <message>
        <source>Accept as a claim</source>
        <translation>قبوله ادعاءً</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <source>Make a claim of the selection</source>
        <translation>جعل النص المحدد ادعاءً</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Next of the overlapping claims</source>
        <translation>التالي من الادعاءات المتداخلة</translation>
    </message>
    <message>
        <source>Turn the paragraph&apos;s direction</source>
        <translation>عكس اتجاه الفقرة</translation>
    </message>
    <message>
        <source>That address cannot be opened.</source>
        <translation>لا يمكن فتح ذلك العنوان.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open reference [{number}]</source>
        <translation>فتح المرجع [{number}]</translation>
    </message>
    <message>
        <source>Open archived copy of [{number}]</source>
        <translation>فتح النسخة المؤرشفة من المرجع [{number}]</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Select the words of the claim first.</source>
        <translation>حدد كلمات الادعاء أولاً.</translation>
    </message>
    <message>
        <source>That was the last figure.</source>
        <translation>كان ذلك آخر عدد.</translation>
    </message>
    <message>
        <source>That was the first figure.</source>
        <translation>كان ذلك أول عدد.</translation>
    </message>
    <message>
        <source>Every figure of this article is decided.</source>
        <translation>بُتّ في كل أعداد هذه المقالة.</translation>
    </message>
</context>
<context>
    <name>RelationsList</name>
    <message>
        <source>Harmless ties</source>
        <translation>صلات بلا تضارب</translation>
    </message>
    <message>
        <source>No ties</source>
        <translation>لا صلات</translation>
    </message>
    <message>
        <source>Figures of this article that agree, refine or complete each other appear here.</source>
        <translation>تظهر هنا أعداد هذه المقالة التي يوافق بعضها بعضاً أو يدققه أو يكمله.</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>Newer text of the article</source>
        <translation>نص أحدث للمقالة</translation>
    </message>
    <message>
        <source>This article has no address yet. Write it into the article&apos;s details (F2).</source>
        <translation>لا عنوان لهذه المقالة على الشبكة بعد. اكتبه في بيانات المقالة (F2).</translation>
    </message>
    <message>
        <source>Fetch from your own network?</source>
        <translation>أتريد الجلب من شبكتك أنت؟</translation>
    </message>
    <message>
        <source>{address} leads into your own network, not to the web. Fetch it?</source>
        <translation>يقود {address} إلى شبكتك أنت لا إلى شبكة الإنترنت. أتريد جلبه؟</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the newer text</source>
        <translation>قراءة النص الأحدث</translation>
    </message>
    <message>
        <source>Fetching again</source>
        <translation>إعادة الجلب</translation>
    </message>
    <message>
        <source>The text is the same as before; nothing was changed.</source>
        <translation>النص هو نفسه كما كان؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is version {version} of the text.</source>
        <translation>هذه هي النسخة {version} من النص.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stand where they stood.</source>
        <translation>
            <numerusform>لم يبق ادعاء في موضعه.</numerusform>
            <numerusform>بقي ادعاء واحد في موضعه.</numerusform>
            <numerusform>بقي ادعاءان في موضعيهما.</numerusform>
            <numerusform>بقيت %n ادعاءات في مواضعها.</numerusform>
            <numerusform>بقي %n ادعاءً في مواضعها.</numerusform>
            <numerusform>بقي %n ادعاء في مواضعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) followed words that changed a little.</source>
        <translation>
            <numerusform>لم يتبع ادعاء كلمات تغيّرت قليلاً.</numerusform>
            <numerusform>تبع ادعاء واحد كلماته التي تغيّرت قليلاً.</numerusform>
            <numerusform>تبع ادعاءان كلماتهما التي تغيّرت قليلاً.</numerusform>
            <numerusform>تبعت %n ادعاءات كلماتها التي تغيّرت قليلاً.</numerusform>
            <numerusform>تبع %n ادعاءً كلماتها التي تغيّرت قليلاً.</numerusform>
            <numerusform>تبع %n ادعاء كلماتها التي تغيّرت قليلاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) wait in the tray.</source>
        <translation>
            <numerusform>لا ادعاء في سلة الانتظار.</numerusform>
            <numerusform>ادعاء واحد في سلة الانتظار.</numerusform>
            <numerusform>ادعاءان في سلة الانتظار.</numerusform>
            <numerusform>%n ادعاءات في سلة الانتظار.</numerusform>
            <numerusform>%n ادعاءً في سلة الانتظار.</numerusform>
            <numerusform>%n ادعاء في سلة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified claim(s) went back to review.</source>
        <translation>
            <numerusform>لم يعد أي ادعاء إلى المراجعة.</numerusform>
            <numerusform>عاد إلى المراجعة ادعاء واحد كان قد تمّ التحقق منه.</numerusform>
            <numerusform>عاد إلى المراجعة ادعاءان كان قد تمّ التحقق منهما.</numerusform>
            <numerusform>عادت إلى المراجعة %n ادعاءات كان قد تمّ التحقق منها.</numerusform>
            <numerusform>عاد إلى المراجعة %n ادعاءً كان قد تمّ التحقق منها.</numerusform>
            <numerusform>عاد إلى المراجعة %n ادعاء كان قد تمّ التحقق منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {share} % of the words are the same: is it another article? Undo takes it back.</source>
        <translation>لم يبق من الكلمات نفسها إلا {share} %: أهي مقالة أخرى؟ التراجع يلغي ذلك.</translation>
    </message>
</context>
<context>
    <name>SameEvent</name>
    <message>
        <source>Same event  (E)</source>
        <translation>حدث واحد  (E)</translation>
    </message>
    <message>
        <source>Never the same  (Shift+E)</source>
        <translation>ليست حدثاً واحداً  (Shift+E)</translation>
    </message>
    <message>
        <source>Skip  (F9)</source>
        <translation>تخطٍّ  (F9)</translation>
    </message>
    <message>
        <source>One event?</source>
        <translation>حدث واحد؟</translation>
    </message>
    <message>
        <source>Also of “{event}”?</source>
        <translation>من «{event}» أيضاً؟</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الحدث</translation>
    </message>
    <message>
        <source>Join with another event</source>
        <translation>دمج مع حدث آخر</translation>
    </message>
    <message>
        <source>Confirm all agreements</source>
        <translation>تأكيد كل التوافقات</translation>
    </message>
    <message>
        <source>Claims that agree between articles become each other’s support</source>
        <translation>الادعاءات المتوافقة بين المقالات يدعم بعضها بعضاً</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>No figures of two articles look like one event.</source>
        <translation>لا أعداد في مقالتين تبدو حدثاً واحداً.</translation>
    </message>
    <message>
        <source>They are on the event “{event}” now. Undo takes it back.</source>
        <translation>صارت ضمن الحدث «{event}». يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>They will not be held to be one event. Undo takes it back.</source>
        <translation>لن تُعدّ حدثاً واحداً. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذه المقالة</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>أي مقالات</translation>
    </message>
    <message>
        <source>Figures that may tell of one event, and events</source>
        <translation>أعداد قد تكون عن حدث واحد، وأحداث</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose a row, or press F9 for the next proposal.</source>
        <translation>اختر سطراً، أو اضغط F9 للاقتراح التالي.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>لا أحداث بعد</translation>
    </message>
    <message>
        <source>Figures of two articles that may tell of one event appear here by themselves. Press E on a figure to put it on an event.</source>
        <translation>تظهر هنا من تلقاء نفسها أعدادُ مقالتين قد تكون عن حدث واحد. اضغط E على عدد لتضعه ضمن حدث.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحاً</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s)</source>
        <translation>
            <numerusform>ولا عدد آخر</numerusform>
            <numerusform>وعدد آخر</numerusform>
            <numerusform>وعددان آخران</numerusform>
            <numerusform>و%n أعداد أخرى</numerusform>
            <numerusform>و%n عدداً آخر</numerusform>
            <numerusform>و%n عدد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>also of “{event}”?</source>
        <translation>من «{event}» أيضاً؟</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Both are the event “{event}” now. Undo takes it back.</source>
        <translation>صارا معاً الحدث «{event}». يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>It is on an event of its own now: “{event}”. Undo takes it back.</source>
        <translation>صار له حدثه الخاص: «{event}». يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n support(s) linked between claims that agree.</source>
        <translation>
            <numerusform>لم يُربط شيء.</numerusform>
            <numerusform>رُبط دعم واحد بين ادعاءات متوافقة.</numerusform>
            <numerusform>رُبط دعمان بين ادعاءات متوافقة.</numerusform>
            <numerusform>رُبطت %n مواضع دعم بين ادعاءات متوافقة.</numerusform>
            <numerusform>رُبط %n موضع دعم بين ادعاءات متوافقة.</numerusform>
            <numerusform>رُبط %n موضع دعم بين ادعاءات متوافقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims of two articles agree here without an open conflict.</source>
        <translation>لا ادعاءات متوافقة هنا بين مقالتين بلا تضارب مفتوح.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>لا أعداد</numerusform>
            <numerusform>عدد واحد</numerusform>
            <numerusform>عددان</numerusform>
            <numerusform>%n أعداد</numerusform>
            <numerusform>%n عدداً</numerusform>
            <numerusform>%n عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالةً</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>لا شيء يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>مرجع</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>How it is settled</source>
        <translation>طريقة الحسم</translation>
    </message>
    <message>
        <source>Lowest value that holds</source>
        <translation>أدنى قيمة معتمدة</translation>
    </message>
    <message>
        <source>Highest value that holds</source>
        <translation>أعلى قيمة معتمدة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Value that holds</source>
        <translation>القيمة المعتمدة</translation>
    </message>
    <message>
        <source>Why: what you read, and where</source>
        <translation>السبب: ماذا قرأت؟ وأين؟</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>قرارات سابقة</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>حسم التضارب</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>At this severity a note is required.</source>
        <translation>التعليل مطلوب عند هذه الشدة.</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>أُعيد فتحه</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Check what articles say about the war in Syria: take their claims, read their sources, see where figures cannot both be true, and export what holds.</source>
        <translation>تحقّق مما تقوله المقالات عن الحرب في سوريا: خذ ادعاءاتها، واقرأ مراجعها، وانظر أين لا يصحّ عددان معاً، وصدّر ما ثبت.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>جرّب المثال</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الحديثة</translation>
    </message>
    <message>
        <source>Or drop documents here to begin a project.</source>
        <translation>أو أفلت مستندات هنا لتبدأ مشروعاً.</translation>
    </message>
    <message>
        <source>New here? The sample shows everything in five minutes. Or drop documents here.</source>
        <translation>جديد هنا؟ يريك النموذج كل شيء في خمس دقائق. أو أفلت مستندات هنا.</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>{decided} of %n figure(s) decided</source>
        <translation>
            <numerusform>لا أعداد في هذه المقالة</numerusform>
            <numerusform>بُتّ في {decided} من عدد واحد</numerusform>
            <numerusform>بُتّ في {decided} من عددين</numerusform>
            <numerusform>بُتّ في {decided} من %n أعداد</numerusform>
            <numerusform>بُتّ في {decided} من %n عدداً</numerusform>
            <numerusform>بُتّ في {decided} من %n عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>لا تضارب مفتوح</numerusform>
            <numerusform>تضارب مفتوح واحد</numerusform>
            <numerusform>تضاربان مفتوحان</numerusform>
            <numerusform>%n تضاربات مفتوحة</numerusform>
            <numerusform>%n تضارباً مفتوحاً</numerusform>
            <numerusform>%n تضارب مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>لا محتمل</numerusform>
            <numerusform>محتمل واحد</numerusform>
            <numerusform>محتملان</numerusform>
            <numerusform>%n محتملة</numerusform>
            <numerusform>%n محتملاً</numerusform>
            <numerusform>%n محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claims of %n article(s) whose words a newer text lost. Shows them.</source>
        <translation>
            <numerusform>لا ادعاءات تنتظر.</numerusform>
            <numerusform>ادعاءات من مقالة واحدة لم تعد كلماتها في نص أحدث. النقر يعرضها.</numerusform>
            <numerusform>ادعاءات من مقالتين لم تعد كلماتها في نص أحدث. النقر يعرضها.</numerusform>
            <numerusform>ادعاءات من %n مقالات لم تعد كلماتها في نص أحدث. النقر يعرضها.</numerusform>
            <numerusform>ادعاءات من %n مقالة لم تعد كلماتها في نص أحدث. النقر يعرضها.</numerusform>
            <numerusform>ادعاءات من %n مقالة لم تعد كلماتها في نص أحدث. النقر يعرضها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>{work} {done} of {total}</source>
        <translation>{work} {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Conflicts {count}</source>
        <translation>التضاربات {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s) in this project</source>
        <translation>
            <numerusform>لا تضارب مفتوح في هذا المشروع</numerusform>
            <numerusform>تضارب مفتوح واحد في هذا المشروع</numerusform>
            <numerusform>تضاربان مفتوحان في هذا المشروع</numerusform>
            <numerusform>%n تضاربات مفتوحة في هذا المشروع</numerusform>
            <numerusform>%n تضارباً مفتوحاً في هذا المشروع</numerusform>
            <numerusform>%n تضارب مفتوح في هذا المشروع</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation>المحتملة {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more, if figures of two articles tell of one event</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر إن كانت أعداد مقالتين عن حدث واحد</numerusform>
            <numerusform>واثنان آخران إن كانت أعداد مقالتين عن حدث واحد</numerusform>
            <numerusform>و%n أخرى إن كانت أعداد مقالتين عن حدث واحد</numerusform>
            <numerusform>و%n آخر إن كانت أعداد مقالتين عن حدث واحد</numerusform>
            <numerusform>و%n آخر إن كانت أعداد مقالتين عن حدث واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Decisions are recorded as {name}</source>
        <translation>تُدوَّن القرارات باسم {name}</translation>
    </message>
    <message>
        <source>Say who is reviewing</source>
        <translation>أدخل اسم المراجِع</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n claim(s) in the tray</source>
        <translation>
            <numerusform>سلة الانتظار فارغة</numerusform>
            <numerusform>ادعاء واحد في سلة الانتظار</numerusform>
            <numerusform>ادعاءان في سلة الانتظار</numerusform>
            <numerusform>%n ادعاءات في سلة الانتظار</numerusform>
            <numerusform>%n ادعاءً في سلة الانتظار</numerusform>
            <numerusform>%n ادعاء في سلة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words are no longer in the text, or say something else now. Put each where it belongs, or leave it here: it keeps what was decided.</source>
        <translation>لم تعد كلماتها في النص، أو صارت تقول شيئاً آخر. ضع كلاً منها في موضعه، أو اتركه هنا: يبقى ما تقرّر بشأنه.</translation>
    </message>
    <message>
        <source>In version {version} it said:</source>
        <translation>جاء في النسخة {version}:</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>عرض الادعاء</translation>
    </message>
    <message>
        <source>It may belong here:</source>
        <translation>قد يكون موضعه هنا:</translation>
    </message>
    <message>
        <source>No words like these were found.</source>
        <translation>لم توجد كلمات تشبهها.</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <translation>ضعه على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation>عرض هذا الموضع</translation>
    </message>
    <message>
        <source>Put it here · {share} %</source>
        <translation>ضعه هنا · {share} %</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>none stands yet</source>
        <translation>لا نتيجة معتمدة بعد</translation>
    </message>
    <message>
        <source>Reviewers disagree ({all}); the verdict that counts: {one}</source>
        <translation>اختلف المراجعون ({all})؛ والنتيجة المعتمدة: {one}</translation>
    </message>
    <message>
        <source>Verified by {reviewer}</source>
        <translation>تحقّق منه {reviewer}</translation>
    </message>
    <message>
        <source>To verify it needs: {needed}.</source>
        <translation>ينقصه للتحقق: {needed}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Grade: {grade}</source>
        <translation>قوة الإسناد: {grade}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتيجة التحقق</translation>
    </message>
    <message>
        <source>V, then a digit</source>
        <translation>‏V ثم رقم</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>جاهز للمراجعة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تأكيد التحقق</translation>
    </message>
    <message>
        <source>Other statuses</source>
        <translation>حالات أخرى</translation>
    </message>
    <message>
        <source>The responsible party admitted it, and the quote is here.</source>
        <translation>أقرّ به الطرف المسؤول، والاقتباس هنا.</translation>
    </message>
    <message>
        <source>its words found again in the newest text</source>
        <translation>العثور على كلماته من جديد في أحدث نص</translation>
    </message>
    <message>
        <source>a verdict that stands</source>
        <translation>نتيجة تحقق معتمدة</translation>
    </message>
    <message>
        <source>your name as reviewer</source>
        <translation>اسمك مراجِعاً</translation>
    </message>
    <message>
        <source>its open conflict settled, or the verdict “conflicting”</source>
        <translation>حسم تضاربه المفتوح أو جعل نتيجته «متضارب»</translation>
    </message>
    <message>
        <source>a linked citation that you opened</source>
        <translation>فتح مرجع مربوط به</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>There is no difference to show.</source>
        <translation>لا اختلاف لعرضه.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Older text</source>
        <translation>النص الأقدم</translation>
    </message>
    <message>
        <source>Newer text</source>
        <translation>النص الأحدث</translation>
    </message>
    <message>
        <source>Enter shows the place in the text</source>
        <translation>مفتاح Enter يعرض الموضع في النص</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Go back to this text</source>
        <translation>الرجوع إلى هذا النص</translation>
    </message>
    <message>
        <source>Makes a further version with the older text. Nothing is lost; undo takes it back.</source>
        <translation>يجعل النص الأقدم نسخةً جديدة. لا يضيع شيء، والتراجع يلغي ذلك.</translation>
    </message>
    <message>
        <source>Back to its versions</source>
        <translation>العودة إلى نسخها</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>كما استُوردت</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>fetched again</source>
        <translation>مجلوبة من جديد</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحّحة</translation>
    </message>
    <message>
        <source>letters repaired</source>
        <translation>بعد إصلاح الحروف</translation>
    </message>
    <message>
        <source>older text again</source>
        <translation>نص أقدم من جديد</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>النسخة {version}</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>النصّان متطابقان.</translation>
    </message>
    <message>
        <source>{share} % of the words are the same.</source>
        <translation>الكلمات المشتركة {share} %.</translation>
    </message>
    <message>
        <source>No article is shown</source>
        <translation>لا مقالة معروضة</translation>
    </message>
    <message>
        <source>Choose one in the list of articles; its versions will stand here.</source>
        <translation>اختر مقالة من القائمة وستظهر نسخها هنا.</translation>
    </message>
    <message>
        <source>There is one version of this text</source>
        <translation>لهذا النص نسخة واحدة</translation>
    </message>
    <message>
        <source>Update it from a file, fetch it again, or correct its text: the older text stays, and what changed stands here.</source>
        <translation>حدّثه من ملف أو أعد جلبه أو صحّح نصه: يبقى النص الأقدم، ويظهر هنا ما تغيّر.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>Import from the web</source>
        <translation>استيراد من الشبكة</translation>
    </message>
    <message>
        <source>Addresses of pages, one on each line</source>
        <translation>عناوين الصفحات، عنوان في كل سطر</translation>
    </message>
    <message>
        <source>This asks the network. Each page is asked for once: its pictures, scripts and whatever else it names are not, and no link of it is followed. The site sees your computer&apos;s address, as it would see your browser&apos;s.</source>
        <translation>هذا يسأل الشبكة. تُطلب كل صفحة مرة واحدة وحدها: لا تُجلب صورها ولا برامجها النصية ولا غيرها مما تذكره، ولا يُتبع أي من روابطها. ويرى الموقع عنوان حاسوبك كما يراه حين تفتح الصفحة في متصفحك.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{hosts} is an address of your own computer or network.</source>
        <translation>يقود {hosts} إلى حاسوبك نفسه أو إلى شبكتك.</translation>
    </message>
    <message>
        <source>Fetch it all the same</source>
        <translation>جلبها رغم ذلك</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>مدى الدقة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>Did they fight</source>
        <translation>هل كانوا مقاتلين</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قاله</translation>
    </message>
    <message>
        <source>How firmly</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>What it adds up</source>
        <translation>نوع الحصيلة</translation>
    </message>
    <message>
        <source>Toll as of</source>
        <translation>الحصيلة حتى</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>الجهة المنفّذة</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Assumed from the column of the infobox.</source>
        <translation>مفترَض من عمود صندوق المعلومات.</translation>
    </message>
    <message>
        <source>Assumed from the country before the number.</source>
        <translation>مفترَض من الدولة المذكورة قبل العدد.</translation>
    </message>
    <message>
        <source>As for the total that this note explains.</source>
        <translation>كما في المجموع الذي تشرحه هذه الحاشية.</translation>
    </message>
    <message>
        <source>You changed this.</source>
        <translation>غيّرتَ هذا.</translation>
    </message>
    <message>
        <source>Assumed from the article’s layout.</source>
        <translation>مفترَض من تنسيق المقالة.</translation>
    </message>
    <message>
        <source>Assumed from the date of the article.</source>
        <translation>مفترَض من تاريخ المقالة.</translation>
    </message>
    <message>
        <source>This note explains it.</source>
        <translation>هذه الحاشية تشرحه.</translation>
    </message>
    <message>
        <source>As for “{figure}”.</source>
        <translation>كما في «{figure}».</translation>
    </message>
    <message>
        <source>Told in an earlier sentence.</source>
        <translation>مذكور في جملة سابقة.</translation>
    </message>
    <message>
        <source>Told in a later sentence.</source>
        <translation>مذكور في جملة لاحقة.</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} أو أكثر</translation>
    </message>
    <message>
        <source>{number} or fewer</source>
        <translation>{number} أو أقل</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Take out of the window</source>
        <translation>إخراج من النافذة</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>إخفاء هذه اللوحة</translation>
    </message>
    <message>
        <source>The settings cannot be stored: {why}</source>
        <translation>تعذّر حفظ الإعدادات: {why}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التضاربات</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النُّسَخ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>The text stands as it was found.</source>
        <translation>صار النص كما وُجد.</translation>
    </message>
    <message>
        <source>Export verified claims</source>
        <translation>تصدير الادعاءات المتحقَّق منها</translation>
    </message>
    <message numerus="yes">
        <source>%n verified claim(s) exported to {file}.</source>
        <translation>
            <numerusform>لا ادعاءات تمّ التحقق منها بعد؛ كُتب {file} بلا صفوف.</numerusform>
            <numerusform>صُدّر ادعاء واحد متحقَّق منه إلى {file}.</numerusform>
            <numerusform>صُدّر ادعاءان متحقَّق منهما إلى {file}.</numerusform>
            <numerusform>صُدّرت %n ادعاءات متحقَّق منها إلى {file}.</numerusform>
            <numerusform>صُدّر %n ادعاءً متحقَّقاً منه إلى {file}.</numerusform>
            <numerusform>صُدّر %n ادعاء متحقَّق منه إلى {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>الصورة في {file}.</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>جرى التراجع عن: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>أُعيد: {act}</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>حُذفت «{title}».</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>حدّد الكلمات في النص أولاً.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>List of addresses</source>
        <translation>قائمة عناوين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Enter name</source>
        <translation>إدخال الاسم</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>عرض التضاربات</translation>
    </message>
    <message>
        <source>{work}: begins when the present work is done.</source>
        <translation>{work}: بعد انتهاء العمل الجاري.</translation>
    </message>
    <message>
        <source>Show what can be done</source>
        <translation>عرض ما يمكن فعله</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>لم يُفتح أي مشروع بعد</translation>
    </message>
</context>
</TS>
