//! # A folder stands for no locale of the project
//!
//! Where folders are named after locales, one has a name that is no BCP 47 language tag (an error), or a tag that the
//! settings do not list (a warning). Its catalogs take no part in the run.
//!
//! **Why it hurts.** Translations lie there, and no reader will ever get them.
//!
//! **How to mend it.** Rename the folder to the right tag: parts are joined by `-`, as in `zh-CN`. Or add the
//! tag to `locales` in the settings.
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
        .map(|stray| match Locale::parse(&stray.name) {
            Ok(locale) => unlisted(&locale, &stray.path),
            Err(_) => no_tag(&stray.name, stray.suggestion.as_ref(), &stray.path),
        })
        .collect();
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

fn no_tag(name: &str, suggestion: Option<&Locale>, path: &Arc<str>) -> Finding {
    let help = match suggestion {
        Some(tag) => Phrase::new("check-unknown-locale-help-tag").with("tag", tag.as_str()),
        None => Phrase::new("check-unknown-locale-help"),
    };
    CHECK.finding(
        Place::new(path.clone(), Span::at(0)),
        Phrase::new("check-unknown-locale-message").with("name", name),
        help,
    )
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
