### Interface messages of diglot in tr.
### A draft: no person has reviewed it.


## Reading Fluent catalogs (`syntax-`)

syntax-expected-sign = `{ $sign }` bekleniyordu
syntax-expected-entry = bir ileti, terim ya da yorum bekleniyordu
syntax-expected-space = yorumun `#` işaretinden sonra bir boşluk bekleniyordu
syntax-expected-value = bir değer bekleniyordu
syntax-expected-value-or-attribute = bir değer ya da öznitelik bekleniyordu
syntax-expected-name = bir ad bekleniyordu
syntax-expected-expression = açılan süslü ayraçtan sonra ya da çağrının içinde bir ifade bekleniyordu
syntax-expected-digit = bir rakam bekleniyordu
syntax-expected-argument-end = `,` ya da `)` bekleniyordu
syntax-expected-literal = bir sayı ya da tırnak içinde bir metin bekleniyordu
syntax-expected-line-end = satır sonu bekleniyordu
syntax-expected-variant = `[` ya da `*[` ile başlayan bir varyant bekleniyordu
syntax-expected-next-variant = başka bir varyant ya da kapatan süslü ayraç bekleniyordu
syntax-expected-key = varyantın anahtarı olarak bir sözcük ya da sayı bekleniyordu
syntax-stray-brace = bu kapatan süslü ayraç hiçbir şeyi kapatmıyor
syntax-unknown-escape = bilinmeyen kaçış dizisi `{ $escape }`
syntax-short-escape = bu kaçış dizisi için { $digits } onaltılık basamak gerekir
syntax-function-name = `{ $name }` işlevinin adı büyük harflerle yazılmamış
syntax-not-callable = yalnızca bir işlev ya da terim bağımsız değişkenlerle çağrılabilir
syntax-positional-after-named = adsız olan bu bağımsız değişken, adlı bir bağımsız değişkenden sonra geliyor
syntax-repeated-argument = `{ $name }` bağımsız değişkeni iki kez verilmiş
syntax-term-attribute = bir terimin özniteliği gösterilemez
syntax-selector = bu ifade varyantlar arasında seçim yapamaz
syntax-no-default = hiçbir varyant varsayılan olarak işaretlenmemiş
syntax-two-defaults = ikinci bir varyant da varsayılan olarak işaretlenmiş
syntax-too-deep = burada { $limit } sayısından fazla ayraç açık
syntax-help-entry = bir ileti, kimlik, `=` ve değerden oluşur; örneğin `greeting = Hello`
syntax-help-continue = bu satır yukarıdaki değerin devamıysa en az bir boşlukla girintileyin
syntax-help-name = bir ad A ile Z arasındaki bir harfle başlar ve yalnızca bu harfleri, rakamları, `-` ve `_` işaretlerini içerir
syntax-help-tab = boşluklarla girintileyin, çünkü sekme girinti sayılmaz
syntax-help-line-start = bu satır `{ $sign }` ile başlayan bir metinse bu işareti `{ $example }` olarak yazın
syntax-help-attribute = bir öznitelik, iletisinin hemen altında durmalıdır ve `.title = Hello` gibi yazılır
syntax-help-unclosed = önceden açılan süslü ayracı kapatın ya da metnin parçası olan süslü ayracı `{ $example }` olarak yazın
syntax-help-stray-brace = metnin parçası olan süslü ayracı `{ $example }` olarak yazın
syntax-help-string = tırnak içindeki metin, başladığı satırda bitmelidir
syntax-help-comment = `#` ile yorum arasına bir boşluk koyun
syntax-help-value = değeri aynı satıra ya da girintileyerek alttaki satırlara yazın; boş bir değeri `{ $example }` olarak yazın
syntax-help-term-value = öznitelikleri olsa bile bir terimin değeri olmalıdır; boş bir değeri `{ $example }` olarak yazın
syntax-help-expression = süslü ayraçların içinde `$variable`, bir ileti, `-term`, `FUNCTION()`, bir sayı ya da tırnak içinde bir metin durur; metnin parçası olan süslü ayracı `{ $example }` olarak yazın
syntax-help-escape = kaçış dizileri şunlardır: tırnak işaretinden ya da ters eğik çizgiden önce gelen ters eğik çizgi, `\uXXXX` ve `\UXXXXXX`; süslü ayraç için kaçış dizisi gerekmez
syntax-help-function-name = işlevlerin adını büyük harflerle, iletileri ve terimleri ayraçsız yazın
syntax-help-not-callable = ayraçları kaldırın
syntax-help-positional = adlı bağımsız değişkenleri en sona koyun
syntax-help-selector = varyantlar arasında seçim yapmak için bir değişken, bir işlev ya da bir terimin özniteliğini kullanın
syntax-help-variant = `->` işaretinden sonra her varyant kendi satırında durur; örneğin `[one] One book`
syntax-help-next-variant = varyant satırlarını girintileyin ve kapatan süslü ayracı ayrı bir satıra koyun
syntax-help-default = yalnızca tek bir varyantın önüne `*` koyun


## Reading source texts and raw texts (`source-`, `raw-`)

source-unmerged = burada iki dal aynı satırları değiştirmiş ve henüz kimse seçim yapmamış
source-unmerged-help = doğru olanı bırakın, git’in işaret satırlarını silin; o zamana kadar diglot bu metni izleyen hiçbir şeyi değiştirmez
source-pin-invalid = `{ $id }` bir ileti kimliği olamaz
source-pin-invalid-help = kimliği a ile z arasındaki bir harfle başlatın ve yalnızca bu harfleri, rakamları, `-` ve `_` işaretlerini kullanın
source-pin-repeated = `{ $id }` kimliği bu metinde iki kez sabitlenmiş
source-pin-repeated-help = iki parçadan birine başka bir kimlik verin
source-front-matter = `{ $key }` anahtarının değeri tek satırlık bir metin değil
source-front-matter-help = değeri tek satırda yazın; özel karakterler içeriyorsa çift tırnak içine alın
raw-help = bu yeri özgün metinle karşılaştırın ve elle düzeltin
raw-ordinal = `{ $seen }`, bozulmuş bir `{ $maybe }` olabilir
raw-stray-number = `{ $seen }` sayısı bu cümlede anlamlı değil, bir sayfa ya da not numarası olabilir
raw-page-number = `{ $seen }` tek başına duruyor, bir sayfa numarası olabilir
raw-page-join = metin, `{ $seen }` öncesindeki sayfa sonunda birleştirildi; burada yeni bir paragraf başlıyor olabilir
raw-range = `{ $seen }` içinde bir işaret kaybolmuş olabilir; doğrusu `{ $maybe }` olabilir
raw-unclosed = `{ $seen }` içindeki bir tırnak işareti ya da ayraç hiç kapatılmıyor
raw-unopened = `{ $seen }` içindeki bir tırnak işareti ya da ayraç hiçbir şeyi kapatmıyor
raw-address-spaces = `{ $seen }` adresinde boşluklar var
raw-address-cut = `{ $seen }` adresi bölünmüştü; birleştirildiği yerde bir işaret kayıp ya da yanlış olabilir
raw-hyphen-kept = `{ $seen }` kısa çizgisinden bölünmüştü ve `{ $maybe }` olabilir
raw-hyphen-space = `{ $seen }` içindeki kısa çizginin yanındaki boşluk yanlış görünüyor
raw-look-alike = `{ $seen }` içinde birbirine benzeyen işaretler (l, I, 1 ve | ya da O ve 0) karışmış olabilir
raw-punctuation = `{ $seen }` için kullanılan noktalama yanlış görünüyor
raw-doubled-word = `{ $seen }` sözcüklerinden biri fazla olabilir
raw-spelling = bu metinde burada `{ $seen }`, başka yerde `{ $maybe }` yazıyor
raw-unreadable = `{ $seen }` içinde okunamayan bir işaret var
raw-bullet = bu satırın başındaki `{ $seen }` harfi liste işareti sanıldı


## Settings that would harm the texts

settings-records-overwrite = kayıtlar `{ $pattern }` dosyalarının üzerine yazardı: onlara ayrı bir klasör gerekir
settings-folder-taken = `{ $folder }` klasörü zaten `{ $locale }` yerel ayarına ait
settings-from-help = bu satırı kaldırın: o zaman `{ $locale }`, `{ $source }` yerel ayarından çevrilir
cli-shipped-unknown = nelerin yayımlandığı bilinemiyor, çünkü `{ $file }` okunamıyor
cli-project-file = `{ $folder }` bir dosya: onun klasörünü belirtin
check-no-source = `{ $locale }` kaynak yerel ayarının hiçbir dosyası yok, ama çeviriler var
check-no-source-help = `source-locale` için metinlerin yazıldığı dili yazın; bundan önce hiçbir çeviriyi kaldırmayın
cli-config-all = Tüm yerel ayarlar için birden hiçbir şey belirlenmez; `--locale` ile bir yerel ayar ya da `--path` ile bir dosya belirtin.
usage-accept-locale = bir yerel ayar ve iletiler belirtin; örneğin `diglot accept { $locale } { $message }`


## Files, settings, init (`disk-`, `settings-`, `init-`)

disk-cannot-read = `{ $path }` okunamıyor: { $cause }
disk-cannot-write = `{ $path }` yazılamıyor: { $cause }
disk-cannot-remove = `{ $path }` kaldırılamıyor: { $cause }
disk-cannot-lock = diglot’un başka çalışmalarının yazması `{ $path }` ile engellenemiyor: { $cause }
disk-locked = diglot’un başka bir çalışması (süreç { $process }) çok uzun süredir bu projeye yazıyor; onu sonlandırıp yeniden deneyin
disk-changed = `{ $path }` bu arada başkası tarafından değiştirildi, bu yüzden hiçbir şey yazılmadı; yeniden deneyin
disk-exists = `{ $path }` zaten var, bu yüzden hiçbir şey yazılmadı
disk-read-only = `{ $path }` salt okunur, bu yüzden hiçbir şey yazılmadı
disk-outside = `{ $path }` projenin dışına çıkıyor, bu yüzden hiçbir şey yazılmadı
disk-same-file = `{ $path }` ve `{ $other }` aynı dosya, iki farklı metin alamaz; bu yüzden hiçbir şey yazılmadı
disk-not-a-file = `{ $path }` bir dosya değil
disk-too-large = `{ $path }` çok büyük: bir dosya 4 GiB’den küçük olmalıdır
disk-output-folder = `{ $path }` çıktı klasörü olamaz: çıktı klasörü projenin içinde olmalı ve sizin metinlerinizi içermemelidir
disk-unreadable = bu dosya okunamıyor: { $cause }
disk-cannot-look = bu yol izlenemiyor: { $cause }
disk-special-file = bu sıradan bir dosya değil ve okunmadı
disk-large = bu dosya çok büyük ve okunmadı: 4 GiB’den küçük olmalıdır
disk-not-utf8 = dosya buradan sonra UTF-8 metin değil
disk-not-utf8-help = dosyayı düzenleyicinizde UTF-8 olarak kaydedin; o zamana kadar diglot onu değiştirmez
disk-strange-path = bu dosyanın adı geçerli Unicode değil, bu yüzden dosya okunmadı
disk-link-outside = bu sembolik bağ projenin dışına çıkıyor ve izlenmedi
disk-link-loop = bu sembolik bağ, içinde bulunduğu bir klasöre geri dönüyor
disk-too-many = bu klasörde çok fazla dosya ya da dosyaları çoğaltan sembolik bağlar var; geri kalanı okunmadı
disk-missing-folder = `{ $folder }` klasörü yok
disk-missing-folder-help = klasörü oluşturun ya da yol kalıbını düzeltin
disk-nothing-found = hiçbir kaynak metin ve katalog yok
disk-nothing-found-help = `source-texts` klasörüne bir metin koyun ya da katalogları `diglot init` komutuna arattırın

settings-syntax = bu geçerli bir TOML değil: { $cause }
settings-unknown-key = burada `{ $key }` diye bir anahtar yok
settings-known-keys = burada bulunabilecek anahtarlar: { $keys }
settings-did-you-mean = şunu mu demek istediniz: `{ $meant }`?
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` bir metin listesi olmalı
        [text-or-table] `{ $key }` tırnak içinde bir metin ya da bir tablo olmalı
        [table] `{ $key }` bir tablo olmalı
        [tables] `{ $key }` bir tablo listesi olmalı
       *[text] `{ $key }` tırnak içinde bir metin olmalı
    }, { $found ->
        [number] sayı değil
        [yes-or-no] `true` ya da `false` değil
        [date] tarih değil
        [list] liste değil
        [table] tablo değil
       *[text] metin değil
    }
settings-unknown-value = `{ $key }` için `{ $value }` değeri kullanılamaz
settings-known-values = olası değerler: { $values }
settings-unknown-grade = `{ $grade }` bir değişiklik derecesi değil
settings-not-a-locale = `{ $name }` bir BCP 47 dil etiketi değil
settings-locale-form = yerel ayar bir BCP 47 dil etiketi olarak yazılır; örneğin `fr`, `pt-BR` ya da `zh-Hans`
settings-duplicate-locale = `{ $locale }` yerel ayarı burada iki kez geçiyor
settings-source-among-locales = `{ $locale }` kaynak yerel ayardır ve çevrilmez
settings-no-source-locale = `source-locale` anahtarı eksik
settings-no-source-locale-help = ilk satır olarak `source-locale = "en"` gibi bir satır ekleyin
settings-exception-check = bir istisna hangi denetim için olduğunu belirtmelidir; örneğin `check = "variable-mismatch"`
settings-exception-reason = bir istisnanın gerekçesi olmalıdır; örneğin `reason = "the date is written out"`
settings-path = `{ $path }` proje içinde bir yol değil
settings-pattern-help = `diglot.toml` dosyasının klasörü altında kalan, bölümleri `/` ile ayrılan ve {"{"}locale{"}"} ile {"{"}name{"}"} yer tutucularını içeren bir yol yazın
settings-pattern-lacks = `{ $pattern }` yol kalıbı `{ $placeholder }` içermelidir
settings-placeholder = `{ $pattern }` yol kalıbı burada `{ $placeholder }` içeremez

init-exists = `diglot.toml` zaten var ve olduğu gibi kalıyor
init-settings = ayarları `{ $locale }` kaynak yerel ayarıyla yazar
init-catalogs = `{ $pattern }` kalıbıyla { $count } katalog bulur
init-sample = kendi metninizle değiştirmeniz için ilk bir metin yazar
init-gitignore = `diglot build` komutunun ürettiklerini git’in dışında tutar


## Records, comparing, grades, sync, accept, import

record-incomplete = { $id } kaydı hangi çeviriye ait olduğunu belirtmiyor
record-damaged = { $id } kaydında okunamayan bir satır var
record-twice = { $id } için iki kayıt var
record-awaited-damaged = “awaited: { $id }” satırı okunamıyor
record-help = anlaşılabileni koruyan ve anlaşılamayanı belirten `diglot sync --repair` komutunu çalıştırın

grade-cosmetic = yalnızca tipografi değişti
grade-wording = sözcükler değişti: { $change }
grade-negation = bir olumsuzluk değişti: { $change }
grade-modal = bir zorunluluk, izin ya da koşul değişti: { $change }
grade-quantifier = bir nicelik değişti: { $change }
grade-number-word = bir sayı, tarih ya da birim değişti: { $change }
grade-name = bir ad değişti: { $change }
grade-rewritten = büyük bölümü yeniden yazıldı (sözcüklerin %{ $percent } kadarı)
grade-change-replaced = “{ $before }” yerine “{ $after }” geldi
grade-change-added = “{ $after }” eklendi
grade-change-removed = “{ $before }” çıkarıldı
grade-capital = “{ $before }” yerine “{ $after }” yazıldı
grade-number = { $before } sayısının yerine { $after } geldi
grade-number-added = { $after } sayısı eklendi
grade-number-removed = { $before } sayısı çıkarıldı
grade-target = { $before } bağlantısı artık { $after } adresine gidiyor
grade-target-added = { $after } adresine bir bağlantı eklendi
grade-target-removed = { $before } adresine giden bağlantı çıkarıldı
grade-punctuation = noktalama değişti: “{ $before }” yerine “{ $after }” geldi
grade-punctuation-added = “{ $after }” noktalama işareti eklendi
grade-punctuation-removed = “{ $before }” noktalama işareti çıkarıldı
grade-attribute = { $name } bölümü eklendi ya da çıkarıldı
grade-placeable = { $name } eklendi ya da çıkarıldı
grade-variant = { $name } varyantı eklendi ya da çıkarıldı

sync-reference-created = { $file }: { $count } iletiyle oluşturuldu
sync-reference-updated = { $file }: eklenen ileti { $added }, değişen { $changed }, çıkarılan { $removed }
sync-reference-reordered = { $file }: iletiler kaynak metnin yeni sırasına göre dizildi
sync-catalog-created = { $file }: oluşturuldu, çeviri bekliyor
sync-recorded = { $file }: { $count } çevirinin hangi kaynaktan yapıldığı kaydedildi
sync-outdated = { $file }: { $count } çeviri artık eskimiş durumda
sync-renamed = { $file }: { $count } ileti, kaynak metnin verdiği kimliği aldı
sync-skipped-unreadable = { $file }: olduğu gibi bırakıldı, çünkü bir bölümü ya da ait olduğu dosyaların bir bölümü okunamıyor

accept-unknown-locale = projede { $locale } yerel ayarı yok
accept-unknown-id = { $id } diye bir ileti yok
accept-nothing = { $id } için kabul edilecek bir şey yok
accept-recorded = { $file }: { $count } çeviri, kaynağın şimdiki hâli için kabul edildi
accept-source-only = { $file }: kaynaktaki değişikliğin { $count } çeviri için zararsız olduğu bildirildi

import-unreadable = { $file } UTF-8 metin değil; UTF-8 olarak kaydedip yeniden içe aktarın
import-exists = { $file } zaten var ve içeriği farklı; yeni metne --as ile başka bir ad verin ya da önce eskisini kaldırın
import-written = { $file }: yazıldı

engine-catalog-twice = bu dosya { $first } ile aynı katalog ve okunmuyor
engine-catalog-twice-help = iki dosyadan birini tutun ya da diglot.toml içindeki kalıpları değiştirin


## Checks (`check-`)

check-missing = bir ileti çevrilmemiş
check-outdated = kaynak, çeviri yapıldıktan sonra değişti
check-unconfirmed = hem kaynak hem çeviri değişti ve hangisinin önce değiştiği bilinemiyor
check-untracked = bir çevirinin hangi kaynaktan yapıldığı bilinmiyor
check-obsolete = bir çevirinin kaynakta artık iletisi yok
check-out-of-step = bir referans kataloğu kaynak metninin gerisinde
check-unreadable = bir dosyanın bir bölümü okunamıyor
check-duplicate-id = bir katalogdaki iki iletinin kimliği aynı
check-variable-mismatch = bir çeviri kaynaktan farklı değişkenler kullanıyor
check-term-mismatch = bir çeviri kaynaktan farklı terimler kullanıyor
check-message-reference-mismatch = bir çeviri kaynaktan farklı iletilere başvuruyor
check-attribute-mismatch = bir çevirinin bölümleri (değer, öznitelikler) kaynaktakinden farklı
check-unknown-locale = bir klasör projenin hiçbir yerel ayarına karşılık gelmiyor
check-unknown-check = ayarlarda var olmayan bir denetimin adı geçiyor
check-unexplained-exception = bir istisnanın gerekçesi yok
check-idle-exception = bir istisna hiçbir şeye izin vermiyor

check-source-here = kaynak burada
check-first-here = ilki burada

check-missing-message = `{ $id }` çevrilmemiş
check-missing-help = çevirisini { $file } dosyasına ekleyin
check-missing-help-unread = burada duruyor ama okunamıyor: önce bunu düzeltin

check-outdated-message = { $grade ->
    [cosmetic] `{ $id }` iletisinin kaynağı tipografi bakımından değişti: { $because }
    [meaning] `{ $id }` iletisinin kaynağı belki anlamca değişti: { $because }
   *[wording] `{ $id }` iletisinin kaynağında sözcükler değişti: { $because }
}
check-outdated-help = değişen yeri çevirin ya da çeviri hâlâ geçerliyse `diglot accept { $locale } { $id }` komutunu çalıştırın

check-unconfirmed-message = `{ $id }` iletisinin hem kaynağı hem çevirisi değişti ve hangisinin önce değiştiği bilinemiyor
check-unconfirmed-help = karşılaştırın; uyuştuklarında `diglot accept { $locale } { $id }` komutunu çalıştırın

check-untracked-message = `{ $id }` çevirisinin hangi kaynaktan yapıldığı bilinmiyor
check-untracked-catalog = bu katalogdaki { $count } çevirinin hangi kaynaktan yapıldığı bilinmiyor
check-untracked-catalog-help = kaynakla karşılaştırın, sonra uyuşanlar için `diglot accept { $locale } ID…` komutunu çalıştırın

check-obsolete-message = `{ $id }` artık kaynakta yok
check-obsolete-help = artık işe yaramıyorsa kaldırın
check-obsolete-help-similar = yeni `{ $new }` iletisi buna benziyor: bunu yeniden adlandırın ya da kaldırın
check-obsolete-help-unread = kaynakta var ama orada okunamıyor: önce bunu düzeltin
check-obsolete-catalog = kaynak yerel ayarda `{ $name }` kataloğu yok: buradaki { $count } ileti işe yaramıyor
check-obsolete-catalog-help = bu dosyayı kaldırın ya da yeniden adlandırın

check-out-of-step-changed = bu parça değişti, ama referans kataloğundaki `{ $id }` değişmedi
check-out-of-step-added = bu parça henüz referans kataloğunda yok; kimliği `{ $id }` olacak
check-out-of-step-removed = `{ $id }` parçası artık kaynak metinde yok
check-out-of-step-no-catalog = bu metnin henüz { $file } referans kataloğu yok
check-out-of-step-layout = { $file } referans kataloğu sıra ya da düzen bakımından bu metinden farklı
check-out-of-step-help = `diglot sync` komutunu çalıştırın

check-unreadable-junk = bu bölüm bir Fluent iletisi değil
check-unreadable-help = bu bölümü düzeltin; geri kalanın tümü okundu

check-duplicate-id-message = yukarıda başka bir `{ $id }` var ve yalnızca o kullanılıyor
check-duplicate-id-help = ikisinden birini tutun ya da buna ayrı bir kimlik verin

check-variable-mismatch-extra = kaynakta `${ $name }` değişkeni yok
check-variable-mismatch-extra-help = kaynakta olduğu gibi `${ $known }` yazın
check-variable-mismatch-none-help = bunu çıkarın: bu iletinin kaynağında değişken yok
check-variable-mismatch-dropped = çeviride `${ $name }` değişkeni atlanmış
check-variable-mismatch-dropped-help = cümlede gereken yere `{ "{" } ${ $name } { "}" }` koyun

check-term-mismatch-extra = kaynak burada `{ $name }` terimini kullanmıyor
check-term-mismatch-extra-help = kaynaktaki terimleri kullanın ya da gerekçe göstererek farka izin verin
check-term-mismatch-dropped = çeviride `{ $name }` terimi atlanmış
check-term-mismatch-dropped-help = cümlede gereken yere `{ "{" } { $name } { "}" }` koyun ya da gerekçe göstererek farka izin verin

check-message-reference-mismatch-extra = kaynak burada `{ $name }` iletisine başvurmuyor
check-message-reference-mismatch-extra-help = kaynağın başvurduğu iletilere başvurun; kimlikler çevrilmez
check-message-reference-mismatch-dropped = çeviri `{ $name }` iletisine başvurmuyor
check-message-reference-mismatch-dropped-help = cümlede gereken yere `{ "{" } { $name } { "}" }` koyun

check-attribute-mismatch-no-value = `{ $id }` çevirisinin değeri yok
check-attribute-mismatch-no-value-help = çeviriyi `=` işaretinden sonra yazın
check-attribute-mismatch-extra-value = `{ $id }` iletisinin kaynakta değeri yok, yalnızca öznitelikleri var
check-attribute-mismatch-extra-value-help = `=` işaretinden sonraki metni kaldırın
check-attribute-mismatch-dropped = çeviride `.{ $name }` özniteliği eksik
check-attribute-mismatch-dropped-help = bir boşluk ve `.{ $name } =` ile başlayan bir satır ekleyin
check-attribute-mismatch-extra = kaynakta `.{ $name }` özniteliği yok
check-attribute-mismatch-extra-help = kaldırın ya da kaynaktaki adını verin

check-unknown-locale-message = `{ $name }` bir dil etiketi değil, bu yüzden katalogları dikkate alınmıyor
check-unknown-locale-help-tag = adını `{ $tag }` olarak değiştirin ya da diglot.toml içinde `[locale.{ $tag }]` satırının altına `folder = "{ $name }"` yazın
check-unknown-locale-help = adını `fr` ya da `zh-Hans` gibi bir BCP 47 etiketi yapın
check-unknown-locale-unlisted = `{ $locale }` yerel ayarı ayarlarda listelenmiyor
check-unknown-locale-unlisted-help = ayarlardaki `locales` listesine ekleyin ya da kataloglarını kaldırın

check-unknown-check-message = `{ $name }` diye bir denetim yok
check-unknown-check-help-similar = şunu mu demek istediniz: `{ $known }`?
check-unknown-check-help = `diglot explain` tüm denetimleri listeler

check-unexplained-exception-message = bu `{ $name }` istisnasının gerekçesi yok, bu yüzden hiçbir şeye izin vermiyor
check-unexplained-exception-help = gerekçeyi bir virgülden sonra yazın: `{ $name }, …`
check-idle-exception-message = bu `{ $name }` istisnası hiçbir şeye izin vermiyor
check-idle-exception-help = kaldırın


## History (`history-`, `adopt-`, `log-`, `impact-`)

help-value-revision = REVİZYON
help-status-at = Durumu, git’teki bu işlemede, dalda ya da etikette olduğu gibi gösterir

history-no-repository = `{ $path }` bir git deposunda değil
history-bare = `{ $path }` klasörünün git deposunun orada çalışma ağacı yok
history-no-repository-help = git olmadan, bir çeviri hakkında bildiklerinizi `diglot accept` kaydeder
history-no-commit = `{ $path }` klasörünün git deposunda henüz hiçbir işleme yok
history-no-commit-help = önce projeyi git’e işleyin
history-unknown-revision = git deposunda `{ $revision }` diye bir revizyon yok
history-unknown-revision-help = `git log --oneline` ve `git branch --all` var olanları listeler
history-damaged = `{ $path }` klasörünün git deposu okunamıyor: { $cause }
history-damaged-help = `git fsck` neyin yanlış olduğunu bildirir; `git fetch --refetch` kısmi bir klonun dışarıda bıraktıklarını getirir
history-no-settings = `{ $revision }` revizyonunda projenin ayarları yoktu: proje bugünkü ayarlarla okunuyor
history-nothing-committed = `{ $path }` klasörünün git deposunda henüz projenin hiçbir kataloğu yok
history-apart = `{ $one }` ile `{ $other }` için ortak bir işleme yok
history-reading = geçmiş okunuyor: %{ $percent }

help-adopt = Git’teki geçmişin gösterdiği kadarıyla, her çevirinin hangi kaynaktan yapıldığını kaydeder.
help-adopt-locale = Yalnızca bu yerel ayarlar
help-adopt-again = Zaten kaydı olan çeviriler için de
help-adopt-dry-run = Hiçbir kayıt yazmadan geçmişin ne gösterdiğini bildirir
adopt-cosmetic = tipografi değişti
adopt-wording = sözcükler değişti
adopt-meaning = anlam değişmiş olabilir
adopt-unknown = bilinmeyen
adopt-tracked = önceden kaydedilmiş
adopt-total = toplam
adopt-recorded = { $count ->
    [one] { $file }: { $count } çeviri kaydını alıyor
   *[other] { $file }: { $count } çeviri kayıtlarını alıyor
}
adopt-cut-off = { $count } çeviri bu sığ klondan daha eski: `git fetch --unshallow` tüm geçmişi getirir.
adopt-nothing = Her çevirinin kaydı var.

help-log = Bir iletinin ve çevirisinin şimdiki metinlerine nasıl ulaştığını gösterir.
help-log-locale = Çevirinin yerel ayarı
help-log-id = İleti; kimliğiyle ya da katalog/kimlik olarak
log-uncommitted = henüz git’e işlenmemiş
log-cut-off = Bu sığ klonda başlangıç eksik: `git fetch --unshallow` tüm geçmişi getirir.
log-source-first = kaynak, ilk hâli
log-source-cosmetic = kaynakta yalnızca tipografi değişti
log-source-wording = kaynakta sözcükler değişti
log-source-meaning = kaynak belki anlamca değişti
log-translation = çeviri

help-impact = Kaynaktaki düzenlemelerin maliyetini gösterir: iletiler, yerel ayarlar, yeniden çevrilecek sözcükler.
help-impact-revision = Git’teki bu işlemeden, daldan ya da etiketten bu yana; `A..B`: A’dan B’ye, `A...B`: B’nin A’dan ayrıldığı yerden
impact-title = Bu düzenlemelerin çeviri maliyeti
impact-messages = ileti
impact-translations = çeviri
impact-words = sözcük
impact-new = yeni
impact-gone = kaldırılmış
impact-locales = çevrilecek: { $locales }
impact-nothing = Bu düzenlemeler çeviri gerektirmiyor.


## Reports (`report-`)

report-format-full = her bulgu; yeri, bir alıntı ve yapılması gerekenle birlikte
report-format-short = her bulgu için bir satır
report-format-json = programlar için tek bir JSON nesnesi, her zaman İngilizce

report-level-error = hata
report-level-warning = uyarı
report-level-note = not
report-help = öneri

report-clean = hiçbir şey bulunmadı
report-counts = hata: { $errors }, uyarı: { $warnings }, not: { $notes }


## Formats of reports

report-format-jsonl = programlar için: bir başlık, ardından her satırda bir bulgu, JSON olarak
report-format-sarif = kod taraması ve düzenleyiciler için: SARIF 2.1.0
report-format-github = bir GitHub Actions işindeki açıklama notları ve işin özeti
report-format-gitlab = GitLab Code Quality için
report-format-junit = test sonuçlarını gösteren hizmetler için: JUnit XML
report-format-markdown = bir çekme isteği için kısa bir rapor
report-format-html = tarayıcı için tek bir sayfa; tüm bulgular ve bir yerel ayar tablosuyla birlikte
report-left-out = { $count } bulgu daha var, burada gösterilmiyor
report-title = Çeviri raporu
report-skip = Bulgulara geç
report-findings = bulgular
report-coverage-note = Her hücre, çevirisi güncel olan iletilerin oranını ve kaç iletinin başka bir durumda olduğunu gösterir.
report-check = denetim
report-level = düzey
report-all = tümü
report-shown = Gösterilen: { $shown }, toplam: { $all }
help-badge = Proje hakkındaki bir sayfa için, ne kadarının çevrildiğini gösteren küçük görseller üretir.
help-badge-output = Görsellerin üretileceği klasör
badge-label = çevrilmiş
help-value-output = BİÇİM=DOSYA
help-check-output = Raporu ayrıca bu biçimde bir dosyaya yazar; birden çok kez verilebilir
help-explain-formats = Tüm rapor biçimlerini içeren bir sayfa yazar, Markdown olarak
usage-output = `{ $value }` bir biçim, eşittir işareti ve dosyadan oluşmuyor
usage-output-help = `{ $example }` gibi yazın; dosya yerine `-` yazılırsa rapor ekrana yazılır
usage-output-twice = `{ $file }` için iki rapor verilmiş
usage-no-such-format = `{ $format }` diye bir biçim yok
output-of-project = `{ $file }` projenin bir dosyası, bir rapor onun üzerine yazamaz
output-of-input = `{ $file }` bu çalıştırmada okunuyor, bu yüzden bir rapor onun üzerine yazılmamalı


## Locales that are translated from another locale than the source

settings-pivot-circle = bu yerel ayarların her biri bir sonrakinden çevrilirdi, hiçbiri kaynaktan çevrilmezdi: { $circle }
settings-pivot-circle-help = bir `from` anahtarını kaldırın: bu anahtarın bulunmadığı yerel ayar kaynaktan çevrilir
check-unknown-locale-pivot = `{ $locale }`, `{ $pivot }` yerel ayarından çevrilecekti, ama projede böyle bir yerel ayar yok
check-unknown-locale-pivot-help = `from` değerini düzeltin ya da yerel ayarı `locales` listesine ekleyin
check-outdated-pivot = bir çeviri, kendisi eskimiş bir metne dayanıyor
check-outdated-pivot-message = `{ $id }`, kendi kaynağı değişmiş { $pivot } metnine dayanıyor: { $because }
check-outdated-pivot-unconfirmed = `{ $id }`, { $pivot } metnine dayanıyor ve onun kendi kaynağına uyup uymadığı bilinemiyor
check-outdated-pivot-help = { $pivot } güncel olana kadar burada yapılacak bir şey yok
check-pivot-here = bundan çevrilmiş

todo-from = esas alınan:
todo-from-lacking = kaynak, çünkü { $pivot } metni yok
todo-from-outdated = { $pivot }; beklemek daha iyi, çünkü { $locale } metni eskimiş
todo-from-unsure = { $pivot }; { $locale } metninin kendi kaynağına uyup uymadığı bilinemiyor
todo-lag = { $count ->
    [one] { $count } güncel çeviri, önce kendisinin güncellenmesi gereken bir { $pivot } metnine dayanıyor.
   *[other] { $count } güncel çeviri, önce kendilerinin güncellenmesi gereken { $pivot } metinlerine dayanıyor.
}
status-lag = ara dili eskimiş
help-accept-from = --source-only ile: değişen, başkalarının çevrildiği bu yerel ayarın metniydi


## Bundles: notices on built pages (`page-`)

page-draft = Bu çeviri, hiç kimsenin gözden geçirmediği bir taslaktır.

page-draft-part = Bu çevirinin { $count } parçası henüz kimse tarafından gözden geçirilmedi.

page-outdated = { $count } parça eskimiş: kaynak metin, çeviri yapıldıktan sonra değiştirildi.

page-fallback = { $count } parçanın güncel çevirisi yok; başka bir dilde gösteriliyor.

page-authoritative = Sürümler arasında fark varsa kaynak metin geçerlidir ({ $language }).

page-mark-outdated = eskimiş

page-mark-outdated-title = Bu parçanın kaynak metni, çeviri yapıldıktan sonra değiştirildi.

page-mark-fallback = gösterilen dil: { $language }

page-languages = Diller

page-footnotes = Dipnotlar

page-footnote-back = Metne dön

page-index = Belgeler

page-language = Dil

page-source-text = kaynak metin

page-coverage = %{ $percent }

page-index-note = Her sayı, kaynak metnin çevirisi güncel olan bölümünün sözcük olarak payıdır.

page-skip = Metne geç

page-ways = Diğer sayfalar

page-all = Tüm diller

page-facing = Kaynak metinle yan yana

page-alone = Yalnızca çeviri

page-changed = Çeviri yapıldıktan sonra değişenler:

page-notice = Bu çeviri hakkında

build-no-picture = `{ $text }` içinde gösterilen `{ $picture }`, okunabilen bir görsel değil: sayfalarda onun yerine geçen sözcükler gösteriliyor


## Renaming and moving (`rename-`, `move-`, `split-`)

help-rename = Bir iletiye, terime, özniteliğe ya da değişkene tüm yerel ayarlarda ve kayıtlarda başka bir ad verir.
help-value-old = ESKİ
help-value-new = YENİ
help-rename-old = Adı değiştirilecek olan: `id`, `-term`, `id.attribute` ya da `$variable`; birkaç katalogda varsa önüne `catalog/` yazılır
help-rename-new = Yeni ad, aynı türden
help-rename-in = Bir değişkenin adını yalnızca bu iletide ya da terimde değiştirir
help-rename-dry-run = Değişiklikleri fark olarak gösterir, hiçbir şeyi değiştirmez

rename-no-name = `{ $name }` Fluent’te bir ad olamaz
rename-unknown = `{ $name }` adında hiçbir şey yok
rename-ambiguous = `{ $name }` birkaç katalogda var
rename-ambiguous-help = hangisi olduğunu belirtin: { $names }
rename-other-kind = `{ $old }`, `{ $new }` olamaz
rename-other-kind-help = bir ileti `id`, bir terim `-id`, bir öznitelik `id.name`, bir değişken `$name` olarak yazılır; adlandırılanın türü ve yeri aynı kalır
rename-taken = `{ $name }` zaten kullanılıyor
rename-taken-help = başka bir ad seçin ya da önce onun adını değiştirin veya onu kaldırın
rename-there = { $how ->
    [named] bu, o adı taşıyor
    [recorded] bir çeviri, o adı içeren bir metinden yapılmış
    [unreadable] bu okunamıyor ve o adı taşıyor gibi görünüyor
   *[used] bu, o adı kullanıyor
}
rename-unreadable = `{ $file }` bütünüyle okunamıyor, bu yüzden hiçbir şey değiştirilmedi; önce onu düzeltin
rename-counts = `{ $old }` → `{ $new }`: kataloglardaki yerler { $catalogs }, kayıtlardaki yerler { $records }
rename-pinned = { $file }: parça `{ $id }` kimliğiyle sabitlendi
rename-exceptions = { $file }: { $count } istisna buna uyduruldu
rename-program = `{ $name }` adını kullanan bir program da değiştirilmelidir
rename-left = { $why ->
    [link] { $file }: bağlantılar hâlâ `#{ $name }` hedefine gidiyor
    [shared] { $file }: bir istisna birkaç katalogdaki `{ $name }` ile ilgili ve olduğu gibi bırakıldı
   *[unreadable] { $file }: okunamayan bir bölümde hâlâ `{ $name }` geçiyor
}

help-move = İletileri tüm yerel ayarlarda, yorumları ve kayıtlarıyla birlikte başka bir kataloğa taşır.
help-move-id = Taşınacak olan: `id`; birkaç katalogda varsa ya da bir terimse önüne `catalog/` yazılır
help-move-to = İletileri alacak katalog; yoksa oluşturulur
help-split = Bir kataloğun gruplarını gösterir ya da onlardan birini başka bir kataloğa taşır.
help-split-catalog = Katalog
help-split-group = Grup: `##` işaretinin ardındaki başlık ya da onun bir bölümü

move-no-message = `{ $name }` bir ileti ya da terim değil, yalnızca bunlar taşınabilir
move-same = `{ $name }` bunu zaten içeriyor
move-source-text = `{ $name }` kataloğu `{ $file }` dosyasından üretilir, bu yüzden iletileri o metnin parçalarının durduğu yerde durur
move-source-text-help = parçayı kaynak metinde taşıyın
move-no-place = ayarlarda `{ $name }` kataloğu için yer yok
move-no-place-help = şu kalıplardan birine uyan bir ad seçin ya da `[files]` altındaki `catalogs` listesine bir kalıp ekleyin: { $patterns }
move-counts = `{ $from }` → `{ $to }`: ileti { $messages }, çeviri { $translations }, kayıt { $records }
move-emptied = { $file }: kaldırılıyor, çünkü içinde hiçbir şey kalmadı
move-bundle = `{ $bundle }` paketi `{ $from }` kataloğunu yüklüyor, `{ $to }` kataloğunu yüklemiyor: pakete ekleyin
split-no-group = `{ $title }` adında bir grup yok ya da birkaç tane var
split-groups-help = gruplar: { $titles }
split-no-groups-help = bir grup, `## Errors` gibi bir satırla başlar
split-group = { $title }: { $count } ileti
split-no-heading = başlıksız: { $count } ileti
split-next = `diglot split { $catalog } --group TITLE --to NAME` bunlardan birini taşır.


## Terminal

progress-reading = dosyalar okunuyor: %{ $percent }
progress-checking = denetleniyor: %{ $percent }
progress-building = üretiliyor: %{ $percent }
progress-writing = dosyalar yazılıyor: %{ $percent }
help-quiet = Yalnızca sonuçları ve hataları yazar
help-completions = Yazdıklarınızı (komutlar, seçenekler, denetimler, yerel ayarlar, kimlikler) kabuğun tamamlamasını sağlayan betiği yazar.
help-completions-shell = Kabuk
help-value-shell = KABUK
help-man = diglot’un ya da bir komutun kılavuz sayfasını `man` programının okuduğu biçimde yazar; `--lang` başka bir dil belirtmezse İngilizce.
help-man-command = Komut
help-man-output = Sayfayı ya da tüm komutların sayfalarını bu klasöre yazar
man-written = `{ $folder }` klasöründe { $files } sayfa var.

man-name = Ad
man-synopsis = Kullanım
man-description = Açıklama
man-exit = Çıkış kodu
man-environment = Ortam değişkenleri
man-see-also = Ayrıca bakın
man-exit-0 = Yanlış bir şey yok ya da hata düzeyinde bulgu yok.
man-exit-1 = Hata düzeyinde bulgular var.
man-exit-2 = Çalışma işini yapamadı.
man-language = `--lang` bir dil belirtmezse kullanılacak diller.
man-no-color = Ayarlanmışsa ve `--color always` verilmemişse renk kullanılmaz.
man-force-color = Ayarlanmışsa ve değeri `0` değilse dosyalarda ve sayfalayıcılarda da renk kullanılır.
man-columns = Dosyalara ve sayfalayıcılara yazarken satır genişliği; verilmezse 100 sütun.


## Command line (`help-`, `usage-`, `cli-`, `status-`, `todo-`)

help-diglot = Her çeviriyi kaynak metniyle uyumlu tutar.
help-usage = Kullanım:
help-commands = Komutlar:
help-arguments = Bağımsız değişkenler:
help-options = Seçenekler:
help-global-options = Her komutun seçenekleri:
help-examples = Örnekler:
help-value-options = SEÇENEKLER
help-value-command = KOMUT
help-value-folder = KLASÖR
help-value-locale = YEREL-AYAR
help-value-when = NE-ZAMAN
help-values = [şunlardan biri: { $values }]
help-project = Projenin klasörü; verilmezse bu klasör ya da üstündeki `diglot.toml` içeren en yakın klasör
help-lang = Kullanılacak dil; verilmezse LC_ALL, LC_MESSAGES ve LANG belirler
help-color = Renklerin ne zaman kullanılacağı
help-help = Bu yardımı gösterir
help-version = Sürümü gösterir
help-help-command = diglot’un ya da komutlarından birinin ne yaptığını gösterir.
help-help-which = Açıklanacak komut

cli-error = hata: { $what }
cli-hint = öneri: { $what }
cli-output-failed = çıktı yazılamadı: { $cause }

usage-no-such-command = `{ $command }` diye bir komut yok
usage-command-missing = komut eksik
usage-no-such-option = burada `{ $option }` diye bir seçenek yok
usage-one-too-many = `{ $argument }` fazladan bir bağımsız değişken
usage-argument-missing = `{ $argument }` eksik
usage-value-missing = `{ $argument }` için bir değer gerekli
usage-value-wrong = `{ $value }`, `{ $argument }` için geçerli bir değer değil
usage-no-locale = `{ $value }` bir BCP 47 dil etiketi değil
usage-given-twice = `{ $argument }` yalnızca bir kez verilebilir
usage-not-together = `{ $argument }` ile `{ $other }` birlikte kullanılamaz
usage-not-utf8 = bir bağımsız değişken UTF-8 değil
usage-value-unexpected = `{ $argument }` değer almaz
usage-did-you-mean = şunu mu demek istediniz: `{ $name }`?
usage-possible-values = olası değerler: { $values }
usage-see-help = neler olduğunu `diglot --help` gösterir
cli-settings-wrong = `{ $file }` dosyasında { $count } hata var
cli-no-project = `{ $folder }` klasöründe ya da üstündekilerde `diglot.toml` yok
cli-no-project-help = `diglot init` bir klasörü projeye dönüştürür

help-value-file = DOSYA
help-value-name = AD
help-value-id = KİMLİK
help-value-text = METİN
help-value-number = SAYI
help-value-format = BİÇİM
help-value-check = DENETİM

help-init = Bu klasörü projeye dönüştürür: var olan dosyalara uygun bir `diglot.toml` yazar.
help-init-source = Dosyalardan anlaşılamıyorsa kaynak metinlerin yerel ayarı

help-import = Bir PDF’den, taramadan ya da e-postadan alınan metni `source-texts/` klasörüne getirir ve bozuk görünen yerleri listeler. Hiçbir sözcük değiştirilmez.
help-import-file = Getirilecek metin, UTF-8 olarak
help-import-as = Yeni kaynak metnin adı; verilmezse dosyanın adı

help-sync = Katalogları ve kayıtları kaynak metinlerle uyumlu duruma getirir. Hiçbir çeviri kaybolmaz.
help-sync-dry-run = Yalnızca ne yapılacağını söyler

help-status = Her yerel ayarın ne kadar ilerlediğini, ileti ve kaynak sözcüğü sayısıyla gösterir.
help-status-format = Nasıl gösterileceği

help-todo = Çevirmene ne yapması gerektiğini, en önemlisinden başlayarak, düzenlenecek satırlarla gösterir.
help-todo-locale = Çevirinin yapılacağı yerel ayar
help-todo-catalog = Yalnızca bu katalog
help-todo-limit = En çok bu kadar ileti gösterir

help-check = Çevirilerdeki yanlışları bulur. Hata varsa 1 koduyla çıkar.
help-check-format = Nasıl gösterileceği
help-check-locale = Yalnızca bu yerel ayar; birden çok kez verilebilir

help-accept = Çevirilerin, kaynak metnin şimdiki hâli için hâlâ geçerli olduğunu kaydeder.
help-accept-locale = Çevirilerini okuduğunuz yerel ayar
help-accept-id = İletiler; KİMLİK ya da KATALOG/KİMLİK olarak
help-accept-all = Bekleyen her şeyi kabul eder
help-accept-source-only = Düzenleyen sizsiniz ve kaynakta yaptığınız değişiklik hiçbir çeviriyi etkilemiyor
help-accept-note = Kayıtta saklanacak gerekçe
help-accept-by = Kimin söylediği; kayıtta saklanır

help-explain = Bir denetimi açıklar; ad verilmezse tüm denetimleri listeler.
help-explain-check = Denetimin adı

help-build = Yayımlanacak dosyaları üretir: her yerel ayarın katalogları, belgeleri ve web sayfaları.
help-build-output = Dosyaların üretileceği klasör; projenin klasörü altında

usage-no-such-check = `{ $check }` diye bir denetim yok
usage-see-checks = `diglot explain` denetimleri listeler
usage-no-such-catalog = `{ $catalog }` diye bir katalog yok
usage-no-such-locale = projede `{ $locale }` yerel ayarı yok
usage-no-locales-yet = yerel ayar, bir katalog klasörü ya da `diglot.toml` içinde listelenen bir etikettir
usage-project-locales = projedeki yerel ayarlar: { $locales }
usage-wrong-name = `{ $name }` bir kaynak metnin adı olamaz
usage-accept-what = neyin kabul edileceği belirtilmemiş
usage-see-accept = iletileri adlarıyla belirtin ya da --all yazın

cli-act = { $path }: { $what }
cli-changed = { $files } dosya yazıldı.
cli-would-change = { $files } dosya yazılacaktı.
cli-in-step = Her şey uyumlu.
cli-initialized = Kaynak metin yazın ya da içe aktarın, sonra `diglot sync` komutunu çalıştırın.
cli-import-same = `{ $file }` zaten aynı metni içeriyor.
cli-import-doubts = { $count } yer bozuk görünüyor. Kaynak metinde düzeltin:
cli-import-next = Kaynak metni okuyun, sonra `diglot sync` komutunu çalıştırın.
cli-built = `{ $folder }` klasöründe { $files } dosya var.
cli-built-changes = Yazılan: { $written }. Kaldırılan: { $removed }.
cli-built-look = `{ $path }` sayfasını bir tarayıcıda açın.

status-locale = yerel ayar
status-catalog = katalog
status-coverage = kapsam
status-current = güncel
status-outdated = eskimiş
status-unconfirmed = doğrulanmamış
status-untracked = izlenmeyen
status-missing = eksik
status-obsolete = kullanım dışı
status-words = sözcük
status-share = %{ $percent }
status-nothing = Henüz çevrilecek bir şey yok.
status-out-of-step = `{ $file }` kaynak metniyle uyumlu değil: `diglot sync` komutunu çalıştırın.

todo-current = güncel
todo-outdated-meaning = eskimiş: anlam değişmiş olabilir
todo-outdated-wording = eskimiş: sözcükler değişti
todo-outdated-cosmetic = eskimiş: yalnızca tipografi değişti
todo-unconfirmed = doğrulanmamış: hem kaynak hem çeviri değişti
todo-missing = eksik
todo-untracked = izlenmeyen: hangi kaynaktan yapıldığı bilinmiyor
todo-obsolete = kullanım dışı: kaynakta artık yok
todo-where = düzenlenecek yer:
todo-why = neden:
todo-comment = yorum:
todo-source = kaynak:
todo-source-change = kaynak, önceki ve şimdiki hâli:
todo-source-was = kaynağın önceki hâli:
todo-translation = çeviri:
todo-paste = yapıştırılıp çevrilecek satırlar:
todo-nothing = { $locale } için yapılacak bir şey yok.
todo-total = { $locale } için yapılacak { $count } ileti var.
todo-limited = Yalnızca ilk { $shown } ileti gösteriliyor.

## Checks, projects, fixes and watching

syntax-help-colon = bir kimlik ile değeri arasına `:` değil, `=` yazın
syntax-help-quotes = süslü ayraçların içindeki metni düz tırnak işaretleri (`"`) arasına alın
syntax-help-invisible = { $code } karakterinin yerine sıradan bir boşluk koyun ya da onu kaldırın, çünkü yalnızca boşluk gibi görünüyor ya da hiç görünmüyor
syntax-help-conflict = bu, tamamlanmamış bir birleştirmenin işareti: iki sürümden birini tutun ve işaretleri kaldırın
syntax-help-call = iki bağımsız değişkenin arasına virgül, sonuncusunun ardına kapatan ayraç koyun
syntax-help-term-attribute = terimin kendisini ya da bir ileti gösterin, çünkü terimlerin öznitelikleri yalnızca varyantlar arasında seçim yapar
syntax-opened-here = burada açılmış
settings-bundle-incomplete = bir paketin adı ve katalog listesi olmalıdır; örneğin `name = "app"` ve `catalogs = ["app", "shared/*"]`
settings-catalogs-path = `path` anahtarı eksik
settings-reference-differs = referans, `{ $pattern }` kalıbındaki `*` ve {"{"}name{"}"} yer tutucularının aynısını aynı sırayla içermelidir
settings-reference-differs-help = referansın yolunda bunların yerine ne geliyorsa her çevirinin yoluna da o konur

## Mistakes in `diglot.toml`

settings-syntax-help = her ayarı kendi satırına, birden çok değeri de köşeli ayraç içine yazın; örneğin `locales = ["fr", "ru"]`
settings-syntax-language = bu { $kind }, oysa ayarlar TOML ile yazılır
settings-syntax-language-help = `source-locale = "en"` ve `locales = ["fr", "ru"]` gibi satırlar yazın
settings-syntax-conflict = git burada bir çakışma bırakmış
settings-syntax-conflict-help = iki sürümde doğru olanı tutun; `<`, `=` ve `>` satırlarını kaldırın
settings-syntax-unclosed = bu `{ $sign }` hiç kapatılmıyor
settings-syntax-unclosed-help = bittiği yere `{ $sign }` yazın
settings-syntax-sign = { $kind ->
        [extra] bu `{ $sign }` fazladan
        [comma] ondalık basamaklar virgülden değil, noktadan sonra yazılır
       *[missing] burada bir `{ $sign }` eksik
    }
settings-syntax-comment = bu bir ayar değil; yorumsa başına `#` koyun
settings-syntax-end = satır burada bitmeliydi
settings-syntax-key = `{ $key }` bir anahtar olamaz: anahtar yalnızca a ile z arasındaki harfleri, rakamları, `-` ve `_` işaretlerini içerebilir
settings-syntax-hidden = burada görünmeyen bir işaret var
settings-syntax-escape = iki `"` arasındaki bir metinde `\` özel bir işareti başlatır
settings-syntax-escape-help = `/` ya da `\\` yazın ya da metni iki `'` arasına alın
settings-syntax-nothing = { $kind ->
        [key] burada bir ad eksik
       *[value] burada bir değer eksik
    }
settings-syntax-quotes = bu tırnak işaretleri, ayarların gerektirdiği düz tırnak işaretleri değil
settings-syntax-value = `{ $value }` ne bir sayı ne de bir gün
settings-syntax-value-help = 90 gibi bir sayı, 2027-03-01 gibi bir gün ya da iki `"` arasında bir metin yazın
settings-syntax-unquoted = `{ $value }` tırnak içine alınmamış
settings-syntax-write = `{ $text }` yazın
settings-syntax-twice = `{ $name }` zaten { $line }. satırda var
settings-syntax-twice-help = ikisinden birini, ikisinin de içeriğiyle tutun
settings-misplaced = `{ $key }`, `{ $heading }` satırının altında bulunamaz
settings-misplaced-help = bu satırı dosyanın başına, köşeli ayraçlı ilk satırın üstüne taşıyın
settings-nameless = `{ $heading }` için bir ad eksik
settings-elsewhere-help = yeri, bir { $heading } satırının altıdır
settings-wrong-entry = `{ $key }` listesindeki her değer tırnak içinde bir metin olmalı
settings-empty = `{ $key }` hiçbir şey belirtmiyor
settings-empty-help = tırnak işaretlerinin arasına bir şey yazın ya da satırı kaldırın
settings-every-locale-help = `["fr", "ru"]` gibi yerel ayarları belirtin ya da tümü için `{ $key }` anahtarını yazmayın
settings-level-help = bir düzey `checks.{ $key } = "{ $level }"` olarak yazılır
settings-folder-help = bir klasörün adını yazın; örneğin `{ $example }`
settings-no-project-help = yolu düzeltin ya da kaldırın
settings-text-kind = `.{ $extension }` dosyaları kaynak metin olamaz: kaynak metinler Markdown (`.md`) ya da düz metin (`.txt`) olmalıdır
settings-function = `{ $name }` bir işlev olamaz: işlevin adı `PLATFORM` gibi büyük harflerle yazılır
settings-withdraw-override-help = buraya da daha düşük bir `withdraw` yazın: bu geçersiz kılmanın belirtmediği yerde kademeninki geçerlidir
disk-settings-folder = `{ $path }` bir klasör, oysa ayarlar bir dosyadır: klasörün adını değiştirin, sonra dosyayı `diglot init` komutuna yazdırın
disk-link-nowhere = `{ $path }` bağı, var olmayan bir dosyaya gidiyor: o dosyayı oluşturun ya da bağı kaldırın
disk-no-file-fits = `{ $pattern }` yol kalıbına uyan bir dosya yok
disk-no-file-fits-help = düzeltin ya da kaldırın: `*` bir yolun bir bölümünün, `**` herhangi klasörlerin yerini tutar; {"{"}locale{"}"} ve {"{"}name{"}"} dışındaki tüm öteki işaretler oldukları gibi anlaşılır
disk-no-file-fits-help-fluent = bir katalog Fluent dosyasıdır: `{ $pattern }` gibi bir kalıp yazın
disk-no-catalogs-help = `"locales/{"{"}locale{"}"}/*.ftl"` gibi bir kalıp belirtin ya da katalogları `diglot init` komutuna arattırın
disk-all-excluded = `{ $pattern }` projenin tüm dosyalarını dışarıda bırakıyor
disk-all-excluded-help = daha az dosyaya uyan bir kalıp yazın

check-idle-setting = bir ayar hiçbir şeyi değiştirmiyor
check-idle-setting-locales = `locales` boş bir liste, bu yüzden hiçbir şey çevrilmiyor
check-idle-setting-itself = `{ $locale }` kendi kendisinin yedeği olamaz
check-idle-setting-same = { $kind ->
        [exception] { $line }. satırdaki istisna da aynı şeye izin veriyor
       *[override] bunun belirttiği her konuda son sözü { $line }. satırdaki geçersiz kılma söylüyor
    }
check-idle-setting-ship = `ship = 0`, bir yerel ayarın daha hiçbir şeyi çevrilmeden yayımlanmasına yol açar
check-idle-setting-exclude = `{ $pattern }` kalıbına uyan bir metin yok, bu yüzden hiçbir şey dışarıda bırakılmıyor
check-idle-setting-catalog = `{ $name }` adında bir katalog yok
check-unknown-check-grades = `{ $name }` denetiminin her derece için ayrı bir düzeyi değil, tüm değişiklikler için tek bir düzeyi vardır
check-unknown-check-grades-help = `{ $name } = "warning"` yazın; dereceler yalnızca `outdated` ve `outdated-pivot` için vardır
check-idle-exception-nothing = { $key ->
        [locale] bu istisna hiçbir şeye izin vermiyor: projede `{ $value }` yerel ayarı yok
        [file] bu istisna hiçbir şeye izin vermiyor: projede `{ $value }` dosyası yok
       *[id] bu istisna hiçbir şeye izin vermiyor: kimliği `{ $value }` olan bir ileti yok
    }
check-idle-exception-help-nothing = düzeltin ya da istisnayı kaldırın
check-unknown-locale-folder = ayarlara göre `{ $locale }` yerel ayarının klasörü `{ $folder }`, burada ise `{ $name }` adında bir klasör var
check-unknown-locale-folder-help = adını `{ $folder }` olarak değiştirin ya da `folder = "{ $name }"` yazın
check-below-demand-help-untracked = çeviriler var, ama hangi kaynaktan yapıldıkları belirtilmemiş: uyuşanlar için `diglot accept { $locale } ID…` komutunu çalıştırın

## Policy (`policy-`, `check-`)

settings-table-help = bir { $heading } satırı yazın, anahtarlarını da altındaki satırlara
settings-list-help = köşeli ayraç içinde yazın: `{ $key } = ["{ $text }"]`
settings-percent = `{ $key }` için { $value } değeri kullanılamaz: yüzde 0 ile 100 arasında bir oran olmalıdır
settings-percent-help = 90 ya da 99.5 gibi, en çok bir ondalık basamağı olan bir sayı yazın
settings-count = `{ $key }` için { $value } değeri kullanılamaz: 0 ya da daha büyük bir tam sayı olmalıdır
settings-tier-locales = `{ $tier }` kademesinde hiç yerel ayar yok
settings-tier-locales-help = `locales = ["fr", "ru"]` gibi bir satır ekleyin; "*", başka hiçbir kademede adı geçmeyen tüm yerel ayarların yerini tutar
settings-tier-rest = "*" zaten `{ $tier }` kademesinde geçiyor: hiçbir kademede adı geçmeyen tüm yerel ayarlar oraya aittir
settings-tier-twice = `{ $locale }` zaten `{ $tier }` kademesinde
settings-tier-twice-help = bir yerel ayar yalnızca tek bir kademede bulunur: ikisinden birinden kaldırın; onun için farklı olan, bir [[override]] içinde yazılabilir
settings-unlisted-locale = `{ $locale }` bu projenin yerel ayarlarından biri değil
settings-unlisted-locale-help = buradan kaldırın ya da en üstteki `locales` listesine "{ $locale }" ekleyin
settings-no-tier = `{ $tier }` diye bir kademe yok
settings-no-tier-help = yerel ayarlarıyla birlikte bir [tier.{ $tier }] tablosu yazın ya da burada kademe yerine yerel ayarları belirtin
settings-override-limits = bu geçersiz kılma ne için olduğunu belirtmiyor
settings-override-limits-help = `locales`, `tiers`, `catalogs` ya da `paths` ekleyin; her yerde geçerli olan, bir kademeye ya da [checks] tablosuna yazılır
settings-override-empty = bu geçersiz kılma hiçbir şeyi değiştirmiyor
settings-override-empty-help = orada neyin farklı olduğunu ekleyin; örneğin `current = 95` ya da `checks.missing = "note"`
settings-override-messages = `messages` ile bir geçersiz kılma, yalnızca `build` komutunun okurlara ne verdiğini belirtebilir: eşikler ve düzeyler bütün kataloglar içindir
settings-address = `{ $address }` yayımlanacak bir adres olamaz: `?` ve `#` içermeyen, https://example.org/texts gibi bir adres yazın
settings-withdraw-alone = `withdraw` burada `ship` olmadan geçiyor
settings-withdraw-above = %{ $ship } ile yayımlanan bir yerel ayar %{ $withdraw } altında geri çekilemez: hemen geri çekilirdi
settings-withdraw-help = `ship` ile yerel ayarın hangi orandan başlayarak yayımlanacağını, `withdraw` ile daha düşük bir oranı yazın; örneğin `ship = 90` ve `withdraw = 80`
settings-critical-form = `{ $pattern }` hangi kataloğun söz konusu olduğunu belirtmiyor
settings-critical-form-help = KATALOG/KİMLİK yazın; örneğin "app/{ $pattern }"; "*/{ $pattern }" tüm kataloglar demektir
settings-day = `{ $key }` için { $value } değeri kullanılamaz: 2027-03-01 gibi bir gün olmalıdır
policy-shipped-line = `{ $line }` bir yerel ayar belirtmiyor: bu dosyanın her satırı `fr` gibi bir dil etiketi ya da `fr/guide` gibi bir etiket ile katalogdur

check-expired-exception = bir istisnanın süresi doldu
check-expired-exception-message = bu `{ $name }` istisnası { $day } gününe kadar geçerliydi; { $count ->
        [0] artık ona gerek yok
        [one] bir bulgu yeniden bildiriliyor
       *[other] { $count } bulgu yeniden bildiriliyor
    }
check-expired-exception-no-day = bu `{ $name }` istisnasında `until` sözcüğünün ardında bir gün yok, bu yüzden hiçbir şeye izin vermiyor
check-expired-exception-help = izin verdiği yeri düzeltip istisnayı kaldırın ya da başka bir gün yazın
check-expired-exception-help-idle = kaldırın
check-expired-exception-help-day = virgülün önüne `until 2027-03-01` gibi bir gün yazın
check-expired-exception-here = artık izin verilmiyor

help-config = `diglot.toml` dosyasında nelerin yazılabileceğini ve neyin yazılı olduğunu bildirir.
help-config-keys = Tüm tabloları ve anahtarları içeren tek bir Markdown sayfası yazar, İngilizce
help-config-schema = Düzenleyiciler için `diglot.toml` dosyasının JSON şemasını yazar
help-config-show = Neyin geçerli olduğunu ve bunu hangi satırın belirttiğini gösterir
help-config-locale = Yalnızca bu yerel ayar için geçerli olanlar
help-config-path = Yalnızca bu kaynak metin ya da katalog için geçerli olanlar
usage-no-such-text = projede `{ $file }` diye bir kaynak metin ya da katalog yok
usage-no-such-text-help = yolunu `diglot.toml` dosyasının klasöründen başlayarak, `diglot check` komutunun gösterdiği gibi yazın
cli-config-defaults = Ayarlarda bununla ilgili bir şey yok; her şey varsayılan hâliyle geçerli.

check-group-policy = Projenin istedikleri
check-below-demand = bir dilde istenenden azı var
check-below-demand-current = { $subject }: `{ $table }` %{ $demanded } çeviri istiyor, %{ $share } çevrilmiş; güncel olmayan: { $lacking }, yapılması gereken: { $left }
check-below-demand-most = { $lack ->
        [missing] { $subject } içinde çok fazla eksik var
        [cosmetic] { $subject } içinde tipografisi eskimiş çok fazla çeviri var
        [wording] { $subject } içinde sözcükleri eskimiş çok fazla çeviri var
        [meaning] { $subject } içinde anlamı eskimiş çok fazla çeviri var
        [unconfirmed] { $subject } içinde çok fazla doğrulanmamış çeviri var
        [untracked] { $subject } içinde çok fazla izlenmeyen çeviri var
       *[outdated] { $subject } içinde çok fazla eskimiş çeviri var
    }: { $lacking }, oysa `{ $table }` en çok { $most } kadarına izin veriyor; yapılması gereken: { $left }
check-below-demand-help = `diglot todo { $locale }` yapılacakları en önemlisinden başlayarak listeler
check-critical-not-current = kritik bir ileti güncel değil
check-critical-not-current-message = `{ $catalog }`, { $locale } için bekletiliyor: { $count ->
        [one] kritik bir ileti güncel değil: { $ids }
       *[other] { $count } kritik ileti güncel değil: { $ids }
    }
check-idle-pattern = bir istek hiçbir şeyle ilgili değil
check-idle-pattern-message = { $kind ->
        [message] `{ $name }` diye bir ileti yok
        [catalog] `{ $name }` diye bir katalog yok
        [path] yolu `{ $name }` olan bir metin yok
       *[locale] `{ $name }` diye bir yerel ayar yok
    }, bu yüzden burada hiçbir şey istenmiyor
check-idle-pattern-help = adı düzeltin ya da kaldırın; `diglot status` yerel ayarları ve katalogları adlarıyla gösterir
check-stale-shipping = nelerin yayımlandığının kaydı geride kalmış
check-stale-shipping-message = { $name } yayımlanmış olarak kayıtlı, ama dışarıda bırakılıyor: { $why } (`{ $table }`)
check-stale-shipping-idle = { $name } yayımlanmış olarak kayıtlı, ama ayarlar onun ne zaman yayımlanacağını belirtmiyor
check-stale-shipping-help = yapılması gerekenleri çevirin ya da `diglot ship` komutuyla onu kayıttan çıkarın
check-stale-shipping-help-idle = `diglot ship` komutuyla onu kayıttan çıkarın ya da kademesine `ship` yazın
check-stale-shipping-help-line = bu satırı kaldırın; git’in birleştiremediği iki sürümden ikisinin de satırlarını tutun
check-unknown-mark = diglot için konan bir işaret hiçbir şey belirtmiyor
check-unknown-mark-message = `{ $word }` diye bir işaret yok
check-unknown-mark-apart = bu işaret hiçbir iletinin üstünde durmuyor, bu yüzden hiçbir şeyi işaretlemiyor
check-unknown-mark-help = `diglot: critical` sözünü iletinin hemen üstündeki bir yoruma yazın
policy-ships = %{ $share } çevrilmiş, %{ $withdraw } altında geri çekilir
policy-ready = %{ $share } çevrilmiş, %{ $ship } ile yayımlanır: `diglot ship { $name }` onu yayımlar
policy-held-back = %{ $share } çevrilmiş, %{ $ship } ile yayımlanır: yapılması gereken { $left }
policy-withdrawn = %{ $share } çevrilmiş, %{ $withdraw } altında geri çekilir, %{ $ship } ile yeniden yayımlanır: yapılması gereken { $left }
policy-critical =
    { $count ->
        [one] kritik bir ileti güncel değil: { $ids }
       *[other] { $count } kritik ileti güncel değil: { $ids }
    }
policy-gap =
    { $count ->
        [one] bir parçanın güncel çevirisi yok, bu yüzden belge burada bekletiliyor: { $ids }
       *[other] { $count } parçanın güncel çevirisi yok, bu yüzden belge burada bekletiliyor: { $ids }
    }
ship-ships = { $name } yayımlandı: %{ $share } çevrilmiş
ship-withdrawn = { $name } geri çekildi: %{ $share } çevrilmiş
ship-taken = { $name } geri çekildi
ship-idle = { $name } çıkarıldı: ayarlar onun ne zaman yayımlanacağını belirtmiyor
ship-no-rule = ayarlar { $name } için ne zaman yayımlanacağını belirtmiyor: kademesine `ship` yazın
ship-not-ready = { $name } henüz yayımlanamaz: { $why }
ship-not-shipped = { $name } yayımlanmış değil
ship-nothing = Hiçbir şey değişmiyor: hazır olan her şey yayımlanmış, yayımlanmış olan her şey de yeterince iyi.
help-ship = Kademelerinin kurallarına göre yeterince iyi olan yerel ayarları yayımlar, artık öyle olmayanları geri çeker.
help-ship-name = Yalnızca bunlar: YEREL-AYAR ya da her kataloğun ayrı yayımlandığı yerde YEREL-AYAR/KATALOG
help-ship-withdraw = Yeterince iyi olsunlar ya da olmasınlar, onları geri çeker
cli-left-out = Dışarıda bırakılan: { $name }, { $why }
status-tier = kademe
status-verdict = karar
status-why = neden
status-ships = yayımlanıyor
status-held-back = bekletiliyor
status-ships-below = istenenin altında yayımlanıyor
policy-amount = { $messages } ileti ({ $words } sözcük)
policy-messages = { $count } ileti
policy-words = { $count } sözcük

## Checks, projects, fixes and watching

grade-value-moved = metin artık { $name } özniteliği
grade-value-made = { $name } özniteliğinin metni artık değer
grade-default = artık { $name } varyantı varsayılan
grade-placeable-other = süslü ayraçların içindeki bir bölüm değişti: { $change }
grade-placeable-order = süslü ayraçlı bölümlerin sırası değişti: { $change }
grade-link-moved = { $after } bağlantısı başka sözcüklerde duruyor
grade-mark-up = işaretleme değişti: { $change }
grade-literal = kod ya da bir adres değişti: { $change }
grade-emphasis = “{ $before }” artık bir terim olarak işaretlenmiş ya da bu işareti kaldırılmış olabilir
grade-opposite = bir sözcüğün yerini karşıtı aldı: { $change }
grade-name-perhaps = belki bir ad olan bir şey değişti: { $change }
grade-order = aynı sözcükler başka bir sırayla duruyor: { $change }
grade-said = daha çok ya da daha az şey söyleniyor: { $change }
grade-joined = sözcükler birleştirildi ya da ayrıldı: { $change }
grade-punctuation-moved = “{ $before }” noktalaması başka sözcükleri ayırıyor
settings-no-project = `{ $file }` diye bir dosya yok
settings-unknown-project = bu, ne Mozilla’nın bir `l10n.toml` dosyası ne de cargo-i18n’in bir `i18n.toml` dosyası
settings-l10n-path = `l10n` anahtarı eksik, bu yüzden çevirilerin nerede olduğu bilinmiyor
settings-other-formats =
    { $count ->
        [one] bu dosyadaki bir yol Fluent katalogları için değil ve atlanıyor
       *[other] bu dosyada, ilki bu olmak üzere { $count } yol Fluent katalogları için değil ve atlanıyor
    }
settings-expression = bu, diglot’un okuyabildiği bir düzenli ifade değil: { $cause }
settings-endless = `{ $path }` içindeki değerler sonsuza dek birbirini gösteriyor
settings-lacks-key = `{ $key }` anahtarı eksik
check-unreadable-help-note = diglot yalnızca Fluent kataloglarıyla çalışır ve geri kalanı olduğu gibi bırakır
settings-no-fluent = `fluent` tablosu yok, bu yüzden hiçbir katalog bilinmiyor
settings-no-domain = bu katalogların hangi crate’e ait olduğu bilinmiyor
settings-no-domain-help = `domain` anahtarını ya da crate’in adını içeren bir Cargo.toml ekleyin
state-split = `{ $id }` iletisinden ayrıldı ve bu hâlâ bütünün çevirisi
sync-split = { $file }: `{ $old }` bölündü ve bir bölümü artık `{ $new }`
sync-merged = { $file }: `{ $old }`, `{ $new }` iletisine katıldı
sync-copied = { $count ->
    [one] { $file }: bölünmüş bir parçanın bir bölümü, bütünün çevirisinden başlıyor
   *[other] { $file }: bölünmüş parçaların { $count } bölümü, bütünün çevirisinden başlıyor
}
sync-withdrawn = { $count ->
    [one] { $file }: bütünün çevirisinden başlayan bir bölüm ve onunla birlikte kopya artık yok
   *[other] { $file }: bütünün çevirisinden başlayan { $count } bölüm ve onlarla birlikte kopyalar artık yok
}
check-obsolete-help-merged = metni `{ $new }` iletisine geçti: onu çevirin, sonra bunu kaldırın
todo-split = eskimiş: `{ $id }` iletisinden ayrılmış
todo-merged = buna katılan `{ $id }`, kaynağı:
todo-suggestion = `{ $id }` iletisinden öneri, onun kaynağı ve bu kaynak:
init-references = kaynaklarını `{ $pattern }` kalıbıyla bulur
init-project = `{ $project }` dosyasının gösterdiği yerde { $count } katalog bulur
init-project-wrong = dikkate alınmıyor, çünkü içinde { $count } hata var
init-folder = `{ $tag }` yerel ayarı için `{ $name }` adını korur
init-passed-over =
    { $count ->
        [one] oradaki bir yerel ayarın kataloğu olmayan `{ $first }` dosyasını atlar
       *[other] oradaki bir yerel ayarın kataloğu olmayan { $count } Fluent dosyasını atlar, ilki `{ $first }`
    }
engine-no-place = hiçbir yol kalıbı bu metnin kataloglarının nereye konacağını belirtmiyor
engine-no-place-help = diglot.toml içindeki `catalogs` anahtarına {"{"}locale{"}"} ve {"{"}name{"}"} içeren bir kalıp ekleyin
engine-unlisted =
    { $count ->
        [one] `{ $first }` dikkate alınmıyor: yerel ayarı, onun için listelenenler arasında değil
       *[other] ilki `{ $first }` olmak üzere { $count } Fluent dosyası dikkate alınmıyor: yerel ayarları, onlar için listelenenler arasında değil
    }
engine-unlisted-help = yerel ayarı, yol kalıbının `locales` listesine ekleyin ya da artık gerekmeyeni kaldırın
engine-settings-wrong = ayarlarda { $count } hata var
help-align = Bir kaynak metnin iki sürümü arasında her parçaya ya da bir kataloğun iki sürümü arasında her iletiye ne olduğunu gösterir.
help-align-before = Eski sürüm: bir kaynak metin ya da katalog; standart girdi için -
help-align-after = Yeni sürüm; standart girdi için -
help-align-locale = Metnin dili; verilmezse projenin kaynak yerel ayarı ya da en
align-identical = { $count ->
    [one] değişmemiş
   *[other] değişmemiş: { $count }
}
align-moved = taşınmış
align-edited = düzenlenmiş
align-moved-edited = taşınmış ve düzenlenmiş
align-split = bölünmüş
align-merged = birleştirilmiş
align-deleted = silinmiş
align-inserted = yeni
align-unknown-kind = `{ $file }` dosyasının ne olduğu adından anlaşılamıyor
align-kinds = bir kaynak metnin adı .md ya da .txt ile, bir kataloğunki .ftl ile biter
align-two-kinds = iki dosya aynı türden değil
align-one-input = standart girdiden yalnızca bir sürüm gelebilir
align-unreadable = `{ $file }` metin olarak okunamıyor
disk-cannot-watch = `{ $path }` klasöründeki değişiklikler izlenemiyor: { $cause }
help-check-watch = Ctrl+C tuşlarına basılana kadar, bir dosya değiştikçe yeniden denetler
watch-waiting = { $files } dosyadaki değişiklikler bekleniyor; Ctrl+C sonlandırır
watch-changes = son çalışmadan bu yana: { $new } yeni, { $gone } giderilmiş
help-review = Birinin çevirileri, kaynak metnin şimdiki hâliyle karşılaştırarak gözden geçirdiğini kaydeder.
help-review-all = Güncel olan ve henüz gözden geçirilmemiş her şey
help-review-by = Kimin gözden geçirdiği; verilmezse git yapılandırmasındaki ad
help-refuse = Düzenleyen ne bildirmiş olursa olsun, kaynaktaki bir değişikliğin çevirilerinizi etkilediğini bildirir.
help-refuse-all = Yalnızca düzenleyenin sözüyle güncel sayılan her şey
usage-which-messages = hangi iletiler olduğu belirtilmemiş
usage-review-who = kimin gözden geçirdiği belirtilmemiş
usage-review-who-help = --by AD yazın ya da git yapılandırmasında user.name değerini belirleyin
review-nothing = { $id } için gözden geçirilecek bir çeviri yok
review-recorded = { $file }: { $count } çeviri gözden geçirilmiş
refuse-nothing = { $id } kaynağın şimdiki hâlinden yapıldı, bu yüzden reddedilecek bir değişiklik yok
refuse-recorded = { $count ->
    [one] { $file }: { $count } çeviri, düzenleyen ne bildirirse bildirsin çevirmenini bekliyor
   *[other] { $file }: { $count } çeviri, düzenleyen ne bildirirse bildirsin çevirmenlerini bekliyor
}
accept-source-only-refused = { $count ->
    [one] { $file }: { $count } çeviri eskimiş kalıyor, çünkü yerel ayarı bunu reddetti
   *[other] { $file }: { $count } çeviri eskimiş kalıyor, çünkü yerel ayarları bunu reddetti
}
status-reviewed = gözden geçirilmiş
todo-refused = reddedilmiş:
record-cut = dosya, { $id } kaydının ortasında bitiyor
help-sync-repair = Önce bozuk kayıtları onarır ve nelerin bilinemediğini belirtir
repair-mended = { $file }: onarıldı; kayıt olarak korunamayanlar dosyada yorum olarak duruyor
repair-junk = kayıt olmayan bir bölüm çıkarıldı
repair-record = { $id }: hangi çevirinin hangi kaynaktan yapıldığı bilinmiyor, bu yüzden onun için hiçbir şey kaydedilmedi
repair-line = { $id }: “{ $line }” okunamıyor, bu yüzden eskisinden daha az şey biliniyor
repair-two = { $id }: iki kayıt var; var olan çevirinin kaydı geçerlidir, çeviri başka bir çeviriyse hiçbiri geçerli değildir
merge-unreadable = { $file } UTF-8 metin değil, bu yüzden sürümleri birleştirilmedi
merge-conflicts = { $file }: { $count } yer iki tarafta da değiştirilmiş; işaretler arasında seçim yapın
help-merge-driver = Bir kataloğun ya da kayıtların iki sürümünü ileti ileti birleştirir; onu git çağırır.
help-merge-driver-ancestor = İkisinin de geldiği sürüm (%O)
help-merge-driver-ours = Birleştirilmiş sürüme dönüşen kendi sürümümüz (%A)
help-merge-driver-theirs = Karşı tarafın sürümü (%B)
help-merge-driver-path = Dosyanın ait olduğu yer (%P)
help-merge-driver-marker-size = Bir çakışmanın çevresindeki işaretlerin uzunluğu (%L)
help-init-git = Ayrıca git’in katalogları ve kayıtları ileti ileti birleştirmesini sağlar
init-git-none = proje bir git deposunda değil
init-git-none-help = önce `git init` komutunu çalıştırın
init-git-attributes = diglot’un birleştirdiği dosyaları listeler
init-git-config = { $file }: bu klonda git’e `diglot merge-driver` komutunu çağırmasını bildirir
init-git-done = Bu klonda git zaten `diglot merge-driver` komutunu çağırıyor.
init-git-everybody = `.gitattributes` dosyasını git’e işleyin. Öteki her klonda `diglot init --git` bir kez çalıştırılmalıdır.
check-no-records = bir yerel ayarın çevirilerinin hangi kaynaklardan yapıldığı henüz hiç bilinmiyor
check-missing-catalog = yerel ayarda bu metnin hiç çevirisi yok: { $count } ileti çevrilmemiş
check-missing-catalog-help = çevirileri { $file } dosyasına yazın
check-no-records-message = { $count ->
    [one] { $locales } çevirilerinin hangi kaynaklardan yapıldığı henüz kaydedilmemiş, bu yüzden hangilerinin eskimiş olduğu bilinemez
   *[other] { $count } yerel ayardaki ({ $locales }) çevirilerin hangi kaynaklardan yapıldığı henüz kaydedilmemiş, bu yüzden hangilerinin eskimiş olduğu bilinemez
}
check-no-records-help = çevirileri kaynaklarıyla karşılaştırın ve uyuşanları `diglot accept` komutuyla onaylayın; öteki tüm denetimler kayıt olmadan da çalışır
check-variable-mismatch-list-help = bunu çıkarın ya da kaynaktaki değişkenlerden birini kullanın: { $names }
check-variable-mismatch-dropped-here = bu varyantta `${ $name }` değişkeni atlanmış
check-unknown-locale-spelling = `{ $name }`, `{ $tag }` yerel ayarının başka bir yazılışı
check-unknown-locale-spelling-help = adını `{ $tag }` olarak değiştirin ya da diglot.toml içinde `[locale.{ $tag }]` satırının altına `folder = "{ $name }"` yazın
cli-initialized-catalogs = Çevirilerin durumunu görmek için `diglot check` komutunu çalıştırın.
check-empty-translation = kaynağı boş olmayan bir çeviri boş
check-empty-translation-message = çeviri burada boş
check-empty-translation-help = çevirin ya da çevrilene kadar iletiyi kaldırın
check-copied-source = bir çeviri, kaynağının kopyası
check-copied-source-message = bu bir çeviri değil, kaynağın kendisi
check-number-mismatch = bir çevirideki sayılar kaynağındakilerden farklı
check-number-mismatch-other = kaynakta { $wanted } yazan yerde çeviride { $found } yazıyor
check-number-mismatch-dropped = kaynakta { $number } var, çeviride yok
check-number-mismatch-added = çeviride { $number } var, kaynakta yok
check-number-mismatch-help = kaynaktaki sayıları kendi dilinizin kurallarına göre yazın
check-symbol-mismatch = bir çeviride kaynağındaki bir simge eksik (para birimi, yüzde, §, ©, …)
check-symbol-mismatch-message = kaynakta { $sign } simgesi var, çeviride ne bu simge ne de onu karşılayan bir sözcük var
check-symbol-mismatch-help = simgeyi kendi dilinizde yazıldığı gibi yazın
check-end-mismatch = bir çeviri, kaynağından farklı bir işaretle bitiyor (soru işareti, iki nokta, üç nokta)
check-end-mismatch-dropped = kaynak `{ $sign }` ile bitiyor, çeviri bitmiyor
check-end-mismatch-added = çeviri `{ $sign }` ile bitiyor, kaynak bitmiyor
check-end-mismatch-help = kaynak nasıl bitiyorsa öyle, kendi dilinizin işaretiyle bitirin
check-full-stop-mismatch = bir çeviri ile kaynağından yalnızca biri noktayla bitiyor
check-full-stop-mismatch-dropped = kaynak nokta ya da ünlem işaretiyle bitiyor, çeviri bitmiyor
check-full-stop-mismatch-added = çeviri nokta ya da ünlem işaretiyle bitiyor, kaynak bitmiyor
check-full-stop-mismatch-help = kaynak nasıl bitiyorsa öyle bitirin
check-space-mismatch = baştaki ya da sondaki bir boşluk yalnızca çeviride ya da yalnızca kaynağında var
check-space-mismatch-start-dropped = kaynak boşlukla başlıyor, çeviri başlamıyor
check-space-mismatch-start-added = çeviri boşlukla başlıyor, kaynak başlamıyor
check-space-mismatch-end-dropped = kaynak boşlukla bitiyor, çeviri bitmiyor
check-space-mismatch-end-added = çeviri boşlukla bitiyor, kaynak bitmiyor
check-space-mismatch-added-help = boşluğu ve onu içeren süslü ayraçları kaldırın
check-space-mismatch-help = kalması gereken bir boşluk {"{"} " " {"}"} olarak yazılır
check-length-mismatch = bir çeviri, kaynağından çok daha uzun ya da çok daha kısa
check-length-mismatch-short = çevirinin uzunluğu kaynağının üçte birinden az
check-length-mismatch-long = çevirinin uzunluğu kaynağının üç katından fazla
check-length-mismatch-help = bir bölümün kaybolup kaybolmadığına ya da başka bir iletiye ait olup olmadığına bakın
check-replacement-character = bir metnin bir karakteri kaybolmuş
check-replacement-character-message = burada bir karakter kaybolmuş: metinde onun yerinde U+FFFD var
check-replacement-character-help = buraya ait olan karakteri yazın
check-direction-controls = bir yön karakteri açık kalmış ya da yönü zorluyor
check-direction-controls-not-closed = görünmez yön karakteri { $sign } burada bir bölüm açıyor ve onu hiçbir şey kapatmıyor
check-direction-controls-not-opened = görünmez yön karakteri { $sign } burada hiç açılmamış bir bölümü kapatıyor
check-direction-controls-forced = görünmez yön karakteri { $sign } ardından gelen harfleri tersine çeviriyor
check-direction-controls-help = onu kaldırın ya da bölümün önüne U+2068, ardına U+2069 yazın
check-invisible-character = metinde görünmez bir karakter var
check-invisible-character-message = burada görünmez bir karakter var: { $sign }
check-invisible-character-help = silin; bilerek konmuşsa süslü ayraçların içinde kaçış dizisi olarak yazın
check-mixed-script = bir sözcükte birbirine benzeyen iki alfabenin harfleri var
check-mixed-script-message = { $alphabet ->
    [cyrillic] “{ $word }” sözcüğünde Kiril alfabesinden { $letters }, başka bir alfabenin harfleri arasında duruyor
    [greek] “{ $word }” sözcüğünde Yunan alfabesinden { $letters }, başka bir alfabenin harfleri arasında duruyor
    [armenian] “{ $word }” sözcüğünde Ermeni alfabesinden { $letters }, başka bir alfabenin harfleri arasında duruyor
   *[latin] “{ $word }” sözcüğünde Latin alfabesinden { $letters }, başka bir alfabenin harfleri arasında duruyor
}
check-mixed-script-help = sözcüğü tek bir klavyeyle yeniden yazın
check-not-nfc = bir harf iki karakter olarak yazılmış
check-not-nfc-message = “{ $word }” sözcüğünde bir harf ile işareti iki ayrı karakter, oysa ikisi için tek bir karakter var
check-not-nfc-help = harfi tek karakter olarak yeniden yazın
check-doubled-word = bir sözcük art arda iki kez geçiyor
check-doubled-word-message = “{ $word }” art arda iki kez geçiyor
check-doubled-word-help = ikisinden birini kaldırın
check-straight-apostrophe = dosyadaki kesme işaretleri kıvrıkken biri düz
check-straight-apostrophe-message = bu kesme işareti düz, oysa dosyadaki ötekilerin neredeyse tümü { $usual }
check-straight-apostrophe-help = { $usual } yazın
check-straight-quote = dosyadakilerin çoğu düz değilken bazı tırnak işaretleri düz
check-straight-quote-message = bu tırnak işaretleri düz, oysa dosyadaki ötekilerin çoğu düz değil
check-straight-quote-help = dosyanın geri kalanındaki işaretleri kullanın; bu dilde alışılmış olanlar: { $usual }
check-quote-mismatch = bir tırnak işaretinin eşi yok
check-quote-mismatch-lonely = { $mark } tırnak işaretinin eşi yok
check-quote-mismatch-wrong = { $opened } ile açılan alıntı { $mark } ile kapatılıyor
check-quote-mismatch-help = birbirine ait işaretleri yazın; bu dilde alışılmış olanlar: { $usual }
check-wrong-language = bir metin başka bir dilde
check-wrong-language-message = bu metin { $locale } dilinde değil: { $language } gibi görünüyor
check-wrong-language-help = çevirin ya da kendi dilinin dosyasına taşıyın
check-wrong-script = bir metin, yerel ayarınınkinden başka bir yazıyla yazılmış
check-wrong-script-message = bu metindeki harflerin çoğu { $locale } için kullanılan yazıdan değil
check-wrong-script-simplified = bu metinde basitleştirilmiş karakterler var, oysa { $locale } geleneksel karakterlerle yazılır
check-wrong-script-traditional = bu metinde geleneksel karakterler var, oysa { $locale } basitleştirilmiş karakterlerle yazılır
check-did-you-mean = şunu mu demek istediniz: `{ $known }`?
check-unknown-reference = bir metin, var olmayan bir iletiye, terime ya da özniteliğe başvuruyor
check-unknown-reference-message = `{ $name }` diye bir şey yok
check-unknown-reference-bundle = `{ $bundle }` paketinde `{ $name }` yok
check-unknown-reference-attribute = `{ $id }` için `.{ $name }` özniteliği yok
check-unknown-reference-help = adı düzeltin ya da başvuruyu çıkarın
check-unknown-reference-value = `{ $id }` kendi metnini içermiyor, yalnızca öznitelikleri var
check-unknown-reference-value-help = özniteliklerinden birine başvurun
check-untranslated-reference = bir çeviri, çevrilmemiş bir şeye başvuruyor
check-untranslated-reference-message = `{ $name }` çevrilmemiş ve başka bir metnin içinde onun yerini hiçbir şey tutmuyor
check-untranslated-reference-help = `{ $name }` metnini çevirin ya da kaynaktan kopyalayın
check-reference-cycle = metinler birbirine döngü hâlinde başvuruyor
check-reference-cycle-message = bu, başladığı yere geri dönüyor: { $path }
check-reference-cycle-help = bu başvurulardan birini çıkarın
check-too-many-placeables = bir metin sınırsızca büyüyor
check-too-many-placeables-message = `{ $name }` gösterilirken, başvurdukları da sayılınca, 100 çiftten fazla süslü ayraç doldurulmalı
check-too-many-placeables-help = daha az başvuru kullanın ya da metni ikiye bölün
check-unknown-function = bir metin, bilinmeyen bir işlevi çağırıyor
check-unknown-function-message = `{ $name }` diye bir işlev yok
check-unknown-function-help = adını düzeltin ya da ayarlarda `[fluent]` altındaki `functions` listesine `{ $name }` ekleyin
check-wrong-function-argument = bir sayının ya da tarihin var olmayan bir biçimde yazılması isteniyor
check-wrong-function-argument-none = `{ $function }` işlevine ne yazacağı söylenmemiş
check-wrong-function-argument-none-help = ona bir değişken verin; örneğin `{ $function }($name)`
check-wrong-function-argument-text = `{ $function }` bir metni yazamaz
check-wrong-function-argument-further = `{ $function }` tek bir değer alır, bu ise fazladan bir değer
check-wrong-function-argument-name = `{ $function }` işlevinin `{ $name }` seçeneği yok
check-wrong-function-argument-name-help = seçeneği kaynaktan kopyalayın ya da kaldırın
check-wrong-function-argument-value = `{ $name }` için `{ $value }` değeri kullanılamaz
check-wrong-function-argument-words = şu sözcüklerden birini tırnak içinde yazın: { $values }
check-wrong-function-argument-whole = tırnak işareti kullanmadan { $least } ile { $most } arasında bir tam sayı yazın
check-wrong-function-argument-quoted = tırnak içine alın
check-wrong-function-argument-limits = `{ $most }`, `{ $least }` değerinden küçük
check-wrong-function-argument-limits-help = iki sayının yerini değiştirin ya da birini çıkarın
check-missing-term-argument = bir terim, gereksindiği sözcük verilmeden kullanılıyor
check-missing-term-argument-message = `{ $id }` terimi `${ $name }` değişkenini gösteriyor, ama burada verilmemiş
check-missing-term-argument-help = verin; örneğin `{ "{" } { $id }({ $name }: "…") { "}" }`
check-idle-term-argument = bir terime kullanmadığı bir sözcük veriliyor
check-idle-term-argument-message = `{ $id }` terimi `${ $name }` değişkenini kullanmıyor
check-idle-term-argument-help = terimin `${ $name }` değişkenine göre seçim yapmasını sağlayın ya da bağımsız değişkeni kaldırın
check-idle-term-argument-nameless = bir terim, adsız bir bağımsız değişkeni kullanmaz
check-idle-term-argument-nameless-help = bir ad verin; örneğin `{ "{" } { $id }(case: "…") { "}" }`; ya da kaldırın
check-unreachable-variant = bir varyant hiçbir zaman gösterilmiyor
check-unreachable-variant-fixed = burada seçimi belirleyen şey sabit, bu yüzden sonuç hep aynı
check-unreachable-variant-fixed-help = seçimi bir değişkene bırakın ya da yalnızca gösterilen metni yazın
check-unreachable-variant-repeated = `{ $key }` anahtarı burada ikinci kez geçiyor, bu yüzden varyantı bu anahtarla hiç seçilmiyor
check-unreachable-variant-repeated-help = anahtarı düzeltin ya da varyantı kaldırın
check-unreachable-variant-word = bir sayı hiçbir zaman `{ $key }` olmaz
check-unreachable-variant-word-help = bir sayı ya da çoğul biçimi yazın (zero, one, two, few, many, other)
check-missing-plural = dilin bir çoğul biçimi eksik
check-missing-plural-message = { $count ->
    [one] { $forms } çoğul biçimi eksik; örneğin { $example } bu biçimi alır
   *[other] { $forms } çoğul biçimleri eksik; örneğin { $example } bunların ilkini alır
}
check-missing-plural-help = her biri için bir varyant ekleyin ya da metin tüm sayılar için aynıysa seçimi kaldırın
check-unknown-plural = dilde bulunmayan bir çoğul biçimi
check-unknown-plural-message = `{ $locale }` dilinde hiçbir sayı `{ $form }` çoğul biçimini almaz
check-unknown-plural-help = dildeki biçimler: { $forms }; tek bir sayı için sayının kendisini yazın, örneğin `[0]`
check-plural-runtime = fluent-rs kitaplığı, dildekinden farklı bir çoğul biçimi gösteriyor
check-plural-runtime-message = { $number } için fluent-rs kitaplığı `{ $shown }` varyantını gösteriyor, doğrusu ise `{ $right }`
check-plural-runtime-help = bunu programda düzelttirin ya da `{ $shown }` varyantının o sayıya da uymasını sağlayın
check-duplicate-attribute = bir iletide aynı öznitelik iki kez var
check-duplicate-attribute-message = yukarıda başka bir `.{ $name }` var
check-duplicate-attribute-help = ikisinden birini tutun
check-duplicate-id-bundle = `{ $id }` { $file } dosyasında da var ve `{ $bundle }` paketi ikisini de yüklüyor

## Gate (`gate-`, `baseline-`)

help-value-path = YOL
help-value-reason = GEREKÇE
help-check-path = Yalnızca bu yoldaki ya da yol kalıbındaki dosyalar ve klasörler; birden çok kez verilebilir. Bir kaynak metin, çevirilerinin de yerini tutar
help-check-since = Yalnızca, işiniz git’teki bu daldan, etiketten ya da işlemeden ayrıldığından beri kötüleşenler
help-check-baseline = Yalnızca `.diglot/baseline` dosyasında bulunmayan hatalar varsa hata koduyla çıkar
help-check-update-baseline = `--baseline` ile: düzeltilmiş olanları ondan çıkarır
help-check-allow-growth = `--update-baseline` ile: yeni olanları da bu gerekçeyle ekler; gerekçe dosyada saklanır

gate-no-path = `{ $path }` yolunda projeye ait bir şey yok
gate-no-path-help = yol, projenin kökünden ya da bulunduğunuz klasörden başlar; `*` bir adın bir bölümünün, `**` herhangi klasörlerin yerini tutar
gate-path-of-others = `{ $path }` içinde { $locales } için hiçbir şey yok
gate-no-reason = taban çizgisinin büyümesi için sözcüklerle yazılmış bir gerekçe gerekir
gate-no-baseline = henüz `{ $file }` diye bir taban çizgisi yok
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` şu anki tüm hatalarla bir taban çizgisi başlatır
gate-known = { $count } bilinen bulgu, { $fewer ->
        [0] taban çizgisindeki kadar
        [one] taban çizgisindekinden bir eksik
       *[other] taban çizgisindekinden { $fewer } eksik
    }
gate-known-help = `diglot check --baseline --update-baseline` düzeltilmiş olanları çıkarır, böylece geri gelemezler
gate-grown = taban çizgisine { $count } yeni bulgu eklendi
gate-baseline-wrong = `{ $file }` taban çizgisi kullanılamıyor
baseline-head = bir taban çizgisi böyle başlamaz
baseline-version = bu taban çizgisi diglot’un başka bir sürümüne ait
baseline-conflict = bir birleştirme bu çakışmayı çözülmemiş bıraktı
baseline-line = bu satır elle değiştirilmiş ya da bir bölümü kaybolmuş
baseline-reason = bunun neden taban çizgisinde olduğunu belirten bir `because` satırı yok
baseline-help = satırı git’teki hâliyle alın ya da kaldırın; `diglot check --baseline --update-baseline --allow-growth "REASON"` bundan sonra eksik kalanları yeniden ekler
gate-since = işiniz `{ $revision }` revizyonundan ayrıldığından beri ({ $commit }) { $new ->
        [0] yeni bulgu yok
        [one] bir yeni bulgu var
       *[other] { $new } yeni bulgu var
    }; { $gone } giderilmiş, { $known } önceki gibi
gate-since-outdated = { $messages } kaynak iletinin düzenlenmesi { $translations } çeviriyi eskitiyor
history-shallow-help = bu klonda geçmişin yalnızca bir bölümü var: `git fetch --unshallow` gerisini getirir; bir GitHub iş akışında depo alınırken `fetch-depth: 0` olarak ayarlayın
help-value-shard = K/N
help-check-shard = N makineden biri için, N bölümün yalnızca K numaralı olanı; `diglot merge-reports` hepsinden tek bir rapor yapar
help-merge-reports = Bir çalışmanın tüm bölümlerinin raporlarından tek bir rapor yapar (`diglot check --shard K/N --output json=FILE`).
help-merge-reports-file = Tüm bölümlerin raporları, herhangi bir sırayla
shard-wrong = `{ $value }` bir bölüm değil: 2/4 gibi K/N yazın
shard-no-json = { $file }: bu, JSON değil
shard-none = `{ $file }`, `diglot check --shard` komutunun bir JSON raporu değil
shard-changed = `{ $file }`, diglot yazdıktan sonra değiştirilmiş
shard-other-diglot = `{ $file }` dosyasını diglot { $version } yazmış
shard-other-state = `{ $file }` buradakilerden farklı metinlere ya da ayarlara ait
shard-other-count = `{ $file }` { $count } bölümden biri, başka bir dosya ise { $expected } bölümden biri
shard-twice = `{ $file }` yine { $number } numaralı bölüm
shard-missing = { $count ->
    [one] { $parts } bölümünün raporu eksik
   *[other] { $parts } bölümlerinin raporları eksik
}
shard-help = tüm bölümleri diglot’un aynı sürümüyle ve metinlerin aynı durumunda çalıştırın, raporlarını da orada birleştirin
help-exit-codes = Çıkış kodları:
help-exit-clean = hata düzeyinde bir şey yok (`--baseline` ya da `--since` ile: daha önce olmayan bir şey yok)
help-exit-findings = hatalar
help-exit-failed = çalışma yapılamadı: komut satırı, ayarlar, bir dosya

## What to do about a wrong command line or a wrong file below `.diglot/`

usage-see-help-of = neler olduğunu `diglot { $command } --help` gösterir
usage-needs = `{ $option }` için ayrıca `{ $other }` gerekir
usage-not-spoken = diglot `{ $language }` dilini konuşmuyor; `--lang` için bildiği değerler şunlar: { $languages }
usage-source-locale = `{ $locale }` kaynak yerel ayardır: ötekiler ondan çevrilir, kendisi çevrilmez
output-is-folder = `{ $file }` bir klasör, oysa rapor için bir dosya gerekir
output-folder-made = `{ $folder }` klasörü yoktu, oluşturuldu
ship-as-a-whole = { $locale } bir bütün olarak yayımlanır, { $name } ayrı yayımlanmaz: { $locale } yazın ya da kademesine `per = "catalog"` ekleyin
cli-file-wrong = `{ $file }` bu hâliyle kullanılamaz
disk-folder-here = bu bir klasör, oysa burada bir dosya gerekir
disk-in-the-way = adını değiştirin ya da kaldırın: diglot burada kendi dosyasını tutar
disk-needs-folder = `{ $path }` yoluna ulaşılamıyor: `{ $file }` klasör değil, dosya; başka bir yol verin ya da o dosyayı başka bir yere taşıyın
gate-since-help = `origin/main` ya da `HEAD~3` gibi bir dal, etiket ya da işleme yazın; bir günün işlemesini `git log -1 --before="2 days ago"` bulur
gate-doubled = { $place }: başka bir satır da aynı şeyi söylüyor ve ikisi bir kez sayılıyor; `diglot check --baseline --update-baseline` birini çıkarır
gate-not-grown = { $count ->
    [one] bir yeni bulgu taban çizgisine eklenmedi: düzeltin ya da `--allow-growth "REASON"` ile ekleyin
   *[other] { $count } yeni bulgu taban çizgisine eklenmedi: düzeltin ya da `--allow-growth "REASON"` ile ekleyin
}
gate-narrow-baseline = bu çalışma yalnızca bir bölüm içindi, bu yüzden yeni taban çizgisinde projenin geri kalanı eksik: onu her şeyi kapsayan bir çalışmayla başlatın
baseline-empty = bu dosya boş
baseline-file-help = dosyayı git’teki hâliyle alın ya da kaldırıp `diglot check --baseline --update-baseline --allow-growth "REASON"` ile yenisini başlatın
baseline-conflict-help = işaret satırlarını kaldırın, iki tarafın öteki satırlarını tutun; `diglot init --git` komutundan sonra git bunu kendisi yapar
shard-wrong-help = K, bölümün 1 ile N arasındaki numarasıdır; N, bölümlerin sayısıdır, en çok { $most }
shard-empty = `{ $file }` boş
shard-cut = `{ $file }` raporun ortasında bitiyor
shard-whole = `{ $file }` bütün bir çalışmanın raporu, oysa yalnızca bölümler birleştirilebilir
shard-other-version = `{ $file }`, diglot’un başka bir sürümünün biçiminde yazılmış
shard-none-help = her bölümü `diglot check --shard K/N --output json=FILE` yazar
shard-again-help = bu bölümü yeniden çalıştırın ya da raporunu, onu yazan makineden yeniden kopyalayın
shard-twice-help = her bölümün raporunu bir kez belirtin
shard-pattern-help = `{ $pattern }` kalıbına uyan bir dosya yok ya da kalıp tırnak içinde duruyor ve kabuk onun yerine dosyaların adlarını koymadı

## Checks, projects, fixes and watching

check-idle-exception-help-apart = ilgili olduğu iletinin hemen üstüne koyun ya da kaldırın
check-unexplained-exception-second = bu `{ $name }` istisnasında gerekçe yerine `{ $second }` yazıyor, bu yüzden hiçbir şeye izin vermiyor
check-unexplained-exception-second-help = her denetim için, virgülden sonra kendi gerekçesi yazılmış ayrı bir istisna yazın
fix-mended = { $file }: { $count } bulgu düzeltiliyor
fix-overlapping = { $count ->
    [one] { $file }: { $count } bulgu sonraki çalışmaya kalıyor, çünkü düzeltmesi bir başkasıyla aynı yeri değiştiriyor
   *[other] { $file }: { $count } bulgu sonraki çalışmaya kalıyor, çünkü düzeltmeleri başkalarıyla aynı yerleri değiştiriyor
}
fix-source-wording = { $file }: { $count } bulgu olduğu gibi kalıyor, çünkü düzeltmek kaynağı değiştirir ve çevirileri eskitir; `--source` bunu da düzeltir
fix-refused = { $count ->
    [one] { $file }: { $count } bulgu olduğu gibi kalıyor, çünkü düzeltmesi bir iletinin sözcüklerinden fazlasını değiştirirdi
   *[other] { $file }: { $count } bulgu olduğu gibi kalıyor, çünkü düzeltmeleri bir iletinin sözcüklerinden fazlasını değiştirirdi
}
fix-unrecorded = { $count ->
    [one] { $file }: { $count } bulgu olduğu gibi kalıyor, çünkü düzeltmesi çevirinin güncel sayılıp sayılmadığını değiştirirdi
   *[other] { $file }: { $count } bulgu olduğu gibi kalıyor, çünkü düzeltmeleri çevirilerin güncel sayılıp sayılmadığını değiştirirdi
}
fix-damaged = { $file }: { $count } bulgu olduğu gibi kalıyor, çünkü dosyanın bir bölümü okunamıyor
fix-nothing = Sormadan düzeltilebilecek bir şey yok.
help-check-check = Yalnızca bu denetimin buldukları; birden çok kez verilebilir
help-check-level = Yalnızca bu düzeydeki ve üstündeki bulgular
help-check-fix = Sormadan düzeltilebilecekleri düzeltir, sonra kalanları gösterir. Hiçbir çevirinin durumu değişmez
help-check-diff = `--fix` seçeneğinin neleri değiştireceğini fark olarak gösterir, hiçbir şeyi değiştirmez
help-check-source = `--fix` ya da `--diff` ile: çevirileri eskitse de kaynak katalogların sözcüklerini de düzeltir
help-value-level = DÜZEY
cli-check-off = `{ $check }` kapalı, bu yüzden hiçbir şey bulmaz; `diglot.toml` içindeki `[checks]` onu açar
report-fixable = `diglot check --fix` sormadan { $count } bulguyu düzeltebilir
check-undocumented-variable = hiçbir yorum bir değişkenin neyin yerine geçtiğini belirtmiyor
check-undocumented-variable-message = şunu açıklayan bir yorum yok: { $names }
check-undocumented-variable-help = bunu iletinin üstündeki bir yorumda belirtin; örneğin `# $name: name of a person`
check-undocumented-variable-help-apart = yorum ile ileti arasındaki boş satırı çıkarın
check-same-text = kaynaktaki iki ileti aynı şeyi söylüyor
check-same-text-message = bu, `{ $id }` ile aynı şeyi söylüyor
check-same-text-help = ikisi için de `{ $id }` kullanın ya da her birinin üstündeki yorumda nerede gösterildiğini belirtin
check-group-state = Çevirilerin durumu
check-group-parity = Programın gereksindiği değişkenler, terimler ve öteki parçalar
check-group-linking = Başvuruların nereye gittiği
check-group-plurals = Çoğul biçimleri
check-group-wording = Kaynağıyla karşılaştırınca çevirinin söyledikleri
check-group-hygiene = Karakterler ve işaretler
check-group-source-side = Kaynağın kendisi
check-group-files = Dosyalar ve kimlikler
check-group-exceptions = Ayarlar ve istisnalar
help-explain-all = Tüm denetimleri içeren tek bir Markdown sayfası yazar, İngilizce
explain-more = `diglot explain CHECK` bunlardan birini açıklar.

## Outputs of bundles

help-build-format = Ayarlardakilerin yerine, virgülle ayrılmış bu çıktıları üretir
help-explain-outputs = `diglot build` komutunun tüm çıktılarını içeren bir sayfa yazar, İngilizce

## Documents on paper (`build::pdf`)

pdf-unprinted = bazı belgelerin PDF çıktısı alınamadı, bu yüzden hiçbir şey yazılmadı
pdf-not-built = bu diglot, PDF çıktısı alma özelliği olmadan kurulmuş
pdf-not-built-help = `cargo install --path . --features pdf` onu PDF özelliğiyle kurar; bu, çeyrek saat sürer
pdf-no-font = hiçbir yazı tipinde bu harfler yok (yazı sistemi: { $script }): { $letters }
pdf-no-font-help = { $package } paketini kurun ya da `diglot.toml` içinde `[build.pdf]` altında bir yazı tipi klasörü belirtin
pdf-no-font-folder-help = bu harfleri içeren bir yazı tipini `{ $folder }` klasörüne koyun
pdf-not-set = dizgi programı işi tamamlayamadı: { $cause }

## Programs in Rust

build-rust-unusable = `{ $id }` bir programda kullanılamaz: { $why }
build-rust-unusable-help = onu ya da başvurduğu yeri düzeltin; o zamana kadar program derlenemez
build-rust-given-up = `{ $id }` kaynak dilde gösteriliyor: { $why }
build-rust-torn = `{ $id }`, `${ $name }` değişkenini hem sayı hem tarih olarak kullanıyor
build-rust-torn-help = ikisinden birine başka bir ad verin
build-rust-no-such-catalog = `{ $name }` diye bir katalog yok; var olanlar: { $names }
build-rust-no-catalog = tüm kataloglar kaynak metinlere ait; programda bulunması gerekenleri belirtin
build-rust-no-folder = `OUT_DIR` ayarlanmamış: bunu bir `build.rs` içinden çağırın ya da `write_to` ile bir klasör belirtin

## Checks of what a translation must share with its source

check-function-mismatch = bir çeviri, kaynaktan farklı işlevler ya da onların farklı seçeneklerini kullanıyor
check-markup-mismatch = bir çevirideki HTML öğeleri kaynaktakilerden farklı
check-link-mismatch = bir çevirideki Markdown bağlantıları kaynaktakilerden farklı
check-code-span-mismatch = bir çevirideki kod kaynaktakinden farklı
check-address-mismatch = bir çevirideki web ya da e-posta adresleri kaynaktakilerden farklı
check-function-mismatch-extra = kaynak burada { $name } işlevini kullanmıyor
check-function-mismatch-dropped = çeviride { $name } işlevi atlanmış
check-function-mismatch-bare = çeviri `${ $variable }` değişkenini { $name } işlevi olmadan gösteriyor
check-function-mismatch-option = kaynaktaki `{ $option }: { $value }` seçeneği burada eksik
check-function-mismatch-help = işlevi kaynakta olduğu gibi alın
check-markup-mismatch-dropped = çeviride { $tag } atlanmış
check-markup-mismatch-extra = kaynakta burada { $tag } yok
check-markup-mismatch-unclosed = { $tag } hiç kapatılmıyor
check-markup-mismatch-unclosed-help = ilgili olduğu sözcüklerin ardına { $close } koyun
check-markup-mismatch-unopened = { $tag } hiçbir şeyi kapatmıyor: burada bu adda açık bir öğe yok
check-markup-mismatch-crossed = { $tag }, { $inner } bitmeden geliyor
check-markup-mismatch-crossed-help = önce en son açılanı kapatın
check-markup-mismatch-attribute = buradaki etiket { $tag }, kaynaktaki ise { $source }
check-markup-mismatch-help = kaynağın etiketlerini kopyalayın; yalnızca aralarındaki sözcükler ve title ile alt gibi öznitelikler çevrilir
check-link-mismatch-dropped = çeviride { $link } bağlantısı atlanmış
check-link-mismatch-extra = kaynakta burada { $link } bağlantısı yok
check-link-mismatch-changed = { $link } bağlantısı kaynakta { $source } olarak geçiyor
check-link-mismatch-help = kaynağın bağlantılarını koruyun ve yalnızca köşeli ayraçların içindeki sözcükleri çevirin
check-code-span-mismatch-dropped = çeviride `{ $code }` kodu atlanmış
check-code-span-mismatch-extra = kaynakta burada `{ $code }` kodu yok
check-code-span-mismatch-changed = `{ $code }` kodu kaynakta `{ $source }` olarak geçiyor
check-code-span-mismatch-odd = bu satırdaki ters tırnaklardan birinin eşi yok
check-code-span-mismatch-odd-help = her kod parçasının önüne ve ardına birer ters tırnak koyun
check-code-span-mismatch-help = ters tırnakların arasındakini insanlar yazar ya da programlar okur: kaynaktan kopyalayın
check-address-mismatch-dropped = çeviride { $address } adresi atlanmış
check-address-mismatch-extra = kaynakta burada { $address } adresi yok
check-address-mismatch-changed = { $address } adresi kaynaktakinden farklı: { $source }
check-address-mismatch-help = adresi kaynaktan kopyalayın; yalnızca dili belirten bölüm farklı olabilir, örneğin /fr/ ya da fr.example.org
check-unknown-variant = bir varyant, kaynağın bilmediği bir durum içindir
check-unknown-variant-message = kaynakta bu seçimde `{ $word }` durumu yok, bu yüzden okurlar bu varyantı hiç görmez
check-unknown-variant-help = köşeli ayraçların içine kaynaktaki sözcüğü yazın; kaynakta şunlar var: { $words }

## Bundles that can be verified

cli-built-in-steps = `{ $folder }` burada bütün olarak değiştirilemedi, bu yüzden dosyaları tek tek değiştirildi; bu arada bakan biri her iki üretimin dosyalarını birlikte görmüş olabilir.
help-build-schema = `manifest.json` dosyasının JSON şemasını yazar
help-verify = Bir paketin üretildiği gibi ve projesinin şimdi söylediğiyle aynı olup olmadığını denetler.
help-verify-folder = Paketin, `manifest.json` dosyasını içeren klasörü
help-verify-source = Ayrıca paketi, bu klasördeki projenin şimdi söyledikleriyle ve üreteceğiyle karşılaştırır
help-verify-signers = Ayrıca manifestin imzasını denetler; DOSYA, kimlerin imzalayabileceğini ssh-keygen programının `allowed_signers` dosyasındaki gibi listeler
help-verify-allow = Yolu böyle olan, manifestte adı geçmeyen dosyaların bulunmasına izin verir; `*` herhangi bir metnin yerini tutar
help-verify-format = text ya da json
help-sign = Bir paketin manifestini bir OpenSSH anahtarıyla imzalar.
help-sign-key = Özel anahtar ya da özel anahtarı ssh-agent’ta bulunan bir açık anahtar
verify-unsafe = manifestte bu yol bulunamaz ya da orada bir bağ var
verify-twice = manifestte iki kez geçiyor
verify-changed = baytları üretilenlerden farklı (SHA-256: { $was }… yerine { $is }…)
verify-swapped = `{ $other }` dosyasının baytlarını içeriyor
verify-missing = eksik
verify-unlisted = manifestte yok
verify-outdated = proje şimdi bu baytları üretmezdi
verify-lacking = proje bunu şimdi üretirdi, ama pakette yok
verify-source = kaynak artık başka bir şey söylüyor
verify-translation = çeviri artık başka
verify-told = { $field } eskiden `{ $was }` idi, şimdi `{ $is }`
verify-gone = projede artık yok ya da bekletiliyor
verify-new = pakette yok
verify-sound = { $files } dosya üretildiği gibi.
verify-faults = { $count } şey üretildiği gibi değil.
verify-other-tool = diglot { $was } ile üretilmiş, bu ise { $is }: metinler karşılaştırılıyor, dosyalar yeniden üretilmiyor
verify-signed = İmzalayan: { $signer }.
verify-unsigned = İmzalı değil. `diglot sign { $folder } --key FILE` imzalar.
verify-unknown-signer = İmzalı, ama listedeki imzacılardan hiçbiri imzalamamış.
verify-bad-signature = İmza bu manifestin imzası değil.
verify-no-bundle = `diglot build` komutunun yazdığı, manifest.json dosyasını içeren klasörü belirtin
verify-not-understood = manifest.json:{ $line }:{ $column } anlaşılamıyor: { $cause }
verify-cut = `{ $file }` yarıda bitiyor
verify-build-again = paketi bu diglot ile yeniden üretin
sign-done = İmzalandı: `{ $path }`.
sign-not-sound = `{ $folder }` üretildiği gibi değil, bu yüzden imzalanmadı
sign-verify-first = neyin yanlış olduğunu `diglot verify { $folder }` gösterir
disk-program = { $program } başarısız oldu: { $cause }
