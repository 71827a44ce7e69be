//! Planning the start of a project: `diglot.toml` for what is there, or a first text where nothing is.
//!
//! A project that has Fluent catalogs keeps its layout. Where the settings of another tool say where catalogs
//! are, `diglot.toml` names them; elsewhere the patterns are found from the paths alone (`layout`).

use super::layout::{
    Catalog, find_catalogs, fluent_files, has_english, likely_source, patterns, with_references,
};
use crate::formats::settings::{self, FILE_NAME, Gathered};
use crate::model::{
    Act, CatalogPattern, ChangeSet, FileChange, Locale, PathPattern, Phrase, Settings, TextFile,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The first text of a new project whose source locale is English.
const SAMPLE: &str = "\
# Welcome to our library

The library is open to everybody, and it costs nothing to read here.

## Opening hours

It opens at 9:00 every day. On holidays it closes at noon.

- Bring back what you borrow within 30 days.
- Ask at the desk if you cannot find a book.
";

/// More settings files of other tools than this come from copies of other projects.
const MOST_PROJECTS: usize = 500;

/// Opens a file by its path below the project's root; `None` if there is none.
pub type Open<'o> = &'o mut dyn FnMut(&str) -> Option<TextFile>;

/// Plans the files that make a folder a project of diglot.
///
/// `existing` are the paths of all files below the folder, with `/` between their parts. Where there is a
/// `diglot.toml` nothing is planned, and the one act says so. The source locale is the one given, else that of
/// another tool's settings, else `en`, else `en-US`, else the one with most catalogs (of several the first by
/// tag).
pub fn plan_init(existing: &[String], source_locale: Option<Locale>, open: Open<'_>) -> ChangeSet {
    if existing.iter().any(|path| path == FILE_NAME) {
        return ChangeSet {
            files: Vec::new(),
            acts: vec![act(FILE_NAME, Phrase::new("init-exists"))],
        };
    }
    let mut passed_over = Vec::new();
    let projects = find_projects(existing, open, &mut passed_over);
    let mut plan = match projects.is_empty() {
        true => plan_by_layout(existing, source_locale),
        false => plan_by_projects(existing, source_locale, &projects),
    };
    plan.acts.extend(passed_over);
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    plan
}

fn plan_by_layout(existing: &[String], source_locale: Option<Locale>) -> ChangeSet {
    let catalogs = find_catalogs(existing);
    let mut found = patterns(&catalogs, existing);
    let is_marked = match &source_locale {
        Some(source) => catalogs.iter().any(|catalog| catalog.locale == *source),
        None => has_english(&catalogs),
    };
    let mut has_references = false;
    if !is_marked {
        for pattern in &mut found {
            if let Some(better) = with_references(pattern, &catalogs, existing) {
                *pattern = better;
                has_references = true;
            }
        }
    }
    let source_locale = source_locale.unwrap_or_else(|| match has_references {
        true => Locale::parse("en").expect("`en` is a BCP 47 tag"),
        false => likely_source(&catalogs),
    });
    let is_english = source_locale.langid().language.as_str() == "en";
    let mut plan = ChangeSet::default();
    let mut settings = Settings::new(source_locale);
    if catalogs.is_empty() {
        begin(&mut plan, &settings);
        if !has_texts(existing) && is_english {
            add(&mut plan, "source-texts/welcome.md", SAMPLE, "init-sample");
        }
        if !existing.iter().any(|path| path == ".gitignore") {
            add(
                &mut plan,
                ".gitignore",
                "/dist/\n/.diglot/lock\n",
                "init-gitignore",
            );
        }
    } else {
        let tags: BTreeSet<&Locale> = catalogs.iter().map(|catalog| &catalog.locale).collect();
        let targets = tags.into_iter().filter(|tag| **tag != settings.source_locale);
        settings.locales = Some(targets.cloned().collect());
        settings.files.catalogs = found;
        begin(&mut plan, &settings);
        for pattern in &settings.files.catalogs {
            let files = fluent_files(existing).filter(|path| has_shape(pattern, path));
            let found = Phrase::new("init-catalogs")
                .with("pattern", pattern.path.pattern.as_str())
                .with("count", files.count());
            plan.acts.push(act(FILE_NAME, found));
            if let Some(reference) = &pattern.reference {
                let phrase = Phrase::new("init-references").with("pattern", reference.pattern.as_str());
                plan.acts.push(act(FILE_NAME, phrase));
            }
        }
        keep_folders(&catalogs, &mut settings, &mut plan);
        make_room_for_texts(existing, &mut settings);
    }
    let is_found = |path: &str| {
        let mut patterns = settings.files.catalogs.iter();
        !catalogs.is_empty() && patterns.any(|pattern| has_shape(pattern, path))
    };
    tell_passed_over(existing, is_found, &mut plan);
    write(&mut plan, &settings);
    plan
}

/// Whether a path is that of a catalog or reference of these, or of a folder that `check` will tell of.
fn has_shape(pattern: &CatalogPattern, path: &str) -> bool {
    let is_reference = |reference: &PathPattern| reference.take(path, &|_| true).is_some();
    pattern.path.take(path, &|_| true).is_some() || pattern.reference.as_ref().is_some_and(is_reference)
}

/// Names that are no tags stay, each as the folder of its locale.
fn keep_folders(catalogs: &[Catalog<'_>], settings: &mut Settings, plan: &mut ChangeSet) {
    for catalog in catalogs {
        let is_tag = Locale::parse(catalog.spelling).is_ok();
        let of_locale = settings.locale.get(&catalog.locale);
        let is_known = of_locale.is_some_and(|of_locale| of_locale.folder.is_some());
        if is_tag || is_known {
            continue;
        }
        let of_locale = settings.locale.entry(catalog.locale.clone()).or_default();
        of_locale.folder = Some(catalog.spelling.to_owned());
        let phrase = Phrase::new("init-folder")
            .with("name", catalog.spelling)
            .with("tag", catalog.locale.as_str());
        plan.acts.push(act(FILE_NAME, phrase));
    }
}

fn plan_by_projects(
    existing: &[String],
    source_locale: Option<Locale>,
    projects: &[(String, Gathered)],
) -> ChangeSet {
    let found = source_locale.unwrap_or_else(|| projects[0].1.settings.source_locale.clone());
    let mut settings = Settings::new(found);
    settings.files.catalogs.clear();
    settings.files.projects = projects.iter().map(|(path, _)| path.clone()).collect();
    let mut plan = ChangeSet::default();
    begin(&mut plan, &settings);
    let mut covered: BTreeSet<&str> = BTreeSet::new();
    for (path, gathered) in projects {
        let catalogs: BTreeSet<&str> = fluent_files(existing)
            .filter(|file| stands_for(&gathered.settings, file))
            .collect();
        let phrase = Phrase::new("init-project")
            .with("project", path.as_str())
            .with("count", catalogs.len());
        plan.acts.push(act(FILE_NAME, phrase));
        covered.extend(catalogs);
    }
    tell_passed_over(existing, |path| covered.contains(path), &mut plan);
    make_room_for_texts(existing, &mut settings);
    write(&mut plan, &settings);
    plan
}

/// Whether settings have a catalog at `path`, in whatever locale.
fn stands_for(settings: &Settings, path: &str) -> bool {
    settings.files.catalogs.iter().any(|catalogs| {
        let is_reference = catalogs
            .reference
            .as_ref()
            .is_some_and(|reference| reference.take(path, &|_| true).is_some());
        let locale = |folder: &str| settings.locale_of(folder);
        let taken = || catalogs.path.take(path, &|folder| locale(folder).is_some());
        is_reference
            || taken()
                .and_then(|taken| locale(taken.locale?))
                .is_some_and(|locale| locale == settings.source_locale || catalogs.admits(&locale, path))
    })
}

/// The settings of other tools that no others of them name, in the order of their depth.
///
/// At the root any file may be such settings, below it those that have the usual name. Those with mistakes
/// are passed over.
fn find_projects(existing: &[String], open: Open<'_>, passed_over: &mut Vec<Act>) -> Vec<(String, Gathered)> {
    let is_hidden = |path: &str| path.split('/').any(|part| part.starts_with('.'));
    let mut candidates: Vec<&String> = existing
        .iter()
        .filter(|path| {
            let name = path.rsplit('/').next().unwrap_or_default();
            let is_usual = ["l10n.toml", "i18n.toml"].contains(&name);
            !is_hidden(path) && (is_usual || !path.contains('/') && path.ends_with(".toml"))
        })
        .collect();
    candidates.sort_by_key(|path| (path.matches('/').count(), *path));
    let mut found: Vec<(String, Gathered)> = Vec::new();
    for path in candidates.into_iter().take(MOST_PROJECTS) {
        if open(path).is_none_or(|file| settings::kind_of(&file.text).is_none()) {
            continue;
        }
        let gathered = settings::read_project(None, &[path], open);
        if gathered.problems.is_empty() {
            found.push((path.clone(), gathered));
        } else {
            let phrase = Phrase::new("init-project-wrong").with("count", gathered.problems.len());
            passed_over.push(act(path, phrase));
        }
    }
    let named: Vec<Arc<str>> = found
        .iter()
        .flat_map(|(path, gathered)| {
            let files = gathered.projects.iter().map(|file| Arc::clone(&file.path));
            files.filter(move |file| **file != **path)
        })
        .collect();
    found.retain(|(path, gathered)| {
        !named.iter().any(|file| **file == **path) && !gathered.settings.files.catalogs.is_empty()
    });
    found
}

/// Source texts need a pattern that can hold the catalog of a new one.
fn make_room_for_texts(existing: &[String], settings: &mut Settings) {
    if !has_texts(existing) {
        settings.files.source_texts.clear();
        return;
    }
    let has_room = settings
        .files
        .catalogs
        .iter()
        .any(|catalogs| catalogs.path.wildcards() == ["{name}"]);
    if !has_room {
        let catalogs = CatalogPattern::new("locales/{locale}/{name}.ftl");
        settings.files.catalogs.push(catalogs);
    }
}

fn has_texts(existing: &[String]) -> bool {
    existing.iter().any(|path| path.starts_with("source-texts/"))
}

fn tell_passed_over(existing: &[String], is_found: impl Fn(&str) -> bool, plan: &mut ChangeSet) {
    let passed_over: Vec<&str> = fluent_files(existing).filter(|path| !is_found(path)).collect();
    if let Some(first) = passed_over.first() {
        let phrase = Phrase::new("init-passed-over")
            .with("count", passed_over.len())
            .with("first", *first);
        plan.acts.push(act(FILE_NAME, phrase));
    }
}

fn begin(plan: &mut ChangeSet, settings: &Settings) {
    let begun = Phrase::new("init-settings").with("locale", settings.source_locale.as_str());
    plan.acts.insert(0, act(FILE_NAME, begun));
}

fn write(plan: &mut ChangeSet, settings: &Settings) {
    plan.files.push(FileChange {
        path: FILE_NAME.into(),
        before: None,
        after: Some(settings::write(settings)),
    });
}

fn act(path: &str, phrase: Phrase) -> Act {
    Act {
        path: path.into(),
        phrase,
    }
}

fn add(plan: &mut ChangeSet, path: &str, text: &str, phrase: &'static str) {
    plan.files.push(FileChange {
        path: path.into(),
        before: None,
        after: Some(text.to_owned()),
    });
    plan.acts.push(act(path, Phrase::new(phrase)));
}

#[cfg(test)]
mod tests {
    use super::super::layout::find_catalogs;
    use super::*;

    fn plan(existing: &[String], source_locale: Option<Locale>) -> ChangeSet {
        plan_init(existing, source_locale, &mut |_| None)
    }

    /// Source locale, locales and patterns of the settings that are planned.
    fn found(paths: &[&str]) -> (String, Vec<String>, Vec<String>) {
        let existing: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        let plan = plan(&existing, None);
        let file = plan.files.iter().find(|file| &*file.path == FILE_NAME).unwrap();
        let parsed = settings::read(file.after.as_ref().unwrap());
        assert_eq!(parsed.problems, []);
        let settings = parsed.tree;
        for catalog in find_catalogs(&existing) {
            let patterns = &settings.files.catalogs;
            assert!(
                patterns
                    .iter()
                    .any(|pattern| pattern.path.matches(catalog.path).is_some())
            );
        }
        let tags = settings.locales.unwrap_or_default();
        let patterns = settings.files.catalogs.into_iter();
        (
            settings.source_locale.to_string(),
            tags.iter().map(ToString::to_string).collect(),
            patterns.map(|pattern| pattern.path.pattern).collect(),
        )
    }

    fn assert_found(paths: &[&str], source: &str, locales: &[&str], patterns: &[&str]) {
        let found = found(paths);
        assert_eq!(found.0, source);
        assert_eq!(found.1, locales);
        assert_eq!(found.2, patterns);
    }

    #[test]
    fn an_empty_folder_gets_settings_and_a_first_text() {
        let plan = plan(&[], None);
        let paths: Vec<&str> = plan.files.iter().map(|file| &*file.path).collect();
        assert_eq!(paths, [".gitignore", "diglot.toml", "source-texts/welcome.md"]);
        assert!(plan.files.iter().all(|file| file.before.is_none()));
        let text = plan.files[1].after.as_ref().unwrap();
        let parsed = settings::read(text);
        assert_eq!(parsed.problems, []);
        assert_eq!(parsed.tree, Settings::new(Locale::parse("en").unwrap()));
    }

    #[test]
    fn a_first_text_in_another_language_is_left_to_its_writer() {
        let plan = plan(&[".gitignore".into()], Locale::parse("az").ok());
        let paths: Vec<&str> = plan.files.iter().map(|file| &*file.path).collect();
        assert_eq!(paths, ["diglot.toml"]);
    }

    #[test]
    fn settings_that_exist_stay() {
        let plan = plan(&["diglot.toml".into()], None);
        assert!(plan.is_empty());
        assert_eq!(plan.acts[0].phrase.id, "init-exists");
    }

    #[test]
    fn folders_of_locales_are_found() {
        let paths = [
            "locales/en-US/app.ftl",
            "locales/fr/app.ftl",
            "locales/fr/doc/help.ftl",
            "locales/zh_CN/app.ftl",
            "locales/readme.md",
            "dist/fr/app.ftl",
            "src/main.rs",
        ];
        assert_found(
            &paths,
            "en-US",
            &["fr", "zh-CN"],
            &["locales/{locale}/{name}.ftl"],
        );
        assert_found(
            &["app/l10n/de/x.ftl", "app/l10n/fr/x.ftl", "app/l10n/fr/y.ftl"],
            "fr",
            &["de"],
            &["app/l10n/{locale}/{name}.ftl"],
        );
        assert_found(
            &["web/de/app.ftl", "web/en/app.ftl"],
            "en",
            &["de"],
            &["web/{locale}/{name}.ftl"],
        );
    }

    #[test]
    fn one_file_for_each_locale_is_found() {
        assert_found(
            &["i18n/en.ftl", "i18n/pt-BR.ftl"],
            "en",
            &["pt-BR"],
            &["i18n/{locale}.ftl"],
        );
        assert_found(&["de.ftl", "en.ftl"], "en", &["de"], &["{locale}.ftl"]);
        assert_found(
            &[
                "src/ls/locales/en.ftl",
                "src/ls/locales/fr.ftl",
                "src/cat/deep/locales/en.ftl",
            ],
            "en",
            &["fr"],
            &["src/{name}/locales/{locale}.ftl"],
        );
        assert_found(
            &["bridge/en.ftl", "bridge/fr.ftl", "garden/en.ftl", "garden/fr.ftl"],
            "en",
            &["fr"],
            &["{name}/{locale}.ftl"],
        );
    }

    #[test]
    fn catalogs_of_one_name_in_two_folders_stay_apart() {
        assert_found(
            &[
                "src/a/locales/en/main.ftl",
                "src/b/locales/en/main.ftl",
                "src/b/locales/fr/main.ftl",
            ],
            "en",
            &["fr"],
            &["src/{name}/locales/{locale}/main.ftl"],
        );
        assert_found(
            &["a/locales/en/x.ftl", "b/locales/en/x.ftl", "b/locales/en/y.ftl"],
            "en",
            &[],
            &["*/locales/{locale}/{name}.ftl"],
        );
        assert_found(
            &["a/en.ftl", "a/fr.ftl", "b/en.ftl", "b/fr.ftl", "cases/broken.ftl"],
            "en",
            &["fr"],
            &["a/{locale}.ftl", "b/{locale}.ftl"],
        );
    }

    #[test]
    fn locales_behind_a_name_are_found() {
        assert_found(
            &["i18n/desk.en.ftl", "i18n/desk.pt-BR.ftl", "i18n/help-desk.ftl"],
            "en",
            &["pt-BR"],
            &["i18n/desk.{locale}.ftl"],
        );
        assert_found(
            &["a/x_en.ftl", "a/x_fr.ftl", "a/y-z_en.ftl", "a/y-z_fr.ftl"],
            "en",
            &["fr"],
            &["a/x_{locale}.ftl", "a/y-z_{locale}.ftl"],
        );
        assert_found(
            &[
                "lang/en.ftl",
                "lang/pt_br.ftl",
                "lang/zh_cn.ftl",
                "lang/zh_tw.ftl",
            ],
            "en",
            &["pt-BR", "zh-CN", "zh-TW"],
            &["lang/{locale}.ftl"],
        );
    }

    #[test]
    fn a_source_that_names_no_locale_is_the_reference() {
        let planned = |paths: &[&str]| {
            let existing: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
            let plan = plan(&existing, None);
            let settings = settings::read(plan.files[0].after.as_ref().unwrap()).tree;
            let references = settings.files.catalogs.into_iter().map(|catalogs| {
                let reference = catalogs
                    .reference
                    .map_or("-".into(), |reference| reference.pattern);
                format!("{} < {reference}", catalogs.path.pattern)
            });
            (settings.source_locale.to_string(), references.collect::<Vec<_>>())
        };
        let english = "en".to_owned();
        assert_eq!(
            planned(&["a/desk.ftl", "a/desk.de.ftl", "a/desk.fr.ftl"]),
            (
                english.clone(),
                vec!["a/desk.{locale}.ftl < a/desk.ftl".to_owned()]
            )
        );
        assert_eq!(
            planned(&["po/desk.ftl", "po/fr/desk.ftl", "po/de/desk.ftl"]),
            (english, vec!["po/{locale}/*.ftl < po/*.ftl".to_owned()])
        );
        assert_eq!(
            planned(&["locales/core.ftl", "locales/fr/desk.ftl", "locales/de/desk.ftl"]),
            (
                "de".to_owned(),
                vec!["locales/{locale}/{name}.ftl < -".to_owned()]
            )
        );
    }

    #[test]
    fn names_that_only_look_like_locales_are_none() {
        let (source, locales, _) = found(&["src/app/main.ftl", "doc/lib.ftl", ".hidden/fr/x.ftl"]);
        assert_eq!((&*source, locales.len()), ("en", 0));
    }
}
