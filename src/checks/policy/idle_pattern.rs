//! # A demand speaks of nothing
//!
//! A tier, an `[[override]]` or `[critical]` of the settings names something that the project has not: a language, or
//! a pattern of messages, catalogs or paths that none fits.
//!
//! **Why it hurts.** Whoever wrote it believes that something is demanded, and nothing is.
//!
//! **How to mend it.** Correct the name, or remove it. `diglot status` shows languages and catalogs by their names. A
//! catalog is named after what stands for `{name}` and the stars in its path; a message is named `CATALOG/ID`.
//!
//! The source says:
//!
//! ```ftl reference
//! river-warning = Do not swim in the river.
//! ```
//! ```ftl translation
//! river-warning = Ne nagez pas dans la rivière.
//! ```
//!
//! No message is called so:
//!
//! ```toml settings failing
//! source-locale = "en"
//!
//! [critical]
//! messages = ["sample/rover-*"]
//! ```
//!
//! This one is:
//!
//! ```toml settings passing
//! source-locale = "en"
//!
//! [critical]
//! messages = ["sample/river-*"]
//! ```

use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Locale, PathPattern, Phrase, Workspace, fits};
use crate::policy::Account;
use crate::text::{Place, Span};

/// A name or pattern in the demands that nothing fits.
pub const CHECK: Check = Check {
    name: "idle-pattern",
    summary: "check-idle-pattern",
    level: Level::Warning,
    source: include_str!("idle_pattern.rs"),
    run: Run::Policy(find),
};

fn find(account: &Account<'_, '_>) -> Vec<Finding> {
    let workspace = account.workspace;
    let policy = &workspace.settings.policy;
    let mut idle: Vec<(&'static str, &str, Span)> = Vec::new();
    let of_overrides = policy.overrides.iter().flat_map(|one| &one.messages);
    for pattern in policy.critical.iter().chain(of_overrides) {
        let mut references = workspace.references.iter();
        let is_met = references.any(|(name, reference)| {
            let mut messages = reference.now.messages();
            messages.any(|message| pattern.holds(name, message.id.name))
        });
        if !is_met {
            idle.push(("message", &pattern.pattern, pattern.span));
        }
    }
    let of_tiers = policy.tiers.iter().map(|tier| &tier.locales);
    let named = of_tiers
        .chain(policy.overrides.iter().map(|one| &one.locales))
        .flatten();
    for (locale, span) in named {
        if !workspace.locales.contains_key(locale) {
            idle.push(("locale", locale.as_str(), *span));
        }
    }
    for one in &policy.overrides {
        for (pattern, span) in &one.catalogs {
            let of_locales = workspace.locales.values().flat_map(|catalogs| catalogs.keys());
            let mut names = workspace.references.keys().chain(of_locales);
            if !names.any(|name| fits(pattern, name)) {
                idle.push(("catalog", pattern, *span));
            }
        }
        for (path, span) in &one.paths {
            if !has_path(workspace, path) {
                idle.push(("path", &path.pattern, *span));
            }
        }
    }
    let file = &workspace.settings.file;
    let finding = |(kind, name, span): (&'static str, &str, Span)| {
        CHECK.finding(
            Place::new(file.clone(), span),
            Phrase::new("check-idle-pattern-message")
                .with("kind", kind)
                .with("name", name),
            Phrase::new("check-idle-pattern-help"),
        )
    };
    idle.into_iter().map(finding).collect()
}

/// Whether any text of the project has such a path.
fn has_path(workspace: &Workspace<'_>, path: &PathPattern) -> bool {
    let settings = workspace.settings;
    let takes = |locale: &Locale, file: &str| {
        let is_locale = |name: &str| settings.locale_of(name).as_ref() == Some(locale);
        path.take(file, &is_locale).is_some()
    };
    let mut translated = workspace.locales.iter();
    let is_of_reference = || {
        workspace.references.values().any(|reference| {
            let source = reference.source.as_ref().map(|source| &*source.file.path);
            let mut files = source.into_iter().chain([&*reference.path]);
            files.any(|file| takes(&settings.source_locale, file))
        })
    };
    translated.any(|(locale, catalogs)| catalogs.values().any(|catalog| takes(locale, &catalog.path)))
        || is_of_reference()
}
