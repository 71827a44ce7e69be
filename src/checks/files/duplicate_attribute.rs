//! # A message has the same attribute twice
//!
//! Below a message, two lines begin with the same attribute, such as `.title =`.
//!
//! **Why it hurts.** One of them is shown, and it depends on the program which: some take the first, some the
//! last.
//!
//! **How to mend it.** Keep the line that is right and remove the other one.
//!
//! The source says:
//!
//! ```ftl reference
//! gate = The gate
//!     .title = The north gate
//! ```
//!
//! Here the attribute stands twice:
//!
//! ```ftl translation failing
//! gate = La porte
//!     .title = La porte nord
//!     .title = La porte du nord
//! ```
//!
//! Here once:
//!
//! ```ftl translation passing
//! gate = La porte
//!     .title = La porte nord
//! ```

use crate::checks::{Check, Run};
use crate::model::{Catalog, Finding, Level, Locale, Phrase, Related, Workspace};
use crate::text::Place;
use std::sync::Arc;

/// An attribute that its message had before.
pub const CHECK: Check = Check {
    name: "duplicate-attribute",
    summary: "check-duplicate-attribute",
    level: Level::Error,
    source: include_str!("duplicate_attribute.rs"),
    run: Run::Project(find),
};

fn find(workspace: &Workspace<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for reference in workspace.references.values() {
        if let Some(written) = reference.written {
            in_catalog(None, &reference.path, written, &mut findings);
        }
    }
    for (locale, catalogs) in &workspace.locales {
        for catalog in catalogs.values() {
            in_catalog(Some(locale), &catalog.path, catalog.tree, &mut findings);
        }
    }
    findings
}

fn in_catalog(locale: Option<&Locale>, path: &Arc<str>, tree: &Catalog<'_>, findings: &mut Vec<Finding>) {
    let several = tree.messages().filter(|message| message.attributes.len() > 1);
    for message in several {
        // Sorted, because comparing each with each would be slow on hostile text.
        let mut ids: Vec<_> = message.attributes.iter().map(|attribute| attribute.id).collect();
        ids.sort_unstable_by_key(|id| (id.name, id.span));
        for pair in ids.windows(2).filter(|pair| pair[0].name == pair[1].name) {
            findings.push(Finding {
                locale: locale.cloned(),
                id: Some(message.id.name.to_owned()),
                related: vec![Related {
                    place: Place::new(path.clone(), pair[0].span),
                    label: Phrase::new("check-first-here"),
                }],
                ..CHECK.finding(
                    Place::new(path.clone(), pair[1].span),
                    Phrase::new("check-duplicate-attribute-message").with("name", pair[1].name),
                    Phrase::new("check-duplicate-attribute-help"),
                )
            });
        }
    }
}
