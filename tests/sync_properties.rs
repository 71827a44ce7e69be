//! Random edits of a source text: no translation is lost, and a second `sync` has nothing to do
//! (invariants 4 and 9 of the house).

use diglot::disk::{Found, ProjectFiles};
use diglot::engine::Engine;
use diglot::formats::{fluent, source};
use diglot::model::{ChangeSet, Locale, Settings, SourceFormat, State, TextFile, TextSettings};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A project as its files' texts.
#[derive(Clone, Default)]
struct Project {
    files: BTreeMap<String, String>,
}

impl Project {
    fn engine(&self) -> Engine {
        let mut files = ProjectFiles::default();
        for (path, text) in &self.files {
            let file = TextFile {
                path: path.as_str().into(),
                text: text.as_str().into(),
                damage: None,
            };
            let locale = path.split('/').rev().nth(1).map(str::to_owned);
            let found = |locale| Found {
                name: "doc".to_owned(),
                locale,
                pattern: 0,
                file,
            };
            if path.starts_with("source-texts/") {
                files.source_texts.push(found(None));
            } else if path.starts_with(".diglot/") {
                files.records.push(found(locale));
            } else {
                files.catalogs.push(found(locale));
            }
        }
        let mut settings = Settings::new(Locale::parse("en").unwrap());
        settings.locales = Some(vec![Locale::parse("fr").unwrap()]);
        Engine::new(PathBuf::from("."), settings, files)
    }

    fn apply(&mut self, plan: ChangeSet) {
        for change in plan.files {
            assert_eq!(
                change.before.as_deref(),
                self.files.get(&*change.path).map(String::as_str)
            );
            match change.after {
                Some(text) => self.files.insert(change.path.to_string(), text),
                None => self.files.remove(&*change.path),
            };
        }
    }

    fn sync(&mut self) {
        let plan = self.engine().snapshot().plan_sync();
        self.apply(plan);
    }

    /// Translates whatever has no translation yet, as `fr:` and the source.
    fn translate(&mut self) {
        let snapshot = self.engine().snapshot();
        let catalog = self.files.entry("locales/fr/doc.ftl".to_owned()).or_default();
        snapshot.with_tables(|_, tables| {
            for row in tables
                .iter()
                .flat_map(|table| &table.rows)
                .filter(|row| row.state == State::Missing)
            {
                let text = row
                    .reference
                    .and_then(|m| fluent::plain_text(m.value.as_ref()?))
                    .unwrap();
                catalog.push_str(&fluent::message_source(row.id, None, &format!("fr: {text}")));
            }
        });
    }

    /// The French text of each id.
    fn translations(&self) -> BTreeMap<String, String> {
        let text = self.files.get("locales/fr/doc.ftl").map_or("", String::as_str);
        let parsed = fluent::read(text);
        assert_eq!(parsed.problems, [], "{text}");
        let plain = |m: &diglot::model::Message<'_>| fluent::plain_text(m.value.as_ref().unwrap()).unwrap();
        parsed
            .tree
            .messages()
            .map(|m| (m.id.name.to_owned(), plain(m)))
            .collect()
    }
}

#[derive(Clone, Debug)]
enum Edit {
    Word(usize, &'static str),
    Move(usize, usize),
    Delete(usize),
    Add(usize, String),
    Repeat(usize),
    Pin(usize),
}

const WORDS: &[&str] = &[
    "garden",
    "bridge",
    "river",
    "seven",
    "opens",
    "closed",
    "not",
    "winter",
    "children",
    "[map]",
    "*old*",
    "stone",
    "{brace}",
    "library",
    "“door”",
    "8,000",
    "tower",
    "quietly",
];

fn sentence() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS), 2..9)
        .prop_map(|words| format!("The {}.", words.join(" ")))
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (any::<usize>(), prop::sample::select(WORDS)).prop_map(|(at, word)| Edit::Word(at, word)),
        (any::<usize>(), any::<usize>()).prop_map(|(from, to)| Edit::Move(from, to)),
        any::<usize>().prop_map(Edit::Delete),
        (any::<usize>(), sentence()).prop_map(|(at, text)| Edit::Add(at, text)),
        any::<usize>().prop_map(Edit::Repeat),
        any::<usize>().prop_map(Edit::Pin),
    ]
}

fn document(blocks: &[String]) -> String {
    format!("# A document\n\n{}\n", blocks.join("\n\n"))
}

fn edited(blocks: &mut Vec<String>, edit: &Edit) {
    let len = blocks.len();
    match edit {
        Edit::Add(at, text) => blocks.insert(at % (len + 1), text.clone()),
        _ if len == 0 => {}
        Edit::Word(at, word) => {
            let block = &mut blocks[at % len];
            let mut words: Vec<&str> = block.split(' ').collect();
            let place = at % words.len();
            words[place] = word;
            *block = words.join(" ");
        }
        Edit::Move(from, to) => {
            let block = blocks.remove(from % len);
            blocks.insert(to % len, block);
        }
        Edit::Delete(at) => {
            blocks.remove(at % len);
        }
        // A pin is unique in a text, so a pinned block is neither pinned again nor repeated.
        Edit::Pin(at) if !blocks[at % len].contains("{#") => {
            let pin = format!(" {{#pin-{}}}", at % 1000);
            if !blocks.iter().any(|block| block.contains(&pin)) {
                blocks[at % len].push_str(&pin);
            }
        }
        Edit::Repeat(at) if blocks[at % len].contains("{#") => {}
        Edit::Pin(_) => {}
        Edit::Repeat(at) => blocks.insert(at % len, blocks[at % len].clone()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_of_a_source_text_loses_a_translation(
        mut blocks in prop::collection::vec(sentence(), 1..8),
        rounds in prop::collection::vec(prop::collection::vec(edit(), 1..4), 1..4),
    ) {
        let mut project = Project::default();
        project.files.insert("source-texts/doc.md".to_owned(), document(&blocks));
        project.sync();
        project.translate();
        project.sync();
        for edits in rounds {
            // A pin gives a translation another id; it stays the same translation.
            let texts = |project: &Project| {
                let mut texts: Vec<String> = project.translations().into_values().collect();
                texts.sort();
                texts
            };
            let before = texts(&project);
            edits.iter().for_each(|edit| edited(&mut blocks, edit));
            project.files.insert("source-texts/doc.md".to_owned(), document(&blocks));
            project.sync();
            prop_assert_eq!(texts(&project), before, "a translation changed or went");
            let again = project.engine().snapshot().plan_sync();
            prop_assert!(again.is_empty(), "the second sync would do {:?}", again.acts);
            // What is shown as current was made from exactly this wording.
            let snapshot = project.engine().snapshot();
            let wrong = snapshot.with_tables(|_, tables| {
                let current = tables.iter().flat_map(|table| &table.rows).filter(|row| row.state == State::Current);
                let pairs = current.map(|row| {
                    let plain = |m: Option<&diglot::model::Message<'_>>| {
                        fluent::plain_text(m.unwrap().value.as_ref().unwrap()).unwrap()
                    };
                    (plain(row.reference), plain(row.translation))
                });
                pairs.filter(|(source, translation)| format!("fr: {source}") != *translation).collect::<Vec<_>>()
            });
            prop_assert_eq!(wrong, []);
        }
    }

    #[test]
    fn a_document_rebuilt_from_its_reference_catalog_is_the_same(
        blocks in prop::collection::vec(sentence(), 0..8),
    ) {
        let text = document(&blocks);
        let mut project = Project::default();
        project.files.insert("source-texts/doc.md".to_owned(), text.clone());
        project.sync();
        let catalog = fluent::read(&project.files["locales/en/doc.ftl"]);
        prop_assert_eq!(&catalog.problems, &[]);
        let values: Vec<String> =
            catalog.tree.messages().map(|m| fluent::plain_text(m.value.as_ref().unwrap()).unwrap()).collect();
        let parsed = source::read(SourceFormat::Markdown, &text, &TextSettings::default());
        let values: Vec<Option<&str>> = values.iter().map(|value| Some(value.as_str())).collect();
        prop_assert_eq!(source::rebuild(&text, &parsed.tree, &values), text);
    }
}

#[test]
fn a_pin_beside_repeated_passages_settles_at_once() {
    let mut blocks: Vec<String> = ["The garden garden.", "The closed garden.", "The garden garden."]
        .map(str::to_owned)
        .to_vec();
    let rounds = [
        vec![Edit::Add(9923315664397203451, "The garden garden.".to_owned())],
        vec![
            Edit::Repeat(7781375967631841166),
            Edit::Delete(365467421966086865),
            Edit::Pin(8742038852815673890),
        ],
        vec![
            Edit::Pin(11471449163361921789),
            Edit::Word(9533507359063827705, "bridge"),
            Edit::Delete(3696124413072629371),
        ],
    ];
    let mut project = Project::default();
    project
        .files
        .insert("source-texts/doc.md".to_owned(), document(&blocks));
    project.sync();
    project.translate();
    project.sync();
    for edits in rounds {
        edits.iter().for_each(|edit| edited(&mut blocks, edit));
        project
            .files
            .insert("source-texts/doc.md".to_owned(), document(&blocks));
        project.sync();
        let again = project.engine().snapshot().plan_sync();
        assert!(again.is_empty());
    }
}
