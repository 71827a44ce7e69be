//! # A language has less than is demanded of it
//!
//! The settings put this language in a tier, and the tier (or an `[[override]]`) demands more than there is: a share
//! that must be current, or the most that may be missing, outdated, unconfirmed or untracked.
//!
//! **Why it hurts.** The team has agreed that readers of this language get at least so much.
//!
//! **How to mend it.** `diglot todo` lists what to do in this language, worst first. If less will do, change the number
//! in `diglot.toml`, at the place of the finding. Where a threshold allows some messages to be missing, each of them
//! is only a note: this finding is what counts.
//!
//! The source says:
//!
//! ```ftl reference
//! bridge-opened = The bridge was opened in spring.
//! bridge-length = It is forty metres long.
//! ```
//!
//! The team demands:
//!
//! ```toml settings
//! source-locale = "en"
//!
//! [tier.supported]
//! locales = ["fr"]
//! current = 90
//! ```
//!
//! Half of it:
//!
//! ```ftl translation failing
//! bridge-opened = Le pont a été ouvert au printemps.
//! ```
//!
//! All of it:
//!
//! ```ftl translation passing
//! bridge-opened = Le pont a été ouvert au printemps.
//! bridge-length = Il mesure quarante mètres de long.
//! ```

use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Phrase};
use crate::policy::{Account, measures};
use crate::text::Place;

/// A locale that is below what its tier demands.
pub const CHECK: Check = Check {
    name: "below-demand",
    summary: "check-below-demand",
    level: Level::Error,
    source: include_str!("below_demand.rs"),
    run: Run::Policy(find),
};

fn find(account: &Account<'_, '_>) -> Vec<Finding> {
    let measures = measures(account.workspace, account.coverage);
    let failed = measures.iter().filter(|measure| measure.to_go() > 0);
    failed
        .map(|measure| {
            let help = match measure.is_untracked() {
                true => Phrase::new("check-below-demand-help-untracked"),
                false => Phrase::new("check-below-demand-help"),
            };
            let help = help.with("locale", measure.locale.as_str());
            let place = Place::new(account.workspace.settings.file.clone(), measure.span);
            Finding {
                locale: Some(measure.locale.clone()),
                subject: Some(measure.about()),
                amount: measure.to_go(),
                ..CHECK.finding(place, measure.phrase(), help)
            }
        })
        .collect()
}
