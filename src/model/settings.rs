//! What `diglot.toml` says.

use super::{Grade, Level, Locale, PathPattern, PolicySettings, Problem, Remedies};
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The settings of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The file that says so, below the project's root.
    pub file: Arc<str>,
    /// The locale of source texts and reference catalogs.
    pub source_locale: Locale,
    /// The locales to translate into; `None`: every folder that there is.
    pub locales: Option<Vec<Locale>>,
    /// Where files are.
    pub files: FileSettings,
    /// What of a source text is translated.
    pub texts: TextSettings,
    /// Settings of single locales.
    pub locale: BTreeMap<Locale, LocaleSettings>,
    /// Where the `from` of each locale stands in `diglot.toml`.
    pub from_spans: BTreeMap<Locale, Span>,
    /// Levels by check name; the names are as written, the runner of the checks knows which ones exist.
    pub checks: BTreeMap<String, CheckSettings>,
    /// Where the name of each check of `checks` stands in `diglot.toml`.
    pub check_spans: BTreeMap<String, Span>,
    /// Where each path pattern that `diglot.toml` names stands in it; a default pattern is not there.
    pub pattern_spans: BTreeMap<String, Span>,
    /// Levels of what locales lack or have too much, from the settings of other tools.
    pub filters: Vec<Filter>,
    /// Findings to leave out.
    pub exceptions: Vec<Exception>,
    /// What is demanded of locales.
    pub policy: PolicySettings,
    /// Functions that the program gives to its catalogs beside `NUMBER` and `DATETIME`.
    pub functions: Vec<String>,
    /// Which catalogs the program loads together; none: all catalogs of a locale see each other.
    pub bundles: Vec<BundleSettings>,
    /// What `build` makes.
    pub build: BuildSettings,
    /// What of the settings of other tools takes no part, each with its file.
    pub notes: Vec<(Arc<str>, Problem)>,
    /// What of `diglot.toml` changes nothing, and how much that matters.
    pub idle: Vec<(Level, Problem)>,
}

/// Where files are, below the project's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSettings {
    /// Source texts; each pattern holds `{name}`.
    pub source_texts: Vec<PathPattern>,
    /// Catalogs; each pattern holds `{locale}`, and wildcards where it stands for more than one catalog.
    pub catalogs: Vec<CatalogPattern>,
    /// Provenance records; holds `{locale}` and `{name}`.
    pub provenance: PathPattern,
    /// Source texts and catalogs that take no part.
    pub exclude: Vec<PathPattern>,
    /// Settings of other tools that say where catalogs are, such as `l10n.toml`.
    pub projects: Vec<String>,
}

/// Where the catalogs of a project are that are laid out in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogPattern {
    /// Where the catalogs of all locales are; holds `{locale}`.
    pub path: PathPattern,
    /// Where the reference catalogs are, if not where `path` says; holds the same wildcards in the same order.
    pub reference: Option<PathPattern>,
    /// The locales that these catalogs are translated into; `None`: all.
    pub locales: Option<Arc<BTreeSet<Locale>>>,
    /// What the pattern does not stand for.
    pub excludes: Arc<[Exclusion]>,
    /// What the catalogs are named after.
    pub naming: Naming,
}

/// What catalogs are named after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// What stands for `{name}` and the stars; the whole path where there is neither.
    Wildcards,
    /// The path without the locale and the extension.
    Path,
}

/// Files that a pattern does not stand for although they have its shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exclusion {
    /// Their paths.
    pub path: PathPattern,
    /// Only in these locales; `None`: in all.
    pub locales: Option<Arc<BTreeSet<Locale>>>,
}

/// How much it matters that a locale lacks some messages, or has some that the source has not.
///
/// Of several that concern a message the last one counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// The catalogs concerned.
    pub path: PathPattern,
    /// The ids concerned; `None`: all.
    pub key: Option<KeyFilter>,
    /// The level of such findings.
    pub level: Level,
    /// Only in these locales; `None`: in all.
    pub locales: Option<Arc<BTreeSet<Locale>>>,
    /// Catalogs that it does not speak of.
    pub excludes: Arc<[Exclusion]>,
}

/// Ids of messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyFilter {
    /// One id.
    Id(String),
    /// The ids that begin with what a regular expression stands for, which has been tried.
    Expression(String),
}

impl Exclusion {
    /// Whether the catalog of `locale` at `path` is meant.
    pub fn holds(&self, locale: &Locale, path: &str) -> bool {
        let locales = self.locales.as_ref();
        locales.is_none_or(|locales| locales.contains(locale)) && self.path.take(path, &|_| true).is_some()
    }
}

impl CatalogPattern {
    /// Catalogs of all locales at `pattern`.
    pub fn new(pattern: &str) -> CatalogPattern {
        CatalogPattern {
            path: PathPattern::new(pattern),
            reference: None,
            locales: None,
            excludes: Arc::new([]),
            naming: Naming::Wildcards,
        }
    }

    /// The name of the catalog whose path has taken `pieces`.
    pub fn name(&self, pieces: &[&str]) -> String {
        match self.naming {
            Naming::Wildcards if !pieces.is_empty() => PathPattern::name_by_pieces(pieces),
            Naming::Wildcards | Naming::Path => self.path.name_by_path(pieces),
        }
    }

    /// Whether a translation into `locale` may lie at `path`, which has the shape of the pattern.
    pub fn admits(&self, locale: &Locale, path: &str) -> bool {
        self.locales
            .as_ref()
            .is_none_or(|locales| locales.contains(locale))
            && !self
                .excludes
                .iter()
                .any(|exclusion| exclusion.holds(locale, path))
    }

    /// The reference catalog at `path`, if it is one of this pattern.
    ///
    /// `is_source` says which names of folders are the source locale's.
    pub fn reference_at<'p>(&self, path: &'p str, is_source: &dyn Fn(&str) -> bool) -> Option<Vec<&'p str>> {
        let taken = match &self.reference {
            Some(reference) => reference.take(path, is_source),
            None => self.path.take(path, is_source),
        };
        taken.map(|taken| taken.pieces)
    }
}

/// What of a source text is translated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextSettings {
    /// Keys of YAML front matter whose values are segments; all other front matter is carried over.
    pub front_matter: Vec<String>,
}

/// Settings of one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleSettings {
    /// The language's name in itself, where the library's data has none.
    pub name: Option<String>,
    /// The locale whose texts are translated into this one; `None`: the source locale.
    pub from: Option<Locale>,
    /// Where to look for what the locale lacks, before the source locale.
    pub fallback: Vec<Locale>,
    /// What stands in paths for `{locale}`, where that is not the tag.
    pub folder: Option<String>,
}

/// The level of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckSettings {
    /// One level.
    Level(Level),
    /// A level for each grade, of the check `outdated`.
    Grades(BTreeMap<Grade, Level>),
}

/// A finding that the project does not want to hear of, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Name of the check.
    pub check: String,
    /// Only in this locale.
    pub locale: Option<Locale>,
    /// Only in this file.
    pub file: Option<String>,
    /// Only this message.
    pub id: Option<String>,
    /// Why; never empty.
    pub reason: String,
    /// The last day on which it holds, as `2027-03-01`; `None`: it always does.
    pub until: Option<String>,
    /// Where it stands in `diglot.toml`.
    pub span: Span,
}

/// Catalogs that the program loads together, so that their messages can refer to one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleSettings {
    /// The writer's name for it.
    pub name: String,
    /// Names of catalogs; a `*` stands for any part of a name.
    pub catalogs: Vec<String>,
}

impl BundleSettings {
    /// Whether the catalog `name` is one of them.
    pub fn holds(&self, name: &str) -> bool {
        self.catalogs.iter().any(|pattern| fits(pattern, name))
    }
}

/// Whether `name` is `pattern`, in which each `*` stands for any text.
pub fn fits(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut left) = name.strip_prefix(start) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        // The earliest place leaves most for the parts that follow.
        let Some(at) = left.find(part) else {
            return false;
        };
        left = &left[at + part.len()..];
    }
    left.ends_with(end)
}

/// What `build` makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildSettings {
    /// Output folder below the root.
    pub folder: String,
    /// The address at which the output folder is published, without a slash at its end.
    pub address: Option<String>,
    /// What readers get for passages without a current translation, where no override says otherwise.
    pub remedies: Remedies,
    /// The outputs to make, in the order of [`OUTPUTS`].
    pub outputs: Vec<&'static str>,
    /// Where `outputs` stands in `diglot.toml`.
    pub outputs_span: Option<Span>,
    /// Whether Fluent catalogs keep their comments.
    pub keeps_comments: bool,
    /// The folder below the root whose fonts documents are printed with; `None`: the fonts of the system.
    pub fonts: Option<String>,
}

impl BuildSettings {
    /// The outputs of [`OUTPUTS`] that `names` name, in their order, each once.
    pub fn outputs_named(names: &[&str]) -> Vec<&'static str> {
        let wanted = OUTPUTS.iter().filter(|output| names.contains(output));
        wanted.copied().collect()
    }
}

/// The names of all outputs that a person can ask for; what each is stands beside its writer, in `build`.
pub const OUTPUTS: &[&str] = &[
    "fluent", "json", "markdown", "text", "html", "epub", "pseudo", "pdf", "rust",
];

/// The outputs that are made where nobody says otherwise.
pub const DEFAULT_OUTPUTS: &[&str] = &["fluent", "markdown", "html"];

impl Settings {
    /// The settings of a project that says no more than its source locale.
    pub fn new(source_locale: Locale) -> Settings {
        Settings {
            file: "diglot.toml".into(),
            source_locale,
            locales: None,
            files: FileSettings {
                source_texts: vec![
                    PathPattern::new("source-texts/{name}.md"),
                    PathPattern::new("source-texts/{name}.txt"),
                ],
                catalogs: vec![CatalogPattern::new("locales/{locale}/{name}.ftl")],
                provenance: PathPattern::new(".diglot/provenance/{locale}/{name}.ftl"),
                exclude: Vec::new(),
                projects: Vec::new(),
            },
            texts: TextSettings::default(),
            locale: BTreeMap::new(),
            from_spans: BTreeMap::new(),
            checks: BTreeMap::new(),
            check_spans: BTreeMap::new(),
            pattern_spans: BTreeMap::new(),
            filters: Vec::new(),
            exceptions: Vec::new(),
            policy: PolicySettings::default(),
            functions: Vec::new(),
            bundles: Vec::new(),
            build: BuildSettings {
                folder: "dist".to_owned(),
                address: None,
                remedies: Remedies::default(),
                outputs: DEFAULT_OUTPUTS.to_vec(),
                outputs_span: None,
                keeps_comments: false,
                fonts: None,
            },
            notes: Vec::new(),
            idle: Vec::new(),
        }
    }

    /// The locale that a name in the place of `{locale}` stands for; `None` where it is no language tag and
    /// no locale's `folder`.
    pub fn locale_of(&self, folder: &str) -> Option<Locale> {
        let mut named = self.locale.iter();
        named
            .find(|(_, settings)| settings.folder.as_deref() == Some(folder))
            .map(|(locale, _)| locale.clone())
            .or_else(|| Locale::parse(folder).ok())
    }

    /// The pivot of a locale: the locale whose texts are translated into it; `None` where that is the source
    /// locale.
    pub fn pivot_of(&self, locale: &Locale) -> Option<&Locale> {
        let from = self.locale.get(locale)?.from.as_ref();
        from.filter(|from| **from != self.source_locale)
    }

    /// The pivots between a locale and the source locale, nearest first; none where it is translated from the
    /// source. Of a circle, which no settings that were read hold, each locale comes once.
    pub fn pivots_of<'s>(&'s self, locale: &'s Locale) -> Vec<&'s Locale> {
        let mut pivots = Vec::new();
        let mut at = locale;
        while let Some(pivot) = self.pivot_of(at) {
            if pivot == locale || pivots.contains(&pivot) {
                break;
            }
            pivots.push(pivot);
            at = pivot;
        }
        pivots
    }

    /// What stands in new paths for `{locale}`.
    pub fn folder_of<'s>(&'s self, locale: &'s Locale) -> &'s str {
        let folder = self
            .locale
            .get(locale)
            .and_then(|settings| settings.folder.as_deref());
        folder.unwrap_or(locale.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_holds_the_catalogs_that_its_patterns_name() {
        let bundle = BundleSettings {
            name: "app".to_owned(),
            catalogs: ["brand", "shared/*", "a*b*c"].map(str::to_owned).to_vec(),
        };
        for name in ["brand", "shared/", "shared/dates/long", "abc", "aXbbXc"] {
            assert!(bundle.holds(name), "{name}");
        }
        for name in ["", "brands", "share", "unshared/dates", "acb", "ab"] {
            assert!(!bundle.holds(name), "{name}");
        }
    }
}
