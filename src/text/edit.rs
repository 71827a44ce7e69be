//! Edits of a text: bytes at spans, and nothing else.

use super::Span;

/// Replaces the bytes of a span by a new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// What is replaced; an empty span inserts.
    pub span: Span,
    /// What stands there afterwards; an empty text removes.
    pub new_text: String,
}

/// `text` with all `edits` applied; every byte outside their spans stays as it was.
///
/// Edits may come in any order; two insertions at one offset keep their order.
///
/// # Panics
/// If two spans overlap or one lies outside the text: an error of the planner.
pub fn apply(text: &str, edits: &[TextEdit]) -> String {
    let mut ordered: Vec<&TextEdit> = edits.iter().collect();
    ordered.sort_by_key(|edit| edit.span.start);
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for edit in ordered {
        let range = edit.span.range();
        assert!(done <= range.start, "edits overlap");
        result.push_str(&text[done..range.start]);
        result.push_str(&edit.new_text);
        done = range.end;
    }
    result.push_str(&text[done..]);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_outside_the_edits_stay() {
        let edit = |start, end, new: &str| TextEdit {
            span: Span::new(start, end),
            new_text: new.into(),
        };
        let edits = [edit(4, 5, "E"), edit(0, 1, "A"), edit(2, 2, "-")];
        assert_eq!(apply("abcdef", &edits), "Ab-cdEf");
    }
}
