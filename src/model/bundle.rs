//! The files of all locales, ready to ship.

use super::Phrase;

/// What `build` plans to write below the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// Sorted by path.
    pub files: Vec<BundleFile>,
    /// What the policy leaves out, as a locale (`fr`) or a catalog of one (`fr/guide`), and why.
    pub withheld: Vec<(String, Phrase)>,
}

/// One file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleFile {
    /// Path below the output folder, with `/` between its parts.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// A file of a bundle without its bytes: what its manifest says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// Path below the output folder, with `/` between its parts.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// How many bytes it has.
    pub bytes: u64,
    /// What it was made from; `None` of a file that is made anew each time.
    pub inputs: Option<Inputs>,
}

/// The fingerprint of all that a file was made from: equal ones say that it would be made the same again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Inputs(pub [u8; 16]);

/// Where a bundle says what it holds, below the output folder.
pub const MANIFEST: &str = "manifest.json";

/// Where the signature of the manifest is, below the output folder.
pub const SIGNATURE: &str = "manifest.json.sig";

/// The bytes that `digits` stand for, two for each; `None` unless there are exactly `N`.
pub fn from_hexadecimal<const N: usize>(digits: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if digits.len() != 2 * N || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_come_back_as_the_bytes_that_they_stand_for() {
        assert_eq!(crate::text::hexadecimal(&[0, 10, 255]), "000aff");
        assert_eq!(from_hexadecimal("000aff"), Some([0, 10, 255]));
        for wrong in ["", "000af", "000afg", "000aff00", "+0+0+0", "é00af"] {
            assert_eq!(from_hexadecimal::<3>(wrong), None, "{wrong}");
        }
    }
}
