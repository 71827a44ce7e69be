### Translations of locales/en/khojaly-anniversary.ftl into ar.
### What is to be done: diglot todo ar

khojaly-what-one-anniversary-statement-says = خوجالي: ما يقوله أحد بيانات الذكرى السنوية وما تقوله مصادر أخرى

this-is-an-example-document = هذه وثيقة نموذجية يتولى مشروع `diglot` صيانتها. وهي تعرض، بكلمات المشروع نفسه، بيانًا للحكومة الأذربيجانية بمناسبة الذكرى السنوية الثلاثين، في شباط/فبراير 2022، لأحداث 25 و26 شباط/فبراير 1992 في بلدة خوجالي وما حولها. ولا ينحاز المشروع إلى أي طرف: فكل كلمة أو رقم محل خلاف يُقرن باسم من يستخدمه، وعلامات الاقتباس تدل على كلام الآخرين.

the-subject-and-its-disputed-words = الموضوع وألفاظه محل الخلاف

the-subject-and-the-statement-places-khojaly-in = يضع البيان خوجالي في منطقة ناغورنو كاراباخ في أذربيجان؛ ويسمي قرار مجلس الأمن التابع للأمم المتحدة 853 (1993) المنطقة على نحو مماثل. ويكتب الصحفي البريطاني توماس دي وال الاسم *Khojali* ويشير إلى أن الأرمن كانوا يسمون البلدة *Khojalu*.[^names]

the-subject-and-the-statement-calls-the-events = يصف البيان الأحداث بأنها «مذبحة» و«إبادة جماعية». أما منظمة هيومن رايتس ووتش فقد استخدمت في [تقرير صادر في كانون الأول/ديسمبر 1994](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf) عبارة «أكبر مذبحة حتى الآن في النزاع». وقد رفضت أرمينيا رواية أذربيجان في رسائل موجهة إلى الأمم المتحدة.

the-subject-and-the-statement-says-that-armenia = يقول البيان إن أرمينيا بدأت «حربًا شاملة» على أذربيجان في أواخر عام 1991 وأوائل عام 1992، وإن ناغورنو كاراباخ وسبع مقاطعات محيطة بها «احتُلت» بعد ذلك من جانب أرمينيا. وقد رفضت السلطات الأرمينية هذا الوصف، وقدّمت النزاع على أنه نزاع يتعلق بتقرير المصير لأرمن ناغورنو كاراباخ.

what-the-statement-says-happened = ما يقول البيان إنه حدث

what-the-statement-according-to-the-statement-about = وفقًا للبيان، كان نحو 7,000 شخص يعيشون في خوجالي قبل النزاع. ويقول البيان إن القوات الأرمينية طوقت البلدة منذ تشرين الأول/أكتوبر 1991، وإن القصف طوال شتاء 1991-1992 كان موجهًا، في كل يوم تقريبًا، إلى المباني والخدمات المدنية.

what-the-statement-the-statement-says-that-the = ويقول البيان إن القوات المسلحة لأرمينيا استولت على البلدة ليلة 25 إلى 26 شباط/فبراير 1992 بمساعدة أجزاء من وحدة سوفياتية سابقة هي فوج الحرس 366 للمشاة الآلية. ويقول إن مئات الأذربيجانيين، ومنهم نساء وأطفال ومسنّون، قُتلوا أو جُرحوا أو أُخذوا رهائن، وإن البلدة «سُوّيت بالأرض».

what-the-statement-human-rights-watch-wrote-in = وكتبت هيومن رايتس ووتش في عام 1994 أن قوات *أرمن كاراباخ* استولت على البلدة، وأن جنودًا من الفوج 366 ساندوها *بحسب ما أُفيد*. وتصف تقارير المنظمة عن النزاع انتهاكات لقوانين الحرب ارتكبها الطرفان كلاهما.

where-the-accounts-differ = أوجه اختلاف الروايات

where-the-accounts-no-single-count-of-the = لا توجد حصيلة واحدة للقتلى يقبلها الجميع. وقد كتبت هيومن رايتس ووتش في عام 1994 أنه لا توجد أرقام دقيقة، لأن قوات أرمن كاراباخ سيطرت على المنطقة بعد ذلك.

where-the-accounts-figure = الرقم

where-the-accounts-what-it-refers-to = ما يشير إليه

where-the-accounts-according-to-whom = بحسب مَن

where-the-accounts-about-7-000 = نحو 7,000

where-the-accounts-population-of-the-town-before = عدد سكان البلدة قبل النزاع

where-the-accounts-the-statement = البيان

where-the-accounts-hundreds = مئات

where-the-accounts-people-killed-wounded-or-taken = أشخاص قُتلوا أو جُرحوا أو أُخذوا رهائن

where-the-accounts-people-the-statement = البيان

where-the-accounts-613 = 613

where-the-accounts-residents-killed = سكان قُتلوا

where-the-accounts-the-government-of-azerbaijan = حكومة أذربيجان

where-the-accounts-more-than-200 = أكثر من 200

where-the-accounts-civilians-killed-the-report-adds = مدنيون قُتلوا؛ ويضيف التقرير أن ما بين 500 و1,000 شخص ربما لقوا حتفهم

where-the-accounts-human-rights-watch-1994 = هيومن رايتس ووتش، 1994

where-the-accounts-more-than-400 = أكثر من 400

where-the-accounts-azerbaijanis-killed-while-fleeing-most = أذربيجانيون قُتلوا أثناء فرارهم، ومعظمهم من المدنيين

where-the-accounts-thomas-de-waal-2012 = توماس دي وال، 2012

where-the-accounts-armenian-officials-have-disputed-who = نازع مسؤولون أرمينيون في تحديد الجهة المسؤولة. ففي 3 آذار/مارس 1997، ذهبت وزارة خارجية أرمينيا إلى أن الجبهة الشعبية الأذربيجانية تسببت في وفيات المدنيين، واستشهدت بمقابلة أُجريت مع أياز مطلبوف، وهو رئيس سابق لأذربيجان.[^letter]

where-the-accounts-human-rights-watch-answered-on = وردّت هيومن رايتس ووتش في 24 آذار/مارس 1997 بأن النتائج التي توصلت إليها لا تؤيد تلك الحجة، وحمّلت قوات أرمن كاراباخ المسؤولية المباشرة عن وفيات المدنيين. وكررت أرمينيا اعتراضاتها في [رسالة إلى الأمم المتحدة مؤرخة 24 شباط/فبراير 2012](https://undocs.org/A/66/708) وصفت فيها معلومات أذربيجان بأنها «مضللة».

where-the-accounts-the-statement-describes-the-events = ويصف البيان الأحداث بأنها جزء من سياسة أوسع نطاقًا لأرمينيا، ويشير إلى تقرير يبيّن، في رأيه، أن أرمينيا وأفرادًا يتحملون المسؤولية عن جرائم حرب. وقالت السلطات الأرمنية المحلية في ناغورنو كاراباخ في مذكرة صادرة عام 2020، [بحسب ما أوردته وكالة أرمنبريس](https://armenpress.am/en/article/1014462)، إن العملية كانت ضرورة عسكرية وإن أذربيجان قررت عدم إجلاء المدنيين.

international-bodies-and-the-press = الهيئات الدولية والصحافة

international-bodies-and-on-11-march-1992-the = في 11 آذار/مارس 1992، اعتمدت لجنة وزراء مجلس أوروبا إعلانًا. وبحسب ما يقتبسه البيان منه، أعربت اللجنة عن القلق «إزاء التقارير الأخيرة عن عمليات قتل عشوائي وأعمال شنيعة» وأدانت:

international-bodies-and-the-violence-and-attacks-directed = «العنف والهجمات الموجهة ضد السكان المدنيين في منطقة ناغورنو كاراباخ في جمهورية أذربيجان»

international-bodies-and-the-statement-says-that-the = يقول البيان إن المحكمة الأوروبية لحقوق الإنسان خلصت إلى أن الأحداث انطوت على «أفعال ذات خطورة خاصة قد ترقى إلى جرائم حرب أو جرائم ضد الإنسانية». ولا يسمي البيان الحكم؛ وتذكر مصادر أذربيجانية أخرى أن تاريخه 22 نيسان/أبريل 2010، وهو تاريخ الحكم في قضية [*فاتولاييف ضد أذربيجان*](https://hudoc.echr.coe.int/eng?i=001-98401). وكانت تلك القضية تتعلق بإدانات صدرت بحق صحفي أذربيجاني، لأسباب منها كتابته عن خوجالي؛ وخلصت المحكمة إلى وقوع انتهاكات لحقه في حرية التعبير وحقه في محاكمة عادلة.

international-bodies-and-the-statement-says-that-the-organization = ويقول البيان إن منظمة التعاون الإسلامي دعت إلى الاعتراف بالأحداث بوصفها «عمل إبادة جماعية» و«جريمة ضد الإنسانية»، وإن مجلس التعاون للدول الناطقة بالتركية أدانها أيضًا. ويقول كذلك إن الهيئات التشريعية في 17 بلدًا و23 ولاية من ولايات الولايات المتحدة الأمريكية أدانت الأحداث ووصفتها بأنها جريمة ضد الإنسانية.

international-bodies-and-the-statement-names-these-media = ويسمي البيان وسائل الإعلام التالية بوصفها قد نشرت تقارير عن عمليات قتل في خوجالي: *واشنطن بوست*، *واشنطن تايمز*، *نيويورك تايمز*، *بوسطن غلوب*، *لوس أنجلوس تايمز*، *التايمز*، *صنداي تايمز*، *نيوزويك*، *آيريش تايمز*، *الغارديان*، *الإندبندنت*، *ذي إيدج* (أستراليا)، *ملييت* (تركيا)، و*كومسومولسكايا برافدا* و*برافدا* و*ترود* (روسيا). ويسمي أيضًا منظمتين لحقوق الإنسان هما هيومن رايتس ووتش وميموريال.

a-quotation-and-its-reading = اقتباس وتفسيره

a-quotation-and-the-statement-cites-words-of = يستشهد البيان بكلام لسيرج سركسيان، وزير دفاع أرمينيا الأسبق ورئيسها من عام 2008 إلى عام 2018، نقلًا عن كتاب توماس دي وال *Black Garden: Armenia and Azerbaijan through Peace and War* (مطبعة جامعة نيويورك، 2003)، الصفحة 172. ونص هذا الكلام كما اختصره البيان هو: «قبل خوجالي، كان الأذربيجانيون يظنون أن ... الأرمن أناس لا يمكنهم أن يرفعوا أيديهم على السكان المدنيين. وقد تمكنّا من كسر تلك الصورة النمطية».

a-quotation-and-the-statement-presents-these-words = ويقدّم البيان هذا الكلام على أنه اعتراف بالذنب؛ وهذا التفسير محل خلاف. وقد [كتب دي وال في عام 2012](https://carnegieeurope.eu/publications/?fa=47283) أن سركسيان قال له أيضًا إن «الكثير كان مبالغًا فيه»، لكنه لم ينكر أن أرمنًا قتلوا مدنيين أذربيجانيين.

the-campaign-and-the-resources = الحملة والموارد

the-campaign-and-the-statement-says-that-an = يقول البيان إن حملة للتوعية بعنوان *العدالة لخوجالي* أُطلقت في 8 أيار/مايو 2008، وإن منظمات كثيرة تُعد بالمئات وأشخاصًا كثيرين يُعدّون بمئات الآلاف قد انضموا إليها. وعنوانها على الإنترنت هو [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org).

the-campaign-and-the-statement-ends-with-these = وينتهي البيان بالموارد التالية، وهي مدرجة هنا بوصفها مصادر لرواية ذلك الطرف:

the-campaign-and-statement-by-azerbaijans-ministry-of = [بيان وزارة خارجية أذربيجان](https://mfa.gov.az/en/news/no06722) بمناسبة الذكرى السنوية.

the-campaign-and-letter-of-the-permanent-representative = [رسالة الممثل الدائم لأذربيجان](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement) الموجهة إلى الأمين العام للأمم المتحدة، الوثيقة A/76/689-S/2022/106.

the-campaign-and-statement-by-azerbaijans-commissioner-for = [بيان مفوض حقوق الإنسان (أمين المظالم) في أذربيجان](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide) بمناسبة الذكرى السنوية.

the-campaign-and-appeal-of-religious-leaders-in = نداء الزعماء الدينيين في أذربيجان، الذي نشرته وكالة أنباء أذرتاج. وعنوانه الإلكتروني تالف في النسخة الخام ولم يُكرَّر هنا.

the-campaign-and-a-short-film-about-the = [فيلم قصير](https://youtu.be/hApODOReD3I) عن الأحداث.

note-the-spelling-khojaly-is-used = تُستخدم هنا صيغة *خوجالي* لأنها الصيغة المألوفة في العربية والأقرب إلى التهجئة Khojaly الواردة في البيان وفي معظم الوثائق المستشهد بها في هذا النص. ولا يؤيد هذا الاختيار ادعاء أي طرف.

note-this-text-knows-the-armenian = لا يعرف هذا النص بيان الوزارة الأرمينية إلا من خلال [رد هيومن رايتس ووتش](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm)، الذي يلخصه ويعترض عليه.
