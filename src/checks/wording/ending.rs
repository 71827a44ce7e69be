//! The sign that a text ends with, in whatever script.

use super::markup::entity;
use crate::compare::{PLACEABLE, Pair};
use crate::model::{Element, Expression, InlineExpression, Pattern};
use crate::text::is_letter_or_number;
use std::ops::Range;

/// What a text ends with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    /// The kinds of its signs; several for `?!`.
    pub kinds: Kinds,
    /// Where the signs stand, or the last character if there are none.
    pub range: Range<usize>,
}

/// Kinds of signs at the end of a text, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NONE: Kinds = Kinds(0);
    pub(super) const QUESTION: Kinds = Kinds(1);
    pub(super) const EXCLAMATION: Kinds = Kinds(2);
    pub(super) const COLON: Kinds = Kinds(4);
    pub(super) const ELLIPSIS: Kinds = Kinds(8);
    pub(super) const FULL_STOP: Kinds = Kinds(16);
    /// A comma or semicolon.
    pub(super) const COMMA: Kinds = Kinds(32);
    /// A placeable, which may show any sign.
    pub(super) const PLACEABLE: Kinds = Kinds(64);

    pub(super) const fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    pub(super) const fn meets(self, other: Kinds) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn only(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }
}

/// Whether, at first sight, both texts end with the same of `kinds`, so that they need no closer look.
pub(super) fn end_alike(pair: &Pair<'_>, kinds: Kinds) -> bool {
    let source = kind_at_end(pair.source.pattern);
    let translation = kind_at_end(pair.translation.pattern);
    match (source, translation) {
        // What a placeable ends with is not known.
        (Some(Kinds::PLACEABLE), _) => true,
        (Some(source), Some(translation)) => source.only(kinds) == translation.only(kinds),
        _ => false,
    }
}

/// The kind of the last character, if it is a letter or sign of plain text, or of the placeable there.
fn kind_at_end(pattern: &Pattern<'_>) -> Option<Kinds> {
    let text = match pattern.elements.last()? {
        Element::Text(text) => text,
        Element::Placeable(placeable) => {
            let is_unknown = matches!(
                placeable.expression,
                Expression::Inline(
                    InlineExpression::Variable { .. }
                        | InlineExpression::Message { .. }
                        | InlineExpression::Term { .. }
                        | InlineExpression::Function { .. }
                )
            );
            return is_unknown.then_some(Kinds::PLACEABLE);
        }
    };
    match text.value.chars().next_back()? {
        '.' | '。' if text.value.ends_with("..") || text.value.ends_with("。。") => None,
        ';' => None,
        c if is_letter_or_number(c) => Some(Kinds::NONE),
        c => Some(kind(c, "")).filter(|kind| *kind != Kinds::NONE),
    }
}

/// What `text` in `language` ends with; closing quotation marks, brackets, tags and white space do not count.
pub(super) fn ending(text: &str, language: &str) -> Ending {
    let text = trimmed(text);
    let mut kinds = Kinds::NONE;
    let mut rest = text;
    while let Some(c) = rest.chars().next_back() {
        let dots = rest.len() - rest.trim_end_matches(['.', '。']).len();
        let (kind, length) = match c {
            '.' | '。' if dots > 1 + c.len_utf8() || kinds == Kinds::NONE && is_cut_off(rest) => {
                (Kinds::ELLIPSIS, dots)
            }
            _ => (kind(c, language), c.len_utf8()),
        };
        if kind == Kinds::NONE || kind == Kinds::PLACEABLE && kinds != Kinds::NONE {
            break;
        }
        kinds = kinds.and(kind);
        rest = rest[..rest.len() - length].trim_end();
        if kind == Kinds::PLACEABLE {
            break;
        }
    }
    // Armenian marks the stressed vowel of a question instead of its end.
    if language == "hy" || language == "hyw" {
        for (mark, kind) in [('՞', Kinds::QUESTION), ('՜', Kinds::EXCLAMATION)] {
            if text.contains(mark) {
                kinds = kinds.and(kind);
            }
        }
    }
    let last = text.chars().next_back().map_or(0, char::len_utf8);
    let start = match rest.len() == text.len() {
        true => text.len() - last,
        false => text.len() - text[rest.len()..].trim_start().len(),
    };
    Ending {
        kinds,
        range: start..text.len(),
    }
}

/// `?..` and `!..`, as Russian writes an ellipsis after a sign.
fn is_cut_off(text: &str) -> bool {
    text.ends_with("?..") || text.ends_with("!..")
}

/// Whether the sign is not the end of a sentence but spoken of, as in “one of +, - or ?”.
pub(super) fn is_spoken_of(text: &str, ending: &Ending) -> bool {
    let before = text[..ending.range.start].chars().next_back();
    before.is_none_or(|c| {
        c == ' '
            || matches!(
                c,
                '(' | '[' | '{' | '<' | '"' | '\'' | '`' | '“' | '‘' | '«' | '„' | '「'
            )
    })
}

fn trimmed(text: &str) -> &str {
    let mut rest = text;
    loop {
        let shorter = match rest.chars().next_back() {
            Some(c) if is_closing(c) => link(rest).unwrap_or(&rest[..rest.len() - c.len_utf8()]),
            Some('>') => match rest.rfind('<') {
                Some(at) if rest[at + 1..].starts_with(|c: char| c == '/' || c.is_ascii_alphabetic()) => {
                    &rest[..at]
                }
                _ => return rest,
            },
            Some(';') => match rest.rfind('&') {
                Some(at) if entity(&rest[at..]) == Some(rest.len() - at) => &rest[..at],
                _ => return rest,
            },
            _ => return rest,
        };
        rest = shorter;
    }
}

/// `text` without the target of the Markdown link that it ends with.
fn link(text: &str) -> Option<&str> {
    let target = text.strip_suffix(')')?;
    // A run of brackets has no link in it, and need not be searched for one again and again.
    if target.chars().next_back().is_none_or(is_closing) {
        return None;
    }
    let at = target.rfind("](")?;
    (!text[at..].contains(char::is_whitespace)).then(|| &text[..at])
}

fn is_closing(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | ')' | ']' | '*' | '_' | '~' | '`')
        || matches!(c, '«' | '»' | '‘'..='‟' | '‹' | '›')
        || matches!(
            c,
            '״' | '׳' | '」' | '』' | '】' | '》' | '〉' | '）' | '］' | '〕' | '＂' | '〟'
        )
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn kind(c: char, language: &str) -> Kinds {
    match c {
        ';' | '\u{37e}' if language == "el" => Kinds::QUESTION,
        // Armenian keyboards have `:` where its own full stop belongs.
        ':' if matches!(language, "hy" | "hyw") => Kinds::COLON.and(Kinds::FULL_STOP),
        '?' | '？' | '؟' | '⸮' | '፧' | '⁇' | '꘏' | '᥅' => Kinds::QUESTION,
        '!' | '！' | '՜' | '᥄' => Kinds::EXCLAMATION,
        '‽' | '⁈' | '⁉' => Kinds::QUESTION.and(Kinds::EXCLAMATION),
        ':' | '：' | '︰' | '꞉' | '፦' | '፥' => Kinds::COLON,
        '՝' => Kinds::COLON.and(Kinds::COMMA),
        '…' | '⋯' | '‥' | '᠁' => Kinds::ELLIPSIS,
        '.' | '。' | '．' | '｡' | '।' | '॥' | '۔' | '።' | '։' | '။' | '។' | '៕' | '᙮' | '᠃' | '꓿' | '།' => {
            Kinds::FULL_STOP
        }
        ',' | '，' | '、' | '､' | '،' | '፣' | '၊' | ';' | '；' | '؛' | '፤' => Kinds::COMMA,
        PLACEABLE => Kinds::PLACEABLE,
        _ => Kinds::NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_known_in_the_scripts_that_have_their_own() {
        let both = Kinds::QUESTION.and(Kinds::EXCLAMATION);
        for (text, language, kinds) in [
            ("The bridge", "en", Kinds::NONE),
            ("Is it open?", "en", Kinds::QUESTION),
            ("Est-il ouvert\u{a0}?", "fr", Kinds::QUESTION),
            ("Είναι ανοιχτή;", "el", Kinds::QUESTION),
            ("Is it open;", "en", Kinds::COMMA),
            ("Ո՞վ", "hy", Kinds::QUESTION),
            ("Կամուրջը։", "hy", Kinds::FULL_STOP),
            ("هل هو مفتوح؟", "ar", Kinds::QUESTION),
            ("开放吗？", "zh", Kinds::QUESTION),
            ("桥：", "zh", Kinds::COLON),
            ("请稍候……", "zh", Kinds::ELLIPSIS),
            ("少々お待ちください。。。", "ja", Kinds::ELLIPSIS),
            ("橋です。", "ja", Kinds::FULL_STOP),
            ("पुल खुला है।", "hi", Kinds::FULL_STOP),
            ("တံတား။", "my", Kinds::FULL_STOP),
            ("ድልድይ።", "am", Kinds::FULL_STOP),
            ("پل کھلا ہے۔", "ur", Kinds::FULL_STOP),
            ("Wait...", "en", Kinds::ELLIPSIS),
            ("Wait.", "en", Kinds::FULL_STOP),
            ("Правда?..", "ru", Kinds::ELLIPSIS.and(Kinds::QUESTION)),
            ("Really?!", "en", both),
            ("Hello \u{fffc}", "en", Kinds::PLACEABLE),
            ("Hello \u{fffc}!", "en", Kinds::EXCLAMATION),
            ("Size: \u{fffc}", "en", Kinds::PLACEABLE),
        ] {
            assert_eq!(ending(text, language).kinds, kinds, "{text}");
        }
    }

    #[test]
    fn what_closes_after_the_sign_does_not_hide_it() {
        for text in [
            "Open?",
            "Open? ",
            "“Open?”",
            "(Open?)",
            "<a href=\"x\">Open?</a>",
            "[Open?](https://example.org/x)",
            "**Open?**",
            "Open?&nbsp;",
            "Open?\u{200f}",
        ] {
            let ending = ending(text, "en");
            assert_eq!(
                (ending.kinds, &text[ending.range]),
                (Kinds::QUESTION, "?"),
                "{text}"
            );
        }
    }
}
