### Translations of locales/en/khojaly-anniversary.ftl into tr.
### What is to be done: diglot todo tr

khojaly-what-one-anniversary-statement-says = Hocalı: bir yıl dönümü açıklaması ne diyor, diğer kaynaklar ne diyor

this-is-an-example-document = Bu, `diglot` projesinin yürüttüğü örnek bir belgedir. Belge, 25–26 Şubat 1992’de Hocalı kasabasında ve çevresinde meydana gelen olayların Şubat 2022’deki otuzuncu yıl dönümü için Azerbaycan hükûmetinin yaptığı bir açıklamayı projenin kendi sözleriyle aktarmaktadır. Proje taraf tutmaz: Tartışmalı her sözcük veya rakam, onu kullananın adıyla birlikte verilir; tırnak işaretleri başkalarının sözlerini gösterir.

the-subject-and-its-disputed-words = Konu ve tartışmalı sözcükler

the-subject-and-the-statement-places-khojaly-in = Açıklama, Hocalı’yı Azerbaycan’ın Dağlık Karabağ bölgesinde gösterir; Birleşmiş Milletler Güvenlik Konseyinin 853 (1993) sayılı kararı da bölgeyi benzer biçimde adlandırır. Britanyalı gazeteci Thomas de Waal *Khojali* yazımını kullanır ve Ermenilerin kasabaya *Khojalu* dediğini belirtir.[^names]

the-subject-and-the-statement-calls-the-events = Açıklama, olayları “katliam” ve “soykırım” olarak adlandırır. Human Rights Watch, [Aralık 1994 tarihli bir raporunda](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf) “çatışmada bugüne kadarki en büyük katliam” ifadesini kullanmıştır. Ermenistan, Birleşmiş Milletlere gönderdiği mektuplarda Azerbaycan’ın anlatımını reddetmiştir.

the-subject-and-the-statement-says-that-armenia = Açıklamada, Ermenistan’ın 1991’in sonlarında ve 1992’nin başlarında Azerbaycan’a karşı “tam ölçekli savaş” başlattığı, ardından Dağlık Karabağ’ın ve çevresindeki yedi rayonun Ermenistan tarafından “işgal edildiği” belirtilir. Ermenistan makamları bu nitelemeyi reddetmiş ve çatışmayı, Dağlık Karabağ Ermenilerinin kendi kaderini tayin etmesiyle ilgili bir çatışma olarak sunmuştur.

what-the-statement-says-happened = Açıklamaya göre neler oldu

what-the-statement-according-to-the-statement-about = Açıklamaya göre, çatışmadan önce Hocalı’da yaklaşık 7.000 kişi yaşıyordu. Açıklamada, Ermeni kuvvetlerinin kasabayı Ekim 1991’den itibaren kuşattığı ve 1991–1992 kışı boyunca top atışlarının neredeyse her gün sivil binaları ve hizmetleri hedef aldığı belirtilir.

what-the-statement-the-statement-says-that-the = Açıklamada, kasabanın 25 Şubat’ı 26 Şubat 1992’ye bağlayan gece, eski bir Sovyet birliği olan 366. Muhafız Motorize Piyade Alayının bazı kısımlarının yardımıyla Ermenistan silahlı kuvvetleri tarafından ele geçirildiği belirtilir. Açıklamaya göre aralarında kadınların, çocukların ve yaşlıların da bulunduğu yüzlerce Azerbaycanlı öldürülmüş, yaralanmış veya rehin alınmış, kasaba ise “yerle bir edilmiştir”.

what-the-statement-human-rights-watch-wrote-in = Human Rights Watch 1994’te, kasabayı *Karabağ Ermenilerinin* kuvvetlerinin aldığını ve *bildirildiğine göre* bu kuvvetlerin 366. Alayın askerlerince desteklendiğini yazmıştır. Örgütün çatışmaya ilişkin raporlarında, savaş hukukunun her iki tarafça ihlal edildiği anlatılır.

where-the-accounts-differ = Anlatımların ayrıldığı noktalar

where-the-accounts-no-single-count-of-the = Ölü sayısı konusunda herkesin kabul ettiği tek bir rakam yoktur. Human Rights Watch 1994’te, sonrasında bölge Karabağ Ermenilerinin kuvvetlerinin denetiminde olduğu için kesin rakamların bulunmadığını yazmıştır.

where-the-accounts-figure = Rakam

where-the-accounts-what-it-refers-to = Neyi ifade ettiği

where-the-accounts-according-to-whom = Kime göre

where-the-accounts-about-7-000 = Yaklaşık 7.000

where-the-accounts-population-of-the-town-before = Kasabanın çatışmadan önceki nüfusu

where-the-accounts-the-statement = Açıklama

where-the-accounts-hundreds = Yüzlerce

where-the-accounts-people-killed-wounded-or-taken = Öldürülen, yaralanan veya rehin alınan kişiler

where-the-accounts-people-the-statement = Açıklama

where-the-accounts-613 = 613

where-the-accounts-residents-killed = Öldürülen kasaba sakinleri

where-the-accounts-the-government-of-azerbaijan = Azerbaycan Hükûmeti

where-the-accounts-more-than-200 = 200’den fazla

where-the-accounts-civilians-killed-the-report-adds = Öldürülen siviller; rapor, 500 ila 1.000 kişinin ölmüş olabileceğini ekler

where-the-accounts-human-rights-watch-1994 = Human Rights Watch, 1994

where-the-accounts-more-than-400 = 400’den fazla

where-the-accounts-azerbaijanis-killed-while-fleeing-most = Kaçarken öldürülen, çoğu sivil olan Azerbaycanlılar

where-the-accounts-thomas-de-waal-2012 = Thomas de Waal, 2012

where-the-accounts-armenian-officials-have-disputed-who = Ermenistan yetkilileri, sorumluluğun kime ait olduğu konusunda itirazda bulunmuştur. Ermenistan Dışişleri Bakanlığı 3 Mart 1997’de sivil ölümlerine Azerbaycan Halk Cephesinin yol açtığını savunmuş ve eski Azerbaycan Cumhurbaşkanı Ayaz Mutallibov ile yapılan bir söyleşiyi kaynak göstermiştir.[^letter]

where-the-accounts-human-rights-watch-answered-on = Human Rights Watch 24 Mart 1997’de, bulgularının bu savı desteklemediği yanıtını vermiş ve sivil ölümlerinin doğrudan sorumluluğunu Karabağ Ermenilerinin kuvvetlerine yüklemiştir. Ermenistan itirazlarını [Birleşmiş Milletlere gönderdiği 24 Şubat 2012 tarihli bir mektupta](https://undocs.org/A/66/708) yinelemiş, mektupta Azerbaycan’ın verdiği bilgiler “yanıltıcı” olarak nitelendirilmiştir.

where-the-accounts-the-statement-describes-the-events = Açıklama, olayları Ermenistan’ın daha geniş bir politikasının parçası olarak anlatır ve kendi görüşüne göre Ermenistan’ın ve bireylerin savaş suçlarından sorumlu olduğunu gösteren bir rapora atıfta bulunur. Dağlık Karabağ’daki yerel Ermeni makamları 2020 tarihli bir memorandumda, [Armenpress’in bildirdiğine göre](https://armenpress.am/en/article/1014462), harekâtın askerî bir zorunluluk olduğunu ve Azerbaycan’ın sivilleri tahliye etmeme kararı aldığını belirtmiştir.

international-bodies-and-the-press = Uluslararası kuruluşlar ve basın

international-bodies-and-on-11-march-1992-the = Avrupa Konseyi Bakanlar Komitesi 11 Mart 1992’de bir bildirge kabul etmiştir. Açıklamadaki alıntıya göre Komite, “ayrım gözetmeksizin gerçekleştirilen öldürmelere ve zorbalıklara ilişkin son haberlerden” duyduğu kaygıyı dile getirmiş ve şunu kınamıştır:

international-bodies-and-the-violence-and-attacks-directed = “Azerbaycan Cumhuriyeti’nin Dağlık Karabağ bölgesinde sivil halka yönelik şiddeti ve saldırıları”

international-bodies-and-the-statement-says-that-the = Açıklamada, Avrupa İnsan Hakları Mahkemesinin, olayların “savaş suçu veya insanlığa karşı suç teşkil edebilecek, özellikle ağır nitelikte eylemler” içerdiği sonucuna vardığı belirtilir. Açıklama kararın adını vermez; diğer Azerbaycan kaynakları kararın tarihini 22 Nisan 2010 olarak verir; bu, [*Fatullayev/Azerbaycan*](https://hudoc.echr.coe.int/eng?i=001-98401) kararının tarihidir. Bu dava, Azerbaycanlı bir gazetecinin kısmen Hocalı hakkında yazdıkları nedeniyle aldığı mahkûmiyetlerle ilgiliydi; Mahkeme, gazetecinin ifade özgürlüğü ve adil yargılanma haklarının ihlal edildiğine hükmetmiştir.

international-bodies-and-the-statement-says-that-the-organization = Açıklamada, İslam İşbirliği Teşkilatının olayların “soykırım eylemi” ve “insanlığa karşı suç” olarak tanınması çağrısında bulunduğu, Türk Dili Konuşan Ülkeler İşbirliği Konseyinin de olayları kınadığı belirtilir. Ayrıca 17 ülkenin ve ABD’nin 23 eyaletinin yasama organlarının olayları kınadığı ve insanlığa karşı suç olarak nitelendirdiği ifade edilir.

international-bodies-and-the-statement-names-these-media = Açıklama, Hocalı’daki öldürmeleri haber yapmış olan şu yayın organlarını sayar: *The Washington Post*, *The Washington Times*, *The New York Times*, *The Boston Globe*, *Los Angeles Times*, *The Times*, *The Sunday Times*, *Newsweek*, *The Irish Times*, *The Guardian*, *The Independent*, *The Age* (Avustralya), *Milliyet* (Türkiye) ile *Komsomolskaya Pravda*, *Pravda* ve *Trud* (Rusya). Açıklamada iki insan hakları örgütünün, Human Rights Watch ile Memorial’ın da adı geçer.

a-quotation-and-its-reading = Bir alıntı ve yorumu

a-quotation-and-the-statement-cites-words-of = Açıklama, eski Ermenistan Savunma Bakanı ve 2008–2018 yıllarının Ermenistan Cumhurbaşkanı Serj Sarkisyan’ın sözlerini şu kaynaktan aktarır: Thomas de Waal, *Black Garden: Armenia and Azerbaijan through Peace and War* (New York University Press, 2003), s. 172. Açıklamada kısaltılmış biçimiyle bu sözler şöyledir: “Hocalı’dan önce Azerbaycanlılar ... Ermenilerin sivil halka el kaldıramayacak insanlar olduğunu düşünüyorlardı. Biz bu kalıp yargıyı kırabildik”.

a-quotation-and-the-statement-presents-these-words = Açıklama bu sözleri bir suç itirafı olarak sunar; bu yorum tartışmalıdır. De Waal [2012’de](https://carnegieeurope.eu/publications/?fa=47283), Sarkisyan’ın kendisine “pek çok şey abartıldı” da dediğini, ancak Ermenilerin Azerbaycanlı sivilleri öldürdüğünü inkâr etmediğini yazmıştır.

the-campaign-and-the-resources = Kampanya ve kaynaklar

the-campaign-and-the-statement-says-that-an = Açıklamada, *Hocalı’ya Adalet* adlı bir farkındalık kampanyasının 8 Mayıs 2008’de başlatıldığı ve kampanyaya yüzlerce kuruluşun ve yüz binlerce kişinin katıldığı belirtilir. Kampanyanın adresi: [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org).

the-campaign-and-the-statement-ends-with-these = Açıklama, burada o tarafın anlatımının kaynakları olarak sıralanan şu kaynaklarla sona erer:

the-campaign-and-statement-by-azerbaijans-ministry-of = Yıl dönümüne ilişkin [Azerbaycan Dışişleri Bakanlığı açıklaması](https://mfa.gov.az/en/news/no06722).

the-campaign-and-letter-of-the-permanent-representative = Birleşmiş Milletler Genel Sekreterine hitaben [Azerbaycan Daimî Temsilcisinin mektubu](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement), A/76/689-S/2022/106 sayılı belge.

the-campaign-and-statement-by-azerbaijans-commissioner-for = Yıl dönümüne ilişkin [Azerbaycan İnsan Hakları Komiseri (Ombudsman) açıklaması](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide).

the-campaign-and-appeal-of-religious-leaders-in = Azerbaycan’daki dinî liderlerin AZERTAC haber ajansınca yayımlanan çağrısı. Adresi ham kopyada bozulmuştur ve burada yinelenmemiştir.

the-campaign-and-a-short-film-about-the = Olaylar hakkında [kısa bir film](https://youtu.be/hApODOReD3I).

note-the-spelling-khojaly-is-used = Burada *Hocalı* yazımı, Türkçede yerleşik biçim olduğu için kullanılmıştır; açıklamada ve bu metinde anılan belgelerin çoğunda *Khojaly* yazımı kullanılır. Bu tercih kimsenin iddiasını desteklemez.

note-this-text-knows-the-armenian = Bu metin, Ermenistan bakanlığının açıklamasını yalnızca [Human Rights Watch’ın yanıtı](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm) aracılığıyla bilmektedir; bu yanıt söz konusu açıklamayı özetler ve ona itiraz eder.
