//! A project in memory: one document and one hand-written catalog in a few languages.

use diglot::build::{Pictures, bundle, wanted_pictures};
use diglot::compare;
use diglot::formats::{fluent, source};
use diglot::model::{
    Argument, Bundle, Catalog, Locale, LocaleCatalog, Message, Phrase, Provenance, Record, Reference, Review,
    Settings, Shipped, SourceFile, TextFile, Workspace,
};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The texts of a project; trees borrow from them, and a test lives short enough to leak them.
pub struct Sample {
    pub settings: Settings,
    /// Pictures by their path below the project's root.
    pub pictures: BTreeMap<&'static str, Vec<u8>>,
    references: BTreeMap<&'static str, Reference<'static>>,
    locales: BTreeMap<Locale, BTreeMap<&'static str, LocaleCatalog<'static>>>,
}

pub fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("the test names a locale")
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn file(path: &str, text: &str) -> &'static TextFile {
    leak(TextFile {
        path: path.into(),
        text: text.into(),
        damage: None,
    })
}

fn catalog(file: &'static TextFile) -> &'static Catalog<'static> {
    leak(fluent::read(&file.text).tree)
}

#[allow(dead_code, reason = "each test binary takes what it needs")]
impl Sample {
    pub fn new() -> Sample {
        Sample {
            settings: Settings::new(locale("en")),
            pictures: BTreeMap::new(),
            references: BTreeMap::new(),
            locales: BTreeMap::new(),
        }
    }

    /// A document; its reference catalog follows from it. `path` ends in `.md` or `.txt`.
    pub fn document(mut self, path: &'static str, text: &str) -> Sample {
        let (name, _) = path.rsplit_once('.').expect("the path has an extension");
        let format = source::format_of(path).expect("the path names a format");
        let source_file = file(&format!("source-texts/{path}"), text);
        let tree = leak(source::read(format, &source_file.text, &self.settings.texts).tree);
        let known = vec![None; tree.segments.len()];
        let ids = leak(source::propose_ids(tree, &known, &Default::default()));
        let messages: Vec<String> = tree
            .segments
            .iter()
            .zip(ids)
            .map(|(segment, id)| fluent::message_source(id, None, &segment.value))
            .collect();
        let written = file(&format!("locales/en/{name}.ftl"), &messages.join("\n"));
        self.references.insert(
            name,
            Reference {
                name,
                path: written.path.clone(),
                now: catalog(written),
                problems: &[],
                file: Some(written),
                written: Some(catalog(written)),
                source: Some(SourceFile {
                    file: source_file,
                    tree,
                    problems: &[],
                    ids,
                }),
            },
        );
        self
    }

    /// A reference catalog without a document.
    pub fn catalog(mut self, name: &'static str, text: &str) -> Sample {
        let written = file(&format!("locales/en/{name}.ftl"), text);
        self.references.insert(
            name,
            Reference {
                name,
                path: written.path.clone(),
                now: catalog(written),
                problems: &[],
                file: Some(written),
                written: Some(catalog(written)),
                source: None,
            },
        );
        self
    }

    /// A translated catalog; messages of `made_from` are the source wordings that translations were made
    /// from, and every other translation was made from today's. `reviewed` are the ids that a person reviewed.
    pub fn translated(
        mut self,
        tag: &str,
        name: &'static str,
        text: &str,
        made_from: &str,
        reviewed: &[&str],
    ) -> Sample {
        let written = file(&format!("locales/{tag}/{name}.ftl"), text);
        let tree = catalog(written);
        let old = catalog(file("made-from.ftl", made_from));
        let mut records = BTreeMap::new();
        for message in tree.messages() {
            let id = message.id.name;
            let find = |catalog: &'static Catalog<'static>| -> Option<&'static Message<'static>> {
                catalog.messages().find(|message| message.id.name == id)
            };
            let now = self.references.get(name).map(|reference| reference.now);
            if let Some(source) = find(old).or_else(|| find(now?)) {
                let record = Record {
                    source: source.clone(),
                    from: None,
                    translation: leak(compare::fingerprint(message)),
                    before: Vec::new(),
                    seen: None,
                    source_only: Vec::new(),
                    refused: Vec::new(),
                    split_from: None,
                    merged_into: None,
                    review: if reviewed.contains(&id) {
                        Review::Reviewed {
                            on: "2026-11-30",
                            by: "Ada",
                        }
                    } else {
                        Review::Draft
                    },
                    notes: Default::default(),
                    span: Default::default(),
                };
                records.insert(id, record);
            }
        }
        let provenance = leak(Provenance {
            records,
            ..Provenance::default()
        });
        let path: Arc<str> = format!(".diglot/provenance/{tag}/{name}.ftl").into();
        self.locales.entry(locale(tag)).or_default().insert(
            name,
            LocaleCatalog {
                path: written.path.clone(),
                file: Some(written),
                tree,
                problems: &[],
                provenance_path: path,
                provenance_file: None,
                provenance,
                provenance_problems: &[],
            },
        );
        self
    }

    /// The ids of a document's messages.
    pub fn ids(&self, name: &str) -> Vec<String> {
        let messages = self.references[name].now.messages();
        messages.map(|message| message.id.name.to_owned()).collect()
    }

    /// A locale without any file.
    pub fn empty(mut self, tag: &str) -> Sample {
        self.locales.entry(locale(tag)).or_default();
        self
    }

    pub fn bundle(self) -> Bundle {
        self.bundle_of(None)
    }

    /// With these outputs; `None`: those of the settings.
    pub fn bundle_of(self, names: Option<&[&str]>) -> Bundle {
        let workspace = Workspace {
            settings: leak(self.settings),
            references: self.references,
            locales: self.locales,
            skipped: Default::default(),
            strays: Default::default(),
            shipped: Shipped::NONE,
            today: None,
        };
        let wanted = wanted_pictures(&workspace, names);
        let pictures = Pictures::read(&wanted, &mut |path| self.pictures.get(path).cloned());
        bundle(&workspace, names, &pictures, &say)
    }
}

thread_local! {
    static ENGLISH: FluentBundle<FluentResource> = {
        let resource = FluentResource::try_new(include_str!("../../locales/en/cli.ftl").to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        let mut bundle = FluentBundle::new(vec![locale("en").langid()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("ids are unique");
        bundle
    };
}

/// Says every phrase in English, whatever the locale, from the real catalog.
pub fn say(_: &Locale, phrase: &Phrase) -> String {
    let mut arguments = FluentArgs::new();
    for (name, argument) in &phrase.arguments {
        let value = match argument {
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Phrase(inner) => FluentValue::from(say(&locale("en"), inner)),
        };
        arguments.set(*name, value);
    }
    ENGLISH.with(|bundle| {
        let message = bundle
            .get_message(phrase.id)
            .unwrap_or_else(|| panic!("no phrase `{}`", phrase.id));
        let pattern = message.value().expect("a phrase has a value");
        let mut errors = Vec::new();
        let said = bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", phrase.id);
        said
    })
}

#[allow(dead_code, reason = "each test binary takes what it needs")]
pub fn text<'b>(bundle: &'b Bundle, path: &str) -> &'b str {
    let file = bundle.files.iter().find(|file| file.path == path);
    let file = file.unwrap_or_else(|| {
        let paths: Vec<&str> = bundle.files.iter().map(|file| file.path.as_str()).collect();
        panic!("no {path} among {paths:#?}")
    });
    std::str::from_utf8(&file.bytes).expect("a bundle is UTF-8")
}
