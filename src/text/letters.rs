//! Whether a character is a letter, told quickly.
//!
//! The standard library searches its tables anew for each character beyond ASCII. Texts of one language use few
//! blocks of 256 characters, so what it says of a block is kept from the first time that one of them is met.

use std::sync::OnceLock;

/// One bit for each of 256 characters.
type Block = [u64; 4];

static LETTERS: [OnceLock<Block>; 256] = [const { OnceLock::new() }; 256];
static WORDS: [OnceLock<Block>; 256] = [const { OnceLock::new() }; 256];

/// Whether `sign` has Unicode's property Alphabetic, as `char::is_alphabetic` says.
pub fn is_letter(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphabetic();
    }
    holds(&LETTERS, sign, char::is_alphabetic)
}

/// Whether `sign` is a letter or a number, as `char::is_alphanumeric` says.
pub fn is_letter_or_number(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphanumeric();
    }
    holds(&WORDS, sign, char::is_alphanumeric)
}

/// How many bytes of `text` are such ones.
pub fn count_bytes(text: &str, is_one: impl Fn(u8) -> bool) -> usize {
    // A count that fits a byte is kept for many bytes at a time.
    let chunks = text.as_bytes().chunks(usize::from(u8::MAX));
    let count = |chunk: &[u8]| {
        chunk
            .iter()
            .fold(0, |count, byte| count + u8::from(is_one(*byte)))
    };
    chunks.map(|chunk| usize::from(count(chunk))).sum()
}

fn holds(blocks: &[OnceLock<Block>; 256], sign: char, is_one: fn(char) -> bool) -> bool {
    let code = sign as usize;
    let Some(block) = blocks.get(code >> 8) else {
        return is_one(sign);
    };
    let bits = block.get_or_init(|| block_of(code & !0xff, is_one));
    bits[code >> 6 & 3] >> (code & 63) & 1 == 1
}

fn block_of(first: usize, is_one: fn(char) -> bool) -> Block {
    let mut block = Block::default();
    for at in 0..256 {
        let sign = u32::try_from(first + at).ok().and_then(char::from_u32);
        if sign.is_some_and(is_one) {
            block[at >> 6] |= 1 << (at & 63);
        }
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_counted_however_many_they_are() {
        for length in [0, 1, 254, 255, 256, 1000] {
            assert_eq!(count_bytes(&"a".repeat(length), |byte| byte == b'a'), length);
            assert_eq!(count_bytes(&"b".repeat(length), |byte| byte == b'a'), 0);
        }
    }

    #[test]
    fn every_character_is_what_the_standard_library_says() {
        for sign in '\0'..=char::MAX {
            assert_eq!(is_letter(sign), sign.is_alphabetic(), "{sign:?}");
            assert_eq!(is_letter_or_number(sign), sign.is_alphanumeric(), "{sign:?}");
        }
    }
}
