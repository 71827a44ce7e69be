//! What is remembered of a file once it is handed on.

use crate::model::BundleFile;
use sha2::{Digest as _, Sha256};

/// A file of a bundle without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// Path below the output folder.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// How many bytes it has.
    pub bytes: u64,
}

impl Digest {
    /// That of a file.
    pub fn of(file: &BundleFile) -> Digest {
        Digest {
            path: file.path.clone(),
            sha256: Sha256::digest(&file.bytes).into(),
            bytes: file.bytes.len() as u64,
        }
    }
}
