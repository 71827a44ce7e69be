//! Where the words of a text end.

/// Each byte of a number.
const EACH: u64 = u64::MAX / 255;

/// Offset of the first space, tab or line end of `bytes` that is not before `from`; their length if there is none.
///
/// Several checks cut every text into words, so eight bytes are looked at in one step.
pub fn next_blank(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let eight = u64::from_le_bytes(*eight);
        // The highest bit of each byte that is a space or less; what stands above the first of them may be wrong.
        let low = eight.wrapping_sub(EACH * 0x21) & !eight & (EACH * 0x80);
        if low == 0 {
            at += 8;
            continue;
        }
        at += low.trailing_zeros() as usize / 8;
        if is_blank(bytes[at]) {
            return at;
        }
        at += 1;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let found = rest.iter().position(|byte| is_blank(*byte));
    found.map_or(bytes.len(), |found| at + found)
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_blank_is_found(text in "[ \n\ta-c\u{1}\u{1f}\u{21}é桥]{0,40}", from in 0..50usize) {
            let bytes = text.as_bytes();
            let blank = (from..bytes.len()).find(|at| b" \n\t".contains(&bytes[*at]));
            prop_assert_eq!(next_blank(bytes, from), blank.unwrap_or(bytes.len()));
        }
    }
}
