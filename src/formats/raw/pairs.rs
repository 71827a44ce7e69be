//! Quotation marks and brackets that never close, or close nothing.

use super::flow::Flow;
use super::{doubt, numbers};
use crate::model::Problem;

pub(super) fn doubts(flow: &Flow, problems: &mut Vec<Problem>) {
    let damaged = numbers::ordinals(flow);
    let mut damaged = damaged.iter().peekable();
    let mut brackets: Vec<(usize, char)> = Vec::new();
    let mut quotes: Vec<(usize, char)> = Vec::new();
    let mut straight: Vec<usize> = Vec::new();
    let mut guillemets: Vec<usize> = Vec::new();
    let mut unopened: Vec<usize> = Vec::new();
    for (at, c) in flow.text.char_indices() {
        while damaged.next_if(|(range, _)| range.end <= at).is_some() {}
        if damaged.peek().is_some_and(|(range, _)| range.contains(&at)) {
            continue;
        }
        match c {
            '(' | '[' | '{' => brackets.push((at, c)),
            ')' | ']' | '}' => match brackets.last() {
                Some(&(_, open)) if closes(open, c) => {
                    brackets.pop();
                }
                _ if is_enumerator(&flow.text[..at]) => {}
                _ => unopened.push(at),
            },
            '“' if matches!(quotes.last(), Some((_, '„'))) => {
                quotes.pop();
            }
            '“' | '„' | '‘' => quotes.push((at, c)),
            '”' => {
                // An apostrophe looks like a closing single mark: an open single mark hides no double one.
                while matches!(quotes.last(), Some((_, '‘'))) {
                    quotes.pop();
                }
                if quotes.pop().is_none() {
                    unopened.push(at);
                }
            }
            '’' if matches!(quotes.last(), Some((_, '‘'))) => {
                quotes.pop();
            }
            '"' => straight.push(at),
            '«' | '»' => guillemets.push(at),
            _ => {}
        }
    }
    let mut unclosed: Vec<usize> = brackets.into_iter().chain(quotes).map(|(at, _)| at).collect();
    for odd in [straight, guillemets] {
        if odd.len() % 2 == 1 {
            unclosed.extend(odd.last());
        }
    }
    problems.extend(unclosed.into_iter().map(|at| told(flow, "raw-unclosed", at)));
    problems.extend(unopened.into_iter().map(|at| told(flow, "raw-unopened", at)));
}

fn closes(open: char, close: char) -> bool {
    matches!((open, close), ('(', ')') | ('[', ']') | ('{', '}'))
}

/// Whether a bracket behind `before` belongs to `a)`, `12)` or `iv)`.
fn is_enumerator(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    (1..=3).contains(&word.len())
        && (word.bytes().all(|byte| byte.is_ascii_digit())
            || word.bytes().all(|byte| b"ivx".contains(&byte))
            || (word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic())))
}

/// A doubt about the sign at `at`, shown with the word that it stands in.
fn told(flow: &Flow, id: &'static str, at: usize) -> Problem {
    let text = flow.text.as_str();
    let sign = at..at + text[at..].chars().next().map_or(0, char::len_utf8);
    // Only so much of a word is shown: a damaged text may be one word of many megabytes.
    const AROUND: usize = 60;
    let from = text.floor_char_boundary(at.saturating_sub(AROUND));
    let to = text.floor_char_boundary(sign.end.saturating_add(AROUND).min(text.len()));
    let before = text[from..at]
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let after = text[at..to].split(char::is_whitespace).next().unwrap_or_default();
    let word = at - before.len()..at + after.len();
    doubt::told(id, &text[word], None, flow.span(sign))
}
