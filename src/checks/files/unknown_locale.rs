//! # A folder stands for no locale of the project
//!
//! Where each language has a folder, the folder is named after its language tag, the short name that standards give a
//! language (BCP 47): `fr`, `pt-BR`, `zh-Hant`. Here one has a name that is no tag (an error), or a tag that the
//! settings do not list (a warning), and the files in it are passed over. A folder with an old or unusual spelling of
//! a tag, such as `iw` for `he` or `zh-cn` for `zh-CN`, takes part, and a note says so.
//!
//! **Why it hurts.** Translations lie there, and no reader will ever get them.
//!
//! **How to mend it.** Rename the folder to the right tag: parts are joined by `-`, as in `zh-CN`. Or add the
//! tag to `locales` in the settings. Where the folder must keep its name, the settings can say so, as in
//! `[locale.zh-CN]` with `folder = "zh_CN"`.
//!
//! No tag:
//!
//! ```text folders failing
//! zh_CN
//! ```
//!
//! A tag:
//!
//! ```text folders passing
//! zh-CN
//! ```

use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Locale, Phrase, Workspace};
use crate::text::{Place, Span};
use std::sync::Arc;

/// A locale folder that takes no part in the run, or none of the settings' locales.
pub const CHECK: Check = Check {
    name: "unknown-locale",
    summary: "check-unknown-locale",
    level: Level::Error,
    source: include_str!("unknown_locale.rs"),
    run: Run::Project(find),
};

fn find(workspace: &Workspace<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = workspace
        .strays
        .iter()
        .map(|stray| match (Locale::parse(&stray.name), &stray.suggestion) {
            (Ok(_), Some(locale)) => match workspace.settings.folder_of(locale) {
                folder if folder != locale.as_str() && stray.name == locale.as_str() => {
                    named_otherwise(&stray.name, folder, locale, &stray.path)
                }
                _ => spelled_otherwise(&stray.name, locale, &stray.path),
            },
            (Ok(locale), None) => unlisted(&locale, &stray.path),
            (Err(_), suggestion) => no_tag(&stray.name, suggestion.as_ref(), &stray.path),
        })
        .collect();
    findings.extend(unknown_pivots(workspace));
    findings.extend(no_source(workspace));
    let Some(listed) = &workspace.settings.locales else {
        return findings;
    };
    for (locale, catalogs) in &workspace.locales {
        let file = catalogs.values().find_map(|catalog| catalog.file);
        if let Some(file) = file
            && !listed.contains(locale)
        {
            findings.push(unlisted(locale, &file.path));
        }
    }
    findings
}

/// Translations of nothing: then the settings name the wrong source locale, and the translations are not to blame.
fn no_source(workspace: &Workspace<'_>) -> Option<Finding> {
    let mut catalogs = workspace.locales.values().flat_map(|catalogs| catalogs.values());
    let is_without = workspace.references.is_empty() && catalogs.any(|catalog| catalog.file.is_some());
    let source = &workspace.settings.source_locale;
    is_without.then(|| {
        CHECK.finding(
            Place::new(workspace.settings.file.clone(), Span::at(0)),
            Phrase::new("check-no-source").with("locale", source.as_str()),
            Phrase::new("check-no-source-help"),
        )
    })
}

/// Locales that the settings have translated from one that has no catalog.
fn unknown_pivots(workspace: &Workspace<'_>) -> impl Iterator<Item = Finding> {
    let settings = workspace.settings;
    let pivots = settings.from_spans.iter();
    let pivots = pivots.filter_map(|(locale, span)| Some((locale, settings.pivot_of(locale)?, *span)));
    let unknown = pivots.filter(|(_, pivot, _)| !workspace.locales.contains_key(*pivot));
    unknown.map(|(locale, pivot, span)| {
        let message = Phrase::new("check-unknown-locale-pivot")
            .with("locale", locale.as_str())
            .with("pivot", pivot.as_str());
        CHECK.finding(
            Place::new(settings.file.clone(), span),
            message,
            Phrase::new("check-unknown-locale-pivot-help"),
        )
    })
}

fn no_tag(name: &str, suggestion: Option<&Locale>, path: &Arc<str>) -> Finding {
    let help = match suggestion {
        Some(tag) => Phrase::new("check-unknown-locale-help-tag")
            .with("tag", tag.as_str())
            .with("name", name),
        None => Phrase::new("check-unknown-locale-help"),
    };
    CHECK.finding(
        Place::new(path.clone(), Span::at(0)),
        Phrase::new("check-unknown-locale-message").with("name", name),
        help,
    )
}

fn spelled_otherwise(name: &str, locale: &Locale, path: &Arc<str>) -> Finding {
    let message = Phrase::new("check-unknown-locale-spelling")
        .with("name", name)
        .with("tag", locale.as_str());
    let help = Phrase::new("check-unknown-locale-spelling-help")
        .with("name", name)
        .with("tag", locale.as_str());
    Finding {
        level: Level::Note,
        locale: Some(locale.clone()),
        ..CHECK.finding(Place::new(path.clone(), Span::at(0)), message, help)
    }
}

/// A folder that the settings call by another name.
fn named_otherwise(name: &str, folder: &str, locale: &Locale, path: &Arc<str>) -> Finding {
    let message = Phrase::new("check-unknown-locale-folder")
        .with("locale", locale.as_str())
        .with("folder", folder)
        .with("name", name);
    let help = Phrase::new("check-unknown-locale-folder-help")
        .with("folder", folder)
        .with("name", name);
    Finding {
        level: Level::Note,
        locale: Some(locale.clone()),
        ..CHECK.finding(Place::new(path.clone(), Span::at(0)), message, help)
    }
}

fn unlisted(locale: &Locale, path: &Arc<str>) -> Finding {
    Finding {
        level: Level::Warning,
        locale: Some(locale.clone()),
        ..CHECK.finding(
            Place::new(path.clone(), Span::at(0)),
            Phrase::new("check-unknown-locale-unlisted").with("locale", locale.as_str()),
            Phrase::new("check-unknown-locale-unlisted-help"),
        )
    }
}
