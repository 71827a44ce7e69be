//! Planning the start of a project: `diglot.toml` for what is there, or a first text where nothing is.
//!
//! A project that has Fluent catalogs keeps its layout: the patterns are found from the paths alone, each
//! path by the part of it that most likely is the locale.

use crate::formats::settings::{self, FILE_NAME};
use crate::model::{Act, CatalogPattern, ChangeSet, FileChange, Locale, PathPattern, Phrase, Settings};
use std::collections::{BTreeMap, BTreeSet};

/// The first text of a new project whose source locale is English.
const SAMPLE: &str = "\
# Welcome to our library

The library is open to everybody, and it costs nothing to read here.

## Opening hours

It opens at 9:00 every day. On holidays it closes at noon.

- Bring back what you borrow within 30 days.
- Ask at the desk if you cannot find a book.
";

/// Folders that catalogs of all locales are usually kept in.
const CONTAINERS: [&str; 10] = [
    "i18n",
    "intl",
    "l10n",
    "lang",
    "langs",
    "languages",
    "locale",
    "locales",
    "translation",
    "translations",
];

/// Plans the files that make a folder a project of diglot.
///
/// `existing` are the paths of all files below the folder, with `/` between their parts. With
/// `settings_exists` nothing is planned, and the one act says so. The source locale is the one given, else
/// `en`, else `en-US`, else the one with most catalogs (of several the first by tag).
pub fn plan_init(existing: &[String], settings_exists: bool, source_locale: Option<Locale>) -> ChangeSet {
    if settings_exists || existing.iter().any(|path| path == FILE_NAME) {
        return ChangeSet {
            files: Vec::new(),
            acts: vec![act(FILE_NAME, Phrase::new("init-exists"))],
        };
    }
    let catalogs = find_catalogs(existing);
    let has_texts = existing.iter().any(|path| path.starts_with("source-texts/"));
    let source_locale = source_locale.unwrap_or_else(|| likely_source(&catalogs));
    let is_english = source_locale.langid().language.as_str() == "en";

    let mut plan = ChangeSet::default();
    let mut settings = Settings::new(source_locale);
    let begun = Phrase::new("init-settings").with("locale", settings.source_locale.as_str());
    plan.acts.push(act(FILE_NAME, begun));
    if catalogs.is_empty() {
        if !has_texts && is_english {
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
        settings.files.catalogs = patterns(&catalogs, existing)
            .iter()
            .map(|pattern| CatalogPattern::new(&pattern.pattern))
            .collect();
        if !has_texts {
            settings.files.source_texts.clear();
        }
        for pattern in &settings.files.catalogs {
            let files = catalogs
                .iter()
                .filter(|catalog| pattern.path.matches(catalog.path).is_some());
            let found = Phrase::new("init-catalogs")
                .with("pattern", pattern.path.pattern.as_str())
                .with("count", files.count());
            plan.acts.push(act(FILE_NAME, found));
        }
    }
    plan.files.push(FileChange {
        path: FILE_NAME.into(),
        before: None,
        after: Some(settings::write(&settings)),
    });
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    plan
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

/// A Fluent catalog and the part of its path that is its locale.
#[derive(Clone, Debug)]
struct Catalog<'p> {
    path: &'p str,
    locale: Locale,
    frame: Frame<'p>,
}

/// Where in a path the locale stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Frame<'p> {
    /// What is before the locale, with its last `/`.
    before: &'p str,
    /// What is after it; for a folder that is different for each catalog.
    is_folder: bool,
}

impl Frame<'_> {
    /// What is after the locale in `path`.
    fn after<'p>(&self, path: &'p str) -> &'p str {
        let rest = &path[self.before.len()..];
        let end = if self.is_folder {
            rest.find('/')
        } else {
            rest.rfind('.')
        };
        &rest[end.unwrap_or(rest.len())..]
    }
}

/// The catalogs among the paths of a project, each with its most likely locale.
fn find_catalogs(existing: &[String]) -> Vec<Catalog<'_>> {
    let made = ["dist", "node_modules", "target", "vendor"];
    let is_catalog = |path: &&str| {
        path.ends_with(".ftl")
            && !path
                .split('/')
                .any(|part| part.starts_with('.') || made.contains(&part))
    };
    let paths: Vec<&str> = existing.iter().map(String::as_str).filter(is_catalog).collect();
    let candidates: Vec<Vec<Catalog>> = paths.into_iter().map(candidates).collect();

    let mut languages: BTreeMap<Frame, BTreeSet<&Locale>> = BTreeMap::new();
    for catalog in candidates.iter().flatten() {
        languages
            .entry(catalog.frame)
            .or_default()
            .insert(&catalog.locale);
    }
    let likeliness = |catalog: &Catalog| {
        let folder = catalog.frame.before.trim_end_matches('/');
        let folder = folder.rsplit('/').next().unwrap_or_default();
        let is_contained = CONTAINERS.contains(&folder);
        // Names such as `app`, `doc` and `src` have the form of a language's three letters.
        let is_sure = |locale: &&&Locale| locale.langid().language.as_str().len() == 2;
        let sure = languages[&catalog.frame].iter().filter(is_sure).take(2).count();
        (is_contained, sure)
    };
    let mut chosen = Vec::new();
    for of_path in &candidates {
        // Of equally likely ones the leftmost.
        let best = of_path
            .iter()
            .rev()
            .map(|catalog| (likeliness(catalog), catalog))
            .max_by_key(|(likeliness, _)| *likeliness);
        if let Some(((is_contained, sure), catalog)) = best
            && (is_contained || sure == 2)
        {
            chosen.push(catalog.clone());
        }
    }
    chosen
}

/// Every part of a path that has the form of a locale.
fn candidates(path: &str) -> Vec<Catalog<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for part in path.split('/') {
        let end = start + part.len();
        let is_folder = end < path.len();
        let name = if is_folder {
            part
        } else {
            part.trim_end_matches(".ftl")
        };
        if let Ok(locale) = Locale::parse(name) {
            let before = &path[..start];
            found.push(Catalog {
                path,
                locale,
                frame: Frame { before, is_folder },
            });
        }
        start = end + 1;
    }
    found
}

fn likely_source(catalogs: &[Catalog]) -> Locale {
    let mut counts: BTreeMap<&Locale, usize> = BTreeMap::new();
    for catalog in catalogs {
        *counts.entry(&catalog.locale).or_default() += 1;
    }
    let english = ["en", "en-US"].map(|tag| Locale::parse(tag).expect("a BCP 47 tag"));
    let usual = english.iter().find(|locale| counts.contains_key(locale));
    let most = counts.iter().rev().max_by_key(|(_, count)| **count);
    usual
        .or(most.map(|(locale, _)| *locale))
        .unwrap_or(&english[0])
        .clone()
}

/// Patterns that stand for exactly these catalogs, as few as can be told.
fn patterns(catalogs: &[Catalog], existing: &[String]) -> Vec<PathPattern> {
    let mut patterns = Vec::new();
    for is_folder in [true, false] {
        let group: Vec<&Catalog> = catalogs
            .iter()
            .filter(|catalog| catalog.frame.is_folder == is_folder)
            .collect();
        let general = general_pattern(&group).filter(|pattern| stands_for(pattern, &group, existing));
        match general {
            Some(pattern) => patterns.push(pattern),
            None => {
                // One pattern for each catalog keeps catalogs of one name in two folders apart.
                let fixed: BTreeSet<String> = group
                    .iter()
                    .map(|catalog| {
                        let frame = catalog.frame;
                        format!("{}{{locale}}{}", frame.before, frame.after(catalog.path))
                    })
                    .collect();
                patterns.extend(fixed.iter().map(|pattern| PathPattern::new(pattern)));
            }
        }
    }
    patterns
}

/// One pattern for a group, if its paths differ in one place beside the locale.
fn general_pattern(group: &[&Catalog]) -> Option<PathPattern> {
    let befores: BTreeSet<&str> = group.iter().map(|catalog| catalog.frame.before).collect();
    let afters: BTreeSet<&str> = group
        .iter()
        .map(|catalog| catalog.frame.after(catalog.path))
        .collect();
    let is_folder = group.first()?.frame.is_folder;
    match (befores.first()?, befores.len(), afters.first()?, afters.len()) {
        (before, 1, _, _) if is_folder => Some(PathPattern::new(&format!("{before}{{locale}}/{{name}}.ftl"))),
        (before, 1, after, 1) => Some(PathPattern::new(&format!("{before}{{locale}}{after}"))),
        (_, _, after, 1) => {
            let befores: Vec<Vec<&str>> = befores.iter().map(|path| path.split('/').collect()).collect();
            let shortest = befores.iter().map(Vec::len).min()?;
            let same = |part: &dyn Fn(&[&str]) -> String| {
                let mut parts = befores.iter().map(|path| part(path));
                let first = parts.next();
                parts.all(|part| Some(part) == first)
            };
            let head = (0..shortest)
                .take_while(|&at| same(&|path| path[at].to_owned()))
                .count();
            // At least one part is left for the name.
            let tail = (0..shortest.saturating_sub(head + 1))
                .take_while(|&at| same(&|path| path[path.len() - 1 - at].to_owned()))
                .count();
            let first = befores.first()?;
            let head: String = first[..head].iter().map(|part| format!("{part}/")).collect();
            let tail = first[first.len() - tail..].join("/");
            Some(PathPattern::new(&format!(
                "{head}{{name}}/{tail}{{locale}}{after}"
            )))
        }
        _ => None,
    }
}

/// Whether a pattern fits every catalog of the group with its locale, and no other Fluent file.
fn stands_for(pattern: &PathPattern, group: &[&Catalog], existing: &[String]) -> bool {
    let known: BTreeMap<&str, &Locale> = group.iter().map(|c| (c.path, &c.locale)).collect();
    let mut fitting = 0;
    for path in existing {
        if let Some((tag, _)) = pattern.matches(path) {
            // A folder beside the locales' folders whose name is no tag is for `check` to report.
            let is_beside = pattern.pattern.ends_with("{locale}/{name}.ftl") && Locale::parse(tag).is_err();
            match known.get(&**path) {
                Some(locale) if Locale::parse(tag).as_ref() == Ok(*locale) => fitting += 1,
                None if is_beside => {}
                _ => return false,
            }
        }
    }
    fitting == group.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Source locale, locales and patterns of the settings that are planned.
    fn found(paths: &[&str]) -> (String, Vec<String>, Vec<String>) {
        let existing: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        let plan = plan_init(&existing, false, None);
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
        let plan = plan_init(&[], false, None);
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
        let plan = plan_init(&[".gitignore".into()], false, Locale::parse("az").ok());
        let paths: Vec<&str> = plan.files.iter().map(|file| &*file.path).collect();
        assert_eq!(paths, ["diglot.toml"]);
    }

    #[test]
    fn settings_that_exist_stay() {
        for plan in [
            plan_init(&[], true, None),
            plan_init(&["diglot.toml".into()], false, None),
        ] {
            assert!(plan.is_empty());
            assert_eq!(plan.acts[0].phrase.id, "init-exists");
        }
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
        assert_found(&paths, "en-US", &["fr"], &["locales/{locale}/{name}.ftl"]);
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
            &[
                "a/locales/{locale}/x.ftl",
                "b/locales/{locale}/x.ftl",
                "b/locales/{locale}/y.ftl",
            ],
        );
        assert_found(
            &["a/en.ftl", "a/fr.ftl", "b/en.ftl", "b/fr.ftl", "cases/broken.ftl"],
            "en",
            &["fr"],
            &["a/{locale}.ftl", "b/{locale}.ftl"],
        );
    }

    #[test]
    fn names_that_only_look_like_locales_are_none() {
        let (source, locales, _) = found(&["src/app/main.ftl", "doc/lib.ftl", ".hidden/fr/x.ftl"]);
        assert_eq!((&*source, locales.len()), ("en", 0));
    }
}
