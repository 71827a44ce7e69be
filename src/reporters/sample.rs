//! A report for the tests of this room.

use super::{Rule, Scene};
use crate::model::{
    Argument, Coverage, Finding, Fingerprint, Grade, Level, Locale, Phrase, PivotCoverage, Related, Report,
};
use crate::text::{Place, Span, TextEdit};
use std::io::{self, Write};
use std::sync::{Arc, LazyLock};

pub(super) const FRENCH: &str = "bridge = Le pont\nhours = La bibliothèque est ouverte jusqu'à 18 h.\n";
pub(super) const ENGLISH: &str = "bridge = The bridge\nhours = The library is open until 20:00.\n";
pub(super) const ARABIC: &str = "garden = الحديقة مفتوحة { $days } أيام\n";
/// Signs outside the Basic Multilingual Plane: columns in characters and in UTF-16 differ behind them.
pub(super) const CHINESE: &str = "# 🌉\nbridge = 🌉🌉 图书馆 { $n }";
/// Characters that mean something in a URI, in XML, in Markdown, in a workflow command.
pub(super) const ODD_PATH: &str = "locales/de/a b,c:d%25&<x>|é.ftl";
/// Text that breaks out of a format which does not escape it.
pub(super) const NASTY: &str =
    "<script>alert(\"1\")</script> & 'q' | `b` {0} [a](b) ]]> %0A\r\n::error::*x* \u{1b}[31m_y_ @z #1";

pub(super) fn text_of(path: &str) -> Option<Arc<str>> {
    match path {
        "locales/fr/sample.ftl" => Some(FRENCH.into()),
        "locales/en/sample.ftl" => Some(ENGLISH.into()),
        "locales/ar/sample.ftl" => Some(ARABIC.into()),
        "locales/zh/sample.ftl" => Some(CHINESE.into()),
        ODD_PATH => Some("gate =\n    .title = Tor <b>\n    auf\n".into()),
        _ => None,
    }
}

/// Says the arguments of a phrase behind its id.
pub(super) fn say(phrase: &Phrase) -> String {
    let arguments = phrase.arguments.iter().map(|(name, value)| match value {
        Argument::Text(text) => format!(" {name}={text}"),
        Argument::Number(number) => format!(" {name}={number}"),
        Argument::Phrase(phrase) => format!(" {name}=({})", say(phrase)),
    });
    std::iter::once(phrase.id.to_owned()).chain(arguments).collect()
}

fn say_english(phrase: &Phrase) -> String {
    format!("\u{2068}{}\u{2069} in English", say(phrase))
}

/// Two checks that found something and one that did not.
fn rules() -> Vec<Rule> {
    let rule = |name, level, page: &str| Rule {
        name,
        level,
        summary: Phrase::new("summary").with("of", name),
        page: page.to_owned(),
    };
    vec![
        rule(
            "outdated",
            Level::Error,
            "# Outdated\n\nThe source text\nhas changed.\n\n**Why.** So.\n",
        ),
        rule(
            "doubled-word",
            Level::Warning,
            "# Doubled\n\nA <b>word</b> stands twice: `{ $n }`.\n",
        ),
        rule("plural-runtime", Level::Off, "# Plurals\n"),
    ]
}

static READER: LazyLock<Locale> = LazyLock::new(|| Locale::parse("en").expect("it is a tag"));

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
        shard: None,
        text_of,
        say: &say,
        say_english: &say_english,
        rules: &rules,
        reader: &READER,
        folder: "town/",
        in_parts,
        colour: false,
        width: 80,
        offers_fixes: true,
        is_quiet: false,
    }
}

fn place(file: &str, part: &str) -> Place {
    let text = text_of(file).expect("the sample has the file");
    let start = text.find(part).expect("the part is in the text");
    Place::new(file, Span::new(start, start + part.len()))
}

/// The standard report: every level, grade, kind of place and kind of text that a reporter meets.
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
        subject: None,
        amount: 1,
        related: Vec::new(),
        fix: Vec::new(),
        fingerprint: None,
    };
    let related = Related {
        place: place(
            "locales/en/sample.ftl",
            "hours = The library is open until 20:00.",
        ),
        label: Phrase::new("label"),
    };
    let apostrophe = place("locales/fr/sample.ftl", "'");
    let mut report = Report {
        findings: vec![
            finding(
                "variable-mismatch",
                Level::Error,
                "ar",
                place("locales/ar/sample.ftl", "$days"),
            ),
            // Two lines of a file whose name means something in every format.
            Finding {
                id: Some("gate.title".to_owned()),
                message: Phrase::new("message")
                    .with("text", NASTY)
                    .with("count", 3_usize)
                    .with("inner", Phrase::new("inner").with("name", "\u{202e}x")),
                ..finding(
                    "markup-mismatch",
                    Level::Warning,
                    "de",
                    place(ODD_PATH, "Tor <b>\n    auf"),
                )
            },
            Finding {
                grade: Some(Grade::Meaning),
                id: Some("hours".to_owned()),
                related: vec![related],
                ..finding(
                    "outdated",
                    Level::Warning,
                    "fr",
                    place("locales/fr/sample.ftl", "hours"),
                )
            },
            Finding {
                id: Some("hours".to_owned()),
                fix: vec![TextEdit {
                    span: apostrophe.span,
                    new_text: "\u{2019}".to_owned(),
                }],
                ..finding("straight-apostrophe", Level::Note, "fr", apostrophe)
            },
            // The same twice, side by side: each is a finding of its own.
            finding(
                "doubled-word",
                Level::Error,
                "zh",
                place("locales/zh/sample.ftl", "图书馆"),
            ),
            Finding {
                id: Some("bridge".to_owned()),
                ..finding(
                    "doubled-word",
                    Level::Error,
                    "zh",
                    place("locales/zh/sample.ftl", "图书馆 {"),
                )
            },
            Finding {
                locale: None,
                ..finding(
                    "unreadable",
                    Level::Note,
                    "fr",
                    Place::new("lost.ftl", Span::at(7)),
                )
            },
        ],
        coverage: vec![
            coverage("ar", "sample", [0, 0, 0, 0, 0, 0, 1, 0], None),
            coverage("fr", "other & more", [4, 0, 0, 0, 0, 0, 0, 0], None),
            coverage("fr", "sample", [1, 0, 0, 1, 0, 0, 0, 0], None),
            coverage("zh", "sample", [199, 1, 1, 0, 1, 1, 0, 2], Some("fr")),
        ],
    };
    for (number, finding) in report.findings.iter_mut().enumerate() {
        finding.fingerprint = Fingerprint::parse(&format!("{number:x}").repeat(16));
    }
    report
}

fn coverage(locale: &str, catalog: &str, messages: [usize; 8], pivot: Option<&str>) -> Coverage {
    Coverage {
        locale: Locale::parse(locale).unwrap(),
        catalog: catalog.to_owned(),
        messages,
        words: messages.map(|count| count * 7),
        reviewed: messages[0] / 2,
        pivot: pivot.map(|pivot| PivotCoverage {
            locale: Locale::parse(pivot).unwrap(),
            messages: [1, 0, 2, 0, 0],
        }),
    }
}
