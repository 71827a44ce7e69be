//! Exceptions: findings that the project does not want to hear of, each with a reason.
//!
//! They come from the settings, and from comments above messages:
//! `# diglot-allow: number-mismatch, the date is written out on purpose`. A comment in a locale's catalog
//! speaks of that translation; one in a reference catalog speaks of the message in every locale.

use crate::model::{Catalog, Finding, Locale, TextFile, Workspace};
use crate::text::{Place, Span};
use std::collections::HashMap;
use std::sync::Arc;

/// What a comment that allows something starts with.
const MARK: &str = "diglot-allow:";

/// One exception, and whether it was needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance<'s> {
    /// Name of a check, as written: it may be none.
    pub check: &'s str,
    /// Why; an exception without a reason allows nothing.
    pub reason: &'s str,
    /// Only this message.
    pub id: Option<&'s str>,
    /// Where the exception stands; `None` if the settings came from no file.
    pub place: Option<Place>,
    /// Whether it has allowed a finding.
    pub is_used: bool,
    locale: Option<&'s Locale>,
    file: Option<&'s str>,
    catalog: Option<&'s str>,
}

/// What is known once the exceptions were applied.
#[derive(Clone, Debug)]
pub struct Verdict<'s> {
    /// The project.
    pub workspace: &'s Workspace<'s>,
    /// The file of the settings, if there is one.
    pub settings_file: Option<&'s TextFile>,
    /// All exceptions.
    pub allowances: Vec<Allowance<'s>>,
    catalog_of: HashMap<Arc<str>, &'s str>,
    // Indices of `allowances` by the id that they name: a project may have as many of them as findings.
    by_id: HashMap<Option<&'s str>, Vec<usize>>,
}

impl<'s> Verdict<'s> {
    /// The exceptions of a project, none of them used.
    pub(super) fn of(workspace: &'s Workspace<'s>, settings_file: Option<&'s TextFile>) -> Verdict<'s> {
        let mut verdict = Verdict {
            workspace,
            settings_file,
            allowances: Vec::new(),
            catalog_of: HashMap::new(),
            by_id: HashMap::new(),
        };
        for exception in &workspace.settings.exceptions {
            verdict.allowances.push(Allowance {
                check: &exception.check,
                reason: exception.reason.trim(),
                id: exception.id.as_deref(),
                place: settings_file.map(|file| Place::new(file.path.clone(), exception.span)),
                is_used: false,
                locale: exception.locale.as_ref(),
                file: exception.file.as_deref(),
                catalog: None,
            });
        }
        for (name, reference) in &workspace.references {
            if let Some(written) = reference.written {
                verdict.add_comments(written, &reference.path, None, name);
            }
        }
        for (locale, catalogs) in &workspace.locales {
            for (name, catalog) in catalogs {
                verdict.add_comments(catalog.tree, &catalog.path, Some(locale), name);
            }
        }
        for (at, allowance) in verdict.allowances.iter().enumerate() {
            verdict.by_id.entry(allowance.id).or_default().push(at);
        }
        if verdict
            .allowances
            .iter()
            .any(|allowance| allowance.catalog.is_some())
        {
            verdict.name_catalogs();
        }
        verdict
    }

    /// Tells which catalog each file belongs to; only an exception in a catalog needs to know.
    fn name_catalogs(&mut self) {
        for (name, reference) in &self.workspace.references {
            self.name(&reference.path, name);
            if let Some(source) = &reference.source {
                self.name(&source.file.path, name);
            }
        }
        for (name, catalog) in self.workspace.locales.values().flatten() {
            self.name(&catalog.path, name);
            self.name(&catalog.provenance_path, name);
        }
    }

    fn name(&mut self, path: &Arc<str>, name: &'s str) {
        self.catalog_of.insert(path.clone(), name);
    }

    fn add_comments(
        &mut self,
        tree: &Catalog<'s>,
        path: &Arc<str>,
        locale: Option<&'s Locale>,
        name: &'s str,
    ) {
        // Most catalogs allow nothing, and one look at the whole text tells.
        if memchr::memmem::find(tree.text.as_bytes(), MARK.as_bytes()).is_none() {
            return;
        }
        for message in tree.messages() {
            let Some(comment) = &message.comment else {
                continue;
            };
            for (allowed, span) in allowed_lines(tree.text, comment.span) {
                let (check, reason) = allowed.split_once(',').unwrap_or((allowed, ""));
                self.allowances.push(Allowance {
                    check: check.trim(),
                    reason: reason.trim(),
                    id: Some(message.id.name),
                    place: Some(Place::new(path.clone(), span)),
                    is_used: false,
                    locale,
                    file: None,
                    catalog: Some(name),
                });
            }
        }
    }

    /// Whether an exception covers `finding`; each that does is used from now on.
    pub(super) fn allows(&mut self, finding: &Finding) -> bool {
        let catalog = self.catalog_of.get(&finding.place.file).copied();
        let named = finding.id.as_deref().and_then(|id| self.by_id.get(&Some(id)));
        let candidates = named.into_iter().chain(self.by_id.get(&None)).flatten();
        let mut is_allowed = false;
        for at in candidates {
            let allowance = &mut self.allowances[*at];
            if allowance.covers(finding, catalog) {
                allowance.is_used = true;
                is_allowed = true;
            }
        }
        is_allowed
    }
}

impl Allowance<'_> {
    fn covers(&self, finding: &Finding, catalog: Option<&str>) -> bool {
        self.check == finding.check
            && !self.reason.is_empty()
            && self.id.is_none_or(|id| finding.id.as_deref() == Some(id))
            && self
                .locale
                .is_none_or(|locale| finding.locale.as_ref() == Some(locale))
            && self.file.is_none_or(|file| *finding.place.file == *file)
            && self.catalog.is_none_or(|name| catalog == Some(name))
    }
}

/// What each line of the comment at `span` allows, with the place from the mark to the line's end.
fn allowed_lines(text: &str, span: Span) -> impl Iterator<Item = (&str, Span)> {
    let mut start = span.start as usize;
    let lines = text.get(span.range()).unwrap_or_default().split('\n');
    lines.filter_map(move |line| {
        let line_start = start;
        start += line.len() + 1;
        let content = line.trim_end();
        let said = content.trim_start_matches('#').trim_start();
        let allowed = said.strip_prefix(MARK)?;
        let place = Span::new(
            line_start + (content.len() - said.len()),
            line_start + content.len(),
        );
        Some((allowed.trim(), place))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_allows_line_by_line() {
        let text = "# About the bridge.\r\n# diglot-allow: term-mismatch, a pronoun\n# diglot-allow: missing";
        let found: Vec<_> = allowed_lines(text, Span::new(0, text.len()))
            .map(|(allowed, span)| (allowed, span.slice(text)))
            .collect();
        assert_eq!(
            found,
            [
                (
                    "term-mismatch, a pronoun",
                    "diglot-allow: term-mismatch, a pronoun"
                ),
                ("missing", "diglot-allow: missing"),
            ]
        );
    }
}
