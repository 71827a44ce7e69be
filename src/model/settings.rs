//! What `diglot.toml` says.

use super::{Grade, Level, Locale};
use crate::text::Span;
use std::collections::BTreeMap;

/// The settings of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
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
    /// Levels by check name; the names are as written, the runner of the checks knows which ones exist.
    pub checks: BTreeMap<String, CheckSettings>,
    /// Where the name of each check of `checks` stands in `diglot.toml`.
    pub check_spans: BTreeMap<String, Span>,
    /// Where each path pattern that `diglot.toml` names stands in it; a default pattern is not there.
    pub pattern_spans: BTreeMap<String, Span>,
    /// Findings to leave out.
    pub exceptions: Vec<Exception>,
    /// Functions that the program gives to its catalogs beside `NUMBER` and `DATETIME`.
    pub functions: Vec<String>,
    /// Which catalogs the program loads together; none: all catalogs of a locale see each other.
    pub bundles: Vec<BundleSettings>,
    /// What `build` makes.
    pub build: BuildSettings,
}

/// Where files are, below the project's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSettings {
    /// Source texts; each pattern holds `{name}`.
    pub source_texts: Vec<PathPattern>,
    /// Catalogs; each pattern holds `{locale}`, and `{name}` where it stands for more than one catalog.
    pub catalogs: Vec<PathPattern>,
    /// Provenance records; holds `{locale}` and `{name}`.
    pub provenance: PathPattern,
}

/// A path with `{locale}` (one BCP 47 tag) and `{name}` (one or more parts, `/` between them).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPattern {
    /// As written, with `/` between parts.
    pub pattern: String,
}

impl PathPattern {
    /// A pattern as written.
    pub fn new(pattern: &str) -> PathPattern {
        PathPattern {
            pattern: pattern.to_owned(),
        }
    }

    /// The path for a locale's folder name and a catalog's name.
    pub fn fill(&self, locale: &str, name: &str) -> String {
        self.pattern.replace("{locale}", locale).replace("{name}", name)
    }

    /// The folder above the first part that holds a placeholder (`locales` of `locales/{locale}/{name}.ftl`);
    /// empty for the root itself.
    pub fn base(&self) -> &str {
        let fixed = self.pattern.find('{').unwrap_or(self.pattern.len());
        self.pattern[..fixed]
            .rfind('/')
            .map_or("", |slash| &self.pattern[..slash])
    }

    /// The name of the one catalog that a pattern without `{name}` stands for: its fixed parts without
    /// the extension (`i18n/{locale}.ftl` is `i18n`, `po/{locale}/app.ftl` is `po/app`, `{locale}.ftl` is
    /// `messages`). `None` for a pattern with `{name}`.
    pub fn fixed_name(&self) -> Option<String> {
        if self.pattern.contains("{name}") {
            return None;
        }
        let slash = self.pattern.rfind('/').map_or(0, |slash| slash + 1);
        let dot = self.pattern[slash..]
            .rfind('.')
            .map_or(self.pattern.len(), |dot| slash + dot);
        let parts = self.pattern[..dot].split('/');
        let fixed: Vec<&str> = parts
            .filter(|part| !part.is_empty() && !part.contains('{'))
            .collect();
        Some(if fixed.is_empty() {
            "messages".to_owned()
        } else {
            fixed.join("/")
        })
    }

    /// `{locale}` (empty where the pattern has none) and `{name}` of a path that has this shape.
    ///
    /// `{locale}` takes one part of the path; `{name}` takes what is left, parts of folders included.
    pub fn matches<'p>(&self, path: &'p str) -> Option<(&'p str, &'p str)> {
        fn go<'p>(pattern: &str, path: &'p str, found: (&'p str, &'p str)) -> Option<(&'p str, &'p str)> {
            let Some(open) = pattern.find('{') else {
                return (pattern == path).then_some(found);
            };
            let path = path.strip_prefix(&pattern[..open])?;
            let rest = &pattern[open..];
            let (is_locale, rest) = match rest.strip_prefix("{locale}") {
                Some(rest) => (true, rest),
                None => (false, rest.strip_prefix("{name}")?),
            };
            let cuts = path.char_indices().map(|(at, _)| at).chain([path.len()]).skip(1);
            for cut in cuts {
                let (taken, left) = path.split_at(cut);
                if is_locale && taken.contains('/') {
                    break;
                }
                let found = if is_locale {
                    (taken, found.1)
                } else {
                    (found.0, taken)
                };
                if let Some(found) = go(rest, left, found) {
                    return Some(found);
                }
            }
            None
        }
        go(&self.pattern, path, ("", ""))
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
    /// Where to look for what the locale lacks, before the source locale.
    pub fallback: Vec<Locale>,
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
fn fits(pattern: &str, name: &str) -> bool {
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
    /// What a reader gets for an outdated passage, by grade.
    pub outdated: BTreeMap<Grade, OutdatedPolicy>,
}

/// What a reader gets for an outdated passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutdatedPolicy {
    /// The outdated translation, marked.
    Keep,
    /// The source passage, marked.
    Source,
}

impl Settings {
    /// The settings of a project that says no more than its source locale.
    pub fn new(source_locale: Locale) -> Settings {
        Settings {
            source_locale,
            locales: None,
            files: FileSettings {
                source_texts: vec![
                    PathPattern::new("source-texts/{name}.md"),
                    PathPattern::new("source-texts/{name}.txt"),
                ],
                catalogs: vec![PathPattern::new("locales/{locale}/{name}.ftl")],
                provenance: PathPattern::new(".diglot/provenance/{locale}/{name}.ftl"),
            },
            texts: TextSettings::default(),
            locale: BTreeMap::new(),
            checks: BTreeMap::new(),
            check_spans: BTreeMap::new(),
            pattern_spans: BTreeMap::new(),
            exceptions: Vec::new(),
            functions: Vec::new(),
            bundles: Vec::new(),
            build: BuildSettings {
                folder: "dist".to_owned(),
                outdated: [Grade::Cosmetic, Grade::Wording, Grade::Meaning]
                    .map(|grade| (grade, OutdatedPolicy::Keep))
                    .into(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_gives_back_what_it_was_filled_with() {
        let pattern = PathPattern::new("locales/{locale}/{name}.ftl");
        assert_eq!(pattern.fill("fr", "a/b"), "locales/fr/a/b.ftl");
        assert_eq!(pattern.matches("locales/fr/a/b.ftl"), Some(("fr", "a/b")));
        assert_eq!(pattern.matches("locales/fr/a/b.txt"), None);
        assert_eq!(pattern.matches("locales/b.ftl"), None);
        assert_eq!(pattern.base(), "locales");
        assert_eq!(PathPattern::new("{name}/{locale}.ftl").base(), "");
        assert_eq!(
            PathPattern::new("{name}/{locale}.ftl").matches("x/y/fr.ftl"),
            Some(("fr", "x/y"))
        );
    }

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

    #[test]
    fn a_pattern_without_a_name_is_named_after_its_fixed_parts() {
        let name = |pattern| PathPattern::new(pattern).fixed_name();
        assert_eq!(name("i18n/{locale}.ftl").as_deref(), Some("i18n"));
        assert_eq!(name("po.d/{locale}/app.ftl").as_deref(), Some("po.d/app"));
        assert_eq!(name("{locale}.ftl").as_deref(), Some("messages"));
        assert_eq!(name("locales/{locale}/{name}.ftl"), None);
    }
}
