//! Holds the aligner against real edits, where `DIGLOT_SHARED` names a folder that has them (`devset/docs`).
//!
//! A case is two versions of a document and a `gold.json`, which says of its blocks which is which. None of it is
//! part of this repository; without it the test says so and passes.

#![expect(
    clippy::disallowed_methods,
    reason = "the test reads documents that are not part of the repository"
)]

use diglot::compare::{Item, align};
use diglot::formats::source;
use diglot::model::{Segment, SourceFormat, TextSettings};
use diglot::text::LineIndex;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Indexes of blocks of the gold, older and newer.
type Pair = (usize, usize);

#[test]
fn real_edits_are_followed() {
    let Some(folder) =
        std::env::var_os("DIGLOT_SHARED").map(|shared| PathBuf::from(shared).join("devset/docs"))
    else {
        eprintln!("skipped: DIGLOT_SHARED is not set");
        return;
    };
    let Ok(cases) = fs::read_dir(&folder) else {
        eprintln!("skipped: there is no {}", folder.display());
        return;
    };
    let (mut all, mut hard) = (Counts::default(), Counts::default());
    let mut lost = Vec::new();
    for case in cases {
        let case = Case::read(&case.expect("the folder can be listed").path());
        let found = case.found();
        let wrong = case.wrong(&found).count();
        all.add(&found, &case.changed, wrong);
        hard.add(&found, &case.hard, wrong);
        lost.extend(case.lost(&found));
    }
    let (all, hard) = (all.score(), hard.score());
    assert!(all >= 0.96, "changed blocks: F1 {all:.4}");
    assert!(
        hard >= 0.92,
        "moved, divided, joined and rewritten blocks: F1 {hard:.4}"
    );
    assert!(lost.is_empty(), "translations at a wrong block: {lost:?}");
}

#[derive(Default)]
struct Counts {
    hits: usize,
    missed: usize,
    wrong: usize,
}

impl Counts {
    fn add(&mut self, found: &BTreeSet<Pair>, right: &BTreeSet<Pair>, wrong: usize) {
        let hits = right.intersection(found).count();
        self.hits += hits;
        self.missed += right.len() - hits;
        self.wrong += wrong;
    }

    fn score(&self) -> f64 {
        2.0 * self.hits as f64 / (2 * self.hits + self.missed + self.wrong) as f64
    }
}

/// One document of the gold.
struct Case {
    name: String,
    sides: [Side; 2],
    /// Pairs that must be found.
    right: BTreeSet<Pair>,
    /// Those of them that changed or moved.
    changed: BTreeSet<Pair>,
    /// Those of them that are hard to find.
    hard: BTreeSet<Pair>,
    /// Pairs that may be found or not.
    neutral: BTreeSet<Pair>,
}

struct Side {
    text: String,
    blocks: Vec<Block>,
}

struct Block {
    lines: (usize, usize),
    counts: bool,
}

impl Case {
    fn read(folder: &Path) -> Case {
        let read = |name: &str| fs::read_to_string(folder.join(name)).expect("a case is whole");
        let gold: Value = serde_json::from_str(&read("gold.json")).expect("a gold is JSON");
        let side = |name: &str| Side {
            text: read(&format!("{name}.md")),
            blocks: array(&gold[name]).iter().map(Block::of).collect(),
        };
        let mut case = Case {
            name: folder.display().to_string(),
            sides: [side("before"), side("after")],
            right: BTreeSet::new(),
            changed: BTreeSet::new(),
            hard: BTreeSet::new(),
            neutral: BTreeSet::new(),
        };
        for pair in array(&gold["same"]) {
            let pair = (number(&pair[0]), number(&pair[1]));
            case.add(pair, false, false, false);
        }
        for link in array(&gold["links"]) {
            let pair = (number(&link["b"]), number(&link["a"]));
            let relation = link["rel"].as_str().unwrap_or_default();
            let is_hard = relation != "edited" || link["severity"] == "major" || link["moved"] == true;
            case.add(pair, true, is_hard, link["optional"] == true);
        }
        case
    }

    fn add(&mut self, pair: Pair, is_changed: bool, is_hard: bool, is_optional: bool) {
        let counts = self.sides[0].blocks[pair.0].counts && self.sides[1].blocks[pair.1].counts;
        if is_optional || !counts {
            self.neutral.insert(pair);
            return;
        }
        self.right.insert(pair);
        if is_changed {
            self.changed.insert(pair);
        }
        if is_hard {
            self.hard.insert(pair);
        }
    }

    /// The pairs of blocks that the aligner finds, by their lines: a segment may be a cell of a row.
    fn found(&self) -> BTreeSet<Pair> {
        let settings = TextSettings::default();
        let read = |side: &Side| {
            source::read(SourceFormat::Markdown, &side.text, &settings)
                .tree
                .segments
        };
        let segments = [read(&self.sides[0]), read(&self.sides[1])];
        let items = |at: usize| -> Vec<Item<'_>> { segments[at].iter().map(Item::of_segment).collect() };
        let index = [0, 1].map(|side| LineIndex::new(&self.sides[side].text));
        let blocks = |side: usize, segment: &Segment| self.sides[side].blocks_of(segment, &index[side]);
        let mut shared: BTreeMap<Pair, usize> = BTreeMap::new();
        for link in align(&items(0), &items(1)).links {
            let (old, new) = (&segments[0][link.before], &segments[1][link.after]);
            for before in blocks(0, old) {
                for after in blocks(1, new) {
                    *shared.entry((before, after)).or_default() += old.value.len().min(new.value.len());
                }
            }
        }
        // One cell that two rows have in common does not make them the same row.
        let is_enough = |pair: &Pair, shared: usize| {
            let smaller = self.sides[0]
                .length(pair.0, &index[0])
                .min(self.sides[1].length(pair.1, &index[1]));
            shared as f64 >= 0.4 * smaller as f64
        };
        let pairs = shared
            .into_iter()
            .filter(|(pair, shared)| is_enough(pair, *shared));
        pairs.map(|(pair, _)| pair).collect()
    }

    fn wrong<'c>(&'c self, found: &'c BTreeSet<Pair>) -> impl Iterator<Item = &'c Pair> {
        let counts = |pair: &Pair| self.sides[0].blocks[pair.0].counts && self.sides[1].blocks[pair.1].counts;
        let wrong = found
            .difference(&self.right)
            .filter(|pair| !self.neutral.contains(pair));
        wrong.filter(move |pair| counts(pair))
    }

    /// Older blocks that live on, of which the aligner has a wrong successor and no right one.
    fn lost(&self, found: &BTreeSet<Pair>) -> Vec<(String, Pair)> {
        let has_right = |before: usize| {
            let mut right = self
                .right
                .iter()
                .chain(&self.neutral)
                .filter(|pair| found.contains(pair));
            right.any(|pair| pair.0 == before)
        };
        let lives = |before: usize| self.right.iter().any(|pair| pair.0 == before);
        let lost = self
            .wrong(found)
            .filter(|pair| lives(pair.0) && !has_right(pair.0));
        lost.map(|pair| (self.name.clone(), *pair)).collect()
    }
}

impl Side {
    /// The blocks that a segment stands in.
    fn blocks_of(&self, segment: &Segment, index: &LineIndex) -> Vec<usize> {
        let line = |offset: u32| index.line_column(&self.text, offset as usize).line;
        let (first, last) = (line(segment.span.start), line(segment.span.end));
        let overlaps = |block: &Block| {
            let (from, to) = (block.lines.0.max(first), block.lines.1.min(last));
            let common = (to + 1).saturating_sub(from);
            let (size, own) = (block.lines.1 - block.lines.0 + 1, last - first + 1);
            common > 0 && (common * 2 >= size || common * 5 >= own * 4)
        };
        (0..self.blocks.len())
            .filter(|&at| overlaps(&self.blocks[at]))
            .collect()
    }

    /// Bytes of a block.
    fn length(&self, block: usize, index: &LineIndex) -> usize {
        let (first, last) = self.blocks[block].lines;
        let start = |line: usize| index.start_of(line).unwrap_or(self.text.len());
        self.text[start(first)..start(last + 1)].trim().len()
    }
}

impl Block {
    fn of(value: &Value) -> Block {
        Block {
            lines: (number(&value[1]), number(&value[2])),
            counts: number(&value[3]) == 1,
        }
    }
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn number(value: &Value) -> usize {
    value
        .as_u64()
        .and_then(|number| usize::try_from(number).ok())
        .expect("an index or a line")
}
