//! # The record of what is shipped is behind
//!
//! `.diglot/shipped.txt` says which languages readers get. A language in it has fallen below the share at which its
//! tier withdraws it, and `diglot build` already leaves it out; or nothing in the settings says any longer when it
//! ships; or a line says nothing.
//!
//! **Why it hurts.** As long as the record says that the language ships, it comes back as soon as it is a little
//! better, and goes again: readers see it come and go.
//!
//! **How to mend it.** Translate what is new, or run `diglot ship`: it takes the language out of the record, until it
//! is good enough to ship again. A line that says nothing is mended by hand; often it is left of a conflict in git.
//!
//! The source says:
//!
//! ```ftl reference
//! bridge-opened = The bridge was opened in spring.
//! bridge-length = It is forty metres long.
//! ```
//! ```toml settings
//! source-locale = "en"
//!
//! [tier.community]
//! locales = ["fr"]
//! ship = 90
//! withdraw = 80
//! ```
//!
//! French is recorded as shipped:
//!
//! ```text shipped
//! fr
//! ```
//!
//! Half of it is not enough:
//!
//! ```ftl translation failing
//! bridge-opened = Le pont a été ouvert au printemps.
//! ```
//!
//! All of it is:
//!
//! ```ftl translation passing
//! bridge-opened = Le pont a été ouvert au printemps.
//! bridge-length = Il mesure quarante mètres de long.
//! ```

use crate::checks::{Check, Run};
use crate::formats::shipped::line;
use crate::model::{Finding, Level, Phrase};
use crate::policy::{Account, Verdict};
use crate::text::Place;

/// A record of what is shipped that does not hold.
pub const CHECK: Check = Check {
    name: "stale-shipping",
    summary: "check-stale-shipping",
    level: Level::Warning,
    source: include_str!("stale_shipping.rs"),
    run: Run::Policy(find),
};

fn find(account: &Account<'_, '_>) -> Vec<Finding> {
    let shipped = account.workspace.shipped;
    let Some(file) = &shipped.file else {
        return Vec::new();
    };
    let place = |span| Place::new(file.path.clone(), span);
    let mut findings = Vec::new();
    for problem in &shipped.problems {
        let help = problem.help.clone();
        let help = help.unwrap_or_else(|| Phrase::new("check-stale-shipping-help-line"));
        findings.push(Finding {
            level: Level::Error,
            ..CHECK.finding(place(problem.span), problem.message.clone(), help)
        });
    }
    for (entry, span) in &shipped.entries {
        let (locale, catalog) = entry;
        let mut shippings = account.release.shippings.iter();
        let found =
            shippings.find(|shipping| shipping.locale == locale && shipping.catalog == catalog.as_deref());
        let (message, help) = match found {
            None => (
                Phrase::new("check-stale-shipping-idle").with("name", line(entry)),
                Phrase::new("check-stale-shipping-help-idle"),
            ),
            Some(shipping) if shipping.verdict == Verdict::Withdrawn => (
                Phrase::new("check-stale-shipping-message")
                    .with("name", shipping.name())
                    .with("why", shipping.why())
                    .with("table", shipping.by.heading()),
                Phrase::new("check-stale-shipping-help"),
            ),
            Some(_) => continue,
        };
        findings.push(Finding {
            locale: Some(locale.clone()),
            subject: Some(line(entry)),
            ..CHECK.finding(place(*span), message, help)
        });
    }
    findings
}
