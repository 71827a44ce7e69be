//! # Two messages have the same id
//!
//! A catalog has several messages of one id. Only the first of them is used. The same goes for two catalogs that
//! the program loads together, as a `[[bundle]]` of the settings says.
//!
//! **Why it hurts.** Somebody will correct the other one and wonder why nothing changes.
//!
//! **How to mend it.** Keep the message that is right and remove the other one, or give it an id of its own.
//!
//! The source says:
//!
//! ```ftl reference
//! bridge-name = The old bridge
//! ```
//!
//! Here the id stands twice:
//!
//! ```ftl translation failing
//! bridge-name = Le vieux pont
//! bridge-name = L’ancien pont
//! ```
//!
//! Here once:
//!
//! ```ftl translation passing
//! bridge-name = Le vieux pont
//! ```

use crate::checks::{Check, Run};
use crate::model::{BundleSettings, Catalog, Finding, Level, Locale, Phrase, Related, Workspace};
use crate::text::{Place, Span};
use hashbrown::HashMap;
use std::sync::Arc;

/// A message whose id another one had first.
pub const CHECK: Check = Check {
    name: "duplicate-id",
    summary: "check-duplicate-id",
    level: Level::Error,
    source: include_str!("duplicate_id.rs"),
    run: Run::Project(find),
};

fn find(workspace: &Workspace<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for reference in workspace.references.values() {
        if let Some(written) = reference.written {
            in_catalog(None, &reference.path, written, &mut findings);
        }
    }
    for (locale, catalogs) in &workspace.locales {
        for catalog in catalogs.values() {
            in_catalog(Some(locale), &catalog.path, catalog.tree, &mut findings);
        }
    }
    for bundle in &workspace.settings.bundles {
        let references = workspace.references.values();
        let written =
            references.filter_map(|reference| Some((reference.name, &reference.path, reference.written?)));
        in_bundle(bundle, None, written, &mut findings);
        for (locale, catalogs) in &workspace.locales {
            let catalogs = catalogs
                .iter()
                .map(|(name, catalog)| (*name, &catalog.path, catalog.tree));
            in_bundle(bundle, Some(locale), catalogs, &mut findings);
        }
    }
    findings
}

fn in_bundle<'w>(
    bundle: &BundleSettings,
    locale: Option<&Locale>,
    catalogs: impl Iterator<Item = (&'w str, &'w Arc<str>, &'w Catalog<'w>)>,
    findings: &mut Vec<Finding>,
) {
    let mut first: HashMap<&str, (&Arc<str>, Span)> = HashMap::new();
    for (_, path, tree) in catalogs.filter(|(name, ..)| bundle.holds(name)) {
        for message in tree.messages() {
            let id = message.id;
            let (known, span) = *first.entry(id.name).or_insert((path, id.span));
            if known == path {
                continue;
            }
            findings.push(Finding {
                locale: locale.cloned(),
                id: Some(id.name.to_owned()),
                related: vec![Related {
                    place: Place::new(known.clone(), span),
                    label: Phrase::new("check-first-here"),
                }],
                ..CHECK.finding(
                    Place::new(path.clone(), id.span),
                    Phrase::new("check-duplicate-id-bundle")
                        .with("id", id.name)
                        .with("file", known.as_ref())
                        .with("bundle", bundle.name.as_str()),
                    Phrase::new("check-duplicate-id-help"),
                )
            });
        }
    }
}

fn in_catalog(locale: Option<&Locale>, path: &Arc<str>, tree: &Catalog<'_>, findings: &mut Vec<Finding>) {
    let mut first: HashMap<&str, Span> = HashMap::with_capacity(tree.entries.len());
    for message in tree.messages() {
        let id = message.id;
        let known = *first.entry(id.name).or_insert(id.span);
        if known == id.span {
            continue;
        }
        findings.push(Finding {
            locale: locale.cloned(),
            id: Some(id.name.to_owned()),
            related: vec![Related {
                place: Place::new(path.clone(), known),
                label: Phrase::new("check-first-here"),
            }],
            ..CHECK.finding(
                Place::new(path.clone(), id.span),
                Phrase::new("check-duplicate-id-message").with("id", id.name),
                Phrase::new("check-duplicate-id-help"),
            )
        });
    }
}
