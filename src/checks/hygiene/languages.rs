//! The small words of languages (articles, prepositions, forms of *to be*), by which a text shows what it is in.
//!
//! A sentence of some length holds several of them, and one in another language holds hardly any.

use hashbrown::HashMap;
use std::sync::LazyLock;

/// Languages and their commonest small words.
const WORDS: &[(&str, &str)] = &[
    (
        "en",
        "the of and to in is that for with you are on as at this be by from or it not can your will have if an we our when all has which their",
    ),
    (
        "de",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an sie wird aus bei oder wie du dein deine wenn nur kann werden einen einer ihr ihre über zum zur nach sind haben wir",
    ),
    (
        "nl",
        "de het een en van in is dat op te met voor zijn niet aan er om ook als dan bij uit je door naar wordt worden of uw deze kan over wat hoe jouw meer we",
    ),
    (
        "af",
        "die en van in is dat op te met vir nie aan om ook as by uit jou deur na word of hierdie kan oor wat ’n sy hulle ons",
    ),
    (
        "sv",
        "och i att det som en på är av för med den till inte ett om har de eller från kan du din ditt när så men dina vid vi alla",
    ),
    (
        "da",
        "og i at det som en på er af for med den til ikke et om har de eller fra kan du din dit når så men dine ved vi alle der",
    ),
    (
        "nb",
        "og i å det som en på er av for med den til ikke et om har de eller fra kan du din ditt når så men dine ved vi alle",
    ),
    (
        "nn",
        "og i å det som ein på er av for med den til ikkje eit om har dei eller frå kan du din ditt når så men ved vi alle",
    ),
    (
        "is",
        "og í að það sem er á við af fyrir með til ekki um hefur eða frá getur þú þinn þegar en þess ef þetta",
    ),
    (
        "fr",
        "de la le et les des en un une du dans que est pour qui par sur pas au plus ne se vous avec ou ce votre vos à nous son sa ses leur cette sont aux comme si",
    ),
    (
        "es",
        "de la que el en y a los se del las un por con no una su para es al lo como más o tu sus si este esta desde cuando",
    ),
    (
        "ca",
        "de la que el en i a els es del les un per amb no una seu és al com més o les dels si aquest aquesta vostre teu d’un",
    ),
    (
        "gl",
        "de a que o en e os se do da as un por con non unha seu para é ao como máis ou si este esta dos das no na",
    ),
    (
        "pt",
        "de a que o em e os se do da as um por com não uma seu para é ao como mais ou sua no na dos das você este esta pelo pela",
    ),
    (
        "it",
        "di la che il in e i si del della le un per con non una suo è al come più o tuo se questo questa da gli dei delle nel alla sono",
    ),
    (
        "ro",
        "de la că în și a să se un o cu nu pe este din pentru care mai sau al ale ce dumneavoastră dacă această acest sunt fi lui",
    ),
    (
        "oc",
        "de la que lo en e a los se del las un per amb non una son es al coma mai o tu vòstre aqueste dins dels sus",
    ),
    (
        "eo",
        "la de kaj en al estas ne por ke kun sur el per kiu via vi aŭ ĝi tiu se por pri ĉi sen povas",
    ),
    (
        "pl",
        "w i na z do się nie jest to że dla o od po jak za przez lub oraz te co być ten można są aby twoje jego które który ze",
    ),
    (
        "cs",
        "a v na se je že s z do pro o to ve jako by od k po si nebo jsou při které který není může vaše pokud své jeho tak i",
    ),
    (
        "sk",
        "a v na sa je že s z do pre o to vo ako by od k po si alebo sú pri ktoré ktorý nie môže vaše ak svoje jeho tak aj",
    ),
    (
        "sl",
        "in v na se je da s z za o to kot bi od k po si ali so pri ki ni lahko vaše če svoje jih tudi iz",
    ),
    (
        "hr",
        "i u na se je da s za o to kao bi od k po ili su pri koji koje nije može vaše ako svoje ih iz sa što te",
    ),
    (
        "sq",
        "e të në dhe i një për me është që nga si do ka janë nuk ose mund më juaj kjo ky tuaj nëse",
    ),
    (
        "hu",
        "a az és hogy nem is egy ez van meg de ha vagy csak mint el már ki lehet még minden azt ezt be fel amely kell",
    ),
    (
        "fi",
        "ja on ei että se oli joka ovat tai voi kun myös kuin ole jos sen niin vain mutta sinun tämä sekä voit ne sitä",
    ),
    (
        "et",
        "ja on ei et see kui oma või mis ka ning ta seda saab selle aga kes siis mida teie sinu oli nii",
    ),
    (
        "lv",
        "un ir ar no uz par ka lai kas vai arī jūsu to tiek tā bet ja var pie pēc nav šo šī",
    ),
    (
        "lt",
        "ir yra su iš kad į ar tai kaip bei jūsų dėl ne per bet arba apie gali kai kurie nuo tik šį šis",
    ),
    (
        "tr",
        "ve bir bu için ile da de çok olarak daha gibi en ne veya ya her kadar sonra olan var değil ama",
    ),
    (
        "az",
        "və bir bu üçün ilə də da çox olaraq daha kimi ən nə ya hər qədər sonra olan var deyil amma",
    ),
    (
        "id",
        "yang dan di dengan untuk dari ini pada itu dalam tidak ke anda adalah akan atau oleh juga bisa dapat kami",
    ),
    (
        "ms",
        "yang dan di dengan untuk dari ini pada itu dalam tidak ke anda adalah akan atau oleh juga boleh dapat kami",
    ),
    (
        "vi",
        "và của là các có cho được một những trong không với người này để bạn đến từ khi trên",
    ),
    (
        "tl",
        "ang ng sa na mga at ay para ito hindi mo ka isang ko iyong kung may kapag",
    ),
    ("sw", "na ya wa kwa ni za katika la kuwa hii yako cha kama au si"),
    (
        "eu",
        "eta da ez du bat dira dute egin zure hau edo dela izan baina duen beste ere",
    ),
    (
        "cy",
        "y yr a i yn o ar gyda eich mae ac am ei eu bod chi hwn ni neu wedi fel",
    ),
    (
        "ga",
        "an na agus ar le i do is ag go sa do bhfuil seo nó atá leis mar",
    ),
    ("br", "ar an ur ha da e evit gant eus ma war en eo ho pe"),
    (
        "ru",
        "и в не на с что по к из для это как от или при вы а у о все если вашей вас его можно но же за может",
    ),
    (
        "uk",
        "і в не на з що по до із для це як від або при ви та у про всі якщо ваш вас його можна але за може й",
    ),
    (
        "be",
        "і ў не на з што па да для гэта як ад або пры вы у пра ўсе калі ваш вас яго можна але за можа",
    ),
    (
        "bg",
        "и в не на с че по за от да се си е са или при вие като това ако ви вас може но до ще",
    ),
    (
        "mk",
        "и во не на со што по за од да се е или при вие како ова ако ви вас може но до ќе",
    ),
    (
        "sr",
        "и у не на са што по за од да се је су или при ви као ово ако вас може али до ће",
    ),
    (
        "el",
        "και το να η του της με για την τα από που σας στο οι είναι δεν θα τον στην ή ένα μια σε ο τη",
    ),
];

/// The languages that use a word, as bits in the order of `WORDS`.
static LANGUAGES: LazyLock<HashMap<&str, u64>> = LazyLock::new(|| {
    let mut languages: HashMap<&str, u64> = HashMap::new();
    for (at, (_, words)) in WORDS.iter().enumerate() {
        for word in words.split(' ') {
            *languages.entry(word).or_default() |= 1 << at;
        }
    }
    languages
});

/// So many shapes there are; most words have one of their own.
const SHAPES: usize = 256;

/// The small words of one language, made to be looked up quickly.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SmallWords {
    /// By their shapes; not more than there are bits.
    words: Vec<&'static str>,
    /// Which of them few other languages have, as bits.
    pub telling: u64,
    /// How many of them have a lesser shape than each: most words have a shape of none of these.
    starts: [u8; SHAPES + 1],
}

static SMALL_WORDS: LazyLock<HashMap<&str, SmallWords>> = LazyLock::new(|| {
    let languages = WORDS.iter();
    languages
        .map(|(language, words)| (*language, SmallWords::new(words)))
        .collect()
});

/// A word of more languages than this tells none of them.
const MOST_LANGUAGES: u32 = 4;

impl SmallWords {
    fn new(words: &'static str) -> SmallWords {
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_unstable_by_key(|word| (shape(word.as_bytes()), *word));
        words.dedup();
        let mut telling = 0;
        for (at, word) in words.iter().enumerate() {
            if LANGUAGES[word].count_ones() <= MOST_LANGUAGES {
                telling |= 1 << at;
            }
        }
        let lesser = |bound| words.partition_point(|word| shape(word.as_bytes()) < bound);
        let starts = std::array::from_fn(|bound| lesser(bound) as u8);
        SmallWords {
            words,
            telling,
            starts,
        }
    }

    /// The bit of `word`, as it is written; no bit if it is none of these words.
    pub(super) fn bit(&self, word: &str) -> u64 {
        self.bit_of(word.as_bytes())
    }

    /// The same of the bytes of a word.
    pub(super) fn bit_of(&self, word: &[u8]) -> u64 {
        let shape = shape(word);
        let mut alike = usize::from(self.starts[shape])..usize::from(self.starts[shape + 1]);
        let found = alike.find(|at| self.words[*at].as_bytes() == word);
        found.map_or(0, |at| 1 << at)
    }
}

/// Of a word, what its length and its ends make.
fn shape(bytes: &[u8]) -> usize {
    let (first, last) = (
        bytes.first().copied().unwrap_or(0),
        bytes.last().copied().unwrap_or(0),
    );
    (usize::from(first) ^ usize::from(last) << 3 ^ bytes.len() << 5) % SHAPES
}

/// The small words of the language of `tag`; `None` for one that is not known here.
pub(super) fn small_words(tag: &str) -> Option<&'static SmallWords> {
    SMALL_WORDS.get(known(tag))
}

/// The language of `tag`, or one with the same small words.
fn known(tag: &str) -> &str {
    match tag.split('-').next().unwrap_or_default() {
        "bs" => "hr",
        "sr" if tag.contains("Latn") => "hr",
        "no" => "nb",
        "fil" => "tl",
        "ast" => "es",
        language => language,
    }
}

/// A language that a text seems to be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seeming {
    /// Its tag.
    pub language: &'static str,
    /// How many different small words of it there are.
    pub different: usize,
    /// How many of all words are small words of it, in percent.
    pub share: usize,
    /// How many different small words of the expected language there are.
    pub expected: usize,
}

/// The language with the most small words among `words`, which are in lower case, where that of the tag
/// `expected` should be.
pub(super) fn seeming<'w>(words: impl Iterator<Item = &'w str>, expected: &str) -> Option<Seeming> {
    let mut count = 0_usize;
    let known_words = words.inspect(|_| count += 1).filter_map(|word| {
        let languages = LANGUAGES.get(word)?;
        Some((word, *languages))
    });
    let mut known_words: Vec<(&str, u64)> = known_words.collect();
    known_words.sort_unstable();
    let mut different = [0; WORDS.len()];
    let mut total = [0; WORDS.len()];
    for same in known_words.chunk_by(|one, other| one == other) {
        let (_, languages) = same[0];
        for at in (0..WORDS.len()).filter(|at| languages >> at & 1 == 1) {
            different[at] += 1;
            total[at] += same.len();
        }
    }
    let expected = WORDS
        .iter()
        .position(|(language, _)| *language == known(expected));
    // Of several, the expected one comes first.
    let best = (0..WORDS.len())
        .max_by_key(|at| (different[*at], Some(*at) == expected, total[*at], usize::MAX - at))?;
    Some(Seeming {
        language: WORDS[best].0,
        different: different[best],
        share: total[best] * 100 / count.max(1),
        expected: expected.map_or(0, |at| different[at]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_shows_its_language() {
        for (language, sentence) in [
            ("en", "the bridge that leads to the garden is open for all of you"),
            (
                "de",
                "die brücke ist für alle offen und führt über den fluss in den garten",
            ),
            (
                "fr",
                "le pont qui mène au jardin est ouvert pour tous les visiteurs de la ville",
            ),
            (
                "es",
                "el puente que va al jardín es para todos los que se quedan en la ciudad",
            ),
            (
                "pt",
                "a ponte que leva ao jardim não é para você se for com um carro",
            ),
            (
                "pl",
                "most jest otwarty dla wszystkich i nie ma na nim samochodów, które są za duże",
            ),
            (
                "ru",
                "мост, который ведёт в сад, открыт для всех и не закрывается на ночь",
            ),
            (
                "uk",
                "міст, що веде до саду, відкритий для всіх та не закривається на ніч",
            ),
            ("hu", "a híd nyitva van és az is látható, hogy ez egy régi kert"),
        ] {
            let seeming = seeming(sentence.split([' ', ',']), "").unwrap();
            assert_eq!(seeming.language, language, "{sentence}");
            assert!(seeming.different >= 4, "{sentence}: {seeming:?}");
        }
    }

    #[test]
    fn each_language_has_words_of_its_own() {
        for (language, _) in WORDS {
            let small = small_words(language).unwrap();
            assert!(small.telling.count_ones() >= 9, "{language}: {small:?}");
            assert!(small.words.len() <= 64, "{language}");
            for (at, word) in small.words.iter().enumerate() {
                assert_eq!(small.bit(word), 1 << at, "{language}: {word}");
            }
            assert_eq!(small.bit("bridge"), 0);
        }
    }

    #[test]
    fn there_are_as_many_languages_as_bits_at_most() {
        assert!(WORDS.len() <= 64);
    }
}
