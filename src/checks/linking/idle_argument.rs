//! # A term is given a word that it does not use
//!
//! The text gives a term a word in parentheses, as in `{ -library-name(case: "genitive") }`, so that the term can
//! choose its form. But this term does not choose by `case`: it has other variables, and no `$case`. A word without
//! a name in front, as in `{ -library-name("genitive") }`, is not used by any term.
//!
//! **Why it hurts.** Somebody wanted another form of the word here, and readers get the usual one.
//!
//! **How to mend it.** Correct the name in front of the word, or take the parentheses out, or give the term one
//! variant for each form, as below. A term that has no variables at all, such as a name with one form only,
//! may be given any word: to hear of these too, give this check a level in the settings.
//!
//! The source says:
//!
//! ```ftl reference
//! -library-name = City Library
//! about = About the { -library-name }
//! ```
//!
//! Here the text says `form`, and the term chooses by `case`:
//!
//! ```ftl translation:ru failing
//! -library-name =
//!     { $case ->
//!         [prepositional] Городской библиотеке
//!        *[nominative] Городская библиотека
//!     }
//! about = О { -library-name(form: "prepositional") }
//! ```
//!
//! Here both say `case`:
//!
//! ```ftl translation:ru passing
//! -library-name =
//!     { $case ->
//!         [prepositional] Городской библиотеке
//!        *[nominative] Городская библиотека
//!     }
//! about = О { -library-name(case: "prepositional") }
//! ```

use super::Linked;
use super::stock::Lookup;
use super::tour::usable;
use crate::checks::{Check, Run};
use crate::model::{Finding, InlineExpression, Level, Phrase};

/// An argument of a call that the term has no use for.
pub const CHECK: Check = Check {
    name: "idle-term-argument",
    summary: "check-idle-term-argument",
    level: Level::Warning,
    source: include_str!("idle_argument.rs"),
    run: Run::Linked(find),
};

fn find(linked: &Linked<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for found in &linked.uses {
        let InlineExpression::Term {
            id,
            arguments: Some(arguments),
            ..
        } = found.expression
        else {
            continue;
        };
        for positional in &arguments.positional {
            findings.push(linked.finding(
                &CHECK,
                found,
                positional.span(),
                Phrase::new("check-idle-term-argument-nameless"),
                Phrase::new("check-idle-term-argument-nameless-help").with("id", id.name),
            ));
        }
        if arguments.named.is_empty() {
            continue;
        }
        let Lookup::Found(target) = found.leads_to else {
            continue;
        };
        let catalog = linked.own.volumes[target.volume].name;
        let Some(used) = usable(linked, catalog, target.pattern) else {
            continue;
        };
        let named = arguments.named.iter();
        for argument in named.filter(|argument| !used.contains(&argument.name.name)) {
            let name = argument.name.name;
            let message = Phrase::new("check-idle-term-argument-message").with("id", id.name);
            let help = Phrase::new("check-idle-term-argument-help").with("name", name);
            let finding = linked.finding(&CHECK, found, argument.span, message.with("name", name), help);
            // Translators inflect by rule, and a name that is never inflected needs no variants for that.
            let level = match used.as_slice() {
                [] => Level::Off,
                _ => finding.level,
            };
            findings.push(Finding { level, ..finding });
        }
    }
    findings
}
