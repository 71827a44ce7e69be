//! # The translation refers to other messages than the source
//!
//! A message can show another one, written `{ other-message }`. The translation leaves out such a reference,
//! or refers to a message that the source does not refer to.
//!
//! **Why it hurts.** A text that should be the same in two places (the label of a button and the sentence that
//! speaks of it) comes apart; a reference to a message that is not there shows as `{other-message}`.
//!
//! **How to mend it.** Refer to the messages that the source refers to; their ids are not translated.
//!
//! The source says:
//!
//! ```ftl reference
//! button-borrow = Borrow
//! hint = Press “{ button-borrow }” to take the book home.
//! ```
//!
//! Here the label is written out:
//!
//! ```ftl translation failing
//! button-borrow = Emprunter
//! hint = Appuyez sur « Emprunt » pour emporter le livre.
//! ```
//!
//! Here it is referred to:
//!
//! ```ftl translation passing
//! button-borrow = Emprunter
//! hint = Appuyez sur « { button-borrow } » pour emporter le livre.
//! ```

use super::names::{Demand, Kind, are_same, dropped, extra};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::Pair;
use crate::model::{Level, Phrase};
use crate::text::Signs;

/// A reference to a message that only one side has.
pub const CHECK: Check = Check {
    name: "message-reference-mismatch",
    summary: "check-message-reference-mismatch",
    level: Level::Warning,
    source: include_str!("message_reference_mismatch.rs"),
    run: Run::Pair(Signs::MESSAGE, find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    if are_same(Kind::Message, pair) {
        return Vec::new();
    }
    let extra = extra(Kind::Message, pair).into_iter().map(|(name, span)| {
        Flaw::new(
            span,
            Phrase::new("check-message-reference-mismatch-extra").with("name", name.written()),
            Phrase::new("check-message-reference-mismatch-extra-help"),
        )
    });
    let mut found: Vec<Flaw> = extra.collect();
    for (name, spans) in dropped(Kind::Message, Demand::Nearest, pair, |_, _| false) {
        found.extend(spans.into_iter().map(|span| {
            Flaw::new(
                span,
                Phrase::new("check-message-reference-mismatch-dropped").with("name", name.written()),
                Phrase::new("check-message-reference-mismatch-dropped-help").with("name", name.written()),
            )
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    #[test]
    fn messages_and_their_attributes_are_referred_to_as_in_the_source() {
        for (source, translation, found) in [
            ("a = { save }\n", "a = { save }\n", vec![]),
            ("a = { save }\n", "a = Sichern\n", vec!["a"]),
            ("a = { save.label }\n", "a = { save }\n", vec!["a", "save"]),
            (
                "a = { save.label }\n",
                "a = { save.label } { save.label }\n",
                vec![],
            ),
            (
                "a = A\n    .b = { save }\n",
                "a = A { save }\n    .b = { save }\n",
                vec![],
            ),
            (
                "a = { $n ->\n    [one] { save } it\n   *[other] { save } them\n}\n",
                "a = { $n ->\n    [one] { save }\n   *[other] Sichern\n}\n",
                vec!["other"],
            ),
        ] {
            let told = told_of("message-reference-mismatch", source, "de", translation);
            assert_eq!(told, found, "{translation}");
        }
    }
}
