//! # An exception allows nothing
//!
//! An exception, such as a comment `# diglot-allow:` above a message, allows a finding that is not there, or no longer.
//!
//! **Why it hurts.** It would hide the next mistake of that kind in the same place.
//!
//! **How to mend it.** Remove the exception; `diglot check --fix` does so for one that stands in a comment. An
//! exception in a comment holds only for the message directly below: one with an empty line below it allows
//! nothing, and is moved by hand.
//!
//! The source says:
//!
//! ```ftl reference
//! -library = City Library
//! welcome = Welcome to the { -library }.
//! ```
//!
//! Nothing needs to be allowed here:
//!
//! ```ftl translation failing
//! -library = Bibliothèque municipale
//! # diglot-allow: term-mismatch, the sentence needs a pronoun
//! welcome = Bienvenue à la { -library }.
//! ```
//!
//! Here it does:
//!
//! ```ftl translation passing
//! -library = Bibliothèque municipale
//! # diglot-allow: term-mismatch, the sentence needs a pronoun
//! welcome = Nous vous y souhaitons la bienvenue.
//! ```

use super::standing::Standing;
use crate::checks::allowance::{Allowance, AllowingComment, Verdict};
use crate::checks::{Check, Run, is_off};
use crate::formats::settings::{ExceptionPlace, exception_places};
use crate::model::{Finding, Level, LocaleCatalog, Message, Phrase};
use crate::text::{Place, Span, TextEdit};
use std::collections::BTreeMap;
use std::ops::Range;

/// An exception that no finding needed.
pub const CHECK: Check = Check {
    name: "idle-exception",
    summary: "check-idle-exception",
    level: Level::Warning,
    source: include_str!("idle_exception.rs"),
    run: Run::Verdict(find),
};

/// The exceptions of the settings by their places.
type Written = BTreeMap<Span, ExceptionPlace>;

fn find(verdict: &Verdict<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut standing = Standing::of(verdict.workspace);
    let mut rest: &[Allowance<'_>] = &verdict.allowances;
    let places = verdict.settings_file.map(|file| exception_places(&file.text));
    let written: Written = places
        .into_iter()
        .flatten()
        .map(|written| (written.span, written))
        .collect();
    // The lines of one comment stand together, and what is left of it depends on all of them.
    while let Some(first) = rest.first() {
        let count = match &first.comment {
            Some(_) => rest.iter().take_while(|other| is_beside(first, other)).count(),
            None => 1,
        };
        let (here, others) = rest.split_at(count);
        rest = others;
        let idle: Vec<&Allowance<'_>> = here
            .iter()
            .filter(|allowance| is_idle(allowance, verdict, &mut standing))
            .collect();
        let fixes = match &first.comment {
            Some(comment) if comment.has_message => removals(comment, &idle),
            Some(_) | None => vec![Vec::new(); idle.len()],
        };
        let told = idle.iter().zip(fixes);
        findings.extend(told.filter_map(|(allowance, fix)| finding(verdict, &written, allowance, fix)));
    }
    findings
}

fn is_beside(one: &Allowance<'_>, other: &Allowance<'_>) -> bool {
    let file = |allowance: &Allowance<'_>| allowance.place.as_ref().map(|place| place.file.clone());
    one.comment == other.comment && file(one) == file(other)
}

fn is_idle<'s>(allowance: &Allowance<'s>, verdict: &Verdict<'s>, standing: &mut Standing<'s>) -> bool {
    let has_expired = !allowance.holds_on(verdict.workspace.today);
    if allowance.is_used || allowance.reason.is_empty() || has_expired {
        return false;
    }
    let Some(check) = Check::named(allowance.check) else {
        return false;
    };
    // A check that is off does not look, so nobody knows whether its exceptions are needed.
    let has_looked = !is_off(check, verdict.workspace.settings) && standing.is_looked_at(check, allowance);
    allowance.speaks_of_nothing() || has_looked
}

fn finding(
    verdict: &Verdict<'_>,
    written: &Written,
    allowance: &Allowance<'_>,
    fix: Vec<TextEdit>,
) -> Option<Finding> {
    if let Some(finding) = of_nothing(verdict, written, allowance) {
        return Some(finding);
    }
    let help = if allowance.speaks_of_nothing() {
        "check-idle-exception-help-apart"
    } else {
        "check-idle-exception-help"
    };
    Some(Finding {
        id: allowance.id.map(str::to_owned),
        locale: allowance.locale.cloned(),
        fix,
        ..CHECK.finding(
            allowance.place.clone()?,
            Phrase::new("check-idle-exception-message").with("name", allowance.check),
            Phrase::new(help),
        )
    })
}

/// What is said of an exception of the settings of which one key names nothing in the project.
fn of_nothing(verdict: &Verdict<'_>, written: &Written, allowance: &Allowance<'_>) -> Option<Finding> {
    let place = allowance.place.as_ref().filter(|_| allowance.comment.is_none())?;
    let written = written.get(&place.span)?;
    let named = [
        ("locale", &written.locale),
        ("file", &written.file),
        ("id", &written.id),
    ];
    let unknown = named.into_iter().find_map(|(key, named)| {
        let (value, span) = named.as_ref()?;
        (!is_known(verdict, key, value, allowance)).then_some((key, value.as_str(), *span))
    });
    let (key, value, span) = unknown?;
    let message = Phrase::new("check-idle-exception-nothing")
        .with("key", key)
        .with("value", value);
    let place = Place::new(place.file.clone(), span);
    Some(CHECK.finding(place, message, Phrase::new("check-idle-exception-help-nothing")))
}

/// Whether the project has what the key of an exception names.
fn is_known(verdict: &Verdict<'_>, key: &str, value: &str, allowance: &Allowance<'_>) -> bool {
    let workspace = verdict.workspace;
    let catalogs = || workspace.locales.values().flat_map(|catalogs| catalogs.values());
    match key {
        "locale" => allowance
            .locale
            .is_none_or(|locale| workspace.locales.contains_key(locale)),
        "file" => {
            let of_source = workspace.references.values().any(|reference| {
                let source = reference.source.as_ref().map(|source| &*source.file.path);
                *reference.path == *value || source == Some(value)
            });
            let settings = &*workspace.settings.file == value;
            let of_locale =
                |catalog: &LocaleCatalog<'_>| *catalog.path == *value || *catalog.provenance_path == *value;
            settings || of_source || catalogs().any(of_locale)
        }
        _ => {
            let is_it = |message: &Message<'_>| message.id.name == value;
            let mut references = workspace.references.values();
            references.any(|reference| reference.now.messages().any(is_it))
                || catalogs().any(|catalog| catalog.tree.messages().any(is_it))
        }
    }
}

/// For each of the idle lines of one comment, the edit that removes it.
///
/// Together they leave a comment without empty lines that had only set them apart, and no comment at all
/// where nothing else was said.
fn removals(comment: &AllowingComment<'_>, idle: &[&Allowance<'_>]) -> Vec<Vec<TextEdit>> {
    let lines = lines(comment);
    let text = |line: &Range<usize>| comment.text[line.clone()].trim_start_matches('#').trim();
    let idle_line = |allowance: &&Allowance<'_>| {
        let at = allowance.place.as_ref()?.span.start as usize;
        lines.iter().position(|line| line.contains(&at))
    };
    let idle: Vec<Option<usize>> = idle.iter().map(idle_line).collect();
    let is_idle = |line: usize| idle.contains(&Some(line));
    let is_said = |line: &usize| !is_idle(*line) && !text(&lines[*line]).is_empty();
    let first_said = (0..lines.len()).find(is_said).unwrap_or(lines.len());
    let last_said = (0..lines.len()).rfind(is_said);
    let is_at_an_end = |line: usize| line < first_said || last_said.is_none_or(|last| line > last);
    let is_taken = |line: usize| is_at_an_end(line) && !is_idle(line);
    idle.iter()
        .map(|line| {
            let Some(line) = *line else { return Vec::new() };
            let (mut from, mut to) = (line, line);
            while from > 0 && is_taken(from - 1) {
                from -= 1;
            }
            // Empty lines between two idle ones go with the later one.
            let after = (line + 1..lines.len()).take_while(|line| is_taken(*line)).count();
            if lines.get(line + 1 + after).is_none() || !is_idle(line + 1 + after) {
                to += after;
            }
            vec![TextEdit {
                span: Span::new(lines[from].start, lines[to].end),
                new_text: String::new(),
            }]
        })
        .collect()
}

/// The lines of a comment, each with its line end.
fn lines(comment: &AllowingComment<'_>) -> Vec<Range<usize>> {
    let (start, end) = (comment.span.start as usize, comment.span.end as usize);
    let end = comment.text[end..]
        .find('\n')
        .map_or(comment.text.len(), |at| end + at + 1);
    let mut at = start;
    comment.text[start..end]
        .split_inclusive('\n')
        .map(|line| {
            at += line.len();
            at - line.len()..at
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::Bench;
    use crate::text::{TextEdit, apply};

    /// The comment above a message once every idle exception in it is removed.
    fn mended(comment: &str) -> String {
        let text = format!("{comment}gate = Tor\n");
        let bench = Bench {
            reference: Some("gate = Gate\n"),
            translation: Some(&text),
            ..Bench::default()
        };
        let findings = bench.findings();
        let idle = findings
            .iter()
            .filter(|finding| finding.check == "idle-exception");
        let edits: Vec<TextEdit> = idle.flat_map(|finding| finding.fix.clone()).collect();
        let mended = apply(&text, &edits);
        mended
            .strip_suffix("gate = Tor\n")
            .expect("the message stays")
            .to_owned()
    }

    #[test]
    fn an_idle_line_goes_and_what_else_is_said_stays() {
        let idle = "# diglot-allow: term-mismatch, a pronoun\n";
        let also = "#  diglot-allow: missing, later\n";
        for (before, after) in [
            (format!("# The big one.\n{idle}"), "# The big one.\n"),
            (format!("{idle}# The big one.\n"), "# The big one.\n"),
            (format!("# The big one.\r\n#\r\n{idle}"), "# The big one.\r\n"),
            (format!("# One.\n{idle}#\n# Two.\n"), "# One.\n#\n# Two.\n"),
            (format!("#\n# One.\n{idle}#\n{also}#\n"), "#\n# One.\n"),
            (format!("#\n{idle}{also}# One.\n#\n"), "# One.\n#\n"),
            (idle.to_owned(), ""),
            (format!("#\n{idle}#\n#\n{also}#\n"), ""),
            (format!("{}\r\n", idle.trim_end()), ""),
        ] {
            assert_eq!(mended(&before), after, "{before}");
        }
    }

    #[test]
    fn what_is_needed_or_explains_nothing_stays() {
        let needed = "# diglot-allow: variable-mismatch, the name stands on the icon\n";
        let unexplained = "# diglot-allow: term-mismatch\n";
        let idle = "# diglot-allow: missing, later\n";
        let text = format!("{needed}{idle}{unexplained}gate = Tor\n");
        let bench = Bench {
            reference: Some("gate = Gate { $name }\n"),
            translation: Some(&text),
            ..Bench::default()
        };
        let findings = bench.findings();
        let edits: Vec<TextEdit> = findings.iter().flat_map(|finding| finding.fix.clone()).collect();
        assert_eq!(apply(&text, &edits), format!("{needed}{unexplained}gate = Tor\n"));
    }

    #[test]
    fn a_comment_that_belongs_to_no_message_allows_nothing_and_is_left_to_a_person() {
        let text = "# diglot-allow: variable-mismatch, the name stands on the icon\n\ngate = Tor\n";
        let bench = Bench {
            reference: Some("gate = Gate { $name }\n"),
            translation: Some(text),
            ..Bench::default()
        };
        let found = bench.findings();
        let found: Vec<_> = found
            .iter()
            .map(|finding| (finding.check, finding.help.id, finding.fix.len()))
            .collect();
        assert_eq!(
            found,
            [
                ("idle-exception", "check-idle-exception-help-apart", 0),
                ("variable-mismatch", "check-variable-mismatch-dropped-help", 0),
            ]
        );
    }
}
