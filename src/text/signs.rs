//! Which kinds of characters a text holds, told by one quick look at its bytes.

use std::ops::{BitOr, BitOrAssign};

/// Kinds of characters, as a set.
///
/// A check asks this set first: what has no digit has no wrong number. A set may name a kind that is not
/// there (lead bytes are shared), and never leaves out one that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Signs(u32);

impl Signs {
    /// Nothing.
    pub const NONE: Signs = Signs(0);
    /// A digit from 0 to 9.
    pub const DIGIT: Signs = Signs(1);
    /// An ASCII letter.
    pub const LATIN: Signs = Signs(1 << 1);
    /// `<` or `>`.
    pub const ANGLE: Signs = Signs(1 << 2);
    /// `&`.
    pub const AMPERSAND: Signs = Signs(1 << 3);
    /// `@`.
    pub const AT: Signs = Signs(1 << 4);
    /// `[`, `]`, `(` or `)`.
    pub const BRACKET: Signs = Signs(1 << 5);
    /// `` ` ``.
    pub const BACKTICK: Signs = Signs(1 << 6);
    /// `/`.
    pub const SLASH: Signs = Signs(1 << 7);
    /// `"`.
    pub const QUOTE: Signs = Signs(1 << 8);
    /// `'`.
    pub const APOSTROPHE: Signs = Signs(1 << 9);
    /// `*`, `_` or `~`.
    pub const EMPHASIS: Signs = Signs(1 << 10);
    /// `\`.
    pub const BACKSLASH: Signs = Signs(1 << 11);
    /// A control character, a line end excepted.
    pub const CONTROL: Signs = Signs(1 << 12);
    /// `.`.
    pub const DOT: Signs = Signs(1 << 13);
    /// U+0080 to U+00BF: no-break space, soft hyphen, `«`, `»`, `§` …
    pub const LATIN_1: Signs = Signs(1 << 14);
    /// U+00C0 to U+02FF: Latin letters beyond ASCII, modifier letters.
    pub const LATIN_EXTENDED: Signs = Signs(1 << 15);
    /// U+0300 to U+03FF: combining marks and Greek.
    pub const GREEK_OR_MARK: Signs = Signs(1 << 16);
    /// U+0400 to U+057F: Cyrillic and Armenian.
    pub const CYRILLIC: Signs = Signs(1 << 17);
    /// U+0580 to U+07FF: Armenian, Hebrew, Arabic, Syriac, Thaana, NKo.
    pub const ARABIC_OR_HEBREW: Signs = Signs(1 << 18);
    /// U+0800 to U+1FFF: Indic and other scripts.
    pub const INDIC: Signs = Signs(1 << 19);
    /// U+2000 to U+2FFF: dashes, curly quotes, invisible and direction characters, symbols.
    pub const PUNCTUATION: Signs = Signs(1 << 20);
    /// U+3000 to U+EFFF: Chinese, Japanese, Korean, private use.
    pub const EAST_ASIAN: Signs = Signs(1 << 21);
    /// U+F000 to U+FFFF: presentation forms, full width, U+FEFF, U+FFFD.
    pub const FORMS: Signs = Signs(1 << 22);
    /// U+10000 and up.
    pub const BEYOND: Signs = Signs(1 << 23);
    /// A placeable that is not a literal.
    pub const PLACEABLE: Signs = Signs(1 << 24);
    /// A choice among variants.
    pub const SELECT: Signs = Signs(1 << 25);
    /// A variable, wherever it is used.
    pub const VARIABLE: Signs = Signs(1 << 26);
    /// A reference to a term.
    pub const TERM: Signs = Signs(1 << 27);
    /// A reference to a message.
    pub const MESSAGE: Signs = Signs(1 << 28);
    /// A call of a function.
    pub const FUNCTION: Signs = Signs(1 << 29);
    /// Anything, nothing included: a check with this need always runs.
    pub const ANYTHING: Signs = Signs(u32::MAX);
    /// Any character beyond ASCII.
    pub const NOT_ASCII: Signs = Signs(0x3ff << 14);
    /// A digit of any script.
    pub const ANY_DIGIT: Signs = Signs(
        Signs::DIGIT.0
            | Signs::ARABIC_OR_HEBREW.0
            | Signs::INDIC.0
            | Signs::EAST_ASIAN.0
            | Signs::FORMS.0
            | Signs::BEYOND.0,
    );

    /// The kinds that `text` holds.
    pub fn of(text: &str) -> Signs {
        Signs(text.bytes().fold(0, |signs, byte| signs | KINDS[byte as usize]))
    }

    /// Both sets.
    pub const fn and(self, other: Signs) -> Signs {
        Signs(self.0 | other.0)
    }

    /// Whether the sets share a kind; `ANYTHING` shares one even with nothing.
    pub const fn meets(self, other: Signs) -> bool {
        self.0 & other.0 != 0 || other.0 == u32::MAX
    }
}

impl BitOr for Signs {
    type Output = Signs;

    fn bitor(self, other: Signs) -> Signs {
        self.and(other)
    }
}

impl BitOrAssign for Signs {
    fn bitor_assign(&mut self, other: Signs) {
        *self = self.and(other);
    }
}

const KINDS: [u32; 256] = kinds();

const fn kinds() -> [u32; 256] {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = kind(byte as u8).0;
        byte += 1;
    }
    kinds
}

// The lead byte of a UTF-8 sequence tells the block; continuation bytes tell nothing more.
const fn kind(byte: u8) -> Signs {
    match byte {
        b'0'..=b'9' => Signs::DIGIT,
        b'a'..=b'z' | b'A'..=b'Z' => Signs::LATIN,
        b'<' | b'>' => Signs::ANGLE,
        b'&' => Signs::AMPERSAND,
        b'@' => Signs::AT,
        b'[' | b']' | b'(' | b')' => Signs::BRACKET,
        b'`' => Signs::BACKTICK,
        b'/' => Signs::SLASH,
        b'"' => Signs::QUOTE,
        b'\'' => Signs::APOSTROPHE,
        b'*' | b'_' | b'~' => Signs::EMPHASIS,
        b'\\' => Signs::BACKSLASH,
        b'.' => Signs::DOT,
        b'\n' => Signs::NONE,
        0..=0x1f | 0x7f => Signs::CONTROL,
        0xc2 => Signs::LATIN_1,
        0xc3..=0xcb => Signs::LATIN_EXTENDED,
        0xcc..=0xcf => Signs::GREEK_OR_MARK,
        0xd0..=0xd5 => Signs::CYRILLIC,
        0xd6..=0xdf => Signs::ARABIC_OR_HEBREW,
        0xe0..=0xe1 => Signs::INDIC,
        0xe2 => Signs::PUNCTUATION,
        0xe3..=0xee => Signs::EAST_ASIAN,
        0xef => Signs::FORMS,
        0xf0..=0xff => Signs::BEYOND,
        _ => Signs::NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_shows_its_block_and_no_other() {
        for (text, signs) in [
            ("", Signs::NONE),
            (" ,;!\n", Signs::NONE),
            ("7", Signs::DIGIT),
            ("\u{ad}", Signs::LATIN_1),
            ("é", Signs::LATIN_EXTENDED),
            ("e\u{301}", Signs::LATIN | Signs::GREEK_OR_MARK),
            ("ж", Signs::CYRILLIC),
            ("\u{587}", Signs::ARABIC_OR_HEBREW),
            ("\u{5d0}\u{627}", Signs::ARABIC_OR_HEBREW),
            ("\u{202e}", Signs::PUNCTUATION),
            ("\u{fffd}", Signs::FORMS),
            ("桥", Signs::EAST_ASIAN),
            ("\u{1f600}", Signs::BEYOND),
            ("\t", Signs::CONTROL),
        ] {
            assert_eq!(Signs::of(text), signs, "{text:?}");
        }
    }

    #[test]
    fn only_a_need_of_anything_meets_nothing() {
        assert!(Signs::NONE.meets(Signs::ANYTHING));
        assert!(!Signs::NONE.meets(Signs::NOT_ASCII));
        assert!(Signs::of("7 Brücken").meets(Signs::NOT_ASCII));
        assert!(Signs::of("٧").meets(Signs::ANY_DIGIT));
    }
}
