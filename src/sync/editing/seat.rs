//! Where a catalog lies that is not there yet.

use super::Refusal;
use crate::model::{CatalogPattern, Locale, PathPattern, Phrase, Workspace};

/// The place that the settings give to a catalog.
pub(super) struct Seat<'w> {
    /// The patterns that the reference catalog fits, each with what it takes of the path; some may be for some
    /// locales alone.
    fitting: Vec<(&'w CatalogPattern, Vec<String>)>,
    /// Path of the reference catalog.
    pub reference: String,
}

/// Patterns that are named to a person; a project may have hundreds.
const MOST_NAMED: usize = 5;

/// Ways to fill a pattern that are tried; names have few parts, and patterns few placeholders.
const MOST_WAYS: usize = 1_000;

impl<'w> Seat<'w> {
    /// The place of the catalog `name`, by the pattern of the catalog `beside` if that can hold it.
    pub fn of(workspace: &'w Workspace<'_>, beside: &str, name: &str) -> Result<Seat<'w>, Refusal> {
        let settings = workspace.settings;
        let source = &settings.source_locale;
        let is_source =
            |folder: &str| folder == source.as_str() || settings.locale_of(folder).as_ref() == Some(source);
        let near = workspace.references.get(beside).map(|reference| &*reference.path);
        let taken = |catalogs: &CatalogPattern, path: &str| {
            let taken = catalogs.reference_at(path, &is_source)?;
            Some(taken.into_iter().map(str::to_owned).collect::<Vec<String>>())
        };
        let mut patterns: Vec<&CatalogPattern> = settings.files.catalogs.iter().collect();
        // Stable, so that the order of the settings counts among the others.
        patterns.sort_by_key(|catalogs| near.is_none_or(|path| taken(catalogs, path).is_none()));
        let is_excluded = |path: &str| {
            let mut excluded = settings.files.exclude.iter();
            excluded.any(|pattern| pattern.take(path, &|_| true).is_some())
        };
        for catalogs in patterns.iter().filter(|_| is_name(name)) {
            let pattern = catalogs.reference.as_ref().unwrap_or(&catalogs.path);
            let spelling = near.and_then(|path| pattern.take(path, &is_source)?.locale);
            let spelling = spelling.unwrap_or_else(|| settings.folder_of(source));
            let mut ways = ways(pattern, spelling, name).into_iter();
            let found = ways.find(|path| {
                let pieces = taken(catalogs, path).filter(|_| !is_excluded(path));
                pieces.is_some_and(|pieces| {
                    let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
                    catalogs.name(&pieces) == name
                })
            });
            if let Some(reference) = found {
                let fitting = patterns
                    .iter()
                    .filter_map(|catalogs| Some((*catalogs, taken(catalogs, &reference)?)));
                return Ok(Seat {
                    fitting: fitting.collect(),
                    reference,
                });
            }
        }
        Err(no_place(workspace, name))
    }

    /// Where the locale's catalog lies; `near` is the path of another of its catalogs. `None` if the settings have
    /// none of these catalogs translated into it.
    pub fn path(&self, workspace: &Workspace<'_>, locale: &Locale, near: &str) -> Option<String> {
        let settings = workspace.settings;
        let is_locale = |folder: &str| settings.locale_of(folder).as_ref() == Some(locale);
        let patterns = settings.files.catalogs.iter();
        let mut spellings = patterns.filter_map(|catalogs| catalogs.path.take(near, &is_locale)?.locale);
        let spelling = spellings.next().unwrap_or_else(|| settings.folder_of(locale));
        self.fitting.iter().find_map(|(catalogs, pieces)| {
            let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
            let path = catalogs.path.fill_pieces(spelling, &pieces);
            catalogs.admits(locale, &path).then_some(path)
        })
    }
}

/// That the settings have no place for the catalog `name`, and where they have places.
pub(super) fn no_place(workspace: &Workspace<'_>, name: &str) -> Refusal {
    let patterns = workspace.settings.files.catalogs.iter().take(MOST_NAMED);
    let patterns: Vec<String> = patterns
        .map(|catalogs| format!("`{}`", catalogs.path.pattern))
        .collect();
    Refusal::new(Phrase::new("move-no-place").with("name", name))
        .hint(Phrase::new("move-no-place-help").with("patterns", patterns.join(", ")))
}

/// Whether `name` is parts of a path that stay in their folder on every system.
fn is_name(name: &str) -> bool {
    name.split('/').all(|part| {
        let is_strange = |sign: char| sign.is_control() || "\\:{}*?\"<>|".contains(sign);
        !part.is_empty() && !part.starts_with('.') && !part.contains(is_strange)
    })
}

/// Paths that a catalog called `name` may have by a pattern.
fn ways(pattern: &PathPattern, spelling: &str, name: &str) -> Vec<String> {
    let parts: Vec<&str> = name.split('/').collect();
    let mut ways: Vec<String> = Vec::new();
    let mut open: Vec<(Vec<String>, usize)> = vec![(Vec::new(), 0)];
    let wildcards = pattern.wildcards();
    while let Some((pieces, used)) = open.pop() {
        if pieces.len() == wildcards.len() {
            let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
            ways.push(pattern.fill_pieces(spelling, &pieces));
        } else {
            let wildcard = wildcards[pieces.len()];
            let most = if wildcard == "*" { used + 1 } else { parts.len() };
            for end in (used..=most.min(parts.len())).rev() {
                let mut piece = parts[used..end].join("/");
                match wildcard {
                    "**/" if end > used => piece.push('/'),
                    "**/" | "**" => {}
                    _ if end == used => continue,
                    _ => {}
                }
                let mut longer = pieces.clone();
                longer.push(piece);
                open.push((longer, end));
            }
        }
        if ways.len() + open.len() > MOST_WAYS {
            break;
        }
    }
    // Some catalogs are named after their whole path, the locale left out.
    let named = (0..=parts.len()).map(|at| {
        let mut path = parts.clone();
        path.insert(at, spelling);
        format!("{}.ftl", path.join("/"))
    });
    ways.extend(named);
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_filled_in_every_way_that_a_name_can_be_cut() {
        let ways = |pattern: &str, name: &str| ways(&PathPattern::new(pattern), "en", name);
        assert!(ways("locales/{locale}/{name}.ftl", "a/b").contains(&"locales/en/a/b.ftl".to_owned()));
        assert!(ways("*/i18n/{locale}/{name}.ftl", "a/b").contains(&"a/i18n/en/b.ftl".to_owned()));
        assert!(ways("{locale}/**/*.ftl", "b").contains(&"en/b.ftl".to_owned()));
        assert!(ways("x/{locale}/y/**", "x/y/z").contains(&"x/en/y/z.ftl".to_owned()));
    }

    #[test]
    fn a_name_stays_in_its_folder() {
        for wrong in ["", "../a", "a//b", "/a", "a/", ".a", "a:b", "{name}", "*"] {
            assert!(!is_name(wrong), "{wrong}");
        }
        assert!(is_name("shop/cart") && is_name("Größe"));
    }
}
