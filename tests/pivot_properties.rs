//! Random edits of a source text of which one locale is translated, and another one from that.

use diglot::compare::state;
use diglot::disk::{Found, ProjectFiles};
use diglot::engine::Engine;
use diglot::formats::fluent;
use diglot::model::{ChangeSet, Locale, LocaleSettings, Message, Settings, State, TextFile};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::PathBuf;

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// A project as its files' texts; Azerbaijani is translated from French.
#[derive(Clone, Default)]
struct Project {
    files: BTreeMap<String, String>,
}

impl Project {
    fn engine(&self) -> Engine {
        let mut files = ProjectFiles::default();
        for (path, text) in &self.files {
            let found = |locale| Found {
                name: "doc".to_owned(),
                locale,
                pattern: 0,
                file: TextFile {
                    path: path.as_str().into(),
                    text: text.as_str().into(),
                    damage: None,
                },
            };
            let folder = path.split('/').rev().nth(1).map(str::to_owned);
            match path.split('/').next() {
                Some("source-texts") => files.source_texts.push(found(None)),
                Some(".diglot") => files.records.push(found(folder)),
                _ => files.catalogs.push(found(folder)),
            }
        }
        let mut settings = Settings::new(locale("en"));
        settings.locales = Some(vec![locale("az"), locale("fr")]);
        let from = LocaleSettings {
            from: Some(locale("fr")),
            ..LocaleSettings::default()
        };
        settings.locale.insert(locale("az"), from);
        Engine::new(PathBuf::from("."), settings, files)
    }

    fn apply(&mut self, plan: ChangeSet) {
        for change in plan.files {
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

    /// Translates in one locale what is missing or outdated there, as its tag and the original.
    fn translate(&mut self, tag: &str) {
        let snapshot = self.engine().snapshot();
        let path = format!("locales/{tag}/doc.ftl");
        let text = self.files.entry(path).or_default();
        snapshot.with_tables(|_, tables| {
            let table = tables.iter().find(|table| table.locale.as_str() == tag).unwrap();
            // From the last to the first, so that places stay.
            let mut done: Vec<(Option<std::ops::Range<usize>>, String)> = Vec::new();
            for row in &table.rows {
                if !matches!(row.state, State::Missing | State::Outdated(_)) {
                    continue;
                }
                let original = plain(row.original.unwrap());
                let source = fluent::message_source(row.id, None, &format!("{tag}: {original}"));
                let place = row.translation.map(|translation| translation.body().range());
                done.push((place, source));
            }
            done.sort_by_key(|(place, _)| std::cmp::Reverse(place.as_ref().map(|place| place.start)));
            for (place, source) in done {
                match place {
                    Some(place) => text.replace_range(place, source.trim_end()),
                    None => text.push_str(&format!("\n{source}")),
                }
            }
        });
    }

    /// The texts of one locale, sorted.
    fn texts(&self, tag: &str) -> Vec<String> {
        let text = self
            .files
            .get(&format!("locales/{tag}/doc.ftl"))
            .map_or("", String::as_str);
        let parsed = fluent::read(text);
        assert_eq!(parsed.problems, [], "{text}");
        let mut texts: Vec<String> = parsed.tree.messages().map(plain).collect();
        texts.sort();
        texts
    }
}

fn plain(message: &Message<'_>) -> String {
    fluent::plain_text(message.value.as_ref().unwrap()).unwrap()
}

#[derive(Clone, Debug)]
enum Act {
    Word(usize, &'static str),
    Delete(usize),
    Add(usize, String),
    Pin(usize),
    /// Two sentences become one paragraph.
    Join(usize),
    /// A paragraph becomes two.
    Split(usize),
    Sync,
    French,
    Azerbaijani,
}

const WORDS: &[&str] = &[
    "garden", "bridge", "river", "seven", "opens", "closed", "not", "winter", "stone", "tower",
];

fn sentence() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS), 2..7)
        .prop_map(|words| format!("The {}.", words.join(" ")))
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (any::<usize>(), prop::sample::select(WORDS)).prop_map(|(at, word)| Act::Word(at, word)),
        1 => any::<usize>().prop_map(Act::Delete),
        2 => (any::<usize>(), sentence()).prop_map(|(at, text)| Act::Add(at, text)),
        1 => any::<usize>().prop_map(Act::Pin),
        1 => any::<usize>().prop_map(Act::Join),
        1 => any::<usize>().prop_map(Act::Split),
        3 => Just(Act::Sync),
        2 => Just(Act::French),
        2 => Just(Act::Azerbaijani),
    ]
}

fn edited(blocks: &mut Vec<String>, act: &Act) {
    let len = blocks.len();
    match act {
        Act::Add(at, text) => blocks.insert(at % (len + 1), text.clone()),
        _ if len == 0 => {}
        Act::Word(at, word) => {
            let block = &mut blocks[at % len];
            let mut words: Vec<&str> = block.split(' ').collect();
            let place = at % words.len();
            words[place] = word;
            *block = words.join(" ");
        }
        Act::Delete(at) => drop(blocks.remove(at % len)),
        Act::Pin(at) => {
            let pin = format!(" {{#pin-{}}}", at % 100);
            if !blocks[at % len].contains("{#") && !blocks.iter().any(|block| block.contains(&pin)) {
                blocks[at % len].push_str(&pin);
            }
        }
        Act::Join(at) => {
            let at = at % len;
            if at + 1 < len && !blocks[at].contains("{#") {
                let next = blocks.remove(at + 1);
                blocks[at] = format!("{} {next}", blocks[at]);
            }
        }
        Act::Split(at) => {
            let at = at % len;
            if let Some((one, other)) = blocks[at].clone().split_once(". ") {
                blocks[at] = format!("{one}.");
                blocks.insert(at + 1, other.to_owned());
            }
        }
        Act::Sync | Act::French | Act::Azerbaijani => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_a_pivoted_locale_follows_its_pivot_and_loses_nothing(
        mut blocks in prop::collection::vec(sentence(), 1..6),
        acts in prop::collection::vec(act(), 1..14),
    ) {
        let mut project = Project::default();
        let write = |project: &mut Project, blocks: &[String]| {
            let text = format!("# A document\n\n{}\n", blocks.join("\n\n"));
            project.files.insert("source-texts/doc.md".to_owned(), text);
        };
        write(&mut project, &blocks);
        for tag in ["en", "fr", "az"] {
            project.sync();
            if tag != "en" {
                project.translate(tag);
            }
        }
        project.sync();
        for act in acts {
            match act {
                Act::French => project.translate("fr"),
                Act::Azerbaijani => project.translate("az"),
                Act::Sync => {
                    let before = project.texts("az");
                    project.sync();
                    let after = project.texts("az");
                    prop_assert!(before.iter().all(|text| after.contains(text)), "{before:?} became {after:?}");
                    let again = project.engine().snapshot().plan_sync();
                    prop_assert!(again.is_empty(), "the second sync would do {:?}", again);
                }
                ref edit => edited(&mut blocks, edit),
            }
            write(&mut project, &blocks);
            let snapshot = project.engine().snapshot();
            let wrong = snapshot.with_tables(|_, tables| {
                let table = tables.iter().find(|table| table.locale.as_str() == "az").unwrap();
                let mut wrong = Vec::new();
                for row in table.rows.iter().filter(|row| row.reference.is_some()) {
                    let awaited = table.catalog.provenance.awaited.get(row.id).copied();
                    let locale = table.original_locale(row);
                    let expected = state(row.original, row.record, awaited, row.translation, locale);
                    let is_of_pivot = row.record.is_some_and(|record| record.from == Some("fr"));
                    if is_of_pivot && locale.as_str() == "fr" && expected != row.state {
                        wrong.push(format!("{} is {:?}, not {expected:?}", row.id, row.state));
                    }
                    // What is current says what its original says, or what the source says where that is its record.
                    if row.state == State::Current {
                        let said = plain(row.translation.unwrap());
                        let texts = [plain(row.original.unwrap()), plain(row.reference.unwrap())];
                        let through = format!("az: fr: {}", texts[1]);
                        let is_right = texts.iter().any(|text| said == format!("az: {text}")) || said == through;
                        if !is_right {
                            wrong.push(format!("{} is current and says {said:?} beside {texts:?}", row.id));
                        }
                    }
                }
                wrong
            });
            prop_assert_eq!(wrong, Vec::<String>::new());
        }
    }
}
