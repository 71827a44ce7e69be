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
use crate::model::{Coverage, Finding, Level, Phrase, Unit, Workspace};
use crate::policy::{Measure, Threshold, measures};
use crate::text::Place;

/// A locale that is below what its tier demands.
pub const CHECK: Check = Check {
    name: "below-demand",
    summary: "check-below-demand",
    level: Level::Error,
    source: include_str!("below_demand.rs"),
    run: Run::Policy(find),
};

fn find(workspace: &Workspace<'_>, coverage: &[Coverage]) -> Vec<Finding> {
    let measures = measures(workspace, coverage);
    let failed = measures.iter().filter(|measure| measure.to_go() > 0);
    failed.map(|measure| finding(workspace, measure)).collect()
}

fn finding(workspace: &Workspace<'_>, measure: &Measure<'_>) -> Finding {
    let locale = measure.locale.as_str();
    let subject = match measure.catalog {
        Some(catalog) => format!("{locale}/{catalog}"),
        None => locale.to_owned(),
    };
    let lack = match measure.threshold {
        Threshold::Current(_) => "current",
        Threshold::Most(lack, _) => lack.name(),
    };
    let about = format!("{subject} {} {lack}", measure.by.heading());
    let (messages, words) = measure.lacking();
    let lacking = Phrase::new("policy-amount")
        .with("messages", messages)
        .with("words", words);
    let message = match measure.threshold {
        Threshold::Current(demanded) => Phrase::new("check-below-demand-current")
            .with("subject", subject)
            .with("share", measure.share().to_string())
            .with("demanded", demanded.to_string())
            .with("table", measure.by.heading())
            .with("left", counted(measure.unit, measure.to_go()))
            .with("lacking", lacking),
        Threshold::Most(lack, most) => Phrase::new("check-below-demand-most")
            .with("subject", subject)
            .with("lack", lack.name())
            .with("lacking", lacking)
            .with("table", measure.by.heading())
            .with("most", counted(measure.unit, most))
            .with("left", counted(measure.unit, measure.to_go())),
    };
    Finding {
        locale: Some(measure.locale.clone()),
        subject: Some(about),
        amount: measure.to_go(),
        ..CHECK.finding(
            Place::new(workspace.settings.file.clone(), measure.span),
            message,
            Phrase::new("check-below-demand-help").with("locale", locale),
        )
    }
}

/// So many messages, or words.
fn counted(unit: Unit, count: usize) -> Phrase {
    let id = match unit {
        Unit::Messages => "policy-messages",
        Unit::Words => "policy-words",
    };
    Phrase::new(id).with("count", count)
}
