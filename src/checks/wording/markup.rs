//! The parts of a text that are not prose: tags, entities, code, addresses.
//!
//! Each look ahead stops where the next one of its kind may begin, so that a scan of a text is linear in its length
//! whatever it holds (`hostile_texts_do_no_harm` in `cases.rs`).

use crate::compare::PLACEABLE;
use crate::text::Signs;
use memchr::memchr;

/// A text whose prose is read sign by sign, over the parts that are none.
///
/// Most texts hold no mark-up and no address: that is found out once, so that nothing is looked for in them.
pub(super) struct Prose<'t> {
    text: &'t str,
    may_hold_markup: bool,
    may_hold_address: bool,
}

/// The signs that a tag, an entity, a code span or a link target has.
const MARKUP: Signs = Signs::ANGLE
    .and(Signs::AMPERSAND)
    .and(Signs::BACKTICK)
    .and(Signs::BRACKET);

impl<'t> Prose<'t> {
    /// The text, looked at quickly.
    pub(super) fn new(text: &'t str) -> Prose<'t> {
        let signs = Signs::of(text);
        Prose {
            text,
            may_hold_markup: signs.meets(MARKUP) || memchr(b'%', text.as_bytes()).is_some(),
            may_hold_address: signs.meets(Signs::AT)
                || signs.meets(Signs::SLASH) && text.contains("://")
                || signs.meets(Signs::DOT) && text.contains("www."),
        }
    }

    /// Where the part that begins at `at`, after the character `before`, and is no prose ends; `at` if none does.
    pub(super) fn end(&self, at: usize, before: char) -> usize {
        let mut end = at;
        if self.may_hold_markup {
            end = end_of_markup(self.text, at);
        }
        if self.may_hold_address {
            end = end.max(end_of_address(self.text, at, before));
        }
        end
    }

    /// How many ASCII letters and digits of prose follow each other at `at`; 0 where they may be of an address.
    pub(super) fn letters(&self, at: usize) -> usize {
        if self.may_hold_address {
            return 0;
        }
        let rest = self.text[at..].bytes();
        rest.take_while(u8::is_ascii_alphanumeric).count()
    }
}

/// Where the tag, entity, code span, link target or numbered argument that begins at `at` ends; `at` if none does.
fn end_of_markup(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let length = match rest.as_bytes().first() {
        Some(b'<') => tag(rest),
        Some(b'&') => entity(rest),
        Some(b'`') => rest[1..].find('`').map(|end| end + 2),
        Some(b']') if rest.starts_with("](") => {
            let end = rest[1..].find([')', ']', '\n']).map(|end| end + 1);
            end.filter(|end| rest[*end..].starts_with(')')).map(|end| end + 1)
        }
        // `%1$s` and the like.
        Some(b'%') => {
            let digits = rest[1..].bytes().take_while(u8::is_ascii_digit).count();
            (digits > 0 && rest[1 + digits..].starts_with('$')).then_some(digits + 2)
        }
        _ => None,
    };
    at + length.unwrap_or(0)
}

/// Where the web or mail address that begins at `at`, after the character `before`, ends; `at` if none does.
fn end_of_address(text: &str, at: usize, before: char) -> usize {
    if !is_boundary(before) {
        return at;
    }
    let rest = &text[at..];
    let word = &rest[..rest.find(is_boundary).unwrap_or(rest.len())];
    let is_address = word.contains("://") || word.contains('@') || word.starts_with("www.");
    if is_address { at + word.len() } else { at }
}

/// The last character of a part of a text that is not empty.
pub(super) fn last(part: &str) -> char {
    part.chars().next_back().unwrap_or(' ')
}

/// Whether no word and no address goes on over `c`.
pub(super) fn is_boundary(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '<' | '>' | '(' | '"' | '“' | '„' | '«' | '‘' | '`' | '|' | PLACEABLE
        )
}

/// Length of the tag that `text` begins with.
fn tag(text: &str) -> Option<usize> {
    let name = text.as_bytes().get(1)?;
    (name.is_ascii_alphabetic() || *name == b'/')
        // A tag that is not closed ends nowhere; one may begin inside it.
        .then(|| {
            text[1..]
                .find(['<', '>'])
                .filter(|end| text[1..][*end..].starts_with('>'))
        })
        .flatten()
        .map(|end| end + 2)
}

/// Length of the entity that `text` begins with.
pub(super) fn entity(text: &str) -> Option<usize> {
    let name = text.strip_prefix('&')?;
    let length = name
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#')
        .count();
    (length > 0 && name[length..].starts_with(';')).then_some(length + 2)
}
