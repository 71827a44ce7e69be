### Translations of locales/en/translation-policy.ftl into ar.
### What is to be done: diglot todo ar

translation-policy = سياسة الترجمة

this-page-says-what-a = تبيّن هذه الصفحة قيمة الترجمة الواردة في هذه الصفحات، وكيفية عرض حالتها، وكيفية الإبلاغ عن خطأ.

which-text-counts = النص المعتدّ به

which-text-counts-the-english-text-is-authoritative = النص الإنجليزي هو النص ذو الحجية. وحيثما اختلفت الترجمة عن النص الإنجليزي، يُعمل بالنص الإنجليزي.

which-text-counts-a-translation-is-a-draft = تظل الترجمة *مسودة* إلى أن يراجعها شخص. وسواء روجعت أم لم تُراجع، فليست للترجمة أي قوة قانونية.

what-the-marks-mean = معنى العلامات

what-the-marks-the-built-pages-show-the = تُظهر الصفحات المُنشأة حالة كل مقطع:

what-the-marks-outdated-the-english-changed-after = **متقادم**: تغيّر النص الإنجليزي بعد ترجمة هذا المقطع.

what-the-marks-in-english-this-passage-is = **معروض بلغة: English**: لم يُترجم هذا المقطع بعد، ويُعرض المقطع الأصلي.

what-the-marks-draft-no-person-has-reviewed = **مسودة**: لم يراجع أي شخص هذه الترجمة.

how-a-change-is-graded = كيفية تصنيف التغيير

how-a-change-when-the-english-changes-the = عندما يتغير النص الإنجليزي، يُصنَّف التغيير في إحدى ثلاث درجات:

how-a-change-cosmetic-only-the-look-of = **شكلي**: لم يتغير سوى مظهر النص، مثل علامات الاقتباس أو المسافات.

how-a-change-wording-the-sentence-is-phrased = **في الصياغة**: صيغت الجملة بطريقة مختلفة، لكن ينبغي أن يظل معناها كما هو.

how-a-change-meaning-what-the-sentence-says = **في المعنى**: ربما تغيّر ما تقوله الجملة، كأن يتغير عدد أو تاريخ أو اسم أو كلمة *لا*.

how-a-change-a-correction-of-the-english = يُعامل تصحيح النص الإنجليزي معاملة أي تعديل آخر. فهو يَسِم الترجمات المنجزة استنادًا إلى الصياغة السابقة بأنها متقادمة، إلى أن يوائمها أحد مع النص أو يؤكدها.

how-contested-words-are-handled = كيفية التعامل مع الألفاظ محل الخلاف

how-contested-words-a-contested-word-or-figure = تُنسب الكلمة محل الخلاف أو الرقم محل الخلاف إلى من يستخدمه. ولا يجوز للمترجمين تشديدهما أو تخفيفهما أو إسقاط نسبتهما، حتى لو كان ذلك يجعل الجملة أيسر قراءة.

how-contested-words-for-place-names-each-language = وفيما يخص أسماء الأماكن، تستخدم كل لغة الصيغة المألوفة فيها. أما الصيغة التي لا يستخدمها إلا طرف واحد فتُنسب إلى ذلك الطرف.

how-contested-words-the-words-inside-quotation-marks = والكلمات الواردة بين علامتي الاقتباس تعود إلى المصدر المقتبس منه. وتُترجم بأقرب ما تسمح به اللغة، ولا يُضاف إليها شيء.

how-to-report-a-mistake = كيفية الإبلاغ عن خطأ

how-to-report-please-open-an-issue-in = يُرجى فتح بلاغ (issue) في مستودع المشروع. واذكر الصفحة واللغة، واقتبس الجملة، واكتب ما ينبغي أن يكون عليه نصها، مع ذكر مصدر.

how-to-report-a-mistake-in-the-english = ويُبلَّغ عن الخطأ في النص الإنجليزي بالطريقة نفسها. ويجوز لأي شخص الإبلاغ عن خطأ، والبلاغ المتعلق بالنبرة أو التوازن مرحَّب به كالبلاغ المتعلق بالإملاء.
