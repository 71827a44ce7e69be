//! Text → baseline.

use super::{BECAUSE, HEAD, NONE, VERSION, key, seal};
use crate::model::{Baseline, Debt, Fingerprint, Grade, Home, Kept, Locale, Parsed, Phrase, Problem};
use crate::text::Span;
use std::collections::HashMap;
use std::sync::Arc;

/// Whether `text` is meant to be a baseline.
pub fn is_baseline(text: &str) -> bool {
    text.starts_with(HEAD)
}

/// Whether a line of a baseline is meant to be a finding.
pub fn is_finding(line: &str) -> bool {
    !line.is_empty() && !is_baseline(line) && !line.starts_with(BECAUSE) && !is_conflict(line)
}

/// Reads a baseline.
///
/// Problems are lines that nobody wrote in this way, conflicts that a merge has left, and lines whose reason is not
/// there: for these two there is one way to help, which the problem does not repeat. A baseline with problems must not be used: what it does not say would pass for new, or for mended.
pub fn read(text: &str) -> Parsed<Baseline> {
    let mut reading = Reading::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let span = Span::new(start, start + content.len());
        if start == 0 && !is_head(content) && !is_conflict(content) {
            reading.problem(span, head_problem(text), Some(Phrase::new("baseline-file-help")));
            // Every further line would be told of too, and for the same reason.
            break;
        }
        reading.line(content, span);
        start += line.len();
    }
    if text.is_empty() {
        reading.problem(
            Span::at(0),
            head_problem(text),
            Some(Phrase::new("baseline-file-help")),
        );
    }
    reading.finished()
}

/// Whether a line is the head of a baseline that this version reads.
fn is_head(line: &str) -> bool {
    let numbers = line
        .strip_prefix(HEAD)
        .map(|rest| rest.split(' ').next().unwrap_or_default());
    numbers == Some(format!("{VERSION}.{}", Fingerprint::VERSION).as_str())
}

/// Whether a line is one of those by which git marks a conflict.
pub fn is_conflict(line: &str) -> bool {
    let is_mark = |sign: &str| line.starts_with(&sign.repeat(7));
    ["<", "|", "=", ">"].iter().any(|sign| is_mark(sign))
}

fn head_problem(text: &str) -> Phrase {
    match text {
        _ if is_baseline(text) => Phrase::new("baseline-version"),
        _ if text.trim().is_empty() => Phrase::new("baseline-empty"),
        _ => Phrase::new("baseline-head"),
    }
}

#[derive(Default)]
struct Reading<'t> {
    reasons: HashMap<&'t str, Arc<str>>,
    /// With the key of its reason, and where that stands.
    debts: Vec<(Debt, &'t str, Span)>,
    has_conflict: bool,
    problems: Vec<Problem>,
}

impl<'t> Reading<'t> {
    fn problem(&mut self, span: Span, message: Phrase, help: Option<Phrase>) {
        self.problems.push(Problem {
            span,
            message,
            help,
            related: None,
        });
    }

    fn line(&mut self, line: &'t str, span: Span) {
        if line.is_empty() || is_head(line) {
            return;
        }
        if is_conflict(line) {
            // The further marks of a conflict need not be told of.
            if line.starts_with('<') || !self.has_conflict {
                let help = (!self.has_conflict).then(|| Phrase::new("baseline-conflict-help"));
                self.problem(span, Phrase::new("baseline-conflict"), help);
            }
            self.has_conflict = true;
            return;
        }
        if let Some((mark, reason)) = line.strip_prefix(BECAUSE).and_then(|rest| rest.split_once(' ')) {
            match mark == key(reason) {
                true => drop(self.reasons.insert(mark, reason.into())),
                false => self.problem(span, Phrase::new("baseline-line"), None),
            }
            return;
        }
        match debt(line) {
            Ok((debt, mark)) => {
                let at = span.start as usize + (mark.as_ptr() as usize - line.as_ptr() as usize);
                self.debts.push((debt, mark, Span::new(at, at + mark.len())));
            }
            Err(at) => {
                let start = span.start as usize + at;
                let span = Span::new(start, span.end as usize);
                self.problem(span, Phrase::new("baseline-line"), None);
            }
        }
    }

    fn finished(mut self) -> Parsed<Baseline> {
        let mut kept: Vec<Kept> = Vec::new();
        let mut places: HashMap<Fingerprint, usize> = HashMap::new();
        for (debt, mark, span) in std::mem::take(&mut self.debts) {
            let Some(reason) = self.reasons.get(mark).cloned() else {
                self.problem(span, Phrase::new("baseline-reason"), None);
                continue;
            };
            match places.get(&debt.fingerprint) {
                Some(at) => kept[*at].debt.amount = kept[*at].debt.amount.min(debt.amount),
                None => {
                    places.insert(debt.fingerprint, kept.len());
                    kept.push(Kept { debt, reason });
                }
            }
        }
        self.problems.sort_by_key(|problem| problem.span);
        Parsed {
            tree: Baseline { kept },
            problems: self.problems,
        }
    }
}

/// The finding of a line and the key of its reason; else the byte at which the line stops being one.
fn debt(line: &str) -> Result<(Debt, &str), usize> {
    let mut fields = Vec::new();
    let mut start = 0;
    for field in line.split(' ') {
        fields.push((field, start));
        start += field.len() + 1;
    }
    let &[locale, home, id, check, mark, amount, reason, end] = &fields[..] else {
        return Err(line.len());
    };
    let (check_name, grade) = match check.0.split_once(':') {
        Some((name, grade)) => (name, Some(Grade::named(grade).ok_or(check.1)?)),
        None => (check.0, None),
    };
    let debt = Debt {
        locale: match locale.0 {
            NONE => None,
            tag => Some(Locale::parse(tag).map_err(|_| locale.1)?),
        },
        home: self::home(home.0).ok_or(home.1)?,
        id: (id.0 != NONE).then(|| id.0.to_owned()),
        check: check_name.to_owned(),
        grade,
        fingerprint: Fingerprint::parse(mark.0).ok_or(mark.1)?,
        amount: amount
            .0
            .strip_prefix('x')
            .and_then(|digits| digits.parse().ok())
            .ok_or(amount.1)?,
    };
    match end.0 == seal(&line[..end.1 - 1]) {
        true => Ok((debt, reason.0)),
        // Which of the fields was changed cannot be told.
        false => Err(0),
    }
}

fn home(field: &str) -> Option<Home<String>> {
    let (kind, name) = field.split_once(':').unwrap_or(("catalog", field));
    let name = unescaped(name)?;
    let all = [
        Home::Catalog(name.clone()),
        Home::Records(name.clone()),
        Home::Text(name.clone()),
        Home::File(name),
    ];
    all.into_iter().find(|home| home.kind() == kind)
}

fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}
