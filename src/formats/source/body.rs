//! Where the Markdown of a document starts, and which Markdown it is.

use crate::text::Span;
use pulldown_cmark::Options;

/// The Markdown that source texts are written in.
///
/// Front matter is not among the options on purpose: `pulldown-cmark` takes a `---` block for front
/// matter anywhere in a document and would drop its text. Parse `body(text)` instead.
pub fn markdown_options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
}

/// A Markdown document without its byte order mark and its YAML front matter.
pub fn body(text: &str) -> &str {
    &text[body_start(text)..]
}

/// Offset of the first byte behind byte order mark and front matter.
pub(super) fn body_start(text: &str) -> usize {
    front_matter(text).map_or(after_mark(text), |front| front.end)
}

/// The front matter of a document.
pub(super) struct FrontMatter {
    /// The lines between the two fences.
    pub content: Span,
    /// The first byte behind the closing fence and its line end.
    pub end: usize,
}

/// Finds YAML front matter: a first line `---`, a line that is not blank, a closing `---` or `...`.
pub(super) fn front_matter(text: &str) -> Option<FrontMatter> {
    let start = after_mark(text);
    let mut lines = text[start..].split_inclusive('\n');
    let opening = lines.next()?;
    if opening.trim_end() != "---" {
        return None;
    }
    let content = start + opening.len();
    let mut at = content;
    for line in lines {
        let bare = line.trim_end();
        if at == content && bare.is_empty() {
            return None;
        }
        if bare == "---" || bare == "..." {
            return Some(FrontMatter {
                content: Span::new(content, at),
                end: at + line.len(),
            });
        }
        at += line.len();
    }
    None
}

fn after_mark(text: &str) -> usize {
    text.len() - text.trim_start_matches('\u{feff}').len()
}
