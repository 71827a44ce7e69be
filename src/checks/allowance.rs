//! Exceptions: findings that the project does not want to hear of, each with a reason.
//!
//! They come from the settings, and from comments above messages:
//! `# diglot-allow: number-mismatch, the date is written out on purpose`. A comment in a locale's catalog
//! speaks of that translation; one in a reference catalog speaks of the message in every locale. Each
//! exception names one check: what follows the comma is the reason, and the name of a check is none. Behind the name
//! may stand `until` and the last day on which it holds.

use super::Check;
use crate::model::{Catalog, Entry, Finding, Locale, TextFile, Workspace};
use crate::text::{Place, Span, is_day, marked_lines};
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
    /// The last day on which it holds; in a comment as written, and so perhaps none.
    pub until: Option<&'s str>,
    /// The places of the findings that it would allow, had it not expired.
    pub let_through: Vec<Place>,
    /// A second check that is named where the reason should stand.
    pub second: Option<&'s str>,
    /// The comment that it is a line of; `None` for one of the settings.
    pub comment: Option<AllowingComment<'s>>,
    /// Only this locale.
    pub locale: Option<&'s Locale>,
    /// Only this catalog, that of the comment.
    pub catalog: Option<&'s str>,
    file: Option<&'s str>,
}

/// A comment with lines that allow something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllowingComment<'s> {
    /// The text of its catalog.
    pub text: &'s str,
    /// The whole comment.
    pub span: Span,
    /// Whether it stands directly above a message: any other comment speaks of none, and allows nothing.
    pub has_message: bool,
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
            let (reason, second) = reason(&exception.reason);
            verdict.allowances.push(Allowance {
                check: &exception.check,
                reason,
                second,
                comment: None,
                id: exception.id.as_deref(),
                place: settings_file.map(|file| Place::new(file.path.clone(), exception.span)),
                is_used: false,
                until: exception.until.as_deref(),
                let_through: Vec::new(),
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
        // Nearly all catalogs allow nothing: those are searched once and not looked through.
        if memchr::memmem::find(tree.text.as_bytes(), MARK.as_bytes()).is_none() {
            return;
        }
        for entry in &tree.entries {
            let (comment, id) = match entry {
                Entry::Message(message) => match message.comment.as_deref() {
                    Some(comment) => (comment, Some(message.id.name)),
                    None => continue,
                },
                Entry::Comment(comment) => (comment, None),
                Entry::Junk(_) => continue,
            };
            for (allowed, span) in marked_lines(tree.text, comment.span, MARK) {
                let (check, said) = allowed.split_once(',').unwrap_or((allowed, ""));
                let (check, until) = limited(check);
                let (reason, second) = reason(said);
                self.allowances.push(Allowance {
                    check,
                    reason,
                    second,
                    comment: Some(AllowingComment {
                        text: tree.text,
                        span: comment.span,
                        has_message: id.is_some(),
                    }),
                    id,
                    place: Some(Place::new(path.clone(), span)),
                    is_used: false,
                    until,
                    let_through: Vec::new(),
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
        // What a locale lacks may be told at the source: whoever names the locale's file means that too.
        let translated = finding
            .locale
            .as_ref()
            .zip(catalog)
            .and_then(|(locale, catalog)| {
                let catalogs = self.workspace.locales.get(locale)?;
                Some(&*catalogs.get(catalog)?.path)
            });
        let named = finding.id.as_deref().and_then(|id| self.by_id.get(&Some(id)));
        let candidates = named.into_iter().chain(self.by_id.get(&None)).flatten();
        let mut is_allowed = false;
        for at in candidates {
            let allowance = &mut self.allowances[*at];
            if allowance.covers(finding, catalog, translated) {
                allowance.is_used = true;
                match allowance.holds_on(self.workspace.today) {
                    true => is_allowed = true,
                    false => allowance.let_through.push(finding.place.clone()),
                }
            }
        }
        is_allowed
    }
}

impl Allowance<'_> {
    /// Whether it stands in a comment that is not above a message.
    pub(super) fn speaks_of_nothing(&self) -> bool {
        self.comment.is_some_and(|comment| !comment.has_message)
    }

    /// Whether its last day is still to come, or today; without a day it always holds, and without a known date
    /// every day is.
    pub(super) fn holds_on(&self, today: Option<&str>) -> bool {
        match (self.until, today) {
            (None, _) => true,
            (Some(until), today) => is_day(until) && today.is_none_or(|today| today <= until),
        }
    }

    /// `catalog` is the name of the catalog that the finding is about, `translated` the path of its translation.
    fn covers(&self, finding: &Finding, catalog: Option<&str>, translated: Option<&str>) -> bool {
        self.check == finding.check
            && !self.reason.is_empty()
            && !self.speaks_of_nothing()
            && self.id.is_none_or(|id| finding.id.as_deref() == Some(id))
            && self
                .locale
                .is_none_or(|locale| finding.locale.as_ref() == Some(locale))
            && self
                .file
                .is_none_or(|file| *finding.place.file == *file || translated == Some(file))
            && self.catalog.is_none_or(|name| catalog == Some(name))
    }
}

/// The name of a check, and the day behind `until`.
fn limited(said: &str) -> (&str, Option<&str>) {
    match said.split_once(" until") {
        Some((check, day)) if day.is_empty() || day.starts_with(' ') => (check.trim(), Some(day.trim())),
        Some(_) | None => (said.trim(), None),
    }
}

/// The reason that was given, or a check that is named in its place.
///
/// Whoever writes `# diglot-allow: term-mismatch, missing` means to allow both, and would allow one for a
/// reason that says nothing.
fn reason(said: &str) -> (&str, Option<&str>) {
    let said = said.trim();
    let first = said.split(',').next().unwrap_or_default().trim();
    match Check::named(first) {
        Some(_) => ("", Some(first)),
        None => (said, None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::bench::{Bench, told};
    use super::*;

    #[test]
    fn a_comment_allows_line_by_line() {
        let text = "# About the bridge.\r\n# diglot-allow: term-mismatch, a pronoun\n# diglot-allow: missing";
        let found: Vec<_> = marked_lines(text, Span::new(0, text.len()), MARK)
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

    const LOST: &str = "bridge = Br\u{fffd}cke\n";
    const FOUND: &str = "replacement-character error \u{fffd}";

    #[test]
    fn every_kind_of_check_is_allowed_by_every_kind_of_exception() {
        let above = |check: &str, message: &str| format!("# diglot-allow: {check}, as agreed\n{message}");
        let settings = |check: &str, more: &str| {
            format!(
                "source-locale = \"en\"\n[[exception]]\ncheck = \"{check}\"\nreason = \"as agreed\"\n{more}"
            )
        };
        for (check, source, translation) in [
            (
                "variable-mismatch",
                "bridge = Bridge { $name }\n",
                "bridge = Brücke\n",
            ),
            ("empty-translation", "bridge = Bridge\n", "bridge = { \"\" }\n"),
            ("replacement-character", "bridge = Bridge\n", LOST),
        ] {
            let bench = |source: &str, translation: &str, settings: &str| {
                told(&Bench {
                    reference: Some(source),
                    translation: Some(translation),
                    settings: Some(settings),
                    ..Bench::default()
                })
            };
            assert_eq!(bench(source, translation, "").len(), 1, "{check}");
            assert_eq!(bench(source, &above(check, translation), ""), [""; 0], "{check}");
            assert_eq!(bench(&above(check, source), translation, ""), [""; 0], "{check}");
            for more in [
                "",
                "id = \"bridge\"\n",
                "locale = \"fr\"\n",
                "file = \"locales/fr/sample.ftl\"\n",
            ] {
                let allowed = bench(source, translation, &settings(check, more));
                assert_eq!(allowed, [""; 0], "{check} {more}");
            }
            for more in [
                "id = \"gate\"\n",
                "locale = \"de\"\n",
                "file = \"locales/en/sample.ftl\"\n",
            ] {
                let told = bench(source, translation, &settings(check, more));
                assert_eq!(told.len(), 2, "{check} {more}: {told:?}");
                assert!(told[0].starts_with("idle-exception "), "{told:?}");
            }
        }
    }

    #[test]
    fn a_flaw_of_the_source_is_allowed_above_the_source() {
        let bench = |source: &str| {
            told(&Bench {
                reference: Some(source),
                ..Bench::default()
            })
        };
        assert!(bench(LOST).contains(&FOUND.to_owned()));
        let allowed = format!("# diglot-allow: replacement-character, a sample\n{LOST}");
        assert!(!bench(&allowed).contains(&FOUND.to_owned()));
    }

    #[test]
    fn the_name_of_a_second_check_is_no_reason() {
        for said in [
            "replacement-character, missing",
            "replacement-character,missing, a sample",
        ] {
            let text = format!("# diglot-allow: {said}\n{LOST}");
            let bench = Bench {
                reference: Some("bridge = Bridge\n"),
                translation: Some(&text),
                ..Bench::default()
            };
            let expected = format!("unexplained-exception error diglot-allow: {said}");
            assert_eq!(told(&bench), [&expected, FOUND]);
            assert_eq!(
                bench.findings()[0].message.id,
                "check-unexplained-exception-second"
            );
        }
        let two = format!(
            "# diglot-allow: replacement-character, a sample\n# diglot-allow: empty-translation, another\n{LOST}"
        );
        let bench = Bench {
            reference: Some("bridge = Bridge\n"),
            translation: Some(&two),
            ..Bench::default()
        };
        assert_eq!(
            told(&bench),
            ["idle-exception warning diglot-allow: empty-translation, another"]
        );
    }

    #[test]
    fn an_exception_is_idle_only_where_the_check_has_looked() {
        let allowed = "# diglot-allow: variable-mismatch, as agreed\n";
        let bench = |source: &str, translation: &str, record: Option<&str>| {
            told(&Bench {
                reference: Some(source),
                translation: Some(translation),
                record,
                settings: Some(
                    "source-locale = \"en\"\n[checks]\nmissing = \"off\"\nobsolete = \"off\"\noutdated = \"off\"\n",
                ),
                ..Bench::default()
            })
        };
        let idle = "idle-exception warning diglot-allow: variable-mismatch, as agreed";
        let source = "bridge = Bridge { $name }\n";
        let german = format!("{allowed}bridge = Brücke {{ $name }}\n");
        assert_eq!(bench(source, &german, None), [idle]);
        // Outdated, obsolete, not translated yet.
        assert_eq!(bench(source, &german, Some("bridge = Bridge\n")), [""; 0]);
        assert_eq!(bench("gate = Gate\n", &german, None), [""; 0]);
        assert_eq!(bench(&format!("{allowed}{source}"), "", None), [""; 0]);
    }

    #[test]
    fn an_exception_of_the_settings_is_idle_only_where_the_check_has_looked() {
        let bench = |check: &str, id: &str, translation: &str| {
            let settings = format!(
                "source-locale = \"en\"\n[[exception]]\ncheck = \"{check}\"\nid = \"{id}\"\nreason = \"as agreed\"\n"
            );
            let told = told(&Bench {
                reference: Some("bridge = Bridge { $name }\ngate = Gate\n"),
                translation: Some(translation),
                settings: Some(&settings),
                ..Bench::default()
            });
            told.iter()
                .filter(|told| told.starts_with("idle-exception"))
                .count()
        };
        let both = "bridge = Brücke { $name }\ngate = Tor\n";
        assert_eq!(bench("variable-mismatch", "bridge", both), 1);
        assert_eq!(bench("variable-mismatch", "bridge", "gate = Tor\n"), 0);
        assert_eq!(bench("variable-mismatch", "brigde", both), 1);
        assert_eq!(bench("missing", "bridge", "gate = Tor\n"), 0);
        assert_eq!(bench("missing", "bridge", both), 1);
    }
}
