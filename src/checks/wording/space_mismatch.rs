//! # A space at the start or the end is on one side only
//!
//! The source begins or ends with a space, and the translation does not, or the other way round. Fluent removes spaces
//! around a text; one that is meant to stay is written `{ " " }`.
//!
//! **Why it hurts.** The program puts such a text beside another one: without the space, two words stick together; with a
//! space that nobody wanted, there is a gap.
//!
//! **How to mend it.** Write the spaces of the source. Languages that put no space between sentences, such as Chinese and
//! Japanese, may leave them out.
//!
//! The source says:
//!
//! ```ftl reference
//! name = Name of the library:{ " " }
//! ```
//!
//! Here the space at the end is gone:
//!
//! ```ftl translation failing
//! name = Nom de la bibliothèque :
//! ```
//!
//! Here it is:
//!
//! ```ftl translation passing
//! name = Nom de la bibliothèque :{ " " }
//! ```

use super::language::writes_without_spaces;
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Element, Expression, InlineExpression, Level, Pattern, Phrase};
use crate::text::{Signs, Span, TextEdit};

/// White space at the start or end of one side only.
pub const CHECK: Check = Check {
    name: "space-mismatch",
    summary: "check-space-mismatch",
    level: Level::Warning,
    source: include_str!("space_mismatch.rs"),
    run: Run::Pair(Signs::ANYTHING, find),
};

/// An end of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    End,
}

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    let mut found = Vec::new();
    for edge in [Edge::Start, Edge::End] {
        let (source, translation) = (pair.source.pattern, pair.translation.pattern);
        if !may_be_space(source, edge) && !may_be_space(translation, edge) {
            continue;
        }
        found.extend(at_edge(pair, edge));
    }
    found
}

/// Whether `pattern` can have white space at `edge`: only literals and variants bring it there.
fn may_be_space(pattern: &Pattern<'_>, edge: Edge) -> bool {
    let element = match edge {
        Edge::Start => pattern.elements.first(),
        Edge::End => pattern.elements.last(),
    };
    match element {
        Some(Element::Placeable(placeable)) => match &placeable.expression {
            Expression::Select(_) => true,
            Expression::Inline(inline) => matches!(
                inline,
                InlineExpression::String { .. } | InlineExpression::Placeable(_)
            ),
        },
        Some(Element::Text(_)) | None => false,
    }
}

fn at_edge(pair: &Pair<'_>, edge: Edge) -> Option<Flaw> {
    let spaces = |readings: &[Reading<'_>]| -> Vec<String> {
        let full = readings.iter().filter(|reading| !reading.text.trim().is_empty());
        full.map(|reading| space(&reading.text, edge).to_owned())
            .collect()
    };
    let (wanted, has) = (
        spaces(pair.source.readings()),
        spaces(pair.translation.readings()),
    );
    let is_anywhere = |spaces: &[String]| spaces.iter().any(|space| !space.is_empty());
    let is_everywhere = |spaces: &[String]| spaces.iter().all(|space| !space.is_empty());
    if wanted.is_empty() || has.is_empty() {
        return None;
    }
    let (id, help, fix) = if is_everywhere(&wanted) && !is_anywhere(&has) {
        if writes_without_spaces(pair.locale) {
            return None;
        }
        let id = match edge {
            Edge::Start => "check-space-mismatch-start-dropped",
            Edge::End => "check-space-mismatch-end-dropped",
        };
        let help = "check-space-mismatch-help";
        (id, help, inserted(pair.translation.pattern, edge, &wanted))
    } else if !is_anywhere(&wanted) && is_everywhere(&has) {
        let id = match edge {
            Edge::Start => "check-space-mismatch-start-added",
            Edge::End => "check-space-mismatch-end-added",
        };
        let help = "check-space-mismatch-added-help";
        (id, help, removed(pair.translation.pattern, edge))
    } else {
        return None;
    };
    let span = pair.translation.pattern.span;
    let at = match edge {
        Edge::Start => span.start,
        Edge::End => span.end,
    };
    Some(Flaw {
        fix,
        ..Flaw::new(Span { start: at, end: at }, Phrase::new(id), Phrase::new(help))
    })
}

/// The white space of `text` at `edge`.
fn space(text: &str, edge: Edge) -> &str {
    match edge {
        Edge::Start => &text[..text.len() - text.trim_start().len()],
        Edge::End => &text[text.trim_end().len()..],
    }
}

/// The edit that puts the white space of the source there, if all its readings have the same, of plain spaces.
fn inserted(pattern: &Pattern<'_>, edge: Edge, wanted: &[String]) -> Vec<TextEdit> {
    let space = &wanted[0];
    if wanted.iter().any(|other| other != space) || space.contains(|c: char| c.is_control()) {
        return Vec::new();
    }
    let at = match edge {
        Edge::Start => pattern.span.start,
        Edge::End => pattern.span.end,
    };
    vec![TextEdit {
        span: Span { start: at, end: at },
        new_text: format!("{{ \"{space}\" }}"),
    }]
}

/// The edit that removes the literal that brings the white space, if the pattern stays the same without it.
fn removed(pattern: &Pattern<'_>, edge: Edge) -> Vec<TextEdit> {
    let (literal, beside) = match (edge, &pattern.elements[..]) {
        (Edge::Start, [literal, Element::Text(beside), ..]) => (literal, beside.value),
        (Edge::End, [.., Element::Text(beside), literal]) => (literal, beside.value),
        _ => return Vec::new(),
    };
    let Element::Placeable(placeable) = literal else {
        return Vec::new();
    };
    let Expression::Inline(InlineExpression::String { raw, .. }) = &placeable.expression else {
        return Vec::new();
    };
    // Some signs mean something else at the start of a line; spaces at the end may be part of an indentation.
    let stays = match edge {
        Edge::Start => !beside.starts_with([' ', '[', '*', '.', '\n']),
        Edge::End => !beside.contains('\n'),
    };
    if !raw.trim().is_empty() || beside.trim().is_empty() || !stays {
        return Vec::new();
    }
    vec![TextEdit {
        span: placeable.span,
        new_text: String::new(),
    }]
}

#[cfg(test)]
mod tests {
    use super::super::cases::{found, hold_quiet};
    use super::*;
    use crate::checks::bench::Bench;
    use crate::text::apply;

    #[test]
    fn spaces_on_both_sides_or_none_are_right() {
        hold_quiet(
            &CHECK,
            &[
                ("de", "Name:{ \" \" }", "Name:{ \" \" }"),
                ("de", "{ \"\" } Name", "{ \" \" }Name"),
                ("fr", "Name:{ \" \" }", "Nom :{ \"\\u00A0\" }"),
                ("ja", "{ \" \" }It is open.", "開いています。"),
                ("de", "{ $n } books", "{ $n } Bücher"),
                (
                    "de",
                    "{ $n ->\n   *[a] a\n} b",
                    "{ $n ->\n    [b] { \"\" }\n   *[a] a\n} b",
                ),
            ],
        );
        assert_eq!(found(&CHECK, "de", "a{ \" \" }", "b"), ["|"]);
        assert_eq!(found(&CHECK, "de", "a", "{ \" \" }b"), ["|{ \" \" }b"]);
    }

    #[test]
    fn the_fix_gives_the_translation_the_spaces_of_the_source() {
        for (source, translation, mended) in [
            ("Name:{ \" \" }", "Nom :", "Nom :{ \" \" }"),
            ("{ \" \" }here", "ici", "{ \" \" }ici"),
            ("here", "{ \" \" }ici", "ici"),
            ("here", "ici{ \"  \" }", "ici"),
            ("here", "{ \" \" }[ici", "{ \" \" }[ici"),
            ("here", "{ \" \" }{ $place }", "{ \" \" }{ $place }"),
        ] {
            let (reference, catalog) = (format!("a = {source}\n"), format!("a = {translation}\n"));
            let bench = Bench {
                reference: Some(&reference),
                translation: Some(&catalog),
                ..Bench::default()
            };
            let findings = bench.findings();
            let own = findings.iter().find(|finding| finding.check == CHECK.name);
            let fix = &own.expect("it is found").fix;
            assert_eq!(apply(&catalog, fix), format!("a = {mended}\n"));
        }
    }
}
