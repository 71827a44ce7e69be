//! Plans of bundles: what readers of each language get, as files ready to ship.
//!
//! `choice` decides once for every passage whether a reader gets the translation, the outdated translation
//! or another language's passage; the outputs below only write that down, so the Fluent catalog, the page
//! and the manifest never disagree (`manifest_and_page_tell_the_same`). Nothing here touches a file, and
//! the same inputs give the same bytes (`a_bundle_is_the_same_twice`).
//!
//! Editions are made one at a time from an [`Order`], and each file is handed on as it is made: of an edition only its
//! [`Colophon`] stays. What a file is made from is said by its [`Write`] and by no other way.
//!
//! A new output is one file with an [`Output`] and one line in [`ALL`]; its name stands in [`OUTPUTS`] too, where the
//! settings find it. `README.md` beside this file is one page of all outputs, made from their records
//! (`tests/generated_pages.rs`).

mod accent;
mod bidi;
mod body;
mod book;
mod choice;
mod circles;
mod colophon;
mod digest;
mod document;
mod epub;
mod flat;
mod fluent;
mod html;
mod index;
mod inline;
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
mod pseudo;
mod relink;
mod shelf;
mod supply;
mod tame;
mod text;
mod title;
mod walk;
mod wash;
mod withheld;
mod xhtml;

pub use choice::{Cause, Edition, Given, Passage, Volume};
pub use colophon::{Colophon, VolumeColophon};
pub use digest::Digest;
pub use document::Document;
pub use manifest::MANIFEST;
pub use order::{Order, Say};
pub use outputs::outputs_page;
pub use shelf::Shelf;
pub use withheld::{Gap, Withheld};

use crate::compare::tables;
#[cfg(doc)]
use crate::model::OUTPUTS;
use crate::model::{Bundle, BundleFile, Locale, Workspace};
use crate::policy::Release;

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
    /// The files of one catalog in one language; of one without a source text there may be none.
    Volume(fn(&Order<'_>, &Edition<'_>, &Volume<'_>) -> Vec<BundleFile>),
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
    epub::OUTPUT,
    pseudo::OUTPUT,
    index::OUTPUT,
    manifest::OUTPUT,
];

/// Makes the files of one language and hands each on as it is made, so that none waits in memory for the last.
///
/// # Errors
/// Those of `hand`; nothing is made after one.
pub fn lay_out<E>(
    order: &Order<'_>,
    locale: &Locale,
    hand: &mut dyn FnMut(BundleFile) -> Result<(), E>,
) -> Result<Option<Colophon>, E> {
    let Some(locale) = order.locales.get(locale) else {
        return Ok(None);
    };
    let shelf = order.shelf(locale);
    let edition = order.edition(&shelf);
    let mut digests = Vec::new();
    let mut hand_on = |files: Vec<BundleFile>| {
        files.into_iter().try_for_each(|file| {
            digests.push(Digest::of(&file));
            hand(file)
        })
    };
    for output in &order.outputs {
        match output.write {
            Write::Volume(write) => {
                for volume in &edition.volumes {
                    hand_on(write(order, &edition, volume))?;
                }
            }
            Write::Edition(write) => hand_on(write(order, &edition))?,
            Write::Whole(_) | Write::Manifest => {}
        }
    }
    Ok(Some(Colophon::new(order, &edition, digests)))
}

/// Makes the files of the bundle as a whole, once all editions are laid out; the manifest is the last.
///
/// # Errors
/// Those of `hand`; nothing is made after one.
pub fn bind<E>(
    order: &Order<'_>,
    colophons: &[Colophon],
    hand: &mut dyn FnMut(BundleFile) -> Result<(), E>,
) -> Result<(), E> {
    let mut digests = Vec::new();
    for output in &order.outputs {
        let Write::Whole(write) = output.write else {
            continue;
        };
        for file in write(order, colophons) {
            digests.push(Digest::of(&file));
            hand(file)?;
        }
    }
    hand(manifest::manifest(order, colophons, &digests))
}

/// The files of all locales, sorted by path, one language after the other.
///
/// `names` are the outputs to make; `None`: those of the settings.
pub fn bundle(workspace: &Workspace<'_>, names: Option<&[&str]>, say: Say<'_>) -> Bundle {
    let tables = tables(workspace);
    let release = Release::of_tables(workspace, &tables);
    let order = Order::new(workspace, &release, names, say);
    let gaps = order
        .locales
        .iter()
        .flat_map(|locale| order.gaps(locale))
        .collect();
    let order = order.without(gaps);
    let mut files = Vec::new();
    let mut keep = |file| -> Result<(), std::convert::Infallible> {
        files.push(file);
        Ok(())
    };
    let mut colophons = Vec::new();
    for locale in &order.locales {
        let Ok(colophon) = lay_out(&order, locale, &mut keep);
        colophons.extend(colophon);
    }
    let Ok(()) = bind(&order, &colophons, &mut keep);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Bundle {
        files,
        withheld: order.withheld(),
    }
}
