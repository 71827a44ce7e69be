//! # Quotation marks are straight where the others are not
//!
//! In this file most quotations have the marks of typography (“…”, « … », „…“). This one has straight
//! ones ("…"), and its source has none.
//!
//! **Why it hurts.** It is a small thing: readers see two styles side by side.
//!
//! **How to mend it.** Write the marks that the rest of the file has. Marks in code and in tags are not reported, nor
//! those of a message whose source has straight ones; a file in which straight ones are usual is left alone.
//!
//! The source says:
//!
//! ```ftl reference
//! one = The “old” bridge and the “new” bridge
//! two = The sign “closed”
//! ```
//!
//! Here the last quotation is straight:
//!
//! ```ftl translation failing
//! one = Le « vieux » pont et le « nouveau » pont
//! two = Le panneau "fermé"
//! ```
//!
//! Here all are alike:
//!
//! ```ftl translation passing
//! one = Le « vieux » pont et le « nouveau » pont
//! two = Le panneau « fermé »
//! ```

use super::masked::{is_in, masked};
use super::quotation::quotation;
use super::straight_apostrophe::patterns;
use crate::checks::{Check, Run};
use crate::compare::{Reading, Row, Side, Table};
use crate::model::{Finding, Level, Phrase};
use crate::text::{Place, Signs, Span};
use memchr::{memchr, memchr_iter};

/// Straight quotation marks in a file of others.
pub const CHECK: Check = Check {
    name: "straight-quote",
    summary: "check-straight-quote",
    level: Level::Note,
    source: include_str!("straight_quote.rs"),
    run: Run::Table(find),
};

/// So many other marks must there be for each straight one.
const OTHERS_FOR_EACH: usize = 2;

fn find(table: &Table<'_>) -> Vec<Finding> {
    let mut straight: Vec<(&str, Span)> = Vec::new();
    let text = table.catalog.tree.text;
    for row in &table.rows {
        let in_row = straight.len();
        for pattern in patterns(row) {
            // Most catalogs have few straight marks, and most of those are of tags.
            if memchr(b'"', pattern.span.slice(text).as_bytes()).is_none() {
                continue;
            }
            let side = Side::new(pattern);
            let mut spans = side.readings().iter().flat_map(pairs).peekable();
            if spans.peek().is_none() || source_is_straight(row) {
                continue;
            }
            for span in spans {
                // Several readings share what stands before and after their variants.
                if !straight[in_row..].iter().any(|(_, known)| *known == span) {
                    straight.push((row.id, span));
                }
            }
        }
    }
    if straight.is_empty() || typographic(table) < 2 * OTHERS_FOR_EACH * straight.len() {
        return Vec::new();
    }
    let usual = quotation(table.locale).usual;
    let found = straight.into_iter().map(|(id, span)| Finding {
        locale: Some(table.locale.clone()),
        id: Some(id.to_owned()),
        ..CHECK.finding(
            Place::new(table.catalog.path.clone(), span),
            Phrase::new("check-straight-quote-message"),
            Phrase::new("check-straight-quote-help").with("usual", usual),
        )
    });
    found.collect()
}

/// Where marks of typography stand among the characters.
const TYPOGRAPHIC: Signs = Signs::LATIN_1.and(Signs::PUNCTUATION).and(Signs::EAST_ASIAN);

/// How many marks of typography the translations have, one way through their variants.
fn typographic(table: &Table<'_>) -> usize {
    let sides = table.rows.iter().flat_map(patterns).map(Side::new);
    sides
        .filter(|side| side.signs.meets(TYPOGRAPHIC))
        .map(|side| side.readings()[0].text.matches(is_typographic).count())
        .sum()
}

fn is_typographic(sign: char) -> bool {
    matches!(sign, '“' | '”' | '„' | '«' | '»' | '「' | '」')
}

fn source_is_straight(row: &Row<'_>) -> bool {
    let source = row.original.and_then(|message| message.value.as_ref());
    source.is_some_and(|pattern| {
        let side = Side::new(pattern);
        let mut readings = side.readings().iter();
        readings.any(|reading| !marks(&reading.text).is_empty())
    })
}

/// Where the straight marks of prose stand.
fn marks(text: &str) -> Vec<usize> {
    let masked = masked(text);
    let marks = memchr_iter(b'"', text.as_bytes());
    marks.filter(|at| !is_in(&masked, *at)).collect()
}

/// The quotations in straight marks, if all of them pair.
fn pairs(reading: &Reading<'_>) -> Vec<Span> {
    let marks = marks(&reading.text);
    let pairs = marks.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Vec::new();
    }
    pairs.map(|pair| reading.span(pair[0]..pair[1] + 1)).collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{found_beside, found_in};

    const CHECK: &str = "straight-quote";

    #[test]
    fn straight_marks_among_others_are_found() {
        for (text, found) in [
            ("« a » « b » \"c\"", &["\"c\""][..]),
            ("« a » \"c\"", &[]),
            ("« a » « b » <a href=\"c\"> `\"c\"`", &[]),
            ("« a » « b » 5\"", &[]),
            ("\"a\" \"b\"", &[]),
        ] {
            assert_eq!(found_in(CHECK, "fr", text), found, "{text}");
        }
    }

    #[test]
    fn what_is_straight_in_the_source_may_be_straight() {
        assert_eq!(found_beside(CHECK, "fr", "A \"c\"", "« a » « b » \"c\""), [""; 0]);
    }
}
