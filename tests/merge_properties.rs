//! Random histories of two and three branches, merged, held against a model that knows from which wording
//! each translation was made.
//!
//! A branch is left as `diglot sync` leaves it before it is merged: what no `sync` has seen is on no record.
//! The order in which two branches are merged must not show where no file had a conflict. Where one had, git
//! makes a person choose, and which places are one conflict depends on the side that is merged into: then both
//! outcomes need only be right, that is, claim nothing that the model denies and lose nothing but what the
//! person left. Records have no conflicts and are the same in either order.
//! `DIGLOT_HISTORIES` is the number of histories; the ordinary suite plays a few.

#![expect(
    clippy::disallowed_methods,
    reason = "the number of histories comes from the environment"
)]

use diglot::compare::{Row, Table};
use diglot::disk::{Found, ProjectFiles};
use diglot::engine::Engine;
use diglot::formats::{fluent, provenance};
use diglot::model::{ChangeSet, Locale, Message, Settings, State, TextFile};
use diglot::sync::{self, AcceptRequest, Marks, Versions, Word};
use diglot::text::apply;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

const SOURCE: &str = "source-texts/doc.md";
const REFERENCE: &str = "locales/en/doc.ftl";
const CATALOG: &str = "locales/fr/doc.ftl";
const RECORDS: &str = ".diglot/provenance/fr/doc.ftl";

/// A branch as its files' texts.
#[derive(Clone, Debug, Default, PartialEq)]
struct Branch {
    files: BTreeMap<&'static str, String>,
    /// The passages of the source text.
    blocks: Vec<String>,
}

impl Branch {
    fn engine(&self) -> Engine {
        let mut files = ProjectFiles::default();
        for (path, text) in &self.files {
            let file = TextFile {
                path: (*path).into(),
                text: text.as_str().into(),
                damage: None,
            };
            let found = |locale: Option<&str>| Found {
                name: "doc".to_owned(),
                locale: locale.map(str::to_owned),
                pattern: 0,
                file,
            };
            match *path {
                SOURCE => files.source_texts.push(found(None)),
                REFERENCE => files.catalogs.push(found(Some("en"))),
                CATALOG => files.catalogs.push(found(Some("fr"))),
                _ => files.records.push(found(Some("fr"))),
            }
        }
        let mut settings = Settings::new(Locale::parse("en").unwrap());
        settings.locales = Some(vec![Locale::parse("fr").unwrap()]);
        Engine::new(PathBuf::from("."), settings, files)
    }

    fn apply(&mut self, plan: ChangeSet) {
        for change in plan.files {
            let path = [SOURCE, REFERENCE, CATALOG, RECORDS];
            let path = path.into_iter().find(|path| **path == *change.path).unwrap();
            assert_eq!(
                change.before.as_deref(),
                self.files.get(path).map(String::as_str),
                "{path}"
            );
            self.files.insert(path, change.after.unwrap());
        }
    }

    fn sync(&mut self) {
        let plan = self.engine().snapshot().plan_sync();
        self.apply(plan);
    }

    fn with_rows<T>(&self, act: impl FnOnce(&[&Row<'_>]) -> T) -> T {
        let snapshot = self.engine().snapshot();
        snapshot.with_tables(|_, tables: &[Table<'_>]| {
            let rows: Vec<&Row<'_>> = tables.iter().flat_map(|table| &table.rows).collect();
            act(&rows)
        })
    }

    /// State, translation and review of each message.
    fn states(&self) -> BTreeMap<String, (String, String, bool)> {
        self.with_rows(|rows| {
            let rows = rows.iter().map(|row| {
                let state = match &row.state {
                    State::Outdated(reason) => format!("outdated {}", reason.grade.name()),
                    other => other.name().to_owned(),
                };
                let translation = row.translation.map(plain).unwrap_or_default();
                (row.id.to_owned(), (state, translation, row.reviewed().is_some()))
            });
            rows.collect()
        })
    }

    fn text(&self, path: &str) -> &str {
        self.files.get(path).map_or("", String::as_str)
    }

    /// The French texts.
    fn translations(&self) -> BTreeSet<String> {
        let parsed = fluent::read(self.text(CATALOG));
        assert_eq!(parsed.problems, [], "{}", self.text(CATALOG));
        parsed.tree.messages().map(plain).collect()
    }
}

fn plain(message: &Message<'_>) -> String {
    let text = fluent::plain_text(message.value.as_ref().unwrap()).unwrap();
    diglot::text::collapse_white_space(&text)
}

/// What is true whatever the program has recorded.
#[derive(Debug, Default)]
struct Model {
    /// Of each translation, the wordings that it was made from or that a person has accepted it for.
    holds_for: BTreeMap<String, BTreeSet<String>>,
    /// Changes that the editor has declared harmless: old and new wording.
    harmless: BTreeSet<(String, String)>,
    /// Pairs of source and translation that somebody has reviewed.
    reviewed: BTreeSet<(String, String)>,
    /// How many translations were made.
    count: usize,
}

impl Model {
    fn holds(&mut self, translation: String, wording: String) {
        self.holds_for.entry(translation).or_default().insert(wording);
    }

    /// What is shown as current or as reviewed and is not.
    fn wrong(&self, branch: &Branch) -> Vec<String> {
        branch.with_rows(|rows| {
            let wrong = rows.iter().filter(|row| !self.is_right(row));
            wrong
                .map(|row| {
                    format!(
                        "{}: {:?}, {:?}",
                        row.id,
                        row.reference.map(plain),
                        row.translation.map(plain)
                    )
                })
                .collect()
        })
    }

    fn is_right(&self, row: &Row<'_>) -> bool {
        let (Some(reference), Some(translation)) = (row.reference, row.translation) else {
            return true;
        };
        let (reference, translation) = (plain(reference), plain(translation));
        if row.reviewed().is_some() && !self.reviewed.contains(&(reference.clone(), translation.clone())) {
            return false;
        }
        let wordings = self.holds_for.get(&translation);
        let is_harmless =
            |made_from: &String| self.harmless.contains(&(made_from.clone(), reference.clone()));
        row.state != State::Current
            || wordings
                .is_some_and(|wordings| wordings.contains(&reference) || wordings.iter().any(is_harmless))
    }
}

#[derive(Clone, Debug)]
enum Act {
    /// A translator works from the reference catalog as it was last written.
    Translate(usize),
    /// … and writes what stood there once before.
    TranslateAsBefore(usize),
    Remove(usize),
    Edit(usize, usize),
    /// An editor takes an edit back.
    Return(usize),
    Add(usize, usize),
    Delete(usize),
    Pin(usize, usize),
    Sync,
    Accept(usize),
    SourceOnly(usize),
    Refuse(usize),
    Review(usize),
}

fn act() -> impl Strategy<Value = Act> {
    let n = || 0..64_usize;
    prop_oneof![
        5 => n().prop_map(Act::Translate),
        1 => n().prop_map(Act::TranslateAsBefore),
        1 => n().prop_map(Act::Remove),
        5 => (n(), n()).prop_map(|(at, word)| Act::Edit(at, word)),
        2 => n().prop_map(Act::Return),
        1 => (n(), n()).prop_map(|(at, word)| Act::Add(at, word)),
        1 => n().prop_map(Act::Delete),
        2 => (n(), n()).prop_map(|(at, name)| Act::Pin(at, name)),
        6 => Just(Act::Sync),
        2 => n().prop_map(Act::Accept),
        2 => n().prop_map(Act::SourceOnly),
        2 => n().prop_map(Act::Refuse),
        2 => n().prop_map(Act::Review),
    ]
}

const WORDS: [&str; 8] = [
    "garden", "bridge", "not", "seven", "river", "winter", "opens", "8",
];

/// What no other passage of a history has said yet is said with a number of its own.
fn passage(at: usize, word: usize) -> String {
    let places = [
        "The old library",
        "A stone tower",
        "Every child",
        "Our market",
        "The harbour",
    ];
    format!(
        "{} has a {} near the gate.",
        places[at % places.len()],
        WORDS[word % WORDS.len()]
    )
}

/// Plays the acts of a branch.
struct Player<'m> {
    model: &'m mut Model,
    branch: Branch,
    /// What passages have said before, without pins.
    past: Vec<String>,
}

impl Player<'_> {
    fn play(&mut self, act: &Act) {
        let blocks = self.branch.blocks.len();
        match *act {
            Act::Sync => self.branch.sync(),
            Act::Translate(at) => self.translate(at, None),
            Act::TranslateAsBefore(at) => {
                let known: Vec<String> = self.model.holds_for.keys().cloned().collect();
                self.translate(at, Some(known[at % known.len()].clone()));
            }
            Act::Remove(at) => self.remove(at),
            Act::Accept(at) => self.say(at, &Word::Holds),
            Act::Review(at) => self.say(
                at,
                &Word::Reviewed {
                    on: "2026-11-30".to_owned(),
                    by: format!("Reviewer {}", at % 2),
                },
            ),
            Act::SourceOnly(at) => self.say(at, &Word::SourceOnly(format!("Editor {}", at % 2))),
            Act::Refuse(at) => self.say(at, &Word::Refused(format!("Translator {}", at % 2))),
            Act::Add(at, word) => {
                let new = passage(at, word);
                self.branch.blocks.insert(at % (blocks + 1), new);
                self.write();
            }
            _ if blocks == 0 => {}
            Act::Edit(at, word) => {
                let block = &mut self.branch.blocks[at % blocks];
                self.past.push(unpinned(block).to_owned());
                let mut words: Vec<&str> = block.split(' ').collect();
                let place = at % 7;
                words[place] = WORDS[word % WORDS.len()];
                *block = words.join(" ");
                self.write();
            }
            Act::Return(at) => {
                let block = &mut self.branch.blocks[at % blocks];
                if let Some(then) = self.past.get(at % self.past.len().max(1)) {
                    *block = block.replace(unpinned(block), then);
                }
                self.write();
            }
            Act::Delete(at) => {
                self.branch.blocks.remove(at % blocks);
                self.write();
            }
            Act::Pin(at, name) => {
                let pin = format!(" {{#pin-{}}}", name % 4);
                let is_free = !self.branch.blocks.iter().any(|block| block.ends_with(&pin));
                let block = &mut self.branch.blocks[at % blocks];
                if is_free {
                    *block = format!("{}{pin}", unpinned(block));
                }
                self.write();
            }
        }
    }

    fn write(&mut self) {
        self.branch.files.insert(SOURCE, document(&self.branch.blocks));
    }

    fn translate(&mut self, at: usize, text: Option<String>) {
        let reference = self.branch.text(REFERENCE).to_owned();
        let reference = fluent::read(&reference).tree;
        let messages: Vec<&Message<'_>> = reference.messages().collect();
        if messages.is_empty() {
            return;
        }
        let message = messages[at % messages.len()];
        let text = text.unwrap_or_else(|| {
            self.model.count += 1;
            format!("Texte {}.", self.model.count)
        });
        self.model.holds(text.clone(), plain(message));
        let order: Vec<&str> = messages.iter().map(|message| message.id.name).collect();
        let id = message.id.name;
        let entry = fluent::message_source(id, None, &text);
        let catalog = self.branch.text(CATALOG).to_owned();
        let read = fluent::read(&catalog).tree;
        let is_there = read.messages().any(|message| message.id.name == id);
        let edit = match is_there {
            true => fluent::replace_entry(&read, id, &entry),
            false => fluent::insert(&read, &order, id, &entry),
        };
        self.branch.files.insert(CATALOG, apply(&catalog, &[edit]));
    }

    fn remove(&mut self, at: usize) {
        let catalog = self.branch.text(CATALOG).to_owned();
        let read = fluent::read(&catalog).tree;
        let messages: Vec<&Message<'_>> = read.messages().collect();
        if let Some(message) = messages.get(at % messages.len().max(1)) {
            let edit = fluent::remove(&read, message.id.name);
            self.branch.files.insert(CATALOG, apply(&catalog, &[edit]));
        }
    }

    fn say(&mut self, at: usize, word: &Word) {
        // Whoever says that a translation holds for a source sees that source in the reference catalog.
        self.branch.sync();
        let known = self.branch.with_rows(|rows| {
            let row = rows.get(at % rows.len().max(1))?;
            let source = row.record.map(|record| plain(&record.source));
            Some((
                row.id.to_owned(),
                row.reference.map(plain),
                row.translation.map(plain),
                source,
            ))
        });
        let Some((id, Some(now), Some(translation), source)) = known else {
            return;
        };
        let request = AcceptRequest {
            from: None,
            locales: Vec::new(),
            ids: vec![id],
            word: word.clone(),
        };
        let Ok(plan) = self.branch.engine().snapshot().plan_accept(&request) else {
            return;
        };
        self.branch.apply(plan);
        match word {
            Word::Holds => self.model.holds(translation, now),
            Word::Reviewed { .. } => {
                self.model.reviewed.insert((now.clone(), translation.clone()));
                self.model.holds(translation, now);
            }
            Word::SourceOnly(_) => {
                self.model.harmless.insert((source.unwrap(), now));
            }
            Word::Refused(_) => {}
        }
    }
}

fn unpinned(block: &str) -> &str {
    block.split(" {#").next().unwrap()
}

fn document(blocks: &[String]) -> String {
    format!("# A document\n\n{}\n", blocks.join("\n\n"))
}

/// How catalogs and source texts are merged.
#[derive(Clone, Copy, Debug)]
struct Way {
    /// Catalogs by our driver, else by lines as git does without it.
    by_message: bool,
    /// In a conflict the greater text is taken, else the smaller one.
    takes_greater: bool,
}

/// What conflicts were there, and what they have cost.
#[derive(Debug, Default)]
struct Conflicts {
    count: usize,
    /// The texts that were not taken.
    lost: String,
}

/// A merge of two branches.
fn merged(base: &Branch, ours: &Branch, theirs: &Branch, way: Way) -> (Branch, Conflicts) {
    let mut conflicts = Conflicts::default();
    let mut branch = Branch::default();
    for path in [SOURCE, REFERENCE, CATALOG, RECORDS] {
        let [before, one, other] = [base, ours, theirs].map(|branch| branch.text(path));
        let text = if one == before || one == other {
            other.to_owned()
        } else if other == before {
            one.to_owned()
        } else if path == RECORDS {
            merged_records(before, one, other)
        } else {
            let is_ours = way.by_message && path != SOURCE;
            let path = if is_ours { path } else { "x.txt" };
            let merged = merged_text(path, before, one, other);
            resolved(&merged, way.takes_greater, &mut conflicts)
        };
        branch.files.insert(path, text);
    }
    let source = branch.text(SOURCE);
    branch.blocks = source
        .split("\n\n")
        .skip(1)
        .map(|block| block.trim_end().to_owned())
        .collect();
    (branch, conflicts)
}

fn merged_text(path: &str, base: &str, ours: &str, theirs: &str) -> String {
    sync::merge(path, Versions { base, ours, theirs }, Marks::default()).text
}

fn merged_records(base: &str, ours: &str, theirs: &str) -> String {
    let merged = sync::merge(RECORDS, Versions { base, ours, theirs }, Marks::default());
    assert_eq!(merged.conflicts, 0, "{}", merged.text);
    let catalog = fluent::read(&merged.text);
    let parsed = provenance::read(&catalog.tree);
    assert_eq!(
        (catalog.problems, parsed.problems),
        (vec![], vec![]),
        "{}",
        merged.text
    );
    merged.text
}

/// A person takes one side of each conflict.
fn resolved(text: &str, takes_greater: bool, conflicts: &mut Conflicts) -> String {
    let mut out = String::new();
    let mut sides: Option<[String; 2]> = None;
    let mut side = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("<<<<<<<") {
            sides = Some(Default::default());
            side = 0;
        } else if line.starts_with("=======") && sides.is_some() {
            side = 1;
        } else if let Some(both) = sides.take_if(|_| line.starts_with(">>>>>>>")) {
            let [first, second] = both;
            let (taken, left) = match (first > second) == takes_greater {
                true => (first, second),
                false => (second, first),
            };
            out.push_str(&taken);
            conflicts.lost.push_str(&left);
            conflicts.count += 1;
        } else {
            sides
                .as_mut()
                .map_or(&mut out, |sides| &mut sides[side])
                .push_str(line);
        }
    }
    out
}

#[derive(Clone, Debug)]
struct History {
    before: Vec<Act>,
    branches: [Vec<Act>; 3],
    way: Way,
}

fn history() -> impl Strategy<Value = History> {
    let acts = |most| prop::collection::vec(act(), 0..most);
    let way = any::<(bool, bool)>().prop_map(|(by_message, takes_greater)| Way {
        by_message,
        takes_greater,
    });
    (acts(6), [acts(9), acts(9), acts(6)], way).prop_map(|(before, branches, way)| History {
        before,
        branches,
        way,
    })
}

fn play(history: &History) {
    let mut model = Model::default();
    let mut player = Player {
        model: &mut model,
        branch: Branch::default(),
        past: Vec::new(),
    };
    player.branch.blocks = (0..4).map(|at| passage(at, at)).collect();
    player.write();
    player.branch.sync();
    (0..4).for_each(|at| player.translate(at, None));
    player.branch.sync();
    history.before.iter().for_each(|act| player.play(act));
    player.branch.sync();
    let (base, past) = (player.branch.clone(), player.past.clone());
    let branches = history.branches.each_ref().map(|acts| {
        let mut player = Player {
            model: &mut model,
            branch: base.clone(),
            past: past.clone(),
        };
        for act in acts {
            player.play(act);
            let wrong = player.model.wrong(&player.branch);
            assert!(wrong.is_empty(), "one branch alone: {wrong:?}");
        }
        player.branch.sync();
        player.branch
    });
    let [one, other, third] = &branches;
    let way = history.way;
    let merge = hold_both_ways(&model, &base, [one, other], way);
    let (mut rest, _) = hold(&model, &base, other, third, way);
    rest.sync();
    hold(&model, &base, one, &rest, way);
    // Branches that are synced between two merges, as on a trunk.
    let mut trunk = merge;
    trunk.sync();
    hold_both_ways(&model, &base, [&trunk, third], way);
}

/// Merges two branches in both orders: neither outcome says more than is so, and without a conflict both say
/// the same.
fn hold_both_ways(model: &Model, base: &Branch, branches: [&Branch; 2], way: Way) -> Branch {
    let [one, other] = branches;
    let (merge, conflicts) = hold(model, base, one, other, way);
    let (again, conflicts_again) = hold(model, base, other, one, way);
    if conflicts + conflicts_again == 0 {
        assert_eq!(merge.states(), again.states(), "the order of two branches shows");
    }
    // Records never conflict.
    assert_eq!(merge.text(RECORDS), again.text(RECORDS));
    merge
}

/// The ids of records: where none goes, none has got another.
fn ids(records: &str) -> BTreeSet<&str> {
    let lines = records.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .collect()
}

/// Merges, and holds what must be true of any merge.
fn hold(model: &Model, base: &Branch, ours: &Branch, theirs: &Branch, way: Way) -> (Branch, usize) {
    let (branch, conflicts) = merged(base, ours, theirs, way);
    let wrong = model.wrong(&branch);
    assert!(
        wrong.is_empty(),
        "shown as current: {wrong:?}\n{}",
        branch.text(RECORDS)
    );
    // What both had, and what one of them made, is there, but for what the conflict cost.
    let [before, one, other] = [base, ours, theirs].map(Branch::translations);
    let now = branch.translations();
    // (What stands at two places may go from each on another side.)
    let is_single = |text: &&String| base.text(CATALOG).matches(&format!("= {text}\n")).count() <= 1;
    for text in one.union(&other).filter(is_single) {
        let is_meant = (one.contains(text) && other.contains(text)) || !before.contains(text);
        assert!(
            !is_meant || now.contains(text) || conflicts.lost.contains(text.as_str()),
            "{text} is lost"
        );
    }
    // A second merge of the same changes nothing.
    let [b, o, t] = [base, ours, theirs].map(|branch| branch.text(RECORDS));
    let records = branch.text(RECORDS);
    // (Where only one side has changed the file, git merges nothing.)
    let are_both_changed = o != b && t != b && o != t;
    if are_both_changed && [o, t].iter().all(|side| ids(side).is_superset(&ids(b))) {
        assert_eq!(merged_records(b, records, t), records, "a second merge");
        assert_eq!(merged_records(b, o, records), records, "a second merge");
    }
    // `sync` tidies at once, loses nothing, and claims nothing that is not so.
    let mut synced = branch.clone();
    synced.sync();
    let wrong = model.wrong(&synced);
    assert!(
        wrong.is_empty(),
        "current after sync: {wrong:?}\n{}",
        synced.text(RECORDS)
    );
    assert!(
        synced.translations().is_superset(&now),
        "sync has lost a translation"
    );
    let again = synced.engine().snapshot().plan_sync();
    assert!(again.is_empty(), "the second sync would do {:?}", again.acts);
    (branch, conflicts.count)
}

/// The ordinary suite plays the same few histories each time; a number of one's own brings new ones.
fn config() -> ProptestConfig {
    let wanted = std::env::var("DIGLOT_HISTORIES").ok();
    let wanted = wanted.and_then(|wanted| wanted.parse().ok());
    ProptestConfig {
        cases: wanted.unwrap_or(24),
        rng_seed: match wanted {
            Some(_) => RngSeed::Random,
            None => RngSeed::Fixed(1),
        },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Histories that were once found to claim or to lose something, or to show the order of their merges.
#[test]
fn histories_that_once_went_wrong_go_right() {
    use Act::{
        Accept, Add, Delete, Edit, Pin, Remove, Return, Review, Sync, Translate, TranslateAsBefore as Again,
    };
    let history = |before: &[Act], one: &[Act], other: &[Act], third: &[Act], by_message, takes_greater| {
        play(&History {
            before: before.to_vec(),
            branches: [one, other, third].map(<[Act]>::to_vec),
            way: Way {
                by_message,
                takes_greater,
            },
        });
    };
    // A translation without a record, edited on one branch and accepted as it was on the other.
    let before = [Translate(4), Translate(0), Edit(3, 0)];
    history(
        &before,
        &[Again(24)],
        &[Accept(4), Edit(11, 0)],
        &[],
        false,
        false,
    );
    // A pin on one branch, and on the other a translation of which nobody can tell the source.
    let (one, other) = ([Edit(1, 6), Translate(7)], [Pin(1, 0), Edit(9, 0), Review(37)]);
    history(&[], &one, &other, &[], true, true);
    let before = [Edit(4, 0), Translate(51)];
    let one = [Translate(0), Again(52), Remove(21), Pin(13, 0)];
    history(&before, &one, &[], &[Translate(41)], true, false);
    // One translation at two places.
    let (other, third) = (
        [Translate(0), Translate(0)],
        [Translate(0), Translate(15), Again(8)],
    );
    history(&[], &[Translate(35)], &other, &third, false, false);
    let one = [Again(59), Translate(31), Translate(0)];
    history(&[Again(28), Pin(0, 0)], &one, &[], &[Again(13)], false, false);
    // One pin at two passages, and a conflict that leaves one with the translation of the other.
    history(&[], &[Translate(26)], &[Pin(52, 45)], &[Pin(13, 45)], false, true);
    // An id that a pin has freed and a new passage has got.
    let third = [Pin(60, 0), Sync, Add(5, 1)];
    history(&[], &[Delete(0), Remove(6)], &[Remove(8)], &third, false, true);
    // A rename to the id that the other branch has given to another message.
    let other = [Translate(4), Again(18), Pin(10, 41)];
    history(
        &[Translate(14)],
        &[Translate(5), Pin(31, 21)],
        &other,
        &[],
        true,
        false,
    );
    // Two passages that say the same, one of them pinned.
    let before = [Edit(6, 0), Sync, Return(59)];
    history(&before, &[Pin(3, 0)], &[Return(62)], &[], true, false);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn branches_merge_to_what_both_meant(history in history()) {
        play(&history);
    }
}
