### Translations of locales/en/khojaly-anniversary.ftl into az.
### What is to be done: diglot todo az

khojaly-what-one-anniversary-statement-says = Xocalı: bir ildönümü bəyanatında nə deyilir və başqa mənbələr nə deyir

this-is-an-example-document = Bu, `diglot` layihəsinin apardığı nümunə sənəddir. Burada 1992-ci il fevralın 25–26-da Xocalı şəhərində və onun ətrafında baş vermiş hadisələrin otuzuncu ildönümü ilə bağlı Azərbaycan hökumətinin 2022-ci ilin fevralında verdiyi bəyanat layihənin öz sözləri ilə təqdim olunur. Layihə heç bir tərəfi tutmur: hər bir mübahisəli söz və ya rəqəm onu işlədənin adı ilə verilir, dırnaq işarələri isə başqalarının sözlərini göstərir.

the-subject-and-its-disputed-words = Mövzu və mübahisəli sözlər

the-subject-and-the-statement-places-khojaly-in = Bəyanata görə, Xocalı Azərbaycanın Dağlıq Qarabağ bölgəsində yerləşir; Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının 853 (1993) saylı qətnaməsində də bölgə oxşar şəkildə adlandırılır. Britaniyalı jurnalist Tomas de Vaal *Khojali* yazır və qeyd edir ki, ermənilər şəhəri *Khojalu* adlandırırdılar.[^names]

the-subject-and-the-statement-calls-the-events = Bəyanatda hadisələr “qətliam” və “soyqırımı” adlandırılır. Human Rights Watch [1994-cü ilin dekabr hesabatında](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf) “münaqişədə bu günədək ən böyük qətliam” sözlərini işlətmişdir. Ermənistan Birləşmiş Millətlər Təşkilatına məktublarında Azərbaycanın hadisələri təsvirini rədd etmişdir.

the-subject-and-the-statement-says-that-armenia = Bəyanatda deyilir ki, Ermənistan 1991-ci ilin sonunda və 1992-ci ilin əvvəlində Azərbaycana qarşı “tammiqyaslı müharibə”yə başlamış, sonra isə Dağlıq Qarabağ və onun ətrafındakı yeddi rayon Ermənistan tərəfindən “işğal edilmişdir”. Ermənistan hakimiyyəti bu təsviri rədd etmiş və münaqişəni Dağlıq Qarabağ ermənilərinin öz müqəddəratını təyin etməsi ilə bağlı münaqişə kimi təqdim etmişdir.

what-the-statement-says-happened = Bəyanata görə nə baş verib

what-the-statement-according-to-the-statement-about = Bəyanata görə, münaqişədən əvvəl Xocalıda təxminən 7000 nəfər yaşayırdı. Bəyanatda deyilir ki, erməni qüvvələri 1991-ci ilin oktyabrından şəhəri mühasirəyə almış, 1991–1992-ci illərin qışı boyunca isə top atəşi demək olar ki, hər gün mülki binalara və xidmətlərə yönəldilmişdir.

what-the-statement-the-statement-says-that-the = Bəyanatda deyilir ki, 1992-ci il fevralın 25-dən 26-na keçən gecə şəhər keçmiş sovet hərbi hissəsi olan 366-cı qvardiya motoatıcı alayının bir qisminin köməyi ilə Ermənistanın silahlı qüvvələri tərəfindən ələ keçirilmişdir. Bəyanata görə, aralarında qadınlar, uşaqlar və qocalar da olmaqla yüzlərlə azərbaycanlı öldürülmüş, yaralanmış və ya girov götürülmüş, şəhər isə “yerlə-yeksan edilmişdir”.

what-the-statement-human-rights-watch-wrote-in = Human Rights Watch 1994-cü ildə yazmışdır ki, şəhəri *Qarabağ ermənilərinin* qüvvələri tutmuşdur və *verilən məlumatlara görə*, 366-cı alayın əsgərləri onlara dəstək vermişdir. Təşkilatın münaqişəyə dair hesabatlarında hər iki tərəfin müharibə qanunlarını pozması halları təsvir olunur.

where-the-accounts-differ = Təsvirlər nədə fərqlənir

where-the-accounts-no-single-count-of-the = Ölənlərin hamı tərəfindən qəbul edilən vahid sayı yoxdur. Human Rights Watch 1994-cü ildə yazmışdır ki, dəqiq rəqəmlər mövcud deyil, çünki sonradan ərazi Qarabağ ermənilərinin qüvvələrinin nəzarətində olmuşdur.

where-the-accounts-figure = Rəqəm

where-the-accounts-what-it-refers-to = Nəyə aiddir

where-the-accounts-according-to-whom = Kimə görə

where-the-accounts-about-7-000 = Təxminən 7000

where-the-accounts-population-of-the-town-before = Münaqişədən əvvəl şəhərin əhalisi

where-the-accounts-the-statement = Bəyanat

where-the-accounts-hundreds = Yüzlərlə

where-the-accounts-people-killed-wounded-or-taken = Öldürülən, yaralanan və ya girov götürülən insanlar

where-the-accounts-people-the-statement = Bəyanat

where-the-accounts-613 = 613

where-the-accounts-residents-killed = Öldürülən sakinlər

where-the-accounts-the-government-of-azerbaijan = Azərbaycan hökuməti

where-the-accounts-more-than-200 = 200-dən çox

where-the-accounts-civilians-killed-the-report-adds = Öldürülən mülki şəxslər; hesabatda əlavə edilir ki, 500-dən 1000-ə qədər insan ölmüş ola bilər

where-the-accounts-human-rights-watch-1994 = Human Rights Watch, 1994

where-the-accounts-more-than-400 = 400-dən çox

where-the-accounts-azerbaijanis-killed-while-fleeing-most = Qaçarkən öldürülən azərbaycanlılar, əksəriyyəti mülki şəxslər

where-the-accounts-thomas-de-waal-2012 = Tomas de Vaal, 2012

where-the-accounts-armenian-officials-have-disputed-who = Ermənistan rəsmiləri məsuliyyətin kimin üzərinə düşdüyü məsələsini mübahisələndirmişlər. 3 mart 1997-ci ildə Ermənistanın Xarici İşlər Nazirliyi belə bir arqument irəli sürmüşdür ki, mülki şəxslərin ölümünə Azərbaycan Xalq Cəbhəsi səbəb olmuşdur, və Azərbaycanın keçmiş prezidenti Ayaz Mütəllibovun müsahibəsinə istinad etmişdir.[^letter]

where-the-accounts-human-rights-watch-answered-on = Human Rights Watch 24 mart 1997-ci ildə cavab vermişdir ki, əldə etdiyi nəticələr bu arqumenti təsdiqləmir, və mülki şəxslərin ölümünə görə birbaşa məsuliyyəti Qarabağ ermənilərinin qüvvələrinin üzərinə qoymuşdur. Ermənistan öz etirazlarını [Birləşmiş Millətlər Təşkilatına 24 fevral 2012-ci il tarixli məktubunda](https://undocs.org/A/66/708) təkrarlamış və Azərbaycanın verdiyi məlumatı “çaşdırıcı” adlandırmışdır.

where-the-accounts-the-statement-describes-the-events = Bəyanatda hadisələr Ermənistanın daha geniş siyasətinin bir hissəsi kimi təsvir olunur və bir hesabata istinad edilir; bəyanata görə, həmin hesabat Ermənistanın və ayrı-ayrı şəxslərin müharibə cinayətləri üçün məsuliyyət daşıdığını göstərir. Dağlıq Qarabağın yerli erməni hakimiyyət orqanları, [Armenpress-in xəbərinə görə](https://armenpress.am/en/article/1014462), 2020-ci il tarixli memorandumda bildirmişlər ki, əməliyyat hərbi zərurət olmuşdur və Azərbaycan mülki şəxsləri təxliyə etməmək qərarına gəlmişdir.

international-bodies-and-the-press = Beynəlxalq qurumlar və mətbuat

international-bodies-and-on-11-march-1992-the = 11 mart 1992-ci ildə Avropa Şurasının Nazirlər Komitəsi bəyannamə qəbul etmişdir. Bəyanatda gətirilən sitata görə, Komitə “fərq qoyulmadan törədilən qətllər və azğınlıqlar barədə son xəbərlərlə bağlı” narahatlığını ifadə etmiş və aşağıdakıları pisləmişdir:

international-bodies-and-the-violence-and-attacks-directed = “Azərbaycan Respublikasının Dağlıq Qarabağ ərazisində mülki əhaliyə qarşı yönəlmiş zorakılığı və hücumları”

international-bodies-and-the-statement-says-that-the = Bəyanatda deyilir ki, Avropa İnsan Hüquqları Məhkəməsi hadisələrdə “müharibə cinayətlərinə və ya insanlıq əleyhinə cinayətlərə bərabər tutula bilən xüsusilə ağır əməllərin” yer aldığı nəticəsinə gəlmişdir. Bəyanatda məhkəmə qərarının adı çəkilmir; digər Azərbaycan mənbələri onun tarixini 22 aprel 2010-cu il kimi göstərir; bu, [*Fətullayev Azərbaycana qarşı*](https://hudoc.echr.coe.int/eng?i=001-98401) qərarının tarixidir. Həmin iş azərbaycanlı bir jurnalistin, qismən Xocalı haqqında yazdıqlarına görə, məhkum edilməsi ilə bağlı idi; Məhkəmə onun ifadə azadlığı və ədalətli məhkəmə araşdırması hüquqlarının pozulduğunu müəyyən etmişdir.

international-bodies-and-the-statement-says-that-the-organization = Bəyanatda deyilir ki, İslam Əməkdaşlıq Təşkilatı hadisələri “soyqırımı aktı” və “insanlıq əleyhinə cinayət” kimi tanımağa çağırmış, Türkdilli Dövlətlərin Əməkdaşlıq Şurası da onları pisləmişdir. Orada həmçinin deyilir ki, 17 ölkənin və ABŞ-ın 23 ştatının qanunverici orqanları hadisələri pisləmiş və onları insanlıq əleyhinə cinayət adlandırmışdır.

international-bodies-and-the-statement-names-these-media = Bəyanatda Xocalıdakı qətllər barədə məlumat vermiş aşağıdakı media orqanlarının adı çəkilir: *The Washington Post*, *The Washington Times*, *The New York Times*, *The Boston Globe*, *Los Angeles Times*, *The Times*, *The Sunday Times*, *Newsweek*, *The Irish Times*, *The Guardian*, *The Independent*, *The Age* (Avstraliya), *Milliyet* (Türkiyə), habelə *Komsomolskaya pravda*, *Pravda* və *Trud* (Rusiya). Orada iki insan hüquqları təşkilatının – Human Rights Watch və Memorialın da adı çəkilir.

a-quotation-and-its-reading = Bir sitat və onun şərhi

a-quotation-and-the-statement-cites-words-of = Bəyanatda Ermənistanın keçmiş müdafiə naziri və 2008–2018-ci illərdə prezidenti olmuş Serj Sarkisyanın sözləri Tomas de Vaalın *Black Garden: Armenia and Azerbaijan through Peace and War* kitabından (New York University Press, 2003), s. 172, gətirilir. Bəyanatda qısaldılmış şəkildə bu sözlər belədir: “Xocalıya qədər azərbaycanlılar elə bilirdilər ki, ... ermənilər mülki əhaliyə əl qaldıra bilməyən insanlardır. Biz bu stereotipi qıra bildik”.

a-quotation-and-the-statement-presents-these-words = Bəyanatda bu sözlər təqsirin etirafı kimi təqdim olunur; bu şərh mübahisəlidir. De Vaal [2012-ci ildə yazmışdır](https://carnegieeurope.eu/publications/?fa=47283) ki, Sarkisyan ona “çox şey şişirdilib” də demiş, lakin ermənilərin azərbaycanlı mülki şəxsləri öldürdüyünü inkar etməmişdir.

the-campaign-and-the-resources = Kampaniya və mənbələr

the-campaign-and-the-statement-says-that-an = Bəyanatda deyilir ki, 8 may 2008-ci ildə *Xocalıya ədalət* maarifləndirmə kampaniyasına başlanmış və ona yüzlərlə təşkilat və yüz minlərlə insan qoşulmuşdur. Kampaniyanın ünvanı: [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org).

the-campaign-and-the-statement-ends-with-these = Bəyanat aşağıdakı mənbələrlə bitir; onlar burada hadisələrin həmin tərəfə görə təsvirinin mənbələri kimi sadalanır:

the-campaign-and-statement-by-azerbaijans-ministry-of = İldönümü ilə bağlı [Azərbaycan Xarici İşlər Nazirliyinin bəyanatı](https://mfa.gov.az/en/news/no06722).

the-campaign-and-letter-of-the-permanent-representative = Birləşmiş Millətlər Təşkilatının Baş katibinə ünvanlanmış [Azərbaycanın daimi nümayəndəsinin məktubu](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement), sənəd A/76/689-S/2022/106.

the-campaign-and-statement-by-azerbaijans-commissioner-for = İldönümü ilə bağlı [Azərbaycanın İnsan Hüquqları üzrə Müvəkkilinin (Ombudsmanın) bəyanatı](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide).

the-campaign-and-appeal-of-religious-leaders-in = Azərbaycandakı dini liderlərin AZƏRTAC xəbər agentliyi tərəfindən dərc edilmiş müraciəti. Onun ünvanı xam nüsxədə zədələnmişdir və burada təkrar olunmur.

the-campaign-and-a-short-film-about-the = Hadisələr haqqında [qısa film](https://youtu.be/hApODOReD3I).

note-the-spelling-khojaly-is-used = Burada *Xocalı* yazılışı ona görə işlədilir ki, bu, Azərbaycan dilində qəbul olunmuş formadır; bəyanatda və bu mətndə istinad edilən sənədlərin əksəriyyətində *Khojaly* yazılışı işlədilir. Bu seçim heç kimin iddiasını dəstəkləmir.

note-this-text-knows-the-armenian = Bu mətndə Ermənistan nazirliyinin açıqlaması yalnız [Human Rights Watch-un cavabı](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm) vasitəsilə məlumdur; həmin cavabda açıqlamanın məzmunu qısaca verilir və ona etiraz edilir.
