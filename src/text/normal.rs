//! Normal forms: two texts that a reader would see as the same come out equal.

use icu_normalizer::ComposingNormalizerBorrowed;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// Unicode Normalization Form C (UAX #15; the Unicode version of `icu_normalizer`).
pub fn nfc(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Every run of space, tab, LF and CR as one space, none at the ends.
///
/// A no-break space is not folded: typographers set it on purpose.
pub fn collapse_white_space(text: &str) -> String {
    let words = text
        .split([' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A short name for a text: the first 16 hexadecimal digits of its SHA-256.
///
/// Long enough to tell the wordings of one project apart, short enough to read in a comment.
pub fn fingerprint(text: &str) -> String {
    hexadecimal(&Sha256::digest(text.as_bytes())[..8])
}

/// Bytes as hexadecimal digits, two of them for each byte.
pub fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .map(|digit| char::from(DIGITS[usize::from(digit)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rewrapped_text_collapses_to_the_same() {
        assert_eq!(
            collapse_white_space(" Born  free\n\tand equal.\r\n"),
            "Born free and equal."
        );
    }

    #[test]
    fn composed_and_decomposed_letters_are_one() {
        assert_eq!(nfc("e\u{301}"), "\u{e9}");
    }

    #[test]
    fn a_fingerprint_is_sixteen_digits() {
        assert_eq!(fingerprint(""), "e3b0c44298fc1c14");
        assert_eq!(hexadecimal(&[0, 9, 0x1f, 0xff]), "00091fff");
    }
}
