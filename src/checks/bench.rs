//! A small project made of texts, for tests.

use super::{Links, Wanted, judge, of_locale, of_policy, of_project, of_reference, of_table};
use crate::compare::{Table, coverage, fingerprint, source_words, tables};
use crate::formats::shipped::{self, SHIPPED};
use crate::formats::{fluent, settings, source};
use crate::model::{
    Catalog, Exception, Filter, Finding, Locale, LocaleCatalog, Message, Parsed, Problem, Provenance, Record,
    Reference, Review, Settings, SourceFile, SourceFormat, SourceText, Stray, TextFile, TextSettings,
    Workspace,
};
use crate::policy::{Account, Release};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) const REFERENCE: &str = "locales/en/sample.ftl";
pub(super) const TRANSLATION: &str = "locales/fr/sample.ftl";
const FRENCH: &str = "fr";
pub(super) const SOURCE: &str = "source-texts/sample.md";
pub(super) const SETTINGS: &str = "diglot.toml";
/// The day of all tests.
const TODAY: &str = "2026-11-30";

/// The texts of a project with one catalog and one locale.
#[derive(Clone, Default)]
pub(super) struct Bench<'t> {
    pub reference: Option<&'t str>,
    pub translation: Option<&'t str>,
    /// Tag of the translation's locale; `None`: French.
    pub locale: Option<&'t str>,
    /// The source messages that translations were made from; `None`: those of the reference.
    pub record: Option<&'t str>,
    /// The translations as they were when they were recorded; `None`: as they are.
    pub translation_then: Option<&'t str>,
    /// What the French says, where the translation is made from it and its record is of it.
    pub pivot: Option<&'t str>,
    /// The source messages that the French was made from; `None`: those of the reference.
    pub pivot_record: Option<&'t str>,
    /// Paragraphs that each end in a pinned id.
    pub source: Option<&'t str>,
    /// Names of locale folders, one on a line.
    pub folders: Option<&'t str>,
    pub settings: Option<&'t str>,
    pub exceptions: Vec<Exception>,
    pub filters: Vec<Filter>,
    pub skipped: Vec<(Arc<str>, Problem)>,
    /// What `.diglot/shipped.txt` says.
    pub shipped: Option<&'t str>,
    /// Of the translation's file.
    pub damage: Option<Problem>,
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a test names a locale")
}

fn file(path: &str, text: &str) -> TextFile {
    TextFile {
        path: path.into(),
        text: text.into(),
        damage: None,
    }
}

fn settings_of(text: &str, exceptions: &[Exception]) -> Settings {
    let text = format!("{text}\n");
    let mut settings = match text.trim() {
        "" => Settings::new(locale("en")),
        _ => settings::read(&text).tree,
    };
    settings.exceptions.extend_from_slice(exceptions);
    settings
}

/// The segments of a source text whose ids are all pinned, with the catalog that they make.
fn segmented(text: &str) -> (SourceText, Vec<String>, String) {
    let tree = source::read(SourceFormat::Markdown, text, &TextSettings::default()).tree;
    let ids = source::propose_ids(&tree, &[], &BTreeSet::new());
    let messages = ids.iter().zip(&tree.segments);
    let catalog = messages.map(|(id, segment)| format!("{id} = {}\n", segment.value));
    let catalog = catalog.collect();
    (tree, ids, catalog)
}

fn provenance<'s>(
    sources: impl Iterator<Item = &'s Message<'s>>,
    translations: &'s BTreeMap<&'s str, String>,
    from: Option<&'s str>,
) -> Provenance<'s> {
    let mut provenance = Provenance::default();
    for source in sources {
        let Some(translation) = translations.get(source.id.name) else {
            continue;
        };
        let record = Record {
            notes: Vec::new(),
            source: source.clone(),
            from,
            translation,
            before: Vec::new(),
            seen: None,
            source_only: Vec::new(),
            refused: Vec::new(),
            split_from: None,
            merged_into: None,
            review: Review::default(),
            span: source.span,
        };
        provenance.records.insert(source.id.name, record);
    }
    provenance
}

fn fingerprints<'s>(catalog: &Catalog<'s>) -> BTreeMap<&'s str, String> {
    let messages = catalog.messages();
    messages
        .map(|message| (message.id.name, fingerprint(message)))
        .collect()
}

impl Bench<'_> {
    /// What all checks say of the project, judged.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let settings_file = file(SETTINGS, self.settings.unwrap_or_default());
        let mut settings = settings_of(&settings_file.text, &self.exceptions);
        settings.filters.extend_from_slice(&self.filters);
        let reference_file = self.reference.map(|text| file(REFERENCE, text));
        let written = fluent::read(self.reference.unwrap_or_default());
        let source_file = self.source.map(|text| file(SOURCE, text));
        let (source_tree, ids, computed) = self.source.map_or_else(|| segmented(""), segmented);
        let computed = fluent::read(&computed);
        let now = if self.source.is_some() {
            &computed
        } else {
            &written
        };
        let translation_file = self.translation.map(|text| TextFile {
            damage: self.damage.clone(),
            ..file(&self.translation_path(), text)
        });
        let translation = fluent::read(self.translation.unwrap_or_default());
        let then = fluent::read(self.translation_then.or(self.translation).unwrap_or_default());
        let fingerprints = fingerprints(&then.tree);
        let made_from = self.record.or(self.pivot).or(self.reference);
        let recorded = fluent::read(made_from.unwrap_or_default());
        let from = self.pivot.map(|_| FRENCH);
        let of_translation = provenance(recorded.tree.messages(), &fingerprints, from);
        let pivot = fluent::read(self.pivot.unwrap_or_default());
        let pivot_file = self.pivot.map(|text| file(TRANSLATION, text));
        let pivot_fingerprints = self::fingerprints(&pivot.tree);
        let pivot_recorded = fluent::read(self.pivot_record.or(self.reference).unwrap_or_default());
        let of_pivot = provenance(pivot_recorded.tree.messages(), &pivot_fingerprints, None);
        let shipped_file = self.shipped.map(|text| file(SHIPPED, text));
        let shipped = shipped_file.map(shipped::read).unwrap_or_default();
        let mut workspace = Workspace {
            skipped: &self.skipped,
            settings: &settings,
            references: BTreeMap::new(),
            locales: BTreeMap::new(),
            strays: self.strays(),
            shipped: &shipped,
            today: Some(TODAY),
        };
        if reference_file.is_some() || source_file.is_some() {
            let source = source_file.as_ref().map(|file| SourceFile {
                file,
                tree: &source_tree,
                problems: &[],
                ids: &ids,
            });
            let reference = Reference {
                name: "sample",
                path: REFERENCE.into(),
                now: &now.tree,
                problems: &now.problems,
                file: reference_file.as_ref(),
                written: reference_file.is_some().then_some(&written.tree),
                source,
            };
            workspace.references.insert("sample", reference);
        }
        let Parsed { tree, problems } = &translation;
        let catalog = LocaleCatalog {
            path: self.translation_path().into(),
            file: translation_file.as_ref(),
            tree,
            problems,
            provenance_path: ".diglot/provenance/fr/sample.ftl".into(),
            provenance_file: None,
            provenance: &of_translation,
            provenance_problems: &[],
        };
        if self.pivot.is_some() {
            let pivot = LocaleCatalog {
                path: TRANSLATION.into(),
                file: pivot_file.as_ref(),
                tree: &pivot.tree,
                problems: &pivot.problems,
                provenance: &of_pivot,
                ..catalog.clone()
            };
            workspace
                .locales
                .insert(locale(FRENCH), BTreeMap::from([("sample", pivot)]));
        }
        workspace.locales.insert(
            locale(self.locale.unwrap_or(FRENCH)),
            BTreeMap::from([("sample", catalog)]),
        );
        let mut findings = of_project(&workspace);
        let wanted = Wanted::of(&settings);
        for reference in workspace.references.values() {
            findings.extend(of_reference(reference, &wanted));
        }
        let tables = tables(&workspace);
        for table in &tables {
            findings.extend(of_table(table, &wanted));
        }
        let count = |table: &Table<'_>| {
            let words = table.reference.map(source_words).unwrap_or_default();
            coverage(table, &words)
        };
        let coverage: Vec<_> = tables.iter().map(count).collect();
        let release = Release::of_tables(&workspace, &tables);
        findings.extend(of_policy(&Account {
            workspace: &workspace,
            coverage: &coverage,
            release: &release,
        }));
        let links = Links::new(&workspace);
        for locale in links.locales() {
            findings.extend(of_locale(&links, locale));
        }
        judge(findings, &workspace, Some(&settings_file))
    }

    fn translation_path(&self) -> String {
        TRANSLATION.replace(FRENCH, self.locale.unwrap_or(FRENCH))
    }

    fn strays(&self) -> Vec<Stray> {
        let names = self.folders.into_iter().flat_map(str::lines);
        names
            .filter_map(|name| {
                let wrong = Locale::parse(name).err()?;
                Some(Stray {
                    name: name.to_owned(),
                    suggestion: wrong.suggestion,
                    path: Arc::from(format!("locales/{name}/sample.ftl")),
                })
            })
            .collect()
    }

    /// The text of the file at `path`, if the project has it.
    pub(super) fn text_of(&self, path: &str) -> Option<&str> {
        match path {
            REFERENCE => self.reference,
            _ if path == self.translation_path() => self.translation,
            TRANSLATION => self.pivot,
            SOURCE => self.source,
            SETTINGS => Some(self.settings.unwrap_or_default()),
            SHIPPED => self.shipped,
            _ => path.strip_prefix("locales/").map(|_| ""),
        }
    }
}

/// The findings as `check level place`, where the place is the text at the span, or `|` and the text after it.
pub(super) fn told(bench: &Bench<'_>) -> Vec<String> {
    let findings = bench.findings();
    let told = findings.iter().map(|finding| {
        let text = bench.text_of(&finding.place.file).unwrap_or_default();
        let span = finding.place.span;
        let shown = match span.slice(text) {
            "" => format!("|{}", text[span.range().end..].lines().next().unwrap_or_default()),
            shown => shown.to_owned(),
        };
        format!("{} {} {shown}", finding.check, finding.level.name())
    });
    told.collect()
}

/// What the check named `check` finds in the value `translation`, written in `locale`: the text at each place.
pub(super) fn found_in(check: &str, locale: &str, translation: &str) -> Vec<String> {
    found_beside(check, locale, "A garden", translation)
}

/// The same, of a translation of `source`.
pub(super) fn found_beside(check: &str, locale: &str, source: &str, translation: &str) -> Vec<String> {
    let (source, text) = (format!("a = {source}\n"), format!("a = {translation}\n"));
    let bench = Bench {
        reference: Some(&source),
        translation: Some(&text),
        locale: Some(locale),
        ..Bench::default()
    };
    let findings = bench.findings().into_iter();
    let found = findings.filter(|finding| finding.check == check && finding.locale.is_some());
    found
        .map(|finding| finding.place.span.slice(&text).to_owned())
        .collect()
}

/// `translation` after the fixes of the check named `check`.
pub(super) fn fixed(check: &str, locale: &str, source: &str, translation: &str) -> String {
    let (source, text) = (format!("a = {source}\n"), format!("a = {translation}\n"));
    let bench = Bench {
        reference: Some(&source),
        translation: Some(&text),
        locale: Some(locale),
        ..Bench::default()
    };
    let findings = bench.findings().into_iter();
    let of_check = findings.filter(|finding| finding.check == check && finding.locale.is_some());
    let edits: Vec<_> = of_check.flat_map(|finding| finding.fix).collect();
    let text = crate::text::apply(&text, &edits);
    text.trim_start_matches("a = ").trim_end().to_owned()
}
