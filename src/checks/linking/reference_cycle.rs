//! # Texts refer to one another in a circle
//!
//! A text shows another one, which shows the first again, perhaps over several steps. It may also show itself.
//!
//! **Why it hurts.** Such a text never ends. Programs stop, and readers see a name in braces in the middle of
//! the sentence.
//!
//! **How to mend it.** Follow the names that the finding lists, and take out the reference that does not belong
//! there.
//!
//! The source says:
//!
//! ```ftl reference
//! bridge = The bridge
//! bridge-closed = { bridge } is closed.
//! ```
//!
//! Here each refers to the other:
//!
//! ```ftl translation failing
//! bridge = Le pont ({ bridge-closed })
//! bridge-closed = { bridge } est fermé.
//! ```
//!
//! Here only one does:
//!
//! ```ftl translation passing
//! bridge = Le pont
//! bridge-closed = { bridge } est fermé.
//! ```

use super::Linked;
use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Phrase};

/// Messages that show one another without end.
pub const CHECK: Check = Check {
    name: "reference-cycle",
    summary: "check-reference-cycle",
    level: Level::Error,
    source: include_str!("reference_cycle.rs"),
    run: Run::Linked(find),
};

/// A longer way is shown in part.
const SHOWN: usize = 12;

fn find(linked: &Linked<'_, '_>) -> Vec<Finding> {
    let web = linked.web();
    let mut findings = Vec::new();
    for circle in &web.circles {
        // A circle of the source alone is told of the source.
        let Some(start) = circle.iter().copied().find(|node| web.nodes[*node].is_own) else {
            continue;
        };
        let Some((first, way)) = web.way_round(start, circle) else {
            continue;
        };
        let mut names: Vec<String> = way.iter().map(|node| web.nodes[*node].name()).collect();
        if names.len() > SHOWN {
            names.splice(SHOWN / 2..names.len() - SHOWN / 2, ["…".to_owned()]);
        }
        let node = &web.nodes[start];
        findings.push(linked.finding_in(
            &CHECK,
            (node.volume, node.message),
            first.span(),
            Phrase::new("check-reference-cycle-message").with("path", names.join(" → ")),
            Phrase::new("check-reference-cycle-help"),
        ));
    }
    findings
}
