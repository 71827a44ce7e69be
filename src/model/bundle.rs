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
