//! Links of a document that lead to a document which the policy withholds.

use super::link::source_address;
use crate::formats::source::{body, markdown_options};
use crate::text::{Span, TextEdit, apply};
use pulldown_cmark::{Event, Parser, Tag};

/// `text`, the Markdown of the document `name`, with its links to the documents `withheld` leading to those in the
/// language `locale`. Links by reference, whose address stands elsewhere, stay as they are.
pub fn relinked(text: String, name: &str, withheld: &[&str], locale: &str) -> String {
    if withheld.is_empty() {
        return text;
    }
    let start = text.len() - body(&text).len();
    let mut edits = Vec::new();
    for (event, range) in Parser::new_ext(&text[start..], markdown_options()).into_offset_iter() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else {
            continue;
        };
        let Some(address) = source_address(locale, &dest_url, name, withheld) else {
            continue;
        };
        let (from, link) = (start + range.start, &text[start + range.start..start + range.end]);
        // The address is the last thing in a link but for its title.
        if let Some(at) = link
            .rfind("](")
            .and_then(|open| Some(open + link[open..].find(&*dest_url)?))
        {
            let at = from + at;
            edits.push(TextEdit {
                span: Span::new(at, at + dest_url.len()),
                new_text: address,
            });
        }
    }
    apply(&text, &edits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_a_withheld_document_leads_to_the_source() {
        let relinked = |text: &str, name| relinked(text.to_owned(), name, &["river", "guide/bridge"], "en");
        assert_eq!(
            relinked(
                "[river](river.md#swimming \"river.md\"), [gate](gate.md) and [`river.md`](./river.md)\n",
                "garden"
            ),
            "[river](../en/river.md#swimming \"river.md\"), [gate](gate.md) and [`river.md`](../en/river.md)\n"
        );
        assert_eq!(
            relinked(
                "---\ntitle: x\n---\n> - [a](<bridge.md>) ![b](bridge.md)\n",
                "guide/start"
            ),
            "---\ntitle: x\n---\n> - [a](<../../en/guide/bridge.md>) ![b](bridge.md)\n"
        );
    }
}
