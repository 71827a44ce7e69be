//! The ratchet over random projects, held against a model that knows the state of every message.
//!
//! A project is a table of states, written as catalogs and records. What is worse is told from two such tables alone,
//! without a finding or a fingerprint.

use diglot::checks;
use diglot::compare::fingerprint;
use diglot::disk::{Found, ProjectFiles};
use diglot::engine::Engine;
use diglot::formats::provenance::{NewRecord, NewRecords, NewReview};
use diglot::formats::{baseline, fluent};
use diglot::model::{Baseline, CheckSettings, Debt, Level, Locale, Measure, Settings, TextFile};
use diglot::sync::{Marks, Versions, merge};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

const LOCALES: [&str; 2] = ["de", "fr"];
const CATALOGS: [&str; 2] = ["app", "map"];
const IDS: [&str; 5] = ["bridge", "garden", "gate", "hall", "river"];

/// The state of a translation, worse ones later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cell {
    Current,
    /// Outdated, in wording.
    Wording,
    /// Outdated, in meaning.
    Meaning,
    Missing,
}

type Key = (&'static str, &'static str, &'static str);

#[derive(Clone, Debug, PartialEq)]
struct Town {
    /// Messages that the source has, by catalog and id.
    there: BTreeSet<(&'static str, &'static str)>,
    /// By locale, catalog and id.
    cells: BTreeMap<Key, Cell>,
}

impl Town {
    /// The translation's state, of a message that the source has.
    fn cell(&self, key: Key) -> Option<Cell> {
        let is_there = self.there.contains(&(key.1, key.2));
        is_there.then(|| self.cells[&key])
    }

    /// How many messages lack in a catalog that has no file, if these are several.
    fn whole(&self, locale: &'static str, catalog: &'static str) -> Option<usize> {
        let cells = IDS.map(|id| {
            (
                self.cells[&(locale, catalog, id)],
                self.cell((locale, catalog, id)),
            )
        });
        let is_empty = cells.iter().all(|(cell, _)| *cell == Cell::Missing);
        let count = cells.iter().filter(|(_, there)| there.is_some()).count();
        (is_empty && count > 1).then_some(count)
    }

    fn missing(&self, locale: &'static str, catalog: &'static str) -> BTreeSet<&'static str> {
        let is_missing = |id: &&'static str| self.cell((locale, catalog, id)) == Some(Cell::Missing);
        IDS.into_iter().filter(is_missing).collect()
    }

    /// Whether something is worse than in `before`, by the states alone.
    fn is_worse_than(&self, before: &Town) -> bool {
        LOCALES.into_iter().any(|locale| {
            CATALOGS.into_iter().any(|catalog| {
                let (now, then) = (self.missing(locale, catalog), before.missing(locale, catalog));
                let lacks_more = match (self.whole(locale, catalog), before.whole(locale, catalog)) {
                    (None, None) => !now.is_subset(&then),
                    // A catalog as a whole is a number of messages.
                    (_, Some(_)) | (Some(_), None) => now.len() > then.len(),
                };
                let is_outdated = |town: &Town, id| {
                    let cell = town.cell((locale, catalog, id));
                    cell.filter(|cell| [Cell::Wording, Cell::Meaning].contains(cell))
                };
                lacks_more
                    || IDS
                        .iter()
                        .any(|id| is_outdated(self, id) > is_outdated(before, id))
            })
        })
    }

    fn engine(&self) -> Engine {
        let mut files = ProjectFiles::default();
        let found = |folder: &str, locale: &str, catalog: &str, text: String| Found {
            name: catalog.to_owned(),
            locale: Some(locale.to_owned()),
            pattern: 0,
            file: TextFile {
                path: format!("{folder}/{locale}/{catalog}.ftl").into(),
                text: text.into(),
                damage: None,
            },
        };
        for catalog in CATALOGS {
            let messages = IDS.into_iter().filter(|id| self.there.contains(&(catalog, id)));
            let text = messages
                .map(|id| format!("{id} = {}\n", source(Cell::Current, id)))
                .collect();
            files.catalogs.push(found("locales", "en", catalog, text));
            for locale in LOCALES {
                let cells = IDS.map(|id| (id, self.cells[&(locale, catalog, id)]));
                let translated: Vec<_> = cells.iter().filter(|(_, cell)| *cell != Cell::Missing).collect();
                if translated.is_empty() {
                    continue;
                }
                let text = translated
                    .iter()
                    .map(|(id, _)| format!("{id} = {locale} {id}\n"))
                    .collect();
                files.catalogs.push(found("locales", locale, catalog, text));
                let records = translated
                    .iter()
                    .map(|(id, cell)| ((*id).to_owned(), record(locale, id, *cell)));
                let records = NewRecords {
                    records: records.collect(),
                    ..NewRecords::default()
                };
                let text = records.write(&format!("locales/{locale}/{catalog}.ftl"));
                files
                    .records
                    .push(found(".diglot/provenance", locale, catalog, text));
            }
        }
        let mut settings = Settings::new(Locale::parse("en").unwrap());
        settings.locales = Some(LOCALES.map(|tag| Locale::parse(tag).unwrap()).to_vec());
        for check in checks::ALL {
            if !["missing", "outdated"].contains(&check.name) {
                settings
                    .checks
                    .insert(check.name.to_owned(), CheckSettings::Level(Level::Off));
            }
        }
        Engine::new(PathBuf::from("/town"), settings, files)
    }

    fn debts(&self) -> Vec<Debt> {
        let snapshot = self.engine().snapshot();
        let mut report = snapshot.report(None);
        snapshot.fingerprint(&mut report);
        report.findings.retain(|finding| finding.level == Level::Error);
        snapshot.debts(&report.findings)
    }

    /// The baseline that lets in all that there is.
    fn baseline(&self) -> Baseline {
        let reason: Arc<str> = "We begin.".into();
        let now = self.debts();
        let empty = Baseline::default();
        empty.updated(&now, &empty.measure(&now, &|_| true), Some(&reason))
    }

    fn measure(&self, baseline: &Baseline) -> Measure {
        baseline.measure(&self.debts(), &|_| true)
    }

    /// The baseline without what is mended.
    fn shrunk(&self, baseline: &Baseline) -> Baseline {
        let now = self.debts();
        baseline.updated(&now, &baseline.measure(&now, &|_| true), None)
    }
}

fn source(made_from: Cell, id: &str) -> String {
    match made_from {
        Cell::Current | Cell::Missing => format!("Read the Rules about the {id}."),
        Cell::Wording => format!("Read the rules about the {id}."),
        Cell::Meaning => format!("Do not read the Rules about the {id}."),
    }
}

fn record(locale: &str, id: &str, cell: Cell) -> NewRecord {
    let text = format!("{id} = {locale} {id}\n");
    let read = fluent::read(&text);
    NewRecord {
        source: format!("{id} = {}", source(cell, id)),
        from: None,
        before: Vec::new(),
        translation: fingerprint(read.tree.messages().next().unwrap()),
        seen: None,
        source_only: Vec::new(),
        refused: Vec::new(),
        split_from: None,
        merged_into: None,
        review: NewReview::Draft,
        notes: Vec::new(),
    }
}

fn keys() -> Vec<Key> {
    let of_locale = |locale| CATALOGS.into_iter().map(move |catalog| (locale, catalog));
    let pairs = LOCALES.into_iter().flat_map(of_locale);
    pairs
        .flat_map(|(locale, catalog)| IDS.map(|id| (locale, catalog, id)))
        .collect()
}

fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        2 => Just(Cell::Current),
        1 => Just(Cell::Wording),
        1 => Just(Cell::Meaning),
        2 => Just(Cell::Missing),
    ]
}

fn any_town() -> impl Strategy<Value = Town> {
    let cells = proptest::collection::vec(any_cell(), keys().len());
    let there = proptest::collection::vec(proptest::bool::weighted(0.8), CATALOGS.len() * IDS.len());
    // A catalog that nobody has begun is not rare.
    let begun = proptest::collection::vec(proptest::bool::weighted(0.7), LOCALES.len() * CATALOGS.len());
    (cells, there, begun).prop_map(|(cells, there, begun)| {
        let pairs = CATALOGS
            .into_iter()
            .flat_map(|catalog| IDS.map(|id| (catalog, id)));
        let cells = keys().into_iter().zip(cells).enumerate();
        Town {
            there: pairs
                .zip(there)
                .filter(|(_, is)| *is)
                .map(|(pair, _)| pair)
                .collect(),
            cells: cells
                .map(|(at, (key, cell))| {
                    (
                        key,
                        if begun[at / IDS.len()] {
                            cell
                        } else {
                            Cell::Missing
                        },
                    )
                })
                .collect(),
        }
    })
}

/// A few cells that become others.
fn edited(town: &Town, edits: &[(prop::sample::Index, Cell)]) -> Town {
    let mut town = town.clone();
    for (at, cell) in edits {
        *town.cells.get_mut(at.get(&keys())).unwrap() = *cell;
    }
    town
}

fn any_edits(cell: impl Strategy<Value = Cell>) -> impl Strategy<Value = Vec<(prop::sample::Index, Cell)>> {
    proptest::collection::vec((any::<prop::sample::Index>(), cell), 0..6)
}

fn is_failing(measure: &Measure) -> bool {
    measure.standings.iter().any(|standing| !standing.is_known())
}

/// As a run reads it from its file.
fn filed(baseline: &Baseline) -> Baseline {
    let read = baseline::read(&baseline::write(baseline, ""));
    assert_eq!(read.problems, []);
    read.tree
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_run_fails_exactly_if_something_is_worse_than_the_baseline(
        before in any_town(),
        now in any_town(),
        edits in any_edits(any_cell()),
    ) {
        let baseline = filed(&before.baseline());
        for now in [now, edited(&before, &edits)] {
            prop_assert_eq!(is_failing(&now.measure(&baseline)), now.is_worse_than(&before));
        }
    }

    #[test]
    fn an_update_lets_nothing_in_and_forgets_nothing_that_is_left(
        before in any_town(),
        edits in any_edits(any_cell()),
        later in any_edits(any_cell()),
    ) {
        let baseline = filed(&before.baseline());
        let now = edited(&before, &edits);
        let shrunk = filed(&now.shrunk(&baseline));
        let amount = |baseline: &Baseline| -> usize { baseline.kept.iter().map(|kept| kept.debt.count()).sum() };
        prop_assert!(amount(&shrunk) <= amount(&baseline));
        prop_assert_eq!(amount(&shrunk), now.measure(&baseline).left);
        prop_assert_eq!(is_failing(&now.measure(&shrunk)), is_failing(&now.measure(&baseline)));
        prop_assert_eq!(now.measure(&shrunk).before, now.measure(&shrunk).left);
        // Whatever comes later, the shrunk baseline lets in no more than the whole one.
        let later = edited(&now, &later);
        prop_assert!(is_failing(&later.measure(&shrunk)) || !is_failing(&later.measure(&baseline)));
        // What was mended does not come back.
        prop_assert_eq!(filed(&now.shrunk(&shrunk)), shrunk);
    }

    #[test]
    fn two_branches_that_mend_something_merge_to_a_baseline_that_passes(
        before in any_town(),
        ours in any_edits(Just(Cell::Current)),
        theirs in any_edits(Just(Cell::Current)),
    ) {
        let base = before.baseline();
        let mended = [edited(&before, &ours), edited(&before, &theirs)];
        let together = edited(&mended[0], &theirs);
        let texts = [
            baseline::write(&base, ""),
            baseline::write(&mended[0].shrunk(&base), ""),
            baseline::write(&mended[1].shrunk(&base), ""),
        ];
        let merged = |ours: usize, theirs: usize| {
            let versions = Versions { base: &texts[0], ours: &texts[ours], theirs: &texts[theirs] };
            merge(".diglot/baseline", versions, Marks::default())
        };
        let merge = merged(1, 2);
        prop_assert_eq!(merge.conflicts, 0);
        prop_assert_eq!(&merge, &merged(2, 1));
        let read = baseline::read(&merge.text);
        prop_assert_eq!(read.problems, []);
        prop_assert!(!is_failing(&together.measure(&read.tree)));
        // As git's own `merge=union` would leave it: all lines of both.
        let union = baseline::read(&format!("{}{}", texts[1], texts[2])).tree;
        prop_assert!(!is_failing(&together.measure(&union)));
        // Where git merges by lines and finds no conflict, that is good too.
        let by_lines = similar::TextMerge::from_lines(&*texts[0], &*texts[1], &*texts[2]);
        if by_lines.conflict_count() == 0 {
            let read = baseline::read(&by_lines.to_string());
            prop_assert_eq!(read.problems, []);
            prop_assert!(!is_failing(&together.measure(&read.tree)));
        }
    }
}
