//! Plans of bundles: what readers of each language get, as files ready to ship.
//!
//! `choice` decides once for every passage whether a reader gets the translation, the outdated translation
//! or another language's passage; the outputs below only write that down, so the Fluent catalog, the page
//! and the manifest never disagree (`manifest_and_page_tell_the_same`). Nothing here touches a file, and
//! the same inputs give the same bytes (`a_bundle_is_the_same_twice`).
//!
//! A new output is one file with an [`Output`] and one line in [`ALL`].

mod bidi;
mod body;
mod choice;
mod document;
mod fluent;
mod html;
mod index;
mod inline;
mod language;
mod link;
mod manifest;
mod mark;
mod markdown;
mod notice;
mod page;
mod relink;

pub use choice::{Cause, Choices, Edition, Gap, Given, Passage, Volume, Withheld};
pub use document::Document;

use crate::compare::Table;
use crate::model::{Bundle, BundleFile, Locale, Phrase, Workspace};
use std::collections::BTreeMap;

/// What an output is made from.
pub struct Order<'s> {
    /// What the readers of each language get.
    pub choices: Choices<'s>,
    /// The source texts by name.
    pub documents: BTreeMap<&'s str, Document<'s>>,
    /// The tables that the choices were made from.
    pub tables: &'s [Table<'s>],
    /// The project.
    pub workspace: &'s Workspace<'s>,
    /// Says a phrase in the language of a page.
    pub say: &'s dyn Fn(&Locale, &Phrase) -> String,
    /// Is told how many of the editions are laid out, and how many there are.
    pub watch: &'s dyn Fn(usize, usize),
}

/// One kind of file that a bundle holds.
pub struct Output {
    /// Its name in kebab-case.
    pub name: &'static str,
    /// Writes all files of this kind; the second argument holds the files of the outputs before it.
    pub write: fn(&Order<'_>, &[BundleFile]) -> Vec<BundleFile>,
}

/// The outputs; the manifest is the last because it names the files of all others.
pub const ALL: &[Output] = &[
    fluent::OUTPUT,
    markdown::OUTPUT,
    html::OUTPUT,
    index::OUTPUT,
    manifest::OUTPUT,
];

/// The files of all locales, sorted by path.
///
/// `say` says a phrase of `locales/en/cli.ftl` in the language of a page, or in a language that its
/// readers are likely to know; `watch` is told how many of the editions are laid out, and how many there are.
pub fn bundle(
    workspace: &Workspace<'_>,
    tables: &[Table<'_>],
    say: &dyn Fn(&Locale, &Phrase) -> String,
    watch: &dyn Fn(usize, usize),
) -> Bundle {
    let order = Order {
        choices: choice::choices(workspace, tables),
        documents: documents(workspace),
        tables,
        workspace,
        say,
        watch,
    };
    let mut files = Vec::new();
    for output in ALL {
        let written = (output.write)(&order, &files);
        files.extend(written);
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let withheld = order.choices.withheld();
    Bundle { files, withheld }
}

fn documents<'s>(workspace: &'s Workspace<'s>) -> BTreeMap<&'s str, Document<'s>> {
    let references = workspace.references.iter();
    references
        .filter_map(|(name, reference)| {
            let source = reference.source.as_ref()?;
            Some((*name, Document::new(source, &workspace.settings.texts)))
        })
        .collect()
}
