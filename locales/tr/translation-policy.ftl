### Translations of locales/en/translation-policy.ftl into tr.
### What is to be done: diglot todo tr

translation-policy = Çeviri politikası

this-page-says-what-a = Bu sayfa, bu sayfalardaki bir çevirinin ne değer taşıdığını, durumunun nasıl gösterildiğini ve bir hatanın nasıl bildirileceğini açıklar.

which-text-counts = Hangi metin geçerlidir

which-text-counts-the-english-text-is-authoritative = Esas alınan metin İngilizce metindir. Çeviri ile İngilizce metin arasında fark varsa İngilizce metin geçerlidir.

which-text-counts-a-translation-is-a-draft = Bir çeviri, bir kişi onu gözden geçirene kadar *taslak* sayılır. Gözden geçirilmiş olsun olmasın, çevirinin hukuki geçerliliği yoktur.

what-the-marks-mean = İşaretlerin anlamı

what-the-marks-the-built-pages-show-the = Oluşturulan sayfalar her bölümün durumunu gösterir:

what-the-marks-outdated-the-english-changed-after = **eskimiş**: Bu bölüm çevrildikten sonra İngilizce metin değişti.

what-the-marks-in-english-this-passage-is = **gösterilen dil: English**: Bu bölüm henüz çevrilmedi ve kaynak metindeki bölüm gösteriliyor.

what-the-marks-draft-no-person-has-reviewed = **taslak**: Bu çeviriyi henüz kimse gözden geçirmedi.

how-a-change-is-graded = Bir değişiklik nasıl derecelendirilir

how-a-change-when-the-english-changes-the = İngilizce metin değiştiğinde değişikliğe üç dereceden biri verilir:

how-a-change-cosmetic-only-the-look-of = **biçimsel**: Yalnızca metnin görünüşü değişti; örneğin tırnak işaretleri veya boşluklar.

how-a-change-wording-the-sentence-is-phrased = **ifade**: Cümle farklı biçimde kuruldu ama yine aynı şeyi söylüyor olmalı.

how-a-change-meaning-what-the-sentence-says = **anlam**: Cümlenin söylediği şey değişmiş olabilir; örneğin bir sayı, bir tarih, bir ad veya bir *değil*.

how-a-change-a-correction-of-the-english = İngilizce metindeki bir düzeltme, diğer her değişiklik gibi ele alınır. Düzeltme, önceki ifadeden yapılmış çevirileri, biri onları yeni metne uydurana veya onaylayana kadar güncel değil olarak işaretler.

how-contested-words-are-handled = Tartışmalı sözcükler nasıl ele alınır

how-contested-words-a-contested-word-or-figure = Tartışmalı bir sözcük veya rakam, onu kullanana atfedilir. Çevirmenler, cümle daha kolay okunacak olsa bile sözcüğü güçlendirmemeli, zayıflatmamalı ve atfı kaldırmamalıdır.

how-contested-words-for-place-names-each-language = Yer adları için her dilde o dilde yerleşik olan biçim kullanılır. Yalnızca bir tarafın kullandığı biçim o tarafa atfedilir.

how-contested-words-the-words-inside-quotation-marks = Tırnak işaretleri içindeki sözler, alıntılanan kaynağa aittir. Bu sözler dilin elverdiği ölçüde aslına yakın çevrilir ve onlara hiçbir şey eklenmez.

how-to-report-a-mistake = Bir hata nasıl bildirilir

how-to-report-please-open-an-issue-in = Lütfen projenin deposunda bir konu kaydı (issue) açın. Sayfayı ve dili belirtin, cümleyi alıntılayın ve kaynak göstererek ne demesi gerektiğini yazın.

how-to-report-a-mistake-in-the-english = İngilizce metindeki bir hata da aynı şekilde bildirilir. Herkes bildirimde bulunabilir; üslup veya denge hakkındaki bir bildirim, yazım hakkındaki bir bildirim kadar memnuniyetle karşılanır.
