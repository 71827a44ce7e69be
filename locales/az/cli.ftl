### Interface messages of diglot in az.
### A draft: no person has reviewed it.


## Reading Fluent catalogs (`syntax-`)

syntax-expected-sign = burada `{ $sign }` gözlənilirdi
syntax-expected-entry = mesaj, termin və ya şərh gözlənilirdi
syntax-expected-space = şərhin `#` işarəsindən sonra boşluq gözlənilirdi
syntax-expected-value = qiymət gözlənilirdi
syntax-expected-value-or-attribute = qiymət və ya atribut gözlənilirdi
syntax-expected-name = ad gözlənilirdi
syntax-expected-expression = açılan fiqurlu mötərizədən sonra və ya çağırışda ifadə gözlənilirdi
syntax-expected-digit = rəqəm gözlənilirdi
syntax-expected-argument-end = burada `,` və ya `)` gözlənilirdi
syntax-expected-literal = ədəd və ya dırnaq içində mətn gözlənilirdi
syntax-expected-line-end = sətir sonu gözlənilirdi
syntax-expected-variant = `[` və ya `*[` ilə başlayan variant gözlənilirdi
syntax-expected-next-variant = növbəti variant və ya bağlanan fiqurlu mötərizə gözlənilirdi
syntax-expected-key = variantın açarı kimi söz və ya ədəd gözlənilirdi
syntax-stray-brace = bu bağlanan fiqurlu mötərizə heç nəyi bağlamır
syntax-unknown-escape = naməlum xüsusi ardıcıllıq: `{ $escape }`
syntax-short-escape = bu xüsusi ardıcıllığa { $digits } onaltılıq rəqəm lazımdır
syntax-function-name = `{ $name }` funksiyasının adı böyük hərflərlə yazılmayıb
syntax-not-callable = yalnız funksiya və ya termin arqumentlərlə çağırıla bilər
syntax-positional-after-named = bu adsız arqument adlı arqumentdən sonra gəlir
syntax-repeated-argument = `{ $name }` arqumenti iki dəfə verilib
syntax-term-attribute = terminin atributu göstərilə bilməz
syntax-selector = bu ifadə ilə variant seçmək olmaz
syntax-no-default = heç bir variant standart kimi işarələnməyib
syntax-two-defaults = ikinci variant da standart kimi işarələnib
syntax-too-deep = burada { $limit } mötərizədən çox mötərizə açıqdır
syntax-help-entry = mesaj id, `=` və qiymətdən ibarətdir, məsələn: `greeting = Hello`
syntax-help-continue = bu sətir yuxarıdakı qiymətin davamıdırsa, əvvəlinə ən azı bir boşluq qoyun
syntax-help-name = ad A–Z aralığından hərflə başlayır və yalnız belə hərflərdən, rəqəmlərdən, `-` və `_` işarələrindən ibarət olur
syntax-help-tab = sətri boşluqlarla içəri çəkin, çünki tabulyasiya girinti sayılmır
syntax-help-line-start = bu sətir `{ $sign }` ilə başlayan mətndirsə, həmin işarəni `{ $example }` kimi yazın
syntax-help-attribute = atribut öz mesajının düz altında durmalıdır və belə görünür: `.title = Hello`
syntax-help-unclosed = əvvəl açılmış fiqurlu mötərizəni bağlayın və ya mətnə aid fiqurlu mötərizəni `{ $example }` kimi yazın
syntax-help-stray-brace = mətnə aid fiqurlu mötərizəni `{ $example }` kimi yazın
syntax-help-string = dırnaq içində mətn başladığı sətirdə bitməlidir
syntax-help-comment = `#` ilə şərh arasına boşluq qoyun
syntax-help-value = qiyməti həmin sətirdə və ya içəri çəkərək aşağıdakı sətirlərdə yazın; boş qiyməti `{ $example }` kimi yazın
syntax-help-term-value = atributları olsa belə, terminin qiyməti olmalıdır; boş qiyməti `{ $example }` kimi yazın
syntax-help-expression = fiqurlu mötərizədə `$variable`, mesaj, `-term`, `FUNCTION()`, ədəd və ya dırnaq içində mətn ola bilər; mətnə aid fiqurlu mötərizəni `{ $example }` kimi yazın
syntax-help-escape = xüsusi ardıcıllıqlar bunlardır: dırnaqdan və ya tərs kəsrdən əvvəl tərs kəsr, `\uXXXX` və `\UXXXXXX`; fiqurlu mötərizəyə belə ardıcıllıq lazım deyil
syntax-help-function-name = funksiyanın adını böyük hərflərlə, mesajı və ya termini isə mötərizəsiz yazın
syntax-help-not-callable = mötərizələri silin
syntax-help-positional = adlı arqumentləri sona qoyun
syntax-help-selector = variant seçmək üçün dəyişəndən, funksiyadan və ya terminin atributundan istifadə edin
syntax-help-variant = `->` işarəsindən sonra hər variant ayrıca sətirdə durur, məsələn: `[one] One book`
syntax-help-next-variant = variantın sətirlərini içəri çəkin, bağlanan fiqurlu mötərizəni isə ayrıca sətirdə yazın
syntax-help-default = `*` işarəsini yalnız bir variantın əvvəlinə qoyun


## Reading source texts and raw texts (`source-`, `raw-`)

source-unmerged = burada iki budaq eyni sətirləri dəyişib və hələ heç kim seçim etməyib
source-unmerged-help = doğru olanı saxlayın, git işarələrinin sətirlərini silin; o vaxta qədər diglot bu mətndən asılı olan heç nəyi dəyişmir
source-pin-invalid = `{ $id }` mesajın id-si ola bilməz
source-pin-invalid-help = id-ni a–z aralığından hərflə başlayın və yalnız belə hərflərdən, rəqəmlərdən, `-` və `_` işarələrindən istifadə edin
source-pin-repeated = `{ $id }` id-si bu mətndə iki dəfə təyin edilib
source-pin-repeated-help = iki parçadan birinə başqa id verin
source-front-matter = `{ $key }` açarının qiyməti bir sətirlik mətn deyil
source-front-matter-help = qiyməti bir sətirdə, xüsusi işarələr varsa, qoşa dırnaq içində yazın
raw-help = bu yeri orijinalla müqayisə edin və əl ilə düzəldin
raw-ordinal = `{ $seen }` zədələnmiş `{ $maybe }` ola bilər
raw-stray-number = `{ $seen }` ədədi bu cümlədə mənasızdır, səhifənin və ya qeydin nömrəsi ola bilər
raw-page-number = `{ $seen }` tək durur, səhifənin nömrəsi ola bilər
raw-page-join = mətn `{ $seen }` sözündən əvvəl səhifə sonunda birləşdirilib, orada yeni abzas başlaya bilər
raw-range = `{ $seen }` içində işarə itmiş ola bilər, bəlkə də `{ $maybe }` olmalıdır
raw-unclosed = `{ $seen }` içindəki dırnaq və ya mötərizə bağlanmayıb
raw-unopened = `{ $seen }` içindəki dırnaq və ya mötərizə heç nəyi bağlamır
raw-address-spaces = `{ $seen }` ünvanında boşluqlar var
raw-address-cut = `{ $seen }` ünvanı bölünmüşdü, birləşdirilən yerdə işarə itmiş və ya səhv ola bilər
raw-hyphen-kept = `{ $seen }` defis yerində bölünmüşdü, bəlkə də `{ $maybe }` olmalıdır
raw-hyphen-space = `{ $seen }` içində defisin yanındakı boşluq səhvə oxşayır
raw-look-alike = `{ $seen }` içində bir-birinə oxşar işarələr (l, I, 1 və | və ya O və 0) qarışdırılmış ola bilər
raw-punctuation = `{ $seen }` içində durğu işarələri səhvə oxşayır
raw-doubled-word = `{ $seen }` sözlərindən biri artıq ola bilər
raw-spelling = bu mətndə burada `{ $seen }`, başqa yerdə isə `{ $maybe }` yazılıb
raw-unreadable = `{ $seen }` içində oxunmayan işarə var
raw-bullet = bu sətrin əvvəlindəki `{ $seen }` hərfi siyahı işarəsi kimi qəbul edilib


## Settings that would harm the texts

settings-records-overwrite = qeydlər `{ $pattern }` fayllarının üzərinə yazılardı: onlara ayrıca qovluq lazımdır
settings-folder-taken = `{ $folder }` qovluğu artıq `{ $locale }` lokalına aiddir
settings-from-help = bu sətri silin: onda `{ $locale }` `{ $source }` lokalından tərcümə olunur
cli-shipped-unknown = nəyin dərc edildiyi bilinmir, çünki `{ $file }` oxuna bilmir
cli-project-file = `{ $folder }` fayldır: onun qovluğunu göstərin
check-no-source = `{ $locale }` mənbə lokalının heç bir faylı yoxdur, tərcümələr isə var
check-no-source-help = `source-locale` açarında mətnlərin yazıldığı dili göstərin; bundan əvvəl heç bir tərcüməni silməyin
cli-config-all = Bütün lokallar üçün birdən heç nə təyin edilmir; `--locale` ilə lokalı və ya `--path` ilə faylı göstərin.
usage-accept-locale = lokalı və mesajları göstərin, məsələn: `diglot accept { $locale } { $message }`


## Reading and writing files, settings, init (`disk-`, `settings-`, `init-`)

disk-cannot-read = `{ $path }` oxuna bilmir: { $cause }
disk-cannot-write = `{ $path }` yazıla bilmir: { $cause }
disk-cannot-remove = `{ $path }` silinə bilmir: { $cause }
disk-cannot-lock = diglot proqramının digər icralarının yazmasını `{ $path }` vasitəsilə bloklamaq olmur: { $cause }
disk-locked = diglot proqramının başqa bir icrası (proses { $process }) bu layihəyə həddən artıq uzun müddətdir yazır; onu dayandırın və yenidən cəhd edin
disk-changed = `{ $path }` bu arada başqası tərəfindən dəyişdirilib, ona görə heç nə yazılmadı; yenidən cəhd edin
disk-exists = `{ $path }` artıq mövcuddur, ona görə heç nə yazılmadı
disk-read-only = `{ $path }` yalnız oxumaq üçündür, ona görə heç nə yazılmadı
disk-outside = `{ $path }` layihədən kənara aparır, ona görə heç nə yazılmadı
disk-same-file = `{ $path }` və `{ $other }` eyni fayldır və iki fərqli mətn ala bilməz, ona görə heç nə yazılmadı
disk-not-a-file = `{ $path }` fayl deyil
disk-too-large = `{ $path }` çox böyükdür: fayl 4 GiB-dan kiçik olmalıdır
disk-output-folder = `{ $path }` çıxış qovluğu ola bilməz: o, layihənin içində olmalı və sizin mətnlərinizi saxlamamalıdır
disk-unreadable = bu fayl oxuna bilmir: { $cause }
disk-cannot-look = bu yolu izləmək olmur: { $cause }
disk-special-file = bu, adi fayl deyil və oxunmadı
disk-large = bu fayl çox böyükdür və oxunmadı: fayl 4 GiB-dan kiçik olmalıdır
disk-not-utf8 = buradan başlayaraq fayl UTF-8 mətni deyil
disk-not-utf8-help = faylı redaktorunuzda UTF-8 kimi saxlayın; o vaxta qədər diglot onu dəyişmir
disk-strange-path = bu faylın adı düzgün Unicode deyil, ona görə fayl oxunmadı
disk-link-outside = bu simvolik keçid layihədən kənara aparır və izlənmədi
disk-link-loop = bu simvolik keçid özünün yerləşdiyi qovluğa qaytarır
disk-too-many = bu qovluqda həddən artıq çox fayl və ya onları çoxaldan simvolik keçidlər var; qalanı oxunmadı
disk-missing-folder = `{ $folder }` qovluğu yoxdur
disk-missing-folder-help = qovluğu yaradın və ya yol şablonunu düzəldin
disk-nothing-found = nə mənbə mətni, nə də kataloq var
disk-nothing-found-help = `source-texts` qovluğuna mətn qoyun və ya kataloqları axtarmaq üçün `diglot init` əmrini işə salın

settings-syntax = bu, düzgün TOML deyil: { $cause }
settings-unknown-key = burada `{ $key }` açarı yoxdur
settings-known-keys = burada ola bilən açarlar: { $keys }
settings-did-you-mean = bəlkə `{ $meant }` demək istəyirdiniz?
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` mətnlər siyahısı olmalıdır
        [text-or-table] `{ $key }` dırnaq içində mətn və ya cədvəl olmalıdır
        [table] `{ $key }` cədvəl olmalıdır
        [tables] `{ $key }` cədvəllər siyahısı olmalıdır
       *[text] `{ $key }` dırnaq içində mətn olmalıdır
    }, { $found ->
        [number] ədəd yox
        [yes-or-no] `true` və ya `false` yox
        [date] tarix yox
        [list] siyahı yox
        [table] cədvəl yox
       *[text] mətn yox
    }
settings-unknown-value = `{ $key }` açarının qiyməti `{ $value }` ola bilməz
settings-known-values = mümkün qiymətlər: { $values }
settings-unknown-grade = `{ $grade }` dəyişiklik dərəcəsi deyil
settings-not-a-locale = `{ $name }` BCP 47 dil teqi deyil
settings-locale-form = lokal BCP 47 dil teqi kimi yazılır, məsələn: `fr`, `pt-BR` və ya `zh-Hans`
settings-duplicate-locale = `{ $locale }` lokalı burada iki dəfə yazılıb
settings-source-among-locales = `{ $locale }` mənbə lokalıdır və tərcümə olunmur
settings-no-source-locale = `source-locale` açarı yoxdur
settings-no-source-locale-help = birinci sətri əlavə edin, məsələn: `source-locale = "en"`
settings-exception-check = istisnada yoxlamanın adı göstərilməlidir, məsələn: `check = "variable-mismatch"`
settings-exception-reason = istisnanın səbəbi göstərilməlidir, məsələn: `reason = "the date is written out"`
settings-path = `{ $path }` layihənin içində yol deyil
settings-pattern-help = `diglot.toml` faylının qovluğundan aşağı olan yolu yazın: hissələri arasında `/`, yer tutucular kimi {"{"}locale{"}"} və {"{"}name{"}"}
settings-pattern-lacks = `{ $pattern }` yol şablonunda `{ $placeholder }` olmalıdır
settings-placeholder = `{ $pattern }` yol şablonunda bu yerdə `{ $placeholder }` ola bilməz

init-exists = `diglot.toml` artıq mövcuddur və olduğu kimi qalır
init-settings = `{ $locale }` mənbə lokalı ilə parametrləri yazır
init-catalogs = `{ $pattern }` şablonu ilə { $count } kataloq tapır
init-sample = ilk mətni yazır, onu öz mətninizlə əvəz edin
init-gitignore = `diglot build` əmrinin yaratdıqlarını git-dən kənarda saxlayır


## Records, comparing, grades, sync, accept, import

record-incomplete = { $id } qeydində onun hansı tərcüməyə aid olduğu göstərilməyib
record-damaged = { $id } qeydində oxuna bilməyən sətir var
record-twice = { $id } üçün iki qeyd var
record-awaited-damaged = “awaited: { $id }” sətri oxuna bilmir
record-help = `diglot sync --repair` əmrini işə salın: o, müəyyən edilə bilənləri saxlayır, edilə bilməyənləri isə bildirir

grade-cosmetic = yalnız tipoqrafika dəyişib
grade-wording = sözlər dəyişib: { $change }
grade-negation = inkar dəyişib: { $change }
grade-modal = öhdəlik, icazə və ya şərt dəyişib: { $change }
grade-quantifier = kəmiyyət dəyişib: { $change }
grade-number-word = ədəd, tarix və ya ölçü vahidi dəyişib: { $change }
grade-name = ad dəyişib: { $change }
grade-rewritten = böyük hissəsi yenidən yazılıb (sözlərin { $percent }%-i)
grade-change-replaced = “{ $before }” əvəzinə “{ $after }” yazılıb
grade-change-added = “{ $after }” əlavə edilib
grade-change-removed = “{ $before }” silinib
grade-capital = “{ $before }” əvəzinə “{ $after }” yazılıb
grade-number = { $before } ədədi əvəzinə { $after } yazılıb
grade-number-added = { $after } ədədi əlavə edilib
grade-number-removed = { $before } ədədi silinib
grade-target = { $before } ünvanına keçid indi { $after } ünvanına aparır
grade-target-added = { $after } ünvanına keçid əlavə edilib
grade-target-removed = { $before } ünvanına keçid silinib
grade-punctuation = “{ $before }” durğu işarəsi əvəzinə “{ $after }” qoyulub
grade-punctuation-added = “{ $after }” durğu işarəsi əlavə edilib
grade-punctuation-removed = “{ $before }” durğu işarəsi silinib
grade-attribute = { $name } hissəsi əlavə edilib və ya silinib
grade-placeable = { $name } əlavə edilib və ya silinib
grade-variant = { $name } variantı əlavə edilib və ya silinib

sync-reference-created = { $file }: { $count } mesajla yaradıldı
sync-reference-updated = { $file }: əlavə edilən mesajlar: { $added }, dəyişən: { $changed }, silinən: { $removed }
sync-reference-reordered = { $file }: mesajlar mənbə mətninin yeni sırası ilə düzüldü
sync-catalog-created = { $file }: yaradıldı, tərcümə gözləyir
sync-recorded = { $file }: { $count } tərcümənin hansı mənbədən edildiyi qeydə alındı
sync-outdated = { $file }: { $count } tərcümə indi köhnəlmişdir
sync-renamed = { $file }: { $count } mesaj mənbə mətnində verilən id-ni aldı
sync-skipped-unreadable = { $file }: olduğu kimi saxlanıldı, çünki onun və ya aid olduğu faylların bir hissəsi oxuna bilmir

accept-unknown-locale = layihədə { $locale } lokalı yoxdur
accept-unknown-id = { $id } mesajı yoxdur
accept-nothing = { $id } üçün qəbul ediləsi bir şey yoxdur
accept-recorded = { $file }: { $count } tərcümə mənbənin indiki halı üçün qəbul edildi
accept-source-only = { $file }: mənbədəki dəyişikliyin { $count } tərcüməyə təsir etmədiyi bildirildi

import-unreadable = { $file } UTF-8 mətni deyil; onu UTF-8 kimi saxlayın və yenidən idxal edin
import-exists = { $file } artıq mövcuddur və məzmunu başqadır; --as ilə yeni mətnə başqa ad verin və ya əvvəlcə köhnəsini silin
import-written = { $file }: yazıldı

engine-catalog-twice = bu fayl { $first } ilə eyni kataloqdur və oxunmur
engine-catalog-twice-help = iki fayldan birini saxlayın və ya diglot.toml faylında şablonları dəyişin


## Checks (`check-`)

check-missing = mesaj tərcümə olunmayıb
check-outdated = mənbə tərcümə edildikdən sonra dəyişib
check-unconfirmed = həm mənbə, həm də tərcümə dəyişib və hansının əvvəl dəyişdiyi bilinmir
check-untracked = tərcümənin hansı mənbədən edildiyi məlum deyil
check-obsolete = tərcümənin mənbədə artıq mesajı yoxdur
check-out-of-step = istinad kataloqu öz mənbə mətnindən geri qalır
check-unreadable = faylın bir hissəsi oxuna bilmir
check-duplicate-id = kataloqda iki mesajın id-si eynidir
check-variable-mismatch = tərcümədə mənbədəkindən fərqli dəyişənlər var
check-term-mismatch = tərcümədə mənbədəkindən fərqli terminlər var
check-message-reference-mismatch = tərcümə mənbədəkindən fərqli mesajlara istinad edir
check-attribute-mismatch = tərcümənin hissələri (qiymət, atributlar) mənbədəkindən fərqlidir
check-unknown-locale = qovluq layihənin heç bir lokalına uyğun gəlmir
check-unknown-check = parametrlərdə mövcud olmayan yoxlama göstərilib
check-unexplained-exception = istisnanın səbəbi göstərilməyib
check-idle-exception = istisna heç nəyə icazə vermir

check-source-here = mənbə buradadır
check-first-here = birincisi buradadır

check-missing-message = `{ $id }` tərcümə olunmayıb
check-missing-help = onun tərcüməsini { $file } faylına əlavə edin
check-missing-help-unread = o, buradadır, amma oxuna bilmir: əvvəlcə bunu düzəldin

check-outdated-message = { $grade ->
    [cosmetic] `{ $id }` mesajının mənbəsində tipoqrafika dəyişib: { $because }
    [meaning] `{ $id }` mesajının mənbəsi dəyişib, bəlkə də mənası: { $because }
   *[wording] `{ $id }` mesajının mənbəsində ifadə dəyişib: { $because }
}
check-outdated-help = dəyişən yeri tərcümə edin və ya tərcümə hələ də doğrudursa, `diglot accept { $locale } { $id }` əmrini işə salın

check-unconfirmed-message = `{ $id }` mesajının həm mənbəsi, həm də tərcüməsi dəyişib və hansının əvvəl dəyişdiyi bilinmir
check-unconfirmed-help = onları müqayisə edin; uyğun gəldikdə `diglot accept { $locale } { $id }` əmrini işə salın

check-untracked-message = `{ $id }` mesajının hansı mənbədən tərcümə edildiyi məlum deyil
check-untracked-catalog = bu kataloqda { $count } tərcümənin hansı mənbədən edildiyi məlum deyil
check-untracked-catalog-help = onları mənbə ilə müqayisə edin, sonra uyğun gələnlər üçün `diglot accept { $locale } ID…` əmrini işə salın

check-obsolete-message = `{ $id }` artıq mənbədə yoxdur
check-obsolete-help = daha lazım deyilsə, onu silin
check-obsolete-help-similar = yeni `{ $new }` mesajı buna oxşayır: bunun adını dəyişin və ya onu silin
check-obsolete-help-unread = mənbədə var, amma orada oxuna bilmir: əvvəlcə bunu düzəldin
check-obsolete-catalog = mənbə lokalında `{ $name }` kataloqu yoxdur: buradakı { $count } mesaj lazımsızdır
check-obsolete-catalog-help = bu faylı silin və ya adını dəyişin

check-out-of-step-changed = bu parça dəyişib, istinad kataloqunda `{ $id }` isə dəyişməyib
check-out-of-step-added = bu parça hələ istinad kataloqunda yoxdur; onun id-si `{ $id }` olacaq
check-out-of-step-removed = `{ $id }` mesajının parçası artıq mənbə mətnində yoxdur
check-out-of-step-no-catalog = bu mətnin hələ { $file } istinad kataloqu yoxdur
check-out-of-step-layout = { $file } istinad kataloqu sıra və ya quruluş baxımından bu mətndən fərqlənir
check-out-of-step-help = `diglot sync` əmrini işə salın

check-unreadable-junk = bu hissə Fluent mesajı deyil
check-unreadable-help = bu hissəni düzəldin; qalan hər şey oxundu

check-duplicate-id-message = yuxarıda başqa bir `{ $id }` var və yalnız o istifadə olunur
check-duplicate-id-help = ikisindən birini saxlayın və ya buna ayrıca id verin

check-variable-mismatch-extra = mənbədə `${ $name }` dəyişəni yoxdur
check-variable-mismatch-extra-help = mənbədəki kimi `${ $known }` yazın
check-variable-mismatch-none-help = onu çıxarın: bu mesajın mənbəsində dəyişən yoxdur
check-variable-mismatch-dropped = tərcümədə `${ $name }` dəyişəni buraxılıb
check-variable-mismatch-dropped-help = cümlədə lazım olan yerə `{ "{" } ${ $name } { "}" }` qoyun

check-term-mismatch-extra = mənbədə bu yerdə `{ $name }` termini işlənmir
check-term-mismatch-extra-help = mənbədəki terminlərdən istifadə edin və ya səbəb göstərməklə fərqə icazə verin
check-term-mismatch-dropped = tərcümədə `{ $name }` termini buraxılıb
check-term-mismatch-dropped-help = cümlədə lazım olan yerə `{ "{" } { $name } { "}" }` qoyun və ya səbəb göstərməklə fərqə icazə verin

check-message-reference-mismatch-extra = mənbədə bu yerdə `{ $name }` mesajına istinad yoxdur
check-message-reference-mismatch-extra-help = mənbədə istinad edilən mesajlara istinad edin; id-lər tərcümə olunmur
check-message-reference-mismatch-dropped = tərcümədə `{ $name }` mesajına istinad yoxdur
check-message-reference-mismatch-dropped-help = cümlədə lazım olan yerə `{ "{" } { $name } { "}" }` qoyun

check-attribute-mismatch-no-value = `{ $id }` mesajının tərcüməsində qiymət yoxdur
check-attribute-mismatch-no-value-help = tərcüməni `=` işarəsindən sonra yazın
check-attribute-mismatch-extra-value = `{ $id }` mesajının mənbədə qiyməti yoxdur, yalnız atributları var
check-attribute-mismatch-extra-value-help = `=` işarəsindən sonrakı mətni silin
check-attribute-mismatch-dropped = tərcümədə `.{ $name }` atributu çatışmır
check-attribute-mismatch-dropped-help = boşluqla və `.{ $name } =` ilə başlayan sətir əlavə edin
check-attribute-mismatch-extra = mənbədə `.{ $name }` atributu yoxdur
check-attribute-mismatch-extra-help = onu silin və ya ona mənbədəki adı verin

check-unknown-locale-message = `{ $name }` dil teqi deyil, ona görə kataloqları nəzərə alınmır
check-unknown-locale-help-tag = adını dəyişib `{ $tag }` edin və ya diglot.toml faylında `[locale.{ $tag }]` sətrinin altına `folder = "{ $name }"` yazın
check-unknown-locale-help = adını dəyişib BCP 47 teqi verin, məsələn: `fr` və ya `zh-Hans`
check-unknown-locale-unlisted = parametrlərin siyahısında `{ $locale }` lokalı yoxdur
check-unknown-locale-unlisted-help = onu parametrlərdə `locales` siyahısına əlavə edin və ya kataloqlarını silin

check-unknown-check-message = `{ $name }` yoxlaması yoxdur
check-unknown-check-help-similar = bəlkə `{ $known }` demək istəyirdiniz?
check-unknown-check-help = `diglot explain` bütün yoxlamaları sadalayır

check-unexplained-exception-message = `{ $name }` üçün bu istisnanın səbəbi göstərilməyib, ona görə heç nəyə icazə vermir
check-unexplained-exception-help = səbəbi vergüldən sonra yazın: `{ $name }, …`
check-idle-exception-message = `{ $name }` üçün bu istisna heç nəyə icazə vermir
check-idle-exception-help = onu silin


## History (`history-`, `adopt-`, `log-`, `impact-`)

help-value-revision = REVİZİYA
help-status-at = Vəziyyəti git-in bu kommitində, budağında və ya teqində olduğu kimi göstər

history-no-repository = `{ $path }` heç bir git repozitorisində deyil
history-bare = `{ $path }` qovluğunun git repozitorisinin orada işçi ağacı yoxdur
history-no-repository-help = git olmadıqda tərcümə haqqında bildiklərinizi `diglot accept` qeydə alır
history-no-commit = `{ $path }` qovluğunun git repozitorisində hələ kommit yoxdur
history-no-commit-help = əvvəlcə layihəni kommit edin
history-unknown-revision = git repozitorisində `{ $revision }` reviziyası yoxdur
history-unknown-revision-help = `git log --oneline` və `git branch --all` mövcud olanları sadalayır
history-damaged = `{ $path }` qovluğunun git repozitorisi oxuna bilmir: { $cause }
history-damaged-help = `git fsck` nəyin səhv olduğunu bildirir; `git fetch --refetch` natamam klonda buraxılanları gətirir
history-no-settings = `{ $revision }` reviziyasında layihənin parametrləri yox idi: layihə indiki parametrlərlə oxunur
history-nothing-committed = `{ $path }` qovluğunun git repozitorisində hələ layihənin kataloqu yoxdur
history-apart = `{ $one }` və `{ $other }` üçün ortaq kommit yoxdur
history-reading = tarixçə oxunur: { $percent }%

help-adopt = Git tarixçəsindən məlum olduğu qədər hər tərcümənin hansı mənbədən edildiyini qeydə alır.
help-adopt-locale = Yalnız bu lokallar
help-adopt-again = Artıq qeydi olan tərcümələr üçün də
help-adopt-dry-run = Heç bir qeyd yazmadan tarixçədən nə məlum olduğunu göstər
adopt-cosmetic = tipoqrafika dəyişib
adopt-wording = ifadə dəyişib
adopt-meaning = məna dəyişmiş ola bilər
adopt-unknown = naməlum
adopt-tracked = əvvəl qeydə alınmış
adopt-total = cəmi
adopt-recorded = { $count ->
    [one] { $file }: { $count } tərcümə öz qeydini alır
   *[other] { $file }: { $count } tərcümə öz qeydlərini alır
}
adopt-cut-off = { $count } tərcümə bu dayaz klondan köhnədir: `git fetch --unshallow` bütün tarixçəni gətirir.
adopt-nothing = Hər tərcümənin öz qeydi var.

help-log = Mesajın və onun tərcüməsinin indiki mətnə necə gəlib çıxdığını göstərir.
help-log-locale = Tərcümənin lokalı
help-log-id = Mesaj, id-si və ya kataloq/id kimi
log-uncommitted = hələ kommit edilməyib
log-cut-off = Bu dayaz klonda tarixçənin əvvəli yoxdur: `git fetch --unshallow` bütün tarixçəni gətirir.
log-source-first = mənbə, ilk ifadə
log-source-cosmetic = mənbədə yalnız tipoqrafika dəyişib
log-source-wording = mənbədə ifadə dəyişib
log-source-meaning = mənbə dəyişib, bəlkə də mənası
log-translation = tərcümə

help-impact = Mənbədəki redaktələrin neçəyə başa gəldiyini göstərir: mesajlar, lokallar, yenidən tərcümə ediləcək sözlər.
help-impact-revision = Git-in bu kommitindən, budağından və ya teqindən bəri; `A..B`: A ilə B arasında, `A...B`: B-nin A-dan ayrıldığı yerdən
impact-title = Bu redaktələr tərcümədə neçəyə başa gəlir
impact-messages = mesajlar
impact-translations = tərcümələr
impact-words = sözlər
impact-new = yeni
impact-gone = silinib
impact-locales = tərcümə ediləcək: { $locales }
impact-nothing = Bu redaktələr tərcümə tələb etmir.


## Reports (`report-`)

report-format-full = hər tapıntı yeri, çıxarışı və nə etmək lazım olduğu ilə birlikdə
report-format-short = hər tapıntı üçün bir sətir
report-format-json = proqramlar üçün bir JSON obyekti, həmişə ingilis dilində

report-level-error = xəta
report-level-warning = xəbərdarlıq
report-level-note = qeyd
report-help = kömək

report-clean = heç nə tapılmadı
report-counts = xətalar: { $errors }, xəbərdarlıqlar: { $warnings }, qeydlər: { $notes }


## Formats of reports

report-format-jsonl = proqramlar üçün: başlıq, sonra hər sətirdə bir tapıntı, JSON kimi
report-format-sarif = kodun skan edilməsi və redaktorlar üçün: SARIF 2.1.0
report-format-github = GitHub Actions tapşırığında annotasiyalar və onun xülasəsi
report-format-gitlab = GitLab Code Quality üçün
report-format-junit = test nəticələrini göstərən xidmətlər üçün: JUnit XML
report-format-markdown = pull request üçün qısa hesabat
report-format-html = brauzer üçün bir səhifə, bütün tapıntılar və lokalların cədvəli ilə
report-left-out = daha { $count } tapıntı var, burada göstərilmir
report-title = Tərcümə hesabatı
report-skip = Tapıntılara keç
report-findings = tapıntılar
report-coverage-note = Hər xana tərcüməsi aktual olan mesajların payını və neçə mesajın başqa vəziyyətdə olduğunu göstərir.
report-check = yoxlama
report-level = səviyyə
report-all = hamısı
report-shown = Göstərilir: { $shown }, cəmi: { $all }
help-badge = Layihə haqqında səhifə üçün nə qədər tərcümə olunduğunu göstərən kiçik şəkillər yaradır.
help-badge-output = Onların yaradılacağı qovluq
badge-label = tərcümə olunub
help-value-output = FORMAT=FAYL
help-check-output = Hesabatı həm də bu formatda fayla yaz; bir neçə dəfə verilə bilər
help-explain-formats = Bütün hesabat formatlarını bir Markdown səhifəsi kimi çıxar
usage-output = `{ $value }` format, bərabərlik işarəsi və fayldan ibarət deyil
usage-output-help = onu `{ $example }` kimi yazın; fayl əvəzinə `-` yazılsa, hesabat ekrana çıxarılır
usage-output-twice = iki hesabat `{ $file }` faylına yazılardı
usage-no-such-format = `{ $format }` formatı yoxdur
output-of-project = `{ $file }` layihənin faylıdır, hesabat onun üzərinə yazılmamalıdır
output-of-input = `{ $file }` bu işdə oxunur, ona görə hesabat onun üzərinə yazıla bilməz


## Locales that are translated from another locale than the source

settings-pivot-circle = bu lokalların hər biri növbətisindən tərcümə edilərdi, heç biri isə mənbədən tərcümə edilməzdi: { $circle }
settings-pivot-circle-help = bir `from` açarını silin: bu açarı olmayan lokal mənbədən tərcümə olunur
check-unknown-locale-pivot = `{ $locale }` `{ $pivot }` lokalından tərcümə edilməli idi, amma layihədə belə lokal yoxdur
check-unknown-locale-pivot-help = `from` açarını düzəldin və ya lokalı `locales` siyahısına əlavə edin
check-outdated-pivot = tərcümə özü köhnəlmiş mətnə əsaslanır
check-outdated-pivot-message = `{ $id }` öz mənbəsi dəyişmiş { $pivot } mətninə əsaslanır: { $because }
check-outdated-pivot-unconfirmed = `{ $id }` { $pivot } mətninə əsaslanır və həmin mətnin öz mənbəsinə uyğun olub-olmadığı bilinmir
check-outdated-pivot-help = { $pivot } aktual olana qədər burada görüləcək iş yoxdur
check-pivot-here = bundan tərcümə edilib

todo-from = əsas götürülən:
todo-from-lacking = mənbə, çünki { $pivot } mətni yoxdur
todo-from-outdated = { $pivot }; gözləmək daha yaxşıdır, çünki { $locale } mətni özü köhnəlib
todo-from-unsure = { $pivot }; { $locale } mətninin öz mənbəsinə uyğun olub-olmadığı bilinmir
todo-lag = { $count ->
    [one] { $count } aktual tərcümə əvvəlcə özü yenilənməli olan { $pivot } mətninə əsaslanır.
   *[other] { $count } aktual tərcümə əvvəlcə özləri yenilənməli olan { $pivot } mətnlərinə əsaslanır.
}
status-lag = aralıq dili köhnəlmiş
help-accept-from = --source-only ilə: dəyişən mətn bu lokalın mətni idi, başqaları ondan tərcümə olunur


## Bundles (`page-`, `build-`)

page-draft = Bu tərcümə heç bir insan tərəfindən nəzərdən keçirilməmiş qaralamadır.

page-draft-part = Bu tərcümənin { $count } parçası insan tərəfindən nəzərdən keçirilməyib.

page-outdated = { $count } parça köhnəlib: tərcümə edildikdən sonra mənbə mətni dəyişdirilib.

page-fallback = { $count } parçanın aktual tərcüməsi yoxdur və başqa dildə göstərilir.

page-authoritative = Versiyalar fərqləndikdə mənbə mətni əsas götürülür ({ $language }).

page-mark-outdated = köhnəlmiş

page-mark-outdated-title = Bu parçanın mənbə mətni tərcümə edildikdən sonra dəyişdirilib.

page-mark-fallback = göstərildiyi dil: { $language }

page-languages = Dillər

page-footnotes = Haşiyələr

page-footnote-back = Mətnə qayıt

page-index = Sənədlər

page-language = Dil

page-source-text = mənbə mətni

page-coverage = { $percent }%

page-index-note = Hər ədəd mənbə mətninin tərcüməsi aktual olan hissəsinin sözlərlə payıdır.

page-skip = Mətnə keç

page-ways = Digər səhifələr

page-all = Bütün dillər

page-facing = Mənbə mətni ilə yan-yana

page-alone = Yalnız tərcümə

page-changed = Tərcümədən sonra dəyişənlər:

page-notice = Bu tərcümə haqqında

build-no-picture = `{ $text }` mətni `{ $picture }` şəklini göstərir, amma onu şəkil kimi oxumaq olmur: səhifələrdə onu əvəz edən sözlər göstərilir


## Renaming and moving (`rename-`, `move-`, `split-`)

help-rename = Mesaja, terminə, atributa və ya dəyişənə bütün lokallarda və qeydlərdə başqa ad verir.
help-value-old = KÖHNƏ
help-value-new = YENİ
help-rename-old = Adı dəyişdiriləcək: `id`, `-term`, `id.attribute` və ya `$variable`; bir neçə kataloqda varsa, əvvəlində `catalog/`
help-rename-new = Yeni ad, eyni növdən
help-rename-in = Dəyişənin adını yalnız bu mesajda və ya termində dəyiş
help-rename-dry-run = Dəyişiklikləri diff kimi göstər və heç nəyi dəyişmə

rename-no-name = `{ $name }` Fluent-də ad ola bilməz
rename-unknown = `{ $name }` adlı heç nə yoxdur
rename-ambiguous = `{ $name }` bir neçə kataloqda var
rename-ambiguous-help = hansı olduğunu göstərin: { $names }
rename-other-kind = `{ $old }` adı `{ $new }` ola bilməz
rename-other-kind-help = mesaj `id`, termin `-id`, atribut `id.name`, dəyişən isə `$name` kimi yazılır; adın növü və yeri olduğu kimi qalır
rename-taken = `{ $name }` artıq istifadə olunur
rename-taken-help = başqa ad seçin və ya əvvəlcə onun adını dəyişin, yaxud onu silin
rename-there = { $how ->
    [named] bunun adı elədir
    [recorded] tərcümə bu ad olan mətndən edilib
    [unreadable] bu, oxuna bilmir və görünür, adı elədir
   *[used] burada həmin ad istifadə olunur
}
rename-unreadable = `{ $file }` bütövlükdə oxuna bilmir, ona görə heç nə dəyişdirilmədi; əvvəlcə onu düzəldin
rename-counts = `{ $old }` → `{ $new }`: kataloqlardakı yerlər { $catalogs }, qeydlərdəki yerlər { $records }
rename-pinned = { $file }: parçaya `{ $id }` id-si təyin edilib
rename-exceptions = { $file }: { $count } istisna buna uyğunlaşdırılır
rename-program = `{ $name }` adından istifadə edən proqram da dəyişdirilməlidir
rename-left = { $why ->
    [link] { $file }: keçidlər hələ də `#{ $name }` yerinə aparır
    [shared] { $file }: istisna bir neçə kataloqdakı `{ $name }` haqqındadır və olduğu kimi saxlanılır
   *[unreadable] { $file }: oxuna bilməyən hissədə hələ də `{ $name }` var
}

help-move = Mesajları bütün lokallarda, şərhləri və qeydləri ilə birlikdə başqa kataloqa köçürür.
help-move-id = Köçürüləcək: `id`; bir neçə kataloqda varsa və ya termindirsə, əvvəlində `catalog/`
help-move-to = Onu qəbul edən kataloq; yoxdursa, yaradılır
help-split = Kataloqun qruplarını göstərir və ya onlardan birini başqa kataloqa köçürür.
help-split-catalog = Kataloq
help-split-group = Qrup: `##` işarəsindən sonrakı başlıq və ya onun bir hissəsi

move-no-message = `{ $name }` mesaj və ya termin deyil, yalnız onlar köçürülə bilər
move-same = `{ $name }` kataloqunda bu artıq var
move-source-text = `{ $name }` kataloqu `{ $file }` faylından yaradılır, ona görə mesajları həmin mətnin parçalarının durduğu yerdə durur
move-source-text-help = parçanı mənbə mətnində köçürün
move-no-place = parametrlərdə `{ $name }` kataloqu üçün yer yoxdur
move-no-place-help = bu şablonlardan birinə uyğun ad seçin və ya `[files]` altındakı `catalogs` siyahısına şablon əlavə edin: { $patterns }
move-counts = `{ $from }` → `{ $to }`: mesajlar { $messages }, tərcümələr { $translations }, qeydlər { $records }
move-emptied = { $file }: silinir, çünki onda heç nə qalmayıb
move-bundle = `{ $bundle }` dəsti `{ $from }` kataloqunu yükləyir, `{ $to }` kataloqunu isə yox: onu dəstə əlavə edin
split-no-group = `{ $title }` adlı qrup yoxdur və ya bir neçə belə qrup var
split-groups-help = qruplar: { $titles }
split-no-groups-help = qrup `## Errors` kimi sətirlə başlayır
split-group = { $title }: { $count } mesaj
split-no-heading = başlıqsız: { $count } mesaj
split-next = `diglot split { $catalog } --group TITLE --to NAME` onlardan birini köçürür.


## Terminal

progress-reading = fayllar oxunur: { $percent }%
progress-checking = yoxlanılır: { $percent }%
progress-building = yaradılır: { $percent }%
progress-writing = fayllar yazılır: { $percent }%
help-quiet = Yalnız nəticələri və xətaları çıxar
help-completions = Yazdıqlarınızı (əmrlər, seçimlər, yoxlamalar, lokallar, id-lər) əmr qabığının tamamlaması üçün skripti çıxarır.
help-completions-shell = Əmr qabığı
help-value-shell = QABIQ
help-man = Diglot proqramının və ya bir əmrin təlimat səhifəsini `man` proqramının oxuduğu şəkildə çıxarır; `--lang` başqa dil göstərməsə, ingilis dilində.
help-man-command = Əmr
help-man-output = Səhifəni və ya bütün əmrlərin səhifələrini bu qovluğa yaz
man-written = `{ $folder }` qovluğunda { $files } səhifə var.

man-name = Ad
man-synopsis = İstifadəsi
man-description = Təsvir
man-exit = Çıxış kodu
man-environment = Mühit dəyişənləri
man-see-also = Həmçinin baxın
man-exit-0 = Səhv heç nə yoxdur və ya xəta səviyyəsində heç nə yoxdur.
man-exit-1 = Xəta səviyyəsində tapıntılar var.
man-exit-2 = İcra öz işini görə bilmədi.
man-language = İstifadə olunan dillər, əgər `--lang` dili göstərmirsə.
man-no-color = Təyin edilibsə, rənglərdən istifadə olunmur, əgər `--color always` verilməyibsə.
man-force-color = Təyin edilibsə və `0` deyilsə, rənglərdən fayllarda və səhifələyicilərdə də istifadə olunur.
man-columns = Fayllara və səhifələyicilərə yazarkən sətrin eni; göstərilməsə, 100 sütun.


## Command line (`help-`, `usage-`, `cli-`, `status-`, `todo-`)

help-diglot = Hər tərcüməni öz mənbə mətni ilə uyğun saxlayır.
help-usage = İstifadəsi:
help-commands = Əmrlər:
help-arguments = Arqumentlər:
help-options = Seçimlər:
help-global-options = Bütün əmrlərin seçimləri:
help-examples = Nümunələr:
help-value-options = SEÇİMLƏR
help-value-command = ƏMR
help-value-folder = QOVLUQ
help-value-locale = LOKAL
help-value-when = VAXT
help-values = [bunlardan biri: { $values }]
help-project = Layihənin qovluğu; göstərilməsə, bu qovluq və ya ondan yuxarıda `diglot.toml` olan ən yaxın qovluq
help-lang = İstifadə olunan dil; göstərilməsə, LC_ALL, LC_MESSAGES və LANG ilə müəyyən edilir
help-color = Rənglərdən nə vaxt istifadə edilsin
help-help = Bu köməyi göstər
help-version = Versiyanı göstər
help-help-command = Diglot proqramının və ya əmrlərindən birinin nə etdiyini göstərir.
help-help-which = İzah ediləcək əmr

cli-error = xəta: { $what }
cli-hint = kömək: { $what }
cli-output-failed = çıxışı yazmaq mümkün olmadı: { $cause }

usage-no-such-command = `{ $command }` əmri yoxdur
usage-command-missing = əmr göstərilməyib
usage-no-such-option = burada `{ $option }` seçimi yoxdur
usage-one-too-many = `{ $argument }` artıq arqumentdir
usage-argument-missing = `{ $argument }` göstərilməyib
usage-value-missing = `{ $argument }` üçün qiymət lazımdır
usage-value-wrong = `{ $value }` `{ $argument }` üçün yararlı qiymət deyil
usage-no-locale = `{ $value }` BCP 47 dil teqi deyil
usage-given-twice = `{ $argument }` yalnız bir dəfə verilə bilər
usage-not-together = `{ $argument }` və `{ $other }` birlikdə istifadə edilə bilməz
usage-not-utf8 = arqument UTF-8 deyil
usage-value-unexpected = `{ $argument }` qiymət qəbul etmir
usage-did-you-mean = bəlkə `{ $name }` demək istəyirdiniz?
usage-possible-values = mümkün qiymətlər: { $values }
usage-see-help = `diglot --help` nələrin olduğunu göstərir
cli-settings-wrong = `{ $file }` faylında { $count } səhv var
cli-no-project = `{ $folder }` qovluğunda və ondan yuxarıda `diglot.toml` yoxdur
cli-no-project-help = `diglot init` qovluğu layihəyə çevirir

help-value-file = FAYL
help-value-name = AD
help-value-id = ID
help-value-text = MƏTN
help-value-number = ƏDƏD
help-value-format = FORMAT
help-value-check = YOXLAMA

help-init = Bu qovluğu layihəyə çevirir: mövcud fayllara uyğun `diglot.toml` yazır.
help-init-source = Mənbə mətnlərinin lokalı (fayllardan müəyyən etmək mümkün olmadıqda)

help-import = PDF, skan və ya e-məktubdan mətni `source-texts/` qovluğuna gətirir və zədəyə oxşayan yerləri sadalayır. Heç bir söz dəyişdirilmir.
help-import-file = Gətiriləcək mətn, UTF-8 kimi
help-import-as = Yeni mənbə mətninin adı; göstərilməsə, faylın adı

help-sync = Kataloqları və qeydləri mənbə mətnləri ilə uyğunlaşdırır. Heç bir tərcümə itmir.
help-sync-dry-run = Yalnız nə ediləcəyini bildir

help-status = Hər lokalın nə qədər hazır olduğunu mesajlarla və mənbənin sözləri ilə göstərir.
help-status-format = Necə göstərilsin

help-todo = Tərcüməçiyə görüləcək işləri ən vacibindən başlayaraq, redaktə ediləcək sətirlərlə göstərir.
help-todo-locale = Tərcümə ediləcək lokal
help-todo-catalog = Yalnız bu kataloq
help-todo-limit = Bu saydan çox mesaj göstərmə

help-check = Tərcümələrdəki səhvləri tapır. Xəta varsa, 1 kodu ilə bitir.
help-check-format = Necə göstərilsin
help-check-locale = Yalnız bu lokal; bir neçə dəfə verilə bilər

help-accept = Tərcümələrin mənbə mətninin indiki halı üçün də doğru olduğunu qeydə alır.
help-accept-locale = Tərcümələrini oxuduğunuz lokal
help-accept-id = Mesajlar, ID və ya KATALOQ/ID kimi
help-accept-all = Gözləyən hər şeyi qəbul et
help-accept-source-only = Siz redaktorsunuz və mənbədəki dəyişikliyiniz heç bir tərcüməyə təsir etmir
help-accept-note = Səbəb, qeyddə saxlanılır
help-accept-by = Bunu kim bildirir, qeyddə saxlanılır

help-explain = Yoxlamanı izah edir; ad verilməsə, bütün yoxlamaları sadalayır.
help-explain-check = Yoxlamanın adı

help-build = Dərc ediləcək faylları yaradır: hər lokalın kataloqlarını, sənədlərini və veb-səhifələrini.
help-build-output = Onların yaradılacağı qovluq, layihə qovluğundan aşağıda

usage-no-such-check = `{ $check }` yoxlaması yoxdur
usage-see-checks = `diglot explain` yoxlamaları sadalayır
usage-no-such-catalog = `{ $catalog }` kataloqu yoxdur
usage-no-such-locale = layihədə `{ $locale }` lokalı yoxdur
usage-no-locales-yet = lokal kataloqlar qovluğu və ya `diglot.toml` faylında sadalanan teqdir
usage-project-locales = layihənin lokalları: { $locales }
usage-wrong-name = `{ $name }` mənbə mətninin adı ola bilməz
usage-accept-what = nəyin qəbul ediləcəyi göstərilməyib
usage-see-accept = mesajların adlarını və ya --all yazın

cli-act = { $path }: { $what }
cli-changed = { $files } fayl yazıldı.
cli-would-change = { $files } fayl yazılardı.
cli-in-step = Hər şey uyğundur.
cli-initialized = Mənbə mətnlərini yazın və ya idxal edin, sonra `diglot sync` əmrini işə salın.
cli-import-same = `{ $file }` faylının məzmunu artıq eynidir.
cli-import-doubts = { $count } yer zədəyə oxşayır. Mənbə mətnində düzəldin:
cli-import-next = Mənbə mətnini oxuyun, sonra `diglot sync` əmrini işə salın.
cli-built = `{ $folder }` qovluğunda { $files } fayl var.
cli-built-changes = Yazılıb: { $written }. Silinib: { $removed }.
cli-built-look = `{ $path }` faylını brauzerdə açın.

status-locale = lokal
status-catalog = kataloq
status-coverage = əhatə
status-current = aktual
status-outdated = köhnəlmiş
status-unconfirmed = təsdiqsiz
status-untracked = izlənməyən
status-missing = çatışmayan
status-obsolete = lazımsız
status-words = sözlər
status-share = { $percent }%
status-nothing = Hələ tərcümə ediləsi bir şey yoxdur.
status-out-of-step = `{ $file }` öz mənbə mətni ilə uyğun deyil: `diglot sync` əmrini işə salın.

todo-current = aktual
todo-outdated-meaning = köhnəlmiş: məna dəyişmiş ola bilər
todo-outdated-wording = köhnəlmiş: ifadə dəyişib
todo-outdated-cosmetic = köhnəlmiş: yalnız tipoqrafika dəyişib
todo-unconfirmed = təsdiqsiz: həm mənbə, həm də tərcümə dəyişib
todo-missing = çatışmayan
todo-untracked = izlənməyən: hansı mənbədən edildiyi bilinmir
todo-obsolete = lazımsız: mənbədə artıq yoxdur
todo-where = redaktə edin:
todo-why = səbəb:
todo-comment = şərh:
todo-source = mənbə:
todo-source-change = mənbə, əvvəl və indi:
todo-source-was = mənbə, əvvəlki halı:
todo-translation = tərcümə:
todo-paste = yapışdırıb tərcümə ediləcək sətirlər:
todo-nothing = { $locale } üçün görüləcək iş yoxdur.
todo-total = { $locale } üçün { $count } mesaj üzərində iş görülməlidir.
todo-limited = Yalnız ilk { $shown } mesaj göstərilir.

## Checks, projects, fixes and watching

syntax-help-colon = id ilə qiymət arasında `:` yox, `=` yazın
syntax-help-quotes = fiqurlu mötərizədəki mətni düz dırnaq (`"`) içinə alın
syntax-help-invisible = { $code } işarəsini adi boşluqla əvəz edin və ya silin, çünki o, sadəcə boşluğa oxşayır və ya görünmür
syntax-help-conflict = bu, yarımçıq qalmış birləşdirmənin nişanıdır: iki versiyadan birini saxlayın və nişanları silin
syntax-help-call = iki arqument arasına vergül, sonuncudan sonra isə bağlanan mötərizə qoyun
syntax-help-term-attribute = terminin özünü və ya mesaj göstərin, çünki terminlərin atributları yalnız variant seçmək üçündür
syntax-opened-here = burada açılıb
settings-bundle-incomplete = dəstin adı və kataloqlar siyahısı olmalıdır, məsələn: `name = "app"` və `catalogs = ["app", "shared/*"]`
settings-catalogs-path = `path` açarı çatışmır
settings-reference-differs = istinad yolunda `{ $pattern }` şablonundakı `*` və {"{"}name{"}"} eyni ardıcıllıqla olmalıdır
settings-reference-differs-help = istinadın yolunda onların yerində duran mətn hər tərcümənin yoluna qoyulur

## Mistakes in `diglot.toml`, told to people who do not know TOML

settings-syntax-help = hər parametri ayrıca sətirdə, bir neçə qiyməti isə kvadrat mötərizədə yazın, məsələn: `locales = ["fr", "ru"]`
settings-syntax-language = bu, { $kind } formatıdır, parametrlər isə TOML ilə yazılır
settings-syntax-language-help = belə sətirlər yazın: `source-locale = "en"` və `locales = ["fr", "ru"]`
settings-syntax-conflict = git burada ziddiyyət qoyub
settings-syntax-conflict-help = iki versiyadan doğru olanı saxlayın, `<`, `=` və `>` işarələrinin sətirlərini silin
settings-syntax-unclosed = buradakı `{ $sign }` bağlanmayıb
settings-syntax-unclosed-help = bitdiyi yerdə `{ $sign }` yazın
settings-syntax-sign = { $kind ->
        [extra] buradakı `{ $sign }` artıqdır
        [comma] onluq rəqəmlər vergüldən yox, nöqtədən sonra yazılır
       *[missing] burada `{ $sign }` çatışmır
    }
settings-syntax-comment = bu, parametr deyil; şərhdirsə, onu `#` ilə başlayın
settings-syntax-end = sətir burada bitməlidir
settings-syntax-key = `{ $key }` açar ola bilməz: açarda yalnız a–z aralığından hərflər, rəqəmlər, `-` və `_` ola bilər
settings-syntax-hidden = burada görünməyən işarə var
settings-syntax-escape = iki `"` arasındakı mətndə `\` xüsusi işarəni başlayır
settings-syntax-escape-help = `/` və ya `\\` yazın və ya mətni iki `'` arasına alın
settings-syntax-nothing = { $kind ->
        [key] burada ad çatışmır
       *[value] burada qiymət çatışmır
    }
settings-syntax-quotes = bu dırnaqlar parametrlərə lazım olan düz dırnaqlar deyil
settings-syntax-value = `{ $value }` nə ədəd, nə də gündür
settings-syntax-value-help = 90 kimi ədəd, 2027-03-01 kimi gün və ya iki `"` arasında mətn yazın
settings-syntax-unquoted = `{ $value }` dırnaqsız yazılıb
settings-syntax-write = `{ $text }` yazın
settings-syntax-twice = `{ $name }` artıq { $line } nömrəli sətirdə var
settings-syntax-twice-help = ikisindən birini saxlayın və hər ikisinin dediklərini orada yazın
settings-misplaced = `{ $key }` `{ $heading }` altında dura bilməz
settings-misplaced-help = bu sətri faylın əvvəlinə, kvadrat mötərizəli ilk sətirdən yuxarıya köçürün
settings-nameless = `{ $heading }` başlığında ad çatışmır
settings-elsewhere-help = onun yeri { $heading } sətrinin altıdır
settings-wrong-entry = `{ $key }` siyahısında hər qiymət dırnaq içində mətn olmalıdır
settings-empty = `{ $key }` heç nə demir
settings-empty-help = dırnaq içində nəsə yazın və ya sətri silin
settings-every-locale-help = lokalları göstərin, məsələn: `["fr", "ru"]`, və ya hamısını nəzərdə tutursunuzsa, `{ $key }` yazmayın
settings-level-help = səviyyə belə yazılır: `checks.{ $key } = "{ $level }"`
settings-folder-help = qovluğun adını yazın, məsələn: `{ $example }`
settings-no-project-help = yolu düzəldin və ya silin
settings-text-kind = `.{ $extension }` faylları mənbə mətni ola bilməz: mənbə mətni Markdown (`.md`) və ya sadə mətndir (`.txt`)
settings-function = `{ $name }` funksiya ola bilməz: funksiyanın adı böyük hərflərlə yazılır, məsələn: `PLATFORM`
settings-withdraw-override-help = burada da daha aşağı `withdraw` yazın: bu üstələmədə göstərilmədikdə pillədəki qüvvədə olur
disk-settings-folder = `{ $path }` qovluqdur, parametrlər isə fayldır: qovluğun adını dəyişin, sonra faylı yazmaq üçün `diglot init` əmrini işə salın
disk-link-nowhere = `{ $path }` keçidi mövcud olmayan fayla aparır: həmin faylı yaradın və ya keçidi silin
disk-no-file-fits = heç bir fayl `{ $pattern }` yol şablonuna uyğun gəlmir
disk-no-file-fits-help = onu düzəldin və ya silin: `*` yolun bir hissəsini, `**` istənilən qovluqları bildirir; {"{"}locale{"}"} və {"{"}name{"}"} istisna olmaqla bütün digər işarələr özlərini bildirir
disk-no-file-fits-help-fluent = kataloq Fluent faylıdır: belə bir şablon yazın: `{ $pattern }`
disk-no-catalogs-help = şablon göstərin, məsələn: `"locales/{"{"}locale{"}"}/*.ftl"`, və ya kataloqları axtarmaq üçün `diglot init` əmrini işə salın
disk-all-excluded = `{ $pattern }` layihənin bütün fayllarını kənarda saxlayır
disk-all-excluded-help = daha az fayla uyğun gələn şablon yazın
check-idle-setting = parametr heç nəyi dəyişmir
check-idle-setting-locales = `locales` siyahısı boşdur, ona görə heç nə tərcümə olunmur
check-idle-setting-itself = `{ $locale }` özünü əvəz edə bilməz
check-idle-setting-same = { $kind ->
        [exception] { $line } nömrəli sətirdəki istisna da eyni şeyə icazə verir
       *[override] bu üstələmənin dediyi hər şeydə son söz { $line } nömrəli sətirdəki üstələmənindir
    }
check-idle-setting-ship = `ship = 0` hələ heç nəyi tərcümə olunmamış lokalın dərc edilməsinə icazə verir
check-idle-setting-exclude = heç bir mətn `{ $pattern }` şablonuna uyğun gəlmir, ona görə heç nə kənarda saxlanılmır
check-idle-setting-catalog = `{ $name }` adlı kataloq yoxdur
check-unknown-check-grades = `{ $name }` yoxlamasının hər dərəcə üçün ayrıca yox, bütün dəyişikliklər üçün bir səviyyəsi var
check-unknown-check-grades-help = `{ $name } = "warning"` yazın; dərəcələri yalnız `outdated` və `outdated-pivot` tanıyır
check-idle-exception-nothing = { $key ->
        [locale] bu istisna heç nəyə icazə vermir: layihədə `{ $value }` lokalı yoxdur
        [file] bu istisna heç nəyə icazə vermir: layihədə `{ $value }` faylı yoxdur
       *[id] bu istisna heç nəyə icazə vermir: id-si `{ $value }` olan mesaj yoxdur
    }
check-idle-exception-help-nothing = onu düzəldin və ya istisnanı silin
check-unknown-locale-folder = parametrlərə görə `{ $locale }` lokalının qovluğu `{ $folder }` adlanır, buradakı qovluğun adı isə `{ $name }`
check-unknown-locale-folder-help = adını dəyişib `{ $folder }` edin və ya `folder = "{ $name }"` yazın
check-below-demand-help-untracked = tərcümələr var, amma hansı mənbədən edildikləri heç yerdə göstərilməyib: mənbəyə uyğun gələnlər üçün `diglot accept { $locale } ID…` əmrini işə salın

## Policy (`policy-`, `check-`)

settings-table-help = { $heading } sətrini, açarlarını isə ondan aşağıdakı sətirlərdə yazın
settings-list-help = onu kvadrat mötərizədə yazın: `{ $key } = ["{ $text }"]`
settings-percent = `{ $key }` açarının qiyməti { $value } ola bilməz: o, 0 ilə 100 faiz arasında pay olmalıdır
settings-percent-help = 90 və ya 99.5 kimi, ən çoxu bir onluq rəqəmi olan ədəd yazın
settings-count = `{ $key }` açarının qiyməti { $value } ola bilməz: o, 0 və ya daha böyük tam ədəd olmalıdır
settings-tier-locales = `{ $tier }` pilləsində heç bir lokal yoxdur
settings-tier-locales-help = belə bir sətir əlavə edin: `locales = ["fr", "ru"]`; "*" başqa heç bir pillədə göstərilməyən bütün lokalları bildirir
settings-tier-rest = "*" artıq `{ $tier }` pilləsində yazılıb: heç bir pillədə göstərilməyən bütün lokallar oraya aiddir
settings-tier-twice = `{ $locale }` artıq `{ $tier }` pilləsindədir
settings-tier-twice-help = lokal yalnız bir pillədə ola bilər: onu ikisindən birindən silin; onun üçün fərqli olan [[override]] içində yazıla bilər
settings-unlisted-locale = `{ $locale }` bu layihənin lokallarından deyil
settings-unlisted-locale-help = onu buradan silin və ya yuxarıdakı `locales` siyahısına "{ $locale }" əlavə edin
settings-no-tier = `{ $tier }` pilləsi yoxdur
settings-no-tier-help = lokalları ilə birlikdə [tier.{ $tier }] cədvəlini yazın və ya burada pillənin əvəzinə lokalları göstərin
settings-override-limits = bu üstələmənin nə üçün olduğu göstərilməyib
settings-override-limits-help = `locales`, `tiers`, `catalogs` və ya `paths` əlavə edin; hər yerdə qüvvədə olan isə pillədə və ya [checks] cədvəlində yazılmalıdır
settings-override-empty = bu üstələmə heç nəyi dəyişmir
settings-override-empty-help = orada nəyin fərqli olduğunu əlavə edin, məsələn: `current = 95` və ya `checks.missing = "note"`
settings-override-messages = `messages` ilə üstələmə yalnız `build` əmrinin oxuculara nə verdiyini göstərə bilər: hədlər və səviyyələr bütöv kataloqlara aiddir
settings-address = `{ $address }` dərc ünvanı deyil: https://example.org/texts kimi, `?` və `#` olmayan ünvan yazın
settings-withdraw-alone = `withdraw` burada `ship` olmadan yazılıb
settings-withdraw-above = { $ship }% olduqda dərc edilən lokal { $withdraw }%-dən aşağıda geri çəkilə bilməz: o, dərhal geri çəkilərdi
settings-withdraw-help = `ship` ilə lokalın hansı paydan başlayaraq dərc edildiyini, `withdraw` ilə isə daha aşağı payı yazın, məsələn: `ship = 90` və `withdraw = 80`
settings-critical-form = `{ $pattern }` içində hansı kataloqun nəzərdə tutulduğu göstərilməyib
settings-critical-form-help = KATALOQ/ID yazın, məsələn: "app/{ $pattern }"; "*/{ $pattern }" bütün kataloqları bildirir
settings-day = `{ $key }` açarının qiyməti { $value } ola bilməz: o, 2027-03-01 kimi bir gün olmalıdır
policy-shipped-line = `{ $line }` heç bir lokalı göstərmir: bu faylın hər sətri `fr` kimi dil teqi və ya `fr/guide` kimi teq və kataloqdur

check-expired-exception = istisnanın müddəti bitib
check-expired-exception-message = `{ $name }` üçün bu istisna { $day } gününə qədər qüvvədə idi; { $count ->
        [0] ona daha ehtiyac yoxdur
        [one] bir tapıntı yenidən bildirilir
       *[other] { $count } tapıntı yenidən bildirilir
    }
check-expired-exception-no-day = `{ $name }` üçün bu istisnada `until` sözündən sonra gün göstərilməyib, ona görə heç nəyə icazə vermir
check-expired-exception-help = icazə verdiyi yeri düzəldin və istisnanı silin və ya ona başqa gün yazın
check-expired-exception-help-idle = onu silin
check-expired-exception-help-day = vergüldən əvvəl gün yazın, məsələn: `until 2027-03-01`
check-expired-exception-here = daha icazə verilmir

help-config = `diglot.toml` faylında nələrin yazıla bildiyini və nəyin yazıldığını bildirir.
help-config-keys = Bütün cədvəlləri və açarları ingilis dilində bir Markdown səhifəsi kimi çıxar
help-config-schema = Redaktorlar üçün `diglot.toml` faylının JSON sxemini çıxar
help-config-show = Nəyin qüvvədə olduğunu və bunun hansı sətirdə yazıldığını göstər
help-config-locale = Yalnız bu lokal üçün qüvvədə olanlar
help-config-path = Yalnız bu mənbə mətni və ya kataloq üçün qüvvədə olanlar
usage-no-such-text = layihədə `{ $file }` adlı mənbə mətni və ya kataloq yoxdur
usage-no-such-text-help = onun yolunu `diglot.toml` faylının qovluğundan başlayaraq, `diglot check` əmrinin göstərdiyi kimi yazın
cli-config-defaults = Parametrlərdə bu barədə heç nə yoxdur; hər şey standart halındadır.

check-group-policy = Layihənin tələb etdikləri
check-below-demand = bir dildə tələb olunandan azdır
check-below-demand-current = { $subject }: `{ $table }` { $demanded }% tərcümə tələb edir, { $share }% tərcümə olunub; aktual olmayan: { $lacking }, görüləsi: { $left }
check-below-demand-most = { $lack ->
        [missing] { $subject } üçün həddən artıq çox tərcümə çatışmır
        [cosmetic] { $subject } üçün tipoqrafikası köhnəlmiş tərcümələr həddən artıq çoxdur
        [wording] { $subject } üçün ifadəsi köhnəlmiş tərcümələr həddən artıq çoxdur
        [meaning] { $subject } üçün mənası köhnəlmiş tərcümələr həddən artıq çoxdur
        [unconfirmed] { $subject } üçün təsdiqsiz tərcümələr həddən artıq çoxdur
        [untracked] { $subject } üçün izlənməyən tərcümələr həddən artıq çoxdur
       *[outdated] { $subject } üçün köhnəlmiş tərcümələr həddən artıq çoxdur
    }: { $lacking }, `{ $table }` isə ən çoxu { $most } olmasına icazə verir; görüləsi: { $left }
check-below-demand-help = `diglot todo { $locale }` görüləcək işləri ən vacibindən başlayaraq sadalayır
check-critical-not-current = kritik mesaj aktual deyil
check-critical-not-current-message = `{ $catalog }` { $locale } üçün gözlədilir: { $count ->
        [one] bir kritik mesaj aktual deyil: { $ids }
       *[other] { $count } kritik mesaj aktual deyil: { $ids }
    }
check-idle-pattern = tələb heç nəyə aid deyil
check-idle-pattern-message = { $kind ->
        [message] `{ $name }` adlı mesaj yoxdur
        [catalog] `{ $name }` kataloqu yoxdur
        [path] yolu `{ $name }` olan mətn yoxdur
       *[locale] `{ $name }` lokalı yoxdur
    }, ona görə burada heç nə tələb edilmir
check-idle-pattern-help = adı düzəldin və ya silin; `diglot status` lokalları və kataloqları adları ilə göstərir
check-stale-shipping = nəyin dərc edildiyinin qeydi geridə qalıb
check-stale-shipping-message = { $name } dərc edilmiş kimi qeydə alınıb, amma kənarda saxlanılır: { $why } (`{ $table }`)
check-stale-shipping-idle = { $name } dərc edilmiş kimi qeydə alınıb, amma parametrlərdə onun nə vaxt dərc edildiyi göstərilməyib
check-stale-shipping-help = görüləsi mesajları tərcümə edin və ya `diglot ship` əmri ilə onu qeyddən çıxarın
check-stale-shipping-help-idle = `diglot ship` əmri ilə onu qeyddən çıxarın və ya pilləsində `ship` yazın
check-stale-shipping-help-line = bu sətri silin; git-in birləşdirə bilmədiyi iki versiyanın hər ikisinin sətirlərini saxlayın
check-unknown-mark = diglot üçün nişan heç nə bildirmir
check-unknown-mark-message = `{ $word }` nişanı yoxdur
check-unknown-mark-apart = bu nişan heç bir mesajın üstündə durmur, ona görə heç nəyi nişanlamır
check-unknown-mark-help = bilavasitə mesajın üstündəki şərhdə `diglot: critical` yazın
policy-ships = { $share }% tərcümə olunub, { $withdraw }%-dən aşağıda geri çəkilir
policy-ready = { $share }% tərcümə olunub, { $ship }% olduqda dərc edilir: `diglot ship { $name }` onu dərc edir
policy-held-back = { $share }% tərcümə olunub, { $ship }% olduqda dərc edilir: görüləsi { $left }
policy-withdrawn = { $share }% tərcümə olunub, { $withdraw }%-dən aşağıda geri çəkilir, { $ship }% olduqda yenidən dərc edilir: görüləsi { $left }
policy-critical =
    { $count ->
        [one] bir kritik mesaj aktual deyil: { $ids }
       *[other] { $count } kritik mesaj aktual deyil: { $ids }
    }
policy-gap =
    { $count ->
        [one] bir parçanın aktual tərcüməsi yoxdur, ona görə sənəd burada gözlədilir: { $ids }
       *[other] { $count } parçanın aktual tərcüməsi yoxdur, ona görə sənəd burada gözlədilir: { $ids }
    }
ship-ships = { $name } dərc edildi: { $share }% tərcümə olunub
ship-withdrawn = { $name } geri çəkildi: { $share }% tərcümə olunub
ship-taken = { $name } geri çəkildi
ship-idle = { $name } çıxarıldı: parametrlərdə onun nə vaxt dərc edildiyi göstərilməyib
ship-no-rule = parametrlərdə { $name } üçün nə vaxt dərc edildiyi göstərilməyib: pilləsində `ship` yazın
ship-not-ready = { $name } hələ dərc edilə bilməz: { $why }
ship-not-shipped = { $name } dərc edilməyib
ship-nothing = Heç nə dəyişmir: hazır olan hər şey dərc edilib, dərc edilmiş hər şey də kifayət qədər yaxşıdır.
help-ship = Öz pillələrinin qaydalarına görə kifayət qədər yaxşı olan lokalları dərc edir, daha belə olmayanları geri çəkir.
help-ship-name = Yalnız bunlar: LOKAL və ya hər kataloqun ayrıca dərc edildiyi yerdə LOKAL/KATALOQ
help-ship-withdraw = Kifayət qədər yaxşı olub-olmamasından asılı olmayaraq onları geri çək
cli-left-out = Kənarda saxlanılan: { $name }, { $why }
status-tier = pillə
status-verdict = qərar
status-why = səbəb
status-ships = dərc edilir
status-held-back = gözlədilir
status-ships-below = tələbdən aşağı dərc edilir
policy-amount = { $messages } mesaj ({ $words } söz)
policy-messages = { $count } mesaj
policy-words = { $count } söz

## Checks, projects, fixes and watching

grade-value-moved = mətn indi { $name } atributudur
grade-value-made = { $name } atributunun mətni indi qiymətdir
grade-default = indi standart variant { $name } variantıdır
grade-placeable-other = fiqurlu mötərizədəki hissə dəyişib: { $change }
grade-placeable-order = fiqurlu mötərizədəki hissələrin sırası dəyişib: { $change }
grade-link-moved = { $after } ünvanına keçid başqa sözlərdə durur
grade-mark-up = nişanlama dəyişib: { $change }
grade-literal = kod və ya ünvan dəyişib: { $change }
grade-emphasis = “{ $before }” indi termin kimi işarələnmiş və ya bu işarəsi götürülmüş ola bilər
grade-opposite = söz əks mənalı sözlə əvəz edilib: { $change }
grade-name-perhaps = ad ola bilən söz dəyişib: { $change }
grade-order = eyni sözlər başqa sıra ilə durur: { $change }
grade-said = daha çox və ya daha az şey deyilir: { $change }
grade-joined = sözlər birləşdirilib və ya ayrılıb: { $change }
grade-punctuation-moved = “{ $before }” durğu işarəsi başqa sözləri ayırır
settings-no-project = `{ $file }` faylı yoxdur
settings-unknown-project = bu, nə Mozilla layihələrinin `l10n.toml` faylıdır, nə də cargo-i18n alətinin `i18n.toml` faylı
settings-l10n-path = `l10n` açarı çatışmır, ona görə tərcümələrin harada olduğu bilinmir
settings-other-formats =
    { $count ->
        [one] bu faylın { $count } yolu Fluent kataloqlarını göstərmir və nəzərə alınmır
       *[other] bu faylın { $count } yolu, birincisi bu olmaqla, Fluent kataloqlarını göstərmir və nəzərə alınmır
    }
settings-expression = bu, diglot proqramının oxuya bildiyi müntəzəm ifadə deyil: { $cause }
settings-endless = `{ $path }` yolundakı qiymətlər sonsuz olaraq bir-birinə istinad edir
settings-lacks-key = `{ $key }` açarı çatışmır
check-unreadable-help-note = diglot yalnız Fluent kataloqları ilə işləyir və qalanına toxunmur
settings-no-fluent = `fluent` cədvəli yoxdur, ona görə heç bir kataloq məlum deyil
settings-no-domain = bu kataloqların hansı crate paketinə aid olduğu bilinmir
settings-no-domain-help = `domain` açarını və ya crate paketinin adı olan Cargo.toml faylını əlavə edin
state-split = bu, `{ $id }` mesajından ayrılıb və hələ də bütövün tərcüməsidir
sync-split = { $file }: `{ $old }` bölündü və onun bir hissəsi indi `{ $new }` mesajıdır
sync-merged = { $file }: `{ $old }` `{ $new }` mesajına qatıldı
sync-copied = { $count ->
    [one] { $file }: bölünmüş parçanın bir hissəsi bütövün tərcüməsindən başlayır
   *[other] { $file }: bölünmüş parçaların { $count } hissəsi bütövün tərcüməsindən başlayır
}
sync-withdrawn = { $count ->
    [one] { $file }: bütövün tərcüməsindən başlayan bir hissə və onunla birlikdə surət artıq yoxdur
   *[other] { $file }: bütövün tərcüməsindən başlayan { $count } hissə və onlarla birlikdə surətlər artıq yoxdur
}
check-obsolete-help-merged = onun mətni `{ $new }` mesajına keçib: həmin mesajı tərcümə edin, sonra bunu silin
todo-split = köhnəlmiş: `{ $id }` mesajından ayrılıb
todo-merged = buna qatılan `{ $id }`, onun mənbəsi:
todo-suggestion = `{ $id }` mesajından təklif, onun mənbəsi və bu mənbə:
init-references = onların mənbəsini `{ $pattern }` kimi tapır
init-project = `{ $project }` faylının göstərdiyi yerdə { $count } kataloq tapır
init-project-wrong = nəzərə alınmır, çünki orada { $count } səhv var
init-folder = `{ $tag }` lokalı üçün `{ $name }` adını saxlayır
init-passed-over =
    { $count ->
        [one] oradakı lokalın kataloqu olmayan { $count } Fluent faylını nəzərə almır: `{ $first }`
       *[other] oradakı lokalın kataloqu olmayan { $count } Fluent faylını nəzərə almır, birincisi: `{ $first }`
    }
engine-no-place = heç bir yol şablonu bu mətnin kataloqlarının yerini göstərmir
engine-no-place-help = diglot.toml faylında `catalogs` siyahısına {"{"}locale{"}"} və {"{"}name{"}"} olan şablon əlavə edin
engine-unlisted =
    { $count ->
        [one] { $count } Fluent faylı (`{ $first }`) iştirak etmir: lokalı onun üçün sadalananlar arasında yoxdur
       *[other] { $count } Fluent faylı iştirak etmir, birincisi `{ $first }`: lokalları onlar üçün sadalananlar arasında yoxdur
    }
engine-unlisted-help = lokalı öz yol şablonunun `locales` siyahısına əlavə edin və ya artıq lazım olmayanı silin
engine-settings-wrong = parametrlərdə { $count } səhv var
help-align = Mənbə mətninin iki versiyası arasında hər parçaya və ya kataloqun iki versiyası arasında hər mesaja nə olduğunu göstərir.
help-align-before = Köhnə versiya: mənbə mətni və ya kataloq; standart giriş üçün -
help-align-after = Yeni versiya; standart giriş üçün -
help-align-locale = Mətnin dili; göstərilməsə, layihənin mənbə lokalı və ya en
align-identical = { $count ->
    [one] dəyişməyib
   *[other] dəyişməyib: { $count }
}
align-moved = köçürülüb
align-edited = redaktə edilib
align-moved-edited = köçürülüb və redaktə edilib
align-split = bölünüb
align-merged = birləşdirilib
align-deleted = silinib
align-inserted = yeni
align-unknown-kind = `{ $file }` faylının nə olduğu adından bilinmir
align-kinds = mənbə mətninin adı .md və ya .txt ilə, kataloqun adı isə .ftl ilə bitir
align-two-kinds = iki fayl eyni növdən deyil
align-one-input = standart girişdən yalnız bir versiya gələ bilər
align-unreadable = `{ $file }` mətn kimi oxuna bilmir
disk-cannot-watch = `{ $path }` qovluğunda dəyişiklikləri izləmək olmur: { $cause }
help-check-watch = Ctrl+C basılana qədər hər fayl dəyişəndə yenidən yoxla
watch-waiting = { $files } fayl izlənir; Ctrl+C dayandırır
watch-changes = əvvəlki icradan bəri: yeni { $new }, aradan qalxan { $gone }
help-review = Kiminsə tərcümələri mənbə mətninin indiki halı ilə müqayisədə nəzərdən keçirdiyini qeydə alır.
help-review-all = Aktual olan və hələ nəzərdən keçirilməyən hər şey
help-review-by = Kim nəzərdən keçirib; göstərilməsə, git parametrlərindəki ad
help-refuse = Redaktor nə bildirsə də, mənbədəki dəyişikliyin tərcümələrinizə təsir etdiyini bildirir.
help-refuse-all = Yalnız redaktorun sözü ilə aktual sayılan hər şey
usage-which-messages = hansı mesajlar olduğu göstərilməyib
usage-review-who = kimin nəzərdən keçirdiyi göstərilməyib
usage-review-who-help = --by AD yazın və ya git parametrlərində user.name təyin edin
review-nothing = { $id } üçün nəzərdən keçiriləsi tərcümə yoxdur
review-recorded = { $file }: { $count } tərcümə nəzərdən keçirilib
refuse-nothing = { $id } mənbənin indiki halından tərcümə edilib, ona görə rədd ediləsi dəyişiklik yoxdur
refuse-recorded = { $count ->
    [one] { $file }: redaktor nə bildirsə də, { $count } tərcümə öz tərcüməçisini gözləyir
   *[other] { $file }: redaktor nə bildirsə də, { $count } tərcümə öz tərcüməçilərini gözləyir
}
accept-source-only-refused = { $count ->
    [one] { $file }: { $count } tərcümə köhnəlmiş qalır, çünki onun lokalı bunu rədd edib
   *[other] { $file }: { $count } tərcümə köhnəlmiş qalır, çünki onların lokalı bunu rədd edib
}
status-reviewed = nəzərdən keçirilmiş
todo-refused = rədd edilib:
record-cut = fayl { $id } qeydinin ortasında bitir
help-sync-repair = Əvvəlcə zədəli qeydləri düzəlt və nəyin bilinmədiyini bildir
repair-mended = { $file }: düzəldildi; qeyd kimi saxlanıla bilməyənlər faylda şərh kimi durur
repair-junk = qeyd olmayan hissə çıxarıldı
repair-record = { $id }: hansı tərcümənin hansı mənbədən edildiyi bilinmir, ona görə onun üçün heç nə qeydə alınmayıb
repair-line = { $id }: “{ $line }” oxuna bilmir, ona görə əvvəlkindən az şey məlumdur
repair-two = { $id }: iki qeyd var; mövcud tərcümənin qeydi əsas götürülür, tərcümə başqadırsa, heç biri götürülmür
merge-unreadable = { $file } UTF-8 mətni deyil, ona görə versiyaları birləşdirilmir
merge-conflicts = { $file }: { $count } yer hər iki tərəfdə dəyişdirilib; nişanlar arasında seçim edin
help-merge-driver = Kataloqun və ya qeydlərin iki versiyasını mesaj-mesaj birləşdirir; onu git çağırır.
help-merge-driver-ancestor = Hər ikisinin törədiyi versiya (%O)
help-merge-driver-ours = Bizim versiya, birləşdirilmiş versiya o olur (%A)
help-merge-driver-theirs = Qarşı tərəfin versiyası (%B)
help-merge-driver-path = Faylın aid olduğu yer (%P)
help-merge-driver-marker-size = Ziddiyyətin ətrafındakı nişanların uzunluğu (%L)
help-init-git = Həm də git kataloqları və qeydləri mesaj-mesaj birləşdirsin
init-git-none = layihə heç bir git repozitorisində deyil
init-git-none-help = əvvəlcə `git init` əmrini işə salın
init-git-attributes = diglot proqramının birləşdirdiyi faylları sadalayır
init-git-config = { $file }: bu klonda git proqramına `diglot merge-driver` əmrini çağırmağı bildirir
init-git-done = Bu klonda git artıq `diglot merge-driver` əmrini çağırır.
init-git-everybody = `.gitattributes` faylını kommit edin. Hər bir digər klonda `diglot init --git` bir dəfə işə salınmalıdır.
check-no-records = lokalın tərcümələrinin hansı mənbələrdən edildiyi haqqında hələ heç nə məlum deyil
check-missing-catalog = lokalda bu mətnin tərcüməsi yoxdur: { $count } mesaj tərcümə olunmayıb
check-missing-catalog-help = tərcümələri { $file } faylına yazın
check-no-records-message = { $count ->
    [one] { $locales } tərcümələrinin hansı mənbələrdən edildiyi hələ qeydə alınmayıb, ona görə hansının köhnəldiyini bilmək mümkün deyil
   *[other] { $count } lokalın ({ $locales }) tərcümələrinin hansı mənbələrdən edildiyi hələ qeydə alınmayıb, ona görə hansının köhnəldiyini bilmək mümkün deyil
}
check-no-records-help = tərcümələri mənbə ilə müqayisə edin və uyğun gələnləri `diglot accept` əmri ilə təsdiqləyin; bütün digər yoxlamalar qeydlərsiz işləyir
check-variable-mismatch-list-help = onu çıxarın və ya mənbədəki dəyişənlərdən birini yazın: { $names }
check-variable-mismatch-dropped-here = bu variantda `${ $name }` dəyişəni buraxılıb
check-unknown-locale-spelling = `{ $name }` başqa cür yazılmış `{ $tag }` lokalıdır
check-unknown-locale-spelling-help = adını dəyişib `{ $tag }` edin və ya diglot.toml faylında `[locale.{ $tag }]` sətrinin altına `folder = "{ $name }"` yazın
cli-initialized-catalogs = Tərcümələrin vəziyyətini görmək üçün `diglot check` əmrini işə salın.
check-empty-translation = mənbədə mətn olan yerdə tərcümə boşdur
check-empty-translation-message = tərcümə burada boşdur
check-empty-translation-help = onu tərcümə edin və ya tərcümə olunana qədər mesajı silin
check-copied-source = tərcümə mənbənin surətidir
check-copied-source-message = bu, tərcümə deyil, mənbənin özüdür
check-number-mismatch = tərcümədəki ədədlər mənbədəkindən fərqlidir
check-number-mismatch-other = mənbədə { $wanted }, tərcümədə isə { $found } yazılıb
check-number-mismatch-dropped = mənbədə { $number } var, tərcümədə isə yoxdur
check-number-mismatch-added = tərcümədə { $number } var, mənbədə isə yoxdur
check-number-mismatch-help = mənbədəki ədədləri öz dilinizdə qəbul olunduğu kimi yazın
check-symbol-mismatch = tərcümədə mənbədəki simvol çatışmır (valyuta, faiz, §, ©, …)
check-symbol-mismatch-message = mənbədə { $sign } simvolu var, tərcümədə isə nə o, nə də onu bildirən söz var
check-symbol-mismatch-help = simvolu öz dilinizdə yazıldığı kimi yazın
check-end-mismatch = tərcümə mənbədəkindən fərqli işarə ilə bitir (sual işarəsi, iki nöqtə, üç nöqtə)
check-end-mismatch-dropped = mənbə `{ $sign }` ilə bitir, tərcümə isə yox
check-end-mismatch-added = tərcümə `{ $sign }` ilə bitir, mənbə isə yox
check-end-mismatch-help = sonunu mənbədəki kimi, öz dilinizin işarəsi ilə bitirin
check-full-stop-mismatch = tərcümə ilə mənbədən yalnız biri nöqtə ilə bitir
check-full-stop-mismatch-dropped = mənbə nöqtə və ya nida işarəsi ilə bitir, tərcümə isə yox
check-full-stop-mismatch-added = tərcümə nöqtə və ya nida işarəsi ilə bitir, mənbə isə yox
check-full-stop-mismatch-help = sonunu mənbədəki kimi bitirin
check-space-mismatch = əvvəldəki və ya sondakı boşluq yalnız tərcümədə və ya yalnız mənbədə var
check-space-mismatch-start-dropped = mənbə boşluqla başlayır, tərcümə isə yox
check-space-mismatch-start-added = tərcümə boşluqla başlayır, mənbə isə yox
check-space-mismatch-end-dropped = mənbə boşluqla bitir, tərcümə isə yox
check-space-mismatch-end-added = tərcümə boşluqla bitir, mənbə isə yox
check-space-mismatch-added-help = boşluğu və onu saxlayan fiqurlu mötərizələri silin
check-space-mismatch-help = qalmalı olan boşluq belə yazılır: {"{"} " " {"}"}
check-length-mismatch = tərcümə mənbədən xeyli uzun və ya qısadır
check-length-mismatch-short = tərcümənin uzunluğu mənbənin üçdə birindən azdır
check-length-mismatch-long = tərcümə mənbədən üç dəfədən çox uzundur
check-length-mismatch-help = baxın: bəlkə bir hissə itib və ya başqa mesaja aiddir
check-replacement-character = mətndə bir işarə itib
check-replacement-character-message = burada bir işarə itib: mətndə onun yerində U+FFFD durur
check-replacement-character-help = bura aid olan işarəni yazın
check-direction-controls = istiqamət işarəsi açıq qalıb və ya istiqaməti zorla dəyişir
check-direction-controls-not-closed = görünməyən { $sign } istiqamət işarəsi burada bir hissəni açır və onu heç nə bağlamır
check-direction-controls-not-opened = görünməyən { $sign } istiqamət işarəsi burada heç nəyin açmadığı hissəni bağlayır
check-direction-controls-forced = görünməyən { $sign } istiqamət işarəsi özündən sonrakı hərfləri tərsinə çevirir
check-direction-controls-help = onu silin və ya həmin hissədən əvvəl U+2068, sonra isə U+2069 yazın
check-invisible-character = mətndə görünməyən işarə var
check-invisible-character-message = burada görünməyən işarə var: { $sign }
check-invisible-character-help = onu silin; bilərəkdən qoyulubsa, fiqurlu mötərizədə xüsusi ardıcıllıq kimi yazın
check-mixed-script = sözdə iki əlifbanın bir-birinə oxşayan hərfləri var
check-mixed-script-message = { $alphabet ->
    [cyrillic] “{ $word }” sözündə başqa əlifbanın hərfləri arasında kiril əlifbasından { $letters } var
    [greek] “{ $word }” sözündə başqa əlifbanın hərfləri arasında yunan əlifbasından { $letters } var
    [armenian] “{ $word }” sözündə başqa əlifbanın hərfləri arasında erməni əlifbasından { $letters } var
   *[latin] “{ $word }” sözündə başqa əlifbanın hərfləri arasında latın əlifbasından { $letters } var
}
check-mixed-script-help = sözü tək bir klaviatura düzümü ilə yenidən yazın
check-not-nfc = bir hərf iki işarə kimi yazılıb
check-not-nfc-message = “{ $word }” sözündə hərf və onun üstündəki və ya altındakı nişan iki ayrı işarədir, halbuki ikisi üçün bir işarə var
check-not-nfc-help = hərfi bir işarə kimi yenidən yazın
check-doubled-word = söz ardıcıl iki dəfə yazılıb
check-doubled-word-message = “{ $word }” ardıcıl iki dəfə yazılıb
check-doubled-word-help = ikisindən birini silin
check-straight-apostrophe = faylın apostrofları əyri olduğu halda, biri düzdür
check-straight-apostrophe-message = bu apostrof düzdür, faylın demək olar bütün digər apostrofları isə { $usual } kimidir
check-straight-apostrophe-help = { $usual } yazın
check-straight-quote = faylda dırnaqların çoxu düz olmadığı halda, bəziləri düzdür
check-straight-quote-message = bu dırnaqlar düzdür, fayldakı digər dırnaqların çoxu isə düz deyil
check-straight-quote-help = faylın qalan hissəsindəki dırnaqları yazın; bu dildə adətən belədir: { $usual }
check-quote-mismatch = dırnağın cütü yoxdur
check-quote-mismatch-lonely = { $mark } dırnağının cütü yoxdur
check-quote-mismatch-wrong = { $opened } ilə açılan dırnaq { $mark } ilə bağlanır
check-quote-mismatch-help = bir-birinə uyğun dırnaqlar yazın; bu dildə adətən belədir: { $usual }
check-wrong-language = mətn başqa dildədir
check-wrong-language-message = bu mətn { $locale } dilində deyil: { $language } dilinə oxşayır
check-wrong-language-help = onu tərcümə edin və ya öz dilinin faylına köçürün
check-wrong-script = mətn lokalının yazısından başqa yazıdadır
check-wrong-script-message = bu mətnin hərflərinin çoxu { $locale } lokalının yazısına aid deyil
check-wrong-script-simplified = bu mətndə sadələşdirilmiş heroqliflər var, { $locale } isə ənənəvi heroqliflərlə yazılır
check-wrong-script-traditional = bu mətndə ənənəvi heroqliflər var, { $locale } isə sadələşdirilmiş heroqliflərlə yazılır
check-did-you-mean = bəlkə `{ $known }` demək istəyirdiniz?
check-unknown-reference = mətn mövcud olmayan mesaja, terminə və ya atributa istinad edir
check-unknown-reference-message = `{ $name }` mövcud deyil
check-unknown-reference-bundle = `{ $bundle }` dəstində `{ $name }` yoxdur
check-unknown-reference-attribute = `{ $id }` üçün `.{ $name }` atributu yoxdur
check-unknown-reference-help = adı düzəldin və ya istinadı çıxarın
check-unknown-reference-value = `{ $id }` mesajının öz mətni yoxdur, yalnız atributları var
check-unknown-reference-value-help = onun atributlarından birinə istinad edin
check-untranslated-reference = tərcümə hələ tərcümə olunmamış bir şeyə istinad edir
check-untranslated-reference-message = `{ $name }` tərcümə olunmayıb və başqa mətnin içində onu heç nə əvəz etmir
check-untranslated-reference-help = `{ $name }` üçün tərcümə yazın və ya onu mənbədən köçürün
check-reference-cycle = mətnlər dairəvi şəkildə bir-birinə istinad edir
check-reference-cycle-message = bu, yenidən özünə qayıdır: { $path }
check-reference-cycle-help = bu istinadlardan birini çıxarın
check-too-many-placeables = mətn həddən artıq böyüyür
check-too-many-placeables-message = `{ $name }` göstərilmək üçün istinadları ilə birlikdə 100 cütdən çox fiqurlu mötərizənin doldurulmasını tələb edir
check-too-many-placeables-help = istinadları azaldın və ya mətni ikiyə bölün
check-unknown-function = mətn heç kimin tanımadığı funksiyanı çağırır
check-unknown-function-message = `{ $name }` funksiyası yoxdur
check-unknown-function-help = adını düzəldin və ya parametrlərdə `[fluent]` altındakı `functions` siyahısına `{ $name }` əlavə edin
check-wrong-function-argument = ədəd və ya tarixin mövcud olmayan üsulla yazılması istənilir
check-wrong-function-argument-none = `{ $function }` üçün nəyin yazılacağı göstərilməyib
check-wrong-function-argument-none-help = ona bir dəyişən verin, məsələn: `{ $function }($name)`
check-wrong-function-argument-text = `{ $function }` mətn yaza bilmir
check-wrong-function-argument-further = `{ $function }` bir qiymət qəbul edir, bu isə artıq qiymətdir
check-wrong-function-argument-name = `{ $function }` funksiyasının `{ $name }` seçimi yoxdur
check-wrong-function-argument-name-help = seçimi mənbədən köçürün və ya silin
check-wrong-function-argument-value = `{ $name }` üçün `{ $value }` qiyməti ola bilməz
check-wrong-function-argument-words = bu sözlərdən birini dırnaq içində yazın: { $values }
check-wrong-function-argument-whole = { $least } ilə { $most } arasında tam ədədi dırnaqsız yazın
check-wrong-function-argument-quoted = onu dırnaq içinə alın
check-wrong-function-argument-limits = `{ $most }` qiyməti `{ $least }` qiymətindən kiçikdir
check-wrong-function-argument-limits-help = iki ədədin yerini dəyişin və ya birini çıxarın
check-missing-term-argument = termin ona lazım olan söz verilmədən işlədilib
check-missing-term-argument-message = `{ $id }` burada verilməyən `${ $name }` dəyişənini göstərir
check-missing-term-argument-help = onu verin, məsələn: `{ "{" } { $id }({ $name }: "…") { "}" }`
check-idle-term-argument = terminə istifadə etmədiyi söz verilib
check-idle-term-argument-message = `{ $id }` mətnində `${ $name }` istifadə olunmur
check-idle-term-argument-help = terminin variantı `${ $name }` ilə seçməsini təmin edin və ya arqumenti silin
check-idle-term-argument-nameless = termin adsız arqumentdən istifadə etmir
check-idle-term-argument-nameless-help = ona ad verin, məsələn: `{ "{" } { $id }(case: "…") { "}" }`, və ya onu silin
check-unreachable-variant = variant heç vaxt göstərilmir
check-unreachable-variant-fixed = burada seçimi müəyyən edən qiymət sabitdir, ona görə nəticə həmişə eynidir
check-unreachable-variant-fixed-help = seçimi dəyişən müəyyən etsin və ya yalnız həmin bir mətni yazın
check-unreachable-variant-repeated = `{ $key }` açarı burada ikinci dəfə yazılıb, ona görə bu variant onunla heç vaxt seçilmir
check-unreachable-variant-repeated-help = açarı düzəldin və ya variantı silin
check-unreachable-variant-word = heç bir ədəd `{ $key }` ola bilməz
check-unreachable-variant-word-help = ədəd və ya cəm forması yazın (zero, one, two, few, many, other)
check-missing-plural = dilin cəm formalarından biri çatışmır
check-missing-plural-message = { $count ->
    [one] { $forms } cəm forması çatışmır; belə ədədə nümunə: { $example }
   *[other] { $forms } cəm formaları çatışmır; birincisi üçün nümunə: { $example }
}
check-missing-plural-help = hər biri üçün variant əlavə edin və ya mətn bütün ədədlər üçün eynidirsə, seçimi çıxarın
check-unknown-plural = dildə olmayan cəm forması
check-unknown-plural-message = `{ $locale }` dilində heç bir ədədin `{ $form }` cəm forması yoxdur
check-unknown-plural-help = bu dildə { $forms } var; tək bir ədəd üçün ədədin özünü yazın, məsələn: `[0]`
check-plural-runtime = fluent-rs kitabxanası dilin tələb etdiyindən başqa cəm formasını göstərir
check-plural-runtime-message = { $number } üçün fluent-rs kitabxanası `{ $shown }` variantını göstərir, doğrusu isə `{ $right }` variantıdır
check-plural-runtime-help = bunu proqramda düzəldin və ya `{ $shown }` variantının həmin ədədə də uyğun gəlməsini təmin edin
check-duplicate-attribute = mesajda eyni atribut iki dəfə var
check-duplicate-attribute-message = yuxarıda başqa bir `.{ $name }` var
check-duplicate-attribute-help = ikisindən birini saxlayın
check-duplicate-id-bundle = `{ $id }` { $file } faylında da var və `{ $bundle }` dəsti hər ikisini yükləyir

## Gate (`gate-`, `baseline-`)

help-value-path = YOL
help-value-reason = SƏBƏB
help-check-path = Yalnız bu yolun və ya yol şablonunun faylları və qovluqları; bir neçə dəfə verilə bilər. Mənbə mətni öz tərcümələrini də bildirir
help-check-since = Yalnız iş git-in bu budağından, teqindən və ya kommitindən ayrılandan bəri pisləşənlər
help-check-baseline = Yalnız `.diglot/baseline` faylında olmayan xətalar varsa, xəta kodu ilə bit
help-check-update-baseline = `--baseline` ilə: düzəldilmiş olanları ondan çıxar
help-check-allow-growth = `--update-baseline` ilə: yeni olanları da bu səbəblə daxil et; səbəb faylda saxlanılır

gate-no-path = `{ $path }` yolunda layihəyə aid heç nə yoxdur
gate-no-path-help = yol layihənin kökündən və ya olduğunuz qovluqdan başlayır; `*` adın bir hissəsini, `**` istənilən qovluqları bildirir
gate-path-of-others = `{ $path }` yolunda { $locales } üçün heç nə yoxdur
gate-no-reason = baza siyahısının böyüməsi üçün sözlə yazılmış səbəb lazımdır
gate-no-baseline = hələ `{ $file }` baza siyahısı yoxdur
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` indiki bütün xətalarla yeni siyahı başlayır
gate-known = { $count } məlum tapıntı, { $fewer ->
        [0] baza siyahısındakı qədər
        [one] baza siyahısındakından bir dənə az
       *[other] baza siyahısındakından { $fewer } dənə az
    }
gate-known-help = `diglot check --baseline --update-baseline` düzəldilmiş olanları çıxarır ki, onlar geri qayıda bilməsin
gate-grown = baza siyahısına { $count } yeni tapıntı daxil edildi
gate-baseline-wrong = `{ $file }` baza siyahısından istifadə etmək olmur
baseline-head = baza siyahısı belə başlamır
baseline-version = bu baza siyahısı diglot proqramının başqa versiyasına aiddir
baseline-conflict = birləşdirmə bu ziddiyyəti həll edilməmiş qoyub
baseline-line = bu sətir əl ilə dəyişdirilib və ya onun bir hissəsi itib
baseline-reason = bunun niyə baza siyahısında olduğunu bildirən `because` sətri yoxdur
baseline-help = sətri git-də olduğu kimi götürün və ya silin; `diglot check --baseline --update-baseline --allow-growth "REASON"` sonra çatışmayanları yenidən daxil edir
gate-since = iş `{ $revision }` reviziyasından ayrılandan ({ $commit }) bəri { $new ->
        [0] yeni tapıntı yoxdur
        [one] bir yeni tapıntı var
       *[other] { $new } yeni tapıntı var
    }; { $gone } aradan qalxıb, { $known } əvvəlki kimidir
gate-since-outdated = mənbənin { $messages } mesajının redaktəsi { $translations } tərcüməni köhnəldir
history-shallow-help = bu klonda tarixçənin yalnız bir hissəsi var: `git fetch --unshallow` qalanını gətirir; GitHub iş axınında repozitorini götürəndə `fetch-depth: 0` təyin edin
help-value-shard = K/N
help-check-shard = N maşından biri üçün, N hissənin yalnız K nömrəlisi; `diglot merge-reports` hamısından bir hesabat düzəldir
help-merge-reports = İcranın bütün hissələrinin hesabatlarından bir hesabat düzəldir (`diglot check --shard K/N --output json=FILE`).
help-merge-reports-file = Bütün hissələrin hesabatları, istənilən ardıcıllıqla
shard-wrong = `{ $value }` hissə deyil: 2/4 kimi K/N yazın
shard-no-json = { $file }: bu, JSON deyil
shard-none = `{ $file }` `diglot check --shard` əmrinin JSON hesabatı deyil
shard-changed = `{ $file }` diglot onu yazandan sonra dəyişdirilib
shard-other-diglot = `{ $file }` faylını diglot { $version } yazıb
shard-other-state = `{ $file }` buradakılardan fərqli mətnlərə və ya parametrlərə aiddir
shard-other-count = `{ $file }` { $count } hissədən biridir, başqa fayl isə { $expected } hissədən biridir
shard-twice = `{ $file }` yenə { $number } nömrəli hissədir
shard-missing = { $count ->
    [one] { $parts } hissəsinin hesabatı çatışmır
   *[other] { $parts } hissələrinin hesabatları çatışmır
}
shard-help = bütün hissələri diglot proqramının eyni versiyası ilə, mətnlərin eyni vəziyyətində işə salın və hesabatlarını orada birləşdirin
help-exit-codes = Çıxış kodları:
help-exit-clean = xəta səviyyəsində heç nə yoxdur (`--baseline` və ya `--since` ilə: əvvəl olmayan heç nə yoxdur)
help-exit-findings = xətalar
help-exit-failed = icra mümkün olmadı: əmr sətri, parametrlər, fayl

## What to do about a wrong command line or a wrong file below `.diglot/`

usage-see-help-of = `diglot { $command } --help` nələrin olduğunu göstərir
usage-needs = `{ $option }` üçün `{ $other }` də lazımdır
usage-not-spoken = diglot `{ $language }` dilini bilmir; tanıdığı `--lang` qiymətləri: { $languages }
usage-source-locale = `{ $locale }` mənbə lokalıdır: digər lokallar ondan tərcümə olunur, özü isə tərcümə olunmur
output-is-folder = `{ $file }` qovluqdur, hesabata isə fayl lazımdır
output-folder-made = `{ $folder }` qovluğu yox idi və yaradıldı
ship-as-a-whole = { $locale } bütövlükdə dərc edilir, { $name } isə ayrıca yox: { $locale } yazın və ya onun pilləsində `per = "catalog"` göstərin
cli-file-wrong = `{ $file }` faylından olduğu kimi istifadə etmək olmur
disk-folder-here = bu, qovluqdur, burada isə fayl lazımdır
disk-in-the-way = onun adını dəyişin və ya silin: diglot burada öz faylını saxlayır
disk-needs-folder = `{ $path }` yoluna çatmaq olmur: `{ $file }` qovluq yox, fayldır; başqa yol verin və ya həmin faylı başqa yerə köçürün
gate-since-help = budaq, teq və ya kommit yazın, məsələn: `origin/main` və ya `HEAD~3`; müəyyən günün kommitini `git log -1 --before="2 days ago"` tapır
gate-doubled = { $place }: başqa sətirdə də eyni şey yazılıb və ikisi bir dəfə sayılır; `diglot check --baseline --update-baseline` onlardan birini çıxarır
gate-not-grown = { $count ->
    [one] bir yeni tapıntı daxil edilmədi: onu düzəldin və ya `--allow-growth "REASON"` ilə daxil edin
   *[other] { $count } yeni tapıntı daxil edilmədi: onları düzəldin və ya `--allow-growth "REASON"` ilə daxil edin
}
gate-narrow-baseline = bu icra layihənin yalnız bir hissəsini əhatə edib, ona görə yeni baza siyahısında qalanı çatışmır: siyahını hər şeyi əhatə edən icra ilə başlayın
baseline-empty = bu fayl boşdur
baseline-file-help = faylı git-də olduğu kimi götürün və ya silin ki, `diglot check --baseline --update-baseline --allow-growth "REASON"` yenisini başlasın
baseline-conflict-help = nişanların sətirlərini silin, qalanlarını, hər iki tərəfin sətirlərini saxlayın; `diglot init --git` əmrindən sonra git bunu özü edir
shard-wrong-help = K hissənin nömrəsidir (1-dən N-ə qədər), N isə hissələrin sayıdır, ən çoxu { $most }
shard-empty = `{ $file }` boşdur
shard-cut = `{ $file }` hesabatın ortasında bitir
shard-whole = `{ $file }` bütöv icranın hesabatıdır, yalnız hissələr birləşdirilə bilər
shard-other-version = `{ $file }` diglot proqramının başqa versiyasının formatında yazılıb
shard-none-help = hər hissəni `diglot check --shard K/N --output json=FILE` yazır
shard-again-help = bu hissəni yenidən işə salın və ya onun hesabatını yazıldığı maşından yenidən köçürün
shard-twice-help = hər hissənin hesabatını bir dəfə göstərin
shard-pattern-help = heç bir fayl `{ $pattern }` şablonuna uyğun gəlmir və ya o, dırnaq içindədir və əmr qabığı onun yerinə faylların adlarını qoymayıb

## Checks, projects, fixes and watching

check-idle-exception-help-apart = onu aid olduğu mesajın düz üstünə qoyun və ya silin
check-unexplained-exception-second = `{ $name }` üçün bu istisnada səbəb əvəzinə `{ $second }` göstərilib, ona görə heç nəyə icazə vermir
check-unexplained-exception-second-help = hər yoxlama üçün ayrıca istisna yazın və hər birinin səbəbini vergüldən sonra göstərin
fix-mended = { $file }: { $count } tapıntını düzəldir
fix-overlapping = { $count ->
    [one] { $file }: { $count } tapıntı növbəti icraya qalır, çünki onun düzəlişi başqası ilə eyni yerə toxunur
   *[other] { $file }: { $count } tapıntı növbəti icraya qalır, çünki onların düzəlişləri başqaları ilə eyni yerlərə toxunur
}
fix-source-wording = { $count ->
    [one] { $file }: { $count } tapıntı qalır, çünki onu düzəltmək mənbəni dəyişir və tərcümələri köhnəldir; `--source` onu da düzəldir
   *[other] { $file }: { $count } tapıntı qalır, çünki onları düzəltmək mənbəni dəyişir və tərcümələri köhnəldir; `--source` onları da düzəldir
}
fix-refused = { $count ->
    [one] { $file }: { $count } tapıntı qalır, çünki onun düzəlişi bir mesajın sözlərindən daha çoxunu dəyişərdi
   *[other] { $file }: { $count } tapıntı qalır, çünki onların düzəlişləri bir mesajın sözlərindən daha çoxunu dəyişərdi
}
fix-unrecorded = { $count ->
    [one] { $file }: { $count } tapıntı qalır, çünki onun düzəlişi tərcümənin aktual sayılıb-sayılmamasını dəyişərdi
   *[other] { $file }: { $count } tapıntı qalır, çünki onların düzəlişləri tərcümələrin aktual sayılıb-sayılmamasını dəyişərdi
}
fix-damaged = { $file }: { $count } tapıntı qalır, çünki faylın bir hissəsi oxuna bilmir
fix-nothing = Soruşmadan düzəldilə bilən heç nə yoxdur.
help-check-check = Yalnız bu yoxlamanın tapdıqları; bir neçə dəfə verilə bilər
help-check-level = Yalnız bu və daha yüksək səviyyəli tapıntılar
help-check-fix = Soruşmadan düzəldilə bilənləri düzəlt, sonra qalanları göstər. Heç bir tərcümənin vəziyyəti dəyişmir
help-check-diff = `--fix` nəyi dəyişərdisə, onu diff kimi göstər və heç nəyi dəyişmə
help-check-source = `--fix` və ya `--diff` ilə: tərcümələri köhnəltsə də, mənbə kataloqlarının ifadəsini də düzəlt
help-value-level = SƏVİYYƏ
cli-check-off = `{ $check }` söndürülüb, ona görə heç nə tapmır; onu `diglot.toml` faylında `[checks]` işə salır
report-fixable = `diglot check --fix` soruşmadan { $count } tapıntını düzəldə bilər
check-undocumented-variable = heç bir şərh dəyişənin nəyi bildirdiyini izah etmir
check-undocumented-variable-message = heç bir şərhdə izah yoxdur: { $names }
check-undocumented-variable-help = bunu mesajın üstündəki şərhdə bildirin, məsələn: `# $name: name of a person`
check-undocumented-variable-help-apart = şərhlə mesaj arasındakı boş sətri silin
check-same-text = mənbənin iki mesajı eyni şeyi deyir
check-same-text-message = bu mesaj `{ $id }` ilə eyni şeyi deyir
check-same-text-help = hər ikisi üçün `{ $id }` işlədin və ya hər birinin üstündəki şərhdə onun harada göstərildiyini yazın
check-group-state = Tərcümələrin vəziyyəti
check-group-parity = Dəyişənlər, terminlər və proqrama lazım olan digər hissələr
check-group-linking = İstinadlar hara aparır
check-group-plurals = Cəm formaları
check-group-wording = Mənbə ilə müqayisədə tərcümənin məzmunu
check-group-hygiene = Hərflər və işarələr
check-group-source-side = Mənbənin özü
check-group-files = Fayllar və id-lər
check-group-exceptions = Parametrlər və istisnalar
help-explain-all = Bütün yoxlamaları ingilis dilində bir Markdown səhifəsi kimi çıxar
explain-more = `diglot explain CHECK` onlardan birini izah edir.

## Outputs of bundles (`build`)

help-build-format = Parametrlərdəkilərin əvəzinə bu çıxışları (vergüllə ayrılmış) yarat
help-explain-outputs = `diglot build` əmrinin bütün çıxışlarını ingilis dilində bir səhifə kimi çıxar

## Documents on paper (`pdf-`)

pdf-unprinted = bəzi sənədləri PDF kimi çap etmək olmadı, ona görə heç nə yazılmadı
pdf-not-built = bu diglot PDF çapı üçün lazım olan hissə olmadan quraşdırılıb
pdf-not-built-help = `cargo install --path . --features pdf` onu PDF ilə birlikdə quraşdırır; bu, on beş dəqiqə çəkir
pdf-no-font = heç bir şriftdə bu hərflər yoxdur ({ $script } yazısı): { $letters }
pdf-no-font-help = { $package } paketini quraşdırın və ya `diglot.toml` faylında `[build.pdf]` sətrinin altında şriftlər qovluğunu göstərin
pdf-no-font-folder-help = bu hərfləri olan şrifti `{ $folder }` qovluğuna qoyun
pdf-not-set = səhifələmə proqramı davam edə bilmədi: { $cause }

## Programs in Rust (`build-rust-`)

build-rust-unusable = `{ $id }` proqramda istifadə edilə bilməz: { $why }
build-rust-unusable-help = onu və ya istinad etdiyini düzəldin; o vaxta qədər proqramı qurmaq olmur
build-rust-given-up = `{ $id }` mənbə dilində göstərilir: { $why }
build-rust-torn = `{ $id }` `${ $name }` dəyişənini həm ədəd, həm də tarix kimi işlədir
build-rust-torn-help = ikisindən birinə başqa ad verin
build-rust-no-such-catalog = `{ $name }` kataloqu yoxdur; olanlar: { $names }
build-rust-no-catalog = bütün kataloqlar mənbə mətnlərinə aiddir; proqramda olacaq kataloqları göstərin
build-rust-no-folder = `OUT_DIR` təyin edilməyib: bunu `build.rs` faylından çağırın və ya `write_to` ilə qovluq göstərin

## Checks of what a translation must share with its source

check-function-mismatch = tərcümədəki funksiyalar və ya onların seçimləri mənbədəkindən fərqlidir
check-markup-mismatch = tərcümədəki HTML elementləri mənbədəkindən fərqlidir
check-link-mismatch = tərcümədəki Markdown keçidləri mənbədəkindən fərqlidir
check-code-span-mismatch = tərcümədəki kod mənbədəkindən fərqlidir
check-address-mismatch = tərcümədəki veb və ya e-poçt ünvanları mənbədəkindən fərqlidir
check-function-mismatch-extra = mənbədə bu yerdə { $name } funksiyası işlənmir
check-function-mismatch-dropped = tərcümədə { $name } funksiyası buraxılıb
check-function-mismatch-bare = tərcümə `${ $variable }` dəyişənini { $name } funksiyası olmadan göstərir
check-function-mismatch-option = mənbədəki `{ $option }: { $value }` seçimi burada çatışmır
check-function-mismatch-help = funksiyanı mənbədə olduğu kimi köçürün
check-markup-mismatch-dropped = tərcümədə { $tag } buraxılıb
check-markup-mismatch-extra = mənbədə bu yerdə { $tag } yoxdur
check-markup-mismatch-unclosed = { $tag } heç yerdə bağlanmır
check-markup-mismatch-unclosed-help = aid olduğu sözlərdən sonra { $close } qoyun
check-markup-mismatch-unopened = { $tag } heç nəyi bağlamır: burada bu adda açıq element yoxdur
check-markup-mismatch-crossed = { $tag } teqi { $inner } bitmədən əvvəl durur
check-markup-mismatch-crossed-help = ən son açılanı birinci bağlayın
check-markup-mismatch-attribute = bu teq { $tag } kimidir, mənbədə isə { $source } yazılıb
check-markup-mismatch-help = mənbədəki teqləri köçürün; yalnız onların arasındakı sözlər və title, alt kimi atributlar tərcümə olunur
check-link-mismatch-dropped = tərcümədə { $link } keçidi buraxılıb
check-link-mismatch-extra = mənbədə bu yerdə { $link } keçidi yoxdur
check-link-mismatch-changed = { $link } keçidi mənbədə { $source } kimidir
check-link-mismatch-help = mənbədəki keçidləri saxlayın və yalnız kvadrat mötərizədəki sözləri tərcümə edin
check-code-span-mismatch-dropped = tərcümədə `{ $code }` kodu buraxılıb
check-code-span-mismatch-extra = mənbədə bu yerdə `{ $code }` kodu yoxdur
check-code-span-mismatch-changed = `{ $code }` kodu mənbədə `{ $source }` kimidir
check-code-span-mismatch-odd = bu sətirdəki tərs apostroflardan birinin cütü yoxdur
check-code-span-mismatch-odd-help = hər kod parçasından əvvəl və sonra tərs apostrof qoyun
check-code-span-mismatch-help = tərs apostroflar arasındakını insanlar yığır və ya proqramlar oxuyur: onu mənbədən köçürün
check-address-mismatch-dropped = tərcümədə { $address } ünvanı buraxılıb
check-address-mismatch-extra = mənbədə bu yerdə { $address } ünvanı yoxdur
check-address-mismatch-changed = { $address } ünvanı mənbədəki { $source } ünvanından fərqlidir
check-address-mismatch-help = ünvanı mənbədən köçürün; yalnız dili bildirən hissə fərqli ola bilər, məsələn: /fr/ və ya fr.example.org
check-unknown-variant = variant mənbənin tanımadığı hal üçündür
check-unknown-variant-message = bu seçimdə mənbədə `{ $word }` halı yoxdur, ona görə oxucular bu variantı heç vaxt görmür
check-unknown-variant-help = mötərizədə mənbədəki sözü yazın; orada bunlar var: { $words }

## Bundles that can be verified

cli-built-in-steps = Burada `{ $folder }` qovluğunu bütövlükdə əvəz etmək olmadı, ona görə faylları bir-bir əvəz edildi; bu arada ora baxan kəs həm əvvəlki, həm də yeni faylları görmüş ola bilər.
help-build-schema = `manifest.json` faylının JSON sxemini çıxar
help-verify = Dəstin yaradıldığı kimi olduğunu və layihəsinin indi dediklərinə uyğun gəldiyini yoxlayır.
help-verify-folder = Dəstin qovluğu, `manifest.json` faylı ilə birlikdə
help-verify-source = Onu həm də bu qovluqdakı layihənin indi dedikləri və yarada biləcəyi ilə müqayisə et
help-verify-signers = Manifestin imzasını da yoxla; FAYL kimin imzalaya biləcəyini ssh-keygen proqramının `allowed_signers` faylı kimi sadalayır
help-verify-allow = Yolu belə olan və manifestdə göstərilməyən faylların olmasına icazə ver; `*` istənilən mətni bildirir
help-verify-format = text və ya json
help-sign = Dəstin manifestini OpenSSH açarı ilə imzalayır.
help-sign-key = Gizli açar və ya gizli tayı ssh-agent proqramında olan açıq açar
verify-unsafe = manifest bu yolu göstərə bilməz və ya orada keçid var
verify-twice = manifestdə iki dəfə göstərilib
verify-changed = baytları yaradılandakından fərqlidir (SHA-256 { $was }… yox, { $is }…)
verify-swapped = `{ $other }` faylının baytlarını saxlayır
verify-missing = çatışmır
verify-unlisted = manifestdə yoxdur
verify-outdated = layihə indi bu baytları yaratmazdı
verify-lacking = layihə onu indi yaradardı, amma dəstdə yoxdur
verify-source = mənbədə indi başqa şey yazılıb
verify-translation = tərcümə indi başqadır
verify-told = { $field }: əvvəl `{ $was }` idi, indi `{ $is }`
verify-gone = layihədə artıq yoxdur və ya gözlədilir
verify-new = dəstdə yoxdur
verify-sound = { $files ->
    [one] Bir fayl yaradıldığı kimidir.
   *[other] { $files } fayl yaradıldığı kimidir.
}
verify-faults = { $count ->
    [one] Bir şey yaradıldığı kimi deyil.
   *[other] { $count } şey yaradıldığı kimi deyil.
}
verify-other-tool = diglot { $was } ilə yaradılıb, bu isə { $is } versiyasıdır: mətnlər müqayisə edilir, fayllar yenidən yaradılmır
verify-signed = İmzalayan: { $signer }.
verify-unsigned = İmzalanmayıb. Bunu `diglot sign { $folder } --key FILE` edir.
verify-unknown-signer = İmzalanıb, amma siyahıdakı imzalayanlardan heç biri imzalamayıb.
verify-bad-signature = İmza bu manifestin imzası deyil.
verify-no-bundle = `diglot build` əmrinin yazdığı, manifest.json faylı olan qovluğu göstərin
verify-not-understood = manifest.json:{ $line }:{ $column } anlaşılmır: { $cause }
verify-cut = `{ $file }` yarımçıq bitir
verify-build-again = dəsti bu diglot ilə yenidən yaradın
sign-done = İmzalandı: `{ $path }`.
sign-not-sound = `{ $folder }` yaradıldığı kimi deyil, ona görə imzalanmadı
sign-verify-first = `diglot verify { $folder }` nəyin səhv olduğunu göstərir
disk-program = { $program } uğursuz oldu: { $cause }
