//! # A part of a file cannot be read
//!
//! A catalog, a record or a source text has a part that does not follow the rules of its format, or the
//! file as a whole is damaged. What could be read takes part in the run; the rest is as if it were not
//! there. A note tells of files and paths that the settings leave out.
//!
//! **Why it hurts.** Readers do not get the passage, however well it is translated.
//!
//! **How to mend it.** Go to the place of the finding; the message says what was expected there. In a
//! catalog the usual causes are a missing `=`, a brace that never closes, or a line that should be part of
//! the text above it and does not begin with a space.
//!
//! The source says:
//!
//! ```ftl reference
//! greeting = Welcome, { $name }!
//! ```
//!
//! Here a brace never closes:
//!
//! ```ftl translation failing
//! greeting = Bienvenue, { $name !
//! ```
//!
//! Here it does:
//!
//! ```ftl translation passing
//! greeting = Bienvenue, { $name } !
//! ```

use crate::checks::origin::unread_id;
use crate::checks::{Check, Run};
use crate::model::{
    Catalog, Entry, Finding, Junk, Level, Locale, Phrase, Problem, Related, TextFile, Workspace,
};
use crate::text::Place;
use std::sync::Arc;

/// A part of a file that was not understood.
pub const CHECK: Check = Check {
    name: "unreadable",
    summary: "check-unreadable",
    level: Level::Error,
    source: include_str!("unreadable.rs"),
    run: Run::Project(find),
};

fn find(workspace: &Workspace<'_>) -> Vec<Finding> {
    let mut found = Found {
        findings: Vec::new(),
        locale: None,
    };
    for (path, problem) in workspace.skipped {
        found.push(path, problem, None);
    }
    for (path, note) in &workspace.settings.notes {
        found.push(path, note, None);
        if let Some(finding) = found.findings.last_mut() {
            finding.level = Level::Note;
            if note.help.is_none() {
                finding.help = Phrase::new("check-unreadable-help-note");
            }
        }
    }
    for reference in workspace.references.values() {
        if let Some(source) = &reference.source {
            found.of_file(Some(source.file));
            found.of_problems(&source.file.path, source.problems, |_| None);
        }
        found.of_catalog(&reference.path, reference.written, reference.problems);
        found.of_file(reference.file);
    }
    for (locale, catalogs) in &workspace.locales {
        found.locale = Some(locale);
        for catalog in catalogs.values() {
            found.of_file(catalog.file);
            found.of_catalog(&catalog.path, Some(catalog.tree), catalog.problems);
            found.of_file(catalog.provenance_file);
            found.of_problems(&catalog.provenance_path, catalog.provenance_problems, |_| None);
        }
    }
    found.findings
}

struct Found<'s> {
    findings: Vec<Finding>,
    locale: Option<&'s Locale>,
}

impl Found<'_> {
    fn of_file(&mut self, file: Option<&TextFile>) {
        if let Some(file) = file
            && let Some(problem) = &file.damage
        {
            self.push(&file.path, problem, None);
        }
    }

    fn of_catalog(&mut self, path: &Arc<str>, tree: Option<&Catalog<'_>>, problems: &[Problem]) {
        let junk: Vec<&Junk<'_>> = tree
            .into_iter()
            .flat_map(|tree| &tree.entries)
            .filter_map(|entry| match entry {
                Entry::Junk(junk) => Some(junk),
                Entry::Message(_) | Entry::Comment(_) => None,
            })
            .collect();
        let around = |junk: &Junk<'_>, problem: &Problem| {
            junk.span.start <= problem.span.start && problem.span.start <= junk.span.end
        };
        self.of_problems(path, problems, |problem| {
            // Both stand in the order of the text: a file of junk alone must not take the square of its length.
            let first = junk.partition_point(|junk| junk.span.end < problem.span.start);
            let junk = junk.get(first).filter(|junk| around(junk, problem))?;
            unread_id(junk).map(str::to_owned)
        });
        // Junk that nobody explained must not pass in silence.
        for junk in &junk {
            let first = problems.partition_point(|problem| problem.span.start < junk.span.start);
            if !problems.get(first).is_some_and(|problem| around(junk, problem)) {
                let problem = Problem {
                    span: junk.span,
                    message: Phrase::new("check-unreadable-junk"),
                    help: None,
                    related: None,
                };
                self.push(path, &problem, unread_id(junk).map(str::to_owned));
            }
        }
    }

    fn of_problems(
        &mut self,
        path: &Arc<str>,
        problems: &[Problem],
        id: impl Fn(&Problem) -> Option<String>,
    ) {
        for problem in problems {
            self.push(path, problem, id(problem));
        }
    }

    fn push(&mut self, path: &Arc<str>, problem: &Problem, id: Option<String>) {
        let help = problem.help.clone();
        let related = problem.related.iter().map(|(span, label)| Related {
            place: Place::new(path.clone(), *span),
            label: label.clone(),
        });
        self.findings.push(Finding {
            locale: self.locale.cloned(),
            id,
            related: related.collect(),
            ..CHECK.finding(
                Place::new(path.clone(), problem.span),
                problem.message.clone(),
                help.unwrap_or_else(|| Phrase::new("check-unreadable-help")),
            )
        });
    }
}
