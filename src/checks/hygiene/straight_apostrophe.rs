//! # An apostrophe is straight where the others are curved
//!
//! In this file nearly all apostrophes are curved (’). This one is straight (').
//!
//! **Why it hurts.** It is a small thing: readers see two styles side by side, and searching for a word finds it in
//! one spelling only.
//!
//! **How to mend it.** Write the apostrophe that the rest of the file has. Apostrophes in code and in names that the
//! source spells the same way are not reported; a file in which straight ones are usual is left alone.
//!
//! The source says:
//!
//! ```ftl reference
//! one = The garden’s tree
//! two = The water of the fountain
//! three = The entrance of the library
//! four = The island is open
//! five = The art of the garden
//! ```
//!
//! Here the last one is straight:
//!
//! ```ftl translation failing
//! one = L’arbre du jardin
//! two = L’eau de la fontaine
//! three = L’entrée de la bibliothèque
//! four = L’île est ouverte
//! five = L'art du jardin
//! ```
//!
//! Here all are alike:
//!
//! ```ftl translation passing
//! one = L’arbre du jardin
//! two = L’eau de la fontaine
//! three = L’entrée de la bibliothèque
//! four = L’île est ouverte
//! five = L’art du jardin
//! ```

use super::masked::{is_in, masked};
use crate::checks::{Check, Run};
use crate::compare::{PLACEABLE, Reading, Row, Side, Table};
use crate::model::{Finding, Level, Pattern, Phrase};
use crate::text::{Place, Signs, Span, TextEdit};
use memchr::{memchr, memchr_iter, memmem};

/// Straight apostrophes in a file of curved ones.
pub const CHECK: Check = Check {
    name: "straight-apostrophe",
    summary: "check-straight-apostrophe",
    level: Level::Note,
    source: include_str!("straight_apostrophe.rs"),
    run: Run::Table(find),
};

/// The signs that languages use as an apostrophe beside the straight one: of French, Ukrainian, Hawaiian.
const CURVED: [char; 3] = ['’', 'ʼ', 'ʻ'];

/// So many curved ones must there be for each straight one, and at least as many in all.
const CURVED_FOR_EACH: usize = 4;

fn find(table: &Table<'_>) -> Vec<Finding> {
    let text = table.catalog.tree.text;
    let holds =
        |sign: char| memmem::find(text.as_bytes(), sign.encode_utf8(&mut [0; 4]).as_bytes()).is_some();
    if memchr(b'\'', text.as_bytes()).is_none() || !CURVED.into_iter().any(holds) {
        return Vec::new();
    }
    let mut straight = Vec::new();
    for row in &table.rows {
        let in_row = straight.len();
        for side in patterns(row).map(Side::new) {
            if !side.signs.meets(Signs::APOSTROPHE) {
                continue;
            }
            for reading in side.readings() {
                for span in of_reading(reading, row) {
                    // Several readings share what stands before and after their variants.
                    if !straight[in_row..].iter().any(|(_, known)| *known == span) {
                        straight.push((row, span));
                    }
                }
            }
        }
    }
    if straight.is_empty() {
        return Vec::new();
    }
    let curved = CURVED.map(|sign| if holds(sign) { joining_in(table, sign) } else { 0 });
    let usual = (0..CURVED.len()).max_by_key(|at| curved[*at]).unwrap_or(0);
    if curved[usual] < CURVED_FOR_EACH * straight.len() {
        return Vec::new();
    }
    let found = straight.into_iter().map(|(row, span)| Finding {
        locale: Some(table.locale.clone()),
        id: Some(row.id.to_owned()),
        fix: vec![TextEdit {
            span,
            new_text: CURVED[usual].to_string(),
        }],
        ..CHECK.finding(
            Place::new(table.catalog.path.clone(), span),
            Phrase::new("check-straight-apostrophe-message").with("usual", CURVED[usual].to_string()),
            Phrase::new("check-straight-apostrophe-help").with("usual", CURVED[usual].to_string()),
        )
    });
    found.collect()
}

/// The value and the attributes of a row's translation.
pub(super) fn patterns<'t>(row: &Row<'t>) -> impl Iterator<Item = &'t Pattern<'t>> {
    let message = row.translation.into_iter();
    message.flat_map(|message| {
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        message.value.iter().chain(attributes)
    })
}

/// How often `sign` joins parts of words in the translations, one way through their variants.
fn joining_in(table: &Table<'_>, sign: char) -> usize {
    let sides = table.rows.iter().flat_map(patterns).map(Side::new);
    sides.map(|side| joining(&side.readings()[0].text, sign)).sum()
}

/// How often `sign` joins a letter to what stands before it.
fn joining(text: &str, sign: char) -> usize {
    let positions = text.match_indices(sign);
    positions
        .filter(|(at, sign)| joins(text, *at, sign.len()))
        .count()
}

fn joins(text: &str, at: usize, length: usize) -> bool {
    let last = text[..at].chars().next_back();
    let next = text[at + length..].chars().next();
    last.is_some_and(|last| last.is_alphanumeric() || last == PLACEABLE)
        && next.is_some_and(char::is_alphabetic)
}

/// The straight apostrophes of a reading that join two parts of a word, outside of code, in words that the source has not.
fn of_reading<'r>(reading: &'r Reading<'_>, row: &'r Row<'_>) -> impl Iterator<Item = Span> + 'r {
    let masked = masked(&reading.text);
    let positions = memchr_iter(b'\'', reading.text.as_bytes());
    let positions: Vec<usize> = positions
        .filter(|at| !is_in(&masked, *at))
        .filter(|at| joins(&reading.text, *at, 1) && !is_of_source(&reading.text, *at, row))
        .collect();
    positions.into_iter().filter_map(|at| reading.written(at..at + 1))
}

fn is_of_source(text: &str, at: usize, row: &Row<'_>) -> bool {
    let is_end = |sign: char| !sign.is_alphanumeric();
    let start = text[..at].rfind(is_end).map_or(0, |before| {
        before + text[before..].chars().next().map_or(0, char::len_utf8)
    });
    let end = text[at + 1..]
        .find(is_end)
        .map_or(text.len(), |length| at + 1 + length);
    let word = &text[start..end];
    let source = row.original.and_then(|message| message.value.as_ref());
    source.is_some_and(|pattern| Side::new(pattern).any(|text| text.contains(word)))
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{Bench, fixed, found_in};

    const CHECK: &str = "straight-apostrophe";

    #[test]
    fn a_straight_one_among_curved_ones_is_found() {
        for (locale, text, found) in [
            ("fr", "l’a l’a l’a l’a l'b", &["'"][..]),
            ("uk", "пʼять пʼять пʼять пʼять п'ять", &["'"]),
            ("tr", "{ $a }’i { $a }’i 2002’de web’in { $a }'i", &["'"]),
            ("fr", "l’a l'b", &[]),
            ("fr", "l’a l’a l’a l’a 'b' l' 5'", &[]),
            ("fr", "l’a l’a l’a l’a `l'b` <a title=\"l'b\">", &[]),
            ("fr", "l'a l'a l’a", &[]),
        ] {
            assert_eq!(found_in(CHECK, locale, text), found, "{text}");
        }
    }

    #[test]
    fn a_name_of_the_source_keeps_its_apostrophe() {
        let bench = Bench {
            reference: Some("a = Reader's Corner\n"),
            translation: Some("a = Reader's l’a l’a l’a l’a\n"),
            ..Bench::default()
        };
        assert!(bench.findings().iter().all(|finding| finding.check != CHECK));
    }

    #[test]
    fn the_fix_writes_the_usual_one() {
        assert_eq!(
            fixed(CHECK, "fr", "A", "l’a l’a l’a l’a { $x }l'b"),
            "l’a l’a l’a l’a { $x }l’b"
        );
    }
}
