//! The fingerprints of a report: where each finding is at home, and which attribute it speaks of.

use super::snapshot::Snapshot;
use crate::model::{Catalog, Debt, Entry, Finding, Fingerprints, Home, Report, Workspace};
use crate::text::Span;
use std::collections::HashMap;

/// The homes of a project's files.
pub(super) struct Homes<'s> {
    homes: HashMap<&'s str, Home<&'s str>>,
    trees: HashMap<&'s str, &'s Catalog<'s>>,
}

impl<'s> Homes<'s> {
    pub fn of(workspace: &'s Workspace<'s>) -> Homes<'s> {
        let mut homes: HashMap<&'s str, Home<&'s str>> = HashMap::new();
        let mut trees = HashMap::new();
        for (name, reference) in &workspace.references {
            homes.insert(&*reference.path, Home::Catalog(name));
            match (&reference.source, reference.written) {
                (Some(source), _) => {
                    homes.insert(&*source.file.path, Home::Text(name));
                }
                // The findings of a catalog with a source text stand in the text.
                (None, Some(written)) => {
                    trees.insert(&*reference.path, written);
                }
                (None, None) => {}
            }
        }
        for (name, catalog) in workspace.locales.values().flatten() {
            homes.insert(&*catalog.provenance_path, Home::Records(name));
            homes.insert(&*catalog.path, Home::Catalog(name));
            trees.insert(&*catalog.path, catalog.tree);
        }
        Homes { homes, trees }
    }

    /// Where a finding is at home.
    pub fn of_finding<'h>(&self, finding: &'h Finding) -> Home<&'h str>
    where
        's: 'h,
    {
        let file = &*finding.place.file;
        match self.homes.get(file) {
            // What a locale lacks is told at the source while the locale has no file.
            Some(Home::Text(name)) if finding.locale.is_some() => Home::Catalog(name),
            Some(home) => *home,
            None => Home::File(file),
        }
    }

    fn attribute(&self, finding: &Finding) -> Option<&'s str> {
        finding.id.as_ref()?;
        let tree = self.trees.get(&*finding.place.file)?;
        attribute_at(tree, finding.place.span)
    }
}

/// The attribute that `span` begins in.
fn attribute_at<'s>(tree: &'s Catalog<'s>, span: Span) -> Option<&'s str> {
    let ends_before = |entry: &Entry<'_>| {
        let entry = match entry {
            Entry::Message(message) => message.span,
            Entry::Comment(comment) => comment.span,
            Entry::Junk(junk) => junk.span,
        };
        entry.end < span.start
    };
    let at = tree.entries.partition_point(ends_before);
    let Some(Entry::Message(message)) = tree.entries.get(at) else {
        return None;
    };
    let holds = |part: Span| part.start <= span.start && span.start < part.end;
    let attribute = message
        .attributes
        .iter()
        .find(|attribute| holds(attribute.span))?;
    Some(attribute.id.name)
}

impl Snapshot {
    /// Gives the findings of `report`, one of this snapshot with all findings of its locales, their fingerprints.
    pub fn fingerprint(&self, report: &mut Report) {
        let workspace = self.workspace();
        let homes = Homes::of(&workspace);
        let mut fingerprints = Fingerprints::default();
        for finding in &mut report.findings {
            let given = fingerprints.give(finding, homes.of_finding(finding), homes.attribute(finding));
            finding.fingerprint = Some(given);
        }
    }

    /// What is known of `findings`, which have their fingerprints, from one run to the next.
    pub fn debts(&self, findings: &[Finding]) -> Vec<Debt> {
        let workspace = self.workspace();
        let homes = Homes::of(&workspace);
        let debt = |finding: &Finding| Debt {
            fingerprint: finding
                .fingerprint
                .expect("the caller has asked for fingerprints"),
            check: finding.check.to_owned(),
            grade: finding.grade,
            locale: finding.locale.clone(),
            home: homes.of_finding(finding).owned(),
            id: finding.id.clone(),
            amount: finding.amount,
        };
        findings.iter().map(debt).collect()
    }
}
