//! A report for the tests of this room.

use super::Scene;
use crate::model::{Coverage, Finding, Grade, Level, Locale, Phrase, Related, Report};
use crate::text::{Place, Span};
use std::io::{self, Write};
use std::sync::Arc;

pub(super) const FRENCH: &str = "bridge = Le pont\nhours = La bibliothèque est ouverte jusqu’à 18 h.\n";
pub(super) const ENGLISH: &str = "bridge = The bridge\nhours = The library is open until 20:00.\n";
pub(super) const ARABIC: &str = "garden = الحديقة مفتوحة { $days } أيام\n";

pub(super) fn text_of(path: &str) -> Option<Arc<str>> {
    match path {
        "locales/fr/sample.ftl" => Some(FRENCH.into()),
        "locales/en/sample.ftl" => Some(ENGLISH.into()),
        "locales/ar/sample.ftl" => Some(ARABIC.into()),
        "locales/zh/sample.ftl" => Some("桥梁名称 = 图书馆 { $n }".into()),
        _ => None,
    }
}

/// Says the arguments of a phrase behind its id.
pub(super) fn say(phrase: &Phrase) -> String {
    let arguments = phrase
        .arguments
        .iter()
        .map(|(name, value)| format!(" {name}={value:?}"));
    std::iter::once(phrase.id.to_owned()).chain(arguments).collect()
}

fn say_english(phrase: &Phrase) -> String {
    format!("\u{2068}{}\u{2069} in English", phrase.id)
}

/// Writes the parts one after the other.
fn in_parts(
    findings: &[Finding],
    write: &(dyn Fn(&[Finding]) -> String + Sync),
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(write(findings).as_bytes())
}

/// What a reporter writes, as a text.
pub(super) fn written(write: fn(&Scene<'_>, &mut dyn Write) -> io::Result<()>, scene: &Scene<'_>) -> String {
    let mut out = Vec::new();
    write(scene, &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("reporters write UTF-8")
}

pub(super) fn scene_of<'s>(
    report: &'s Report,
    text_of: &'s (dyn Fn(&str) -> Option<Arc<str>> + Sync),
) -> Scene<'s> {
    Scene {
        report,
        text_of,
        say: &say,
        say_english: &say_english,
        in_parts,
        colour: false,
        width: 80,
        offers_fixes: true,
    }
}

fn place(file: &str, text: &str, part: &str) -> Place {
    let start = text.find(part).expect("the part is in the text");
    Place::new(file, Span::new(start, start + part.len()))
}

pub(super) fn report() -> Report {
    let finding = |check, level, locale: &str, place| Finding {
        check,
        level,
        grade: None,
        locale: Some(Locale::parse(locale).unwrap()),
        place,
        id: None,
        message: Phrase::new("message"),
        help: Phrase::new("help"),
        amount: 1,
        related: Vec::new(),
        fix: Vec::new(),
        fingerprint: None,
    };
    let related = Related {
        place: place(
            "locales/en/sample.ftl",
            ENGLISH,
            "hours = The library is open until 20:00.",
        ),
        label: Phrase::new("label"),
    };
    let arabic = place("locales/ar/sample.ftl", ARABIC, "$days");
    let french = place("locales/fr/sample.ftl", FRENCH, "hours");
    Report {
        findings: vec![
            finding("variable-mismatch", Level::Error, "ar", arabic),
            Finding {
                grade: Some(Grade::Meaning),
                id: Some("hours".to_owned()),
                related: vec![related],
                ..finding("outdated", Level::Warning, "fr", french)
            },
            Finding {
                locale: None,
                ..finding(
                    "unreadable",
                    Level::Note,
                    "fr",
                    Place::new("gone.ftl", Span::at(7)),
                )
            },
        ],
        coverage: vec![Coverage {
            locale: Locale::parse("fr").unwrap(),
            catalog: "sample".to_owned(),
            messages: [1, 0, 0, 1, 0, 0, 0, 0],
            words: [2, 0, 0, 7, 0, 0, 0, 0],
            reviewed: 1,
            pivot: None,
        }],
    }
}
