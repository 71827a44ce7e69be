//! What the words of one language decide: a record for each language that has one.
//!
//! A new language is a new file with one `const` and one line in `ALL`. A table is a text of entries with spaces
//! between them: words in small letters; one that ends with `*` is the beginning of words; `a/b` is a pair.

mod azerbaijani;
mod english;
mod french;
mod russian;

use super::atom::{Atom, Kind};
use crate::model::Locale;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The words of a language that decide what a sentence asserts.
#[derive(Debug)]
pub(super) struct Record {
    /// The language subtag.
    pub tag: &'static str,
    /// Words that deny.
    pub negations: &'static str,
    /// Words that oblige, permit, condition or qualify what is asserted.
    pub modals: &'static str,
    /// Words that say how much, how many or how often.
    pub quantifiers: &'static str,
    /// Numbers, dates and units in words.
    pub numbers: &'static str,
    /// Endings that make a word deny (`n't`).
    pub denying_endings: &'static str,
    /// Whether a word denies by its form, where no ending alone can tell.
    pub is_denying_form: fn(&str) -> bool,
    /// Beginnings that make the opposite of a word (`lawful`, `unlawful`).
    pub opposite_beginnings: &'static str,
    /// Endings of opposites (`harmful`, `harmless`).
    pub opposite_endings: &'static str,
    /// Words and their opposites; entries may be beginnings.
    pub opposites: &'static str,
    /// Words that are other words with a capital (`polish`, `Polish`), in small letters, and those that are
    /// other words in capitals (`us`, `US`), in capitals.
    pub names: &'static str,
    /// Articles, pronouns, verbs and the like, which have a capital only where a sentence begins.
    pub plain: &'static str,
    /// Endings that names seldom have.
    pub common_endings: &'static str,
    /// Words that a comma in front makes say something else (`citizens who vote`).
    pub relatives: &'static str,
}

/// Every language that has a table.
pub(super) const ALL: &[&Record] = &[
    &azerbaijani::AZERBAIJANI,
    &english::ENGLISH,
    &french::FRENCH,
    &russian::RUSSIAN,
];

/// For any other language only the universal rules speak.
const OTHER: Record = Record {
    tag: "und",
    negations: "",
    modals: "",
    quantifiers: "",
    numbers: "",
    denying_endings: "",
    is_denying_form: |_| false,
    opposite_beginnings: "",
    opposite_endings: "",
    opposites: "",
    names: "",
    plain: "",
    common_endings: "",
    relatives: "",
};

/// Languages whose letters I and i are not two cases of one letter.
const DOTTED: &[&str] = &["az", "crh", "gag", "kk", "tr", "tt"];

/// A kind of words that decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decides {
    /// Whether it is so.
    Negation,
    /// Whether it must be, may be, is said to be.
    Modality,
    /// How much, how many, how often.
    Quantity,
    /// Which number, date, unit.
    Number,
}

impl Decides {
    /// The reason that names the kind.
    pub fn reason(self) -> &'static str {
        match self {
            Decides::Negation => "grade-negation",
            Decides::Modality => "grade-modal",
            Decides::Quantity => "grade-quantifier",
            Decides::Number => "grade-number-word",
        }
    }
}

/// The language of a source: its record, made ready for looking words up.
#[derive(Debug)]
pub(super) struct Language {
    record: &'static Record,
    words: HashMap<&'static str, Decides>,
    beginnings: Vec<(&'static str, Decides)>,
    names: HashSet<&'static str>,
    plain: HashSet<&'static str>,
    is_dotted: bool,
}

static READY: LazyLock<Vec<Language>> = LazyLock::new(|| {
    ALL.iter()
        .map(|record| Language::new(record, record.tag))
        .collect()
});

/// Languages without a record, by their letters.
static UNREADY: LazyLock<[Language; 2]> =
    LazyLock::new(|| [Language::new(&OTHER, "und"), Language::new(&OTHER, "tr")]);

impl Language {
    /// The language of `locale`.
    pub fn of(locale: &Locale) -> &'static Language {
        let tag = locale.as_str().split('-').next().unwrap_or_default();
        let ready = READY.iter().find(|language| language.record.tag == tag);
        ready.unwrap_or(&UNREADY[usize::from(DOTTED.contains(&tag))])
    }

    /// A language of which nothing is known.
    pub fn any() -> &'static Language {
        &UNREADY[0]
    }

    fn new(record: &'static Record, tag: &str) -> Language {
        let tables = [
            (record.numbers, Decides::Number),
            (record.quantifiers, Decides::Quantity),
            (record.modals, Decides::Modality),
            (record.negations, Decides::Negation),
        ];
        let (mut words, mut beginnings) = (HashMap::new(), Vec::new());
        for (table, decides) in tables {
            for entry in table.split_whitespace() {
                match entry.strip_suffix('*') {
                    Some(beginning) => beginnings.push((beginning, decides)),
                    None => {
                        words.insert(entry, decides);
                    }
                }
            }
        }
        Language {
            record,
            words,
            beginnings,
            names: record.names.split_whitespace().collect(),
            plain: record.plain.split_whitespace().collect(),
            is_dotted: DOTTED.contains(&tag),
        }
    }

    /// Whether the language has a record.
    pub fn is_known(&self) -> bool {
        !self.words.is_empty()
    }

    /// Whether it is English.
    pub fn is_english(&self) -> bool {
        self.record.tag == "en"
    }

    /// The key of a part without letter case.
    pub fn folded(&self, atom: &Atom) -> String {
        match atom.kind {
            Kind::Word | Kind::Number => self.lower(&atom.key),
            _ => atom.key.clone(),
        }
    }

    /// `word` in small letters.
    pub fn lower(&self, word: &str) -> String {
        match self.is_dotted && word.contains(['I', 'İ']) {
            true => word.replace('I', "ı").replace('İ', "i").to_lowercase(),
            false => word.to_lowercase(),
        }
    }

    /// What a word decides, and the entry by which it does: two forms of one word have one entry.
    ///
    /// `word` is in small letters.
    pub fn decides<'w>(&'w self, word: &'w str) -> Option<(Decides, &'w str)> {
        if let Some((entry, decides)) = self.words.get_key_value(word) {
            return Some((*decides, entry));
        }
        // An article or pronoun that has lost its vowel (`l'`, `d'`) hides no word; `n'` denies.
        if let Some((start, rest)) = word.split_once('\'')
            && !rest.is_empty()
        {
            let start = &word[..=start.len()];
            if let Some((entry, decides)) = self.words.get_key_value(start).or(self.words.get_key_value(rest))
            {
                return Some((*decides, entry));
            }
        }
        let mut endings = self.record.denying_endings.split_whitespace();
        if endings.any(|ending| word.ends_with(ending)) {
            return Some((
                Decides::Negation,
                self.record
                    .negations
                    .split_whitespace()
                    .next()
                    .unwrap_or_default(),
            ));
        }
        if (self.record.is_denying_form)(word) {
            return Some((Decides::Negation, "-"));
        }
        let mut beginnings = self.beginnings.iter();
        let found = beginnings.find(|(beginning, _)| word.starts_with(beginning));
        found.map(|(beginning, decides)| (*decides, *beginning))
    }

    /// Whether a word is no name, however it is written.
    pub fn is_plain(&self, word: &str) -> bool {
        self.plain.contains(word) || self.decides(word).is_some()
    }

    /// Whether a word is another word, mostly a name, when it is written as `capital`.
    pub fn is_name_too(&self, capital: &str) -> bool {
        self.names.contains(capital) || self.names.contains(self.lower(capital).as_str())
    }

    /// Whether a word ends as names seldom do.
    pub fn ends_as_common(&self, word: &str) -> bool {
        let mut endings = self.record.common_endings.split_whitespace();
        word.chars().count() > 3 && endings.any(|ending| word.ends_with(ending))
    }

    /// Whether a comma before the word makes it say something else.
    pub fn is_relative(&self, word: &str) -> bool {
        self.record
            .relatives
            .split_whitespace()
            .any(|relative| relative == word)
    }

    /// The words that would be opposites of `word` by its form.
    pub fn opposites_by_form(&self, word: &str) -> Vec<String> {
        let beginnings = self
            .record
            .opposite_beginnings
            .split_whitespace()
            .filter_map(|beginning| {
                let rest = word.strip_prefix(beginning)?;
                (rest.chars().count() > 2).then(|| rest.to_owned())
            });
        let endings = pairs(self.record.opposite_endings).flat_map(|(one, other)| {
            let swap = |from: &str, to: &str| {
                let stem = word.strip_suffix(from)?;
                (stem.chars().count() > 2).then(|| format!("{stem}{to}"))
            };
            [swap(one, other), swap(other, one)].into_iter().flatten()
        });
        beginnings.chain(endings).collect()
    }

    /// The opposite of a word by the table: an entry, which may be a beginning.
    pub fn opposite(&self, word: &str) -> impl Iterator<Item = &'static str> {
        let pairs = pairs(self.record.opposites).flat_map(|(one, other)| [(one, other), (other, one)]);
        pairs
            .filter(move |(one, _)| matches(one, word))
            .map(|(_, other)| other)
    }
}

/// The word behind an article or pronoun that has lost its vowel: `État` of `l'État`.
pub(super) fn without_article(word: &str) -> &str {
    match word.split_once('\'') {
        Some((start, rest)) if start.chars().count() <= 2 && rest.chars().count() > 2 => rest,
        _ => word,
    }
}

fn pairs(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.split_whitespace().filter_map(|pair| pair.split_once('/'))
}

/// Whether `word` is the entry, or begins as it says.
pub(super) fn matches(entry: &str, word: &str) -> bool {
    match entry.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => entry == word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_hold_small_letters_and_nothing_twice() {
        for record in ALL {
            let language = Language::new(record, record.tag);
            let mut seen = HashSet::new();
            let tables = [
                record.negations,
                record.modals,
                record.quantifiers,
                record.numbers,
            ];
            for entry in tables.into_iter().flat_map(str::split_whitespace) {
                assert!(seen.insert(entry), "{}: {entry} stands twice", record.tag);
            }
            let tables = tables.into_iter().chain([record.plain, record.opposites]);
            for entry in tables.flat_map(str::split_whitespace) {
                assert_eq!(language.lower(entry), *entry, "{}", record.tag);
            }
        }
    }

    #[test]
    fn the_dotted_i_is_another_letter_where_it_is() {
        let of = |tag: &str| Language::of(&Locale::parse(tag).unwrap());
        assert_eq!(of("az").lower("QIZIL İT"), "qızıl it");
        assert_eq!(of("tr-TR").lower("I"), "ı");
        assert_eq!(of("en").lower("I"), "i");
        assert_eq!(of("de").lower("I"), "i");
    }

    #[test]
    fn forms_of_one_word_have_one_entry() {
        let decides = |tag: &str, word: &str| {
            let language = Language::of(&Locale::parse(tag).unwrap());
            language.decides(word).map(|(_, entry)| entry.to_owned())
        };
        assert_eq!(decides("en", "isn't"), decides("en", "not"));
        assert_eq!(decides("ru", "должен"), decides("ru", "должны"));
        assert_eq!(decides("fr", "n'est").as_deref(), Some("n'"));
        assert_eq!(decides("en", "garden"), None);
    }
}
