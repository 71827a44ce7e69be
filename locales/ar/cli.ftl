### Interface messages of diglot in ar.
### A draft: no person has reviewed it.


## Reading Fluent catalogs (`syntax-`)

syntax-expected-sign = المتوقع هنا `{ $sign }`
syntax-expected-entry = المتوقع هنا رسالة أو مصطلح أو تعليق
syntax-expected-space = المتوقع مسافة بعد علامة التعليق `#`
syntax-expected-value = المتوقع هنا قيمة
syntax-expected-value-or-attribute = المتوقع هنا قيمة أو سمة
syntax-expected-name = المتوقع هنا اسم
syntax-expected-expression = المتوقع تعبير بعد القوس الفاتح أو داخل الاستدعاء
syntax-expected-digit = المتوقع هنا رقم
syntax-expected-argument-end = المتوقع هنا `,` أو `)`
syntax-expected-literal = المتوقع هنا عدد أو نص بين علامتي اقتباس
syntax-expected-line-end = المتوقع هنا نهاية السطر
syntax-expected-variant = المتوقع هنا بديل، وهو يبدأ بـ `[` أو `*[`
syntax-expected-next-variant = المتوقع هنا بديل آخر أو القوس الغالق
syntax-expected-key = المتوقع كلمة أو عدد مفتاحًا للبديل
syntax-stray-brace = هذا القوس الغالق لا يغلق شيئًا
syntax-unknown-escape = تسلسل الهروب `{ $escape }` غير معروف
syntax-short-escape =
    { $digits ->
        [one] يحتاج تسلسل الهروب هذا إلى رقم ست عشري واحد ({ $digits })
        [two] يحتاج تسلسل الهروب هذا إلى رقمين ست عشريين ({ $digits })
        [few] يحتاج تسلسل الهروب هذا إلى { $digits } أرقام ست عشرية
        [many] يحتاج تسلسل الهروب هذا إلى { $digits } رقمًا ست عشريًا
       *[other] يحتاج تسلسل الهروب هذا إلى { $digits } رقم ست عشري
    }
syntax-function-name = اسم الدالة `{ $name }` ليس بأحرف كبيرة
syntax-not-callable = لا يمكن استدعاء شيء بوسائط إلا دالة أو مصطلحًا
syntax-positional-after-named = هذا الوسيط بلا اسم ويأتي بعد وسيط له اسم
syntax-repeated-argument = الوسيط `{ $name }` معطى مرتين
syntax-term-attribute = لا يمكن عرض سمة مصطلح
syntax-selector = لا يصلح هذا التعبير للاختيار بين البدائل
syntax-no-default = لا بديل معلَّم على أنه الافتراضي
syntax-two-defaults = بديل ثانٍ معلَّم على أنه الافتراضي
syntax-too-deep =
    { $limit ->
        [one] أكثر من قوس واحد ({ $limit }) مفتوح هنا
        [two] أكثر من قوسين ({ $limit }) مفتوحة هنا
        [few] أكثر من { $limit } أقواس مفتوحة هنا
        [many] أكثر من { $limit } قوسًا مفتوحة هنا
       *[other] أكثر من { $limit } قوس مفتوحة هنا
    }
syntax-help-entry = الرسالة معرّف ثم `=` ثم قيمة، مثل `greeting = Hello`
syntax-help-continue = إن كان هذا السطر تتمة للقيمة التي فوقه، فأزحه بمسافة واحدة على الأقل
syntax-help-name = يبدأ الاسم بحرف من A إلى Z، وليس فيه إلا هذه الأحرف والأرقام و`-` و`_`
syntax-help-tab = أزح السطر بمسافات، فعلامة الجدولة لا تُعد إزاحة
syntax-help-line-start = إن كان هذا السطر نصًا يبدأ بـ `{ $sign }`، فاكتب هذه العلامة هكذا: `{ $example }`
syntax-help-attribute = يجب أن تأتي السمة تحت رسالتها مباشرة، وشكلها `.title = Hello`
syntax-help-unclosed = أغلق القوس الذي فُتح من قبل، أو اكتب القوس الذي هو نص هكذا: `{ $example }`
syntax-help-stray-brace = اكتب القوس الذي هو نص هكذا: `{ $example }`
syntax-help-string = يجب أن ينتهي النص الذي بين علامتي اقتباس في السطر الذي يبدأ فيه
syntax-help-comment = ضع مسافة بين `#` والتعليق
syntax-help-value = اكتب القيمة في السطر نفسه، أو في الأسطر التالية مع إزاحتها؛ واكتب القيمة الفارغة هكذا: `{ $example }`
syntax-help-term-value = يحتاج المصطلح إلى قيمة حتى إن كانت له سمات؛ اكتب القيمة الفارغة هكذا: `{ $example }`
syntax-help-expression = يوضع بين القوسين متغير `$variable` أو رسالة أو مصطلح `-term` أو دالة `FUNCTION()` أو عدد أو نص بين علامتي اقتباس؛ واكتب القوس الذي هو نص هكذا: `{ $example }`
syntax-help-escape = تسلسلات الهروب هي شرطة مائلة عكسية قبل علامة اقتباس أو قبل شرطة مثلها، و`\uXXXX` و`\UXXXXXX`؛ أما القوس فلا يحتاج إلى شيء منها
syntax-help-function-name = اكتب اسم الدالة بأحرف كبيرة، واكتب الرسالة أو المصطلح بلا قوسين
syntax-help-not-callable = احذف القوسين
syntax-help-positional = ضع الوسائط التي لها أسماء في الآخر
syntax-help-selector = استعمل متغيرًا أو دالة أو سمة مصطلح للاختيار بين البدائل
syntax-help-variant = بعد `->` يأتي كل بديل في سطر مستقل، مثل `[one] One book`
syntax-help-next-variant = أزح أسطر البديل، وضع القوس الغالق في سطر مستقل
syntax-help-default = ضع `*` قبل بديل واحد فقط


## Reading source texts and raw texts (`source-`, `raw-`)

source-unmerged = هنا غيّر فرعان الأسطر نفسها، ولم يختر أحد بعد
source-unmerged-help = أبقِ الصحيح واحذف أسطر علامات git؛ وإلى ذلك الحين لا يغير diglot شيئًا مما يتبع هذا النص
source-pin-invalid = لا يصلح `{ $id }` معرّفًا لرسالة
source-pin-invalid-help = ابدأ المعرّف بحرف من a إلى z، ولا تستعمل إلا هذه الأحرف والأرقام و`-` و`_`
source-pin-repeated = المعرّف `{ $id }` مثبت مرتين في هذا النص
source-pin-repeated-help = أعطِ أحد المقطعين معرّفًا آخر
source-front-matter = قيمة `{ $key }` ليست نصًا من سطر واحد
source-front-matter-help = اكتب القيمة في سطر واحد، وبين علامتي اقتباس مزدوجتين إن كان فيها محارف خاصة
raw-help = قارن هذا الموضع بالأصل وصححه بيدك
raw-ordinal = قد يكون `{ $seen }` صورة تالفة من `{ $maybe }`
raw-stray-number = العدد `{ $seen }` لا معنى له في هذه الجملة، وقد يكون رقم صفحة أو حاشية
raw-page-number = السطر ليس فيه إلا `{ $seen }`، وقد يكون رقم صفحة
raw-page-join = وُصل النص عبر نهاية صفحة قبل `{ $seen }`، وقد تبدأ هناك فقرة جديدة
raw-range = ربما سقطت علامة من `{ $seen }`، وقد يكون الصواب `{ $maybe }`
raw-unclosed = في `{ $seen }` علامة اقتباس أو قوس لا يُغلق أبدًا
raw-unopened = في `{ $seen }` علامة اقتباس أو قوس لا يغلق شيئًا
raw-address-spaces = في العنوان `{ $seen }` مسافات
raw-address-cut = كان العنوان `{ $seen }` مقطوعًا، وقد تكون علامة سقطت أو أخطأت في موضع الوصل
raw-hyphen-kept = قُطع `{ $seen }` عند واصلته، وقد يكون `{ $maybe }`
raw-hyphen-space = المسافة بجانب الواصلة في `{ $seen }` تبدو خطأ
raw-look-alike = ربما اختلطت في `{ $seen }` علامات متشابهة (l وI و1 و|، أو O و0)
raw-punctuation = علامات الترقيم في `{ $seen }` تبدو خطأ
raw-doubled-word = قد تكون إحدى الكلمتين `{ $seen }` زائدة
raw-spelling = يكتب هذا النص `{ $seen }` هنا و`{ $maybe }` في موضع آخر
raw-unreadable = في `{ $seen }` علامة لم تمكن قراءتها
raw-bullet = عُدّ الحرف `{ $seen }` في أول هذا السطر علامة قائمة


## Settings that would harm the texts

settings-records-overwrite = ستُكتب السجلات فوق ملفات `{ $pattern }`: فهي تحتاج إلى مجلد خاص بها
settings-folder-taken = المجلد `{ $folder }` تابع للمحلية `{ $locale }` من قبل
settings-from-help = احذف هذا السطر: فتُترجم `{ $locale }` عندئذ من `{ $source }`
cli-shipped-unknown = لا يُعرف ما المنشور، إذ تتعذر قراءة `{ $file }`
cli-project-file = `{ $folder }` ملف: اذكر مجلده
check-no-source = لا يوجد أي ملف لمحلية المصدر `{ $locale }`، مع أن الترجمات موجودة
check-no-source-help = اكتب في `source-locale` اللغة التي كُتبت بها النصوص؛ ولا تحذف أي ترجمة قبل ذلك
cli-config-all = لا يُضبط شيء لجميع المحليات معًا؛ اذكر محلية بالخيار `--locale`، أو ملفًا بالخيار `--path`.
usage-accept-locale = اذكر محلية ورسائل، كما في `diglot accept { $locale } { $message }`


## Reading and writing files, settings, init (`disk-`, `settings-`, `init-`)

disk-cannot-read = تتعذر قراءة `{ $path }`: { $cause }
disk-cannot-write = تتعذر كتابة `{ $path }`: { $cause }
disk-cannot-remove = يتعذر حذف `{ $path }`: { $cause }
disk-cannot-lock = يتعذر منع عمليات diglot الأخرى من الكتابة بواسطة `{ $path }`: { $cause }
disk-locked = عملية أخرى من diglot (رقمها { $process }) تكتب في هذا المشروع منذ وقت طويل؛ أنهها ثم أعد المحاولة
disk-changed = غيّر أحد ما `{ $path }` في هذه الأثناء، فلم يُكتب شيء؛ أعد المحاولة
disk-exists = `{ $path }` موجود من قبل، فلم يُكتب شيء
disk-read-only = `{ $path }` للقراءة فقط، فلم يُكتب شيء
disk-outside = يقود `{ $path }` إلى خارج المشروع، فلم يُكتب شيء
disk-same-file = `{ $path }` و`{ $other }` ملف واحد لا يقبل نصين مختلفين، فلم يُكتب شيء
disk-not-a-file = `{ $path }` ليس ملفًا
disk-too-large = `{ $path }` كبير جدًا: يجب أن يكون الملف أصغر من 4 غيبيبايت
disk-output-folder = لا يصلح `{ $path }` مجلدًا للمخرجات: يجب أن يكون داخل المشروع وألا يحوي نصوصًا لك
disk-unreadable = تتعذر قراءة هذا الملف: { $cause }
disk-cannot-look = يتعذر تتبع هذا المسار: { $cause }
disk-special-file = هذا ليس ملفًا عاديًا، ولم يُقرأ
disk-large = هذا الملف كبير جدًا ولم يُقرأ: يجب أن يكون أصغر من 4 غيبيبايت
disk-not-utf8 = من هنا فصاعدًا ليس الملف نصًا بترميز UTF-8
disk-not-utf8-help = احفظ الملف بترميز UTF-8 في محررك؛ وإلى ذلك الحين لا يغيره diglot
disk-strange-path = اسم هذا الملف ليس Unicode صحيحًا، فلم يُقرأ الملف
disk-link-outside = يقود هذا الرابط الرمزي إلى خارج المشروع، ولم يُتتبع
disk-link-loop = يعود هذا الرابط الرمزي إلى مجلد يقع هو فيه
disk-too-many = في هذا المجلد ملفات كثيرة جدًا، أو روابط رمزية تضاعفها؛ ولم يُقرأ الباقي
disk-missing-folder = لا يوجد مجلد `{ $folder }`
disk-missing-folder-help = أنشئ المجلد، أو صحح نمط المسار
disk-nothing-found = لا يوجد نص مصدر ولا كتالوج
disk-nothing-found-help = ضع نصًا في `source-texts`، أو دع `diglot init` يبحث عن الكتالوجات

settings-syntax = هذا ليس TOML صحيحًا: { $cause }
settings-unknown-key = لا يوجد مفتاح `{ $key }` هنا
settings-known-keys = المفاتيح الممكنة هنا هي { $keys }
settings-did-you-mean = أتقصد `{ $meant }`؟
settings-wrong-type =
    { $expected ->
        [texts] يجب أن يكون `{ $key }` قائمة نصوص
        [text-or-table] يجب أن يكون `{ $key }` نصًا بين علامتي اقتباس أو جدولًا
        [table] يجب أن يكون `{ $key }` جدولًا
        [tables] يجب أن يكون `{ $key }` قائمة جداول
       *[text] يجب أن يكون `{ $key }` نصًا بين علامتي اقتباس
    }، { $found ->
        [number] لا عددًا
        [yes-or-no] لا `true` أو `false`
        [date] لا تاريخًا
        [list] لا قائمة
        [table] لا جدولًا
       *[text] لا نصًا
    }
settings-unknown-value = لا يمكن أن يكون `{ $key }` هو `{ $value }`
settings-known-values = القيم الممكنة هي { $values }
settings-unknown-grade = `{ $grade }` ليس درجة تغيير
settings-not-a-locale = `{ $name }` ليس وسم لغة وفق BCP 47
settings-locale-form = تُكتب المحلية وسمَ لغة وفق BCP 47، مثل `fr` أو `pt-BR` أو `zh-Hans`
settings-duplicate-locale = المحلية `{ $locale }` مذكورة هنا مرتين
settings-source-among-locales = `{ $locale }` هي محلية المصدر، ولا تُترجم
settings-no-source-locale = المفتاح `source-locale` ناقص
settings-no-source-locale-help = أضف سطرًا أول مثل `source-locale = "en"`
settings-exception-check = يجب أن يسمي الاستثناء فحصه، كما في `check = "variable-mismatch"`
settings-exception-reason = يجب أن يكون للاستثناء سبب، كما في `reason = "the date is written out"`
settings-path = `{ $path }` ليس مسارًا داخل المشروع
settings-pattern-help = اكتب مسارًا تحت مجلد `diglot.toml`، مع `/` بين أجزائه ومع العنصرين النائبين {"{"}locale{"}"} و{"{"}name{"}"}
settings-pattern-lacks = يجب أن يحوي نمط المسار `{ $pattern }` العنصر `{ $placeholder }`
settings-placeholder = لا يمكن أن يحوي نمط المسار `{ $pattern }` العنصر `{ $placeholder }` هنا

init-exists = `diglot.toml` موجود من قبل ويبقى كما هو
init-settings = يكتب الإعدادات، ومحلية المصدر فيها `{ $locale }`
init-catalogs =
    { $count ->
        [one] يجد كتالوجًا واحدًا ({ $count }) وفق `{ $pattern }`
        [two] يجد كتالوجين ({ $count }) وفق `{ $pattern }`
        [few] يجد { $count } كتالوجات وفق `{ $pattern }`
        [many] يجد { $count } كتالوجًا وفق `{ $pattern }`
       *[other] يجد { $count } كتالوج وفق `{ $pattern }`
    }
init-sample = يكتب نصًا أول، لتضع نصك مكانه
init-gitignore = يبقي ما ينشئه `diglot build` خارج git


## Records, comparing, grades, sync, accept, import

record-incomplete = سجل { $id } لا يذكر الترجمة التي يخصها
record-damaged = في سجل { $id } سطر تتعذر قراءته
record-twice = يوجد سجلان لـ { $id }
record-awaited-damaged = تتعذر قراءة السطر «awaited: { $id }»
record-help = شغّل `diglot sync --repair`، فهو يحفظ ما يمكن معرفته ويذكر ما لا يمكن

grade-cosmetic = لم تتغير إلا الطباعة
grade-wording = تغيرت كلمات: { $change }
grade-negation = تغير نفي: { $change }
grade-modal = تغير إلزام أو إذن أو شرط: { $change }
grade-quantifier = تغيرت كمية: { $change }
grade-number-word = تغير عدد أو تاريخ أو وحدة: { $change }
grade-name = تغير اسم: { $change }
grade-rewritten = أعيدت كتابة معظمه ({ $percent }% من الكلمات)
grade-change-replaced = صار «{ $before }» «{ $after }»
grade-change-added = أضيف «{ $after }»
grade-change-removed = حُذف «{ $before }»
grade-capital = صار «{ $before }» «{ $after }»
grade-number = صار العدد { $before } العدد { $after }
grade-number-added = أضيف العدد { $after }
grade-number-removed = حُذف العدد { $before }
grade-target = الرابط إلى { $before } يقود الآن إلى { $after }
grade-target-added = أضيف رابط إلى { $after }
grade-target-removed = حُذف الرابط إلى { $before }
grade-punctuation = تغيرت علامة الترقيم من «{ $before }» إلى «{ $after }»
grade-punctuation-added = أضيفت علامة الترقيم «{ $after }»
grade-punctuation-removed = حُذفت علامة الترقيم «{ $before }»
grade-attribute = أضيف الجزء { $name } أو حُذف
grade-placeable = أضيف { $name } أو حُذف
grade-variant = أضيف البديل { $name } أو حُذف

sync-reference-created = { $count ->
    [one] { $file }: أنشئ وفيه رسالة واحدة
    [two] { $file }: أنشئ وفيه رسالتان
    [few] { $file }: أنشئ وفيه { $count } رسائل
   *[other] { $file }: أنشئ وفيه { $count } رسالة
}
sync-reference-updated = { $file }: الرسائل المضافة { $added }، المتغيرة { $changed }، المحذوفة { $removed }
sync-reference-reordered = { $file }: صارت الرسائل بالترتيب الجديد للنص المصدر
sync-catalog-created = { $file }: أنشئ، وهو ينتظر الترجمات
sync-recorded = { $count ->
    [one] { $file }: سُجل المصدر الذي صُنعت منه ترجمة واحدة
    [two] { $file }: سُجل المصدر الذي صُنعت منه ترجمتان
    [few] { $file }: سُجل المصدر الذي صُنعت منه { $count } ترجمات
   *[other] { $file }: سُجل المصدر الذي صُنعت منه { $count } ترجمة
}
sync-outdated = { $count ->
    [one] { $file }: تقادمت الآن ترجمة واحدة
    [two] { $file }: تقادمت الآن ترجمتان
    [few] { $file }: تقادمت الآن { $count } ترجمات
   *[other] { $file }: تقادمت الآن { $count } ترجمة
}
sync-renamed = { $count ->
    [one] { $file }: أخذت رسالة واحدة المعرّف الذي يعطيها إياه النص المصدر
    [two] { $file }: أخذت رسالتان المعرّفين اللذين يعطيهما النص المصدر
    [few] { $file }: أخذت { $count } رسائل المعرّفات التي يعطيها إياها النص المصدر
   *[other] { $file }: أخذت { $count } رسالة المعرّفات التي يعطيها إياها النص المصدر
}
sync-skipped-unreadable = { $file }: تُرك كما هو، لأن جزءًا منه أو من الملفات التي يتبعها تتعذر قراءته

accept-unknown-locale = ليس في المشروع محلية { $locale }
accept-unknown-id = لا توجد رسالة { $id }
accept-nothing = ليس في { $id } ما يُقبل
accept-recorded = { $count ->
    [one] { $file }: قُبلت ترجمة واحدة للمصدر كما هو الآن
    [two] { $file }: قُبلت ترجمتان للمصدر كما هو الآن
    [few] { $file }: قُبلت { $count } ترجمات للمصدر كما هو الآن
   *[other] { $file }: قُبلت { $count } ترجمة للمصدر كما هو الآن
}
accept-source-only = { $count ->
    [one] { $file }: أُعلن أن تغيير المصدر لا يمس ترجمة واحدة
    [two] { $file }: أُعلن أن تغيير المصدر لا يمس ترجمتين
    [few] { $file }: أُعلن أن تغيير المصدر لا يمس { $count } ترجمات
   *[other] { $file }: أُعلن أن تغيير المصدر لا يمس { $count } ترجمة
}

import-unreadable = { $file } ليس نصًا بترميز UTF-8؛ احفظه بترميز UTF-8 ثم استورده من جديد
import-exists = { $file } موجود من قبل ومحتواه مختلف؛ أعطِ النص الجديد اسمًا آخر بالخيار --as، أو احذف القديم أولًا
import-written = { $file }: كُتب

engine-catalog-twice = هذا الملف هو الكتالوج نفسه الذي في { $first }، ولا يُقرأ
engine-catalog-twice-help = أبقِ أحد الملفين، أو غيّر الأنماط في diglot.toml


## Checks (`check-`)

check-missing = رسالة غير مترجمة
check-outdated = تغير المصدر بعد ترجمته
check-unconfirmed = تغير المصدر والترجمة كلاهما، ولا يُعرف أيهما تغير أولًا
check-untracked = لا يُعرف شيء عن المصدر الذي صُنعت منه ترجمة
check-obsolete = ترجمة لم تعد لها رسالة في المصدر
check-out-of-step = كتالوج مرجعي متأخر عن نصه المصدر
check-unreadable = جزء من ملف تتعذر قراءته
check-duplicate-id = رسالتان في كتالوج لهما المعرّف نفسه
check-variable-mismatch = تستعمل ترجمة متغيرات غير التي في المصدر
check-term-mismatch = تستعمل ترجمة مصطلحات غير التي في المصدر
check-message-reference-mismatch = تحيل ترجمة إلى رسائل غير التي يحيل إليها المصدر
check-attribute-mismatch = لترجمة أجزاء (قيمة، سمات) غير التي في المصدر
check-unknown-locale = مجلد لا يمثل أي محلية في المشروع
check-unknown-check = تذكر الإعدادات فحصًا لا وجود له
check-unexplained-exception = استثناء لا يذكر سببًا
check-idle-exception = استثناء لا يسمح بشيء

check-source-here = هذا هو المصدر
check-first-here = الأول هنا

check-missing-message = `{ $id }` غير مترجمة
check-missing-help = أضف ترجمتها إلى { $file }
check-missing-help-unread = هي هنا لكن تتعذر قراءتها: أصلح ذلك أولًا

check-outdated-message = { $grade ->
    [cosmetic] تغيرت الطباعة في مصدر `{ $id }`: { $because }
    [meaning] تغير مصدر `{ $id }`، وربما تغير معناه: { $because }
   *[wording] تغيرت الصياغة في مصدر `{ $id }`: { $because }
}
check-outdated-help = ترجم ما تغير، أو شغّل `diglot accept { $locale } { $id }` إن كانت الترجمة لا تزال صالحة

check-unconfirmed-message = تغير مصدر `{ $id }` وترجمتها كلاهما، ولا يُعرف أيهما تغير أولًا
check-unconfirmed-help = قارن بينهما؛ ومتى تطابقا فشغّل `diglot accept { $locale } { $id }`

check-untracked-message = لا يُعرف شيء عن المصدر الذي تُرجمت منه `{ $id }`
check-untracked-catalog = { $count ->
    [one] لا يُعرف شيء عن المصدر الذي صُنعت منه ترجمة واحدة ({ $count }) في هذا الكتالوج
    [two] لا يُعرف شيء عن المصدر الذي صُنعت منه ترجمتان ({ $count }) في هذا الكتالوج
    [few] لا يُعرف شيء عن المصدر الذي صُنعت منه { $count } ترجمات في هذا الكتالوج
   *[other] لا يُعرف شيء عن المصدر الذي صُنعت منه { $count } ترجمة في هذا الكتالوج
}
check-untracked-catalog-help = قارنها بالمصدر، ثم شغّل `diglot accept { $locale } ID…` لما يطابقه منها

check-obsolete-message = لم تعد `{ $id }` في المصدر
check-obsolete-help = احذفها إن لم تعد لها فائدة
check-obsolete-help-similar = الرسالة الجديدة `{ $new }` تشبهها: غيّر معرّف هذه أو احذفها
check-obsolete-help-unread = هي في المصدر لكن تتعذر قراءتها هناك: أصلح ذلك أولًا
check-obsolete-catalog = { $count ->
    [one] ليس في محلية المصدر كتالوج `{ $name }`: هنا رسالة واحدة ({ $count }) لا فائدة منها
    [two] ليس في محلية المصدر كتالوج `{ $name }`: هنا رسالتان ({ $count }) لا فائدة منهما
    [few] ليس في محلية المصدر كتالوج `{ $name }`: هنا { $count } رسائل لا فائدة منها
   *[other] ليس في محلية المصدر كتالوج `{ $name }`: هنا { $count } رسالة لا فائدة منها
}
check-obsolete-catalog-help = احذف هذا الملف أو غيّر اسمه

check-out-of-step-changed = تغير هذا المقطع، ولم تتغير `{ $id }` في الكتالوج المرجعي
check-out-of-step-added = هذا المقطع ليس في الكتالوج المرجعي بعد؛ سيكون معرّفه `{ $id }`
check-out-of-step-removed = لم يعد مقطع `{ $id }` في النص المصدر
check-out-of-step-no-catalog = ليس لهذا النص كتالوج مرجعي { $file } بعد
check-out-of-step-layout = يختلف الكتالوج المرجعي { $file } عن هذا النص في الترتيب أو الشكل
check-out-of-step-help = شغّل `diglot sync`

check-unreadable-junk = هذا الجزء ليس رسالة Fluent
check-unreadable-help = أصلح هذا الجزء؛ أما الباقي كله فقد قُرئ

check-duplicate-id-message = توجد `{ $id }` أخرى في الأعلى، وهي وحدها المستعملة
check-duplicate-id-help = أبقِ إحداهما، أو أعطِ هذه معرّفًا خاصًا بها

check-variable-mismatch-extra = ليس في المصدر متغير `${ $name }`
check-variable-mismatch-extra-help = اكتب `${ $known }` كما في المصدر
check-variable-mismatch-none-help = احذفه: ليس في مصدر هذه الرسالة متغيرات
check-variable-mismatch-dropped = الترجمة تسقط المتغير `${ $name }`
check-variable-mismatch-dropped-help = ضع `{ "{" } ${ $name } { "}" }` حيث تحتاج إليه الجملة

check-term-mismatch-extra = لا يستعمل المصدر المصطلح `{ $name }` هنا
check-term-mismatch-extra-help = استعمل مصطلحات المصدر، أو اسمح بالفرق مع ذكر السبب
check-term-mismatch-dropped = الترجمة تسقط المصطلح `{ $name }`
check-term-mismatch-dropped-help = ضع `{ "{" } { $name } { "}" }` حيث تحتاج إليه الجملة، أو اسمح بالفرق مع ذكر السبب

check-message-reference-mismatch-extra = لا يحيل المصدر إلى `{ $name }` هنا
check-message-reference-mismatch-extra-help = أحل إلى الرسائل التي يحيل إليها المصدر؛ فالمعرّفات لا تُترجم
check-message-reference-mismatch-dropped = لا تحيل الترجمة إلى `{ $name }`
check-message-reference-mismatch-dropped-help = ضع `{ "{" } { $name } { "}" }` حيث تحتاج إليها الجملة

check-attribute-mismatch-no-value = ليس لترجمة `{ $id }` قيمة
check-attribute-mismatch-no-value-help = اكتب الترجمة بعد `=`
check-attribute-mismatch-extra-value = ليس لـ `{ $id }` قيمة في المصدر، بل سمات فقط
check-attribute-mismatch-extra-value-help = احذف النص الذي بعد `=`
check-attribute-mismatch-dropped = تنقص الترجمةَ السمةُ `.{ $name }`
check-attribute-mismatch-dropped-help = أضف سطرًا يبدأ بمسافة ثم `.{ $name } =`
check-attribute-mismatch-extra = ليس في المصدر سمة `.{ $name }`
check-attribute-mismatch-extra-help = احذفها، أو أعطها الاسم الذي لها في المصدر

check-unknown-locale-message = `{ $name }` ليس وسم لغة، فلا تدخل كتالوجاته في العمل
check-unknown-locale-help-tag = غيّر اسمه إلى `{ $tag }`، أو اكتب `folder = "{ $name }"` تحت `[locale.{ $tag }]` في diglot.toml
check-unknown-locale-help = غيّر اسمه إلى وسم وفق BCP 47 مثل `fr` أو `zh-Hans`
check-unknown-locale-unlisted = لا تذكر الإعدادات المحلية `{ $locale }`
check-unknown-locale-unlisted-help = أضفها إلى `locales` في الإعدادات، أو احذف كتالوجاتها

check-unknown-check-message = لا يوجد فحص `{ $name }`
check-unknown-check-help-similar = أتقصد `{ $known }`؟
check-unknown-check-help = يسرد `diglot explain` كل الفحوص

check-unexplained-exception-message = هذا الاستثناء من `{ $name }` لا يذكر سببًا، فلا يسمح بشيء
check-unexplained-exception-help = اكتب السبب بعد فاصلة: `{ $name }, …`
check-idle-exception-message = هذا الاستثناء من `{ $name }` لا يسمح بشيء
check-idle-exception-help = احذفه


## History (`history-`, `adopt-`, `log-`, `impact-`)

help-value-revision = نسخة
help-status-at = اعرضه كما كان عند هذا الإيداع أو الفرع أو الوسم في git

history-no-repository = `{ $path }` ليس في مستودع git
history-bare = ليس لمستودع git الخاص بـ `{ $path }` شجرة عمل هناك
history-no-repository-help = من دون git يسجل `diglot accept` ما تعرفه عن ترجمة
history-no-commit = ليس في مستودع git الخاص بـ `{ $path }` إيداع بعد
history-no-commit-help = أودع المشروع أولًا
history-unknown-revision = لا توجد نسخة `{ $revision }` في مستودع git
history-unknown-revision-help = يسرد `git log --oneline` و`git branch --all` ما هو موجود
history-damaged = تتعذر قراءة مستودع git الخاص بـ `{ $path }`: { $cause }
history-damaged-help = يبين `git fsck` موضع الخطأ فيه؛ ويجلب `git fetch --refetch` ما تركه مستنسخ جزئي
history-no-settings = لم تكن للمشروع إعدادات عند `{ $revision }`: يُقرأ بإعدادات اليوم
history-nothing-committed = ليس في مستودع git الخاص بـ `{ $path }` أي كتالوج للمشروع بعد
history-apart = ليس بين `{ $one }` و`{ $other }` إيداع مشترك
history-reading = قراءة التاريخ: { $percent }%

help-adopt = يسجل ما صُنعت منه كل ترجمة، بقدر ما يبينه التاريخ في git.
help-adopt-locale = هذه المحليات فقط
help-adopt-again = وأيضًا للترجمات التي لها سجل من قبل
help-adopt-dry-run = اعرض ما يبينه التاريخ ولا تكتب أي سجل
adopt-cosmetic = تغيرت الطباعة
adopt-wording = تغيرت الصياغة
adopt-meaning = ربما تغير المعنى
adopt-unknown = غير معروفة
adopt-tracked = مسجلة من قبل
adopt-total = المجموع
adopt-recorded = { $count ->
    [one] { $file }: تنال ترجمة واحدة سجلها
    [two] { $file }: تنال ترجمتان سجليهما
    [few] { $file }: تنال { $count } ترجمات سجلاتها
    [many] { $file }: تنال { $count } ترجمة سجلاتها
   *[other] { $file }: تنال { $count } ترجمة سجلاتها
}
adopt-cut-off = { $count ->
    [one] ترجمة واحدة أقدم من هذا المستنسخ الضحل: يجلب `git fetch --unshallow` التاريخ كله.
    [two] ترجمتان أقدم من هذا المستنسخ الضحل: يجلب `git fetch --unshallow` التاريخ كله.
    [few] { $count } ترجمات أقدم من هذا المستنسخ الضحل: يجلب `git fetch --unshallow` التاريخ كله.
    [many] { $count } ترجمة أقدم من هذا المستنسخ الضحل: يجلب `git fetch --unshallow` التاريخ كله.
   *[other] { $count } ترجمة أقدم من هذا المستنسخ الضحل: يجلب `git fetch --unshallow` التاريخ كله.
}
adopt-nothing = لكل ترجمة سجلها.

help-log = يعرض كيف وصلت رسالة وترجمتها إلى ما تقولانه.
help-log-locale = محلية الترجمة
help-log-id = الرسالة، بصيغة معرّف أو كتالوج/معرّف
log-uncommitted = لم يودع بعد
log-cut-off = ترك هذا المستنسخ الضحل البداية: يجلب `git fetch --unshallow` التاريخ كله.
log-source-first = المصدر، الصياغة الأولى
log-source-cosmetic = لم تتغير في المصدر إلا الطباعة
log-source-wording = تغيرت صياغة المصدر
log-source-meaning = تغير المصدر، وربما تغير معناه
log-translation = الترجمة

help-impact = يعرض ما تكلفه تعديلات المصدر: الرسائل والمحليات والكلمات التي تُترجم من جديد.
help-impact-revision = منذ هذا الإيداع أو الفرع أو الوسم في git؛ و`A..B` من A إلى B، و`A...B` من حيث افترق B عن A
impact-title = ما تكلفه هذه التعديلات من ترجمة
impact-messages = الرسائل
impact-translations = الترجمات
impact-words = الكلمات
impact-new = جديدة
impact-gone = زالت
impact-locales = تنبغي الترجمة إلى: { $locales }
impact-nothing = لا تكلف هذه التعديلات أي ترجمة.


## Reports (`report-`)

report-format-full = كل نتيجة مع موضعها ومقتطف وما ينبغي فعله
report-format-short = سطر واحد لكل نتيجة
report-format-json = كائن JSON واحد للبرامج، بالإنجليزية دائمًا

report-level-error = خطأ
report-level-warning = تحذير
report-level-note = ملاحظة
report-help = مساعدة

report-clean = لم يُعثر على شيء
report-counts = الأخطاء: { $errors }، التحذيرات: { $warnings }، الملاحظات: { $notes }


## Formats of reports

report-format-jsonl = للبرامج: ترويسة ثم نتيجة واحدة في كل سطر، بصيغة JSON
report-format-sarif = لفحص الشيفرة ولبرامج التحرير: SARIF 2.1.0
report-format-github = تعليقات توضيحية في مهمة من GitHub Actions، مع ملخصها
report-format-gitlab = من أجل GitLab Code Quality
report-format-junit = للخدمات التي تعرض نتائج الاختبارات: JUnit XML
report-format-markdown = تقرير قصير لطلب سحب
report-format-html = صفحة واحدة للمتصفح، فيها كل النتائج وجدول بالمحليات
report-left-out =
    { $count ->
        [zero] لم تُعرض { $count } نتيجة أخرى
        [one] لم تُعرض نتيجة أخرى واحدة ({ $count })
        [two] لم تُعرض نتيجتان أخريان ({ $count })
        [few] لم تُعرض { $count } نتائج أخرى
        [many] لم تُعرض { $count } نتيجة أخرى
       *[other] لم تُعرض { $count } نتيجة أخرى
    }
report-title = تقرير الترجمة
report-skip = انتقل إلى النتائج
report-findings = النتائج
report-coverage-note = تعرض كل خلية نسبة الرسائل التي ترجمتها محدَّثة، وعدد الرسائل التي في حالة أخرى.
report-check = الفحص
report-level = المستوى
report-all = الكل
report-shown = المعروض: { $shown } من { $all }
help-badge = ينشئ صورًا صغيرة تبين مقدار ما تُرجم، لصفحة عن المشروع.
help-badge-output = المجلد الذي تُنشأ فيه
badge-label = المترجم
help-value-output = صيغة=ملف
help-check-output = اكتب التقرير أيضًا في ملف، بهذه الصيغة؛ يمكن إعطاؤه عدة مرات
help-explain-formats = اطبع صفحة فيها كل صيغ التقارير، بصيغة Markdown
usage-output = `{ $value }` ليس صيغة وعلامة يساوي وملفًا
usage-output-help = اكتبه كما في `{ $example }`؛ ومع `-` مكان الملف يُطبع التقرير
usage-output-twice = تقريران وجهتهما `{ $file }`
usage-no-such-format = لا توجد صيغة `{ $format }`
output-of-project = `{ $file }` ملف من المشروع، ولا يجوز أن يُكتب فوقه تقرير
output-of-input = يُقرأ `{ $file }` في هذا التشغيل، فلا يجوز لتقرير أن يحل محله


## Locales that are translated from another locale than the source

settings-pivot-circle = كل محلية من هذه تُترجم من التي تليها، ولا تُترجم أي منها من المصدر: { $circle }
settings-pivot-circle-help = احذف `from` واحدًا: فالمحلية التي ليس لها `from` تُترجم من المصدر
check-unknown-locale-pivot = المفترض أن تُترجم `{ $locale }` من `{ $pivot }`، وهذه ليست محلية في المشروع
check-unknown-locale-pivot-help = صحح `from`، أو أضف المحلية إلى `locales`
check-outdated-pivot = تتبع ترجمة نصًا هو نفسه متقادم
check-outdated-pivot-message = تتبع `{ $id }` نص { $pivot }، وقد تغير مصدره هو: { $because }
check-outdated-pivot-unconfirmed = تتبع `{ $id }` نص { $pivot }، ولا يُعرف هل يتبع ذلك النص مصدره
check-outdated-pivot-help = لا عمل هنا قبل أن تصير { $pivot } محدَّثة
check-pivot-here = تُرجمت من هذا

todo-from = من:
todo-from-lacking = المصدر، لأن { $pivot } تخلو منها
todo-from-outdated = { $pivot }؛ والانتظار أفضل، لأن { $locale } نفسها متقادمة
todo-from-unsure = { $pivot }؛ ولا يُعرف هل تتبع { $locale } مصدرها
todo-lag = { $count ->
    [one] ترجمة محدَّثة واحدة تتبع نصًا بلغة { $pivot } ينبغي تحديثه هو أولًا.
    [two] ترجمتان محدَّثتان تتبعان نصين بلغة { $pivot } ينبغي تحديثهما هما أولًا.
    [few] { $count } ترجمات محدَّثة تتبع نصوصًا بلغة { $pivot } ينبغي تحديثها هي أولًا.
    [many] { $count } ترجمة محدَّثة تتبع نصوصًا بلغة { $pivot } ينبغي تحديثها هي أولًا.
   *[other] { $count } ترجمة محدَّثة تتبع نصوصًا بلغة { $pivot } ينبغي تحديثها هي أولًا.
}
status-lag = وسيطها متقادم
help-accept-from = مع --source-only: الذي تغير هو نص هذه المحلية، ومنه تُترجم محليات أخرى


## Bundles: notices of the built pages (`page-`)

page-draft = هذه الترجمة مسودة لم يراجعها أي إنسان.

page-draft-part =
    { $count ->
        [one] مقطع واحد ({ $count }) من هذه الترجمة لم يراجعه إنسان.
        [two] مقطعان ({ $count }) من هذه الترجمة لم يراجعهما إنسان.
        [few] { $count } مقاطع من هذه الترجمة لم يراجعها إنسان.
        [many] { $count } مقطعًا من هذه الترجمة لم يراجعها إنسان.
       *[other] { $count } مقطع من هذه الترجمة لم يراجعها إنسان.
    }

page-outdated =
    { $count ->
        [one] مقطع واحد ({ $count }) متقادم: تغير نصه المصدر بعد ترجمته.
        [two] مقطعان ({ $count }) متقادمان: تغير نصهما المصدر بعد ترجمتهما.
        [few] { $count } مقاطع متقادمة: تغير نصها المصدر بعد ترجمتها.
        [many] { $count } مقطعًا متقادمة: تغير نصها المصدر بعد ترجمتها.
       *[other] { $count } مقطع متقادمة: تغير نصها المصدر بعد ترجمتها.
    }

page-fallback =
    { $count ->
        [one] مقطع واحد ({ $count }) ليست له ترجمة محدَّثة، ويُعرض بلغة أخرى.
        [two] مقطعان ({ $count }) ليست لهما ترجمة محدَّثة، ويُعرضان بلغة أخرى.
        [few] { $count } مقاطع ليست لها ترجمة محدَّثة، وتُعرض بلغة أخرى.
        [many] { $count } مقطعًا ليست لها ترجمة محدَّثة، وتُعرض بلغة أخرى.
       *[other] { $count } مقطع ليست لها ترجمة محدَّثة، وتُعرض بلغة أخرى.
    }

page-authoritative = عند اختلاف النسخ يكون المعتمد هو النص المصدر ({ $language }).

page-mark-outdated = متقادم

page-mark-outdated-title = تغير النص المصدر لهذا المقطع بعد ترجمته.

page-mark-fallback = معروض بلغة: { $language }

page-languages = اللغات

page-footnotes = الحواشي

page-footnote-back = العودة إلى النص

page-index = المستندات

page-language = اللغة

page-source-text = النص المصدر

page-coverage = { $percent }%

page-index-note = كل عدد هو نسبة ما ترجمته محدَّثة من النص المصدر، محسوبة بالكلمات.

page-skip = انتقل إلى النص

page-ways = صفحات أخرى

page-all = كل اللغات

page-facing = جنبًا إلى جنب مع النص المصدر

page-alone = الترجمة فقط

page-changed = ما تغير منذ الترجمة:

page-notice = عن هذه الترجمة

build-no-picture = يعرض `{ $text }` الصورة `{ $picture }`، لكن تتعذر قراءتها: تعرض الصفحات الكلمات التي تنوب عنها


## Renaming and moving (`rename-`, `move-`, `split-`)

help-rename = يعطي رسالة أو مصطلحًا أو سمة أو متغيرًا اسمًا آخر، في كل المحليات والسجلات.
help-value-old = قديم
help-value-new = جديد
help-rename-old = ما يُغيَّر اسمه: `id` أو `-term` أو `id.attribute` أو `$variable`؛ وقبله `catalog/` إن كان في عدة كتالوجات
help-rename-new = الاسم الجديد، من النوع نفسه
help-rename-in = غيّر اسم متغير في هذه الرسالة أو هذا المصطلح فقط
help-rename-dry-run = اعرض التغييرات بصورة فروق، ولا تغير شيئًا

rename-no-name = `{ $name }` ليس اسمًا يقبله Fluent
rename-unknown = لا شيء اسمه `{ $name }`
rename-ambiguous = `{ $name }` موجود في عدة كتالوجات
rename-ambiguous-help = اذكر أيها: { $names }
rename-other-kind = لا يمكن أن يصير `{ $old }` `{ $new }`
rename-other-kind-help = تُكتب الرسالة `id` والمصطلح `-id` والسمة `id.name` والمتغير `$name`؛ ويبقى الاسم على نوعه وفي موضعه
rename-taken = `{ $name }` مستعمل
rename-taken-help = اختر اسمًا آخر، أو غيّر ذلك الاسم أو احذفه أولًا
rename-there = { $how ->
    [named] لهذا ذلك الاسم
    [recorded] صُنعت ترجمة من نص فيه ذلك الاسم
    [unreadable] هذا تتعذر قراءته، ويبدو أن فيه ذلك الاسم
   *[used] يستعمل هذا ذلك الاسم
}
rename-unreadable = تتعذر قراءة `{ $file }` كاملًا، فلم يتغير شيء؛ أصلحه أولًا
rename-counts = `{ $old }` → `{ $new }`: المواضع في الكتالوجات { $catalogs }، وفي السجلات { $records }
rename-pinned = { $file }: ثُبت معرّف المقطع `{ $id }`
rename-exceptions = { $count ->
    [one] { $file }: يتبع ذلك استثناء واحد
    [two] { $file }: يتبع ذلك استثناءان
    [few] { $file }: تتبع ذلك { $count } استثناءات
    [many] { $file }: يتبع ذلك { $count } استثناءً
   *[other] { $file }: يتبع ذلك { $count } استثناء
}
rename-program = البرنامج الذي يستعمل `{ $name }` يجب أن يُغيَّر أيضًا
rename-left = { $why ->
    [link] { $file }: لا تزال روابط تقود إلى `#{ $name }`
    [shared] { $file }: يتحدث استثناء عن `{ $name }` في عدة كتالوجات، وقد تُرك كما هو
   *[unreadable] { $file }: جزء تتعذر قراءته لا يزال يذكر `{ $name }`
}

help-move = ينقل رسائل إلى كتالوج آخر، في كل المحليات ومع تعليقاتها وسجلاتها.
help-move-id = ما يُنقل: `id`، وقبله `catalog/` إن كان في عدة كتالوجات أو كان مصطلحًا
help-move-to = الكتالوج الذي يستقبله؛ ويُنشأ إن لم يوجد
help-split = يعرض مجموعات كتالوج، أو ينقل إحداها إلى كتالوج آخر.
help-split-catalog = الكتالوج
help-split-group = المجموعة: العنوان الذي بعد `##`، أو جزء منه

move-no-message = `{ $name }` ليس رسالة ولا مصطلحًا، ولا يُنقل غيرهما
move-same = `{ $name }` يحوي ذلك من قبل
move-source-text = يُصنع الكتالوج `{ $name }` من `{ $file }`، فموضع رسائله هو موضع مقاطع ذلك النص
move-source-text-help = انقل المقطع في النص المصدر
move-no-place = ليس في الإعدادات موضع للكتالوج `{ $name }`
move-no-place-help = اختر اسمًا يناسب أحد هذه الأنماط، أو أضف نمطًا إلى `catalogs` تحت `[files]`: { $patterns }
move-counts = `{ $from }` → `{ $to }`: الرسائل { $messages }، الترجمات { $translations }، السجلات { $records }
move-emptied = { $file }: يُحذف، لأنه لم يبق فيه شيء
move-bundle = تحمّل الحزمة `{ $bundle }` الكتالوج `{ $from }` لا `{ $to }`: أضفه إليها
split-no-group = لا مجموعة اسمها `{ $title }`، أو أكثر من مجموعة لها هذا الاسم
split-groups-help = المجموعات هي { $titles }
split-no-groups-help = تبدأ المجموعة بسطر مثل `## Errors`
split-group = { $count ->
    [one] { $title }: رسالة واحدة
    [two] { $title }: رسالتان
    [few] { $title }: { $count } رسائل
    [many] { $title }: { $count } رسالة
   *[other] { $title }: { $count } رسالة
}
split-no-heading = { $count ->
    [one] بلا عنوان: رسالة واحدة
    [two] بلا عنوان: رسالتان
    [few] بلا عنوان: { $count } رسائل
    [many] بلا عنوان: { $count } رسالة
   *[other] بلا عنوان: { $count } رسالة
}
split-next = ينقل `diglot split { $catalog } --group TITLE --to NAME` إحداها.


## Terminal

progress-reading = قراءة الملفات: { $percent }%
progress-checking = الفحص: { $percent }%
progress-building = الإنشاء: { $percent }%
progress-writing = كتابة الملفات: { $percent }%
help-quiet = اطبع النتائج والأخطاء فقط
help-completions = يطبع النص البرمجي الذي تكمل به الصدفة ما تكتبه: الأوامر والخيارات والفحوص والمحليات والمعرّفات.
help-completions-shell = الصدفة
help-value-shell = صدفة
help-man = يطبع صفحة دليل diglot أو أحد أوامره، كما يقرؤها `man`؛ وهي بالإنجليزية ما لم يحدد `--lang` لغة أخرى.
help-man-command = الأمر
help-man-output = اكتب الصفحة، أو صفحات كل الأوامر، في هذا المجلد
man-written = { $files ->
    [zero] في `{ $folder }` { $files } صفحة.
    [one] في `{ $folder }` صفحة واحدة.
    [two] في `{ $folder }` صفحتان.
    [few] في `{ $folder }` { $files } صفحات.
    [many] في `{ $folder }` { $files } صفحة.
   *[other] في `{ $folder }` { $files } صفحة.
}

man-name = الاسم
man-synopsis = الاستعمال
man-description = الوصف
man-exit = رمز الانتهاء
man-environment = متغيرات البيئة
man-see-also = انظر أيضًا
man-exit-0 = لا خطأ، أو لا شيء بمستوى الخطأ.
man-exit-1 = توجد نتائج بمستوى الخطأ.
man-exit-2 = لم يستطع التشغيل أداء عمله.
man-language = لغات رسائل الأداة، ما لم يحدد `--lang` لغة.
man-no-color = إن ضُبط فلا تُستعمل الألوان، ما لم يُعطَ `--color always`.
man-force-color = إن ضُبط ولم يكن `0` فتُستعمل الألوان في الملفات وبرامج التصفح أيضًا.
man-columns = عرض السطر عند الكتابة في الملفات وبرامج التصفح؛ ومن دونه 100 عمود.


## Command line (`help-`, `usage-`, `cli-`, `status-`, `todo-`)

help-diglot = يبقي كل ترجمة مواكبة لنصها المصدر.
help-usage = الاستعمال:
help-commands = الأوامر:
help-arguments = الوسائط:
help-options = الخيارات:
help-global-options = خيارات كل الأوامر:
help-examples = أمثلة:
help-value-options = خيارات
help-value-command = أمر
help-value-folder = مجلد
help-value-locale = محلية
help-value-when = متى
help-values = [أحد: { $values }]
help-project = مجلد المشروع؛ ومن دونه يُؤخذ هذا المجلد أو أقرب مجلد فوقه فيه `diglot.toml`
help-lang = لغة رسائل الأداة؛ ومن دونها تُحدد من LC_ALL وLC_MESSAGES وLANG
help-color = متى تُستعمل الألوان
help-help = اعرض هذه المساعدة
help-version = اعرض رقم الإصدار
help-help-command = يعرض ما يفعله diglot أو أحد أوامره.
help-help-which = الأمر المراد شرحه

cli-error = خطأ: { $what }
cli-hint = مساعدة: { $what }
cli-output-failed = تعذرت كتابة المخرجات: { $cause }

usage-no-such-command = لا يوجد أمر `{ $command }`
usage-command-missing = الأمر ناقص
usage-no-such-option = لا يوجد خيار `{ $option }` هنا
usage-one-too-many = الوسيط `{ $argument }` زائد
usage-argument-missing = `{ $argument }` ناقص
usage-value-missing = يحتاج `{ $argument }` إلى قيمة
usage-value-wrong = `{ $value }` ليس قيمة لـ `{ $argument }`
usage-no-locale = `{ $value }` ليس وسم لغة وفق BCP 47
usage-given-twice = لا يُعطى `{ $argument }` إلا مرة واحدة
usage-not-together = لا يمكن استعمال `{ $argument }` و`{ $other }` معًا
usage-not-utf8 = أحد الوسائط ليس بترميز UTF-8
usage-value-unexpected = لا يقبل `{ $argument }` قيمة
usage-did-you-mean = أتقصد `{ $name }`؟
usage-possible-values = القيم الممكنة هي { $values }
usage-see-help = يعرض `diglot --help` ما هو متاح
cli-settings-wrong = { $count ->
    [one] في `{ $file }` خطأ واحد
    [two] في `{ $file }` خطآن
    [few] في `{ $file }` { $count } أخطاء
   *[other] في `{ $file }` { $count } خطأ
}
cli-no-project = لا يوجد `diglot.toml` في `{ $folder }` ولا فوقه
cli-no-project-help = يجعل `diglot init` المجلد مشروعًا

help-value-file = ملف
help-value-name = اسم
help-value-id = معرّف
help-value-text = نص
help-value-number = عدد
help-value-format = صيغة
help-value-check = فحص

help-init = يجعل هذا المجلد مشروعًا: يكتب `diglot.toml` بما يناسب الملفات الموجودة.
help-init-source = محلية النصوص المصدر، إن لم تُعرف من الملفات

help-import = يُدخل نصًا مأخوذًا من PDF أو مسح ضوئي أو بريد إلكتروني إلى `source-texts/`، ويسرد المواضع التي تبدو تالفة. لا تتغير أي كلمة.
help-import-file = النص المراد إدخاله، بترميز UTF-8
help-import-as = اسم النص المصدر الجديد؛ ومن دونه يُؤخذ اسم الملف

help-sync = يجعل الكتالوجات والسجلات مواكبة للنصوص المصدر. لا تضيع أي ترجمة.
help-sync-dry-run = اذكر ما كان سيُفعل فقط

help-status = يعرض ما بلغته كل محلية، بالرسائل وبكلمات المصدر.
help-status-format = طريقة العرض

help-todo = يعرض للمترجم ما عليه فعله، الأسوأ أولًا، مع الأسطر التي تُحرر.
help-todo-locale = المحلية المترجم إليها
help-todo-catalog = هذا الكتالوج فقط
help-todo-limit = لا تعرض رسائل أكثر من هذا العدد

help-check = يجد أخطاء الترجمات. ينتهي بالرمز 1 إن وُجدت أخطاء.
help-check-format = طريقة العرض
help-check-locale = هذه المحلية فقط؛ يمكن إعطاؤه عدة مرات

help-accept = يسجل أن الترجمات لا تزال صالحة للنص المصدر كما هو الآن.
help-accept-locale = المحلية التي قرأت ترجماتها
help-accept-id = الرسائل، بصيغة معرّف أو كتالوج/معرّف
help-accept-all = اقبل كل ما ينتظر
help-accept-source-only = أنت محرر المصدر، وتغييرك فيه لا يمس أي ترجمة
help-accept-note = السبب، ليُحفظ في السجل
help-accept-by = صاحب القرار، ليُحفظ في السجل

help-explain = يشرح فحصًا؛ ومن دون اسم يسرد كل الفحوص.
help-explain-check = اسم الفحص

help-build = ينشئ الملفات المعدة للنشر: الكتالوجات والمستندات وصفحات الوب لكل محلية.
help-build-output = المجلد الذي تُنشأ فيه، تحت مجلد المشروع

usage-no-such-check = لا يوجد فحص `{ $check }`
usage-see-checks = يسرد `diglot explain` الفحوص
usage-no-such-catalog = لا يوجد كتالوج `{ $catalog }`
usage-no-such-locale = ليس في المشروع محلية `{ $locale }`
usage-no-locales-yet = المحلية مجلد كتالوجات، أو وسم مذكور في `diglot.toml`
usage-project-locales = في المشروع { $locales }
usage-wrong-name = لا يصلح `{ $name }` اسمًا لنص مصدر
usage-accept-what = لم يُذكر ما يُقبل
usage-see-accept = اذكر الرسائل، أو استعمل --all

cli-act = { $path }: { $what }
cli-changed = { $files ->
    [one] كُتب ملف واحد.
    [two] كُتب ملفان.
    [few] كُتبت { $files } ملفات.
    [many] كُتب { $files } ملفًا.
   *[other] كُتب { $files } ملف.
}
cli-would-change = { $files ->
    [one] كان سيُكتب ملف واحد.
    [two] كان سيُكتب ملفان.
    [few] كانت ستُكتب { $files } ملفات.
    [many] كان سيُكتب { $files } ملفًا.
   *[other] كان سيُكتب { $files } ملف.
}
cli-in-step = كل شيء متوافق.
cli-initialized = اكتب النصوص المصدر أو استوردها، ثم شغّل `diglot sync`.
cli-import-same = محتوى `{ $file }` هو نفسه من قبل.
cli-import-doubts = { $count ->
    [one] موضع واحد يبدو تالفًا. صححه في النص المصدر:
    [two] موضعان يبدوان تالفين. صححهما في النص المصدر:
    [few] { $count } مواضع تبدو تالفة. صححها في النص المصدر:
    [many] { $count } موضعًا تبدو تالفة. صححها في النص المصدر:
   *[other] { $count } موضع تبدو تالفة. صححها في النص المصدر:
}
cli-import-next = اقرأ النص المصدر، ثم شغّل `diglot sync`.
cli-built = { $files ->
    [one] في `{ $folder }` ملف واحد.
    [two] في `{ $folder }` ملفان.
    [few] في `{ $folder }` { $files } ملفات.
    [many] في `{ $folder }` { $files } ملفًا.
   *[other] في `{ $folder }` { $files } ملف.
}
cli-built-changes = المكتوب: { $written }. المحذوف: { $removed }.
cli-built-look = افتح `{ $path }` في متصفح.

status-locale = المحلية
status-catalog = الكتالوج
status-coverage = التغطية
status-current = محدَّثة
status-outdated = متقادمة
status-unconfirmed = غير مؤكدة
status-untracked = غير متتبعة
status-missing = ناقصة
status-obsolete = مهجورة
status-words = الكلمات
status-share = { $percent }%
status-nothing = لا يوجد ما يُترجم بعد.
status-out-of-step = `{ $file }` غير مواكب لنصه المصدر: شغّل `diglot sync`.

todo-current = محدَّثة
todo-outdated-meaning = متقادمة: ربما تغير المعنى
todo-outdated-wording = متقادمة: تغيرت الصياغة
todo-outdated-cosmetic = متقادمة: لم تتغير إلا الطباعة
todo-unconfirmed = غير مؤكدة: تغير المصدر والترجمة كلاهما
todo-missing = ناقصة
todo-untracked = غير متتبعة: لا يُعرف المصدر الذي صُنعت منه
todo-obsolete = مهجورة: لم تعد في المصدر
todo-where = حرّر:
todo-why = السبب:
todo-comment = تعليق:
todo-source = المصدر:
todo-source-change = المصدر، من قبل والآن:
todo-source-was = المصدر كما كان:
todo-translation = الترجمة:
todo-paste = أسطر للصق والترجمة:
todo-nothing = لا عمل مطلوب لـ { $locale }.
todo-total = { $count ->
    [one] رسالة واحدة تنتظر العمل لـ { $locale }.
    [two] رسالتان تنتظران العمل لـ { $locale }.
    [few] { $count } رسائل تنتظر العمل لـ { $locale }.
   *[other] { $count } رسالة تنتظر العمل لـ { $locale }.
}
todo-limited = { $shown ->
    [one] لا تُعرض إلا الأولى.
    [two] لا تُعرض إلا أول رسالتين.
    [few] لا تُعرض إلا أول { $shown } رسائل.
   *[other] لا تُعرض إلا أول { $shown } رسالة.
}


## Grades of changes

grade-value-moved = صار النص السمة { $name }
grade-value-made = صار نص السمة { $name } هو القيمة
grade-default = صار البديل { $name } هو الافتراضي
grade-placeable-other = تغير ما بين قوسين: { $change }
grade-placeable-order = صار ما بين الأقواس بترتيب آخر: { $change }
grade-link-moved = صار الرابط إلى { $after } على كلمات أخرى
grade-mark-up = تغيرت علامات التنسيق: { $change }
grade-literal = تغيرت شيفرة أو تغير عنوان: { $change }
grade-emphasis = ربما صار «{ $before }» مميزًا على أنه مصطلح، أو لم يعد كذلك
grade-opposite = صارت كلمة ضدها: { $change }
grade-name-perhaps = تغير ما قد يكون اسمًا: { $change }
grade-order = الكلمات نفسها بترتيب آخر: { $change }
grade-said = زاد ما يقال أو نقص: { $change }
grade-joined = وُصلت كلمات أو فُصلت: { $change }
grade-punctuation-moved = علامة الترقيم «{ $before }» تفصل الآن بين كلمات أخرى


## Passages that are split, merged or come back

state-split = قُسمت من `{ $id }`، وهذه لا تزال ترجمة المقطع كله
sync-split = { $file }: قُسمت `{ $old }`، وجزء منها هو الآن `{ $new }`
sync-merged = { $file }: دُمجت `{ $old }` في `{ $new }`
sync-copied = { $count ->
    [one] { $file }: يبدأ جزء واحد من مقطع مقسوم من ترجمة المقطع كله
    [two] { $file }: يبدأ جزآن من مقاطع مقسومة من ترجمة المقطع كله
    [few] { $file }: تبدأ { $count } أجزاء من مقاطع مقسومة من ترجمة المقطع كله
    [many] { $file }: يبدأ { $count } جزءًا من مقاطع مقسومة من ترجمة المقطع كله
   *[other] { $file }: يبدأ { $count } جزء من مقاطع مقسومة من ترجمة المقطع كله
}

sync-withdrawn = { $count ->
    [one] { $file }: زال جزء واحد كان قد بدأ من ترجمة المقطع كله، وزالت معه نسختها
    [two] { $file }: زال جزآن كانا قد بدآ من ترجمة المقطع كله، وزالت معهما نسختاها
    [few] { $file }: زالت { $count } أجزاء كانت قد بدأت من ترجمة المقطع كله، وزالت معها نسخها
    [many] { $file }: زال { $count } جزءًا كانت قد بدأت من ترجمة المقطع كله، وزالت معها نسخها
   *[other] { $file }: زال { $count } جزء كانت قد بدأت من ترجمة المقطع كله، وزالت معها نسخها
}
check-obsolete-help-merged = دخل نصها في `{ $new }`: ترجم تلك، ثم احذف هذه
todo-split = متقادمة: قُسمت من `{ $id }`
todo-merged = دُمجت من `{ $id }`، ومصدرها:
todo-suggestion = اقتراح من `{ $id }`، مصدرها ومصدر هذه:


## Aligning two versions (`align-`)

help-align = يعرض ما صار إليه كل مقطع بين نسختين من نص مصدر، أو كل رسالة بين نسختين من كتالوج.
help-align-before = النسخة الأقدم: نص مصدر أو كتالوج، أو - للإدخال القياسي
help-align-after = النسخة الأحدث، أو - للإدخال القياسي
help-align-locale = لغة النص؛ ومن دونها تُؤخذ محلية المصدر في المشروع، أو en

align-identical = { $count ->
    [one] بلا تغيير
    [two] { $count } بلا تغيير
    [few] { $count } بلا تغيير
    [many] { $count } بلا تغيير
   *[other] { $count } بلا تغيير
}
align-moved = منقول
align-edited = معدَّل
align-moved-edited = منقول ومعدَّل
align-split = مقسوم
align-merged = مدموج
align-deleted = محذوف
align-inserted = جديد
align-unknown-kind = لا يُعرف من اسم `{ $file }` ما هو
align-kinds = ينتهي اسم النص المصدر بـ .md أو .txt، واسم الكتالوج بـ .ftl
align-two-kinds = الملفان ليسا من نوع واحد
align-one-input = لا يمكن أن تأتي من الإدخال القياسي إلا نسخة واحدة
align-unreadable = تتعذر قراءة `{ $file }` نصًا


## Reviews and refusals

help-review = يسجل أن شخصًا راجع ترجمات مع النص المصدر كما هو الآن.
help-review-all = كل ما هو محدَّث ولم يُراجع بعد
help-review-by = من راجع؛ ومن دونه يُؤخذ الاسم الذي في إعدادات git
help-refuse = يعلن أن تغييرًا في المصدر يمس ترجماتك، مهما أعلن محرر المصدر.
help-refuse-all = كل ما لا يبقيه محدَّثًا إلا قول محرر المصدر
usage-which-messages = لم تُذكر الرسائل المقصودة
usage-review-who = لم يُذكر من راجع
usage-review-who-help = اكتب --by NAME، أو اضبط user.name في إعدادات git
review-nothing = ليس لـ { $id } ترجمة تُراجع
review-recorded = { $count ->
    [one] { $file }: رُوجعت ترجمة واحدة
    [two] { $file }: رُوجعت ترجمتان
    [few] { $file }: رُوجعت { $count } ترجمات
    [many] { $file }: رُوجعت { $count } ترجمة
   *[other] { $file }: رُوجعت { $count } ترجمة
}
refuse-nothing = صُنعت { $id } من المصدر كما هو الآن، فلا تغيير يُرفض
refuse-recorded = { $count ->
    [one] { $file }: تنتظر ترجمة واحدة مترجمها، مهما أعلن محرر المصدر
    [two] { $file }: تنتظر ترجمتان مترجميهما، مهما أعلن محرر المصدر
    [few] { $file }: تنتظر { $count } ترجمات مترجميها، مهما أعلن محرر المصدر
    [many] { $file }: تنتظر { $count } ترجمة مترجميها، مهما أعلن محرر المصدر
   *[other] { $file }: تنتظر { $count } ترجمة مترجميها، مهما أعلن محرر المصدر
}
accept-source-only-refused = { $count ->
    [one] { $file }: تبقى ترجمة واحدة متقادمة، لأن محليتها رفضت ذلك
    [two] { $file }: تبقى ترجمتان متقادمتين، لأن محليتهما رفضت ذلك
    [few] { $file }: تبقى { $count } ترجمات متقادمة، لأن محليتها رفضت ذلك
    [many] { $file }: تبقى { $count } ترجمة متقادمة، لأن محليتها رفضت ذلك
   *[other] { $file }: تبقى { $count } ترجمة متقادمة، لأن محليتها رفضت ذلك
}
status-reviewed = مراجَعة
todo-refused = الرفض:


## Damaged records, merging

record-cut = ينتهي الملف في وسط سجل { $id }
help-sync-repair = أصلح أولًا السجلات التالفة، واذكر ما تعذرت معرفته
repair-mended = { $file }: أُصلح؛ وما لم يمكن حفظه سجلًا صار فيه تعليقًا
repair-junk = أُخرج منه جزء ليس سجلًا
repair-record = { $id }: لا يُعرف أي ترجمة صُنعت من أي مصدر، فلم يُسجل عنها شيء
repair-line = { $id }: تتعذر قراءة «{ $line }»، فصار المعروف أقل من قبل
repair-two = { $id }: يوجد سجلان؛ يُعتد بالسجل الذي ترجمته موجودة، ولا يُعتد بأي منهما إن كانت الموجودة ترجمة أخرى
merge-unreadable = { $file } ليس نصًا بترميز UTF-8، فلم تُدمج نسخه
merge-conflicts = { $count ->
    [one] { $file }: تغير موضع واحد في الجانبين؛ اختر ما بين العلامات
    [two] { $file }: تغير موضعان في الجانبين؛ اختر ما بين العلامات
    [few] { $file }: تغيرت { $count } مواضع في الجانبين؛ اختر ما بين العلامات
    [many] { $file }: تغير { $count } موضعًا في الجانبين؛ اختر ما بين العلامات
   *[other] { $file }: تغير { $count } موضع في الجانبين؛ اختر ما بين العلامات
}
help-merge-driver = يدمج نسختين من كتالوج أو من سجلات رسالةً رسالةً؛ ويستدعيه git.
help-merge-driver-ancestor = النسخة التي جاءت منها كلتاهما (%O)
help-merge-driver-ours = نسختنا، وهي التي تصير المدموجة (%A)
help-merge-driver-theirs = نسختهم (%B)
help-merge-driver-path = موضع الملف (%P)
help-merge-driver-marker-size = طول العلامات التي حول التعارض (%L)
help-init-git = اجعل git أيضًا يدمج الكتالوجات والسجلات رسالةً رسالةً
init-git-none = المشروع ليس في مستودع git
init-git-none-help = شغّل `git init` أولًا
init-git-attributes = يسرد الملفات التي يدمجها diglot
init-git-config = { $file }: يطلب من git في هذا المستنسخ أن يستدعي `diglot merge-driver`
init-git-done = يستدعي git من قبل `diglot merge-driver` في هذا المستنسخ.
init-git-everybody = أودع `.gitattributes`. وفي كل مستنسخ آخر يُشغَّل `diglot init --git` مرة واحدة.

## Checks, projects, fixes and watching

syntax-help-colon = اكتب `=` بين المعرّف وقيمته، لا `:`
syntax-help-quotes = ضع علامتي اقتباس مستقيمتين (`"`) حول النص الذي بين القوسين
syntax-help-invisible = ضع مسافة عادية مكان المحرف { $code } أو احذفه، فهو لا يشبه إلا مسافة أو لا يُرى أصلًا
syntax-help-conflict = هذه علامة دمج لم يكتمل: أبقِ إحدى النسختين، واحذف العلامات
syntax-help-call = ضع فاصلة بين كل وسيطين، وقوسًا مستديرًا غالقًا بعد الأخير
syntax-help-term-attribute = اعرض المصطلح نفسه أو رسالة، فسمات المصطلحات لا تفيد إلا في الاختيار بين البدائل
syntax-opened-here = فُتح هنا
settings-bundle-incomplete = يجب أن يكون للحزمة اسم وقائمة كتالوجات، كما في `name = "app"` و`catalogs = ["app", "shared/*"]`
settings-catalogs-path = المفتاح `path` ناقص
settings-reference-differs = يجب أن يحوي المرجع ما في `{ $pattern }` من `*` و{"{"}name{"}"} وبالترتيب نفسه
settings-reference-differs-help = ما يقوم مقامها في مسار المرجع يوضع في مسار كل ترجمة

## Mistakes in `diglot.toml`, told to people who do not know TOML

settings-syntax-help = اكتب كل إعداد في سطر مستقل، واكتب القيم المتعددة بين قوسين معقوفين، كما في `locales = ["fr", "ru"]`
settings-syntax-language = هذا { $kind }، والإعدادات تُكتب بصيغة TOML
settings-syntax-language-help = اكتب أسطرًا مثل `source-locale = "en"` و`locales = ["fr", "ru"]`
settings-syntax-conflict = ترك git هنا تعارضًا
settings-syntax-conflict-help = أبقِ الصحيح من النسختين، واحذف أسطر العلامات `<` و`=` و`>`
settings-syntax-unclosed = العلامة `{ $sign }` هنا لا تُغلق أبدًا
settings-syntax-unclosed-help = اكتب `{ $sign }` حيث تنتهي
settings-syntax-sign = { $kind ->
        [extra] العلامة `{ $sign }` هنا زائدة
        [comma] تُكتب المنازل العشرية بعد نقطة لا بعد فاصلة
       *[missing] العلامة `{ $sign }` ناقصة هنا
    }
settings-syntax-comment = هذا ليس إعدادًا؛ وإن كان تعليقًا فابدأه بـ `#`
settings-syntax-end = ينبغي أن ينتهي السطر هنا
settings-syntax-key = لا يصلح `{ $key }` مفتاحًا: لا يكون في المفتاح إلا الأحرف من a إلى z والأرقام و`-` و`_`
settings-syntax-hidden = هنا علامة لا تُرى
settings-syntax-escape = في نص بين علامتي `"` تبدأ `\` علامة خاصة
settings-syntax-escape-help = اكتب `/` أو `\\`، أو ضع النص بين علامتي `'`
settings-syntax-nothing = { $kind ->
        [key] ينقص هنا اسم
       *[value] تنقص هنا قيمة
    }
settings-syntax-quotes = علامتا الاقتباس هاتان ليستا مستقيمتين، والإعدادات تحتاج إلى المستقيمة
settings-syntax-value = `{ $value }` ليس عددًا ولا يومًا
settings-syntax-value-help = اكتب عددًا مثل 90، أو يومًا مثل 2027-03-01، أو نصًا بين علامتي `"`
settings-syntax-unquoted = `{ $value }` موجود هنا بلا علامتي اقتباس
settings-syntax-write = اكتب `{ $text }`
settings-syntax-twice = `{ $name }` موجود من قبل في السطر { $line }
settings-syntax-twice-help = أبقِ واحدًا من الاثنين، مع كل ما يقوله كلاهما
settings-misplaced = لا يمكن أن يكون `{ $key }` تحت `{ $heading }`
settings-misplaced-help = انقل هذا السطر إلى أول الملف، فوق أول سطر بين قوسين معقوفين
settings-nameless = في `{ $heading }` ينقص اسم
settings-elsewhere-help = مكانه تحت السطر { $heading }
settings-wrong-entry = يجب أن تكون كل قيمة في القائمة `{ $key }` نصًا بين علامتي اقتباس
settings-empty = لا يقول `{ $key }` شيئًا
settings-empty-help = اكتب شيئًا بين علامتي الاقتباس، أو احذف السطر
settings-every-locale-help = اذكر محليات، كما في `["fr", "ru"]`، أو احذف `{ $key }` لتعني كل المحليات
settings-level-help = يُكتب المستوى هكذا: `checks.{ $key } = "{ $level }"`
settings-folder-help = اكتب اسم مجلد، مثل `{ $example }`
settings-no-project-help = صحح المسار، أو احذفه
settings-text-kind = لا يمكن أن تكون ملفات `.{ $extension }` نصوص مصدر: فالنص المصدر إما Markdown (`.md`) وإما نص عادي (`.txt`)
settings-function = لا يمكن أن تكون `{ $name }` دالة: يُكتب اسم الدالة بأحرف كبيرة، كما في `PLATFORM`
settings-withdraw-override-help = اكتب هنا أيضًا قيمة أقل لـ `withdraw`: فما لا يذكره هذا التجاوز يؤخذ من الفئة
disk-settings-folder = `{ $path }` مجلد، والإعدادات ملف: غيّر اسم المجلد، ثم دع `diglot init` يكتب الملف
disk-link-nowhere = يقود الرابط `{ $path }` إلى ملف غير موجود: أنشئ ذلك الملف، أو احذف الرابط
disk-no-file-fits = لا ملف يناسب نمط المسار `{ $pattern }`
disk-no-file-fits-help = صححه أو احذفه: تمثل `*` جزءًا من مسار، و`**` أي مجلدات؛ وكل علامة أخرى غير {"{"}locale{"}"} و{"{"}name{"}"} تمثل نفسها
disk-no-file-fits-help-fluent = الكتالوج ملف Fluent: اكتب نمطًا مثل `{ $pattern }`
disk-no-catalogs-help = اذكر نمطًا، مثل `"locales/{"{"}locale{"}"}/*.ftl"`، أو دع `diglot init` يبحث عن الكتالوجات
disk-all-excluded = يستبعد `{ $pattern }` كل ملفات المشروع
disk-all-excluded-help = اكتب نمطًا يناسب ملفات أقل
check-idle-setting = إعداد لا يغير شيئًا
check-idle-setting-locales = القائمة `locales` فارغة، فلا يُترجم شيء
check-idle-setting-itself = لا يمكن أن تكون `{ $locale }` بديلة عن نفسها
check-idle-setting-same = { $kind ->
        [exception] يسمح الاستثناء الذي في السطر { $line } بالشيء نفسه
       *[override] للتجاوز الذي في السطر { $line } الكلمة الأخيرة في كل ما يقوله هذا
    }
check-idle-setting-ship = مع `ship = 0` تُنشر المحلية قبل أن يُترجم منها شيء
check-idle-setting-exclude = لا نص يناسب `{ $pattern }`، فلا يُستبعد شيء
check-idle-setting-catalog = لا كتالوج اسمه `{ $name }`
check-unknown-check-grades = للفحص `{ $name }` مستوى واحد لكل التغييرات، لا مستوى لكل درجة
check-unknown-check-grades-help = اكتب `{ $name } = "warning"`؛ ولا يعرف الدرجات إلا `outdated` و`outdated-pivot`
check-idle-exception-nothing = { $key ->
        [locale] لا يسمح هذا الاستثناء بشيء: ليس في المشروع محلية `{ $value }`
        [file] لا يسمح هذا الاستثناء بشيء: ليس في المشروع ملف `{ $value }`
       *[id] لا يسمح هذا الاستثناء بشيء: لا توجد رسالة معرّفها `{ $value }`
    }
check-idle-exception-help-nothing = صححه، أو احذف الاستثناء
check-unknown-locale-folder = بحسب الإعدادات مجلد `{ $locale }` هو `{ $folder }`، وهنا مجلد اسمه `{ $name }`
check-unknown-locale-folder-help = غيّر اسمه إلى `{ $folder }`، أو اكتب `folder = "{ $name }"`
check-below-demand-help-untracked = الترجمات موجودة، ولا شيء يذكر المصدر الذي صُنعت منه: شغّل `diglot accept { $locale } ID…` لما يطابقه منها

## Policy (`policy-`, `check-`)

settings-table-help = اكتب السطر { $heading }، ومفاتيحه في الأسطر التي تحته
settings-list-help = اكتبه بين قوسين معقوفين: `{ $key } = ["{ $text }"]`
settings-percent = لا يمكن أن يكون `{ $key }` هو { $value }: يجب أن يكون نسبة من 0 إلى 100 في المئة
settings-percent-help = اكتب عددًا مثل 90 أو 99.5، بمنزلة عشرية واحدة على الأكثر
settings-count = لا يمكن أن يكون `{ $key }` هو { $value }: يجب أن يكون 0 أو عددًا صحيحًا أكبر
settings-tier-locales = ليس في الفئة `{ $tier }` أي محلية
settings-tier-locales-help = أضف سطرًا مثل `locales = ["fr", "ru"]`؛ وتمثل "*" كل المحليات التي لا تذكرها فئة أخرى
settings-tier-rest = العلامة "*" موجودة من قبل في الفئة `{ $tier }`: وإليها تنتمي كل المحليات التي لا تذكرها أي فئة
settings-tier-twice = المحلية `{ $locale }` موجودة من قبل في الفئة `{ $tier }`
settings-tier-twice-help = لا تكون المحلية إلا في فئة واحدة: احذفها من إحدى الفئتين؛ وما يختلف فيها يمكن أن يُكتب في [[override]]
settings-unlisted-locale = `{ $locale }` ليست من محليات هذا المشروع
settings-unlisted-locale-help = احذفها من هنا، أو أضف "{ $locale }" إلى القائمة `locales` في الأعلى
settings-no-tier = لا توجد فئة `{ $tier }`
settings-no-tier-help = اكتب جدولًا [tier.{ $tier }] مع محلياته، أو اذكر هنا محليات بدل الفئة
settings-override-limits = هذا التجاوز لا يذكر ما يخصه
settings-override-limits-help = أضف `locales` أو `tiers` أو `catalogs` أو `paths`؛ أما ما يسري في كل موضع فمكانه فئة أو [checks]
settings-override-empty = هذا التجاوز لا يغير شيئًا
settings-override-empty-help = أضف ما يختلف هناك، مثل `current = 95` أو `checks.missing = "note"`
settings-override-messages = مع `messages` لا يحدد التجاوز إلا ما يعطيه `build` للقراء: فالعتبات والمستويات تخص كتالوجات كاملة
settings-address = `{ $address }` ليس عنوانًا للنشر: اكتب عنوانًا مثل https://example.org/texts، بلا `?` وبلا `#`
settings-withdraw-alone = المفتاح `withdraw` موجود هنا من دون `ship`
settings-withdraw-above = المحلية التي تُنشر عند { $ship }% لا يمكن أن تُسحب تحت { $withdraw }%: فهي ستُسحب فورًا
settings-withdraw-help = اكتب `ship`، وهي النسبة التي تُنشر المحلية ابتداءً منها، و`withdraw` أقل منها، مثل `ship = 90` و`withdraw = 80`
settings-critical-form = لا يذكر `{ $pattern }` الكتالوج المقصود
settings-critical-form-help = اكتب كتالوج/معرّف، مثل "app/{ $pattern }"؛ ويعني "*/{ $pattern }" كل الكتالوجات
settings-day = لا يمكن أن يكون `{ $key }` هو { $value }: يجب أن يكون يومًا، مثل 2027-03-01
policy-shipped-line = لا يذكر `{ $line }` أي محلية: كل سطر في هذا الملف وسم لغة مثل `fr`، أو وسم وكتالوج مثل `fr/guide`

check-expired-exception = استثناء انتهت مدته
check-expired-exception-message = كان هذا الاستثناء من `{ $name }` ساريًا حتى { $day }؛ { $count ->
        [0] ولم يعد شيء يحتاج إليه
        [one] وعادت نتيجة واحدة
        [two] وعادت نتيجتان
        [few] وعادت { $count } نتائج
        [many] وعادت { $count } نتيجة
       *[other] وعادت { $count } نتيجة
    }
check-expired-exception-no-day = هذا الاستثناء من `{ $name }` لا يذكر يومًا بعد `until`، فلا يسمح بشيء
check-expired-exception-help = أصلح ما كان يسمح به ثم احذفه، أو اكتب له يومًا آخر
check-expired-exception-help-idle = احذفه
check-expired-exception-help-day = اكتب يومًا مثل `until 2027-03-01` قبل الفاصلة
check-expired-exception-here = لم يعد مسموحًا به

help-config = يبين ما يمكن كتابته في `diglot.toml`، وما هو مكتوب فيه.
help-config-keys = اطبع صفحة Markdown واحدة فيها كل الجداول والمفاتيح، بالإنجليزية
help-config-schema = اطبع مخطط JSON للملف `diglot.toml`، لبرامج التحرير
help-config-show = اعرض ما يسري، والسطر الذي يحدده
help-config-locale = ما يسري على هذه المحلية فقط
help-config-path = ما يسري على هذا النص المصدر أو الكتالوج فقط
usage-no-such-text = ليس في المشروع نص مصدر ولا كتالوج `{ $file }`
usage-no-such-text-help = اكتب مساره تحت مجلد `diglot.toml`، كما يعرضه `diglot check`
cli-config-defaults = لا تذكر الإعدادات شيئًا عن ذلك؛ وكل شيء على حاله الافتراضية.

check-group-policy = ما يطلبه المشروع
check-below-demand = في لغة أقل مما هو مطلوب منها
check-below-demand-current = { $subject }: المترجم { $share }% والمطلوب في `{ $table }` هو { $demanded }%؛ الباقي: { $left }، وغير المحدَّث: { $lacking }
check-below-demand-most = { $lack ->
        [missing] الناقص في { $subject } أكثر من المسموح
        [cosmetic] المتقادم في الطباعة في { $subject } أكثر من المسموح
        [wording] المتقادم في الصياغة في { $subject } أكثر من المسموح
        [meaning] المتقادم في المعنى في { $subject } أكثر من المسموح
        [unconfirmed] غير المؤكد في { $subject } أكثر من المسموح
        [untracked] غير المتتبع في { $subject } أكثر من المسموح
       *[outdated] المتقادم في { $subject } أكثر من المسموح
    }: { $lacking }، والمسموح به في `{ $table }` هو { $most }؛ الباقي: { $left }
check-below-demand-help = يسرد `diglot todo { $locale }` ما ينبغي فعله، الأسوأ أولًا
check-critical-not-current = رسالة حرجة غير محدَّثة
check-critical-not-current-message = الكتالوج `{ $catalog }` محجوب في { $locale }: { $count ->
        [zero] { $count } رسالة حرجة غير محدَّثة: { $ids }
        [one] رسالة حرجة واحدة غير محدَّثة: { $ids }
        [two] رسالتان حرجتان غير محدَّثتين: { $ids }
        [few] { $count } رسائل حرجة غير محدَّثة: { $ids }
        [many] { $count } رسالة حرجة غير محدَّثة: { $ids }
       *[other] { $count } رسالة حرجة غير محدَّثة: { $ids }
    }
check-idle-pattern = مطلب لا يخص شيئًا
check-idle-pattern-message = { $kind ->
        [message] لا توجد رسالة اسمها `{ $name }`
        [catalog] لا يوجد كتالوج اسمه `{ $name }`
        [path] لا يوجد نص مساره `{ $name }`
       *[locale] لا توجد محلية `{ $name }`
    }، فلا يُطلب هنا شيء
check-idle-pattern-help = صحح الاسم أو احذفه؛ يعرض `diglot status` المحليات والكتالوجات بأسمائها
check-stale-shipping = سجل ما يُنشر متأخر عن الحال
check-stale-shipping-message = { $name } في سجل المنشور لكنه متروك: { $why } (`{ $table }`)
check-stale-shipping-idle = { $name } في سجل المنشور، ولا تذكر الإعدادات متى يُنشر
check-stale-shipping-help = ترجم الباقي، أو أخرجه من السجل بالأمر `diglot ship`
check-stale-shipping-help-idle = أخرجه من السجل بالأمر `diglot ship`، أو اكتب `ship` في فئته
check-stale-shipping-help-line = احذف هذا السطر؛ وإن كانت هنا نسختان لم يستطع git دمجهما فأبقِ أسطر كلتيهما
check-unknown-mark = علامة لـ diglot لا تعني شيئًا
check-unknown-mark-message = لا توجد علامة `{ $word }`
check-unknown-mark-apart = ليست هذه العلامة فوق أي رسالة، فلا تعلّم شيئًا
check-unknown-mark-help = اكتب `diglot: critical` في تعليق فوق الرسالة مباشرة
policy-ships = المترجم { $share }%، والسحب تحت { $withdraw }%
policy-ready = المترجم { $share }%، والنشر ابتداءً من { $ship }%: الأمر `diglot ship { $name }` ينشره
policy-held-back = المترجم { $share }%، والنشر ابتداءً من { $ship }%: الباقي { $left }
policy-withdrawn = المترجم { $share }%، والسحب تحت { $withdraw }%، والنشر من جديد ابتداءً من { $ship }%: الباقي { $left }
policy-critical =
    { $count ->
        [zero] { $count } رسالة حرجة غير محدَّثة: { $ids }
        [one] رسالة حرجة واحدة غير محدَّثة: { $ids }
        [two] رسالتان حرجتان غير محدَّثتين: { $ids }
        [few] { $count } رسائل حرجة غير محدَّثة: { $ids }
        [many] { $count } رسالة حرجة غير محدَّثة: { $ids }
       *[other] { $count } رسالة حرجة غير محدَّثة: { $ids }
    }
policy-gap =
    { $count ->
        [zero] { $count } مقطع بلا ترجمة محدَّثة، ولذلك يُحجب المستند هنا: { $ids }
        [one] مقطع واحد بلا ترجمة محدَّثة، ولذلك يُحجب المستند هنا: { $ids }
        [two] مقطعان بلا ترجمة محدَّثة، ولذلك يُحجب المستند هنا: { $ids }
        [few] { $count } مقاطع بلا ترجمة محدَّثة، ولذلك يُحجب المستند هنا: { $ids }
        [many] { $count } مقطعًا بلا ترجمة محدَّثة، ولذلك يُحجب المستند هنا: { $ids }
       *[other] { $count } مقطع بلا ترجمة محدَّثة، ولذلك يُحجب المستند هنا: { $ids }
    }
ship-ships = نُشر { $name }: المترجم { $share }%
ship-withdrawn = سُحب { $name }: المترجم { $share }%
ship-taken = سُحب { $name }
ship-idle = أُخرج { $name }: لا تذكر الإعدادات متى يُنشر
ship-no-rule = لا تذكر الإعدادات متى يُنشر { $name }: اكتب `ship` في فئته
ship-not-ready = لا يمكن نشر { $name } بعد: { $why }
ship-not-shipped = { $name } غير منشور
ship-nothing = لا يتغير شيء: كل ما هو جاهز منشور، وكل ما هو منشور جيد بما يكفي.
help-ship = ينشر المحليات الجيدة بما يكفي بحسب قواعد فئاتها، ويسحب ما لم يعد كذلك.
help-ship-name = هذه فقط، بصيغة محلية، أو محلية/كتالوج حيث يُنشر كل كتالوج وحده
help-ship-withdraw = اسحبها، جيدة بما يكفي كانت أم لا
cli-left-out = متروك: { $name }، { $why }
status-tier = الفئة
status-verdict = الحكم
status-why = السبب
status-ships = تُنشر
status-held-back = محجوبة
status-ships-below = تُنشر دون المطلوب
policy-amount =
    { $messages ->
        [zero] { $messages } رسالة
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $messages } رسائل
        [many] { $messages } رسالة
       *[other] { $messages } رسالة
    } { $words ->
        [zero] ({ $words } كلمة)
        [one] (كلمة واحدة)
        [two] (كلمتان)
        [few] ({ $words } كلمات)
        [many] ({ $words } كلمة)
       *[other] ({ $words } كلمة)
    }
policy-messages =
    { $count ->
        [zero] { $count } رسالة
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
policy-words =
    { $count ->
        [zero] { $count } كلمة
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }

## Checks, projects, fixes and watching

settings-no-project = لا يوجد ملف `{ $file }`
settings-unknown-project = هذا ليس ملف `l10n.toml` من Mozilla ولا ملف `i18n.toml` من cargo-i18n
settings-l10n-path = المفتاح `l10n` ناقص، فلا يُعرف موضع الترجمات
settings-other-formats =
    { $count ->
        [one] في هذا الملف مسار واحد ({ $count }) لا يدل على كتالوجات Fluent، وقد تُجووز
        [two] في هذا الملف مساران ({ $count })، هذا أولهما، لا يدلان على كتالوجات Fluent، وقد تُجووزا
        [few] في هذا الملف { $count } مسارات، هذا أولها، لا تدل على كتالوجات Fluent، وقد تُجووزت
        [many] في هذا الملف { $count } مسارًا، هذا أولها، لا تدل على كتالوجات Fluent، وقد تُجووزت
       *[other] في هذا الملف { $count } مسار، هذا أولها، لا تدل على كتالوجات Fluent، وقد تُجووزت
    }
settings-expression = هذا ليس تعبيرًا نمطيًا يستطيع diglot قراءته: { $cause }
settings-endless = القيم في `{ $path }` يحيل بعضها إلى بعض بلا نهاية
settings-lacks-key = المفتاح `{ $key }` ناقص
check-unreadable-help-note = لا يعمل diglot إلا على كتالوجات Fluent، ويترك الباقي كما هو
settings-no-fluent = لا يوجد جدول `fluent`، فلا تُعرف أي كتالوجات
settings-no-domain = لا يُعرف إلى أي حزمة Rust تنتمي هذه الكتالوجات
settings-no-domain-help = أضف المفتاح `domain`، أو ملف Cargo.toml فيه اسم الحزمة
init-references = يجد مصدرها وفق `{ $pattern }`
init-project =
    { $count ->
        [one] يجد كتالوجًا واحدًا ({ $count }) حيث يذكر `{ $project }`
        [two] يجد كتالوجين ({ $count }) حيث يذكر `{ $project }`
        [few] يجد { $count } كتالوجات حيث يذكر `{ $project }`
        [many] يجد { $count } كتالوجًا حيث يذكر `{ $project }`
       *[other] يجد { $count } كتالوج حيث يذكر `{ $project }`
    }
init-project-wrong =
    { $count ->
        [one] تُجووز، لأن فيه خطأ واحدًا ({ $count })
        [two] تُجووز، لأن فيه خطأين ({ $count })
        [few] تُجووز، لأن فيه { $count } أخطاء
        [many] تُجووز، لأن فيه { $count } خطأ
       *[other] تُجووز، لأن فيه { $count } خطأ
    }
init-folder = يبقي الاسم `{ $name }` للمحلية `{ $tag }`
init-passed-over =
    { $count ->
        [one] يتجاوز `{ $first }`، فهو ليس كتالوج محلية هناك
        [two] يتجاوز ملفي Fluent ({ $count }) ليسا من كتالوجات محلية هناك، أولهما `{ $first }`
        [few] يتجاوز { $count } ملفات Fluent ليست من كتالوجات محلية هناك، أولها `{ $first }`
        [many] يتجاوز { $count } ملفًا من ملفات Fluent ليست من كتالوجات محلية هناك، أولها `{ $first }`
       *[other] يتجاوز { $count } ملف Fluent ليست من كتالوجات محلية هناك، أولها `{ $first }`
    }
engine-no-place = لا يبين أي نمط مسار أين توضع كتالوجات هذا النص
engine-no-place-help = أضف نمطًا فيه {"{"}locale{"}"} و{"{"}name{"}"} إلى `catalogs` في diglot.toml
engine-unlisted =
    { $count ->
        [one] لا يدخل `{ $first }` في العمل: محليته ليست من المحليات المذكورة له
        [two] ملفا Fluent ({ $count }) لا يدخلان في العمل، أولهما `{ $first }`: محليتاهما ليستا من المحليات المذكورة لهما
        [few] لا تدخل { $count } ملفات Fluent في العمل، أولها `{ $first }`: محلياتها ليست من المحليات المذكورة لها
        [many] لا يدخل { $count } ملفًا من ملفات Fluent في العمل، أولها `{ $first }`: محلياتها ليست من المحليات المذكورة لها
       *[other] لا يدخل { $count } ملف Fluent في العمل، أولها `{ $first }`: محلياتها ليست من المحليات المذكورة لها
    }
engine-unlisted-help = أضف المحلية إلى `locales` عند نمط مسارها، أو احذف ما لم تعد إليه حاجة
engine-settings-wrong =
    { $count ->
        [one] في الإعدادات خطأ واحد ({ $count })
        [two] في الإعدادات خطآن ({ $count })
        [few] في الإعدادات { $count } أخطاء
        [many] في الإعدادات { $count } خطأ
       *[other] في الإعدادات { $count } خطأ
    }
disk-cannot-watch = تتعذر مراقبة `{ $path }` لرصد التغييرات: { $cause }
help-check-watch = أعد الفحص كلما تغير ملف، إلى أن يُضغط Ctrl+C
watch-waiting =
    { $files ->
        [one] يُراقب ملف واحد؛ للإنهاء اضغط Ctrl+C
        [two] يُراقب ملفان؛ للإنهاء اضغط Ctrl+C
        [few] تُراقب { $files } ملفات؛ للإنهاء اضغط Ctrl+C
        [many] يُراقب { $files } ملفًا؛ للإنهاء اضغط Ctrl+C
       *[other] يُراقب { $files } ملف؛ للإنهاء اضغط Ctrl+C
    }
watch-changes = منذ التشغيل الأخير: الجديد { $new }، والزائل { $gone }
check-no-records = لا يُعرف بعد شيء عن المصادر التي صُنعت منها ترجمات محلية
check-missing-catalog = { $count ->
    [one] ليس في المحلية ترجمة لهذا النص: رسالة واحدة ({ $count }) غير مترجمة
    [two] ليس في المحلية ترجمة لهذا النص: رسالتان ({ $count }) غير مترجمتين
    [few] ليس في المحلية ترجمة لهذا النص: { $count } رسائل غير مترجمة
    [many] ليس في المحلية ترجمة لهذا النص: { $count } رسالة غير مترجمة
   *[other] ليس في المحلية ترجمة لهذا النص: { $count } رسالة غير مترجمة
}
check-missing-catalog-help = اكتب الترجمات في { $file }
check-no-records-message = { $count ->
    [one] لم يُسجل بعد شيء عن المصادر التي صُنعت منها ترجمات { $locales }، فلا يمكن لأحد أن يعرف أيها متقادم
    [two] لم يُسجل بعد شيء عن المصادر التي صُنعت منها ترجمات محليتين ({ $locales })، فلا يمكن لأحد أن يعرف أيها متقادم
    [few] لم يُسجل بعد شيء عن المصادر التي صُنعت منها ترجمات { $count } محليات ({ $locales })، فلا يمكن لأحد أن يعرف أيها متقادم
    [many] لم يُسجل بعد شيء عن المصادر التي صُنعت منها ترجمات { $count } محلية ({ $locales })، فلا يمكن لأحد أن يعرف أيها متقادم
   *[other] لم يُسجل بعد شيء عن المصادر التي صُنعت منها ترجمات { $count } محلية ({ $locales })، فلا يمكن لأحد أن يعرف أيها متقادم
}
check-no-records-help = قارن الترجمات بمصدرها وأكد ما يطابقه منها بالأمر `diglot accept`؛ أما سائر الفحوص فتعمل من دون سجلات
check-variable-mismatch-list-help = احذفه، أو استعمل أحد متغيرات المصدر: { $names }
check-variable-mismatch-dropped-here = هذا البديل يسقط المتغير `${ $name }`
check-unknown-locale-spelling = `{ $name }` هو المحلية `{ $tag }` بكتابة أخرى
check-unknown-locale-spelling-help = غيّر اسمه إلى `{ $tag }`، أو اكتب `folder = "{ $name }"` تحت `[locale.{ $tag }]` في diglot.toml
cli-initialized-catalogs = شغّل `diglot check` لترى حال الترجمات.
check-empty-translation = ترجمة لا تقول شيئًا حيث يقول مصدرها شيئًا
check-empty-translation-message = الترجمة فارغة هنا
check-empty-translation-help = ترجمها، أو احذف الرسالة إلى أن تُترجم
check-copied-source = ترجمة هي نسخة من مصدرها
check-copied-source-message = هذا هو المصدر، لا ترجمة له
check-number-mismatch = في ترجمة أعداد غير التي في مصدرها
check-number-mismatch-other = تقول الترجمة { $found } حيث يقول المصدر { $wanted }
check-number-mismatch-dropped = في المصدر { $number }، وليس ذلك في الترجمة
check-number-mismatch-added = في الترجمة { $number }، وليس ذلك في المصدر
check-number-mismatch-help = اكتب أعداد المصدر بالطريقة المتبعة في لغتك
check-symbol-mismatch = ترجمة ينقصها رمز في مصدرها (عملة، نسبة مئوية، §، ©، …)
check-symbol-mismatch-message = في المصدر الرمز { $sign }، وليس في الترجمة هذا الرمز ولا كلمة تقوم مقامه
check-symbol-mismatch-help = اكتب الرمز كما تكتبه لغتك
check-end-mismatch = تنتهي ترجمة بعلامة غير التي ينتهي بها مصدرها (علامة استفهام، نقطتان، علامة حذف)
check-end-mismatch-dropped = ينتهي المصدر بالعلامة `{ $sign }`، ولا تنتهي بها الترجمة
check-end-mismatch-added = تنتهي الترجمة بالعلامة `{ $sign }`، ولا ينتهي بها المصدر
check-end-mismatch-help = أنهها كما ينتهي المصدر، بالعلامة المستعملة في لغتك
check-full-stop-mismatch = تنتهي بنقطة ترجمة دون مصدرها، أو مصدر دون ترجمته
check-full-stop-mismatch-dropped = ينتهي المصدر بنقطة أو علامة تعجب، ولا تنتهي بها الترجمة
check-full-stop-mismatch-added = تنتهي الترجمة بنقطة أو علامة تعجب، ولا ينتهي بها المصدر
check-full-stop-mismatch-help = أنهها كما ينتهي المصدر
check-space-mismatch = مسافة في البداية أو النهاية توجد في الترجمة وحدها أو في المصدر وحده
check-space-mismatch-start-dropped = يبدأ المصدر بمسافة، ولا تبدأ بها الترجمة
check-space-mismatch-start-added = تبدأ الترجمة بمسافة، ولا يبدأ بها المصدر
check-space-mismatch-end-dropped = ينتهي المصدر بمسافة، ولا تنتهي بها الترجمة
check-space-mismatch-end-added = تنتهي الترجمة بمسافة، ولا ينتهي بها المصدر
check-space-mismatch-added-help = احذف المسافة والقوسين اللذين يحيطان بها
check-space-mismatch-help = المسافة التي يجب أن تبقى تُكتب هكذا: {"{"} " " {"}"}
check-length-mismatch = ترجمة أطول أو أقصر من مصدرها بكثير
check-length-mismatch-short = طول الترجمة أقل من ثلث طول مصدرها
check-length-mismatch-long = طول الترجمة أكثر من ثلاثة أمثال طول مصدرها
check-length-mismatch-help = انظر هل ضاع جزء، أو هل فيها ما يخص رسالة أخرى
check-replacement-character = ضاع محرف من نص
check-replacement-character-message = ضاع محرف هنا: في النص U+FFFD مكانه
check-replacement-character-help = اكتب المحرف الصحيح هنا
check-direction-controls = محرف اتجاه تُرك مفتوحًا أو يفرض الاتجاه
check-direction-controls-not-closed = محرف الاتجاه الخفي { $sign } يفتح مقطعًا هنا، ولا شيء يغلقه
check-direction-controls-not-opened = محرف الاتجاه الخفي { $sign } يغلق مقطعًا هنا لم يفتحه شيء
check-direction-controls-forced = محرف الاتجاه الخفي { $sign } يقلب ترتيب الحروف التي بعده
check-direction-controls-help = احذفه، أو اكتب U+2068 قبل المقطع وU+2069 بعده
check-invisible-character = في النص محرف خفي
check-invisible-character-message = هنا محرف خفي: { $sign }
check-invisible-character-help = احذفه؛ وإن كان وجوده مقصودًا فاكتبه تسلسل هروب بين قوسين
check-mixed-script = في كلمة حروف متشابهة من أبجديتين
check-mixed-script-message = { $alphabet ->
    [cyrillic] في «{ $word }» يوجد من السيريلية { $letters } بين حروف أبجدية أخرى
    [greek] في «{ $word }» يوجد من اليونانية { $letters } بين حروف أبجدية أخرى
    [armenian] في «{ $word }» يوجد من الأرمنية { $letters } بين حروف أبجدية أخرى
   *[latin] في «{ $word }» يوجد من اللاتينية { $letters } بين حروف أبجدية أخرى
}
check-mixed-script-help = اكتب الكلمة من جديد بلوحة مفاتيح واحدة
check-not-nfc = حرف مكتوب بمحرفين
check-not-nfc-message = في «{ $word }» حرف وعلامته مكتوبان بمحرفين، مع أن لهما معًا محرفًا واحدًا
check-not-nfc-help = اكتب الحرف من جديد بمحرف واحد
check-doubled-word = كلمة مكررة مرتين متتاليتين
check-doubled-word-message = «{ $word }» مكررة مرتين متتاليتين
check-doubled-word-help = احذف إحداهما
check-straight-apostrophe = فاصلة عليا مستقيمة في ملف فواصله العليا مقوسة
check-straight-apostrophe-message = هذه الفاصلة العليا مستقيمة، وتكاد كل الأخرى في الملف تكون { $usual }
check-straight-apostrophe-help = اكتب { $usual }
check-straight-quote = علامات اقتباس مستقيمة مع أن معظم علامات الملف ليست كذلك
check-straight-quote-message = علامتا الاقتباس هاتان مستقيمتان، ومعظم العلامات الأخرى في الملف ليست كذلك
check-straight-quote-help = اكتب العلامات المستعملة في بقية الملف؛ والمعتاد في هذه اللغة: { $usual }
check-quote-mismatch = علامة اقتباس ليس لها ما يقابلها
check-quote-mismatch-lonely = علامة الاقتباس { $mark } ليس لها ما يقابلها
check-quote-mismatch-wrong = اقتباس تفتحه { $opened } وتغلقه { $mark }
check-quote-mismatch-help = اكتب علامتين متقابلتين؛ والمعتاد في هذه اللغة: { $usual }
check-wrong-language = نص بلغة أخرى
check-wrong-language-message = هذا النص ليس بلغة { $locale }: يبدو أنه { $language }
check-wrong-language-help = ترجمه، أو انقله إلى ملف لغته
check-wrong-script = نص بكتابة غير كتابة محليته
check-wrong-script-message = معظم حروف هذا النص من كتابة غير التي تُكتب بها { $locale }
check-wrong-script-simplified = في هذا النص محارف مبسطة، و{ $locale } تُكتب بالمحارف التقليدية
check-wrong-script-traditional = في هذا النص محارف تقليدية، و{ $locale } تُكتب بالمحارف المبسطة
check-did-you-mean = أتقصد `{ $known }`؟
check-unknown-reference = يحيل نص إلى رسالة أو مصطلح أو سمة لا وجود لها
check-unknown-reference-message = لا يوجد `{ $name }`
check-unknown-reference-bundle = لا يوجد `{ $name }` في الحزمة `{ $bundle }`
check-unknown-reference-attribute = ليس في `{ $id }` سمة `.{ $name }`
check-unknown-reference-help = صحح الاسم، أو احذف الإحالة
check-unknown-reference-value = ليس للرسالة `{ $id }` نص خاص بها، بل سمات فقط
check-unknown-reference-value-help = أحل إلى إحدى سماتها
check-untranslated-reference = تحيل ترجمة إلى شيء غير مترجم
check-untranslated-reference-message = `{ $name }` غير مترجم، ولا شيء يقوم مقامه داخل نص آخر
check-untranslated-reference-help = ترجم `{ $name }`، أو انسخه من المصدر
check-reference-cycle = نصوص يحيل بعضها إلى بعض في دائرة
check-reference-cycle-message = يعود هذا إلى نفسه: { $path }
check-reference-cycle-help = احذف إحدى هذه الإحالات
check-too-many-placeables = نص يكبر بلا حد
check-too-many-placeables-message = لعرض `{ $name }` يجب ملء أكثر من 100 زوج من الأقواس، بما في ذلك إحالاته
check-too-many-placeables-help = قلل الإحالات، أو اقسم النص قسمين
check-unknown-function = يستدعي نص دالة لا يعرفها أحد
check-unknown-function-message = لا توجد دالة `{ $name }`
check-unknown-function-help = صحح اسمها، أو أضف `{ $name }` إلى `functions` تحت `[fluent]` في الإعدادات
check-wrong-function-argument = عدد أو تاريخ يُطلب أن يُكتب بطريقة لا وجود لها
check-wrong-function-argument-none = لم يُذكر للدالة `{ $function }` ما تكتبه
check-wrong-function-argument-none-help = أعطها متغيرًا واحدًا، كما في `{ $function }($name)`
check-wrong-function-argument-text = لا تستطيع `{ $function }` أن تكتب نصًا
check-wrong-function-argument-further = تأخذ `{ $function }` قيمة واحدة، وهذه قيمة زائدة
check-wrong-function-argument-name = ليس للدالة `{ $function }` خيار `{ $name }`
check-wrong-function-argument-name-help = انسخ الخيار من المصدر، أو احذفه
check-wrong-function-argument-value = لا يمكن أن يكون `{ $name }` هو `{ $value }`
check-wrong-function-argument-words = اكتب إحدى هذه الكلمات بين علامتي اقتباس: { $values }
check-wrong-function-argument-whole = اكتب عددًا صحيحًا من { $least } إلى { $most } من دون علامتي اقتباس
check-wrong-function-argument-quoted = ضعه بين علامتي اقتباس
check-wrong-function-argument-limits = `{ $most }` أقل من `{ $least }`
check-wrong-function-argument-limits-help = بدّل العددين أحدهما مكان الآخر، أو احذف أحدهما
check-missing-term-argument = يُستعمل مصطلح من دون الكلمة التي يحتاج إليها
check-missing-term-argument-message = يعرض `{ $id }` المتغير `${ $name }`، وهو غير معطى هنا
check-missing-term-argument-help = أعطه، كما في `{ "{" } { $id }({ $name }: "…") { "}" }`
check-idle-term-argument = يُعطى مصطلح كلمة لا يستعملها
check-idle-term-argument-message = لا يستعمل `{ $id }` المتغير `${ $name }`
check-idle-term-argument-help = اجعل المصطلح يختار بحسب `${ $name }`، أو احذف الوسيط
check-idle-term-argument-nameless = لا يستعمل المصطلح وسيطًا بلا اسم
check-idle-term-argument-nameless-help = أعطه اسمًا، كما في `{ "{" } { $id }(case: "…") { "}" }`، أو احذفه
check-unreachable-variant = بديل لا يُعرض أبدًا
check-unreachable-variant-fixed = ما يحدد الاختيار هنا ثابت، فالنتيجة واحدة دائمًا
check-unreachable-variant-fixed-help = اجعل متغيرًا يحدد الاختيار، أو اكتب ذلك النص وحده
check-unreachable-variant-repeated = المفتاح `{ $key }` موجود هنا مرة ثانية، فلا يُختار بديله به أبدًا
check-unreachable-variant-repeated-help = صحح المفتاح، أو احذف البديل
check-unreachable-variant-word = لا يكون عدد `{ $key }` أبدًا
check-unreachable-variant-word-help = اكتب عددًا أو صيغة عدد (zero, one, two, few, many, other)
check-missing-plural = صيغة من صيغ العدد في اللغة ناقصة
check-missing-plural-message = { $count ->
    [one] تنقص صيغة العدد { $forms }، وهي صيغة { $example }
    [two] تنقص صيغتا العدد { $forms }، وأولاهما صيغة { $example }
    [few] تنقص صيغ العدد { $forms }، وأولاها صيغة { $example }
    [many] تنقص صيغ العدد { $forms }، وأولاها صيغة { $example }
   *[other] تنقص صيغ العدد { $forms }، وأولاها صيغة { $example }
}
check-missing-plural-help = أضف بديلًا لكل صيغة، أو استغنِ عن الاختيار إن كان النص واحدًا لكل الأعداد
check-unknown-plural = صيغة عدد ليست في اللغة
check-unknown-plural-message = ليس لأي عدد الصيغة `{ $form }` في اللغة `{ $locale }`
check-unknown-plural-help = صيغ هذه اللغة هي { $forms }؛ ولعدد بعينه اكتب العدد نفسه، مثل `[0]`
check-plural-runtime = تعرض مكتبة fluent-rs صيغة عدد غير التي في اللغة
check-plural-runtime-message = للعدد { $number } تعرض مكتبة fluent-rs البديل `{ $shown }`، والصواب `{ $right }`
check-plural-runtime-help = دع البرنامج يصحح ذلك، أو تأكد من أن `{ $shown }` يناسب هذا العدد أيضًا
check-duplicate-attribute = لرسالة سمة مكررة مرتين
check-duplicate-attribute-message = توجد سمة `.{ $name }` أخرى في الأعلى
check-duplicate-attribute-help = أبقِ إحداهما
check-duplicate-id-bundle = `{ $id }` موجودة أيضًا في { $file }، والحزمة `{ $bundle }` تحمّل كليهما

## Gate (`gate-`, `baseline-`)

help-value-path = مسار
help-value-reason = سبب
help-check-path = ملفات ومجلدات هذا المسار أو نمط المسار فقط؛ يمكن إعطاؤه عدة مرات. والنص المصدر يمثل ترجماته
help-check-since = ما ساء فقط منذ افترق العمل عن هذا الفرع أو الوسم أو الإيداع في git
help-check-baseline = انتهِ برمز خطأ فقط عند وجود أخطاء ليست في `.diglot/baseline`
help-check-update-baseline = مع `--baseline`: أخرج منه ما أُصلح
help-check-allow-growth = مع `--update-baseline`: أدخل أيضًا ما هو جديد، لهذا السبب، وهو يُحفظ في الملف

gate-no-path = ليس في `{ $path }` شيء من المشروع
gate-no-path-help = يُحسب المسار من جذر المشروع أو من المجلد الذي أنت فيه؛ وتمثل `*` جزءًا من اسم، و`**` أي مجلدات
gate-path-of-others = ليس في `{ $path }` شيء من { $locales }
gate-no-reason = يحتاج نمو خط الأساس إلى سبب مكتوب بالكلمات
gate-no-baseline = لا يوجد خط أساس `{ $file }` بعد
gate-no-baseline-help = ينشئ `diglot check --baseline --update-baseline --allow-growth "REASON"` خط أساس فيه كل الأخطاء الحالية
gate-known = { $count ->
        [zero] { $count } نتيجة معروفة
        [one] نتيجة معروفة واحدة
        [two] نتيجتان معروفتان
        [few] { $count } نتائج معروفة
        [many] { $count } نتيجة معروفة
       *[other] { $count } نتيجة معروفة
    }، { $fewer ->
        [0] بقدر ما في خط الأساس
        [one] أقل مما في خط الأساس بواحدة
        [two] أقل مما في خط الأساس باثنتين
        [few] أقل مما في خط الأساس بـ { $fewer }
        [many] أقل مما في خط الأساس بـ { $fewer }
       *[other] أقل مما في خط الأساس بـ { $fewer }
    }
gate-known-help = يُخرج `diglot check --baseline --update-baseline` ما أُصلح، كي لا يعود
gate-grown = { $count ->
    [zero] أُدخلت في خط الأساس { $count } نتيجة جديدة
    [one] أُدخلت في خط الأساس نتيجة جديدة واحدة
    [two] أُدخلت في خط الأساس نتيجتان جديدتان
    [few] أُدخلت في خط الأساس { $count } نتائج جديدة
    [many] أُدخلت في خط الأساس { $count } نتيجة جديدة
   *[other] أُدخلت في خط الأساس { $count } نتيجة جديدة
}
gate-baseline-wrong = يتعذر استعمال خط الأساس `{ $file }`
baseline-head = لا يبدأ خط الأساس هكذا
baseline-version = خط الأساس هذا من إصدار آخر من diglot
baseline-conflict = ترك دمجٌ هذا التعارض بلا حل
baseline-line = غُيّر هذا السطر باليد، أو ضاع جزء منه
baseline-reason = لا سطر `because` يذكر سبب وجود هذا في خط الأساس
baseline-help = خذ السطر كما هو في git، أو احذفه؛ ويُدخل `diglot check --baseline --update-baseline --allow-growth "REASON"` من جديد ما ينقص بعد ذلك
gate-since = { $new ->
        [0] لا نتائج جديدة
        [one] نتيجة جديدة واحدة
        [two] نتيجتان جديدتان
        [few] { $new } نتائج جديدة
        [many] { $new } نتيجة جديدة
       *[other] { $new } نتيجة جديدة
    } منذ افترق العمل عن `{ $revision }` (عند { $commit })؛ زالت { $gone }، وبقيت { $known } كما كانت
gate-since-outdated = { $messages ->
        [zero] بتعديل { $messages } رسالة في المصدر
        [one] بتعديل رسالة واحدة في المصدر
        [two] بتعديل رسالتين في المصدر
        [few] بتعديل { $messages } رسائل في المصدر
        [many] بتعديل { $messages } رسالة في المصدر
       *[other] بتعديل { $messages } رسالة في المصدر
    } { $translations ->
        [zero] تتقادم { $translations } ترجمة
        [one] تتقادم ترجمة واحدة
        [two] تتقادم ترجمتان
        [few] تتقادم { $translations } ترجمات
        [many] تتقادم { $translations } ترجمة
       *[other] تتقادم { $translations } ترجمة
    }
history-shallow-help = ليس في هذا المستنسخ إلا جزء من التاريخ: يجلب `git fetch --unshallow` الباقي؛ ولجلب المستودع في سير عمل على GitHub اضبط `fetch-depth: 0`
help-value-shard = K/N
help-check-shard = الجزء K فقط من N، لجهاز واحد من N من الأجهزة؛ ويصنع `diglot merge-reports` من الكل تقريرًا واحدًا
help-merge-reports = يصنع تقريرًا واحدًا من تقارير كل أجزاء التشغيل (`diglot check --shard K/N --output json=FILE`).
help-merge-reports-file = تقارير كل الأجزاء، بأي ترتيب
shard-wrong = `{ $value }` ليس جزءًا: اكتب K/N، مثل 2/4
shard-no-json = { $file }: هذا ليس JSON
shard-none = `{ $file }` ليس تقرير JSON من `diglot check --shard`
shard-changed = تغير `{ $file }` بعد أن كتبه diglot
shard-other-diglot = كتب `{ $file }` الإصدار { $version } من diglot
shard-other-state = يتحدث `{ $file }` عن نصوص أو إعدادات غير الموجودة هنا
shard-other-count = عدد الأجزاء بحسب `{ $file }` هو { $count }، وبحسب ملف آخر { $expected }
shard-twice = `{ $file }` هو الجزء { $number } مرة أخرى
shard-missing = { $count ->
    [zero] تقارير الأجزاء { $parts } ناقصة
    [one] تقرير الجزء { $parts } ناقص
    [two] تقريرا الجزأين { $parts } ناقصان
    [few] تقارير الأجزاء { $parts } ناقصة
    [many] تقارير الأجزاء { $parts } ناقصة
   *[other] تقارير الأجزاء { $parts } ناقصة
}
shard-help = شغّل كل الأجزاء بإصدار واحد من diglot على حال واحدة من النصوص، وادمج تقاريرها هناك
help-exit-codes = رموز الانتهاء:
help-exit-clean = لا شيء بمستوى الخطأ (مع `--baseline` أو `--since`: لا شيء لم يكن موجودًا)
help-exit-findings = أخطاء
help-exit-failed = تعذر التشغيل: سطر الأوامر، أو الإعدادات، أو ملف

## What to do about a wrong command line or a wrong file below `.diglot/`

usage-see-help-of = يعرض `diglot { $command } --help` ما هو متاح
usage-needs = يحتاج `{ $option }` إلى `{ $other }` أيضًا
usage-not-spoken = لا يتكلم diglot اللغة `{ $language }`؛ وقيم `--lang` التي يعرفها هي { $languages }
usage-source-locale = `{ $locale }` هي محلية المصدر: منها تُترجم المحليات الأخرى، ولا تُترجم هي
output-is-folder = `{ $file }` مجلد، والتقرير يحتاج إلى ملف
output-folder-made = لم يكن المجلد `{ $folder }` موجودًا، فأنشئ
ship-as-a-whole = تُنشر { $locale } كلها معًا، ولا يُنشر { $name } وحده: اذكر { $locale }، أو اكتب `per = "catalog"` في فئتها
cli-file-wrong = يتعذر استعمال `{ $file }` كما هو
disk-folder-here = هذا مجلد، والمطلوب هنا ملف
disk-in-the-way = غيّر اسمه أو احذفه: يحفظ diglot هنا ملفًا خاصًا به
disk-needs-folder = يتعذر الوصول إلى `{ $path }`: `{ $file }` ملف وليس مجلدًا؛ أعطِ مسارًا آخر، أو انقل ذلك الملف من هناك
gate-since-help = اكتب فرعًا أو وسمًا أو إيداعًا، مثل `origin/main` أو `HEAD~3`؛ ويجد `git log -1 --before="2 days ago"` إيداع يوم معين
gate-doubled = { $place }: سطر آخر يقول الشيء نفسه، وكلاهما يُعد مرة واحدة؛ ويُخرج `diglot check --baseline --update-baseline` أحدهما
gate-not-grown = { $count ->
    [zero] لم تُدخل { $count } نتيجة جديدة: أصلحها، أو أدخلها بالخيار `--allow-growth "REASON"`
    [one] لم تُدخل نتيجة جديدة واحدة: أصلحها، أو أدخلها بالخيار `--allow-growth "REASON"`
    [two] لم تُدخل نتيجتان جديدتان: أصلحهما، أو أدخلهما بالخيار `--allow-growth "REASON"`
    [few] لم تُدخل { $count } نتائج جديدة: أصلحها، أو أدخلها بالخيار `--allow-growth "REASON"`
    [many] لم تُدخل { $count } نتيجة جديدة: أصلحها، أو أدخلها بالخيار `--allow-growth "REASON"`
   *[other] لم تُدخل { $count } نتيجة جديدة: أصلحها، أو أدخلها بالخيار `--allow-growth "REASON"`
}
gate-narrow-baseline = لم يشمل هذا التشغيل إلا جزءًا من المشروع، فينقص الباقي في خط الأساس الجديد: ابدأه بتشغيل يشمل كل شيء
baseline-empty = هذا الملف فارغ
baseline-file-help = خذ الملف كما هو في git، أو احذفه ودع `diglot check --baseline --update-baseline --allow-growth "REASON"` يبدأ ملفًا جديدًا
baseline-conflict-help = احذف أسطر العلامات وأبقِ الأسطر الأخرى، أسطر الجانبين كليهما؛ وبعد `diglot init --git` يفعل git ذلك بنفسه
shard-wrong-help = K هو رقم الجزء، من 1 إلى N، وN هو عدد الأجزاء، وأقصاه { $most }
shard-empty = `{ $file }` فارغ
shard-cut = ينتهي `{ $file }` في وسط التقرير
shard-whole = `{ $file }` تقرير تشغيل كامل، ولا تُدمج إلا تقارير الأجزاء
shard-other-version = كُتب `{ $file }` بصيغة إصدار آخر من diglot
shard-none-help = يكتب `diglot check --shard K/N --output json=FILE` تقرير كل جزء
shard-again-help = شغّل هذا الجزء من جديد، أو انسخ تقريره من جديد من الجهاز الذي كتبه
shard-twice-help = اذكر تقرير كل جزء مرة واحدة
shard-pattern-help = لا ملف يناسب `{ $pattern }`، أو هو بين علامتي اقتباس فلم تضع الصدفة أسماء الملفات مكانه

## Checks, projects, fixes and watching

check-idle-exception-help-apart = ضعه فوق الرسالة التي يتحدث عنها مباشرة، أو احذفه
check-unexplained-exception-second = هذا الاستثناء من `{ $name }` يذكر `{ $second }` بدل السبب، فلا يسمح بشيء
check-unexplained-exception-second-help = اكتب استثناء لكل فحص، ولكل منها سببه بعد الفاصلة
fix-mended = { $count ->
    [one] { $file }: يصلح نتيجة واحدة
    [two] { $file }: يصلح نتيجتين
    [few] { $file }: يصلح { $count } نتائج
    [many] { $file }: يصلح { $count } نتيجة
   *[other] { $file }: يصلح { $count } نتيجة
}
fix-overlapping = { $count ->
    [one] { $file }: تُركت نتيجة واحدة لتشغيل آخر، لأن إصلاحها يمس موضعًا يمسه إصلاح آخر
    [two] { $file }: تُركت نتيجتان لتشغيل آخر، لأن إصلاحهما يمس مواضع تمسها إصلاحات أخرى
    [few] { $file }: تُركت { $count } نتائج لتشغيل آخر، لأن إصلاحها يمس مواضع تمسها إصلاحات أخرى
    [many] { $file }: تُركت { $count } نتيجة لتشغيل آخر، لأن إصلاحها يمس مواضع تمسها إصلاحات أخرى
   *[other] { $file }: تُركت { $count } نتيجة لتشغيل آخر، لأن إصلاحها يمس مواضع تمسها إصلاحات أخرى
}
fix-source-wording = { $count ->
    [one] { $file }: تُركت نتيجة واحدة، لأن إصلاحها يغير المصدر ويجعل ترجمات متقادمة؛ ويصلحها `--source` أيضًا
    [two] { $file }: تُركت نتيجتان، لأن إصلاحهما يغير المصدر ويجعل ترجمات متقادمة؛ ويصلحهما `--source` أيضًا
    [few] { $file }: تُركت { $count } نتائج، لأن إصلاحها يغير المصدر ويجعل ترجمات متقادمة؛ ويصلحها `--source` أيضًا
    [many] { $file }: تُركت { $count } نتيجة، لأن إصلاحها يغير المصدر ويجعل ترجمات متقادمة؛ ويصلحها `--source` أيضًا
   *[other] { $file }: تُركت { $count } نتيجة، لأن إصلاحها يغير المصدر ويجعل ترجمات متقادمة؛ ويصلحها `--source` أيضًا
}
fix-refused = { $count ->
    [one] { $file }: تُركت نتيجة واحدة، لأن إصلاحها كان سيغير أكثر من كلمات رسالة واحدة
    [two] { $file }: تُركت نتيجتان، لأن إصلاحهما كان سيغير أكثر من كلمات رسالة واحدة
    [few] { $file }: تُركت { $count } نتائج، لأن إصلاحها كان سيغير أكثر من كلمات رسالة واحدة
    [many] { $file }: تُركت { $count } نتيجة، لأن إصلاحها كان سيغير أكثر من كلمات رسالة واحدة
   *[other] { $file }: تُركت { $count } نتيجة، لأن إصلاحها كان سيغير أكثر من كلمات رسالة واحدة
}
fix-unrecorded = { $count ->
    [one] { $file }: تُركت نتيجة واحدة، لأن إصلاحها كان سيغير عدّ الترجمة محدَّثة أو لا
    [two] { $file }: تُركت نتيجتان، لأن إصلاحهما كان سيغير عدّ الترجمات محدَّثة أو لا
    [few] { $file }: تُركت { $count } نتائج، لأن إصلاحها كان سيغير عدّ الترجمات محدَّثة أو لا
    [many] { $file }: تُركت { $count } نتيجة، لأن إصلاحها كان سيغير عدّ الترجمات محدَّثة أو لا
   *[other] { $file }: تُركت { $count } نتيجة، لأن إصلاحها كان سيغير عدّ الترجمات محدَّثة أو لا
}
fix-damaged = { $count ->
    [one] { $file }: تُركت نتيجة واحدة، لأن جزءًا من الملف تتعذر قراءته
    [two] { $file }: تُركت نتيجتان، لأن جزءًا من الملف تتعذر قراءته
    [few] { $file }: تُركت { $count } نتائج، لأن جزءًا من الملف تتعذر قراءته
    [many] { $file }: تُركت { $count } نتيجة، لأن جزءًا من الملف تتعذر قراءته
   *[other] { $file }: تُركت { $count } نتيجة، لأن جزءًا من الملف تتعذر قراءته
}
fix-nothing = لا شيء يمكن إصلاحه من دون سؤال.
help-check-check = ما يجده هذا الفحص فقط؛ يمكن إعطاؤه عدة مرات
help-check-level = النتائج من هذا المستوى فما فوقه فقط
help-check-fix = أصلح ما يمكن إصلاحه من دون سؤال، ثم اعرض ما بقي. لا تتغير حالة أي ترجمة
help-check-diff = اعرض ما كان `--fix` سيغيره بصورة فروق، ولا تغير شيئًا
help-check-source = مع `--fix` أو `--diff`: أصلح أيضًا صياغة الكتالوجات المصدر، وإن جعل ذلك ترجمات متقادمة
help-value-level = مستوى
cli-check-off = الفحص `{ $check }` معطل، فلا يجد شيئًا؛ ويُفعَّل في `[checks]` في `diglot.toml`
report-fixable = { $count ->
    [one] يستطيع `diglot check --fix` إصلاح نتيجة واحدة من دون سؤال
    [two] يستطيع `diglot check --fix` إصلاح نتيجتين من دون سؤال
    [few] يستطيع `diglot check --fix` إصلاح { $count } نتائج من دون سؤال
    [many] يستطيع `diglot check --fix` إصلاح { $count } نتيجة من دون سؤال
   *[other] يستطيع `diglot check --fix` إصلاح { $count } نتيجة من دون سؤال
}
check-undocumented-variable = لا تعليق يبين ما يدل عليه متغير
check-undocumented-variable-message = لا تعليق يشرح { $names }
check-undocumented-variable-help = اذكر ذلك في تعليق فوق الرسالة، مثل `# $name: name of a person`
check-undocumented-variable-help-apart = احذف السطر الفارغ بين التعليق والرسالة
check-same-text = رسالتان في المصدر تقولان الشيء نفسه
check-same-text-message = تقول هذه ما تقوله `{ $id }`
check-same-text-help = استعمل `{ $id }` للموضعين، أو اذكر في تعليق فوق كل منهما أين تُعرض
check-group-state = حالة الترجمات
check-group-parity = المتغيرات والمصطلحات وسائر الأجزاء التي يحتاج إليها البرنامج
check-group-linking = ما تقود إليه الإحالات
check-group-plurals = صيغ العدد
check-group-wording = ما تقوله الترجمة مقارنة بمصدرها
check-group-hygiene = المحارف والعلامات
check-group-source-side = المصدر نفسه
check-group-files = الملفات والمعرّفات
check-group-exceptions = الإعدادات والاستثناءات
help-explain-all = اطبع صفحة Markdown واحدة فيها كل الفحوص، بالإنجليزية
explain-more = يشرح `diglot explain CHECK` فحصًا منها.

## Outputs of bundles (`build`)

help-build-format = أنشئ هذه المخرجات، مفصولة بفواصل، بدل مخرجات الإعدادات
help-explain-outputs = اطبع صفحة فيها كل مخرجات `diglot build`، بالإنجليزية

## Documents on paper (`pdf-`)

pdf-unprinted = تعذرت طباعة بعض المستندات بصيغة PDF، فلم يُكتب شيء
pdf-not-built = نسخة diglot هذه مثبتة بلا ما يلزم لطباعة PDF
pdf-not-built-help = يثبّت `cargo install --path . --features pdf` نسخة تطبع PDF؛ ويستغرق ذلك ربع ساعة
pdf-no-font = ليس في أي خط هذه الأحرف (الكتابة { $script }): { $letters }
pdf-no-font-help = ثبّت الحزمة { $package }، أو اذكر مجلد خطوط تحت `[build.pdf]` في `diglot.toml`
pdf-no-font-folder-help = ضع في المجلد `{ $folder }` خطًا فيه هذه الأحرف
pdf-not-set = تعذر على برنامج التنضيد أن يكمل: { $cause }

## Programs in Rust (`build-rust-`)

build-rust-unusable = يتعذر استعمال `{ $id }` في برنامج: { $why }
build-rust-unusable-help = صححها، أو صحح ما تحيل إليه؛ وإلى ذلك الحين يتعذر بناء البرنامج
build-rust-given-up = تُعرض `{ $id }` بلغة المصدر: { $why }
build-rust-torn = تستعمل `{ $id }` المتغير `${ $name }` عددًا وتاريخًا معًا
build-rust-torn-help = أعطِ أحدهما اسمًا آخر
build-rust-no-such-catalog = لا يوجد كتالوج `{ $name }`؛ والموجود: { $names }
build-rust-no-catalog = كل الكتالوجات تابعة لنصوص مصدر؛ اذكر منها ما ينبغي أن يكون في البرنامج
build-rust-no-folder = المتغير `OUT_DIR` غير مضبوط: استدعِ هذا من ملف `build.rs`، أو اذكر مجلدًا بواسطة `write_to`

## Checks of what a translation must share with its source

check-function-mismatch = تستعمل ترجمة دوال غير التي في المصدر، أو خيارات أخرى لها
check-markup-mismatch = في ترجمة عناصر HTML غير التي في المصدر
check-link-mismatch = في ترجمة روابط Markdown غير التي في المصدر
check-code-span-mismatch = في ترجمة شيفرة غير التي في المصدر
check-address-mismatch = في ترجمة عناوين وب أو بريد إلكتروني غير التي في المصدر
check-function-mismatch-extra = لا يستعمل المصدر الدالة { $name } هنا
check-function-mismatch-dropped = الترجمة تسقط الدالة { $name }
check-function-mismatch-bare = تعرض الترجمة `${ $variable }` من دون الدالة { $name }
check-function-mismatch-option = الخيار `{ $option }: { $value }` الذي في المصدر ناقص هنا
check-function-mismatch-help = انقل الدالة كما هي في المصدر
check-markup-mismatch-dropped = الترجمة تسقط { $tag }
check-markup-mismatch-extra = ليس في المصدر { $tag } هنا
check-markup-mismatch-unclosed = { $tag } لا يُغلق أبدًا
check-markup-mismatch-unclosed-help = ضع { $close } بعد الكلمات التي يخصها
check-markup-mismatch-unopened = { $tag } لا يغلق شيئًا: لا عنصر بهذا الاسم مفتوح هنا
check-markup-mismatch-crossed = { $tag } موجود قبل نهاية { $inner }
check-markup-mismatch-crossed-help = أغلق أولًا ما فُتح آخرًا
check-markup-mismatch-attribute = هذا الوسم هو { $tag }، وهو في المصدر { $source }
check-markup-mismatch-help = انسخ وسوم المصدر؛ لا يُترجم إلا الكلمات التي بينها، وسمات مثل title وalt
check-link-mismatch-dropped = الترجمة تسقط الرابط { $link }
check-link-mismatch-extra = ليس في المصدر الرابط { $link } هنا
check-link-mismatch-changed = الرابط { $link } هو في المصدر { $source }
check-link-mismatch-help = أبقِ روابط المصدر ولا تترجم إلا الكلمات التي بين القوسين المربعين
check-code-span-mismatch-dropped = الترجمة تسقط الشيفرة `{ $code }`
check-code-span-mismatch-extra = ليس في المصدر الشيفرة `{ $code }` هنا
check-code-span-mismatch-changed = الشيفرة `{ $code }` هي في المصدر `{ $source }`
check-code-span-mismatch-odd = إحدى علامات الاقتباس المائلة في هذا السطر ليس لها ما يقابلها
check-code-span-mismatch-odd-help = ضع علامة اقتباس مائلة قبل كل قطعة شيفرة وبعدها
check-code-span-mismatch-help = ما بين علامتي الاقتباس المائلتين يكتبه الناس أو تقرؤه البرامج: انسخه من المصدر
check-address-mismatch-dropped = الترجمة تسقط العنوان { $address }
check-address-mismatch-extra = ليس في المصدر العنوان { $address } هنا
check-address-mismatch-changed = العنوان { $address } يختلف عن عنوان المصدر { $source }
check-address-mismatch-help = انسخ العنوان من المصدر؛ لا يجوز أن يختلف إلا جزء يسمي اللغة، كما في /fr/ أو fr.example.org
check-unknown-variant = بديل مخصص لحالة لا يعرفها المصدر
check-unknown-variant-message = ليس في المصدر حالة `{ $word }` في هذا الاختيار، فلا يرى القراء هذا البديل أبدًا
check-unknown-variant-help = اكتب بين القوسين الكلمة الموجودة في المصدر، وفيه { $words }

## Bundles that can be verified

cli-built-in-steps = تعذر هنا استبدال `{ $folder }` دفعة واحدة، فاستُبدلت ملفاته واحدًا واحدًا؛ وربما رأى من نظر فيه في هذه الأثناء ملفات قديمة وجديدة معًا.
help-build-schema = اطبع مخطط JSON للملف `manifest.json`
help-verify = يتحقق من أن الحزمة هي ما أُنشئ، وأنها ما يقوله مشروعها الآن.
help-verify-folder = مجلد الحزمة، وفيه `manifest.json`
help-verify-source = قارنها أيضًا بما يقوله المشروع الذي في هذا المجلد وما كان سينشئه الآن
help-verify-signers = تحقق أيضًا من توقيع البيان؛ ويسرد الملف من يجوز لهم التوقيع، مثل `allowed_signers` في ssh-keygen
help-verify-allow = اسمح بوجود ملفات لها مسار كهذا ولا يذكرها البيان؛ وتمثل `*` أي نص
help-verify-format = text أو json
help-sign = يوقّع بيان حزمة بمفتاح من OpenSSH.
help-sign-key = المفتاح الخاص، أو مفتاح عام مفتاحه الخاص عند ssh-agent
verify-unsafe = لا يجوز أن يذكر البيان هذا المسار، أو في موضعه رابط
verify-twice = يذكره البيان مرتين
verify-changed = بايتاته غير التي أُنشئت (SHA-256 هو { $is }… لا { $was }…)
verify-swapped = فيه بايتات `{ $other }`
verify-missing = ناقص
verify-unlisted = ليس في البيان
verify-outdated = ما كان المشروع لينشئ هذه البايتات الآن
verify-lacking = كان المشروع سينشئه الآن، وليس في الحزمة
verify-source = يقول المصدر الآن شيئًا آخر
verify-translation = الترجمة الآن غير تلك
verify-told = { $field }: كان `{ $was }`، وهو الآن `{ $is }`
verify-gone = لم يعد في المشروع، أو هو محجوب فيه
verify-new = ليس في الحزمة
verify-sound = { $files ->
    [zero] { $files } ملف كما أُنشئ.
    [one] ملف واحد كما أُنشئ.
    [two] ملفان كما أُنشئا.
    [few] { $files } ملفات كما أُنشئت.
    [many] { $files } ملفًا كما أُنشئت.
   *[other] { $files } ملف كما أُنشئت.
}
verify-faults = { $count ->
    [zero] { $count } شيء ليس كما أُنشئ.
    [one] شيء واحد ليس كما أُنشئ.
    [two] شيئان ليسا كما أُنشئا.
    [few] { $count } أشياء ليست كما أُنشئت.
    [many] { $count } شيئًا ليست كما أُنشئت.
   *[other] { $count } شيء ليست كما أُنشئت.
}
verify-other-tool = أنشأها الإصدار { $was } من diglot، وهذا هو الإصدار { $is }: تُقارن النصوص، ولا تُنشأ الملفات من جديد
verify-signed = وقّع البيان { $signer }.
verify-unsigned = البيان غير موقّع. يوقّعه `diglot sign { $folder } --key FILE`.
verify-unknown-signer = البيان موقّع، لكن لم يوقّعه أحد من الموقّعين الذين في القائمة.
verify-bad-signature = ليس هذا التوقيع لهذا البيان.
verify-no-bundle = اذكر المجلد الذي كتبه `diglot build`، وفيه manifest.json
verify-not-understood = manifest.json:{ $line }:{ $column } غير مفهوم: { $cause }
verify-cut = ينتهي `{ $file }` في وسطه
verify-build-again = أنشئ الحزمة من جديد، بإصدار diglot هذا
sign-done = وُقّع البيان: `{ $path }`.
sign-not-sound = ليس `{ $folder }` كما أُنشئ، فلم يُوقّع
sign-verify-first = يذكر `diglot verify { $folder }` موضع الخطأ
disk-program = فشل { $program }: { $cause }
