//! One project on several machines: who checks which part of it, and the one report of all.
//!
//! A part finds; nobody judges until all that was found is together. So exceptions, levels, demands and fingerprints
//! are those of the whole, and the report is the one that a single run gives, byte for byte
//! (`tests/shard_properties.rs`).

use super::snapshot::Snapshot;
use crate::checks;
use crate::compare::Indexes;
use crate::model::{Finding, Locale, Reference, Report, Workspace};
use crate::text::hexadecimal;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// One of several parts of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Which part, from 1.
    pub number: usize,
    /// How many parts there are.
    pub count: usize,
}

/// A piece of work that one machine does as a whole.
#[derive(Clone, Copy)]
enum Unit<'s> {
    /// One catalog of one locale.
    Table(&'s Locale, &'s str),
    /// One reference catalog.
    Reference(&'s str),
    /// The references of one locale, `None` for the source locale.
    Linked(Option<&'s Locale>),
    /// What looks at everything at once.
    Project,
}

impl Snapshot {
    /// What the checks find in a part of the project, by the number of its unit: unjudged, and in the order in which a
    /// run over everything finds it.
    pub fn found_in(&self, share: Share) -> Vec<(usize, Vec<Finding>)> {
        let workspace = self.workspace();
        let links = checks::Links::new(&workspace);
        let indexes = Indexes::of(&workspace);
        let wanted = checks::Wanted::of(&self.settings);
        let units = units(&workspace, &indexes, links.locales());
        let own = units_of(
            share,
            &units.iter().map(|(_, weight)| *weight).collect::<Vec<_>>(),
        );
        let find = |at: usize| {
            let found = match units[at].0 {
                Unit::Table(locale, name) => checks::of_table(&indexes.table(locale, name), &wanted),
                Unit::Reference(name) => checks::of_reference(&workspace.references[name], &wanted),
                Unit::Linked(locale) => checks::of_locale(&links, locale),
                Unit::Project => checks::of_project(&workspace),
            };
            (at, found)
        };
        let found = own.into_par_iter().map(find);
        found.filter(|(_, found)| !found.is_empty()).collect()
    }

    /// The report of a whole of which each part was found apart; the findings are those of all parts in the order of
    /// their units.
    pub fn report_of(&self, found: Vec<Finding>, only: Option<&[Locale]>) -> Report {
        self.judged(found, &self.workspace(), only)
    }

    /// What a part of the report can tell before it is merged: what no other part can change.
    pub fn report_of_share(&self, found: Vec<Finding>, only: Option<&[Locale]>) -> Report {
        let workspace = self.workspace();
        let mut report = Report {
            findings: checks::judge(found, &workspace, self.settings_file.as_ref()),
            ..Report::default()
        };
        report
            .findings
            .retain(|finding| !checks::needs_whole(finding.check));
        if let Some(only) = only {
            let findings = &mut report.findings;
            findings.retain(|finding| finding.locale.as_ref().is_none_or(|locale| only.contains(locale)));
        }
        report
    }

    /// What tells these texts and settings from all others: 64 hexadecimal digits.
    pub fn state(&self) -> String {
        let mut files: Vec<_> = self.files().collect();
        files.sort_by(|one, other| one.path.cmp(&other.path));
        files.dedup_by(|one, other| one.path == other.path);
        let mut hasher = Sha256::new();
        let mut add = |part: &str| {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        };
        for file in files {
            add(&file.path);
            add(&file.text);
        }
        for (path, _) in &self.skipped {
            add(path);
        }
        hexadecimal(&hasher.finalize())
    }
}

/// All units of a project in the order in which a run over everything looks at them, each with its weight.
fn units<'s>(
    workspace: &'s Workspace<'s>,
    indexes: &Indexes<'s>,
    linked: Vec<Option<&'s Locale>>,
) -> Vec<(Unit<'s>, usize)> {
    let size = |reference: &Reference<'_>| reference.now.text.len();
    let mut of_locale: HashMap<Option<&Locale>, usize> = HashMap::new();
    let mut units = Vec::new();
    for (locale, name) in indexes.names() {
        let own = workspace.locales[locale][name].tree.text.len();
        *of_locale.entry(Some(locale)).or_default() += own;
        let source = workspace.references.get(name).map_or(0, size);
        units.push((Unit::Table(locale, name), own + source + 1));
    }
    for (name, reference) in &workspace.references {
        *of_locale.entry(None).or_default() += size(reference);
        units.push((Unit::Reference(name), size(reference) + 1));
    }
    // Both take a fraction of the time that the checks of single messages take.
    for locale in linked {
        let size = of_locale.get(&locale).copied().unwrap_or(0);
        units.push((Unit::Linked(locale), size / 2 + 1));
    }
    units.push((Unit::Project, of_locale.values().sum::<usize>() / 4 + 1));
    units
}

/// The units of a part: the heaviest goes first, to whoever has least to do.
///
/// Every machine comes to the same parts, for they depend on the texts alone.
fn units_of(share: Share, weights: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|at| (Reverse(weights[*at]), *at));
    let mut loads: BinaryHeap<Reverse<(usize, usize)>> =
        (1..=share.count).map(|number| Reverse((0, number))).collect();
    let mut own = Vec::new();
    for at in order {
        let Some(Reverse((load, number))) = loads.pop() else {
            continue;
        };
        if number == share.number {
            own.push(at);
        }
        loads.push(Reverse((load + weights[at], number)));
    }
    own.sort_unstable();
    own
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn parts_are_a_whole_and_about_equal(weights in proptest::collection::vec(1..1000_usize, 0..60), count in 1..9_usize) {
            let parts: Vec<Vec<usize>> = (1..=count)
                .map(|number| units_of(Share { number, count }, &weights))
                .collect();
            let mut all: Vec<usize> = parts.iter().flatten().copied().collect();
            all.sort_unstable();
            prop_assert_eq!(all, (0..weights.len()).collect::<Vec<_>>());
            let load = |part: &Vec<usize>| part.iter().map(|at| weights[*at]).sum::<usize>();
            let (least, most) = (parts.iter().map(load).min().unwrap(), parts.iter().map(load).max().unwrap());
            prop_assert!(most - least <= weights.iter().max().copied().unwrap_or(0));
        }
    }
}
