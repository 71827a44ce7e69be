//! # A symbol of the source is not in the translation
//!
//! The source has a symbol that carries meaning: a currency sign, a per cent sign or a degree sign at a number, a section sign
//! (§), a copyright or trade mark sign. The translation has neither the symbol nor a word for it.
//!
//! **Why it hurts.** “Up to 20” is not “up to 20 %”, and 20 of what currency? A section sign or a trade mark may have
//! legal weight.
//!
//! **How to mend it.** Write the symbol as your language writes it (`20 %`, `٪٢٠`, `20 €`), or the word for it. Where your
//! language does without, allow it with a reason, in a comment above the message:
//! `# diglot-allow: symbol-mismatch, the price is named in the heading`.
//!
//! The source says:
//!
//! ```ftl reference
//! ticket = A ticket for the garden costs €5, for pupils 20% less.
//! ```
//!
//! Here a symbol is gone:
//!
//! ```ftl translation failing
//! ticket = L’entrée du jardin coûte 5 €, pour les élèves 20 de moins.
//! ```
//!
//! Here both are there:
//!
//! ```ftl translation passing
//! ticket = L’entrée du jardin coûte 5 €, pour les élèves 20 % de moins.
//! ```

use super::language::partners;
use super::markup::{Prose, last};
use super::numbers::digit;
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{PLACEABLE, Pair, Reading};
use crate::model::{Element, Expression, InlineExpression, Level, Phrase};
use crate::text::Signs;
use memchr::{memchr2, memchr2_iter};

/// A symbol that the translation dropped.
pub const CHECK: Check = Check {
    name: "symbol-mismatch",
    summary: "check-symbol-mismatch",
    level: Level::Warning,
    source: include_str!("symbol_mismatch.rs"),
    run: Run::Pair(NEEDS, find),
};

// A symbol stands beside a number or placeable, or is itself beyond ASCII.
const NEEDS: Signs = Signs::DIGIT
    .and(Signs::PLACEABLE)
    .and(Signs::LATIN_1)
    .and(Signs::PUNCTUATION);

/// A symbol and what says the same, in lower case.
struct Symbol {
    sign: char,
    /// Whether it means something only beside a number or a placeable.
    beside_number: bool,
    same: &'static [&'static str],
}

const SYMBOLS: &[Symbol] = &[
    Symbol {
        sign: '%',
        beside_number: true,
        same: &[
            "%",
            "٪",
            "％",
            "﹪",
            "‰",
            "cent",
            "zent",
            "sent",
            "цент",
            "sata",
            "cien",
            "prose",
            "posto",
            "odst",
            "postot",
            "faiz",
            "yüzde",
            "százal",
            "phần",
            "persen",
            "відсот",
            "прац",
            "пайыз",
            "τοις",
            "אחוז",
            "مئة",
            "مائة",
            "بالمئة",
            "درصد",
            "فیصد",
            "प्रतिशत",
            "শতাংশ",
            "パーセント",
            "割",
            "퍼센트",
            "프로",
            "百分",
            "折",
            "成",
            "ร้อยละ",
            "เปอร์เซ็นต์",
            "տոկոս",
        ],
    },
    Symbol {
        sign: '$',
        beside_number: true,
        same: &[
            "$",
            "＄",
            "usd",
            "dol",
            "dól",
            "долар",
            "доллар",
            "δολ",
            "دولار",
            "دلار",
            "דולר",
            "डॉलर",
            "ডলার",
            "ดอลลาร์",
            "ドル",
            "弗",
            "달러",
            "元",
            "美金",
            "đô",
        ],
    },
    Symbol {
        sign: '€',
        beside_number: true,
        same: &[
            "€",
            "eur",
            "евро",
            "євро",
            "evro",
            "ευρώ",
            "يورو",
            "یورو",
            "אירו",
            "यूरो",
            "ইউরো",
            "ยูโร",
            "ユーロ",
            "유로",
            "欧元",
            "歐元",
        ],
    },
    Symbol {
        sign: '£',
        beside_number: true,
        same: &[
            "£",
            "￡",
            "gbp",
            "pound",
            "pfund",
            "livre",
            "libra",
            "sterl",
            "фунт",
            "جنيه",
            "ポンド",
            "파운드",
            "镑",
            "鎊",
        ],
    },
    Symbol {
        sign: '¥',
        beside_number: true,
        same: &[
            "¥", "￥", "jpy", "cny", "yen", "yuan", "иен", "юан", "円", "元", "엔", "위안",
        ],
    },
    Symbol {
        sign: '°',
        beside_number: true,
        same: &["°", "º", "˚", "℃", "℉", "度", "도", "deg", "grad", "град"],
    },
    Symbol {
        sign: '§',
        beside_number: false,
        same: &["§", "条", "條", "条", "조", "節", "节"],
    },
    Symbol {
        sign: '©',
        beside_number: false,
        same: &["©", "(c)", "copyright", "版权", "版權", "著作権", "저작권"],
    },
    Symbol {
        sign: '®',
        beside_number: false,
        same: &["®", "(r)", "ᴹᴰ", "md"],
    },
    Symbol {
        sign: '™',
        beside_number: false,
        same: &["™", "(tm)", "℠", "®", "ᵐᶜ", "mc"],
    },
];

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    if !may_have_symbol(pair) {
        return Vec::new();
    }
    let sources = pair.source.readings();
    let mut found = Vec::new();
    for symbol in SYMBOLS {
        let with: Vec<bool> = sources.iter().map(|source| has(source, symbol)).collect();
        if !with.contains(&true) {
            continue;
        }
        for reading in pair.translation.readings() {
            let text = reading.text.to_lowercase();
            let is_kept = symbol.same.iter().any(|same| text.contains(same));
            if !is_kept && !text.trim().is_empty() && partners(pair, reading).iter().all(|at| with[*at]) {
                let sign = symbol.sign.to_string();
                let phrase = Phrase::new("check-symbol-mismatch-message").with("sign", sign);
                let help = Phrase::new("check-symbol-mismatch-help");
                found.push(Flaw::new(reading.whole(), phrase, help));
            }
        }
    }
    found
}

/// Whether the source may have a symbol: outside of literals and choices only if a byte of one is there.
fn may_have_symbol(pair: &Pair<'_>) -> bool {
    pair.source.pattern.elements.iter().any(|element| match element {
        Element::Text(text) => {
            let bytes = text.value.as_bytes();
            let mut firsts = memchr2_iter(0xc2, 0xe2, bytes);
            memchr2(b'%', b'$', bytes).is_some()
                || pair.source.signs.meets(Signs::LATIN_1.and(Signs::PUNCTUATION))
                    // The first bytes of `£¥§©®°`, of `€` and of `™`.
                    && firsts.any(|at| {
                        matches!(
                            bytes[at..],
                            [0xc2, 0xa3 | 0xa5 | 0xa7 | 0xa9 | 0xae | 0xb0, ..] | [0xe2, 0x82 | 0x84, ..]
                        )
                    })
        }
        Element::Placeable(placeable) => match &placeable.expression {
            Expression::Inline(inline) => matches!(inline, InlineExpression::String { .. }),
            Expression::Select(_) => true,
        },
    })
}

/// Whether the prose of `reading` has the symbol where it means something.
fn has(reading: &Reading<'_>, symbol: &Symbol) -> bool {
    let text = &*reading.text;
    if !text.contains(symbol.sign) {
        return false;
    }
    let prose = Prose::new(text);
    let (mut at, mut before) = (0, ' ');
    while let Some(c) = text[at..].chars().next() {
        let end = prose.end(at, before);
        if end > at {
            (at, before) = (end, last(&text[at..end]));
            continue;
        }
        if c == symbol.sign && (!symbol.beside_number || is_beside_number(text, at, c)) {
            return true;
        }
        (at, before) = (at + c.len_utf8(), c);
    }
    false
}

/// Whether the sign `c` at `at` stands beside a number, or beside a placeable that may be one.
fn is_beside_number(text: &str, at: usize, c: char) -> bool {
    let is_number = |c: char| digit(c).is_some() || c == PLACEABLE;
    let is_no_space = |c: &char| !matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    // Between a number and its sign stands one space at most.
    let before = text[..at].chars().rev().take(2).find(is_no_space);
    let after = text[at + c.len_utf8()..].chars().take(2).find(is_no_space);
    // A per cent sign before a letter is a placeholder of another kind of template.
    before.is_some_and(is_number) || c != '%' && after.is_some_and(is_number)
}

#[cfg(test)]
mod tests {
    use super::super::cases::{hold_found, hold_quiet};
    use super::*;

    #[test]
    fn a_symbol_may_be_a_word_or_a_sign_of_the_language() {
        hold_quiet(
            &CHECK,
            &[
                ("ar", "20% off", "خصم ٢٠٪"),
                ("sv", "20% off", "20 procent rabatt"),
                ("zh-CN", "20% off", "八折"),
                ("de", "costs $5", "kostet 5 US-Dollar"),
                ("ja", "¥500", "500円"),
                ("de", "Write %s", "Schreiben"),
                ("de", "See <a href=\"x?a=20%\">here</a>", "Siehe hier"),
                ("fr", "Use $HOME", "Utilisez le dossier"),
                ("de", "Section 5", "§ 5"),
            ],
        );
    }

    #[test]
    fn a_symbol_that_is_gone_is_found() {
        hold_found(
            &CHECK,
            &[
                ("de", "20% off", "20 Rabatt", "20 Rabatt"),
                ("fr", "costs { $price } €", "coûte { $price }", "coûte { $price }"),
                ("pl", "20 °C", "20 C", "20 C"),
                ("pl", "{ $part }% done", "gotowe { $part }", "gotowe { $part }"),
                ("de", "§ 5 of the rules", "Regel 5", "Regel 5"),
                ("de", "© The library", "Die Bibliothek", "Die Bibliothek"),
            ],
        );
    }
}
