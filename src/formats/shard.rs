//! What one of several machines has found, as the member `shard` of its JSON report.
//!
//! ```json
//! { "number": 2, "count": 4, "diglot": "0.1.0", "state": "…64 digits…", "found": […], "seal": "…64 digits…" }
//! ```
//!
//! `found` is for the same version of diglot alone: what the checks found, before it was judged. `state` tells the
//! texts and settings from all others. `seal` is a hash of all the rest, so that nothing that was changed or cut off is
//! merged.

use crate::model::{Argument, Finding, Grade, Level, Locale, Phrase, Related, Shard};
use crate::text::{Place, Span, TextEdit, hexadecimal};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::Arc;

/// Why a text is no report of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoShard {
    /// There is nothing.
    Empty,
    /// It begins as JSON, and ends before that does.
    Cut,
    /// It is no JSON from this line and column on, 1-based; the columns count bytes.
    Syntax(usize, usize),
    /// It is the report of a whole run.
    Whole,
    /// It is a report of another version of the format.
    Version,
    /// It is JSON, and no report, or has a `shard` of another shape.
    Shape,
    /// It is not as diglot wrote it.
    Changed,
}

#[derive(Serialize, Deserialize)]
struct ShardOf {
    number: usize,
    count: usize,
    diglot: String,
    state: String,
    found: Vec<(usize, Vec<FindingOf>)>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    seal: String,
}

#[derive(Serialize, Deserialize)]
struct FindingOf {
    check: String,
    level: String,
    grade: Option<String>,
    locale: Option<String>,
    place: PlaceOf,
    id: Option<String>,
    subject: Option<String>,
    amount: usize,
    message: PhraseOf,
    help: PhraseOf,
    related: Vec<(PlaceOf, PhraseOf)>,
    fix: Vec<(u32, u32, String)>,
}

/// File, first byte, end.
type PlaceOf = (String, u32, u32);

/// Id, then names and values.
#[derive(Serialize, Deserialize)]
struct PhraseOf(String, Vec<(String, ArgumentOf)>);

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum ArgumentOf {
    Text(String),
    Number(i64),
    Phrase(PhraseOf),
}

/// The member `shard` of a JSON report.
pub fn write(shard: &Shard) -> Value {
    let found = shard.found.iter().map(|(unit, findings)| {
        let findings = findings.iter().map(finding_of);
        (*unit, findings.collect())
    });
    let mut written = ShardOf {
        number: shard.number,
        count: shard.count,
        diglot: shard.diglot.clone(),
        state: shard.state.clone(),
        found: found.collect(),
        seal: String::new(),
    };
    written.seal = seal(&written);
    serde_json::to_value(written).expect("texts and numbers are always JSON")
}

/// The part of a JSON report, whose format has the number `version`.
///
/// # Errors
/// If the text is none.
pub fn read(text: &str, version: u32) -> Result<Shard, NoShard> {
    if text.trim().is_empty() {
        return Err(NoShard::Empty);
    }
    let report: Value = serde_json::from_str(text).map_err(|error| match error.is_eof() {
        true => NoShard::Cut,
        false => NoShard::Syntax(error.line(), error.column().max(1)),
    })?;
    let is_report = report["version"].is_u64() && report["findings"].is_array();
    if is_report && report["version"] != version {
        return Err(NoShard::Version);
    }
    let member = match report.get("shard") {
        Some(member) => member.clone(),
        None if is_report => return Err(NoShard::Whole),
        None => return Err(NoShard::Shape),
    };
    let mut written: ShardOf = serde_json::from_value(member).map_err(|_| NoShard::Shape)?;
    let sealed = std::mem::take(&mut written.seal);
    if sealed != seal(&written) {
        return Err(NoShard::Changed);
    }
    let mut names = Names::default();
    let found = written.found.into_iter().map(|(unit, findings)| {
        let findings = findings.into_iter().map(|finding| names.finding(finding));
        Some((unit, findings.collect::<Option<Vec<Finding>>>()?))
    });
    Ok(Shard {
        number: written.number,
        count: written.count,
        diglot: written.diglot,
        state: written.state,
        found: found.collect::<Option<_>>().ok_or(NoShard::Shape)?,
    })
}

fn seal(shard: &ShardOf) -> String {
    let text = serde_json::to_vec(shard).expect("texts and numbers are always JSON");
    hexadecimal(&Sha256::digest(text))
}

fn finding_of(finding: &Finding) -> FindingOf {
    let related = finding.related.iter();
    let fix = finding.fix.iter();
    FindingOf {
        check: finding.check.to_owned(),
        level: finding.level.name().to_owned(),
        grade: finding.grade.map(|grade| grade.name().to_owned()),
        locale: finding.locale.as_ref().map(|locale| locale.as_str().to_owned()),
        place: place_of(&finding.place),
        id: finding.id.clone(),
        subject: finding.subject.clone(),
        amount: finding.amount,
        message: phrase_of(&finding.message),
        help: phrase_of(&finding.help),
        related: related
            .map(|related| (place_of(&related.place), phrase_of(&related.label)))
            .collect(),
        fix: fix
            .map(|edit| (edit.span.start, edit.span.end, edit.new_text.clone()))
            .collect(),
    }
}

fn place_of(place: &Place) -> PlaceOf {
    (place.file.to_string(), place.span.start, place.span.end)
}

fn phrase_of(phrase: &Phrase) -> PhraseOf {
    let arguments = phrase.arguments.iter().map(|(name, argument)| {
        let argument = match argument {
            Argument::Text(text) => ArgumentOf::Text(text.clone()),
            Argument::Number(number) => ArgumentOf::Number(*number),
            Argument::Phrase(phrase) => ArgumentOf::Phrase(phrase_of(phrase)),
        };
        ((*name).to_owned(), argument)
    });
    PhraseOf(phrase.id.to_owned(), arguments.collect())
}

/// Names as the model has them: they live as long as the program, and there are few.
#[derive(Default)]
struct Names {
    names: HashMap<String, &'static str>,
    files: HashMap<String, Arc<str>>,
}

impl Names {
    fn name(&mut self, name: String) -> &'static str {
        if let Some(known) = self.names.get(&name) {
            return known;
        }
        let kept: &'static str = name.clone().leak();
        self.names.insert(name, kept);
        kept
    }

    fn finding(&mut self, finding: FindingOf) -> Option<Finding> {
        let grade = match finding.grade {
            Some(name) => Some(Grade::named(&name)?),
            None => None,
        };
        let locale = match finding.locale {
            Some(tag) => Some(Locale::parse(&tag).ok()?),
            None => None,
        };
        let mut related = Vec::new();
        for (place, label) in finding.related {
            related.push(Related {
                place: self.place(place)?,
                label: self.phrase(label),
            });
        }
        let mut fix = Vec::new();
        for (start, end, new_text) in finding.fix {
            fix.push(TextEdit {
                span: span(start, end)?,
                new_text,
            });
        }
        Some(Finding {
            check: self.name(finding.check),
            level: Level::named(&finding.level)?,
            grade,
            locale,
            place: self.place(finding.place)?,
            id: finding.id,
            subject: finding.subject,
            amount: finding.amount,
            message: self.phrase(finding.message),
            help: self.phrase(finding.help),
            related,
            fix,
            fingerprint: None,
        })
    }

    fn place(&mut self, (file, start, end): PlaceOf) -> Option<Place> {
        let span = span(start, end)?;
        let shared = self
            .files
            .entry(file)
            .or_insert_with_key(|file| file.as_str().into());
        Some(Place::new(Arc::clone(shared), span))
    }

    fn phrase(&mut self, PhraseOf(id, arguments): PhraseOf) -> Phrase {
        let mut phrase = Phrase::new(self.name(id));
        for (name, argument) in arguments {
            let argument = match argument {
                ArgumentOf::Text(text) => Argument::Text(text),
                ArgumentOf::Number(number) => Argument::Number(number),
                ArgumentOf::Phrase(inner) => Argument::Phrase(Box::new(self.phrase(inner))),
            };
            phrase.arguments.push((self.name(name), argument));
        }
        phrase
    }
}

fn span(start: u32, end: u32) -> Option<Span> {
    (start <= end).then_some(Span { start, end })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(version: u32) -> String {
        let shard = Shard {
            number: 1,
            count: 2,
            diglot: "0".to_owned(),
            state: "0".to_owned(),
            found: Vec::new(),
        };
        serde_json::json!({ "version": version, "findings": [], "shard": write(&shard) }).to_string()
    }

    #[test]
    fn what_is_no_report_of_a_part_says_why() {
        let part = report(1);
        assert!(read(&part, 1).is_ok());
        for (text, expected) in [
            ("", NoShard::Empty),
            (" \n", NoShard::Empty),
            (&part[..part.len() / 2], NoShard::Cut),
            ("<testsuites/>", NoShard::Syntax(1, 1)),
            (
                r#"{ "version": 1, "coverage": [], "findings": [] }"#,
                NoShard::Whole,
            ),
            (r#"{ "version": "2.1.0", "runs": [] }"#, NoShard::Shape),
            ("[]", NoShard::Shape),
            ("3", NoShard::Shape),
            (&report(99), NoShard::Version),
            (&part.replace("\"count\":2", "\"count\":3"), NoShard::Changed),
        ] {
            assert_eq!(read(text, 1), Err(expected), "{text}");
        }
    }
}
