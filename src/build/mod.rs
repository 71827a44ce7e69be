//! Plans of bundles: what readers of each language get, as files ready to ship.
//!
//! `choice` decides once for every passage whether a reader gets the translation, the outdated translation
//! or another language's passage; the outputs below only write that down, so the Fluent catalog, the page
//! and the manifest never disagree (`manifest_and_page_tell_the_same`). Nothing here touches a file, and
//! the same inputs give the same bytes (`a_bundle_is_the_same_twice`).
//!
//! Editions are made one at a time from an [`Order`], and each file is handed to the [`Press`] as it is made: of an
//! edition only its [`Colophon`] stays. What a file is made from is said by its [`Write`] and by no other way, so that one
//! that would be made from the same again is kept; whatever else an [`Order`] is given must go into the fingerprint of
//! [`inputs`] (`a_build_upon_an_earlier_one_is_the_same_as_one_from_scratch`).
//!
//! A new output is one file with an [`Output`] and one line in [`ALL`]; its name stands in [`OUTPUTS`] too, where the
//! settings find it. `README.md` beside this file is one page of all outputs, made from their records
//! (`tests/generated_pages.rs`).

mod accent;
mod address;
mod bidi;
mod body;
mod book;
mod choice;
mod circles;
mod colophon;
mod contents;
mod difference;
mod digest;
mod document;
mod epub;
mod facing;
mod flat;
mod fluent;
mod fonts;
mod html;
mod index;
mod inline;
mod inputs;
mod json;
mod language;
mod lines;
mod link;
mod linked;
mod manifest;
mod mark;
mod markdown;
mod notice;
mod order;
mod outputs;
mod page;
mod pdf;
mod picture;
mod pseudo;
mod reading;
pub mod record;
mod relink;
pub mod rust;
mod shelf;
mod supply;
mod tame;
mod text;
mod title;
mod told;
mod walk;
mod wash;
mod withheld;
mod xhtml;

pub use choice::{Cause, Edition, Given, Passage, Volume};
pub use colophon::{Colophon, VolumeColophon};
pub use difference::differences;
pub use document::Document;
pub use fonts::{FontFiles, Unprinted};
pub use manifest::{SCHEMA, tool};
pub use order::{Order, Say};
pub use outputs::outputs_page;
pub use picture::{Picture, Pictures, wanted_pictures};
pub use reading::{Piece, read_manifest};
pub use shelf::Shelf;
pub use told::locale_record;
pub use withheld::{Gap, Withheld};

use crate::compare::tables;
#[cfg(doc)]
use crate::model::OUTPUTS;
use crate::model::{Bundle, BundleFile, Digest, Inputs, Locale, MANIFEST, Workspace};
use crate::policy::Release;
use digest::digest;
use index::INDEX;
use inputs::EditionInputs;
use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};

/// One kind of file that a bundle holds.
pub struct Output {
    /// Its name in kebab-case.
    pub name: &'static str,
    /// When it is made.
    pub made: Made,
    /// The paths of its files below the output folder, with `<locale>` and `<name>`, the catalog's.
    pub files: &'static str,
    /// Who takes them and for what, as one English sentence.
    pub purpose: &'static str,
    /// The keys of `diglot.toml` that say how it is written, such as `build.fluent.comments`.
    pub keys: &'static [&'static str],
    /// The text of its file, whose `//!` lines are its page.
    source: &'static str,
    /// How its files are made.
    pub write: Write,
}

/// What a file of an output is made from: no more than it says, so that what is made from other things can stay.
#[derive(Clone, Copy)]
pub enum Write {
    /// The files of one catalog in one language; of one without a source text there may be none. Of the other catalogs
    /// and languages they may tell no more than that they are there, and their titles: see [`inputs`].
    Volume(fn(&Order<'_>, &Edition<'_>, &Volume<'_>) -> Vec<BundleFile>),
    /// The same with fonts; made each time, since the fonts of a machine are no part of a project.
    Printed(fn(&Order<'_>, &Edition<'_>, &Volume<'_>, FontFiles<'_>) -> Vec<BundleFile>),
    /// The files of one language.
    Edition(fn(&Order<'_>, &Edition<'_>) -> Vec<BundleFile>),
    /// The files of the bundle as a whole, from what the editions have left of themselves, sorted by locale.
    Whole(fn(&Order<'_>, &[Colophon]) -> Vec<BundleFile>),
    /// The manifest, which tells of all other files.
    Manifest,
}

/// When an output is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Where the settings or a person name it.
    Named,
    /// With the output of that name.
    With(&'static str),
    /// Always.
    Always,
}

impl Output {
    fn is_among(&self, names: &[&str]) -> bool {
        match self.made {
            Made::Named => names.contains(&self.name),
            Made::With(other) => names.contains(&other),
            Made::Always => true,
        }
    }
}

/// The outputs; the manifest is the last because it names the files of all others.
pub const ALL: &[Output] = &[
    fluent::OUTPUT,
    json::OUTPUT,
    markdown::OUTPUT,
    text::OUTPUT,
    html::OUTPUT,
    facing::OUTPUT,
    contents::OUTPUT,
    epub::OUTPUT,
    pseudo::OUTPUT,
    index::OUTPUT,
    picture::OUTPUT,
    pdf::OUTPUT,
    rust::OUTPUT,
    manifest::OUTPUT,
];

/// Where the files of a bundle go as they are made, on any thread.
pub struct Press<'p, E> {
    /// Keeps the files of the earlier build that were made from these very inputs, and tells of them; `None`: they are
    /// to be made.
    pub keep: &'p (dyn Fn(Inputs) -> Result<Option<Vec<Digest>>, E> + Sync),
    /// Takes a file.
    pub hand: &'p (dyn Fn(BundleFile) -> Result<(), E> + Sync),
    /// What documents are printed with.
    pub fonts: FontFiles<'p>,
}

impl<E> Press<'_, E> {
    /// Keeps the files that were made from `inputs`, or makes and hands them on.
    fn print(
        &self,
        inputs: Option<Inputs>,
        colophon: &mut Colophon,
        write: impl FnOnce() -> Vec<BundleFile>,
    ) -> Result<(), E> {
        let kept = match inputs {
            Some(inputs) => (self.keep)(inputs)?,
            None => None,
        };
        if let Some(kept) = kept {
            colophon.kept += kept.len();
            colophon.files.extend(kept);
            return Ok(());
        }
        for file in write() {
            colophon.files.push(digest(&file, inputs));
            (self.hand)(file)?;
        }
        Ok(())
    }
}

/// Makes the files of one language and hands each on as it is made, so that none waits in memory for the last.
///
/// # Errors
/// Those of `press`; nothing is made after one.
pub fn lay_out<E>(order: &Order<'_>, locale: &Locale, press: &Press<'_, E>) -> Result<Option<Colophon>, E> {
    let Some(locale) = order.locales.get(locale) else {
        return Ok(None);
    };
    let shelf = order.shelf(locale);
    let edition = order.edition(&shelf);
    let inputs = EditionInputs::of(order, &edition);
    let mut colophon = Colophon::new(order, &edition);
    for output in &order.outputs {
        match output.write {
            Write::Volume(write) => {
                for (place, volume) in edition.volumes.iter().enumerate() {
                    let inputs = inputs.volume(output, place);
                    press.print(Some(inputs), &mut colophon, || write(order, &edition, volume))?;
                }
            }
            Write::Printed(write) => {
                for volume in &edition.volumes {
                    press.print(None, &mut colophon, || {
                        write(order, &edition, volume, press.fonts)
                    })?;
                }
            }
            Write::Edition(write) => {
                let inputs = inputs.edition(output);
                press.print(Some(inputs), &mut colophon, || write(order, &edition))?;
            }
            Write::Whole(_) | Write::Manifest => {}
        }
    }
    Ok(Some(colophon))
}

/// A bundle that is whole.
pub struct Bound {
    /// The end of the manifest.
    pub end: String,
    /// How many files there are, the manifest among them.
    pub files: usize,
    /// Whether there is a page from which all others can be reached.
    pub has_index: bool,
    /// The files of the bundle as a whole.
    pub whole: Vec<Digest>,
}

/// Gathers what the editions leave of themselves, and makes the bundle whole.
#[derive(Default)]
pub struct Binder {
    colophons: Vec<Colophon>,
    files: Vec<Digest>,
    has_parts: bool,
    /// Files of the earlier build that were kept.
    pub kept: usize,
}

impl Binder {
    /// The beginning of the manifest.
    pub fn open(&self, order: &Order<'_>) -> String {
        manifest::head(order)
    }

    /// Takes an edition, in the order of the locales; gives back its piece of the manifest.
    pub fn add(&mut self, mut colophon: Colophon) -> String {
        self.kept += colophon.kept;
        self.files.append(&mut colophon.files);
        let part = colophon.part.take();
        self.colophons.push(colophon);
        let Some(part) = part else {
            return String::new();
        };
        let is_first = !std::mem::replace(&mut self.has_parts, true);
        format!("{}\n{part}", if is_first { "" } else { "," })
    }

    /// Makes the files of the bundle as a whole.
    ///
    /// # Errors
    /// Those of `press`; nothing is made after one.
    pub fn close<E>(self, order: &Order<'_>, press: &Press<'_, E>) -> Result<Bound, E> {
        let mut whole = Vec::new();
        for output in &order.outputs {
            let Write::Whole(write) = output.write else {
                continue;
            };
            for file in write(order, &self.colophons) {
                whole.push(digest(&file, None));
                (press.hand)(file)?;
            }
        }
        let mut files: Vec<&Digest> = self.files.iter().chain(&whole).collect();
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(Bound {
            end: manifest::tail(&files, self.has_parts),
            files: files.len() + 1,
            has_index: files.iter().any(|file| file.path == INDEX),
            whole,
        })
    }
}

/// The files of all locales, sorted by path, one language after the other.
///
/// `names` are the outputs to make; `None`: those of the settings. There are no fonts to print with.
pub fn bundle(
    workspace: &Workspace<'_>,
    names: Option<&[&str]>,
    pictures: &Pictures,
    say: Say<'_>,
) -> Bundle {
    let tables = tables(workspace);
    let release = Release::of_tables(workspace, &tables);
    let order = Order::new(workspace, &release, names, pictures, say);
    let gaps = order.locales.iter().flat_map(|locale| order.gaps(locale));
    let gaps = gaps.collect();
    let order = order.without(gaps);
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
    let mut binder = Binder::default();
    let mut manifest = binder.open(&order);
    for locale in &order.locales {
        let Ok(colophon) = lay_out(&order, locale, &press);
        manifest.extend(colophon.map(|colophon| binder.add(colophon)));
    }
    let Ok(bound) = binder.close(&order, &press);
    manifest.push_str(&bound.end);
    let mut files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
    files.push(BundleFile {
        path: MANIFEST.to_owned(),
        bytes: manifest.into_bytes(),
    });
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Bundle {
        files,
        withheld: order.withheld(),
    }
}
