//! Lines of a comment that are meant for diglot.

use super::Span;

/// What a comment that is meant for diglot begins with, in catalogs and in source texts.
pub const MARK: &str = "diglot:";

/// What stands behind `mark` in each line of the comment at `span` that begins with it, with the place from the mark
/// to the line's end.
pub fn marked_lines<'t>(text: &'t str, span: Span, mark: &str) -> impl Iterator<Item = (&'t str, Span)> {
    let mut start = span.start as usize;
    let comment = text.get(span.range()).unwrap_or_default();
    let lines = comment.split('\n');
    lines.filter_map(move |line| {
        let line_start = start;
        start += line.len() + 1;
        let content = line.trim_end();
        let said = content.trim_start_matches('#').trim_start();
        let marked = said.strip_prefix(mark)?;
        let place = Span::new(
            line_start + (content.len() - said.len()),
            line_start + content.len(),
        );
        Some((marked.trim(), place))
    })
}
