//! Filters of other tools' settings: how much it matters that a locale lacks something.
//!
//! A filter with a key speaks of messages, one without of whole catalogs that a locale lacks or has too
//! much. Of several that fit, the last one counts.

use super::state::{missing, obsolete};
use crate::model::{Filter, Finding, KeyFilter, Level, Workspace};
use std::collections::HashMap;

/// The filters of a project, ready to be applied.
pub(super) struct Filters<'s> {
    workspace: &'s Workspace<'s>,
    /// The last one first.
    filters: Vec<(&'s Filter, Key<'s>)>,
    names: HashMap<&'s str, &'s str>,
}

enum Key<'s> {
    Catalog,
    Id(&'s str),
    Expression(regex_lite::Regex),
}

impl<'s> Filters<'s> {
    pub fn of(workspace: &'s Workspace<'s>) -> Filters<'s> {
        let filters = workspace.settings.filters.iter().rev().filter_map(|filter| {
            let key = match &filter.key {
                None => Key::Catalog,
                Some(KeyFilter::Id(id)) => Key::Id(id),
                Some(KeyFilter::Expression(expression)) => {
                    Key::Expression(regex_lite::Regex::new(&format!("^(?:{expression})")).ok()?)
                }
            };
            Some((filter, key))
        });
        let filters: Vec<_> = filters.collect();
        let mut names = HashMap::new();
        if !filters.is_empty() {
            for (name, reference) in &workspace.references {
                names.insert(&*reference.path, *name);
                names.extend(reference.source.iter().map(|source| (&*source.file.path, *name)));
            }
            for catalogs in workspace.locales.values() {
                names.extend(catalogs.iter().map(|(name, catalog)| (&*catalog.path, *name)));
            }
        }
        Filters {
            workspace,
            filters,
            names,
        }
    }

    /// The level that the last fitting filter gives a finding; `None` if none speaks of it.
    pub fn level(&self, finding: &Finding) -> Option<Level> {
        if self.filters.is_empty() || ![missing::CHECK.name, obsolete::CHECK.name].contains(&finding.check) {
            return None;
        }
        let locale = finding.locale.as_ref()?;
        // One finding can speak of a whole catalog.
        let id = finding.id.as_deref();
        let name = self.names.get(&*finding.place.file)?;
        let catalog = self.workspace.locales.get(locale)?.get(name)?;
        let is_whole = match finding.check == missing::CHECK.name {
            true => catalog.file.is_none(),
            false => !self.workspace.references.contains_key(name),
        };
        let fits = |(filter, key): &&(&Filter, Key<'_>)| {
            let is_key = match key {
                Key::Catalog => is_whole,
                Key::Id(wanted) => id == Some(*wanted),
                Key::Expression(expression) => id.is_some_and(|id| expression.is_match(id)),
            };
            let is_of_locale = |name: &str| self.workspace.settings.locale_of(name).as_ref() == Some(locale);
            is_key
                && filter
                    .locales
                    .as_ref()
                    .is_none_or(|locales| locales.contains(locale))
                && filter.path.take(&catalog.path, &is_of_locale).is_some()
                && !filter
                    .excludes
                    .iter()
                    .any(|exclusion| exclusion.holds(locale, &catalog.path))
        };
        self.filters.iter().find(fits).map(|(filter, _)| filter.level)
    }
}

#[cfg(test)]
mod tests {
    use super::super::bench::{Bench, told};
    use crate::model::{Filter, KeyFilter, Level, PathPattern};
    use std::sync::Arc;

    fn filter(path: &str, key: Option<KeyFilter>, level: Level) -> Filter {
        Filter {
            path: PathPattern::new(path),
            key,
            level,
            locales: None,
            excludes: Arc::new([]),
        }
    }

    #[test]
    fn the_last_filter_that_fits_gives_the_level() {
        let bench = |filters: Vec<Filter>| Bench {
            reference: Some("bridge-label = The bridge\nbridge-key = B\ngarden = The garden\n"),
            translation: Some("garden = Le jardin\nold = Vieux\n"),
            filters,
            ..Bench::default()
        };
        let keys = || Some(KeyFilter::Expression(r".*-key$".into()));
        assert_eq!(
            told(&bench(vec![filter("locales/{locale}/**", keys(), Level::Off)])),
            ["missing error |garden = Le jardin", "obsolete warning old"]
        );
        let all = Some(KeyFilter::Expression(".".into()));
        let label = Some(KeyFilter::Id("bridge-label".into()));
        assert_eq!(
            told(&bench(vec![
                filter("locales/{locale}/*.ftl", all, Level::Off),
                filter("locales/{locale}/*.ftl", label, Level::Warning),
                filter("locales/de/*.ftl", keys(), Level::Error),
                filter("locales/{locale}/*.ftl", None, Level::Error),
            ])),
            ["missing warning |garden = Le jardin"]
        );
    }

    #[test]
    fn a_filter_without_a_key_speaks_of_whole_catalogs() {
        let bench = Bench {
            reference: Some("garden = The garden\n"),
            filters: vec![filter("locales/{locale}/**", None, Level::Off)],
            ..Bench::default()
        };
        assert_eq!(told(&bench), [""; 0]);
    }
}
