//! # Nothing is known yet of the sources that the translations were made from
//!
//! diglot notes for each translation the wording of the source that it was made from. That note is its record, and
//! a language has none yet. So every project begins with diglot: missing, obsolete and broken translations are
//! found all the same, but nobody can tell which translations became outdated before today.
//!
//! **Why it hurts.** Until there are records, a change of the source outdates nothing.
//!
//! **How to mend it.** Compare the translations with their sources and confirm those that agree with
//! `diglot accept`; from then on each change is noticed. If you do not want that now, set the check to `off`
//! in `diglot.toml`: all others work without records.
//!
//! The source says:
//!
//! ```ftl reference
//! library-name = City library
//! ```
//! ```ftl translation
//! library-name = Bibliothèque de la ville
//! ```
//!
//! There is no record:
//!
//! ```ftl record failing
//! ```
//!
//! Here there is one:
//!
//! ```ftl record passing
//! library-name = City library
//! ```

use crate::checks::{Check, Run};
use crate::model::{Catalog, Finding, Level, Phrase, Workspace};
use crate::text::{Place, Span};
use std::collections::HashSet;

/// Locales with translations of which none has a record; one finding for all of them.
pub const CHECK: Check = Check {
    name: "no-records",
    summary: "check-no-records",
    level: Level::Note,
    source: include_str!("no_records.rs"),
    run: Run::Project(find),
};

fn find(workspace: &Workspace<'_>) -> Vec<Finding> {
    let mut tags = Vec::new();
    let mut place = None;
    for (locale, catalogs) in &workspace.locales {
        if catalogs.values().any(|catalog| !catalog.provenance.is_empty()) {
            continue;
        }
        let first = catalogs.iter().find(|(name, catalog)| {
            let reference = workspace.references.get(*name);
            reference.is_some_and(|reference| shares_a_message(reference.now, catalog.tree))
        });
        if let Some((_, catalog)) = first {
            tags.push(locale.as_str());
            place.get_or_insert_with(|| Place::new(catalog.path.clone(), Span::at(0)));
        }
    }
    let Some(place) = place else {
        return Vec::new();
    };
    let message = Phrase::new("check-no-records-message")
        .with("count", tags.len())
        .with("locales", tags.join(", "));
    vec![Finding {
        amount: tags.len(),
        ..CHECK.finding(place, message, Phrase::new("check-no-records-help"))
    }]
}

fn shares_a_message(source: &Catalog<'_>, translations: &Catalog<'_>) -> bool {
    let ids: HashSet<&str> = source.messages().map(|message| message.id.name).collect();
    translations
        .messages()
        .any(|message| ids.contains(message.id.name))
}
