//! Findings and coverage as the members that `json` and `jsonl` share; the page of `json.rs` describes them.

use super::Scene;
use super::positions::Positions;
use crate::model::{Argument, Coverage, Finding, Phrase, PivotCoverage, Related};
use crate::text::{Place, TextEdit};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// The number of the shape of reports in JSON.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
pub(super) struct CoverageOf<'s> {
    locale: &'s str,
    catalog: &'s str,
    messages: Counts,
    words: Counts,
    reviewed: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pivot: Option<PivotOf<'s>>,
}

#[derive(Serialize)]
struct PivotOf<'s> {
    locale: &'s str,
    outdated: Grades,
    unconfirmed: usize,
    untracked: usize,
}

#[derive(Serialize)]
struct Counts {
    current: usize,
    outdated: Grades,
    unconfirmed: usize,
    untracked: usize,
    missing: usize,
    obsolete: usize,
}

#[derive(Serialize)]
struct Grades {
    cosmetic: usize,
    wording: usize,
    meaning: usize,
}

#[derive(Serialize)]
pub(super) struct FindingOf<'s> {
    code: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fingerprint: Option<String>,
    level: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<&'s str>,
    locale: Option<&'s str>,
    file: &'s str,
    #[serde(flatten)]
    place: PlaceOf,
    id: Option<&'s str>,
    #[serde(skip_serializing_if = "is_one")]
    amount: usize,
    message: String,
    help: String,
    message_phrase: PhraseOf<'s>,
    help_phrase: PhraseOf<'s>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<RelatedOf<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fix: Vec<EditOf<'s>>,
}

/// A span of a file, in bytes and as a person counts.
#[derive(Serialize)]
struct PlaceOf {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct RelatedOf<'s> {
    file: &'s str,
    #[serde(flatten)]
    place: PlaceOf,
    label: String,
    label_phrase: PhraseOf<'s>,
}

#[derive(Serialize)]
struct EditOf<'s> {
    #[serde(flatten)]
    place: PlaceOf,
    text: &'s str,
}

#[derive(Serialize)]
struct PhraseOf<'s> {
    id: &'s str,
    #[serde(skip_serializing_if = "ArgumentsOf::is_empty")]
    arguments: ArgumentsOf<'s>,
}

/// An object with the arguments in the order in which the phrase has them.
struct ArgumentsOf<'s>(&'s [(&'static str, Argument)]);

impl ArgumentsOf<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for ArgumentsOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, argument) in self.0 {
            match argument {
                Argument::Text(text) => map.serialize_entry(name, text)?,
                Argument::Number(number) => map.serialize_entry(name, number)?,
                Argument::Phrase(phrase) => map.serialize_entry(name, &phrase_of(phrase))?,
            }
        }
        map.end()
    }
}

/// One member of `coverage`, as the page of `json.rs` describes it.
pub fn coverage_value(given: &Coverage) -> serde_json::Value {
    serde_json::to_value(coverage(given)).expect("names and numbers are always JSON")
}

pub(super) fn coverage(coverage: &Coverage) -> CoverageOf<'_> {
    CoverageOf {
        locale: coverage.locale.as_str(),
        catalog: &coverage.catalog,
        messages: counts(coverage.messages),
        words: counts(coverage.words),
        reviewed: coverage.reviewed,
        pivot: coverage.pivot.as_ref().map(pivot),
    }
}

fn pivot(pivot: &PivotCoverage) -> PivotOf<'_> {
    let [cosmetic, wording, meaning, unconfirmed, untracked] = pivot.messages;
    PivotOf {
        locale: pivot.locale.as_str(),
        outdated: Grades {
            cosmetic,
            wording,
            meaning,
        },
        unconfirmed,
        untracked,
    }
}

fn counts(counts: [usize; 8]) -> Counts {
    let [
        current,
        cosmetic,
        wording,
        meaning,
        unconfirmed,
        untracked,
        missing,
        obsolete,
    ] = counts;
    Counts {
        current,
        outdated: Grades {
            cosmetic,
            wording,
            meaning,
        },
        unconfirmed,
        untracked,
        missing,
        obsolete,
    }
}

pub(super) fn finding_of<'s>(
    scene: &Scene<'_>,
    positions: &Positions<'_>,
    finding: &'s Finding,
) -> FindingOf<'s> {
    FindingOf {
        code: finding.check,
        fingerprint: finding.fingerprint.map(|fingerprint| fingerprint.to_string()),
        level: finding.level.name(),
        grade: finding.grade.map(|grade| grade.name()),
        locale: finding.locale.as_ref().map(|locale| locale.as_str()),
        file: &finding.place.file,
        place: place_of(positions, &finding.place),
        id: finding.id.as_deref(),
        amount: finding.amount,
        message: scene.in_english(&finding.message),
        help: scene.in_english(&finding.help),
        message_phrase: phrase_of(&finding.message),
        help_phrase: phrase_of(&finding.help),
        related: finding
            .related
            .iter()
            .map(|related| related_of(scene, positions, related))
            .collect(),
        fix: finding
            .fix
            .iter()
            .map(|edit| edit_of(positions, &finding.place.file, edit))
            .collect(),
    }
}

/// Whether a finding stands for one message, which needs no telling.
fn is_one(amount: &usize) -> bool {
    *amount == 1
}

fn place_of(positions: &Positions<'_>, place: &Place) -> PlaceOf {
    let start = positions.start(place);
    let end = positions.of(&place.file, place.span.end);
    PlaceOf {
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        start: place.span.start,
        end: place.span.end,
    }
}

fn related_of<'s>(scene: &Scene<'_>, positions: &Positions<'_>, related: &'s Related) -> RelatedOf<'s> {
    RelatedOf {
        file: &related.place.file,
        place: place_of(positions, &related.place),
        label: scene.in_english(&related.label),
        label_phrase: phrase_of(&related.label),
    }
}

fn edit_of<'s>(positions: &Positions<'_>, file: &Arc<str>, edit: &'s TextEdit) -> EditOf<'s> {
    EditOf {
        place: place_of(positions, &Place::new(Arc::clone(file), edit.span)),
        text: &edit.new_text,
    }
}

fn phrase_of(phrase: &Phrase) -> PhraseOf<'_> {
    PhraseOf {
        id: phrase.id,
        arguments: ArgumentsOf(&phrase.arguments),
    }
}
