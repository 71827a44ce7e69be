//! A wording as its reader sees it: words, numbers, joints and link targets.

use crate::text::tokens;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// What a reader of the text sees, and where its links lead.
pub(super) struct Visible {
    /// The text without mark-up.
    pub text: String,
    /// Link and image targets in their order.
    pub targets: Vec<String>,
}

impl Visible {
    /// Reads `source` as inline Markdown.
    pub fn of(source: &str) -> Visible {
        let mut visible = Visible {
            text: String::new(),
            targets: Vec::new(),
        };
        for event in Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES) {
            match event {
                Event::Text(text) | Event::Code(text) => visible.text.push_str(&text),
                // Bold and italic show the same text; any other element may do more.
                Event::InlineHtml(html) | Event::Html(html) if !is_emphasis(&html) => {
                    visible.targets.push(html.into_string());
                }
                Event::SoftBreak | Event::HardBreak => visible.text.push(' '),
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    visible.targets.push(dest_url.into_string());
                }
                Event::FootnoteReference(name) => visible.targets.push(format!("[^{name}]")),
                Event::Start(Tag::Item) => visible.text.push('\n'),
                _ => {}
            }
        }
        // What Markdown took for a list number or a heading sign is text of the segment.
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let plain: String = source
            .chars()
            .take_while(|c| !c.is_alphabetic())
            .filter(char::is_ascii_digit)
            .collect();
        if !plain.is_empty()
            && !visible.text.starts_with(|c: char| c.is_ascii_digit())
            && letters(source) > letters(&visible.text)
        {
            visible.text = format!("{plain} {}", visible.text);
        }
        // How an apostrophe or an ellipsis is written is typography.
        visible.text = visible.text.replace(['’', 'ʼ'], "'").replace("...", "…");
        visible
    }

    /// Words and numbers.
    pub fn words(&self) -> Vec<&str> {
        words(&self.text)
    }

    /// Everything with a digit in it, as written, with a sign before it or a unit sign behind it.
    pub fn numbers(&self) -> Vec<String> {
        let all = tokens(&self.text);
        let has_digit = |at: usize| {
            all.get(at)
                .is_some_and(|token| token.chars().any(char::is_numeric))
        };
        let is_word = |at: usize| {
            all.get(at)
                .is_some_and(|token| token.chars().any(char::is_alphanumeric))
        };
        let numbers = (0..all.len()).filter(|&at| has_digit(at)).map(|at| {
            // A hyphen behind a word or number joins; behind anything else it is a sign.
            let sign = at.checked_sub(1).filter(|&before| {
                matches!(
                    all[before],
                    "-" | "−" | "+" | "±" | "<" | ">" | "≤" | "≥" | "€" | "£" | "$"
                ) && before.checked_sub(1).is_none_or(|joined| !is_word(joined))
            });
            let sign = sign.map_or("", |before| if all[before] == "−" { "-" } else { all[before] });
            let unit = all
                .get(at + 1)
                .filter(|token| matches!(**token, "%" | "‰" | "°" | "€" | "£" | "$"));
            format!("{sign}{}{}", all[at], unit.unwrap_or(&""))
        });
        numbers.collect()
    }

    /// Signs that end or join clauses, each with the number of words before it.
    pub fn joints(&self) -> Vec<String> {
        let mut joints = Vec::new();
        let mut count = 0;
        let all = tokens(&self.text);
        for (at, token) in all.iter().enumerate() {
            if token.chars().any(char::is_alphanumeric) {
                count += 1;
                continue;
            }
            for sign in token.chars().filter_map(joint) {
                joints.push(format!("{sign}{count}"));
            }
            // Words that a space or a hyphen parts are not the one word they were.
            let parts_words = at > 0 && at + 1 < all.len();
            if parts_words && matches!(*token, "/" | "+" | "&" | "=" | "<" | ">" | "±" | "@" | "#") {
                joints.push(format!("{token}{count}"));
            }
        }
        joints
            .iter()
            .map(|joint| joint.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned())
            .collect()
    }
}

/// The words and numbers of a text.
pub(super) fn words(text: &str) -> Vec<&str> {
    tokens(text)
        .into_iter()
        .filter(|token| token.chars().any(char::is_alphanumeric))
        .collect()
}

fn is_emphasis(html: &str) -> bool {
    let name: String = html.chars().filter(char::is_ascii_alphabetic).collect();
    matches!(name.to_ascii_lowercase().as_str(), "b" | "i" | "em" | "strong")
}

// The joint that a sign makes, whatever its style.
fn joint(sign: char) -> Option<char> {
    match sign {
        '.' | '。' | '．' | '։' | '۔' | '।' => Some('.'),
        '!' | '！' | '՜' => Some('!'),
        '?' | '？' | '؟' | '՞' => Some('?'),
        ',' | '，' | '、' | '،' | '՝' => Some(','),
        ';' | '；' | '؛' => Some(';'),
        ':' | '：' => Some(':'),
        '(' | '（' => Some('('),
        ')' | '）' => Some(')'),
        _ => None,
    }
}
