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

use crate::checks::meant::meant;
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
    let mut idle: Vec<(&'static str, &str, Span, Option<String>)> = Vec::new();
    let of_overrides = policy.overrides.iter().flat_map(|one| &one.messages);
    for pattern in policy.critical.iter().chain(of_overrides) {
        let mut references = workspace.references.iter();
        let is_met = references.any(|(name, reference)| {
            let mut messages = reference.now.messages();
            messages.any(|message| pattern.holds(name, message.id.name))
        });
        if !is_met {
            let meant = meant_message(workspace, &pattern.pattern);
            idle.push(("message", &pattern.pattern, pattern.span, meant));
        }
    }
    let of_tiers = policy.tiers.iter().map(|tier| &tier.locales);
    let named = of_tiers
        .chain(policy.overrides.iter().map(|one| &one.locales))
        .flatten();
    for (locale, span) in named {
        if !workspace.locales.contains_key(locale) {
            idle.push(("locale", locale.as_str(), *span, None));
        }
    }
    for one in &policy.overrides {
        for (pattern, span) in &one.catalogs {
            let of_locales = workspace.locales.values().flat_map(|catalogs| catalogs.keys());
            let mut names = workspace.references.keys().chain(of_locales).copied();
            if !names.clone().any(|name| fits(pattern, name)) {
                let meant = meant(pattern, &mut names).map(str::to_owned);
                idle.push(("catalog", pattern, *span, meant));
            }
        }
        for (path, span) in &one.paths {
            if !has_path(workspace, path) {
                let of_folder = format!("{}/**", path.pattern.trim_end_matches('/'));
                let is_folder = has_path(workspace, &PathPattern::new(&of_folder));
                idle.push(("path", &path.pattern, *span, is_folder.then_some(of_folder)));
            }
        }
    }
    let file = &workspace.settings.file;
    let finding = |(kind, name, span, meant): (&'static str, &str, Span, Option<String>)| {
        let help = match meant {
            Some(meant) => Phrase::new("settings-did-you-mean").with("meant", meant),
            None => Phrase::new("check-idle-pattern-help"),
        };
        CHECK.finding(
            Place::new(file.clone(), span),
            Phrase::new("check-idle-pattern-message")
                .with("kind", kind)
                .with("name", name),
            help,
        )
    };
    idle.into_iter().map(finding).collect()
}

/// The pattern that was meant by one that no message fits: both its catalog and its id may be misspelt.
fn meant_message(workspace: &Workspace<'_>, pattern: &str) -> Option<String> {
    let (catalog, id) = pattern.rsplit_once('/')?;
    let name = meant(catalog, workspace.references.keys().copied())?;
    let messages = || {
        workspace.references[name]
            .now
            .messages()
            .map(|message| message.id.name)
    };
    let id = match messages().any(|known| fits(id, known)) {
        true => id,
        false => meant(id, messages())?,
    };
    Some(format!("{name}/{id}"))
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
