//! Words of Azerbaijani, in Latin letters, that decide what a sentence asserts.

use super::Record;

pub(super) const AZERBAIJANI: Record = Record {
    tag: "az",
    negations: "\
        deyil deyildir deyildi deyillər deyilik deyiləm yox yoxdur yoxdu yoxsa heç heçbir bilməz olmaz qeyri \
        qeyri-* istisna başqa imtina rədd inkar çətin",
    modals: "\
        məcbur* vacib* mütləq gərək gərəkdir lazım* zəruri* tələb* malik olar bilər bilərlər bilərik \
        bilərsiniz bilir bilirlər biləcək mümkün* icazə* qadağa* haqqı hüququ hüquq* vəzifə* borclu* iddia* \
        guya təsdiq* ehtimal* yəqin bəlkə şübhə* əgər isə qədər əvvəl sonra yalnız ancaq təkcə ya yaxud \
        lakin amma çünki halda şərt* üçün tövsiyə* təklif* plan* nəzərdə zəmanət* vəd* könüllü* olmalı* \
        etməli* edilməli* verilməli* edə edəcək olacaq",
    quantifiers: "\
        bütün hər hamı hamısı hamının hamıya kimsə biri bəzi bəziləri çox çoxu az azı neçə daha ən ikisi \
        yarı yarısı yarım həmişə tez-tez bəzən nadir adətən təxminən haqqında artıq yuxarı aşağı üstündə \
        altında yüzlərlə minlərlə onlarla milyonlarla tam tamamilə qismən hissə hissəsi əksəriyyət* azlıq \
        yeganə digər başqası həm yenə hətta məhz maksimum minimum kifayət həddindən təkrar",
    numbers: "\
        sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən \
        doxsan yüz min milyon milyard birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci \
        doqquzuncu onuncu sonuncu ilk son dəfə yanvar* fevral* mart martın martda aprel* may mayın mayda \
        iyun* iyul* avqust* sentyabr* oktyabr* noyabr* dekabr* çərşənbə* cümə şənbə bazar gün günü günlər \
        gündəlik həftə* ay ayı aylıq il ili illik saat* dəqiqə* saniyə* əsr* bugün sabah dünən indi günorta \
        gecə* səhər* axşam* yaz yay payız qış manat* qəpik* dollar* avro* faiz* kilometr* metr santimetr* \
        millimetr* mil qram* kiloqram* ton tonlarla litr* hektar* dərəcə* bayt* meqabayt* vatt*",
    denying_endings: "",
    is_denying_form: is_denying_verb,
    opposite_beginnings: "qeyri- anti na",
    opposite_endings: "\
        lı/sız li/siz lu/suz lü/süz lıdır/sızdır lidir/sizdir ludur/suzdur lüdür/süzdür",
    opposites: "\
        açıq*/bağlı* aç*/bağla* var/yox vardır/yoxdur qəbul/rədd icazə/qadağa başla*/bit* əlavə/sil* \
        saxla*/sil* göstər*/gizlə* hə/yox bəli/xeyr düz*/səhv* sol*/sağ* şimal*/cənub* şərq*/qərb* \
        əvvəl/sonra üst*/alt* tez/gec çox/az böyük*/kiçik* yüksək*/alçaq* uzun*/qısa* yeni*/köhnə* \
        yaxşı*/pis* art*/azal* al*/sat* gir*/çıx* gəl*/get* diri/ölü doğul*/öl* günahkar*/günahsız* \
        ümumi*/xüsusi* dolu*/boş* varlı*/kasıb* güclü*/zəif* isti*/soyuq* kişi*/qadın* ata*/ana* oğul*/qız* \
        qardaş*/bacı* müharibə*/sülh* dost*/düşmən* lehinə/əleyhinə daxili*/xarici* göndər*/qəbul biz/onlar \
        biz/siz bizim/sizin",
    names: "\
        şərq qərb şimal cənub ay günəş yer tanrı allah quran bakı azərbaycan ermənistan türkiyə rusiya \
        azərbaycanlı erməni türk rus müstəqillik respublika məclis konstitusiya xalq vətən zəfər aydın ulduz \
        günel lalə nərgiz səhər dəniz araz kür xəzər bahar yaşar elçin murad mars venera siz sizin sizə sizi \
        sizdən",
    plain: "\
        bu o bunlar onlar mən sən biz siz onun bunun mənim sənin bizim sizin onların özü və ilə da də ki ya \
        kimi görə haqda qarşı arasında içində barədə bunu onu onda burada orada belə elə necə nə kim hansı \
        harada idi imiş edir etdi etmək olur oldu olmaq var vardır deyir dedi zəhmət xahiş seçin basın açın \
        bağlayın daxil saxlayın silin əlavə göstər tap axtar oxu yaz yarat",
    common_endings: "lar lər maq mək lıq lik luq lük çı çi dır dir lı li sız siz ma mə",
    relatives: "ki hansı kim harada",
};

// The verb denies by -ma-/-mə- (or -m- before a vowel) between stem and endings: gəldi, gəlmədi; gəlir, gəlmir.
fn is_denying_verb(word: &str) -> bool {
    const TENSES: &[&str] = &[
        "madı",
        "mədi",
        "mamış",
        "məmiş",
        "mayıb",
        "məyib",
        "mayacaq",
        "məyəcək",
        "mayacağ",
        "məyəcəy",
        "maz",
        "məz",
        "maram",
        "mərəm",
        "marıq",
        "mərik",
        "mır",
        "mir",
        "mur",
        "mür",
        "mayır",
        "məyir",
        "mamaq",
        "məmək",
        "mamağ",
        "məməy",
        "mayan",
        "məyən",
        "mama",
        "məmə",
        "masın",
        "məsin",
        "mayın",
        "məyin",
        "masa",
        "məsə",
        "mayaraq",
        "məyərək",
        "madan",
        "mədən",
        "mamalı",
        "məməli",
        "mayınca",
        "məyincə",
    ];
    const PERSONS: &[&str] = &[
        "", "m", "n", "q", "k", "am", "əm", "san", "sən", "ıq", "ik", "uq", "ük", "sınız", "siniz", "sunuz",
        "sünüz", "nız", "niz", "lar", "lər", "dır", "dir", "dur", "dür", "dırlar", "dirlər", "durlar",
        "dürlər", "dı", "di", "du", "dü", "ı", "i", "a", "ə", "da", "də", "dan", "dən", "nın", "nin", "ın",
        "in", "sı", "si", "ları", "ləri", "ların", "lərin",
    ];
    PERSONS.iter().any(|person| {
        let stem = word.strip_suffix(person).unwrap_or_default();
        TENSES.iter().any(|tense| {
            stem.strip_suffix(tense)
                .is_some_and(|root| root.chars().count() > 1 || root == "e")
        })
    })
}
