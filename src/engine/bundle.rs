//! A bundle, its editions laid out in parallel.

use super::count::{Count, NOBODY, Watch};
use super::snapshot::Snapshot;
use crate::build::rust::{self, Generated};
use crate::build::{self, Binder, FontFiles, Order, Pictures, Press, Say};
use crate::disk::{self, BundleWriter};
use crate::model::{Bundle, BundleFile, Digest, Inputs, Locale, MANIFEST, Phrase};
use rayon::prelude::*;
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};

/// So many editions are under way before the manifest tells of the first of them: enough for all threads to be busy,
/// few enough to be held.
const UNDER_WAY: usize = 64;

/// What a build has made.
#[derive(Debug)]
pub struct Built {
    /// What the writing did.
    pub written: disk::Written,
    /// How many files the bundle has.
    pub files: usize,
    /// How many of them were kept from the earlier build without being made again.
    pub kept: usize,
    /// Whether it has a page from which all others can be reached.
    pub has_index: bool,
    /// What the policy leaves out, as a locale (`fr`) or a catalog of one (`fr/guide`), and why.
    pub withheld: Vec<(String, Phrase)>,
    /// Which pictures are named and not there.
    pub lacking: Vec<Phrase>,
}

/// What was made, once all is.
struct Made {
    files: usize,
    kept: usize,
    has_index: bool,
    withheld: Vec<(String, Phrase)>,
    lacking: Vec<Phrase>,
}

impl Snapshot {
    /// The bundles of all locales in memory, their files sorted by path.
    pub fn bundle(&self, say: Say<'_>) -> Bundle {
        self.bundle_of(None, say, NOBODY)
    }

    /// The same with the outputs `names` (`None`: those of the settings); `watch` is told how many of the languages
    /// are laid out.
    pub fn bundle_of(&self, names: Option<&[&str]>, say: Say<'_>, watch: Watch<'_>) -> Bundle {
        let files = Mutex::new(Vec::new());
        let hand = |file| -> Result<(), Infallible> {
            files.lock().unwrap_or_else(PoisonError::into_inner).push(file);
            Ok(())
        };
        let press = Press {
            keep: &|_| Ok(None),
            hand: &hand,
            fonts: FontFiles::NONE,
        };
        let mut manifest = String::new();
        let Ok(made) = self.lay_out(names, say, watch, &press, &mut |piece| {
            manifest.push_str(piece);
            Ok(())
        });
        let mut files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
        files.push(BundleFile {
            path: MANIFEST.to_owned(),
            bytes: manifest.into_bytes(),
        });
        files.sort_by(|one: &BundleFile, other| one.path.cmp(&other.path));
        Bundle {
            files,
            withheld: made.withheld,
        }
    }

    /// Builds the bundles of all locales with the outputs `names` (`None`: those of the settings) into `writer`, upon
    /// its earlier build: what would be made again from the same is kept. `watch` is told how many of the languages are
    /// laid out. `None`: a document could not be printed with `fonts`, which have been told, and nothing is written.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn build(
        &self,
        names: Option<&[&str]>,
        say: Say<'_>,
        watch: Watch<'_>,
        fonts: FontFiles<'_>,
        writer: BundleWriter<'_>,
    ) -> Result<Option<Built>, disk::Error> {
        let mut known: HashMap<Inputs, Vec<&Digest>> = HashMap::new();
        for file in writer.earlier() {
            if let Some(inputs) = file.inputs {
                known.entry(inputs).or_default().push(file);
            }
        }
        let keep = |inputs: Inputs| -> Result<Option<Vec<Digest>>, disk::Error> {
            let Some(files) = known.get(&inputs) else {
                return Ok(None);
            };
            // Where somebody has changed one since, all that belong to it are made again.
            let kept = writer.keep(files)?;
            Ok(kept.then(|| files.iter().map(|file| (*file).clone()).collect()))
        };
        let hand = |file: BundleFile| writer.put(&file);
        let press = Press {
            keep: &keep,
            hand: &hand,
            fonts,
        };
        let mut append = |piece: &str| writer.append_manifest(piece.as_bytes());
        let made = self.lay_out(names, say, watch, &press, &mut append)?;
        drop(known);
        if (fonts.has_told)() {
            return Ok(None);
        }
        Ok(Some(Built {
            written: writer.finish()?,
            files: made.files,
            kept: made.kept,
            has_index: made.has_index,
            withheld: made.withheld,
            lacking: made.lacking,
        }))
    }

    /// Makes the bundles of all locales; `append` gets one piece of the manifest after the other.
    fn lay_out<E: Send>(
        &self,
        names: Option<&[&str]>,
        say: Say<'_>,
        watch: Watch<'_>,
        press: &Press<'_, E>,
        append: &mut dyn FnMut(&str) -> Result<(), E>,
    ) -> Result<Made, E> {
        self.with_order(names, say, |order| {
            let locales: Vec<&Locale> = order.locales.iter().copied().collect();
            let count = Count::new(locales.len(), watch);
            let mut binder = Binder::default();
            append(&binder.open(order))?;
            for locales in locales.chunks(UNDER_WAY) {
                let made = locales.par_iter().map(|locale| {
                    let colophon = build::lay_out(order, locale, press)?;
                    count.step();
                    Ok(colophon)
                });
                let made: Result<Vec<_>, E> = made.collect();
                for colophon in made?.into_iter().flatten() {
                    append(&binder.add(colophon))?;
                }
            }
            let kept = binder.kept;
            let bound = binder.close(order, press)?;
            append(&bound.end)?;
            Ok(Made {
                files: bound.files,
                has_index: bound.has_index,
                kept,
                withheld: order.withheld(),
                lacking: order.pictures.lacking().to_vec(),
            })
        })
    }

    /// The messages of `catalogs`, or of all that have no source text, as a file of Rust.
    pub fn accessors(&self, catalogs: Option<&[String]>) -> Generated {
        // The file has no words of its own.
        let say = |_: &Locale, _: &Phrase| String::new();
        self.with_order(Some(&[rust::OUTPUT.name]), &say, |order| {
            rust::generated(order, catalogs)
        })
    }

    /// Calls `act` with what the outputs `names` (`None`: those of the settings) are made from.
    pub(super) fn with_order<T>(
        &self,
        names: Option<&[&str]>,
        say: Say<'_>,
        act: impl FnOnce(&Order<'_>) -> T,
    ) -> T {
        let workspace = self.workspace();
        let release = self.release(&workspace);
        let wanted = build::wanted_pictures(&workspace, names);
        let pictures = Pictures::read(&wanted, &mut |path| disk::read_picture(&self.root, path));
        let order = Order::new(&workspace, &release, names, &pictures, say);
        let locales: Vec<&Locale> = order.locales.iter().copied().collect();
        let gaps = locales.par_iter().flat_map_iter(|locale| order.gaps(locale));
        let gaps = gaps.collect();
        act(&order.without(gaps))
    }
}
