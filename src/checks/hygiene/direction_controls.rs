//! # Direction characters are left open, or force the direction
//!
//! Invisible characters can tell a program which way a passage is written. Some come in pairs: one opens
//! (U+202A, U+202B, U+2066, U+2067, U+2068), another closes (U+202C, U+2069). Here one of a pair is missing. Two
//! others (U+202D, U+202E) turn all letters after them around, whatever language they are in.
//!
//! **Why it hurts.** What is left open goes on into the text after it: punctuation jumps to the other end of the
//! line, numbers and names change their order. Text that is turned around by force can show readers something
//! else than what it says; such characters are also used to deceive.
//!
//! **How to mend it.** Remove them: Arabic, Hebrew, Persian and Urdu letters know their direction, and Fluent
//! keeps what it fills in apart by itself. If a passage needs them, open it with U+2068 and close it with U+2069 in
//! the same message. To set a single punctuation mark right, U+200E and U+200F are enough and need no closing.
//!
//! The source says:
//!
//! ```ftl reference
//! book = The book { $title } is on the shelf.
//! ```
//!
//! Here a passage is opened and not closed:
//!
//! ```ftl translation:ar failing
//! book = الكتاب { "\u2067" }{ $title } على الرف.
//! ```
//!
//! Here it is closed:
//!
//! ```ftl translation:ar passing
//! book = الكتاب { "\u2067" }{ $title }{ "\u2069" } على الرف.
//! ```

use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::compare::Reading;
use crate::model::{Level, Phrase};
use crate::text::Signs;
use memchr::memchr_iter;

/// Direction characters without their partner, and overrides.
pub const CHECK: Check = Check {
    name: "direction-controls",
    summary: "check-direction-controls",
    level: Level::Warning,
    source: include_str!("direction_controls.rs"),
    run: Run::Text(Signs::PUNCTUATION, find),
};

const HELP: &str = "check-direction-controls-help";

fn find(text: &Text<'_>) -> Vec<Flaw> {
    if !text.side.any(holds_control) {
        return Vec::new();
    }
    text.side.readings().iter().flat_map(of_reading).collect()
}

fn holds_control(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr_iter(0xe2, bytes).any(|at| {
        matches!(
            bytes[at..],
            [_, 0x80, 0xaa..=0xae, ..] | [_, 0x81, 0xa6..=0xa9, ..]
        )
    })
}

/// A character that opens, with its offset.
type Opened = (usize, char);

fn of_reading(reading: &Reading<'_>) -> Vec<Flaw> {
    let mut found = Vec::new();
    let mut open: Vec<Opened> = Vec::new();
    // Where in `open` the isolates are.
    let mut isolates: Vec<usize> = Vec::new();
    for (at, sign) in reading.text.char_indices() {
        match sign {
            '\u{202a}' | '\u{202b}' => open.push((at, sign)),
            '\u{2066}'..='\u{2068}' => {
                isolates.push(open.len());
                open.push((at, sign));
            }
            '\u{202d}' | '\u{202e}' => {
                open.push((at, sign));
                found.push(flaw(reading, (at, sign), "check-direction-controls-forced"));
            }
            '\u{202c}' => match open.last() {
                Some((_, last)) if !is_isolate(*last) => {
                    open.pop();
                }
                _ => found.push(flaw(reading, (at, sign), "check-direction-controls-not-opened")),
            },
            // An isolate ends with all that was opened in it.
            '\u{2069}' => match isolates.pop() {
                Some(opened) => {
                    let inside = open.split_off(opened);
                    found.extend(left_open(reading, &inside[1..]));
                }
                None => found.push(flaw(reading, (at, sign), "check-direction-controls-not-opened")),
            },
            _ => {}
        }
    }
    found.extend(left_open(reading, &open));
    found
}

fn is_isolate(sign: char) -> bool {
    ('\u{2066}'..='\u{2068}').contains(&sign)
}

fn left_open(reading: &Reading<'_>, open: &[Opened]) -> Vec<Flaw> {
    // An override was told of already.
    let open = open
        .iter()
        .filter(|(_, sign)| !matches!(sign, '\u{202d}' | '\u{202e}'));
    open.map(|opened| flaw(reading, *opened, "check-direction-controls-not-closed"))
        .collect()
}

fn flaw(reading: &Reading<'_>, (at, sign): Opened, message: &'static str) -> Flaw {
    Flaw::new(
        reading.span(at..at + sign.len_utf8()),
        Phrase::new(message).with("sign", format!("U+{:04X}", sign as u32)),
        Phrase::new(HELP),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::found_in;

    #[test]
    fn pairs_must_be_closed_in_the_same_reading() {
        for (text, found) in [
            ("\u{2068}bridge\u{2069}", &[][..]),
            ("\u{202b}جسر\u{202c}", &[]),
            ("\u{200f}جسر\u{200e} (1)\u{61c}", &[]),
            ("\u{2067}a \u{202a}b\u{202c} c\u{2069}", &[]),
            ("\u{2067}جسر", &["\u{2067}"]),
            ("جسر\u{202c} و", &["\u{202c}"]),
            ("\u{2066}a \u{202b}b\u{2069} c", &["\u{202b}"]),
            ("\u{202a}a \u{2066}b\u{202c} c\u{2069}", &["\u{202a}", "\u{202c}"]),
            ("a \u{202e}b\u{202c} c", &["\u{202e}"]),
            ("a \u{202d}b", &["\u{202d}"]),
            (
                "{ $n ->\n    [one] \u{2067}a\n   *[other] b\n } c\u{2069}",
                &["\u{2069}"],
            ),
        ] {
            assert_eq!(found_in("direction-controls", "ar", text), found, "{text:?}");
        }
    }
}
