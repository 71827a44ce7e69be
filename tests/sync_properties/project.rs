//! A project held in memory: one document, its catalogs and records.

use diglot::disk::{Found, ProjectFiles};
use diglot::engine::{Engine, Snapshot};
use diglot::formats::fluent;
use diglot::model::{ChangeSet, Locale, Message, Settings, TextFile};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The locales that the document is translated into.
pub const LOCALES: [&str; 2] = ["fr", "de"];
/// The source text.
pub const TEXT: &str = "source-texts/doc.md";

/// A project as its files' texts.
#[derive(Clone, Default)]
pub struct Project {
    pub files: BTreeMap<String, String>,
}

impl Project {
    /// The project as the program reads it.
    pub fn snapshot(&self) -> Arc<Snapshot> {
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
        settings.locales = Some(LOCALES.map(|locale| Locale::parse(locale).unwrap()).into());
        Engine::new(PathBuf::from("."), settings, files).snapshot()
    }

    pub fn apply(&mut self, plan: ChangeSet) {
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

    pub fn sync(&mut self) {
        let plan = self.snapshot().plan_sync();
        self.apply(plan);
    }

    /// The catalog of a locale, as text.
    pub fn catalog(&self, locale: &str) -> &str {
        self.files.get(&path(locale)).map_or("", String::as_str)
    }

    /// The text of each id in a locale.
    pub fn translations(&self, locale: &str) -> BTreeMap<String, String> {
        let parsed = fluent::read(self.catalog(locale));
        assert_eq!(parsed.problems, [], "{}", self.catalog(locale));
        let mut texts = BTreeMap::new();
        for message in parsed.tree.messages() {
            let before = texts.insert(message.id.name.to_owned(), plain(message));
            assert_eq!(before, None, "`{}` stands there twice", message.id.name);
        }
        texts
    }

    /// Writes a translation, in place of the one that is there.
    pub fn translate(&mut self, locale: &str, id: &str, text: &str) {
        let catalog = self.files.entry(path(locale)).or_default();
        let source = fluent::message_source(id, None, text);
        let parsed = fluent::read(catalog);
        let is_there = parsed.tree.messages().any(|message| message.id.name == id);
        let edit = match is_there {
            true => fluent::replace_entry(&parsed.tree, id, &source),
            false => fluent::insert(&parsed.tree, &[], id, &source),
        };
        *catalog = diglot::text::apply(catalog, &[edit]);
    }
}

/// The path of the catalog of a locale.
pub fn path(locale: &str) -> String {
    format!("locales/{locale}/doc.ftl")
}

/// What a message of nothing but text says.
pub fn plain(message: &Message<'_>) -> String {
    fluent::plain_text(message.value.as_ref().unwrap()).unwrap()
}
