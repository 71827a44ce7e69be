//! # A text grows out of bounds
//!
//! To show this text, more than 100 pairs of braces must be filled: its own and those of all texts that it
//! shows, over as many steps as it takes.
//!
//! **Why it hurts.** Fluent's libraries stop at 100, because a few texts that each show another ten times would
//! otherwise fill the memory. Readers see a part of the text, and some programs crash.
//!
//! **How to mend it.** Take out references that stand there many times. Cut a text that is very long in two.
//!
//! The source says:
//!
//! ```ftl reference
//! one = { $page } { $page } { $page } { $page } { $page } { $page } { $page } { $page }
//! pages = { one } { one }
//! ```
//!
//! Here it grows to 117:
//!
//! ```ftl translation failing
//! one = { $page } { $page } { $page } { $page } { $page } { $page } { $page } { $page }
//! pages = { one } { one } { one } { one } { one } { one } { one } { one } { one } { one } { one } { one } { one }
//! ```
//!
//! Here to 18:
//!
//! ```ftl translation passing
//! one = { $page } { $page } { $page } { $page } { $page } { $page } { $page } { $page }
//! pages = { one } { one }
//! ```

use super::Linked;
use super::web::MOST_PLACEABLES;
use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Phrase};

/// A text that a run-time library refuses to show whole.
pub const CHECK: Check = Check {
    name: "too-many-placeables",
    summary: "check-too-many-placeables",
    level: Level::Error,
    source: include_str!("too_many_placeables.rs"),
    run: Run::Linked(find),
};

fn find(linked: &Linked<'_, '_>) -> Vec<Finding> {
    let web = linked.web();
    let mut findings = Vec::new();
    for node in &web.nodes {
        if !node.is_own || node.placeables <= MOST_PLACEABLES {
            continue;
        }
        // What refers to a text that is too long by itself is not told again.
        let is_mended_elsewhere = node
            .edges
            .iter()
            .any(|(to, _)| web.nodes[*to].placeables > MOST_PLACEABLES);
        if is_mended_elsewhere {
            continue;
        }
        findings.push(
            linked.finding_in(
                &CHECK,
                (node.volume, node.message),
                node.attribute
                    .map_or(node.message.id.span, |attribute| attribute.id.span),
                Phrase::new("check-too-many-placeables-message").with("name", node.name()),
                Phrase::new("check-too-many-placeables-help"),
            ),
        );
    }
    findings
}
