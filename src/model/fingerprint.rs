//! What makes two findings of two runs the same.
//!
//! A fingerprint is made of what a finding is about, never of where it stands or how it is said:
//!
//! 1. the name of the check;
//! 2. the tag of the locale, empty for the source side;
//! 3. the home: the name of the catalog (its records and its source text are homes of their own), or the path of
//!    a file that belongs to no catalog;
//! 4. the id of the message;
//! 5. the name of the attribute;
//! 6. what was found: of a graded finding its grade, of one with a subject its subject, of any other the id of the
//!    phrase that says it with the texts that it quotes, such as the name of a variable. Numbers are left out, and so
//!    are phrases within the phrase, which explain;
//! 7. which of several that are equal in all this, in the order of the report.
//!
//! The seven, each behind its length, are hashed by SHA-256, and the first eight bytes of that are written as 16
//! hexadecimal digits. So a finding keeps its fingerprint when lines move, when files come and go, when a layout
//! gets other folders, when other findings of its kind appear, and in every language
//! (`a_finding_keeps_its_fingerprint`); no two findings of one report share one (`equal_findings_are_told_apart`).
//!
//! Whoever changes what a fingerprint is made of gives `Fingerprint::VERSION` the next number, for fingerprints are
//! kept in files and by other programs.

use super::Finding;
use super::phrase::Argument;
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use std::fmt;

/// What stays the same of a finding from run to run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 8]);

impl Fingerprint {
    /// The number of the way in which fingerprints are made.
    pub const VERSION: u32 = 1;

    /// The fingerprint that `text` writes: 16 hexadecimal digits in lower case.
    pub fn parse(text: &str) -> Option<Fingerprint> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 16 || !text.bytes().all(is_digit) {
            return None;
        }
        let number = u64::from_str_radix(text, 16).ok()?;
        Some(Fingerprint(number.to_be_bytes()))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", u64::from_be_bytes(self.0))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Fingerprint({self})")
    }
}

/// What a finding's file is to the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home<S> {
    /// The catalog of that name, wherever it lies; of a locale also what is told at its source.
    Catalog(S),
    /// The records of that catalog.
    Records(S),
    /// The source text of that catalog.
    Text(S),
    /// A file of no catalog, by its path.
    File(S),
}

impl<S: AsRef<str>> Home<S> {
    /// The name of what it is, in fingerprints and files.
    pub fn kind(&self) -> &'static str {
        match self {
            Home::Catalog(_) => "catalog",
            Home::Records(_) => "records",
            Home::Text(_) => "text",
            Home::File(_) => "file",
        }
    }

    /// The name of the catalog, or the path of the file.
    pub fn name(&self) -> &str {
        match self {
            Home::Catalog(name) | Home::Records(name) | Home::Text(name) | Home::File(name) => name.as_ref(),
        }
    }

    /// The same, holding its own name.
    pub fn owned(&self) -> Home<String> {
        let name = self.name().to_owned();
        match self {
            Home::Catalog(_) => Home::Catalog(name),
            Home::Records(_) => Home::Records(name),
            Home::Text(_) => Home::Text(name),
            Home::File(_) => Home::File(name),
        }
    }
}

/// Gives the findings of one report their fingerprints, in the order of the report.
#[derive(Debug, Default)]
pub struct Fingerprints {
    /// How many equal findings there were, by what they are made of.
    equal: HashMap<[u8; 32], u32>,
    given: HashSet<Fingerprint>,
}

impl Fingerprints {
    /// The fingerprint of the report's next finding, which is about `attribute` of its message, if about one.
    pub fn give(&mut self, finding: &Finding, home: Home<&str>, attribute: Option<&str>) -> Fingerprint {
        let made = digest(finding, home, attribute);
        let number = self.equal.entry(made).or_insert(0);
        loop {
            let fingerprint = numbered(&made, *number);
            *number += 1;
            // Two different findings would have to meet by chance.
            if self.given.insert(fingerprint) {
                return fingerprint;
            }
        }
    }
}

fn numbered(made: &[u8; 32], number: u32) -> Fingerprint {
    let mut start = [0; 8];
    let mut hasher = Sha256::new();
    hasher.update(made);
    hasher.update(number.to_be_bytes());
    start.copy_from_slice(&hasher.finalize()[..8]);
    Fingerprint(start)
}

fn digest(finding: &Finding, home: Home<&str>, attribute: Option<&str>) -> [u8; 32] {
    let mut hasher = Sha256::new();
    let mut add = |part: &str| {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    };
    let locale = finding.locale.as_ref().map_or("", |locale| locale.as_str());
    let id = finding.id.as_deref().unwrap_or_default();
    for part in [
        "diglot finding 1",
        finding.check,
        locale,
        home.kind(),
        home.name(),
        id,
        attribute.unwrap_or_default(),
    ] {
        add(part);
    }
    match (finding.grade, &finding.subject) {
        (Some(grade), _) => add(grade.name()),
        (None, Some(subject)) => add(subject),
        (None, None) => {
            add(finding.message.id);
            for (_, argument) in &finding.message.arguments {
                match argument {
                    Argument::Text(text) => add(text),
                    Argument::Number(_) | Argument::Phrase(_) => {}
                }
            }
        }
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Grade, Level, Locale, Phrase};
    use crate::text::{Place, Span};

    fn finding() -> Finding {
        Finding {
            check: "variable-mismatch",
            level: Level::Error,
            grade: None,
            locale: Some(Locale::parse("fr").unwrap()),
            place: Place::new("locales/fr/garden.ftl", Span::new(30, 34)),
            id: Some("bridge".to_owned()),
            message: Phrase::new("check-variable-mismatch-extra").with("name", "nom"),
            help: Phrase::new("help"),
            subject: None,
            amount: 1,
            related: Vec::new(),
            fix: Vec::new(),
            fingerprint: None,
        }
    }

    fn fingerprint(finding: &Finding) -> String {
        let home = Home::Catalog("garden");
        Fingerprints::default().give(finding, home, None).to_string()
    }

    #[test]
    fn fingerprints_of_this_version_are_known_for_good() {
        assert_eq!(Fingerprint::VERSION, 1);
        assert_eq!(fingerprint(&finding()), "739b1e69de08fc85");
        let outdated = Finding {
            check: "outdated",
            grade: Some(Grade::Meaning),
            message: Phrase::new("check-outdated-message").with("id", "bridge"),
            ..finding()
        };
        assert_eq!(fingerprint(&outdated), "3ce314d77247222b");
        let mut fingerprints = Fingerprints::default();
        let homes = [
            Home::Catalog("garden"),
            Home::Records("garden"),
            Home::Text("garden"),
            Home::File("garden"),
        ];
        let source = Finding {
            locale: None,
            id: None,
            ..finding()
        };
        let given = homes.map(|home| fingerprints.give(&source, home, None).to_string());
        assert_eq!(
            given,
            [
                "66a12ac8e09c7d1d",
                "9d39e693525e55f6",
                "0244206519efa873",
                "66c193d9a10d04e8"
            ]
        );
    }

    #[test]
    fn a_finding_keeps_its_fingerprint() {
        let before = fingerprint(&finding());
        let moved = Finding {
            place: Place::new("l10n/fr/garden.ftl", Span::new(300, 304)),
            ..finding()
        };
        let said_otherwise = Finding {
            level: Level::Warning,
            help: Phrase::new("other"),
            amount: 7,
            message: finding()
                .message
                .with("count", 7_usize)
                .with("because", Phrase::new("grade-change")),
            ..finding()
        };
        assert_eq!(fingerprint(&moved), before);
        assert_eq!(fingerprint(&said_otherwise), before);
        let mut fingerprints = Fingerprints::default();
        let home = Home::Catalog("garden");
        fingerprints.give(
            &Finding {
                id: None,
                ..finding()
            },
            home,
            None,
        );
        assert_eq!(fingerprints.give(&finding(), home, None).to_string(), before);
    }

    #[test]
    fn another_finding_has_another_fingerprint() {
        let others = [
            Finding {
                check: "term-mismatch",
                ..finding()
            },
            Finding {
                locale: None,
                ..finding()
            },
            Finding {
                id: Some("gate".to_owned()),
                ..finding()
            },
            Finding {
                grade: Some(Grade::Wording),
                ..finding()
            },
            Finding {
                grade: Some(Grade::Meaning),
                ..finding()
            },
            Finding {
                message: Phrase::new("check-variable-mismatch-extra").with("name", "name"),
                ..finding()
            },
            Finding {
                message: Phrase::new("check-variable-mismatch-dropped").with("name", "nom"),
                ..finding()
            },
        ];
        let mut all: HashSet<String> = others.iter().map(fingerprint).collect();
        all.insert(fingerprint(&finding()));
        let titled = Fingerprints::default().give(&finding(), Home::Catalog("garden"), Some("title"));
        all.insert(titled.to_string());
        assert_eq!(all.len(), others.len() + 2);
    }

    #[test]
    fn equal_findings_are_told_apart() {
        let mut fingerprints = Fingerprints::default();
        let home = Home::Catalog("garden");
        let given: HashSet<Fingerprint> = (0..100)
            .map(|_| fingerprints.give(&finding(), home, None))
            .collect();
        assert_eq!(given.len(), 100);
    }

    #[test]
    fn only_what_was_written_is_read() {
        let written = fingerprint(&finding());
        assert_eq!(
            Fingerprint::parse(&written).map(|read| read.to_string()),
            Some(written.clone())
        );
        for wrong in [
            "",
            "+123456789abcdef",
            &written[1..],
            &written.to_uppercase(),
            "123456789abcdefg",
        ] {
            assert_eq!(Fingerprint::parse(wrong), None, "{wrong}");
        }
    }
}
