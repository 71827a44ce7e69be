//! # A critical message is not current
//!
//! The team has said that this message must be current in every language that is shipped: in `[critical]` of the
//! settings, or by a mark in the source (`# diglot: critical` above a Fluent message, `<!-- diglot: critical -->` above
//! a passage of a document). Here it is missing, or it does not follow the source, and so `diglot build` leaves the
//! whole document of this language out.
//!
//! **Why it hurts.** Readers would act on what the source no longer says.
//!
//! **How to mend it.** Translate the message, or bring it up to date; `diglot todo` shows what changed. If the
//! translation still holds, say so with `diglot accept`. A language that is not shipped anyway is not reported. An
//! exception hides the finding, and the document stays out.
//!
//! The source says:
//!
//! ```ftl reference
//! # diglot: critical
//! river-warning = Do not swim in the river.
//! river-length = The river is nine kilometres long.
//! ```
//!
//! The translation was made from a milder text:
//!
//! ```ftl record failing
//! river-warning = You may swim in the river.
//! river-length = The river is nine kilometres long.
//! ```
//! ```ftl translation failing
//! river-warning = Vous pouvez nager dans la rivière.
//! river-length = La rivière fait neuf kilomètres de long.
//! ```
//!
//! It follows the source, and what else lacks is not critical:
//!
//! ```ftl translation passing
//! river-warning = Ne nagez pas dans la rivière.
//! ```

use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Phrase};
use crate::policy::{Account, Lapse, Verdict};

/// A document that is withheld.
pub const CHECK: Check = Check {
    name: "critical-not-current",
    summary: "check-critical-not-current",
    level: Level::Error,
    source: include_str!("critical_not_current.rs"),
    run: Run::Policy(find),
};

/// Ids that a message names.
const NAMED: usize = 3;

fn find(account: &Account<'_, '_>) -> Vec<Finding> {
    let release = account.release;
    let lapses = release.lapses.iter().filter(|lapse| {
        let shipping = release.shipping(lapse.locale, lapse.catalog);
        shipping.is_none_or(|shipping| shipping.verdict != Verdict::HeldBack)
    });
    lapses.map(finding).collect()
}

fn finding(lapse: &Lapse<'_>) -> Finding {
    let named: Vec<String> = lapse.ids.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
    let more = if lapse.ids.len() > NAMED { ", …" } else { "" };
    let message = Phrase::new("check-critical-not-current-message")
        .with("locale", lapse.locale.as_str())
        .with("catalog", lapse.catalog)
        .with("count", lapse.ids.len())
        .with("ids", format!("{}{more}", named.join(", ")));
    let help = Phrase::new("check-below-demand-help").with("locale", lapse.locale.as_str());
    Finding {
        locale: Some(lapse.locale.clone()),
        subject: Some(format!("{}/{}", lapse.locale, lapse.catalog)),
        amount: lapse.ids.len(),
        id: match &lapse.ids[..] {
            [one] => Some((*one).to_owned()),
            _ => None,
        },
        ..CHECK.finding(lapse.place.clone(), message, help)
    }
}
