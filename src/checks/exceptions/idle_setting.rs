//! # A setting changes nothing
//!
//! A line of `diglot.toml` is understood, and all would be the same without it: it stands there twice, names a language
//! that the project does not list, leaves out files that are not there, or puts catalogs into a bundle that do not
//! exist.
//!
//! **Why it hurts.** Whoever wrote it believes that something is settled, and it is not.
//!
//! **How to mend it.** Correct the name or the pattern, or remove the line.
//!
//! The source says:
//!
//! ```ftl reference
//! gate = The gate is open.
//! ```
//!
//! No catalog is called so:
//!
//! ```toml settings failing
//! source-locale = "en"
//!
//! [[bundle]]
//! name = "app"
//! catalogs = ["simple"]
//! ```
//!
//! This one is:
//!
//! ```toml settings passing
//! source-locale = "en"
//!
//! [[bundle]]
//! name = "app"
//! catalogs = ["sample"]
//! ```

use crate::checks::allowance::Verdict;
use crate::checks::meant::meant;
use crate::checks::{Check, Run};
use crate::formats::settings::bundled_catalogs;
use crate::model::{Finding, Level, Phrase, fits};
use crate::text::Place;

/// A line of the settings without which all would be the same.
pub const CHECK: Check = Check {
    name: "idle-setting",
    summary: "check-idle-setting",
    level: Level::Warning,
    source: include_str!("idle_setting.rs"),
    run: Run::Verdict(find),
};

fn find(verdict: &Verdict<'_>) -> Vec<Finding> {
    let settings = verdict.workspace.settings;
    let place = |span| Place::new(settings.file.clone(), span);
    let idle = settings.idle.iter().map(|(level, problem)| {
        let help = problem.help.clone();
        Finding {
            level: *level,
            ..CHECK.finding(
                place(problem.span),
                problem.message.clone(),
                help.unwrap_or_else(|| Phrase::new("check-idle-exception-help")),
            )
        }
    });
    let mut findings: Vec<Finding> = idle.collect();
    let bundled = verdict.settings_file.filter(|_| !settings.bundles.is_empty());
    for (pattern, span) in bundled
        .map(|file| bundled_catalogs(&file.text))
        .unwrap_or_default()
    {
        let of_locales = verdict
            .workspace
            .locales
            .values()
            .flat_map(|catalogs| catalogs.keys());
        let names = || {
            verdict
                .workspace
                .references
                .keys()
                .chain(of_locales.clone())
                .copied()
        };
        if !names().any(|name| fits(&pattern, name)) {
            let message = Phrase::new("check-idle-setting-catalog").with("name", pattern.as_str());
            let help = match meant(&pattern, names()) {
                Some(name) => Phrase::new("settings-did-you-mean").with("meant", name),
                None => Phrase::new("check-idle-pattern-help"),
            };
            findings.push(CHECK.finding(place(span), message, help));
        }
    }
    findings
}
