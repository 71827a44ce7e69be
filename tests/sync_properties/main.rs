//! Random edits of source texts: no translation is lost, nothing unrelated counts as current, and a second
//! `sync` has nothing to do (invariants 4, 5 and 9 of the house).
//!
//! `DIGLOT_CASES=10000` plays as many documents; without it a few hundred.

mod book;
mod document;
mod project;

use book::{Act, Book};
use diglot::formats::{fluent, source};
use diglot::model::{SourceFormat, TextSettings};
use document::{Document, Edit, document, edit};
use project::{Project, TEXT, plain};
use proptest::prelude::*;

/// Documents of one run.
#[expect(clippy::disallowed_methods, reason = "whoever runs the test says how long")]
fn cases() -> u32 {
    let told = std::env::var("DIGLOT_CASES").ok();
    told.and_then(|cases| cases.parse().ok()).unwrap_or(150)
}

/// One step: edits, then what people do; mostly with a `sync`.
#[derive(Clone, Debug)]
struct Step {
    edits: Vec<Edit>,
    acts: Vec<Act>,
    is_taken_back: bool,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => Just(Act::Sync),
        3 => any::<usize>().prop_map(Act::Translate),
        2 => (any::<usize>(), 1..3usize).prop_map(|(locale, every)| Act::Renew(locale, every)),
        1 => (any::<usize>(), any::<Option<usize>>()).prop_map(|(locale, which)| Act::Accept(locale, which)),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let edits = prop::collection::vec(edit(), 1..4);
    let acts = prop::collection::vec(act(), 0..4);
    (edits, acts, prop::bool::weighted(0.15)).prop_map(|(edits, acts, is_taken_back)| Step {
        edits,
        acts,
        is_taken_back,
    })
}

fn play(document: Document, steps: &[Step]) -> Result<(), String> {
    let mut book = Book::of(document);
    book.sync()?;
    let all = [Act::Translate(0), Act::Translate(1), Act::Sync];
    all.iter().try_for_each(|act| book.act(act))?;
    for step in steps {
        let before = book.document.clone();
        step.edits.iter().for_each(|edit| book.edit(edit));
        step.acts.iter().try_for_each(|act| book.act(act))?;
        if step.is_taken_back {
            book.take_back(before);
        }
    }
    book.sync()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_history_of_a_source_text_loses_or_mixes_up_translations(
        document in document(),
        steps in prop::collection::vec(step(), 1..6),
    ) {
        let told = play(document, &steps);
        prop_assert!(told.is_ok(), "{}", told.unwrap_err());
    }

    #[test]
    fn a_document_rebuilt_from_its_reference_catalog_is_the_same(document in document()) {
        let text = document.source();
        let mut project = Project::default();
        project.files.insert(TEXT.to_owned(), text.clone());
        project.sync();
        let catalog = fluent::read(&project.files["locales/en/doc.ftl"]);
        prop_assert_eq!(&catalog.problems, &[]);
        let values: Vec<String> = catalog.tree.messages().map(plain).collect();
        let parsed = source::read(SourceFormat::Markdown, &text, &TextSettings::default());
        let values: Vec<Option<&str>> = values.iter().map(|value| Some(value.as_str())).collect();
        prop_assert_eq!(source::rebuild(&text, &parsed.tree, &values), text);
    }
}
