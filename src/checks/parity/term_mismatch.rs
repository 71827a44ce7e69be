//! # The translation uses other terms than the source
//!
//! A term, written `{ -name }`, is an expression that the project has agreed on, such as the name of an
//! institution. The translation leaves out a term that the source uses, or uses another one.
//!
//! **Why it hurts.** The same thing gets several names, and a name that is changed in one place stays as it was in the
//! others.
//!
//! **How to mend it.** Use the terms of the source. If the sentence needs another form of the term (another case, a
//! capital letter), the term can have variants to choose from, as in `{ -library(case: "genitive") }`. Words
//! written out may still be right: that is why this is a note. To be told no more, allow it with a reason, in a comment
//! above the message: `# diglot-allow: term-mismatch, the sentence needs a pronoun`.
//!
//! The source says:
//!
//! ```ftl reference
//! -library = City Library
//! welcome = Welcome to the { -library }.
//! ```
//!
//! Here the name is written out:
//!
//! ```ftl translation failing
//! -library = Bibliothèque municipale
//! welcome = Bienvenue à la bibliothèque de la ville.
//! ```
//!
//! Here the term is used:
//!
//! ```ftl translation passing
//! -library = Bibliothèque municipale
//! welcome = Bienvenue à la { -library }.
//! ```

use super::names::{Demand, Kind, are_same, dropped, extra};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::Pair;
use crate::model::{Level, Phrase};
use crate::text::Signs;

/// A term that only one side uses.
pub const CHECK: Check = Check {
    name: "term-mismatch",
    summary: "check-term-mismatch",
    level: Level::Note,
    source: include_str!("term_mismatch.rs"),
    run: Run::Pair(Signs::TERM, find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    if are_same(Kind::Term, pair) {
        return Vec::new();
    }
    let extra = extra(Kind::Term, pair).into_iter().map(|(name, span)| {
        Flaw::new(
            span,
            Phrase::new("check-term-mismatch-extra").with("name", name.id),
            Phrase::new("check-term-mismatch-extra-help"),
        )
    });
    let mut found: Vec<Flaw> = extra.collect();
    for (name, spans) in dropped(Kind::Term, Demand::Nearest, pair, |_, _| false) {
        found.extend(spans.into_iter().map(|span| {
            Flaw::new(
                span,
                Phrase::new("check-term-mismatch-dropped").with("name", name.id),
                Phrase::new("check-term-mismatch-dropped-help").with("name", name.id),
            )
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    #[test]
    fn terms_are_compared_reading_by_reading() {
        let two = "a = { $os ->\n    [mac] Press { -key }\n   *[other] Press { -button }\n}\n";
        for (source, translation, found) in [
            (
                "a = { -library }\n",
                "a = { -library(case: \"genitive\") }\n",
                vec![],
            ),
            ("a = { -library } { -library }\n", "a = { -library }\n", vec![]),
            ("a = { -library }\n", "a = Bibliothek\n", vec!["a"]),
            ("a = { -library }\n", "a = { -bridge }\n", vec!["a", "-bridge"]),
            (
                "a = The { -library }\n",
                "a = { -library.gender ->\n    [m] Der { -library }\n   *[f] Die\n}\n",
                vec!["f"],
            ),
            (two, two, vec![]),
            (two, "a = Drücken Sie { -key }\n", vec![]),
            (
                two,
                "a = { $os ->\n    [mac] Drücken Sie { -key }\n   *[other] Drücken Sie { -key }\n}\n",
                vec!["other"],
            ),
            ("a = A\n    .b = { -library }\n", "a = A\n    .b = B\n", vec!["b"]),
            ("-a = { -library }\n", "-a = A\n", vec!["-a"]),
        ] {
            assert_eq!(
                told_of("term-mismatch", source, "de", translation),
                found,
                "{translation}"
            );
        }
    }
}
