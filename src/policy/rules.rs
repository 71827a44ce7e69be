//! Which table of the settings speaks of what.

use crate::model::{
    CheckSettings, Demands, Lack, Locale, LocaleCatalog, Override, Percent, Reference, Said, Settings, Tier,
    Unit, Workspace, fits,
};
use crate::text::Span;
use std::collections::BTreeMap;

/// What is asked about: a catalog of a locale, or a file of the source side.
#[derive(Clone, Debug, Default)]
pub struct Subject<'a> {
    /// The locale; `None` for the source side.
    pub locale: Option<&'a Locale>,
    /// Name of the catalog.
    pub catalog: Option<&'a str>,
    /// Its files: translation, reference, source text.
    pub paths: Vec<&'a str>,
}

impl<'a> Subject<'a> {
    /// The catalog `name` of a locale, with all files that belong to it.
    pub fn of(workspace: &'a Workspace<'_>, locale: &'a Locale, name: &'a str) -> Subject<'a> {
        let catalog = workspace
            .locales
            .get(locale)
            .and_then(|catalogs| catalogs.get(name));
        Subject {
            locale: Some(locale),
            catalog: Some(name),
            paths: paths(catalog, workspace.references.get(name)),
        }
    }
}

fn paths<'a>(catalog: Option<&'a LocaleCatalog<'_>>, reference: Option<&'a Reference<'_>>) -> Vec<&'a str> {
    let translated = catalog.map(|catalog| &*catalog.path);
    let source = reference.and_then(|reference| reference.source.as_ref());
    let sources = [
        reference.map(|reference| &*reference.path),
        source.map(|source| &*source.file.path),
    ];
    translated
        .into_iter()
        .chain(sources.into_iter().flatten())
        .collect()
}

/// One table of the settings that speaks of a subject.
#[derive(Clone, Copy, Debug)]
pub enum By<'s> {
    /// A tier.
    Tier(&'s Tier),
    /// An override.
    Override(&'s Override),
}

impl<'s> By<'s> {
    /// The heading of the table in `diglot.toml`.
    pub fn heading(self) -> String {
        match self {
            By::Tier(tier) => format!("[tier.{}]", tier.name),
            By::Override(_) => "[[override]]".to_owned(),
        }
    }

    /// Where it stands.
    pub fn span(self) -> Span {
        match self {
            By::Tier(tier) => tier.span,
            By::Override(one) => one.span,
        }
    }

    /// What it demands.
    pub fn demands(self) -> &'s Demands {
        match self {
            By::Tier(tier) => &tier.demands,
            By::Override(one) => &one.demands,
        }
    }

    /// Its levels of checks.
    pub fn checks(self) -> &'s BTreeMap<String, Said<CheckSettings>> {
        match self {
            By::Tier(tier) => &tier.checks,
            By::Override(one) => &one.checks,
        }
    }
}

/// A value in force, and who says so.
#[derive(Clone, Copy, Debug)]
pub struct Layer<'s, T> {
    /// The value, with its place.
    pub said: Said<T>,
    /// The table that has the last word.
    pub by: By<'s>,
    /// Whether each catalog is measured by itself.
    pub is_each: bool,
}

impl<'s, T> Layer<'s, T> {
    /// The same, of another value.
    pub fn map<U>(self, act: impl FnOnce(T) -> U) -> Layer<'s, U> {
        Layer {
            said: Said {
                value: act(self.said.value),
                span: self.said.span,
            },
            by: self.by,
            is_each: self.is_each,
        }
    }
}

/// The tables of the settings that demand something.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'s> {
    settings: &'s Settings,
}

impl<'s> Rules<'s> {
    /// Those of a project.
    pub fn of(settings: &'s Settings) -> Rules<'s> {
        Rules { settings }
    }

    /// The tables that speak of `subject`, the one with the last word last.
    pub fn tables(self, subject: &Subject<'_>) -> Vec<By<'s>> {
        let policy = &self.settings.policy;
        let tier = subject.locale.and_then(|locale| policy.tier_of(locale));
        let fits = |one: &&'s Override| self.fits(one, tier, subject);
        let overrides = policy.overrides.iter().filter(fits).map(By::Override);
        tier.map(By::Tier).into_iter().chain(overrides).collect()
    }

    fn fits(self, one: &Override, tier: Option<&Tier>, subject: &Subject<'_>) -> bool {
        let is_locale = |(locale, _): &(Locale, Span)| subject.locale == Some(locale);
        let is_tier = |(name, _): &(String, Span)| tier.is_some_and(|tier| tier.name == *name);
        let is_catalog =
            |(pattern, _): &(String, Span)| subject.catalog.is_some_and(|catalog| fits(pattern, catalog));
        let is_of_locale = |name: &str| {
            let locale = subject.locale.unwrap_or(&self.settings.source_locale);
            self.settings.locale_of(name).as_ref() == Some(locale)
        };
        (one.locales.is_empty() || one.locales.iter().any(is_locale))
            && (one.tiers.is_empty() || one.tiers.iter().any(is_tier))
            && (one.catalogs.is_empty() || one.catalogs.iter().any(is_catalog))
            && (one.paths.is_empty()
                || one.paths.iter().any(|(path, _)| {
                    let takes = |file: &&str| path.take(file, &is_of_locale).is_some();
                    subject.paths.iter().any(takes)
                }))
    }

    /// What counts of a demand that `get` takes from a table: the last one that says it.
    pub fn in_force<T>(
        self,
        tables: &[By<'s>],
        get: impl Fn(&'s Demands) -> Option<Said<T>>,
    ) -> Option<Layer<'s, T>> {
        let said = tables.iter().rev().find_map(|by| Some((*by, get(by.demands())?)));
        let (by, said) = said?;
        let of_tier = tables
            .iter()
            .any(|by| matches!(by, By::Tier(tier) if tier.is_each));
        let is_each = match by {
            By::Tier(tier) => tier.is_each,
            By::Override(one) => one.is_each() || of_tier,
        };
        Some(Layer { said, by, is_each })
    }

    /// What thresholds count there, and whether that is said of each catalog by itself: then what is counted in
    /// another unit than the rest of the locale is not summed with it.
    pub fn unit(self, tables: &[By<'s>]) -> (Unit, bool) {
        let unit = self.in_force(tables, |demands| demands.count);
        unit.map_or((Unit::default(), false), |layer| {
            (layer.said.value, layer.is_each)
        })
    }

    /// The threshold by which single findings of `lack` need not be mended there: it says how many may be.
    ///
    /// A number above 0 tolerates what it counts, and so does a share below 100 % or a rule of shipping, but for
    /// what a number says 0 of.
    pub fn tolerance(self, tables: &[By<'s>], lack: Lack) -> Option<Layer<'s, ()>> {
        let most = |wanted: Lack| self.in_force(tables, move |demands| demands.most.get(&wanted).copied());
        let of_all_grades = match lack {
            Lack::Grade(_) => most(Lack::Outdated),
            Lack::Missing | Lack::Outdated | Lack::Unconfirmed | Lack::Untracked => None,
        };
        if let Some(layer) = most(lack).or(of_all_grades) {
            return (layer.said.value > 0).then(|| layer.map(|_| ()));
        }
        let current = self.in_force(tables, |demands| demands.current);
        let current = current.filter(|layer| layer.said.value < Percent::ALL);
        let ship = || self.in_force(tables, |demands| demands.ship);
        current.or_else(ship).map(|layer| layer.map(|_| ()))
    }
}
