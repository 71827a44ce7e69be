//! Words of English that decide what a sentence asserts.

use super::language::Language;

pub(super) const ENGLISH: Language = Language {
    tag: "en",
    deciding: &[
        ("grade-negation", is_negation),
        ("grade-modal", is_modal),
        ("grade-quantifier", is_quantifier),
        ("grade-number-word", is_number_word),
    ],
    is_opposite,
    is_plain_word,
};

const NEGATIONS: &[&str] = &[
    "no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot",
    "hardly", "scarcely", "barely", "except", "unless", "denied", "deny", "denies",
];

const MODALS: &[&str] = &[
    "shall",
    "should",
    "must",
    "may",
    "might",
    "can",
    "could",
    "will",
    "would",
    "ought",
    "need",
    "required",
    "requires",
    "require",
    "optional",
    "allowed",
    "permitted",
    "prohibited",
    "forbidden",
    "alleged",
    "allegedly",
    "reportedly",
    "claimed",
    "claims",
    "confirmed",
    "if",
    "until",
    "before",
    "after",
    "only",
    "or",
    "and",
    "but",
    "because",
    "although",
];

const QUANTIFIERS: &[&str] = &[
    "all",
    "any",
    "anyone",
    "anybody",
    "each",
    "every",
    "everyone",
    "everybody",
    "some",
    "someone",
    "somebody",
    "many",
    "most",
    "few",
    "fewer",
    "several",
    "both",
    "either",
    "more",
    "less",
    "least",
    "half",
    "always",
    "often",
    "sometimes",
    "rarely",
    "about",
    "approximately",
    "nearly",
    "almost",
    "over",
    "under",
    "up",
    "hundreds",
    "thousands",
    "dozens",
    "entire",
    "entirely",
    "whole",
    "partly",
    "part",
];

const NUMBER_WORDS: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "billion",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "once",
    "twice",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "hour",
    "hours",
    "minute",
    "minutes",
    "dollars",
    "euros",
    "percent",
    "kilometres",
    "kilometers",
    "metres",
    "meters",
    "miles",
];

const PREFIXES: &[&str] = &["un", "in", "im", "il", "ir", "non", "dis", "mis", "anti", "de"];

fn is_one_of(table: &[&str], word: &str) -> bool {
    table.contains(&word.to_lowercase().as_str())
}

/// Words that deny.
fn is_negation(word: &str) -> bool {
    let word = word.to_lowercase();
    NEGATIONS.contains(&word.as_str()) || word.ends_with("n't") || word.ends_with("n’t")
}

/// Words that oblige, permit, condition or qualify what is asserted.
fn is_modal(word: &str) -> bool {
    is_one_of(MODALS, word)
}

/// Words that say how much or how many.
fn is_quantifier(word: &str) -> bool {
    is_one_of(QUANTIFIERS, word)
}

/// Numbers, dates and units in words.
fn is_number_word(word: &str) -> bool {
    is_one_of(NUMBER_WORDS, word)
}

/// Whether one word denies the other by a prefix (`lawful`, `unlawful`).
fn is_opposite(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let denies = |long: &str, short: &str| {
        short.len() > 3
            && PREFIXES
                .iter()
                .any(|prefix| long.strip_prefix(prefix) == Some(short))
    };
    denies(&one, &other) || denies(&other, &one)
}

/// Articles, pronouns and the like, which have a capital only where a sentence begins.
fn is_plain_word(word: &str) -> bool {
    const PLAIN: &[&str] = &[
        "a", "an", "the", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "you",
        "his", "her", "their", "our", "your", "in", "on", "at", "by", "for", "from", "of", "to", "with",
        "as", "when", "where", "while", "there", "here", "then", "so", "also", "what", "which", "who", "how",
        "is", "are", "was", "were", "please", "see",
    ];
    is_one_of(PLAIN, word)
}
