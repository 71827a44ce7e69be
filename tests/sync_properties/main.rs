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
use document::{Document, Edit, document, edit, hard_edit, small_document};
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
    /// Whether the document then goes back to what it was so many steps ago.
    back: Option<usize>,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => Just(Act::Sync),
        3 => any::<usize>().prop_map(Act::Translate),
        2 => (any::<usize>(), 1..3usize).prop_map(|(locale, every)| Act::Renew(locale, every)),
        1 => (any::<usize>(), any::<Option<usize>>()).prop_map(|(locale, which)| Act::Accept(locale, which)),
    ]
}

fn step(edit: impl Strategy<Value = Edit>, most: usize, taken_back: f64) -> impl Strategy<Value = Step> {
    let edits = prop::collection::vec(edit, 1..=most);
    let acts = prop::collection::vec(act(), 0..4);
    let back = prop::option::weighted(taken_back, 0..3usize);
    (edits, acts, back).prop_map(|(edits, acts, back)| Step { edits, acts, back })
}

fn history() -> impl Strategy<Value = (Document, Vec<Step>)> {
    prop_oneof![
        (document(), prop::collection::vec(step(edit(), 3, 0.15), 1..6)),
        (
            small_document(),
            prop::collection::vec(step(hard_edit(), 1, 0.4), 2..7)
        ),
    ]
}

fn play(document: Document, steps: &[Step]) -> Result<(), String> {
    let mut book = Book::of(document);
    book.sync()?;
    let all = [Act::Translate(0), Act::Translate(1), Act::Sync];
    all.iter().try_for_each(|act| book.act(act))?;
    let mut versions = Vec::new();
    for step in steps {
        versions.push(book.document.clone());
        step.edits.iter().for_each(|edit| book.edit(edit));
        step.acts.iter().try_for_each(|act| book.act(act))?;
        if let Some(ago) = step.back {
            let version = versions.len() - 1 - ago.min(versions.len() - 1);
            book.take_back(versions[version].clone());
        }
    }
    book.sync()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_history_of_a_source_text_loses_or_mixes_up_translations(
        (document, steps) in history(),
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
