//! A bundle that somebody has, held against its manifest and against its project.

use super::snapshot::Snapshot;
use crate::build::record::LocaleRecord;
use crate::build::{self, Binder, FontFiles, Order, Piece, Press, Say, differences, read_manifest};
use crate::disk;
use crate::model::{BundleFile, Digest, Fault, Inputs, Locale, Phrase, from_hexadecimal};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::path::Path;

/// What was found out about a bundle.
#[derive(Debug)]
pub struct Verified {
    /// What is wrong with it, sorted; empty: it is what was built.
    pub faults: Vec<Fault>,
    /// How many files its manifest names.
    pub files: usize,
    /// The version of diglot that has built it and of this one, where they are two programs: then the files cannot
    /// be built again to compare their bytes.
    pub other_tool: Option<(String, String)>,
}

/// Why a bundle could not be verified.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The disk would not, or there is no manifest.
    #[error(transparent)]
    Disk(#[from] disk::Error),
    /// The manifest is not understood.
    #[error("the manifest is not understood")]
    Manifest(Phrase),
}

impl VerifyError {
    /// The error for a person.
    pub fn phrase(&self) -> Phrase {
        match self {
            VerifyError::Disk(error) => error.phrase(),
            VerifyError::Manifest(phrase) => phrase.clone(),
        }
    }
}

/// What a manifest says beside its passages.
#[derive(Default)]
struct Listing {
    files: Vec<Digest>,
    outputs: Vec<String>,
    tool: Option<(String, String)>,
    source_locale: String,
}

/// Holds the bundle in `folder` against its manifest and, if there is a `source`, against what the project says now and
/// would build now.
///
/// # Errors
/// If there is no manifest, or one that is not understood, or a file cannot be read.
pub fn verify(folder: &Path, source: Option<(&Snapshot, Say<'_>)>) -> Result<Verified, VerifyError> {
    let listing = listing(folder)?;
    let mut faults = disk::inspect(folder, &listing.files)?;
    let mut other_tool = None;
    if let Some((snapshot, say)) = source {
        let tool = build::tool();
        let own = (tool.version.to_string(), tool.code.to_string());
        let is_other = listing.tool.as_ref() != Some(&own);
        let now = snapshot.hold(folder, &listing, say, &mut faults)?;
        if is_other {
            let name = |(version, code): (String, String)| format!("{version} ({code})");
            other_tool = Some((listing.tool.clone().map(name).unwrap_or_default(), name(own)));
        } else {
            faults.extend(of_files(&listing.files, &now));
        }
    }
    faults.sort();
    faults.dedup();
    Ok(Verified {
        faults,
        files: listing.files.len(),
        other_tool,
    })
}

/// Reads all of a manifest but its passages.
fn listing(folder: &Path) -> Result<Listing, VerifyError> {
    let mut listing = Listing::default();
    let manifest = disk::open_manifest(folder)?;
    let read = read_manifest(manifest, &mut |piece| match piece {
        Piece::Tool(tool) => listing.tool = Some((tool.version.into_owned(), tool.code.into_owned())),
        Piece::SourceLocale(locale) => listing.source_locale = locale,
        Piece::Outputs(outputs) => listing.outputs = outputs,
        Piece::File(file) => listing.files.push(Digest {
            path: file.path.into_owned(),
            // What is no digest is that of no file.
            sha256: from_hexadecimal(&file.sha256).unwrap_or_default(),
            bytes: file.bytes,
            inputs: file.inputs.as_deref().and_then(from_hexadecimal).map(Inputs),
        }),
        Piece::Source(_) | Piece::Locale(_) => {}
    });
    read.map_err(VerifyError::Manifest)?;
    Ok(listing)
}

impl Snapshot {
    /// Adds in what the passages of a bundle are not those of the project, and gives back all files that the project
    /// would build now with the outputs of the bundle.
    fn hold(
        &self,
        folder: &Path,
        listing: &Listing,
        say: Say<'_>,
        faults: &mut Vec<Fault>,
    ) -> Result<Vec<Digest>, VerifyError> {
        let names: Vec<&str> = listing.outputs.iter().map(String::as_str).collect();
        self.with_order(Some(&names), say, |order| hold(order, folder, faults))
    }
}

fn hold(order: &Order<'_>, folder: &Path, faults: &mut Vec<Fault>) -> Result<Vec<Digest>, VerifyError> {
    let mut digests = Vec::new();
    let mut binder = Binder::default();
    let hand = |_: BundleFile| -> Result<(), Infallible> { Ok(()) };
    let press = Press {
        keep: &|_| Ok(None),
        hand: &hand,
        fonts: FontFiles::NONE,
    };
    let mut told: BTreeSet<String> = BTreeSet::new();
    // The editions of the bundle one by one, each beside that of the project.
    let mut hold_edition = |was: Option<&LocaleRecord<'_>>, locale: Option<&Locale>| {
        let shelf = locale
            .and_then(|locale| order.locales.get(locale))
            .map(|locale| order.shelf(locale));
        let edition = shelf.as_ref().map(|shelf| order.edition(shelf));
        let is = edition
            .as_ref()
            .map(|edition| build::locale_record(order, edition));
        faults.extend(differences(was, is.as_ref()));
    };
    let read = read_manifest(disk::open_manifest(folder)?, &mut |piece| {
        if let Piece::Locale(record) = piece {
            let locale = Locale::parse(&record.locale).ok();
            told.insert(record.locale.to_string());
            hold_edition(Some(&record), locale.as_ref());
        }
    });
    read.map_err(VerifyError::Manifest)?;
    for locale in &order.locales {
        let is_source = *locale == order.source_locale;
        if !is_source && !told.contains(locale.as_str()) {
            hold_edition(None, Some(locale));
        }
    }
    for locale in &order.locales {
        let Ok(colophon) = build::lay_out(order, locale, &press);
        if let Some(colophon) = colophon {
            digests.extend(colophon.files.iter().cloned());
            binder.add(colophon);
        }
    }
    let Ok(bound) = binder.close(order, &press);
    digests.extend(bound.whole);
    Ok(digests)
}

/// In what the files of a bundle are not those that the project would build.
fn of_files(listed: &[Digest], now: &[Digest]) -> Vec<Fault> {
    let by_path = |digests: &[Digest]| -> BTreeMap<String, [u8; 32]> {
        let digests = digests.iter();
        digests
            .map(|digest| (digest.path.clone(), digest.sha256))
            .collect()
    };
    let (was, is) = (by_path(listed), by_path(now));
    // What was printed was printed with fonts that need not be here: its passages are compared, and its bytes held
    // against the manifest, but it is not printed again.
    let unprinted = was.iter().filter(|(path, _)| !path.ends_with(".pdf"));
    let outdated = unprinted.filter(|(path, sha256)| is.get(*path) != Some(sha256));
    let outdated = outdated.map(|(path, _)| Fault::Outdated { path: path.clone() });
    let lacking = is.keys().filter(|path| !was.contains_key(*path));
    let lacking = lacking.map(|path| Fault::Lacking { path: path.clone() });
    outdated.chain(lacking).collect()
}
