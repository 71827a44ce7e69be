//! Raw texts (out of a PDF, a scan, an e-mail) → Markdown.
//!
//! Lines become paragraphs and list items again; no word is changed. What is damaged stays as it is and
//! is told as a problem, for an editor to settle.
//!
//! * White space, line-end hyphens, bullet signs, form feeds and Markdown escapes are all that differs
//!   between a raw text and what is made of it (`every_sign_of_a_raw_text_is_kept`).
//! * A reader of the Markdown sees the signs of the raw text (`a_reader_sees_the_signs_of_the_raw_text`).

mod address;
mod blocks;
mod bullet;
mod doubt;
mod escape;
mod flow;
mod lines;
mod numbers;
mod pairs;
mod spelling;
mod words;

use crate::model::Parsed;
use blocks::Kind;
use std::collections::BTreeSet;

/// Makes Markdown of a raw text; problems are its doubtful places, with spans in the raw text.
pub fn clean(text: &str) -> Parsed<String> {
    let lines = lines::lines(text);
    let blocks = blocks::blocks(text, &lines);
    let vocabulary = words::Vocabulary::of(text);
    let mut problems = Vec::new();
    let mut result = String::new();
    let mut spellings = spelling::Spellings::default();
    let flows: Vec<(Kind, flow::Flow)> = blocks
        .iter()
        .map(|block| (block.kind, flow::flow(text, block, &vocabulary, &mut problems)))
        .collect();
    let mut before = None;
    for ((kind, flow), block) in flows.iter().zip(&blocks) {
        let is_same_list = before.is_some_and(|before: Kind| before.is_followed_by(*kind));
        if before.is_some() && !is_same_list {
            result.push('\n');
        }
        before = Some(*kind);
        escape::write(&mut result, *kind, flow);
        problems.extend(block.doubts.iter().cloned());
        numbers::doubts(flow, &mut problems);
        pairs::doubts(flow, &mut problems);
        address::doubts(flow, &mut problems);
        words::doubts(flow, &mut problems);
        spellings.note(flow);
    }
    for (_, flow) in &flows {
        spellings.doubts(flow, &mut problems);
    }
    let mut seen = BTreeSet::new();
    problems.retain(|problem| seen.insert((problem.span, problem.message.id)));
    problems.sort_by(|a, b| (a.span, a.message.id).cmp(&(b.span, b.message.id)));
    Parsed {
        tree: result,
        problems,
    }
}

/// A text that is Markdown already: only line ends become LF and form feeds go.
pub fn clean_markdown(text: &str) -> Parsed<String> {
    let tree = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\u{c}', "");
    Parsed {
        tree,
        problems: Vec::new(),
    }
}

#[cfg(test)]
mod tests;
