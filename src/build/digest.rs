//! What is remembered of a file once it is handed on.

use crate::model::{BundleFile, Digest, Inputs};
use sha2::{Digest as _, Sha256};

/// The digest of a file that was made from `inputs`.
pub fn digest(file: &BundleFile, inputs: Option<Inputs>) -> Digest {
    Digest {
        path: file.path.clone(),
        sha256: Sha256::digest(&file.bytes).into(),
        bytes: file.bytes.len() as u64,
        inputs,
    }
}
