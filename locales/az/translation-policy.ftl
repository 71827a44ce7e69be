### Translations of locales/en/translation-policy.ftl into az.
### What is to be done: diglot todo az

translation-policy = Tərcümə siyasəti

this-page-says-what-a = Bu səhifədə bu səhifələrdəki tərcümənin hansı dəyər daşıdığı, onun vəziyyətinin necə göstərildiyi və səhv barədə necə məlumat vermək lazım olduğu izah edilir.

which-text-counts = Hansı mətn əsasdır

which-text-counts-the-english-text-is-authoritative = Əsas götürülən mətn ingilis dilindəki mətndir. Tərcümə ilə ingiliscə mətn arasında fərq olduqda ingiliscə mətn tətbiq edilir.

which-text-counts-a-translation-is-a-draft = Tərcümə onu bir insan yoxlayana qədər *qaralama* sayılır. Yoxlanılıb-yoxlanılmamasından asılı olmayaraq, tərcümənin hüquqi qüvvəsi yoxdur.

what-the-marks-mean = İşarələr nə deməkdir

what-the-marks-the-built-pages-show-the = Hazırlanmış səhifələrdə hər bir hissənin vəziyyəti göstərilir:

what-the-marks-outdated-the-english-changed-after = **köhnəlmiş**: bu hissə tərcümə edildikdən sonra ingiliscə mətn dəyişib.

what-the-marks-in-english-this-passage-is = **göstərildiyi dil: English**: bu hissə hələ tərcümə edilməyib və mənbə mətnin müvafiq hissəsi göstərilir.

what-the-marks-draft-no-person-has-reviewed = **qaralama**: bu tərcüməni heç kim yoxlamayıb.

how-a-change-is-graded = Dəyişiklik necə dərəcələndirilir

how-a-change-when-the-english-changes-the = İngiliscə mətn dəyişdikdə dəyişikliyə üç dərəcədən biri verilir:

how-a-change-cosmetic-only-the-look-of = **kosmetik**: yalnız mətnin görünüşü dəyişib, məsələn, dırnaq işarələri və ya boşluqlar.

how-a-change-wording-the-sentence-is-phrased = **ifadə**: cümlə başqa cür qurulub, lakin yenə də eyni şeyi deməlidir.

how-a-change-meaning-what-the-sentence-says = **məna**: cümlənin dediyi dəyişmiş ola bilər, məsələn, rəqəm, tarix, ad və ya *deyil* sözü.

how-a-change-a-correction-of-the-english = İngiliscə mətndəki düzəlişə hər hansı başqa redaktə kimi yanaşılır. Düzəliş əvvəlki ifadədən edilmiş tərcümələri köhnəlmiş kimi işarələyir və bu işarə kimsə onları yeni mətnə uyğunlaşdırana və ya təsdiqləyənə qədər qalır.

how-contested-words-are-handled = Mübahisəli sözlərlə necə davranılır

how-contested-words-a-contested-word-or-figure = Mübahisəli söz və ya rəqəm onu kim işlədirsə, ona istinadla verilir. Cümlə daha rahat oxunacaq olsa belə, tərcüməçilər onu gücləndirməməli, zəiflətməməli və ya istinadı buraxmamalıdırlar.

how-contested-words-for-place-names-each-language = Yer adları üçün hər dildə həmin dildə qəbul olunmuş forma işlədilir. Yalnız bir tərəfin işlətdiyi forma həmin tərəfə istinadla verilir.

how-contested-words-the-words-inside-quotation-marks = Dırnaq içindəki sözlər sitat gətirilən mənbəyə məxsusdur. Onlar dilin imkan verdiyi qədər dəqiq tərcümə edilir və onlara heç nə əlavə olunmur.

how-to-report-a-mistake = Səhv barədə necə məlumat vermək olar

how-to-report-please-open-an-issue-in = Lütfən, layihənin repozitoriyasında məsələ (issue) açın. Səhifəni və dili göstərin, cümləni sitat gətirin və mənbə göstərməklə onun nə deməli olduğunu yazın.

how-to-report-a-mistake-in-the-english = İngiliscə mətndəki səhv barədə də eyni qaydada məlumat verilir. Hər kəs səhv barədə məlumat verə bilər; üslub və ya balansla bağlı bildiriş orfoqrafiya ilə bağlı bildiriş qədər arzuolunandır.
