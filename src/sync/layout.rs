//! The layout of catalogs that are there already, told from their paths alone.
//!
//! Each path is read by the part of it that most likely is the locale: a part that has the form of a tag, or of
//! one in another spelling (`zh_CN`, `ca@valencia`, `es-rES`).

use crate::model::{CatalogPattern, Locale, PathPattern};
use std::collections::{BTreeMap, BTreeSet};

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

/// A Fluent catalog and the part of its path that is its locale.
#[derive(Clone, Debug)]
pub(super) struct Catalog<'p> {
    pub path: &'p str,
    pub locale: Locale,
    /// What the path calls the locale.
    pub spelling: &'p str,
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

/// The Fluent files of a project that no tool has made.
pub(super) fn fluent_files(existing: &[String]) -> impl Iterator<Item = &str> {
    let made = ["dist", "node_modules", "target", "vendor"];
    existing.iter().map(String::as_str).filter(move |path| {
        let mut parts = path.split('/');
        path.ends_with(".ftl") && !parts.any(|part| part.starts_with('.') || made.contains(&part))
    })
}

/// The catalogs among the paths of a project, each with its most likely locale.
pub(super) fn find_catalogs(existing: &[String]) -> Vec<Catalog<'_>> {
    let candidates: Vec<Vec<Catalog>> = fluent_files(existing).map(candidates).collect();

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
        if let Some(locale) = locale_of(name) {
            let before = &path[..start];
            found.push(Catalog {
                path,
                locale,
                spelling: name,
                frame: Frame { before, is_folder },
            });
        } else if !is_folder {
            found.extend(after_a_name(path, start, name));
        }
        start = end + 1;
    }
    found
}

/// The locales that a file may be named after behind a name of its own (`desk.fr.ftl`, `desk_pt-BR.ftl`).
fn after_a_name<'p>(path: &'p str, start: usize, name: &'p str) -> impl Iterator<Item = Catalog<'p>> {
    let signs = name.match_indices(['.', '_', '-']);
    signs.filter_map(move |(at, _)| {
        let spelling = &name[at + 1..];
        let is_lower = spelling.starts_with(|c: char| c.is_ascii_lowercase());
        let is_region = at <= 3 && Locale::parse(&name[..at]).is_ok();
        let locale = locale_of(spelling).filter(|_| at > 0 && is_lower && !is_region)?;
        Some(Catalog {
            path,
            locale,
            spelling,
            frame: Frame {
                before: &path[..start + at + 1],
                is_folder: false,
            },
        })
    })
}

/// The same catalogs with references beside them that no locale is named in: `desk.ftl` beside `desk.fr.ftl`,
/// or beside the folders of locales that each hold a `desk.ftl`. `None` if there are none such.
pub(super) fn with_references(
    catalogs: &CatalogPattern,
    found: &[Catalog<'_>],
    existing: &[String],
) -> Option<CatalogPattern> {
    let pattern = catalogs.path.pattern.as_str();
    let is_there = |path: &str| existing.iter().any(|other| other == path);
    if let Some(folder) = pattern.strip_suffix("{locale}/{name}.ftl") {
        let beside: BTreeSet<&str> = fluent_files(existing)
            .filter_map(|path| path.strip_prefix(folder).filter(|name| !name.contains('/')))
            .collect();
        let names: BTreeSet<&str> = found
            .iter()
            .filter(|catalog| catalogs.path.matches(catalog.path).is_some())
            .map(|catalog| catalog.frame.after(catalog.path).trim_start_matches('/'))
            .collect();
        // A file that no locale has is one that all share, and translations of others have no source there.
        let is_source = !beside.is_empty() && beside.is_superset(&names) && beside.is_subset(&names);
        return is_source.then(|| CatalogPattern {
            reference: Some(PathPattern::new(&format!("{folder}*.ftl"))),
            ..CatalogPattern::new(&format!("{folder}{{locale}}/*.ftl"))
        });
    }
    let stem = pattern
        .strip_suffix("{locale}.ftl")?
        .strip_suffix(['.', '_', '-'])?;
    let reference = format!("{stem}.ftl");
    let is_source = catalogs.path.wildcards().is_empty() && is_there(&reference);
    is_source.then(|| CatalogPattern {
        reference: Some(PathPattern::new(&reference)),
        ..catalogs.clone()
    })
}

/// The locale that a part of a path has the form of.
fn locale_of(name: &str) -> Option<Locale> {
    let suggestion = match Locale::parse(name) {
        Ok(locale) => return Some(locale),
        Err(wrong) => wrong.suggestion?,
    };
    // `my_core` and `es_main` have the form too, but a region or script begins with a capital.
    let language = name.trim_start_matches("b+");
    let rest = language.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let mut rest = rest.chars();
    let is_told = match (rest.next(), rest.next(), rest.next()) {
        (Some('@'), Some(_), _) => true,
        // `pt_br`, a common slip.
        (Some('_'), Some(_), Some(_)) if name.len() == 5 && name.is_ascii() && !name.contains('.') => true,
        (Some('_' | '-' | '+'), Some(first), _) if first.is_ascii_uppercase() => true,
        (Some('-'), Some('r'), Some(first)) => first.is_ascii_uppercase(),
        _ => false,
    };
    is_told.then_some(suggestion)
}

/// Whether one of the locales that most projects are written in has a catalog.
pub(super) fn has_english(catalogs: &[Catalog]) -> bool {
    let is_english = |catalog: &Catalog| ["en", "en-US"].contains(&catalog.locale.as_str());
    catalogs.iter().any(is_english)
}

/// English if it is there, else the locale with most catalogs.
pub(super) fn likely_source(catalogs: &[Catalog]) -> Locale {
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
pub(super) fn patterns(catalogs: &[Catalog], existing: &[String]) -> Vec<CatalogPattern> {
    let mut patterns = Vec::new();
    for is_folder in [true, false] {
        let group: Vec<&Catalog> = catalogs
            .iter()
            .filter(|catalog| catalog.frame.is_folder == is_folder)
            .collect();
        let general = [general_pattern(&group), star_pattern(&group)]
            .into_iter()
            .flatten();
        let mut general = general.filter(|pattern| stands_for(pattern, &group, existing));
        match general.next() {
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
    let patterns = patterns.iter();
    patterns
        .map(|pattern| CatalogPattern::new(&pattern.pattern))
        .collect()
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
            let (head, _, tail) = around(&befores)?;
            Some(PathPattern::new(&format!(
                "{head}{{name}}/{tail}{{locale}}{after}"
            )))
        }
        _ => None,
    }
}

/// One pattern for the folders of locales of several parts of a project (`crates/*/locales/{locale}`).
fn star_pattern(group: &[&Catalog]) -> Option<PathPattern> {
    let befores: BTreeSet<&str> = group.iter().map(|catalog| catalog.frame.before).collect();
    if !group.first()?.frame.is_folder || befores.len() < 2 {
        return None;
    }
    let (head, middle, tail) = around(&befores)?;
    let stars = if middle == 1 { "*" } else { "**" };
    Some(PathPattern::new(&format!(
        "{head}{stars}/{tail}{{locale}}/{{name}}.ftl"
    )))
}

/// What folders begin and end with alike, each with its last `/`, and the most parts between the two.
fn around(befores: &BTreeSet<&str>) -> Option<(String, usize, String)> {
    let befores: Vec<Vec<&str>> = befores.iter().map(|path| path.split('/').collect()).collect();
    let shortest = befores.iter().map(Vec::len).min()?;
    let longest = befores.iter().map(Vec::len).max()?;
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
    let start: String = first[..head].iter().map(|part| format!("{part}/")).collect();
    let end = first[first.len() - tail..].join("/");
    Some((start, longest - head - tail, end))
}

/// Whether a pattern fits every catalog of the group with its locale, and no other Fluent file.
fn stands_for(pattern: &PathPattern, group: &[&Catalog], existing: &[String]) -> bool {
    let known: BTreeMap<&str, &Locale> = group.iter().map(|c| (c.path, &c.locale)).collect();
    let mut fitting = 0;
    for path in existing {
        if let Some((tag, _)) = pattern.matches(path) {
            let locale = locale_of(tag);
            // A folder beside the locales' folders whose name is no tag is for `check` to report.
            let is_beside = pattern.pattern.ends_with("{locale}/{name}.ftl") && locale.is_none();
            match known.get(&**path) {
                Some(known) if locale.as_ref() == Some(*known) => fitting += 1,
                None if is_beside => {}
                _ => return false,
            }
        }
    }
    fitting == group.len()
}
