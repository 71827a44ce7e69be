//! `--locale`, `--path`, `--check`: a part of a report.
//!
//! A path speaks of files and folders on either side. A source text or a reference catalog stands for its
//! translations too; the file of one locale speaks of that translation alone.

use super::super::commands::{named_check, project_locale, similar};
use super::super::context::{Context, Failure};
use crate::checks::{self, Check};
use crate::engine::Snapshot;
use crate::model::{Debt, Home, Locale, PathPattern, Phrase};
use clap::ArgMatches;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Component, Path};
use std::sync::Arc;

/// What a run is narrowed to.
pub(super) struct Narrow {
    /// Empty: all.
    locales: Vec<Locale>,
    /// Empty: all.
    checks: Vec<&'static Check>,
    /// `None`: all.
    part: Option<Part>,
}

/// What some paths stand for.
struct Part {
    /// Catalogs whose source is meant, and so every locale.
    sources: HashSet<String>,
    /// Catalogs of single locales.
    translations: HashSet<(Locale, String)>,
    /// Catalogs of single locales of which only the records are meant.
    records: HashSet<(Locale, String)>,
    /// Files of no catalog.
    files: Vec<Wanted>,
}

/// A path as it was asked for.
struct Wanted {
    /// Below the project's root; empty for the root itself.
    path: String,
}

impl Narrow {
    pub fn of(matches: &ArgMatches, snapshot: &Snapshot, context: &Context<'_>) -> Result<Narrow, Failure> {
        let given = |name| matches.get_many::<String>(name).into_iter().flatten();
        let mut locales = Vec::new();
        if given("locale").next().is_some() {
            let workspace = snapshot.workspace();
            for name in given("locale") {
                locales.push(project_locale(name, &workspace)?.clone());
            }
        }
        let checks = given("check").map(|name| named_check(name));
        let paths: Vec<&String> = given("path").collect();
        Ok(Narrow {
            checks: checks.collect::<Result<_, _>>()?,
            part: match paths.is_empty() {
                true => None,
                false => Some(Part::of(&paths, &locales, snapshot, context)?),
            },
            locales,
        })
    }

    /// Whether nothing is left out.
    pub fn is_all(&self) -> bool {
        self.locales.is_empty() && self.checks.is_empty() && self.part.is_none()
    }

    pub fn only(&self) -> Option<&[Locale]> {
        (!self.locales.is_empty()).then_some(&self.locales[..])
    }

    pub fn remark_off(&self, snapshot: &Snapshot, context: &mut Context<'_>) -> Result<(), Failure> {
        for check in &self.checks {
            if checks::is_off(check, snapshot.settings()) {
                context.remark(&Phrase::new("cli-check-off").with("check", check.name))?;
            }
        }
        Ok(())
    }

    /// Whether it takes the home of a finding to know if it is asked for.
    pub fn needs_homes(&self) -> bool {
        self.part.is_some()
    }

    /// Whether the check of this name is asked for.
    pub fn names(&self, check: &str) -> bool {
        self.checks.is_empty() || self.checks.iter().any(|named| named.name == check)
    }

    /// Whether the run has looked at where this finding is, or was.
    pub fn holds(&self, debt: &Debt) -> bool {
        let locale = debt.locale.as_ref();
        self.names(&debt.check)
            && (self.locales.is_empty() || locale.is_none_or(|locale| self.locales.contains(locale)))
            && self.part.as_ref().is_none_or(|part| part.holds(debt))
    }
}

impl Part {
    fn of(
        asked: &[&String],
        locales: &[Locale],
        snapshot: &Snapshot,
        context: &Context<'_>,
    ) -> Result<Part, Failure> {
        let workspace = snapshot.workspace();
        let mut sources: HashMap<&str, Vec<&Arc<str>>> = HashMap::new();
        for (name, reference) in &workspace.references {
            let text = reference.source.iter().map(|source| &source.file.path);
            sources.insert(name, text.chain([&reference.path]).collect());
        }
        let catalogs = workspace.locales.iter().flat_map(|(locale, catalogs)| {
            catalogs.iter().map(move |(name, catalog)| {
                let paths = [&catalog.path, &catalog.provenance_path];
                ((locale, *name), paths.map(Arc::clone))
            })
        });
        let catalogs: Vec<_> = catalogs.collect();
        let files: BTreeSet<Arc<str>> = snapshot.files().map(|file| Arc::clone(&file.path)).collect();
        let mut known = files.clone();
        known.extend(sources.values().flatten().map(|path| Arc::clone(path)));
        known.extend(catalogs.iter().flat_map(|(_, paths)| paths.iter().cloned()));
        let mut part = Part {
            sources: HashSet::new(),
            translations: HashSet::new(),
            records: HashSet::new(),
            files: Vec::new(),
        };
        for asked in asked {
            if asked.trim().is_empty() {
                let failure = Failure::new(Phrase::new("usage-value-missing").with("argument", "--path"));
                return Err(failure.hint(Phrase::new("gate-no-path-help")));
            }
            let wanted = Wanted::of(asked, snapshot.root(), &context.environment.folder);
            let wanted = wanted
                .into_iter()
                .find(|wanted| known.iter().any(|path| wanted.is(path)));
            let wanted = wanted.ok_or_else(|| nothing_at(asked, &known))?;
            let named = sources
                .iter()
                .filter(|(_, paths)| paths.iter().any(|path| wanted.is(path)));
            let named: Vec<String> = named.map(|(name, _)| (*name).to_owned()).collect();
            let translated = catalogs.iter().filter(|((locale, _), paths)| {
                let is_asked = locales.is_empty() || locales.contains(locale);
                is_asked && paths.iter().any(|path| wanted.is(path))
            });
            // A folder of records is no wish to hear of the texts they stand for.
            let mut recorded = Vec::new();
            let mut owned = Vec::new();
            for ((locale, name), [catalog, _]) in translated {
                let translation = ((*locale).clone(), (*name).to_owned());
                match wanted.is(catalog) {
                    true => owned.push(translation),
                    false => recorded.push(translation),
                }
            }
            let translated = owned;
            let is_elsewhere = |path: &Arc<str>| {
                !catalogs.iter().any(|(_, paths)| paths.contains(path)) && files.contains(path)
            };
            let is_file = known.iter().any(|path| wanted.is(path) && is_elsewhere(path));
            if named.is_empty() && translated.is_empty() && recorded.is_empty() && !is_file {
                let tags: Vec<&str> = locales.iter().map(Locale::as_str).collect();
                let failure = Phrase::new("gate-path-of-others").with("path", asked.as_str());
                return Err(failure.with("locales", tags.join(", ")).into());
            }
            part.sources.extend(named);
            part.translations.extend(translated);
            part.records.extend(recorded);
            part.files.push(wanted);
        }
        Ok(part)
    }

    fn holds(&self, debt: &Debt) -> bool {
        match &debt.home {
            Home::File(path) => self.files.iter().any(|wanted| wanted.is(path)),
            Home::Catalog(name) | Home::Records(name) | Home::Text(name) => {
                let translation = debt.locale.clone().map(|locale| (locale, name.clone()));
                let is_record = matches!(debt.home, Home::Records(_));
                self.sources.contains(name)
                    || translation.is_some_and(|translation| {
                        self.translations.contains(&translation)
                            || (is_record && self.records.contains(&translation))
                    })
            }
        }
    }
}

impl Wanted {
    /// What `asked` may mean: a path below the folder that the person is in, and one below the project's root.
    fn of(asked: &str, root: &Path, folder: &Path) -> Vec<Wanted> {
        let asked = asked.replace('\\', "/");
        let here = folder.strip_prefix(root).unwrap_or(Path::new(""));
        let below_root = Path::new(&asked).strip_prefix(root).unwrap_or(Path::new(&asked));
        let both = [plain(&here.join(below_root)), plain(below_root)];
        let wanted = both.into_iter().flatten();
        wanted.map(|path| Wanted { path }).collect()
    }

    /// Whether it means the file at `path`, or a folder that holds it.
    fn is(&self, path: &str) -> bool {
        if self.path.is_empty() {
            return true;
        }
        if !self.path.contains(['*', '{']) {
            let rest = path.strip_prefix(self.path.as_str());
            return rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        }
        let fits = |pattern: &str| PathPattern::new(pattern).take(path, &|_| true).is_some();
        fits(&self.path) || fits(&format!("{}/**", self.path))
    }
}

/// A path without `.` and `..`, with `/` between its parts; `None` if it leads out of the root.
fn plain(path: &Path) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(parts.pop()?),
            Component::Normal(part) => parts.push(part.to_str()?),
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

fn nothing_at(asked: &str, known: &BTreeSet<Arc<str>>) -> Failure {
    let failure = Failure::new(Phrase::new("gate-no-path").with("path", asked));
    let folders = known.iter().flat_map(|path| {
        let ends = path.match_indices('/').map(|(at, _)| at);
        ends.map(|end| &path[..end])
    });
    let folders: BTreeSet<&str> = folders.collect();
    let names = known.iter().map(|path| &**path).chain(folders);
    match similar(asked.trim_end_matches('/'), names) {
        Some(meant) => failure.hint(Phrase::new("usage-did-you-mean").with("name", meant)),
        None => failure.hint(Phrase::new("gate-no-path-help")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(asked: &str, path: &str) -> bool {
        let root = Path::new("/town");
        let wanted = Wanted::of(asked, root, Path::new("/town/locales"));
        wanted.iter().any(|wanted| wanted.is(path))
    }

    #[test]
    fn a_path_means_a_file_a_folder_or_a_pattern() {
        for (asked, path) in [
            ("locales/fr/app.ftl", "locales/fr/app.ftl"),
            ("locales/fr", "locales/fr/app.ftl"),
            ("./locales//fr/", "locales/fr/app.ftl"),
            ("fr", "locales/fr/app.ftl"),
            ("../source-texts", "source-texts/a.md"),
            ("/town/locales/fr", "locales/fr/app.ftl"),
            ("locales\\fr", "locales/fr/app.ftl"),
            ("locales/*/app.ftl", "locales/fr/app.ftl"),
            ("locales/{locale}/app.ftl", "locales/fr/app.ftl"),
            ("**/*.md", "source-texts/deep/a.md"),
            ("locales/z*", "locales/zh-Hans/deep/app.ftl"),
            ("", "locales/fr/app.ftl"),
        ] {
            assert!(is(asked, path), "{asked} is {path}");
        }
        for (asked, path) in [
            ("locales/f", "locales/fr/app.ftl"),
            ("locales/fr/app.ftl", "locales/fr/app.ftl.orig"),
            ("../../other", "other"),
            ("/elsewhere/locales", "locales/fr/app.ftl"),
            ("locales/*/map.ftl", "locales/fr/app.ftl"),
        ] {
            assert!(!is(asked, path), "{asked} is not {path}");
        }
    }
}
