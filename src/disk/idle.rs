//! Patterns of `diglot.toml` that stand for no file.

use super::fit::Fitting;
use super::list::{Listed, problem};
use crate::model::{Level, PathPattern, Phrase, Problem, Settings};
use crate::text::Span;
use std::path::Path;

/// What a walk of the project has found.
pub(super) struct Found<'a> {
    pub root: &'a Path,
    pub settings: &'a Settings,
    pub source_texts: &'a [Listed],
    pub catalogs: &'a [Listed],
    pub fitting: &'a Fitting<'a>,
}

impl Found<'_> {
    fn span(&self, pattern: &PathPattern) -> Option<Span> {
        self.settings.pattern_spans.get(&pattern.pattern).copied()
    }

    /// Why there is nothing at all to work on.
    pub fn nothing(&self) -> Vec<Problem> {
        let excluding = self.fitting.excludes(true).into_iter();
        let mut problems: Vec<Problem> = excluding
            .filter_map(|pattern| {
                let message = Phrase::new("disk-all-excluded").with("pattern", &*pattern.pattern);
                Some(with_help(
                    self.span(pattern)?,
                    message,
                    Phrase::new("disk-all-excluded-help"),
                ))
            })
            .collect();
        if problems.is_empty() {
            let files = &self.settings.files;
            let catalogs = files.catalogs.iter().map(|catalogs| &catalogs.path);
            let unmet = catalogs.clone().chain(&files.source_texts);
            problems = unmet
                .filter_map(|pattern| {
                    Some(self.unmet(
                        pattern,
                        self.span(pattern)?,
                        catalogs.clone().any(|other| other == pattern),
                    ))
                })
                .collect();
        }
        if problems.is_empty() {
            let message = Phrase::new("disk-nothing-found");
            problems.push(match self.settings.pattern_spans.get("") {
                Some(span) => with_help(*span, message, Phrase::new("disk-no-catalogs-help")),
                None => with_help(Span::at(0), message, Phrase::new("disk-nothing-found-help")),
            });
        }
        problems
    }

    /// Patterns that stand for no file where there are others, and those of `exclude` that leave nothing out.
    pub fn idle(&self) -> Vec<(Level, Problem)> {
        let mut idle = Vec::new();
        let files = &self.settings.files;
        for (number, catalogs) in files.catalogs.iter().enumerate() {
            let pattern = &catalogs.path;
            // The first folder of catalogs is made by `sync`.
            let is_to_come = number == 0 && !self.source_texts.is_empty();
            let is_met = self.catalogs.iter().any(|listed| listed.pattern == number);
            let is_met =
                is_met || is_to_come || self.catalogs.iter().any(|listed| fits(pattern, &listed.path));
            if let Some(span) = self.span(pattern).filter(|_| !is_met) {
                idle.push((Level::Warning, self.unmet(pattern, span, true)));
            }
        }
        for (number, pattern) in files.source_texts.iter().enumerate() {
            // Several kinds of texts in one folder need not all be there.
            let is_of_folder = |listed: &Listed| {
                let base = files.source_texts.get(listed.pattern).map(PathPattern::base);
                listed.pattern == number || base == Some(pattern.base()) || fits(pattern, &listed.path)
            };
            if let Some(span) = self
                .span(pattern)
                .filter(|_| !self.source_texts.iter().any(is_of_folder))
            {
                idle.push((Level::Note, self.unmet(pattern, span, false)));
            }
        }
        for pattern in self.fitting.excludes(false) {
            let Some(span) = self.span(pattern) else { continue };
            let path = pattern.pattern.trim_end_matches('/');
            let is_folder = !path.contains(['*', '{']) && self.root.join(path).is_dir();
            let message = Phrase::new("check-idle-setting-exclude").with("pattern", path);
            let (level, help) = match is_folder {
                true => (
                    Level::Warning,
                    Phrase::new("settings-did-you-mean").with("meant", format!("{path}/**")),
                ),
                false => (Level::Note, Phrase::new("settings-no-project-help")),
            };
            idle.push((level, with_help(span, message, help)));
        }
        idle
    }

    /// A pattern that no file fits.
    fn unmet(&self, pattern: &PathPattern, span: Span, is_catalog: bool) -> Problem {
        let message = Phrase::new("disk-no-file-fits").with("pattern", &*pattern.pattern);
        let help = match fluent(&pattern.pattern).filter(|_| is_catalog) {
            Some(meant) => Phrase::new("disk-no-file-fits-help-fluent").with("pattern", meant),
            None => Phrase::new("disk-no-file-fits-help"),
        };
        with_help(span, message, help)
    }
}

fn fits(pattern: &PathPattern, path: &str) -> bool {
    pattern.take(path, &|_| true).is_some()
}

/// The pattern of Fluent files that was meant by one of folders or other files.
fn fluent(pattern: &str) -> Option<String> {
    if pattern.ends_with(".ftl") {
        return None;
    }
    let (folder, name) = pattern.rsplit_once('/').unwrap_or(("", pattern));
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => {
            Some(format!("{folder}/{stem}.ftl").trim_start_matches('/').to_owned())
        }
        Some(_) | None if name.ends_with('*') => Some(format!("{pattern}/*.ftl").replace("*/*.ftl", "*.ftl")),
        Some(_) | None => Some(format!("{pattern}/*.ftl")),
    }
}

fn with_help(span: Span, message: Phrase, help: Phrase) -> Problem {
    Problem {
        help: Some(help),
        ..problem(span, message)
    }
}
